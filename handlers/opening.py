"""Takes a workshop file in: its agenda becomes blocks, its groups clocks, its first hour a timer."""

from __future__ import annotations

from dialog.incoming import Order
from dialog.screen import Verbatim, screen, words
from handlers.alarms import arm_start
from handlers.conduct import begin_block
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import Block, ChatRole, GroupClock
from storage.people import Workshop
from storage.timers import arm_timer
from workshop.closing import ends_at
from workshop.model import WorkshopPlan
from workshop.plan import read_plan
from workshop.privacy import retention_dates


def import_workshop(turn: Turn) -> None:
    """Take a workshop file in; a file with the same id replaces what has not begun yet."""
    action = turn.incoming.action
    assert isinstance(action, Order)
    definition, source = str(action.arguments["definition"]), str(action.arguments["source"])
    plan = read_plan(definition, source=source)
    workshop = people.workshop_by_id(turn.session, plan.id)
    if workshop is None:
        workshop = Workshop(
            id=plan.id,
            definition=definition,
            source=source,
            agreement_id=plan.agreement,
            imported_at=turn.at,
            secret=f"{turn.random.getrandbits(128):032x}",
        )
        turn.session.add(workshop)
    workshop.definition, workshop.source, workshop.imported_at = definition, source, turn.at
    turn.session.flush()
    _sync_blocks(turn, plan)
    _sync_clocks(turn, plan)
    _sync_chats(turn, plan)
    _arm(turn, workshop, plan)
    _arm_purge(turn, plan)
    turn.language = plan.default_language
    summary = words("order-workshop-imported", id=Verbatim(plan.id), blocks=len(plan.agenda), groups=len(plan.groups))
    turn.reply(screen(summary))


def _sync_blocks(turn: Turn, plan: WorkshopPlan) -> None:
    known = {block.block_id: block for block in agenda.blocks(turn.session, plan.id)}
    for position, planned in enumerate(plan.agenda):
        block = known.pop(planned.id, None)
        if block is None:
            block = Block(
                workshop_id=plan.id,
                block_id=planned.id,
                position=position,
                starts_at=planned.starts_at,
                ends_at=planned.ends_at,
            )
            turn.session.add(block)
        elif block.state == "planned":
            block.starts_at, block.ends_at = planned.starts_at, planned.ends_at
        block.position = position
    for block in known.values():
        if block.state == "planned":
            turn.session.delete(block)
    turn.session.flush()


def _sync_clocks(turn: Turn, plan: WorkshopPlan) -> None:
    for session in plan.sessions:
        known = {clock.group_id for clock in agenda.clocks(turn.session, plan.id, session.id)}
        for group in session.groups:
            if group.id not in known:
                turn.session.add(GroupClock(workshop_id=plan.id, session_id=session.id, group_id=group.id))
    turn.session.flush()


def _sync_chats(turn: Turn, plan: WorkshopPlan) -> None:
    for group in plan.groups:
        if group.chat_id is not None and agenda.chat_role(turn.session, group.chat_id) is None:
            turn.session.add(
                ChatRole(chat_id=group.chat_id, workshop_id=plan.id, kind="group", group_id=group.id, can_post=True)
            )
    turn.session.flush()


def _arm_purge(turn: Turn, plan: WorkshopPlan) -> None:
    """Have identifiers looked at when their time may come, even if the day never begins."""
    due_at = retention_dates(plan, ends_at(plan, turn.at)).identifiers
    arm_timer(turn.session, kind="retention", subject=plan.id, seq=0, due_at=due_at, workshop_id=plan.id)


def _arm(turn: Turn, workshop: Workshop, plan: WorkshopPlan) -> None:
    """Let the day begin by itself; a day that is over already waits for the organizer's hand."""
    if workshop.started_at is not None or plan.agenda[-1].ends_at <= turn.at:
        return
    blocks = agenda.blocks(turn.session, workshop.id)
    for block in blocks:
        if block.ends_at <= turn.at:
            block.state = "done"
    following = next((block for block in blocks if block.state == "planned"), None)
    if following is None:
        return
    if following.starts_at <= turn.at:
        begin_block(turn, workshop, following, at=following.starts_at)
    else:
        arm_start(turn, workshop, following)
