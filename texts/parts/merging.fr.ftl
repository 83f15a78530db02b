## Regrouper les contributions

pad-merge-button = { $count ->
    [0] Regrouper
    [one] Fusionner : { $count } suggestion
   *[other] Fusionner : { $count } suggestions
}
merge-overview = <b>Regrouper · { $group }</b>
    { $items ->
        [0] Aucune contribution pour le moment
        [one] { $items } contribution
       *[other] { $items } contributions
    } · { $themes ->
        [0] aucun thème
        [one] { $themes } thème
       *[other] { $themes } thèmes
    } · { $aside ->
        [0] rien de côté
        [one] { $aside } mise de côté
       *[other] { $aside } mises de côté
    }
merge-originals-stay = Rien ne se regroupe tout seul. Les textes d’origine restent sous chaque thème, et chaque geste s’annule.
merge-closed = Le regroupement n’est pas ouvert à cette étape. Ce qui a été fait est conservé.
merge-hints-button = { $count ->
    [one] Voir { $count } suggestion
   *[other] Voir { $count } suggestions
}
merge-hints-more-button = Voir les suggestions
merge-themes-button = { $count ->
    [one] Voir { $count } thème
   *[other] Voir { $count } thèmes
}
merge-items-button = { $count ->
    [one] Voir { $count } contribution
   *[other] Voir { $count } contributions
}
merge-aside-button = { $count ->
    [one] Voir { $count } mise de côté
   *[other] Voir { $count } mises de côté
}
merge-steps-button = Derniers gestes ({ $count })
merge-steps-open-button = Voir les derniers gestes
merge-pad-button = Retour au pupitre
merge-home-button = Retour au regroupement
merge-back-button = Revenir
merge-before-button = Page précédente
merge-after-button = Page suivante
merge-undo-button = Annuler
merge-undo-number-button = Annuler le geste { $number }
merge-hint = <b>Ces deux contributions disent-elles la même chose ?</b> ({ $number } sur { $total })
merge-denies = ⚠ L’une semble dire le contraire de l’autre : lisez-les bien avant de les regrouper.
merge-no-hint = Plus aucune suggestion : les contributions qui restent semblent dire des choses différentes.
merge-join-button = Regrouper
merge-apart-button = Garder séparées
merge-next-button = Autre suggestion
merge-joined = <b>Regroupées sous :</b> { $label }
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }, { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }.
merge-kept-apart = Ces deux contributions restent séparées.
merge-changed-meanwhile = L’état a changé entre-temps. Le voici.
merge-with = <b>Avec laquelle la regrouper ?</b>
    { $item }
merge-themes = <b>{ $count ->
    [0] Aucun thème pour le moment
    [one] { $count } thème dans votre groupe
   *[other] { $count } thèmes dans votre groupe
}.</b>
merge-theme = <b>{ $label }</b>
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }, { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }.
merge-theme-button = { $label }
merge-rename-button = Renommer le thème
merge-pick-open-button = Séparer des contributions
merge-pick = <b>Quelles contributions sortent de ce thème ?</b>
    { $label }
merge-pick-button = { $on ->
    [yes] ☑ { $item }
   *[no] ☐ { $item }
}
merge-split-button = { $count ->
    [one] Séparer { $count } contribution
   *[other] Séparer { $count } contributions
}
merge-split-done = <b>C’est séparé :</b> { $codes }
merge-name = <b>Quel nom donner à ce thème ?</b> Écrivez-le en quelques mots.
    Aujourd’hui : { $label }
merge-name-in-words = Écrivez le nom du thème en quelques mots.
merge-name-long = Un nom de thème tient en { $most } caractères ; le vôtre en compte { $count }. Il est conservé : écrivez-en une version plus courte.
merge-item-line = <b>{ $code }</b> · { $text }
merge-item-button = { $code } · { $text }
merge-steps = <b>Les derniers gestes de votre groupe</b>
merge-step = { $number }. À { $at } : { $what }
merge-undone = <b>C’est annulé :</b> { $what }
merge-undo-newer = Un geste plus récent s’appuie sur celui-ci : annulez d’abord le plus récent.
    { $what }

audit-merged = { $codes } : regroupées sous « { $label } »
audit-theme-renamed = { $codes } : thème renommé « { $label } »
audit-theme-split = { $codes } : sorties du thème « { $label } »
audit-kept-apart = { $codes } : gardées séparées
audit-set-aside = { $codes } : mise de côté, « { $reason } »
audit-hidden = { $codes } : masquée, « { $reason } »
audit-brought-back = { $codes } : ramenée parmi les contributions
audit-dimension-moved = { $codes } : déplacée vers « { $dimension } »

## Mettre de côté

park-items = <b>{ $count ->
    [0] Aucune contribution pour le moment
    [one] { $count } contribution
   *[other] { $count } contributions
}.</b> Touchez-en une pour la regrouper, la mettre de côté ou la déplacer.
park-with-button = Regrouper avec une autre
park-aside-button = Mettre de côté
park-hide-button = Masquer
park-dimension-button = Changer de dimension
park-bring-back-button = Ramener parmi les contributions
park-brought-back = La contribution est de retour.
park-where = Dimension : { $dimension }
park-no-dimension = non précisée
park-state = { $state ->
    [parked] Mise de côté : { $reason }
    [hidden] Masquée : { $reason }
   *[withdrawn] Retirée par la personne qui l’a écrite. { $reason }
}
park-line = { $item }
    { $state ->
        [hidden] Masquée : { $reason }
       *[parked] Mise de côté : { $reason }
    }
park-list = <b>{ $count ->
    [0] Rien n’est mis de côté
    [one] { $count } contribution mise de côté
   *[other] { $count } contributions mises de côté
}.</b>
park-back-button = Ramener { $code }
park-dimension = <b>De quelle dimension relève-t-elle ?</b>
    { $item }
    Aujourd’hui : { $dimension }
park-reason = { $way ->
    [hide] <b>Pourquoi masquer cette contribution ?</b>
   *[aside] <b>Pourquoi mettre cette contribution de côté ?</b>
} Quelques mots suffisent.
park-reason-read = La personne qui l’a écrite pourra lire cette raison.
park-reason-in-words = Écrivez la raison en quelques mots.
park-reason-long = Une raison tient en { $most } caractères ; la vôtre en compte { $count }. Elle est conservée : écrivez-en une version plus courte.
