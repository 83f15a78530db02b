"""The hosts' signatures: an organizer signs for their institution; what every host has signed becomes an action."""

from __future__ import annotations

from collections.abc import Mapping

from dialog.buttons import Press, press
from dialog.screen import Button, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.divergences import reservation_of
from handlers.excerpts import excerpt
from handlers.findings import rated_solutions
from handlers.owners import organizers, today
from handlers.room import Room, load_room
from handlers.scene import language_of, plan_of
from handlers.turn import Turn
from storage import across, actions, contributions
from storage.contributions import Audit, Contribution
from storage.people import Workshop
from storage.steps import newest_of
from workshop.action_plan import LONGEST_FIELD, fill, propose
from workshop.decision import Refusal
from workshop.institutions import host_of
from workshop.programme import SessionType
from workshop.synthesis import Opportunity, RatedSolution, is_signed, sign

PER_SIGNATURE = 4
IN_LINE = 100
AGAINST = 60


def show_signing(turn: Turn, _data: Press) -> None:
    """Show what waits for the signature of the person's institution."""
    turn.reply(_sign_screen(turn))


def sign_shown(turn: Turn, data: Press) -> None:
    """Sign the opportunities that were shown; those that every host has signed become actions."""
    workshop = _workshop(turn)
    plan, host = plan_of(workshop), _host(turn)
    rows = {row.pk: row for row in actions.opportunity_rows(turn.session, workshop.id)}
    known = {each.code: each for each in actions.opportunities(turn.session, workshop.id)}
    rated: dict[str, RatedSolution] | None = None
    alone: list[int] = []
    for pk in (int(arg) for arg in data.args if arg.isdecimal()):
        if pk not in rows:
            continue
        signed = sign(known[rows[pk].code], host or "", hosts=plan.organisers, at=turn.at)
        if isinstance(signed, Refusal):
            turn.toast(words("closing-no-host"), alert=True)
            break
        actions.record_signature(turn.session, pk, str(host), _me(turn), turn.at)
        _audit(turn, "opportunity-signed", signed.code)
        if is_signed(signed, hosts=plan.organisers):
            rated = _rated(turn, workshop) if rated is None else rated
            _become_action(turn, workshop, signed, rated)
        else:
            alone.append(pk)
    _tell_other_hosts(turn, workshop, host)
    undo = Button(label=words("desk-undo-button"), press=press("closing.unsigned", *alone)) if alone else None
    turn.reply(_sign_screen(turn, undo))


def take_back(turn: Turn, data: Press) -> None:
    """Take the signature of the person's institution back, as long as the other hosts have not signed too."""
    workshop, host = _workshop(turn), _host(turn)
    rows = {row.pk: row for row in actions.opportunity_rows(turn.session, workshop.id)}
    known = {each.code: each for each in actions.opportunities(turn.session, workshop.id)}
    done = False
    for pk in (int(arg) for arg in data.args if arg.isdecimal() and int(arg) in rows):
        whole = is_signed(known[rows[pk].code], hosts=plan_of(workshop).organisers)
        if host is None or whole or not actions.forget_signature(turn.session, pk, host):
            continue
        done = True
        line = newest_of(turn.session, workshop.id, rows[pk].code, ("opportunity-signed",))
        if line is not None:
            line.undone_at = turn.at
    turn.toast(words("desk-undone" if done else "stale-button"))
    turn.reply(_sign_screen(turn))


def _sign_screen(turn: Turn, undo: Button | None = None) -> Screen:
    workshop, host = _workshop(turn), _host(turn)
    back = Button(label=words("closing-back-button"), press=press("closing.open"))
    if host is None:
        return screen(words("closing-no-host"), rows=column(back))
    rows = {row.code: row for row in actions.opportunity_rows(turn.session, workshop.id)}
    ticked = actions.opportunities(turn.session, workshop.id)
    waiting = [each for each in ticked if host not in dict(each.signed)]
    if not waiting:
        full = sum(is_signed(each, hosts=plan_of(workshop).organisers) for each in ticked)
        said = words("closing-all-signed", host=UserText(host), count=len(ticked), full=full)
        show = Button(label=words("action-show-button"), press=press("action.show", 0)) if full else None
        return screen(said, rows=column(undo, show, back))
    shown = waiting[:PER_SIGNATURE]
    room = load_room(turn.session, workshop, turn.at)
    lines = Joined(tuple(line for each in shown for line in _lines(room, each)))
    head = words("closing-sign", host=UserText(host), count=len(waiting))
    button = Button(
        label=words("closing-signed-button", count=len(shown)),
        press=press("closing.signed", *(rows[each.code].pk for each in shown)),
    )
    return screen(head, lines, rows=column(undo, button, back))


def _lines(room: Room, each: Opportunity) -> tuple[Words, ...]:
    """Say what is signed, and the strongest reservation on it."""
    text = next((item.text for item in room.written if item.code == each.code), each.code)
    stated = words("closing-line", code=Verbatim(each.code), text=excerpt(text, IN_LINE))
    against = reservation_of(room, text, (each.code,))
    return (stated, words("closing-against", text=excerpt(against.text, AGAINST))) if against else (stated,)


def _become_action(turn: Turn, workshop: Workshop, signed: Opportunity, rated: Mapping[str, RatedSolution]) -> None:
    """Make an action of a signed opportunity; only what the solution says is filled in."""
    plan = plan_of(workshop)
    item = contributions.contribution_by_code(turn.session, workshop.id, signed.code)
    if item is None:
        return
    number = actions.next_action_number(turn.session, workshop.id)
    evidence = (*item.answers, *_same_theme(turn, workshop, item))
    action = propose(signed, number, hosts=plan.organisers, on=today(turn, plan), evidence=evidence)
    assert not isinstance(action, Refusal)
    for column_id, text in _known_cells(turn, workshop, item, rated.get(item.code)).items():
        filled = fill(action, column_id, text[:LONGEST_FIELD])
        action = action if isinstance(filled, Refusal) else filled
    actions.add_action(turn.session, workshop.id, action)


def _known_cells(turn: Turn, workshop: Workshop, item: Contribution, rated: RatedSolution | None) -> dict[str, str]:
    plan = plan_of(workshop)
    answered = [contributions.contribution_by_code(turn.session, workshop.id, code) for code in item.answers]
    labels = {each.id: each.label for framework in plan.frameworks for each in framework.engagements}
    labels |= {framework.id: framework.label for framework in plan.frameworks}
    served = [labels[id_].in_(plan.default_language) for id_ in item.engagements if id_ in labels]
    return {
        "action": item.text,
        "challenge": "\n".join(f"{each.code} {each.text}" for each in answered if each is not None),
        "engagement": "\n".join(served),
        "priority": f"{rated.priority * 100:.0f}/100" if rated is not None and rated.quadrant else "",
    }


def _same_theme(turn: Turn, workshop: Workshop, item: Contribution) -> tuple[str, ...]:
    """List what counts as one with a contribution, by code; nothing where it stands alone."""
    active = {theme.pk for theme in contributions.themes(turn.session, workshop.id, item.session_id)}
    rows = [
        row
        for row in contributions.contributions(turn.session, workshop.id, item.session_id)
        if row.state == "active" and row.moderation == "clear"
    ]
    units = across.units_of(rows, active)
    same = tuple(row.code for row in rows if units[row.pk] == units.get(item.pk))
    return same if len(same) > 1 else ()


def _tell_other_hosts(turn: Turn, workshop: Workshop, host: str | None) -> None:
    """Say to the organizers of the other hosts that signatures wait for them, in one message that is kept current."""
    plan = plan_of(workshop)
    ticked = actions.opportunities(turn.session, workshop.id)
    button = Button(label=words("closing-sign-button"), press=press("closing.sign"))
    for person, account in organizers(turn, workshop):
        theirs = host_of(person.organisation, person.category, plan.organisers)
        missing = sum(theirs not in dict(each.signed) for each in ticked)
        if theirs is None or theirs == host or not missing or host is None:
            continue
        said = words("closing-sign-too", host=UserText(host), own=UserText(theirs), count=missing)
        shown = screen(said, rows=column(button))
        turn.card(account.user_id, language_of(turn.session, account), "signing", shown)


def _rated(turn: Turn, workshop: Workshop) -> dict[str, RatedSolution]:
    room = load_room(turn.session, workshop, turn.at)
    found: dict[str, RatedSolution] = {}
    for session in room.plan.sessions:
        if session.type is SessionType.SOLUTIONS:
            found |= rated_solutions(room, session.id)
    return found


def _host(turn: Turn) -> str | None:
    assert turn.person is not None
    assert turn.plan is not None
    return host_of(turn.person.organisation, turn.person.category, turn.plan.organisers)


def _workshop(turn: Turn) -> Workshop:
    assert turn.workshop is not None
    return turn.workshop


def _me(turn: Turn) -> int | None:
    return turn.person.pk if turn.person else None


def _audit(turn: Turn, verb: str, subject: str) -> None:
    line = Audit(workshop_id=_workshop(turn).id, actor_id=_me(turn), verb=verb, subject=subject, at=turn.at)
    contributions.record_audit(turn.session, line)
