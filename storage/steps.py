"""The steps by which people bring contributions together and set them aside: audit lines that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from storage.contributions import Audit, Contribution, Theme, contributions_of_group, record_audit
from storage.themes import hints, members, themes_by_id
from workshop.themes_pairs import Pair, Said, pairs

ROWS = "rows"
APART = "kept-apart"
VERBS = (
    "merged",
    "theme-renamed",
    "theme-split",
    APART,
    "set-aside",
    "hidden",
    "brought-back",
    "dimension-moved",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Hand:
    """Say who takes a step, in which group (None: across the groups of a session), and when."""

    workshop_id: str
    session_id: str
    group_id: str | None
    actor_id: int | None
    at: datetime

    @property
    def subject(self) -> str:
        """Name the group as audit lines do; the session where the step is about several groups."""
        return f"{self.session_id}/{self.group_id}" if self.group_id is not None else self.session_id


Row = Contribution | Theme
TRACKED: Mapping[str, tuple[type[Row], tuple[str, ...]]] = {
    "contribution": (Contribution, ("theme_id", "shared_id", "state", "reason", "dimension", "subtopic")),
    "theme": (Theme, ("label", "by_human", "state")),
}


def merge(session: Session, hand: Hand, items: Sequence[Contribution]) -> tuple[Theme, Audit]:
    """Bring contributions together, with every theme they stand in already; the originals stay underneath."""
    known = [theme for theme in themes_by_id(session, {i.theme_id for i in items if i.theme_id}) if _active(theme)]
    theme = known[0] if known else new_theme(session, hand, items[0].text, items[0].dimension)
    below = {item.pk: item for item in (*members(session, [each.pk for each in known]), *items)}
    before = snapshot([theme, *known, *below.values()])
    theme.state, theme.by_human = "active", True
    for other in known[1:]:
        other.state = "merged"
    for item in below.values():
        item.theme_id = theme.pk
    codes = [item.code for item in items]
    return theme, record(session, hand, "merged", before, [theme, *known, *below.values()], codes, label=theme.label)


def keep_apart(session: Session, hand: Hand, one: Contribution, other: Contribution) -> Audit:
    """Note that two contributions do not say the same, so that they are not proposed again."""
    return record(session, hand, APART, {}, [], [one.code, other.code])


def rename(session: Session, hand: Hand, theme: Theme, label: str) -> Audit:
    """Give a theme a name in a human's words."""
    before = snapshot([theme])
    theme.label, theme.by_human = label, True
    return record(session, hand, "theme-renamed", before, [theme], _codes(session, theme), label=label)


def split(session: Session, hand: Hand, theme: Theme, taken: Sequence[Contribution]) -> tuple[Theme | None, Audit]:
    """Take contributions out of a theme: several become one of their own, a single one stands alone."""
    left = [item for item in members(session, [theme.pk]) if item not in taken]
    new = new_theme(session, hand, taken[0].text, taken[0].dimension) if len(taken) > 1 else None
    touched: list[Row] = [theme, *taken, *left, *([new] if new else [])]
    before = snapshot(touched)
    for item in taken:
        item.theme_id = new.pk if new else None
    if new is not None:
        new.state, new.by_human = "active", True
    theme.by_human = True
    if len(left) < 2:
        theme.state = "dropped"
        for item in left:
            item.theme_id = None
    return new, record(session, hand, "theme-split", before, touched, [i.code for i in taken], label=theme.label)


def set_state(session: Session, hand: Hand, item: Contribution, state: str, reason: str | None) -> Audit:
    """Set a contribution aside (parked), hide it, or bring it back (active), with the reason in somebody's words."""
    verb = {"parked": "set-aside", "hidden": "hidden"}.get(state, "brought-back")
    before = snapshot([item])
    item.state, item.reason = state, reason
    return record(session, hand, verb, before, [item], [item.code], reason=reason or "")


def move_dimension(session: Session, hand: Hand, item: Contribution, dimension: str) -> Audit:
    """Move a contribution to the dimension it belongs to; its sub-topic was the other one's."""
    before = snapshot([item])
    item.dimension, item.subtopic = dimension, None
    return record(session, hand, "dimension-moved", before, [item], [item.code], dimension=dimension)


def undo(session: Session, line: Audit, at: datetime) -> bool:
    """Put back what a step changed; False when it was undone before, or when a newer step stands on it."""
    if line.undone_at is not None:
        return False
    found = []
    for kind, key, before, after in line.undo.get(ROWS, []):
        row = session.get(TRACKED[kind][0], key)
        if row is None or any(getattr(row, name) != value for name, value in after.items()):
            return False
        found.append((row, before))
    for row, before in found:
        for name, value in before.items():
            setattr(row, name, value)
    line.undone_at = at
    session.flush()
    return True


def step_by_id(session: Session, line_id: int) -> Audit | None:
    """Find an audit line by its number."""
    return session.get(Audit, line_id)


def steps(session: Session, workshop_id: str, session_id: str, group_id: str, *, most: int = 50) -> Sequence[Audit]:
    """List a group's steps that stand, the newest first."""
    wanted = select(Audit).where(
        Audit.workshop_id == workshop_id,
        Audit.subject == f"{session_id}/{group_id}",
        col(Audit.verb).in_(VERBS),
        col(Audit.undone_at).is_(None),
    )
    return session.exec(wanted.order_by(col(Audit.id).desc()).limit(most)).all()


def newest_of(session: Session, workshop_id: str, subject: str, verbs: Iterable[str]) -> Audit | None:
    """Find the last line about a subject that is of one of these kinds."""
    wanted = select(Audit).where(Audit.workshop_id == workshop_id, Audit.subject == subject)
    return session.exec(wanted.where(col(Audit.verb).in_(list(verbs))).order_by(col(Audit.id).desc())).first()


def journal(session: Session, workshop_id: str, *, skip: int, most: int) -> Sequence[Audit]:
    """List what was done in a workshop, the newest first."""
    wanted = select(Audit).where(Audit.workshop_id == workshop_id).order_by(col(Audit.id).desc())
    return session.exec(wanted.offset(skip).limit(most)).all()


def suggestions(session: Session, workshop_id: str, session_id: str, group_id: str) -> tuple[Pair, ...]:
    """List the pairs of a group's contributions that may say the same; ids are contribution numbers as text."""
    items = contributions_of_group(session, workshop_id, session_id, [group_id])
    said = [Said(id=str(i.pk), text=i.text, unit=f"t{i.theme_id}" if i.theme_id else f"c{i.pk}") for i in items]
    near = {
        frozenset((str(hint.one_id), str(hint.other_id))): hint.score
        for hint in hints(session, workshop_id, session_id, group_id)
    }
    numbers = {item.code: str(item.pk) for item in items}
    lines = steps(session, workshop_id, session_id, group_id, most=1000)
    apart = [
        frozenset(numbers[code] for code in line.details["codes"] if code in numbers)
        for line in lines
        if line.verb == APART
    ]
    return pairs(said, hints=near, apart=[pair for pair in apart if len(pair) == 2])


def new_theme(session: Session, hand: Hand, label: str, dimension: str | None) -> Theme:
    """Make a theme that counts only once a step makes it active, so that undoing the step takes it away."""
    theme = Theme(
        workshop_id=hand.workshop_id,
        session_id=hand.session_id,
        group_id=hand.group_id,
        dimension=dimension,
        label=label,
        state="dropped",
        made_at=hand.at,
    )
    session.add(theme)
    session.flush()
    return theme


def snapshot(rows: Iterable[Row]) -> dict[tuple[str, int], dict[str, Any]]:
    """Note what a step may change, as it is before the step."""
    return {_key(row): {name: getattr(row, name) for name in TRACKED[_key(row)[0]][1]} for row in rows}


def record(
    session: Session,
    hand: Hand,
    verb: str,
    before: Mapping[tuple[str, int], Mapping[str, Any]],
    rows: Iterable[Row],
    codes: Sequence[str],
    **details: str,
) -> Audit:
    """Write down a step with what undoes it: every row that is not as it was `before`."""
    session.flush()
    changed = []
    for key, now in snapshot(rows).items():
        names = [name for name, value in now.items() if before[key][name] != value]
        if names:
            changed.append([*key, {n: before[key][n] for n in names}, {n: now[n] for n in names}])
    line = Audit(
        workshop_id=hand.workshop_id,
        actor_id=hand.actor_id,
        verb=verb,
        subject=hand.subject,
        details={"codes": list(codes), **details},
        undo={ROWS: changed},
        at=hand.at,
    )
    return record_audit(session, line)


def _active(theme: Theme) -> bool:
    return theme.state == "active"


def _codes(session: Session, theme: Theme) -> list[str]:
    return [item.code for item in members(session, [theme.pk])]


def _key(row: Row) -> tuple[str, int]:
    assert row.id is not None
    return next(kind for kind, (table, _) in TRACKED.items() if isinstance(row, table)), row.id
