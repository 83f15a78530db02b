## Le pupitre de facilitation

pad-none = Vous ne conduisez pas de groupe en ce moment.
pad-head = <b>{ $group } · { $phase } · { $minutes ->
    [0] c’est la fin
    [one] il reste { $minutes } minute
   *[other] il reste { $minutes } minutes
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
    [more] Ajouter { $minutes } minutes
   *[less] Retirer { $minutes } minutes
}
pad-close-button = Clore cette étape
pad-reopen-button = Rouvrir 5 minutes
pad-nudge-button = Rappel discret aux silencieux
pad-help-button = Prévenir l’organisation
pad-back-button = Retour au pupitre
pad-move-preview = Avec { $minutes } minutes de { $way ->
    [more] plus
   *[less] moins
}, votre groupe finirait cette étape à { $at }. { $effect }
pad-effect = Ensuite, « { $title } » commencerait vers { $at }.
pad-effect-locked = « { $title } » reste à { $at }.
pad-effect-none = Rien d’autre ne change.
pad-move-yes-button = { $way ->
    [more] Ajouter { $minutes } minutes
   *[less] Retirer { $minutes } minutes
}
pad-move-no-button = Garder l’horaire prévu
pad-close = Clore « { $phase } » maintenant ? Le groupe passera à l’étape suivante ; ce qui est écrit est conservé, et 2 minutes de grâce restent ouvertes.
pad-close-yes-button = Clore cette étape
pad-paused = Temps suspendu.
pad-resumed = Le temps reprend.
pad-moved = L’horaire du groupe est modifié.
pad-closed = Étape close.
pad-reopened = Étape rouverte pour 5 minutes.
pad-changed-meanwhile = Le pupitre a changé entre-temps. Voici son état actuel.
pad-nudged = { $count ->
    [0] Tout le monde a écrit.
    [one] Rappel envoyé à { $count } personne.
   *[other] Rappel envoyé à { $count } personnes.
}
pad-nudge-text = <b>Votre groupe aimerait vous lire.</b> Quelques mots suffisent ; personne d’autre ne voit ce rappel.
pad-help-call = <b>On vous demande : { $group }</b>, { $room }. { $reason ->
    [time] Une question d’horaire.
    [room] La salle ou le matériel.
    [tension] Une tension dans le groupe.
   *[other] Une autre raison.
}
pad-help-coming-button = J’arrive
pad-help-sent = L’organisation est prévenue.
pad-help-on-the-way = Quelqu’un de l’organisation arrive.
pad-help-thanks = Merci. { $group }, { $room } : le groupe est prévenu.
pad-see = <b>Voici ce que voit une personne de votre groupe :</b>
pad-warning = <b>{ $minutes ->
    [0] Il reste moins d’une minute
    [one] Il reste { $minutes } minute
   *[other] Il reste { $minutes } minutes
}</b> à votre groupe, jusqu’à { $at }.

## Autour du pupitre

pad-more-button = Aide, présences, relais
pad-more = Que souhaitez-vous faire pour votre groupe ?
pad-people-button = Qui manque
pad-script-button = Que dire maintenant
pad-see-button = Ce que voit une personne du groupe
pad-hand-over-button = Confier le groupe à quelqu’un
pad-take-over-button = Prendre la main
pad-take-back-button = Reprendre la main
pad-kept = L’horaire reste tel quel.
pad-missing = { $count ->
    [0] <b>Tout le monde est là.</b>
    [one] <b>{ $count } personne manque encore.</b>
   *[other] <b>{ $count } personnes manquent encore.</b>
}
pad-silent = { $count ->
    [0] Toutes les personnes présentes ont écrit.
    [one] { $count } personne présente n’a pas encore écrit.
   *[other] { $count } personnes présentes n’ont pas encore écrit.
}
roster-more-names = { $count ->
    [one] … et { $count } autre
   *[other] … et { $count } autres
}
pad-script = { $phase ->
    [brief] <b>Mise en route.</b> Accueillez le groupe, rappelez la question et le temps disponible. Dites que chacun écrit d’abord seul, dans la langue de son choix, et que les idées circulent sans nom ni organisme. Vérifiez que tous les téléphones ouvrent Halqa ; sinon, proposez une fiche papier.
    [silent_writing] <b>Écriture individuelle.</b> Demandez le silence : une idée par message. Personne ne voit encore celles des autres. Passez près des personnes qui hésitent ; le rappel discret reste entre elles et vous.
    [discussion] <b>Discussion.</b> Faites lire les idées, puis demandez : qu’est-ce qui manque ? qui voit les choses autrement ? Donnez la parole aux personnes qui ne l’ont pas encore prise. Les nouvelles idées s’écrivent encore.
    [merge_and_rank] <b>Regroupement.</b> Rapprochez les idées voisines avec le groupe ; les mots d’origine restent en dessous. Mettez de côté ce qui sort du sujet, sans le perdre.
    [action_sheet] <b>Fiche action.</b> Pour chaque solution retenue : qui la porte, avec quels moyens, à quelle échéance ? Ce que personne ne décide reste vide.
    [report] <b>Compte rendu.</b> Relisez la page avec le groupe : trois messages, un désaccord, une surprise, une demande. Le groupe l’approuve en deux minutes.
   *[other] Le groupe n’a pas d’étape en cours.
}
pad-help-why = Pour quelle raison demandez-vous de l’aide ?
pad-help-why-button = { $reason ->
    [time] Une question d’horaire
    [room] La salle ou le matériel
    [tension] Une tension dans le groupe
   *[other] Une autre raison
}
pad-hand-over = À qui souhaitez-vous confier le groupe ?
pad-hand-over-none = Personne d’autre n’est disponible pour conduire le groupe : prévenez l’organisation.
pad-handed = <b>{ $name } vous confie la conduite de { $group }</b>, { $room }. Tout ce qui s’y est passé est conservé.
pad-given = C’est fait : { $name } conduit maintenant le groupe.
pad-taken = { $name } conduit maintenant { $group } avec vous.
pad-you-lead = Vous conduisez maintenant { $group }.
pad-nobody-leads = <b>{ $group } commence sans facilitation</b>, { $room }. Le temps du groupe avance malgré tout.
audit-pad-paused = Temps du groupe suspendu ({ $subject })
audit-pad-resumed = Temps du groupe repris ({ $subject })
audit-pad-moved = Horaire du groupe modifié ({ $subject })
audit-pad-closed = Étape du groupe close ({ $subject })
audit-pad-reopened = Étape du groupe rouverte ({ $subject })
audit-pad-nudged = Rappel discret envoyé ({ $subject })
audit-pad-called-help = Aide demandée ({ $subject })
audit-pad-handed-over = Groupe confié à quelqu’un d’autre ({ $subject })
audit-pad-taken-over = Groupe repris en main ({ $subject })
pad-nudged-already = Le rappel de cette étape est déjà parti : une fois suffit.
