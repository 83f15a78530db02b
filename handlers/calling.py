"""A call for help: from a group's pad to the organizers, answered by one of them, taken back in one tap."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.screen import Button, UserText, Words, column, screen, words
from handlers.pad_hands import back_to_pad, organizers, own_pad
from handlers.pad_view import Pad, audit_pad, room_of, see_button, tell_facilitators
from handlers.scene import language_of
from handlers.turn import Turn
from storage import people
from storage.people import Participant
from storage.steps import newest_of

REASONS = ("time", "room", "tension", "other")
CALLS = ("pad-called-help", "pad-help-answered", "pad-help-off")


def call_help(turn: Turn, data: Press) -> None:
    """Ask what the help is for, then call the organizers to this room."""
    pad = own_pad(turn, data)
    if pad is None:
        return
    reason = data.args[1] if len(data.args) > 1 and data.args[1] in REASONS else None
    if reason is None:
        buttons = (
            Button(label=words("pad-help-why-button", reason=each), press=press("pad.help", pad.clock.pk, each))
            for each in REASONS
        )
        turn.reply(screen(words("pad-help-why"), rows=column(*buttons, back_to_pad(pad))))
        return
    _call_organizers(turn, pad, reason)
    off = Button(label=words("pad-help-off-button"), press=press("pad.calm", pad.clock.pk))
    turn.reply(screen(words("pad-help-sent"), rows=column(off, back_to_pad(pad))))


def _call_organizers(turn: Turn, pad: Pad, reason: str) -> None:
    asked = words("pad-help-call", group=pad.group.label, room=room_of(pad), reason=reason)
    coming_button = Button(label=words("pad-help-coming-button"), press=press("pad.coming", pad.clock.pk))
    for account in organizers(turn, pad):
        shown = screen(asked, rows=column(coming_button))
        turn.card(account.user_id, language_of(turn.session, account), _call(pad), shown, renew=True)
    audit_pad(turn, pad, "pad-called-help", reason=REASONS.index(reason))


def call_off(turn: Turn, data: Press) -> None:
    """Take a call for help back: nobody need come."""
    pad = own_pad(turn, data)
    if pad is None:
        return
    newest = newest_of(turn.session, pad.workshop.id, f"{pad.session.id}/{pad.group.id}", CALLS)
    if newest is not None and newest.verb != "pad-help-off":
        newest.undone_at = turn.at
        audit_pad(turn, pad, "pad-help-off")
        shown = screen(words("pad-help-off", group=pad.group.label, room=room_of(pad)))
        for account in organizers(turn, pad):
            turn.card(account.user_id, language_of(turn.session, account), _call(pad), shown)
    turn.reply(screen(words("pad-help-called-off"), rows=column(back_to_pad(pad))))


def coming(turn: Turn, data: Press) -> None:
    """Tell the group's facilitators once that somebody is on the way; the other organizers need not go."""
    pad = own_pad(turn, data)
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
    pad = own_pad(turn, data)
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


def _call(pad: Pad) -> str:
    return f"help-{pad.clock.pk}"
