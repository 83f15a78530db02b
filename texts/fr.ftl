### Halqa parle à des personnes qui ont peu de temps. Une idée par message ; on dit où la personne en est, puis quoi faire.

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
start-taken = Ce code est déjà utilisé depuis un autre téléphone. L’équipe d’organisation peut vous rendre l’accès : montrez-lui votre badge.
walk-in-waiting = Votre inscription est entre les mains de l’équipe d’organisation. Vous recevrez votre groupe dès qu’elle l’aura confirmée.
notice-title = <b>Avant de commencer, voici ce qui sera conservé.</b>
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
consent-paper = <b>C’est entendu.</b> Une fiche papier vous attend à l’accueil ; vos idées compteront autant que les autres. Rien n’est conservé ici pour le moment.
consent-back-button = Finalement, participer ici
consent-thanks = Merci, votre accord est enregistré. Vous pouvez le modifier à tout moment : /privacy

## Où nous en sommes

now-role = <b>Vous participez en tant que : { $role }.</b>
now-group = <b>Vous êtes dans : { $group }.</b>
    { $has-room ->
        [yes] { $room }
       *[no] {""}
    }{ $has-facilitator ->
        [yes] { $has-room ->
            [yes] {" · "}
           *[no] {""}
        }Facilitation : { $facilitator }
       *[no] {""}
    }
now-before = L’événement commence à { $at }. Vous n’avez rien à faire d’ici là.
now-between = Prochaine étape : { $title }, à { $at }.
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
now-read = Vous pouvez lire les contributions de votre groupe et soutenir celles que vous partagez.
now-vote = Le vote est ouvert. Il est secret.
now-contribute-button = { $kind ->
    [solutions] Proposer une solution
   *[challenges] Écrire un défi
}
now-items-button = Lire les contributions du groupe
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
discussion-opens = <b>{ $phase }, jusqu’à { $until }.</b> Les contributions de votre groupe sont visibles : lisez-les et soutenez celles que vous partagez.
    { $where }
    .button = Lire les contributions du groupe

## Les conversations

flow-back = Revenir
flow-discard = Abandonner
stale-button = Cette étape est passée. Voici où nous en sommes.
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
bot-description = Halqa accompagne un atelier depuis votre téléphone : votre groupe, vos contributions, le vote, la synthèse. Touchez « Démarrer » et indiquez le code de votre badge.
bot-short-description = Halqa, le cercle de discussion : votre atelier depuis votre téléphone.

## Ce que lit l’équipe d’organisation

order-no-workshop = Aucun atelier n’est importé. Commencez par : halqa import workshop FICHIER
order-workshop-imported = Atelier { $id } importé : { $blocks } séquences, { $groups } groupes.
order-no-block = Aucune séquence n’est en cours.
order-block = En cours : { $title }.
order-group-not-running = Le groupe { $group } n’a pas d’étape en cours.
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
