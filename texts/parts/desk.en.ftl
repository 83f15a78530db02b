## The organisers’ desk

desk-head = <b>Organisers’ desk</b>
desk-now = Now: <b>{ $title }</b>, until { $at }. { $late ->
    [0] On time.
    [one] Expected delay: { $late } minute.
   *[other] Expected delay: { $late } minutes.
}
desk-now-paused = Now: <b>{ $title }</b>. Time is paused for the whole day.
desk-next = Next step: <b>{ $title }</b>, at { $at }.
desk-over = The event is over.
desk-group = { $group } · { $state ->
    [waiting] not begun yet
    [done] finished
    [paused] { $phase }, time paused
   *[running] { $phase }, until { $until }
}
desk-groups-more = { $count ->
    [one] … and { $count } other group
   *[other] … and { $count } other groups
}
desk-people = Here: { $here } of { $roster }{ $waiting ->
    [0] {""}
    [one] {" · "}{ $waiting } registration to confirm
   *[other] {" · "}{ $waiting } registrations to confirm
}
desk-next-button = Next step
desk-pause-button = Pause the day
desk-resume-button = Let the day go on
desk-time-button = Give or take time
desk-groups-button = The groups
desk-late-button = Delay and catching up
desk-people-button = Who is here
desk-message-button = Write to participants
desk-more-button = Seats, checks, closing
desk-seats-button = Seats
desk-preflight-button = Check that all is ready
desk-close-button = Close what is running
desk-back-button = Back to the desk
desk-undo-button = Undo this change
desk-time = By how much should the end move, for everybody?
desk-move-button = { $way ->
    [more] Add { $minutes } minutes
   *[less] Take off { $minutes } minutes
}
desk-move-preview = With { $minutes } minutes { $way ->
    [more] more
   *[less] less
} for everybody: { $effect }
desk-effect-collision = what follows would run { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} into “{ $title }”, whose time is fixed.
desk-groups = Which group would you like to steer?
desk-groups-none = No group is at work just now.
desk-more = What would you like to do?
desk-next-preview-phase = { $count ->
    [one] { $count } group would now go on to “{ $phase }”.
   *[other] { $count } groups would now go on to “{ $phase }”.
}
desk-next-preview-done = { $count ->
    [one] { $count } group would now finish its session.
   *[other] { $count } groups would now finish their session.
}
desk-next-preview-block = The day would now go on to: <b>{ $title }</b>.
desk-next-preview-end = This is the last step: the event would be over.
desk-next-yes-button = Go on
desk-close = Close what is running now, for everybody? Everything written is kept.
desk-advanced = The day goes on.
desk-paused = Time is paused for everybody.
desk-resumed = Time goes on for everybody.
desk-moved = The time is changed for everybody.
desk-closed = The step is closed for everybody.
desk-undone = The change is undone.
desk-not-undone = This change can no longer be undone: the day has gone on.
desk-nothing-runs = Nothing is running that could be changed this way.
desk-changed = The day has changed in the meantime. Here is how it stands.

## Running late

late-delay = { $minutes ->
    [0] <b>The day is on time.</b>
    [one] <b>Delay now: { $minutes } minute.</b> No step with a fixed time is affected.
   *[other] <b>Delay now: { $minutes } minutes.</b> No step with a fixed time is affected.
}
late-delay-hits = <b>{ $minutes ->
    [0] No delay so far
    [one] Delay now: { $minutes } minute
   *[other] Delay now: { $minutes } minutes
}.</b> “{ $title }” stays at { $at }; without a change, what comes before would run over by { $over ->
    [one] { $over } minute
   *[other] { $over } minutes
}.
late-offers = Here is how to catch up, leaving the steps with a fixed time where they are:
late-no-offers = There is nothing to catch up, or nothing left that could be shortened.
late-offer-button = { $measure ->
    [shorten_questions] Preview: shorten the questions
    [shorten_phases] Preview: shorten later steps
   *[move_pause] Preview: move a break
}
late-number = { $number }. { $measure ->
    [shorten_questions] Shorten the questions in plenary
    [shorten_phases] Shorten the groups’ later steps
   *[move_pause] Move a break
}
late-preview = <b>{ $measure ->
    [shorten_questions] Shorten the questions in plenary
    [shorten_phases] Shorten the groups’ later steps
   *[move_pause] Move a break
}.</b> This would be the programme:
late-moved = “{ $title }” at { $at }
late-dropped = “{ $title }” is joined with another break
late-phase = { $phase }: { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} instead of { $before }
late-more = { $count ->
    [one] … and { $count } other step
   *[other] … and { $count } other steps
}
late-who = Only those concerned are told, in one minute, by a single message.
late-apply-button = Use this programme
late-keep-button = Keep the present programme
late-applied = <b>Done.</b> { $measure ->
    [shorten_questions] The questions in plenary are shorter.
    [shorten_phases] The later steps are shorter.
   *[move_pause] A break has moved.
}
late-applied-toast = The programme is changed.
late-undone = The programme is as it was before.
late-told = <b>The programme changes:</b>

## The log

audit-day-advanced = Day taken to the next step ({ $subject })
audit-day-paused = Day paused ({ $subject })
audit-day-resumed = Day went on ({ $subject })
audit-day-moved = Time moved for everybody ({ $subject })
audit-day-closed = Step closed for everybody ({ $subject })
audit-day-replanned = Catch-up programme no. { $subject } put in force
audit-day-replan-undone = Catch-up programme no. { $subject } undone
