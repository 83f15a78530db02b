"""Who may do what: the table of roles in the workshop file, asked one question at a time."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from workshop.decision import Refusal
from workshop.framework import Right
from workshop.model import WorkshopPlan

USUAL_ROLE = "participant"
Leader = Literal["facilitator", "rapporteur"]


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


def holds(rights: Collection[Right], needed: Right | frozenset[Right] | None) -> bool:
    """Tell whether somebody with these rights has the one that is needed, or one of several; nothing needs none."""
    return needed is None or bool((needed if isinstance(needed, frozenset) else {needed}) & set(rights))


def leading_as(plan: WorkshopPlan, role: str) -> Leader | None:
    """Say as what somebody of this role leads the group they are seated in; None for those who only take part."""
    rights = plan.rights(role)
    if Right.TIME_OWN_GROUP in rights:
        return "facilitator"
    return "rapporteur" if Right.REPORT in rights and Right.TIME_ALL not in rights else None


def role_of_participant(plan: WorkshopPlan) -> str:
    """Name the role of whoever takes part without another: the usual one, else the smallest that may contribute."""
    writing = [role for role in plan.roles if Right.CONTRIBUTE in role.rights] or plan.roles
    usual = [role for role in writing if role.id == USUAL_ROLE]
    return (usual or sorted(writing, key=lambda role: len(role.rights)))[0].id


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
