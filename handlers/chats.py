"""The chats around the bot: what each one is, who may enter, who can be reached."""

from __future__ import annotations

import zlib

from dialog.buttons import Press, press
from dialog.incoming import ChatKind, JobDone, JoinRequest, Membership, Migrated, Order, TimerDue
from dialog.screen import Button, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.doors import close_doors
from handlers.scene import language_of, plan_of
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import ChatRole
from storage.contributions import BY_ORDER, Audit, record_audit
from storage.people import Participant, Workshop
from workshop.framework import Right
from workshop.labels import Labels
from workshop.model import WorkshopPlan
from workshop.programme import Group

GONE = frozenset({"left", "kicked"})
GROUPS_PER_PAGE = 5
ANSWERS = ("ask", "page", "plenary", "group", "instead", "ignored")  # what a button about a chat may say


def membership(turn: Turn) -> None:
    """Note where the bot may write, and ask an organizer what a new chat is."""
    action, chat = turn.incoming.action, turn.incoming.chat
    assert isinstance(action, Membership)
    if not action.is_me or chat is None:
        return
    if chat.kind is ChatKind.PRIVATE:
        _reach(turn, action)
        return
    row = agenda.chat_role(turn.session, chat.id)
    if row is None:
        row = ChatRole(chat_id=chat.id)
        turn.session.add(row)
    row.title = chat.title or row.title
    row.reachable = action.after not in GONE
    row.can_post, row.can_invite = action.can_post, action.can_invite
    turn.session.flush()
    if row.reachable and row.kind == "unknown":
        _ask_what_it_is(turn, row)


def migrated(turn: Turn) -> None:
    """Follow a group that became a supergroup."""
    action, chat = turn.incoming.action, turn.incoming.chat
    assert isinstance(action, Migrated)
    row = agenda.chat_role(turn.session, chat.id) if chat else None
    if row is None or agenda.chat_role(turn.session, action.new_chat_id) is not None:
        return
    values = row.model_dump(exclude={"chat_id"})
    turn.session.delete(row)
    turn.session.flush()
    turn.session.add(ChatRole(chat_id=action.new_chat_id, **values))
    turn.session.flush()


def choose(turn: Turn, data: Press) -> None:
    """Record what an organizer says a chat is; whoever answers after a colleague reads what it is by now."""
    kind, more = data.args[1], (*data.args[2:], "")[0]
    row = agenda.chat_role(turn.session, int(data.args[0]))
    if row is None or turn.workshop is None or row.workshop_id not in {None, turn.workshop.id}:
        turn.reply(screen(words("chat-gone")))
    elif kind == "ask":
        turn.reply(_question(row, plan_of(turn.workshop)))
    elif data.epoch != _told(row):
        turn.toast(words("chat-answered-meanwhile"))
        turn.reply(_done(turn, row))
    elif kind == "page":
        turn.reply(_which_group(turn, row, int(more) if more.isdigit() else 0))
    else:
        _answer(turn, turn.workshop, row, kind, more)


def _answer(turn: Turn, workshop: Workshop, row: ChatRole, kind: str, group: str) -> None:
    """Set what a chat is; a group that has a chat already keeps it unless the organizer wants this one instead."""
    of_group = kind in {"group", "instead"}
    if of_group and all(each.id != group for each in plan_of(workshop).groups):
        turn.reply(_which_group(turn, row, 0))
        return
    other = agenda.chat_of_group(turn.session, workshop.id, group) if of_group else None
    if other is not None and other.chat_id != row.chat_id and other.reachable:
        if kind != "instead":
            turn.reply(_taken(workshop, row, other, group))
            return
        _set(turn, workshop, other, "ignored", None)
    _set(turn, workshop, row, "group" if of_group else kind, group if of_group else None)
    turn.reply(_done(turn, row))


def set_chat(turn: Turn) -> None:
    """Record on the command line what a chat is."""
    action = turn.incoming.action
    assert isinstance(action, Order)
    workshop = people.newest_workshop(turn.session)
    kind, group = str(action.arguments["kind"]), str(action.arguments.get("group") or "")
    chat_id = _number(str(action.arguments["chat_id"]))
    if workshop is None:
        turn.refuse(screen(words("order-no-workshop")))
    elif chat_id is None or kind not in {"plenary", "group"}:
        turn.refuse(screen(words("chat-order-wrong")))
    elif kind == "group" and all(each.id != group for each in plan_of(workshop).groups):
        turn.refuse(screen(_no_group(workshop, group)))
    else:
        turn.workshop, turn.plan = workshop, plan_of(workshop)
        row = agenda.chat_role(turn.session, chat_id)
        if row is None:
            row = ChatRole(chat_id=chat_id, can_post=True)
            turn.session.add(row)
        _set(turn, workshop, row, kind, group or None)
        turn.reply(_done(turn, row))


def remember_link(turn: Turn) -> None:
    """Keep the join-request link that Telegram made for a chat."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    row = agenda.chat_role(turn.session, int(action.payload["chat_id"]))
    if row is not None and action.result is not None:
        row.invite_link = str(action.result["result"]["invite_link"])


def join_request(turn: Turn) -> None:
    """Let in whoever the roster seats in this chat's group; send the others where they belong."""
    action, chat, account = turn.incoming.action, turn.incoming.chat, turn.incoming.account
    assert isinstance(action, JoinRequest)
    row = agenda.chat_role(turn.session, chat.id) if chat else None
    if chat is None or account is None or row is None or row.workshop_id is None:
        return
    known = people.account_by_id(turn.session, account.user_id)
    person = people.holder_of(turn.session, known)
    language = language_of(turn.session, known) if known else _spoken(turn, row.workshop_id, account.language)
    if person is not None and _belongs(turn, person, row):
        turn.call("approveChatJoinRequest", chat_id=chat.id, user_id=account.user_id)
        return
    turn.call("declineChatJoinRequest", chat_id=chat.id, user_id=account.user_id)
    turn.tell(action.user_chat_id, language, _elsewhere(turn, person, row))


def _spoken(turn: Turn, workshop_id: str, client_language: str | None) -> str:
    workshop = people.workshop_by_id(turn.session, workshop_id)
    assert workshop is not None
    plan, short = plan_of(workshop), (client_language or "").split("-")[0]
    return short if short in plan.languages else plan.default_language


def leave_behind(turn: Turn) -> None:
    """Close the doors of the groups' chats behind somebody who has left."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    person = people.participant_by_id(turn.session, int(action.subject))
    if person is not None and person.left_at is not None:
        close_doors(turn, person, person.user_id)


def _reach(turn: Turn, action: Membership) -> None:
    known = people.account_by_id(turn.session, action.user_id)
    if known is not None:
        known.reachable = "blocked" if action.after in GONE else "yes"


def _ask_what_it_is(turn: Turn, row: ChatRole) -> None:
    workshop = people.newest_workshop(turn.session)
    if workshop is None:
        return
    organizers = [p for p in people.participants(turn.session, workshop.id) if _organizes(workshop, p)]
    accounts = people.accounts_of(turn.session, organizers)
    actor = turn.incoming.account.user_id if turn.incoming.account else None
    asked = [a for a in accounts.values() if a.user_id == actor] or list(accounts.values())
    for account in asked:
        turn.tell(account.user_id, language_of(turn.session, account), _question(row, plan_of(workshop)))


def _taken(workshop: Workshop, row: ChatRole, other: ChatRole, group: str) -> Screen:
    """Say that a group has a chat already, and ask which of the two is to be its own."""
    label = next(each.label for each in plan_of(workshop).groups if each.id == group)
    instead = press("chat.is", row.chat_id, "instead", group, epoch=_told(row))
    keep = press("chat.is", row.chat_id, "ignored", epoch=_told(row))
    return screen(
        words("chat-group-taken", group=label, other=UserText(other.title or str(other.chat_id))),
        rows=column(
            Button(label=words("chat-instead-button"), press=instead),
            Button(label=words("chat-keep-other-button"), press=keep),
        ),
    )


def _told(row: ChatRole) -> int:
    """Give a number for what is known of a chat: a button tells by it whether somebody has answered since."""
    return 0 if row.kind == "unknown" else zlib.crc32(f"{row.kind}/{row.group_id}".encode())


def _question(row: ChatRole, plan: WorkshopPlan) -> Screen:
    """Ask what a chat is; the group that its title names comes first."""
    named = next((group for group in plan.groups if _names(row.title or "", group)), None)

    def says(label: Words | Labels, *answer: str | int) -> Button:
        return Button(label=label, press=press("chat.is", row.chat_id, *answer, epoch=_told(row)))

    buttons = (
        says(named.label, "group", named.id) if named else None,
        says(words("chat-is-plenary"), "plenary"),
        says(words("chat-is-group"), "page", 0),
        says(words("chat-is-nothing"), "ignored"),
    )
    return screen(words("chat-question", title=UserText(row.title or str(row.chat_id))), rows=column(*buttons))


def _names(title: str, group: Group) -> bool:
    """Tell whether a chat's title is a group's name in one of the event's languages."""
    return any(_letters(title) == _letters(text) for text in group.label.values())


def _letters(text: str) -> str:
    return "".join(each for each in text.casefold() if each.isalnum())


def _which_group(turn: Turn, row: ChatRole, page: int) -> Screen:
    assert turn.plan is not None
    groups = turn.plan.groups
    shown = groups[page * GROUPS_PER_PAGE : (page + 1) * GROUPS_PER_PAGE]
    more = (page + 1) * GROUPS_PER_PAGE < len(groups)
    epoch = _told(row)
    buttons = [
        Button(label=group.label, press=press("chat.is", row.chat_id, "group", group.id, epoch=epoch))
        for group in shown
    ]
    following = Button(label=words("page-next"), press=press("chat.is", row.chat_id, "page", page + 1, epoch=epoch))
    return screen(words("chat-which-group"), rows=column(*buttons, following if more else None))


def _set(turn: Turn, workshop: Workshop, row: ChatRole, kind: str, group: str | None) -> None:
    row.workshop_id, row.kind, row.group_id = workshop.id, kind, group
    turn.session.flush()
    actor = turn.person.pk if turn.person else None
    title = row.title or str(row.chat_id)
    line = Audit(workshop_id=workshop.id, actor_id=actor, verb=f"chat-{kind}", subject=title, at=turn.at)
    line.details = ({"group": group} if group else {}) | ({} if turn.person is not None else {"by": BY_ORDER})
    record_audit(turn.session, line)
    if kind == "group" and row.invite_link is None and row.can_invite:
        turn.call(
            "createChatInviteLink", then="invite-link", chat_id=row.chat_id, creates_join_request=True, name="Halqa"
        )


def _done(turn: Turn, row: ChatRole) -> Screen:
    again = Button(label=words("chat-change-button"), press=press("chat.is", row.chat_id, "ask"))
    if row.kind == "group" and row.group_id is not None and turn.plan is not None:
        label = next(group.label for group in turn.plan.groups if group.id == row.group_id)
        return screen(words("chat-set-group", group=label), rows=column(again))
    return screen(words("chat-set-plenary" if row.kind == "plenary" else "chat-set-nothing"), rows=column(again))


def _belongs(turn: Turn, person: Participant, row: ChatRole) -> bool:
    workshop = people.workshop_by_id(turn.session, person.workshop_id)
    if workshop is None or person.workshop_id != row.workshop_id or person.arrived_at is None:
        return False
    if person.left_at is not None:
        return False
    seated = any(seat.group_id == row.group_id for seat in people.seats_of_person(turn.session, person.pk))
    return row.kind == "plenary" or seated or _organizes(workshop, person)


def _organizes(workshop: Workshop, person: Participant) -> bool:
    return Right.TIME_ALL in plan_of(workshop).rights(person.role)


def _elsewhere(turn: Turn, person: Participant | None, row: ChatRole) -> Screen:
    if person is None or person.arrived_at is None:
        return screen(words("join-unknown"))
    for seat in people.seats_of_person(turn.session, person.pk):
        own = agenda.chat_of_group(turn.session, person.workshop_id, seat.group_id)
        if own is not None and own.invite_link and own.chat_id != row.chat_id:
            button = Button(label=words("join-own-group-button"), url=own.invite_link)
            return screen(words("join-other-group"), rows=column(button))
    return screen(words("join-other-group"))


def _no_group(workshop: Workshop, group: str) -> Words:
    known = Verbatim(", ".join(each.id for each in plan_of(workshop).groups))
    return words("order-no-group", group=Verbatim(group), groups=known)


def _number(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None
