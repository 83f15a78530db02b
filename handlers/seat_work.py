"""The search for seats as long work: a problem in plain values in, seats with their proof or a clash out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from workshop.seats_day import unspelled
from workshop.seats_model import Assignment, Infeasible

SECONDS = 20.0


def find_seats(
    payload: Mapping[str, Any],
    tell: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, Any]:
    """Assign a session's seats: `seats`, `objective`, `bound`, `proved`, or `clash` with its rules and people.

    `tell` hears how far the search has come (0-1); it ends early once `cancelled` says so.
    """
    from workshop.seats import assign  # noqa: PLC0415 (only who searches pays for the solver)

    found = assign(
        unspelled(payload["problem"]),
        seed=int(payload["seed"]),
        seconds=SECONDS,
        progress=None if tell is None else lambda progress: tell(progress.share),
        cancelled=cancelled,
    )
    return _clash(found) if isinstance(found, Infeasible) else _assigned(found)


def find_balance(payload: Mapping[str, Any], cancelled: Callable[[], bool] | None = None) -> dict[str, Any]:
    """Offer the moves that balance a session again: `points`, fewest moves first, or `clash`."""
    from workshop.seats import rebalance  # noqa: PLC0415 (only who searches pays for the solver)

    found = rebalance(
        unspelled(payload["problem"]),
        dict(payload["seats"]),
        seed=int(payload["seed"]),
        seconds=SECONDS,
        cancelled=cancelled,
    )
    if isinstance(found, Infeasible):
        return _clash(found)
    return {
        "points": [
            {
                "moves": [[move.person, move.origin, move.target] for move in point.moves],
                "objective": point.objective,
                "even": point.even,
            }
            for point in found
        ]
    }


def _assigned(found: Assignment) -> dict[str, Any]:
    return {
        "seats": found.seats,
        "objective": found.objective,
        "bound": found.bound,
        "proved": found.optimal,
        "met": sum(quota.met for quota in found.quotas),
        "unmet": sum(not quota.met for quota in found.quotas),
    }


def _clash(found: Infeasible) -> dict[str, Any]:
    return {
        "clash": {
            "rules": [rule.value for rule in found.rules],
            "people": list(found.people),
            "groups": list(found.groups),
            "relax": [
                {
                    "rule": each.rule.value,
                    "people": list(each.people),
                    "groups": list(each.groups),
                    "places": each.places,
                }
                for each in found.relax
            ],
        }
    }
