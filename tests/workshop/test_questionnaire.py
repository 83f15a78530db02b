"""Results are imported, scored, broken down without giving anybody away, and debated."""

import math

from tests.workshop.plan_files import DATA, november_plan
from workshop.decision import Refusal
from workshop.questionnaire import (
    Dispute,
    Opinion,
    Respondent,
    ResultsImport,
    Score,
    View,
    check_answer,
    judge_scores,
    next_item,
    read_results,
    score_by_group,
    score_dimensions,
    score_items,
)
from workshop.roster import RowProblem
from workshop.sheets import sheet_from_csv

PLAN = november_plan()
assert PLAN.questionnaire is not None
QUESTIONNAIRE = PLAN.questionnaire


def _november() -> ResultsImport:
    return read_results(sheet_from_csv((DATA / "questionnaire_results.csv").read_bytes()), PLAN)


def test_results_of_november_are_imported_whole() -> None:
    found = _november()
    assert (len(found.respondents), found.problems) == (60, ())
    assert found.respondents[3].answers["q01"] is None
    assert len(found.respondents[0].answers) == 21


def test_scores_leave_dont_know_out_of_the_mean() -> None:
    items = QUESTIONNAIRE.items_of("cost")
    people = [
        Respondent(id="a", answers={"q05": 2, "q06": 4, "q07": None}),
        Respondent(id="b", answers={"q05": 1, "q06": 1, "q07": 1}),
        Respondent(id="c", answers={"q05": None, "q06": None, "q07": None}),
    ]
    assert score_items(QUESTIONNAIRE, items, people) == Score(
        mean=2.0,
        sd=math.sqrt(2),
        q1=1.5,
        median=2.0,
        q3=2.5,
        people=2,
        answers=5,
        dont_know=4 / 9,
        distribution={1: 3, 2: 1, 3: 0, 4: 1, 5: 0},
    )


def test_scores_of_nobody_are_empty() -> None:
    score = score_items(QUESTIONNAIRE, QUESTIONNAIRE.items, [])
    assert (score.mean, score.iqr, score.people, score.dont_know) == (None, None, 0, 0.0)


def test_scores_cover_every_dimension() -> None:
    scores = score_dimensions(PLAN, _november().respondents)
    assert list(scores) == ["coord", "cost", "capa", "cont", "conn", "data"]
    for score in scores.values():
        assert score.mean is not None
        assert 1 <= score.mean <= 5
        assert sum(score.distribution.values()) == score.answers


def test_scores_by_group_hide_small_cells_and_their_cover() -> None:
    people = [
        *(Respondent(id=f"m{n}", category="ministry", answers={"q05": 4}) for n in range(9)),
        *(Respondent(id=f"r{n}", category="research", answers={"q05": 2}) for n in range(6)),
        *(Respondent(id=f"y{n}", category="youth", answers={"q05": 1}) for n in range(2)),
    ]
    cost = score_by_group(PLAN, people)["cost"]
    assert {name: score and score.people for name, score in cost.items()} == {
        "public": 9,
        "knowledge": None,
        "youth": None,
    }


def test_results_file_tells_its_bad_rows() -> None:
    text = "respondent_id,category,q01,q02,colour\nR1,ministry,3,9,\nR1,boss,x,,\nR3,ngo,2.0,,\n"
    found = read_results(sheet_from_csv(text.encode()), PLAN)
    assert found.respondents == (Respondent(id="R3", category="ngo", answers={"q01": 2, "q02": None}),)
    assert found.problems == (
        RowProblem(row=1, reason="results-unknown-column", args=(("column", "colour"),)),
        RowProblem(row=2, reason="results-bad-answer", args=(("item", "q02"), ("value", "9"))),
        RowProblem(row=3, reason="results-same-id", args=(("first", 2),)),
        RowProblem(row=3, reason="roster-unknown-category", args=(("value", "boss"),)),
        RowProblem(row=3, reason="results-bad-answer", args=(("item", "q01"), ("value", "x"))),
    )


def test_results_file_without_items_is_refused() -> None:
    found = read_results(sheet_from_csv(b"respondent_id\nR1\n"), PLAN)
    assert found == ResultsImport(respondents=(), problems=(RowProblem(row=1, reason="results-no-items"),))


def test_answers_in_the_chat_go_on_where_they_stopped() -> None:
    item = next_item(QUESTIONNAIRE, {"q01": 3, "q02": None})
    assert item is not None
    assert item.id == "q03"
    assert next_item(QUESTIONNAIRE, dict.fromkeys((each.id for each in QUESTIONNAIRE.items), 1)) is None
    assert check_answer(QUESTIONNAIRE, None) is None
    assert check_answer(QUESTIONNAIRE, 6) == Refusal.because("rating-out-of-scale", least=1, most=5)


def _opinions(dimension: str, views: str) -> list[Opinion]:
    named = {"h": View.TOO_HIGH, "r": View.RIGHT, "l": View.TOO_LOW}
    return [Opinion(person=f"p{n}", dimension=dimension, view=named[view]) for n, view in enumerate(views)]


def test_room_disputes_a_score_when_half_of_five_voices_do() -> None:
    opinions = [*_opinions("cost", "hhhrr"), *_opinions("data", "hhhh"), *_opinions("conn", "rrrrlh")]
    found = {each.dimension: (each.voices, each.disputed, each.leaning) for each in judge_scores(PLAN, opinions)}
    assert found == {
        "cost": (5, True, View.TOO_HIGH),
        "conn": (6, False, View.RIGHT),
        "data": (4, False, View.TOO_HIGH),
    }


def test_last_opinion_of_a_person_counts() -> None:
    opinions = [
        Opinion(person="a", dimension="cost", view=View.TOO_HIGH, fact="one budget line"),
        Opinion(person="a", dimension="cost", view=View.TOO_LOW, fact="two budget lines"),
    ]
    assert judge_scores(PLAN, opinions) == (
        Dispute(
            dimension="cost",
            voices=1,
            views={View.TOO_HIGH: 0, View.RIGHT: 0, View.TOO_LOW: 1},
            disputed=False,
            facts=("two budget lines",),
        ),
    )
