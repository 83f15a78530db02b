"""Checks that the parts of a plan fit together: every reference exists, nothing overlaps."""

from collections import Counter
from collections.abc import Iterable
from difflib import get_close_matches
from itertools import pairwise

from workshop.model import Confidentiality, WorkshopPlan
from workshop.plan_reader import Reading
from workshop.programme import Ballot, RatedBy, Session, ShownAs

MOST_CATEGORY_GROUPS = 5


def check_plan(plan: WorkshopPlan, reading: Reading) -> None:
    """Note every reference that leads nowhere and every overlap."""
    _check_agenda(plan, reading)
    _check_groups(plan, reading)
    for session in plan.sessions:
        _check_session(plan, session, reading)
    for ballot in plan.ballots:
        _check_ballot(plan, ballot, reading)
    _check_categories(plan, reading)
    _check_frameworks(plan, reading)
    _check_questionnaire(plan, reading)
    _check_consent(plan, reading)


def _refer(reading: Reading, path: str, kind: str, wanted: Iterable[str], known: Iterable[str]) -> None:
    listed = list(known)
    for word in wanted:
        if word not in listed:
            near = get_close_matches(word, listed, n=1)
            fix = f'did you mean "{near[0]}"?' if near else f"known: {', '.join(listed) or 'none'}"
            reading.complain(path, f'there is no {kind} "{word}"; {fix}')


def _check_agenda(plan: WorkshopPlan, reading: Reading) -> None:
    if not plan.agenda:
        reading.complain("agenda", "needs at least one block")
    ordered = sorted(plan.agenda, key=lambda block: block.starts_at)
    for before, after in pairwise(ordered):
        if after.starts_at < before.ends_at:
            until = before.ends_at.astimezone(plan.zone).strftime("%H:%M")
            fix = "move one of the two"
            reading.complain(f"agenda[{after.id}].start", f'overlaps "{before.id}", which ends at {until}; {fix}')
    taken = Counter(session.agenda_id for session in plan.sessions)
    for block_id in (each for each, count in taken.items() if count > 1):
        reading.complain("sessions", f'two sessions share the block "{block_id}"; give each its own')


def _check_groups(plan: WorkshopPlan, reading: Reading) -> None:
    for group_id, count in Counter(group.id for group in plan.groups).items():
        if count > 1:
            reading.complain("sessions", f'the group id "{group_id}" stands there twice; give each its own')
    chats = Counter(group.chat_id for group in plan.groups if group.chat_id is not None)
    for chat_id in (each for each, count in chats.items() if count > 1):
        reading.complain("sessions", f"two groups share the chat_id {chat_id}; give each its own")


def _check_session(plan: WorkshopPlan, session: Session, reading: Reading) -> None:
    path = f"sessions[{session.id}]"
    _refer(reading, f"{path}.agenda_id", "block", [session.agenda_id], [block.id for block in plan.agenda])
    block = next((each for each in plan.agenda if each.id == session.agenda_id), None)
    if block is not None and not block.starts_at <= session.starts_at < session.ends_at <= block.ends_at:
        reading.complain(f"{path}.start", f'does not fit its block "{block.id}"; correct start and end')
    _check_shown(plan, session, reading)
    _refer(reading, f"{path}.phases", "row in phase_rights for", [p.id for p in session.phases], plan.phase_rights)
    for group in session.groups:
        at = f"{path}.groups[{group.id}]"
        _refer(reading, f"{at}.dimensions", "dimension", group.dimensions, [each.id for each in plan.dimensions])
        spoken = (*plan.languages, *plan.labels_only_languages)
        _refer(reading, f"{at}.working_languages", "language", group.working_languages, spoken)
        if not group.working_languages:
            reading.complain(f"{at}.working_languages", "name at least one language")
        others = [each.id for each in plan.groups if each.id not in {g.id for g in session.groups}]
        _refer(reading, f"{at}.scope_groups", "group of another session", group.scope_groups, others)


def _check_shown(plan: WorkshopPlan, session: Session, reading: Reading) -> None:
    """Note a session or phase that shows names where no name may appear."""
    if plan.rules.confidentiality is not Confidentiality.CHATHAM_HOUSE:
        return
    path = f"sessions[{session.id}]"
    shown = [(path, session.shown_as), *((f"{path}.phases[{each.id}]", each.shown_as) for each in session.phases)]
    for at in (at for at, each in shown if each is ShownAs.NAMED):
        fix = 'use "hidden" or "category", or change rules.confidentiality'
        reading.complain(f"{at}.shown_as", f"the Chatham House rule allows no names; {fix}")


def _check_ballot(plan: WorkshopPlan, ballot: Ballot, reading: Reading) -> None:
    path = f"ballots[{ballot.id}]"
    _refer(reading, f"{path}.block", "block", [ballot.block], [block.id for block in plan.agenda])
    _refer(reading, f"{path}.session", "session", [ballot.session], [each.id for each in plan.sessions])
    session = next((each for each in plan.sessions if each.id == ballot.session), None)
    if session is not None:
        known = [rating.id for rating in session.ratings if rating.by is RatedBy.VOTERS]
        _refer(reading, f"{path}.ratings", f"rating by voters in {session.id}", ballot.ratings, known)
    if ballot.has_ratings != bool(ballot.ratings):
        reading.complain(f"{path}.ratings", f'does not go with the kind "{ballot.kind}"; correct one of the two')


def _check_categories(plan: WorkshopPlan, reading: Reading) -> None:
    for category in plan.categories:
        at = f"categories[{category.id}].levels"
        _refer(reading, at, "level", category.levels, [level.id for level in plan.levels])
    if len(plan.category_groups) > MOST_CATEGORY_GROUPS:
        fix = "join some, so that nobody can be singled out"
        reading.complain("category_groups", f"at most {MOST_CATEGORY_GROUPS} groups; {fix}")
    placed = Counter(each for group in plan.category_groups for each in group.categories)
    known = [category.id for category in plan.categories]
    for group in plan.category_groups:
        _refer(reading, f"category_groups[{group.id}].categories", "category", group.categories, known)
    for category_id in known:
        if plan.category_groups and placed[category_id] != 1:
            said = "stands in no group" if placed[category_id] == 0 else "stands in two groups"
            reading.complain("category_groups", f'the category "{category_id}" {said}; put it in exactly one')


def _check_frameworks(plan: WorkshopPlan, reading: Reading) -> None:
    everything = Counter(each.id for framework in plan.frameworks for each in framework.engagements)
    for commitment in (each for each, count in everything.items() if count > 1):
        reading.complain("frameworks", f'the commitment "{commitment}" stands there twice; give each its own id')
    for framework in plan.frameworks:
        axes = [axis.id for axis in framework.axes]
        named = [each.axis for each in framework.engagements if each.axis is not None]
        _refer(reading, f"frameworks[{framework.id}].engagements", "axis", named, axes)


def _check_questionnaire(plan: WorkshopPlan, reading: Reading) -> None:
    if plan.questionnaire is None:
        return
    known = [each.id for each in plan.dimensions]
    for item in plan.questionnaire.items:
        _refer(reading, f"questionnaire.items[{item.id}].dimension", "dimension", [item.dimension], known)


def _check_consent(plan: WorkshopPlan, reading: Reading) -> None:
    if not any(purpose.required for purpose in plan.consent.purposes):
        reading.complain("consent.purposes", "at least one purpose must be required: taking part")
