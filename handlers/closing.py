"""The closing as organizers lead it: what is done, opportunities ticked, parked items read out."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.incoming import TimerDue
from dialog.screen import Button, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.divergences import reservation_of
from handlers.excerpts import excerpt, on_button
from handlers.findings import rated_solutions
from handlers.now import show_now
from handlers.orders import argument_of_order, workshop_of_order
from handlers.owners import leads_closing, refused, tell_organizers
from handlers.room import Room, load_room
from handlers.scene import plan_of
from handlers.standing import on_card
from handlers.turn import Turn
from storage import actions, closing, contributions, people, steps
from storage.contributions import BY_ORDER, Audit, Contribution
from storage.people import Workshop
from workshop.closing import synthesis_block
from workshop.decision import Refusal
from workshop.programme import SessionType
from workshop.synthesis import Fate, RatedSolution, is_signed, opportunity_candidates, retain

ON_BUTTON = 24
IN_LINE = 90
AGAINST = 60
OPEN = "open"  # an item set aside of which nobody decided yet what becomes


def announce(turn: Turn) -> None:
    """Tell the organizers that the synthesis has begun: opportunities can be ticked now."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop_id, _, block_id = action.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    if workshop is None or workshop.running_block != block_id:
        return
    planned = synthesis_block(plan_of(workshop))
    if planned is not None and planned.id == block_id:
        button = Button(label=words("closing-open-button"), press=press("closing.open"))
        tell_organizers(turn, workshop, screen(words("closing-begins"), rows=column(button)))


def command(turn: Turn) -> None:
    """Open the closing's menu for an organizer."""
    if leads_closing(turn):
        turn.reply(_menu(turn))
    else:
        show_now(turn, lead=words("not-your-right"))


def open_closing(turn: Turn, _data: Press) -> None:
    """Show what is done and what is left before the day can end."""
    turn.reply(_menu(turn), fresh=on_card(turn))


def pick(turn: Turn, data: Press) -> None:
    """Show the best rated solutions of one dimension, to be ticked."""
    turn.reply(_pick_screen(turn, _number(data, 0)))


def toggle(turn: Turn, data: Press) -> None:
    """Tick a solution as a priority opportunity, or take the tick back while no host has signed it."""
    workshop, code = _workshop(turn), data.args[1] if len(data.args) > 1 else ""
    known = {each.code for each in actions.opportunities(turn.session, workshop.id)}
    if code in known:
        if actions.untick(turn.session, workshop.id, code):
            _audit(turn, "opportunity-unticked", code)
        else:
            turn.toast(words("closing-signed-already"), alert=True)
    else:
        retained = retain(_rated(turn, workshop)[1].values(), [code])
        if isinstance(retained, Refusal):
            turn.toast(refused(retained))
        else:
            actions.tick(turn.session, workshop.id, retained[0], _me(turn), turn.at)
            _audit(turn, "opportunity-ticked", code)
    turn.reply(_pick_screen(turn, _number(data, 0)))


def show_parked(turn: Turn, _data: Press) -> None:
    """Read out the parked items, the next undecided one at a time."""
    turn.reply(_parked_screen(turn))


def decide_fate(turn: Turn, data: Press) -> None:
    """Keep a parked item, transfer it to the next event, or drop it."""
    parked = {item.pk: item for item, _ in closing.parked_items(turn.session, _workshop(turn).id)}
    item = parked.get(_number(data, 0))
    if item is None or len(data.args) < 2 or data.args[1] not in {each.value for each in Fate}:
        turn.toast(words("stale-button"))
        turn.reply(_parked_screen(turn))
        return
    closing.decide_fate(turn.session, item.pk, Fate(data.args[1]), _me(turn), turn.at)
    _audit(turn, f"parked-{data.args[1]}", item.code)
    back = Button(label=words("desk-undo-button"), press=press("closing.unfate", item.pk))
    turn.reply(_parked_screen(turn, back))


def take_fate_back(turn: Turn, data: Press) -> None:
    """Leave it open again what becomes of a parked item."""
    parked = {item.pk: item for item, _ in closing.parked_items(turn.session, _workshop(turn).id)}
    item = parked.get(_number(data, 0))
    done = item is not None and _leave_open(turn, item)
    turn.toast(words("desk-undone" if done else "stale-button"))
    turn.reply(_parked_screen(turn))


def parked_order(turn: Turn) -> None:
    """List what was set aside on the command line, or keep, transfer or drop an item, or leave it open again."""
    workshop = workshop_of_order(turn)
    if workshop is None:
        return
    code, fate = argument_of_order(turn, "code"), argument_of_order(turn, "fate")
    item = next((each for each, _ in closing.parked_items(turn.session, workshop.id) if each.code == code), None)
    if code and item is None:
        turn.refuse(screen(words("parked-no-item", code=Verbatim(code))))
        return
    if item is not None and fate == OPEN:
        _leave_open(turn, item)
    elif item is not None:
        closing.decide_fate(turn.session, item.pk, Fate(fate), _me(turn), turn.at)
        _audit(turn, f"parked-{fate}", item.code)
    lines = [
        words(
            "parked-order-line",
            code=Verbatim(each.code),
            fate=decided.value if decided is not None else OPEN,
            text=UserText(each.text),
        )
        for each, decided in closing.parked_items(turn.session, workshop.id)
    ]
    turn.reply(screen(words("parked-order-head", count=len(lines)), Joined(tuple(lines)) if lines else None))


def _leave_open(turn: Turn, item: Contribution) -> bool:
    """Take back what was decided about a parked item; False when nothing was."""
    if not closing.forget_fate(turn.session, item.pk):
        return False
    line = steps.newest_of(turn.session, item.workshop_id, item.code, [f"parked-{each.value}" for each in Fate])
    if line is not None:
        line.undone_at = turn.at
    return True


def _menu(turn: Turn) -> Screen:
    workshop = _workshop(turn)
    hosts = plan_of(workshop).organisers
    ticked = actions.opportunities(turn.session, workshop.id)
    planned = actions.actions(turn.session, workshop.id)
    parked = [fate for _, fate in closing.parked_items(turn.session, workshop.id)]
    round_ = closing.newest_round(turn.session, workshop.id)
    state = "none" if round_ is None else "closed" if round_.closed_at else "open"
    said = words(
        "closing-menu",
        ticked=len(ticked),
        signed=sum(is_signed(each, hosts=hosts) for each in ticked),
        actions=len(planned),
        accepted=sum(each.state.agreed for each in planned),
        consent=state,
    )
    return screen(
        said,
        rows=column(
            Button(label=words("closing-pick-button"), press=press("closing.pick", 0)),
            Button(label=words("closing-sign-button"), press=press("closing.sign")),
            Button(label=words("action-show-button"), press=press("action.show", 0)) if planned else None,
            Button(label=words("closing-parked-button", count=parked.count(None)), press=press("closing.parked"))
            if parked
            else None,
            Button(label=words("consent-manage-button", state=state), press=press("consent.manage")),
            Button(label=words("floor-list-button"), press=press("floor.list")),
            Button(label=words("validate-button"), press=press("validate.open")) if planned else None,
            Button(label=words("back-to-now-button"), press=press("now")),
        ),
    )


def _pick_screen(turn: Turn, place: int) -> Screen:
    workshop = _workshop(turn)
    room, rated = _rated(turn, workshop)
    by_dimension = opportunity_candidates(rated.values())
    listed = [each for each in plan_of(workshop).dimensions if each.id in by_dimension]
    back = Button(label=words("closing-back-button"), press=press("closing.open"))
    if not listed:
        return screen(words("closing-no-candidates", rated=len(rated)), rows=column(back))
    place = min(place, len(listed) - 1)
    ticked = {each.code for each in actions.opportunities(turn.session, workshop.id)}
    texts = {each.code: each.text for each in room.written}
    found = by_dimension[listed[place].id]
    buttons = [
        Button(
            label=words(
                "closing-tick-button",
                state="yes" if each.code in ticked else "no",
                code=Verbatim(each.code),
                text=on_button(texts[each.code], ON_BUTTON),
            ),
            press=press("closing.tick", place, each.code),
        )
        for each in found
    ]
    head = words("closing-pick", dimension=listed[place].label, position=place + 1, total=len(listed))
    following = Button(label=words("closing-next-dimension"), press=press("closing.pick", place + 1))
    before = Button(label=words("closing-previous-dimension"), press=press("closing.pick", place - 1))
    rows = column(*buttons, following if place + 1 < len(listed) else None, before if place else None, back)
    lines = Joined(tuple(line for each in found for line in _candidate(room, each, texts[each.code])))
    return screen(head, lines, words("closing-pick-rule"), rows=rows)


def _candidate(room: Room, each: RatedSolution, text: str) -> tuple[Words, ...]:
    """Say how a solution was rated and how widely the ratings spread, and what is said against it."""
    assert each.impact is not None
    assert each.feasibility is not None
    stated = words(
        "closing-candidate",
        code=Verbatim(each.code),
        text=excerpt(text, IN_LINE),
        impact=round(each.impact.share * 100),
        impact_low=round(each.impact.low * 100),
        impact_high=round(each.impact.high * 100),
        feasibility=round(each.feasibility.share * 100),
        feasibility_low=round(each.feasibility.low * 100),
        feasibility_high=round(each.feasibility.high * 100),
        ratings=each.ratings,
    )
    against = reservation_of(room, text, (each.code,))
    return (stated, words("closing-against", text=excerpt(against.text, AGAINST))) if against else (stated,)


def _parked_screen(turn: Turn, undo: Button | None = None) -> Screen:
    parked = closing.parked_items(turn.session, _workshop(turn).id)
    back = Button(label=words("closing-back-button"), press=press("closing.open"))
    following = next(((place, item) for place, (item, fate) in enumerate(parked, 1) if fate is None), None)
    if following is None:
        fates = [fate for _, fate in parked]
        said = words("parked-done", **{each.value: fates.count(each) for each in Fate})
        return screen(said, rows=column(undo, back))
    place, item = following
    buttons = [
        Button(label=words(f"parked-{each.value}-button"), press=press("closing.fate", item.pk, each.value))
        for each in Fate
    ]
    said = words(
        "parked-item",
        position=place,
        total=len(parked),
        code=Verbatim(item.code),
        text=excerpt(item.text, 500),
        reason=excerpt(item.reason or "", 120),
        why="yes" if item.reason else "no",
    )
    return screen(said, rows=column(undo, *buttons, back))


def _rated(turn: Turn, workshop: Workshop) -> tuple[Room, dict[str, RatedSolution]]:
    room = load_room(turn.session, workshop, turn.at)
    found: dict[str, RatedSolution] = {}
    for session in room.plan.sessions:
        if session.type is SessionType.SOLUTIONS:
            found |= rated_solutions(room, session.id)
    return room, found


def _workshop(turn: Turn) -> Workshop:
    assert turn.workshop is not None
    return turn.workshop


def _me(turn: Turn) -> int | None:
    return turn.person.pk if turn.person else None


def _number(data: Press, place: int) -> int:
    arg = data.args[place] if len(data.args) > place else ""
    return int(arg) if arg.isdecimal() else 0


def _audit(turn: Turn, verb: str, subject: str) -> None:
    line = Audit(workshop_id=_workshop(turn).id, actor_id=_me(turn), verb=verb, subject=subject, at=turn.at)
    line.details = {} if turn.person is not None else {"by": BY_ORDER}
    contributions.record_audit(turn.session, line)
