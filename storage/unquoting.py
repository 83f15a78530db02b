"""Take somebody's words out of what was made of them: pages, themes, actions, the final text, ballots and steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, delete, or_, update
from sqlmodel import Session, col, select

from storage.actions import PlannedAction
from storage.closing import ConsentAnswer, ConsentAsked, PlenaryQuestion, SatisfactionAnswer
from storage.contributions import Audit, Contribution, ContributionVersion, Endorsement, Theme
from storage.pages import GroupPage, MinorityNote, PageLine, PageVerdict
from storage.people import Participant
from storage.questionnaire import ScoreOpinion
from storage.votes import Ballot, BallotOption

ELLIPSIS = "…"  # where words were
ALONE = 24  # letters: shorter words are taken out only where they are all that is said
# What people say beside their contributions: whose it is, the words, and what is left of them.
ASIDES: Sequence[tuple[Any, Any, str | None]] = (
    (Endorsement.participant_id, Endorsement.note, None),
    (ScoreOpinion.participant_id, ScoreOpinion.fact, None),
    (ConsentAnswer.participant_id, ConsentAnswer.reason, ELLIPSIS),
    (SatisfactionAnswer.participant_id, SatisfactionAnswer.comment, ""),
    (PageVerdict.participant_id, PageVerdict.gap, None),
    (PlenaryQuestion.author_id, PlenaryQuestion.text, ELLIPSIS),
    (MinorityNote.participant_id, MinorityNote.text, ELLIPSIS),  # the note itself goes, too
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Gone:
    """Hold the words to take out and, around them, what others say: the longest first."""

    words: tuple[str, ...]
    kept: tuple[str, ...] = ()


def unquote(session: Session, person: Participant, ids: Sequence[int]) -> None:
    """Take the words of contributions out wherever they are quoted, unless somebody else wrote the same."""
    words = {*_words_of(session, person, ids), *_asides_of(session, person)}
    gone = Gone(words=_longest_first(words), kept=_longest_first(_around(session, person, ids, words)))
    pages = select(col(GroupPage.id)).where(col(GroupPage.workshop_id) == person.workshop_id)
    for line in session.exec(select(PageLine).where(col(PageLine.page_id).in_(pages))).all():
        if (text := without(line.text, gone)) != line.text:
            line.text, line.stale = text, True
    for theme in session.exec(select(Theme).where(col(Theme.workshop_id) == person.workshop_id)).all():
        if without(theme.label, gone) != theme.label:
            theme.label = _another(session, theme, ids)
            _rename_options(session, theme)
    for action in session.exec(select(PlannedAction).where(PlannedAction.workshop_id == person.workshop_id)).all():
        if (cells := {key: without(each, gone) for key, each in action.cells.items()}) != action.cells:
            action.cells = cells
    for asked in session.exec(select(ConsentAsked).where(ConsentAsked.workshop_id == person.workshop_id)).all():
        asked.text = without(asked.text, gone)
    for step in session.exec(select(Audit).where(col(Audit.workshop_id) == person.workshop_id)).all():
        if (details := {key: _purged(each, gone) for key, each in step.details.items()}) != step.details:
            step.details = details
    _forget_asides(session, person)
    session.flush()


def _asides_of(session: Session, person: Participant) -> set[str]:
    """List what only this person said beside their contributions."""
    mine: set[Any] = set()
    for whose, words, _ in ASIDES:
        own = set(session.exec(select(words).where(whose == person.pk)).all())
        mine |= own - set(session.exec(select(words).where(whose != person.pk)).all())
    return mine - {None, ""}


def _forget_asides(session: Session, person: Participant) -> None:
    connection = session.connection()
    for whose, words, left in ASIDES:
        said = (whose == person.pk, words.is_not(None), words != "")
        connection.execute(update(words.class_).where(*said).values({words.key: left}))
    own = col(PlenaryQuestion.author_id) == person.pk
    connection.execute(update(PlenaryQuestion).where(own).values(state="set_aside"))
    connection.execute(delete(MinorityNote).where(col(MinorityNote.participant_id) == person.pk))


def without(text: str, gone: Gone) -> str:
    """Write a text without words that are gone, but for where somebody else's text holds them."""
    for words in gone.kept:
        before, said, after = text.partition(words)
        if said:
            return f"{without(before, gone)}{said}{without(after, gone)}"
    for words in gone.words:
        text = ELLIPSIS if text == words else text.replace(words, ELLIPSIS) if len(words) >= ALONE else text
    return text


def _words_of(session: Session, person: Participant, ids: Sequence[int]) -> set[str]:
    """List what only these contributions say, and said in any version."""
    others = _texts(session, col(Contribution.workshop_id) == person.workshop_id, col(Contribution.id).not_in(ids))
    of_mine = col(ContributionVersion.contribution_id).in_(ids)
    before = set(session.exec(select(ContributionVersion.text).where(of_mine)).all())
    mine = _texts(session, col(Contribution.id).in_(ids)) | before
    return mine - others - {""}


def _around(session: Session, person: Participant, ids: Sequence[int], words: set[str]) -> set[str]:
    """List what others say that holds some of these words among its own."""
    others = _texts(session, col(Contribution.workshop_id) == person.workshop_id, col(Contribution.id).not_in(ids))
    told = [each for each in words if len(each) >= ALONE]
    return {other for other in others if any(each in other and each != other for each in told)}


def _longest_first(texts: set[str]) -> tuple[str, ...]:
    return tuple(sorted(texts, key=lambda each: (-len(each), each)))


def _texts(session: Session, *wanted: ColumnElement[bool]) -> set[str]:
    return set(session.exec(select(Contribution.text).where(*wanted)).all())


def _another(session: Session, theme: Theme, ids: Sequence[int]) -> str:
    """Name a theme by what the first of the others in it said."""
    inside = or_(col(Contribution.theme_id) == theme.pk, col(Contribution.shared_id) == theme.pk)
    below = (inside, col(Contribution.id).not_in(ids), Contribution.state == "active")
    first = session.exec(select(Contribution.text).where(*below).order_by(col(Contribution.id))).first()
    return first or ELLIPSIS


def _rename_options(session: Session, theme: Theme) -> None:
    ballots = select(col(Ballot.id)).where(col(Ballot.workshop_id) == theme.workshop_id)
    wanted = select(BallotOption).where(BallotOption.option == f"t{theme.pk}", col(BallotOption.ballot_id).in_(ballots))
    for option in session.exec(wanted).all():
        option.text = theme.label


def _purged(value: object, gone: Gone) -> object:
    """Write a JSON value anew without words that are gone."""
    match value:
        case str():
            return without(value, gone)
        case dict():
            return {key: _purged(each, gone) for key, each in value.items()}
        case list():
            return [_purged(each, gone) for each in value]
    return value
