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

## Présences et arrivées

roster-live = <b>Présences : { $here ->
    [one] { $here } personne
   *[other] { $here } personnes
}.</b>
roster-list-button = { $list ->
    [missing] Pas encore arrivées : { $count }
    [unreachable] Impossibles à joindre : { $count }
    [waiting] Inscriptions à confirmer : { $count }
    [seatless] Sans place dans cette séance : { $count }
   *[gone] Parties ou absentes : { $count }
}
roster-list = <b>{ $list ->
    [missing] Personnes pas encore arrivées : { $count }
    [unreachable] Personnes impossibles à joindre : { $count }
    [waiting] Inscriptions à confirmer : { $count }
    [seatless] Personnes sans place dans cette séance : { $count }
   *[gone] Personnes parties ou absentes : { $count }
}</b>
roster-line = { $name } · { $status ->
    [never] n’a pas encore ouvert Halqa
    [blocked] a bloqué Halqa
    [started] a ouvert Halqa, sans accord pour l’instant
    [here] présence notée
    [paper] participe sur papier
    [left] départ noté
    [no_show] absence notée
    [waiting] attend votre confirmation
   *[refused] inscription déclinée
}
roster-status = { $status ->
    [never] N’a pas encore ouvert Halqa : le code de son badge suffit.
    [blocked] A bloqué Halqa : un message ne peut pas lui parvenir.
    [started] A ouvert Halqa, mais n’a pas encore donné son accord.
    [here] Présence notée.
    [paper] Participe sur papier.
    [left] Départ noté.
    [no_show] Absence notée.
    [waiting] Attend votre confirmation.
   *[refused] Inscription déclinée.
}
roster-person = <b>{ $name }</b> · { $role }{ $has-organisation ->
    [yes] {" · "}{ $organisation }
   *[no] {""}
}
roster-seat = { $group }
roster-do-button = { $what ->
    [present] Noter sa présence
    [no_show] Noter son absence
    [left] Noter son départ
    [back] Noter son retour
    [approve] Confirmer l’inscription
   *[refuse] Décliner l’inscription
}
roster-move-button = Changer de groupe
roster-back-button = Retour aux présences
roster-marked = { $what ->
    [present] Présence notée.
    [no_show] Absence notée : sa place est libre.
    [left] Départ noté.
    [back] Retour noté.
    [approved] Inscription confirmée.
   *[refused] Inscription déclinée.
}
walk-in-approved = <b>Votre inscription est confirmée.</b> Une place vous attend.
walk-in-continue-button = Continuer
walk-in-refused = L’équipe d’organisation ne peut pas confirmer votre inscription. Elle vous répondra volontiers à l’accueil.
no-show-told = <b>Nous ne vous avons pas encore vu arriver.</b> Votre place a été libérée pour l’instant ; si vous venez, une place vous sera donnée : il suffit d’ouvrir Halqa.
facilitator-newcomer = { $name } rejoint { $group }.
facilitator-no-show = { $name } n’est pas là : { $group } compte une personne de moins.
facilitator-left = { $name } a quitté { $group }.

## Écrire aux participants

cast-to = À qui souhaitez-vous écrire ?
cast-kind-button = { $kind ->
    [all] À tout le monde
    [group] À un groupe
    [facilitators] Aux personnes qui facilitent
   *[category] À une catégorie
}
cast-which = { $kind ->
    [group] Quel groupe ?
   *[category] Quelle catégorie ?
}
cast-choose-first = Votre texte est conservé. Choisissez d’abord à qui il s’adresse.
cast-audience = { $kind ->
    [all] tout le monde
    [group] { $which }
    [facilitators] les personnes qui facilitent
   *[category] { $which }
}
cast-write = Écrivez votre message pour : { $to }. Il partira tel quel, dans vos mots.
cast-in-words = Un message de ce type ne peut être envoyé à plusieurs : écrivez-le en toutes lettres.
cast-too-long = Ce message compte { $count } caractères ; { $most } au plus peuvent être envoyés. Il est conservé : envoyez-en une version plus courte.
cast-preview = <b>Pour : { $to }.</b> { $count ->
    [0] Personne ne peut le recevoir en ce moment.
    [one] { $count } personne le recevra, en { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } environ.
   *[other] { $count } personnes le recevront, en { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } environ.
}
cast-text = { $text }
cast-from = <b>Message de l’équipe d’organisation</b>
cast-send-button = { $count ->
    [one] Envoyer à { $count } personne
   *[other] Envoyer à { $count } personnes
}
cast-confirm-first = Votre message est prêt : envoyez-le, ou écrivez-en un autre.
cast-sent = { $count ->
    [0] Personne ne pouvait recevoir ce message.
    [one] Message en route vers { $count } personne.
   *[other] Message en route vers { $count } personnes : { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } environ.
}
cast-order-wrong = Écrivez par exemple : halqa broadcast "Bonjour" --to all (ou facilitators, group:G1, category:ngo). { $most } caractères au plus.

## Vérifier que tout est prêt

pre-head = <b>{ $bad ->
    [0] { $warnings ->
        [0] Tout est prêt.
       *[other] Rien ne manque ; quelques points à voir.
    }
    [one] { $bad } point empêche de commencer.
   *[other] { $bad } points empêchent de commencer.
}</b> Points vérifiés et en ordre : { $good }.
pre-line = { $level ->
    [bad] ✘ À corriger : { $said }
    [warning] ! À voir : { $said }
   *[good] ✔ { $said }
}
pre-more = { $count ->
    [one] … et { $count } autre point : la commande halqa preflight les donne tous.
   *[other] … et { $count } autres points : la commande halqa preflight les donne tous.
}
pre-again-button = Vérifier à nouveau
pre-no-plenary = aucun canal de plénière. Ajoutez le bot à votre canal comme administrateur, avec le droit « Publier des messages ».
pre-plenary-mute = le canal « { $title } » ne peut pas recevoir nos messages. Dans le canal : Administrateurs › Ajouter un administrateur, avec le droit « Publier des messages ».
pre-plenary-good = le canal de plénière reçoit nos messages.
pre-chat-gone = le bot n’est plus dans la discussion « { $title } ». Ajoutez-le de nouveau, ou ne l’utilisez pas.
pre-chat-no-link = la discussion « { $title } » n’a pas de lien d’entrée. Donnez au bot le droit « Inviter des utilisateurs ».
pre-chat-good = la discussion « { $title } » est prête.
pre-no-organizer = personne n’a le rôle d’organisation. Ajoutez-le à une ligne du fichier des participants.
pre-organizer-silent = aucune personne de l’organisation n’a encore ouvert Halqa. Ouvrez votre lien personnel.
pre-organizers = { $count ->
    [one] { $count } personne de l’organisation peut être jointe.
   *[other] { $count } personnes de l’organisation peuvent être jointes.
}
pre-no-leader = { $group } n’a pas de { $role ->
    [facilitator] facilitateur(trice)
   *[rapporteur] rapporteur(e)
}. Indiquez le groupe à sa ligne du fichier des participants.
pre-leader-silent = { $name }, { $role ->
    [facilitator] qui facilite
   *[rapporteur] qui rapporte pour
} { $group }, n’a pas encore ouvert Halqa. Remettez-lui son lien personnel.
pre-no-groups = aucun groupe n’est prévu.
pre-seats-unassigned = les places de la séance { $session } ne sont pas encore attribuées. Bureau › Les places, ou : halqa seats assign { $session }
pre-seats-waiting = { $count ->
    [one] { $count } personne n’a pas de place
   *[other] { $count } personnes n’ont pas de place
} dans la séance { $session }. La meilleure place libre sera donnée au début.
pre-room-small = { $group } compte { $count } personnes pour { $room } places. Choisissez une salle plus grande, ou rééquilibrez.
pre-seats-good = séance { $session } : { $count } places attribuées.
pre-no-roster = aucun participant n’est importé. Commande : halqa import participants FICHIER
pre-roster = { $count } personnes inscrites, dont { $started } ont ouvert Halqa.
pre-blocked = { $count ->
    [one] { $count } personne a bloqué Halqa.
   *[other] { $count } personnes ont bloqué Halqa.
} La liste est dans : Présences et arrivées.
pre-waiting = { $count ->
    [one] { $count } inscription attend
   *[other] { $count } inscriptions attendent
} votre confirmation : Présences et arrivées.
pre-controller = le responsable du traitement, son contact ou le numéro de la CNDP manquent dans l’avis aux participants. Complétez « controller » dans le fichier de l’atelier.
pre-controller-good = l’avis aux participants est complet.
pre-clock-off = l’horloge de ce serveur s’écarte de celle de Telegram de plus d’une minute. Réglez-la.
pre-collision = ce qui précède « { $title } » déborderait de { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} sur son heure fixe. Bureau › Retard et rattrapage.
pre-by-hand = rien n’avancera tout seul : la date de l’atelier est passée, ou la journée attend. Bureau › Étape suivante.
pre-clock-good = la prochaine étape commencera à l’heure dite.
pre-labels = des titres du programme manquent en « { $language } ». Complétez le fichier de l’atelier.
pre-labels-good = le programme est complet en { $count } langues.
pre-disk = il ne reste que { $free } Mo sur le disque. Libérez de la place.
pre-disk-good = le disque a assez de place.
audit-person-present = Présence notée par l’accueil ({ $subject })
audit-person-no_show = Absence notée ({ $subject })
audit-person-left = Départ noté ({ $subject })
audit-person-back = Retour noté ({ $subject })
audit-person-approved = Inscription confirmée ({ $subject })
audit-person-refused = Inscription déclinée ({ $subject })
audit-broadcast = Message envoyé à plusieurs ({ $subject })
