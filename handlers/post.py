"""The rapporteur's post of a group: who holds it, who could, and whom to ask."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from dialog.buttons import press
from dialog.screen import Button, Hour, Screen, UserText, Words, column, screen, words
from handlers.names import name_of
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import agenda, contributions, pages, people
from storage.agenda import GroupClock
from storage.contributions import Audit, record_audit
from storage.pages import WholePage
from storage.people import Account, Participant, Workshop
from storage.timers import arm_timer
from workshop.framework import Right
from workshop.model import WorkshopPlan
from workshop.programme import Group

OFFERED = 5
ESCALATED = timedelta(minutes=4)


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """Hold the rapporteur's post of a group in a session: who holds it, and the page once there is one."""

    workshop: Workshop
    plan: WorkshopPlan
    group: Group
    clock: GroupClock
    members: tuple[Participant, ...]
    leading: tuple[Participant, ...]
    whole: WholePage | None

    @property
    def holder(self) -> Participant | None:
        """Give who presents, if anybody: the page's holder, else the rapporteur named last."""
        if self.whole is not None and self.whole.row.holder_id is not None:
            return next((each for each in self.members if each.pk == self.whole.row.holder_id), None)
        return self.leading[-1] if self.leading else None


def post_of(turn: Turn, clock_id: str) -> Post | None:
    """Load the post of a group by its clock."""
    clock = agenda.clock_by_id(turn.session, int(clock_id)) if clock_id.isdigit() else None
    workshop = people.workshop_by_id(turn.session, clock.workshop_id) if clock is not None else None
    if clock is None or workshop is None:
        return None
    if turn.person is not None and turn.person.workshop_id != workshop.id:
        return None
    plan = plan_of(workshop)
    place = (workshop.id, clock.session_id, clock.group_id)
    return Post(
        workshop=workshop,
        plan=plan,
        group=plan.group(clock.session_id, clock.group_id),
        clock=clock,
        members=tuple(people.members(turn.session, *place)),
        leading=tuple(people.leaders(turn.session, *place, "rapporteur")),
        whole=pages.page_of_group(turn.session, *place),
    )


def ask_leaders(turn: Turn, post: Post, why: str, *, since: datetime | None = None) -> None:
    """Ask the facilitators for a successor, or the organizers where no facilitator can be reached.

    Where the facilitators find nobody in some minutes, the organizers are asked too. `since`: when the holder was
    seen last.
    """
    seats = people.leaders(turn.session, post.workshop.id, post.clock.session_id, post.group.id, "facilitator")
    asked = _reachable(turn, seats)
    if not asked:
        ask_organizers(turn, post, why, since=since)
        return
    _ask(turn, post, why, since, asked)
    holder = post.holder.pk if post.holder is not None else 0
    due_at = turn.at + ESCALATED
    arm_timer(turn.session, kind="page-vacant", subject=str(post.clock.pk), seq=holder, due_at=due_at)


def ask_organizers(turn: Turn, post: Post, why: str, *, since: datetime | None = None) -> None:
    """Ask the organizers for a successor."""
    holders = [role.id for role in post.plan.roles if Right.TIME_ALL in role.rights]
    asked = _reachable(turn, people.participants_with_role(turn.session, post.workshop.id, holders))
    _ask(turn, post, why, since, asked)


def _ask(turn: Turn, post: Post, why: str, since: datetime | None, asked: Iterable[Account]) -> None:
    said = words(
        "page-vacant",
        why=why,
        name=UserText(post.holder.name if post.holder is not None else ""),
        group=post.group.label,
        since=Hour((since or turn.at).astimezone(post.plan.zone)),
    )
    shown = choice_screen(turn, post, said)
    for account in asked:
        key = f"page-vacant:{post.clock.pk}:{account.user_id}"
        language = account.language or post.plan.default_language
        turn.tell(account.user_id, language, shown, coalesce=key)


def choice_screen(turn: Turn, post: Post, said: Words) -> Screen:
    """Offer the members who could present."""
    buttons = [
        Button(
            label=words("page-propose-button", name=name_of(turn, person)),
            press=press("page.propose", post.clock.pk, person.pk),
        )
        for person in candidates(turn, post)[:OFFERED]
    ]
    return screen(said, None if buttons else words("page-nobody"), rows=column(*buttons, now_button()))


def candidates(turn: Turn, post: Post) -> list[Participant]:
    """List the members who could present: here, reachable, not asked in vain.

    Another rapporteur of the group comes first, then those who wrote.
    """
    refused, holder = declined(turn, post), post.holder
    fit = [
        person
        for person in post.members
        if person.pk not in refused
        and not person.quiet
        and (holder is None or person.pk != holder.pk)
        and Right.APPROVE_REPORT in post.plan.rights(person.role)
        and person.arrived_at is not None
        and person.left_at is None
    ]
    reachable = people.accounts_of(turn.session, fit)
    items = contributions.contributions_of_group(turn.session, post.workshop.id, post.clock.session_id, [post.group.id])
    wrote = {item.author_id for item in items}
    leading = {each.pk for each in post.leading}
    return sorted((p for p in fit if p.pk in reachable), key=lambda p: (p.pk not in leading, p.pk not in wrote, p.pk))


def declined(turn: Turn, post: Post) -> set[int]:
    """Tell who was asked and said no."""
    return pages.actors(turn.session, post.workshop.id, subject(post), "rapporteur-declined")


def subject(post: Post) -> str:
    """Name the group as audit lines do."""
    return f"{post.clock.session_id}/{post.group.id}"


def note_step(turn: Turn, post: Post, verb: str, person: Participant) -> None:
    """Write down a step about the post."""
    line = Audit(
        workshop_id=post.workshop.id,
        actor_id=turn.person.pk if turn.person is not None else None,
        verb=verb,
        subject=subject(post),
        details={"participant": person.pk},
        at=turn.at,
    )
    record_audit(turn.session, line)


def now_button() -> Button:
    """Lead back to the current screen."""
    return Button(label=words("back-to-now-button"), press=press("now"))


def _reachable(turn: Turn, persons: Iterable[Participant]) -> list[Account]:
    here = [person for person in persons if person.left_at is None]
    return list(people.accounts_of(turn.session, here).values())
