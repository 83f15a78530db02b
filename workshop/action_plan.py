"""Decided follow-up: an action is proposed until its owner answers, then asked after for months."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from workshop.decision import Refusal
from workshop.synthesis import Opportunity, is_signed

FOLLOW_UP_DAYS = (30, 60, 90)
LONGEST_FIELD = 600
CELLS = (
    "challenge", "action", "engagement", "lead", "partners", "horizon", "deadline", "resources", "funding",
    "indicator", "verification", "risk", "priority",
)  # fmt: skip


class ActionState(StrEnum):
    """proposed -> accepted | date_proposed | owner_proposed; accepted -> on_track | blocked | done; dropped ends it."""

    PROPOSED = "proposed"
    DATE_PROPOSED = "date_proposed"
    OWNER_PROPOSED = "owner_proposed"
    ACCEPTED = "accepted"
    ON_TRACK = "on_track"
    BLOCKED = "blocked"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def agreed(self) -> bool:
        """Tell whether an owner stands behind the action."""
        return self in {ActionState.ACCEPTED, ActionState.ON_TRACK, ActionState.BLOCKED, ActionState.DONE}

    @property
    def open(self) -> bool:
        """Tell whether the action is still to be done."""
        return self not in {ActionState.DONE, ActionState.DROPPED}


class Progress(StrEnum):
    """What an owner reports in one tap."""

    ON_TRACK = "on_track"
    BLOCKED = "blocked"
    DONE = "done"


class Selection(StrEnum):
    """Which actions a list shows."""

    MINE = "mine"
    MY_INSTITUTION = "my_institution"
    OPEN = "open"
    BLOCKED = "blocked"
    DONE = "done"


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One step in an action's life."""

    state: ActionState
    on: date
    by: str
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """One action: `cells` holds what was decided by column id; what nobody decided is absent, never guessed."""

    code: str
    solution: str
    dimension: str
    decided_on: date
    owner: str | None = None
    institution: str | None = None
    due_on: date | None = None
    cells: Mapping[str, str] = field(default_factory=dict)
    depends_on: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    state: ActionState = ActionState.PROPOSED
    suggested_due_on: date | None = None
    suggested_owner: str | None = None
    blocker: str | None = None
    told: frozenset[str] = frozenset()
    asked: frozenset[int] = frozenset()
    history: tuple[Change, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class FollowUp:
    """A question that is due: the day counted from the decision, and the date it was due on."""

    action: str
    day: int
    due_on: date


@dataclass(frozen=True, kw_only=True, slots=True)
class BlockerNotice:
    """What an institution is told, once: the action and what blocks it."""

    action: str
    institution: str
    blocker: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Review:
    """The state of all actions, what changed since a date, and what is overdue."""

    counts: Mapping[ActionState, int]
    changed: tuple[str, ...]
    overdue: tuple[str, ...]


def propose(
    opportunity: Opportunity, number: int, *, hosts: tuple[str, ...], on: date, evidence: tuple[str, ...] = ()
) -> Action | Refusal:
    """Make an action of a priority opportunity that both hosts have signed."""
    if not is_signed(opportunity, hosts=hosts):
        return Refusal.because("action-not-signed", code=opportunity.code)
    return Action(
        code=f"A-{number:02}",
        solution=opportunity.code,
        dimension=opportunity.dimension,
        decided_on=on,
        evidence=(opportunity.code, *(each for each in evidence if each != opportunity.code)),
    )


def fill(action: Action, column: str, text: str) -> Action | Refusal:
    """Write one cell of the plan, or empty it."""
    if column not in CELLS:
        return Refusal.because("action-unknown-column", column=column)
    if len(text) > LONGEST_FIELD:
        return Refusal.because("text-too-long", most=LONGEST_FIELD, length=len(text))
    others = {name: cell for name, cell in action.cells.items() if name != column}
    return replace(action, cells=others | ({column: text.strip()} if text.strip() else {}))


def assign(action: Action, owner: str, institution: str | None, *, by: str, on: date) -> Action | Refusal:
    """Name an owner, or another one when somebody leaves: the action is proposed to them."""
    if not action.state.open:
        return Refusal.because("action-closed", code=action.code)
    named = replace(action, owner=owner, institution=institution, suggested_owner=None)
    return _pass(named, ActionState.PROPOSED, by=by, on=on)


def set_due(action: Action, due_on: date) -> Action | Refusal:
    """Set the date by which it shall be done."""
    if due_on < action.decided_on:
        return Refusal.because("action-date-past")
    return replace(action, due_on=due_on, suggested_due_on=None)


def accept_action(action: Action, *, by: str, on: date) -> Action | Refusal:
    """Take the owner's yes."""
    return _check_proposal(action, by) or _pass(action, ActionState.ACCEPTED, by=by, on=on)


def suggest_date(action: Action, due_on: date, *, by: str, on: date) -> Action | Refusal:
    """Take the owner's other date, for the organizer to agree."""
    if due_on < on:
        return Refusal.because("action-date-past")
    suggested = replace(action, suggested_due_on=due_on)
    return _check_proposal(action, by) or _pass(suggested, ActionState.DATE_PROPOSED, by=by, on=on)


def suggest_owner(action: Action, name: str, *, by: str, on: date) -> Action | Refusal:
    """Take the owner's "somebody else", for the organizer to assign."""
    if not name.strip():
        return Refusal.because("action-owner-missing")
    suggested = replace(action, suggested_owner=name.strip())
    return _check_proposal(action, by) or _pass(suggested, ActionState.OWNER_PROPOSED, by=by, on=on, note=name.strip())


def agree_date(action: Action, *, by: str, on: date) -> Action | Refusal:
    """Take the owner's date as the action's: with it the owner has accepted."""
    if action.state is not ActionState.DATE_PROPOSED or action.suggested_due_on is None:
        return Refusal.because("action-no-date-suggested", code=action.code)
    dated = replace(action, due_on=action.suggested_due_on, suggested_due_on=None)
    return _pass(dated, ActionState.ACCEPTED, by=by, on=on)


def report_progress(action: Action, progress: Progress, *, by: str, on: date, blocker: str = "") -> Action | Refusal:
    """Take what the owner reports; a blocker names what it waits for."""
    if action.owner != by:
        return Refusal.because("action-not-yours", code=action.code)
    if not action.state.agreed:
        return Refusal.because("action-not-accepted", code=action.code)
    if progress is Progress.BLOCKED and not blocker.strip():
        return Refusal.because("action-blocker-missing")
    blocked_by = blocker.strip() if progress is Progress.BLOCKED else None
    noted = replace(action, blocker=blocked_by)
    return _pass(noted, ActionState(progress.value), by=by, on=on, note=blocked_by or "")


def drop(action: Action, *, by: str, on: date, reason: str) -> Action | Refusal:
    """Give an action up, with the reason."""
    if not reason.strip():
        return Refusal.because("consent-reason-missing")
    return _pass(action, ActionState.DROPPED, by=by, on=on, note=reason.strip())


def notify_blocker(action: Action, institution: str) -> tuple[Action, BlockerNotice] | None:
    """Tell the named institution what is blocked, once for an action; none when it was told or nothing is."""
    if action.state is not ActionState.BLOCKED or action.blocker is None or institution in action.told:
        return None
    notice = BlockerNotice(action=action.code, institution=institution, blocker=action.blocker)
    return replace(action, told=action.told | {institution}), notice


def due_follow_up(action: Action, today: date) -> FollowUp | None:
    """Give the question that is due: after an outage only the latest, none for what nobody accepted or is over."""
    if not action.state.agreed or not action.state.open:
        return None
    passed = [day for day in FOLLOW_UP_DAYS if action.decided_on + timedelta(days=day) <= today]
    if not passed or passed[-1] in action.asked:
        return None
    day = passed[-1]
    return FollowUp(action=action.code, day=day, due_on=action.decided_on + timedelta(days=day))


def mark_asked(action: Action, follow_up: FollowUp) -> Action:
    """Note that a question was asked, with those it stands for."""
    return replace(action, asked=action.asked | {day for day in FOLLOW_UP_DAYS if day <= follow_up.day})


def next_follow_up(action: Action) -> date | None:
    """Give the date of the next question; none when there is none."""
    open_days = [day for day in FOLLOW_UP_DAYS if day not in action.asked]
    if not open_days or not action.state.open or not action.state.agreed:
        return None
    return action.decided_on + timedelta(days=open_days[0])


def validated(asked_at: datetime, answers: Mapping[str, bool], institutions: Iterable[str], *, days: int,
              silence_is_consent: bool, at: datetime) -> bool | None:  # fmt: skip
    """Tell whether institutions validated a plan; none while the period runs and somebody is silent."""
    if False in answers.values():
        return False
    silent = [each for each in institutions if each not in answers]
    if not silent:
        return True
    return silence_is_consent if at >= asked_at + timedelta(days=days) else None


def select_actions(
    actions: Iterable[Action], selection: Selection, *, person: str | None = None, institution: str | None = None
) -> tuple[Action, ...]:
    """List actions, the earliest date first, those without a date last."""
    wanted = [each for each in actions if _selected(each, selection, person, institution)]
    return tuple(sorted(wanted, key=lambda each: (each.due_on or date.max, each.code)))


def review_actions(actions: Iterable[Action], *, since: date, today: date) -> Review:
    """Give the state of all actions and what happened since the last session."""
    listed = list(actions)
    counts = Counter(each.state for each in listed)
    return Review(
        counts={state: counts[state] for state in ActionState},
        changed=tuple(each.code for each in listed if any(change.on >= since for change in each.history)),
        overdue=tuple(each.code for each in listed if each.state.open and each.due_on and each.due_on < today),
    )


def _selected(action: Action, selection: Selection, person: str | None, institution: str | None) -> bool:
    match selection:
        case Selection.MINE:
            return action.owner is not None and action.owner == person
        case Selection.MY_INSTITUTION:
            return action.institution is not None and action.institution == institution
        case Selection.OPEN:
            return action.state.open
        case Selection.BLOCKED | Selection.DONE:
            return action.state.value == selection.value


def _check_proposal(action: Action, by: str) -> Refusal | None:
    if action.owner != by:
        return Refusal.because("action-not-yours", code=action.code)
    if action.state is not ActionState.PROPOSED:
        return Refusal.because("action-already-answered", code=action.code)
    return None


def _pass(action: Action, state: ActionState, *, by: str, on: date, note: str = "") -> Action:
    change = Change(state=state, on=on, by=by, note=note)
    return replace(action, state=state, history=(*action.history, change))
