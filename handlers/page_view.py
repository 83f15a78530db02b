"""The group's page as screens: the overview, one line, the large cards to read from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from dialog.buttons import press
from dialog.screen import Button, Hour, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.excerpts import excerpt
from handlers.scene import DONE, WAITING, plan_of
from handlers.turn import Turn
from storage import agenda, pages, people, speaking
from storage.agenda import GroupClock
from storage.contributions import Attachment
from storage.pages import WholePage
from storage.people import Participant, Workshop
from storage.written import attachments_of_group
from workshop.agenda import whole_minutes
from workshop.framework import PhaseRight, Right
from workshop.model import WorkshopPlan
from workshop.programme import Group
from workshop.programme import Session as PlannedSession
from workshop.report import Line, LineKind, PageState

SHOWN = 60
CODES = 3
SETTLED = frozenset({PageState.SHOWN, PageState.APPROVED, PageState.PUBLISHED})
EARLY = frozenset({Right.SEE_ALL, Right.READ_REPORTS_EARLY, Right.TIME_ALL})


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """Hold a page with its group and how one person stands to it."""

    workshop: Workshop
    plan: WorkshopPlan
    session: PlannedSession
    group: Group
    clock: GroupClock
    whole: WholePage
    person: Participant
    member: bool
    leads_as: str | None
    files: int = 0  # sent by the group and not transcribed: for whoever holds the page

    @property
    def holds(self) -> bool:
        """Tell whether the page is in this person's hands."""
        return self.whole.row.holder_id == self.person.pk

    @property
    def takes(self) -> bool:
        """Tell whether this person could take the page over."""
        may = Right.APPROVE_REPORT in self.plan.rights(self.person.role) or self.leads_as == "rapporteur"
        return self.member and may and not self.holds

    def hour(self, at: datetime) -> Hour:
        """Show a moment as the time of day at the workshop's place."""
        return Hour(at.astimezone(self.plan.zone))


def desk_of(turn: Turn, page_id: str | None) -> Desk | None:
    """Load a page for somebody who may read it: the group, its leaders, the organizers, the interpreters."""
    assert turn.person is not None
    whole = pages.page_by_id(turn.session, int(page_id)) if page_id and page_id.isdigit() else None
    if whole is None or whole.row.workshop_id != turn.person.workshop_id:
        return None
    return desk_for(turn, whole, turn.person)


def desk_for(turn: Turn, whole: WholePage, person: Participant) -> Desk | None:
    """Say how a person stands to a page; None for those who have nothing to do with it."""
    workshop = people.workshop_by_id(turn.session, whole.row.workshop_id)
    assert workshop is not None
    plan = plan_of(workshop)
    seat = people.seat_of(turn.session, person.pk, whole.row.session_id)
    member = seat is not None and seat.group_id == whole.row.group_id
    clock = agenda.clock_of(turn.session, workshop.id, whole.row.session_id, whole.row.group_id)
    assert clock is not None
    if not member and not EARLY & plan.rights(person.role):
        return None
    return Desk(
        workshop=workshop,
        plan=plan,
        session=plan.session(whole.row.session_id),
        group=plan.group(whole.row.session_id, whole.row.group_id),
        clock=clock,
        whole=whole,
        person=person,
        member=member,
        leads_as=seat.leads_as if seat is not None and member else None,
        files=len(files_of(turn, whole)) if whole.row.holder_id == person.pk else 0,
    )


def files_of(turn: Turn, whole: WholePage) -> list[Attachment]:
    """List the recordings, pictures and documents that the page's group sent, in the order they came."""
    row = whole.row
    return attachments_of_group(turn.session, row.workshop_id, row.session_id, row.group_id)


def reports_now(desk: Desk) -> bool:
    """Tell whether the group may be asked: from its report phase on."""
    phase = desk.clock.phase
    return phase != WAITING and (phase == DONE or desk.plan.phase_right(phase, PhaseRight.REPORT))


def page_screen(desk: Desk, *first: Button | None, lead: Words | None = None) -> Screen:
    """Show the whole page in short lines, where it stands, and what this person can do."""
    lines = tuple(line_words(line, SHOWN) for line in desk.whole.core.lines)
    return screen(
        lead,
        words("page-head", group=desk.group.label),
        _standing(desk),
        Joined(lines),
        _notes(desk),
        rows=column(*first, *_buttons(desk)),
    )


def line_screen(desk: Desk, place: int, *first: Button | None, lead: Words | None = None) -> Screen:
    """Show one line whole, with the contributions behind it."""
    lines = desk.whole.core.lines
    place %= len(lines)
    line, pk = lines[place], desk.whole.row.pk
    published = desk.whole.core.state is PageState.PUBLISHED
    rewrite = Button(
        label=words("page-rewrite-button", way="correct" if published else "write" if not line.text else "rewrite"),
        press=press("page.rewrite", pk, place),
    )
    return screen(
        lead,
        words("page-line-head", name=line_name(line), number=place + 1, total=len(lines)),
        line_words(line, 500),
        rows=column(
            *first,
            rewrite if desk.holds else None,
            Button(label=words("page-next-button"), press=press("page.line", pk, (place + 1) % len(lines))),
            back(desk),
        ),
    )


def reading_screen(turn: Turn, desk: Desk, place: int) -> Screen:
    """Show one line in large, to be read aloud, with the time."""
    lines, pk = desk.whole.lines, desk.whole.row.pk
    if not lines:
        return screen(words("page-empty"), rows=column(back(desk)))
    place = max(0, min(place, len(lines) - 1))
    line = lines[place]
    head = words("page-card-head", name=line_name(line), number=place + 1, total=len(lines))
    again = Button(label=words("page-time-button"), press=press("page.read", pk, place))
    after = Button(label=words("page-card-next-button"), press=press("page.read", pk, place + 1))
    before = Button(label=words("page-card-before-button"), press=press("page.read", pk, place - 1))
    return screen(
        head,
        words("page-card", text=UserText(line.text)),
        _time(turn, desk),
        rows=column(after if place + 1 < len(lines) else None, before if place else None, again, back(desk)),
    )


def line_words(line: Line, most: int) -> Words:
    """Show a line with its evidence, or say that it is the rapporteur's remark, empty, or in need of a look."""
    state = "empty" if not line.text else "stale" if line.stale else "remark" if line.remark else "evidence"
    return words(
        "page-line",
        name=line_name(line),
        text=excerpt(line.text, most),
        state=state,
        codes=evidence_words(line.evidence),
    )


def line_name(line: Line) -> Words:
    """Name a line by what it is for."""
    number = line.code.rpartition("-")[2].lstrip("0") or "0"
    return words("page-line-name", kind=line.kind.value, number=number if line.kind is LineKind.MESSAGE else "")


def evidence_words(codes: tuple[str, ...]) -> Verbatim:
    """List the first codes of the evidence."""
    shown = ", ".join(codes[:CODES])
    return Verbatim(shown if len(codes) <= CODES else f"{shown}, …")


def back(desk: Desk) -> Button:
    """Lead back to the whole page."""
    return Button(label=words("page-back-button"), press=press("page.open", desk.whole.row.pk))


def _standing(desk: Desk) -> Words:
    core, counted = desk.whole.core, desk.whole.approval
    if core.state is PageState.SHOWN and core.closes_at is not None:
        return words("page-shown", until=desk.hour(core.closes_at), agreed=counted.agreed, asked=counted.asked)
    if core.state is PageState.PUBLISHED and desk.whole.version_notes:
        note = excerpt(desk.whole.version_notes[-1], 60)
        return words("page-corrected", version=core.version, note=note)
    return words("page-state", state=core.state.value, agreed=counted.agreed, missing=counted.missing)


def _notes(desk: Desk) -> Words | None:
    gaps, notes = len(desk.whole.gaps), len(desk.whole.minority_notes)
    return words("page-counts", gaps=gaps, notes=notes) if gaps or notes else None


def _buttons(desk: Desk) -> list[Button | None]:
    core, pk = desk.whole.core, desk.whole.row.pk

    def offer(when: bool, label: str, action: str, *args: int) -> Button | None:  # noqa: FBT001 (read at the call as a condition)
        return Button(label=words(label), press=press(action, *args, epoch=desk.whole.row.round)) if when else None

    asks = core.state not in SETTLED and reports_now(desk)
    judges = core.state is PageState.SHOWN and desk.member and not desk.holds
    said = str(desk.person.pk) in core.verdicts
    return [
        offer(desk.holds, "page-lines-button", "page.line", pk, 0),
        offer(desk.holds and asks, "page-show-button", "page.show", pk),
        offer(judges and not said and desk.takes, "page-agree-button", "page.agree", pk),
        offer(judges and not said and desk.takes, "page-missing-button", "page.missing", pk),
        offer(bool(desk.whole.lines), "page-read-button", "page.read", pk, 0),
        offer(desk.files > 0, "page-files-button", "page.files", pk, 0),
        offer(bool(desk.whole.gaps or desk.whole.minority_notes), "page-notes-button", "page.notes", pk),
        offer(desk.takes, "page-note-button", "page.note", pk),
        offer(desk.takes, "page-take-button", "page.take", desk.clock.pk),
        offer(desk.holds or desk.leads_as == "facilitator", "page-successor-button", "page.successor", desk.clock.pk),
        Button(label=words("back-to-now-button"), press=press("now")),
    ]


def _time(turn: Turn, desk: Desk) -> Words:
    slot = speaking.turn_of_group(turn.session, desk.workshop.id, desk.session.id, desk.group.id)
    if slot is None or slot.state != "speaking" or slot.due_at is None:
        return words("page-time-free", at=desk.hour(turn.at))
    left = max(0, whole_minutes(slot.due_at - turn.at))  # one until the very end, as people with a watch count
    return words("page-time", minutes=left, until=desk.hour(slot.due_at))
