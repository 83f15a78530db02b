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
contribute-finish-first = Let us first finish the one you have begun:
contribute-next-text = <b>Now the next text:</b> { $text }
contribute-queued = Your message is kept and comes right after this one. First, for the one before:
contribute-choose = One button is enough to answer. Your text is kept.
contribute-no-place = You do not have a place in a group to write in yet. What you write is kept.
contribute-not-open-yet = Writing is not open for your group yet. What you write is kept.
contribute-closed = Writing ended at { $closed }. What you write is kept.
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
challenge-button = { $code } · { $text }
challenge-none-button = None of these challenges

similar = <b>Somebody in your group wrote almost the same</b> ({ $code }):
    { $text }
    Supporting it gives it more weight than a second copy.
similar-support-button = Support this contribution
similar-record-button = Record mine as well
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
receipt-waiting = The organising team will read it before it is shown to the group.
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
programme-line = { $state ->
    [running] <b>{ $at } · { $title }</b> (now)
    [done] { $at } · { $title } (over)
   *[planned] { $at } · { $title }
}
programme-before-button = Earlier
programme-after-button = What follows

## What comes outside a step

free-text = Your message is kept: { $text }
free-text-late = Your message is kept: { $text }
    Writing is over; it may join the late contributions.
free-text-late-button = Add it to the late contributions
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
    [withdrawn] Withdrawn by you.
    [parked] Set aside by the group: kept and carried over.
    [hidden] Hidden by the organising team.
   *[active] Recorded and taken into account.
}
mine-late = Received after closing, among the late contributions.
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
contribution-withdrawn = { $code } is withdrawn already.
contribution-not-yours = { $code } was written by somebody else.
contribution-not-there = { $code } can no longer be seen.
endorse-own = { $code } is yours: support comes from others.
endorse-closed = { $code } is no longer open to opinions.
refused-role = Your role in this workshop does not include this step.

## Reading the group

read = <b>{ $group }</b>
    { $total ->
        [one] One contribution by somebody else.
       *[other] Contributions { $first } to { $last } of { $total }, in an order of your own.
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
    [same_with_us] ✓ Same with us
    [disagree] ✓ Disagree
    [unsure] ✓ Unsure
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

audit-unknown-button = Unknown button: { $subject }
audit-withdrew = Contribution { $subject } withdrawn by its author
audit-restored = Contribution { $subject } brought back by its author

conduct-told = { $group }: one person wrote three hurtful messages. They are not shown; a kind word from you may help.

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
erase-receipt = <b>Your data is erased.</b> { $on } · receipt no. { $number }
    { $words ->
        [delete] Your texts are erased as well.
       *[anonymise] Your texts stay, with no link to you.
    }
    The messages of this conversation remain with you: you can delete it in Telegram.
audit-exported-own = Copy of their data handed to { $subject }
audit-corrected-own = Data corrected by { $subject }
audit-erased-on-request = Erased on request, receipt no. { $subject }
