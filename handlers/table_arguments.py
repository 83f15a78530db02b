"""ARGUMENTS: what a button must carry for its handler; a press without it was made up, or is older than the bot."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum

from dialog.buttons import Press
from handlers import chats, presence, reporting
from handlers.exporting import DataFormat
from reports.charts.data import Format as Shape
from reports.render import Format
from workshop.model import WorkshopPlan

Fits = Callable[[WorkshopPlan, str], bool]
MOST_MINUTES = 60


def fits(plan: WorkshopPlan, pressed: Press) -> bool:
    """Tell whether a press carries what its handler needs."""
    needed = ARGUMENTS.get(pressed.action, ())
    return len(pressed.args) >= len(needed) and all(
        check(plan, arg) for check, arg in zip(needed, pressed.args, strict=False)
    )


def _number(_plan: WorkshopPlan, arg: str) -> bool:
    return arg.isdigit()


def _chat(_plan: WorkshopPlan, arg: str) -> bool:
    return re.fullmatch(r"-?\d+", arg) is not None


def _minutes(_plan: WorkshopPlan, arg: str) -> bool:
    return re.fullmatch(r"-?\d{1,3}", arg) is not None and 0 < abs(int(arg)) <= MOST_MINUTES


def _word(_plan: WorkshopPlan, arg: str) -> bool:
    return arg != ""


def _language(plan: WorkshopPlan, arg: str) -> bool:
    return arg in plan.languages


def _session(plan: WorkshopPlan, arg: str) -> bool:
    return any(arg == each.id for each in plan.sessions)


def _one_of(known: Iterable[str | Enum]) -> Fits:
    values = {str(each.value if isinstance(each, Enum) else each) for each in known}
    return lambda _plan, arg: arg in values


_document = _one_of(reporting.DOCUMENTS)

ARGUMENTS: Mapping[str, tuple[Fits, ...]] = {
    "seat.assign": (_session,),
    "seat.balance": (_session,),
    "seat.fairness": (_session,),
    "seat.apply": (_number, _number),
    "seat.unapply": (_number, _number),
    "seat.move": (_number,),
    "seat.moved": (_number, _word),
    "seat.whose": (_number,),
    "seat.groups": (_session, _number),
    "seat.people": (_session, _word, _number),
    "seat.wish": (_session, _word),
    "validate.say": (_number, _number, _number),
    "pad.move": (_number, _minutes),
    "pad.moved": (_number, _minutes),
    "pad.undo": (_number, _number),
    "pad.give": (_number, _number),
    "att.list": (_one_of(presence.LISTS), _number),
    "att.person": (_number,),
    "att.mark": (_number, _one_of(presence.MARKS)),
    "att.approve": (_number,),
    "att.refuse": (_number,),
    "chat.is": (_chat, _one_of(chats.ANSWERS)),
    "desk.undo": (_number,),
    "desk.move": (_minutes,),
    "desk.moved": (_minutes,),
    "late.show": (_number,),
    "late.apply": (_number,),
    "late.undo": (_number,),
    "report.document": (_document,),
    "report.language": (_document, _language),
    "report.draw": (_language, _one_of(Shape)),
    "report.make": (_document, _language, _one_of(Format)),
    "data.make": (_one_of(DataFormat),),
    "roster.check": (_number,),
    "roster.show": (_number, _number),
    "roster.import": (_number,),
    "roster.leave": (_number,),
    "across.look": (_session,),
    "across.hint": (_session, _number),
    "across.join": (_number, _number),
    "across.apart": (_number, _number),
    "across.list": (_session, _number),
    "across.theme": (_number,),
    "across.part": (_number,),
    "across.undo": (_number,),
    "gather.show": (_number, _word),
    "gather.do": (_number, _word),
    "page.propose": (_number, _number),
}
