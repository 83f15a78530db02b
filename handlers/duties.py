"""Who may do what: the table of roles of the workshop file, in words, on the desk and on the command line."""

from __future__ import annotations

from dialog.buttons import Press
from dialog.screen import Joined, Words, column, screen, words
from handlers.outlook import back_button
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import people
from workshop.model import WorkshopPlan
from workshop.roles import rights_table


def open_duties(turn: Turn, _data: Press) -> None:
    """Show each right with the roles that have it."""
    assert turn.workshop is not None
    turn.reply(screen(words("duties"), _table(plan_of(turn.workshop)), rows=column(back_button())))


def duties_order(turn: Turn) -> None:
    """Print each right with the roles that have it."""
    workshop = turn.workshop or people.newest_workshop(turn.session)
    if workshop is None:
        turn.refuse(screen(words("order-no-workshop")))
    else:
        turn.reply(screen(words("duties"), _table(plan_of(workshop))))


def _table(plan: WorkshopPlan) -> Joined:
    """Say who has which right; the rights that the same roles have share a line."""
    shared: dict[tuple[str, ...], list[Words]] = {}
    for row in rights_table(plan):
        if row.roles:
            shared.setdefault(row.roles, []).append(words(f"right-{row.right.value.replace('_', '-')}"))
    lines = [
        words(
            "duties-line",
            roles=Joined(tuple(plan.role(role).label for role in roles), "duties-and"),
            rights=Joined(tuple(rights), "duties-and"),
        )
        for roles, rights in shared.items()
    ]
    return Joined(tuple(lines))
