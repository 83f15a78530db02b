## Le bureau de l’organisation

desk-head = <b>Bureau de l’organisation</b>
desk-now = Maintenant : <b>{ $title }</b>, jusqu’à { $at }. { $late ->
    [0] À l’heure.
    [one] Retard prévu : { $late } minute.
   *[other] Retard prévu : { $late } minutes.
}
desk-now-paused = Maintenant : <b>{ $title }</b>. Le temps de toute la journée est suspendu.
desk-next = Prochaine étape : <b>{ $title }</b>, à { $at }.
desk-over = L’événement est terminé.
desk-group = { $group } · { $state ->
    [waiting] pas encore commencé
    [done] terminé
    [paused] { $phase }, temps suspendu
   *[running] { $phase }, jusqu’à { $until }
}
desk-groups-more = { $count ->
    [one] … et { $count } autre groupe
   *[other] … et { $count } autres groupes
}
desk-people = Présences : { $here } sur { $roster }{ $waiting ->
    [0] {""}
    [one] {" · "}{ $waiting } inscription à confirmer
   *[other] {" · "}{ $waiting } inscriptions à confirmer
}
desk-next-button = Étape suivante
desk-pause-button = Suspendre la journée
desk-resume-button = Reprendre la journée
desk-time-button = Donner ou retirer du temps
desk-groups-button = Les groupes
desk-late-button = Retard et rattrapage
desk-people-button = Présences et arrivées
desk-message-button = Écrire aux participants
desk-more-button = Places, vérifications, clôture
desk-seats-button = Les places
desk-preflight-button = Vérifier que tout est prêt
desk-close-button = Clore ce qui est en cours
desk-back-button = Retour au bureau
desk-undo-button = Annuler ce changement
desk-time = De combien faut-il déplacer la fin, pour tout le monde ?
desk-move-button = { $way ->
    [more] Ajouter { $minutes } minutes
   *[less] Retirer { $minutes } minutes
}
desk-move-preview = Avec { $minutes } minutes de { $way ->
    [more] plus
   *[less] moins
} pour tout le monde : { $effect }
desk-effect-collision = la suite déborderait de { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} sur « { $title } », dont l’heure est fixe.
desk-groups = Quel groupe souhaitez-vous conduire ?
desk-groups-none = Aucun groupe ne travaille en ce moment.
desk-more = Que souhaitez-vous faire ?
desk-next-preview-phase = { $count ->
    [one] { $count } groupe passerait maintenant à l’étape « { $phase } ».
   *[other] { $count } groupes passeraient maintenant à l’étape « { $phase } ».
}
desk-next-preview-done = { $count ->
    [one] { $count } groupe terminerait maintenant sa séance.
   *[other] { $count } groupes termineraient maintenant leur séance.
}
desk-next-preview-block = La journée passerait maintenant à : <b>{ $title }</b>.
desk-next-preview-end = C’est la dernière étape : l’événement serait terminé.
desk-next-yes-button = Passer à la suite
desk-close = Clore maintenant ce qui est en cours, pour tout le monde ? Ce qui est écrit est conservé.
desk-advanced = La journée avance.
desk-paused = Le temps est suspendu pour tout le monde.
desk-resumed = Le temps reprend pour tout le monde.
desk-moved = L’horaire est modifié pour tout le monde.
desk-closed = L’étape est close pour tout le monde.
desk-undone = Le changement est annulé.
desk-not-undone = Ce changement ne peut plus être annulé : la journée a avancé.
desk-nothing-runs = Rien n’est en cours que l’on puisse changer ainsi.
desk-changed = La journée a changé entre-temps. Voici son état actuel.

## En retard

late-delay = { $minutes ->
    [0] <b>La journée est à l’heure.</b>
    [one] <b>Retard actuel : { $minutes } minute.</b> Aucune étape à heure fixe n’est touchée.
   *[other] <b>Retard actuel : { $minutes } minutes.</b> Aucune étape à heure fixe n’est touchée.
}
late-delay-hits = <b>{ $minutes ->
    [0] Aucun retard pour l’instant
    [one] Retard actuel : { $minutes } minute
   *[other] Retard actuel : { $minutes } minutes
}.</b> « { $title } » reste à { $at } ; sans changement, ce qui précède déborderait de { $over ->
    [one] { $over } minute
   *[other] { $over } minutes
}.
late-offers = Voici comment rattraper le temps, sans toucher aux étapes à heure fixe :
late-no-offers = Il n’y a rien à rattraper, ou plus rien qui puisse être raccourci.
late-offer-button = { $measure ->
    [shorten_questions] Aperçu : abréger les questions
    [shorten_phases] Aperçu : abréger les étapes à venir
   *[move_pause] Aperçu : déplacer une pause
}
late-number = { $number }. { $measure ->
    [shorten_questions] Abréger les questions en plénière
    [shorten_phases] Abréger les étapes à venir des groupes
   *[move_pause] Déplacer une pause
}
late-preview = <b>{ $measure ->
    [shorten_questions] Abréger les questions en plénière
    [shorten_phases] Abréger les étapes à venir des groupes
   *[move_pause] Déplacer une pause
}.</b> Voici le programme modifié :
late-moved = « { $title } » à { $at }
late-dropped = « { $title } » est regroupée avec une autre pause
late-phase = { $phase } : { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} au lieu de { $before }
late-more = { $count ->
    [one] … et { $count } autre étape
   *[other] … et { $count } autres étapes
}
late-who = Seules les personnes concernées sont prévenues, dans une minute, par un seul message.
late-apply-button = Appliquer ce programme
late-keep-button = Garder le programme actuel
late-applied = <b>C’est fait.</b> { $measure ->
    [shorten_questions] Les questions en plénière sont abrégées.
    [shorten_phases] Les étapes à venir sont abrégées.
   *[move_pause] Une pause est déplacée.
}
late-applied-toast = Le programme est modifié.
late-undone = Le programme précédent est rétabli.
late-told = <b>Le programme change :</b>

## Journal

audit-day-advanced = Journée passée à l’étape suivante ({ $subject })
audit-day-paused = Journée suspendue ({ $subject })
audit-day-resumed = Journée reprise ({ $subject })
audit-day-moved = Horaire déplacé pour tout le monde ({ $subject })
audit-day-closed = Étape close pour tout le monde ({ $subject })
audit-day-replanned = Programme de rattrapage n° { $subject } appliqué
audit-day-replan-undone = Programme de rattrapage n° { $subject } annulé
