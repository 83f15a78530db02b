"""What a search for seats came to, in words: seats with their proof, moves to choose from, or rules that clash."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialog.buttons import press
from dialog.screen import Button, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.outlook import back_button
from handlers.seats import Seating
from handlers.turn import Turn
from storage import people
from storage.people import Workshop
from storage.seating import SeatRun
from workshop.programme import Session as PlannedSession

LISTED = 6
MOST_POINTS = 5


def assigned_screen(run: SeatRun, count: int) -> Screen:
    """Say how many quotas the seats meet, and how far from the best they can be."""
    outcome = run.outcome
    head = words(
        "seats-assigned",
        session=Verbatim(run.session_id),
        count=count,
        met=int(outcome["met"]),
        unmet=int(outcome["unmet"]),
        seed=Verbatim(str(run.seed)),
    )
    gap = round(100 * (1 - outcome["bound"] / outcome["objective"])) if outcome["objective"] > 0 else 0
    proof = words("seats-proof", proved="yes" if outcome["proved"] or gap == 0 else "no", gap=max(gap, 0))
    return screen(head, proof)


def offer_screen(run: SeatRun) -> Screen:
    """Offer the moves that a search found, each with the balance it buys."""
    points = run.outcome["points"][:MOST_POINTS]
    lines = [
        words(
            "seats-point",
            number=n,
            count=len(point["moves"]),
            even="yes" if point["even"] else "no",
            cost=round(point["objective"]),
        )
        for n, point in enumerate(points, start=1)
    ]
    buttons = [
        Button(label=words("seats-move-button", count=len(point["moves"])), press=press("seat.apply", run.pk, n))
        for n, point in enumerate(points)
        if point["moves"]
    ]
    said = words("seats-offer" if buttons else "seats-balanced", session=Verbatim(run.session_id))
    return screen(said, Joined(tuple(lines)) if buttons else None, rows=column(*buttons, back_button()))


def clash_screen(turn: Turn, workshop: Workshop, session: PlannedSession, clash: Mapping[str, Any]) -> Screen:
    """Say which rules contradict each other, for whom, and what to relax."""
    known = {str(person.pk): person.name for person in people.participants(turn.session, workshop.id)}
    labels = {group.id: group.label for group in session.groups}
    lines: list[Words | UserText | Any] = [words("seats-clash-rule", rule=rule) for rule in clash["rules"]]
    lines += [UserText(known.get(name, name)) for name in clash["people"][:LISTED]]
    lines += [labels[group] for group in clash["groups"][:LISTED] if group in labels]
    lines += [words("seats-relax", rule=each["rule"], places=each["places"] or 0) for each in clash["relax"]]
    return screen(words("seats-clash", session=Verbatim(session.id)), Joined(tuple(lines)), rows=column(back_button()))


def tie_lines(turn: Turn, hall: Seating) -> list[Words]:
    """Say who must and who must not sit together in a session."""
    known = {person.pk: person.name for person in people.participants(turn.session, hall.workshop.id)}
    return [
        words("seats-tie", rule=tie.rule, people=UserText(" · ".join(known.get(n, "?") for n in tie.people)))
        for tie in hall.ties[:LISTED]
    ]
