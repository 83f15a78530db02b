## Le questionnaire et sa discussion

questionnaire-imported = Résultats importés : { $people ->
    [one] { $people } réponse complète
   *[other] { $people } réponses
}, lignes à revoir : { $problems }.
questionnaire-none = Aucun questionnaire ne vous est proposé.
questionnaire-item = <b>{ $position } sur { $total } · { $dimension }</b>
    { $text }
questionnaire-value = { $value } · { $name }
questionnaire-origin = Votre perception suffit. Vous pouvez vous arrêter et reprendre plus tard.
questionnaire-done = <b>Merci, le questionnaire est complet.</b> Vos réponses comptent dans les résultats, sans votre nom.
questionnaire-change-button = Revoir la dernière réponse
results-unknown-column = la colonne « { $column } » ne correspond à aucune question
results-no-items = le fichier ne contient aucune colonne de question
results-same-id = même répondant que la ligne { $first }
results-bad-answer = réponse hors de l’échelle pour { $item } : « { $value } »
results-bad-date = date « { $value } » illisible
debate-opens = <b>Les résultats du questionnaire sont là.</b> Trouvez-vous les scores justes ? Votre avis et un fait suffisent.
debate-open-button = Discuter un score
debate-results = <b>Résultats du questionnaire, dimension par dimension</b>
debate-line = <b>{ $dimension }</b> : { $mean } sur { $highest } (la moitié des réponses entre { $low } et { $high } ; { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} ; « je ne sais pas » : { $dont-know } %)
debate-perception = Il s’agit de perceptions, non d’une mesure. « Je ne sais pas » n’entre pas dans les moyennes.
debate-no-results = Les résultats du questionnaire ne sont pas encore disponibles.
debate-which = <b>Quel score souhaitez-vous discuter ?</b>
debate-view = <b>Ce score vous paraît-il juste ?</b>
debate-too-high = Trop haut
debate-right = Juste
debate-too-low = Trop bas
debate-fact = <b>Un fait à l’appui ?</b> Écrivez-le en une phrase.
debate-no-fact = Sans fait
debate-fact-in-words = Le fait se donne en quelques mots écrits.
debate-fact-long = Votre texte compte { $count } caractères ; une phrase de { $most } caractères au plus suffit. Il est conservé : raccourcissez-le ici, ou continuez sans fait.
debate-choose-first = Votre texte est conservé. Choisissez d’abord :
debate-thanks = <b>Merci, votre avis est enregistré</b> pour « { $dimension } ».
debate-another = Discuter un autre score
seen-without-name = 🔒 Ce que vous écrivez paraît sans nom ni organisme.
