"""The chart of voices: each category group's share of the words against its share of the room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from handlers.breakdowns import attendance, spoken
from handlers.pictures_frame import occasion_of
from handlers.room import Room
from reports.charts.data import Counted, VoiceChart, VoiceRow
from workshop.programme import Session
from workshop.suppression import hidden_in_row


def voice(room: Room, language: str) -> VoiceChart | None:
    """Compare each category group's share of the words with its share of the room."""
    return _voice(room, language, [session.id for session in room.plan.sessions])


def session_voice(room: Room, session: Session, language: str) -> VoiceChart | None:
    """Compare the voices in one session."""
    return _voice(room, language, [session.id])


def _voice(room: Room, language: str, session_ids: Sequence[str]) -> VoiceChart | None:
    """Compare shares over sessions; several are also told one after the other."""
    said, sizes = spoken(room, session_ids), _sizes(room)
    words, people = sum(said.values()), sizes.total()
    if not words or not people:
        return None
    hidden = hidden_in_row(sizes, least=room.plan.rules.small_cell_suppression)
    silent = hidden | _hidden_voices(room, session_ids)
    heard = {id_: spoken(room, (id_,)) for id_ in session_ids}
    phases = tuple(id_ for id_ in session_ids if heard[id_]) if len(session_ids) > 1 else ()
    rows = tuple(
        VoiceRow(
            label=group.label.in_(language),
            room=None if group.id in hidden else sizes[group.id] / people,
            voice=None if group.id in silent else said.get(group.id, 0) / words,
            history=tuple(
                None if group.id in silent else heard[id_].get(group.id, 0) / sum(heard[id_].values()) for id_ in phases
            ),
        )
        for group in room.plan.category_groups
        if sizes[group.id]
    )
    return VoiceChart(occasion=occasion_of(room, language, words, Counted.CONTRIBUTIONS), rows=rows, phases=phases)


def _sizes(room: Room) -> Counter[str]:
    """Count who is in the room by category group."""
    counted: Counter[str] = Counter()
    for category, count in attendance(room).items():
        group = room.plan.category_group_of(category)
        if group is not None:
            counted[group.id] += count
    return counted


def _hidden_voices(room: Room, session_ids: Sequence[str]) -> frozenset[str]:
    """Choose the voices to hide in each session and in all: what one picture hides, no other gives away."""
    hidden = frozenset[str]()
    for ids in (*((id_,) for id_ in session_ids), tuple(session_ids)):
        said = spoken(room, ids)
        counts = {group.id: said.get(group.id, 0) for group in room.plan.category_groups}
        hidden |= hidden_in_row(counts, least=room.plan.rules.small_cell_suppression)
    return hidden
