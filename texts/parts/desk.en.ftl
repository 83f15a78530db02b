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

## Who is here

roster-live = <b>Here: { $here ->
    [one] { $here } person
   *[other] { $here } people
}.</b>
roster-list-button = { $list ->
    [missing] Not here yet: { $count }
    [unreachable] Cannot be reached: { $count }
    [waiting] Registrations to confirm: { $count }
    [seatless] Without a seat in this session: { $count }
   *[gone] Left or absent: { $count }
}
roster-list = <b>{ $list ->
    [missing] People not here yet: { $count }
    [unreachable] People who cannot be reached: { $count }
    [waiting] Registrations to confirm: { $count }
    [seatless] People without a seat in this session: { $count }
   *[gone] People who left or are absent: { $count }
}</b>
roster-line = { $name } · { $status ->
    [never] has not opened Halqa yet
    [blocked] has blocked Halqa
    [started] has opened Halqa, no consent yet
    [here] noted as here
    [paper] takes part on paper
    [left] noted as gone
    [no_show] noted as absent
    [waiting] waits for your confirmation
   *[refused] registration declined
}
roster-status = { $status ->
    [never] Has not opened Halqa yet: the code on the badge is all it takes.
    [blocked] Has blocked Halqa: no message can arrive.
    [started] Has opened Halqa, but has not given consent yet.
    [here] Noted as here.
    [paper] Takes part on paper.
    [left] Noted as gone.
    [no_show] Noted as absent.
    [waiting] Waits for your confirmation.
   *[refused] Registration declined.
}
roster-person = <b>{ $name }</b> · { $role }{ $has-organisation ->
    [yes] {" · "}{ $organisation }
   *[no] {""}
}
roster-seat = { $group }
roster-do-button = { $what ->
    [present] Note as here
    [no_show] Note as absent
    [left] Note as gone
    [back] Note as back
    [approve] Confirm the registration
   *[refuse] Decline the registration
}
roster-move-button = Change group
roster-back-button = Back to who is here
roster-marked = { $what ->
    [present] Noted as here.
    [no_show] Noted as absent: the seat is free.
    [left] Noted as gone.
    [back] Noted as back.
    [approved] Registration confirmed.
   *[refused] Registration declined.
}
walk-in-approved = <b>Your registration is confirmed.</b> A seat is waiting for you.
walk-in-continue-button = Continue
walk-in-refused = The organising team cannot confirm your registration. They will gladly answer you at the welcome desk.
no-show-told = <b>We have not seen you arrive yet.</b> Your seat has been released for now; if you come, you will be given one: simply open Halqa.
facilitator-newcomer = { $name } joins { $group }.
facilitator-no-show = { $name } is not here: { $group } has one person fewer.
facilitator-left = { $name } has left { $group }.

## Writing to participants

cast-to = Whom would you like to write to?
cast-kind-button = { $kind ->
    [all] Everybody
    [group] One group
    [facilitators] Those who facilitate
   *[category] One category
}
cast-which = { $kind ->
    [group] Which group?
   *[category] Which category?
}
cast-choose-first = Your text is kept. First choose whom it is for.
cast-audience = { $kind ->
    [all] everybody
    [group] { $which }
    [facilitators] those who facilitate
   *[category] { $which }
}
cast-write = Write your message for: { $to }. It is sent as it is, in your words.
cast-in-words = A message of this kind cannot be sent to many: please write it out.
cast-too-long = This message has { $count } characters; at most { $most } can be sent. It is kept: send a shorter version.
cast-preview = <b>For: { $to }.</b> { $count ->
    [0] Nobody can receive it just now.
    [one] { $count } person will receive it, in about { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
   *[other] { $count } people will receive it, in about { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
}
cast-text = { $text }
cast-from = <b>Message from the organising team</b>
cast-send-button = { $count ->
    [one] Send to { $count } person
   *[other] Send to { $count } people
}
cast-confirm-first = Your message is ready: send it, or write another one.
cast-sent = { $count ->
    [0] Nobody could receive this message.
    [one] Message on its way to { $count } person.
   *[other] Message on its way to { $count } people: about { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
}
cast-order-wrong = Write for example: halqa broadcast "Hello" --to all (or facilitators, group:G1, category:ngo). { $most } characters at most.

## Checking that all is ready

pre-head = <b>{ $bad ->
    [0] { $warnings ->
        [0] All is ready.
       *[other] Nothing is missing; some points to look at.
    }
    [one] { $bad } point stands in the way.
   *[other] { $bad } points stand in the way.
}</b> Points checked and in order: { $good }.
pre-line = { $level ->
    [bad] ✘ To fix: { $said }
    [warning] ! To look at: { $said }
   *[good] ✔ { $said }
}
pre-more = { $count ->
    [one] … and { $count } other point: the command halqa preflight gives them all.
   *[other] … and { $count } other points: the command halqa preflight gives them all.
}
pre-again-button = Check again
pre-no-plenary = there is no plenary channel. Add the bot to your channel as an administrator, with the right “Post messages”.
pre-plenary-mute = the channel “{ $title }” cannot receive our messages. In the channel: Administrators › Add administrator, with the right “Post messages”.
pre-plenary-good = the plenary channel receives our messages.
pre-chat-gone = the bot is no longer in the chat “{ $title }”. Add it again, or do without that chat.
pre-chat-no-link = the chat “{ $title }” has no link to enter by. Give the bot the right “Invite users”.
pre-chat-good = the chat “{ $title }” is ready.
pre-no-organizer = nobody has the organiser’s role. Add it to a row of the participants file.
pre-organizer-silent = nobody of the organising team has opened Halqa yet. Open your personal link.
pre-organizers = { $count ->
    [one] { $count } person of the organising team can be reached.
   *[other] { $count } people of the organising team can be reached.
}
pre-no-leader = { $group } has no { $role ->
    [facilitator] facilitator
   *[rapporteur] rapporteur
}. Name the group on their row of the participants file.
pre-leader-silent = { $name }, { $role ->
    [facilitator] facilitator of
   *[rapporteur] rapporteur of
} { $group }, has not opened Halqa yet. Hand over the personal link.
pre-no-groups = no group is planned.
pre-seats-unassigned = the seats of session { $session } are not assigned yet. Desk › Seats, or: halqa seats assign { $session }
pre-seats-waiting = { $count ->
    [one] { $count } person has no seat
   *[other] { $count } people have no seat
} in session { $session }. The best free one will be given when it begins.
pre-room-small = { $group } has { $count } people for { $room } places. Choose a larger room, or re-balance.
pre-seats-good = session { $session }: { $count } seats assigned.
pre-no-roster = no participants are imported. Command: halqa import participants FILE
pre-roster = { $count } people on the roster, { $started } of them have opened Halqa.
pre-blocked = { $count ->
    [one] { $count } person has blocked Halqa.
   *[other] { $count } people have blocked Halqa.
} The list is under: Who is here.
pre-waiting = { $count ->
    [one] { $count } registration waits
   *[other] { $count } registrations wait
} for your confirmation: Who is here.
pre-controller = the data controller, their contact or the CNDP number is missing from the notice to participants. Fill in “controller” in the workshop file.
pre-controller-good = the notice to participants is complete.
pre-clock-off = the clock of this server differs from Telegram’s by more than a minute. Set it right.
pre-collision = what comes before “{ $title }” would run { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} into its fixed time. Desk › Delay and catching up.
pre-by-hand = nothing will go on by itself: the date of the workshop has passed, or the day waits. Desk › Next step.
pre-clock-good = the next step will begin at its time.
pre-labels = titles of the programme are missing in “{ $language }”. Complete the workshop file.
pre-labels-good = the programme is complete in { $count } languages.
pre-disk = only { $free } MB are left on the disk. Make room.
pre-disk-good = the disk has room enough.
audit-person-present = Noted as here by the desk ({ $subject })
audit-person-no_show = Noted as absent ({ $subject })
audit-person-left = Noted as gone ({ $subject })
audit-person-back = Noted as back ({ $subject })
audit-person-approved = Registration confirmed ({ $subject })
audit-person-refused = Registration declined ({ $subject })
audit-broadcast = Message sent to several ({ $subject })
