### Halqa parle à des personnes qui ont peu de temps. Une idée par message ; on dit où la personne en est, puis quoi faire.

## Arriver

welcome = { $known ->
    [yes] <b>Bienvenue, { $name }.</b> Halqa vous accompagne tout au long de l’événement :
   *[no] <b>Bienvenue.</b> Halqa vous accompagne tout au long de l’événement :
} { $title }.
welcome-language = Dans quelle langue souhaitez-vous continuer ?
welcome-stranger = <b>Bienvenue.</b> Halqa accompagne : { $title }.
    Pour vous reconnaître, il nous faut le code imprimé sur votre badge : scannez le QR code, ou écrivez le code ici.
welcome-no-workshop = <b>Bienvenue.</b> Aucun événement n’est ouvert pour le moment. Revenez le jour dit, avec le code de votre badge.
start-unknown-code = Ce code ne figure pas sur notre liste. Vérifiez-le sur votre badge ; l’équipe d’accueil peut aussi vous aider.
start-bad-link = Ce lien est incorrect ou incomplet. Scannez de nouveau le QR code de votre badge, ou écrivez ici le code qui y est imprimé.
start-taken = Ce code est déjà utilisé depuis un autre téléphone. L’équipe d’organisation peut vous rendre l’accès : montrez-lui votre badge.
walk-in-waiting = Votre inscription est entre les mains de l’équipe d’organisation. Vous recevrez votre groupe dès qu’elle l’aura confirmée.
notice-title = <b>Avant de commencer, voici ce qui sera conservé.</b>
notice-includes = Accepter inclut : { $purposes }.
notice-separator = {" · "}
notice = { $text }
notice-no-contact = l’équipe d’organisation
notice-no-number = à préciser par l’organisation
consent-all-button = J’accepte de participer
consent-choose-button = Choisir point par point
consent-paper-button = Je préfère une fiche papier
consent-purposes = <b>À quoi donnez-vous votre accord ?</b> Touchez une ligne pour la changer. La participation elle-même est nécessaire pour continuer ici.
consent-purpose-button = { $state ->
    [required] ☑ { $purpose } (nécessaire)
    [yes] ☑ { $purpose }
   *[no] ☐ { $purpose }
}
consent-done-button = Confirmer mes choix
consent-paper = <b>C’est entendu.</b> Une fiche papier vous attend à l’accueil ; vos idées compteront autant que les autres. Aucun accord n’est enregistré ici, et rien n’y est recueilli de vous.
consent-back-button = Finalement, participer ici
consent-thanks = Merci, votre accord est enregistré. Vous pouvez le modifier à tout moment : /privacy
consent-thanks-delegate = Merci, votre accord est enregistré ; vous pouvez le modifier à tout moment : /privacy
    Vous prenez la suite de { $name } : sa place et son vote vous reviennent, ses contributions restent les siennes.
consent-already = Votre accord est déjà enregistré. Voici où nous en sommes :

## Où nous en sommes

now-role = <b>Vous participez en tant que : { $role }.</b>
now-group-later = Votre groupe de la prochaine séance vous sera indiqué ici.
now-group = { $coming ->
    [yes] <b>À la prochaine séance, vous serez dans : { $group }.</b>
   *[no] <b>Vous êtes dans : { $group }.</b>
}
now-group-place = { $has-room ->
    [yes] { $room }
   *[no] {""}
}{ $has-facilitator ->
    [yes] { $has-room ->
        [yes] {" · "}
       *[no] {""}
    }Facilitation : { $facilitator }
   *[no] {""}
}
now-before = L’événement commence le { $day }, à { $at }.{ $free ->
    [yes] {" "}Vous n’avez rien à faire d’ici là.
   *[no] {""}
}
now-between = Prochaine étape : { $title }, { $another-day ->
    [yes] le { $day }, à { $at }
   *[no] à { $at }
}.
now-group-done = Votre groupe a terminé cette séance.
now-over = L’événement est terminé. Merci de votre participation.
now-block = Maintenant : { $title }, jusqu’à { $until }.
now-block-open = Maintenant : { $title }.
now-phase = Maintenant : <b>{ $phase }, jusqu’à { $until }.</b>
now-phase-open = Maintenant : <b>{ $phase }.</b>
now-paused = Maintenant : <b>{ $phase }</b>. Le temps de votre groupe est suspendu un instant.
now-next = Ensuite : { $title }, à { $at }.
now-write = { $kind ->
    [solutions] Écrivez votre solution ici, en un message : c’est tout.
   *[challenges] Écrivez votre défi ici, en un message : c’est tout.
}
now-read = { $answer ->
    [yes] Vous pouvez lire les contributions de votre groupe et soutenir celles que vous partagez.
   *[no] Vous pouvez lire les contributions de votre groupe.
}
now-complete = Vos solutions peuvent encore être complétées : défis visés, engagements servis, horizon, porteur.
now-vote = Le vote est ouvert. Il est secret.
now-questionnaire = Quelques minutes suffisent pour le questionnaire : ses résultats seront discutés ensemble.
now-questionnaire-button = Répondre au questionnaire
now-contribute-button = { $kind ->
    [solutions] Proposer une solution
   *[challenges] Écrire un défi
}
now-items-button = Lire les contributions du groupe
now-complete-button = Compléter ma solution
now-evaluate-button = Évaluer la journée
now-vote-button = Voter
now-pad-button = Conduire mon groupe
now-page-button = Compte rendu du groupe
now-desk-button = Bureau de l’organisation
now-mine-button = Mes contributions
now-more-button = Programme et autres choix

phase-named = { $name }
    .title = { $name }
phase-brief = mise en route
    .title = Mise en route
phase-silent_writing = écriture individuelle
    .title = Écriture individuelle
phase-discussion = discussion
    .title = Discussion
phase-merge_and_rank = regroupement et classement
    .title = Regroupement et classement
phase-action_sheet = fiche action
    .title = Fiche action
phase-report = compte rendu du groupe
    .title = Compte rendu du groupe
topic = { $name }
topic-none = {""}
person-of = { $name } ({ $organisation })

## Passer d’une étape à l’autre

writing-opens = { $kind ->
    [solutions] <b>{ $phase }, jusqu’à { $until }.</b> Quelle solution proposez-vous ? Écrivez-la ici avec vos mots, dans la langue de votre choix.
   *[challenges] <b>{ $phase }, jusqu’à { $until }.</b> Quel défi voyez-vous ? Écrivez-le ici avec vos mots, dans la langue de votre choix.
}
    { $where }
    .button = { $kind ->
        [solutions] Proposer une solution
       *[challenges] Écrire un défi
    }
    .kept = Reprendre : { $text }
discussion-opens = <b>{ $phase }, jusqu’à { $until }.</b> Les contributions de votre groupe sont visibles : lisez-les et soutenez celles que vous partagez.
    { $where }
    .button = Lire les contributions du groupe
discussion-first = <b>{ $phase }, jusqu’à { $until }.</b> { $kind ->
    [solutions] Personne d’autre n’a encore proposé de solution dans votre groupe : la vôtre peut ouvrir la discussion.
   *[challenges] Personne d’autre n’a encore écrit dans votre groupe : votre défi peut ouvrir la discussion.
}
    { $where }
    .button = { $kind ->
        [solutions] Proposer une solution
       *[challenges] Écrire un défi
    }

## Les conversations

flow-back = Revenir
flow-discard = Abandonner
stale-button = Cette étape est passée. Voici où nous en sommes.
stale-button-since = Cette étape s’est terminée à { $at }. Voici où nous en sommes.
stale-button-on = Cette étape s’est terminée le { $day }. Voici où nous en sommes.
stale-answered = Vous avez déjà répondu à cette question. Voici la suivante.
unknown-command = Cette commande n’existe pas. Voici ce que vous pouvez faire :
not-your-right = Ce bouton est réservé à la personne qui conduit le groupe ou à l’équipe d’organisation.
write-in-private = Écrivez-moi en privé : je ne lis pas les conversations de groupe.
error-ours = Un incident s’est produit de notre côté, veuillez nous en excuser. Votre dernier message est conservé.

help = <b>Halqa vous accompagne pas à pas.</b>
    Écrivez simplement ici pendant les temps d’écriture. Le menu vous montre où vous en êtes, vos contributions, le programme et vos données.
help-open-question = Votre réponse en cours est conservée : continuez là où vous étiez.
cancel-done = L’étape est abandonnée. Vous pouvez la reprendre pendant 5 minutes.
cancel-undo-button = Reprendre où j’en étais

## Les commandes et le profil

command-me = Où j’en suis
command-mine = Mes contributions
command-agenda = Le programme
command-language = Changer de langue
command-privacy = Mes données
command-help = Aide
command-cancel = Abandonner l’étape en cours
command-defi = Proposer un message comme défi (en réponse à ce message)
command-challenge = Proposer un message comme défi (en réponse à ce message)
command-solution = Proposer un message comme solution (en réponse à ce message)
bot-description = Halqa accompagne un atelier depuis votre téléphone : votre groupe, vos contributions, le vote, la synthèse. Touchez « Démarrer » et indiquez le code de votre badge.
bot-short-description = Halqa, le cercle de discussion : votre atelier depuis votre téléphone.

## Ce que lit l’équipe d’organisation

order-no-workshop = Aucun atelier n’est importé. Commencez par : halqa import workshop FICHIER
order-workshop-imported = Atelier { $id } importé : { $blocks } séquences, { $groups } groupes.
order-between = Aucune séquence n’est en cours. La suite : { $title }, { $at }. Pour la commencer maintenant : halqa agenda advance
order-no-block = Aucune séquence n’est en cours.
import-nothing = Rien n’est importé : aucune ligne de ce fichier ne peut l’être. Corrigez-le, puis recommencez.
order-paused = La journée est suspendue. Pour la faire repartir : halqa agenda resume
order-block = En cours : { $title }, jusqu’à { $until }.
order-group-not-running = Le groupe { $group } n’a pas d’étape en cours.
order-no-group = Aucun groupe { $group } dans cet atelier. Les groupes : { $groups }.
order-day-paused = La journée est déjà suspendue.
order-day-not-paused = La journée n’est pas suspendue.
clock-not-running = Le groupe { $group } a terminé, ou n’a pas encore commencé. Voir : halqa agenda show
clock-too-many-minutes = { $most } minutes au plus à la fois.
clock-already-paused = Le temps du groupe { $group } est déjà suspendu.
clock-not-paused = Le temps du groupe { $group } n’est pas suspendu.
clock-nothing-to-reopen = Le groupe { $group } n’a pas encore d’étape à rouvrir.
roster-trial = <b>Essai d’import : { $people ->
    [one] { $people } personne prête
   *[other] { $people } personnes prêtes
}, { $problems ->
    [0] aucune ligne à revoir
    [one] { $problems } ligne à revoir
   *[other] { $problems } lignes à revoir
}.</b> Rien n’est encore enregistré. Nouvelles : { $added } · modifiées : { $changed } · inchangées : { $unchanged }.
roster-imported = <b>Import terminé : { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}.</b> Nouvelles : { $added } · modifiées : { $changed } · inchangées : { $unchanged } · lignes à revoir : { $problems }.
roster-row = Ligne { $row } : { $why }
roster-more = … et { $count } autres lignes à revoir.
roster-file-hint = Pour importer ou compléter la liste des participants, envoyez ici le fichier, CSV ou XLSX : il est d’abord vérifié.
roster-file-ask = <b>« { $name } »</b> : est-ce la liste des participants ? Le fichier est d’abord vérifié ; rien n’est enregistré avant votre accord.
roster-file-step = La question qui vous était posée reste ouverte ; rien de ce que vous avez écrit n’est perdu.
roster-file-resume-button = Revenir à la question ouverte
roster-file-yes-button = Oui, vérifier le fichier
roster-file-no-button = Laisser ce fichier de côté
roster-file-import-button = Importer ces personnes
roster-file-fetching = Le fichier est en cours de lecture. Le résultat de la vérification arrive ici.
roster-file-lost = Le fichier n’a pas pu être reçu : 2 Mo au plus. Renvoyez-le, s’il vous plaît.
roster-file-unreadable = Ce fichier ne se lit pas comme un tableau. Enregistrez-le en XLSX ou en CSV UTF-8, avec les noms des colonnes sur la première ligne, puis renvoyez-le.
roster-file-gone = Ce fichier n’est plus ici : il a déjà été importé ou laissé de côté, ou il est là depuis plus d’une heure. Renvoyez-le si nécessaire.
roster-file-left = C’est noté : rien n’a été enregistré et le fichier est effacé de notre côté.
roster-kept = { $count ->
    [one] { $count } personne garde ce qui a changé depuis : un groupe donné à la main, ou une correction de sa part.
   *[other] { $count } personnes gardent ce qui a changé depuis : un groupe donné à la main, ou une correction de leur part.
}
roster-missing = { $count ->
    [one] { $count } personne déjà inscrite ne figure pas dans ce fichier : elle reste inscrite.
   *[other] { $count } personnes déjà inscrites ne figurent pas dans ce fichier : elles restent inscrites.
}
roster-header-missing = la colonne « { $column } » manque dans l’en-tête
roster-unknown-session = la colonne « { $column } » ne correspond à aucune séance
roster-empty = le fichier ne contient personne
roster-name-missing = nom manquant
roster-name-too-long = nom trop long ({ $most } caractères au plus)
roster-too-many-cells = { $count } cellules de trop
roster-bad-id = identifiant « { $value } » à écrire en lettres, chiffres, point ou tiret
roster-unknown-category = catégorie « { $value } » inconnue
roster-unknown-role = rôle « { $value } » inconnu
roster-role-missing = rôle manquant
roster-unknown-language = langue « { $value } » inconnue
roster-unknown-speaks = langue parlée « { $value } » inconnue
roster-unknown-prefers = préférence « { $value } » inconnue
roster-bad-level = niveau « { $value } » inconnu pour cette catégorie
roster-unknown-gender = genre « { $value } » inconnu (F, M, X ou vide)
roster-unknown-group = groupe « { $value } » inconnu dans la séance { $session }
roster-bad-flag = « { $value } » dans la colonne { $column } : écrivez 1 ou laissez vide
roster-same-id = même identifiant que la ligne { $first }
roster-same-person = même personne que la ligne { $first }
roster-delegate-chain = « { $value } » est déjà délégué(e)
roster-unknown-delegate_of = personne remplacée « { $value } » inconnue

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
contribute-finish-first = Terminons d’abord la contribution que vous avez commencée :
contribute-next-text = <b>Passons au texte suivant :</b> { $text }
contribute-queued = Nous gardons votre message : il viendra juste après. D’abord, pour le précédent :
contribute-choose = Un bouton suffit pour répondre. Votre texte est conservé.
contribute-no-place = Vous n’avez pas encore de place dans un groupe pour écrire ici. Ce que vous écrivez est conservé.
contribute-not-open-yet = L’écriture n’est pas encore ouverte pour votre groupe. Ce que vous écrivez est conservé.
contribute-closed = L’écriture s’est terminée à { $closed }. Ce que vous écrivez est conservé.
contribute-late = L’écriture s’est terminée à { $closed }. Ce que vous écrivez maintenant rejoindra les contributions tardives, que le groupe pourra reprendre.
contribute-late-text = L’écriture s’est terminée à { $closed }. Votre texte rejoindra les contributions tardives, que le groupe pourra reprendre.
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
contribute-proof = { $kind ->
    [solutions] La solution, telle qu’elle sera enregistrée :
   *[challenges] Le défi, tel qu’il sera enregistré :
} { $text }{ $has-about ->
    [yes] {" · "}{ $about }
   *[no] {""}
}
contribute-confirm = <b>Est-ce bien ce que vous voulez dire au groupe ?</b>
contribute-confirm-button = Enregistrer
challenge-button = { $code } · { $text }
challenge-none-button = Aucun de ces défis

similar = <b>Une personne de votre groupe a écrit presque la même chose</b> ({ $code }) :
    { $text }
    La soutenir lui donne plus de poids qu’un doublon.
similar-support-button = Soutenir cette contribution
similar-record-button = Enregistrer aussi la mienne
nearby = Une contribution proche figure déjà dans votre groupe, { $code } : « { $text } ». Les deux restent, sauf si vous en décidez autrement.
nearby-button = Soutenir aussi { $code }
nearby-supported = <b>Vous soutenez { $code }.</b> Si elle dit tout ce que disait la vôtre, vous pouvez retirer { $own } ; sinon, les deux restent.
nearby-withdraw-button = Retirer { $own }
nearby-both-button = Garder les deux
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
receipt-waiting = Ce texte sera relu par l’équipe d’organisation avant de paraître devant le groupe.
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
draft-too-old-since = Vous avez quitté cette étape à { $at } ; elle ne peut plus être reprise. Voici où nous en sommes :
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
leave-undone = C’est un plaisir de vous retrouver.
programme = <b>Le programme</b>
programme-day = <b>{ $day }</b>
programme-line = { $state ->
    [running] <b>{ $at } · { $title }</b> (en cours)
    [done] { $at } · { $title } (terminé)
   *[planned] { $at } · { $title }
}
programme-before-button = Plus tôt
programme-after-button = La suite

## Ce qui arrive hors d’une étape

free-text = Votre message est conservé : { $text }
free-text-early = Votre message est conservé : { $text }
    Dès que l’écriture s’ouvre, une touche suffira pour { $kind ->
        [solutions] le proposer comme solution.
       *[challenges] en faire un défi.
    }
free-text-late = Votre message est conservé : { $text }
    L’écriture est terminée ; il peut rejoindre les contributions tardives.
free-text-late-button = L’ajouter aux contributions tardives
kept-settled = Ce texte a déjà trouvé sa place. Voici où nous en sommes :
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
    [refused] Relue par l’équipe d’organisation : elle est conservée, sans être montrée au groupe. Vous pouvez l’écrire autrement tant que l’écriture est ouverte.
    [withdrawn] Retirée par vous.
    [parked] Mise de côté par le groupe : elle est conservée et reportée.
    [hidden] Masquée par l’équipe d’organisation.
   *[active] Enregistrée et prise en compte.
}
mine-late = Reçue après la clôture, parmi les contributions tardives.
mine-entered = { $by ->
    [desk] Saisie pour vous par l’accueil, d’après votre fiche papier.
   *[facilitation] Saisie pour vous par la facilitation du groupe, d’après votre fiche papier.
}
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
contribution-closed-since = { $code } ne peut plus être modifiée : l’écriture s’est terminée à { $at }.
contribution-withdrawn = { $code } est déjà retirée.
contribution-not-yours = { $code } a été écrite par une autre personne.
contribution-not-there = { $code } n’est plus visible.
endorse-own = { $code } est la vôtre : le soutien vient des autres.
endorse-closed = Les avis sur { $code } ne sont plus ouverts.
endorse-closed-since = Les avis sur { $code } ne sont plus ouverts depuis { $at }.
refused-role = Votre rôle dans cet atelier ne prévoit pas cette étape.

## Lire le groupe

read = <b>{ $group }</b>
    { $shape ->
        [only] Une contribution à lire.
        [whole] { $total } contributions, dans un ordre qui vous est propre.
        [single] Contribution { $first } sur { $total }{ $first ->
            [1] , dans un ordre qui vous est propre.
           *[other] .
        }
       *[range] Contributions { $first } à { $last } sur { $total }{ $first ->
            [1] , dans un ordre qui vous est propre.
           *[other] .
        }
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
    [same_with_us] ✓ De même chez nous · { $code }
    [disagree] ✓ Pas d’accord · { $code }
    [unsure] ✓ Je ne sais pas · { $code }
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
read-why-button = Dire pourquoi, en une ligne
reserve = <b>{ $code }</b> · { $text }
    { $known ->
        [yes] Votre réserve actuelle : « { $now } ». La ligne que vous écrivez la remplace.
       *[no] <b>Pourquoi n’êtes-vous pas d’accord ?</b> Une ligne suffit : votre réserve accompagne cette contribution jusque dans la synthèse.
    }
reserve-ideas = Une réserve porte sur l’idée, jamais sur une personne. Veuillez l’écrire autrement ; vos mots sont conservés.
reserve-kept = <b>Votre réserve sur { $code } est enregistrée.</b> Retirer votre avis la retire aussi.
reserve-over = Une réserve accompagne un désaccord exprimé sur une contribution encore visible. Rien n’a été perdu.
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
sheet-closed-since = Cette fiche s’est fermée à { $at }. Voici où nous en sommes :

audit-unknown-button = Bouton inconnu touché, sans effet
audit-withdrew = Contribution { $subject } retirée par son auteur
audit-restored = Contribution { $subject } rétablie par son auteur

conduct-told = { $group } : une même personne a écrit trois messages blessants. Ils ne sont pas affichés ; un mot d’accueil de votre part peut aider.
review-call = <b>Une contribution attend une relecture</b> avant de paraître devant son groupe.
review-open-button = Relire
review-head = { $count ->
    [one] <b>{ $count } contribution attend une relecture.</b>
   *[other] <b>{ $count } contributions attendent une relecture.</b>
} On critique le problème, non la personne.
review-item = <b>{ $code }</b> · { $group }
    { $text }
review-clear-button = La montrer au groupe
review-refuse-button = Ne pas la montrer
review-later-button = Voir la suivante
review-none = Plus rien n’attend de relecture.
review-decided = { $decision ->
    [clear] { $code } est visible pour son groupe.
    [refused] { $code } n’est pas montrée. Elle reste conservée ; la personne qui l’a écrite le voit dans ses contributions.
   *[waiting] { $code } attend de nouveau une relecture.
}
audit-review-cleared = Contribution { $subject } relue et montrée à son groupe
audit-review-refused = Contribution { $subject } relue et non montrée
audit-review-again = Contribution { $subject } remise en relecture

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
relink-settled = Cette demande a déjà reçu une réponse.
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
erase-receipt = <b>Vos données sont effacées.</b> Votre reçu n° { $number } porte la date du { $on }.
    { $words ->
        [delete] Vos textes sont effacés aussi.
       *[anonymise] Vos textes restent, sans aucun lien avec vous.
    }
    Les messages de cette conversation restent chez vous : vous pouvez la supprimer dans Telegram.
audit-exported-own = Copie de ses données remise à { $subject }
audit-corrected-own = Données corrigées par { $subject }
audit-erased-on-request = Effacement sur demande, reçu n° { $subject }

## Le questionnaire et sa discussion

questionnaire-imported = Résultats importés : { $people ->
    [one] { $people } réponse complète
   *[other] { $people } réponses
}, lignes à revoir : { $problems }.
questionnaire-none = Aucun questionnaire ne vous est proposé.
questionnaire-item = <b>{ $position } sur { $total } · { $dimension }</b>
    { $text }
questionnaire-value = { $mine ->
    [yes] ✓ { $value } · { $name }
   *[no] { $value } · { $name }
}
questionnaire-dont-know = { $mine ->
    [yes] ✓ { $label }
   *[no] { $label }
}
questionnaire-origin = Votre perception suffit. Vous pouvez vous arrêter et reprendre plus tard.
questionnaire-done = <b>Merci, le questionnaire est complet.</b> Vos réponses comptent dans les résultats, sans votre nom.
questionnaire-change-button = Revoir la dernière réponse
questionnaire-closed = <b>Le questionnaire est clos : ses résultats ont été présentés.</b> { $debate ->
    [yes] Vous pouvez encore dire si un score vous paraît trop haut, juste ou trop bas, avec un fait à l’appui.
   *[no] Vous pouvez en consulter les scores.
}
questionnaire-scores-button = Voir les scores
debate-closed = La discussion des scores s’est terminée avec l’événement. Les avis donnés sont conservés.
results-unknown-column = la colonne « { $column } » ne correspond à aucune question
results-no-items = le fichier ne contient aucune colonne de question
results-same-id = même répondant que la ligne { $first }
results-bad-answer = réponse hors de l’échelle pour { $item } : « { $value } »
results-bad-date = date « { $value } » illisible
debate-opens = <b>Les résultats du questionnaire sont là.</b> Trouvez-vous les scores justes ? Votre avis et un fait suffisent.
debate-open-button = Discuter un score
debate-results = <b>Résultats du questionnaire, dimension par dimension</b>
debate-line = <b>{ $dimension }</b> : { NUMBER($mean, minimumFractionDigits: 1) } sur { $highest } (la moitié des réponses entre { NUMBER($low, minimumFractionDigits: 1) } et { NUMBER($high, minimumFractionDigits: 1) } ; { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} ; « je ne sais pas » : { $dont-know } %)
debate-perception = Il s’agit de perceptions, non d’une mesure. « Je ne sais pas » n’entre pas dans les moyennes.
debate-no-results = Les résultats du questionnaire ne sont pas encore disponibles.
debate-picture-button = Voir les scores en image
debate-picture = <b>{ $title }</b>
debate-picture-drawn-soon = L’image se dessine ; elle arrive ici dans un instant.
debate-no-picture = L’image n’a pas pu être dessinée. Les mêmes scores se lisent avec /results.
debate-which = <b>Quel score souhaitez-vous discuter ?</b>
debate-view = <b>Ce score vous paraît-il juste ?</b>
debate-too-high = Trop haut
debate-right = Juste
debate-too-low = Trop bas
debate-fact = <b>Un fait à l’appui ?</b> Écrivez-le en une phrase.
debate-no-fact = Sans fait
debate-fact-in-words = Le fait se donne en quelques mots écrits.
debate-fact-long = Une phrase de { $most } caractères au plus suffit. Votre texte est conservé : { $text }
    Raccourcissez-le ici, ou gardez-en le début.
debate-fact-start-button = Garder le début comme fait
debate-choose-first = Votre texte est conservé. Choisissez d’abord :
debate-thanks = <b>Merci, votre avis est enregistré</b> pour « { $dimension } ».
debate-thanks-fact = Fait à l’appui : { $text }
debate-another = Discuter un autre score
seen-without-name = 🔒 Ce que vous écrivez paraît sans nom ni organisme.
seen-as-badge = 🔒 L’équipe d’organisation le voit ; les autres, là seulement où l’on vous a annoncé que votre nom paraît.
seen-with-solution = 🔒 Ce nom paraît avec votre solution, sans le vôtre.
seen-by-organisers = 🔒 L’équipe d’organisation lira votre réponse et saura qu’elle vient de vous.
seen-by-institution = 🔒 L’équipe d’organisation et l’institution que vous nommerez liront votre réponse.

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
pad-here = Présences : { $here } sur { $seated }
pad-page = { $state ->
    [draft] Fiche du groupe : en préparation
    [shown] Fiche du groupe : soumise à l’approbation
    [approved] Fiche du groupe : approuvée
    [published] Fiche du groupe : présentée
   *[returned] Fiche du groupe : à compléter
}{ $named ->
    [yes] {" "}· { $name }
   *[no] {" "}· personne ne rapporte encore
}
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
pad-effect-reaches = « { $title } », prévu à { $at }, commencerait en retard si rien n’est abrégé d’ici là.
pad-effect-none = Rien d’autre ne change.
pad-move-yes-button = { $way ->
    [more] Ajouter { $minutes } minutes
   *[less] Retirer { $minutes } minutes
}
pad-move-no-button = Garder l’horaire prévu
pad-close = Clore « { $phase } » maintenant ? { $last ->
    [yes] Votre groupe aura terminé la séance.
   *[no] Votre groupe passera à « { $following } », jusqu’à { $until }.
} { $effect }
pad-close-kept = Ce qui est écrit est conservé.{ $grace ->
    [0] {""}
    [one] {" "}Les textes envoyés dans la minute qui suit comptent encore.
   *[other] {" "}Les textes envoyés dans les { $grace } minutes qui suivent comptent encore.
}
pad-close-yes-button = Clore cette étape
pad-paused = Temps suspendu.
pad-resumed = Le temps reprend.
pad-moved = L’horaire du groupe est modifié.
pad-reopen = Rouvrir « { $phase } » pour { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, jusqu’à { $until } ? { $effect }
pad-closed = Étape close.
pad-reopened = Étape rouverte pour 5 minutes.
pad-changed-meanwhile = Le pupitre a changé entre-temps. Voici son état actuel.
pad-nudged = { $count ->
    [0] Tout le monde a écrit.
    [one] Rappel envoyé à { $count } personne.
   *[other] Rappel envoyé à { $count } personnes.
}
pad-nudge-text = <b>Votre groupe aimerait vous lire{ $timed ->
    [yes] {""}, d’ici { $until }.
   *[no] .
}</b> Quelques mots suffisent ; personne d’autre ne voit ce rappel.
pad-nudge-begun = <b>Il manque une réponse pour que votre groupe vous lise{ $timed ->
    [yes] {""}, d’ici { $until }.
   *[no] .
}</b> { $kind ->
    [solutions] Votre solution est conservée
   *[challenges] Votre défi est conservé
} : { $text }
pad-help-call = <b>On vous demande : { $group }</b>, { $room }. { $reason ->
    [time] Une question d’horaire.
    [room] La salle ou le matériel.
    [tension] Une tension dans le groupe.
   *[other] Une autre raison.
}
pad-help-coming-button = J’arrive
pad-help-sent = L’organisation est prévenue.
pad-help-sorry-button = Finalement, je ne peux pas venir
pad-help-again = La personne qui venait a un empêchement ; l’organisation est de nouveau prévenue.
pad-help-off-button = L’aide n’est plus nécessaire
pad-help-called-off = C’est entendu, l’organisation ne se déplace pas.
pad-help-off = <b>{ $group }</b>, { $room } : l’aide n’est plus nécessaire.
pad-help-on-the-way = Quelqu’un de l’organisation arrive.
pad-help-taken = <b>{ $group }</b>, { $room } : { $name } y va.
pad-help-thanks = Merci. { $group }, { $room } : le groupe est prévenu.
pad-see = <b>Voici ce que voit une personne de votre groupe :</b>
pad-warning = <b>{ $minutes ->
    [0] Il reste moins d’une minute
    [one] Il reste { $minutes } minute
   *[other] Il reste { $minutes } minutes
}</b> à votre groupe : « { $phase } » se termine à { $at }. Ensuite : { $following }.
pad-warning-last = la fin de la séance

## Autour du pupitre

pad-more-button = Aide, présences, relais
pad-more = Que souhaitez-vous faire pour votre groupe ?
pad-people-button = Qui manque, ce qui manque
pad-coverage = <b>Ce qui a été écrit, par aspect</b>
pad-coverage-line = { $topic } : { $count }
pad-script-button = Que dire maintenant
pad-see-button = Ce que voit une personne du groupe
pad-see-line = [ { $label } ]
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
    [discussion] <b>Discussion.</b> Faites lire les idées, puis demandez : qu’est-ce qui manque ? qui voit les choses autrement ? Donnez la parole aux personnes qui ne l’ont pas encore prise. Les nouvelles idées s’écrivent encore. Dans le groupe Telegram, répondre /defi ou /solution à un message le propose ; la personne qui l’a écrit décide.
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
pad-released = C’est fait. Vous ne conduisez plus { $group }.
pad-released-to-you = { $name } vous rend la conduite de { $group }.
pad-nobody-leads = <b>{ $group } commence sans facilitation</b>, { $room }. Le temps du groupe avance malgré tout.
audit-refused = { $area ->
    [pad] Bouton réservé touché, sans effet : temps d’un groupe
    [group] Bouton réservé touché, sans effet : regroupement d’un groupe
    [page] Bouton réservé touché, sans effet : fiche d’un groupe
   *[team] Bouton réservé à l’organisation touché, sans effet
}
log-head = <b>Journal</b> : ce qui a été fait, du plus récent au plus ancien.
log-empty = <b>Journal</b> : rien n’a encore été noté.
log-line = { $at } · { $what }{ $known ->
    [yes] {" "}· { $who }
    [order] {" "}· ligne de commande
   *[no] {""}
}{ $undone ->
    [yes] {" "}· annulé
   *[no] {""}
}
audit-pad-paused = Temps du groupe suspendu ({ $subject })
audit-pad-resumed = Temps du groupe repris ({ $subject })
audit-pad-moved = { $way ->
    [more] { $minutes ->
        [one] 1 minute donnée au groupe ({ $subject })
       *[other] { $minutes } minutes données au groupe ({ $subject })
    }
   *[less] { $minutes ->
        [one] 1 minute retirée au groupe ({ $subject })
       *[other] { $minutes } minutes retirées au groupe ({ $subject })
    }
}
audit-pad-closed = Étape du groupe close ({ $subject })
audit-pad-reopened = Étape du groupe rouverte ({ $subject })
audit-pad-nudged = Rappel discret envoyé ({ $subject })
audit-pad-called-help = Aide demandée ({ $subject })
audit-pad-help-answered = Demande d’aide prise en charge ({ $subject })
audit-pad-help-off = Demande d’aide annulée ({ $subject })
audit-pad-handed-over = Groupe confié à quelqu’un d’autre ({ $subject })
audit-pad-taken-over = Groupe repris en main ({ $subject })
pad-nudged-already = Le rappel de cette étape est déjà parti : une fois suffit.

## La fiche du groupe

page-not-yet = La fiche de votre groupe sera prête quand l’étape du compte rendu commencera.
page-earlier-button = Fiche de la séance précédente
page-head = <b>Fiche du groupe · { $group }</b>
page-state = { $state ->
    [approved] Approuvée par le groupe · d’accord : { $agreed } · manque signalé : { $missing }
    [contested] Le groupe signale des manques · d’accord : { $agreed } · manque signalé : { $missing }
    [unanswered] Montrée au groupe, restée sans réponse : elle n’est pas approuvée.
    [published] Présentée en plénière · d’accord : { $agreed } · manque signalé : { $missing }
   *[draft] Brouillon : le groupe ne l’a pas encore approuvée.
}
page-shown = Devant le groupe jusqu’à { $until } · d’accord : { $agreed } sur { $asked }
page-corrected = Corrigée après la plénière, version { $version } : { $note }
page-counts = Manques signalés : { $gaps } · Notes minoritaires : { $notes }
page-line = <b>{ $name }.</b> { $state ->
    [empty] (à écrire, ou à laisser vide)
    [stale] { $text } (⚠ à revoir : contribution retirée)
    [remark] { $text } (remarque de la personne qui rapporte)
   *[evidence] { $text } ({ $codes })
}
page-line-name = { $kind ->
    [disagreement] Désaccord
    [surprise] Surprise
    [ask] Demande
   *[message] Message { $number }
}
page-line-head = <b>{ $name }</b> · ligne { $number } sur { $total }
page-rewrite-button = { $way ->
    [correct] Corriger cette ligne
    [write] Écrire cette ligne
   *[rewrite] Réécrire cette ligne
}
page-next-button = Ligne suivante
page-back-button = Retour à la fiche
page-empty = La fiche est encore vide : écrivez au moins une ligne.
page-card-head = { $name } · { $number } sur { $total }
page-card = <b>{ $text }</b>
page-time = { $minutes ->
    [0] Votre temps de parole s’est terminé à { $until }
    [one] Il vous reste { $minutes } minute · jusqu’à { $until }
   *[other] Il vous reste { $minutes } minutes · jusqu’à { $until }
}
page-time-free = Il est { $at }.
page-time-button = Actualiser l’heure
page-card-next-button = Suite
page-card-before-button = Précédent
page-lines-button = Relire ligne par ligne
page-show-button = La montrer au groupe
page-agree-button = D’accord
page-missing-button = Il manque quelque chose
page-read-button = Lire en grand
page-notes-button = Manques et notes
page-files-button = Fichiers du groupe, non transcrits
page-files = <b>Ce que le groupe a envoyé sans l’écrire.</b> Rien n’en est transcrit : touchez une ligne pour l’écouter ou le voir.
page-file = { $number }. { $kind ->
    [voice] Message vocal
    [audio] Enregistrement
    [photo] Photo
    [document] Document
   *[other] Vidéo
}{ $seconds ->
    [0] {""}
    [one] , { $seconds } seconde
   *[other] , { $seconds } secondes
}{ $of ->
    [yes] {" "}· avec { $code }
   *[no] {""}
} · non transcrit
page-file-button = { $kind ->
    [voice] Écouter
    [audio] Écouter
   *[other] Voir
} { $number }
page-file-sent = Le voici, juste en dessous.
page-note-button = Ajouter une note minoritaire
page-take-button = Prendre le relais
page-take-back-button = Reprendre la fiche
page-successor-button = Proposer une autre personne
page-other-button = Proposer une autre personne
page-review-button = Relire la fiche
page-drafted = <b>La fiche est prête à relire : { $group }.</b>
    { $lines ->
        [0] Le groupe n’a pas encore de contribution : les lignes sont à écrire.
        [one] { $lines } ligne vient des contributions du groupe.
       *[other] { $lines } lignes viennent des contributions du groupe.
    } Relisez-la, puis montrez-la au groupe : il l’approuve en 2 minutes.
page-notes = <b>Ce que le groupe ajoute à la fiche</b>
page-gap-line = Il manque : { $text }
page-note-line = Note minoritaire : { $text }
page-held-by-another = La fiche est maintenant entre les mains d’une autre personne du groupe. Ce que vous avez écrit est conservé.
page-line-gone = Cette ligne n’est plus sur la fiche. Ce que vous avez écrit est conservé.
page-line-undone = La ligne est revenue à sa version précédente.
page-line-now = Aujourd’hui : { $text }
page-line-now-empty = Cette ligne est vide pour le moment.
page-rewrite = <b>{ $name } :</b> { $kind ->
    [disagreement] sur quoi le groupe n’est-il pas d’accord ?
    [surprise] qu’est-ce qui a surpris le groupe ?
    [ask] que demande le groupe à la plénière ?
   *[message] que retient le groupe ?
} Écrivez la phrase en { $most } caractères au plus.
page-leave-empty-button = Laisser cette ligne vide
page-line-in-words = Écrivez-le en quelques mots.
page-line-long = La place est de { $most } caractères ; votre texte en compte { $count }. Il est conservé : écrivez-en une version plus courte.
page-evidence = <b>Sur quoi s’appuie cette phrase ?</b> Choisissez, ou écrivez les codes des contributions (par exemple S1-3 S1-7).
page-evidence-keep-button = Sur { $codes }
page-evidence-remark-button = C’est ma remarque
page-evidence-codes = Écrivez les codes des contributions, séparés par un espace.
page-evidence-unknown = { $code } ne correspond à aucune contribution de cette séance. Vérifiez le code.
page-correction-note = <b>Qu’avez-vous corrigé ?</b> Cette note accompagne la nouvelle version.
page-note-missing = Une correction après la plénière s’accompagne d’une note : écrivez-la en quelques mots.
page-line-done = { $way ->
    [corrected] <b>Ligne corrigée.</b> La fiche porte maintenant la version { $version }.
    [asked-again] <b>Ligne enregistrée.</b> La fiche a changé : montrez-la de nouveau au groupe.
   *[kept] <b>Ligne enregistrée.</b>
}
page-asked = <b>La fiche est devant le groupe jusqu’à { $until }.</b> { $people ->
    [0] Personne d’autre n’est joignable en ce moment.
    [one] { $people } personne est invitée à répondre.
   *[other] { $people } personnes sont invitées à répondre.
}
page-question = <b>Cette fiche dit-elle bien ce que votre groupe retient ?</b> { $group }
    Votre réponse est attendue jusqu’à { $until }.
page-agreed = <b>Merci, votre accord sur la fiche est enregistré.</b>
page-not-asked = L’approbation est terminée. Voici la fiche.
page-not-asked-since = L’approbation s’est terminée à { $at }. Voici la fiche.
page-verdict = { $state ->
    [approved] <b>Le groupe approuve la fiche.</b>
    [contested] <b>Le groupe signale des manques.</b> Vous pouvez compléter la fiche et la montrer de nouveau.
   *[unanswered] <b>Personne n’a répondu en 2 minutes.</b> La fiche n’est pas approuvée ; vous pouvez la montrer de nouveau.
}
    D’accord : { $agreed } · Manque signalé : { $missing } · Sans réponse : { $silent }
page-gap = <b>C’est noté. Que manque-t-il ?</b> Quelques mots suffisent.
page-no-gap = Sans commentaire
page-gap-kept = { $given ->
    [yes] <b>Merci.</b> Vos mots parviennent à la personne qui rapporte.
   *[no] <b>Merci, votre réponse est enregistrée.</b>
}
page-note = <b>Vous voyez les choses autrement ?</b> Écrivez votre note : elle accompagne la fiche jusque dans la synthèse.
page-note-kept = <b>Votre note accompagne la fiche du groupe.</b>

## Le relais

page-vacant = { $why ->
    [left] <b>{ $name } a dû partir : qui peut présenter la fiche ?</b>
    [silent] <b>{ $name } n’a pas donné signe depuis { $since } : qui peut prendre le relais ?</b>
    [absent] <b>{ $name } n’est pas joignable : qui peut rapporter pour le groupe ?</b>
    [declined] <b>La personne proposée ne peut pas rapporter : qui d’autre ?</b>
   *[unnamed] <b>Personne ne rapporte encore pour le groupe : qui pourrait le faire ?</b>
}
    { $group }
page-nobody = Personne d’autre du groupe n’est joignable ici en ce moment. Proposez-le de vive voix : chaque membre peut ouvrir la fiche et prendre le relais.
page-propose-button = Proposer à { $name }
page-successor = <b>Qui pourrait rapporter ?</b> { $group }
page-successor-gone = Cette personne n’est plus joignable. Qui d’autre ?
page-proposed = { $page ->
    [yes] <b>Pouvez-vous présenter la fiche de votre groupe ?</b> { $group }
   *[no] <b>Pouvez-vous rapporter pour votre groupe ?</b> { $group }
}
page-intact = La fiche est intacte, modifiée à { $at }.
page-decline-button = Ce n’est pas possible pour moi
page-proposal-sent = La demande est envoyée à { $name }.
page-declined = C’est entendu, merci de l’avoir dit. Nous proposons à quelqu’un d’autre.
page-taken = La fiche est entre vos mains.
page-taken-over = { $name } a pris le relais pour : { $group }. Rien n’est perdu.
page-named = <b>Merci, vous rapportez pour : { $group }.</b> La fiche vous parviendra à l’étape du compte rendu.
page-yours = <b>La fiche est entre vos mains.</b>

audit-line-rewritten = Ligne { $codes } de la fiche réécrite
audit-page-taken = La fiche du groupe a changé de mains
audit-rapporteur-proposed = Une personne a été proposée pour rapporter
audit-rapporteur-declined = La personne proposée ne peut pas rapporter

## L’ordre de parole

speaking-head = <b>{ $title }</b>
    { $minutes ->
        [one] { $minutes } minute par groupe, questions comprises
       *[other] { $minutes } minutes par groupe, questions comprises
    }
speaking-line = { $state ->
    [done] ✓ { $group }
    [speaking] ▶ <b>{ $group }</b>, jusqu’à { $until }
    [over] ▶ <b>{ $group }</b>, temps écoulé à { $until }
   *[waiting] · { $group }
}
speaking-more = { $count ->
    [one] … et { $count } autre groupe
   *[other] … et { $count } autres groupes
}
speaking-next-button = Appeler : { $group }
speaking-end-button = Terminer les restitutions
speaking-later-button = Faire passer le suivant à la fin
speaking-back-button = Annuler
speaking-none = Aucune restitution de groupe n’est en cours.
speaking-called = <b>La parole est à vous : { $group }.</b> { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, jusqu’à { $until }.

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
gather-open-button = Thèmes proposés
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
gather-list = { $count ->
        [0] <b>Aucun thème à proposer pour l’instant.</b> Les contributions se comparent au début de chaque phase.
        [one] <b>{ $count } thème proposé.</b> Rien n’est réuni sans votre accord.
       *[other] <b>{ $count } thèmes proposés.</b> Rien n’est réuni sans votre accord.
    }
gather-button = { $words } ({ $count })
gather-theme = <b>{ $words }</b>
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }, { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
gather-yes-button = Réunir ces contributions
gather-others-button = Autres thèmes proposés
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

## Ce que plusieurs groupes disent

desk-across = { $count ->
    [one] { $count } rapprochement entre groupes vous est proposé.
   *[other] { $count } rapprochements entre groupes vous sont proposés.
}
desk-across-button = Entre les groupes
across-none = Les groupes n’en sont pas encore là : leurs contributions se comparent dès que deux groupes au moins peuvent regrouper les leurs.
across-head = <b>Entre les groupes · { $session }</b>
    { $waiting ->
        [0] Aucun rapprochement en attente
        [one] { $waiting } rapprochement proposé
       *[other] { $waiting } rapprochements proposés
    } · { $shared ->
        [0] aucun thème commun
        [one] { $shared } thème commun
       *[other] { $shared } thèmes communs
    }
across-rule = Ce qui est réuni compte pour un au classement, au vote et dans les documents, avec les personnes de tous les groupes. Les textes et les thèmes de chaque groupe restent tels quels.
across-voted = Le vote de cette séance a commencé : ce qui est réuni ou séparé le reste.
across-hints-button = { $count ->
    [one] Voir { $count } proposition
   *[other] Voir { $count } propositions
}
across-list-button = { $count ->
    [one] Voir { $count } thème commun
   *[other] Voir { $count } thèmes communs
}
across-look-button = Comparer à nouveau
across-looking = La comparaison est lancée : rouvrez cette page dans un instant.
across-home-button = Retour aux groupes comparés
across-hint = <b>Ces deux groupes disent-ils la même chose ?</b> ({ $number } sur { $total })
across-line = <b>{ $code }</b> · { $group } · { $text }
across-no-hint = Plus aucune proposition : ce que disent les groupes semble différent.
across-joined = <b>Réunies sous :</b> { $label }
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }, { $groups ->
        [one] { $groups } groupe
       *[other] { $groups } groupes
    }, { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }.
across-originals-stay = Les textes d’origine et les thèmes de chaque groupe restent en dessous, et chaque geste s’annule.
across-kept-apart = Ces deux contributions restent séparées.
across-list = <b>{ $count ->
    [0] Aucun thème commun à plusieurs groupes
    [one] { $count } thème commun à plusieurs groupes
   *[other] { $count } thèmes communs à plusieurs groupes
}</b>
across-theme-button = { $label }
across-theme = <b>{ $label }</b>
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }, { $groups ->
        [one] { $groups } groupe
       *[other] { $groups } groupes
    }, { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
across-part-button = Séparer à nouveau
across-parted = <b>C’est séparé :</b> { $label }
across-undone = C’est annulé.
across-undo-newer = Un geste plus récent s’appuie sur celui-ci.
audit-across-joined = { $codes } : réunies entre groupes sous « { $label } »
audit-across-kept-apart = { $codes } : gardées séparées entre groupes
audit-across-taken-apart = { $codes } : séparées à nouveau, « { $label } »

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

## Le vote

vote-opens = <b>Le vote est ouvert jusqu’à { $until }.</b> { $kind ->
    [ratings] Évaluez quelques solutions : leur impact et leur faisabilité.
    [dots_and_ratings] Vous avez { $dots ->
        [one] { $dots } point
       *[other] { $dots } points
    } à répartir, puis quelques solutions à évaluer.
   *[other] Vous avez { $dots ->
        [one] { $dots } point
       *[other] { $dots } points
    } à répartir.
} Le vote est secret, et modifiable jusqu’à la clôture.
vote-dots = { $left ->
    [0] { $total ->
        [one] <b>Votre point est placé.</b> Touchez la ligne choisie pour le reprendre.
       *[other] <b>Vos { $total } points sont placés.</b> Touchez une ligne déjà choisie pour les déplacer.
    }
    [one] <b>Il vous reste { $left } point sur { $total }.</b> Touchez une ligne pour l’y placer.
   *[other] <b>Il vous reste { $left } points sur { $total }.</b> Touchez une ligne pour y placer un point ; touchez encore pour en ajouter, puis pour les reprendre.
}
vote-line = { $number }. { $text }
vote-option-button = { $dots } { $number }. { $text }
vote-secret = 🔒 Vote secret : seuls les totaux paraissent, à la clôture.
vote-confirm-button = Confirmer mon vote
vote-rating = <b>{ $scale } : à combien l’estimez-vous ?</b> (solution { $position } sur { $total })
    { $text }
vote-rating-again = <b>{ $scale } : à combien l’estimez-vous ?</b>
    { $text }
vote-value-button = { $end ->
    [low] { $value } · niveau faible
    [high] { $value } · niveau élevé
   *[none] { $value }
}
vote-rated = Vous avez noté { $value }. Touchez une autre note pour la changer.
vote-again-button = Revoir mes notes
vote-stop-button = M’arrêter là
vote-done = <b>Votre vote est enregistré.</b>{ $left ->
    [0] {""}
    [one] {" "}Il vous reste { $left } point à placer si vous le souhaitez.
   *[other] {" "}Il vous reste { $left } points à placer si vous le souhaitez.
} Vous pouvez le modifier jusqu’à la clôture.
vote-then-rate = <b>Vos points sont enregistrés.</b> Encore quelques solutions à évaluer ; aucune n’est la vôtre.
vote-change-button = Modifier mon vote
vote-closed = Ce vote s’est terminé à { $at }. Voici où nous en sommes :
vote-none = Aucun vote n’est ouvert en ce moment. Voici où nous en sommes :
vote-nothing = Rien n’est soumis à ce vote. Voici où nous en sommes :
vote-not-yours = Ce vote est réservé aux participantes et participants. Voici où nous en sommes :
vote-seat-taken = La personne qui vous remplace vote pour votre siège. Voici où nous en sommes :
vote-option-gone = Cette proposition n’est plus soumise au vote.
vote-too-many-on-one = { $most } points au plus sur une même ligne.
vote-no-dots-left = { $total ->
    [one] Votre point est placé. Touchez la ligne choisie pour le reprendre.
   *[other] Vos { $total } points sont placés. Touchez une ligne déjà choisie pour reprendre les siens.
}
vote-still-open = Le vote est encore ouvert.
rating-own = On n’évalue pas sa propre proposition.
rating-out-of-scale = Choisissez une note de { $least } à { $most }.
back-to-now-button = Où j’en suis

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
seats-session-button = Places de { $session }
seats-who-button = Qui siège où ({ $session })
seats-back-button = Toutes les séances
seats-groups-button = Les groupes de la séance
seats-who-head = <b>Séance { $session }</b> : { $seated ->
    [one] une personne a sa place
   *[other] { $seated } personnes ont leur place
}, { $waiting ->
    [0] aucune n’attend
    [one] une attend
   *[other] { $waiting } attendent
}.
seats-group-button = { $group } ({ $count })
seats-who-group = <b>{ $group }</b> : { $count ->
    [one] une personne
   *[other] { $count } personnes
}
seats-who-line = { $leads ->
    [facilitator] { $name }, facilitation
    [rapporteur] { $name }, rapport
   *[no] { $name }
}
seats-fairness-button = Fiche d’équité de { $session }
seats-tie =
    { $rule ->
        [together] Doivent siéger ensemble : { $people }
       *[apart] Ne doivent pas siéger ensemble : { $people }
    }
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

## Le bureau de l’organisation

desk-head = <b>Bureau de l’organisation</b>
desk-now = Maintenant : <b>{ $title }</b>, jusqu’à { $at }. { $late ->
    [0] À l’heure.
    [one] Retard prévu : { $late } minute.
   *[other] Retard prévu : { $late } minutes.
}
desk-now-paused = Maintenant : <b>{ $title }</b>. Le temps de toute la journée est suspendu.
desk-next = Prochaine étape : <b>{ $title }</b>, à { $at }.
hour-of-a-day = { $at } ({ $day })
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
desk-review-button = { $count ->
    [one] Relire : { $count } contribution
   *[other] Relire : { $count } contributions
}
desk-more-button = Places, vérifications, clôture
desk-seats-button = Les places
desk-preflight-button = Vérifier que tout est prêt
desk-documents-button = Documents, graphiques, données
desk-close-button = Clore ce qui est en cours
desk-order-button = Ordre de parole
desk-closing-button = Synthèse et clôture
desk-log-button = Journal
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
desk-next-preview-block = La journée passerait maintenant à : <b>{ $title }</b>{ $early ->
    [0] { "" }
    [one] , une minute avant l’heure prévue
   *[other] , { $early } minutes avant l’heure prévue
}.
desk-next-preview-waits = <b>{ $title }</b> garde son heure : { $at }. D’ici là, rien ne serait en cours.
desk-done-early = <b>Tous les groupes ont terminé.</b> « { $title } » est prévu à { $at } ; d’ici là, rien n’est en cours. En commençant maintenant, cette séquence irait jusqu’à { $until } ; ce qui vient après garde son heure.
desk-begin-button = Commencer maintenant
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

stalled-phase = <b>{ $group }</b>
    Ce groupe n’est pas passé à l’étape suivante. « { $phase } » devait finir à { $at } ; quatre essais n’ont rien donné. Ouvrez le pupitre et touchez « Clore cette étape » : tout ce qui est écrit est conservé.
stalled-pad-button = Ouvrir le pupitre du groupe
stalled-block = { $what ->
    [end] <b>« { $title } » ne s’est pas terminé comme prévu à { $at }.</b>
   *[start] <b>« { $title } » n’a pas commencé comme prévu à { $at }.</b>
} Quatre essais n’ont rien donné. Sur le bureau, « Étape suivante » fait avancer la journée à la main.
stalled-task = <b>Une tâche automatique n’a pas abouti</b>, même au quatrième essai. La journée suit son cours ; le détail est noté au journal technique.
stalled-command = Ou, sur l’ordinateur :
    { $command }
enter-button = Saisir pour une fiche papier
enter-not-yet = Une fiche papier se saisit dès que l’écriture a commencé.
enter-who = { $count ->
    [0] <b>Pour qui saisissez-vous une fiche ?</b> { $group }. Personne n’y est attendu sans téléphone : écrivez le code qui figure sur la fiche.
   *[other] <b>Pour qui saisissez-vous une fiche ?</b> { $group }. Choisissez la personne, ou écrivez le code qui figure sur sa fiche.
}
enter-unknown = Ce code n’est celui de personne ici. Il compte huit signes et figure en haut de la fiche.
enter-not-here = { $name } n’a pas de place dans ce groupe pour cette séance : l’accueil peut changer sa place.
enter-has-phone = { $name } utilise Halqa sur son téléphone et peut écrire directement.
enter-text = <b>{ $name }</b>. { $kind ->
    [solutions] Quelle solution figure sur la fiche ?
   *[challenges] Quel défi figure sur la fiche ?
} Recopiez mot pour mot, dans la langue de la fiche.
enter-seen = 🔒 { $shown ->
    [named] Les autres liront ce texte avec le nom de cette personne.
    [category] Les autres liront ce texte avec sa catégorie seulement, sans nom ni organisme.
   *[hidden] Les autres liront ce texte sans nom ni organisme.
}
enter-rating = { $label } : qu’indique la fiche ?
enter-no-rating-button = Rien d’indiqué
enter-done = <b>C’est saisi pour { $name } : code { $code }.</b> { $kind ->
    [solutions] La solution porte la mention « saisie d’après une fiche papier ».
   *[challenges] Le défi porte la mention « saisi d’après une fiche papier ».
}
enter-claim = Avec le code { $code }, cette personne retrouve ce texte sur un téléphone, quand elle le souhaite.
enter-more-button = Autre idée de la même fiche
enter-other-button = Une autre fiche
audit-entered-for = { $subject } : saisie d’après une fiche papier
enter-undone = La saisie { $code } est retirée. La fiche papier fait toujours foi.
enter-not-undone = Cette saisie ne peut plus être retirée ainsi : elle est déjà soutenue, regroupée ou retirée.
capture-asked = <b>On propose de garder votre message du groupe comme { $kind ->
    [solutions] solution
   *[challenges] défi
}.</b> { $group }
    « { $text } »
    Le souhaitez-vous ? Sans votre accord, rien n’est enregistré.
capture-yes-button = { $kind ->
    [solutions] Oui, comme solution
   *[challenges] Oui, comme défi
}
capture-no-button = Non, merci
capture-dropped = C’est entendu : ce message n’est pas enregistré.
capture-no-group = Ce groupe de discussion n’est rattaché à aucun groupe de l’atelier : rien n’a été proposé.
capture-reply = { $kind ->
    [solutions] Pour proposer une solution, répondez au message qui la contient par /solution
   *[challenges] Pour proposer un défi, répondez au message qui le contient par /defi
}
capture-unknown = La personne qui a écrit ce message n’a pas encore ouvert Halqa : son accord est nécessaire. Elle peut aussi écrire directement, en privé.
capture-closed = Ce message ne peut pas être proposé pour le moment : l’écriture n’est pas ouverte dans ce groupe pour ce type de contribution.
duties = <b>Qui peut faire quoi</b>
duties-button = Qui peut faire quoi
duties-line = <b>{ $roles }</b> : { $rights }
duties-and = {", "}
right-contribute = écrire
right-contribute-for-others = saisir pour une fiche papier
right-endorse = lire et soutenir
right-vote = voter
right-approve-report = approuver la fiche du groupe
right-report = rédiger la fiche du groupe
right-own-actions = porter une action
right-merge = regrouper, mettre de côté
right-moderate = ordonner les questions
right-time-own-group = conduire le temps de son groupe
right-time-all = conduire toute la journée
right-see-own-group = voir les présences de son groupe
right-see-all = voir toutes les présences et le journal
right-seats = attribuer les places
right-broadcast = écrire à tous
right-publish = publier et clore
right-export = exporter
right-call-help = demander de l’aide
right-read-published = lire ce qui est publié
right-read-agenda = lire le programme
right-read-reports-early = lire les fiches à l’avance
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
late-no-offers = { $reach ->
    [yes] Plus rien ne peut être abrégé avant cette étape : prévenez la salle, ou écrivez aux participants depuis le bureau.
   *[no] Il n’y a rien à rattraper.
}
late-offer-button = { $measure ->
    [shorten_questions] Aperçu : abréger les questions
    [shorten_phases] Aperçu : abréger les étapes à venir
   *[move_pause] Aperçu : déplacer une pause
}
late-no-number = Aucun rattrapage n° { $number } : { $count ->
    [0] il n’y en a aucun à appliquer maintenant.
    [one] seul le n° 1 est proposé.
   *[other] les numéros vont de 1 à { $count }.
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
late-as-announced = Le reste du programme garde les heures annoncées.
late-moved = « { $title } » à { $at }
late-dropped = « { $title } » est regroupée avec une autre pause
late-phase = { $phase } : { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} au lieu de { $before }
late-length = « { $title } » : { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
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
late-reaches = <b>« { $title } », prévu à { $at }, commencerait avec { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} de retard.</b> Un groupe a pris plus de temps que prévu. Rien n’est encore changé.
audit-locked-reached = « { $subject } » : retard prévisible signalé à l’organisation

## Journal

audit-day-advanced = Journée passée à l’étape suivante ({ $subject })
audit-day-paused = Journée suspendue ({ $subject })
audit-day-resumed = Journée reprise ({ $subject })
audit-day-moved = { $way ->
    [more] { $minutes ->
        [one] 1 minute donnée à tout le monde ({ $subject })
       *[other] { $minutes } minutes données à tout le monde ({ $subject })
    }
   *[less] { $minutes ->
        [one] 1 minute retirée à tout le monde ({ $subject })
       *[other] { $minutes } minutes retirées à tout le monde ({ $subject })
    }
}
audit-day-closed = Étape close pour tout le monde ({ $subject })
audit-day-replanned = Rattrapage appliqué : { $measure ->
    [shorten_questions] questions en plénière abrégées
    [shorten_phases] étapes à venir des groupes abrégées
   *[move_pause] pause déplacée
}
audit-day-replan-undone = Rattrapage annulé : { $measure ->
    [shorten_questions] questions en plénière abrégées
    [shorten_phases] étapes à venir des groupes abrégées
   *[move_pause] pause déplacée
}

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
    [absent_again] Pas encore là, finalement
    [present] Noter sa présence
    [no_show] Noter son absence
    [left] Noter son départ
    [back] Noter son retour
    [approve] Confirmer l’inscription
   *[refuse] Décliner l’inscription
}
roster-move-button = Changer de groupe
roster-back-button = Retour aux présences
roster-no-list = Cette liste n’existe pas. Les listes : { $lists }.
roster-order-line = { $id } · { $line }
roster-unmarked = Rien n’a changé : cela ne s’applique pas à cette personne maintenant.
seat-not-movable = { $name } ne peut pas changer de groupe dans la séance { $session } : elle est terminée, ou cette personne n’y prend pas place.
floor-state = <b>{ $state ->
    [on_the_list] À poser, dans l’ordre : { $count }
    [waiting] À examiner : { $count }
    [asked] Déjà posées : { $count }
   *[set_aside] Écartées : { $count }
}</b>
floor-order-line = { $id } · { $text }
floor-no-question = Aucune question ne porte le numéro { $number }. Pour les lire : halqa questions list
parked-no-item = Rien n’a été mis de côté sous le code { $code }. Pour la liste : halqa parked list
parked-order-head = <b>Éléments mis de côté : { $count }</b>
parked-order-line = { $code } · { $fate ->
    [kept] conservé
    [transferred] transmis à la prochaine rencontre
    [dropped] abandonné
   *[open] à décider
} · { $text }
review-no-item = Rien n’est à lire sous le code { $code }. Pour la liste : halqa review list
roster-marked = { $what ->
    [absent_again] La personne est de nouveau attendue.
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
cast-nobody-named = Personne ne correspond à « { $to } » : choisissez parmi { $known }.
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
audit-person-absent_again = Présence notée par erreur, annulée ({ $subject })
audit-person-no_show = Absence notée ({ $subject })
audit-person-left = Départ noté ({ $subject })
audit-person-back = Retour noté ({ $subject })
audit-person-approved = Inscription confirmée ({ $subject })
audit-person-refused = Inscription déclinée ({ $subject })
audit-broadcast = Message envoyé à plusieurs ({ $subject })
audit-post-corrected = Publication corrigée dans le canal de la plénière
audit-data-exported = Export de toutes les données demandé ({ $subject })
audit-roster-offered = « { $subject } » reçu comme liste des participants
audit-participants-imported = Liste des participants importée : « { $subject } »

## Les discussions Telegram autour du bot

chat-question = <b>Halqa vient d’être ajouté à « { $title } ».</b> À quoi sert cette discussion ?
chat-is-plenary = Canal de la plénière
chat-is-group = Discussion d’un groupe
chat-is-nothing = Rien : ne pas y écrire
chat-change-button = Choisir autre chose
chat-which-group = De quel groupe s’agit-il ?
chat-set-plenary = C’est noté : cette discussion est le canal de la plénière.
chat-set-group = C’est noté : cette discussion est celle de « { $group } ».
chat-set-nothing = C’est noté : Halqa n’écrira rien dans cette discussion.
chat-gone = Halqa ne fait plus partie de cette discussion.
chat-answered-meanwhile = Un membre de l’équipe a répondu entre-temps. Voici ce qui est noté.
chat-group-taken = <b>« { $group } » a déjà sa discussion : « { $other } ».</b> Laquelle le groupe doit-il utiliser ?
chat-instead-button = Celle-ci, à la place
chat-keep-other-button = Garder la première
audit-chat-plenary = Discussion « { $subject } » : canal de la plénière
audit-chat-group = Discussion « { $subject } » : { $group }
audit-chat-ignored = Discussion « { $subject } » : Halqa n’y écrit pas
chat-order-wrong = Écrivez : halqa chats set plenary NUMÉRO, ou halqa chats set group G1 NUMÉRO.
join-unknown = Pour entrer dans la discussion de votre groupe, présentez-vous d’abord ici : envoyez /start, puis le code de votre badge.
join-other-group = Cette discussion est celle d’un autre groupe que le vôtre.
join-own-group-button = Rejoindre la discussion de mon groupe
page-next = Suite
page-previous = Page précédente

## Le canal de la plénière

plenary-scores = <b>Résultats du questionnaire : ce que la salle va discuter</b>
plenary-heard = <b>Ce que la salle retient · { $session }</b>
    { $kind ->
        [solutions] { $count ->
            [one] { $count } solution, proposée
           *[other] { $count } solutions, proposées
        }
       *[challenges] { $count ->
            [one] { $count } défi, exprimé
           *[other] { $count } défis, exprimés
        }
    } par { $people ->
        [one] { $people } personne.
       *[other] { $people } personnes.
    }
plenary-line = { $number }. { $text } : { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
plenary-picture = <b>{ $title }</b>
    { $text }
plenary-ending = Merci à toutes les personnes qui ont contribué. État à { $at }, sans nom ni organisme ; une correction éventuelle serait signalée ici.
plenary-updated = <b>Mis à jour à { $at }.</b> Les chiffres et les graphiques ci-dessus remplacent les précédents.
plenary-corrected = <b>Corrigé à { $at } :</b> { $note }

## Une publication dont l’arrivée est incertaine

doubt = <b>Un message destiné à « { $chat } » est peut-être arrivé, peut-être pas.</b> La connexion s’est interrompue au moment de l’envoi. Pourriez-vous regarder ?
doubt-here-button = Il est bien arrivé
doubt-again-button = Il n’y est pas : l’envoyer
doubt-settled =
    { $outcome ->
        [again] Le message part à nouveau.
        [here] C’est noté : le message est en place.
       *[before] C’est déjà réglé, merci.
    }

## Corriger une publication

post-list = <b>Publications du canal.</b> Choisissez celle qu’il faut corriger : le message et ses images seront remplacés sur place.
post-list-none = Rien n’a encore été publié dans le canal.
post-scores = Résultats du questionnaire
post-correct = <b>Corriger « { $name } ».</b> Les chiffres et les graphiques seront repris tels qu’ils sont maintenant. Si une précision est utile à la salle, écrivez-la en une phrase.
post-correct-alone-button = Mettre à jour sans précision
post-correct-long = La précision tient en { $most } caractères ; la vôtre en compte { $count }. Pourriez-vous la raccourcir ?
post-corrected = La publication est en cours de remplacement dans le canal. Elle portera l’heure de la correction.
post-withdrawn = <b>La contribution { $code } a été retirée</b> après la publication de « { $name } ». Le message du canal peut être mis à jour.
post-correct-button = Corriger la publication
plenary-no-pictures = Les graphiques de la restitution n’ont pas pu être préparés. Le canal a reçu les résultats en mots.

## La clôture : cocher, signer, consulter

closing-begins = <b>La synthèse commence.</b> Cochez les opportunités prioritaires en tête de chaque dimension ; chaque institution hôte les signe ensuite.
closing-open-button = Ouvrir la clôture
closing-menu = <b>Clôture de l’événement</b>
    Opportunités cochées : { $ticked } · signées par tous : { $signed }
    Actions au plan : { $actions } · acceptées : { $accepted }
    { $consent ->
        [open] La salle est consultée en ce moment sur le texte final.
        [closed] La salle a été consultée sur le texte final.
       *[none] La salle n’a pas encore été consultée sur le texte final.
    }
closing-pick-button = Cocher les opportunités
closing-sign-button = Signer pour mon institution
closing-parked-button = Éléments mis de côté : { $count } à trancher
closing-back-button = Retour à la clôture
closing-no-candidates = { $rated ->
    [0] <b>Aucune solution n’est encore évaluée.</b> Les opportunités apparaissent à la fermeture du vote sur l’impact et la faisabilité.
   *[other] <b>Aucune solution n’est à la fois forte en impact et en faisabilité</b> avec assez d’évaluations.
}
closing-pick = <b>{ $dimension }</b> ({ $position } sur { $total })
closing-candidate = { $code } · { $text }
    Impact { $impact } % (de { $impact-low } à { $impact-high }) · faisabilité { $feasibility } % (de { $feasibility-low } à { $feasibility-high }) · { $ratings ->
        [one] { $ratings } évaluation
       *[other] { $ratings } évaluations
    }
closing-against = Réserve : « { $text } »
closing-pick-rule = Une opportunité cochée devient une action dès que toutes les institutions hôtes l’ont signée.
closing-tick-button = { $state ->
    [yes] ☑ { $code } · { $text }
   *[no] ☐ { $code } · { $text }
}
closing-next-dimension = Dimension suivante
closing-previous-dimension = Dimension précédente
closing-signed-already = Une institution hôte a déjà signé cette opportunité : elle reste cochée.
closing-no-host = Votre institution ne figure pas parmi les hôtes : la signature revient à leurs équipes.
closing-sign = <b>Vous signez pour { $host }.</b> { $count ->
    [one] Une opportunité attend votre signature :
   *[other] { $count } opportunités attendent votre signature :
}
closing-line = { $code } · { $text }
closing-signed-button = { $count ->
    [one] Signer cette opportunité
   *[other] Signer ces { $count } opportunités
}
closing-all-signed = { $count ->
    [0] <b>Rien n’attend la signature de { $host } :</b> aucune opportunité n’est encore cochée.
   *[other] <b>Rien n’attend plus la signature de { $host }.</b> Opportunités signées par tous les hôtes : { $full } sur { $count }.
}
closing-sign-too = <b>{ $host } a signé.</b> { $count ->
    [one] Une opportunité attend la signature de { $own }.
   *[other] { $count } opportunités attendent la signature de { $own }.
}
opportunity-unknown = La solution { $code } n’est pas soumise à ce choix.
opportunity-not-rated = La solution { $code } n’a pas reçu assez d’évaluations.
audit-opportunity-ticked = Opportunité { $subject } cochée
audit-opportunity-unticked = Opportunité { $subject } décochée
audit-report-signed = Rapports signés, version { $subject }
audit-report-reopened = Nouvelle version des rapports : { $subject }
audit-opportunity-signed = Opportunité { $subject } signée
audit-parked-kept = Élément { $subject } gardé
audit-parked-transferred = Élément { $subject } transmis au prochain événement
audit-parked-dropped = Élément { $subject } abandonné
audit-identifiers-erased = Données d’identification effacées au terme prévu ({ $subject })

## Les éléments mis de côté

parked-item = <b>Élément mis de côté, { $position } sur { $total }</b> ({ $code })
    { $text }
    { $why ->
        [yes] Motif : { $reason }
       *[no] {""}
    }
parked-kept-button = Garder dans la synthèse
parked-transferred-button = Transmettre au prochain événement
parked-dropped-button = Abandonner
parked-done = <b>Tous les éléments mis de côté sont tranchés.</b>
    Gardés : { $kept } · transmis : { $transferred } · abandonnés : { $dropped }

## La consultation sur le texte final

now-consent = La salle est consultée sur le texte final : votre avis compte.
now-consent-button = Donner mon avis sur le texte final
consent-manage-button = { $state ->
    [open] Suivre la consultation
    [closed] Consulter à nouveau la salle
   *[none] Consulter la salle
}
consent-text = <b>Sur quel texte consultez-vous la salle ?</b> Écrivez-le ici, ou prenez la liste des opportunités cochées.
consent-list-button = { $count ->
    [one] Prendre l’opportunité cochée
   *[other] Prendre les { $count } opportunités cochées
}
consent-begun = <b>La consultation est ouverte.</b> Chacun la trouve sur sa carte épinglée ; invitez la salle à l’ouvrir.
consent-running = <b>La consultation est en cours.</b> Réponses reçues : { $count }. Le résultat paraît à la clôture.
consent-close-button = Clore la consultation
consent-asked = <b>Ce texte vous convient-il ?</b>{ $total ->
        [1] {""}
       *[other] {" "}({ $position } sur { $total })
    }
    { $text }
consent-agree-button = D’accord
consent-reservation-button = D’accord, avec une réserve
consent-objection-button = Je m’y oppose
consent-reason = { $consent ->
    [objection] <b>Qu’est-ce qui motive votre opposition ?</b> Une ou deux phrases suffisent.
   *[reservation] <b>Quelle est votre réserve ?</b> Une ou deux phrases suffisent.
}
consent-reason-missing = Quelques mots sont nécessaires pour comprendre le motif.
consent-thanks-final = <b>Merci, votre avis est enregistré :</b> { $consent ->
    [agree] d’accord.
    [reservation] d’accord, avec une réserve.
   *[objection] opposition motivée.
}
consent-change-button = Revoir mon avis
consent-over = La consultation est close. Voici où nous en sommes :
consent-over-since = La consultation s’est terminée à { $at }. Voici où nous en sommes :
consent-not-yours = Cette consultation s’adresse aux participantes et participants. Voici où nous en sommes :
consent-counted = <b>Avis de la salle sur le texte final</b>
    D’accord : { $agreed } · avec une réserve : { $reserved } · opposition : { $objected }
    Les motifs figurent dans la synthèse, sans nom ni organisme.

## L’évaluation, en trois touches

closing-question = { $question ->
    [useful] <b>Cet événement a-t-il été utile à votre travail ?</b>
    [heard] <b>Avez-vous pu dire ce qui compte pour vous ?</b>
   *[follow_up] <b>Les suites données vous paraissent-elles claires ?</b>
} ({ $position } sur { $total })
closing-mark-button = { $end ->
    [high] { $value } · tout à fait
    [low] { $value } · pas du tout
   *[none] { $value }
}
closing-actions = { $count ->
    [one] <b>Une action vous est proposée.</b> Votre réponse est attendue dans « Mes actions ».
   *[other] <b>{ $count } actions vous sont proposées.</b> Vos réponses sont attendues dans « Mes actions ».
}
closing-thanks = <b>Merci pour votre participation et pour votre avis.</b>
closing-comment-button = Ajouter un mot
closing-comment = <b>Que souhaitez-vous ajouter ?</b> Quelques lignes suffisent.
closing-comment-thanks = Merci, votre mot est transmis sans votre nom.

## Les questions à la plénière

floor-ask-button = Poser une question à la salle
floor-ask = <b>Quelle est votre question à la plénière ?</b> Écrivez-la ici en une ou deux phrases.
floor-thanks = <b>Votre question est transmise à l’équipe d’organisation.</b> Elle sera lue sans votre nom.
floor-not-yours = Les questions sont ouvertes aux participantes et participants. Voici où nous en sommes :
floor-first = <b>Une question de la salle attend d’être inscrite.</b>
floor-list-button = Questions de la plénière
floor-list = <b>Questions de la plénière</b> · inscrites : { $listed } · à examiner : { $waiting }
floor-line = { $number }. { $text }
floor-waiting = À examiner : { $text }
floor-put-button = Inscrire cette question
floor-aside-button = Ne pas la retenir
floor-asked-button = La première est posée
floor-later-button = La première passe à la fin
words-only = Quelques mots écrits sont nécessaires ici.

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
    [both]
        { $code } a nourri la phrase { $sentence } : { $said }
        et l’action { $action } : { $what }
    [action] { $code } a nourri l’action { $action } : { $what }
   *[sentence] { $code } a nourri la phrase { $sentence } : { $said }
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

## Les documents

edition-button = Version et signatures
edition = <b>Rapports de l’atelier, version { $version }.</b> { $state ->
    [final] Tous les hôtes ont signé : les documents ne portent plus la mention « projet ».
   *[draft] Les documents portent la mention « projet » tant que chaque institution hôte ne les a pas signés.
}
edition-host-signed = { $host } : signature le { $day }
edition-host-waits = { $host } : signature attendue
edition-sign-button = Signer pour { $host }
edition-reopen-button = Ouvrir la version { $version }
edition-documents-button = Les documents
edition-signed-by = <b>{ $host } a signé la version { $version } des rapports.</b> { $state ->
    [final] Le texte est maintenant validé.
   *[draft] La signature des autres hôtes est attendue.
}
report-ask-document = <b>Quel document souhaitez-vous ?</b> Il est établi à l’instant, comme projet tant qu’il n’est pas signé.
report-ask-synthesis-note = Note de synthèse
report-ask-action-plan = Plan d’action
report-ask-full-report = Rapport complet
report-ask-group-sheet = Fiches des groupes
report-ask-actions-review = Revue des actions, en une page
report-ask-language = Dans quelle langue ?
report-ask-format = Dans quel format ?
report-charts-button = Graphiques et publications du canal
report-ask-charts = <b>Graphiques</b> : dans quelle langue ? C’est aussi d’ici que se corrige ce que le canal a publié.
report-posts-button = Publications du canal
report-charts = <b>Pour quel écran ?</b> Chaque graphique arrive en fichier, net et sans compression.
report-charts-for =
    { $screen ->
        [wall] Écran de la salle, fond clair
        [wall_dark] Écran de la salle, fond sombre
       *[phone] Téléphone
    }
report-chart = { $title }
report-charts-none = Il n’y a encore rien à dessiner. Les graphiques viendront avec les premières réponses.
work-begun = C’est parti.
work-under-way =
    { $kind ->
        [seats] Recherche des places
        [seats-balance] Recherche des déplacements les plus utiles
        [charts] Dessin des graphiques
        [export] Préparation de toutes les données
       *[report] Préparation du document
    }
    { $bar } { $percent } %
work-stop-button = Arrêter
work-ended =
    { $done ->
        [yes] C’est prêt, juste en dessous.
       *[no] Le travail n’a pas abouti.
    }
work-stopped = C’est arrêté. Rien n’a changé.
work-too-late = C’était déjà terminé : le résultat est dans cette conversation.
report-ready = Voici votre document.
report-failed = Ce document n’a pas pu être préparé. Rien n’est perdu ; réessayez dans un autre format, ou prévenez l’équipe technique.
data-button = Toutes les données
data-ask =
    <b>Toutes les données de l’atelier</b>, telles qu’elles sont à l’instant : contributions et leurs versions, textes gardés, votes clos, thèmes, comptes rendus, actions.

    XLSX : un classeur pour Excel. CSV : un fichier par tableau, réunis dans un ZIP. JSON : pour un programme. Dans quel format ?
data-ready =
    <b>Toutes les données de l’atelier</b>, telles qu’elles étaient à { $at }. { $form ->
        [xlsx] Une feuille par tableau ; chaque cellule est du texte, aucune formule ne s’exécute.
        [csv] Un ZIP avec un fichier CSV par tableau ; aucune formule ne s’exécute.
       *[json] Tous les tableaux en un seul fichier.
    }

    Aucun nom d’auteur ni de votant n’y figure. Un texte peut toutefois citer quelqu’un : relisez avant de transmettre.

# The pictures: what stands on them, and what is said under them.

chart-header = { $event } · { $place } · { $day }
chart-header-brief = { $event } · { $day }
chart-footer = { $basis } · sans nom ni organisme · { $at }
chart-separator = { " ; " }
chart-line = { $label } : { $value }
chart-line-ranked = { $place }. { $label } : { $value }
chart-hidden = masqué
chart-hidden-note = Masqué : moins de { $least ->
        [one] { $least } personne
       *[other] { $least } personnes
    }, ou ce qui permettrait de le déduire.
chart-more =
    { $n ->
        [one] { $n } autre, non montré ici, figure dans le rapport.
       *[other] { $n } autres, non montrés ici, figurent dans le rapport.
    }

chart-count-challenges =
    { $n ->
        [one] { $n } défi
       *[other] { $n } défis
    }
chart-count-solutions =
    { $n ->
        [one] { $n } solution
       *[other] { $n } solutions
    }
chart-count-contributions =
    { $n ->
        [one] { $n } contribution
       *[other] { $n } contributions
    }
chart-count-endorsements =
    { $n ->
        [one] { $n } soutien
       *[other] { $n } soutiens
    }
chart-count-votes =
    { $n ->
        [one] { $n } voix
       *[other] { $n } voix
    }
chart-count-people =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }

## Maturity

chart-maturity-title-none = Pas encore assez de réponses pour un score
chart-maturity-title-one = { $label } : { $score } sur { $most }
chart-maturity-title-equal =
    { $n ->
        [one] { $n } dimension à { $score } sur { $most }
       *[other] { $n } dimensions au même niveau : { $score } sur { $most }
    }
chart-maturity-title-tied = Scores les plus faibles : { $labels } ({ $score } sur { $most })
chart-maturity-title-tied-many =
    { $n ->
        [one] { $n } dimension a le score le plus faible : { $score } sur { $most }
       *[other] { $n } dimensions partagent le score le plus faible : { $score } sur { $most }
    }
chart-maturity-title-shown = Score publié le plus faible : { $labels }, { $score } sur { $most }
chart-maturity-title-shown-many = Score publié le plus faible : { $score } sur { $most }
chart-maturity-title-weakest = Score le plus faible : { $label }, { $score } sur { $most }
chart-maturity-title-weakest-everywhere = Le plus faible pour toutes les catégories : { $label }, { $score } sur { $most }
chart-maturity-subtitle = Score moyen de { $least } à { $most } : une perception, pas une mesure
chart-maturity-empty = Les scores paraîtront ici dès que 5 personnes auront répondu.
chart-maturity-key-mean = moyenne
chart-maturity-key-half = moitié centrale des réponses
chart-maturity-key-category = catégorie
chart-maturity-room = La salle juge ce score
chart-maturity-too-high = trop haut
chart-maturity-right = juste
chart-maturity-too-low = trop bas
chart-maturity-disputed-mark = contesté
chart-maturity-by-category = Moyenne des dimensions par catégorie
chart-maturity-answers =
    { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    }
chart-maturity-dont-know = { $share } ne savent pas
chart-maturity-line = { $label } : { $score } sur { $most }
chart-maturity-line-spread = moitié centrale des réponses de { $low } à { $high }
chart-maturity-line-dispute = la salle : trop haut { $high }, juste { $right }, trop bas { $low }
chart-maturity-line-hidden = { $label } : masqué, moins de { $least ->
        [one] { $least } réponse
       *[other] { $least } réponses
    }
chart-maturity-disputed = Scores contestés par la salle : { $labels }
chart-maturity-category = { $label } { $score }
chart-maturity-categories = Moyenne des dimensions par catégorie : { $list }

## Heatmap

chart-heatmap-title-none =
    { $counted ->
        [challenges] Aucun défi pour l’instant
        [solutions] Aucune solution pour l’instant
        [contributions] Aucune contribution pour l’instant
       *[other] Rien à compter pour l’instant
    }
chart-heatmap-title-hidden = Trop peu de personnes pour publier des totaux
chart-heatmap-title-one = { $label } : { $count }
chart-heatmap-title-shown = { $n ->
        [one] En tête des totaux publiés : { $label } ({ $count })
       *[other] En tête des totaux publiés : { $label } ({ $count } par ligne)
    }
chart-heatmap-title-equal =
    { $rows ->
        [dimension] Les { $n } dimensions sont à égalité : { $count } chacune
       *[theme] Les { $n } thèmes sont à égalité : { $count } chacun
    }
chart-heatmap-title-tied = À égalité en tête : { $labels } ({ $count } par ligne)
chart-heatmap-title-tied-many =
    { $rows ->
        [dimension] { $n } dimensions à égalité en tête : { $count } chacune
       *[theme] { $n } thèmes à égalité en tête : { $count } chacun
    }
chart-heatmap-title-top = En tête : { $label }, { $count }
chart-heatmap-title-top-everywhere =
    { $columns ->
        [group] { $label } en tête et dans chaque groupe : { $count }
       *[category] { $label } en tête et dans chaque catégorie : { $count }
    }
chart-heatmap-subtitle =
    { $counted ->
        [challenges] Nombre de défis
        [solutions] Nombre de solutions
        [contributions] Nombre de contributions
        [votes] Nombre de votes
        [endorsements] Nombre de soutiens
       *[people] Nombre de personnes
    } par { $rows ->
        [dimension] dimension
       *[theme] thème
    } et par { $columns ->
        [group] groupe
       *[category] catégorie
    }
chart-heatmap-axis-group = Groupe
chart-heatmap-total = Total
chart-heatmap-empty = Le tableau se remplira avec les premières contributions.
chart-heatmap-cell =
    { $columns ->
        [group] groupe { $column } : { $value }
       *[category] { $column } : { $value }
    }

## Ranking

chart-ranked-title-none =
    { $what ->
        [solutions] Aucune solution soutenue pour l’instant
       *[challenges] Aucun défi soutenu pour l’instant
    }
chart-ranked-title-hidden = Trop peu de soutiens pour publier un classement
chart-ranked-title-one =
    { $what ->
        [solutions] Une seule solution pour l’instant : { $count }
       *[challenges] Un seul défi pour l’instant : { $count }
    }
chart-ranked-title-equal =
    { $what ->
        [solutions] Les { $n } solutions sont à égalité : { $count } chacune
       *[challenges] Les { $n } défis sont à égalité : { $count } chacun
    }
chart-ranked-title-tied =
    { $what ->
        [solutions] { $n } solutions à égalité en tête : { $count } chacune
       *[challenges] { $n } défis à égalité en tête : { $count } chacun
    }
chart-ranked-title-shown = En tête des totaux publiés : { $count }
chart-ranked-title-first =
    { $what ->
        [solutions] Solution la plus portée : { $count } ; la suivante : { $rest }
       *[challenges] Défi le plus porté : { $count } ; le suivant : { $rest }
    }
chart-ranked-title-top = En tête : { $label } ({ $count })
chart-ranked-subtitle =
    { $counted ->
        [challenges] Défis
        [solutions] Solutions
        [contributions] Contributions
        [votes] Votes
        [endorsements] Soutiens
       *[people] Personnes
    } par { $what ->
        [solutions] solution
       *[challenges] défi
    }{ $split ->
        [yes] { " " }et par catégorie
       *[no] { "" }
    }
chart-ranked-empty = Le classement paraîtra ici après les premiers soutiens.
chart-ranked-all =
    { $what ->
        [solutions] { $n ->
            [one] { $n } solution est soutenue dans toutes les catégories.
           *[other] { $n } solutions sont soutenues dans toutes les catégories.
        }
       *[challenges] { $n ->
            [one] { $n } défi est soutenu dans toutes les catégories.
           *[other] { $n } défis sont soutenus dans toutes les catégories.
        }
    }
chart-ranked-together = Le détail par catégorie n’est pas publié : trop peu de personnes par case.

## Matrix

chart-matrix-title-none = Aucune solution notée pour l’instant
chart-matrix-title-no-win =
    { $n ->
        [one] La solution notée ne réunit pas fort impact et bonne faisabilité
       *[other] Aucune des { $n } solutions notées ne réunit fort impact et bonne faisabilité
    }
chart-matrix-title-all =
    { $n ->
        [one] La solution notée réunit fort impact et bonne faisabilité
       *[other] Les { $n } solutions notées réunissent fort impact et bonne faisabilité
    }
chart-matrix-title-wins =
    { $n ->
        [one] { $n } des { $all } solutions notées réunit fort impact et bonne faisabilité
       *[other] { $n } des { $all } solutions notées réunissent fort impact et bonne faisabilité
    }
chart-matrix-subtitle =
    Notes moyennes de { $least } à { $most } ; taille = { $counted ->
        [votes] votes
        [endorsements] soutiens
        [people] personnes
       *[other] contributions
    }
chart-matrix-quick-win = Gains rapides
chart-matrix-groundwork = Projets structurants
chart-matrix-extra = Compléments
chart-matrix-later = À différer
chart-matrix-impact = Impact
chart-matrix-feasibility = Faisabilité
chart-matrix-empty = Les solutions paraîtront ici dès que 5 personnes les auront notées.
chart-matrix-unrated =
    { $n ->
        [one] { $n } solution notée par moins de 5 personnes n’est pas placée.
       *[other] { $n } solutions notées par moins de 5 personnes ne sont pas placées.
    }
chart-matrix-line = { $place }. { $label } : { $field } (impact { $impact }, faisabilité { $feasibility }, { $count })

## Flow

chart-flow-title-none = Aucune solution proposée pour l’instant
chart-flow-title-no-commitment =
    { $n ->
        [one] La solution proposée ne sert encore aucun engagement
       *[other] Les { $n } solutions ne servent encore aucun engagement
    }
chart-flow-title-empty =
    { $n ->
        [one] { $n } engagement sur { $all } reste sans solution
       *[other] { $n } engagements sur { $all } restent sans solution
    }
chart-flow-title-open =
    { $n ->
        [one] { $n } défi sur { $all } reste sans solution
       *[other] { $n } défis sur { $all } restent sans solution
    }
chart-flow-title-complete =
    { $n ->
        [one] L’engagement retenu a au moins une solution
       *[other] Les { $n } engagements ont chacun au moins une solution
    }
chart-flow-title-answered =
    { $n ->
        [one] Le défi retenu a au moins une solution
       *[other] Les { $n } défis ont chacun au moins une solution
    }
chart-flow-subtitle =
    Épaisseur = { $counted ->
        [challenges] défis
        [solutions] solutions
        [contributions] contributions
        [votes] votes
        [endorsements] soutiens
       *[people] personnes
    } derrière chaque lien
chart-flow-challenges = Défis
chart-flow-solutions = Solutions
chart-flow-commitments = Engagements
chart-flow-empty = Le fil paraîtra ici avec les premières solutions.
chart-flow-shown =
    { $n ->
        [one] Ici, la solution la plus portée sur { $all } ; le reste figure dans le rapport.
       *[other] Ici, les { $n } solutions les plus portées sur { $all } ; le reste figure dans le rapport.
    }
chart-flow-rest = et { $n } de plus, dans le rapport
chart-flow-unserved =
    { $n ->
        [one] { $n } engagement sans solution
       *[other] { $n } engagements sans solution
    }
chart-flow-unanswered =
    { $n ->
        [one] { $n } défi sans solution
       *[other] { $n } défis sans solution
    }
chart-flow-arrow = { ". " }
chart-flow-answers = Répond à : { $names }
chart-flow-serves = Sert : { $names }
chart-flow-serves-none = Ne sert encore aucun engagement

## Voice

chart-progress-title-none = Aucune action n’est encore décidée
chart-progress-title =
    { $done ->
        [0] Aucune des { $all } actions n’est encore réalisée
        [one] { $done } action réalisée sur { $all }
       *[other] { $done } actions réalisées sur { $all }
    }
chart-progress-title-blocked =
    { $done ->
        [one] { $done } action réalisée sur { $all }
       *[other] { $done } actions réalisées sur { $all }
    }, { $n ->
        [one] { $n } bloquée
       *[other] { $n } bloquées
    }
chart-progress-subtitle = Nombre d’actions par dimension, selon leur avancement
chart-progress-stage =
    { $stage ->
        [done] Réalisées
        [under-way] En cours
        [blocked] Bloquées
        [dropped] Abandonnées
       *[waiting] En attente d’accord
    }
chart-progress-overdue =
    { $n ->
        [one] { $n } action a dépassé son échéance.
       *[other] { $n } actions ont dépassé leur échéance.
    }
chart-progress-empty = L’avancement paraîtra ici dès que des actions seront décidées.
chart-count-actions =
    { $n ->
        [one] { $n } action
       *[other] { $n } actions
    }

chart-voice-title-none = Trop peu de personnes pour comparer les parts
chart-voice-title-even =
    { $points ->
        [one] La parole suit la composition de la salle, à moins de { $points } point près
       *[other] La parole suit la composition de la salle, à moins de { $points } points près
    }
chart-voice-title-even-shown =
    { $points ->
        [one] Parts publiées : la parole suit la salle, à moins de { $points } point près
       *[other] Parts publiées : la parole suit la salle, à moins de { $points } points près
    }
chart-voice-title-tied =
    { $points ->
        [one] Écarts les plus larges ({ $points } point) : { $labels }
       *[other] Écarts les plus larges ({ $points } points) : { $labels }
    }
chart-voice-title-more = { $label } : { $voice } de la parole, pour { $room } de la salle
chart-voice-title-less = { $label } : { $room } de la salle, mais { $voice } de la parole
chart-voice-subtitle = Part des contributions, comparée à la part dans la salle
chart-voice-room = Salle
chart-voice-voice = Parole
chart-voice-gap = Écart
chart-voice-over-time = De { $first } à { $last }
chart-voice-empty = La comparaison paraîtra ici dès que 5 personnes de chaque catégorie seront présentes.
chart-voice-line-more =
    { $points ->
        [one] { $label } : { $voice } de la parole, { $room } de la salle ({ $points } point de plus)
       *[other] { $label } : { $voice } de la parole, { $room } de la salle ({ $points } points de plus)
    }
chart-voice-line-less =
    { $points ->
        [one] { $label } : { $voice } de la parole, { $room } de la salle ({ $points } point de moins)
       *[other] { $label } : { $voice } de la parole, { $room } de la salle ({ $points } points de moins)
    }
chart-voice-line-same = { $label } : { $voice } de la parole, autant que dans la salle

# Documents
report-document-group-sheet = Fiche de groupe
report-document-synthesis-note = Note de synthèse
report-document-action-plan = Plan d’action
report-document-actions-review = Revue des actions
report-review = État des actions
report-review-span = Du { $since } au { $on }
report-review-changed = Ce qui a changé
report-review-changed-empty = Aucune action n’a changé d’état depuis la dernière session.
report-review-blocked = Actions bloquées
report-review-blocked-empty = Aucune action n’est bloquée.
report-review-overdue = Échéances dépassées
report-review-overdue-empty = Aucune échéance n’est dépassée.
report-action = Action
report-state = État
report-document-full-report = Rapport de l’atelier
report-description = { $kind } : { $title }
report-watermark = PROJET
report-status = Version { $version } · { $state }
report-state-draft = projet, non validé
report-state-final = texte validé
report-page = Page
report-figure = Figure
report-contents = Sommaire
report-annexes = Annexes
report-cover-date = Date
report-cover-place = Lieu
report-cover-hosts =
    { $count ->
        [one] Institution hôte
       *[other] Institutions hôtes
    }
report-cover-edition = Édition
report-filename-group-sheet = fiches-de-groupe
report-filename-synthesis-note = note-de-synthese
report-filename-action-plan = plan-d-action
report-filename-actions-review = revue-des-actions
report-filename-full-report = rapport

# Writing
report-letters = A B C D E F G H I J
report-comma = {", "}
report-and = { $first } et { $last }
report-range = { $low } – { $high }
report-hours-range = { $start } – { $end }
report-days = du { $first } au { $last }
report-on-day = le { $day }
report-moment = { $day }, { $hour }
report-hidden = –
report-to-confirm = à confirmer
report-to-complete = à compléter par l’organisation
report-code = Code
report-codes = Chaque phrase de la synthèse porte un code et renvoie aux contributions sur lesquelles elle s’appuie ; à défaut, elle est signalée comme remarque de la personne qui rapporte.
report-evidence = preuves :
report-evidence-column = Preuves
report-remark = remarque du rapporteur ou de la rapporteure
report-stale = à revoir : une contribution à l’appui a été retirée
report-translated-machine = [traduction automatique]
report-translated-human = [traduction]
report-dimension = Dimension
report-no-dimension = Sans dimension

# Event
report-background = Contexte et objectifs
report-background-body = Le présent document rend compte des travaux suivants : « { $title } », { $when } ({ $place }). { $count ->
        [one] Institution hôte
       *[other] Institutions hôtes
    } : { $hosts }.
report-objectives = Objectifs
report-method = Méthode
report-method-silent = Les défis et les solutions ont d’abord été écrits individuellement, sans voir ceux des autres, puis discutés, rapprochés et classés en groupe.
report-method-evidence = Les formulations d’origine sont conservées dans la langue choisie par chaque personne. Les regroupements ont été décidés par les groupes, et d’un groupe à l’autre par l’équipe d’organisation ; ils restent réversibles.
report-method-numbers = Les défis sont classés selon le nombre de personnes qui les portent, les voix obtenues et la gravité. Rien n’est classé en dessous de cinq votes.
report-method-hidden = Les résultats reposant sur moins de { $least ->
        [one] { $least } personne
       *[other] { $least } personnes
    } sont masqués, de même que ceux qui permettraient de les déduire. Les répartitions par catégorie sont arrêtées à la clôture de la séance dont elles rendent compte ; elles ne changent plus ensuite.
report-method-chatham = La règle de Chatham House s’applique : ni nom ni appartenance n’accompagne une contribution, un vote ou une présence.
report-method-consent = Seules sont nommées les personnes qui y ont expressément consenti.
report-participants = Participation
report-participants-empty = La participation n’a pas encore été relevée.
report-participants-later = La répartition par catégorie sera donnée à la clôture de la première séance.
report-participants-frozen = Répartition arrêtée à la clôture de la première séance.
report-attendance =
    { $present ->
        [0] Aucune présence n’est encore enregistrée.
        [one] { $present } personne a pris part aux travaux.
       *[other] { $present } personnes ont pris part aux travaux.
    }
report-attendance-wrote =
    { $people ->
        [0] Aucune contribution n’a encore été écrite.
        [one] { $people } personne a écrit au moins une contribution.
       *[other] { $people } personnes ont écrit au moins une contribution.
    }
report-attendance-unknown = Le nombre de personnes présentes n’est pas communiqué.
report-category = Catégorie
report-category-count = { $category } : { $count }
report-expected = Attendues
report-present = Présentes
report-present-whole = Personnes présentes
report-presence-empty = Les présences du groupe ne sont pas encore relevées.
report-named = Personnes et institutions nommées
report-named-chatham = Conformément à la règle de Chatham House, aucune liste de personnes ni d’institutions n’est publiée.
report-named-empty = Personne n’a demandé à être nommé.
report-name = Nom
report-organisation = Organisme
report-programme = Programme
report-programme-empty = Le programme n’est pas encore arrêté.
report-hours = Horaire
report-block = Séquence
report-figure-present = personnes présentes
report-figure-challenges = défis exprimés
report-figure-solutions = solutions proposées
report-figure-opportunities = opportunités prioritaires
report-figure-actions = actions

# Readiness
report-readiness = Résultats préliminaires et analyse de maturité
report-readiness-empty = Les résultats du questionnaire ne sont pas encore disponibles.
report-scores-intro =
    { $respondents ->
        [0] Le nombre de réponses au questionnaire n’est pas communiqué.
        [one] { $respondents } personne a répondu au questionnaire de maturité. Les réponses « Je ne sais pas » sont exclues des moyennes.
       *[other] { $respondents } personnes ont répondu au questionnaire de maturité. Les réponses « Je ne sais pas » sont exclues des moyennes.
    }
report-scale = Échelle : { $scale }.
report-perception = Il s’agit de perceptions, non de mesures.
report-score = Score
report-spread = Moitié centrale
report-answers = Réponses
report-dont-know = Ne sait pas
report-judged = Avis de la salle
report-not-debated = Trop peu d’avis
report-judged-split = Avis partagés (n = { $people })
report-judged-too-high = Trop élevé pour { $share } (n = { $people })
report-judged-right = Juste pour { $share } (n = { $people })
report-judged-too-low = Trop bas pour { $share } (n = { $people })
report-by-group = Scores par groupe de catégories
report-hidden-note = Le tiret signale un résultat masqué, car il repose sur moins de { $least ->
        [one] { $least } personne
       *[other] { $least } personnes
    } ou permettrait d’en déduire un autre.
report-analysis = Analyse par dimension
report-analysis-words = Ce que montrent les scores et les échanges
report-analysis-empty = L’analyse par dimension sera établie après le débat sur les scores.
report-severity = Gravité
report-disputed = Scores contestés
report-disputed-empty = Aucun score n’a été contesté à ce stade.
report-statements = Questionnaire et résultats par énoncé
report-statements-empty = Le questionnaire n’a pas encore été renseigné.
report-statement = Énoncé

# Findings
report-synthesis = Synthèse
report-synthesis-empty = La synthèse sera rédigée à partir des restitutions des groupes.
report-challenges = Défis par dimension
report-challenges-empty = Aucun défi n’a encore été recueilli.
report-challenges-intro = Pour chaque défi figurent le nombre de personnes qui le portent, les voix obtenues et sa gravité moyenne, de 1 à 5.
report-dimension-empty = Aucun défi n’a été recueilli dans cette dimension.
report-rank = Rang
report-unranked = n. c.
report-challenge = Défi
report-people = Personnes
report-votes = Voix
report-shared = partagé par toutes les catégories
report-reservation = Réserve :
report-solutions = Solutions proposées
report-solutions-empty = Aucune solution n’a encore été proposée.
report-solutions-intro = L’impact et la faisabilité sont notés de 1 à 4 par des personnes autres que l’auteur ou l’autrice. Entre parenthèses : l’intervalle de confiance et le nombre de notes.
report-others = { $count ->
    [one] Un autre figure dans le rapport complet.
   *[other] { $count } autres figurent dans le rapport complet.
}
report-commitments = Liens avec les cadres de référence
report-commitments-served = Engagements servis :
report-commitments-none = { $count ->
    [one] La solution n’est encore rattachée à aucun engagement.
   *[other] Aucune des { $count } solutions n’est encore rattachée à un engagement.
}
report-commitments-missing = { $count ->
    [one] Engagement qu’aucune solution ne sert :
   *[other] { $count } engagements qu’aucune solution ne sert :
}
report-served = { $commitment } ({ $count ->
    [one] { $count } solution
   *[other] { $count } solutions
})
report-solutions-retained = { $count ->
    [one] La solution retenue comme opportunité prioritaire figure à la section suivante.
   *[other] Les { $count } solutions retenues comme opportunités prioritaires figurent à la section suivante.
}
report-solution = Solution
report-serves = Engagements servis
report-no-commitment = aucun indiqué
report-impact = Impact
report-feasibility = Faisabilité
report-answers-to = répond à
report-unrated = notes insuffisantes
report-interval = ({ $low } – { $high } ; n = { $ratings })
report-quadrant-quick-win = Gains rapides
report-quadrant-quick-win-meaning = Impact élevé, faisabilité élevée.
report-quadrant-major-project = Projets structurants
report-quadrant-major-project-meaning = Impact élevé, faisabilité à construire.
report-quadrant-complement = Compléments
report-quadrant-complement-meaning = Impact plus limité, faisabilité élevée.
report-quadrant-later = À différer
report-quadrant-later-meaning = Impact et faisabilité plus limités à ce stade.
report-quadrant-none = Solutions non situées
report-quadrant-none-meaning = Trop peu de notes pour les situer.
report-opportunities = Opportunités prioritaires
report-opportunities-empty = Aucune opportunité prioritaire n’a encore été retenue.
report-opportunities-intro = Ces solutions, à fort impact et réalisables, ont été retenues à la clôture et soumises à la signature des institutions hôtes.
report-opportunity = Opportunité
report-became = devient l’action
report-signatures = Signatures
report-signed = le { $day }
report-unsigned = signature attendue
report-unsigned-all = signatures attendues
report-disagreements = Points de désaccord
report-disagreements-empty = Aucun désaccord n’est consigné à ce stade.
report-voices =
    { $voices ->
        [one] { $voices } voix
       *[other] { $voices } voix
    }
report-voices-hidden = nombre de voix masqué
report-position-for = D’accord
report-position-against = Pas d’accord
report-minority-note = Note minoritaire :
report-stated-challenge = { $dimension }, défi le plus porté : « { $words } » ({ $support }).
report-stated-challenge-next = { $dimension }, ensuite : « { $words } » ({ $support }).
report-stated-solution = { $dimension }, solution la plus portée : « { $words } » ({ $support }).
report-stated-solution-next = { $dimension }, solution suivante : « { $words } » ({ $support }).
report-support-votes =
    { $votes ->
        [one] { $votes } voix
       *[other] { $votes } voix
    }
report-support-people =
    { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
report-step-sign =
    { $count ->
        [one] Signature de { $count } opportunité prioritaire
       *[other] Signature de { $count } opportunités prioritaires
    }
report-step-answer =
    { $count ->
        [one] Réponse de la personne ou de l’institution pressentie pour { $count } action
       *[other] Réponse des personnes et institutions pressenties pour { $count } actions
    }
report-step-follow-up = Point sur les actions, { $days } jours après l’atelier
report-step-carry =
    { $count ->
        [one] Reprise de { $count } point mis en réserve lors du prochain événement
       *[other] Reprise de { $count } points mis en réserve lors du prochain événement
    }
report-step-erase = Effacement des données qui identifient les personnes
report-origin = Origine des énoncés : { $origin }.
report-sheet-solutions = Principales solutions
report-sheet-solutions-empty = Les solutions du groupe ne sont pas encore classées.
report-action-unowned = Proposée, sans porteur désigné

# Groups
report-proceedings = Travaux des groupes
report-proceedings-empty = Les fiches des groupes ne sont pas encore rédigées.
report-page-empty = Ce groupe n’a pas encore rédigé sa fiche.
report-session = Séance
report-room = Salle
report-messages = Trois messages
report-message = Message { $number }.
report-disagreement = Désaccord
report-surprise = Surprise
report-ask = Demande
report-approval-none = Cette fiche n’a pas encore été soumise à l’approbation du groupe.
report-approval =
    { $asked ->
        [one] Approbation du groupe : { $agreed } accord sur { $asked } personne consultée ; manques signalés : { $missing }.
       *[other] Approbation du groupe : { $agreed } sur { $asked } personnes consultées ; manques signalés : { $missing }.
    }
report-page-version = Version { $version } de la fiche.
report-sheet-challenges = Principaux défis
report-sheet-challenges-empty = Les défis du groupe ne sont pas encore classés.
report-why = Pourquoi
report-affected = Qui est concerné
report-minority = Point de vue minoritaire
report-minority-empty = Aucune note minoritaire n’a été jointe.
report-questions = Questions pour la plénière
report-questions-empty = Le groupe ne pose pas de question à la plénière.

# Action plan
report-plan = Plan d’action
report-plan-empty = Aucune action n’a encore été arrêtée.
report-plan-intro = Une action reste proposée tant que son porteur ne l’a pas acceptée.
report-plan-note = « À confirmer » signale ce que personne n’a encore décidé ; rien n’a été complété à la place des participants.
report-plan-withheld = communiqué aux institutions hôtes

# Closing
report-parking = Points mis en réserve
report-parking-empty = Aucun point n’a été mis en réserve.
report-parked-item = Point
report-reason = Motif
report-fate = Suite donnée
report-fate-none = à examiner à la clôture
report-fate-kept = conservé
report-fate-transferred = transmis au prochain événement
report-fate-dropped = abandonné
report-consent = Consentement sur le texte final
report-consent-empty = Le tour de consentement n’a pas encore eu lieu.
report-consent-body = Accords : { $agreed } · Accords avec réserve : { $reserved } · Objections : { $objected }
report-consent-reason = Motif exprimé :
report-evaluation = Évaluation de la journée
report-evaluation-empty = L’évaluation n’a pas encore été recueillie.
report-question = Question
report-mean = Moyenne
report-out-of = { $mean } sur { $highest }
report-next-steps = Prochaines étapes
report-next-steps-empty = Les prochaines étapes seront fixées à la clôture.
report-step = Étape
report-who = Responsable
report-when = Échéance

# Annexes
report-contributions = Contributions recueillies
report-contributions-empty = Aucune contribution n’a encore été recueillie.
report-contributions-intro = Les contributions sont reproduites telles qu’elles ont été écrites, sans nom ni organisme, dans un ordre sans rapport avec celui de leur envoi.
report-contributions-quoted = { $count ->
    [one] Celle qui est déjà citée dans le rapport n’est pas répétée.
   *[other] Les { $count } déjà citées mot pour mot dans le rapport ne sont pas répétées.
}
report-kind = Nature
report-kind-challenge = Défi
report-kind-solution = Solution
report-withdrawn = Propos retiré par la personne qui l’avait écrit
report-unquoted = Propos non cité mot pour mot, à la demande de la personne qui l’a écrit
report-unquoted-on = Propos non cité mot pour mot ({ $topic })
report-words = Texte d’origine
report-late = écrite après la clôture
report-privacy = Protection des données
report-privacy-body = Les contributions sont publiées sans nom ni organisme. Conformément à la loi n° 09-08, chaque personne dispose d’un droit d’accès, de rectification et d’opposition.
report-retention =
    { $days ->
        [one] Les données qui identifient les personnes sont effacées au bout de { $days } jour.
       *[other] Les données qui identifient les personnes sont effacées au bout de { $days } jours.
    }
report-retention-unset = La durée de conservation des données qui identifient les personnes n’est pas encore fixée.
report-controller = Responsable du traitement
report-contact = Contact
report-declaration = Déclaration à la CNDP
report-edition = Édition de ce document
report-edition-body = Version { $version } ({ $state }), établie le { $when }.
report-edition-signed = Signature de { $host } : { $day }.

# Tables of data
report-table-about = À propos
report-table-synthesis = Synthèse
report-table-participants = Participation
report-table-programme = Programme
report-table-scores = Scores
report-table-breakdown = Scores par groupe
report-table-statements = Énoncés
report-table-readiness = Analyse
report-table-challenges = Défis
report-table-solutions = Solutions
report-table-opportunities = Opportunités
report-table-disagreements = Désaccords
report-table-groups = Groupes
report-table-actions = Plan d’action
report-table-parking = Points en réserve
report-table-consent = Consentement
report-table-evaluation = Évaluation
report-table-next-steps = Prochaines étapes
report-table-contributions = Contributions
report-table-notes = Réserves et notes
report-column-field = Rubrique
report-column-value = Contenu
report-column-text = Texte
report-column-language = Langue
report-column-translation = Traduction
report-column-low = Premier quartile
report-column-high = Troisième quartile
report-column-too-high = Trop élevé
report-column-right = Juste
report-column-too-low = Trop bas
report-column-voices = Avis exprimés
report-column-category-group = Groupe de catégories
report-column-answers-to = Répond à
report-column-horizon = Horizon
report-column-impact-interval = Intervalle (impact)
report-column-impact-ratings = Notes (impact)
report-column-feasibility-interval = Intervalle (faisabilité)
report-column-feasibility-ratings = Notes (faisabilité)
report-column-quadrant = Quadrant
report-column-group = Groupe
report-column-line = Rubrique
report-column-position = Position
report-column-about = Porte sur
report-column-nature = Nature
report-column-late = Hors délai
report-column-remark = Remarque
report-column-day = Jour
report-column-start = Début
report-column-end = Fin
report-nature-reservation = Réserve
report-nature-minority = Note minoritaire
report-nature-fact = Fait cité dans le débat
report-yes = oui
report-no = non

# Badges and posters
report-badge-title = Badges
report-badge-group = Groupe { $number }
report-badge-table = Table { $number }
report-poster-title = Affiches de table
report-poster-group = Groupe
report-poster-room = Salle
report-poster-scan = Scannez pour rejoindre votre groupe

# Calendar
report-calendar-name = Mon programme : { $title }
report-calendar-room = Salle : { $room }

## L’analyse de maturité, dimension par dimension

readiness-low-agreed = Maturité faible, et la salle ne conteste pas ce constat.
readiness-low-disputed = Maturité faible selon le questionnaire, mais une partie de la salle conteste ce score.
readiness-middle-agreed = Maturité intermédiaire, et la salle ne conteste pas ce constat.
readiness-middle-disputed = Maturité intermédiaire selon le questionnaire, mais une partie de la salle conteste ce score.
readiness-high-agreed = Maturité avancée, et la salle ne conteste pas ce constat.
readiness-high-disputed = Maturité avancée selon le questionnaire, mais une partie de la salle conteste ce score.
readiness-low-undebated = Maturité faible selon le questionnaire ; la salle a donné trop peu d’avis pour le confirmer ou le contester.
readiness-middle-undebated = Maturité intermédiaire selon le questionnaire ; la salle a donné trop peu d’avis pour le confirmer ou le contester.
readiness-high-undebated = Maturité avancée selon le questionnaire ; la salle a donné trop peu d’avis pour le confirmer ou le contester.
readiness-unknown-undebated = Le questionnaire ne permet pas de conclure ; les défis exprimés restent à lire.
readiness-unknown-agreed = Le questionnaire ne permet pas de conclure ; les défis exprimés restent à lire.
readiness-unknown-disputed = Le questionnaire ne permet pas de conclure, et la salle en discute.

## L’état des actions et l’évaluation

report-action-proposed = Proposée, en attente de réponse
report-action-date-proposed = Autre date proposée
report-action-owner-proposed = Autre porteur proposé
report-action-accepted = Acceptée
report-action-on-track = En bonne voie
report-action-blocked = Bloquée
report-action-done = Réalisée
report-action-dropped = Abandonnée
report-satisfaction-useful = Cette journée m’a été utile.
report-satisfaction-heard = J’ai pu me faire entendre.
report-satisfaction-follow_up = Je crois que des suites seront données.

## La feuille d’équité des places

report-fairness-title = Équilibre des groupes, séance { $session }
report-fairness-lead = Équilibres respectés : { $met } sur { $all }. Tirage { $seed } : le même tirage redonne les mêmes places.
report-fairness-cost = Écart total
report-fairness-bound = Minimum prouvé
report-fairness-pairs = Paires qui se retrouvent
report-fairness-pairs-bound = Paires inévitables
report-fairness-unmet = Équilibres non respectés
report-fairness-all = Tous les équilibres
report-fairness-none = Tous les équilibres sont respectés.
report-fairness-group = Groupe
report-fairness-rule = Règle
report-fairness-value = Valeur
report-fairness-count = Nombre
report-fairness-low = Au moins
report-fairness-high = Au plus
report-fairness-met = Respecté
report-fairness-yes = oui
report-fairness-no = non
report-fairness-rule-size = Taille
report-fairness-rule-category = Catégorie
report-fairness-rule-organisation = Organisme
report-fairness-rule-gender = Genre
report-fairness-no-seed = sans tirage
