"""The rapporteur's page: drafted from what the group wrote, edited line by line, approved by the group."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from workshop.decision import Refusal
from workshop.model import Rules
from workshop.wording import emptiness, visible

MESSAGES = 3
APPROVAL_TIME = timedelta(minutes=2)
LONGEST_LINE = 300
QUESTION_MARKS = ("?", "؟")


class LineKind(StrEnum):
    """What a line of the page is for, in reading order."""

    MESSAGE = "message"
    DISAGREEMENT = "disagreement"
    SURPRISE = "surprise"
    ASK = "ask"


class PageState(StrEnum):
    """draft -> shown -> approved | contested | unanswered -> published; an edit goes back to draft."""

    DRAFT = "draft"
    SHOWN = "shown"
    APPROVED = "approved"
    CONTESTED = "contested"
    UNANSWERED = "unanswered"
    PUBLISHED = "published"


class Verdict(StrEnum):
    """What a member of the group says of the page."""

    AGREE = "agree"
    MISSING = "missing"


@dataclass(frozen=True, kw_only=True, slots=True)
class RankedTheme:
    """A theme of the group in its ranked order, in the words that stand for it, with its voices.

    `against` is the reason most shared by those who disagree, if any gave one.
    """

    id: str
    words: str
    codes: tuple[str, ...]
    people: int
    severity: float | None = None
    support: int = 0
    disagree: int = 0
    against: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One sentence with the contributions behind it; without any it is the rapporteur's remark."""

    code: str
    kind: LineKind
    text: str = ""
    evidence: tuple[str, ...] = ()
    by_human: bool = False
    stale: bool = False

    @property
    def remark(self) -> bool:
        """Tell whether the line stands on the rapporteur's word alone."""
        return bool(self.text) and not self.evidence


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """The page of a group: it belongs to the group, `holder` is who edits it now."""

    session_id: str
    group_id: str
    lines: tuple[Line, ...]
    holder: str | None = None
    state: PageState = PageState.DRAFT
    version: int = 1
    closes_at: datetime | None = None
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    gaps: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def line(self, code: str) -> Line | None:
        """Give the line of this code, or none."""
        return next((each for each in self.lines if each.code == code), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Approval:
    """How the group answered: who agreed, who misses something, how many were asked."""

    agreed: int
    missing: int
    asked: int


def draft_page(session_id: str, group_id: str, themes: Sequence[RankedTheme], *, holder: str | None = None) -> Page:
    """Draft a page from ranked themes: what nobody said stays empty.

    The disagreement is sought beside the messages first, so that no sentence is read out twice without need. A lone
    text without enough words to be understood when it is read out comes after all others, however highly it ranks.
    """
    themes = sorted(themes, key=_says_too_little)
    top, rest = list(themes[:MESSAGES]), themes[MESSAGES:]
    found: list[tuple[LineKind, RankedTheme | None]] = [
        *((LineKind.MESSAGE, theme) for theme in [*top, None, None, None][:MESSAGES]),
        (LineKind.DISAGREEMENT, _most_divided(rest) or _most_divided(themes)),
        (LineKind.SURPRISE, _few_but_severe(rest)),
        (LineKind.ASK, next((each for each in themes if each.words.rstrip().endswith(QUESTION_MARKS)), None)),
    ]
    lines = tuple(
        Line(
            code=f"{session_id}-{group_id}-{number:02}",
            kind=kind,
            text=_stated(kind, theme) if theme else "",
            evidence=theme.codes if theme else (),
        )
        for number, (kind, theme) in enumerate(found, start=1)
    )
    return Page(session_id=session_id, group_id=group_id, lines=lines, holder=holder)


def _says_too_little(theme: RankedTheme) -> bool:
    return len(theme.codes) == 1 and emptiness(theme.words) is not None


def redraft(page: Page, themes: Sequence[RankedTheme]) -> Page:
    """Draft again from newer themes, keeping every line that a human wrote."""
    fresh = draft_page(page.session_id, page.group_id, themes)
    lines = tuple(old if old.by_human else new for old, new in zip(page.lines, fresh.lines, strict=True))
    return page if lines == page.lines else replace(page, lines=lines)


def edit_line(
    page: Page, code: str, typed: str, *, by: str, rules: Rules, evidence: Iterable[str] | None = None
) -> Page | Refusal:
    """Replace a line's text, and its evidence if given; the group is asked again."""
    refusal = _check_holder(page, by)
    line, text = page.line(code), visible(typed)
    if refusal is not None or line is None:
        return refusal or Refusal.because("page-line-gone", code=code)
    if len(text) > max(LONGEST_LINE, rules.min_chars):
        return Refusal.because("text-too-long", most=LONGEST_LINE, length=len(text))
    kept = line.evidence if evidence is None else tuple(evidence)
    changed = replace(line, text=text, evidence=kept if text else (), by_human=True, stale=False)
    lines = tuple(changed if each is line else each for each in page.lines)
    return replace(page, lines=lines, version=page.version + 1, state=PageState.DRAFT, verdicts={}, gaps={})


def show_page(page: Page, *, by: str, at: datetime) -> Page | Refusal:
    """Put the page to the group for two minutes."""
    refusal = _check_holder(page, by)
    if refusal is not None:
        return refusal
    if not any(line.text for line in page.lines):
        return Refusal.because("page-empty")
    return replace(page, state=PageState.SHOWN, closes_at=at + APPROVAL_TIME, verdicts={}, gaps={})


def judge_page(page: Page, verdict: Verdict, *, by: str, at: datetime, gap: str = "") -> Page | Refusal:
    """Take one member's verdict, with what is missing; the last one counts."""
    if page.state is not PageState.SHOWN or page.closes_at is None or at > page.closes_at:
        return Refusal.because("page-not-asked")
    gaps = {person: text for person, text in page.gaps.items() if person != by}
    if verdict is Verdict.MISSING and visible(gap):
        gaps[by] = visible(gap)
    return replace(page, verdicts={**page.verdicts, by: verdict}, gaps=gaps)


def close_approval(page: Page) -> Page:
    """Close the two minutes: silence approves nothing, and more gaps than agreement is no approval."""
    if page.state is not PageState.SHOWN:
        return page
    agreed, missing = _count(page, Verdict.AGREE), _count(page, Verdict.MISSING)
    if agreed + missing == 0:
        return replace(page, state=PageState.UNANSWERED)
    return replace(page, state=PageState.APPROVED if agreed > missing else PageState.CONTESTED)


def approval(page: Page, *, asked: int) -> Approval:
    """Count the verdicts of a group of `asked` members."""
    return Approval(agreed=_count(page, Verdict.AGREE), missing=_count(page, Verdict.MISSING), asked=asked)


def hand_over(page: Page, *, to: str) -> Page:
    """Pass the page to a successor with everything in it."""
    return replace(page, holder=to)


def publish_page(page: Page) -> Page | Refusal:
    """Release the page for plenary, approved or not: the verdicts stay on it and say which."""
    if not any(line.text for line in page.lines):
        return Refusal.because("page-empty")
    return replace(page, state=PageState.PUBLISHED)


def correct_line(page: Page, code: str, typed: str, note: str, *, by: str) -> Page | Refusal:
    """Correct a published line; the version note says what changed and stays on the page."""
    refusal = _check_holder(page, by)
    line = page.line(code)
    if refusal is not None or line is None:
        return refusal or Refusal.because("page-line-gone", code=code)
    if not visible(note):
        return Refusal.because("page-note-missing")
    changed = replace(line, text=visible(typed), by_human=True, stale=False)
    lines = tuple(changed if each is line else each for each in page.lines)
    return replace(page, lines=lines, version=page.version + 1, notes=(*page.notes, visible(note)))


def mark_stale_lines(page: Page, withdrawn: Iterable[str]) -> Page:
    """Mark every line that stands on a contribution which was withdrawn."""
    gone = set(withdrawn)
    lines = tuple(replace(line, stale=line.stale or not gone.isdisjoint(line.evidence)) for line in page.lines)
    return page if lines == page.lines else replace(page, lines=lines)


def _check_holder(page: Page, by: str) -> Refusal | None:
    return None if page.holder == by else Refusal.because("page-held-by-another")


def _count(page: Page, verdict: Verdict) -> int:
    return sum(each is verdict for each in page.verdicts.values())


def _stated(kind: LineKind, theme: RankedTheme) -> str:
    """Give a line its words: a disagreement is stated by the reason for it, where somebody gave one."""
    return theme.against or theme.words if kind is LineKind.DISAGREEMENT else theme.words


def _most_divided(themes: Sequence[RankedTheme]) -> RankedTheme | None:
    divided = [theme for theme in themes if theme.support and theme.disagree]
    return max(divided, key=lambda each: (min(each.support, each.disagree), each.disagree), default=None)


def _few_but_severe(themes: Sequence[RankedTheme]) -> RankedTheme | None:
    rated = [theme for theme in themes if theme.severity is not None]
    return max(rated, key=lambda each: (each.severity or 0.0, -each.people), default=None)
