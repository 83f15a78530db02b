"""What may be written, changed, supported and seen, phase by phase."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.workshop.plan_files import november_plan
from workshop.contributions import (
    CheckedText,
    Recorded,
    State,
    Submission,
    Written,
    category_shown,
    change_text,
    check_text,
    coverage,
    endorse,
    promised,
    shows_to,
    still_shown,
    stricter,
    submit,
    withdraw,
)
from workshop.decision import Refusal
from workshop.model import Confidentiality
from workshop.phases import Acceptance, Lateness, PhaseWindow
from workshop.programme import ShownAs
from workshop.wording import Language
from workshop.wording_conduct import Concern

PLAN = november_plan()
GOOD = "Les équipements arrivent sans budget de maintenance"


def _at(hour: int, minute: int) -> datetime:
    return datetime(2024, 11, 21, hour, minute, tzinfo=PLAN.zone).astimezone(UTC)


OPEN = (PhaseWindow(phase="discussion", opened_at=_at(11, 0)),)
CLOSED = (PhaseWindow(phase="discussion", opened_at=_at(11, 0), closed_at=_at(11, 35)),)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("   \n\t ", Refusal.because("text-empty")),
        ("\u200b\u200b", Refusal.because("text-empty")),
        ("👍👍👍🔥", Refusal.because("text-emoji-only")),
        ("....", Refusal.because("text-punctuation-only")),
        ("https://bit.ly/xyz", Refusal.because("text-link-only")),
        ("ok", Refusal.because("text-too-short", least=12)),
        ("é" * 601, Refusal.because("text-too-short", least=12)),
        ("mot " * 200, Refusal.because("text-too-long", length=799, most=600)),
    ],
)
def test_text_that_says_nothing_is_refused_with_its_reason(typed: str, refusal: Refusal) -> None:
    assert check_text(PLAN.rules, typed) == refusal


def test_short_text_passes_when_its_author_insists_but_never_an_empty_one() -> None:
    assert check_text(PLAN.rules, "ok", insisted=True) == CheckedText(text="ok", language=Language.UNKNOWN)
    assert check_text(PLAN.rules, "....", insisted=True) == Refusal.because("text-punctuation-only")


def test_text_is_kept_as_typed_and_tagged() -> None:
    assert check_text(PLAN.rules, f"  {GOOD} ") == CheckedText(text=GOOD, language=Language.FRENCH)
    insult = check_text(PLAN.rules, "le ministre X est un incapable et un voleur")
    assert isinstance(insult, CheckedText)
    assert insult.concern is Concern.PERSONAL_ATTACK
    pasted = check_text(PLAN.rules, "1) pas de réseau\n2) pas de PC\n3) profs non formés")
    assert isinstance(pasted, CheckedText)
    assert pasted.items == ("pas de réseau", "pas de PC", "profs non formés")


def _submit(submission: Submission, role: str = "participant", challenges: tuple[str, ...] = ()) -> Recorded | Refusal:
    return submit(PLAN, submission, OPEN, role=role, challenges=challenges, sent_at=_at(11, 5), received_at=_at(11, 5))


CHALLENGE = Submission(session_id="S1", group_id="G2", text=GOOD, severity=4)
SOLUTION = Submission(session_id="S2", group_id="W1", text=GOOD, dimension="cost", answers=("S1-3",))


def test_challenge_in_a_group_of_one_dimension_needs_no_choice() -> None:
    assert _submit(CHALLENGE) == Recorded(
        submission=CHALLENGE,
        checked=CheckedText(text=GOOD, language=Language.FRENCH),
        dimension="cost",
        shown_as=ShownAs.HIDDEN,
        acceptance=Acceptance(lateness=Lateness.OPEN, phase="discussion"),
    )


@pytest.mark.parametrize(
    ("submission", "role", "refusal"),
    [
        (CHALLENGE, "observer", Refusal.because("refused-role", right="contribute", role="observer")),
        (
            replace(CHALLENGE, for_other=True),
            "participant",
            Refusal.because("refused-role", right="contribute_for_others", role="participant"),
        ),
        (replace(CHALLENGE, severity=6), "participant", Refusal.because("rating-out-of-scale", least=1, most=5)),
        (
            replace(CHALLENGE, dimension="data"),
            "participant",
            Refusal.because("contribute-other-dimension", dimension="data"),
        ),
        (
            replace(CHALLENGE, subtopic="power"),
            "participant",
            Refusal.because("contribute-other-subtopic", subtopic="power"),
        ),
        (replace(SOLUTION, dimension=None), "participant", Refusal.because("contribute-dimension-missing")),
        (replace(SOLUTION, answers=()), "participant", Refusal.because("solution-answers-nothing")),
        (
            replace(SOLUTION, answers=("S1-9",)),
            "participant",
            Refusal.because("solution-unknown-challenge", code="S1-9"),
        ),
        (replace(CHALLENGE, text="ok"), "participant", Refusal.because("text-too-short", least=12)),
    ],
)
def test_submission_is_refused_with_its_reason(submission: Submission, role: str, refusal: Refusal) -> None:
    assert _submit(submission, role, ("S1-3",)) == refusal


def test_facilitator_may_enter_for_somebody_else() -> None:
    assert isinstance(_submit(replace(CHALLENGE, for_other=True), "facilitator"), Recorded)


def test_solution_needs_no_challenge_where_there_is_none() -> None:
    assert isinstance(_submit(replace(SOLUTION, answers=())), Recorded)


WRITTEN = Written(code="S1-27", session_id="S1", group_id="G2", author="amal", dimension="cost", subtopic="upkeep")


def _withdraw(written: Written, by: str, sent_at: datetime, received_at: datetime) -> Refusal | None:
    return withdraw(PLAN, written, CLOSED, by=by, sent_at=sent_at, received_at=received_at)


def _change(sent_at: datetime, received_at: datetime) -> CheckedText | Refusal:
    return change_text(PLAN, WRITTEN, GOOD, CLOSED, by="amal", sent_at=sent_at, received_at=received_at)


def test_author_changes_and_withdraws_while_the_phase_allows_it() -> None:
    closed = Refusal.because("contribution-closed", code="S1-27")
    assert isinstance(_change(_at(11, 34), _at(11, 50)), CheckedText)
    assert _withdraw(WRITTEN, "amal", _at(11, 34), _at(11, 50)) is None
    assert _withdraw(WRITTEN, "amal", _at(11, 40), _at(11, 40)) == closed
    assert _change(_at(11, 40), _at(11, 40)) == closed


def test_nobody_changes_what_is_not_theirs_or_is_gone() -> None:
    not_yours = Refusal.because("contribution-not-yours", code="S1-27")
    assert _withdraw(WRITTEN, "badr", _at(11, 5), _at(11, 5)) == not_yours
    assert _withdraw(replace(WRITTEN, author=None), "amal", _at(11, 5), _at(11, 5)) == not_yours
    gone = replace(WRITTEN, state=State.WITHDRAWN)
    assert _withdraw(gone, "amal", _at(11, 5), _at(11, 5)) == Refusal.because("contribution-withdrawn", code="S1-27")


def test_support_goes_to_others_while_the_phase_allows_it() -> None:
    assert endorse(PLAN, WRITTEN, "discussion", by="badr", role="participant") is None
    refusals = [
        endorse(PLAN, WRITTEN, "discussion", by="amal", role="participant"),
        endorse(PLAN, WRITTEN, "silent_writing", by="badr", role="participant"),
        endorse(PLAN, replace(WRITTEN, cleared=False), "discussion", by="badr", role="participant"),
        endorse(PLAN, WRITTEN, "discussion", by="badr", role="observer"),
    ]
    assert [each.text if each else None for each in refusals] == [
        "endorse-own",
        "endorse-closed",
        "contribution-not-there",
        "refused-role",
    ]


def test_others_items_stay_hidden_in_silence() -> None:
    parked = replace(WRITTEN, state=State.PARKED)
    seen = [
        shows_to(PLAN, WRITTEN, "silent_writing", reader="amal"),
        shows_to(PLAN, WRITTEN, "silent_writing", reader="badr"),
        shows_to(PLAN, WRITTEN, "discussion", reader="badr"),
        shows_to(PLAN, parked, "discussion", reader="badr"),
        shows_to(PLAN, parked, "discussion", reader="amal"),
    ]
    assert seen == [True, False, True, False, True]


def test_promise_is_never_loosened() -> None:
    named = replace(PLAN.session("S1"), shown_as=ShownAs.NAMED)
    attributed = replace(PLAN, rules=replace(PLAN.rules, confidentiality=Confidentiality.ATTRIBUTED))
    assert promised(PLAN, PLAN.session("S1")) is ShownAs.HIDDEN
    assert promised(PLAN, named) is ShownAs.CATEGORY
    assert promised(attributed, named) is ShownAs.NAMED
    assert stricter(ShownAs.NAMED, ShownAs.HIDDEN) is ShownAs.HIDDEN


def test_phase_says_its_own_and_nothing_written_is_shown_more_than_it_said() -> None:
    session = PLAN.session("S1")
    phases = tuple(
        replace(each, shown_as=ShownAs.CATEGORY) if each.id == "discussion" else each for each in session.phases
    )
    mixed = replace(session, phases=phases)
    assert promised(PLAN, mixed, "discussion") is ShownAs.CATEGORY
    assert promised(PLAN, mixed, "silent_writing") is ShownAs.HIDDEN
    assert still_shown(PLAN, mixed, ShownAs.HIDDEN) is ShownAs.HIDDEN
    assert still_shown(PLAN, mixed, ShownAs.CATEGORY) is ShownAs.CATEGORY
    assert still_shown(PLAN, session, ShownAs.CATEGORY) is ShownAs.HIDDEN


def test_category_is_told_by_its_group_where_no_affiliation_may_appear() -> None:
    attributed = replace(PLAN, rules=replace(PLAN.rules, confidentiality=Confidentiality.ATTRIBUTED))
    told = [category_shown(plan, "unesco") for plan in (PLAN, attributed)]
    named = [each.in_("en") if each else None for each in told]
    assert named == ["Partners and United Nations", "UNESCO and UN system"]
    assert category_shown(PLAN, None) is None


def test_coverage_names_what_has_no_voice() -> None:
    written = [WRITTEN, replace(WRITTEN, code="S1-28", state=State.WITHDRAWN, subtopic="funding")]
    assert coverage(PLAN, PLAN.group("S1", "G2"), written) == (
        ("funding", 0),
        ("upkeep", 1),
        ("procurement", 0),
        ("families", 0),
        ("environment", 0),
    )
    solution = replace(WRITTEN, group_id="W1")
    assert coverage(PLAN, PLAN.group("S2", "W1"), [solution]) == (("coord", 0), ("cost", 1))
