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

## Revenir, partir, se repérer

cancel-nothing = Aucune étape n’est en cours. Voici où nous en sommes :
draft-again = Reprenons là où vous en étiez :
draft-too-old = Cette étape ne peut plus être reprise. Voici où nous en sommes :
draft-open = <b>Vous avez une réponse en cours.</b> Elle est conservée.
draft-resume-button = Reprendre
draft-restart-button = Recommencer
menu = <b>Programme et autres choix</b>
    { $quiet ->
        [yes] Le mode discret est actif : vous ne recevez que les réponses à vos gestes.
       *[no] Vous recevez un message à chaque étape importante.
    }
menu-quiet-button = { $quiet ->
    [yes] Recevoir à nouveau les messages
   *[no] Passer en mode discret
}
menu-leave-button = Je dois partir
menu-return-button = Je suis de retour
menu-back-button = Où j’en suis
leave-ask = Partez-vous pour de bon ? Vos contributions restent ; votre groupe saura qu’il peut continuer sans vous.
leave-button = Oui, je pars
leave-stay-button = Je reste
leave-done = <b>C’est noté, merci de votre participation.</b> Vos contributions restent, et la synthèse vous parviendra ici.
leave-undone = Heureux de vous retrouver.
programme = <b>Le programme</b>
programme-line = { $state ->
    [running] <b>{ $at } · { $title }</b> (en cours)
    [done] { $at } · { $title } (terminé)
   *[planned] { $at } · { $title }
}
programme-before-button = Plus tôt
programme-after-button = La suite

## Ce qui arrive hors d’une étape

free-text = Votre message est conservé : { $text }
free-text-late = Votre message est conservé : { $text }
    L’écriture est terminée ; il peut rejoindre les contributions tardives.
free-text-late-button = L’ajouter aux contributions tardives
media-kept-outside = C’est conservé. Pendant les temps d’écriture, une phrase écrite permettra au groupe de le lire.
edit-ask = <b>Vous avez modifié votre message.</b> Faut-il mettre à jour votre contribution { $code } ?
    { $text }
edit-ask-button = Mettre à jour { $code }
edit-stay-button = Garder la version enregistrée
edit-same = Votre contribution { $code } dit déjà cela : rien ne change.
edit-taken = Votre texte est mis à jour. Il reste à répondre :
edit-not-used = Votre modification est conservée ; elle ne change rien à ce qui est enregistré.

## Mes contributions

mine = <b>Mes contributions</b>
    { $count ->
        [0] Vous n’avez encore rien écrit.
        [one] { $count } texte. Touchez-le pour voir ce qu’il est devenu.
       *[other] { $count } textes. Touchez-en un pour voir ce qu’il est devenu.
    }
    Supprimer un message dans Telegram ne retire pas la contribution : faites-le d’ici.
mine-button = { $code } · { $text }
mine-more-button = Voir la suite
mine-all-button = Toutes mes contributions
mine-gone = Cette contribution n’est plus accessible ici.
mine-item = <b>{ $code }</b> · { $text }
mine-edit-button = Modifier le texte
mine-withdraw-button = Retirer ma contribution
mine-withdraw-yes-button = Retirer ma contribution
mine-withdraw-no-button = La garder
mine-restore-button = La rétablir
mine-withdraw = <b>Retirer { $code } ?</b> { $text }
    Le groupe ne la verra plus ; vous pourrez la rétablir tant que l’écriture est ouverte.
mine-withdrawn = { $code } est retirée.
mine-restored = { $code } est rétablie.
mine-edit = <b>Écrivez la nouvelle version de { $code }.</b> L’ancienne reste conservée. Texte actuel :
    { $text }
mine-edited = { $code } est à jour ; l’ancienne version reste conservée.
mine-state = { $state ->
    [waiting] En cours de relecture par l’équipe d’organisation.
    [withdrawn] Retirée par vous.
    [parked] Mise de côté par le groupe : elle est conservée et reportée.
    [hidden] Masquée par l’équipe d’organisation.
   *[active] Enregistrée et prise en compte.
}
mine-late = Reçue après la clôture, parmi les contributions tardives.
mine-theme = Regroupée dans le thème { $theme }.
mine-answers = Répond à : { $codes }.
mine-support = { $count ->
    [0] Aucun soutien exprimé.
    [one] { $count } soutien.
   *[other] { $count } soutiens.
}
mine-files = { $count ->
    [one] { $count } fichier joint, non transcrit.
   *[other] { $count } fichiers joints, non transcrits.
}
contribution-closed = { $code } ne peut plus être modifiée : l’écriture est terminée.
contribution-withdrawn = { $code } est déjà retirée.
contribution-not-yours = { $code } a été écrite par une autre personne.
contribution-not-there = { $code } n’est plus visible.
endorse-own = { $code } est la vôtre : le soutien vient des autres.
endorse-closed = Les avis sur { $code } ne sont plus ouverts.
refused-role = Votre rôle dans cet atelier ne prévoit pas cette étape.

## Lire le groupe

read = <b>{ $group }</b>
    { $total ->
        [one] Une contribution d’une autre personne.
       *[other] Contributions { $first } à { $last } sur { $total }, dans un ordre qui vous est propre.
    }
read-item = <b>{ $code }</b>{ $shown ->
    [named] {" "}({ $who })
    [category] {" "}({ $who })
   *[hidden] {""}
} · { $text }
read-support-button = { $mine ->
    [yes] ✓ Soutenue · { $code }
   *[no] Soutenir { $code }
}
read-other-button = { $stance ->
    [same_with_us] ✓ De même chez nous
    [disagree] ✓ Pas d’accord
    [unsure] ✓ Sans avis
   *[none] Autre avis · { $code }
}
read-stance = <b>Qu’en pensez-vous ?</b> Toucher une seconde fois retire votre avis.
read-stance-button = { $mine ->
    [yes] {"✓ "}
   *[no] {""}
}{ $stance ->
    [same_with_us] De même chez nous
    [disagree] Je ne suis pas d’accord
    [unsure] Je ne sais pas
   *[support] Soutenir
}
read-noted = { $stance ->
    [none] Votre avis sur { $code } est retiré.
   *[other] Votre avis sur { $code } est enregistré.
}
read-more-button = Suite de la lecture
read-back-button = Revenir à la lecture
read-empty = Personne d’autre n’a encore écrit dans votre groupe.
read-hidden = Chacun écrit d’abord pour soi : les contributions du groupe s’ouvrent avec la discussion.
read-gone = Cette contribution n’est plus visible. Voici où nous en sommes :

## Compléter une solution

sheet = <b>{ $code }</b> · { $text }
    Tout ce qui suit est facultatif.
sheet-empty = Rien n’est encore précisé.
sheet-has-challenges = Défis visés : { $codes }
sheet-has-engagements = { $count ->
    [one] { $count } engagement servi
   *[other] { $count } engagements servis
}
sheet-has-horizon = Horizon : { $horizon }
sheet-has-lead = Porteur proposé : { $lead }
sheet-challenges-button = Défis visés
sheet-frameworks-button = Engagements servis
sheet-horizon-button = Horizon
sheet-lead-button = Qui porterait cette solution ?
sheet-back-button = Revenir à la fiche
sheet-challenges = <b>À quels défis répond cette solution ?</b> Touchez un défi pour l’ajouter ou le retirer.
sheet-frameworks = <b>Quels engagements sert cette solution ?</b> Choisissez une stratégie ; aucune n’est obligatoire.
sheet-engagements = <b>{ $framework }</b>
    Touchez un engagement pour l’ajouter ou le retirer.
sheet-horizon = <b>Quand cette solution pourrait-elle être en place ?</b>
sheet-horizon-value = { $value ->
    [near] d’ici 6 mois
    [middle] entre 6 et 18 mois
   *[far] dans 18 mois ou plus
}
sheet-tick = { $on ->
    [yes] ☑ { $label }
   *[no] ☐ { $label }
}
sheet-lead = <b>Quelle institution porterait cette solution ?</b> Écrivez son nom.
sheet-lead-words = Le nom d’une institution suffit.
sheet-lead-long = Un nom plus court, s’il vous plaît : { $most } caractères au plus.
sheet-lead-noted = C’est noté.
sheet-closed = Cette fiche n’est plus ouverte. Voici où nous en sommes :

audit-unknown-button = Bouton inconnu : { $subject }
audit-withdrew = Contribution { $subject } retirée par son auteur
audit-restored = Contribution { $subject } rétablie par son auteur

conduct-told = { $group } : une même personne a écrit trois messages blessants. Ils ne sont pas affichés ; un mot d’accueil de votre part peut aider.

## Sans badge, ou avec un nouveau téléphone

walk-in-button = Je suis sans code
walk-in-closed = Les inscriptions se font à l’accueil pour cet événement. L’équipe vous y attend.
walk-in-note = Ce que vous indiquez ici sert à votre inscription et à elle seule.
walk-in-name = <b>Écrivez votre nom</b>, tel qu’il figurerait sur un badge.
walk-in-organisation = <b>Quel organisme représentez-vous ?</b> Écrivez son nom.
walk-in-no-organisation-button = Je viens à titre personnel
walk-in-category = <b>À quelle catégorie appartenez-vous ?</b>
walk-in-speaks = <b>Dans quelles langues pouvez-vous travailler ?</b> Touchez chacune d’elles.
walk-in-speaks-button = Terminer
walk-in-letters = Quelques lettres suffisent.
walk-in-shorter = Un texte plus court, s’il vous plaît : { $most } caractères au plus.
walk-in-choose = Un bouton suffit pour répondre.
walk-in-done = <b>Bienvenue, { $name }.</b> Il reste votre accord, puis votre groupe s’affiche.
walk-in-desk = <b>Une personne sans badge demande à participer :</b> { $name }
    { $organisation }
walk-in-look-button = Voir sa demande
start-other-person = Ce téléphone est déjà celui de { $name }. Pour changer de personne, adressez-vous à l’accueil.
relink-ask-button = C’est bien moi : demander l’accès
relink-asked = { $staff ->
    [yes] Votre demande est entre les mains de l’équipe d’organisation.
   *[no] Confirmez depuis votre ancien téléphone, si vous l’avez encore ; sinon l’équipe d’organisation s’en charge.
} Rien n’est perdu de ce que vous avez écrit.
relink-is-it-you = <b>Votre code vient d’être présenté sur un autre téléphone.</b> Est-ce vous ?
relink-me-button = Oui, passer sur l’autre téléphone
relink-not-me-button = Non, ce n’est pas moi
relink-desk = <b>Un autre téléphone présente le code de { $name }.</b> Est-ce bien cette personne ?
    { $organisation }
relink-give-button = Lui rendre l’accès
relink-refuse-button = Refuser
relink-done = <b>Votre accès est rétabli sur ce téléphone.</b> Tout ce que vous avez écrit est là.
relink-given = L’accès de { $name } est passé sur l’autre téléphone.
relink-signed-out = Votre accès est passé sur un autre téléphone. Si ce n’est pas de votre fait, prévenez l’accueil.
relink-refused = L’accès n’a pas pu être confirmé. L’équipe d’accueil peut vous aider, badge en main.
relink-kept = L’accès reste où il est.
audit-relink-asked = Accès demandé sur un autre téléphone pour { $subject }
audit-relinked = Accès de { $subject } passé sur un autre téléphone
audit-relink-refused = Accès refusé sur un autre téléphone pour { $subject }

## Mes données

privacy-nothing = Rien n’est conservé à votre sujet sur ce téléphone.
privacy-kept = <b>Ce qui est conservé à votre sujet</b>
    { $name }, { $organisation }, { $category }
    Contributions : { $texts } · autres messages : { $notes } · fichiers : { $files }
    Ni numéro de téléphone ni position ne sont demandés. L’équipe d’organisation peut relier un texte à son auteur tant que vous pouvez le modifier.
privacy-until = { $contacted ->
    [yes] Comme vous acceptez d’être recontacté(e), ce qui vous identifie est effacé à la clôture de vos actions, au plus tard le { $latest }.
   *[no] Ce qui vous identifie est effacé de lui-même le { $on }.
} Contact : { $contact }.
privacy-no-organisation = sans organisme
privacy-no-category = sans catégorie
privacy-file-button = Recevoir une copie (fichier)
privacy-name-button = Corriger mon nom
privacy-organisation-button = Corriger mon organisme
privacy-agreements-button = Revoir mes accords
privacy-erase-button = Effacer mes données
privacy-back-button = Revenir à mes données
privacy-file = Voici tout ce qui est conservé à votre sujet. Notre copie de ce fichier est supprimée dans l’heure.
privacy-agreements = <b>Vos accords.</b> Touchez une ligne pour donner ou retirer votre accord ; cela prend effet aussitôt.
privacy-agreement-noted = Votre choix est enregistré.
privacy-required = Participer ici demande cet accord. Le retirer revient à effacer vos données ; une fiche papier reste possible.
privacy-correct = { $field ->
    [organisation] <b>Écrivez le nom de votre organisme.</b> Nous avons noté : { $now }
   *[name] <b>Écrivez votre nom.</b> Nous avons noté : { $now }
}
privacy-corrected = C’est corrigé.
erase = <b>Effacer vos données</b>
    Votre nom, votre organisme, votre code et le lien avec ce compte disparaissent ; vos votes en cours aussi. Cela ne peut pas être défait.
    { $published ->
        [yes] La synthèse est déjà publiée : vos textes y restent, sans aucun lien avec vous.
       *[no] { $wrote ->
            [yes] Vos textes peuvent rester pour la synthèse, sans aucun lien avec vous, ou être effacés aussi.
           *[no] {""}
        }
    }
erase-name-button = Effacer, en laissant mes textes
erase-all-button = Tout effacer
erase-not-button = Ne rien effacer
erase-receipt = <b>Vos données sont effacées.</b> { $on } · reçu n° { $number }
    { $words ->
        [delete] Vos textes sont effacés aussi.
       *[anonymise] Vos textes restent, sans aucun lien avec vous.
    }
    Les messages de cette conversation restent chez vous : vous pouvez la supprimer dans Telegram.
audit-exported-own = Copie de ses données remise à { $subject }
audit-corrected-own = Données corrigées par { $subject }
audit-erased-on-request = Effacement sur demande, reçu n° { $subject }
