## Les places

seats-head = <b>Les places dans les groupes</b>
seats-session = Séance { $session } : { $seated ->
    [one] { $seated } personne placée
   *[other] { $seated } personnes placées
}{ $waiting ->
    [0] {""}
   *[other] {" · "}sans place : { $waiting }
}
seats-assign-button = Attribuer les places de { $session }
seats-balance-button = Rééquilibrer { $session }
seats-searching = La recherche est lancée ; la réponse arrive ici.
seats-begun = Cette séance a commencé, ou n’existe pas : ses places ne peuvent plus être attribuées, seulement rééquilibrées.
seats-failed = La recherche des places de { $session } n’a pas abouti. Les places actuelles restent ; vous pouvez la relancer.
seats-assigned = <b>Séance { $session } : { $count ->
    [one] { $count } place attribuée
   *[other] { $count } places attribuées
}.</b> Équilibres respectés : { $met } · non respectés : { $unmet } · tirage { $seed }
seats-proof = { $proved ->
    [yes] Aucune autre répartition n’est meilleure : c’est prouvé.
   *[no] Une meilleure répartition ne peut gagner plus de { $gap } %.
}
seats-offer = <b>Séance { $session } : voici ce que l’on peut déplacer.</b> Chaque personne déplacée est prévenue une seule fois, avec la raison.
seats-balanced = <b>Séance { $session } : les groupes sont équilibrés.</b> Personne n’a besoin de bouger.
seats-point = { $number }. { $count ->
    [0] personne ne bouge
    [one] { $count } personne bouge
   *[other] { $count } personnes bougent
} · { $even ->
    [yes] tailles égales
   *[no] tailles inégales
} · écart d’équilibre : { $cost }
seats-move-button = { $count ->
    [one] Déplacer { $count } personne
   *[other] Déplacer { $count } personnes
}
seats-moved = { $count ->
    [0] Personne n’a bougé.
    [one] C’est fait : { $count } personne a changé de groupe et le sait.
   *[other] C’est fait : { $count } personnes ont changé de groupe et le savent.
}
seats-offer-old = Les places ont changé depuis cette proposition : demandez-en une nouvelle.
seats-clash = <b>Séance { $session } : aucune répartition ne respecte toutes les règles.</b> Voici ce qui se contredit :
seats-clash-rule = { $rule ->
    [language] la langue de travail
    [fixed] les places des personnes qui conduisent
    [imported] les places du fichier
    [size] des groupes de taille égale
    [capacity] la capacité des salles
    [together] les personnes à réunir
   *[apart] les personnes à séparer
}
seats-relax = Pour avancer : { $rule ->
    [language] ajoutez une langue de travail à un groupe
    [fixed] libérez une place fixée
    [imported] laissez une place du fichier se déplacer
    [size] acceptez des tailles inégales
    [capacity] ajoutez des places : { $places }
    [together] renoncez à réunir ces personnes
   *[apart] renoncez à séparer ces personnes
}

## Ma place

seat-why-button = Pourquoi ce groupe ?
seat-none = Vous n’avez pas encore de groupe pour cette séance : il vous sera indiqué ici.
seat-nobody = Personne ne porte l’identifiant { $person }.
seat-person = <b>{ $name }</b>
seat-here = <b>Votre groupe : { $group }.</b>
seat-how = { $reason ->
    [imported] L’équipe d’organisation a fixé cette place à l’avance.
    [leader] Vous y avez un rôle de conduite.
    [assigned] Les places ont été calculées pour que chaque groupe ressemble à la salle.
    [best_free] Vous avez reçu la meilleure place libre à votre arrivée, sans déplacer personne.
    [swapped] Vous avez demandé à changer de groupe.
   *[moved] Vous avez été déplacé(e) pour équilibrer les groupes.
}
seat-why-category = { $category } : { $count ->
    [0] personne d’autre dans ce groupe
    [one] { $count } autre personne dans ce groupe
   *[other] { $count } autres personnes dans ce groupe
}, pour une part équitable de { $low } à { $high }.
seat-why-organisation = { $count ->
    [0] Aucun autre membre de votre organisme n’y siège.
    [one] { $count } autre membre de votre organisme y siège.
   *[other] { $count } autres membres de votre organisme y siègent.
}
seat-why-pair = { $count ->
    [0] Vous n’y retrouvez personne de votre groupe précédent.
    [one] Vous y retrouvez { $count } personne de votre groupe précédent.
   *[other] Vous y retrouvez { $count } personnes de votre groupe précédent.
}
seat-why-wish = { $rank ->
    [1] C’est le thème que vous souhaitiez en premier.
   *[other] C’est votre souhait n° { $rank }.
}
seat-why-language = C’est le groupe qui travaille dans une de vos langues.
seat-why-full = « { $group } » aurait aussi convenu, mais l’équilibre des groupes ne le permettait pas.
seat-why-better = Les autres groupes auraient été moins équilibrés avec vous : « { $group } » venait ensuite.
seat-swap-button = Demander un autre groupe
seat-swap = Quel groupe souhaitez-vous rejoindre ? Ce que vous avez écrit reste dans votre groupe actuel.
seat-swap-none = Aucun autre groupe ne travaille dans une de vos langues.
seat-any-button = N’importe quel autre groupe
seat-wish-kept = Votre souhait est noté. Dès qu’une place se libère ou qu’une personne souhaite l’échange, vous le saurez ici.
seat-wish-granted = <b>C’est fait : vous avez changé de groupe.</b>
seat-wish-asked = { $name } souhaite changer de groupe{ $has-group ->
    [yes] {" : "}{ $group }
   *[no] {""}
}. Aucune place n’est libre pour l’instant.
seat-moved = <b>Vous êtes maintenant dans : { $group }.</b>{ $has-room ->
    [yes] {" "}{ $room }.
   *[no] {""}
} { $reason ->
    [swapped] Un échange a permis de répondre à un souhait.
   *[moved] Les groupes devaient être rééquilibrés.
} Ce que vous avez écrit reste dans le groupe précédent.
seat-move = Dans quel groupe placer { $name } ?
seat-now-in = { $name } est maintenant dans : { $group }. Les personnes concernées le savent.
seats-none = Personne n’est encore placé.
fairness-head = <b>Séance { $session } : équilibre des groupes</b>
fairness-sum = Équilibres respectés : { $met } · non respectés : { $unmet } · écart : { $cost } · minimum prouvé : { $bound } · tirage { $seed }
fairness-pairs = Paires qui se retrouvent : { $count } (au moins { $bound } quoi que l’on fasse)
fairness-unmet = { $group } · { $rule ->
    [size] taille
    [category] catégorie { $value }
    [organisation] organisme { $value }
   *[gender] genre { $value }
} : { $count } (de { $low } à { $high })
audit-seats-assigned = Places de la séance attribuées ({ $subject })
audit-seat-moved = Changement de groupe ({ $subject })

## Mon agenda

calendar-button = Ajouter à mon agenda
calendar-file = Voici votre programme : ouvrez ce fichier, votre agenda l’ajoute. S’il change, demandez-le de nouveau.
