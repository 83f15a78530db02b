"""The day as it runs: blocks, the clock of each group in each session, the windows that were open, the chats."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, UniqueConstraint, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import utc_field, utc_or_none
from storage.memory import remembered


class Block(SQLModel, table=True):
    """One entry of the agenda: planned by the file, moved by the day. planned -> running -> done."""

    __table_args__ = (UniqueConstraint("workshop_id", "block_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    block_id: str
    position: int
    state: str = "planned"
    seq: int = 0
    starts_at: datetime = utc_field()  # as foreseen now
    ends_at: datetime = utc_field()
    began_at: datetime | None = utc_or_none()
    finished_at: datetime | None = utc_or_none()


class GroupClock(SQLModel, table=True):
    """The time of one group in one session; each change adds one to `seq`, so an old wake-up loses.

    waiting -> a phase of the session, in order -> done.
    """

    __tablename__ = "group_clock"

    __table_args__ = (UniqueConstraint("workshop_id", "session_id", "group_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    session_id: str
    group_id: str
    phase: str = "waiting"
    seq: int = 0
    began_at: datetime | None = utc_or_none()  # of the phase
    due_at: datetime | None = utc_or_none()
    paused_at: datetime | None = utc_or_none()

    @property
    def pk(self) -> int:
        """Give the number of a stored clock."""
        assert self.id is not None
        return self.id


class PhaseWindow(SQLModel, table=True):
    """When a phase was open in a group: what was sent inside it counts, whenever it is received."""

    __tablename__ = "phase_window"

    id: int | None = Field(default=None, primary_key=True)
    clock_id: int = Field(foreign_key="group_clock.id", index=True)
    phase: str
    opened_at: datetime = utc_field()
    closed_at: datetime | None = utc_or_none()


class ChatRole(SQLModel, table=True):
    """What a chat is for us: the plenary channel, a group's chat, or nothing."""

    __tablename__ = "chat_role"

    chat_id: int = Field(primary_key=True, sa_type=BigInteger)
    workshop_id: str | None = Field(default=None, foreign_key="workshop.id", index=True)
    kind: str = "unknown"  # unknown -> plenary | group | ignored
    group_id: str | None = None
    title: str = ""
    can_post: bool = False
    can_invite: bool = False
    invite_link: str | None = None
    reachable: bool = True
    added_by: int | None = Field(default=None, sa_type=BigInteger)


@remembered(Block)
def blocks(session: Session, workshop_id: str) -> Sequence[Block]:
    """List the blocks of the agenda in order."""
    return session.exec(select(Block).where(Block.workshop_id == workshop_id).order_by(col(Block.position))).all()


@remembered(Block)
def block_states(session: Session, workshop_id: str) -> tuple[tuple[str, str], ...]:
    """List the names and states of the blocks, in order."""
    wanted = select(Block.block_id, Block.state).where(Block.workshop_id == workshop_id)
    return tuple((name, state) for name, state in session.exec(wanted.order_by(col(Block.position))))


@remembered(Block)
def next_block(session: Session, workshop_id: str) -> Block | None:
    """Find the first block that has not begun."""
    wanted = select(Block).where(Block.workshop_id == workshop_id, Block.state == "planned")
    return session.exec(wanted.order_by(col(Block.position))).first()


@remembered(Block)
def block_by_id(session: Session, workshop_id: str, block_id: str) -> Block | None:
    """Find a block."""
    return session.exec(select(Block).where(Block.workshop_id == workshop_id, Block.block_id == block_id)).first()


@remembered(Block)
def running_block(session: Session, workshop_id: str) -> Block | None:
    """Find the block that is running, if any."""
    wanted = select(Block).where(Block.workshop_id == workshop_id, Block.state == "running")
    return session.exec(wanted.order_by(col(Block.position))).first()


def claim_block(session: Session, block: Block, *, state: str, into: str, at: datetime) -> bool:
    """Pass a block from one state to the next, once: False when somebody else already did."""
    times = {"began_at": at} if into == "running" else {"finished_at": at}
    done = session.connection().execute(
        update(Block)
        .where(col(Block.id) == block.id, col(Block.state) == state, col(Block.seq) == block.seq)
        .values(state=into, seq=block.seq + 1, **times)
    )
    session.refresh(block)
    return done.rowcount == 1


def turn_back(session: Session, block: Block, *, into: str) -> None:
    """Let a block that ended run again, or one that began be still to come; an old wake-up loses."""
    block.state, block.seq, block.finished_at = into, block.seq + 1, None
    if into == "planned":
        block.began_at = None
    session.flush()


@remembered(GroupClock)
def clock_of(session: Session, workshop_id: str, session_id: str, group_id: str) -> GroupClock | None:
    """Find the clock of a group in a session."""
    wanted = select(GroupClock).where(GroupClock.workshop_id == workshop_id, GroupClock.session_id == session_id)
    return session.exec(wanted.where(GroupClock.group_id == group_id)).first()


@remembered(GroupClock)
def clock_by_id(session: Session, clock_id: int) -> GroupClock | None:
    """Find a group's clock by its number."""
    return session.get(GroupClock, clock_id)


@remembered(GroupClock)
def clocks(session: Session, workshop_id: str, session_id: str) -> Sequence[GroupClock]:
    """List the clocks of a session's groups."""
    wanted = select(GroupClock).where(GroupClock.workshop_id == workshop_id, GroupClock.session_id == session_id)
    return session.exec(wanted.order_by(col(GroupClock.id))).all()


def pass_phase(
    session: Session, clock: GroupClock, into: str, at: datetime, due_at: datetime | None, *, timer_seq: int | None
) -> bool:
    """Pass a group's clock to a phase if nobody did since it was read; a timer also needs it due and not paused."""
    change = update(GroupClock).where(
        col(GroupClock.id) == clock.id, col(GroupClock.phase) == clock.phase, col(GroupClock.seq) == clock.seq
    )
    if timer_seq is not None:
        change = change.where(
            col(GroupClock.seq) == timer_seq, col(GroupClock.paused_at).is_(None), col(GroupClock.due_at) <= at
        )
    won = session.connection().execute(
        change.values(phase=into, seq=clock.seq + 1, began_at=at, due_at=due_at, paused_at=None)
    )
    session.refresh(clock)
    if won.rowcount != 1:
        return False
    _turn_window(session, clock, into, at)
    return True


def set_due(session: Session, clock: GroupClock, due_at: datetime | None, *, paused_at: datetime | None) -> bool:
    """Move the end of a group's phase, pause it or let it go on; the old wake-up loses."""
    won = session.connection().execute(
        update(GroupClock)
        .where(col(GroupClock.id) == clock.id, col(GroupClock.seq) == clock.seq)
        .values(due_at=due_at, paused_at=paused_at, seq=clock.seq + 1)
    )
    session.refresh(clock)
    return won.rowcount == 1


@remembered(PhaseWindow)
def windows(session: Session, clock_id: int) -> Sequence[PhaseWindow]:
    """List when which phase was open in a group, oldest first."""
    wanted = select(PhaseWindow).where(PhaseWindow.clock_id == clock_id)
    return session.exec(wanted.order_by(col(PhaseWindow.id))).all()


@remembered(ChatRole)
def chats(session: Session, workshop_id: str, kind: str) -> Sequence[ChatRole]:
    """List the chats of a kind."""
    return session.exec(select(ChatRole).where(ChatRole.workshop_id == workshop_id, ChatRole.kind == kind)).all()


@remembered(ChatRole)
def chat_role(session: Session, chat_id: int) -> ChatRole | None:
    """Find what a chat is for us."""
    return session.get(ChatRole, chat_id)


@remembered(ChatRole)
def chat_of_group(session: Session, workshop_id: str, group_id: str) -> ChatRole | None:
    """Find the chat of a group."""
    wanted = select(ChatRole).where(ChatRole.workshop_id == workshop_id, ChatRole.kind == "group")
    return session.exec(wanted.where(ChatRole.group_id == group_id)).first()


def _turn_window(session: Session, clock: GroupClock, phase: str, at: datetime) -> None:
    for window in windows(session, clock.pk):
        if window.closed_at is None:
            window.closed_at = at
    if phase not in {"waiting", "done"}:
        session.add(PhaseWindow(clock_id=clock.pk, phase=phase, opened_at=at))
    session.flush()
