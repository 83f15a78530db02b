### Halqa speaks to people who have little time. One idea a message; first where the person stands, then what to do.

## Arriving

welcome = { $known ->
    [yes] <b>Welcome, { $name }.</b> Halqa is with you throughout the event:
   *[no] <b>Welcome.</b> Halqa is with you throughout the event:
} { $title }.
welcome-language = Which language would you like to continue in?
welcome-stranger = <b>Welcome.</b> Halqa accompanies: { $title }.
    To recognise you we need the code printed on your badge: scan the QR code, or write the code here.
welcome-no-workshop = <b>Welcome.</b> No event is open at the moment. Please come back on the day, with the code on your badge.
start-unknown-code = This code is not on our list. Please check it on your badge; the welcome desk can help too.
start-taken = This code is in use on another phone. The organising team can give you access again: please show them your badge.
walk-in-waiting = Your registration is with the organising team. You will receive your group as soon as they confirm it.
notice-title = <b>Before we begin, here is what will be kept.</b>
notice = { $text }
notice-no-contact = the organising team
notice-no-number = to be given by the organisers
consent-all-button = I agree to take part
consent-choose-button = Choose point by point
consent-paper-button = I prefer a paper form
consent-purposes = <b>What do you agree to?</b> Tap a line to change it. Taking part is needed to continue here.
consent-purpose-button = { $state ->
    [required] ☑ { $purpose } (needed)
    [yes] ☑ { $purpose }
   *[no] ☐ { $purpose }
}
consent-done-button = Confirm my choices
consent-paper = <b>As you prefer.</b> A paper form is waiting for you at the welcome desk; your ideas will count just as much. Nothing is kept here so far.
consent-back-button = Take part here after all
consent-thanks = Thank you, your agreement is recorded. You can change it at any time: /privacy

## Where we are

now-role = <b>You are here as: { $role }.</b>
now-group = <b>You are in: { $group }.</b>
    { $has-room ->
        [yes] { $room }
       *[no] {""}
    }{ $has-facilitator ->
        [yes] { $has-room ->
            [yes] {" · "}
           *[no] {""}
        }Facilitator: { $facilitator }
       *[no] {""}
    }
now-before = The event begins at { $at }. There is nothing to do until then.
now-between = Next: { $title }, at { $at }.
now-over = The event is over. Thank you for taking part.
now-block = Now: { $title }, until { $until }.
now-block-open = Now: { $title }.
now-phase = Now: <b>{ $phase }, until { $until }.</b>
now-phase-open = Now: <b>{ $phase }.</b>
now-paused = Now: <b>{ $phase }</b>. Your group’s time is paused for a moment.
now-next = Next: { $title }, at { $at }.
now-write = { $kind ->
    [solutions] Write your solution here, in one message: that is all.
   *[challenges] Write your challenge here, in one message: that is all.
}
now-read = You can read your group’s contributions and support the ones you share.
now-vote = The vote is open. It is secret.
now-contribute-button = { $kind ->
    [solutions] Propose a solution
   *[challenges] Write a challenge
}
now-items-button = Read the group’s contributions
now-vote-button = Vote
now-pad-button = Run my group
now-page-button = The group’s report
now-desk-button = Organisers’ desk
now-mine-button = My contributions
now-more-button = Programme and more

phase-named = { $name }
    .title = { $name }
phase-brief = briefing
    .title = Briefing
phase-silent_writing = individual writing
    .title = Individual writing
phase-discussion = discussion
    .title = Discussion
phase-merge_and_rank = merging and ranking
    .title = Merging and ranking
phase-action_sheet = action sheet
    .title = Action sheet
phase-report = the group’s report
    .title = The group’s report
topic = { $name }
topic-none = {""}

## From one step to the next

writing-opens = { $kind ->
    [solutions] <b>{ $phase }, until { $until }.</b> Which solution do you propose? Write it here in your own words, in any language.
   *[challenges] <b>{ $phase }, until { $until }.</b> Which challenge do you see? Write it here in your own words, in any language.
}
    { $where }
    .button = { $kind ->
        [solutions] Propose a solution
       *[challenges] Write a challenge
    }
discussion-opens = <b>{ $phase }, until { $until }.</b> Your group’s contributions are now visible: read them and support the ones you share.
    { $where }
    .button = Read the group’s contributions

## Conversations

flow-back = Back
flow-discard = Leave this step
stale-button = That step is over. Here is where we are now.
unknown-command = There is no such command. Here is what you can do:
not-your-right = This button is for the person running the group or for the organising team.
write-in-private = Please write to me in private: I do not read group conversations.
error-ours = Something went wrong on our side; we apologise. Your last message is kept.

help = <b>Halqa goes with you step by step.</b>
    Simply write here while writing is open. The menu shows where you are, your contributions, the programme and your data.
help-open-question = Your answer so far is kept: go on where you were.
cancel-done = You have left this step. You can take it up again for 5 minutes.
cancel-undo-button = Go on where I was

## Commands and profile

command-me = Where I am
command-mine = My contributions
command-agenda = Programme
command-language = Change language
command-privacy = My data
command-help = Help
command-cancel = Leave the current step
bot-description = Halqa runs a workshop from your phone: your group, your contributions, the vote, the synthesis. Tap “Start” and give the code on your badge.
bot-short-description = Halqa, the circle in which people talk: your workshop from your phone.

## What the organising team reads

order-no-workshop = No workshop is imported. Begin with: halqa import workshop FILE
order-workshop-imported = Workshop { $id } imported: { $blocks ->
    [one] { $blocks } block
   *[other] { $blocks } blocks
}, { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
}.
order-no-block = No block is running.
order-block = Running: { $title }.
order-group-not-running = Group { $group } has no phase running.
roster-trial = <b>Trial import: { $people ->
    [one] { $people } person ready
   *[other] { $people } people ready
}, { $problems ->
    [0] no row to review
    [one] { $problems } row to review
   *[other] { $problems } rows to review
}.</b> Nothing is recorded yet. New: { $added } · changed: { $changed } · unchanged: { $unchanged }.
roster-imported = <b>Import done: { $people ->
    [one] { $people } person
   *[other] { $people } people
}.</b> New: { $added } · changed: { $changed } · unchanged: { $unchanged } · rows to review: { $problems }.
roster-row = Row { $row }: { $why }
roster-more = … and { $count } more rows to review.
roster-missing = { $count ->
    [one] { $count } person already on the roster is not in this file and stays on the roster.
   *[other] { $count } people already on the roster are not in this file and stay on the roster.
}
roster-header-missing = the header lacks the column “{ $column }”
roster-unknown-session = the column “{ $column }” matches no session
roster-empty = the file holds nobody
roster-name-missing = name missing
roster-name-too-long = name too long (at most { $most } characters)
roster-too-many-cells = { $count } cells too many
roster-bad-id = id “{ $value }” must be letters, digits, dot or hyphen
roster-unknown-category = unknown category “{ $value }”
roster-unknown-role = unknown role “{ $value }”
roster-role-missing = role missing
roster-unknown-language = unknown language “{ $value }”
roster-unknown-speaks = unknown spoken language “{ $value }”
roster-unknown-prefers = unknown preference “{ $value }”
roster-bad-level = unknown level “{ $value }” for this category
roster-unknown-gender = unknown gender “{ $value }” (F, M, X or empty)
roster-unknown-group = unknown group “{ $value }” in session { $session }
roster-bad-flag = “{ $value }” in column { $column }: write 1 or leave empty
roster-same-id = same id as row { $first }
roster-same-person = same person as row { $first }
roster-delegate-chain = “{ $value }” is a delegate already
roster-unknown-delegate_of = unknown replaced person “{ $value }”
