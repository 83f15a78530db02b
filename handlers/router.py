"""The ordered table of everything Halqa reacts to, and the one place that decides who answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from dialog import buttons, flow, incoming
from dialog.buttons import Press as ButtonPress
from dialog.flow import Typed
from dialog.screen import Words, words
from handlers import conversation
from handlers.budget import keep_within_budget
from handlers.conversation import Conversation
from handlers.now import mend_card, show_now
from handlers.refusing import note, refuse
from handlers.scene import plan_of
from handlers.turn import Turn
from handlers.whereabouts import note_place
from storage import people
from storage.drafts import close_draft
from storage.people import Account
from storage.timers import arm_timer
from workshop.framework import Right
from workshop.model import WorkshopPlan
from workshop.roles import holds

PART = "#"  # between the kind of a timer and the one handler, of several, that it is for
FORGOTTEN = timedelta(minutes=15)  # an unanswered question does not swallow what is typed later
FOR_OPEN_STEPS = frozenset({"help", "cancel"})
Handle = Callable[[Turn], None]
SEEN_AGAIN = timedelta(seconds=30)  # a tap a second must not be a change of the account each time
HandlePress = Callable[[Turn, ButtonPress], None]
Needed = Right | frozenset[Right] | None  # one right, one of several, or none


@dataclass(frozen=True, kw_only=True, slots=True)
class Routes:
    """Say who answers what. Every table is searched in its order; the first that takes an incoming ends the search.

    `start` takes everybody the roster does not know yet, and those who have not agreed to take part.
    `texts` and `media` are asked in order until one says True, `files` even before an open question. `timers` and
    `jobs` may have several handlers.
    `fits` tells whether a press carries what its handler needs.
    """

    start: Callable[[Turn], None]
    newcomer_presses: Mapping[str, HandlePress]
    newcomer_commands: frozenset[str]
    commands: Mapping[str, Handle]
    presses: Mapping[str, tuple[HandlePress, Needed]]
    conversations: Mapping[str, Conversation[Any]]
    texts: Sequence[Callable[[Turn], bool]]
    files: Sequence[Callable[[Turn], bool]]
    media: Sequence[Callable[[Turn], bool]]
    edits: Sequence[Callable[[Turn], bool]]
    group_commands: Mapping[str, Handle]
    memberships: Handle
    join_requests: Handle
    migrations: Handle
    timers: Mapping[str, Sequence[Handle]]
    jobs: Mapping[str, Handle]
    under_way: Handle
    orders: Mapping[str, Handle]
    fits: Callable[[WorkshopPlan, ButtonPress], bool]


def dispatch(turn: Turn, routes: Routes) -> None:
    """Bring an incoming to the handler that answers it."""
    turn.conversations, turn.presses = routes.conversations, {**routes.newcomer_presses, **routes.presses}
    _bring(turn, routes)
    note_place(turn)
    mend_card(turn)
    keep_within_budget(turn)


def _bring(turn: Turn, routes: Routes) -> None:
    action = turn.incoming.action
    match action:
        case incoming.TimerDue():
            _fell_due(turn, routes, action)
        case incoming.JobDone(kind=kind):
            routes.jobs[kind](turn)
        case incoming.JobUnderWay():
            routes.under_way(turn)
        case incoming.Order(name=name):
            if (workshop := people.newest_workshop(turn.session)) is not None:
                turn.language = plan_of(workshop).default_language
            routes.orders[name](turn)
        case incoming.Membership():
            routes.memberships(turn)
        case incoming.JoinRequest():
            routes.join_requests(turn)
        case incoming.Migrated():
            routes.migrations(turn)
        case incoming.Ignored():
            return
        case _:
            _said(turn, routes)


def _fell_due(turn: Turn, routes: Routes, action: incoming.TimerDue) -> None:
    """Let one handler do its part, or give each of several an update of its own: none fails with another."""
    kind, _, part = action.kind.partition(PART)
    subscribed = {_part_name(handle): handle for handle in routes.timers[kind]}
    if part or len(subscribed) == 1:
        handle = subscribed.get(part) if part else next(iter(subscribed.values()))
        if handle is not None:
            turn.incoming = replace(turn.incoming, action=replace(action, kind=kind))
            handle(turn)
        return
    for name in subscribed:
        arm_timer(
            turn.session, kind=f"{kind}{PART}{name}", subject=action.subject, seq=action.seq, due_at=action.due_at
        )


def _part_name(handle: Handle) -> str:
    return f"{handle.__module__.rpartition('.')[2]}.{handle.__name__}"


def _said(turn: Turn, routes: Routes) -> None:
    chat, account = turn.incoming.chat, turn.incoming.account
    if chat is None or account is None:
        return
    _recognise(turn, account)
    if chat.kind is not incoming.ChatKind.PRIVATE:
        _in_company(turn, routes)
    elif turn.person is None or not _has_agreed(turn):
        _newcomer(turn, routes)
    else:
        _member(turn, routes)


def _recognise(turn: Turn, who: incoming.Account) -> None:
    row = people.account_by_id(turn.session, who.user_id)
    if row is None:
        row = Account(user_id=who.user_id, client_language=who.language, first_seen_at=turn.at, last_seen_at=turn.at)
        turn.session.add(row)
    if turn.at - row.last_seen_at >= SEEN_AGAIN:
        row.last_seen_at = turn.at
    in_private = turn.incoming.chat is not None and turn.incoming.chat.kind is incoming.ChatKind.PRIVATE
    if in_private and row.reachable != "yes":  # setting it again would make the row a changed one
        row.reachable = "yes"
    turn.account = row
    turn.person = people.holder_of(turn.session, row)
    workshop_id = turn.person.workshop_id if turn.person else None
    turn.workshop = (
        people.workshop_by_id(turn.session, workshop_id) if workshop_id else people.newest_workshop(turn.session)
    )
    turn.plan = plan_of(turn.workshop) if turn.workshop else None
    turn.language = row.language or _guess(turn, row.client_language)


def _guess(turn: Turn, client_language: str | None) -> str:
    short = (client_language or "").split("-")[0]
    if turn.plan is None:
        return short if short in {"fr", "ar", "en"} else "fr"
    return short if short in turn.plan.languages else turn.plan.default_language


def _has_agreed(turn: Turn) -> bool:
    assert turn.person is not None
    return turn.person.arrived_at is not None and turn.account is not None and turn.account.language is not None


def _newcomer(turn: Turn, routes: Routes) -> None:
    action = turn.incoming.action
    if isinstance(action, incoming.Press):
        data = buttons.decode(action.data)
        handle = routes.newcomer_presses.get(data.action) if data else None
        if data is not None and data.action in flow.FLOW_ACTIONS and _flow_press(turn, routes, data):
            return
        if data is not None and handle is not None:
            handle(turn, data)
            return
    elif isinstance(action, incoming.Command) and action.name in routes.newcomer_commands:
        if action.name in FOR_OPEN_STEPS and conversation.draft_of(turn) is None:
            routes.start(turn)  # the welcome or the notice says better than anything what to do
        else:
            routes.commands[action.name](turn)
        return
    elif _answer_flow(turn, routes):
        return
    routes.start(turn)


def _member(turn: Turn, routes: Routes) -> None:
    action = turn.incoming.action
    match action:
        case incoming.Start():
            routes.start(turn)
        case incoming.Command(name=name):
            _command(turn, routes, name)
        case incoming.Press(data=data):
            _pressed(turn, routes, data)
        case incoming.Text() | incoming.Media():
            filed = isinstance(action, incoming.Media) and any(take(turn) for take in routes.files)
            if not filed and not _answer_flow(turn, routes):
                takers = routes.texts if isinstance(action, incoming.Text) else routes.media
                _first(turn, takers)
        case incoming.Edited():
            _first(turn, routes.edits)
        case _:
            show_now(turn)


def _first(turn: Turn, takers: Sequence[Callable[[Turn], bool]]) -> None:
    if not any(take(turn) for take in takers):
        show_now(turn)


def _command(turn: Turn, routes: Routes, name: str) -> None:
    handle = routes.commands.get(name)
    if handle is None:
        show_now(turn, lead=words("unknown-command"))
    else:
        handle(turn)


def _pressed(turn: Turn, routes: Routes, raw: str) -> None:
    data = buttons.decode(raw)
    if data is not None and data.action in flow.FLOW_ACTIONS:
        if not _flow_press(turn, routes, data):
            turn.take_keyboard()
            _stale(turn, conversation.over(turn, data))
        return
    if data is None or (data.action not in routes.presses and data.action not in routes.newcomer_presses):
        note(turn, "unknown-button", raw[: buttons.MAX_BYTES])
        _stale(turn)
        return
    if data.action in routes.newcomer_presses:
        routes.newcomer_presses[data.action](turn, data)
        return
    assert turn.plan is not None
    handle, right = routes.presses[data.action]
    if not _may(turn, right):
        refuse(turn)
        return
    if not routes.fits(turn.plan, data):
        note(turn, "unknown-button", data.action)
        _stale(turn)
        return
    handle(turn, data)


def _may(turn: Turn, right: Needed) -> bool:
    assert turn.plan is not None
    assert turn.person is not None
    return holds(turn.plan.rights(turn.person.role), right)


def _stale(turn: Turn, why: Words | None = None) -> None:
    turn.toast(why or words("stale-button"))
    show_now(turn, fresh=True)


def _flow_press(turn: Turn, routes: Routes, data: ButtonPress) -> bool:
    draft = conversation.draft_of(turn)
    talk = routes.conversations.get(draft.flow) if draft else None
    if draft is None and conversation.tapped_twice(turn, data):
        turn.toast()
        return True
    if draft is None or talk is None:
        return False
    if data.action == flow.DISCARD and (data.draft, data.epoch) == (draft.id, draft.revision):
        routes.commands["cancel"](turn)
    else:
        conversation.press(turn, talk, draft, data)
    return True


def _answer_flow(turn: Turn, routes: Routes) -> bool:
    draft = conversation.draft_of(turn)
    talk = routes.conversations.get(draft.flow) if draft else None
    if draft is None or talk is None:
        return False
    action = turn.incoming.action
    if not talk.lasting and turn.at - draft.updated_at > FORGOTTEN:
        close_draft(turn.session, draft.id, turn.at)
        return False
    if isinstance(action, incoming.Text):
        given: Typed | incoming.Media = Typed(action.text, action.message_id, action.forwarded)
    elif isinstance(action, incoming.Media):
        given = action
    else:
        return False
    conversation.take(turn, talk, draft, given)
    return True


def _in_company(turn: Turn, routes: Routes) -> None:
    action = turn.incoming.action
    if isinstance(action, incoming.Command) and action.name in routes.group_commands:
        routes.group_commands[action.name](turn)
    elif isinstance(action, incoming.Press):
        # Nothing of ours has buttons in a chat that people share: whoever presses one made it up.
        if turn.person is not None:
            note(turn, "unknown-button", action.data[: buttons.MAX_BYTES])
        turn.toast(words("write-in-private"))
