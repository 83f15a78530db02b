## The facilitator's pad

pad-none = You are not running a group at the moment.
pad-head = <b>{ $group } · { $phase } · { $minutes ->
    [0] time is up
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
}</b>
    Due to end at { $at }
pad-head-paused = <b>{ $group } · { $phase } · time paused</b>
pad-head-idle = <b>{ $group }</b>
    { $state ->
        [done] The group has finished its work.
       *[waiting] The session has not begun yet.
    }
pad-people = Here: { $here } of { $seated } · Have written: { $wrote } · Not yet: { $silent }
pad-items = { $count ->
    [0] No contribution so far
    [one] { $count } contribution
   *[other] { $count } contributions
}{ $gap }
pad-gap = {" "}· none yet on: { $topic }
pad-gap-none = {""}
pad-pause-button = Pause
pad-resume-button = Resume
pad-move-button = { $way ->
    [more] Add { $minutes } minutes
   *[less] Take off { $minutes } minutes
}
pad-close-button = Close this step
pad-reopen-button = Reopen for 5 minutes
pad-nudge-button = Quiet reminder to the silent
pad-help-button = Call the organisers
pad-back-button = Back to the pad
pad-move-preview = With { $minutes } minutes { $way ->
    [more] more
   *[less] less
}, your group would end this step at { $at }. { $effect }
pad-effect = Then “{ $title }” would begin at about { $at }.
pad-effect-locked = “{ $title }” stays at { $at }.
pad-effect-none = Nothing else changes.
pad-move-yes-button = { $way ->
    [more] Add { $minutes } minutes
   *[less] Take off { $minutes } minutes
}
pad-move-no-button = Keep the planned time
pad-close = Close “{ $phase }” now? The group goes on to the next step; everything written is kept, and 2 minutes of grace stay open.
pad-close-yes-button = Close this step
pad-paused = Time paused.
pad-resumed = Time goes on.
pad-moved = The group’s time is changed.
pad-closed = Step closed.
pad-reopened = Step reopened for 5 minutes.
pad-changed-meanwhile = The pad has changed in the meantime. Here is how it stands.
pad-nudged = { $count ->
    [0] Everybody has written.
    [one] Reminder sent to { $count } person.
   *[other] Reminder sent to { $count } people.
}
pad-nudge-text = <b>Your group would like to read you.</b> A few words are enough; nobody else sees this reminder.
pad-help-call = <b>You are needed: { $group }</b>, { $room }. { $reason ->
    [time] A question of time.
    [room] The room or equipment.
    [tension] Tension in the group.
   *[other] Something else.
}
pad-help-coming-button = Coming
pad-help-sent = The organisers are told.
pad-help-on-the-way = Somebody from the organising team is on the way.
pad-help-thanks = Thank you. { $group }, { $room }: the group is told.
pad-see = <b>This is what a person in your group sees:</b>
pad-warning = <b>{ $minutes ->
    [0] Less than a minute left
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
}</b> for your group, until { $at }.

## Around the pad

pad-more-button = Help, who is here, handing over
pad-more = What would you like to do for your group?
pad-people-button = Who is missing
pad-script-button = What to say now
pad-see-button = What a person in the group sees
pad-hand-over-button = Hand the group over
pad-take-over-button = Take over
pad-take-back-button = Take it back
pad-kept = The time stays as it is.
pad-missing = { $count ->
    [0] <b>Everybody is here.</b>
    [one] <b>{ $count } person is still missing.</b>
   *[other] <b>{ $count } people are still missing.</b>
}
pad-silent = { $count ->
    [0] Everybody who is here has written.
    [one] { $count } person who is here has not written yet.
   *[other] { $count } people who are here have not written yet.
}
roster-more-names = { $count ->
    [one] … and { $count } other
   *[other] … and { $count } others
}
pad-script = { $phase ->
    [brief] <b>Getting started.</b> Welcome the group, recall the question and the time there is. Say that everybody writes alone first, in the language of their choice, and that ideas circulate without name or affiliation. Check that every phone opens Halqa; if not, offer a paper form.
    [silent_writing] <b>Individual writing.</b> Ask for silence: one idea a message. Nobody sees those of the others yet. Pass by those who hesitate; the discreet reminder stays between you and them.
    [discussion] <b>Discussion.</b> Have the ideas read, then ask: what is missing? who sees it differently? Give the floor to those who have not spoken. New ideas can still be written.
    [merge_and_rank] <b>Bringing together.</b> Join similar ideas with the group; the original words stay underneath. Set aside what is off the subject, without losing it.
    [action_sheet] <b>Action sheet.</b> For each solution kept: who leads it, with what means, by when? What nobody decides stays empty.
    [report] <b>Report.</b> Read the page with the group: three messages, one disagreement, one surprise, one ask. The group approves it in two minutes.
   *[other] The group has no step running.
}
pad-help-why = What do you need help with?
pad-help-why-button = { $reason ->
    [time] A question of time
    [room] The room or equipment
    [tension] Tension in the group
   *[other] Something else
}
pad-hand-over = To whom would you like to hand the group over?
pad-hand-over-none = Nobody else is free to lead the group: call the organisers.
pad-handed = <b>{ $name } hands { $group } over to you</b>, { $room }. Everything that happened there is kept.
pad-given = Done: { $name } now leads the group.
pad-taken = { $name } now leads { $group } with you.
pad-you-lead = You now lead { $group }.
pad-nobody-leads = <b>{ $group } begins without a facilitator</b>, { $room }. The group’s time goes on all the same.
audit-pad-paused = Time of the group paused ({ $subject })
audit-pad-resumed = Time of the group went on ({ $subject })
audit-pad-moved = Time of the group changed ({ $subject })
audit-pad-closed = Step of the group closed ({ $subject })
audit-pad-reopened = Step of the group reopened ({ $subject })
audit-pad-nudged = Discreet reminder sent ({ $subject })
audit-pad-called-help = Help called ({ $subject })
audit-pad-handed-over = Group handed over ({ $subject })
audit-pad-taken-over = Group taken over ({ $subject })
pad-nudged-already = The reminder of this step has already gone out: once is enough.
