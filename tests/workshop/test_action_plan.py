"""An action lives on: proposed, answered, asked after, blocked once, done."""

from datetime import UTC, date, datetime, timedelta

import pytest

from workshop.action_plan import (
    Action,
    ActionState,
    BlockerNotice,
    Change,
    FollowUp,
    Progress,
    Review,
    Selection,
    accept_action,
    agree_date,
    assign,
    drop,
    due_follow_up,
    fill,
    mark_asked,
    next_follow_up,
    notify_blocker,
    propose,
    report_progress,
    review_actions,
    select_actions,
    set_due,
    suggest_date,
    suggest_owner,
    validated,
)
from workshop.decision import Refusal
from workshop.synthesis import Opportunity

DAY = date(2024, 11, 21)
AT = datetime(2024, 11, 21, 16, 0, tzinfo=UTC)
SIGNED = Opportunity(code="S2-7", dimension="cost", signed=(("CSEFRS", AT), ("UNESCO", AT)))
HOSTS = ("CSEFRS", "UNESCO")


def _sure(found: Action | Refusal) -> Action:
    assert isinstance(found, Action)
    return found


def _proposed() -> Action:
    action = _sure(propose(SIGNED, 3, hosts=HOSTS, on=DAY, evidence=("S1-2",)))
    return _sure(assign(action, "amal", "Ministry", by="org", on=DAY))


def _accepted() -> Action:
    return _sure(accept_action(_proposed(), by="amal", on=DAY))


def _blocked() -> Action:
    return _sure(report_progress(_accepted(), Progress.BLOCKED, by="amal", on=DAY, blocker="no decree"))


def test_action_needs_both_signatures_and_guesses_nothing() -> None:
    action = _proposed()
    assert (action.code, action.evidence, action.cells, action.due_on) == ("A-03", ("S2-7", "S1-2"), {}, None)
    unsigned = Opportunity(code="S2-7", dimension="cost", signed=(("CSEFRS", AT),))
    assert propose(unsigned, 3, hosts=HOSTS, on=DAY) == Refusal.because("action-not-signed", code="S2-7")


def test_cells_are_filled_and_emptied() -> None:
    action = _sure(fill(_proposed(), "indicator", " 500 schools "))
    assert action.cells == {"indicator": "500 schools"}
    assert _sure(fill(action, "indicator", " ")).cells == {}
    assert fill(action, "mood", "x") == Refusal.because("action-unknown-column", column="mood")


def test_owner_accepts_once_and_only_the_owner() -> None:
    action = _accepted()
    assert (action.state, action.history[-1]) == (
        ActionState.ACCEPTED,
        Change(state=ActionState.ACCEPTED, on=DAY, by="amal"),
    )
    assert accept_action(action, by="amal", on=DAY) == Refusal.because("action-already-answered", code="A-03")
    assert accept_action(_proposed(), by="badr", on=DAY) == Refusal.because("action-not-yours", code="A-03")


def test_owner_may_ask_for_another_date() -> None:
    later = date(2025, 3, 1)
    asked = _sure(suggest_date(_proposed(), later, by="amal", on=DAY))
    assert (asked.state, asked.due_on, asked.suggested_due_on) == (ActionState.DATE_PROPOSED, None, later)
    agreed = _sure(agree_date(asked, by="org", on=DAY))
    assert (agreed.state, agreed.due_on) == (ActionState.ACCEPTED, later)
    assert suggest_date(_proposed(), date(2024, 1, 1), by="amal", on=DAY) == Refusal.because("action-date-past")
    assert agree_date(_proposed(), by="org", on=DAY) == Refusal.because("action-no-date-suggested", code="A-03")


def test_owner_may_name_somebody_else() -> None:
    asked = _sure(suggest_owner(_proposed(), "Badr", by="amal", on=DAY))
    assert (asked.state, asked.suggested_owner) == (ActionState.OWNER_PROPOSED, "Badr")
    again = _sure(assign(asked, "badr", "AREF", by="org", on=DAY))
    assert (again.state, again.owner, again.suggested_owner) == (ActionState.PROPOSED, "badr", None)
    assert suggest_owner(_proposed(), " ", by="amal", on=DAY) == Refusal.because("action-owner-missing")


def test_progress_is_reported_in_one_tap_by_who_accepted() -> None:
    assert _blocked().blocker == "no decree"
    going = _sure(report_progress(_blocked(), Progress.ON_TRACK, by="amal", on=DAY))
    assert (going.state, going.blocker) == (ActionState.ON_TRACK, None)
    done = _sure(report_progress(going, Progress.DONE, by="amal", on=DAY))
    assert not done.state.open
    assert assign(done, "x", None, by="org", on=DAY) == Refusal.because("action-closed", code="A-03")
    refusals = [
        report_progress(_proposed(), Progress.DONE, by="amal", on=DAY),
        report_progress(_accepted(), Progress.DONE, by="badr", on=DAY),
        report_progress(_accepted(), Progress.BLOCKED, by="amal", on=DAY),
    ]
    assert [each.text for each in refusals if isinstance(each, Refusal)] == [
        "action-not-accepted",
        "action-not-yours",
        "action-blocker-missing",
    ]


def test_blocker_reaches_the_institution_once() -> None:
    found = notify_blocker(_blocked(), "Ministry of Finance")
    assert found is not None
    action, notice = found
    assert notice == BlockerNotice(action="A-03", institution="Ministry of Finance", blocker="no decree")
    assert notify_blocker(action, "Ministry of Finance") is None
    assert notify_blocker(action, "AREF") is not None
    assert notify_blocker(_accepted(), "AREF") is None


@pytest.mark.parametrize(("days", "asked"), [(29, None), (30, 30), (59, 30), (61, 60), (400, 90)])
def test_owner_is_asked_at_thirty_sixty_ninety_days(days: int, asked: int | None) -> None:
    due = due_follow_up(_accepted(), DAY + timedelta(days=days))
    assert due == (None if asked is None else FollowUp(action="A-03", day=asked, due_on=DAY + timedelta(days=asked)))


def test_question_is_asked_once_and_stands_for_those_missed() -> None:
    action = _accepted()
    assert next_follow_up(action) == DAY + timedelta(days=30)
    due = due_follow_up(action, DAY + timedelta(days=65))
    assert due is not None
    asked = mark_asked(action, due)
    assert due_follow_up(asked, DAY + timedelta(days=66)) is None
    assert next_follow_up(asked) == DAY + timedelta(days=90)
    assert due_follow_up(_proposed(), DAY + timedelta(days=65)) is None
    assert next_follow_up(_proposed()) is None


def test_silence_validates_nothing_unless_it_was_set_so() -> None:
    def ask(answers: dict[str, bool], day: int, *, silence: bool = False) -> bool | None:
        return validated(AT, answers, ["A", "B"], days=15, silence_is_consent=silence, at=AT + timedelta(days=day))

    assert ask({"A": True}, 14) is None
    assert ask({"A": True}, 15) is False
    assert ask({"A": True}, 15, silence=True) is True
    assert ask({"A": True, "B": True}, 1) is True
    assert ask({"A": False}, 1) is False


def test_lists_and_review_show_where_everything_stands() -> None:
    dated = _sure(set_due(_blocked(), date(2025, 1, 1)))
    other = _sure(propose(SIGNED, 1, hosts=HOSTS, on=DAY))
    given_up = _sure(drop(_sure(propose(SIGNED, 2, hosts=HOSTS, on=DAY)), by="org", on=date(2025, 2, 1), reason="done"))
    actions = [other, given_up, dated]

    def codes(selection: Selection) -> list[str]:
        return [each.code for each in select_actions(actions, selection, person="amal", institution="Ministry")]

    assert codes(Selection.MINE) == codes(Selection.MY_INSTITUTION) == codes(Selection.BLOCKED) == ["A-03"]
    assert (codes(Selection.OPEN), codes(Selection.DONE)) == (["A-03", "A-01"], [])
    counted = dict.fromkeys(ActionState, 0) | {
        ActionState.PROPOSED: 1,
        ActionState.BLOCKED: 1,
        ActionState.DROPPED: 1,
    }
    assert review_actions(actions, since=date(2025, 1, 15), today=date(2025, 2, 2)) == Review(
        counts=counted, changed=("A-02",), overdue=("A-03",)
    )
    assert set_due(dated, date(2020, 1, 1)) == Refusal.because("action-date-past")
