## The closing: tick, sign, consult

closing-begins = <b>The synthesis begins.</b> Please tick the priority opportunities at the top of each dimension; each host institution then signs them.
closing-open-button = Open the closing
closing-menu = <b>Closing of the event</b>
    Opportunities ticked: { $ticked } · signed by all: { $signed }
    Actions in the plan: { $actions } · accepted: { $accepted }
    { $consent ->
        [open] The room is being consulted on the final text.
        [closed] The room has been consulted on the final text.
       *[none] The room has not been consulted on the final text yet.
    }
closing-pick-button = Tick the opportunities
closing-sign-button = Sign for my institution
closing-parked-button = Items set aside: { $count } to decide
closing-back-button = Back to the closing
closing-no-candidates = { $rated ->
    [0] <b>No solution has been rated yet.</b> Opportunities appear when the vote on impact and feasibility closes.
   *[other] <b>No solution is high in both impact and feasibility</b> with enough ratings.
}
closing-pick = <b>{ $dimension }</b> ({ $position } of { $total })
closing-candidate = { $code } · { $text }
    Impact { $impact }% · feasibility { $feasibility }% · { $ratings ->
        [one] { $ratings } rating
       *[other] { $ratings } ratings
    }
closing-pick-rule = A ticked opportunity becomes an action as soon as every host institution has signed it.
closing-tick-button = { $state ->
    [yes] ☑ { $code } · { $text }
   *[no] ☐ { $code } · { $text }
}
closing-next-dimension = Next dimension
closing-previous-dimension = Previous dimension
closing-signed-already = A host institution has already signed this opportunity: it stays ticked.
closing-no-host = Your institution is not one of the hosts: their teams sign.
closing-sign = <b>You are signing for { $host }.</b> { $count ->
    [one] One opportunity awaits your signature:
   *[other] { $count } opportunities await your signature:
}
closing-line = { $code } · { $text }
closing-signed-button = { $count ->
    [one] Sign this opportunity
   *[other] Sign these { $count } opportunities
}
closing-all-signed = { $count ->
    [0] <b>Nothing awaits the signature of { $host }:</b> no opportunity has been ticked yet.
   *[other] <b>Nothing more awaits the signature of { $host }.</b> Opportunities signed by all hosts: { $full } of { $count }.
}
closing-sign-too = <b>{ $host } has signed.</b> { $count ->
    [one] One opportunity awaits the signature of { $own }.
   *[other] { $count } opportunities await the signature of { $own }.
}
opportunity-unknown = Solution { $code } is not part of this choice.
opportunity-not-rated = Solution { $code } has not received enough ratings.
audit-opportunity-ticked = Opportunity { $subject } ticked
audit-opportunity-unticked = Opportunity { $subject } unticked
audit-opportunity-signed = Opportunity { $subject } signed
audit-parked-kept = Item { $subject } kept
audit-parked-transferred = Item { $subject } passed on to the next event
audit-parked-dropped = Item { $subject } dropped
audit-identifiers-erased = Identifying data erased when due ({ $subject })

## Items set aside

parked-item = <b>Item set aside, { $position } of { $total }</b> ({ $code })
    { $text }
    { $why ->
        [yes] Reason: { $reason }
       *[no] {""}
    }
parked-kept-button = Keep in the synthesis
parked-transferred-button = Pass on to the next event
parked-dropped-button = Drop
parked-done = <b>Every item set aside has been decided.</b>
    Kept: { $kept } · passed on: { $transferred } · dropped: { $dropped }

## Consulting the room on the final text

now-consent = The room is being consulted on the final text: your view counts.
now-consent-button = Give my view on the final text
consent-manage-button = { $state ->
    [open] Follow the consultation
    [closed] Consult the room again
   *[none] Consult the room
}
consent-text = <b>On which text do you consult the room?</b> Write it here, or take the list of ticked opportunities.
consent-list-button = { $count ->
    [one] Take the ticked opportunity
   *[other] Take the { $count } ticked opportunities
}
consent-begun = <b>The consultation is open.</b> Everybody finds it on their pinned card; please invite the room to open it.
consent-running = <b>The consultation is under way.</b> Answers received: { $count }. The result appears when it closes.
consent-close-button = Close the consultation
consent-asked = <b>Can you agree to this text?</b>{ $total ->
        [1] {""}
       *[other] {" "}({ $position } of { $total })
    }
    { $text }
consent-agree-button = I agree
consent-reservation-button = I agree, with a reservation
consent-objection-button = I object
consent-reason = { $consent ->
    [objection] <b>What are the grounds of your objection?</b> A sentence or two will do.
   *[reservation] <b>What is your reservation?</b> A sentence or two will do.
}
consent-reason-missing = A few words are needed to understand the reason.
consent-thanks-final = <b>Thank you, your view is recorded:</b> { $consent ->
    [agree] agreement.
    [reservation] agreement with a reservation.
   *[objection] reasoned objection.
}
consent-change-button = Change my view
consent-over = The consultation has closed. Here is where we are now:
consent-not-yours = This consultation is for the participants. Here is where we are now:
consent-counted = <b>The room’s view of the final text</b>
    Agree: { $agreed } · with a reservation: { $reserved } · object: { $objected }
    The reasons stand in the synthesis, without name or organisation.

## The evaluation, in three taps

closing-question = { $question ->
    [useful] <b>Was this event useful for your work?</b>
    [heard] <b>Could you say what matters to you?</b>
   *[follow_up] <b>Is it clear to you what happens next?</b>
} ({ $position } of { $total })
closing-mark-button = { $end ->
    [high] { $value } · fully
    [low] { $value } · not at all
   *[none] { $value }
}
closing-actions = { $count ->
    [one] <b>One action is proposed to you.</b> Your answer is awaited under “My actions”.
   *[other] <b>{ $count } actions are proposed to you.</b> Your answers are awaited under “My actions”.
}
closing-thanks = <b>Thank you for taking part and for your view.</b>
closing-comment-button = Add a word
closing-comment = <b>What would you like to add?</b> A few lines will do.
closing-comment-thanks = Thank you, your words are passed on without your name.

## Questions to the plenary

floor-ask-button = Ask the room a question
floor-ask = <b>What is your question to the plenary?</b> Write it here in a sentence or two.
floor-thanks = <b>Your question has reached the organising team.</b> It will be read out without your name.
floor-not-yours = Questions are open to the participants. Here is where we are now:
floor-first = <b>A question from the room waits to be put on the list.</b>
floor-list-button = Questions to the plenary
floor-list = <b>Questions to the plenary</b> · on the list: { $listed } · to be considered: { $waiting }
floor-line = { $number }. { $text }
floor-waiting = To be considered: { $text }
floor-put-button = Put this question on the list
floor-aside-button = Leave it out
floor-asked-button = The first has been asked
floor-later-button = The first goes last
words-only = A few written words are needed here.
