"""Reading what one's group wrote, in an order of one's own, and saying what one thinks of it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from dialog.buttons import Press, press
from dialog.screen import Button, Labels, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.conversation import keep_words
from handlers.excerpts import excerpt
from handlers.now import show_now
from handlers.over import closed_since, right_ended
from handlers.place import as_written, refused
from handlers.scene import Scene, scene_of
from handlers.seen import author_shown
from handlers.turn import Turn
from storage import agenda, contributions, people
from storage.contributions import Contribution
from workshop.contributions import Stance, endorse
from workshop.decision import Refusal
from workshop.framework import PhaseRight
from workshop.phases import allows
from workshop.programme import Group, Session, ShownAs
from workshop.wording import visible

MOST_ON_A_PAGE = 3
LETTERS_ON_A_PAGE = 620
GIVE, TAKE_BACK = "give", "back"
ORDER = (Stance.SUPPORT, Stance.SAME, Stance.DISAGREE, Stance.UNSURE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Shelf:
    """Hold what a person may read now: the others' items of a group, in the reader's own order."""

    scene: Scene
    session: Session
    group: Group
    phase: str
    items: tuple[Contribution, ...]
    stances: dict[int, str]

    @property
    def may_answer(self) -> bool:
        """Tell whether stances are taken in this phase."""
        return allows(self.scene.plan, self.session, self.phase, PhaseRight.ENDORSE)

    @property
    def pages(self) -> tuple[tuple[Contribution, ...], ...]:
        """Cut the items into pages that fit a phone."""
        pages: list[list[Contribution]] = []
        room = 0
        for item in self.items:
            length = min(len(visible(item.text)), LETTERS_ON_A_PAGE)
            if not pages or len(pages[-1]) == MOST_ON_A_PAGE or length > room:
                pages.append([])
                room = LETTERS_ON_A_PAGE
            pages[-1].append(item)
            room -= length
        return tuple(tuple(page) for page in pages)


def read(turn: Turn, data: Press) -> None:
    """Show a page of the group's contributions."""
    shelf = _shelf(turn)
    if shelf is None:
        show_now(turn, lead=words("read-hidden"))
    else:
        turn.reply(_page_screen(turn, shelf, _number(data, 0)))


def support(turn: Turn, data: Press) -> None:
    """Support a contribution, or take the support back, and stay on the page."""
    shelf = _shelf_of(turn, data)
    row = _item(shelf, data) if shelf else None
    if shelf is None or row is None:
        show_now(turn, lead=words("read-gone"))
        return
    wanted = _wanted(data, 2, given=shelf.stances.get(row.pk) == Stance.SUPPORT.value)
    _take(turn, shelf, row, Stance.SUPPORT if wanted else None)
    turn.reply(_page_screen(turn, shelf, _number(data, 1)))


def open_item(turn: Turn, data: Press) -> None:
    """Show one contribution whole, with every stance one may take."""
    shelf = _shelf_of(turn, data)
    row = _item(shelf, data) if shelf else None
    if shelf is None or row is None:
        show_now(turn, lead=words("read-gone"))
        return
    if not shelf.may_answer:
        turn.toast(_refused(turn, shelf, row, Refusal.because("endorse-closed", code=row.code)))
    turn.reply(_item_screen(turn, shelf, row, _number(data, 1)))


def answer(turn: Turn, data: Press) -> None:
    """Take a stance on a contribution; the same again takes it back."""
    shelf = _shelf_of(turn, data)
    row = _item(shelf, data) if shelf else None
    stance = next((each for each in ORDER if len(data.args) > 2 and each.value == data.args[2]), None)
    if shelf is None or row is None or stance is None:
        show_now(turn, lead=words("read-gone"))
        return
    wanted = _wanted(data, 3, given=shelf.stances.get(row.pk) == stance.value)
    _take(turn, shelf, row, stance if wanted else None)
    turn.reply(_item_screen(turn, shelf, row, _number(data, 1)))


def _wanted(data: Press, position: int, *, given: bool) -> bool:
    """Tell what a button was drawn for: to give a stance or to take it back, however often it is tapped."""
    return data.args[position] == GIVE if len(data.args) > position else not given


def _take(turn: Turn, shelf: Shelf, row: Contribution, stance: Stance | None) -> None:
    assert turn.person is not None
    refusal = endorse(shelf.scene.plan, as_written(row), shelf.phase, by=str(turn.person.pk), role=turn.person.role)
    if refusal is not None:
        turn.toast(_refused(turn, shelf, row, refusal))
        return
    given = contributions.stance_of(turn.session, row.pk, turn.person.pk)
    if given is not None and given.note and (stance is None or given.stance != stance.value):
        keep_words(turn, "reservation", given.note)
    contributions.endorse(turn.session, row.pk, turn.person.pk, stance.value if stance else None, turn.at)
    if stance is None:
        shelf.stances.pop(row.pk, None)
    else:
        shelf.stances[row.pk] = stance.value
    turn.toast(words("read-noted", stance=stance.value if stance else "none", code=Verbatim(row.code)))


def _refused(turn: Turn, shelf: Shelf, row: Contribution, refusal: Refusal) -> Words:
    """Say why a stance is not taken; that stances are closed, since when."""
    if refusal.text != "endorse-closed":
        return refused(refusal)
    since = right_ended(turn, shelf.scene.plan, shelf.session.id, shelf.group.id, (PhaseRight.ENDORSE,))
    return closed_since(turn, refusal.text, since, code=Verbatim(row.code))


def _shelf_of(turn: Turn, data: Press) -> Shelf | None:
    """Find the shelf on which the contribution of a button stands: that of its own session, also from a later one."""
    number = data.args[0] if data.args else ""
    row = contributions.contribution_by_id(turn.session, int(number)) if number.isdigit() else None
    return _shelf(turn, row.session_id if row is not None else None)


def _shelf(turn: Turn, only: str | None = None) -> Shelf | None:
    """Find the group whose contributions the person may read now, the current session's before an earlier one's."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    current = scene.plan.sessions.index(scene.session) if scene.session else -1
    for session in reversed(scene.plan.sessions[: current + 1]):
        if only not in {None, session.id}:
            continue
        seat = scene.seat if session == scene.session else people.seat_of(turn.session, turn.person.pk, session.id)
        clock = agenda.clock_of(turn.session, scene.workshop.id, session.id, seat.group_id) if seat else None
        group = session.group(seat.group_id) if seat else None
        if group is not None and clock is not None and allows(scene.plan, session, clock.phase, PhaseRight.SHOW_OTHERS):
            return _filled(turn, scene, session, group, clock.phase)
    return None


def _filled(turn: Turn, scene: Scene, session: Session, group: Group, phase: str) -> Shelf:
    me = scene.person.pk
    rows = contributions.contributions_of_group(turn.session, scene.workshop.id, session.id, (group.id,))
    others = [row for row in rows if row.author_id != me]
    others.sort(key=lambda row: sha256(f"{scene.workshop.secret}:{me}:{row.pk}".encode()).digest())
    found = contributions.endorsements(turn.session, [row.pk for row in others])
    stances = {each.contribution_id: each.stance for each in found if each.participant_id == me}
    return Shelf(scene=scene, session=session, group=group, phase=phase, items=tuple(others), stances=stances)


def _page_screen(turn: Turn, shelf: Shelf, number: int) -> Screen:
    pages = shelf.pages
    back = Button(label=words("menu-back-button"), press=press("now"))
    if not pages:
        return screen(words("read-empty"), rows=column(back))
    number %= len(pages)
    page = pages[number]
    start = sum(len(each) for each in pages[:number])
    last, total = start + len(page), len(shelf.items)
    shape = "only" if total == 1 else "whole" if len(page) == total else "single" if len(page) == 1 else "range"
    head = words("read", first=start + 1, last=last, total=total, shape=shape, group=shelf.group.label)
    items = [words("read-item", text=excerpt(row.text, LETTERS_ON_A_PAGE), **_about(turn, shelf, row)) for row in page]
    rows = [_row(shelf, row, number) for row in page] if shelf.may_answer else []
    more = Button(label=words("read-more-button"), press=press("items.read", number + 1)) if len(pages) > 1 else None
    return screen(head, *items, rows=(*rows, *column(more, back)))


def _row(shelf: Shelf, row: Contribution, number: int) -> tuple[Button, ...]:
    stance = shelf.stances.get(row.pk)
    code = Verbatim(row.code)
    mine = "yes" if stance == Stance.SUPPORT.value else "no"
    wanted = TAKE_BACK if mine == "yes" else GIVE
    other = stance if stance not in {None, Stance.SUPPORT.value} else "none"
    return (
        Button(
            label=words("read-support-button", mine=mine, code=code),
            press=press("items.support", row.pk, number, wanted),
        ),
        Button(
            label=words("read-other-button", stance=other or "none", code=code),
            press=press("items.open", row.pk, number),
        ),
    )


def _item_screen(turn: Turn, shelf: Shelf, row: Contribution, number: int) -> Screen:
    mine = shelf.stances.get(row.pk)
    buttons = [
        Button(
            label=words("read-stance-button", stance=stance.value, mine="yes" if mine == stance.value else "no"),
            press=press("items.answer", row.pk, number, stance.value, TAKE_BACK if mine == stance.value else GIVE),
        )
        for stance in ORDER
    ]
    if mine == Stance.DISAGREE.value:
        buttons.append(Button(label=words("read-why-button"), press=press("items.why", row.pk, number)))
    back = Button(label=words("read-back-button"), press=press("items.read", number))
    whole = words("read-item", text=excerpt(row.text, LETTERS_ON_A_PAGE), **_about(turn, shelf, row))
    shown = column(*buttons, back) if shelf.may_answer else column(back)
    return screen(whole, words("read-stance") if shelf.may_answer else None, rows=shown)


def _about(turn: Turn, shelf: Shelf, row: Contribution) -> dict[str, Verbatim | UserText | Labels | str]:
    """Say of an author what was promised when they wrote, and never more."""
    asks = row.author_id is not None and row.shown_as != ShownAs.HIDDEN.value
    author = people.participant_by_id(turn.session, row.author_id) if asks and row.author_id else None
    shown, who = author_shown(shelf.scene.plan, shelf.session, row, author)
    return {"code": Verbatim(row.code), "who": who, "shown": shown}


def _item(shelf: Shelf, data: Press) -> Contribution | None:
    return next((row for row in shelf.items if data.args and str(row.pk) == data.args[0]), None)


def _number(data: Press, position: int) -> int:
    number = data.args[position] if len(data.args) > position else ""
    return int(number) if number.isdigit() else 0
