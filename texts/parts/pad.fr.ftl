## Le pupitre de facilitation

pad-none = Vous ne conduisez pas de groupe en ce moment.
pad-head = <b>{ $group } · { $phase } · { $minutes ->
    [0] c’est la fin
    [one] il reste { $minutes } minute
   *[other] il reste { $minutes } minutes
}</b>
    Fin prévue à { $at }
pad-head-paused = <b>{ $group } · { $phase } · temps suspendu</b>
pad-head-idle = <b>{ $group }</b>
    { $state ->
        [done] Le travail du groupe est terminé.
       *[waiting] La séance n’a pas encore commencé.
    }
pad-people = Présences : { $here } sur { $seated } · Ont écrit : { $wrote } · Pas encore : { $silent }
pad-items = { $count ->
    [0] Aucune contribution pour le moment
    [one] { $count } contribution
   *[other] { $count } contributions
}{ $gap }
pad-gap = {" "}· aucune encore sur : { $topic }
pad-gap-none = {""}
pad-pause-button = Mettre en pause
pad-resume-button = Reprendre
pad-move-button = { $way ->
    [more] Ajouter { $minutes } minutes
   *[less] Retirer { $minutes } minutes
}
pad-close-button = Clore cette étape
pad-reopen-button = Rouvrir 5 minutes
pad-nudge-button = Rappel discret aux silencieux
pad-help-button = Prévenir l’organisation
pad-back-button = Retour au pupitre
pad-move-preview = Avec { $minutes } minutes de { $way ->
    [more] plus
   *[less] moins
}, votre groupe finirait cette étape à { $at }. { $effect }
pad-effect = Ensuite, « { $title } » commencerait vers { $at }.
pad-effect-locked = « { $title } » reste à { $at }.
pad-effect-none = Rien d’autre ne change.
pad-move-yes-button = { $way ->
    [more] Ajouter { $minutes } minutes
   *[less] Retirer { $minutes } minutes
}
pad-move-no-button = Garder l’horaire prévu
pad-close = Clore « { $phase } » maintenant ? Le groupe passera à l’étape suivante ; ce qui est écrit est conservé, et 2 minutes de grâce restent ouvertes.
pad-close-yes-button = Clore cette étape
pad-paused = Temps suspendu.
pad-resumed = Le temps reprend.
pad-moved = L’horaire du groupe est modifié.
pad-closed = Étape close.
pad-reopened = Étape rouverte pour 5 minutes.
pad-changed-meanwhile = Le pupitre a changé entre-temps. Voici son état actuel.
pad-nudged = { $count ->
    [0] Tout le monde a écrit.
    [one] Rappel envoyé à { $count } personne.
   *[other] Rappel envoyé à { $count } personnes.
}
pad-nudge-text = <b>Votre groupe aimerait vous lire.</b> Quelques mots suffisent ; personne d’autre ne voit ce rappel.
pad-help-call = <b>On vous demande : { $group }</b>, { $room }.
pad-help-coming-button = J’arrive
pad-help-sent = L’organisation est prévenue.
pad-help-on-the-way = Quelqu’un de l’organisation arrive.
pad-help-thanks = Merci. { $group }, { $room } : le groupe est prévenu.
pad-see = <b>Voici ce que voit une personne de votre groupe :</b>
pad-warning = <b>{ $minutes ->
    [0] Il reste moins d’une minute
    [one] Il reste { $minutes } minute
   *[other] Il reste { $minutes } minutes
}</b> à votre groupe, jusqu’à { $at }.
