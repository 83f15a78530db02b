"""The page is drafted from evidence, edited, approved, handed over and corrected."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.workshop.plan_files import november_plan
from workshop.decision import Refusal
from workshop.report import (
    Approval,
    Line,
    LineKind,
    Page,
    PageState,
    RankedTheme,
    Verdict,
    approval,
    close_approval,
    correct_line,
    draft_page,
    edit_line,
    hand_over,
    judge_page,
    mark_stale_lines,
    publish_page,
    redraft,
    show_page,
)

RULES = november_plan().rules
NOON = datetime(2024, 11, 21, 10, 52, tzinfo=UTC)
THEMES = (
    RankedTheme(id="t1", words="no upkeep budget", codes=("S1-1", "S1-4"), people=6, severity=4.0, support=5),
    RankedTheme(id="t2", words="training too theoretical", codes=("S1-2",), people=4, support=4, disagree=3),
    RankedTheme(id="t3", words="no shared platform", codes=("S1-3",), people=3, severity=3.0, support=1, disagree=1),
    RankedTheme(id="t4", words="who pays for electricity?", codes=("S1-5",), people=2, severity=2.0),
    RankedTheme(id="t5", words="no data officer", codes=("S1-6",), people=1, severity=5.0),
)


def _page() -> Page:
    return draft_page("S1", "G2", THEMES, holder="nora")


def _shown() -> Page:
    page = show_page(_page(), by="nora", at=NOON)
    assert isinstance(page, Page)
    return page


def _edited(page: Page, code: str, text: str, evidence: tuple[str, ...] | None = None) -> Page:
    edited = edit_line(page, code, text, by=page.holder or "", rules=RULES, evidence=evidence)
    assert isinstance(edited, Page)
    return edited


def test_draft_takes_messages_disagreement_surprise_and_ask_from_what_was_said() -> None:
    assert [(line.code, line.kind, line.text, line.evidence) for line in _page().lines] == [
        ("S1-G2-01", LineKind.MESSAGE, "no upkeep budget", ("S1-1", "S1-4")),
        ("S1-G2-02", LineKind.MESSAGE, "training too theoretical", ("S1-2",)),
        ("S1-G2-03", LineKind.MESSAGE, "no shared platform", ("S1-3",)),
        ("S1-G2-04", LineKind.DISAGREEMENT, "training too theoretical", ("S1-2",)),
        ("S1-G2-05", LineKind.SURPRISE, "no data officer", ("S1-6",)),
        ("S1-G2-06", LineKind.ASK, "who pays for electricity?", ("S1-5",)),
    ]


def test_draft_puts_a_text_that_nobody_could_read_out_after_all_others() -> None:
    junk = RankedTheme(id="t0", words="ا" * 200, codes=("S1-9",), people=7, severity=5.0)
    named = RankedTheme(id="t6", words="Maintenance", codes=("S1-7", "S1-8"), people=9)
    messages = draft_page("S1", "G2", (junk, named, *THEMES)).lines[:3]
    assert [line.evidence for line in messages] == [("S1-7", "S1-8"), ("S1-1", "S1-4"), ("S1-2",)]
    assert draft_page("S1", "G2", (junk,)).lines[0].evidence == ("S1-9",)


def test_draft_of_a_silent_group_stays_empty() -> None:
    page = draft_page("S1", "G2", (), holder="nora")
    assert {line.text for line in page.lines} == {""}
    assert show_page(page, by="nora", at=NOON) == Refusal.because("page-empty")
    assert publish_page(page) == Refusal.because("page-empty")


def test_line_without_evidence_is_the_rapporteurs_remark() -> None:
    page = _edited(_page(), "S1-G2-05", " youth spoke first ", ())
    assert page.line("S1-G2-05") == Line(
        code="S1-G2-05", kind=LineKind.SURPRISE, text="youth spoke first", by_human=True
    )
    assert [line.remark for line in page.lines] == [False, False, False, False, True, False]
    assert (page.version, page.state) == (2, PageState.DRAFT)


def test_new_draft_keeps_what_a_human_wrote() -> None:
    edited = _edited(_page(), "S1-G2-01", "budget for upkeep is missing")
    again = redraft(edited, THEMES[1:])
    assert [line.text for line in again.lines[:3]] == [
        "budget for upkeep is missing",
        "no shared platform",
        "who pays for electricity?",
    ]
    assert redraft(edited, THEMES) == edited


def test_page_is_edited_by_its_holder_only() -> None:
    refused = Refusal.because("page-held-by-another")
    assert edit_line(_page(), "S1-G2-01", "x", by="amal", rules=RULES) == refused
    assert show_page(_page(), by="amal", at=NOON) == refused
    assert edit_line(_page(), "S1-G9-01", "x", by="nora", rules=RULES) == Refusal.because(
        "page-line-gone", code="S1-G9-01"
    )
    too_long = edit_line(_page(), "S1-G2-01", "x" * 301, by="nora", rules=RULES)
    assert too_long == Refusal.because("text-too-long", most=300, length=301)


def test_successor_takes_over_everything() -> None:
    page = hand_over(_edited(_page(), "S1-G2-01", "upkeep"), to="badr")
    assert _edited(page, "S1-G2-02", "training").line("S1-G2-01") == page.line("S1-G2-01")


def test_group_has_two_minutes_and_the_last_word_counts() -> None:
    page = _shown()
    for person, verdict in (("a", Verdict.MISSING), ("b", Verdict.AGREE), ("a", Verdict.AGREE), ("c", Verdict.MISSING)):
        judged = judge_page(page, verdict, by=person, at=NOON + timedelta(minutes=1), gap="rural schools")
        assert isinstance(judged, Page)
        page = judged
    assert approval(page, asked=10) == Approval(agreed=2, missing=1, asked=10)
    assert page.gaps == {"c": "rural schools"}
    late = judge_page(page, Verdict.AGREE, by="d", at=NOON + timedelta(minutes=3))
    assert late == Refusal.because("page-not-asked")
    assert close_approval(page).state is PageState.APPROVED


@pytest.mark.parametrize(
    ("verdicts", "state"),
    [
        ("", PageState.UNANSWERED),
        ("a", PageState.APPROVED),
        ("am", PageState.CONTESTED),
        ("aam", PageState.APPROVED),
    ],
)
def test_silence_approves_nothing(verdicts: str, state: PageState) -> None:
    said = {str(n): Verdict.AGREE if each == "a" else Verdict.MISSING for n, each in enumerate(verdicts)}
    assert close_approval(replace(_shown(), verdicts=said)).state is state


def test_edit_after_approval_asks_the_group_again() -> None:
    page = close_approval(replace(_shown(), verdicts={"a": Verdict.AGREE}))
    edited = _edited(page, "S1-G2-01", "other words")
    assert (edited.state, edited.verdicts) == (PageState.DRAFT, {})


def test_correction_after_plenary_carries_a_note() -> None:
    page = publish_page(_shown())
    assert isinstance(page, Page)
    assert correct_line(page, "S1-G2-01", "new", " ", by="nora") == Refusal.because("page-note-missing")
    corrected = correct_line(page, "S1-G2-01", "new", "figure corrected", by="nora")
    assert isinstance(corrected, Page)
    assert (corrected.version, corrected.notes, corrected.state) == (2, ("figure corrected",), PageState.PUBLISHED)


def test_withdrawn_contribution_marks_its_lines() -> None:
    page = mark_stale_lines(_page(), ["S1-2"])
    assert [line.stale for line in page.lines] == [False, True, False, True, False, False]
    assert mark_stale_lines(_page(), ["S1-99"]) == _page()
