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
pad-help-call = <b>You are needed: { $group }</b>, { $room }.
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
