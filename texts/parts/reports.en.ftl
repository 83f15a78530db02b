# Documents
report-document-group-sheet = Group sheet
report-document-synthesis-note = Synthesis note
report-document-action-plan = Action plan
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
report-cover-hosts = Host institutions
report-cover-edition = Edition
report-filename-group-sheet = group-sheets
report-filename-synthesis-note = synthesis-note
report-filename-action-plan = action-plan
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
report-background-body = This document gives an account of the following event: “{ $title }”, { $when } ({ $place }). Host institutions: { $hosts }.
report-objectives = Objectives
report-method = Methodology
report-method-silent = Challenges and solutions were first written individually, without sight of what others wrote, then discussed, brought together and ranked in groups.
report-method-evidence = The original wording is kept in the language each person chose. Groupings were decided by the groups and can be undone.
report-method-numbers = Challenges are ranked by the number of people behind them, the votes received and their severity. Nothing is ranked below five votes.
report-method-hidden = Results that rest on fewer than five people are hidden, as are those from which they could be worked out.
report-method-chatham = The Chatham House Rule applies: no name or affiliation is attached to a contribution, a vote or a presence.
report-method-consent = Only people who expressly agreed to it are named.
report-participants = Participation
report-participants-empty = Attendance has not been recorded yet.
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
report-not-debated = not debated yet
report-judged-too-high = Too high for { $share } (n = { $people })
report-judged-right = About right for { $share } (n = { $people })
report-judged-too-low = Too low for { $share } (n = { $people })
report-by-group = Scores by category group
report-hidden-note = A dash stands for a hidden result: it rests on fewer than five people, or another could be worked out from it.
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
report-reservation-on = Reservation on { $code }:
report-minority-on = Minority note on { $code }:
report-solutions = Proposed solutions
report-solutions-empty = No solution has been proposed yet.
report-solutions-intro = Impact and feasibility are rated from 1 to 4 by people other than the author. In brackets: the confidence interval and the number of ratings.
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
report-disagreements = Points of disagreement
report-disagreements-empty = No disagreement has been recorded so far.
report-voices =
    { $voices ->
        [one] { $voices } vote
       *[other] { $voices } votes
    }
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
report-kind = Kind
report-kind-challenge = Challenge
report-kind-solution = Solution
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
readiness-low-disputed = Low readiness according to the questionnaire, but the room disputes this score.
readiness-middle-agreed = Middling readiness, and the room does not dispute it.
readiness-middle-disputed = Middling readiness according to the questionnaire, but the room disputes this score.
readiness-high-agreed = Advanced readiness, and the room does not dispute it.
readiness-high-disputed = Advanced readiness according to the questionnaire, but the room disputes this score.
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
