"""Invites the people of a group to what a phase opens: to write, or to read what the others wrote."""

from __future__ import annotations

from dialog.buttons import press
from dialog.screen import Button, Words, column, screen, words
from handlers.excerpts import on_button
from handlers.now import phase_title, refresh_cards
from handlers.scene import DONE, WAITING, Scene, plan_of, scenes_of
from handlers.seen import above_input
from handlers.turn import Turn
from handlers.writing import doubt_about
from storage import agenda, contributions, people
from storage.agenda import GroupClock
from storage.contributions import Kept
from storage.people import Participant, Workshop
from storage.written import kept_since
from workshop.framework import PhaseRight, Right

DISCUSSION = "discussion-opens"
WRITING = "writing-opens"


def invite(turn: Turn, workshop: Workshop, clock: GroupClock, before: str) -> None:
    """Tell the people of a group what the phase they have come to opens, and bring their cards up to date."""
    plan = plan_of(workshop)
    persons = members_here(turn, workshop, clock)

    def opens(right: PhaseRight) -> bool:
        was = before not in {WAITING, DONE} and plan.phase_right(before, right)
        return plan.phase_right(clock.phase, right) and not was

    if opens(PhaseRight.CONTRIBUTE):
        _tell_each(turn, persons, clock, WRITING, "contribute.new", Right.CONTRIBUTE)
    elif opens(PhaseRight.SHOW_OTHERS):
        _tell_discussion(turn, persons, clock, first=plan.phase_right(clock.phase, PhaseRight.CONTRIBUTE))
    refresh_cards(turn, persons)


def members_here(turn: Turn, workshop: Workshop, clock: GroupClock) -> list[Participant]:
    """List the members of a group who have not left."""
    seated = people.members(turn.session, workshop.id, clock.session_id, clock.group_id)
    return [person for person in seated if person.left_at is None]


def _tell_discussion(turn: Turn, persons: list[Participant], clock: GroupClock, *, first: bool) -> None:
    """Invite to read what others wrote; whoever would find nothing may write the `first` that is discussed."""
    rows = contributions.contributions_of_group(turn.session, clock.workshop_id, clock.session_id, (clock.group_id,))
    wrote = {row.author_id for row in rows}
    readers = [person for person in persons if wrote - {person.pk}]
    _tell_each(turn, readers, clock, DISCUSSION, "items.read", Right.ENDORSE)
    if first:
        alone = [person for person in persons if not wrote - {person.pk}]
        _tell_each(turn, alone, clock, "discussion-first", "contribute.new", Right.CONTRIBUTE)


def _tell_each(turn: Turn, persons: list[Participant], clock: GroupClock, text: str, action: str, right: Right) -> None:
    accounts = people.accounts_of(turn.session, persons)
    told = [p for p in persons if p.pk in accounts and not p.quiet and not accounts[p.pk].quiet]
    kept = _said_before(turn, clock) if text == WRITING else {}
    for scene in scenes_of(turn.session, told):
        account = accounts[scene.person.pk]
        if not scene.may(right) or scene.session is None or clock.due_at is None:
            continue
        said = words(
            text,
            kind=scene.session.type.value,
            phase=phase_title(scene, clock.phase),
            until=scene.hour(clock.due_at),
            where=_topic(scene.group.label if scene.group else None),
        )
        to = press(action, *((scene.session.id,) if right is Right.CONTRIBUTE else ()))
        button = Button(label=words(f"{text}.button", kind=scene.session.type.value), press=to)
        said_before = _kept_button(scene, kept.get(scene.person.pk))
        seen = above_input(scene) if right is Right.CONTRIBUTE else None
        budget = DISCUSSION if text.startswith("discussion") else text
        language = account.language or scene.plan.default_language
        turn.tell(account.user_id, language, screen(said, seen, rows=column(said_before, button)), budget=budget)


def _said_before(turn: Turn, clock: GroupClock) -> dict[int, Kept]:
    """Give what people of the workshop typed since this block began, before their group could write."""
    running = agenda.running_block(turn.session, clock.workshop_id)
    if running is None or running.began_at is None:
        return {}
    return kept_since(turn.session, clock.workshop_id, running.began_at)


def _kept_button(scene: Scene, kept: Kept | None) -> Button | None:
    """Offer what somebody typed too early, so that they need not type it again."""
    if kept is None or doubt_about(scene.plan.rules, kept.text, ("list", "long")) is not None:
        return None
    label = words(f"{WRITING}.kept", text=on_button(kept.text))
    return Button(label=label, press=press("contribute.kept", kept.id or 0))


def _topic(label: object) -> Words:
    return words("topic", name=label) if label is not None else words("topic-none")  # type: ignore[arg-type]
