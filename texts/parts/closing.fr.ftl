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
    Impact { $impact } % · faisabilité { $feasibility } % · { $ratings ->
        [one] { $ratings } évaluation
       *[other] { $ratings } évaluations
    }
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
