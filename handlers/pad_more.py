"""Around the clock of a group: who is missing, what to say now, a call for help, another hand on the pad."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.incoming import TimerDue
from dialog.screen import Button, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.budget import NUDGE
from handlers.excerpts import excerpt
from handlers.names import name_of
from handlers.now import KNOWN_PHASES, now_screen, refresh_cards
from handlers.pad_hands import back_to_pad, colleagues, is_here, lead, leaders, organizers, own_pad, step_back
from handlers.pad_view import (
    Pad,
    audit_pad,
    coverage,
    current_pad,
    hour_of,
    load_pad,
    open_button,
    room_of,
    show_pad,
    silent_members,
    writing_now,
)
from handlers.scene import language_of, plan_of, scene_of
from handlers.seen import seen_in
from handlers.turn import Turn
from storage import agenda, contributions, people
from storage.drafts import current_draft
from storage.people import Account, Participant
from storage.steps import newest_of
from workshop.framework import Right
from workshop.model import Confidentiality
from workshop.roles import role_of_participant

LISTED = 10
CONTRIBUTION = "contribute"  # the flow in which a contribution is written


def open_more(turn: Turn, data: Press) -> None:
    """Offer what a facilitator needs more rarely."""
    pad = own_pad(turn, data)
    if pad is None:
        return
    pk = pad.clock.pk
    assert turn.person is not None
    leads = any(p.pk == turn.person.pk for p in leaders(turn, pad))
    rights = plan_of(pad.workshop).rights(turn.person.role)
    calls = rights & {Right.CALL_HELP, Right.TIME_ALL}
    buttons = (
        Button(label=words("pad-help-button"), press=press("pad.help", pk)) if calls else None,
        Button(label=words("pad-people-button"), press=press("pad.people", pk)),
        Button(label=words("pad-script-button"), press=press("pad.script", pk)),
        Button(label=words("pad-nudge-button"), press=press("pad.nudge", pk, epoch=pad.clock.seq))
        if writing_now(pad)
        else None,
        Button(label=words("enter-button"), press=press("enter.open", pk))
        if Right.CONTRIBUTE_FOR_OTHERS in rights
        else None,
        Button(label=words("pad-see-button"), press=press("pad.see", pk)),
        Button(label=words("pad-hand-over-button"), press=press("pad.hand", pk))
        if leads
        else Button(label=words("pad-take-over-button"), press=press("pad.take", pk)),
        back_to_pad(pad),
    )
    turn.reply(screen(words("pad-more"), rows=column(*buttons)), fresh=True)


def show_people(turn: Turn, data: Press) -> None:
    """Name who is missing; who has not written is named only where names may be."""
    pad = own_pad(turn, data)
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
            rows=column(back_to_pad(pad)),
        )
    )


def script(turn: Turn, data: Press) -> None:
    """Say in a few lines what this part of the session is for and what to say."""
    pad = own_pad(turn, data)
    if pad is None:
        return
    phase = pad.clock.phase if pad.clock.phase in KNOWN_PHASES else "other"
    turn.reply(screen(words("pad-script", phase=phase), rows=column(back_to_pad(pad))))


def see(turn: Turn, data: Press) -> None:
    """Show what a participant of the group sees now."""
    pad = own_pad(turn, data)
    if pad is None:
        return
    usual = role_of_participant(plan_of(pad.workshop))
    members = [p for p in pad.members if p.role == usual]
    member = next((p for p in members if is_here(p)), members[0] if members else None)
    if member is None:
        turn.reply(screen(words("pad-none"), rows=column(back_to_pad(pad))))
        return
    shown = now_screen(turn.session, scene_of(turn.session, member))
    labels = [words("pad-see-line", label=button.label) for row in shown.rows for button in row]
    offered = Joined(tuple(labels)) if labels else None
    turn.reply(screen(words("pad-see"), *shown.paragraphs, offered, rows=column(back_to_pad(pad))))


def nudge(turn: Turn, data: Press) -> None:
    """Remind those who have not written yet, each in private, once a phase."""
    pad = current_pad(turn, data)
    if pad is None:
        return
    since = pad.clock.began_at or turn.at
    subject = f"{pad.session.id}/{pad.group.id}"
    if contributions.audit_since(turn.session, pad.workshop.id, "pad-nudged", subject, since):
        turn.toast(words("pad-nudged-already"))
        show_pad(turn, pad)
        return
    silent = [person for person in silent_members(turn, pad) if not person.quiet]
    accounts = people.accounts_of(turn.session, silent)
    for person in silent:
        account = accounts.get(person.pk)
        if account is not None:
            key = f"nudge:{pad.clock.pk}:{pad.clock.seq}:{account.user_id}"
            reminder = _reminder(turn, pad, account)
            turn.tell(account.user_id, language_of(turn.session, account), reminder, budget=NUDGE, coalesce=key)
    audit_pad(turn, pad, "pad-nudged", count=len(silent))
    turn.toast(words("pad-nudged", count=len(accounts)))
    show_pad(turn, pad)


def _reminder(turn: Turn, pad: Pad, account: Account) -> Screen:
    """Ask for a few words, or for the answer that a text already typed still waits for."""
    draft, kind = current_draft(turn.session, account.user_id), pad.session.type.value
    begun = str(draft.answers.get("text") or "") if draft is not None and draft.flow == CONTRIBUTION else ""
    until = hour_of(pad, pad.clock.due_at) if pad.clock.due_at is not None else None
    timed = {"until": until or Verbatim(""), "timed": "yes" if until else "no"}
    to = press("contribute.new", pad.session.id)
    if begun:
        said = words("pad-nudge-begun", text=excerpt(begun), kind=kind, **timed)
        return screen(said, rows=column(Button(label=words("draft-resume-button"), press=to)))
    seen = seen_in(plan_of(pad.workshop), pad.session, pad.clock.phase) if writing_now(pad) else None
    write = Button(label=words("now-contribute-button", kind=kind), press=to)
    return screen(words("pad-nudge-text", **timed), seen, rows=column(write))


def hand_over(turn: Turn, data: Press) -> None:
    """Offer the colleagues to whom the group can be handed over."""
    pad = own_pad(turn, data)
    if pad is None:
        return
    free = colleagues(turn, pad)
    buttons = [Button(label=name_of(turn, p), press=press("pad.give", pad.clock.pk, p.pk)) for p in free]
    said = words("pad-hand-over" if free else "pad-hand-over-none")
    turn.reply(screen(said, rows=column(*buttons, back_to_pad(pad))))


def give(turn: Turn, data: Press) -> None:
    """Hand the group over to a colleague: they lead it now, and are told."""
    pad = own_pad(turn, data)
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
    pad = own_pad(turn, data, former=True)
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
    pad = own_pad(turn, data)
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
    _tell_organizers(turn, pad, screen(said, rows=column(take)))


def _tell_organizers(turn: Turn, pad: Pad, said: Screen) -> None:
    for account in organizers(turn, pad):
        turn.tell(account.user_id, account.language or plan_of(pad.workshop).default_language, said)


def _names(turn: Turn, persons: list[Participant]) -> Joined | None:
    shown: list[Words | UserText] = [name_of(turn, person) for person in persons[:LISTED]]
    if len(persons) > LISTED:
        shown.append(words("roster-more-names", count=len(persons) - LISTED))
    return Joined(tuple(shown)) if shown else None
