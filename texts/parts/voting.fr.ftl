## Le vote

vote-opens = <b>Le vote est ouvert jusqu’à { $until }.</b> { $kind ->
    [ratings] Évaluez quelques solutions : leur impact et leur faisabilité.
   *[other] Vous avez { $dots ->
        [one] { $dots } point
       *[other] { $dots } points
    } à répartir.
} Le vote est secret, et modifiable jusqu’à la clôture.
vote-dots = <b>Vos points : { $total } au total, { $left ->
    [0] tous placés
    [one] encore { $left }
   *[other] encore { $left }
}.</b> Touchez une ligne pour y placer un point ; touchez encore pour en ajouter, puis pour les reprendre.
vote-line = { $number }. { $text }
vote-option-button = { $dots } { $number }. { $text }
vote-secret = 🔒 Vote secret : seuls les totaux paraissent, à la clôture.
vote-confirm-button = Confirmer mon vote
vote-rating = <b>{ $scale } ?</b> ({ $position } sur { $total })
    { $text }
vote-value-button = { $end ->
    [low] { $value } · faible
    [high] { $value } · fort
   *[none] { $value }
}
vote-stop-button = M’arrêter là
vote-done = <b>Votre vote est enregistré.</b> { $left ->
    [0] {""}
    [one] Il vous reste { $left } point à placer si vous le souhaitez.
   *[other] Il vous reste { $left } points à placer si vous le souhaitez.
} Vous pouvez le modifier jusqu’à la clôture.
vote-change-button = Modifier mon vote
vote-closed = Ce vote s’est terminé à { $at }. Voici où nous en sommes :
vote-none = Aucun vote n’est ouvert en ce moment. Voici où nous en sommes :
vote-not-yours = Ce vote est réservé aux participantes et participants. Voici où nous en sommes :
vote-option-gone = Cette proposition n’est plus soumise au vote.
vote-too-many-on-one = { $most } points au plus sur une même ligne.
vote-no-dots-left = Vos { $total } points sont placés. Touchez une ligne déjà choisie pour reprendre les siens.
vote-still-open = Le vote est encore ouvert.
rating-own = On n’évalue pas sa propre proposition.
rating-out-of-scale = Choisissez une note de { $least } à { $most }.
back-to-now-button = Où nous en sommes
