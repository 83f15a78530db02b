"""Take somebody's words out of what was made of them: pages, themes and the ballots and steps that name these."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from storage.contributions import Audit, Contribution, ContributionVersion, Theme
from storage.pages import GroupPage, PageLine
from storage.people import Participant
from storage.votes import Ballot, BallotOption

ELLIPSIS = "…"  # where words were
ALONE = 24  # letters: shorter words are taken out only where they are all that is said


def unquote(session: Session, person: Participant, ids: Sequence[int]) -> None:
    """Take the words of contributions out wherever they are quoted, unless somebody else wrote the same."""
    gone = _words_of(session, person, ids)
    pages = select(col(GroupPage.id)).where(col(GroupPage.workshop_id) == person.workshop_id)
    for line in session.exec(select(PageLine).where(col(PageLine.page_id).in_(pages))).all():
        if (text := without(line.text, gone)) != line.text:
            line.text, line.stale = text, True
    for theme in session.exec(select(Theme).where(col(Theme.workshop_id) == person.workshop_id)).all():
        if without(theme.label, gone) != theme.label:
            theme.label = _another(session, theme, ids)
            _rename_options(session, theme)
    for step in session.exec(select(Audit).where(col(Audit.workshop_id) == person.workshop_id)).all():
        if (details := {key: _purged(each, gone) for key, each in step.details.items()}) != step.details:
            step.details = details
    session.flush()


def without(text: str, gone: Sequence[str]) -> str:
    """Write a text without words that are gone."""
    for words in gone:
        text = ELLIPSIS if text == words else text.replace(words, ELLIPSIS) if len(words) >= ALONE else text
    return text


def _words_of(session: Session, person: Participant, ids: Sequence[int]) -> list[str]:
    """List what only these contributions say, and said in any version; the longest first."""
    others = _texts(session, col(Contribution.workshop_id) == person.workshop_id, col(Contribution.id).not_in(ids))
    of_mine = col(ContributionVersion.contribution_id).in_(ids)
    before = set(session.exec(select(ContributionVersion.text).where(of_mine)).all())
    mine = _texts(session, col(Contribution.id).in_(ids)) | before
    return sorted(mine - others - {""}, key=len, reverse=True)


def _texts(session: Session, *wanted: ColumnElement[bool]) -> set[str]:
    return set(session.exec(select(Contribution.text).where(*wanted)).all())


def _another(session: Session, theme: Theme, ids: Sequence[int]) -> str:
    """Name a theme by what the first of the others in it said."""
    below = (Contribution.theme_id == theme.pk, col(Contribution.id).not_in(ids), Contribution.state == "active")
    first = session.exec(select(Contribution.text).where(*below).order_by(col(Contribution.id))).first()
    return first or ELLIPSIS


def _rename_options(session: Session, theme: Theme) -> None:
    ballots = select(col(Ballot.id)).where(col(Ballot.workshop_id) == theme.workshop_id)
    wanted = select(BallotOption).where(BallotOption.option == f"t{theme.pk}", col(BallotOption.ballot_id).in_(ballots))
    for option in session.exec(wanted).all():
        option.text = theme.label


def _purged(value: object, gone: Sequence[str]) -> object:
    """Write a JSON value anew without words that are gone."""
    match value:
        case str():
            return without(value, gone)
        case dict():
            return {key: _purged(each, gone) for key, each in value.items()}
        case list():
            return [_purged(each, gone) for each in value]
    return value
