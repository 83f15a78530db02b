"""What the room did not reconcile: lines of disagreement, contested words, notes of minorities, reservations."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.room import Room
from reports import findings
from reports.phrases import phrases
from workshop.contributions import FAVOURABLE
from workshop.likeness import most_shared
from workshop.report import Line, LineKind

MOST_CONTESTED = 5


def disagreements_of(room: Room) -> tuple[findings.Disagreement, ...]:
    """List what the groups disagreed on, what many contest, and the notes that minorities attached."""
    found = [
        findings.Disagreement(
            code=line.code,
            question=line.text,
            positions=_positions(room, line.evidence),
            evidence=line.evidence,
            notes=tuple(findings.Note(text=note) for note in page.minority_notes),
        )
        for page in room.pages
        for line in _lines(page.lines)
    ]
    silent = [page for page in room.pages if page.minority_notes and not _lines(page.lines)]
    found += [
        findings.Disagreement(
            code=f"{page.row.session_id}-{page.row.group_id}",
            question=room.plan.group(page.row.session_id, page.row.group_id).label,
            positions=(),
            notes=tuple(findings.Note(text=note) for note in page.minority_notes),
        )
        for page in silent
    ]
    told = {code for each in found for code in each.evidence}
    return (*found, *(each for each in _contested(room) if told.isdisjoint(each.evidence)))


def reservation_of(room: Room, wording: str, evidence: Iterable[str]) -> findings.Note | None:
    """Give the strongest thing said against something: what its group's page holds, else the most shared reason.

    The page was approved by a group; a reason is one line of somebody who does not agree.
    """
    behind = set(evidence)
    against = [
        line
        for page in room.pages
        for line in _lines(page.lines)
        if not behind.isdisjoint(line.evidence) and line.text != wording
    ]
    strongest = max(against, key=lambda line: len(behind.intersection(line.evidence)), default=None)
    if strongest is not None:
        return findings.Note(text=strongest.text, code=strongest.code)
    given = [reason for item in room.written if item.code in behind for reason in room.reasons.get(item.pk, ())]
    reason = most_shared(given)
    return findings.Note(text=reason) if reason is not None else None


def _lines(lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if line.kind is LineKind.DISAGREEMENT and line.text]


def _contested(room: Room) -> list[findings.Disagreement]:
    """List the words that enough people contest for their number to be told, the most evenly divided first."""
    least = room.plan.rules.small_cell_suppression
    found = []
    for item in room.written:
        against = _against(room, item.code)
        if item.state == "active" and item.moderation == "clear" and against >= least:
            one = findings.Disagreement(
                code=item.code, question=item.text, positions=_positions(room, (item.code,)), evidence=(item.code,)
            )
            found.append((min(against, _for(room, item.code)), one))
    return [one for _, one in sorted(found, key=lambda pair: (-pair[0], pair[1].code))[:MOST_CONTESTED]]


def _positions(room: Room, codes: tuple[str, ...]) -> tuple[findings.Position, ...]:
    """Count who agrees and who does not, where enough do; nothing is said where nobody took a stance."""
    least = room.plan.rules.small_cell_suppression
    counts = (
        ("report-position-for", sum(_for(room, code) for code in codes)),
        ("report-position-against", sum(_against(room, code) for code in codes)),
    )
    if not codes or min(count for _, count in counts) == 0 or max(count for _, count in counts) < least:
        return ()
    return tuple(
        findings.Position(
            text={language: phrases(language)(text_id) for language in room.plan.languages},
            voices=count if count >= least else None,
        )
        for text_id, count in counts
    )


def _for(room: Room, code: str) -> int:
    return _taken(room, code, FAVOURABLE)


def _against(room: Room, code: str) -> int:
    return _taken(room, code, frozenset({"disagree"}))


def _taken(room: Room, code: str, stances: frozenset[str]) -> int:
    item = next((each for each in room.written if each.code == code), None)
    given = room.stances.get(item.pk, {}).values() if item is not None else ()
    return sum(stance in stances for stance in given)
