"""The day as it runs: blocks that begin late, run over, push what follows, and stop at what is locked."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from workshop.decision import Refusal
from workshop.errors import UnknownId
from workshop.model import WorkshopPlan

MINUTE = timedelta(minutes=1)
SHORTEST_BLOCK = 1


class BlockState(StrEnum):
    """planned -> running -> done; skipped where a re-plan joined a pause with another."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, kw_only=True, slots=True)
class PhaseMinutes:
    """A phase that has not begun: how long it shall last, and how long it was planned."""

    id: str
    minutes: int
    planned: int


@dataclass(frozen=True, kw_only=True, slots=True)
class RunningBlock:
    """A block on the day: `planned_*` as in the file, `starts_at` and `ends_at` as foreseen now."""

    id: str
    day: int
    kind: str
    locked: bool
    planned_start: datetime
    planned_end: datetime
    starts_at: datetime
    ends_at: datetime
    state: BlockState = BlockState.PLANNED
    later_phases: tuple[PhaseMinutes, ...] = ()

    @property
    def length(self) -> timedelta:
        """Give how long the block lasts as foreseen now."""
        return self.ends_at - self.starts_at

    @property
    def ahead(self) -> bool:
        """Tell whether the block is still to come or running."""
        return self.state in {BlockState.PLANNED, BlockState.RUNNING}


Agenda = tuple[RunningBlock, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Moved:
    """A block that begins or ends at another time than before."""

    block_id: str
    starts_at: datetime
    ends_at: datetime
    minutes: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Collision:
    """A locked block that what comes before it would reach into, and by how many minutes."""

    locked_id: str
    by_id: str
    minutes: int


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaChange:
    """An agenda after a change, what moved because of it, and where it now collides."""

    agenda: Agenda
    moved: tuple[Moved, ...]
    collisions: tuple[Collision, ...]


def open_agenda(plan: WorkshopPlan) -> Agenda:
    """Give the agenda as planned, before the day begins."""
    return tuple(
        RunningBlock(
            id=block.id,
            day=block.day,
            kind=block.kind,
            locked=block.locked,
            planned_start=block.starts_at,
            planned_end=block.ends_at,
            starts_at=block.starts_at,
            ends_at=block.ends_at,
            later_phases=_phases_of(plan, block.id),
        )
        for block in sorted(plan.agenda, key=lambda each: each.starts_at)
    )


def find_block(agenda: Agenda, block_id: str) -> RunningBlock:
    """Give a block of the day; UnknownId when there is none."""
    found = next((block for block in agenda if block.id == block_id), None)
    if found is None:
        raise UnknownId("block", block_id, tuple(block.id for block in agenda))
    return found


def running_block(agenda: Agenda) -> RunningBlock | None:
    """Give the block that is running, or none."""
    return next((block for block in agenda if block.state is BlockState.RUNNING), None)


def next_block(agenda: Agenda) -> RunningBlock | None:
    """Give the first block still to come, or none."""
    return next((block for block in agenda if block.state is BlockState.PLANNED), None)


def foresee(agenda: Agenda, at: datetime) -> Agenda:
    """Push what follows: floating blocks wait for what is before them, locked ones stay where they are."""
    foreseen: list[RunningBlock] = []
    free_from = at
    for block in agenda:
        seen = _foresee_block(block, free_from, at)
        if seen.state is BlockState.RUNNING or seen.state is BlockState.PLANNED:
            free_from = max(free_from, seen.ends_at)
        foreseen.append(seen)
    return tuple(foreseen)


def collisions(agenda: Agenda) -> tuple[Collision, ...]:
    """Give every locked block that something before it reaches into."""
    found = []
    before: RunningBlock | None = None
    for block in (each for each in agenda if each.ahead):
        if before and block.locked and block.state is BlockState.PLANNED and before.ends_at > block.starts_at:
            minutes = whole_minutes(before.ends_at - block.starts_at)
            found.append(Collision(locked_id=block.id, by_id=before.id, minutes=minutes))
        if before is None or block.ends_at > before.ends_at:
            before = block
    return tuple(found)


def minutes_late(agenda: Agenda, at: datetime) -> int:
    """Tell how many minutes later than planned the day goes on; 0 when it is on time or ahead."""
    running, following = running_block(agenda), next_block(agenda)
    if running is not None:
        late = max(at, running.ends_at) - running.planned_end
    elif following is not None:
        late = max(at, following.starts_at) - following.planned_start
    else:
        late = timedelta()
    return max(0, whole_minutes(late))


def begin_block(agenda: Agenda, block_id: str, at: datetime) -> Agenda | Refusal:
    """Begin a block now; what was running ends, what was passed over is skipped."""
    block = find_block(agenda, block_id)
    if block.state is not BlockState.PLANNED:
        return Refusal.because("agenda-already-begun", block=block_id)
    place = agenda.index(block)
    ended = tuple(_finished(each, at) if each.ahead else each for each in agenda[:place])
    kept_end = block.locked and block.planned_end > at
    begun = replace(
        block,
        state=BlockState.RUNNING,
        starts_at=at,
        ends_at=block.planned_end if kept_end else at + block.length,
    )
    return foresee((*ended, begun, *agenda[place + 1 :]), at)


def finish_block(agenda: Agenda, block_id: str, at: datetime) -> Agenda | Refusal:
    """End the running block now."""
    block = find_block(agenda, block_id)
    if block.state is not BlockState.RUNNING:
        return Refusal.because("agenda-not-running", block=block_id)
    return foresee(tuple(_finished(each, at) if each is block else each for each in agenda), at)


def advance_agenda(agenda: Agenda, at: datetime) -> Agenda | Refusal:
    """End what is running and begin what comes next."""
    following = next_block(agenda)
    if following is not None:
        return begin_block(agenda, following.id, at)
    running = running_block(agenda)
    return finish_block(agenda, running.id, at) if running else Refusal.because("agenda-over")


def lengthen_block(agenda: Agenda, block_id: str, minutes: int, at: datetime) -> AgendaChange | Refusal:
    """Give a block more minutes, or fewer, and say what moves and what it reaches into."""
    block = find_block(agenda, block_id)
    if not block.ahead:
        return Refusal.because("agenda-already-over", block=block_id)
    if block.locked and block.state is BlockState.PLANNED:
        return Refusal.because("agenda-locked", block=block_id)
    earliest = max(at, block.starts_at) if block.state is BlockState.RUNNING else block.starts_at + MINUTE
    ends_at = block.ends_at + timedelta(minutes=minutes)
    if ends_at < earliest:
        return Refusal.because("agenda-too-short", block=block_id)
    return end_block_at(agenda, block_id, ends_at, at)


def end_block_at(agenda: Agenda, block_id: str, ends_at: datetime, at: datetime) -> AgendaChange:
    """Say what moves when a block ends at a given instant, as when its slowest group does."""
    before = foresee(agenda, at)
    block = find_block(before, block_id)
    after = foresee(tuple(replace(e, ends_at=ends_at) if e is block else e for e in before), at)
    return AgendaChange(agenda=after, moved=moved_blocks(before, after), collisions=collisions(after))


def moved_blocks(before: Agenda, after: Agenda) -> tuple[Moved, ...]:
    """Give the blocks still ahead whose times differ, with the minutes by which they begin later."""
    known = {block.id: block for block in before}
    return tuple(
        Moved(
            block_id=block.id,
            starts_at=block.starts_at,
            ends_at=block.ends_at,
            minutes=whole_minutes(block.starts_at - known[block.id].starts_at),
        )
        for block in after
        if block.ahead and (block.starts_at, block.ends_at) != (known[block.id].starts_at, known[block.id].ends_at)
    )


def whole_minutes(length: timedelta) -> int:
    """Round a length up to whole minutes."""
    return -(-length // MINUTE)


def _foresee_block(block: RunningBlock, free_from: datetime, at: datetime) -> RunningBlock:
    if block.state is BlockState.RUNNING:
        return block if block.ends_at >= at else replace(block, ends_at=at)
    if block.state is not BlockState.PLANNED or block.locked:
        return block
    starts_at = max(block.planned_start, free_from)
    if starts_at == block.starts_at:
        return block
    return replace(block, starts_at=starts_at, ends_at=starts_at + block.length)


def _finished(block: RunningBlock, at: datetime) -> RunningBlock:
    if block.state is BlockState.RUNNING:
        return replace(block, state=BlockState.DONE, ends_at=max(block.starts_at, at), later_phases=())
    return replace(block, state=BlockState.SKIPPED)


def _phases_of(plan: WorkshopPlan, block_id: str) -> tuple[PhaseMinutes, ...]:
    session = plan.session_of_block(block_id)
    return (
        tuple(PhaseMinutes(id=each.id, minutes=each.minutes, planned=each.minutes) for each in session.phases)
        if session
        else ()
    )
