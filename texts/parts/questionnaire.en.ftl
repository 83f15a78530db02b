## The questionnaire and its debate

questionnaire-imported = Results imported: { $people ->
    [one] { $people } respondent
   *[other] { $people } respondents
}, rows to review: { $problems }.
questionnaire-none = There is no questionnaire for you.
questionnaire-item = <b>{ $position } of { $total } · { $dimension }</b>
    { $text }
questionnaire-value = { $value } · { $name }
questionnaire-origin = Your perception is enough. You can stop and go on later.
questionnaire-done = <b>Thank you, the questionnaire is complete.</b> Your answers count in the results, without your name.
questionnaire-change-button = Review the last answer
results-unknown-column = the column “{ $column }” matches no question
results-no-items = the file has no question column
results-same-id = same respondent as row { $first }
results-bad-answer = answer off the scale for { $item }: “{ $value }”
results-bad-date = date “{ $value }” cannot be read
debate-opens = <b>The questionnaire results are here.</b> Do you find the scores right? Your view and one fact are enough.
debate-open-button = Discuss a score
debate-results = <b>Questionnaire results, dimension by dimension</b>
debate-line = <b>{ $dimension }</b>: { $mean } out of { $highest } (half of the answers between { $low } and { $high }; { $people ->
    [one] { $people } person
   *[other] { $people } people
}; “I don’t know”: { $dont-know }%)
debate-perception = These are perceptions, not a measurement. “I don’t know” is left out of the means.
debate-no-results = The questionnaire results are not available yet.
debate-which = <b>Which score would you like to discuss?</b>
debate-view = <b>Does this score seem right to you?</b>
debate-too-high = Too high
debate-right = Right
debate-too-low = Too low
debate-fact = <b>A fact to support it?</b> Write it in one sentence.
debate-no-fact = Without a fact
debate-fact-in-words = Please give the fact in a few written words.
debate-fact-long = Your text has { $count } characters; one sentence of at most { $most } is enough. It is kept: shorten it here, or go on without a fact.
debate-choose-first = Your text is kept. Please choose first:
debate-thanks = <b>Thank you, your view is recorded</b> for “{ $dimension }”.
debate-another = Discuss another score
seen-without-name = 🔒 What you write appears without your name or organisation.
