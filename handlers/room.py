"""What the room said, loaded once: people, words, support, votes, scores; charts and reports are made of it."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session

from handlers.inquiry import results_known
from handlers.scene import plan_of
from storage import actions, agenda, closing, contributions, pages, people, questionnaire, votes
from storage.breakdowns import Counts, breakdowns
from storage.contributions import Contribution, Theme
from storage.editions import Edition, edition_of
from storage.pages import WholePage
from storage.people import Participant, Seat, Workshop
from storage.questionnaire import ScoreOpinion
from storage.votes import Ballot, BallotOption, BallotTotal
from workshop.across import Placed, gathered
from workshop.action_plan import Action
from workshop.contributions import FAVOURABLE, Stance
from workshop.model import WorkshopPlan
from workshop.privacy import BE_QUOTED
from workshop.questionnaire import Opinion, Respondent, View
from workshop.synthesis import Consent, Opportunity


@dataclass(frozen=True, kw_only=True, slots=True)
class Poll:
    """Hold a ballot with its options and, once closed, its totals by option and scale."""

    ballot: Ballot
    options: tuple[BallotOption, ...]
    totals: Mapping[tuple[str, str], BallotTotal]


@dataclass(frozen=True, kw_only=True, slots=True)
class Voiced:
    """One thing the room said, by one person or a theme of several: `people` are those who wrote or support it.

    `group` is None where several groups share it.
    """

    option: str  # as on a ballot: c<contribution> or t<theme>
    options: tuple[str, ...]  # every way in which it may have stood to a vote
    code: str
    label: str
    language: str | None
    dimension: str | None
    group: str | None
    evidence: tuple[str, ...]
    people: frozenset[int]
    doubters: frozenset[int]
    severity: float | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Room:
    """Hold everything a workshop has in the database, as one consistent state."""

    workshop: Workshop
    plan: WorkshopPlan
    at: datetime
    people: Mapping[int, Participant]
    seats: Sequence[Seat]
    written: Sequence[Contribution]
    themes: Mapping[int, Theme]
    stances: Mapping[int, Mapping[int, str]]  # contribution -> participant -> stance
    reasons: Mapping[int, Sequence[str]]  # contribution -> why people disagree, in an order that says nothing
    polls: Mapping[str, Poll]  # by session
    respondents: Sequence[Respondent]
    opinions: Sequence[Opinion]
    pages: Sequence[WholePage]
    opportunities: Sequence[Opportunity]
    actions: Sequence[Action]
    consent: Mapping[str, tuple[Consent, str]]
    marks: Mapping[str, tuple[int, ...]]
    comments: Sequence[str]
    fates: Mapping[int, str]
    unquoted: frozenset[int] = frozenset()
    """Who does not wish to be quoted word for word."""
    edition: Edition = field(default_factory=Edition)
    breakdowns: Mapping[str, Counts] = field(default_factory=dict)
    """Counts by category as they were first shown."""
    begun: bool = False
    over: frozenset[str] = frozenset()
    """The sessions whose block has ended."""

    def standing(self, session_id: str) -> list[Contribution]:
        """List the contributions of a session that count: active and cleared."""
        return [
            each
            for each in self.written
            if each.session_id == session_id and each.state == "active" and each.moderation == "clear"
        ]

    def category_group(self, participant_id: int) -> str | None:
        """Name the category group of a person."""
        person = self.people.get(participant_id)
        found = self.plan.category_group_of(person.category) if person and person.category else None
        return found.id if found else None

    def present(self) -> list[Participant]:
        """List the people who arrived."""
        return [person for person in self.people.values() if person.arrived_at is not None]


def load_room(session: Session, workshop: Workshop, at: datetime) -> Room:
    """Load a workshop whole."""
    everybody = {person.pk: person for person in people.participants(session, workshop.id)}
    plan = plan_of(workshop)
    # by their codes, which need not say what came first
    written = sorted(contributions.contributions(session, workshop.id), key=lambda each: (len(each.code), each.code))
    stances: dict[int, dict[int, str]] = defaultdict(dict)
    reasons: dict[int, list[str]] = defaultdict(list)
    for row in contributions.endorsements(session, [each.pk for each in written]):
        stances[row.contribution_id][row.participant_id] = row.stance
        if row.note and row.stance == Stance.DISAGREE.value:
            reasons[row.contribution_id].append(row.note)
    states = agenda.block_states(session, workshop.id)
    found = [theme for each in plan.sessions for theme in contributions.themes(session, workshop.id, each.id)]
    return Room(
        workshop=workshop,
        plan=plan,
        at=at,
        people=everybody,
        seats=[seat for each in plan.sessions for seat in people.seats(session, workshop.id, each.id)],
        written=written,
        themes={theme.pk: theme for theme in found},
        stances=stances,
        reasons={item: sorted(said) for item, said in reasons.items()},
        polls=_polls(session, workshop),
        respondents=_respondents(session, workshop, plan),
        opinions=_opinions(questionnaire.opinions(session, workshop.id), everybody),
        pages=pages.pages(session, workshop.id),
        opportunities=actions.opportunities(session, workshop.id),
        actions=actions.actions(session, workshop.id),
        consent=closing.consent_answers(session, workshop.id),
        marks=closing.satisfaction(session, workshop.id),
        comments=closing.closing_comments(session, workshop.id),
        fates={item.pk: fate.value for item, fate in closing.parked_items(session, workshop.id) if fate is not None},
        unquoted=closing.who_declined(session, workshop.id, BE_QUOTED),
        edition=edition_of(session, workshop.id),
        breakdowns=breakdowns(session, workshop.id),
        begun=any(state != "planned" for _, state in states),
        over=frozenset(each.id for each in plan.sessions if dict(states).get(each.agenda_id) == "done"),
    )


def _respondents(session: Session, workshop: Workshop, plan: WorkshopPlan) -> tuple[Respondent, ...]:
    """Give who answered the questionnaire, once nobody does any more: two drafts must not give an answer away."""
    return questionnaire.respondents(session, workshop.id) if results_known(session, workshop, plan) else ()


def voiced(room: Room, session_id: str, group_id: str | None = None) -> list[Voiced]:
    """List what a session said, gathered where it counts as one, the most widely shared first.

    With a group, list what it said alone: its own themes, whatever it shares with others.
    """
    standing = {item.pk: item for item in room.standing(session_id) if group_id in {None, item.group_id}}
    placed = (
        Placed(
            id=item.pk,
            theme=item.theme_id if item.theme_id in room.themes else None,
            shared=item.shared_id if item.shared_id in room.themes and group_id is None else None,
        )
        for item in standing.values()
    )
    found = [_voiced(room, [standing[pk] for pk in unit], alone=group_id is not None) for unit in gathered(placed)]
    return sorted(found, key=lambda each: (-len(each.people), -(each.severity or 0), each.code))


def heading(room: Room, session_id: str, group_id: str | None = None) -> list[tuple[Voiced, BallotTotal | None]]:
    """Give what a session, or a group of it, said with its dots; those with votes first, in the order of the vote."""
    poll = room.polls.get(session_id)
    totals = poll.totals if poll else {}
    found = [(each, _dots(each, totals)) for each in voiced(room, session_id, group_id)]
    return sorted(found, key=lambda pair: -(pair[1].dots if pair[1] else 0))


def _dots(each: Voiced, totals: Mapping[tuple[str, str], BallotTotal]) -> BallotTotal | None:
    """Give the dots of what stood to the vote; the most where humans brought together what stood there apart."""
    given = [totals[option, "dots"] for option in each.options if (option, "dots") in totals]
    return max(given, key=lambda total: total.dots, default=None)


def _voiced(room: Room, items: Sequence[Contribution], *, alone: bool) -> Voiced:
    theme = _theme_of(room, items, alone=alone)
    severities = [item.severity for item in items if item.severity is not None]
    first, groups = items[0], {item.group_id for item in items}
    shared = {f"t{item.shared_id}": None for item in items if item.shared_id is not None}
    themes = {f"t{item.theme_id}": None for item in items if item.theme_id is not None}
    own = f"t{theme.pk}" if theme is not None else f"c{first.pk}"
    return Voiced(
        option=own,
        options=tuple(dict.fromkeys((own, *shared, *themes, *(f"c{item.pk}" for item in items)))),
        code=first.code,
        label=theme.label if theme is not None else first.text,
        language=first.language if theme is None and first.language != "und" else None,
        dimension=(theme.dimension if theme is not None else None) or first.dimension,
        group=first.group_id if len(groups) == 1 else None,
        evidence=tuple(item.code for item in items),
        people=_behind(room, items),
        doubters=_against(room, items),
        severity=statistics.fmean(severities) if severities else None,
    )


def _theme_of(room: Room, items: Sequence[Contribution], *, alone: bool) -> Theme | None:
    """Give the theme that names what counts as one: what several groups share, else its group's own."""
    shared = () if alone else (item.shared_id for item in items)
    held = (*shared, *(item.theme_id for item in items))
    return next((room.themes[pk] for pk in held if pk is not None and pk in room.themes), None)


def _behind(room: Room, items: Sequence[Contribution]) -> frozenset[int]:
    wrote = {item.author_id for item in items if item.author_id is not None}
    return frozenset(wrote | _with_stance(room, items, FAVOURABLE))


def _against(room: Room, items: Sequence[Contribution]) -> frozenset[int]:
    return frozenset(_with_stance(room, items, frozenset({Stance.DISAGREE.value})))


def _with_stance(room: Room, items: Sequence[Contribution], wanted: frozenset[str]) -> set[int]:
    return {person for item in items for person, stance in room.stances.get(item.pk, {}).items() if stance in wanted}


def _polls(session: Session, workshop: Workshop) -> dict[str, Poll]:
    found = {}
    for ballot in votes.ballots(session, workshop.id):
        closed = ballot.state == "closed"
        found[ballot.session_id] = Poll(
            ballot=ballot,
            options=tuple(votes.options(session, ballot.pk)),
            totals=votes.totals(session, ballot.pk) if closed else {},
        )
    return found


def _opinions(rows: Sequence[ScoreOpinion], everybody: Mapping[int, Participant]) -> list[Opinion]:
    return [
        Opinion(person=str(row.participant_id), dimension=row.dimension, view=View(row.view), fact=row.fact)
        for row in rows
        if row.participant_id in everybody
    ]
