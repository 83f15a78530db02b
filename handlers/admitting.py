"""Admitting whom no account is known for: walk-ins register in a minute, a lost phone gives way to a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Chosen, Flow, Given, Step, Taken, Typed, choice
from dialog.screen import Button, Screen, UserText, Verbatim, column, screen, words
from dialog.texts import OWN_NAMES
from handlers.choosing import choices, taken_from
from handlers.conversation import Conversation, begin
from handlers.doors import close_doors
from handlers.names import named
from handlers.now import refresh_cards, show_now
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import people
from storage.contributions import Audit, record_audit
from storage.drafts import close_draft, current_draft, move_draft, open_draft
from storage.people import Account, Participant
from workshop.codes import draw_code
from workshop.framework import Right
from workshop.model import WalkIns, WorkshopPlan
from workshop.roles import role_of_participant
from workshop.roster import LONGEST_NAME
from workshop.wording import visible

WALK_IN = "walk-in"
RELINK = "relink"
NONE = "none"
DONE = "done"
STAFF = frozenset(Right) - {
    Right.CONTRIBUTE,
    Right.ENDORSE,
    Right.VOTE,
    Right.APPROVE_REPORT,
    Right.OWN_ACTIONS,
    Right.READ_PUBLISHED,
    Right.READ_AGENDA,
    Right.READ_REPORTS_EARLY,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Registering:
    """Hold what the questions to somebody unknown need."""

    plan: WorkshopPlan


def walk_in(turn: Turn, _data: Press) -> None:
    """Register somebody who has no badge: the language first, then four short questions."""
    assert turn.account is not None
    if turn.person is not None or turn.plan is None or turn.plan.walk_ins is WalkIns.CLOSED:
        show_or_refuse(turn)
    elif turn.account.language is None:
        buttons = [
            Button(label=Verbatim(OWN_NAMES.get(each, each)), press=press("lang", each, WALK_IN))
            for each in turn.plan.languages
        ]
        turn.reply(screen(words("welcome-language"), rows=column(*buttons)))
    else:
        begin(turn, REGISTER)


def show_or_refuse(turn: Turn) -> None:
    """Answer somebody who cannot register here."""
    if turn.person is not None and turn.person.arrived_at is not None:
        show_now(turn)
    elif turn.person is not None and turn.person.approval != "approved":
        turn.reply(screen(words("walk-in-refused" if turn.person.approval == "refused" else "walk-in-waiting")))
    elif turn.person is not None:
        agree = Button(label=words("walk-in-continue-button"), press=press("consent", "again"))
        turn.reply(screen(words("walk-in-done", name=UserText(turn.person.name)), rows=column(agree)))
    else:
        turn.reply(screen(words("walk-in-closed")))


def ask_relink(turn: Turn, data: Press) -> None:
    """Ask the old phone and the organizers whether a code may move to this account; staff only the organizers."""
    person = people.participant_by_code(turn.session, data.args[0]) if data.args else None
    if turn.account is None or person is None or person.user_id in {None, turn.account.user_id}:
        turn.reply(screen(words("start-unknown-code")))
        return
    open_draft(
        turn.session,
        user_id=turn.account.user_id,
        flow=RELINK,
        answers={"person": person.pk},
        at=turn.at,
        workshop_id=person.workshop_id,
    )
    staff = is_staff(turn, person)
    if not staff:
        _ask_old_phone(turn, person, turn.account.user_id)
    _ask_organizers(turn, person, turn.account.user_id)
    record_audit(turn.session, _line(turn, person, "relink-asked"))
    turn.reply(screen(words("relink-asked", staff="yes" if staff else "no")))


def relink(turn: Turn, data: Press) -> None:
    """Move a person to their new account: history kept, the old account signed out."""
    found = _request(turn, data)
    if found is None:
        turn.toast(words("relink-settled"))
        _show_here(turn)
        return
    person, account = found
    old = people.account_by_id(turn.session, person.user_id) if person.user_id else None
    person.user_id, account.participant_id = account.user_id, person.pk
    close_draft(turn.session, _number(turn, account), turn.at)
    if old is not None:  # it keeps whose it was: for the budget of messages, and for erasing
        close_doors(turn, person, old.user_id)
        account.language = account.language or old.language
        move_draft(turn.session, old.user_id, account.user_id, turn.at)
    turn.session.flush()
    record_audit(turn.session, _line(turn, person, "relinked"))
    if old is not None and turn.account is not None and old.user_id != turn.account.user_id:
        turn.tell(old.user_id, old.language or turn.language, screen(words("relink-signed-out")))
    language = account.language or turn.language
    go = Button(label=words("walk-in-continue-button"), press=press("consent", "again"))
    turn.tell(account.user_id, language, screen(words("relink-done"), rows=column(go)))
    if person.arrived_at is not None:
        refresh_cards(turn, [person])
    by_oneself = old is not None and turn.account is not None and old.user_id == turn.account.user_id
    given = words("relink-given", name=UserText(person.name))
    turn.reply(screen(words("relink-signed-out") if by_oneself else given))


def refuse_relink(turn: Turn, data: Press) -> None:
    """Leave a code where it is."""
    found = _request(turn, data)
    if found is None:
        turn.toast(words("relink-settled"))
        _show_here(turn)
        return
    person, account = found
    close_draft(turn.session, _number(turn, account), turn.at)
    record_audit(turn.session, _line(turn, person, "relink-refused"))
    turn.tell(account.user_id, account.language or turn.language, screen(words("relink-refused")))
    turn.reply(screen(words("relink-kept")))


def is_staff(turn: Turn, person: Participant) -> bool:
    """Tell whether a person's role does more than take part: a badge can be photographed."""
    workshop = people.workshop_by_id(turn.session, person.workshop_id)
    return workshop is not None and bool(plan_of(workshop).rights(person.role) & STAFF)


def _ask_old_phone(turn: Turn, person: Participant, new_user: int) -> None:
    old = people.account_by_id(turn.session, person.user_id) if person.user_id else None
    if old is None:
        return
    yes = Button(label=words("relink-me-button"), press=press("relink.yes", person.pk, new_user))
    no = Button(label=words("relink-not-me-button"), press=press("relink.no", person.pk, new_user))
    turn.tell(old.user_id, old.language or turn.language, screen(words("relink-is-it-you"), rows=column(yes, no)))


def _ask_organizers(turn: Turn, person: Participant, new_user: int) -> None:
    yes = Button(label=words("relink-give-button"), press=press("relink.yes", person.pk, new_user))
    no = Button(label=words("relink-refuse-button"), press=press("relink.no", person.pk, new_user))
    _tell_organizers(turn, person.workshop_id, screen(words("relink-desk", **named(person)), rows=column(yes, no)))


def _tell_organizers(turn: Turn, workshop_id: str, said: Screen) -> None:
    assert turn.plan is not None
    roles = [role.id for role in turn.plan.roles if Right.SEATS in role.rights]
    organizers = people.participants_with_role(turn.session, workshop_id, roles)
    for account in people.accounts_of(turn.session, organizers).values():
        turn.tell(account.user_id, account.language or turn.plan.default_language, said)


def _request(turn: Turn, data: Press) -> tuple[Participant, Account] | None:
    """Find the request that a press answers, if whoever presses may answer it."""
    if len(data.args) < 2 or not all(each.isdigit() for each in data.args[:2]) or turn.person is None:
        return None
    person = people.participant_by_id(turn.session, int(data.args[0]))
    account = people.account_by_id(turn.session, int(data.args[1]))
    draft = current_draft(turn.session, int(data.args[1]))
    asked = draft is not None and draft.flow == RELINK and person is not None and draft.answers["person"] == person.pk
    if person is None or account is None or not asked:
        return None
    own = turn.person.pk == person.pk and not is_staff(turn, person)
    desk = (
        turn.person.workshop_id == person.workshop_id
        and turn.plan is not None
        and Right.SEATS in turn.plan.rights(turn.person.role)
    )
    return (person, account) if own or desk else None


def _number(turn: Turn, account: Account) -> int:
    draft = current_draft(turn.session, account.user_id)
    return draft.id if draft is not None else 0


def _show_here(turn: Turn) -> None:
    if turn.person is not None and turn.person.arrived_at is not None:
        show_now(turn, fresh=True)


def _line(turn: Turn, person: Participant, verb: str) -> Audit:
    actor = turn.person.pk if turn.person else None
    return Audit(workshop_id=person.workshop_id, actor_id=actor, verb=verb, subject=person.ref, at=turn.at)


# The four questions of a walk-in.


def _load(turn: Turn, _answers: Answers) -> Registering | Screen:
    if turn.plan is None or turn.plan.walk_ins is WalkIns.CLOSED or turn.person is not None:
        return screen(words("walk-in-closed"))
    return Registering(plan=turn.plan)


def _ask_name(_context: Registering, _answers: Answers) -> Screen:
    return screen(words("walk-in-name"), words("walk-in-note"))


def _take_line(_context: Registering, _answers: Answers, given: Given) -> Taken:
    line = " ".join(visible(given.text).split()) if isinstance(given, Typed) else ""
    if not any(sign.isalpha() for sign in line):
        return Again(words("walk-in-letters"))
    return Accept(line) if len(line) <= LONGEST_NAME else Again(words("walk-in-shorter", most=LONGEST_NAME))


def _ask_organisation(_context: Registering, _answers: Answers) -> Screen:
    return screen(words("walk-in-organisation"), rows=column(choice(words("walk-in-no-organisation-button"), NONE)))


def _take_organisation(context: Registering, answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen) and given.value == NONE:
        return Accept("")
    return _take_line(context, answers, given)


def _ask_category(context: Registering, answers: Answers) -> Screen:
    options = [(each.id, each.label) for each in context.plan.categories]
    return screen(words("walk-in-category"), rows=choices(options, answers, "category"))


def _take_category(context: Registering, answers: Answers, given: Given) -> Taken:
    options = [each.id for each in context.plan.categories]
    return taken_from(given, answers, "category", options) or Again(words("walk-in-choose"))


def _ask_speaks(context: Registering, answers: Answers) -> Screen:
    chosen = list(answers.get("ticked") or ())
    buttons = [
        choice(
            words("sheet-tick", on="yes" if each in chosen else "no", label=Verbatim(OWN_NAMES.get(each, each))), each
        )
        for each in context.plan.languages
    ]
    done = choice(words("walk-in-speaks-button"), DONE) if chosen else None
    return screen(words("walk-in-speaks"), rows=column(*buttons, done))


def _take_speaks(context: Registering, answers: Answers, given: Given) -> Taken:
    chosen = list(answers.get("ticked") or ())
    if not isinstance(given, Chosen):
        return Again(words("walk-in-choose"))
    if given.value == DONE and chosen:
        return Accept(chosen)
    if given.value not in context.plan.languages:
        return Again(words("walk-in-choose"))
    rest = [each for each in chosen if each != given.value]
    return Again(keep={"ticked": rest if given.value in chosen else [*chosen, given.value]})


def _finish(turn: Turn, context: Registering, answers: dict[str, Any], _number_of_draft: int) -> None:
    assert turn.account is not None
    assert turn.workshop is not None
    roster = people.participants(turn.session, turn.workshop.id)
    number = sum(person.source == "walk_in" for person in roster) + 1
    refs = {person.ref for person in roster}
    person = Participant(
        workshop_id=turn.workshop.id,
        ref=next(ref for ref in (f"W{n:03}" for n in range(number, number + len(refs) + 1)) if ref not in refs),
        code=draw_code(turn.random, {each.code for each in roster}),
        name=str(answers["name"]),
        organisation=str(answers["organisation"]),
        category=str(answers["category"]),
        role=role_of_participant(context.plan),
        language=turn.account.language,
        speaks=list(answers["speaks"]),
        source="walk_in",
        approval="waiting" if context.plan.walk_ins is WalkIns.APPROVE else "approved",
        user_id=turn.account.user_id,
        joined_at=turn.at,
    )
    turn.session.add(person)
    turn.session.flush()
    turn.account.participant_id, turn.person = person.pk, person
    if person.approval == "waiting":
        look = Button(label=words("walk-in-look-button"), press=press("att.person", person.pk))
        _tell_organizers(turn, person.workshop_id, screen(words("walk-in-desk", **named(person)), rows=column(look)))
        turn.reply(screen(words("walk-in-waiting")))
    else:
        agree = Button(label=words("walk-in-continue-button"), press=press("consent", "again"))
        turn.reply(screen(words("walk-in-done", name=UserText(person.name)), rows=column(agree)))


REGISTER = Conversation(
    flow=Flow(
        name=WALK_IN,
        steps=(
            Step(key="name", ask=_ask_name, take=_take_line),
            Step(key="organisation", ask=_ask_organisation, take=_take_organisation),
            Step(key="category", ask=_ask_category, take=_take_category),
            Step(key="speaks", ask=_ask_speaks, take=_take_speaks),
        ),
    ),
    load=_load,
    finish=_finish,
)
