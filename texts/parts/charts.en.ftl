# The pictures: what stands on them, and what is said under them.

chart-header = { $event } · { $place } · { $day }
chart-footer = { $basis } · no names or organisations · { $at }
chart-separator = { "; " }
chart-line = { $label }: { $value }
chart-line-ranked = { $place }. { $label }: { $value }
chart-hidden = hidden
chart-hidden-note = Hidden: fewer than 5 people, or a number that would reveal them.
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
chart-maturity-line-hidden = { $label }: hidden, fewer than 5 answers
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

chart-ranked-title-none = No challenge supported yet
chart-ranked-title-hidden = Too little support to publish a ranking
chart-ranked-title-one = A single challenge so far: { $count }
chart-ranked-title-equal = All { $n } challenges are level: { $count } each
chart-ranked-title-tied = { $n } challenges level at the top: { $count } each
chart-ranked-title-shown = Highest published total: { $count }
chart-ranked-title-first = One challenge stands out: { $count }, against { $rest } for the next
chart-ranked-title-top = In the lead: { $label } ({ $count })
chart-ranked-subtitle =
    { $counted ->
        [challenges] Challenges
        [solutions] Solutions
        [contributions] Contributions
        [votes] Votes
        [endorsements] Endorsements
       *[people] People who say so
    } per challenge and category
chart-ranked-empty = The ranking will appear here after the first endorsements.
chart-ranked-all =
    { $n ->
        [one] { $n } challenge is supported in every category.
       *[other] { $n } challenges are supported in every category.
    }

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
