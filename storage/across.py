"""What several groups said alike: brought together by a human, while each group's own themes stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from sqlmodel import Session, col, select

from storage.contributions import Audit, Contribution, Theme, contributions_of_group, themes
from storage.steps import Hand, Row, new_theme, record, snapshot
from storage.themes import hints, themes_by_id
from workshop.across import Placed, gathered
from workshop.negation import differs_by_negation
from workshop.themes_pairs import MOST, Pair

EVERYWHERE = ""
"""The group of a hint that is about several groups."""

JOINED, APART, PARTED = "across-joined", "across-kept-apart", "across-taken-apart"
VERBS = (JOINED, APART, PARTED)


def join(session: Session, hand: Hand, items: Sequence[Contribution], label: str) -> tuple[Theme, Audit]:
    """Bring contributions of several groups together, with what either already shares; `label` where neither does."""
    known = [each for each in themes_by_id(session, {i.shared_id for i in items if i.shared_id}) if _active(each)]
    theme = known[0] if known else new_theme(session, hand, label, items[0].dimension)
    below = {item.pk: item for item in (*_sharing(session, [each.pk for each in known]), *items)}
    rows: list[Row] = [theme, *known[1:], *below.values()]
    before = snapshot(rows)
    theme.state, theme.by_human = "active", True
    for other in known[1:]:
        other.state = "merged"
    for item in below.values():
        item.shared_id = theme.pk
    return theme, record(session, hand, JOINED, before, rows, [item.code for item in items], label=theme.label)


def keep_apart(session: Session, hand: Hand, items: Sequence[Contribution]) -> Audit:
    """Note that contributions of several groups do not say the same, so that they are not proposed again."""
    return record(session, hand, APART, {}, [], [item.code for item in items])


def part(session: Session, hand: Hand, theme: Theme) -> Audit:
    """Take apart what several groups shared: each contribution stands in its own group's theme again, or alone."""
    below = _sharing(session, [theme.pk])
    before = snapshot([theme, *below])
    theme.state = "dropped"
    for item in below:
        item.shared_id = None
    return record(session, hand, PARTED, before, [theme, *below], [item.code for item in below], label=theme.label)


def shared(session: Session, workshop_id: str, session_id: str) -> list[tuple[Theme, list[Contribution]]]:
    """List what several groups share in a session, each with the contributions it was brought together from."""
    found = [each for each in themes(session, workshop_id, session_id) if each.group_id is None]
    below = _sharing(session, [each.pk for each in found])
    return [(each, [item for item in below if item.shared_id == each.pk]) for each in found]


def suggestions(session: Session, workshop_id: str, session_id: str, group_ids: Sequence[str]) -> tuple[Pair, ...]:
    """List the pairs across groups that may say the same, closest first; ids are contribution numbers as text.

    One pair for any two that count as one already; none that a human kept or took apart, none that may deny the other.
    """
    found = hints(session, workshop_id, session_id, EVERYWHERE)
    if not found:
        return ()
    items = {i.pk: i for i in contributions_of_group(session, workshop_id, session_id, group_ids)}
    units = units_of(items.values(), {each.pk for each in themes(session, workshop_id, session_id)})
    done = _apart(session, workshop_id, session_id, items, units)
    best: dict[frozenset[int], Pair] = {}
    for each in sorted(found, key=lambda hint: (-hint.score, hint.one_id, hint.other_id)):
        one, other = items.get(each.one_id), items.get(each.other_id)
        if one is None or other is None or one.group_id == other.group_id:
            continue
        between = frozenset((units[one.pk], units[other.pk]))
        if len(between) > 1 and between not in done and between not in best:
            best[between] = Pair(one=str(one.pk), other=str(other.pk), score=each.score, denies=False)
    agreeing = (
        pair
        for pair in best.values()
        if not differs_by_negation(items[int(pair.one)].text, items[int(pair.other)].text)
    )
    return tuple(agreeing)[:MOST]


def units_of(items: Iterable[Contribution], active: set[int]) -> dict[int, int]:
    """Give for each contribution the first one of those it counts as one with; `active`: the themes that stand."""
    placed = (
        Placed(
            id=item.pk,
            theme=item.theme_id if item.theme_id in active else None,
            shared=item.shared_id if item.shared_id in active else None,
        )
        for item in items
    )
    return {pk: unit[0] for unit in gathered(placed) for pk in unit}


def _apart(
    session: Session,
    workshop_id: str,
    session_id: str,
    items: Mapping[int, Contribution],
    units: Mapping[int, int],
) -> set[frozenset[int]]:
    """List the units that a human does not want together."""
    wanted = select(Audit).where(Audit.workshop_id == workshop_id, Audit.subject == session_id)
    lines = session.exec(wanted.where(col(Audit.verb).in_([APART, PARTED]), col(Audit.undone_at).is_(None))).all()
    numbers = {item.code: item.pk for item in items.values()}
    said = [[numbers[code] for code in line.details["codes"] if code in numbers] for line in lines]
    return {frozenset((units[one], units[other])) for known in said for one, other in combinations(known, 2)}


def _sharing(session: Session, theme_ids: Sequence[int]) -> list[Contribution]:
    wanted = select(Contribution).where(col(Contribution.shared_id).in_(list(theme_ids)))
    return list(session.exec(wanted.order_by(col(Contribution.id))).all())


def _active(theme: Theme) -> bool:
    return theme.state == "active"
