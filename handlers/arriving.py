"""From the badge to the seat: code, language, notice and consent, then the seat card."""

from __future__ import annotations

import re

from dialog import incoming
from dialog.buttons import Press, press
from dialog.screen import Button, Filled, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from dialog.texts import OWN_NAMES
from handlers.conversation import begin, draft_of, take_up
from handlers.doors import close_doors
from handlers.names import name_of
from handlers.now import pin_now, refresh_cards, show_now
from handlers.scene import plan_of
from handlers.seats import seat_arrival
from handlers.turn import Turn
from handlers.whereabouts import show_again
from storage import people, votes
from storage.people import Participant
from workshop.codes import read_code
from workshop.model import Confidentiality, WalkIns, WorkshopPlan

COMMANDS = ("me", "mine", "agenda", "language", "privacy", "help", "cancel")
NAMED = "be_named"
WALK_IN = "walk-in"
MOST_UNDER_A_TITLE = 2  # optional purposes: with more of them the notice fills the screen without its title
_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")
_IN_WORDS = re.compile(r"\b[A-Za-z0-9]{4}-?[A-Za-z0-9]{4}\b")
_TYPED_CODE = re.compile(r"[A-Za-z0-9]{4}[ -]?[A-Za-z0-9]{4}")


def start(turn: Turn) -> None:
    """Answer whoever opens the bot: find them by their code, then go on from where they stand."""
    code = _code(turn)
    draft = draft_of(turn)
    if code is not None:
        _claim(turn, code)
    elif draft is not None and draft.flow in turn.conversations and isinstance(turn.incoming.action, incoming.Start):
        turn.reply(_open_step(draft.id))
    elif turn.person is None and draft is not None and take_up(turn, draft, words("help-open-question")):
        return
    elif turn.person is None:
        turn.reply(_welcome(turn))
    else:
        go_on(turn)


def go_on(turn: Turn) -> None:
    """Ask what is still missing before the first screen: the language, then consent."""
    assert turn.account is not None
    assert turn.person is not None
    if turn.account.language is None:
        turn.reply(language_screen(turn))
    elif turn.person.approval != "approved":
        turn.reply(screen(words("walk-in-refused" if turn.person.approval == "refused" else "walk-in-waiting")))
    elif turn.person.arrived_at is None:
        turn.reply(notice_screen(turn))
    else:
        show_now(turn)


def choose_language(turn: Turn, data: Press) -> None:
    """Set the language in which Halqa speaks to this person."""
    assert turn.account is not None
    chosen = data.args[0] if data.args else ""
    if turn.plan is None or chosen not in turn.plan.languages:
        go_on(turn)
        return
    turn.account.language = turn.language = chosen
    _set_commands(turn)
    draft = draft_of(turn)
    if turn.person is not None and turn.person.arrived_at is not None:
        refresh_cards(turn, [turn.person])
    if (draft is not None and take_up(turn, draft)) or show_again(turn):
        return
    if turn.person is None and data.args[1:] == (WALK_IN,) and turn.plan.walk_ins is not WalkIns.CLOSED:
        begin(turn, turn.conversations[WALK_IN])
    elif turn.person is None:
        turn.reply(_welcome(turn))
    else:
        go_on(turn)


def ask_language(turn: Turn) -> None:
    """Offer the languages again."""
    turn.reply(language_screen(turn))


def open_languages(turn: Turn, _data: Press) -> None:
    """Offer the languages again, by a button."""
    ask_language(turn)


def consent(turn: Turn, data: Press) -> None:
    """Record the consent given with one tap, show the purposes one by one, or offer paper."""
    choice = data.args[0] if data.args else ""
    if turn.person is None or turn.plan is None:
        start(turn)
    elif turn.person.arrived_at is not None:
        show_now(turn, lead=words("consent-already") if choice in {"all", "choose", "done", "paper"} else None)
    elif turn.person.approval != "approved":
        go_on(turn)
    elif choice == "all":
        _agree(turn, dict.fromkeys(purposes(turn.plan), True))
    elif choice == "choose":
        turn.reply(_purposes_screen(turn, data.args[1] if len(data.args) > 1 else "0" * len(purposes(turn.plan))))
    elif choice == "done":
        _agree(turn, _chosen(turn.plan, data.args[1] if len(data.args) > 1 else ""))
    elif choice == "paper":
        turn.person.on_paper = True
        turn.reply(screen(words("consent-paper"), rows=column(_consent_button("consent-back-button", "again"))))
    else:
        turn.reply(notice_screen(turn))


def purposes(plan: WorkshopPlan) -> list[str]:
    """List the purposes that are asked for; being named is not offered under the Chatham House rule."""
    house = plan.rules.confidentiality is Confidentiality.CHATHAM_HOUSE
    return [purpose.id for purpose in plan.consent.purposes if not (house and purpose.id == NAMED)]


def language_screen(turn: Turn) -> Screen:
    """Welcome a person by name and offer the workshop's languages, each in its own script."""
    assert turn.plan is not None
    arrived = turn.person is not None and turn.person.arrived_at is not None
    name = name_of(turn, turn.person) if turn.person else Verbatim("")
    said = words("welcome", name=name, known="yes" if turn.person else "no", title=turn.plan.title)
    buttons = [
        Button(label=Verbatim(OWN_NAMES.get(language, language)), press=press("lang", language))
        for language in turn.plan.languages
    ]
    return screen(None if arrived else said, words("welcome-language"), rows=column(*buttons))


def notice_screen(turn: Turn) -> Screen:
    """Say what is kept, why and for how long, what accepting includes, and ask for consent."""
    assert turn.plan is not None
    offered = purposes(turn.plan)
    more = tuple(each.label for each in turn.plan.consent.purposes if each.id in offered and not each.required)
    includes = words("notice-includes", purposes=Joined(more, separator="notice-separator")) if more else None
    title = words("notice-title") if len(more) <= MOST_UNDER_A_TITLE else None
    buttons = (
        _consent_button("consent-all-button", "all"),
        _consent_button("consent-choose-button", "choose"),
        _consent_button("consent-paper-button", "paper"),
    )
    return screen(title, words("notice", text=_notice(turn.plan)), includes, rows=column(*buttons))


def _notice(plan: WorkshopPlan) -> Filled:
    controller = plan.controller
    return Filled(
        plan.consent.notice,
        {
            "controller": UserText(controller.name or ", ".join(plan.organisers)),
            "contact": UserText(controller.contact) if controller.contact else words("notice-no-contact"),
            "number": UserText(controller.cndp_number) if controller.cndp_number else words("notice-no-number"),
            "days": plan.rules.retention_days_identifiers,
        },
    )


def _consent_button(label: str, choice: str, *more: str) -> Button:
    return Button(label=words(label), press=press("consent", choice, *more))


def _purposes_screen(turn: Turn, flags: str) -> Screen:
    assert turn.plan is not None
    by_id = {purpose.id: purpose for purpose in turn.plan.consent.purposes}
    buttons = []
    for index, purpose in enumerate(purposes(turn.plan)):
        on = flags[index : index + 1] == "1" or by_id[purpose].required
        other = flags[:index] + ("0" if on else "1") + flags[index + 1 :]
        state = "required" if by_id[purpose].required else "yes" if on else "no"
        label = words("consent-purpose-button", state=state, purpose=by_id[purpose].label)
        buttons.append(
            Button(label=label, press=press("consent", "choose", flags if by_id[purpose].required else other))
        )
    done = _consent_button("consent-done-button", "done", flags)
    back = _consent_button("flow-back", "again")
    return screen(words("consent-purposes"), rows=column(*buttons, done, back))


def _chosen(plan: WorkshopPlan, flags: str) -> dict[str, bool]:
    required = {purpose.id for purpose in plan.consent.purposes if purpose.required}
    return {
        purpose: purpose in required or flags[index : index + 1] == "1" for index, purpose in enumerate(purposes(plan))
    }


def _agree(turn: Turn, given: dict[str, bool]) -> None:
    assert turn.person is not None
    assert turn.plan is not None
    people.record_consent(turn.session, turn.person.pk, given, turn.plan.consent.version, turn.at)
    turn.person.arrived_at = turn.at
    turn.person.on_paper = False
    turn.session.flush()
    replaced = _take_over(turn, turn.person)
    seat_arrival(turn, turn.person)
    instead = words("consent-thanks-delegate", name=UserText(replaced.name)) if replaced is not None else None
    pin_now(turn, lead=instead or words("consent-thanks"))


def _take_over(turn: Turn, person: Participant) -> Participant | None:
    """Note that whom a delegate replaces has left: what they wrote stays theirs, the open vote goes to the delegate."""
    replaced = people.participant_by_ref(turn.session, person.workshop_id, person.delegate_of or "")
    if replaced is None:
        return None
    replaced.left_at = replaced.left_at or turn.at
    close_doors(turn, replaced, replaced.user_id)
    for ballot in votes.ballots(turn.session, person.workshop_id):
        for row in votes.votes_of(turn.session, ballot.pk, replaced.ref):
            turn.session.delete(row)
    turn.session.flush()
    return replaced


def take_code(turn: Turn) -> bool:
    """Take a code typed by somebody who is known already: their own shows where they are, another event's lets in."""
    action = turn.incoming.action
    code = read_code(action.text) if isinstance(action, incoming.Text) else None
    person = people.participant_by_code(turn.session, code) if code else None
    if person is None:
        return False
    _claim(turn, person.code)
    return True


def _code(turn: Turn) -> str | None:
    action = turn.incoming.action
    if isinstance(action, incoming.Start) and action.payload:
        return action.payload
    if isinstance(action, incoming.Text):
        typed = action.text.strip()
        if (whole := read_code(typed)) is not None or _TYPED_CODE.fullmatch(typed):
            return whole or typed
        return next(filter(None, map(read_code, _IN_WORDS.findall(typed))), None)  # the link itself, or a sentence
    return None


def _claim(turn: Turn, code: str) -> None:
    assert turn.account is not None
    known = read_code(code) or (code.upper() if _CODE.fullmatch(code) else None)
    person = people.participant_by_code(turn.session, known) if known else None
    if person is None:
        by_link = isinstance(turn.incoming.action, incoming.Start)
        _unclaimed(turn, words("start-bad-link" if by_link else "start-unknown-code"))
    elif turn.person is not None and turn.person.workshop_id == person.workshop_id and turn.person.pk != person.pk:
        _unclaimed(turn, words("start-other-person", name=name_of(turn, turn.person)))
    elif person.user_id not in {None, turn.account.user_id}:
        ask = Button(label=words("relink-ask-button"), press=press("relink.ask", person.code))
        turn.reply(screen(words("start-taken"), rows=column(ask)))
    else:
        _link(turn, person)
        go_on(turn)


def _unclaimed(turn: Turn, why: Words) -> None:
    if turn.person is not None and turn.person.arrived_at is not None:
        show_now(turn, lead=why)
    else:
        turn.reply(_welcome(turn, lead=why))


def _link(turn: Turn, person: Participant) -> None:
    assert turn.account is not None
    person.user_id = turn.account.user_id
    person.joined_at = person.joined_at or turn.at
    person.no_show_at = None
    turn.account.participant_id = person.pk
    turn.session.flush()
    turn.person = person
    turn.workshop = people.workshop_by_id(turn.session, person.workshop_id)
    turn.plan = plan_of(turn.workshop) if turn.workshop else None
    if turn.account.language is None and person.language and turn.plan and person.language in turn.plan.languages:
        turn.language = person.language


def _open_step(draft: int) -> Screen:
    """Offer to go on with a step that is open, or to leave it."""
    go = Button(label=words("draft-resume-button"), press=press("draft.resume", draft))
    anew = Button(label=words("draft-restart-button"), press=press("draft.restart", draft))
    return screen(words("draft-open"), rows=column(go, anew))


def _welcome(turn: Turn, lead: Words | None = None) -> Screen:
    if turn.plan is None:
        return screen(lead, words("welcome-no-workshop"))
    no_badge = None
    if turn.person is None and turn.plan.walk_ins is not WalkIns.CLOSED:
        no_badge = Button(label=words("walk-in-button"), press=press("walkin.new"))
    return screen(lead, words("welcome-stranger", title=turn.plan.title), rows=column(no_badge))


def _set_commands(turn: Turn) -> None:
    assert turn.account is not None
    listed = [{"command": name, "description": words(f"command-{name}")} for name in COMMANDS]
    turn.call("setMyCommands", commands=listed, scope={"type": "chat", "chat_id": turn.account.user_id})
