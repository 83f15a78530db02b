"""The maturity questionnaire: answers imported or given in the chat, scores with their spread, and the debate."""

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from workshop.decision import Refusal
from workshop.framework import Item, Questionnaire
from workshop.model import WorkshopPlan
from workshop.roster import RowProblem
from workshop.sheets import Sheet, SheetRow
from workshop.suppression import hidden_in_row

DISPUTED_SHARE = 0.5
RESPONDENT_COLUMNS = ("respondent_id", "category", "language", "dtc_level", "submitted_at")


class View(StrEnum):
    """What somebody says of a score in the debate."""

    TOO_HIGH = "too_high"
    RIGHT = "right"
    TOO_LOW = "too_low"


@dataclass(frozen=True, kw_only=True, slots=True)
class Respondent:
    """One person's answers by item; none is "I don't know"."""

    id: str
    answers: Mapping[str, int | None]
    category: str | None = None
    language: str | None = None
    level: str | None = None
    answered_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ResultsImport:
    """What a results file says: respondents ready to import, and the problems by row."""

    respondents: tuple[Respondent, ...]
    problems: tuple[RowProblem, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """A score: means and spread over people, the distribution over answers; "I don't know" counts in its share only.

    `mean`, `sd`, `q1`, `median`, `q3` are none when nobody answered; `dont_know` is a share from 0 to 1.
    """

    mean: float | None
    sd: float | None
    q1: float | None
    median: float | None
    q3: float | None
    people: int
    answers: int
    dont_know: float
    distribution: Mapping[int, int] = field(default_factory=dict)

    @property
    def iqr(self) -> float | None:
        """Give the distance between the quartiles."""
        return None if self.q1 is None or self.q3 is None else self.q3 - self.q1


@dataclass(frozen=True, kw_only=True, slots=True)
class Opinion:
    """What one person says of a dimension's score, with at most one fact."""

    person: str
    dimension: str
    view: View
    fact: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Dispute:
    """How the room judges a score: how many say what, and whether the room disputes it."""

    dimension: str
    voices: int
    views: Mapping[View, int]
    disputed: bool
    facts: tuple[str, ...] = ()

    @property
    def leaning(self) -> View:
        """Give the side that most of those who disagree take; RIGHT when neither is larger."""
        high, low = self.views[View.TOO_HIGH], self.views[View.TOO_LOW]
        return View.RIGHT if high == low else View.TOO_HIGH if high > low else View.TOO_LOW


def read_results(sheet: Sheet, plan: WorkshopPlan) -> ResultsImport:
    """Read a file with one row a respondent and one column an item; a blank is "I don't know"."""
    items = {item.id.lower(): item for item in plan.questionnaire.items} if plan.questionnaire else {}
    columns = [name for name in sheet.columns if name in items]
    unknown = [name for name in sheet.columns if name not in items and name not in RESPONDENT_COLUMNS]
    problems = [_problem(1, "results-unknown-column", column=name) for name in unknown]
    if not columns:
        return ResultsImport(respondents=(), problems=(_problem(1, "results-no-items"), *problems))
    seen: dict[str, int] = {}
    respondents = []
    for row in sheet.rows:
        found = _read_row(row, plan, {name: items[name] for name in columns}, seen)
        if isinstance(found, Respondent):
            respondents.append(found)
        else:
            problems.extend(found)
    return ResultsImport(respondents=tuple(respondents), problems=tuple(problems))


def next_item(questionnaire: Questionnaire, answers: Mapping[str, int | None]) -> Item | None:
    """Give the first item without an answer; none when all are answered."""
    return next((item for item in questionnaire.items if item.id not in answers), None)


def check_answer(questionnaire: Questionnaire, value: int | None) -> Refusal | None:
    """Check an answer against the scale; none, "I don't know", is one where the questionnaire allows it."""
    values = [step.value for step in questionnaire.scale]
    allowed = value in values if value is not None else questionnaire.dont_know is not None
    return None if allowed else Refusal.because("rating-out-of-scale", least=min(values), most=max(values))


def score_items(questionnaire: Questionnaire, items: Iterable[Item], respondents: Iterable[Respondent]) -> Score:
    """Score some items together: each person's mean counts once."""
    wanted = [item.id for item in items]
    given = [[each.answers[name] for name in wanted if name in each.answers] for each in respondents]
    known = [[value for value in row if value is not None] for row in given]
    means = [statistics.fmean(row) for row in known if row]
    asked, answered = sum(map(len, given)), sum(map(len, known))
    counts = Counter(value for row in known for value in row)
    q1, median, q3 = _quartiles(means)
    return Score(
        mean=statistics.fmean(means) if means else None,
        sd=statistics.stdev(means) if len(means) > 1 else None,
        q1=q1,
        median=median,
        q3=q3,
        people=len(means),
        answers=answered,
        dont_know=(asked - answered) / asked if asked else 0.0,
        distribution={step.value: counts[step.value] for step in questionnaire.scale},
    )


def score_dimensions(plan: WorkshopPlan, respondents: Sequence[Respondent]) -> dict[str, Score]:
    """Score every dimension that the questionnaire asks about."""
    if plan.questionnaire is None:
        return {}
    asked = {each.id: plan.questionnaire.items_of(each.id) for each in plan.dimensions}
    return {name: score_items(plan.questionnaire, items, respondents) for name, items in asked.items() if items}


def score_by_group(plan: WorkshopPlan, respondents: Sequence[Respondent]) -> dict[str, dict[str, Score | None]]:
    """Score every dimension by category group; none stands for a cell that is hidden."""
    groups: dict[str, list[Respondent]] = defaultdict(list)
    for each in respondents:
        group = plan.category_group_of(each.category) if each.category else None
        groups[group.id if group else ""].append(each)
    scores = {name: score_dimensions(plan, members) for name, members in groups.items()}
    table: dict[str, dict[str, Score | None]] = {}
    for dimension in score_dimensions(plan, respondents):
        people = {name: found[dimension].people for name, found in scores.items()}
        hidden = hidden_in_row(people, least=plan.rules.small_cell_suppression)
        table[dimension] = {
            group.id: None if group.id in hidden else scores[group.id][dimension]
            for group in plan.category_groups
            if people.get(group.id)
        }
    return table


def judge_scores(plan: WorkshopPlan, opinions: Iterable[Opinion]) -> tuple[Dispute, ...]:
    """Count the debate by dimension; a score is disputed when half of at least five voices say it is wrong."""
    latest = {(each.person, each.dimension): each for each in opinions}
    found = []
    for dimension in plan.dimensions:
        voices = [each for each in latest.values() if each.dimension == dimension.id]
        if not voices:
            continue
        views = {view: sum(each.view is view for each in voices) for view in View}
        wrong = len(voices) - views[View.RIGHT]
        enough = len(voices) >= plan.rules.small_cell_suppression
        found.append(
            Dispute(
                dimension=dimension.id,
                voices=len(voices),
                views=views,
                disputed=enough and wrong >= DISPUTED_SHARE * len(voices),
                facts=tuple(sorted(each.fact for each in voices if each.fact)),
            )
        )
    return tuple(found)


def _read_row(
    row: SheetRow, plan: WorkshopPlan, columns: Mapping[str, Item], seen: dict[str, int]
) -> Respondent | list[RowProblem]:
    problems: list[RowProblem] = []
    respondent = row.cell("respondent_id") or f"row-{row.number}"
    if respondent in seen:
        problems.append(_problem(row.number, "results-same-id", first=seen[respondent]))
    seen.setdefault(respondent, row.number)
    category = row.cell("category").lower() or None
    if category is not None and category not in [each.id for each in plan.categories]:
        problems.append(_problem(row.number, "roster-unknown-category", value=category))
    answers = {}
    for column, item in columns.items():
        found = _read_answer(plan, row.cell(column))
        if isinstance(found, Refusal):
            problems.append(_problem(row.number, "results-bad-answer", item=item.id, value=row.cell(column)))
        else:
            answers[item.id] = found
    answered_on = _read_date(row.cell("submitted_at"))
    if row.cell("submitted_at") and answered_on is None:
        problems.append(_problem(row.number, "results-bad-date", value=row.cell("submitted_at")))
    return problems or Respondent(
        id=respondent,
        answers=answers,
        category=category,
        language=row.cell("language").lower() or None,
        level=row.cell("dtc_level").lower() or None,
        answered_on=answered_on,
    )


def _read_answer(plan: WorkshopPlan, cell: str) -> int | Refusal | None:
    assert plan.questionnaire is not None
    if not cell:
        return None
    if not cell.removesuffix(".0").isdecimal():
        return Refusal.because("results-bad-answer")
    value = int(cell.removesuffix(".0"))
    return check_answer(plan.questionnaire, value) or value


def _read_date(cell: str) -> date | None:
    try:
        return date.fromisoformat(cell[:10])
    except ValueError:
        return None


def _quartiles(values: Sequence[float]) -> tuple[float | None, float | None, float | None]:
    if not values:
        return None, None, None
    if len(values) == 1:
        return values[0], values[0], values[0]
    q1, median, q3 = statistics.quantiles(values, n=4, method="inclusive")
    return q1, median, q3


def _problem(row: int, reason: str, **args: str | int) -> RowProblem:
    return RowProblem(row=row, reason=reason, args=tuple(sorted(args.items())))
