"""Opening and closing a ballot with its block: what stands to the vote, who hears of it, totals only at the close."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from dialog.buttons import press
from dialog.incoming import TimerDue
from dialog.screen import Button, Hour, column, screen, words
from handlers.ballot import scales_of, vote_of
from handlers.now import refresh_cards
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import across, agenda, contributions, people, votes
from storage.contributions import Contribution, Theme
from storage.people import Workshop
from storage.timers import arm_timer
from storage.traces import forget_taps
from storage.votes import Ballot, BallotOption, BallotTotal
from workshop import votes as core
from workshop.contributions import FAVOURABLE
from workshop.decision import Refusal
from workshop.framework import Right
from workshop.programme import Ballot as PlannedBallot
from workshop.programme import BallotOptions
from workshop.programme import Session as PlannedSession

MOST_OPTIONS = 24
UNDER_WAY = timedelta(minutes=2)  # after this no screen of a ballot that closed waits to be sent any more


def open_at_block(turn: Turn) -> None:
    """Open the ballot of a block that began, and tell everybody who votes."""
    found = _ballot_of(turn)
    if found is None:
        return
    workshop, planned = found
    if votes.ballot(turn.session, workshop.id, planned.id) is not None:
        return
    plan = plan_of(workshop)
    offered = _options(turn, workshop, planned)
    row = Ballot(
        workshop_id=workshop.id,
        ballot_id=planned.id,
        session_id=planned.session,
        dots=core.dots_for(len(offered), plan.rules) if planned.has_dots else 0,
        opened_at=turn.at,
    )
    votes.open_ballot(turn.session, row, offered)
    block = agenda.running_block(turn.session, workshop.id)
    if block is None or block.block_id != planned.block:  # its time passed while nothing was heard
        return
    if not offered:
        refresh_cards(turn, people.participants(turn.session, workshop.id))
        return
    until = Hour(block.ends_at.astimezone(plan.zone))
    said = words("vote-opens", until=until, kind=planned.kind.value, dots=row.dots)
    shown = screen(said, rows=column(Button(label=words("now-vote-button"), press=press("vote.open"))))
    for chat_id, language in _voters(turn, workshop):
        turn.tell(chat_id, language, shown, budget="vote")


def close_at_block(turn: Turn) -> None:
    """Close the ballot of a block that ended: totals stay, the votes are deleted with the link to their voters."""
    found = _ballot_of(turn)
    row = votes.ballot(turn.session, found[0].id, found[1].id) if found else None
    if found is None or row is None or row.state != "open":
        return
    workshop, planned = found
    plan = plan_of(workshop)
    by_voter = _all_votes(turn, workshop, row)
    choices = [core.Choice(id=o.option, authors=frozenset(o.authors)) for o in votes.options(turn.session, row.pk)]
    ratings = scales_of(plan, planned)
    result = core.close_ballot(by_voter, choices, ratings, rules=plan.rules, closed_at=turn.at)
    assert not isinstance(result, Refusal)
    totals = [
        BallotTotal(
            ballot_id=row.pk,
            option=tally.option,
            scale="dots",
            dots=tally.dots,
            voters=tally.voters,
            by_group=dict(tally.by_group),
        )
        for tally in result.tallies
    ]
    totals += [
        BallotTotal(
            ballot_id=row.pk,
            option=each.option,
            scale=each.rating,
            voters=each.answers,
            counts={str(value): count for value, count in each.counts.items()},
        )
        for each in result.ratings
    ]
    votes.close(turn.session, row, totals, result.turnout, turn.at)
    arm_timer(turn.session, kind="vote-traces", subject=workshop.id, seq=0, due_at=turn.at + UNDER_WAY)


def forget_traces(turn: Turn) -> None:
    """Forget the taps and screens that were under way when a ballot closed."""
    forget_taps(turn.session)


def _ballot_of(turn: Turn) -> tuple[Workshop, PlannedBallot] | None:
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop_id, _, block_id = action.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    planned = plan_of(workshop).ballot_of_block(block_id) if workshop else None
    return (workshop, planned) if workshop is not None and planned is not None else None


def _options(turn: Turn, workshop: Workshop, planned: PlannedBallot) -> list[BallotOption]:
    """Choose what stands to the vote: what groups share, then the strongest of each, by distinct people and severity.

    What counts as one is one option, which its authors of every group do not rate.
    """
    session = plan_of(workshop).session(planned.session)
    per_group = max(2, MOST_OPTIONS // max(1, len(session.groups)))
    found = sorted(_standing(turn, workshop, session), key=lambda each: each.strength)
    shared = [each for each in found if len(each.groups) > 1][: MOST_OPTIONS // 2]
    chosen = list(shared)
    for group in session.groups:
        left = max(1, per_group - sum(group.id in each.groups for each in shared))
        chosen += [each for each in found if each.groups == {group.id}][:left]
    voters = {person.pk: person.voter for person in people.participants(turn.session, workshop.id)}
    return [_as_option(each, voters, named=planned.options is BallotOptions.THEMES) for each in chosen]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Standing:
    """What counts as one and may stand to the vote, with the theme that names it if there is one."""

    items: tuple[Contribution, ...]
    theme: Theme | None
    people: int

    @property
    def groups(self) -> set[str | None]:
        """Name the groups that said it."""
        return {item.group_id for item in self.items}

    @property
    def strength(self) -> tuple[int, int, int]:
        """Sort the strongest first."""
        return (-self.people, -max(item.severity or 0 for item in self.items), self.items[0].number)


def _standing(turn: Turn, workshop: Workshop, session: PlannedSession) -> list[_Standing]:
    groups = [group.id for group in session.groups]
    items = {i.pk: i for i in contributions.contributions_of_group(turn.session, workshop.id, session.id, groups)}
    themes = {each.pk: each for each in contributions.themes(turn.session, workshop.id, session.id)}
    behind = {pk: {item.author_id} for pk, item in items.items()}
    for row in contributions.endorsements(turn.session, items):
        if row.stance in FAVOURABLE:
            behind[row.contribution_id].add(row.participant_id)
    below: dict[int, list[Contribution]] = defaultdict(list)
    for pk, first in across.units_of(items.values(), set(themes)).items():
        below[first].append(items[pk])
    return [
        _Standing(
            items=tuple(unit),
            theme=next((themes[pk] for pk in _named(unit) if pk in themes), None),
            people=len(set[int | None]().union(*(behind[item.pk] for item in unit)) - {None}),
        )
        for unit in below.values()
    ]


def _named(items: Iterable[Contribution]) -> list[int]:
    """List the themes that may name what counts as one: what several groups share before a group's own."""
    held = [*(item.shared_id for item in items), *(item.theme_id for item in items)]
    return [pk for pk in held if pk is not None]


def _as_option(each: _Standing, voters: Mapping[int, str], *, named: bool) -> BallotOption:
    first, theme = each.items[0], each.theme
    return BallotOption(
        ballot_id=0,
        option=f"t{theme.pk}" if theme is not None and named else f"c{first.pk}",
        text=theme.label if theme is not None else first.text,
        dimension=(theme.dimension if theme is not None else None) or first.dimension,
        group_id=first.group_id if len(each.groups) == 1 else None,
        authors=sorted({voters[pk] for item in each.items if (pk := item.author_id) is not None and pk in voters}),
    )


def _all_votes(turn: Turn, workshop: Workshop, row: Ballot) -> list[core.Vote]:
    plan = plan_of(workshop)
    category = {p.ref: p.category for p in people.participants(turn.session, workshop.id)}
    by_voter: dict[str, list[votes.BallotVote]] = {}
    for vote in votes.all_votes(turn.session, row.pk):
        by_voter.setdefault(vote.voter, []).append(vote)
    cast = []
    for voter, rows in by_voter.items():
        chosen = category.get(voter)
        group = plan.category_group_of(chosen) if chosen else None
        cast.append(vote_of(voter, rows, group.id if group else None))
    return cast


def _voters(turn: Turn, workshop: Workshop) -> list[tuple[int, str]]:
    """List the chats and languages of those who vote, are here, and want to hear of it."""
    plan = plan_of(workshop)
    voters = [p for p in people.participants(turn.session, workshop.id) if Right.VOTE in plan.rights(p.role)]
    here = [p for p in voters if p.arrived_at is not None and p.left_at is None and not p.quiet]
    accounts = people.accounts_of(turn.session, here)
    return [
        (account.user_id, account.language or plan.default_language)
        for person in here
        if (account := accounts.get(person.pk)) is not None and not account.quiet
    ]
