"""Cooperation agreements: their file taken in, what was done under them recorded, the ledger counted."""

from __future__ import annotations

from datetime import date

from dialog.incoming import Order
from dialog.screen import Day, Joined, UserText, Verbatim, Words, screen, words
from handlers.now import show_now
from handlers.owners import leads_closing
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import agreement as stored
from storage.agreement import AgreementEvent, AgreementExchange
from workshop.agreement import Agreement, ClauseCount, Event, ExchangeKind, count_ledger, read_agreement
from workshop.model import EventKind

LISTED = 3


def import_agreement(turn: Turn) -> None:
    """Take an agreement's file in; one with the same id takes its place, what was recorded stays."""
    order = _order(turn)
    definition, source = str(order.arguments["definition"]), str(order.arguments["source"])
    read = read_agreement(definition, source=source)
    new = stored.keep_agreement(turn.session, read.id, definition, source, turn.at)
    args = {"clauses": len(read.clauses), "parties": len(read.parties)}
    turn.reply(screen(words("agreement-imported", id=Verbatim(read.id), new="yes" if new else "no", **args)))


def record(turn: Turn) -> None:
    """Record an event or an exchange under an agreement, once."""
    order = _order(turn)
    agreement = _agreement(turn, str(order.arguments.get("agreement") or ""))
    if agreement is None:
        turn.reply(screen(words("agreement-unknown")))
        return
    kind, title = str(order.arguments["kind"]), str(order.arguments["title"])
    on = date.fromisoformat(str(order.arguments["on"]))
    giver = str(order.arguments.get("giver") or "")
    if kind in {each.value for each in EventKind}:
        row = AgreementEvent(agreement_id=agreement.id, kind=kind, on=on, title=title, recorded_at=turn.at)
        new = stored.record_event(turn.session, row)
    elif kind in {each.value for each in ExchangeKind} and giver in {party.id for party in agreement.parties}:
        given = AgreementExchange(
            agreement_id=agreement.id, kind=kind, on=on, title=title, giver=giver, recorded_at=turn.at
        )
        new = stored.record_exchange(turn.session, given)
    else:
        known = ", ".join([*(each.value for each in EventKind), *(each.value for each in ExchangeKind)])
        parties = ", ".join(party.id for party in agreement.parties)
        turn.reply(screen(words("agreement-kind-unknown", known=Verbatim(known), parties=Verbatim(parties))))
        return
    turn.reply(screen(words("agreement-recorded", title=UserText(title), new="yes" if new else "no")))


def command(turn: Turn) -> None:
    """Show an organizer the ledger of the agreement their workshop belongs to, else of the newest one."""
    if not leads_closing(turn):
        show_now(turn, lead=words("not-your-right"))
        return
    agreement = _agreement(turn, (turn.workshop.agreement_id if turn.workshop else None) or "")
    turn.reply(screen(words("agreement-unknown")) if agreement is None else screen(*_ledger(turn, agreement)))


def show_ledger(turn: Turn) -> None:
    """Count what was done under an agreement against its clauses."""
    order = _order(turn)
    agreement = _agreement(turn, str(order.arguments.get("agreement") or ""))
    if agreement is None:
        turn.reply(screen(words("agreement-unknown")))
        return
    wanted = str(order.arguments.get("lang") or agreement.default_language)
    turn.language = wanted if wanted in agreement.languages else agreement.default_language
    turn.reply(screen(*_ledger(turn, agreement)))


def _ledger(turn: Turn, agreement: Agreement) -> tuple[Words | Joined, ...]:
    events, exchanges = _events(turn, agreement), stored.recorded_exchanges(turn.session, agreement.id)
    titles = {event.id: event.title for event in events} | {each.id: each.title for each in exchanges}
    head = words("ledger-title", title=agreement.title, on=Day(agreement.signed_on))
    return (head, *(_clause(agreement, each, titles) for each in count_ledger(agreement, events, exchanges)))


def _clause(agreement: Agreement, counted: ClauseCount, titles: dict[str, str]) -> Joined:
    label = next(clause.label for clause in agreement.clauses if clause.id == counted.clause)
    newest = counted.entries[-LISTED:]
    return Joined(
        (
            words("ledger-clause", clause=label, count=counted.total, foreseen=counted.foreseen),
            *(words("ledger-entry", title=UserText(titles[entry])) for entry in newest),
        )
    )


def _events(turn: Turn, agreement: Agreement) -> tuple[Event, ...]:
    """Give what was recorded and our own workshops under the agreement; those that did not end are foreseen."""
    own = []
    for workshop in stored.workshops_under(turn.session, agreement.id):
        plan = plan_of(workshop)
        title = plan.title.in_(turn.language)
        held = workshop.ended_at is not None
        own.append(Event(id=plan.id, kind=plan.kind, on=plan.days[0], title=title, held=held))
    return (*own, *stored.recorded_events(turn.session, agreement.id, turn.at.date()))


def _agreement(turn: Turn, agreement_id: str) -> Agreement | None:
    known = stored.agreements(turn.session)
    row = stored.agreement_by_id(turn.session, agreement_id) if agreement_id else (known[-1] if known else None)
    return read_agreement(row.definition, source=row.source) if row is not None else None


def _order(turn: Turn) -> Order:
    order = turn.incoming.action
    assert isinstance(order, Order)
    return order
