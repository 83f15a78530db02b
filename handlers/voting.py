"""The secret votes: dots in one's own order, ratings of what others wrote, totals only at the close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialog.buttons import Press, press
from dialog.incoming import TimerDue
from dialog.screen import Button, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.now import show_now
from handlers.scene import plan_of, scene_of
from handlers.turn import Turn
from storage import agenda, contributions, people, votes
from storage.contributions import Contribution
from storage.people import Participant, Workshop
from storage.votes import Ballot, BallotOption, BallotTotal
from workshop import votes as core
from workshop.decision import Refusal
from workshop.framework import Right
from workshop.model import WorkshopPlan
from workshop.programme import Ballot as PlannedBallot
from workshop.programme import BallotOptions, Rating

PER_PAGE = 5
MOST_OPTIONS = 24
SHORT = 140
ON_BUTTON = 24


@dataclass(frozen=True, kw_only=True, slots=True)
class Booth:
    """Hold what one voter has before them."""

    ballot: Ballot
    planned: PlannedBallot
    plan: WorkshopPlan
    voter: str
    options: tuple[BallotOption, ...]
    vote: core.Vote


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
    if not offered:
        return
    block = agenda.running_block(turn.session, workshop.id)
    for person, chat_id, language in _voters(turn, workshop):
        scene = scene_of(turn.session, person)
        until = scene.hour(block.ends_at) if block is not None else scene.hour(turn.at)
        said = words("vote-opens", until=until, kind=planned.kind.value, dots=row.dots)
        button = Button(label=words("now-vote-button"), press=press("vote.open"))
        turn.tell(chat_id, language, screen(said, rows=column(button)), budget="vote")


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
    ratings = _ratings(plan, planned)
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


def open_booth(turn: Turn, data: Press) -> None:
    """Show the ballot to a voter, at the page asked for."""
    booth = _booth(turn)
    if booth is not None:
        page = int(data.args[0]) if data.args else 0
        turn.reply(_page(booth, page) if booth.planned.has_dots else _rating_screen(turn, booth))


def dot(turn: Turn, data: Press) -> None:
    """Place one more dot on an option; after the most it takes, they come back."""
    booth = _booth(turn)
    if booth is None:
        return
    page, option = int(data.args[0]), data.args[1]
    have = booth.vote.dots.get(option, 0)
    ids = [each.option for each in booth.options]
    placed = core.place_dots(booth.vote, option, have + 1, options=ids, total=booth.ballot.dots)
    value = have + 1
    if isinstance(placed, Refusal) and have:
        value = 0
    elif isinstance(placed, Refusal):
        turn.toast(words(placed.text, **dict(placed.args)))
        turn.reply(_page(booth, page))
        return
    votes.cast(turn.session, booth.ballot.pk, booth.voter, option, "dots", value, turn.at)
    again = _booth(turn)
    assert again is not None
    turn.reply(_page(again, page))


def finish_dots(turn: Turn, _data: Press) -> None:
    """Confirm the dots, and go on to the ratings where there are some."""
    booth = _booth(turn)
    if booth is None:
        return
    if booth.planned.has_ratings:
        turn.reply(_rating_screen(turn, booth))
    else:
        turn.reply(_done(booth))


def rate(turn: Turn, data: Press) -> None:
    """Rate an option on a scale, and show the next one."""
    booth = _booth(turn)
    if booth is None:
        return
    option, scale, value = data.args[0], data.args[1], int(data.args[2])
    row = next((each for each in booth.options if each.option == option), None)
    rating = next((each for each in _ratings(booth.plan, booth.planned) if each.id == scale), None)
    if row is None or rating is None:
        turn.toast(words("stale-button"))
    else:
        choice = core.Choice(id=option, authors=frozenset(row.authors))
        given = core.rate(booth.vote, choice, rating, value)
        if isinstance(given, Refusal):
            turn.toast(words(given.text, **dict(given.args)))
        else:
            votes.cast(turn.session, booth.ballot.pk, booth.voter, option, scale, value, turn.at)
    again = _booth(turn)
    assert again is not None
    turn.reply(_rating_screen(turn, again))


def _booth(turn: Turn) -> Booth | None:
    """Load the voter's booth; answer by itself when no ballot is open for this person."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    planned = scene.plan.ballot_of_block(scene.block.block_id) if scene.block else None
    row = votes.ballot(turn.session, scene.workshop.id, planned.id) if planned else None
    if planned is None or row is None or row.state != "open":
        closed = votes.ballots(turn.session, scene.workshop.id)
        ended = closed[-1].closed_at if closed else None
        show_now(turn, lead=words("vote-closed", at=scene.hour(ended)) if ended else words("vote-none"))
        return None
    if not scene.may(Right.VOTE):
        show_now(turn, lead=words("vote-not-yours"))
        return None
    voter = turn.person.delegate_of or turn.person.ref
    rows = votes.options(turn.session, row.pk)
    ordered = core.own_order(rows, reader=voter, ballot=planned.id, secret=scene.workshop.secret)
    return Booth(
        ballot=row,
        planned=planned,
        plan=scene.plan,
        voter=voter,
        options=ordered,
        vote=_vote(voter, votes.votes_of(turn.session, row.pk, voter), None),
    )


def _page(booth: Booth, page: int) -> Screen:
    shown = booth.options[page * PER_PAGE : (page + 1) * PER_PAGE]
    first = page * PER_PAGE + 1
    lines = tuple(
        words("vote-line", number=first + index, text=UserText(_short(option.text, SHORT)))
        for index, option in enumerate(shown)
    )
    buttons = [
        Button(label=_dots_label(booth, option, first + index), press=press("vote.dot", page, option.option))
        for index, option in enumerate(shown)
    ]
    last = (page + 1) * PER_PAGE >= len(booth.options)
    following = Button(label=words("page-next"), press=press("vote.open", page + 1))
    before = Button(label=words("page-previous"), press=press("vote.open", page - 1))
    done = Button(label=words("vote-confirm-button"), press=press("vote.done"))
    head = words("vote-dots", total=booth.ballot.dots, left=booth.ballot.dots - booth.vote.placed)
    rows = column(*buttons, None if last else following, before if page else None, done)
    return screen(head, Joined(lines), words("vote-secret"), rows=rows)


def _dots_label(booth: Booth, option: BallotOption, number: int) -> Words:
    placed = booth.vote.dots.get(option.option, 0)
    most = min(core.MOST_DOTS_ON_ONE, booth.ballot.dots)
    dots = "●" * placed + "○" * (most - placed)
    return words(
        "vote-option-button", dots=Verbatim(dots), number=number, text=UserText(_short(option.text, ON_BUTTON))
    )


def _rating_screen(turn: Turn, booth: Booth) -> Screen:
    rated = votes.ratings_per_option(turn.session, booth.ballot.pk)
    own = {option for option, _scale in booth.vote.ratings}
    choices = [
        core.Choice(id=o.option, authors=frozenset(o.authors), rated=-1 if o.option in own else rated.get(o.option, 0))
        for o in booth.options
    ]
    wanted = core.options_to_rate(
        choices,
        voter=booth.voter,
        most=booth.planned.ratings_per_person or len(choices),
        ballot=booth.planned.id,
        secret=booth.ballot.ballot_id,
    )
    scales = _ratings(booth.plan, booth.planned)
    done = sum(all((option, scale.id) in booth.vote.ratings for scale in scales) for option in wanted)
    for option in wanted:
        for rating in scales:
            if (option, rating.id) not in booth.vote.ratings:
                row = next(each for each in booth.options if each.option == option)
                first = booth.planned.has_dots and not own
                return _one_rating(row, rating, done + 1, len(wanted), words("vote-then-rate") if first else None)
    return _done(booth)


def _one_rating(row: BallotOption, rating: Rating, position: int, total: int, lead: Words | None) -> Screen:
    asked = words(
        "vote-rating",
        text=UserText(_short(row.text, 400)),
        scale=rating.label,
        position=position,
        total=total,
    )
    values = range(rating.minimum, rating.maximum + 1)
    buttons = [
        Button(
            label=words(
                "vote-value-button",
                value=value,
                end="low" if value == rating.minimum else "high" if value == rating.maximum else "none",
            ),
            press=press("vote.rate", row.option, rating.id, value),
        )
        for value in values
    ]
    stop = Button(label=words("vote-stop-button"), press=press("now"))
    return screen(lead, asked, words("vote-secret"), rows=column(*buttons, stop))


def _done(booth: Booth) -> Screen:
    change = Button(label=words("vote-change-button"), press=press("vote.open"))
    left = booth.ballot.dots - booth.vote.placed
    said = words("vote-done", left=left if booth.planned.has_dots else 0)
    return screen(said, rows=column(change if booth.planned.has_dots else None, _back()))


def _back() -> Button:
    return Button(label=words("back-to-now-button"), press=press("now"))


def _ballot_of(turn: Turn) -> tuple[Workshop, PlannedBallot] | None:
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop_id, _, block_id = action.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    planned = plan_of(workshop).ballot_of_block(block_id) if workshop else None
    return (workshop, planned) if workshop is not None and planned is not None else None


def _options(turn: Turn, workshop: Workshop, planned: PlannedBallot) -> list[BallotOption]:
    """Choose what stands to the vote: the strongest of each group, by distinct people and severity."""
    session = plan_of(workshop).session(planned.session)
    per_group = max(2, MOST_OPTIONS // max(1, len(session.groups)))
    authors = {person.pk: person for person in people.participants(turn.session, workshop.id)}
    offered: list[BallotOption] = []
    for group in session.groups:
        items = contributions.contributions_of_group(turn.session, workshop.id, session.id, [group.id])
        support = _support(turn, items)
        named = _themes(turn, workshop, planned, group.id, items, authors)
        rest = [item for item in items if item.theme_id is None or not named]
        ranked = sorted(rest, key=lambda item: (-support.get(item.pk, 0), -(item.severity or 0), item.number))
        singles = [_as_option(item, authors) for item in ranked]
        offered += [*named, *singles][:per_group]
    return offered


def _themes(
    turn: Turn,
    workshop: Workshop,
    planned: PlannedBallot,
    group_id: str,
    items: Sequence[Contribution],
    authors: dict[int, Participant],
) -> list[BallotOption]:
    if planned.options is not BallotOptions.THEMES:
        return []
    found = []
    for theme in contributions.themes(turn.session, workshop.id, planned.session, group_id):
        below = [item for item in items if item.theme_id == theme.id]
        if below:
            wrote = sorted({authors[item.author_id].ref for item in below if item.author_id in authors})
            found.append(
                BallotOption(
                    ballot_id=0,
                    option=f"t{theme.pk}",
                    text=theme.label,
                    dimension=theme.dimension,
                    group_id=group_id,
                    authors=wrote,
                )
            )
    return found


def _as_option(item: Contribution, authors: dict[int, Participant]) -> BallotOption:
    wrote = [authors[item.author_id].ref] if item.author_id in authors else []
    return BallotOption(
        ballot_id=0,
        option=f"c{item.pk}",
        text=item.text,
        dimension=item.dimension,
        group_id=item.group_id,
        authors=wrote,
    )


def _support(turn: Turn, items: Sequence[Contribution]) -> dict[int, int]:
    ids = [item.pk for item in items]
    counted: dict[int, int] = {}
    for row in contributions.endorsements(turn.session, ids):
        if row.stance in {"support", "same"}:
            counted[row.contribution_id] = counted.get(row.contribution_id, 0) + 1
    return counted


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
        cast.append(_vote(voter, rows, group.id if group else None))
    return cast


def _vote(voter: str, rows: Sequence[votes.BallotVote], category_group: str | None) -> core.Vote:
    return core.Vote(
        voter=voter,
        dots={row.option: row.value for row in rows if row.scale == "dots"},
        ratings={(row.option, row.scale): row.value for row in rows if row.scale != "dots"},
        category_group=category_group,
    )


def _ratings(plan: WorkshopPlan, planned: PlannedBallot) -> list[Rating]:
    known = {rating.id: rating for rating in plan.session(planned.session).ratings}
    return [known[id_] for id_ in planned.ratings if id_ in known]


def _voters(turn: Turn, workshop: Workshop) -> list[tuple[Participant, int, str]]:
    plan = plan_of(workshop)
    voters = [p for p in people.participants(turn.session, workshop.id) if Right.VOTE in plan.rights(p.role)]
    here = [p for p in voters if p.arrived_at is not None and p.left_at is None and not p.quiet]
    accounts = people.accounts_of(turn.session, here)
    return [
        (person, account.user_id, account.language or "fr")
        for person in here
        if (account := accounts.get(person.pk)) is not None
    ]


def _short(text: str, most: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"
