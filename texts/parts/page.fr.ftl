## La fiche du groupe

page-not-yet = La fiche de votre groupe sera prête quand l’étape du compte rendu commencera.
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
    [0] Votre temps de parole est écoulé
    [one] Il vous reste { $minutes } minute
   *[other] Il vous reste { $minutes } minutes
} · jusqu’à { $until }
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
page-agreed = <b>Merci, votre accord est enregistré.</b>
page-not-asked = L’approbation est terminée. Voici la fiche.
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
    [silent] <b>{ $name } n’a pas donné signe depuis 10 minutes : qui peut prendre le relais ?</b>
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
        [one] { $minutes } minute par groupe
       *[other] { $minutes } minutes par groupe
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
