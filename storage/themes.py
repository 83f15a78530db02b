"""What stands together in a group, what is set aside, and what the machine finds alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from statistics import fmean
from typing import Any

from sqlalchemy import UniqueConstraint, delete
from sqlalchemy import select as sql_select
from sqlmodel import Field, Session, SQLModel, col, select

from storage.contributions import (
    Contribution,
    Theme,
    contributions_of_group,
    endorsements,
    themes,
)
from storage.runtime import JobState, job
from workshop.contributions import FAVOURABLE
from workshop.likeness import most_shared
from workshop.ranking import Tally, ThemeWeight, rank_themes
from workshop.report import RankedTheme

AGAINST = "disagree"
RECENT = 200  # readings looked through for the newest of a group


class ThemeHint(SQLModel, table=True):
    """Two contributions that the machine finds close in meaning, whatever their languages; only ever a suggestion."""

    __tablename__ = "theme_hint"
    __table_args__ = (UniqueConstraint("one_id", "other_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    session_id: str
    group_id: str = Field(index=True)
    one_id: int = Field(foreign_key="contribution.id")
    other_id: int = Field(foreign_key="contribution.id")
    score: float


def theme_by_id(session: Session, theme_id: int) -> Theme | None:
    """Find a theme by its number."""
    return session.get(Theme, theme_id)


def themes_by_id(session: Session, theme_ids: Iterable[int]) -> Sequence[Theme]:
    """List themes by their numbers, the oldest first."""
    wanted = select(Theme).where(col(Theme.id).in_(list(theme_ids)))
    return session.exec(wanted.order_by(col(Theme.id))).all()


def members(session: Session, theme_ids: Iterable[int]) -> Sequence[Contribution]:
    """List the active, cleared contributions underneath themes."""
    wanted = select(Contribution).where(
        col(Contribution.theme_id).in_(list(theme_ids)),
        Contribution.state == "active",
        Contribution.moderation == "clear",
    )
    return session.exec(wanted.order_by(col(Contribution.id))).all()


def aside(
    session: Session, workshop_id: str, session_id: str | None = None, group_id: str | None = None
) -> Sequence[Contribution]:
    """List what is set aside or hidden, in the order it came."""
    wanted = select(Contribution).where(Contribution.workshop_id == workshop_id)
    wanted = wanted.where(col(Contribution.state).in_(["parked", "hidden"]))
    if session_id is not None:
        wanted = wanted.where(Contribution.session_id == session_id)
    if group_id is not None:
        wanted = wanted.where(Contribution.group_id == group_id)
    return session.exec(wanted.order_by(col(Contribution.id))).all()


def replace_hints(
    session: Session,
    place: tuple[str, str, str],
    found: Iterable[tuple[int, int, float]],
    known: Iterable[int],
) -> None:
    """Keep what the machine found close in a group, in place of what it found before.

    `place`: workshop, session and group; `known`: the contributions that still exist.
    """
    workshop_id, session_id, group_id = place
    there = set(known)
    session.connection().execute(
        delete(ThemeHint).where(
            col(ThemeHint.workshop_id) == workshop_id,
            col(ThemeHint.session_id) == session_id,
            col(ThemeHint.group_id) == group_id,
        )
    )
    for one, other, score in found:
        if one in there and other in there:
            row = ThemeHint(
                workshop_id=workshop_id,
                session_id=session_id,
                group_id=group_id,
                one_id=min(one, other),
                other_id=max(one, other),
                score=score,
            )
            session.add(row)
    session.flush()


def newest_reading(session: Session, workshop_id: str, session_id: str, group_id: str) -> Mapping[str, Any] | None:
    """Give what the machine read last in a group, as its job left it; None before the first reading."""
    wanted = (
        sql_select(job.c.payload, job.c.result)
        .where(job.c.kind == "similar", job.c.state == JobState.DONE.value)
        .order_by(job.c.id.desc())
        .limit(RECENT)
    )
    place = (workshop_id, session_id, group_id)
    for payload, result in session.connection().execute(wanted):
        if result and (payload.get("workshop"), payload.get("session"), payload.get("group")) == place:
            return dict(result)
    return None


def hints(session: Session, workshop_id: str, session_id: str, group_id: str) -> Sequence[ThemeHint]:
    """List what the machine found close in a group."""
    wanted = select(ThemeHint).where(ThemeHint.workshop_id == workshop_id, ThemeHint.session_id == session_id)
    return session.exec(wanted.where(ThemeHint.group_id == group_id)).all()


def ranked(session: Session, workshop_id: str, session_id: str, group_id: str) -> list[RankedTheme]:
    """Rank what a group said, themes and lone contributions together: by people, then support, then severity."""
    items = contributions_of_group(session, workshop_id, session_id, [group_id])
    labels = {theme.pk: theme.label for theme in themes(session, workshop_id, session_id, group_id)}
    stances: dict[int, dict[int, str]] = {}
    reasons: dict[int, list[str]] = {}
    for row in endorsements(session, [item.pk for item in items]):
        stances.setdefault(row.contribution_id, {})[row.participant_id] = row.stance
        if row.note and row.stance == AGAINST:
            reasons.setdefault(row.contribution_id, []).append(row.note)
    units: dict[str, list[Contribution]] = {}
    for item in items:
        units.setdefault(f"t{item.theme_id}" if item.theme_id in labels else f"c{item.pk}", []).append(item)
    weighed = {unit: _weighed(unit, below, labels, stances) for unit, below in units.items()}
    order = rank_themes(weight for _, weight in weighed.values())
    found = [weighed[weight.id][0] for weight in order]
    given = {unit: [why for item in below for why in reasons.get(item.pk, ())] for unit, below in units.items()}
    return [replace(each, against=most_shared(given[each.id]) or "") for each in found]


def _weighed(
    unit: str, below: Sequence[Contribution], labels: Mapping[int, str], stances: Mapping[int, Mapping[int, str]]
) -> tuple[RankedTheme, ThemeWeight]:
    said = [(person, stance) for item in below for person, stance in stances.get(item.pk, {}).items()]
    favour = {person for person, stance in said if stance in FAVOURABLE}
    against = {person for person, stance in said if stance == AGAINST}
    behind = favour | {item.author_id for item in below if item.author_id is not None}
    severities = [item.severity for item in below if item.severity is not None]
    severity = fmean(severities) if severities else None
    label = labels.get(below[0].theme_id or 0) if unit.startswith("t") else None
    theme = RankedTheme(
        id=unit,
        words=label or below[0].text,
        codes=tuple(sorted((item.code for item in below), key=lambda code: (len(code), code))),
        people=len(behind),
        severity=severity,
        support=len(favour),
        disagree=len(against),
    )
    tally = Tally(id=unit, favour=len(favour), votes=len(favour | against))
    return theme, ThemeWeight(id=unit, people=len(behind), tally=tally, severity=severity)
