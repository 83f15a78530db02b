## Le canal de la plénière

plenary-scores = <b>Résultats du questionnaire : ce que la salle va discuter</b>
plenary-heard = <b>Ce que la salle retient · { $session }</b>
    { $kind ->
        [solutions] { $count ->
            [one] { $count } solution, proposée
           *[other] { $count } solutions, proposées
        }
       *[challenges] { $count ->
            [one] { $count } défi, exprimé
           *[other] { $count } défis, exprimés
        }
    } par { $people ->
        [one] { $people } personne.
       *[other] { $people } personnes.
    }
plenary-line = { $number }. { $text } : { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
plenary-caption = { $text }
plenary-no-pictures = Les graphiques de la restitution n’ont pas pu être préparés. Le canal a reçu les résultats en mots.
