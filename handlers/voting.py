"""The secret votes from the voter's side: dots in one's own order, then ratings of what others wrote."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dialog.buttons import Press, press
from dialog.screen import Button, Hour, Joined, Screen, Verbatim, Words, column, screen, words
from handlers.ballot import scales_of, vote_of
from handlers.excerpts import excerpt, on_button
from handlers.now import show_now
from handlers.scene import scene_of
from handlers.turn import Turn
from storage import people, votes
from storage.traces import forget_taps
from storage.votes import Ballot, BallotOption
from workshop import votes as core
from workshop.decision import Refusal
from workshop.framework import Right
from workshop.model import WorkshopPlan
from workshop.programme import Ballot as PlannedBallot
from workshop.programme import Rating

PER_PAGE = 5
SHORT = 140
ON_BUTTON = 28


@dataclass(frozen=True, kw_only=True, slots=True)
class Booth:
    """Hold what one voter has before them."""

    ballot: Ballot
    planned: PlannedBallot
    plan: WorkshopPlan
    voter: str
    options: tuple[BallotOption, ...]
    vote: core.Vote


def open_booth(turn: Turn, data: Press) -> None:
    """Show the ballot to a voter, at the page asked for."""
    booth = _booth(turn)
    if booth is not None:
        page = _number(data, 0)
        turn.reply(_page(booth, page) if booth.planned.has_dots else _rating_screen(turn, booth))


def dot(turn: Turn, data: Press) -> None:
    """Place one more dot on an option; after the most it takes, they come back."""
    page, option = _number(data, 0), data.args[1] if len(data.args) > 1 else ""
    booth = _booth(turn, option)
    if booth is None:
        return
    if _is_of_another(turn, booth, option):
        return
    wanted = _number(data, 2) if len(data.args) > 2 else _next_dots(booth, option)
    ids = [each.option for each in booth.options]
    placed = core.place_dots(booth.vote, option, wanted, options=ids, total=booth.ballot.dots)
    if isinstance(placed, Refusal):
        turn.toast(words(placed.text, **dict(placed.args)))
        turn.reply(_page(booth, page))
        return
    votes.cast(turn.session, booth.ballot.pk, booth.voter, option, "dots", wanted, turn.at)
    turn.reply(_page(replace(booth, vote=placed), page))


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
    option, scale = (*data.args, "", "")[:2]
    booth = _booth(turn, option)
    if booth is None:
        return
    value = _number(data, 2)
    if _is_of_another(turn, booth, option):
        return
    row = next((each for each in booth.options if each.option == option), None)
    rating = next((each for each in scales_of(booth.plan, booth.planned) if each.id == scale), None)
    if row is None or rating is None:
        turn.toast(words("stale-button"))
    else:
        choice = core.Choice(id=option, authors=frozenset(row.authors))
        given = core.rate(booth.vote, choice, rating, value)
        if isinstance(given, Refusal):
            turn.toast(words(given.text, **dict(given.args)))
        else:
            votes.cast(turn.session, booth.ballot.pk, booth.voter, option, scale, value, turn.at)
            booth = replace(booth, vote=given)
    turn.reply(_rating_screen(turn, booth))


def again(turn: Turn, data: Press) -> None:
    """Ask for a rating once more that was given already, by its place among those given."""
    booth = _booth(turn)
    if booth is None:
        return
    given = tuple(booth.vote.ratings)
    place = min(_number(data, 0), len(given) - 1)
    scales = {each.id: each for each in scales_of(booth.plan, booth.planned)}
    row = next((each for each in booth.options if given and each.option == given[place][0]), None)
    if row is None or given[place][1] not in scales:
        turn.reply(_rating_screen(turn, booth))
        return
    known = words("vote-rated", value=booth.vote.ratings[given[place]])
    turn.reply(_one_rating(row, scales[given[place][1]], before=place, lead=known))


def _number(data: Press, position: int) -> int:
    number = data.args[position] if len(data.args) > position else ""
    return int(number) if number.isdecimal() else 0


def _next_dots(booth: Booth, option: str) -> int:
    """Give how many dots the next tap leaves on an option: one more, or none when there is no more to give."""
    have = booth.vote.dots.get(option, 0)
    free = booth.ballot.dots - booth.vote.placed
    return have + 1 if have < core.MOST_DOTS_ON_ONE and (free or not have) else 0


def _is_of_another(turn: Turn, booth: Booth, option: str) -> bool:
    """Answer a button of a ballot that is closed, by its hour, while another ballot is open."""
    if any(each.option == option for each in booth.options):
        return False
    return _was_of_a_closed_one(turn, booth.plan, option)


def _was_of_a_closed_one(turn: Turn, plan: WorkshopPlan, option: str) -> bool:
    """Answer a button whose option stood on a ballot that is closed."""
    assert turn.workshop is not None
    before = [each for each in votes.ballots(turn.session, turn.workshop.id) if each.closed_at is not None]
    for row in reversed(before):
        if row.closed_at is not None and any(each.option == option for each in votes.options(turn.session, row.pk)):
            closed = Hour(row.closed_at.astimezone(plan.zone))
            _too_late(turn)
            show_now(turn, lead=words("vote-closed", at=closed))
            return True
    return False


def _too_late(turn: Turn) -> None:
    """Forget a tap on a ballot that is closed: it names its voter, and counts no more."""
    if turn.account is not None:
        forget_taps(turn.session, chat_id=turn.account.user_id, row_id=turn.incoming.id)


def _booth(turn: Turn, option: str = "") -> Booth | None:
    """Load the voter's booth; answer by itself when no ballot is open for this person, or one with nothing on it.

    `option` is the one that was pressed: on a ballot that is closed, perhaps.
    """
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    planned = scene.plan.ballot_of_block(scene.block.block_id) if scene.block else None
    row = votes.ballot(turn.session, scene.workshop.id, planned.id) if planned else None
    if planned is None or row is None or row.state != "open":
        closed = votes.ballots(turn.session, scene.workshop.id)
        ended = closed[-1].closed_at if closed else None
        _too_late(turn)
        show_now(turn, lead=words("vote-closed", at=scene.hour(ended)) if ended else words("vote-none"))
        return None
    if not scene.may(Right.VOTE):
        show_now(turn, lead=words("vote-not-yours"))
        return None
    if people.replaced_by(turn.session, turn.person) is not None:
        show_now(turn, lead=words("vote-seat-taken"))
        return None
    voter = turn.person.voter
    rows = votes.options(turn.session, row.pk)
    if not rows:
        if not _was_of_a_closed_one(turn, scene.plan, option):
            show_now(turn, lead=words("vote-nothing"))
        return None
    ordered = core.own_order(rows, reader=voter, ballot=planned.id, secret=scene.workshop.secret)
    return Booth(
        ballot=row,
        planned=planned,
        plan=scene.plan,
        voter=voter,
        options=ordered,
        vote=vote_of(voter, votes.votes_of(turn.session, row.pk, voter), None),
    )


def _page(booth: Booth, page: int) -> Screen:
    shown = booth.options[page * PER_PAGE : (page + 1) * PER_PAGE]
    first = page * PER_PAGE + 1
    lines = tuple(
        words("vote-line", number=first + index, text=excerpt(option.text, SHORT)) for index, option in enumerate(shown)
    )
    buttons = [
        Button(
            label=_dots_label(booth, option, first + index),
            press=press("vote.dot", page, option.option, _next_dots(booth, option.option)),
        )
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
    return words("vote-option-button", dots=Verbatim(dots), number=number, text=on_button(option.text, ON_BUTTON))


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
    scales = scales_of(booth.plan, booth.planned)
    done = sum(all((option, scale.id) in booth.vote.ratings for scale in scales) for option in wanted)
    for option in wanted:
        for rating in scales:
            if (option, rating.id) not in booth.vote.ratings:
                row = next(each for each in booth.options if each.option == option)
                first = booth.planned.has_dots and not own
                lead = words("vote-then-rate") if first else None
                place = (done + 1, len(wanted))
                return _one_rating(row, rating, place=place, before=len(booth.vote.ratings), lead=lead)
    return _done(booth)


def _one_rating(
    row: BallotOption,
    rating: Rating,
    *,
    before: int,
    place: tuple[int, int] | None = None,
    lead: Words | None = None,
) -> Screen:
    """Ask for one rating; `place` is its number and of how many, `before` how many ratings were given before it."""
    text = excerpt(row.text, 400)
    asked = words("vote-rating-again", text=text, scale=rating.label)
    if place is not None:
        asked = words("vote-rating", text=text, scale=rating.label, position=place[0], total=place[1])
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
    back = Button(label=words("flow-back"), press=press("vote.again", before - 1)) if before else None
    stop = Button(label=words("vote-stop-button"), press=press("now"))
    return screen(lead, asked, words("vote-secret"), rows=column(*buttons, back, stop))


def _done(booth: Booth) -> Screen:
    change = Button(label=words("vote-change-button"), press=press("vote.open"))
    given = len(booth.vote.ratings)
    again = Button(label=words("vote-again-button"), press=press("vote.again", given - 1)) if given else None
    left = booth.ballot.dots - booth.vote.placed
    said = words("vote-done", left=left if booth.planned.has_dots else 0)
    return screen(said, rows=column(change if booth.planned.has_dots else None, again, _back()))


def _back() -> Button:
    return Button(label=words("back-to-now-button"), press=press("now"))
