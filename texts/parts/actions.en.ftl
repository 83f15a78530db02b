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
    [both] { $code } fed into sentence { $sentence }, “{ $said }”, and action { $action }, “{ $what }”.
    [action] { $code } fed into action { $action }, “{ $what }”.
   *[sentence] { $code } fed into sentence { $sentence }, “{ $said }”.
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
