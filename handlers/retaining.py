"""What time takes away: identifiers go when their day comes; before, who wrote hears once what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from dialog.buttons import press
from dialog.incoming import TimerDue
from dialog.screen import Button, Joined, Screen, Words, column, screen, words
from handlers.became import Trace, became, trace_words
from handlers.owners import account_of
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import actions, closing, contributions, people
from storage.contributions import Audit, Contribution
from storage.erasure import erase_identifiers, forget_strangers
from storage.people import Participant, Workshop
from storage.timers import arm_timer
from storage.traces import forget_traffic
from workshop.closing import closing_block, ends_at, morning_after
from workshop.model import WorkshopPlan
from workshop.privacy import BE_CONTACTED, KeptPerson, due_purges, next_purge_at

WORDS = "words"
LISTED = 4
RECHECK = timedelta(days=30)
TRAFFIC = "traffic"
TRAFFIC_KEPT = timedelta(days=7)  # what was handled is kept so long, for whoever has to find out what went wrong


def arm(turn: Turn) -> None:
    """Arm the purge when a block begins or ends; when the day is over, also the word to those who wrote."""
    timer = turn.incoming.action
    assert isinstance(timer, TimerDue)
    workshop_id, _, block_id = timer.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    if workshop is None:
        return
    _arm_purge(turn, workshop, _kept(turn, workshop))
    plan = plan_of(workshop)
    if timer.kind == "block-ended" and closing_block(plan).id == block_id:
        due_at = morning_after(plan, turn.at)
        arm_timer(turn.session, kind=WORDS, subject=workshop.id, seq=0, due_at=due_at, workshop_id=workshop.id)
        _arm_traffic(turn, workshop)


def purge(turn: Turn) -> None:
    """Erase the identifiers of everybody whose time has come, and arm the next purge."""
    timer = turn.incoming.action
    assert isinstance(timer, TimerDue)
    workshop = people.workshop_by_id(turn.session, timer.subject)
    if workshop is None:
        return
    forget_strangers(turn.session, turn.at - TRAFFIC_KEPT)
    plan, persons, gone = plan_of(workshop), _kept(turn, workshop), Counter[str]()
    for person, kept in persons:
        found = due_purges(plan, [kept], ended_at=_counted_from(plan, workshop, person), at=turn.at)
        if found:
            erase_identifiers(turn.session, person, turn.at)
            gone[found[0].reason.value] += 1
    if gone:
        erased = str(gone.total())
        line = Audit(workshop_id=workshop.id, verb="identifiers-erased", subject=erased, details=dict(gone), at=turn.at)
        contributions.record_audit(turn.session, line)
    _arm_purge(turn, workshop, _kept(turn, workshop), within=RECHECK)


def forget_passed(turn: Turn) -> None:
    """Empty the queues of the words of last week and before, week after week while anybody has a name here."""
    timer = turn.incoming.action
    assert isinstance(timer, TimerDue)
    workshop = people.workshop_by_id(turn.session, timer.subject)
    if workshop is None:
        return
    forget_traffic(turn.session, before=turn.at - TRAFFIC_KEPT)
    forget_strangers(turn.session, turn.at - TRAFFIC_KEPT)
    if not all(kept.purged for _, kept in _kept(turn, workshop)):
        _arm_traffic(turn, workshop)


def _arm_traffic(turn: Turn, workshop: Workshop) -> None:
    due_at = turn.at + TRAFFIC_KEPT
    arm_timer(turn.session, kind=TRAFFIC, subject=workshop.id, seq=0, due_at=due_at, workshop_id=workshop.id)


def tell_words(turn: Turn) -> None:
    """Tell each contributor who agreed to be contacted, once, what became of their words."""
    timer = turn.incoming.action
    assert isinstance(timer, TimerDue)
    workshop = people.workshop_by_id(turn.session, timer.subject)
    if workshop is None:
        return
    what = f"{WORDS}:{workshop.id}"
    known = closing.told(turn.session, what)
    agreed = closing.who_agreed(turn.session, workshop.id, BE_CONTACTED)
    trace = trace_words(turn, workshop)
    wrote = _by_author(contributions.contributions(turn.session, workshop.id))
    for person in people.participants(turn.session, workshop.id):
        account = account_of(turn, person)
        items = wrote.get(person.pk)
        if account is None or not items or person.pk in known or person.pk not in agreed:
            continue
        closing.tell_once(turn.session, person.pk, what, turn.at)
        language = account.language or plan_of(workshop).default_language
        turn.tell(account.user_id, language, _words_screen(trace, items, language), budget=WORDS)


def _words_screen(trace: Trace, items: Sequence[Contribution], language: str) -> Screen:
    reached = [said for item in items if (said := became(trace, item, language)) is not None]
    lines: list[Words] = reached[:LISTED]
    if len(reached) > LISTED:
        lines.append(words("became-more", count=len(reached) - LISTED))
    button = Button(label=words("now-mine-button"), press=press("mine.open"))
    head = words("became-head", count=len(items), reached=len(reached))
    return screen(head, Joined(tuple(lines)) if lines else None, rows=column(button))


def _by_author(items: Sequence[Contribution]) -> dict[int, list[Contribution]]:
    found: dict[int, list[Contribution]] = {}
    for item in items:
        if item.author_id is not None and item.state in {"active", "parked"}:
            found.setdefault(item.author_id, []).append(item)
    return found


def _kept(turn: Turn, workshop: Workshop) -> list[tuple[Participant, KeptPerson]]:
    """Give everybody on the roster with what decides how long their identifiers are kept."""
    agreed = closing.who_agreed(turn.session, workshop.id, BE_CONTACTED)
    owning = actions.open_actions_by_owner(turn.session, workshop.id)
    return [
        (
            person,
            KeptPerson(
                id=str(person.pk),
                agreed=frozenset({BE_CONTACTED}) if person.pk in agreed else frozenset(),
                open_actions=owning.get(person.pk, 0),
                purged=person.erased_at is not None,
            ),
        )
        for person in people.participants(turn.session, workshop.id)
    ]


def _counted_from(plan: WorkshopPlan, workshop: Workshop, person: Participant) -> datetime:
    """Count from the end of the workshop, never from before the person came: nobody who just arrived is purged."""
    latest = workshop.ended_at or workshop.started_at or workshop.imported_at
    came = [each for each in (person.joined_at, person.arrived_at) if each is not None]
    return max(ends_at(plan, latest), *came) if came else ends_at(plan, latest)


def _arm_purge(
    turn: Turn,
    workshop: Workshop,
    persons: list[tuple[Participant, KeptPerson]],
    *,
    within: timedelta | None = None,
) -> None:
    """Arm the purge for the earliest date; `within` looks again before, since a consent may be withdrawn meanwhile."""
    plan = plan_of(workshop)
    found = [
        next_purge_at(plan, [kept], ended_at=_counted_from(plan, workshop, person), at=turn.at)
        for person, kept in persons
    ]
    dates = [each for each in found if each is not None]
    if dates:
        due_at = min(*dates, turn.at + within) if within else min(dates)
        arm_timer(turn.session, kind="retention", subject=workshop.id, seq=0, due_at=due_at, workshop_id=workshop.id)
