"""Around the clock of a group: who is missing, what to say now, a call for help, another hand on the pad."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.incoming import TimerDue
from dialog.screen import Button, Joined, Screen, UserText, Words, column, screen, words
from handlers.names import name_of
from handlers.now import KNOWN_PHASES, now_screen, refresh_cards
from handlers.pad_hands import colleagues, is_here, lead, leaders, organizers, step_back
from handlers.pad_view import (
    Pad,
    audit_pad,
    coverage,
    load_pad,
    open_button,
    pad_of,
    room_of,
    see_button,
    silent_members,
    tell_facilitators,
    writing_now,
)
from handlers.refusing import refuse
from handlers.scene import language_of, plan_of, scene_of
from handlers.turn import Turn
from storage import agenda, people
from storage.people import Participant
from storage.steps import newest_of
from workshop.framework import Right
from workshop.model import Confidentiality

REASONS = ("time", "room", "tension", "other")
CALLS = ("pad-called-help", "pad-help-answered", "pad-help-off")
LISTED = 10


def open_more(turn: Turn, data: Press) -> None:
    """Offer what a facilitator needs more rarely."""
    pad = _own(turn, data)
    if pad is None:
        return
    pk = pad.clock.pk
    leads = turn.person is not None and any(p.pk == turn.person.pk for p in leaders(turn, pad))
    buttons = (
        Button(label=words("pad-help-button"), press=press("pad.help", pk)),
        Button(label=words("pad-people-button"), press=press("pad.people", pk)),
        Button(label=words("pad-script-button"), press=press("pad.script", pk)),
        Button(label=words("pad-nudge-button"), press=press("pad.nudge", pk, epoch=pad.clock.seq))
        if writing_now(pad)
        else None,
        Button(label=words("enter-button"), press=press("enter.open", pk)),
        Button(label=words("pad-see-button"), press=press("pad.see", pk)),
        Button(label=words("pad-hand-over-button"), press=press("pad.hand", pk))
        if leads
        else Button(label=words("pad-take-over-button"), press=press("pad.take", pk)),
        _back(pad),
    )
    turn.reply(screen(words("pad-more"), rows=column(*buttons)), fresh=True)


def show_people(turn: Turn, data: Press) -> None:
    """Name who is missing; who has not written is named only where names may be."""
    pad = _own(turn, data)
    if pad is None:
        return
    missing = [person for person in pad.members if person.arrived_at is None or person.left_at is not None]
    silent = silent_members(turn, pad)
    named = plan_of(pad.workshop).rules.confidentiality is not Confidentiality.CHATHAM_HOUSE
    turn.reply(
        screen(
            words("pad-missing", count=len(missing)),
            _names(turn, missing),
            words("pad-silent", count=len(silent)) if writing_now(pad) else None,
            _names(turn, silent) if named and writing_now(pad) else None,
            coverage(turn, pad),
            rows=column(_back(pad)),
        )
    )


def script(turn: Turn, data: Press) -> None:
    """Say in a few lines what this part of the session is for and what to say."""
    pad = _own(turn, data)
    if pad is None:
        return
    phase = pad.clock.phase if pad.clock.phase in KNOWN_PHASES else "other"
    turn.reply(screen(words("pad-script", phase=phase), rows=column(_back(pad))))


def see(turn: Turn, data: Press) -> None:
    """Show what a participant of the group sees now."""
    pad = _own(turn, data)
    if pad is None:
        return
    members = [p for p in pad.members if p.role == "participant"]
    member = next((p for p in members if is_here(p)), members[0] if members else None)
    if member is None:
        turn.reply(screen(words("pad-none"), rows=column(_back(pad))))
        return
    shown = now_screen(turn.session, scene_of(turn.session, member))
    labels = [words("pad-see-line", label=button.label) for row in shown.rows for button in row]
    offered = Joined(tuple(labels)) if labels else None
    turn.reply(screen(words("pad-see"), *shown.paragraphs, offered, rows=column(_back(pad))))


def call_help(turn: Turn, data: Press) -> None:
    """Ask what the help is for, then call the organizers to this room."""
    pad = _own(turn, data)
    if pad is None:
        return
    reason = data.args[1] if len(data.args) > 1 and data.args[1] in REASONS else None
    if reason is None:
        buttons = (
            Button(label=words("pad-help-why-button", reason=each), press=press("pad.help", pad.clock.pk, each))
            for each in REASONS
        )
        turn.reply(screen(words("pad-help-why"), rows=column(*buttons, _back(pad))))
        return
    _call_organizers(turn, pad, reason)
    off = Button(label=words("pad-help-off-button"), press=press("pad.calm", pad.clock.pk))
    turn.reply(screen(words("pad-help-sent"), rows=column(off, _back(pad))))


def _call_organizers(turn: Turn, pad: Pad, reason: str) -> None:
    asked = words("pad-help-call", group=pad.group.label, room=room_of(pad), reason=reason)
    coming_button = Button(label=words("pad-help-coming-button"), press=press("pad.coming", pad.clock.pk))
    for account in organizers(turn, pad):
        shown = screen(asked, rows=column(coming_button))
        turn.card(account.user_id, language_of(turn.session, account), _call(pad), shown, renew=True)
    audit_pad(turn, pad, "pad-called-help", reason=REASONS.index(reason))


def call_off(turn: Turn, data: Press) -> None:
    """Take a call for help back: nobody need come."""
    pad = _own(turn, data)
    if pad is None:
        return
    newest = newest_of(turn.session, pad.workshop.id, f"{pad.session.id}/{pad.group.id}", CALLS)
    if newest is not None and newest.verb != "pad-help-off":
        newest.undone_at = turn.at
        audit_pad(turn, pad, "pad-help-off")
        shown = screen(words("pad-help-off", group=pad.group.label, room=room_of(pad)))
        for account in organizers(turn, pad):
            turn.card(account.user_id, language_of(turn.session, account), _call(pad), shown)
    turn.reply(screen(words("pad-help-called-off"), rows=column(_back(pad))))


def coming(turn: Turn, data: Press) -> None:
    """Tell the group's facilitators once that somebody is on the way; the other organizers need not go."""
    pad = _own(turn, data)
    if pad is None or turn.person is None or turn.account is None:
        return
    goes = _who_goes(turn, pad)
    if goes is not None and goes.pk != turn.person.pk:
        turn.reply(screen(_taken(pad, goes), rows=column(see_button(pad))))
        return
    if goes is None:
        audit_pad(turn, pad, "pad-help-answered")
        tell_facilitators(turn, pad, screen(words("pad-help-on-the-way")))
        for account in organizers(turn, pad):
            if account.user_id != turn.account.user_id:
                shown = screen(_taken(pad, turn.person))
                turn.card(account.user_id, language_of(turn.session, account), _call(pad), shown)
    sorry = Button(label=words("pad-help-sorry-button"), press=press("pad.sorry", pad.clock.pk))
    thanks = words("pad-help-thanks", group=pad.group.label, room=room_of(pad))
    turn.reply(screen(thanks, rows=column(see_button(pad), sorry)))


def cannot_come(turn: Turn, data: Press) -> None:
    """Take back that one is on the way: the call goes out again, and the group knows."""
    pad = _own(turn, data)
    if pad is None or turn.person is None:
        return
    goes = _who_goes(turn, pad)
    if goes is None or goes.pk != turn.person.pk:
        turn.toast(words("stale-button"))
        return
    group = f"{pad.session.id}/{pad.group.id}"
    called = newest_of(turn.session, pad.workshop.id, group, ("pad-called-help",))
    answered = newest_of(turn.session, pad.workshop.id, group, ("pad-help-answered",))
    if answered is not None:
        answered.undone_at = turn.at
    _call_organizers(turn, pad, REASONS[int(called.details.get("reason", -1))] if called is not None else REASONS[-1])
    tell_facilitators(turn, pad, screen(words("pad-help-again")))
    turn.toast(words("desk-undone"))


def _who_goes(turn: Turn, pad: Pad) -> Participant | None:
    """Find who answered the last call for help, if anybody did."""
    group = f"{pad.session.id}/{pad.group.id}"
    newest = newest_of(turn.session, pad.workshop.id, group, CALLS)
    if newest is None or newest.verb != "pad-help-answered" or newest.actor_id is None:
        return None
    return people.participant_by_id(turn.session, newest.actor_id)


def _taken(pad: Pad, goes: Participant) -> Words:
    return words("pad-help-taken", group=pad.group.label, room=room_of(pad), name=UserText(goes.name))


def hand_over(turn: Turn, data: Press) -> None:
    """Offer the colleagues to whom the group can be handed over."""
    pad = _own(turn, data)
    if pad is None:
        return
    free = colleagues(turn, pad)
    buttons = [Button(label=name_of(turn, p), press=press("pad.give", pad.clock.pk, p.pk)) for p in free]
    said = words("pad-hand-over" if free else "pad-hand-over-none")
    turn.reply(screen(said, rows=column(*buttons, _back(pad))))


def give(turn: Turn, data: Press) -> None:
    """Hand the group over to a colleague: they lead it now, and are told."""
    pad = _own(turn, data)
    if pad is None or turn.person is None:
        return
    other = next((p for p in colleagues(turn, pad) if str(p.pk) == data.args[1]), None)
    if other is None:
        hand_over(turn, data)
        return
    lead(turn, pad, other)
    step_back(turn, pad, turn.person)
    audit_pad(turn, pad, "pad-handed-over", person=other.pk)
    said = words("pad-handed", name=UserText(turn.person.name), group=pad.group.label, room=room_of(pad))
    for account in people.accounts_of(turn.session, [other]).values():
        turn.tell(account.user_id, account.language or turn.language, screen(said, rows=column(open_button(pad))))
    refresh_cards(turn, [other, turn.person])
    back = Button(label=words("pad-take-back-button"), press=press("pad.take", pad.clock.pk))
    turn.reply(screen(words("pad-given", name=UserText(other.name)), rows=column(back)))


def take_over(turn: Turn, data: Press) -> None:
    """Take the pad of a group into one's own hands, beside those who lead it."""
    pad = _own(turn, data, former=True)
    if pad is None or turn.person is None:
        return
    seat = people.seat_of(turn.session, turn.person.pk, pad.session.id)
    before = {"group": seat.group_id, "leads_as": seat.leads_as} if seat is not None else {}
    lead(turn, pad, turn.person)
    audit_pad(turn, pad, "pad-taken-over", undo=before)
    others = [p for p in leaders(turn, pad) if p.pk != turn.person.pk]
    said = screen(words("pad-taken", name=UserText(turn.person.name), group=pad.group.label))
    for account in people.accounts_of(turn.session, others).values():
        turn.tell(account.user_id, account.language or turn.language, said)
    refresh_cards(turn, [turn.person])
    back = Button(label=words("desk-undo-button"), press=press("pad.release", pad.clock.pk)) if others else None
    turn.reply(screen(words("pad-you-lead", group=pad.group.label), rows=column(open_button(pad), back)))


def release(turn: Turn, data: Press) -> None:
    """Leave a group that was taken over to those who led it before; where nobody else leads it, ask to whom it goes."""
    pad = _own(turn, data)
    if pad is None or turn.person is None:
        return
    others = [p for p in leaders(turn, pad) if p.pk != turn.person.pk]
    if not others:
        hand_over(turn, data)
        return
    step_back(turn, pad, turn.person)
    line = newest_of(turn.session, pad.workshop.id, f"{pad.session.id}/{pad.group.id}", ("pad-taken-over",))
    if line is not None and line.actor_id == turn.person.pk:
        line.undone_at = turn.at
    said = screen(words("pad-released-to-you", name=UserText(turn.person.name), group=pad.group.label))
    for account in people.accounts_of(turn.session, others).values():
        turn.tell(account.user_id, account.language or turn.language, said)
    refresh_cards(turn, [turn.person])
    turn.reply(screen(words("pad-released", group=pad.group.label)))


def alone(turn: Turn) -> None:
    """Tell the organizers when a group begins and nobody who leads it has come."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    clock_id, _, phase = action.subject.partition(":")
    clock = agenda.clock_by_id(turn.session, int(clock_id))
    if clock is None or clock.phase != phase:
        return
    pad = load_pad(turn, clock)
    if pad.session.phases[0].id != phase or any(is_here(p) for p in leaders(turn, pad)):
        return
    take = Button(label=words("pad-take-over-button"), press=press("pad.take", pad.clock.pk))
    said = words("pad-nobody-leads", group=pad.group.label, room=room_of(pad))
    _tellorganizers(turn, pad, screen(said, rows=column(take)))


def _own(turn: Turn, data: Press, *, former: bool = False) -> Pad | None:
    pad = pad_of(turn, data.args[0] if data.args else None)
    if pad is None and former and turn.person is not None and data.args and data.args[0].isdigit():
        clock = agenda.clock_by_id(turn.session, int(data.args[0]))
        seat = people.seat_of(turn.session, turn.person.pk, clock.session_id) if clock else None
        facilitates = Right.TIME_OWN_GROUP in scene_of(turn.session, turn.person).plan.rights(turn.person.role)
        if clock is not None and seat is not None and seat.group_id == clock.group_id and facilitates:
            return load_pad(turn, clock)
    if pad is None:
        refuse(turn)
    return pad


def _call(pad: Pad) -> str:
    return f"help-{pad.clock.pk}"


def _tellorganizers(turn: Turn, pad: Pad, said: Screen) -> None:
    for account in organizers(turn, pad):
        turn.tell(account.user_id, account.language or plan_of(pad.workshop).default_language, said)


def _names(turn: Turn, persons: list[Participant]) -> Joined | None:
    shown: list[Words | UserText] = [name_of(turn, person) for person in persons[:LISTED]]
    if len(persons) > LISTED:
        shown.append(words("roster-more-names", count=len(persons) - LISTED))
    return Joined(tuple(shown)) if shown else None


def _back(pad: Pad) -> Button:
    return Button(label=words("pad-back-button"), press=press("pad.open", pad.clock.pk))
