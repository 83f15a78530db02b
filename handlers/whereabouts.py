"""The screen at which somebody stands outside a conversation, so that it can be shown again: in another language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from dialog.buttons import Press, decode, encode, press
from dialog.incoming import ChatKind, Command, Media, Start, Text
from dialog.incoming import Press as Pressed
from handlers.turn import Turn
from workshop.roles import holds

LEFT = timedelta(minutes=15)  # whoever asks for another language later means no screen of before
AFRESH = timedelta(minutes=5)  # a tap a second must not be a change of the account each time
STAYS = frozenset({"lang", "language.open", "help.open"})
STAYS_COMMANDS = frozenset({"language", "help"})
COMMANDS: Mapping[str, Press] = {
    "questionnaire": press("ask.open"),
    "mine": press("mine.open"),
    "privacy": press("privacy.open"),
    "agenda": press("agenda.open"),
    "results": press("debate.results"),
}


def _itself(data: Press) -> Press:
    return data


def _whole(action: str, *places: int) -> Callable[[Press], Press]:
    """Show the screen of an action with the arguments at these places: nothing is done a second time."""
    return lambda data: press(action, *(data.args[place] for place in places if place < len(data.args)))


def _while_choosing(data: Press) -> Press | None:
    """Show the notice or its purposes again, as they were ticked; what was agreed to is not asked again."""
    return data if data.args[:1] in {("choose",), ("again",)} else None


SAME_SCREEN: Mapping[str, Callable[[Press], Press | None]] = {
    "consent": _while_choosing,
    "ask.answer": _whole("ask.open"),
    "ask.back": _itself,
    "vote.dot": _whole("vote.open", 0),
    "vote.done": _itself,
    "vote.rate": _whole("vote.done"),
    "vote.again": _itself,
    "items.read": _itself,
    "items.support": _whole("items.read", 1),
    "items.answer": _whole("items.open", 0, 1),
    "mine.item": _itself,
    "mine.withdraw": _itself,
    "mine.withdrawn": _whole("mine.item", 0),
    "mine.restore": _whole("mine.item", 0),
    "mine.update": _whole("mine.item", 0),
    "privacy.agree": _whole("privacy.agree"),
    "privacy.erase": _itself,
    "quiet.turn": _whole("more.open"),
    "leave.ask": _itself,
    "sheet.challenges": _whole("sheet.challenges", 0, 1),
    "sheet.frameworks": _whole("sheet.frameworks", 0, 1),
    "sheet.engagements": _whole("sheet.engagements", 0, 1, 2),
    "sheet.horizon": _whole("sheet.horizon", 0),
    "seat.why": _itself,
    "page.read": _itself,
    "action.list": _itself,
    "action.see": _itself,
    "closing.rate": _itself,
    "closing.mark": _whole("closing.rate"),
    "debate.results": _itself,
}


def note_place(turn: Turn) -> None:
    """Note the screen that somebody was led to, if it can be shown again without doing anything."""
    action, chat = turn.incoming.action, turn.incoming.chat
    if turn.account is None or chat is None or chat.kind is not ChatKind.PRIVATE:
        return
    match action:
        case Pressed(data=raw):
            data = decode(raw)
            if data is None or data.action not in STAYS:
                _note(turn, _screen_of(data))
        case Command(name=name):
            if name not in STAYS_COMMANDS:
                _note(turn, COMMANDS.get(name))
        case Start() | Text() | Media():
            _note(turn, None)
        case _:
            return


def place_of_now(turn: Turn) -> Press | None:
    """Give the press that shows again where somebody stood a moment ago."""
    data, at = _read(turn.account.place if turn.account is not None else None)
    return data if data is not None and turn.at - at <= LEFT else None


def show_again(turn: Turn) -> bool:
    """Show the screen at which somebody stands once more; False when there is none."""
    data = place_of_now(turn)
    found = turn.presses.get(data.action) if data is not None else None
    if found is None or data is None:
        return False
    handle, right = found if isinstance(found, tuple) else (found, None)
    rights = turn.plan.rights(turn.person.role) if turn.person is not None and turn.plan is not None else ()
    if not holds(rights, right):
        return False
    handle(turn, data)
    return True


def _screen_of(data: Press | None) -> Press | None:
    if data is None:
        return None
    if data.action.endswith(".open"):
        return data
    same = SAME_SCREEN.get(data.action)
    return same(data) if same is not None else None


def _note(turn: Turn, data: Press | None) -> None:
    assert turn.account is not None
    known, at = _read(turn.account.place)
    if known != data or (data is not None and turn.at - at > AFRESH):
        turn.account.place = None if data is None else f"{int(turn.at.timestamp())} {encode(data)}"


def _read(place: str | None) -> tuple[Press | None, datetime]:
    moment, _, raw = (place or "0 ").partition(" ")
    return decode(raw), datetime.fromtimestamp(int(moment), UTC)
