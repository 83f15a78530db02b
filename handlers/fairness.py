"""How fair a session's seats are: every quota, the bound nobody can go below, and the seed to run again."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from dialog.buttons import Press
from dialog.incoming import JobDone, Order
from dialog.screen import Attachment, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers import underway
from handlers.outlook import back_button
from handlers.room import load_room
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
        turn.refuse(screen(words("order-no-workshop")))
        return
    wanted = str(action.arguments.get("session") or "")
    paragraphs: list[Words | Joined] = []
    for session in plan_of(workshop).sessions:
        if wanted in {"", session.id} and (page := fairness_of(turn.session, workshop, session)) is not None:
            paragraphs += _said(workshop, session, page)
    turn.reply(Screen(paragraphs=tuple(paragraphs) or (words("seats-none"),)))


def ask_sheet(turn: Turn, data: Press) -> None:
    """Have the fairness sheet of a session made; it arrives in this chat as PDF and as a workbook."""
    assert turn.workshop is not None
    underway.begin(
        turn,
        "fairness",
        workshop=turn.workshop.id,
        session=data.args[0],
        at=turn.at.isoformat(),
        language=turn.language,
    )


def deliver(turn: Turn) -> None:
    """Hand over a sheet that was made, or say that nobody is seated yet."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    underway.end(turn)
    chat_id, language = int(action.payload["chat_id"]), str(action.payload["language"])
    made = list(action.result["sheets"]) if action.result is not None else []
    if not made:
        said = words("seats-none" if action.result is not None else "report-failed")
        turn.tell(chat_id, language, screen(said, rows=column(back_button())))
    for each in made:
        attached = Attachment(blob=str(each["blob"]), file_name=str(each["file_name"]))
        turn.tell(chat_id, language, Screen(paragraphs=(words("report-ready"),), attachment=attached))


def draw_sheets(reading: Session, workshop: Workshop, wanted: str, language: str, at: datetime) -> dict[str, bytes]:
    """Draw the fairness sheets of a session, or of all for an empty name, as PDF and workbook; by file name."""
    from handlers.account import report_of  # noqa: PLC0415 (it loads the drawing libraries: not before somebody asks)
    from reports.fairness import draw_fairness_pdf, draw_fairness_xlsx  # noqa: PLC0415

    drawn: dict[str, bytes] = {}
    event = report_of(load_room(reading, workshop, at)).event
    for session in plan_of(workshop).sessions:
        page = fairness_of(reading, workshop, session) if wanted in {"", session.id} else None
        if page is not None:
            name = f"halqa-fairness-{session.id}-{language}"
            drawn[f"{name}.pdf"] = draw_fairness_pdf(page, event, language=language, dated=at)
            drawn[f"{name}.xlsx"] = draw_fairness_xlsx(page, event, language=language, dated=at)
    return drawn


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
