## The group's page

page-not-yet = Your group’s page will be ready when the report stage begins.
page-head = <b>Group page · { $group }</b>
page-state = { $state ->
    [approved] Approved by the group · agreed: { $agreed } · something missing: { $missing }
    [contested] The group says that something is missing · agreed: { $agreed } · something missing: { $missing }
    [unanswered] Shown to the group, without an answer: it is not approved.
    [published] Presented in plenary · agreed: { $agreed } · something missing: { $missing }
   *[draft] Draft: the group has not approved it yet.
}
page-shown = Before the group until { $until } · agreed: { $agreed } of { $asked }
page-corrected = Corrected after plenary, version { $version }: { $note }
page-counts = Gaps named: { $gaps } · Minority notes: { $notes }
page-line = <b>{ $name }.</b> { $state ->
    [empty] (to be written, or left empty)
    [stale] { $text } (⚠ to review: contribution withdrawn)
    [remark] { $text } (rapporteur’s remark)
   *[evidence] { $text } ({ $codes })
}
page-line-name = { $kind ->
    [disagreement] Disagreement
    [surprise] Surprise
    [ask] Ask
   *[message] Message { $number }
}
page-line-head = <b>{ $name }</b> · line { $number } of { $total }
page-rewrite-button = { $way ->
    [correct] Correct this line
    [write] Write this line
   *[rewrite] Rewrite this line
}
page-next-button = Next line
page-back-button = Back to the page
page-empty = The page is still empty: write at least one line.
page-card-head = { $name } · { $number } of { $total }
page-card = <b>{ $text }</b>
page-time = { $minutes ->
    [0] Your speaking time is over
    [one] You have { $minutes } minute left
   *[other] You have { $minutes } minutes left
} · until { $until }
page-time-free = It is { $at }.
page-time-button = Refresh the time
page-card-next-button = Next
page-card-before-button = Previous
page-lines-button = Review line by line
page-show-button = Show it to the group
page-agree-button = I agree
page-missing-button = Something is missing
page-read-button = Read in large
page-notes-button = Gaps and notes
page-note-button = Add a minority note
page-take-button = Take over
page-take-back-button = Take the page back
page-successor-button = Propose somebody else
page-other-button = Propose somebody else
page-review-button = Review the page
page-drafted = <b>The page is ready for review: { $group }.</b>
    { $lines ->
        [0] The group has no contribution yet: the lines are to be written.
        [one] { $lines } line comes from the group’s contributions.
       *[other] { $lines } lines come from the group’s contributions.
    } Review it, then show it to the group: it approves in 2 minutes.
page-notes = <b>What the group adds to the page</b>
page-gap-line = Missing: { $text }
page-note-line = Minority note: { $text }
page-held-by-another = The page is now in the hands of somebody else in the group. What you wrote is kept.
page-line-gone = This line is no longer on the page. What you wrote is kept.
page-line-undone = The line is back to its former wording.
page-line-now = Now: { $text }
page-line-now-empty = This line is empty for now.
page-rewrite = <b>{ $name }:</b> { $kind ->
    [disagreement] what does the group not agree on?
    [surprise] what surprised the group?
    [ask] what does the group ask of the plenary?
   *[message] what does the group conclude?
} Write the sentence in at most { $most } characters.
page-leave-empty-button = Leave this line empty
page-line-in-words = Please write it in a few words.
page-line-long = There is room for { $most } characters; your text has { $count }. It is kept: please write a shorter version.
page-evidence = <b>What does this sentence stand on?</b> Choose, or write the codes of the contributions (such as S1-3 S1-7).
page-evidence-keep-button = On { $codes }
page-evidence-remark-button = It is my remark
page-evidence-codes = Please write the codes of the contributions, separated by spaces.
page-evidence-unknown = { $code } is no contribution of this session. Please check the code.
page-correction-note = <b>What did you correct?</b> This note goes with the new version.
page-note-missing = A correction after plenary comes with a note: please write it in a few words.
page-line-done = { $way ->
    [corrected] <b>Line corrected.</b> The page is now version { $version }.
    [asked-again] <b>Line recorded.</b> The page has changed: show it to the group again.
   *[kept] <b>Line recorded.</b>
}
page-asked = <b>The page is before the group until { $until }.</b> { $people ->
    [0] Nobody else can be reached at the moment.
    [one] { $people } person is invited to answer.
   *[other] { $people } people are invited to answer.
}
page-question = <b>Does this page say what your group concludes?</b> { $group }
    Please answer by { $until }.
page-agreed = <b>Thank you, your agreement is recorded.</b>
page-not-asked = The approval is over. Here is the page.
page-verdict = { $state ->
    [approved] <b>The group approves the page.</b>
    [contested] <b>The group says that something is missing.</b> You can complete the page and show it again.
   *[unanswered] <b>Nobody answered within 2 minutes.</b> The page is not approved; you can show it again.
}
    Agreed: { $agreed } · Something missing: { $missing } · No answer: { $silent }
page-gap = <b>Noted. What is missing?</b> A few words are enough.
page-no-gap = No comment
page-gap-kept = { $given ->
    [yes] <b>Thank you.</b> Your words reach the rapporteur.
   *[no] <b>Thank you, your answer is recorded.</b>
}
page-note = <b>Do you see it otherwise?</b> Write your note: it stays with the page, up to the synthesis.
page-note-kept = <b>Your note stays with the group’s page.</b>

## Taking over

page-vacant = { $why ->
    [left] <b>{ $name } had to leave: who can present the page?</b>
    [silent] <b>No sign of { $name } for 10 minutes: who can take over?</b>
    [absent] <b>{ $name } cannot be reached: who can report for the group?</b>
    [declined] <b>The person proposed cannot report: who else?</b>
   *[unnamed] <b>Nobody reports for the group yet: who could?</b>
}
    { $group }
page-nobody = Nobody else in the group can be reached here at the moment. Please ask in the room: every member can open the page and take over.
page-propose-button = Propose { $name }
page-successor = <b>Who could report?</b> { $group }
page-successor-gone = This person can no longer be reached. Who else?
page-proposed = { $page ->
    [yes] <b>Could you present your group’s page?</b> { $group }
   *[no] <b>Could you report for your group?</b> { $group }
}
page-intact = The page is intact, last changed at { $at }.
page-decline-button = I cannot do it
page-proposal-sent = The request is on its way to { $name }.
page-declined = Understood, thank you for telling us. We are asking somebody else.
page-taken = The page is in your hands.
page-taken-over = { $name } has taken over for: { $group }. Nothing is lost.
page-named = <b>Thank you, you report for: { $group }.</b> The page reaches you at the report stage.
page-yours = <b>The page is in your hands.</b>

audit-line-rewritten = Line { $codes } of the page rewritten
audit-page-taken = The group’s page changed hands
audit-rapporteur-proposed = Somebody was proposed as rapporteur
audit-rapporteur-declined = The person proposed cannot report

## The speaking order

speaking-head = <b>{ $title }</b>
    { $minutes ->
        [one] { $minutes } minute per group
       *[other] { $minutes } minutes per group
    }
speaking-line = { $state ->
    [done] ✓ { $group }
    [speaking] ▶ <b>{ $group }</b>, until { $until }
    [over] ▶ <b>{ $group }</b>, time over at { $until }
   *[waiting] · { $group }
}
speaking-more = { $count ->
    [one] … and { $count } other group
   *[other] … and { $count } other groups
}
speaking-next-button = Call: { $group }
speaking-end-button = End the report-back
speaking-later-button = Let the next one speak last
speaking-back-button = Undo
speaking-none = No report-back of groups is under way.
speaking-called = <b>You have the floor: { $group }.</b> { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, until { $until }.
