"""Writing to many at once: to whom, in which words, shown with the time it will take, sent in one tap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dialog.buttons import Press
from dialog.delivery import Priority
from dialog.flow import Accept, Again, Answers, Chosen, Flow, Given, Step, Taken, Typed, choice
from dialog.incoming import Order
from dialog.screen import Screen, UserText, Verbatim, Words, column, screen, words
from handlers import conversation
from handlers.choosing import choices, taken_from
from handlers.conversation import Conversation
from handlers.outlook import back_button
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import people
from storage.contributions import BY_ORDER, Audit, record_audit
from storage.people import Account, Participant, Workshop
from workshop.framework import Right
from workshop.model import WorkshopPlan

NAME = "broadcast"
MOST = 1500  # characters: well inside one message
PER_SECOND = 25  # a little under what Telegram lets a bot send in bulk
ALL, GROUP, FACILITATORS, CATEGORY = "all", "group", "facilitators", "category"


@dataclass(frozen=True, kw_only=True, slots=True)
class Audience:
    """Hold whom a message can go to: the roster, and where people sit."""

    workshop: Workshop
    plan: WorkshopPlan
    reachable: tuple[tuple[Participant, Account], ...]
    groups: dict[str, frozenset[int]]
    leading: frozenset[int]

    def chosen(self, to: str) -> list[tuple[Participant, Account]]:
        """List whom a choice means: `all`, `facilitators`, `group:G1`, `category:ngo`."""
        kind, _, which = to.partition(":")
        return [each for each in self.reachable if self._means(each[0], kind, which)]

    def _means(self, person: Participant, kind: str, which: str) -> bool:
        if kind == GROUP:
            return person.pk in self.groups.get(which, frozenset())
        if kind == CATEGORY:
            return person.category == which
        return kind == ALL or (kind == FACILITATORS and person.pk in self.leading)


def open_broadcast(turn: Turn, _data: Press) -> None:
    """Begin a message to many."""
    conversation.begin(turn, BROADCAST)


def broadcast_order(turn: Turn) -> None:
    """Send a message from the command line, or only say whom it would reach."""
    action = turn.incoming.action
    assert isinstance(action, Order)
    workshop = people.newest_workshop(turn.session)
    if workshop is None:
        turn.refuse(screen(words("order-no-workshop")))
        return
    audience = _audience(turn, workshop)
    to, text = str(action.arguments.get("to") or ALL), str(action.arguments["text"]).strip()
    if to.partition(":")[0] in {GROUP, CATEGORY} and not _known(audience, to):
        known = ", ".join(id_ for id_, _ in _whiches(audience, to.partition(":")[0]))
        turn.refuse(screen(words("cast-nobody-named", to=Verbatim(to), known=Verbatim(known))))
    elif not _known(audience, to) or not 0 < len(text) <= MOST:
        turn.refuse(screen(words("cast-order-wrong", most=MOST)))
    elif action.arguments.get("dry_run"):
        count = len(audience.chosen(to))
        said = words("cast-preview", to=_named(audience, to), count=count, seconds=_seconds(count))
        turn.reply(screen(said, words("cast-text", text=UserText(text))))
    else:
        turn.reply(screen(_send(turn, audience, to, text)))


def _load(turn: Turn, _answers: Answers) -> Audience | Screen:
    assert turn.workshop is not None
    if turn.person is None or Right.BROADCAST not in plan_of(turn.workshop).rights(turn.person.role):
        return screen(words("not-your-right"))
    return _audience(turn, turn.workshop)


def _ask_kind(_audience: Audience, _answers: Answers) -> Screen:
    kinds = (ALL, GROUP, FACILITATORS, CATEGORY)
    return screen(
        words("cast-to"), rows=column(*(choice(words("cast-kind-button", kind=kind), kind) for kind in kinds))
    )


def _take_kind(_audience: Audience, _answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen) and given.value in {ALL, GROUP, FACILITATORS, CATEGORY}:
        return Accept(given.value)
    if isinstance(given, Typed):
        return Again(words("cast-choose-first"), keep={"kept": given.text})
    return Again(words("cast-choose-first"))


def _ask_which(audience: Audience, answers: Answers) -> Screen:
    listed = _whiches(audience, str(answers["kind"]))
    return screen(words("cast-which", kind=str(answers["kind"])), rows=choices(listed, answers, "which"))


def _take_which(audience: Audience, answers: Answers, given: Given) -> Taken:
    taken = taken_from(given, answers, "which", [id_ for id_, _ in _whiches(audience, str(answers["kind"]))])
    if taken is not None:
        return taken
    if isinstance(given, Typed):
        return Again(words("cast-choose-first"), keep={"kept": given.text})
    return Again(words("cast-choose-first"))


def _ask_text(audience: Audience, answers: Answers) -> Screen:
    return screen(words("cast-write", to=_named(audience, _to(answers))))


def _take_text(_audience: Audience, _answers: Answers, given: Given) -> Taken:
    if not isinstance(given, Typed):
        return Again(words("cast-in-words"))
    if len(given.text) > MOST:
        return Again(words("cast-too-long", most=MOST, count=len(given.text)), keep={"long": given.text})
    return Accept(given.text)


def _ask_sure(audience: Audience, answers: Answers) -> Screen:
    count = len(audience.chosen(_to(answers)))
    said = words("cast-preview", to=_named(audience, _to(answers)), count=count, seconds=_seconds(count))
    yes = choice(words("cast-send-button", count=count), "yes")
    return screen(said, words("cast-text", text=UserText(_text(answers))), rows=column(yes))


def _take_sure(_audience: Audience, _answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen) and given.value == "yes":
        return Accept("yes")
    if isinstance(given, Typed) and len(given.text) <= MOST:  # other words in place of those shown
        return Again(None, keep={"text": given.text})
    return Again(words("cast-confirm-first"))


def _finish(turn: Turn, audience: Audience, answers: dict[str, Any], _number: int) -> None:
    said = _send(turn, audience, _to(answers), _text(answers))
    turn.reply(screen(said, rows=column(back_button())))


def _send(turn: Turn, audience: Audience, to: str, text: str) -> Words:
    chosen = audience.chosen(to)
    said = screen(words("cast-from"), words("cast-text", text=UserText(text)))
    for _, account in chosen:
        language = account.language or audience.plan.default_language
        turn.tell(account.user_id, language, said, priority=Priority.BROADCAST, budget=NAME)
    line = Audit(
        workshop_id=audience.workshop.id,
        actor_id=turn.person.pk if turn.person else None,
        verb="broadcast",
        subject=to,
        details={"count": len(chosen)} | ({"by": BY_ORDER} if turn.person is None else {}),
        at=turn.at,
    )
    record_audit(turn.session, line)
    return words("cast-sent", count=len(chosen), seconds=_seconds(len(chosen)))


def _audience(turn: Turn, workshop: Workshop) -> Audience:
    plan = plan_of(workshop)
    roster = [p for p in people.participants(turn.session, workshop.id) if p.approval == "approved" and not p.left_at]
    accounts = people.accounts_of(turn.session, roster)
    seats = [seat for session in plan.sessions for seat in people.seats(turn.session, workshop.id, session.id)]
    groups = {
        group.id: frozenset(seat.participant_id for seat in seats if seat.group_id == group.id) for group in plan.groups
    }
    leading = frozenset(seat.participant_id for seat in seats if seat.leads_as == "facilitator")
    reachable = tuple((person, accounts[person.pk]) for person in roster if person.pk in accounts)
    return Audience(workshop=workshop, plan=plan, reachable=reachable, groups=groups, leading=leading)


def _whiches(audience: Audience, kind: str) -> Sequence[tuple[str, Any]]:
    if kind == GROUP:
        return [(group.id, group.label) for group in audience.plan.groups]
    return [(category.id, category.label) for category in audience.plan.categories]


def _known(audience: Audience, to: str) -> bool:
    kind, _, which = to.partition(":")
    if kind in {GROUP, CATEGORY}:
        return which in {id_ for id_, _ in _whiches(audience, kind)}
    return kind in {ALL, FACILITATORS} and not which


def _named(audience: Audience, to: str) -> Words:
    kind, _, which = to.partition(":")
    label = dict(_whiches(audience, kind)).get(which, Verbatim("")) if which else Verbatim("")
    return words("cast-audience", kind=kind, which=label)


def _to(answers: Answers) -> str:
    kind, which = str(answers["kind"]), answers.get("which")
    return f"{kind}:{which}" if kind in {GROUP, CATEGORY} else kind


def _text(answers: Answers) -> str:
    return str(answers.get("text") or answers["kept"])


def _seconds(count: int) -> int:
    return -(-count // PER_SECOND)


STEPS = (
    Step[Audience](key="kind", ask=_ask_kind, take=_take_kind),
    Step[Audience](
        key="which", ask=_ask_which, take=_take_which, applies=lambda _a, answers: answers["kind"] in {GROUP, CATEGORY}
    ),
    Step[Audience](key="text", ask=_ask_text, take=_take_text, applies=lambda _a, answers: "kept" not in answers),
    Step[Audience](key="sure", ask=_ask_sure, take=_take_sure),
)
BROADCAST = Conversation(flow=Flow(name=NAME, steps=STEPS), load=_load, finish=_finish)
