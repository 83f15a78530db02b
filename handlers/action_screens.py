"""The screens of the action plan: the presenter's view, one action on a phone, the lists."""

from __future__ import annotations

from collections.abc import Sequence

from dialog.buttons import press
from dialog.screen import Button, Day, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.excerpts import excerpt
from handlers.owners import due, is_own, leads_closing, proposal_rows, what
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import actions, people
from storage.actions import PlannedAction
from storage.people import Participant, Workshop
from workshop.action_plan import ActionState, Selection, select_actions
from workshop.institutions import same_institution
from workshop.model import Confidentiality

PER_PAGE = 4
IN_LINE = 110
CELL = 90
NAME = 60
MOST_NAMED = 10


def presenter_view(turn: Turn, workshop: Workshop, place: int, lead: Words | None = None) -> Screen:
    """Show one action of the plan, to be read out and completed: what nobody decided stays open."""
    rows = actions.action_rows(turn.session, workshop.id)
    back = Button(label=words("closing-back-button"), press=press("closing.open"))
    if not rows:
        return screen(lead, words("action-none"), rows=column(back))
    place = max(0, min(place, len(rows) - 1))
    row = rows[place]
    owner = actions.owners(turn.session, [row]).get(row.owner_id or 0)
    head = words(
        "action-view",
        code=Verbatim(row.code),
        position=place + 1,
        total=len(rows),
        dimension=plan_of(workshop).dimension(row.dimension).label,
        text=what(row, 120 if lead else 240),
    )
    following = Button(label=words("action-next-button"), press=press("action.show", place + 1))
    before = Button(label=words("action-previous-button"), press=press("action.show", place - 1))
    return screen(
        lead,
        head,
        _cells(row, owner),
        _suggestion(row),
        rows=column(
            Button(label=words("action-edit-button"), press=press("action.edit", row.pk)),
            *_decisions(row),
            following if place + 1 < len(rows) else None,
            before if place else None,
            back,
        ),
    )


def view_of(turn: Turn, workshop: Workshop, row: PlannedAction, lead: Words | None = None) -> Screen:
    """Show the presenter's view at one action."""
    rows = actions.action_rows(turn.session, workshop.id)
    place = next((index for index, each in enumerate(rows) if each.pk == row.pk), 0)
    return presenter_view(turn, workshop, place, lead)


def action_screen(turn: Turn, row: PlannedAction, lead: Words | None = None) -> Screen:
    """Show one action on a phone, with what this person can do about it."""
    workshop = people.workshop_by_id(turn.session, row.workshop_id)
    assert workshop is not None
    own, leads = is_own(turn, row), leads_closing(turn, workshop)
    plan = plan_of(workshop)
    head = words("action-head", code=Verbatim(row.code), text=what(row, 300), event=plan.title)
    named = own or leads or plan.rules.confidentiality is Confidentiality.ATTRIBUTED
    owner = actions.owners(turn.session, [row]).get(row.owner_id or 0) if named else None
    view = Button(label=words("action-show-button"), press=press("action.view", row.pk)) if leads else None
    back = Button(label=words("action-list-button"), press=press("action.list", "mine" if own else "open"))
    return screen(
        lead,
        head,
        _cells(row, owner) if named else words("action-short", due=due(row), state=state_of(row)),
        words("action-blocked-by", blocker=excerpt(row.blocker)) if row.blocker else None,
        rows=(*(_owner_rows(row) if own else ()), *column(view, back)),
    )


def list_screen(turn: Turn, selection: Selection, page: int, lead: Words | None = None) -> Screen:
    """List actions, the earliest date first, page by page."""
    found = _selected(turn, selection)
    last = max(0, (len(found) - 1) // PER_PAGE)
    page = min(page, last)
    shown = found[page * PER_PAGE : (page + 1) * PER_PAGE]
    lines = Joined(tuple(_line(row) for row in shown)) if shown else None
    buttons = [
        Button(
            label=words("action-open-button", code=Verbatim(row.code), text=what(row, 24)),
            press=press("action.see", row.pk),
        )
        for row in shown
    ]
    following = Button(label=words("page-next"), press=press("action.list", selection.value, page + 1))
    before = Button(label=words("page-previous"), press=press("action.list", selection.value, page - 1))
    head = words("action-list", selection=selection.value, count=len(found))
    rows = column(
        *buttons,
        following if page < last else None,
        before if page else None,
        Button(label=words("action-filter-button"), press=press("action.filter")),
        Button(label=words("back-to-now-button"), press=press("now")),
    )
    return screen(lead, head, lines, rows=rows)


def filter_screen() -> Screen:
    """Offer the lists of actions."""
    buttons = [
        Button(label=words("action-filter", selection=each.value), press=press("action.list", each.value))
        for each in Selection
    ]
    return screen(words("action-which"), rows=column(*buttons))


def state_of(row: PlannedAction) -> Words:
    """Name the state of an action."""
    return words("action-state", state=row.state)


def person_named(owner: Participant | None, institution: str | None) -> Words:
    """Name who stands behind an action: the person and the institution, as far as they are known."""
    return words(
        "action-who",
        name=excerpt(owner.name if owner else "", NAME),
        has_name="yes" if owner and owner.name else "no",
        institution=excerpt(institution or "", NAME + 10),
        has_institution="yes" if institution else "no",
    )


def _selected(turn: Turn, selection: Selection) -> list[PlannedAction]:
    """Choose actions of all workshops for this person: months later another workshop may be the newest."""
    assert turn.account is not None
    own = actions.persons_of_account(turn.session, turn.account.user_id)
    rows = [row for row in actions.action_rows(turn.session) if _concerns(turn, row, own)]
    if selection is Selection.MINE:
        rows = [row for row in rows if str(row.owner_id) in own]
        selection = Selection.OPEN
    if selection is Selection.MY_INSTITUTION:
        mine = turn.person.organisation if turn.person else ""
        return [row for row in rows if row.institution and same_institution(row.institution, mine)]
    by_key = {(row.workshop_id, row.code): row for row in rows}
    found: list[PlannedAction] = []
    for workshop_id in dict.fromkeys(row.workshop_id for row in rows):
        here = [actions.as_action(row) for row in rows if row.workshop_id == workshop_id]
        found += [by_key[workshop_id, each.code] for each in select_actions(here, selection)]
    return found


def _concerns(turn: Turn, row: PlannedAction, own: frozenset[str]) -> bool:
    return str(row.owner_id) in own or (turn.person is not None and row.workshop_id == turn.person.workshop_id)


def _line(row: PlannedAction) -> Words:
    return words("action-line", code=Verbatim(row.code), text=what(row, IN_LINE), due=due(row), state=state_of(row))


def _cells(row: PlannedAction, owner: Participant | None) -> Joined:
    empty = words("action-open-cell")

    def cell(column_id: str) -> Words | UserText:
        return excerpt(row.cells[column_id], CELL) if column_id in row.cells else empty

    depends = UserText(", ".join(row.depends_on[:MOST_NAMED])) if row.depends_on else empty
    decided = owner is not None or row.institution is not None
    lines: Sequence[tuple[str, Words | UserText]] = (
        ("who", person_named(owner, row.institution) if decided else empty),
        ("when", due(row)),
        ("indicator", cell("indicator")),
        ("means", cell("resources")),
        ("depends", depends),
        ("state", state_of(row)),
    )
    return Joined(tuple(words(f"action-cell-{name}", value=value) for name, value in lines))


def _suggestion(row: PlannedAction) -> Words | None:
    if row.suggested_due_on is not None and row.state == ActionState.DATE_PROPOSED.value:
        return words("action-date-suggested", day=Day(row.suggested_due_on))
    if row.suggested_owner:
        return words("action-owner-suggested", name=excerpt(row.suggested_owner, NAME))
    return None


def _decisions(row: PlannedAction) -> list[Button]:
    found = []
    if row.state == ActionState.DATE_PROPOSED.value and row.suggested_due_on is not None:
        label = words("action-agree-date-button", day=Day(row.suggested_due_on))
        found.append(Button(label=label, press=press("action.agree", row.pk)))
    if row.suggested_owner:
        found.append(Button(label=words("action-name-button"), press=press("action.edit", row.pk, "who")))
    return found


def _owner_rows(row: PlannedAction) -> tuple[tuple[Button, ...], ...]:
    state = ActionState(row.state)
    if state is ActionState.PROPOSED:
        return proposal_rows(row)
    return follow_up_rows(row) if state.agreed and state.open else ()


def follow_up_rows(row: PlannedAction) -> tuple[tuple[Button, ...], ...]:
    """Offer an owner what they can report in one tap."""
    return column(
        Button(label=words("action-done-button"), press=press("action.report", row.pk, "done")),
        Button(label=words("action-track-button"), press=press("action.report", row.pk, "on_track")),
        Button(label=words("action-blocked-button"), press=press("action.answer", row.pk, "blocked")),
        Button(label=words("action-transfer-button"), press=press("action.answer", row.pk, "transfer")),
    )
