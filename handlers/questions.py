"""The questions of a contribution, each with how it is asked and how an answer is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from dialog.flow import Accept, Answers, Chosen, Flow, Given, Step, Taken, Typed, choice
from dialog.screen import Hour, Joined, Screen, Verbatim, Words, column, screen, words
from handlers.choosing import ROWS, choices, more_button, page_of, taken_from
from handlers.excerpts import excerpt, on_button
from handlers.meanwhile import wait
from handlers.place import Place
from handlers.proof import late, proof, shown_proof
from handlers.seen import who_sees
from handlers.writing import take_writing, typed_digit
from workshop.contributions import promised, stricter
from workshop.likeness import alike
from workshop.model import WorkshopPlan
from workshop.phases import Acceptance
from workshop.programme import Group, RatedBy, Rating, Session, SessionType, ShownAs

NAME = "contribute"
NONE = "none"
SUPPORT = "support"
CONFIRMED = "yes"


@dataclass(frozen=True, kw_only=True, slots=True)
class Other:
    """Somebody else's contribution, as far as writing one's own needs it."""

    pk: int
    code: str
    text: str
    dimension: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Writing:
    """Hold what the questions need: for which session and group, until when, and what others wrote.

    `sent_at` and `received_at` are the text's.
    """

    plan: WorkshopPlan
    place: Place
    until: Hour | None
    later: bool
    sent_at: datetime
    received_at: datetime
    others: tuple[Other, ...]
    challenges: tuple[Other, ...]
    heard_at: datetime | None = None

    @property
    def heard(self) -> datetime:
        """Give the moment at which what is answered now was sent."""
        return self.heard_at or self.sent_at

    @property
    def session(self) -> Session:
        """Give the session this is written for."""
        return self.place.session

    @property
    def group(self) -> Group:
        """Give the group this is written in."""
        return self.place.group

    @property
    def kind(self) -> str:
        """Name what the session collects."""
        return self.session.type.value

    @property
    def shown(self) -> ShownAs:
        """Give what others will see of the author of something written in this phase."""
        accepted = self.place.acceptance
        return promised(self.plan, self.session, accepted.phase if isinstance(accepted, Acceptance) else None)

    @property
    def dimensions(self) -> tuple[str, ...]:
        """Give the dimensions the group may write about."""
        return self.group.dimensions or tuple(each.id for each in self.plan.dimensions)

    @property
    def rating(self) -> Rating | None:
        """Give the rating that authors are asked for."""
        return next((each for each in self.session.ratings if each.by is RatedBy.AUTHOR), None)


def _ask_text(writing: Writing, answers: Answers) -> Screen:
    asked = words(
        "contribute-text",
        kind=writing.kind,
        group=writing.group.label,
        until=writing.until or Verbatim(""),
        open="yes" if writing.until else "no",
    )
    return screen(late(writing, "contribute-late"), asked, who_sees(_read_as(writing, answers), later=writing.later))


def _read_as(writing: Writing, answers: Answers) -> ShownAs:
    """Give what stands above the input: what stood there when the writing began, unless this phase shows less."""
    return stricter(ShownAs(answers["shown"]), writing.shown) if "shown" in answers else writing.shown


def _take_text(writing: Writing, answers: Answers, given: Given) -> Taken:
    taken = take_writing(writing.plan.rules, answers, given, writing.sent_at)
    if not isinstance(taken, Accept):
        return taken
    bound = {
        "session": writing.session.id,
        "group": writing.group.id,
        "received": writing.received_at.isoformat(),
    }
    return Accept(taken.value, {**(taken.also or {}), **bound})


def _similar(writing: Writing, answers: Answers) -> Other | None:
    found = alike(str(answers.get("text", "")), ((str(each.pk), each.text) for each in writing.others))
    return next((each for each in writing.others if str(each.pk) == found), None)


def _ask_similar(writing: Writing, answers: Answers) -> Screen:
    other = _similar(writing, answers)
    assert other is not None
    support = choice(words("similar-support-button"), f"{SUPPORT}:{other.pk}")
    said = words("similar", text=excerpt(other.text, 400), code=Verbatim(other.code))
    return screen(said, rows=column(support, choice(words("similar-record-button"), "record")))


def _take_similar(writing: Writing, answers: Answers, given: Given) -> Taken:
    other = _similar(writing, answers)
    if isinstance(given, Chosen) and (given.value == "record" or (other and given.value == f"{SUPPORT}:{other.pk}")):
        return Accept(given.value)
    return _wait(writing, answers, given)


def _records(answers: Answers) -> bool:
    """Tell whether the text itself is recorded, not another's supported instead."""
    return not str(answers.get("similar", "")).startswith(SUPPORT)


def _ask_challenge(writing: Writing, answers: Answers) -> Screen:
    page = page_of(len(writing.challenges), answers, "challenge", extra=1)
    listed = [writing.challenges[index] for index in page]
    buttons = [choice(words("challenge-button", code=Verbatim(c.code), text=on_button(c.text)), c.pk) for c in listed]
    more = len(listed) < len(writing.challenges)
    none = choice(words("challenge-none-button"), NONE)
    said = words("contribute-challenge", count=len(writing.challenges))
    return screen(
        _proof(writing, answers, "challenge"), said, rows=column(*buttons, more_button() if more else None, none)
    )


def _take_challenge(writing: Writing, answers: Answers, given: Given) -> Taken:
    turned = taken_from(given, answers, "challenge", (NONE,))
    if turned is not None:
        return turned
    chosen = _by_code(writing, given)
    if chosen is None:
        return _wait(writing, answers, given)
    known = {"dimension": chosen.dimension} if chosen.dimension in writing.dimensions else {}
    return Accept(chosen.code, known)


def _by_code(writing: Writing, given: Given) -> Other | None:
    wanted = given.value if isinstance(given, Chosen) else given.text.strip() if isinstance(given, Typed) else ""
    return next((c for c in writing.challenges if wanted in {str(c.pk), c.code, c.code.lower()}), None)


def _ask_dimension(writing: Writing, answers: Answers) -> Screen:
    options = [(each, writing.plan.dimension(each).label) for each in writing.dimensions]
    said = words("contribute-dimension", kind=writing.kind)
    return screen(_proof(writing, answers, "dimension"), said, rows=choices(options, answers, "dimension"))


def _ask_subtopic(writing: Writing, answers: Answers) -> Screen:
    topics = writing.plan.dimension(writing.dimensions[0]).subtopics
    skip = choice(words("contribute-subtopic-none-button"), NONE)
    rows = choices([(each.id, each.label) for each in topics], answers, "subtopic", skip)
    return screen(_proof(writing, answers, "subtopic"), words("contribute-subtopic"), rows=rows)


def _take_dimension(writing: Writing, answers: Answers, given: Given) -> Taken:
    return _take_one(writing, answers, given, "dimension", writing.dimensions)


def _take_subtopic(writing: Writing, answers: Answers, given: Given) -> Taken:
    topics = writing.plan.dimension(writing.dimensions[0]).subtopics
    return _take_one(writing, answers, given, "subtopic", (NONE, *(each.id for each in topics)))


def _ask_rating(writing: Writing, answers: Answers) -> Screen:
    rating = writing.rating
    assert rating is not None
    asked = words("contribute-rating", rating=rating.id, label=rating.label, low=rating.minimum, high=rating.maximum)
    values = range(rating.minimum, rating.maximum + 1)
    shown = values if len(values) <= ROWS else ()
    buttons = [
        choice(words("contribute-rating-button", rating=rating.id, value=value, place=_place(rating, value)), value)
        for value in shown
    ]
    return screen(_proof(writing, answers, "rating"), asked, rows=column(*buttons))


def _place(rating: Rating, value: int) -> str:
    if value in {rating.minimum, rating.maximum}:
        return "low" if value == rating.minimum else "high"
    return "middle" if 2 * value == rating.minimum + rating.maximum else "between"


def _take_rating(writing: Writing, answers: Answers, given: Given) -> Taken:
    assert writing.rating is not None
    value = typed_digit(given.value if isinstance(given, Chosen) else given.text if isinstance(given, Typed) else "")
    if value is not None and writing.rating.minimum <= value <= writing.rating.maximum:
        return Accept(value)
    return _wait(writing, answers, given)


def _take_one(writing: Writing, answers: Answers, given: Given, key: str, options: Sequence[str]) -> Taken:
    return taken_from(given, answers, key, options) or _wait(writing, answers, given)


def _wait(writing: Writing, answers: Answers, given: Given) -> Taken:
    return wait(writing.plan.rules, answers, given, writing.heard)


def _ask_confirm(writing: Writing, answers: Answers) -> Screen:
    record = choice(words("contribute-confirm-button"), CONFIRMED)
    return screen(shown_proof(writing, answers), words("contribute-confirm"), rows=column(record))


def _take_confirm(writing: Writing, answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen) and given.value == CONFIRMED:
        return Accept(CONFIRMED)
    return _wait(writing, answers, given)


def _proof(writing: Writing, answers: Answers, key: str) -> Words | Joined | None:
    waiting = [each.key for each in FLOW.steps if each.key not in answers and each.applies(writing, answers)]
    return proof(writing, answers, key, waiting)


def _asks_nothing(writing: Writing, answers: Answers) -> bool:
    """Tell whether no question but the text itself stands before the record: then it is confirmed."""
    return not any(each.applies(writing, answers) for each in FLOW.steps if each.key not in {"text", "confirm"})


def _asks_subtopic(writing: Writing, answers: Answers) -> bool:
    alone = len(writing.dimensions) == 1 and writing.session.type is SessionType.CHALLENGES
    return alone and bool(writing.plan.dimension(writing.dimensions[0]).subtopics) and "similar" not in answers


FLOW: Flow[Writing] = Flow(
    name=NAME,
    steps=(
        Step(key="text", ask=_ask_text, take=_take_text),
        Step(key="similar", ask=_ask_similar, take=_take_similar, applies=lambda w, a: _similar(w, a) is not None),
        Step(
            key="challenge",
            ask=_ask_challenge,
            take=_take_challenge,
            applies=lambda w, a: _records(a) and bool(w.challenges),
        ),
        Step(
            key="dimension",
            ask=_ask_dimension,
            take=_take_dimension,
            applies=lambda w, a: _records(a) and len(w.dimensions) > 1,
        ),
        Step(
            key="subtopic",
            ask=_ask_subtopic,
            take=_take_subtopic,
            applies=lambda w, a: _records(a) and _asks_subtopic(w, a),
        ),
        Step(
            key="rating", ask=_ask_rating, take=_take_rating, applies=lambda w, a: _records(a) and w.rating is not None
        ),
        Step(key="confirm", ask=_ask_confirm, take=_take_confirm, applies=_asks_nothing),
    ),
)
