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
