## Bringing contributions together

pad-merge-button = { $count ->
    [0] Merge contributions
    [one] Merge: { $count } suggestion
   *[other] Merge: { $count } suggestions
}
merge-overview = <b>Merging · { $group }</b>
    { $items ->
        [0] No contribution yet
        [one] { $items } contribution
       *[other] { $items } contributions
    } · { $themes ->
        [0] no theme
        [one] { $themes } theme
       *[other] { $themes } themes
    } · { $aside } set aside
merge-originals-stay = Nothing merges by itself. The original texts stay under each theme, and every step can be undone.
merge-closed = Merging is not open at this stage. What was done is kept.
merge-hints-button = { $count ->
    [one] See { $count } suggestion
   *[other] See { $count } suggestions
}
merge-hints-more-button = See the suggestions
merge-themes-button = { $count ->
    [one] See { $count } theme
   *[other] See { $count } themes
}
merge-items-button = { $count ->
    [one] See { $count } contribution
   *[other] See { $count } contributions
}
merge-aside-button = See what is set aside ({ $count })
merge-steps-button = Latest steps ({ $count })
merge-steps-open-button = See the latest steps
merge-pad-button = Back to the pad
merge-home-button = Back to merging
merge-back-button = Back
merge-before-button = Previous page
merge-after-button = Next page
merge-undo-button = Undo
merge-undo-number-button = Undo step { $number }
merge-hint = <b>Do these two contributions say the same?</b> ({ $number } of { $total })
merge-denies = ⚠ One of them seems to say the opposite of the other: read both closely before merging.
merge-no-hint = No more suggestions: the remaining contributions seem to say different things.
merge-join-button = Merge
merge-apart-button = Keep apart
merge-next-button = Another suggestion
merge-joined = <b>Merged under:</b> { $label }
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }.
merge-kept-apart = These two contributions stay apart.
merge-changed-meanwhile = This has changed in the meantime. Here is how it stands.
merge-with = <b>Which one to merge it with?</b>
    { $item }
merge-themes = <b>{ $count ->
    [0] No theme yet
    [one] { $count } theme in your group
   *[other] { $count } themes in your group
}.</b>
merge-theme = <b>{ $label }</b>
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }.
merge-theme-button = { $label }
merge-rename-button = Rename the theme
merge-pick-open-button = Take contributions out
merge-pick = <b>Which contributions leave this theme?</b>
    { $label }
merge-pick-button = { $on ->
    [yes] ☑ { $item }
   *[no] ☐ { $item }
}
merge-split-button = { $count ->
    [one] Take { $count } contribution out
   *[other] Take { $count } contributions out
}
merge-split-done = <b>Taken out:</b> { $codes }
merge-name = <b>What should this theme be called?</b> Write it in a few words.
    Now: { $label }
merge-name-in-words = Please write the name of the theme in a few words.
merge-name-long = A theme’s name takes { $most } characters at most; yours has { $count }. It is kept: please write a shorter version.
merge-item-line = <b>{ $code }</b> · { $text }
merge-item-button = { $code } · { $text }
merge-steps = <b>Your group’s latest steps</b>
merge-step = { $number }. At { $at }: { $what }
merge-undone = <b>Undone:</b> { $what }
merge-undo-newer = A newer step builds on this one: undo the newer one first.
    { $what }

audit-merged = { $codes }: merged under “{ $label }”
audit-theme-renamed = { $codes }: theme renamed “{ $label }”
audit-theme-split = { $codes }: taken out of the theme “{ $label }”
audit-kept-apart = { $codes }: kept apart
audit-set-aside = { $codes }: set aside, “{ $reason }”
audit-hidden = { $codes }: hidden, “{ $reason }”
audit-brought-back = { $codes }: brought back among the contributions
audit-dimension-moved = { $codes }: moved to “{ $dimension }”

## Setting aside

park-items = <b>{ $count ->
    [0] No contribution yet
    [one] { $count } contribution
   *[other] { $count } contributions
}.</b> Tap one to merge it, set it aside or move it.
park-with-button = Merge with another
park-aside-button = Set aside
park-hide-button = Hide
park-dimension-button = Change its dimension
park-bring-back-button = Bring it back
park-brought-back = The contribution is back.
park-where = Dimension: { $dimension }
park-no-dimension = not specified
park-state = { $state ->
    [parked] Set aside: { $reason }
    [hidden] Hidden: { $reason }
   *[withdrawn] Withdrawn by its author. { $reason }
}
park-line = { $item }
    { $state ->
        [hidden] Hidden: { $reason }
       *[parked] Set aside: { $reason }
    }
park-list = <b>{ $count ->
    [0] Nothing is set aside
    [one] { $count } contribution set aside
   *[other] { $count } contributions set aside
}.</b>
park-back-button = Bring back { $code }
park-dimension = <b>Which dimension does it belong to?</b>
    { $item }
    Now: { $dimension }
park-reason = { $way ->
    [hide] <b>Why hide this contribution?</b>
   *[aside] <b>Why set this contribution aside?</b>
} A few words are enough.
park-reason-read = Its author will be able to read this reason.
park-reason-in-words = Please write the reason in a few words.
park-reason-long = A reason takes { $most } characters at most; yours has { $count }. It is kept: please write a shorter version.
