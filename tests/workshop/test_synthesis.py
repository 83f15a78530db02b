"""The account of the day stands on evidence, and priorities are high in both."""

from datetime import UTC, datetime

from tests.workshop.plan_files import november_plan
from workshop.decision import Refusal
from workshop.evidence import Reach, Sentence, mark_stale_sentences, sentence_code, trace_reach
from workshop.questionnaire import Opinion, Respondent, View, judge_scores, score_dimensions
from workshop.synthesis import (
    Consent,
    ConsentRound,
    Level,
    Opportunity,
    Quadrant,
    RatedSolution,
    StatedChallenge,
    analyse_readiness,
    check_consent,
    count_consent,
    is_signed,
    opportunity_candidates,
    place_in_quadrant,
    rate_solutions,
    retain,
    sign,
)
from workshop.votes import RatingResult

PLAN = november_plan()
SIGNED = datetime(2024, 11, 21, 16, 0, tzinfo=UTC)
HOSTS = ("CSEFRS", "UNESCO")


def test_readiness_brings_score_dispute_and_severity_together() -> None:
    people = [Respondent(id=str(n), answers={"q05": 1, "q06": 2}) for n in range(6)]
    opinions = [Opinion(person=str(n), dimension="cost", view=View.TOO_HIGH) for n in range(5)]
    challenges = [
        StatedChallenge(code="S1-1", dimension="cost", severity=5, people=1),
        StatedChallenge(code="S1-2", dimension="cost", severity=3, people=4),
        StatedChallenge(code="S1-3", dimension="data"),
    ]
    found = analyse_readiness(PLAN, "S1", score_dimensions(PLAN, people), judge_scores(PLAN, opinions), challenges)
    cost, data = found[1], found[5]
    assert (cost.code, cost.finding, cost.level, cost.severity) == (
        "S1-COST-01",
        "readiness-low-disputed",
        Level.LOW,
        4.0,
    )
    assert (cost.challenges, cost.evidence) == (2, ("S1-2", "S1-1"))
    assert (data.finding, data.severity, data.evidence) == ("readiness-unknown-undebated", None, ("S1-3",))


def test_readiness_does_not_take_the_silence_of_the_room_for_agreement() -> None:
    people = [Respondent(id=str(n), answers={"q05": 1, "q06": 2}) for n in range(6)]
    scores = score_dimensions(PLAN, people)

    def finding(voices: int) -> str:
        opinions = [Opinion(person=str(n), dimension="cost", view=View.RIGHT) for n in range(voices)]
        return analyse_readiness(PLAN, "S1", scores, judge_scores(PLAN, opinions), [])[1].finding

    assert [finding(voices) for voices in (0, 4, 5)] == [
        "readiness-low-undebated",
        "readiness-low-undebated",
        "readiness-low-agreed",
    ]


def test_quadrants_are_cut_in_the_middle() -> None:
    assert [place_in_quadrant(*shares) for shares in ((0.5, 0.5), (0.9, 0.4), (0.4, 0.9), (0.4, 0.4))] == [
        Quadrant.QUICK_WIN,
        Quadrant.MAJOR_PROJECT,
        Quadrant.COMPLEMENT,
        Quadrant.LATER,
    ]


def _result(option: str, rating: str, values: list[int]) -> RatingResult:
    return RatingResult(option=option, rating=rating, counts={value: values.count(value) for value in (1, 2, 3, 4)})


def _rated() -> tuple[RatedSolution, ...]:
    given = {
        "S2-1": ([4, 4, 4, 3, 4], [4, 3, 3, 4, 4]),
        "S2-2": ([4, 4, 4, 4, 4], [1, 1, 1, 2, 1]),
        "S2-3": ([3, 4, 3, 4, 3], [3, 4, 4, 3, 3]),
        "S2-4": ([4, 4, 4, 4], [4, 4, 4, 4]),
    }
    results = [
        _result(code, scale, values[place])
        for code, values in given.items()
        for place, scale in enumerate(("impact", "feasibility"))
    ]
    return rate_solutions(dict.fromkeys([*given, "S2-5"], "cost"), results, {"S2-1": 9})


def test_solutions_are_placed_once_five_people_rated_them() -> None:
    assert [(each.code, each.quadrant, each.ratings, each.dots) for each in _rated()] == [
        ("S2-1", Quadrant.QUICK_WIN, 5, 9),
        ("S2-3", Quadrant.QUICK_WIN, 5, 0),
        ("S2-2", Quadrant.MAJOR_PROJECT, 5, 0),
        ("S2-4", None, 4, 0),
        ("S2-5", None, 0, 0),
    ]


def test_candidates_are_the_top_of_each_dimension() -> None:
    found = opportunity_candidates(_rated(), most=1)
    assert {name: [each.code for each in chosen] for name, chosen in found.items()} == {"cost": ["S2-1"]}
    assert opportunity_candidates(()) == {}


def test_opportunity_is_ticked_by_the_organizer_and_signed_by_both_hosts() -> None:
    retained = retain(_rated(), ["S2-1", "S2-1"])
    assert retained == (Opportunity(code="S2-1", dimension="cost"),)
    assert retain(_rated(), ["S2-9"]) == Refusal.because("opportunity-unknown", code="S2-9")
    assert retain(_rated(), ["S2-4"]) == Refusal.because("opportunity-not-rated", code="S2-4")
    opportunity = retained[0]
    for host in ("CSEFRS", "CSEFRS", "UNESCO"):
        assert not is_signed(opportunity, hosts=HOSTS)
        signed = sign(opportunity, host, hosts=HOSTS, at=SIGNED)
        assert isinstance(signed, Opportunity)
        opportunity = signed
    assert opportunity.signed == (("CSEFRS", SIGNED), ("UNESCO", SIGNED))
    assert is_signed(opportunity, hosts=HOSTS)
    assert sign(opportunity, "Nobody", hosts=HOSTS, at=SIGNED) == Refusal.because(
        "opportunity-not-a-host", host="Nobody"
    )


def test_consent_counts_and_keeps_reasons_without_order() -> None:
    answers = {
        "a": (Consent.AGREE, ""),
        "b": (Consent.OBJECTION, "too fast"),
        "c": (Consent.RESERVATION, "needs money"),
    }
    assert count_consent(answers) == ConsentRound(agreed=1, reserved=1, objected=1, reasons=("needs money", "too fast"))
    assert check_consent(Consent.AGREE, "") is None
    assert check_consent(Consent.OBJECTION, " ") == Refusal.because("consent-reason-missing")


def test_contribution_finds_its_sentences_and_actions() -> None:
    code = sentence_code("S1", "conn", 3)
    sentences = (Sentence(code=code, text="…", evidence=("S1-1", "S1-2")),)
    assert code == "S1-CONN-03"
    assert trace_reach(sentences, {"A-01": ["S1-2", "S2-7"]}) == {
        "S1-1": Reach(sentences=(code,)),
        "S1-2": Reach(sentences=(code,), actions=("A-01",)),
        "S2-7": Reach(actions=("A-01",)),
    }
    assert [each.stale for each in mark_stale_sentences(sentences, ["S1-2"])] == [True]
