## Le plan d’action

action-show-button = Voir le plan d’action
action-none = <b>Le plan ne contient encore aucune action.</b> Une opportunité signée par tous les hôtes en devient une.
action-view = <b>{ $code } · { $dimension }</b> ({ $position } sur { $total })
    Quoi : { $text }
action-cell-who = Qui : { $value }
action-cell-when = Quand : { $value }
action-cell-indicator = Indicateur : { $value }
action-cell-means = Moyens : { $value }
action-cell-depends = Dépend de : { $value }
action-cell-state = État : { $value }
action-open-cell = à décider
action-due = { $day }
action-who = { $has-name ->
    [yes] { $has-institution ->
        [yes] { $name } · { $institution }
       *[no] { $name }
    }
   *[no] { $institution }
}
action-state = { $state ->
    [proposed] proposée
    [date_proposed] autre date demandée
    [owner_proposed] autre porteur proposé
    [accepted] acceptée
    [on_track] en bonne voie
    [blocked] bloquée
    [done] réalisée
   *[dropped] abandonnée
}
action-edit-button = Compléter
action-next-button = Action suivante
action-previous-button = Action précédente
action-date-suggested = Date demandée : { $day }
action-owner-suggested = Personne proposée : { $name }
action-agree-date-button = Accepter : { $day }
action-name-button = Nommer le porteur
action-date-agreed = <b>Votre date est retenue pour l’action { $code } :</b> { $due }. L’action est à présent acceptée.
action-field = <b>{ $code } · que précise-t-on ?</b>
    { $text }
action-field-action = Quoi
action-field-who = Qui
action-field-when = Quand
action-field-indicator = Indicateur et cible
action-field-resources = Moyens
action-field-depends = Dépend de
action-field-partners = Partenaires
action-field-horizon = Horizon
action-field-engagement = Engagement
action-field-funding = Financement
action-field-verification = Vérification
action-field-risk = Risque
action-field-more = Autres rubriques
action-column = <b>Quelle rubrique précise-t-on ?</b>
action-choose-field = Choisissez une des propositions.
action-ask-who = <b>Qui porte cette action ?</b> Écrivez un nom, le sigle d’une institution, ou les deux.
action-who-found = { $count ->
    [0] Personne de ce nom ne figure sur la liste.
    [one] Une personne de la liste correspond :
   *[other] { $count } personnes de la liste correspondent ; en voici { $shown }. Écrivez le nom plus complet pour préciser.
}
action-person-button = { $name } · { $organisation }
action-outside-button = Hors de la liste : { $name }
action-institution-button = Institution seule : { $name }
action-ask-institution = <b>Au nom de quelle institution { $name } agirait-il ou elle ?</b>
action-ask-when = <b>Pour quelle date ?</b> Choisissez, ou écrivez une date, par exemple 31/03/2025.
action-day-button = { $day }
action-date-unread = Cette date ne se lit pas : écrivez-la en chiffres, par exemple 31/03/2025.
action-date-past = Cette date est déjà passée.
action-ask-depends = <b>De quelles actions celle-ci dépend-elle ?</b> Actuellement : { $now }. Touchez un code pour l’ajouter ou le retirer.
action-depends-unknown = Les codes des actions s’écrivent ainsi : A-02, A-05.
action-ask-cell = <b>{ $column } :</b> écrivez ce qui a été décidé.
    { $known ->
        [yes] Actuellement : { $now }
       *[no] {""}
    }
action-clear-button = Laisser vide
action-named = <b>Action proposée à { $name }.</b> { $later ->
    [yes] Sa réponse lui sera demandée à la clôture ; « Mes actions » lui permet de répondre dès maintenant.
   *[no] Sa réponse lui est demandée.
}
action-outside-link = <b>Action proposée à { $name }.</b> Transmettez-lui ce code d’accès personnel : { $code }. Il ouvre l’action depuis un seul compte, en l’écrivant à Halqa.
text-too-long = Ce texte compte { $length } caractères ; { $most } au plus sont possibles ici.
action-unknown-column = Cette rubrique ne fait pas partie du plan.
action-not-signed = L’opportunité { $code } n’est pas encore signée par tous les hôtes.

## L’action, du côté de son porteur

now-actions-button = Actions
action-proposed = <b>L’action { $code } vous est proposée.</b>
    { $text }
    Échéance : { $due }
    En l’acceptant, vous serez sollicité(e) à 30, 60 et 90 jours, en une touche.
action-proposed-many = <b>{ $count } actions vous sont proposées.</b> Vos réponses sont attendues une à une.
action-mine-button = Mes actions
action-accept-button = J’accepte
action-date-button = Une autre date
action-other-button = Quelqu’un d’autre
action-accepted = <b>Merci, l’action est à vous.</b> Nous vous demanderons où elle en est à 30, 60 et 90 jours.
action-suggested = { $kind ->
    [date] <b>Votre date est transmise à l’équipe d’organisation.</b>
   *[other] <b>Votre proposition est transmise à l’équipe d’organisation.</b> Elle nommera la personne.
}
action-answered = <b>Réponse reçue pour l’action { $code }</b>
    { $text }
action-ask-other = <b>Qui pourrait porter cette action ?</b> Écrivez un nom et une institution.
action-ask-blocker = <b>Qu’est-ce qui bloque l’action { $code } ?</b> Une ou deux phrases suffisent.
action-ask-waits = <b>Quelle institution peut lever ce blocage ?</b> Écrivez son nom : elle en sera informée une seule fois.
action-waits-nobody-button = Aucune en particulier
action-which-institution = Laquelle de ces institutions ?
action-as-typed-button = Garder : { $name }
action-blocked-noted = { $told ->
    [yes] <b>Le blocage est noté.</b> { $institution } en est informé.
    [forward] <b>Le blocage est noté.</b> L’équipe d’organisation le transmettra à { $institution }.
    [before] <b>Le blocage est noté.</b> { $institution } en a déjà été informé.
   *[none] <b>Le blocage est noté.</b>
}
action-blocks-you = <b>Une action attend { $institution }.</b>
    { $code } · { $text }
    Ce qui la bloque : { $blocker }
    Ce message n’est envoyé qu’une fois.
action-blocks-forward = <b>À transmettre à { $institution } :</b> personne n’y est joignable ici.
    { $code } · { $text }
    Ce qui bloque : { $blocker }
action-blocked-by = Bloquée par : { $blocker }
action-reported = { $state ->
    [done] <b>Merci, l’action est notée comme réalisée.</b>
   *[on_track] <b>Merci, l’action est notée en bonne voie.</b>
}
action-done-button = Réalisée
action-track-button = En bonne voie
action-blocked-button = Bloquée par…
action-transfer-button = Passer à quelqu’un d’autre
action-not-yours = L’action { $code } est confiée à une autre personne. Voici où nous en sommes :
action-already-answered = Votre réponse pour l’action { $code } est déjà enregistrée.
action-not-accepted = L’action { $code } attend encore d’être acceptée.
action-closed = L’action { $code } est terminée.
action-owner-missing = Le nom de la personne est nécessaire.
action-blocker-missing = Quelques mots sont nécessaires pour dire ce qui bloque.
action-no-date-suggested = Aucune autre date n’est demandée pour l’action { $code }.
action-gone = Cette action ne fait pas partie de ce plan. Voici où nous en sommes :
follow-up = <b>{ $day } jours après : où en est l’action { $code } ?</b>
    { $text }
    Échéance : { $due }
follow-up-unreachable = <b>Le porteur de l’action { $code } ne peut être joint.</b> Vous pouvez nommer une autre personne.
    { $text }

## Les listes

action-list = <b>{ $selection ->
    [mine] Mes actions en cours
    [my_institution] Actions de mon institution
    [open] Actions en cours
    [blocked] Actions bloquées
   *[done] Actions réalisées
} : { $count }</b>
action-filter = { $selection ->
    [mine] Mes actions
    [my_institution] Celles de mon institution
    [open] En cours
    [blocked] Bloquées
   *[done] Réalisées
}
action-which = <b>Quelles actions souhaitez-vous voir ?</b>
action-filter-button = Une autre liste
action-list-button = Liste des actions
action-line = { $code } · { $text }
    { $due } · { $state }
action-open-button = { $code } · { $text }
action-head = <b>{ $code }</b> · { $event }
    { $text }
action-short = Échéance : { $due } · { $state }
command-actions = Les actions

## La revue des actions

review-title = <b>Revue des actions, du { $since } au { $on }</b> · actions suivies : { $count }
review-count = { $state } : { $count }
review-changed = Ont changé : { $count }
review-overdue = Échéance dépassée : { $count }
review-blocked = Bloquées : { $count }
review-line = { $code } · { $text }{ $known ->
        [yes] {" "}· { $institution }
       *[no] {""}
    } · { $due } · { $state }{ $blocked ->
        [yes] {" "}({ $blocker })
       *[no] {""}
    }

## La validation par les institutions

validate-button = Validation par les institutions
validate-ask = { $outcome ->
    [yes] <b>Le plan est validé par les institutions.</b>
    [no] <b>Le plan n’a pas été validé.</b>
   *[none] <b>Le plan n’a pas encore été soumis à validation.</b>
} Institutions qui portent une action : { $count }. Pour combien de temps les consulter, et que vaut leur silence ?
validate-ask-button = { $silence ->
    [yes] { $days } jours, le silence vaut accord
   *[no] { $days } jours, réponse exigée
}
validate-running = <b>Validation en cours jusqu’au { $until }.</b>
    Valident : { $yes } · s’y opposent : { $no } · pas encore de réponse : { $silent }
    { $unreached ->
        [0] {""}
       *[other] Sans interlocuteur joignable ici : { $unreached }
    }
validate-asked = <b>Le plan d’action est soumis à la validation de { $institution }</b> jusqu’au { $until }. { $count ->
    [one] Une action porte son nom.
   *[other] { $count } actions portent son nom.
} { $silence ->
    [yes] Sans réponse à cette date, l’accord sera considéré comme donné.
   *[no] Une réponse est nécessaire : le silence ne vaut pas accord.
}
validate-yes-button = Nous validons
validate-no-button = Nous ne validons pas
validate-thanks = { $agrees ->
    [yes] <b>Merci : { $institution } valide le plan.</b>
   *[no] <b>Merci : { $institution } ne valide pas le plan.</b> L’équipe d’organisation prendra contact.
}
validate-over = Cette validation est close. Voici où nous en sommes :
validate-outcome = { $outcome ->
    [yes] <b>Les institutions ont validé le plan d’action.</b>
   *[no] <b>Le plan d’action n’est pas validé par toutes les institutions.</b>
}

## Ce que deviennent les mots

became-head = { $reached ->
    [0] <b>Merci pour { $count ->
        [one] votre contribution
       *[other] vos { $count } contributions
    }.</b> Le compte rendu ne les cite pas une à une ; elles y figurent en annexe, sans nom ni organisme.
   *[other] <b>Voici ce que sont devenus vos mots.</b> { $count ->
        [one] Votre contribution a été reprise.
       *[other] Contributions reprises : { $reached } sur { $count }.
    }
}
became = { $reached ->
    [both] { $code } a nourri la phrase { $sentence }, « { $said } », et l’action { $action }, « { $what } ».
    [action] { $code } a nourri l’action { $action }, « { $what } ».
   *[sentence] { $code } a nourri la phrase { $sentence }, « { $said } ».
}
became-parked = { $code }, mise de côté : { $fate ->
    [kept] gardée dans la synthèse.
    [transferred] transmise au prochain événement.
   *[dropped] non retenue.
}
became-more = { $count ->
    [one] Une autre a été reprise.
   *[other] { $count } autres ont été reprises.
}
became-none = Elle figure en annexe du compte rendu, sans nom ni organisme.

## L’accord et son registre

agreement-imported = { $new ->
    [yes] Accord { $id } importé : { $clauses } engagements, { $parties } parties.
   *[no] Accord { $id } mis à jour : { $clauses } engagements, { $parties } parties. Ce qui est déjà inscrit au registre y reste.
}
agreement-unknown = Aucun accord de ce nom n’est importé. Commencez par : halqa import agreement FICHIER
agreement-kind-unknown = Ce type n’existe pas, ou la partie qui donne manque. Types : { $known }. Parties : { $parties }.
agreement-recorded = { $new ->
    [yes] Inscrit au registre : { $title }
   *[no] Déjà inscrit au registre : { $title }
}
ledger-title = <b>{ $title }</b>
    Signé le { $on }
ledger-clause = { $clause } : { $count }{ $foreseen ->
        [0] {""}
       *[other] {" "}(prévus : { $foreseen })
    }
ledger-entry = • { $title }
command-ledger = Le registre de l’accord
