## The plenary channel

plenary-scores = <b>Questionnaire results: what the room is about to discuss</b>
plenary-heard = <b>What the room says · { $session }</b>
    { $kind ->
        [solutions] { $count ->
            [one] { $count } solution, proposed
           *[other] { $count } solutions, proposed
        }
       *[challenges] { $count ->
            [one] { $count } challenge, stated
           *[other] { $count } challenges, stated
        }
    } by { $people ->
        [one] { $people } person.
       *[other] { $people } people.
    }
plenary-line = { $number }. { $text }: { $people ->
    [one] { $people } person
   *[other] { $people } people
}
plenary-caption = { $text }
plenary-no-pictures = The charts for the report-back could not be prepared. The channel has received the results in words.
