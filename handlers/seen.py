"""Who will see this: said above each input; of an author is never shown more than was promised."""

from __future__ import annotations

from dialog.screen import Labels, UserText, Words, words
from handlers.scene import Scene
from storage.contributions import Contribution
from storage.people import Participant
from workshop.contributions import category_shown, promised, still_shown
from workshop.framework import PhaseRight
from workshop.model import WorkshopPlan
from workshop.programme import Session, ShownAs


def who_sees(shown: ShownAs, *, later: bool) -> Words:
    """Say who will see what is written now, and what of its author; `later` when the group sees it after this phase."""
    return words("who-sees", shown=shown.value, later="yes" if later else "no")


def above_input(scene: Scene) -> Words | None:
    """Say who will see what this person writes in the phase of their group; none while nobody writes."""
    if scene.session is None or scene.phase is None or not scene.allows(PhaseRight.CONTRIBUTE):
        return None
    return seen_in(scene.plan, scene.session, scene.phase)


def seen_in(plan: WorkshopPlan, session: Session, phase: str) -> Words:
    """Say who will see what is written in a phase."""
    return who_sees(promised(plan, session, phase), later=not plan.phase_right(phase, PhaseRight.SHOW_OTHERS))


def author_shown(
    plan: WorkshopPlan, session: Session, row: Contribution, author: Participant | None
) -> tuple[str, UserText | Labels | str]:
    """Give how an author is shown beside their words (hidden, category or named), and as whom."""
    shown = still_shown(plan, session, ShownAs(row.shown_as))
    if author is None or shown is ShownAs.HIDDEN:
        return (ShownAs.HIDDEN.value, "")
    if shown is ShownAs.NAMED:
        return (shown.value, UserText(author.name))
    category = category_shown(plan, author.category)
    return (ShownAs.HIDDEN.value, "") if category is None else (ShownAs.CATEGORY.value, category)
