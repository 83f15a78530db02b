"""The screen that always answers: where the person is, until when, and the next tap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlmodel import Session

from dialog.buttons import press
from dialog.delivery import Call, Delivery, How, Priority
from dialog.incoming import Press
from dialog.screen import Button, Day, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.doors import door_button
from handlers.inquiry import still_asks
from handlers.scene import DONE, WAITING, Scene, role_in_group, scene_of, scenes_of
from handlers.seen import above_input
from handlers.turn import Turn
from storage import contributions, people
from storage import votes as ballots
from storage.cards import Card, find_card, remember_card
from storage.closing import open_round
from storage.people import Participant
from workshop.closing import PLENARY, closing_block, results_block, synthesis_block
from workshop.framework import PhaseRight, Right
from workshop.phases import allows
from workshop.programme import SessionType

CARD = "now"
PIN = "pinChatMessage"
SHOWN, BORROWED = "shown", "borrowed"  # in place of the hash of what the card shows
KNOWN_PHASES = frozenset({"brief", "silent_writing", "discussion", "merge_and_rank", "action_sheet", "report"})


def show_now(turn: Turn, *, lead: Words | None = None, fresh: bool = False) -> None:
    """Answer with the current screen, after one sentence when there is one to say."""
    assert turn.person is not None
    shown = now_screen(turn.session, scene_of(turn.session, turn.person))
    if lead is not None:
        shown = Screen(paragraphs=(lead, *shown.paragraphs), rows=shown.rows)
    turn.reply(shown, fresh=fresh)


def pin_now(turn: Turn, *, lead: Words) -> None:
    """Answer with the current screen and pin it: from now on this message is the card that the day edits."""
    assert turn.person is not None
    assert turn.account is not None
    shown = now_screen(turn.session, scene_of(turn.session, turn.person))
    shown = Screen(paragraphs=(lead, *shown.paragraphs), rows=shown.rows)
    action, chat = turn.incoming.action, turn.account.user_id
    if not isinstance(action, Press) or not turn.may_edit(action.message_id):
        turn.card(chat, turn.language, CARD, shown, pin=True, renew=True, priority=Priority.REPLY)
        return
    turn.reply(shown)
    card = Card(chat_id=chat, name=CARD, message_id=action.message_id, hash=SHOWN)
    remember_card(turn.session.connection(), card, turn.at)
    turn.call(PIN, chat_id=chat, message_id=action.message_id, disable_notification=True)


def refresh_cards(turn: Turn, persons: Iterable[Participant]) -> None:
    """Bring the pinned card of each person up to date, silently."""
    persons = list(persons)
    accounts = people.accounts_of(turn.session, persons)
    for scene in scenes_of(turn.session, [person for person in persons if person.pk in accounts]):
        account = accounts[scene.person.pk]
        shown = now_screen(turn.session, scene)
        language = account.language or scene.plan.default_language
        turn.card(account.user_id, language, CARD, shown, pin=True, priority=Priority.PICTURE)


def mend_card(turn: Turn) -> None:
    """Note that another screen stands in the card's place, and bring the card back once the person moves on."""
    if turn.account is None or turn.person is None:
        return
    chat, action = turn.account.user_id, turn.incoming.action
    said = [one for one in turn.outgoing if isinstance(one, Delivery) and one.chat_id == chat]
    card = find_card(turn.session.connection(), chat, CARD) if said else None
    pinned = any(isinstance(one, Call) and one.method == PIN for one in turn.outgoing)
    if card is None or pinned or any(one.how is How.CARD for one in said):
        return
    in_its_place = any(one.message_id == card.message_id for one in said)
    if in_its_place and not (isinstance(action, Press) and action.data.startswith("now~")):
        remember_card(turn.session.connection(), replace(card, hash=BORROWED), turn.at)
    elif not in_its_place and card.hash == BORROWED:
        remember_card(turn.session.connection(), replace(card, hash=SHOWN), turn.at)
        answers = list(turn.outgoing)
        turn.outgoing.clear()
        refresh_cards(turn, [turn.person])
        turn.outgoing += answers  # what was asked for stays the last word


def now_screen(session: Session, scene: Scene) -> Screen:
    """Say in few words where the person stands, what they can do and what comes next."""
    consents, solution = _consents(session, scene), _open_solution(session, scene)
    asks, votes = still_asks(session, scene), _ballot_open(session, scene)
    return screen(
        _who(scene) if scene.workshop.ended_at is None else None,
        _where(scene, asks=asks),
        words("now-questionnaire") if asks else None,
        _task(scene, votes=votes) if solution is None else words("now-complete"),
        above_input(scene) if scene.may(Right.CONTRIBUTE) else None,
        words("now-consent") if consents else None,
        _next(scene),
        rows=column(
            Button(label=words("now-questionnaire-button"), press=press("ask.open")) if asks else None,
            *_buttons(scene, votes=votes, consents=consents, solution=solution, door=door_button(session, scene)),
        ),
    )


def phase_name(scene: Scene, phase: str) -> Words:
    """Name a phase: as the workshop file does, else in the catalogue's words."""
    planned = scene.session.phase(phase) if scene.session else None
    if planned is not None and planned.label is not None:
        return words("phase-named", name=planned.label)
    return words(f"phase-{phase}") if phase in KNOWN_PHASES else words("phase-named", name=Verbatim(phase))


def phase_title(scene: Scene, phase: str) -> Words:
    """Name a phase at the head of a sentence."""
    named = phase_name(scene, phase)
    return Words(f"{named.id}.title", named.args)


def _who(scene: Scene) -> Words | Joined | None:
    if scene.group is None or scene.session is None or scene.seat is None:
        if scene.session is not None and scene.may(Right.CONTRIBUTE) and scene.workshop.ended_at is None:
            return words("now-group-later")
        return words("now-role", role=scene.plan.role(scene.person.role).label)
    leading = scene.facilitator
    group = words("now-group", group=scene.group.label, coming="yes" if _is_coming(scene) else "no")
    if not scene.group.room and (leading is None or leading.id == scene.person.id):
        return group
    place = words(
        "now-group-place",
        room=scene.group.room or Verbatim(""),
        has_room="yes" if scene.group.room else "no",
        facilitator=UserText(leading.name if leading is not None else ""),
        has_facilitator="yes" if leading is not None and leading.id != scene.person.id else "no",
    )
    return Joined((group, place))


def _where(scene: Scene, *, asks: bool) -> Words:
    if scene.workshop.ended_at is not None:
        return words("now-over")
    if scene.block is None:
        return _before(scene, asks=asks)
    assert scene.planned_block is not None
    if scene.phase is not None and scene.clock is not None:
        name = phase_name(scene, scene.phase)
        if scene.clock.paused_at is not None:
            return words("now-paused", phase=name)
        return _timed("now-phase", scene, phase=name)
    if scene.clock is not None and scene.clock.phase == DONE and _is_of_session(scene):
        return words("now-group-done")
    return _timed("now-block", scene, title=scene.planned_block.title)


def _timed(id_: str, scene: Scene, **args: Words | object) -> Words:
    until = scene.until
    if until is None:
        return words(f"{id_}-open", **args)  # type: ignore[arg-type]
    return words(id_, until=scene.hour(until), **args)  # type: ignore[arg-type]


def _before(scene: Scene, *, asks: bool) -> Words:
    if scene.next_block is None:
        return words("now-over")
    title = scene.plan.block(scene.next_block.block_id).title
    starts = scene.hour(scene.next_block.starts_at)
    day = Day(starts.at.date())
    if not scene.workshop.started_at:
        return words("now-before", day=day, at=starts, free="no" if asks else "yes")
    planned = scene.plan.block(scene.next_block.block_id)
    first = next(block for block in scene.plan.agenda if block.day == planned.day)
    another = "yes" if first.id == planned.id else "no"
    return words("now-between", title=title, another_day=another, day=day, at=starts)


def _is_of_session(scene: Scene) -> bool:
    """Tell whether the running block is the session's own, not one after it."""
    return scene.block is not None and scene.session is not None and scene.block.block_id == scene.session.agenda_id


def _is_coming(scene: Scene) -> bool:
    """Tell whether the person's group is one of a session to come, after another that is over."""
    later = scene.session is not None and scene.session != scene.plan.sessions[0]
    return later and scene.clock is not None and scene.clock.phase == WAITING


def _next(scene: Scene) -> Words | None:
    if scene.block is None or scene.next_block is None:
        return None
    following = scene.plan.block(scene.next_block.block_id)
    return words("now-next", title=following.title, at=scene.hour(scene.next_block.starts_at))


def _task(scene: Scene, *, votes: bool) -> Words | None:
    if scene.session is None:
        return None
    if scene.allows(PhaseRight.CONTRIBUTE) and scene.may(Right.CONTRIBUTE):
        return words("now-write", kind=scene.session.type.value)
    if scene.allows(PhaseRight.SHOW_OTHERS) and scene.may(Right.ENDORSE):
        return words("now-read", answer="yes" if scene.allows(PhaseRight.ENDORSE) else "no")
    if votes:
        return words("now-vote")
    return None


def _ballot_open(session: Session, scene: Scene) -> bool:
    """Tell whether the person votes in this block: on something, if the ballot is made already."""
    planned = scene.plan.ballot_of_block(scene.block.block_id) if scene.block is not None else None
    if planned is None or not scene.may(Right.VOTE) or people.replaced_by(session, scene.person) is not None:
        return False
    made = ballots.ballot(session, scene.workshop.id, planned.id)
    return made is None or bool(ballots.options(session, made.pk))


def _debates(scene: Scene) -> bool:
    results = results_block(scene.plan) if scene.plan.questionnaire is not None else None
    return scene.block is not None and results is not None and scene.block.block_id == results.id


def _evaluates(scene: Scene) -> bool:
    closes = scene.block is not None and scene.block.block_id == closing_block(scene.plan).id
    return closes and scene.person.arrived_at is not None


def _consents(session: Session, scene: Scene) -> bool:
    asked = _in_plenary(scene) and scene.may(Right.APPROVE_REPORT)
    return asked and open_round(session, scene.workshop.id) is not None


def _open_solution(session: Session, scene: Scene) -> int | None:
    """Find the person's newest solution while nothing is written any more and solutions are completed."""
    if scene.session is None or scene.session.type is not SessionType.SOLUTIONS or scene.clock is None:
        return None
    if scene.allows(PhaseRight.CONTRIBUTE) or not scene.allows(PhaseRight.MERGE):
        return None
    rows = contributions.contributions(session, scene.workshop.id, scene.session.id)
    own = [row.pk for row in rows if row.author_id == scene.person.id and row.state == "active"]
    return own[-1] if own else None


def _in_plenary(scene: Scene) -> bool:
    return scene.planned_block is not None and scene.planned_block.kind == PLENARY


def _buttons(
    scene: Scene, *, votes: bool, consents: bool, solution: int | None, door: Button | None
) -> list[Button | None]:
    def offer(when: bool, label: str, action: str, *args: str, **words_args: str) -> Button | None:  # noqa: FBT001 (read at the call as a condition)
        return Button(label=words(label, **words_args), press=press(action, *args)) if when else None

    leads = role_in_group(scene)
    kind = scene.session.type.value if scene.session else "challenges"
    return [
        offer(
            scene.allows(PhaseRight.CONTRIBUTE) and scene.may(Right.CONTRIBUTE),
            "now-contribute-button",
            "contribute.new",
            scene.session.id if scene.session else "",
            kind=kind,
        ),
        offer(solution is not None, "now-complete-button", "sheet.open", str(solution)),
        offer(_shows_others(scene) and scene.may(Right.ENDORSE), "now-items-button", "items.read"),
        offer(votes, "now-vote-button", "vote.open"),
        offer(_debates(scene) and scene.may(Right.VOTE), "debate-open-button", "debate.open"),
        offer(consents, "now-consent-button", "consent.open"),
        offer(_evaluates(scene), "now-evaluate-button", "closing.rate"),
        offer(_closes(scene) and scene.may(Right.PUBLISH), "closing-open-button", "closing.open"),
        offer(_owns_only(scene), "now-actions-button", "action.list"),
        offer(leads == "facilitator", "now-pad-button", "pad.open"),
        offer(leads == "rapporteur" or scene.may(Right.REPORT), "now-page-button", "page.open"),
        offer(scene.may(Right.TIME_ALL), "now-desk-button", "desk.open"),
        offer(scene.may(Right.CONTRIBUTE), "now-mine-button", "mine.open"),
        offer(_in_plenary(scene) and scene.may(Right.CONTRIBUTE), "floor-ask-button", "floor.ask"),
        door,
        offer(condition_more(scene), "now-more-button", "more.open"),
    ]


def _shows_others(scene: Scene) -> bool:
    """Tell whether the group's items can be read: also once it is done, until its results are heard."""
    if scene.session is None or scene.clock is None:
        return False
    return allows(scene.plan, scene.session, scene.clock.phase, PhaseRight.SHOW_OTHERS) and scene.block is not None


def _closes(scene: Scene) -> bool:
    """Tell whether the day is being closed, or is over: what is left are decisions."""
    if scene.block is None:
        return scene.workshop.ended_at is not None
    synthesis = synthesis_block(scene.plan)
    return scene.block.block_id in {closing_block(scene.plan).id, synthesis.id if synthesis else ""}


def _owns_only(scene: Scene) -> bool:
    """Tell whether what is left for a person are actions: the event is over, or they came for an action alone."""
    return scene.workshop.ended_at is not None or scene.person.source == "outside"


def condition_more(scene: Scene) -> bool:
    """Tell whether the person has a second page of choices: everybody who takes part has."""
    return scene.person.erased_at is None
