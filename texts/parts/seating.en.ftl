## Seats

seats-head = <b>Seats in the groups</b>
seats-session = Session { $session }: { $seated ->
    [one] { $seated } person seated
   *[other] { $seated } people seated
}{ $waiting ->
    [0] {""}
   *[other] {" · "}without a seat: { $waiting }
}
seats-assign-button = Assign the seats of { $session }
seats-balance-button = Re-balance { $session }
seats-searching = The search is on its way; the answer arrives here.
seats-begun = This session has begun, or does not exist: its seats can no longer be assigned, only re-balanced.
seats-failed = The search for the seats of { $session } came to nothing. The present seats stay; you can start it again.
seats-assigned = <b>Session { $session }: { $count ->
    [one] { $count } seat assigned
   *[other] { $count } seats assigned
}.</b> Balances met: { $met } · not met: { $unmet } · seed { $seed }
seats-proof = { $proved ->
    [yes] No other distribution is better: that is proved.
   *[no] A better distribution could gain no more than { $gap }%.
}
seats-offer = <b>Session { $session }: here is what can be moved.</b> Each person moved is told once, with the reason.
seats-balanced = <b>Session { $session }: the groups are balanced.</b> Nobody needs to move.
seats-point = { $number }. { $count ->
    [0] nobody moves
    [one] { $count } person moves
   *[other] { $count } people move
} · { $even ->
    [yes] equal sizes
   *[no] unequal sizes
} · imbalance: { $cost }
seats-move-button = { $count ->
    [one] Move { $count } person
   *[other] Move { $count } people
}
seats-moved = { $count ->
    [0] Nobody has moved.
    [one] Done: { $count } person has changed group and knows it.
   *[other] Done: { $count } people have changed group and know it.
}
seats-offer-old = Seats have changed since this proposal: ask for a new one.
seats-clash = <b>Session { $session }: no distribution keeps all the rules.</b> This is what contradicts itself:
seats-clash-rule = { $rule ->
    [language] the working language
    [fixed] the seats of those who lead
    [imported] the seats of the file
    [size] groups of equal size
    [capacity] the capacity of the rooms
    [together] the people to be together
   *[apart] the people to be apart
}
seats-relax = To go on: { $rule ->
    [language] add a working language to a group
    [fixed] free a fixed seat
    [imported] let a seat of the file move
    [size] accept unequal sizes
    [capacity] add places: { $places }
    [together] do without keeping these people together
   *[apart] do without keeping these people apart
}

## My seat

seat-why-button = Why this group?
seat-none = You have no group for this session yet: you will find it here.
seat-nobody = Nobody has the id { $person }.
seat-person = <b>{ $name }</b>
seat-here = <b>Your group: { $group }.</b>
seat-how = { $reason ->
    [imported] The organising team set this seat beforehand.
    [leader] You have a leading role there.
    [assigned] The seats were computed so that every group mirrors the room.
    [best_free] You were given the best free seat when you arrived, and nobody was moved.
    [swapped] You asked to change groups.
   *[moved] You were moved to balance the groups.
}
seat-why-category = { $category }: { $count ->
    [0] nobody else in this group
    [one] { $count } other person in this group
   *[other] { $count } other people in this group
}, where a fair share is { $low } to { $high }.
seat-why-organisation = { $count ->
    [0] No other member of your organisation sits there.
    [one] { $count } other member of your organisation sits there.
   *[other] { $count } other members of your organisation sit there.
}
seat-why-pair = { $count ->
    [0] Nobody of your earlier group sits there again.
    [one] { $count } person of your earlier group sits there again.
   *[other] { $count } people of your earlier group sit there again.
}
seat-why-wish = { $rank ->
    [1] It is the topic you wished for first.
   *[other] It is your wish no. { $rank }.
}
seat-why-language = It is the group that works in one of your languages.
seat-why-full = “{ $group }” would have suited too, but the balance of the groups did not allow it.
seat-why-better = The other groups would have been less balanced with you: “{ $group }” came next.
seat-swap-button = Ask for another group
seat-swap = Which group would you like to join? What you wrote stays in your present group.
seat-swap-none = No other group works in one of your languages.
seat-any-button = Any other group
seat-wish-kept = Your wish is noted. As soon as a seat is free or somebody wants to swap, you will know it here.
seat-wish-granted = <b>Done: you have changed groups.</b>
seat-wish-asked = { $name } would like to change groups{ $has-group ->
    [yes] {": "}{ $group }
   *[no] {""}
}. No seat is free for now.
seat-moved = <b>You are now in: { $group }.</b>{ $has-room ->
    [yes] {" "}{ $room }.
   *[no] {""}
} { $reason ->
    [swapped] A swap made it possible to answer a wish.
   *[moved] The groups had to be balanced again.
} What you wrote stays in the group before.
seat-move = In which group should { $name } sit?
seat-now-in = { $name } is now in: { $group }. Those concerned know it.
seats-none = Nobody is seated yet.
fairness-head = <b>Session { $session }: balance of the groups</b>
fairness-sum = Balances met: { $met } · not met: { $unmet } · imbalance: { $cost } · proved minimum: { $bound } · seed { $seed }
fairness-pairs = Pairs who meet again: { $count } (at least { $bound } whatever one does)
fairness-unmet = { $group } · { $rule ->
    [size] size
    [category] category { $value }
    [organisation] organisation { $value }
   *[gender] gender { $value }
}: { $count } (from { $low } to { $high })
audit-seats-assigned = Seats of the session assigned ({ $subject })
audit-seat-moved = Change of group ({ $subject })

## My calendar

calendar-button = Add to my calendar
calendar-file = Here is your programme: open this file and your calendar adds it. If it changes, ask for it again.
