"""The groups' pages: their lines with evidence, the members' verdicts, the notes of minorities and of versions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import json_field, utc_field, utc_or_none
from storage.contributions import Audit, Contribution, record_audit
from storage.memory import remembered
from workshop.report import Approval, Line, LineKind, Page, PageState, Verdict, approval, mark_stale_lines


class GroupPage(SQLModel, table=True):
    """The page of a group in a session; it belongs to the group, `holder_id` edits it now.

    draft -> shown -> approved | contested | unanswered -> published; an edit goes back to draft. `round` counts the
    times the group was asked.
    """

    __tablename__ = "group_page"
    __table_args__ = (UniqueConstraint("workshop_id", "session_id", "group_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    session_id: str
    group_id: str
    holder_id: int | None = Field(default=None, foreign_key="participant.id")
    state: str = "draft"
    version: int = 1
    round: int = 0
    asked: int = 0
    closes_at: datetime | None = utc_or_none()
    notes: list[str] = json_field(list)  # of the versions made after plenary
    made_at: datetime = utc_field()
    changed_at: datetime = utc_field()

    @property
    def pk(self) -> int:
        """Give the number of a stored page."""
        assert self.id is not None
        return self.id


class PageLine(SQLModel, table=True):
    """One sentence of a page with the codes of the contributions behind it; none makes it a rapporteur's remark."""

    __tablename__ = "page_line"
    __table_args__ = (UniqueConstraint("page_id", "code"),)

    id: int | None = Field(default=None, primary_key=True)
    page_id: int = Field(foreign_key="group_page.id", index=True)
    position: int
    code: str
    kind: str  # message | disagreement | surprise | ask
    text: str = ""
    evidence: list[str] = json_field(list)
    by_human: bool = False
    stale: bool = False  # a contribution behind it was withdrawn


class PageVerdict(SQLModel, table=True):
    """What a member said of a page when the group was asked; `gap` is what is missing, in their words."""

    __tablename__ = "page_verdict"
    __table_args__ = (UniqueConstraint("page_id", "round", "participant_id"),)

    id: int | None = Field(default=None, primary_key=True)
    page_id: int = Field(foreign_key="group_page.id", index=True)
    round: int
    participant_id: int = Field(foreign_key="participant.id", index=True)
    verdict: str  # agree | missing
    gap: str | None = None
    at: datetime = utc_field()


class MinorityNote(SQLModel, table=True):
    """What a member who sees it otherwise adds to the page; shown without their name."""

    __tablename__ = "minority_note"

    id: int | None = Field(default=None, primary_key=True)
    page_id: int = Field(foreign_key="group_page.id", index=True)
    participant_id: int | None = Field(default=None, foreign_key="participant.id", index=True)
    origin: str = Field(unique=True)  # what made it, once: "draft:12"
    text: str
    at: datetime = utc_field()


@dataclass(frozen=True, kw_only=True, slots=True)
class WholePage:
    """Hold a page with everything that belongs to it: `core` is the core's view of its lines and current verdicts."""

    row: GroupPage
    core: Page
    approval: Approval
    gaps: tuple[str, ...]
    minority_notes: tuple[str, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """List the lines that say something."""
        return tuple(line for line in self.core.lines if line.text)

    @property
    def version_notes(self) -> tuple[str, ...]:
        """List what was corrected after plenary."""
        return tuple(self.row.notes)


def pages(session: Session, workshop_id: str) -> list[WholePage]:
    """List the pages of a workshop whole, in the order they were made."""
    wanted = select(GroupPage).where(GroupPage.workshop_id == workshop_id).order_by(col(GroupPage.id))
    return _whole(session, session.exec(wanted).all())


def page_of_group(session: Session, workshop_id: str, session_id: str, group_id: str) -> WholePage | None:
    """Find the page of a group in a session."""
    wanted = select(GroupPage).where(GroupPage.workshop_id == workshop_id, GroupPage.session_id == session_id)
    rows = session.exec(wanted.where(GroupPage.group_id == group_id)).all()
    return next(iter(_whole(session, rows)), None)


def page_by_id(session: Session, page_id: int) -> WholePage | None:
    """Find a page by its number."""
    row = session.get(GroupPage, page_id)
    return _whole(session, [row])[0] if row else None


def make_page(session: Session, workshop_id: str, core: Page, at: datetime) -> WholePage:
    """Store a new page."""
    row = GroupPage(
        workshop_id=workshop_id,
        session_id=core.session_id,
        group_id=core.group_id,
        holder_id=int(core.holder) if core.holder else None,
        made_at=at,
        changed_at=at,
    )
    session.add(row)
    session.flush()
    return save_page(session, row, core, at)


def save_page(session: Session, row: GroupPage, core: Page, at: datetime) -> WholePage:
    """Store what the core made of a page: state, version, lines and notes; verdicts are kept one by one."""
    row.state, row.version, row.closes_at = core.state.value, core.version, core.closes_at
    row.holder_id = int(core.holder) if core.holder else None
    row.notes, row.changed_at = list(core.notes), at
    known = {line.code: line for line in session.exec(select(PageLine).where(PageLine.page_id == row.pk))}
    for position, line in enumerate(core.lines):
        stored = known.get(line.code)
        if stored is None:
            stored = PageLine(page_id=row.pk, position=position, code=line.code, kind=line.kind.value)
            session.add(stored)
        stored.text, stored.evidence = line.text, list(line.evidence)
        stored.by_human, stored.stale = line.by_human, line.stale
    session.flush()
    return _whole(session, [row])[0]


def record_verdict(session: Session, row: GroupPage, participant_id: int, verdict: Verdict, at: datetime) -> None:
    """Take a member's verdict of this round; the last one counts, words given before stay."""
    known = _verdict(session, row, participant_id)
    if known is None:
        known = PageVerdict(
            page_id=row.pk, round=row.round, participant_id=participant_id, verdict=verdict.value, at=at
        )
        session.add(known)
    known.verdict, known.at = verdict.value, at
    session.flush()


def record_gap(session: Session, page_id: int, round_: int, participant_id: int, gap: str) -> None:
    """Keep what a member misses in their words, also when the two minutes are over by then."""
    wanted = select(PageVerdict).where(PageVerdict.page_id == page_id, PageVerdict.round == round_)
    for known in session.exec(wanted.where(PageVerdict.participant_id == participant_id)):
        known.gap = gap
    session.flush()


def record_note(session: Session, note: MinorityNote) -> None:
    """Attach a minority note to a page, once."""
    if session.exec(select(MinorityNote).where(MinorityNote.origin == note.origin)).first() is None:
        session.add(note)
        session.flush()


def actors(session: Session, workshop_id: str, subject: str, verb: str) -> set[int]:
    """Tell who took a step on a subject."""
    wanted = select(Audit.actor_id).where(
        Audit.workshop_id == workshop_id, Audit.subject == subject, Audit.verb == verb
    )
    return {actor for actor in session.exec(wanted) if actor is not None}


def mark_withdrawn(session: Session, workshop_id: str, codes: Iterable[str], at: datetime) -> list[int]:
    """Mark the lines that stand on withdrawn contributions as stale; returns the numbers of the pages changed."""
    gone, changed = list(codes), []
    for whole in pages(session, workshop_id):
        marked = mark_stale_lines(whole.core, gone)
        if marked is not whole.core:
            save_page(session, whole.row, marked, at)
            changed.append(whole.row.pk)
    return changed


def clear_stale(session: Session, workshop_id: str, code: str, at: datetime) -> None:
    """Clear the lines that stood on a contribution which is back, unless another one behind them is gone."""
    for whole in pages(session, workshop_id):
        touched = [line for line in whole.core.lines if line.stale and code in line.evidence]
        behind = {each for line in touched for each in line.evidence}
        gone = _gone(session, workshop_id, behind) if touched else set()
        cleared = {line.code for line in touched if gone.isdisjoint(line.evidence)}
        if cleared:
            lines = tuple(replace(line, stale=False) if line.code in cleared else line for line in whole.core.lines)
            save_page(session, whole.row, replace(whole.core, lines=lines), at)


def record_rewriting(session: Session, whole: WholePage, code: str, actor_id: int, at: datetime) -> Audit:
    """Write down that a line is about to be rewritten, with its wording so far, which undoing brings back."""
    old = whole.core.line(code)
    assert old is not None
    line = Audit(
        workshop_id=whole.row.workshop_id,
        actor_id=actor_id,
        verb="line-rewritten",
        subject=f"page:{whole.row.pk}",
        details={"codes": [code]},
        undo={"line": code, "text": old.text, "evidence": list(old.evidence), "by_human": old.by_human},
        at=at,
    )
    return record_audit(session, line)


def _gone(session: Session, workshop_id: str, codes: Iterable[str]) -> set[str]:
    wanted = select(Contribution.code).where(Contribution.workshop_id == workshop_id, Contribution.state != "active")
    return set(session.exec(wanted.where(col(Contribution.code).in_(list(codes)))))


def _verdict(session: Session, row: GroupPage, participant_id: int) -> PageVerdict | None:
    wanted = select(PageVerdict).where(PageVerdict.page_id == row.pk, PageVerdict.round == row.round)
    return session.exec(wanted.where(PageVerdict.participant_id == participant_id)).first()


def _whole(session: Session, rows: Sequence[GroupPage]) -> list[WholePage]:
    ids = tuple(row.pk for row in rows)
    lines, verdicts, notes = _lines(session, ids), _verdicts(session, ids), _notes(session, ids)
    return [
        _gathered(
            row,
            [line for line in lines if line.page_id == row.id],
            [each for each in verdicts if each.page_id == row.id],
            [note.text for note in notes if note.page_id == row.id],
        )
        for row in rows
    ]


@remembered(PageLine)
def _lines(session: Session, ids: tuple[int, ...]) -> Sequence[PageLine]:
    wanted = select(PageLine).where(col(PageLine.page_id).in_(ids))
    return session.exec(wanted.order_by(col(PageLine.position))).all()


@remembered(PageVerdict)
def _verdicts(session: Session, ids: tuple[int, ...]) -> Sequence[PageVerdict]:
    wanted = select(PageVerdict).where(col(PageVerdict.page_id).in_(ids))
    return session.exec(wanted.order_by(col(PageVerdict.id))).all()


@remembered(MinorityNote)
def _notes(session: Session, ids: tuple[int, ...]) -> Sequence[MinorityNote]:
    wanted = select(MinorityNote).where(col(MinorityNote.page_id).in_(ids))
    return session.exec(wanted.order_by(col(MinorityNote.id))).all()


def _gathered(
    row: GroupPage, lines: Sequence[PageLine], verdicts: Sequence[PageVerdict], notes: Sequence[str]
) -> WholePage:
    asked = row.state != PageState.DRAFT.value  # an edit asks the group anew
    current = [each for each in verdicts if asked and each.round == row.round]
    core = Page(
        session_id=row.session_id,
        group_id=row.group_id,
        lines=tuple(_line(line) for line in lines),
        holder=str(row.holder_id) if row.holder_id is not None else None,
        state=PageState(row.state),
        version=row.version,
        closes_at=row.closes_at,
        verdicts={str(each.participant_id): Verdict(each.verdict) for each in current},
        gaps={str(each.participant_id): each.gap for each in current if each.gap},
        notes=tuple(row.notes),
    )
    return WholePage(
        row=row,
        core=core,
        approval=approval(core, asked=row.asked),
        gaps=tuple(each.gap for each in verdicts if each.gap),
        minority_notes=tuple(notes),
    )


def _line(row: PageLine) -> Line:
    values: dict[str, Any] = {"code": row.code, "text": row.text, "by_human": row.by_human, "stale": row.stale}
    return Line(kind=LineKind(row.kind), evidence=tuple(row.evidence), **values)
