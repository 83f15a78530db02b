"""What a person may write, change and support, and what others see of it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workshop.decision import Refusal
from workshop.framework import PhaseRight, Right
from workshop.labels import Labels
from workshop.model import Confidentiality, Rules, WorkshopPlan
from workshop.phases import Acceptance, PhaseWindow, accept, allows
from workshop.programme import Group, RatedBy, Session, SessionType, ShownAs
from workshop.roles import may
from workshop.wording import Emptiness, Language, detect_language, emptiness, split_list, visible
from workshop.wording_conduct import Concern, concern


class State(StrEnum):
    """active -> withdrawn | parked | hidden -> active."""

    ACTIVE = "active"
    WITHDRAWN = "withdrawn"
    PARKED = "parked"
    HIDDEN = "hidden"


class Stance(StrEnum):
    """What somebody says to another's contribution."""

    SUPPORT = "support"
    SAME = "same_with_us"
    DISAGREE = "disagree"
    UNSURE = "unsure"


FAVOURABLE = frozenset({Stance.SUPPORT.value, Stance.SAME.value})
"""Stances by which somebody stands behind another's words."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckedText:
    """A text that may be recorded, as typed but for what nobody sees; `items` when it is a pasted list."""

    text: str
    language: Language
    items: tuple[str, ...] = ()
    concern: Concern | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Submission:
    """What somebody wants to record; `insisted` says they were asked once whether a short text is meant.

    `read_as` is what stood above the input when they began to write, if that was another phase.
    """

    session_id: str
    group_id: str
    text: str
    dimension: str | None = None
    subtopic: str | None = None
    severity: int | None = None
    answers: tuple[str, ...] = ()
    insisted: bool = False
    for_other: bool = False
    read_as: ShownAs | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Recorded:
    """A contribution that the core accepts, with how it came in and what others may ever see of its author."""

    submission: Submission
    checked: CheckedText
    dimension: str
    shown_as: ShownAs
    acceptance: Acceptance


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """What the core needs to know of a recorded contribution; `author` is none once it is forgotten."""

    code: str
    session_id: str
    group_id: str
    author: str | None
    dimension: str | None = None
    subtopic: str | None = None
    state: State = State.ACTIVE
    cleared: bool = True


def check_text(rules: Rules, typed: str, *, insisted: bool = False) -> CheckedText | Refusal:
    """Check a text against the rules; a short one passes when its author insists."""
    text = visible(typed)
    empty = emptiness(text, least=rules.short_text_words)
    if empty is not None and empty is not Emptiness.TOO_SHORT:
        return Refusal.because(f"text-{empty.value.replace('_', '-')}")
    short = empty is Emptiness.TOO_SHORT or len(text) < rules.min_chars
    if short and not insisted:
        return Refusal.because("text-too-short", least=rules.min_chars)
    if len(text) > rules.max_chars:
        return Refusal.because("text-too-long", most=rules.max_chars, length=len(text))
    return CheckedText(text=text, language=detect_language(text), items=split_list(text), concern=concern(text))


def submit(
    plan: WorkshopPlan,
    submission: Submission,
    windows: Iterable[PhaseWindow],
    *,
    role: str,
    challenges: Collection[str],
    sent_at: datetime,
    received_at: datetime,
) -> Recorded | Refusal:
    """Decide whether a contribution is recorded; `challenges` are the codes a solution may answer."""
    session = plan.session(submission.session_id)
    group = plan.group(submission.session_id, submission.group_id)
    refusal = _check_author(plan, submission, role) or _check_ratings(session, submission)
    refusal = refusal or _check_answers(session, submission, challenges)
    if refusal is not None:
        return refusal
    acceptance = accept(plan, windows, sent_at=sent_at, received_at=received_at)
    if isinstance(acceptance, Refusal):
        return acceptance
    dimension = _dimension(plan, group, submission)
    if isinstance(dimension, Refusal):
        return dimension
    checked = check_text(plan.rules, submission.text, insisted=submission.insisted)
    if isinstance(checked, Refusal):
        return checked
    shown = promised(plan, session, acceptance.phase)
    return Recorded(
        submission=submission,
        checked=checked,
        dimension=dimension,
        shown_as=shown if submission.read_as is None else stricter(submission.read_as, shown),
        acceptance=acceptance,
    )


def change_text(
    plan: WorkshopPlan,
    written: Written,
    typed: str,
    windows: Iterable[PhaseWindow],
    *,
    by: str,
    sent_at: datetime,
    received_at: datetime,
    insisted: bool = False,
) -> CheckedText | Refusal:
    """Decide whether its author may replace a text, by when the new one was sent."""
    refusal = _check_change(plan, written, windows, by=by, sent_at=sent_at, received_at=received_at)
    return refusal or check_text(plan.rules, typed, insisted=insisted)


def withdraw(
    plan: WorkshopPlan,
    written: Written,
    windows: Iterable[PhaseWindow],
    *,
    by: str,
    sent_at: datetime,
    received_at: datetime,
) -> Refusal | None:
    """Decide whether its author may take a contribution back; none means yes."""
    return _check_change(plan, written, windows, by=by, sent_at=sent_at, received_at=received_at)


def endorse(plan: WorkshopPlan, written: Written, phase: str, *, by: str, role: str) -> Refusal | None:
    """Decide whether somebody may take a stance on a contribution; none means yes."""
    if not may(plan, role, Right.ENDORSE):
        return Refusal.because("refused-role", right=Right.ENDORSE, role=role)
    if written.author == by:
        return Refusal.because("endorse-own", code=written.code)
    if written.state is not State.ACTIVE or not written.cleared:
        return Refusal.because("contribution-not-there", code=written.code)
    if not allows(plan, plan.session(written.session_id), phase, PhaseRight.ENDORSE):
        return Refusal.because("endorse-closed", code=written.code)
    return None


def shows_to(plan: WorkshopPlan, written: Written, phase: str, *, reader: str) -> bool:
    """Tell whether a member of the group sees a contribution now: their own always, others' when the phase says."""
    if written.author == reader:
        return written.state is not State.WITHDRAWN
    session = plan.session(written.session_id)
    return written.state is State.ACTIVE and written.cleared and allows(plan, session, phase, PhaseRight.SHOW_OTHERS)


def promised(plan: WorkshopPlan, session: Session, phase: str | None = None) -> ShownAs:
    """Give what stands above the input: how much of the author others will see; a phase's own word goes first."""
    planned = session.phase(phase) if phase is not None else None
    shown = planned.shown_as if planned is not None and planned.shown_as is not None else session.shown_as
    if plan.rules.confidentiality is Confidentiality.CHATHAM_HOUSE:
        return stricter(shown, ShownAs.CATEGORY)
    return shown


def still_shown(plan: WorkshopPlan, session: Session, written_as: ShownAs) -> ShownAs:
    """Give how much of an author is shown now: what was promised, less where nothing in the session shows as much."""
    levels = [promised(plan, session), *(promised(plan, session, phase.id) for phase in session.phases)]
    return stricter(written_as, max(levels, key=list(ShownAs).index))


def category_shown(plan: WorkshopPlan, category: str | None) -> Labels | None:
    """Name an author's category; under the Chatham House rule only its group, for a category may be one institution."""
    if category is None:
        return None
    if plan.rules.confidentiality is not Confidentiality.CHATHAM_HOUSE:
        return plan.category(category).label
    group = plan.category_group_of(category)
    return group.label if group is not None else None


def stricter(first: ShownAs, second: ShownAs) -> ShownAs:
    """Give the level that shows less: what was promised when it was written is never loosened."""
    return min(first, second, key=list(ShownAs).index)


def coverage(plan: WorkshopPlan, group: Group, written: Iterable[Written]) -> tuple[tuple[str, int], ...]:
    """Count the contributions per dimension of a group, or per sub-topic where it has a single dimension."""
    active = [each for each in written if each.group_id == group.id and each.state is State.ACTIVE]
    if len(group.dimensions) == 1:
        subtopics = plan.dimension(group.dimensions[0]).subtopics
        return tuple((topic.id, sum(each.subtopic == topic.id for each in active)) for topic in subtopics)
    return tuple((known, sum(each.dimension == known for each in active)) for known in group.dimensions)


def _check_author(plan: WorkshopPlan, submission: Submission, role: str) -> Refusal | None:
    right = Right.CONTRIBUTE_FOR_OTHERS if submission.for_other else Right.CONTRIBUTE
    return None if may(plan, role, right) else Refusal.because("refused-role", right=right, role=role)


def _check_ratings(session: Session, submission: Submission) -> Refusal | None:
    rating = next((each for each in session.ratings if each.by is RatedBy.AUTHOR), None)
    if submission.severity is None:
        return None
    if rating is None or not rating.minimum <= submission.severity <= rating.maximum:
        least, most = (rating.minimum, rating.maximum) if rating else (0, 0)
        return Refusal.because("rating-out-of-scale", least=least, most=most)
    return None


def _check_answers(session: Session, submission: Submission, challenges: Collection[str]) -> Refusal | None:
    if session.type is not SessionType.SOLUTIONS:
        return None
    unknown = next((code for code in submission.answers if code not in challenges), None)
    if unknown is not None:
        return Refusal.because("solution-unknown-challenge", code=unknown)
    return Refusal.because("solution-answers-nothing") if challenges and not submission.answers else None


def _dimension(plan: WorkshopPlan, group: Group, submission: Submission) -> str | Refusal:
    open_to = group.dimensions or tuple(each.id for each in plan.dimensions)
    chosen = submission.dimension or (open_to[0] if len(open_to) == 1 else None)
    if chosen is None:
        return Refusal.because("contribute-dimension-missing")
    if chosen not in open_to:
        return Refusal.because("contribute-other-dimension", dimension=chosen)
    if submission.subtopic is not None and plan.dimension(chosen).subtopic(submission.subtopic) is None:
        return Refusal.because("contribute-other-subtopic", subtopic=submission.subtopic)
    return chosen


def _check_change(
    plan: WorkshopPlan,
    written: Written,
    windows: Iterable[PhaseWindow],
    *,
    by: str,
    sent_at: datetime,
    received_at: datetime,
) -> Refusal | None:
    if written.author is None or written.author != by:
        return Refusal.because("contribution-not-yours", code=written.code)
    if written.state is State.WITHDRAWN:
        return Refusal.because("contribution-withdrawn", code=written.code)
    found = accept(plan, windows, sent_at=sent_at, received_at=received_at)
    closed = isinstance(found, Refusal) or found.lateness == "late"
    return Refusal.because("contribution-closed", code=written.code) if closed else None
