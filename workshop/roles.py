"""Who may do what: the table of roles in the workshop file, asked one question at a time."""

from dataclasses import dataclass

from workshop.decision import Refusal
from workshop.framework import Right
from workshop.model import WorkshopPlan


@dataclass(frozen=True, kw_only=True, slots=True)
class Actor:
    """Somebody about to act: their id, their role, and the groups they lead or sit in."""

    id: str
    role: str
    groups: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class RightsRow:
    """One right and the roles that have it, for the documentation."""

    right: Right
    roles: tuple[str, ...]


def may(plan: WorkshopPlan, role: str, right: Right) -> bool:
    """Tell whether a role has a right; a role that the file does not know has none."""
    return any(each.id == role and right in each.rights for each in plan.roles)


def require(plan: WorkshopPlan, role: str, right: Right) -> Refusal | None:
    """Give the refusal for somebody without this right; none when they have it."""
    return None if may(plan, role, right) else Refusal.because("refused-role", right=right, role=role)


def may_time_group(plan: WorkshopPlan, actor: Actor, group_id: str) -> bool:
    """Tell whether somebody may start, extend or close a group: all groups, or the ones they lead."""
    own = may(plan, actor.role, Right.TIME_OWN_GROUP) and group_id in actor.groups
    return own or may(plan, actor.role, Right.TIME_ALL)


def may_see_group(plan: WorkshopPlan, actor: Actor, group_id: str) -> bool:
    """Tell whether somebody may see who is in a group and what it wrote, names included where the rules allow."""
    own = may(plan, actor.role, Right.SEE_OWN_GROUP) and group_id in actor.groups
    return own or may(plan, actor.role, Right.SEE_ALL)


def rights_table(plan: WorkshopPlan) -> tuple[RightsRow, ...]:
    """Give the whole table, one row a right, in the order of the rights."""
    return tuple(
        RightsRow(right=right, roles=tuple(role.id for role in plan.roles if right in role.rights)) for right in Right
    )
