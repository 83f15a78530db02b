## The vote

vote-opens = <b>The vote is open until { $until }.</b> { $kind ->
    [ratings] Please rate a few solutions: their impact and their feasibility.
   *[other] You have { $dots ->
        [one] { $dots } dot
       *[other] { $dots } dots
    } to place.
} The vote is secret, and you can change it until it closes.
vote-dots = <b>Your dots: { $total } in all, { $left ->
    [0] all placed
    [one] { $left } left
   *[other] { $left } left
}.</b> Tap a line to place a dot on it; tap again to add one, and again to take them back.
vote-line = { $number }. { $text }
vote-option-button = { $dots } { $number }. { $text }
vote-secret = 🔒 Secret vote: only totals appear, at the close.
vote-confirm-button = Confirm my vote
vote-rating = <b>{ $scale }?</b> ({ $position } of { $total })
    { $text }
vote-value-button = { $end ->
    [low] { $value } · low
    [high] { $value } · high
   *[none] { $value }
}
vote-stop-button = Stop here
vote-done = <b>Your vote is recorded.</b> { $left ->
    [0] {""}
    [one] You have { $left } dot left to place if you wish.
   *[other] You have { $left } dots left to place if you wish.
} You can change it until the vote closes.
vote-change-button = Change my vote
vote-closed = That vote closed at { $at }. Here is where we are now:
vote-none = No vote is open at the moment. Here is where we are now:
vote-not-yours = This vote is for the participants. Here is where we are now:
vote-option-gone = This proposal no longer stands to the vote.
vote-too-many-on-one = At most { $most } dots on one line.
vote-no-dots-left = Your { $total } dots are placed. Tap a line you chose to take its dots back.
vote-still-open = The vote is still open.
rating-own = Nobody rates their own proposal.
rating-out-of-scale = Choose a mark from { $least } to { $most }.
back-to-now-button = Where we are
