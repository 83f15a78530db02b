## Écrire une contribution

contribute-text = { $kind ->
    [solutions] <b>Quelle solution proposez-vous ?</b>
   *[challenges] <b>Quel défi voyez-vous ?</b>
} { $group }.
    Écrivez ici, avec vos mots et dans la langue de votre choix{ $open ->
        [yes] {""}, jusqu’à { $until }.
       *[no] .
    }
who-sees = { $later ->
    [yes] { $shown ->
        [named] 🔒 Votre groupe lira votre texte dès la discussion, avec votre nom.
        [category] 🔒 Votre groupe lira votre texte dès la discussion, avec votre catégorie seulement, sans nom ni organisme.
       *[hidden] 🔒 Votre groupe lira votre texte dès la discussion, sans votre nom ni votre organisme.
    }
   *[no] { $shown ->
        [named] 🔒 Les autres liront votre texte avec votre nom.
        [category] 🔒 Les autres liront votre texte avec votre catégorie seulement, sans nom ni organisme.
       *[hidden] 🔒 Les autres liront votre texte sans votre nom ni votre organisme.
    }
}
contribute-finish-first = Terminons d’abord celle que vous avez commencée :
contribute-next-text = <b>Passons au texte suivant :</b> { $text }
contribute-queued = Nous gardons votre message : il viendra juste après. D’abord, pour le précédent :
contribute-choose = Un bouton suffit pour répondre. Votre texte est conservé.
contribute-no-place = Vous n’avez pas encore de place dans un groupe pour écrire ici. Ce que vous écrivez est conservé.
contribute-not-open-yet = L’écriture n’est pas encore ouverte pour votre groupe. Ce que vous écrivez est conservé.
contribute-closed = L’écriture s’est terminée à { $closed }. Ce que vous écrivez est conservé.
contribute-more-button = Voir la suite
contribute-rating = { $rating ->
    [severity] <b>Quelle est la gravité de ce défi, à votre avis ?</b>
   *[other] <b>{ $label } :</b> comment l’estimez-vous, de { $low } à { $high } ?
}
contribute-rating-button = { $place ->
    [low] { $value } · faible
    [middle] { $value } · moyenne
    [high] { $value } · forte
   *[between] { $value }
}
contribute-dimension = { $kind ->
    [solutions] <b>Quelle dimension votre solution concerne-t-elle ?</b>
   *[challenges] <b>Quelle dimension ce défi concerne-t-il ?</b>
}
contribute-subtopic = <b>Quel aspect ce défi touche-t-il surtout ?</b>
contribute-subtopic-none-button = Aucun en particulier
contribute-challenge = <b>À quel défi votre solution répond-elle ?</b> Les plus soutenus viennent d’abord ; vous pourrez en ajouter d’autres ensuite.
    { $count ->
        [one] Un défi relève de votre groupe.
       *[other] { $count } défis relèvent de votre groupe.
    }
challenge-button = { $code } · { $text }
challenge-none-button = Aucun de ces défis

similar = <b>Une personne de votre groupe a écrit presque la même chose</b> ({ $code }) :
    { $text }
    La soutenir lui donne plus de poids qu’un doublon.
similar-support-button = Soutenir cette contribution
similar-record-button = Enregistrer aussi la mienne
similar-supported = <b>Votre soutien à { $code } est enregistré.</b> Votre texte reste conservé.
similar-gone = Cette contribution vient d’être retirée. Votre texte est conservé.

receipt = <b>Merci. Votre { $kind ->
    [solutions] solution est enregistrée
   *[challenges] défi est enregistré
} : code { $code }.</b>
receipt-until = Vous pouvez modifier ou retirer ce texte jusqu’à { $until }.
receipt-delayed = Écrite à { $sent }, reçue à { $received } : votre contribution compte, avec la mention « écrite avant la clôture ».
receipt-grace = L’écriture s’est terminée à { $closed } ; votre contribution est arrivée dans les minutes qui suivent, elle compte.
receipt-late = L’écriture s’est terminée à { $closed } : votre contribution rejoint les contributions tardives, que le groupe pourra reprendre.
receipt-waiting = Elle sera relue par l’équipe d’organisation avant de paraître devant le groupe.
receipt-another-button = { $kind ->
    [solutions] Proposer une autre solution
   *[challenges] Ajouter un autre défi
}
receipt-change-button = Modifier ou retirer
receipt-more-button = Compléter (facultatif)

## Ce qui fait hésiter

text-empty = Votre message nous est parvenu vide. Écrivez votre idée en quelques mots.
text-emoji-only = Un symbole seul se comprend de bien des façons. Écrivez votre idée en quelques mots.
text-punctuation-only = Pour être comprise, votre idée a besoin de mots. Par exemple : « Les classes de montagne n’ont pas de réseau. »
text-link-only = Un lien seul ne dit pas votre idée au groupe. Résumez-la en une phrase ; le lien peut l’accompagner.
doubt-forwarded = Ce message vient d’une autre conversation : { $text }
    Est-ce votre contribution ? Son auteur d’origine n’est pas conservé.
doubt-forwarded-button = Oui, c’est ma contribution
doubt-erasure = Souhaitez-vous effacer vos données ? Vos droits s’exercent d’ici, en deux touches, avec un reçu.
doubt-erasure-button = Non, c’est ma contribution
doubt-long = Votre texte est conservé en entier. Pour que chacun puisse la lire, une contribution tient en { $most } caractères : écrivez-en une version plus courte, ou gardez le début et le reste en annexe.
doubt-long-button = Garder le début, le reste en annexe
doubt-list = Votre message contient { $count ->
    [one] un point
   *[other] { $count } points
}. Séparés, chacun pourra être soutenu pour lui-même.
doubt-list-split-button = { $count ->
    [one] En faire une contribution
   *[other] En faire { $count } contributions
}
doubt-list-button = Garder un seul texte
doubt-short = Pour être bien comprise, votre idée a besoin de quelques mots de plus : { $text }
doubt-short-button = Envoyer quand même
doubt-attack = Dans cet atelier, on critique le problème et non la personne. Que faudrait-il changer ? Votre texte reste ici, rien n’est publié : { $text }
doubt-attack-button = Le transmettre pour relecture
doubt-insult = Votre message est conservé, il n’est pas publié tel quel. Quel est le problème, à votre avis ?
doubt-insult-button = Le transmettre pour relecture

## Ce qui n’est pas du texte

media-kept = { $kind ->
    [voice] Votre message vocal est conservé. Il n’est pas transcrit ; la personne qui rapporte pourra l’écouter.
    [audio] Votre enregistrement est conservé. Il n’est pas transcrit ; la personne qui rapporte pourra l’écouter.
    [photo] Votre photo est conservée pour la personne qui rapporte. Le texte qu’elle contient n’est pas lu.
    [document] Votre document est conservé pour la personne qui rapporte. Son contenu n’est pas lu.
   *[other] Votre vidéo est conservée. Elle n’est pas transcrite ; la personne qui rapporte pourra la regarder.
} Ajoutez une phrase écrite pour que le groupe puisse la lire et la soutenir.
media-data-file = Ce fichier n’est ni ouvert ni conservé. Merci de ne pas envoyer de listes ni de données d’élèves : décrivez l’idée en une phrase.
media-place = Votre position et vos contacts ne sont pas nécessaires ici : rien n’en est conservé.
media-not-text = Ce format ne peut pas être repris dans la synthèse. Écrivez votre idée en quelques mots.
