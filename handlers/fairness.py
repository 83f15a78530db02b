"""How fair a session's seats are: every quota, the bound nobody can go below, and the seed to run again."""

from __future__ import annotations

from sqlmodel import Session

from dialog.incoming import Order
from dialog.screen import Joined, Screen, UserText, Verbatim, Words, screen, words
from handlers.scene import plan_of
from handlers.seats import Seating, seating_of
from handlers.turn import Turn
from reports.fairness import FairnessPage, QuotaRow
from storage import people, seating
from storage.people import Workshop
from workshop.programme import Session as PlannedSession
from workshop.seats_model import Quota, Rule

LISTED = 20


def fairness_order(turn: Turn) -> None:
    """Say how fair the seats of each session are, or of the one named."""
    action = turn.incoming.action
    assert isinstance(action, Order)
    workshop = people.newest_workshop(turn.session)
    if workshop is None:
        turn.reply(screen(words("order-no-workshop")))
        return
    wanted = str(action.arguments.get("session") or "")
    paragraphs: list[Words | Joined] = []
    for session in plan_of(workshop).sessions:
        if wanted in {"", session.id} and (page := fairness_of(turn.session, workshop, session)) is not None:
            paragraphs += _said(workshop, session, page)
    turn.reply(Screen(paragraphs=tuple(paragraphs) or (words("seats-none"),)))


def fairness_of(reading: Session, workshop: Workshop, session: PlannedSession) -> FairnessPage | None:
    """Draw up the sheet of a session; None while nobody sits there."""
    from workshop.seats_explain import fairness  # noqa: PLC0415 (it loads the solver: not before somebody asks)

    hall = seating_of(reading, workshop, session)
    if not hall.seats:
        return None
    run = seating.newest_assignment(reading, workshop.id, session.id)
    unchanged = run is not None and run.outcome["seats"] == hall.taken
    bound = float(run.outcome["bound"]) if run is not None and unchanged else None
    found = fairness(hall.seated(), hall.taken, bound=bound, seed=run.seed if run is not None else None)
    return FairnessPage(
        session=session.id,
        rows=tuple(_row(hall, quota) for quota in found.quotas),
        cost=found.objective,
        bound=found.bound,
        pairs=found.repeated_pairs,
        pairs_bound=found.repeated_pairs_bound,
        seed=found.seed,
    )


def _row(hall: Seating, quota: Quota) -> QuotaRow:
    value = hall.plan.category(quota.value).label if quota.rule is Rule.CATEGORY else quota.value
    return QuotaRow(
        group=hall.plan.group(hall.session.id, quota.group).label,
        rule=quota.rule.value,
        value=value,
        count=quota.count,
        low=quota.low,
        high=quota.high,
    )


def _said(workshop: Workshop, session: PlannedSession, page: FairnessPage) -> list[Words | Joined]:
    unmet = [row for row in page.rows if not row.met]
    said: list[Words | Joined] = [
        words("fairness-head", session=Verbatim(session.id)),
        words(
            "fairness-sum",
            met=len(page.rows) - len(unmet),
            unmet=len(unmet),
            cost=round(page.cost),
            bound=round(page.bound),
            seed=Verbatim("-" if page.seed is None else str(page.seed)),
        ),
        words("fairness-pairs", count=page.pairs, bound=page.pairs_bound),
    ]
    language = plan_of(workshop).default_language
    lines = tuple(_unmet(row, language) for row in unmet[:LISTED])
    return [*said, Joined(lines)] if lines else said


def _unmet(row: QuotaRow, language: str) -> Words:
    def pick(text: object) -> UserText:
        return UserText(text if isinstance(text, str) else dict(text)[language])  # type: ignore[call-overload]

    return words(
        "fairness-unmet",
        group=pick(row.group),
        rule=row.rule,
        value=pick(row.value),
        count=row.count,
        low=row.low,
        high=row.high,
    )
