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
start-bad-link = This link is wrong or incomplete. Scan the QR code on your badge again, or write the code printed on it here.
start-taken = This code is in use on another phone. The organising team can give you access again: please show them your badge.
walk-in-waiting = Your registration is with the organising team. You will receive your group as soon as they confirm it.
notice-title = <b>Before we begin, here is what will be kept.</b>
notice-includes = Accepting includes: { $purposes }.
notice-separator = {" · "}
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
consent-paper = <b>As you prefer.</b> A paper form is waiting for you at the welcome desk; your ideas will count just as much. No agreement is recorded here, and nothing is collected from you.
consent-back-button = Take part here after all
consent-thanks = Thank you, your agreement is recorded. You can change it at any time: /privacy
consent-thanks-delegate = Thank you, your agreement is recorded. You can change it at any time: /privacy
    You take over from { $name }: the seat and its vote are yours, the contributions stay theirs.
consent-already = Your consent is recorded already. Here is where we are now:

## Where we are

now-role = <b>You are here as: { $role }.</b>
now-group-later = Your group for the next session will be shown here.
now-group = { $coming ->
    [yes] <b>In the next session, you will be in: { $group }.</b>
   *[no] <b>You are in: { $group }.</b>
}
now-group-place = { $has-room ->
    [yes] { $room }
   *[no] {""}
}{ $has-facilitator ->
    [yes] { $has-room ->
        [yes] {" · "}
       *[no] {""}
    }Facilitator: { $facilitator }
   *[no] {""}
}
now-before = The event begins on { $day } at { $at }.{ $free ->
    [yes] {" "}There is nothing to do until then.
   *[no] {""}
}
now-between = Next: { $title }, { $another-day ->
    [yes] on { $day } at { $at }
   *[no] at { $at }
}.
now-group-done = Your group has finished this session.
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
now-read = { $answer ->
    [yes] You can read your group’s contributions and support the ones you share.
   *[no] You can read your group’s contributions.
}
now-complete = Your solutions can still be completed: challenges, commitments, horizon, who would lead.
now-vote = The vote is open. It is secret.
now-questionnaire = The questionnaire takes a few minutes; its results will be discussed together.
now-questionnaire-button = Answer the questionnaire
now-contribute-button = { $kind ->
    [solutions] Propose a solution
   *[challenges] Write a challenge
}
now-items-button = Read the group’s contributions
now-complete-button = Complete my solution
now-evaluate-button = Rate the day
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
person-of = { $name } ({ $organisation })

## From one step to the next

writing-opens = { $kind ->
    [solutions] <b>{ $phase }, until { $until }.</b> What solution do you propose? Write it here in your own words, in any language.
   *[challenges] <b>{ $phase }, until { $until }.</b> What challenge do you see? Write it here in your own words, in any language.
}
    { $where }
    .button = { $kind ->
        [solutions] Propose a solution
       *[challenges] Write a challenge
    }
    .kept = Use what you wrote: { $text }
discussion-opens = <b>{ $phase }, until { $until }.</b> Your group’s contributions are now visible: read them and support the ones you share.
    { $where }
    .button = Read the group’s contributions
discussion-first = <b>{ $phase }, until { $until }.</b> { $kind ->
    [solutions] Nobody else in your group has proposed a solution yet: yours can open the discussion.
   *[challenges] Nobody else in your group has written yet: your challenge can open the discussion.
}
    { $where }
    .button = { $kind ->
        [solutions] Propose a solution
       *[challenges] Write a challenge
    }

## Conversations

flow-back = Back
flow-discard = Leave this step
stale-button = That step is over. Here is where we are now.
stale-button-since = That step ended at { $at }. Here is where we are now.
stale-button-on = That step ended on { $day }. Here is where we are now.
stale-answered = You have answered this question already. Here is the next one.
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
command-defi = Propose a message as a challenge (in reply to it)
command-challenge = Propose a message as a challenge (in reply to it)
command-solution = Propose a message as a solution (in reply to it)
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
order-between = No block is running. Next: { $title }, at { $at }. To begin it now: halqa agenda advance
order-no-block = No block is running.
import-nothing = Nothing is imported: no row of this file can be. Correct it and try again.
order-paused = The day is paused. To let it go on: halqa agenda resume
order-block = Running: { $title }, until { $until }.
order-group-not-running = Group { $group } has no phase running.
order-no-group = No group { $group } in this workshop. Its groups: { $groups }.
order-day-paused = The day is paused already.
order-day-not-paused = The day is not paused.
clock-not-running = Group { $group } is done, or has not begun yet. See: halqa agenda show
clock-too-many-minutes = At most { $most } minutes at a time.
clock-already-paused = The time of group { $group } is paused already.
clock-not-paused = The time of group { $group } is not paused.
clock-nothing-to-reopen = Group { $group } has no step yet that could be reopened.
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
roster-file-hint = To import or complete the list of participants, send the file here, CSV or XLSX: it is checked first.
roster-file-ask = <b>“{ $name }”</b>: is this the list of participants? The file is checked first; nothing is recorded before you agree.
roster-file-step = The question you were being asked stays open; nothing you wrote is lost.
roster-file-resume-button = Back to the open question
roster-file-yes-button = Yes, check the file
roster-file-no-button = Leave this file aside
roster-file-import-button = Import these people
roster-file-fetching = The file is being read. What the check finds arrives here.
roster-file-lost = The file could not be received: 2 MB at most. Please send it again.
roster-file-unreadable = This file cannot be read as a table. Save it as XLSX or CSV UTF-8, with the names of the columns in its first row, and send it again.
roster-file-gone = This file is no longer here: it was imported or left aside already, or came more than an hour ago. Send it again if need be.
roster-file-left = Noted: nothing was recorded, and our copy of the file is deleted.
roster-kept = { $count ->
    [one] { $count } person keeps what changed since: a group given by hand, or a correction of their own.
   *[other] { $count } people keep what changed since: a group given by hand, or a correction of their own.
}
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

## Writing a contribution

contribute-text = { $kind ->
    [solutions] <b>What solution do you propose?</b>
   *[challenges] <b>What challenge do you see?</b>
} { $group }.
    Write it here in your own words, in the language you prefer{ $open ->
        [yes] , until { $until }.
       *[no] .
    }
who-sees = { $later ->
    [yes] { $shown ->
        [named] 🔒 Your group will read your text once the discussion begins, with your name.
        [category] 🔒 Your group will read your text once the discussion begins, with your category only: no name, no organisation.
       *[hidden] 🔒 Your group will read your text once the discussion begins, without your name or organisation.
    }
   *[no] { $shown ->
        [named] 🔒 Others will read your text with your name.
        [category] 🔒 Others will read your text with your category only: no name, no organisation.
       *[hidden] 🔒 Others will read your text without your name or organisation.
    }
}
contribute-finish-first = Let us first finish the contribution you have begun:
contribute-next-text = <b>Now the next text:</b> { $text }
contribute-queued = Your message is kept and comes right after this one. First, for the one before:
contribute-choose = One button is enough to answer. Your text is kept.
contribute-no-place = You do not have a place in a group to write in yet. What you write is kept.
contribute-not-open-yet = Writing is not open for your group yet. What you write is kept.
contribute-closed = Writing ended at { $closed }. What you write is kept.
contribute-late = Writing ended at { $closed }. What you write now joins the late contributions, which the group may take up.
contribute-late-text = Writing ended at { $closed }. Your text joins the late contributions, which the group may take up.
contribute-more-button = Show more
contribute-rating = { $rating ->
    [severity] <b>How severe is this challenge, in your view?</b>
   *[other] <b>{ $label }:</b> how would you rate it, from { $low } to { $high }?
}
contribute-rating-button = { $place ->
    [low] { $value } · low
    [middle] { $value } · medium
    [high] { $value } · high
   *[between] { $value }
}
contribute-dimension = { $kind ->
    [solutions] <b>Which dimension does your solution belong to?</b>
   *[challenges] <b>Which dimension does this challenge belong to?</b>
}
contribute-subtopic = <b>Which aspect does this challenge touch most?</b>
contribute-subtopic-none-button = None in particular
contribute-challenge = <b>Which challenge does your solution answer?</b> The most supported come first; you can add others afterwards.
    { $count ->
        [one] One challenge belongs to your group.
       *[other] { $count } challenges belong to your group.
    }
contribute-proof = { $kind ->
    [solutions] The solution, as it will be recorded:
   *[challenges] The challenge, as it will be recorded:
} { $text }{ $has-about ->
    [yes] {" · "}{ $about }
   *[no] {""}
}
contribute-confirm = <b>Is this what you want to tell the group?</b>
contribute-confirm-button = Record it
challenge-button = { $code } · { $text }
challenge-none-button = None of these challenges

similar = <b>Somebody in your group wrote almost the same</b> ({ $code }):
    { $text }
    Supporting it gives it more weight than a second copy.
similar-support-button = Support this contribution
similar-record-button = Record mine as well
nearby = A contribution close to it is already in your group, { $code }: “{ $text }”. Both stay unless you decide otherwise.
nearby-button = Support { $code } too
nearby-supported = <b>You support { $code }.</b> If it says all that yours said, you may withdraw { $own }; otherwise both stay.
nearby-withdraw-button = Withdraw { $own }
nearby-both-button = Keep both
similar-supported = <b>Your support for { $code } is recorded.</b> Your text is kept.
similar-gone = This contribution has just been withdrawn. Your text is kept.

receipt = <b>Thank you. Your { $kind ->
    [solutions] solution
   *[challenges] challenge
} is recorded, code { $code }.</b>
receipt-until = You can edit or withdraw this text until { $until }.
receipt-delayed = Written at { $sent }, received at { $received }: your contribution counts, marked “written before closing”.
receipt-grace = Writing ended at { $closed }; your contribution arrived in the minutes after, and counts.
receipt-late = Writing ended at { $closed }: your contribution joins the late ones, which the group may take up.
receipt-waiting = The organising team will read this text before the group sees it.
receipt-another-button = { $kind ->
    [solutions] Propose another solution
   *[challenges] Add another challenge
}
receipt-change-button = Edit or withdraw
receipt-more-button = Add details (optional)

## What makes us ask

text-empty = Your message reached us empty. Please write your idea in a few words.
text-emoji-only = A symbol alone can mean many things. Please write your idea in a few words.
text-punctuation-only = Your idea needs words to be understood. For example: “Mountain classrooms have no network.”
text-link-only = A link alone does not tell the group your idea. Please sum it up in a sentence; the link may go with it.
doubt-forwarded = This message comes from another chat: { $text }
    Is it your contribution? Its first author is not kept.
doubt-forwarded-button = Yes, this is my contribution
doubt-erasure = Would you like your data to be erased? You can do it from here in two taps, with a receipt.
doubt-erasure-button = No, this is my contribution
doubt-long = Your whole text is kept. So that everybody can read it, a contribution takes { $most } characters at most: write a shorter version, or keep the beginning and the rest as an annex.
doubt-long-button = Keep the beginning, the rest as an annex
doubt-list = Your message holds { $count ->
    [one] one point
   *[other] { $count } points
}. Taken apart, each can be supported for itself.
doubt-list-split-button = { $count ->
    [one] Make it one contribution
   *[other] Make { $count } contributions
}
doubt-list-button = Keep one text
doubt-short = This needs a few more words to be understood: { $text }
doubt-short-button = Send it anyway
doubt-attack = In this workshop we criticise the problem, not the person. What should change? Your text stays here and nothing is published: { $text }
doubt-attack-button = Pass it on for review
doubt-insult = Your message is kept; it is not published as it is. What is the problem, in your view?
doubt-insult-button = Pass it on for review

## What is not text

media-kept = { $kind ->
    [voice] Your voice message is kept. It is not transcribed; the rapporteur can listen to it.
    [audio] Your recording is kept. It is not transcribed; the rapporteur can listen to it.
    [photo] Your photo is kept for the rapporteur. Text inside it is not read.
    [document] Your document is kept for the rapporteur. Its content is not read.
   *[other] Your video is kept. It is not transcribed; the rapporteur can watch it.
} Please add a written sentence so that the group can read and support it.
media-data-file = This file is neither opened nor kept. Please do not send lists or data about pupils: describe the idea in a sentence.
media-place = Your location and contacts are not needed here: none of it is kept.
media-not-text = This kind of message cannot go into the synthesis. Please write your idea in a few words.

## Coming back, leaving, finding one's way

cancel-nothing = No step is open. Here is where we are:
draft-again = Let us go on where you were:
draft-too-old = This step can no longer be taken up. Here is where we are:
draft-too-old-since = You left this step at { $at }; it can no longer be taken up. Here is where we are:
draft-open = <b>You have an answer in progress.</b> It is kept.
draft-resume-button = Go on
draft-restart-button = Start over
menu = <b>Programme and other choices</b>
    { $quiet ->
        [yes] Quiet mode is on: you only receive answers to what you do.
       *[no] You receive a message at each important step.
    }
menu-quiet-button = { $quiet ->
    [yes] Receive messages again
   *[no] Turn quiet mode on
}
menu-leave-button = I have to leave
menu-return-button = I am back
menu-back-button = Where I am
leave-ask = Are you leaving for good? Your contributions stay; your group will know that it can go on without you.
leave-button = Yes, I am leaving
leave-stay-button = I am staying
leave-done = <b>Noted, thank you for taking part.</b> Your contributions stay, and the synthesis will reach you here.
leave-undone = Good to have you back.
programme = <b>The programme</b>
programme-day = <b>{ $day }</b>
programme-line = { $state ->
    [running] <b>{ $at } · { $title }</b> (now)
    [done] { $at } · { $title } (over)
   *[planned] { $at } · { $title }
}
programme-before-button = Earlier
programme-after-button = What follows

## What comes outside a step

free-text = Your message is kept: { $text }
free-text-early = Your message is kept: { $text }
    Once writing opens, one tap will { $kind ->
        [solutions] propose it as a solution.
       *[challenges] make it a challenge.
    }
free-text-late = Your message is kept: { $text }
    Writing is over; it may join the late contributions.
free-text-late-button = Add it to the late contributions
kept-settled = This text has found its place already. Here is where we are:
media-kept-outside = This is kept. While writing is open, a written sentence lets the group read it.
edit-ask = <b>You changed your message.</b> Should your contribution { $code } change too?
    { $text }
edit-ask-button = Update { $code }
edit-stay-button = Keep the recorded version
edit-same = Your contribution { $code } says this already: nothing changes.
edit-taken = Your text is updated. One answer is still open:
edit-not-used = Your change is kept; it alters nothing that is recorded.

## My contributions

mine = <b>My contributions</b>
    { $count ->
        [0] You have not written anything yet.
        [one] { $count } text. Tap it to see what became of it.
       *[other] { $count } texts. Tap one to see what became of it.
    }
    Deleting a message in Telegram does not withdraw the contribution: do it from here.
mine-button = { $code } · { $text }
mine-more-button = Show more
mine-all-button = All my contributions
mine-gone = This contribution can no longer be opened here.
mine-item = <b>{ $code }</b> · { $text }
mine-edit-button = Edit the text
mine-withdraw-button = Withdraw my contribution
mine-withdraw-yes-button = Withdraw my contribution
mine-withdraw-no-button = Keep it
mine-restore-button = Bring it back
mine-withdraw = <b>Withdraw { $code }?</b> { $text }
    The group will no longer see it; you can bring it back while writing is open.
mine-withdrawn = { $code } is withdrawn.
mine-restored = { $code } is back.
mine-edit = <b>Write the new version of { $code }.</b> The old one is kept. The text now:
    { $text }
mine-edited = { $code } is up to date; the old version is kept.
mine-state = { $state ->
    [waiting] Being read by the organising team.
    [refused] Read by the organising team: it is kept without being shown to the group. You may write it differently while writing is open.
    [withdrawn] Withdrawn by you.
    [parked] Set aside by the group: kept and carried over.
    [hidden] Hidden by the organising team.
   *[active] Recorded and taken into account.
}
mine-late = Received after closing, among the late contributions.
mine-entered = { $by ->
    [desk] Entered for you by the desk, from your paper form.
   *[facilitation] Entered for you by your group’s facilitation, from your paper form.
}
mine-theme = Grouped under the theme { $theme }.
mine-answers = Answers: { $codes }.
mine-support = { $count ->
    [0] No support expressed.
    [one] { $count } person supports it.
   *[other] { $count } people support it.
}
mine-files = { $count ->
    [one] { $count } file attached, not transcribed.
   *[other] { $count } files attached, not transcribed.
}
contribution-closed = { $code } can no longer be changed: writing is over.
contribution-closed-since = { $code } can no longer be changed: writing ended at { $at }.
contribution-withdrawn = { $code } is withdrawn already.
contribution-not-yours = { $code } was written by somebody else.
contribution-not-there = { $code } can no longer be seen.
endorse-own = { $code } is yours: support comes from others.
endorse-closed = { $code } is no longer open to opinions.
endorse-closed-since = { $code } has been closed to opinions since { $at }.
refused-role = Your role in this workshop does not include this step.

## Reading the group

read = <b>{ $group }</b>
    { $shape ->
        [only] One contribution to read.
        [whole] { $total } contributions, in an order of your own.
        [single] Contribution { $first } of { $total }{ $first ->
            [1] , in an order of your own.
           *[other] .
        }
       *[range] Contributions { $first } to { $last } of { $total }{ $first ->
            [1] , in an order of your own.
           *[other] .
        }
    }
read-item = <b>{ $code }</b>{ $shown ->
    [named] {" "}({ $who })
    [category] {" "}({ $who })
   *[hidden] {""}
} · { $text }
read-support-button = { $mine ->
    [yes] ✓ Supported · { $code }
   *[no] Support { $code }
}
read-other-button = { $stance ->
    [same_with_us] ✓ Same with us · { $code }
    [disagree] ✓ Disagree · { $code }
    [unsure] ✓ Not sure · { $code }
   *[none] Another view · { $code }
}
read-stance = <b>What do you think?</b> A second tap takes your view back.
read-stance-button = { $mine ->
    [yes] {"✓ "}
   *[no] {""}
}{ $stance ->
    [same_with_us] Same with us
    [disagree] I disagree
    [unsure] I am not sure
   *[support] Support
}
read-noted = { $stance ->
    [none] Your view on { $code } is taken back.
   *[other] Your view on { $code } is recorded.
}
read-more-button = Read on
read-back-button = Back to reading
read-why-button = Say why, in one line
reserve = <b>{ $code }</b> · { $text }
    { $known ->
        [yes] Your reservation now: “{ $now }”. The line you write replaces it.
       *[no] <b>Why do you disagree?</b> One line is enough: your reservation goes with this contribution into the synthesis.
    }
reserve-ideas = A reservation is about the idea, never about a person. Please write it another way; your words are kept.
reserve-kept = <b>Your reservation on { $code } is recorded.</b> Taking your view back takes it back too.
reserve-over = A reservation goes with a disagreement on a contribution that can still be seen. Nothing was lost.
read-empty = Nobody else in your group has written yet.
read-hidden = Everybody writes alone first: the group’s contributions open with the discussion.
read-gone = This contribution can no longer be seen. Here is where we are:

## Adding details to a solution

sheet = <b>{ $code }</b> · { $text }
    Everything below is optional.
sheet-empty = Nothing is specified yet.
sheet-has-challenges = Challenges addressed: { $codes }
sheet-has-engagements = { $count ->
    [one] { $count } commitment served
   *[other] { $count } commitments served
}
sheet-has-horizon = Horizon: { $horizon }
sheet-has-lead = Proposed lead: { $lead }
sheet-challenges-button = Challenges addressed
sheet-frameworks-button = Commitments served
sheet-horizon-button = Horizon
sheet-lead-button = Who would lead?
sheet-back-button = Back to the sheet
sheet-challenges = <b>Which challenges does this solution answer?</b> Tap one to add it or take it off.
sheet-frameworks = <b>Which commitments does this solution serve?</b> Choose a strategy; none is required.
sheet-engagements = <b>{ $framework }</b>
    Tap a commitment to add it or take it off.
sheet-horizon = <b>When could this solution be in place?</b>
sheet-horizon-value = { $value ->
    [near] within 6 months
    [middle] in 6 to 18 months
   *[far] in 18 months or more
}
sheet-tick = { $on ->
    [yes] ☑ { $label }
   *[no] ☐ { $label }
}
sheet-lead = <b>Which institution would lead this solution?</b> Write its name.
sheet-lead-words = The name of an institution is enough.
sheet-lead-long = A shorter name, please: { $most } characters at most.
sheet-lead-noted = Noted.
sheet-closed = This sheet is no longer open. Here is where we are:
sheet-closed-since = This sheet closed at { $at }. Here is where we are:

audit-unknown-button = Unknown button tapped, without effect
audit-withdrew = Contribution { $subject } withdrawn by its author
audit-restored = Contribution { $subject } brought back by its author

conduct-told = { $group }: one person wrote three hurtful messages. They are not shown; a kind word from you may help.
review-call = <b>A contribution waits to be read</b> before its group sees it.
review-open-button = Read it
review-head = { $count ->
    [one] <b>{ $count } contribution waits to be read.</b>
   *[other] <b>{ $count } contributions wait to be read.</b>
} The problem is criticised, never the person.
review-item = <b>{ $code }</b> · { $group }
    { $text }
review-clear-button = Show it to the group
review-refuse-button = Do not show it
review-later-button = See the next one
review-none = Nothing waits to be read any more.
review-decided = { $decision ->
    [clear] { $code } can be seen by its group.
    [refused] { $code } is not shown. It is kept; its author finds this among their contributions.
   *[waiting] { $code } waits to be read again.
}
audit-review-cleared = Contribution { $subject } read and shown to its group
audit-review-refused = Contribution { $subject } read and not shown
audit-review-again = Contribution { $subject } waits to be read again

## Without a badge, or with a new phone

walk-in-button = I have no code
walk-in-closed = For this event you register at the welcome desk. The team is waiting for you there.
walk-in-note = What you give here is used for your registration and nothing else.
walk-in-name = <b>Please write your name</b> as it would stand on a badge.
walk-in-organisation = <b>Which organisation do you represent?</b> Please write its name.
walk-in-no-organisation-button = I come in a personal capacity
walk-in-category = <b>Which category do you belong to?</b>
walk-in-speaks = <b>Which languages can you work in?</b> Tap each of them.
walk-in-speaks-button = Done
walk-in-letters = A few letters are enough.
walk-in-shorter = A shorter text, please: { $most } characters at most.
walk-in-choose = One button is enough to answer.
walk-in-done = <b>Welcome, { $name }.</b> Your agreement is still needed, then your group appears.
walk-in-desk = <b>Somebody without a badge asks to take part:</b> { $name }
    { $organisation }
walk-in-look-button = See the request
start-other-person = This phone belongs to { $name } already. To change the person, please ask the welcome desk.
relink-ask-button = It is me: ask for access
relink-asked = { $staff ->
    [yes] Your request is with the organising team.
   *[no] Confirm from your old phone if you still have it; if not, the organising team will.
} Nothing you wrote is lost.
relink-is-it-you = <b>Your code has just been shown on another phone.</b> Is it you?
relink-me-button = Yes, move to the other phone
relink-not-me-button = No, it is not me
relink-desk = <b>Another phone shows the code of { $name }.</b> Is it this person?
    { $organisation }
relink-give-button = Give the access back
relink-refuse-button = Decline
relink-done = <b>You have access again on this phone.</b> Everything you wrote is here.
relink-given = The access of { $name } has moved to the other phone.
relink-signed-out = Your access has moved to another phone. If this was not you, please tell the welcome desk.
relink-refused = Your access could not be confirmed. The welcome desk can help; please bring your badge.
relink-kept = The access stays where it is.
relink-settled = This request has been answered already.
audit-relink-asked = Access asked from another phone for { $subject }
audit-relinked = Access of { $subject } moved to another phone
audit-relink-refused = Access from another phone declined for { $subject }

## My data

privacy-nothing = Nothing is kept about you on this phone.
privacy-kept = <b>What is kept about you</b>
    { $name }, { $organisation }, { $category }
    Contributions: { $texts } · other messages: { $notes } · files: { $files }
    No phone number or location is ever asked for. The organising team can link a text to its author as long as you can edit it.
privacy-until = { $contacted ->
    [yes] Since you agree to be contacted later, what identifies you is erased when your actions close, at the latest on { $latest }.
   *[no] What identifies you is erased by itself on { $on }.
} Contact: { $contact }.
privacy-no-organisation = no organisation
privacy-no-category = no category
privacy-file-button = Receive a copy (file)
privacy-name-button = Correct my name
privacy-organisation-button = Correct my organisation
privacy-agreements-button = Review what I agreed to
privacy-erase-button = Erase my data
privacy-back-button = Back to my data
privacy-file = Here is everything kept about you. Our copy of this file is deleted within the hour.
privacy-agreements = <b>What you agreed to.</b> Tap a line to agree or to withdraw; it takes effect at once.
privacy-agreement-noted = Your choice is recorded.
privacy-required = Taking part here needs this agreement. Withdrawing it means erasing your data; a paper form remains possible.
privacy-correct = { $field ->
    [organisation] <b>Please write the name of your organisation.</b> We have: { $now }
   *[name] <b>Please write your name.</b> We have: { $now }
}
privacy-corrected = This is corrected.
erase = <b>Erasing your data</b>
    Your name, organisation, code and the link to this account disappear; so do your votes in progress. This cannot be undone.
    { $published ->
        [yes] The synthesis is published already: your texts stay in it, with no link to you.
       *[no] { $wrote ->
            [yes] Your texts may stay for the synthesis, with no link to you, or be erased as well.
           *[no] {""}
        }
    }
erase-name-button = Erase me, leave my texts
erase-all-button = Erase everything
erase-not-button = Erase nothing
erase-receipt = <b>Your data is erased.</b> Your receipt is no. { $number }, of { $on }.
    { $words ->
        [delete] Your texts are erased as well.
       *[anonymise] Your texts stay, with no link to you.
    }
    The messages of this conversation remain with you: you can delete it in Telegram.
audit-exported-own = Copy of their data handed to { $subject }
audit-corrected-own = Data corrected by { $subject }
audit-erased-on-request = Erased on request, receipt no. { $subject }

## The questionnaire and its debate

questionnaire-imported = Results imported: { $people ->
    [one] { $people } respondent
   *[other] { $people } respondents
}, rows to review: { $problems }.
questionnaire-none = There is no questionnaire for you.
questionnaire-item = <b>{ $position } of { $total } · { $dimension }</b>
    { $text }
questionnaire-value = { $mine ->
    [yes] ✓ { $value } · { $name }
   *[no] { $value } · { $name }
}
questionnaire-dont-know = { $mine ->
    [yes] ✓ { $label }
   *[no] { $label }
}
questionnaire-origin = Your perception is enough. You can stop and go on later.
questionnaire-done = <b>Thank you, the questionnaire is complete.</b> Your answers count in the results, without your name.
questionnaire-change-button = Review the last answer
questionnaire-closed = <b>The questionnaire is closed: its results have been presented.</b> { $debate ->
    [yes] You can still say whether a score seems too high, right or too low, with a fact to support it.
   *[no] You can look at its scores.
}
questionnaire-scores-button = See the scores
debate-closed = The discussion of the scores ended with the event. The views given are kept.
results-unknown-column = the column “{ $column }” matches no question
results-no-items = the file has no question column
results-same-id = same respondent as row { $first }
results-bad-answer = answer off the scale for { $item }: “{ $value }”
results-bad-date = date “{ $value }” cannot be read
debate-opens = <b>The questionnaire results are here.</b> Do you find the scores right? Your view and one fact are enough.
debate-open-button = Discuss a score
debate-results = <b>Questionnaire results, dimension by dimension</b>
debate-line = <b>{ $dimension }</b>: { NUMBER($mean, minimumFractionDigits: 1) } out of { $highest } (half of the answers between { NUMBER($low, minimumFractionDigits: 1) } and { NUMBER($high, minimumFractionDigits: 1) }; { $people ->
    [one] { $people } person
   *[other] { $people } people
}; “I don’t know”: { $dont-know }%)
debate-perception = These are perceptions, not a measurement. “I don’t know” is left out of the means.
debate-no-results = The questionnaire results are not available yet.
debate-picture-button = See the scores as a picture
debate-picture = <b>{ $title }</b>
debate-picture-drawn-soon = The picture is being drawn; it arrives here in a moment.
debate-no-picture = The picture could not be drawn. The same scores can be read with /results.
debate-which = <b>Which score would you like to discuss?</b>
debate-view = <b>Does this score seem right to you?</b>
debate-too-high = Too high
debate-right = Right
debate-too-low = Too low
debate-fact = <b>A fact to support it?</b> Write it in one sentence.
debate-no-fact = Without a fact
debate-fact-in-words = Please give the fact in a few written words.
debate-fact-long = One sentence of at most { $most } characters is enough. Your text is kept: { $text }
    Shorten it here, or keep its beginning.
debate-fact-start-button = Keep its beginning as the fact
debate-choose-first = Your text is kept. Please choose first:
debate-thanks = <b>Thank you, your view is recorded</b> for “{ $dimension }”.
debate-thanks-fact = Your fact: { $text }
debate-another = Discuss another score
seen-without-name = 🔒 What you write appears without your name or organisation.
seen-as-badge = 🔒 The organising team sees it; others only where you were told that your name appears.
seen-with-solution = 🔒 This name appears with your solution, without yours.
seen-by-organisers = 🔒 The organising team reads your answer and knows that it comes from you.
seen-by-institution = 🔒 The organising team and the institution you name read your answer.

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
pad-here = Here: { $here } of { $seated }
pad-page = { $state ->
    [draft] Group page: being prepared
    [shown] Group page: before the group
    [approved] Group page: approved
    [published] Group page: presented
   *[returned] Group page: to be completed
}{ $named ->
    [yes] {" "}· { $name }
   *[no] {" "}· nobody reports yet
}
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
pad-effect-reaches = “{ $title }”, set for { $at }, would begin late unless something is shortened before it.
pad-effect-none = Nothing else changes.
pad-move-yes-button = { $way ->
    [more] Add { $minutes } minutes
   *[less] Take off { $minutes } minutes
}
pad-move-no-button = Keep the planned time
pad-close = Close “{ $phase }” now? { $last ->
    [yes] Your group will have finished the session.
   *[no] Your group goes on to “{ $following }”, until { $until }.
} { $effect }
pad-close-kept = Everything written is kept.{ $grace ->
    [0] {""}
    [one] {" "}Texts sent within the next minute still count.
   *[other] {" "}Texts sent within the next { $grace } minutes still count.
}
pad-close-yes-button = Close this step
pad-paused = Time paused.
pad-resumed = Time goes on.
pad-moved = The group’s time is changed.
pad-reopen = Reopen “{ $phase }” for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, until { $until }? { $effect }
pad-closed = Step closed.
pad-reopened = Step reopened for 5 minutes.
pad-changed-meanwhile = The pad has changed in the meantime. Here is how it stands.
pad-nudged = { $count ->
    [0] Everybody has written.
    [one] Reminder sent to { $count } person.
   *[other] Reminder sent to { $count } people.
}
pad-nudge-text = <b>Your group would like to read you{ $timed ->
    [yes] {" "}before { $until }.
   *[no] .
}</b> A few words are enough; nobody else sees this reminder.
pad-nudge-begun = <b>One answer is missing before your group can read you{ $timed ->
    [yes] {" "}by { $until }.
   *[no] .
}</b> { $kind ->
    [solutions] Your solution is kept
   *[challenges] Your challenge is kept
}: { $text }
pad-help-call = <b>You are needed: { $group }</b>, { $room }. { $reason ->
    [time] A question of time.
    [room] The room or equipment.
    [tension] Tension in the group.
   *[other] Something else.
}
pad-help-coming-button = Coming
pad-help-sent = The organisers are told.
pad-help-sorry-button = I cannot come after all
pad-help-again = The person on the way cannot come; the organisers are called again.
pad-help-off-button = Help is no longer needed
pad-help-called-off = Understood, the organisers will not come.
pad-help-off = <b>{ $group }</b>, { $room }: help is no longer needed.
pad-help-on-the-way = Somebody from the organising team is on the way.
pad-help-taken = <b>{ $group }</b>, { $room }: { $name } is on the way.
pad-help-thanks = Thank you. { $group }, { $room }: the group is told.
pad-see = <b>This is what a person in your group sees:</b>
pad-warning = <b>{ $minutes ->
    [0] Less than a minute left
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
}</b> for your group: “{ $phase }” ends at { $at }. Then: { $following }.
pad-warning-last = the end of the session

## Around the pad

pad-more-button = Help, who is here, handing over
pad-more = What would you like to do for your group?
pad-people-button = Who and what is missing
pad-coverage = <b>What was written, by aspect</b>
pad-coverage-line = { $topic }: { $count }
pad-script-button = What to say now
pad-see-button = What a person in the group sees
pad-see-line = [ { $label } ]
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
    [discussion] <b>Discussion.</b> Have the ideas read, then ask: what is missing? who sees it differently? Give the floor to those who have not spoken. New ideas can still be written. In the Telegram group, replying /defi or /solution to a message proposes it; who wrote it decides.
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
pad-released = Done. You no longer lead { $group }.
pad-released-to-you = { $name } hands { $group } back to you.
pad-nobody-leads = <b>{ $group } begins without a facilitator</b>, { $room }. The group’s time goes on all the same.
audit-refused = { $area ->
    [pad] Reserved button tapped, without effect: the time of a group
    [group] Reserved button tapped, without effect: the merging of a group
    [page] Reserved button tapped, without effect: the page of a group
   *[team] Button of the organising team tapped, without effect
}
log-head = <b>Log</b>: what was done, the newest first.
log-empty = <b>Log</b>: nothing has been noted yet.
log-line = { $at } · { $what }{ $known ->
    [yes] {" "}· { $who }
    [order] {" "}· command line
   *[no] {""}
}{ $undone ->
    [yes] {" "}· undone
   *[no] {""}
}
audit-pad-paused = Time of the group paused ({ $subject })
audit-pad-resumed = Time of the group went on ({ $subject })
audit-pad-moved = { $way ->
    [more] { $minutes ->
        [one] { $minutes } minute given to the group ({ $subject })
       *[other] { $minutes } minutes given to the group ({ $subject })
    }
   *[less] { $minutes ->
        [one] { $minutes } minute taken from the group ({ $subject })
       *[other] { $minutes } minutes taken from the group ({ $subject })
    }
}
audit-pad-closed = Step of the group closed ({ $subject })
audit-pad-reopened = Step of the group reopened ({ $subject })
audit-pad-nudged = Discreet reminder sent ({ $subject })
audit-pad-called-help = Help called ({ $subject })
audit-pad-help-answered = Call for help answered ({ $subject })
audit-pad-help-off = Call for help taken back ({ $subject })
audit-pad-handed-over = Group handed over ({ $subject })
audit-pad-taken-over = Group taken over ({ $subject })
pad-nudged-already = The reminder of this step has already gone out: once is enough.

## The group's page

page-not-yet = Your group’s page will be ready when the report stage begins.
page-earlier-button = Page of the session before
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
    [0] Your speaking time ended at { $until }
    [one] You have { $minutes } minute left · until { $until }
   *[other] You have { $minutes } minutes left · until { $until }
}
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
page-files-button = The group’s files, not transcribed
page-files = <b>What the group sent without writing it.</b> None of it is transcribed: tap a line to hear or see it.
page-file = { $number }. { $kind ->
    [voice] Voice message
    [audio] Recording
    [photo] Photo
    [document] Document
   *[other] Video
}{ $seconds ->
    [0] {""}
    [one] , { $seconds } second
   *[other] , { $seconds } seconds
}{ $of ->
    [yes] {" "}· with { $code }
   *[no] {""}
} · not transcribed
page-file-button = { $kind ->
    [voice] Hear
    [audio] Hear
   *[other] See
} { $number }
page-file-sent = Here it is, just below.
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
page-agreed = <b>Thank you, your agreement to the page is recorded.</b>
page-not-asked = The approval is over. Here is the page.
page-not-asked-since = The approval ended at { $at }. Here is the page.
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
    [silent] <b>No sign of { $name } since { $since }: who can take over?</b>
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
        [one] { $minutes } minute per group, questions included
       *[other] { $minutes } minutes per group, questions included
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
gather-open-button = Proposed themes
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
gather-list = { $count ->
        [0] <b>No theme to propose for now.</b> Contributions are compared at the beginning of each phase.
        [one] <b>{ $count } theme is proposed.</b> Nothing is brought together without your consent.
       *[other] <b>{ $count } themes are proposed.</b> Nothing is brought together without your consent.
    }
gather-button = { $words } ({ $count })
gather-theme = <b>{ $words }</b>
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
gather-yes-button = Bring these together
gather-others-button = Other proposed themes
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

## What several groups say

desk-across = { $count ->
    [one] { $count } match between groups waits for you.
   *[other] { $count } matches between groups wait for you.
}
desk-across-button = Across the groups
across-none = The groups are not there yet: their contributions are compared once at least two groups may merge theirs.
across-head = <b>Across the groups · { $session }</b>
    { $waiting ->
        [0] No match is waiting
        [one] { $waiting } match proposed
       *[other] { $waiting } matches proposed
    } · { $shared ->
        [0] no shared theme
        [one] { $shared } shared theme
       *[other] { $shared } shared themes
    }
across-rule = What is brought together counts as one in the ranking, the vote and the documents, with the people of all the groups. Each group’s texts and themes stay as they are.
across-voted = The vote on this session has begun: what is together or apart stays so.
across-hints-button = { $count ->
    [one] See { $count } proposal
   *[other] See { $count } proposals
}
across-list-button = { $count ->
    [one] See { $count } shared theme
   *[other] See { $count } shared themes
}
across-look-button = Compare again
across-looking = The comparison is under way: open this page again in a moment.
across-home-button = Back to the compared groups
across-hint = <b>Do these two groups say the same?</b> ({ $number } of { $total })
across-line = <b>{ $code }</b> · { $group } · { $text }
across-no-hint = No more proposals: what the groups say seems to differ.
across-joined = <b>Brought together under:</b> { $label }
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }, { $groups ->
        [one] { $groups } group
       *[other] { $groups } groups
    }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }.
across-originals-stay = The original texts and each group’s themes stay underneath, and every step can be undone.
across-kept-apart = These two contributions stay apart.
across-list = <b>{ $count ->
    [0] No theme shared by several groups
    [one] { $count } theme shared by several groups
   *[other] { $count } themes shared by several groups
}</b>
across-theme-button = { $label }
across-theme = <b>{ $label }</b>
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }, { $groups ->
        [one] { $groups } group
       *[other] { $groups } groups
    }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
across-part-button = Take apart again
across-parted = <b>Taken apart:</b> { $label }
across-undone = Undone.
across-undo-newer = A newer step builds on this one.
audit-across-joined = { $codes }: brought together across groups under “{ $label }”
audit-across-kept-apart = { $codes }: kept apart across groups
audit-across-taken-apart = { $codes }: taken apart again, “{ $label }”

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

## The vote

vote-opens = <b>The vote is open until { $until }.</b> { $kind ->
    [ratings] Please rate a few solutions: their impact and their feasibility.
    [dots_and_ratings] You have { $dots ->
        [one] { $dots } dot
       *[other] { $dots } dots
    } to place, then a few solutions to rate.
   *[other] You have { $dots ->
        [one] { $dots } dot
       *[other] { $dots } dots
    } to place.
} The vote is secret, and you can change it until it closes.
vote-dots = { $left ->
    [0] { $total ->
        [one] <b>Your dot is placed.</b> Tap the line you chose to take it back.
       *[other] <b>Your { $total } dots are placed.</b> Tap a line you chose to move them.
    }
    [one] <b>You have { $left } dot left of { $total }.</b> Tap a line to place it.
   *[other] <b>You have { $left } dots left of { $total }.</b> Tap a line to place a dot on it; tap again to add one, and again to take them back.
}
vote-line = { $number }. { $text }
vote-option-button = { $dots } { $number }. { $text }
vote-secret = 🔒 Secret vote: only totals appear, at the close.
vote-confirm-button = Confirm my vote
vote-rating = <b>{ $scale }: how would you rate it?</b> (solution { $position } of { $total })
    { $text }
vote-rating-again = <b>{ $scale }: how would you rate it?</b>
    { $text }
vote-value-button = { $end ->
    [low] { $value } · low
    [high] { $value } · high
   *[none] { $value }
}
vote-rated = You gave it { $value }. Tap another value to change it.
vote-again-button = Review my ratings
vote-stop-button = Stop here
vote-done = <b>Your vote is recorded.</b>{ $left ->
    [0] {""}
    [one] {" "}You have { $left } dot left to place if you wish.
   *[other] {" "}You have { $left } dots left to place if you wish.
} You can change it until the vote closes.
vote-then-rate = <b>Your dots are recorded.</b> A few solutions remain to be rated; none of them is yours.
vote-change-button = Change my vote
vote-closed = That vote closed at { $at }. Here is where we are now:
vote-none = No vote is open at the moment. Here is where we are now:
vote-nothing = Nothing stands to this vote. Here is where we are now:
vote-not-yours = This vote is for the participants. Here is where we are now:
vote-seat-taken = The person who replaces you votes for your seat. Here is where we are now:
vote-option-gone = This proposal no longer stands to the vote.
vote-too-many-on-one = At most { $most } dots on one line.
vote-no-dots-left = { $total ->
    [one] Your dot is placed. Tap the line you chose to take it back.
   *[other] Your { $total } dots are placed. Tap a line you chose to take its dots back.
}
vote-still-open = The vote is still open.
rating-own = Nobody rates their own proposal.
rating-out-of-scale = Choose a mark from { $least } to { $most }.
back-to-now-button = Where I am

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
seats-session-button = Seats of { $session }
seats-who-button = Who sits where ({ $session })
seats-back-button = All sessions
seats-groups-button = The session’s groups
seats-who-head = <b>Session { $session }</b>: { $seated ->
    [one] one person has a seat
   *[other] { $seated } people have a seat
}, { $waiting ->
    [0] nobody is waiting
    [one] one is waiting
   *[other] { $waiting } are waiting
}.
seats-group-button = { $group } ({ $count })
seats-who-group = <b>{ $group }</b>: { $count ->
    [one] one person
   *[other] { $count } people
}
seats-who-line = { $leads ->
    [facilitator] { $name }, facilitator
    [rapporteur] { $name }, rapporteur
   *[no] { $name }
}
seats-fairness-button = Fairness sheet of { $session }
seats-tie =
    { $rule ->
        [together] Must sit together: { $people }
       *[apart] Must not sit together: { $people }
    }
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

## The organisers’ desk

desk-head = <b>Organisers’ desk</b>
desk-now = Now: <b>{ $title }</b>, until { $at }. { $late ->
    [0] On time.
    [one] Expected delay: { $late } minute.
   *[other] Expected delay: { $late } minutes.
}
desk-now-paused = Now: <b>{ $title }</b>. Time is paused for the whole day.
desk-next = Next step: <b>{ $title }</b>, at { $at }.
hour-of-a-day = { $at } ({ $day })
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
desk-review-button = { $count ->
    [one] To read: { $count } contribution
   *[other] To read: { $count } contributions
}
desk-more-button = Seats, checks, closing
desk-seats-button = Seats
desk-preflight-button = Check that all is ready
desk-documents-button = Documents, charts, data
desk-close-button = Close what is running
desk-order-button = Speaking order
desk-closing-button = Synthesis and closing
desk-log-button = Log
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
desk-next-preview-block = The day would now go on to: <b>{ $title }</b>{ $early ->
    [0] { "" }
    [one] , one minute before its hour
   *[other] , { $early } minutes before its hour
}.
desk-next-preview-waits = <b>{ $title }</b> keeps its hour: { $at }. Nothing would run until then.
desk-done-early = <b>All groups have finished.</b> “{ $title }” is planned at { $at }; nothing runs until then. Begun now, it would last until { $until }; what comes after keeps its hour.
desk-begin-button = Begin now
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

stalled-phase = <b>{ $group }</b>
    This group did not pass on to its next step. “{ $phase }” was to end at { $at }; four attempts did not succeed. Open the pad and tap “Close this step”: everything written is kept.
stalled-pad-button = Open the group’s pad
stalled-block = { $what ->
    [end] <b>“{ $title }” did not end at { $at } as planned.</b>
   *[start] <b>“{ $title }” did not begin at { $at } as planned.</b>
} Four attempts did not succeed. On the desk, “Next step” takes the day on by hand.
stalled-task = <b>An automatic task did not succeed</b>, not even at the fourth attempt. The day goes on; the details are in the technical log.
stalled-command = Or, on the computer:
    { $command }
enter-button = Enter for a paper form
enter-not-yet = A paper form can be entered once writing has begun.
enter-who = { $count ->
    [0] <b>Whose form are you entering?</b> { $group }. Nobody is expected there without a phone: write the code that stands on the form.
   *[other] <b>Whose form are you entering?</b> { $group }. Choose the person, or write the code that stands on their form.
}
enter-unknown = This code belongs to nobody here. It has eight characters and stands at the top of the form.
enter-not-here = { $name } has no seat in this group for this session: the desk can change that.
enter-has-phone = { $name } uses Halqa on a phone and can write directly.
enter-text = <b>{ $name }</b>. { $kind ->
    [solutions] Which solution stands on the form?
   *[challenges] Which challenge stands on the form?
} Copy it word for word, in the language of the form.
enter-seen = 🔒 { $shown ->
    [named] Others will read this text with this person’s name.
    [category] Others will read this text with the category only: no name, no organisation.
   *[hidden] Others will read this text without name or organisation.
}
enter-rating = { $label }: what does the form say?
enter-no-rating-button = Nothing stated
enter-done = <b>Entered for { $name }: code { $code }.</b> { $kind ->
    [solutions] The solution is marked “entered from a paper form”.
   *[challenges] The challenge is marked “entered from a paper form”.
}
enter-claim = With the code { $code } this person finds the text on a phone, whenever they wish.
enter-more-button = Another idea on the same form
enter-other-button = Another form
audit-entered-for = { $subject }: entered from a paper form
enter-undone = Entry { $code } is taken back. The paper form still counts.
enter-not-undone = This entry can no longer be taken back this way: it is supported, merged or withdrawn already.
capture-asked = <b>Your message in the group is proposed as a { $kind ->
    [solutions] solution
   *[challenges] challenge
}.</b> { $group }
    “{ $text }”
    Would you like that? Nothing is recorded without your agreement.
capture-yes-button = { $kind ->
    [solutions] Yes, as a solution
   *[challenges] Yes, as a challenge
}
capture-no-button = No, thank you
capture-dropped = Understood: this message is not recorded.
capture-no-group = This chat belongs to no group of the workshop: nothing was proposed.
capture-reply = { $kind ->
    [solutions] To propose a solution, reply to the message that holds it with /solution
   *[challenges] To propose a challenge, reply to the message that holds it with /defi
}
capture-unknown = The author of this message has not opened Halqa yet, and has to agree. They can also write directly, in private.
capture-closed = This message cannot be proposed now: writing is not open in this group for this kind of contribution.
duties = <b>Who may do what</b>
duties-button = Who may do what
duties-line = <b>{ $roles }</b>: { $rights }
duties-and = {", "}
right-contribute = write
right-contribute-for-others = enter paper forms
right-endorse = read and support
right-vote = vote
right-approve-report = approve the group’s page
right-report = write the group’s page
right-own-actions = own an action
right-merge = merge and set aside
right-moderate = order the questions
right-time-own-group = lead the time of one’s group
right-time-all = lead the whole day
right-see-own-group = see who is in one’s group
right-see-all = see everybody and the log
right-seats = give seats
right-broadcast = write to all
right-publish = publish and close
right-export = export
right-call-help = call for help
right-read-published = read what is published
right-read-agenda = read the programme
right-read-reports-early = read pages in advance
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
late-no-offers = { $reach ->
    [yes] Nothing more can be shortened before that step: tell the room, or write to participants from the desk.
   *[no] There is nothing to catch up.
}
late-offer-button = { $measure ->
    [shorten_questions] Preview: shorten the questions
    [shorten_phases] Preview: shorten later steps
   *[move_pause] Preview: move a break
}
late-no-number = No re-plan has the number { $number }: { $count ->
    [0] there is none to apply now.
    [one] the only one is number 1.
   *[other] they are numbered 1 to { $count }.
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
late-as-announced = The rest of the programme keeps its announced hours.
late-moved = “{ $title }” at { $at }
late-dropped = “{ $title }” is joined with another break
late-phase = { $phase }: { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} instead of { $before }
late-length = “{ $title }”: { $minutes ->
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
late-reaches = <b>“{ $title }”, set for { $at }, would begin { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} late.</b> A group has taken more time than planned. Nothing is changed yet.
audit-locked-reached = “{ $subject }”: a foreseeable delay was pointed out to the organisers

## The log

audit-day-advanced = Day taken to the next step ({ $subject })
audit-day-paused = Day paused ({ $subject })
audit-day-resumed = Day went on ({ $subject })
audit-day-moved = { $way ->
    [more] { $minutes ->
        [one] { $minutes } minute given to everybody ({ $subject })
       *[other] { $minutes } minutes given to everybody ({ $subject })
    }
   *[less] { $minutes ->
        [one] { $minutes } minute taken from everybody ({ $subject })
       *[other] { $minutes } minutes taken from everybody ({ $subject })
    }
}
audit-day-closed = Step closed for everybody ({ $subject })
audit-day-replanned = Catching up put in force: { $measure ->
    [shorten_questions] the questions in plenary are shorter
    [shorten_phases] the groups’ later steps are shorter
   *[move_pause] a break is moved
}
audit-day-replan-undone = Catching up undone: { $measure ->
    [shorten_questions] the questions in plenary are shorter
    [shorten_phases] the groups’ later steps are shorter
   *[move_pause] a break is moved
}

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
    [absent_again] Not here yet after all
    [present] Note as here
    [no_show] Note as absent
    [left] Note as gone
    [back] Note as back
    [approve] Confirm the registration
   *[refuse] Decline the registration
}
roster-move-button = Change group
roster-back-button = Back to who is here
roster-no-list = There is no such list. The lists: { $lists }.
roster-order-line = { $id } · { $line }
roster-unmarked = Nothing has changed: this does not apply to this person now.
seat-not-movable = { $name } cannot change groups in session { $session }: it is over, or this person takes no seat in it.
floor-state = <b>{ $state ->
    [on_the_list] To be asked, in this order: { $count }
    [waiting] To be considered: { $count }
    [asked] Asked already: { $count }
   *[set_aside] Left out: { $count }
}</b>
floor-order-line = { $id } · { $text }
floor-no-question = No question has the number { $number }. To read them: halqa questions list
parked-no-item = Nothing was set aside under the code { $code }. For the list: halqa parked list
parked-order-head = <b>Items set aside: { $count }</b>
parked-order-line = { $code } · { $fate ->
    [kept] kept
    [transferred] passed on to the next event
    [dropped] dropped
   *[open] to be decided
} · { $text }
review-no-item = Nothing is to be read under the code { $code }. For the list: halqa review list
roster-marked = { $what ->
    [absent_again] This person is awaited again.
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
cast-nobody-named = Nobody answers to “{ $to }”: choose one of { $known }.
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
audit-person-absent_again = Presence noted by mistake, taken back ({ $subject })
audit-person-no_show = Noted as absent ({ $subject })
audit-person-left = Noted as gone ({ $subject })
audit-person-back = Noted as back ({ $subject })
audit-person-approved = Registration confirmed ({ $subject })
audit-person-refused = Registration declined ({ $subject })
audit-broadcast = Message sent to several ({ $subject })
audit-post-corrected = A post in the plenary channel was corrected
audit-data-exported = Export of all the data asked for ({ $subject })
audit-roster-offered = “{ $subject }” received as the list of participants
audit-participants-imported = List of participants imported: “{ $subject }”

## The Telegram chats around the bot

chat-question = <b>Halqa has just been added to “{ $title }”.</b> What is this chat for?
chat-is-plenary = The plenary channel
chat-is-group = A group’s chat
chat-is-nothing = Nothing: do not write there
chat-change-button = Choose something else
chat-which-group = Which group is it?
chat-set-plenary = Noted: this chat is the plenary channel.
chat-set-group = Noted: this chat belongs to “{ $group }”.
chat-set-nothing = Noted: Halqa will not write in this chat.
chat-gone = Halqa is no longer in this chat.
chat-answered-meanwhile = A colleague has answered in the meantime. This is what is noted.
chat-group-taken = <b>“{ $group }” already has a chat: “{ $other }”.</b> Which one is the group to use?
chat-instead-button = This one instead
chat-keep-other-button = Keep the first one
audit-chat-plenary = Chat “{ $subject }”: the plenary channel
audit-chat-group = Chat “{ $subject }”: { $group }
audit-chat-ignored = Chat “{ $subject }”: Halqa does not write there
chat-order-wrong = Write: halqa chats set plenary ID, or halqa chats set group G1 ID.
join-unknown = To enter your group’s chat, please introduce yourself here first: send /start, then the code on your badge.
join-other-group = This chat belongs to another group than yours.
join-own-group-button = Join my group’s chat
page-next = Next
page-previous = Previous page

## The plenary channel

plenary-scores = <b>Questionnaire results: what the room is about to discuss</b>
plenary-heard = <b>What the room says · { $session }</b>
    { $kind ->
        [solutions] { $count ->
            [one] { $count } solution, proposed
           *[other] { $count } solutions, proposed
        }
       *[challenges] { $count ->
            [one] { $count } challenge, stated
           *[other] { $count } challenges, stated
        }
    } by { $people ->
        [one] { $people } person.
       *[other] { $people } people.
    }
plenary-line = { $number }. { $text }: { $people ->
    [one] { $people } person
   *[other] { $people } people
}
plenary-picture = <b>{ $title }</b>
    { $text }
plenary-ending = Thank you to everybody who contributed. As of { $at }, with no names or organisations; any correction would be noted here.
plenary-updated = <b>Updated at { $at }.</b> The figures and charts above replace the earlier ones.
plenary-corrected = <b>Corrected at { $at }:</b> { $note }

## A post that may not have arrived

doubt = <b>A message for “{ $chat }” may or may not have arrived.</b> The connection broke off while it was being sent. Could you have a look?
doubt-here-button = It is there
doubt-again-button = It is not there: send it
doubt-settled =
    { $outcome ->
        [again] The message is being sent again.
        [here] Noted: the message is in place.
       *[before] That has been settled already, thank you.
    }

## Correcting a post

post-list = <b>Posts in the channel.</b> Choose the one to correct: the message and its pictures will be replaced where they stand.
post-list-none = Nothing has been posted in the channel yet.
post-scores = Questionnaire results
post-correct = <b>Correct “{ $name }”.</b> Its figures and charts will be taken anew, as they are now. If the room needs to know why, write it in one sentence.
post-correct-alone-button = Update without a note
post-correct-long = A note has room for { $most } characters; yours has { $count }. Could you shorten it?
post-corrected = The post is being replaced in the channel. It will carry the time of the correction.
post-withdrawn = <b>Contribution { $code } was withdrawn</b> after “{ $name }” had been posted. The message in the channel can be updated.
post-correct-button = Correct the post
plenary-no-pictures = The charts for the report-back could not be prepared. The channel has received the results in words.

## The closing: tick, sign, consult

closing-begins = <b>The synthesis begins.</b> Please tick the priority opportunities at the top of each dimension; each host institution then signs them.
closing-open-button = Open the closing
closing-menu = <b>Closing of the event</b>
    Opportunities ticked: { $ticked } · signed by all: { $signed }
    Actions in the plan: { $actions } · accepted: { $accepted }
    { $consent ->
        [open] The room is being consulted on the final text.
        [closed] The room has been consulted on the final text.
       *[none] The room has not been consulted on the final text yet.
    }
closing-pick-button = Tick the opportunities
closing-sign-button = Sign for my institution
closing-parked-button = Items set aside: { $count } to decide
closing-back-button = Back to the closing
closing-no-candidates = { $rated ->
    [0] <b>No solution has been rated yet.</b> Opportunities appear when the vote on impact and feasibility closes.
   *[other] <b>No solution is high in both impact and feasibility</b> with enough ratings.
}
closing-pick = <b>{ $dimension }</b> ({ $position } of { $total })
closing-candidate = { $code } · { $text }
    Impact { $impact }% ({ $impact-low } to { $impact-high }) · feasibility { $feasibility }% ({ $feasibility-low } to { $feasibility-high }) · { $ratings ->
        [one] { $ratings } rating
       *[other] { $ratings } ratings
    }
closing-against = Reservation: “{ $text }”
closing-pick-rule = A ticked opportunity becomes an action as soon as every host institution has signed it.
closing-tick-button = { $state ->
    [yes] ☑ { $code } · { $text }
   *[no] ☐ { $code } · { $text }
}
closing-next-dimension = Next dimension
closing-previous-dimension = Previous dimension
closing-signed-already = A host institution has already signed this opportunity: it stays ticked.
closing-no-host = Your institution is not one of the hosts: their teams sign.
closing-sign = <b>You are signing for { $host }.</b> { $count ->
    [one] One opportunity awaits your signature:
   *[other] { $count } opportunities await your signature:
}
closing-line = { $code } · { $text }
closing-signed-button = { $count ->
    [one] Sign this opportunity
   *[other] Sign these { $count } opportunities
}
closing-all-signed = { $count ->
    [0] <b>Nothing awaits the signature of { $host }:</b> no opportunity has been ticked yet.
   *[other] <b>Nothing more awaits the signature of { $host }.</b> Opportunities signed by all hosts: { $full } of { $count }.
}
closing-sign-too = <b>{ $host } has signed.</b> { $count ->
    [one] One opportunity awaits the signature of { $own }.
   *[other] { $count } opportunities await the signature of { $own }.
}
opportunity-unknown = Solution { $code } is not part of this choice.
opportunity-not-rated = Solution { $code } has not received enough ratings.
audit-opportunity-ticked = Opportunity { $subject } ticked
audit-opportunity-unticked = Opportunity { $subject } unticked
audit-report-signed = Reports signed, version { $subject }
audit-report-reopened = New version of the reports: { $subject }
audit-opportunity-signed = Opportunity { $subject } signed
audit-parked-kept = Item { $subject } kept
audit-parked-transferred = Item { $subject } passed on to the next event
audit-parked-dropped = Item { $subject } dropped
audit-identifiers-erased = Identifying data erased when due ({ $subject })

## Items set aside

parked-item = <b>Item set aside, { $position } of { $total }</b> ({ $code })
    { $text }
    { $why ->
        [yes] Reason: { $reason }
       *[no] {""}
    }
parked-kept-button = Keep in the synthesis
parked-transferred-button = Pass on to the next event
parked-dropped-button = Drop
parked-done = <b>Every item set aside has been decided.</b>
    Kept: { $kept } · passed on: { $transferred } · dropped: { $dropped }

## Consulting the room on the final text

now-consent = The room is being consulted on the final text: your view counts.
now-consent-button = Give my view on the final text
consent-manage-button = { $state ->
    [open] Follow the consultation
    [closed] Consult the room again
   *[none] Consult the room
}
consent-text = <b>On which text do you consult the room?</b> Write it here, or take the list of ticked opportunities.
consent-list-button = { $count ->
    [one] Take the ticked opportunity
   *[other] Take the { $count } ticked opportunities
}
consent-begun = <b>The consultation is open.</b> Everybody finds it on their pinned card; please invite the room to open it.
consent-running = <b>The consultation is under way.</b> Answers received: { $count }. The result appears when it closes.
consent-close-button = Close the consultation
consent-asked = <b>Can you agree to this text?</b>{ $total ->
        [1] {""}
       *[other] {" "}({ $position } of { $total })
    }
    { $text }
consent-agree-button = I agree
consent-reservation-button = I agree, with a reservation
consent-objection-button = I object
consent-reason = { $consent ->
    [objection] <b>What are the grounds of your objection?</b> A sentence or two will do.
   *[reservation] <b>What is your reservation?</b> A sentence or two will do.
}
consent-reason-missing = A few words are needed to understand the reason.
consent-thanks-final = <b>Thank you, your view is recorded:</b> { $consent ->
    [agree] agreement.
    [reservation] agreement with a reservation.
   *[objection] reasoned objection.
}
consent-change-button = Change my view
consent-over = The consultation has closed. Here is where we are now:
consent-over-since = The consultation ended at { $at }. Here is where we are now:
consent-not-yours = This consultation is for the participants. Here is where we are now:
consent-counted = <b>The room’s view of the final text</b>
    Agree: { $agreed } · with a reservation: { $reserved } · object: { $objected }
    The reasons stand in the synthesis, without name or organisation.

## The evaluation, in three taps

closing-question = { $question ->
    [useful] <b>Was this event useful for your work?</b>
    [heard] <b>Could you say what matters to you?</b>
   *[follow_up] <b>Is it clear to you what happens next?</b>
} ({ $position } of { $total })
closing-mark-button = { $end ->
    [high] { $value } · fully
    [low] { $value } · not at all
   *[none] { $value }
}
closing-actions = { $count ->
    [one] <b>One action is proposed to you.</b> Your answer is awaited under “My actions”.
   *[other] <b>{ $count } actions are proposed to you.</b> Your answers are awaited under “My actions”.
}
closing-thanks = <b>Thank you for taking part and for your view.</b>
closing-comment-button = Add a word
closing-comment = <b>What would you like to add?</b> A few lines will do.
closing-comment-thanks = Thank you, your words are passed on without your name.

## Questions to the plenary

floor-ask-button = Ask the room a question
floor-ask = <b>What is your question to the plenary?</b> Write it here in a sentence or two.
floor-thanks = <b>Your question has reached the organising team.</b> It will be read out without your name.
floor-not-yours = Questions are open to the participants. Here is where we are now:
floor-first = <b>A question from the room waits to be put on the list.</b>
floor-list-button = Questions to the plenary
floor-list = <b>Questions to the plenary</b> · on the list: { $listed } · to be considered: { $waiting }
floor-line = { $number }. { $text }
floor-waiting = To be considered: { $text }
floor-put-button = Put this question on the list
floor-aside-button = Leave it out
floor-asked-button = The first has been asked
floor-later-button = The first goes last
words-only = A few written words are needed here.

## The action plan

action-show-button = See the action plan
action-none = <b>There is no action in the plan yet.</b> An opportunity that every host has signed becomes one.
action-view = <b>{ $code } · { $dimension }</b> ({ $position } of { $total })
    What: { $text }
action-cell-who = Who: { $value }
action-cell-when = When: { $value }
action-cell-indicator = Indicator: { $value }
action-cell-means = Means: { $value }
action-cell-depends = Depends on: { $value }
action-cell-state = State: { $value }
action-open-cell = to be decided
action-due = { $day }
action-who = { $has-name ->
    [yes] { $has-institution ->
        [yes] { $name } · { $institution }
       *[no] { $name }
    }
   *[no] { $institution }
}
action-state = { $state ->
    [proposed] proposed
    [date_proposed] another date requested
    [owner_proposed] another person suggested
    [accepted] accepted
    [on_track] on track
    [blocked] blocked
    [done] done
   *[dropped] dropped
}
action-edit-button = Complete
action-next-button = Next action
action-previous-button = Previous action
action-date-suggested = Date requested: { $day }
action-owner-suggested = Person suggested: { $name }
action-agree-date-button = Accept: { $day }
action-name-button = Name the person in charge
action-date-agreed = <b>Your date is agreed for action { $code }:</b> { $due }. The action is now accepted.
action-field = <b>{ $code } · what shall be decided?</b>
    { $text }
action-field-action = What
action-field-who = Who
action-field-when = When
action-field-indicator = Indicator and target
action-field-resources = Means
action-field-depends = Depends on
action-field-partners = Partners
action-field-horizon = Horizon
action-field-engagement = Commitment
action-field-funding = Funding
action-field-verification = Verification
action-field-risk = Risk
action-field-more = Other columns
action-column = <b>Which column shall be decided?</b>
action-choose-field = Please choose one of these.
action-ask-who = <b>Who is in charge of this action?</b> Write a name, an institution, or both.
action-who-found = { $count ->
    [0] Nobody of that name is on the list.
    [one] One person on the list matches:
   *[other] { $count } people on the list match; here are { $shown }. Write more of the name to narrow it down.
}
action-person-button = { $name } · { $organisation }
action-outside-button = Not on the list: { $name }
action-institution-button = Institution only: { $name }
action-ask-institution = <b>On behalf of which institution would { $name } act?</b>
action-ask-when = <b>By which date?</b> Choose one, or write a date such as 31/03/2025.
action-day-button = { $day }
action-date-unread = This date cannot be read: please write it in digits, such as 31/03/2025.
action-date-past = This date has already passed.
action-ask-depends = <b>Which actions does this one depend on?</b> At present: { $now }. Tap a code to add it or take it away.
action-depends-unknown = Codes of actions are written like this: A-02, A-05.
action-ask-cell = <b>{ $column }:</b> please write what has been decided.
    { $known ->
        [yes] At present: { $now }
       *[no] {""}
    }
action-clear-button = Leave empty
action-named = <b>The action is proposed to { $name }.</b> { $later ->
    [yes] They will be asked at the closing, and can answer now under “My actions”.
   *[no] They are being asked.
}
action-outside-link = <b>The action is proposed to { $name }.</b> Please pass on this personal access code: { $code }. Written to Halqa, it opens the action from one account only.
text-too-long = This text has { $length } characters; at most { $most } are possible here.
action-unknown-column = This column is not part of the plan.
action-not-signed = Opportunity { $code } has not been signed by every host yet.

## The action, for the person in charge

now-actions-button = Actions
action-proposed = <b>Action { $code } is proposed to you.</b>
    { $text }
    Due: { $due }
    If you accept it, we will ask you after 30, 60 and 90 days, in one tap.
action-proposed-many = <b>{ $count } actions are proposed to you.</b> Your answers are awaited one by one.
action-mine-button = My actions
action-accept-button = I accept
action-date-button = Another date
action-other-button = Somebody else
action-accepted = <b>Thank you, the action is yours.</b> We will ask you how it goes after 30, 60 and 90 days.
action-suggested = { $kind ->
    [date] <b>Your date has reached the organising team.</b>
   *[other] <b>Your suggestion has reached the organising team.</b> They will name the person.
}
action-answered = <b>An answer has come for action { $code }</b>
    { $text }
action-ask-other = <b>Who could be in charge of this action?</b> Write a name and an institution.
action-ask-blocker = <b>What blocks action { $code }?</b> A sentence or two will do.
action-ask-waits = <b>Which institution can remove the obstacle?</b> Write its name: it will be told once only.
action-waits-nobody-button = None in particular
action-which-institution = Which of these institutions?
action-as-typed-button = Keep: { $name }
action-blocked-noted = { $told ->
    [yes] <b>The obstacle is noted.</b> { $institution } has been told.
    [forward] <b>The obstacle is noted.</b> The organising team will pass it on to { $institution }.
    [before] <b>The obstacle is noted.</b> { $institution } was told before.
   *[none] <b>The obstacle is noted.</b>
}
action-blocks-you = <b>An action is waiting for { $institution }.</b>
    { $code } · { $text }
    What blocks it: { $blocker }
    This message is sent once only.
action-blocks-forward = <b>To be passed on to { $institution }:</b> nobody there can be reached here.
    { $code } · { $text }
    What blocks it: { $blocker }
action-blocked-by = Blocked by: { $blocker }
action-reported = { $state ->
    [done] <b>Thank you, the action is noted as done.</b>
   *[on_track] <b>Thank you, the action is noted as on track.</b>
}
action-done-button = Done
action-track-button = On track
action-blocked-button = Blocked by…
action-transfer-button = Hand over to somebody else
action-not-yours = Action { $code } is in somebody else’s hands. Here is where we are now:
action-already-answered = Your answer for action { $code } is already recorded.
action-not-accepted = Action { $code } is still waiting to be accepted.
action-closed = Action { $code } is closed.
action-owner-missing = The person’s name is needed.
action-blocker-missing = A few words are needed to say what blocks it.
action-no-date-suggested = No other date has been requested for action { $code }.
action-gone = This action is not part of this plan. Here is where we are now:
follow-up = <b>{ $day } days on: how is action { $code } going?</b>
    { $text }
    Due: { $due }
follow-up-unreachable = <b>The person in charge of action { $code } cannot be reached.</b> You can name somebody else.
    { $text }

## The lists

action-list = <b>{ $selection ->
    [mine] My open actions
    [my_institution] Actions of my institution
    [open] Open actions
    [blocked] Blocked actions
   *[done] Actions done
}: { $count }</b>
action-filter = { $selection ->
    [mine] My actions
    [my_institution] Those of my institution
    [open] Open
    [blocked] Blocked
   *[done] Done
}
action-which = <b>Which actions would you like to see?</b>
action-filter-button = Another list
action-list-button = List of actions
action-line = { $code } · { $text }
    { $due } · { $state }
action-open-button = { $code } · { $text }
action-head = <b>{ $code }</b> · { $event }
    { $text }
action-short = Due: { $due } · { $state }
command-actions = The actions

## The review of actions

review-title = <b>Review of actions, { $since } to { $on }</b> · actions followed: { $count }
review-count = { $state }: { $count }
review-changed = Changed: { $count }
review-overdue = Overdue: { $count }
review-blocked = Blocked: { $count }
review-line = { $code } · { $text }{ $known ->
        [yes] {" "}· { $institution }
       *[no] {""}
    } · { $due } · { $state }{ $blocked ->
        [yes] {" "}({ $blocker })
       *[no] {""}
    }

## Validation by the institutions

validate-button = Validation by the institutions
validate-ask = { $outcome ->
    [yes] <b>The institutions have validated the plan.</b>
    [no] <b>The plan has not been validated.</b>
   *[none] <b>The plan has not been submitted for validation yet.</b>
} Institutions in charge of an action: { $count }. For how long shall they be consulted, and what does their silence mean?
validate-ask-button = { $silence ->
    [yes] { $days } days, silence is consent
   *[no] { $days } days, an answer is required
}
validate-running = <b>Validation under way until { $until }.</b>
    Validate: { $yes } · object: { $no } · no answer yet: { $silent }
    { $unreached ->
        [0] {""}
       *[other] Without a contact who can be reached here: { $unreached }
    }
validate-asked = <b>The action plan is submitted to { $institution } for validation</b> until { $until }. { $count ->
    [one] One action bears its name.
   *[other] { $count } actions bear its name.
} { $silence ->
    [yes] Without an answer by then, consent will be taken as given.
   *[no] An answer is needed: silence is not consent.
}
validate-yes-button = We validate
validate-no-button = We do not validate
validate-thanks = { $agrees ->
    [yes] <b>Thank you: { $institution } validates the plan.</b>
   *[no] <b>Thank you: { $institution } does not validate the plan.</b> The organising team will be in touch.
}
validate-over = This validation has closed. Here is where we are now:
validate-outcome = { $outcome ->
    [yes] <b>The institutions have validated the action plan.</b>
   *[no] <b>The action plan is not validated by all institutions.</b>
}

## What becomes of words

became-head = { $reached ->
    [0] <b>Thank you for { $count ->
        [one] your contribution
       *[other] your { $count } contributions
    }.</b> The report does not quote them one by one; they stand in its annex, without name or organisation.
   *[other] <b>Here is what became of your words.</b> { $count ->
        [one] Your contribution was taken up.
       *[other] Contributions taken up: { $reached } of { $count }.
    }
}
became = { $reached ->
    [both]
        { $code } fed into sentence { $sentence }: { $said }
        and action { $action }: { $what }
    [action] { $code } fed into action { $action }: { $what }
   *[sentence] { $code } fed into sentence { $sentence }: { $said }
}
became-parked = { $code }, set aside: { $fate ->
    [kept] kept in the synthesis.
    [transferred] passed on to the next event.
   *[dropped] not retained.
}
became-more = { $count ->
    [one] One more was taken up.
   *[other] { $count } more were taken up.
}
became-none = It stands in the annex of the report, without name or organisation.

## The agreement and its ledger

agreement-imported = { $new ->
    [yes] Agreement { $id } imported: { $clauses } clauses, { $parties } parties.
   *[no] Agreement { $id } updated: { $clauses } clauses, { $parties } parties. What the ledger holds stays.
}
agreement-unknown = No agreement of that name is imported. Begin with: halqa import agreement FILE
agreement-kind-unknown = There is no such kind, or the giving party is missing. Kinds: { $known }. Parties: { $parties }.
agreement-recorded = { $new ->
    [yes] Entered in the ledger: { $title }
   *[no] Already in the ledger: { $title }
}
ledger-title = <b>{ $title }</b>
    Signed on { $on }
ledger-clause = { $clause }: { $count }{ $foreseen ->
        [0] {""}
       *[other] {" "}(foreseen: { $foreseen })
    }
ledger-entry = • { $title }
command-ledger = The agreement’s ledger

## Documents

edition-button = Version and signatures
edition = <b>Reports of the workshop, version { $version }.</b> { $state ->
    [final] Every host has signed: the documents no longer read “draft”.
   *[draft] The documents read “draft” until each host institution has signed them.
}
edition-host-signed = { $host }: signed on { $day }
edition-host-waits = { $host }: signature awaited
edition-sign-button = Sign for { $host }
edition-reopen-button = Open version { $version }
edition-documents-button = The documents
edition-signed-by = <b>{ $host } has signed version { $version } of the reports.</b> { $state ->
    [final] The text is now validated.
   *[draft] The signature of the other hosts is awaited.
}
report-ask-document = <b>Which document would you like?</b> It is made now, as a draft until it is signed.
report-ask-synthesis-note = Synthesis note
report-ask-action-plan = Action plan
report-ask-full-report = Full report
report-ask-group-sheet = Group sheets
report-ask-actions-review = Review of the actions, on a page
report-ask-language = In which language?
report-ask-format = In which format?
report-charts-button = Charts and posts in the channel
report-ask-charts = <b>Charts</b>: in which language? What the channel has published is corrected from here too.
report-posts-button = Posts in the channel
report-charts = <b>For which screen?</b> Each chart comes as a file, sharp and uncompressed.
report-charts-for =
    { $screen ->
        [wall] The room’s screen, light
        [wall_dark] The room’s screen, dark
       *[phone] A phone
    }
report-chart = { $title }
report-charts-none = There is nothing to draw yet. The charts will come with the first answers.
work-begun = Under way.
work-under-way =
    { $kind ->
        [seats] Searching for seats
        [seats-balance] Searching for the most useful moves
        [charts] Drawing the charts
        [export] Preparing all the data
       *[report] Preparing the document
    }
    { $bar } { $percent }%
work-stop-button = Stop
work-ended =
    { $done ->
        [yes] It is ready, just below.
       *[no] This came to nothing.
    }
work-stopped = Stopped. Nothing has changed.
work-too-late = It had already ended: the result is in this chat.
report-ready = Here is your document.
report-failed = This document could not be prepared. Nothing is lost; try another format, or tell the technical team.
data-button = All the data
data-ask =
    <b>All the data of the workshop</b>, as they are now: contributions and their versions, kept texts, closed votes, themes, group pages, actions.

    XLSX: a workbook for Excel. CSV: one file a table, together in a ZIP. JSON: for a program. In which format?
data-ready =
    <b>All the data of the workshop</b>, as they were at { $at }. { $form ->
        [xlsx] One sheet a table; every cell is text and no formula runs.
        [csv] A ZIP with one CSV file a table; no formula runs.
       *[json] Every table in a single file.
    }

    No author and no voter is named in it. A text may still mention somebody: please read it before you pass it on.

# The pictures: what stands on them, and what is said under them.

chart-header = { $event } · { $place } · { $day }
chart-header-brief = { $event } · { $day }
chart-footer = { $basis } · no names or organisations · { $at }
chart-separator = { "; " }
chart-line = { $label }: { $value }
chart-line-ranked = { $place }. { $label }: { $value }
chart-hidden = hidden
chart-hidden-note = Hidden: fewer than { $least ->
        [one] { $least } person
       *[other] { $least } people
    }, or a number that would reveal them.
chart-more =
    { $n ->
        [one] { $n } more, not shown here, is in the report.
       *[other] { $n } more, not shown here, are in the report.
    }

chart-count-challenges =
    { $n ->
        [one] { $n } challenge
       *[other] { $n } challenges
    }
chart-count-solutions =
    { $n ->
        [one] { $n } solution
       *[other] { $n } solutions
    }
chart-count-contributions =
    { $n ->
        [one] { $n } contribution
       *[other] { $n } contributions
    }
chart-count-endorsements =
    { $n ->
        [one] { $n } endorsement
       *[other] { $n } endorsements
    }
chart-count-votes =
    { $n ->
        [one] { $n } vote
       *[other] { $n } votes
    }
chart-count-people =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }

## Maturity

chart-maturity-title-none = Not enough answers for a score yet
chart-maturity-title-one = { $label }: { $score } out of { $most }
chart-maturity-title-equal =
    { $n ->
        [one] { $n } dimension at { $score } out of { $most }
       *[other] { $n } dimensions at the same level: { $score } out of { $most }
    }
chart-maturity-title-tied = Lowest scores: { $labels } ({ $score } out of { $most })
chart-maturity-title-tied-many =
    { $n ->
        [one] { $n } dimension has the lowest score: { $score } out of { $most }
       *[other] { $n } dimensions share the lowest score: { $score } out of { $most }
    }
chart-maturity-title-shown = Lowest published score: { $labels }, { $score } out of { $most }
chart-maturity-title-shown-many = Lowest published score: { $score } out of { $most }
chart-maturity-title-weakest = Lowest score: { $label }, { $score } out of { $most }
chart-maturity-title-weakest-everywhere = Lowest for every category: { $label }, { $score } out of { $most }
chart-maturity-subtitle = Mean score from { $least } to { $most }: a perception, not a measurement
chart-maturity-empty = Scores will appear here once 5 people have answered.
chart-maturity-key-mean = mean
chart-maturity-key-half = middle half of the answers
chart-maturity-key-category = category
chart-maturity-room = The room finds this score
chart-maturity-too-high = too high
chart-maturity-right = right
chart-maturity-too-low = too low
chart-maturity-disputed-mark = disputed
chart-maturity-by-category = Mean of the dimensions by category
chart-maturity-answers =
    { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }
chart-maturity-dont-know = { $share } don’t know
chart-maturity-line = { $label }: { $score } out of { $most }
chart-maturity-line-spread = middle half of the answers from { $low } to { $high }
chart-maturity-line-dispute = the room: too high { $high }, right { $right }, too low { $low }
chart-maturity-line-hidden = { $label }: hidden, fewer than { $least ->
        [one] { $least } answer
       *[other] { $least } answers
    }
chart-maturity-disputed = Scores the room disputes: { $labels }
chart-maturity-category = { $label } { $score }
chart-maturity-categories = Mean of the dimensions by category: { $list }

## Heatmap

chart-heatmap-title-none =
    { $counted ->
        [challenges] No challenge yet
        [solutions] No solution yet
        [contributions] No contribution yet
       *[other] Nothing to count yet
    }
chart-heatmap-title-hidden = Too few people to publish totals
chart-heatmap-title-one = { $label }: { $count }
chart-heatmap-title-shown = { $n ->
        [one] Highest published total: { $label } ({ $count })
       *[other] Highest published total: { $label } ({ $count } each)
    }
chart-heatmap-title-equal =
    { $rows ->
        [dimension] All { $n } dimensions are level: { $count } each
       *[theme] All { $n } themes are level: { $count } each
    }
chart-heatmap-title-tied = Level at the top: { $labels } ({ $count } each)
chart-heatmap-title-tied-many =
    { $rows ->
        [dimension] { $n } dimensions level at the top: { $count } each
       *[theme] { $n } themes level at the top: { $count } each
    }
chart-heatmap-title-top = Most raised: { $label }, { $count }
chart-heatmap-title-top-everywhere =
    { $columns ->
        [group] { $label }: most raised, and in every group ({ $count })
       *[category] { $label }: most raised, and in every category ({ $count })
    }
chart-heatmap-subtitle =
    { $counted ->
        [challenges] Number of challenges
        [solutions] Number of solutions
        [contributions] Number of contributions
        [votes] Number of votes
        [endorsements] Number of endorsements
       *[people] Number of people
    } by { $rows ->
        [dimension] dimension
       *[theme] theme
    } and { $columns ->
        [group] group
       *[category] category
    }
chart-heatmap-axis-group = Group
chart-heatmap-total = Total
chart-heatmap-empty = The table will fill with the first contributions.
chart-heatmap-cell =
    { $columns ->
        [group] group { $column }: { $value }
       *[category] { $column }: { $value }
    }

## Ranking

chart-ranked-title-none =
    { $what ->
        [solutions] No solution supported yet
       *[challenges] No challenge supported yet
    }
chart-ranked-title-hidden = Too little support to publish a ranking
chart-ranked-title-one =
    { $what ->
        [solutions] A single solution so far: { $count }
       *[challenges] A single challenge so far: { $count }
    }
chart-ranked-title-equal =
    { $what ->
        [solutions] All { $n } solutions are level: { $count } each
       *[challenges] All { $n } challenges are level: { $count } each
    }
chart-ranked-title-tied =
    { $what ->
        [solutions] { $n } solutions level at the top: { $count } each
       *[challenges] { $n } challenges level at the top: { $count } each
    }
chart-ranked-title-shown = Highest published total: { $count }
chart-ranked-title-first =
    { $what ->
        [solutions] Leading solution: { $count }; the next: { $rest }
       *[challenges] Leading challenge: { $count }; the next: { $rest }
    }
chart-ranked-title-top = In the lead: { $label } ({ $count })
chart-ranked-subtitle =
    { $counted ->
        [challenges] Challenges
        [solutions] Solutions
        [contributions] Contributions
        [votes] Votes
        [endorsements] Endorsements
       *[people] People
    } per { $what ->
        [solutions] solution
       *[challenges] challenge
    }{ $split ->
        [yes] { " " }and category
       *[no] { "" }
    }
chart-ranked-empty = The ranking will appear here after the first endorsements.
chart-ranked-all =
    { $what ->
        [solutions] { $n ->
            [one] { $n } solution is supported in every category.
           *[other] { $n } solutions are supported in every category.
        }
       *[challenges] { $n ->
            [one] { $n } challenge is supported in every category.
           *[other] { $n } challenges are supported in every category.
        }
    }
chart-ranked-together = No breakdown by category is published: too few people in each cell.

## Matrix

chart-matrix-title-none = No solution rated yet
chart-matrix-title-no-win =
    { $n ->
        [one] The rated solution does not join high impact and feasibility
       *[other] None of the { $n } rated solutions joins high impact and feasibility
    }
chart-matrix-title-all =
    { $n ->
        [one] The rated solution joins high impact and feasibility
       *[other] All { $n } rated solutions join high impact and feasibility
    }
chart-matrix-title-wins =
    { $n ->
        [one] { $n } of the { $all } rated solutions joins high impact and feasibility
       *[other] { $n } of the { $all } rated solutions join high impact and feasibility
    }
chart-matrix-subtitle =
    Mean ratings from { $least } to { $most }; size = { $counted ->
        [votes] votes
        [endorsements] endorsements
        [people] people
       *[other] contributions
    }
chart-matrix-quick-win = Quick wins
chart-matrix-groundwork = Major projects
chart-matrix-extra = Extras
chart-matrix-later = For later
chart-matrix-impact = Impact
chart-matrix-feasibility = Feasibility
chart-matrix-empty = Solutions will appear here once 5 people have rated them.
chart-matrix-unrated =
    { $n ->
        [one] { $n } solution rated by fewer than 5 people is not placed.
       *[other] { $n } solutions rated by fewer than 5 people are not placed.
    }
chart-matrix-line = { $place }. { $label }: { $field } (impact { $impact }, feasibility { $feasibility }, { $count })

## Flow

chart-flow-title-none = No solution proposed yet
chart-flow-title-no-commitment =
    { $n ->
        [one] The proposed solution serves no commitment yet
       *[other] The { $n } solutions serve no commitment yet
    }
chart-flow-title-empty =
    { $n ->
        [one] { $n } commitment out of { $all } has no solution
       *[other] { $n } commitments out of { $all } have no solution
    }
chart-flow-title-open =
    { $n ->
        [one] { $n } challenge out of { $all } has no solution
       *[other] { $n } challenges out of { $all } have no solution
    }
chart-flow-title-complete =
    { $n ->
        [one] The commitment has at least one solution
       *[other] Each of the { $n } commitments has at least one solution
    }
chart-flow-title-answered =
    { $n ->
        [one] The challenge has at least one solution
       *[other] Each of the { $n } challenges has at least one solution
    }
chart-flow-subtitle =
    Width = { $counted ->
        [challenges] challenges
        [solutions] solutions
        [contributions] contributions
        [votes] votes
        [endorsements] endorsements
       *[people] people
    } behind each link
chart-flow-challenges = Challenges
chart-flow-solutions = Solutions
chart-flow-commitments = Commitments
chart-flow-empty = The thread will appear here with the first solutions.
chart-flow-shown =
    { $n ->
        [one] Shown: the best supported solution out of { $all }; the rest is in the report.
       *[other] Shown: the { $n } best supported solutions out of { $all }; the rest is in the report.
    }
chart-flow-rest = and { $n } more, in the report
chart-flow-unserved =
    { $n ->
        [one] { $n } commitment without a solution
       *[other] { $n } commitments without a solution
    }
chart-flow-unanswered =
    { $n ->
        [one] { $n } challenge without a solution
       *[other] { $n } challenges without a solution
    }
chart-flow-arrow = { ". " }
chart-flow-answers = Answers: { $names }
chart-flow-serves = Serves: { $names }
chart-flow-serves-none = Serves no commitment yet

## Voice

chart-progress-title-none = No action has been decided yet
chart-progress-title =
    { $done ->
        [0] None of the { $all } actions is done yet
        [one] { $done } action of { $all } is done
       *[other] { $done } actions of { $all } are done
    }
chart-progress-title-blocked =
    { $done ->
        [one] { $done } action of { $all } is done
       *[other] { $done } actions of { $all } are done
    }, { $n ->
        [one] { $n } is blocked
       *[other] { $n } are blocked
    }
chart-progress-subtitle = Number of actions per dimension, by progress
chart-progress-stage =
    { $stage ->
        [done] Done
        [under-way] Under way
        [blocked] Blocked
        [dropped] Dropped
       *[waiting] Awaiting agreement
    }
chart-progress-overdue =
    { $n ->
        [one] { $n } action is past its date.
       *[other] { $n } actions are past their date.
    }
chart-progress-empty = Progress will appear here once actions have been decided.
chart-count-actions =
    { $n ->
        [one] { $n } action
       *[other] { $n } actions
    }

chart-voice-title-none = Too few people to compare shares
chart-voice-title-even =
    { $points ->
        [one] Who spoke mirrors who was there, within { $points } point
       *[other] Who spoke mirrors who was there, within { $points } points
    }
chart-voice-title-even-shown =
    { $points ->
        [one] Published shares: who spoke mirrors who was there, within { $points } point
       *[other] Published shares: who spoke mirrors who was there, within { $points } points
    }
chart-voice-title-tied =
    { $points ->
        [one] Widest gaps ({ $points } point): { $labels }
       *[other] Widest gaps ({ $points } points): { $labels }
    }
chart-voice-title-more = { $label }: { $voice } of the voice, for { $room } of the room
chart-voice-title-less = { $label }: { $room } of the room, but { $voice } of the voice
chart-voice-subtitle = Share of contributions, against the share of the room
chart-voice-room = Room
chart-voice-voice = Voice
chart-voice-gap = Gap
chart-voice-over-time = From { $first } to { $last }
chart-voice-empty = The comparison will appear here once 5 people of each category are present.
chart-voice-line-more =
    { $points ->
        [one] { $label }: { $voice } of the voice, { $room } of the room ({ $points } point more)
       *[other] { $label }: { $voice } of the voice, { $room } of the room ({ $points } points more)
    }
chart-voice-line-less =
    { $points ->
        [one] { $label }: { $voice } of the voice, { $room } of the room ({ $points } point less)
       *[other] { $label }: { $voice } of the voice, { $room } of the room ({ $points } points less)
    }
chart-voice-line-same = { $label }: { $voice } of the voice, the same as in the room

# Documents
report-document-group-sheet = Group sheet
report-document-synthesis-note = Synthesis note
report-document-action-plan = Action plan
report-document-actions-review = Review of the actions
report-review = State of the actions
report-review-span = From { $since } to { $on }
report-review-changed = What has changed
report-review-changed-empty = No action has changed since the last session.
report-review-blocked = Blocked actions
report-review-blocked-empty = No action is blocked.
report-review-overdue = Past their date
report-review-overdue-empty = No action is past its date.
report-action = Action
report-state = State
report-document-full-report = Workshop report
report-description = { $kind }: { $title }
report-watermark = DRAFT
report-status = Version { $version } · { $state }
report-state-draft = draft, not validated
report-state-final = validated text
report-page = Page
report-figure = Figure
report-contents = Contents
report-annexes = Annexes
report-cover-date = Date
report-cover-place = Place
report-cover-hosts =
    { $count ->
        [one] Host institution
       *[other] Host institutions
    }
report-cover-edition = Edition
report-filename-group-sheet = group-sheets
report-filename-synthesis-note = synthesis-note
report-filename-action-plan = action-plan
report-filename-actions-review = actions-review
report-filename-full-report = report

# Writing
report-letters = A B C D E F G H I J
report-comma = {", "}
report-and = { $first } and { $last }
report-range = { $low } – { $high }
report-hours-range = { $start } – { $end }
report-days = from { $first } to { $last }
report-on-day = on { $day }
report-moment = { $day }, { $hour }
report-hidden = –
report-to-confirm = to be confirmed
report-to-complete = to be completed by the organisers
report-code = Code
report-codes = Every sentence of the synthesis carries a code and points to the contributions it rests on; where there are none, it is marked as a remark by the rapporteur.
report-evidence = evidence:
report-evidence-column = Evidence
report-remark = rapporteur’s remark
report-stale = to be reviewed: a contribution behind it was withdrawn
report-translated-machine = [machine translation]
report-translated-human = [translation]
report-dimension = Dimension
report-no-dimension = Without a dimension

# Event
report-background = Background and objectives
report-background-body = This document gives an account of the following event: “{ $title }”, { $when } ({ $place }). { $count ->
        [one] Host institution
       *[other] Host institutions
    }: { $hosts }.
report-objectives = Objectives
report-method = Methodology
report-method-silent = Challenges and solutions were first written individually, without sight of what others wrote, then discussed, brought together and ranked in groups.
report-method-evidence = The original wording is kept in the language each person chose. Groupings were decided by the groups, and across groups by the organising team; they can be undone.
report-method-numbers = Challenges are ranked by the number of people behind them, the votes received and their severity. Nothing is ranked below five votes.
report-method-hidden = Results that rest on fewer than { $least ->
        [one] { $least } person
       *[other] { $least } people
    } are hidden, as are those from which they could be worked out. Breakdowns by category are drawn up when the session they speak of closes, and do not change afterwards.
report-method-chatham = The Chatham House Rule applies: no name or affiliation is attached to a contribution, a vote or a presence.
report-method-consent = Only people who expressly agreed to it are named.
report-participants = Participation
report-participants-empty = Attendance has not been recorded yet.
report-participants-later = The breakdown by category will be given when the first session closes.
report-participants-frozen = Breakdown as it stood when the first session closed.
report-attendance =
    { $present ->
        [0] No attendance has been recorded yet.
        [one] { $present } person took part.
       *[other] { $present } people took part.
    }
report-attendance-wrote =
    { $people ->
        [0] No contribution has been written yet.
        [one] { $people } person wrote at least one contribution.
       *[other] { $people } people wrote at least one contribution.
    }
report-attendance-unknown = The number of people present is not disclosed.
report-category = Category
report-category-count = { $category }: { $count }
report-expected = Expected
report-present = Present
report-present-whole = People present
report-presence-empty = Attendance in this group has not been recorded yet.
report-named = People and institutions named
report-named-chatham = Under the Chatham House Rule, no list of people or institutions is published.
report-named-empty = Nobody asked to be named.
report-name = Name
report-organisation = Organisation
report-programme = Programme
report-programme-empty = The programme has not been settled yet.
report-hours = Time
report-block = Item
report-figure-present = people present
report-figure-challenges = challenges raised
report-figure-solutions = solutions proposed
report-figure-opportunities = priority opportunities
report-figure-actions = actions

# Readiness
report-readiness = Preliminary results and readiness analysis
report-readiness-empty = The questionnaire results are not available yet.
report-scores-intro =
    { $respondents ->
        [0] The number of answers to the questionnaire is not disclosed.
        [one] { $respondents } person answered the maturity questionnaire. “I don’t know” is left out of the means.
       *[other] { $respondents } people answered the maturity questionnaire. “I don’t know” is left out of the means.
    }
report-scale = Scale: { $scale }.
report-perception = These are perceptions, not measurements.
report-score = Score
report-spread = Middle half
report-answers = Answers
report-dont-know = Don’t know
report-judged = The room’s view
report-not-debated = too few views
report-judged-split = Divided views (n = { $people })
report-judged-too-high = Too high for { $share } (n = { $people })
report-judged-right = About right for { $share } (n = { $people })
report-judged-too-low = Too low for { $share } (n = { $people })
report-by-group = Scores by category group
report-hidden-note = A dash stands for a hidden result: it rests on fewer than { $least ->
        [one] { $least } person
       *[other] { $least } people
    }, or another could be worked out from it.
report-analysis = Analysis by dimension
report-analysis-words = What the scores and the discussion show
report-analysis-empty = The analysis by dimension will follow the debate on the scores.
report-severity = Severity
report-disputed = Disputed scores
report-disputed-empty = No score has been disputed so far.
report-statements = Questionnaire and results by statement
report-statements-empty = The questionnaire has not been answered yet.
report-statement = Statement

# Findings
report-synthesis = Executive summary
report-synthesis-empty = The synthesis will be written from the groups’ reports.
report-challenges = Challenges by dimension
report-challenges-empty = No challenge has been collected yet.
report-challenges-intro = Each challenge is shown with the number of people behind it, the votes it received and its mean severity, from 1 to 5.
report-dimension-empty = No challenge was collected in this dimension.
report-rank = Rank
report-unranked = n/r
report-challenge = Challenge
report-people = People
report-votes = Votes
report-shared = shared by every category
report-reservation = Reservation:
report-solutions = Proposed solutions
report-solutions-empty = No solution has been proposed yet.
report-solutions-intro = Impact and feasibility are rated from 1 to 4 by people other than the author. In brackets: the confidence interval and the number of ratings.
report-others = { $count ->
    [one] One more stands in the full report.
   *[other] { $count } more stand in the full report.
}
report-commitments = Links with the reference frameworks
report-commitments-served = Commitments served:
report-commitments-none = { $count ->
    [one] The solution is not yet tied to a commitment.
   *[other] None of the { $count } solutions is yet tied to a commitment.
}
report-commitments-missing = { $count ->
    [one] One commitment that no solution serves:
   *[other] { $count } commitments that no solution serves:
}
report-served = { $commitment } ({ $count ->
    [one] { $count } solution
   *[other] { $count } solutions
})
report-solutions-retained = { $count ->
    [one] The solution retained as a priority opportunity stands in the next section.
   *[other] The { $count } solutions retained as priority opportunities stand in the next section.
}
report-solution = Solution
report-serves = Commitments served
report-no-commitment = none indicated
report-impact = Impact
report-feasibility = Feasibility
report-answers-to = answers
report-unrated = too few ratings
report-interval = ({ $low } – { $high }; n = { $ratings })
report-quadrant-quick-win = Quick wins
report-quadrant-quick-win-meaning = High impact, high feasibility.
report-quadrant-major-project = Major projects
report-quadrant-major-project-meaning = High impact, feasibility still to be built.
report-quadrant-complement = Complements
report-quadrant-complement-meaning = More limited impact, high feasibility.
report-quadrant-later = For later
report-quadrant-later-meaning = More limited impact and feasibility for now.
report-quadrant-none = Solutions not yet placed
report-quadrant-none-meaning = Too few ratings to place them.
report-opportunities = Priority opportunities
report-opportunities-empty = No priority opportunity has been retained yet.
report-opportunities-intro = These solutions, high in impact and feasible, were retained at closing and submitted to the host institutions for signature.
report-opportunity = Opportunity
report-became = becomes action
report-signatures = Signatures
report-signed = on { $day }
report-unsigned = signature awaited
report-unsigned-all = signatures awaited
report-disagreements = Points of disagreement
report-disagreements-empty = No disagreement has been recorded so far.
report-voices =
    { $voices ->
        [one] { $voices } vote
       *[other] { $voices } votes
    }
report-position-for = Agree
report-position-against = Disagree
report-minority-note = Minority note:
report-stated-challenge = { $dimension }, most shared challenge: “{ $words }” ({ $support }).
report-stated-challenge-next = { $dimension }, next: “{ $words }” ({ $support }).
report-stated-solution = { $dimension }, most shared solution: “{ $words }” ({ $support }).
report-stated-solution-next = { $dimension }, next solution: “{ $words }” ({ $support }).
report-support-votes =
    { $votes ->
        [one] { $votes } vote
       *[other] { $votes } votes
    }
report-support-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
report-step-sign =
    { $count ->
        [one] Signing { $count } priority opportunity
       *[other] Signing { $count } priority opportunities
    }
report-step-answer =
    { $count ->
        [one] Answer of the person or institution proposed for { $count } action
       *[other] Answers of the people and institutions proposed for { $count } actions
    }
report-step-follow-up = Review of the actions, { $days } days after the workshop
report-step-carry =
    { $count ->
        [one] { $count } parked item taken up at the next event
       *[other] { $count } parked items taken up at the next event
    }
report-step-erase = Erasure of the data that identify people
report-origin = Origin of the statements: { $origin }.
report-sheet-solutions = Main solutions
report-sheet-solutions-empty = The group’s solutions are not ranked yet.
report-action-unowned = Proposed, nobody named yet
report-voices-hidden = number of votes hidden

# Groups
report-proceedings = Proceedings of the groups
report-proceedings-empty = The group sheets have not been written yet.
report-page-empty = This group has not written its sheet yet.
report-session = Session
report-room = Room
report-messages = Three messages
report-message = Message { $number }.
report-disagreement = Disagreement
report-surprise = Surprise
report-ask = Request
report-approval-none = This sheet has not been submitted to the group for approval yet.
report-approval =
    { $asked ->
        [one] Group approval: { $agreed } of { $asked } person asked; something missing: { $missing }.
       *[other] Group approval: { $agreed } of { $asked } people asked; something missing: { $missing }.
    }
report-page-version = Version { $version } of the sheet.
report-sheet-challenges = Main challenges
report-sheet-challenges-empty = The group’s challenges have not been ranked yet.
report-why = Why
report-affected = Who is affected
report-minority = Minority view
report-minority-empty = No minority note was attached.
report-questions = Questions for the plenary
report-questions-empty = The group has no question for the plenary.

# Action plan
report-plan = Action plan
report-plan-empty = No action has been decided yet.
report-plan-intro = An action remains proposed until its owner accepts it.
report-plan-note = “To be confirmed” marks what nobody has decided yet; nothing was filled in on the participants’ behalf.
report-plan-withheld = known to the host institutions

# Closing
report-parking = Parked items
report-parking-empty = No item was parked.
report-parked-item = Item
report-reason = Reason
report-fate = Outcome
report-fate-none = to be reviewed at closing
report-fate-kept = kept
report-fate-transferred = carried over to the next event
report-fate-dropped = dropped
report-consent = Consent on the final text
report-consent-empty = The consent round has not taken place yet.
report-consent-body = Agree: { $agreed } · Agree with reservation: { $reserved } · Object: { $objected }
report-consent-reason = Reason given:
report-evaluation = Evaluation of the day
report-evaluation-empty = The evaluation has not been collected yet.
report-question = Question
report-mean = Mean
report-out-of = { $mean } out of { $highest }
report-next-steps = Way forward
report-next-steps-empty = The next steps will be set at closing.
report-step = Step
report-who = Responsible
report-when = Due

# Annexes
report-contributions = Contributions collected
report-contributions-empty = No contribution has been collected yet.
report-contributions-intro = Contributions are reproduced as they were written, without name or organisation, in an order unrelated to that in which they were sent.
report-contributions-quoted = { $count ->
    [one] The one already quoted in the report is not repeated.
   *[other] The { $count } already quoted word for word in the report are not repeated.
}
report-kind = Kind
report-kind-challenge = Challenge
report-kind-solution = Solution
report-withdrawn = Withdrawn by the person who wrote it
report-unquoted = Not quoted word for word, as the person who wrote it asked
report-unquoted-on = Not quoted word for word ({ $topic })
report-words = Original wording
report-late = written after the close
report-privacy = Data protection
report-privacy-body = Contributions are published without name or organisation. Under Law 09-08, everyone has the right to access and correct their data and to object to its use.
report-retention =
    { $days ->
        [one] Data that identifies people is erased after { $days } day.
       *[other] Data that identifies people is erased after { $days } days.
    }
report-retention-unset = How long data that identifies people is kept has not been set yet.
report-controller = Data controller
report-contact = Contact
report-declaration = CNDP declaration
report-edition = This edition
report-edition-body = Version { $version } ({ $state }), produced on { $when }.
report-edition-signed = Signed by { $host } on { $day }.

# Tables of data
report-table-about = About
report-table-synthesis = Synthesis
report-table-participants = Participation
report-table-programme = Programme
report-table-scores = Scores
report-table-breakdown = Scores by group
report-table-statements = Statements
report-table-readiness = Analysis
report-table-challenges = Challenges
report-table-solutions = Solutions
report-table-opportunities = Opportunities
report-table-disagreements = Disagreements
report-table-groups = Groups
report-table-actions = Action plan
report-table-parking = Parked items
report-table-consent = Consent
report-table-evaluation = Evaluation
report-table-next-steps = Way forward
report-table-contributions = Contributions
report-table-notes = Reservations and notes
report-column-field = Field
report-column-value = Content
report-column-text = Text
report-column-language = Language
report-column-translation = Translation
report-column-low = First quartile
report-column-high = Third quartile
report-column-too-high = Too high
report-column-right = About right
report-column-too-low = Too low
report-column-voices = Opinions given
report-column-category-group = Category group
report-column-answers-to = Answers
report-column-horizon = Horizon
report-column-impact-interval = Interval (impact)
report-column-impact-ratings = Ratings (impact)
report-column-feasibility-interval = Interval (feasibility)
report-column-feasibility-ratings = Ratings (feasibility)
report-column-quadrant = Quadrant
report-column-group = Group
report-column-line = Line
report-column-position = Position
report-column-about = About
report-column-nature = Nature
report-column-late = Late
report-column-remark = Remark
report-column-day = Day
report-column-start = Start
report-column-end = End
report-nature-reservation = Reservation
report-nature-minority = Minority note
report-nature-fact = Fact given in the debate
report-yes = yes
report-no = no

# Badges and posters
report-badge-title = Badges
report-badge-group = Group { $number }
report-badge-table = Table { $number }
report-poster-title = Table posters
report-poster-group = Group
report-poster-room = Room
report-poster-scan = Scan to join your group

# Calendar
report-calendar-name = My programme: { $title }
report-calendar-room = Room: { $room }

## The readiness analysis, dimension by dimension

readiness-low-agreed = Low readiness, and the room does not dispute it.
readiness-low-disputed = Low readiness according to the questionnaire, but part of the room disputes this score.
readiness-middle-agreed = Middling readiness, and the room does not dispute it.
readiness-middle-disputed = Middling readiness according to the questionnaire, but part of the room disputes this score.
readiness-high-agreed = Advanced readiness, and the room does not dispute it.
readiness-high-disputed = Advanced readiness according to the questionnaire, but part of the room disputes this score.
readiness-low-undebated = Low readiness according to the questionnaire; the room gave too few views to confirm or dispute it.
readiness-middle-undebated = Middling readiness according to the questionnaire; the room gave too few views to confirm or dispute it.
readiness-high-undebated = Advanced readiness according to the questionnaire; the room gave too few views to confirm or dispute it.
readiness-unknown-undebated = The questionnaire allows no conclusion; the challenges stated remain to be read.
readiness-unknown-agreed = The questionnaire allows no conclusion; the challenges stated remain to be read.
readiness-unknown-disputed = The questionnaire allows no conclusion, and the room is debating it.

## The state of actions and the evaluation

report-action-proposed = Proposed, awaiting an answer
report-action-date-proposed = Another date proposed
report-action-owner-proposed = Another lead proposed
report-action-accepted = Accepted
report-action-on-track = On track
report-action-blocked = Blocked
report-action-done = Done
report-action-dropped = Dropped
report-satisfaction-useful = This day was useful to me.
report-satisfaction-heard = I was able to make myself heard.
report-satisfaction-follow_up = I believe this will be followed up.

## The fairness sheet of the seats

report-fairness-title = Balance of the groups, session { $session }
report-fairness-lead = Balances met: { $met } of { $all }. Seed { $seed }: the same seed gives the same seats again.
report-fairness-cost = Total imbalance
report-fairness-bound = Proved minimum
report-fairness-pairs = Pairs who meet again
report-fairness-pairs-bound = Unavoidable pairs
report-fairness-unmet = Balances not met
report-fairness-all = All balances
report-fairness-none = All balances are met.
report-fairness-group = Group
report-fairness-rule = Rule
report-fairness-value = Value
report-fairness-count = Number
report-fairness-low = At least
report-fairness-high = At most
report-fairness-met = Met
report-fairness-yes = yes
report-fairness-no = no
report-fairness-rule-size = Size
report-fairness-rule-category = Category
report-fairness-rule-organisation = Organisation
report-fairness-rule-gender = Gender
report-fairness-no-seed = no seed
