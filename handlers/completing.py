"""Completing a solution: more challenges, the commitments it serves, its horizon, who would lead; all optional."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Flow, Given, Step, Taken, Typed
from dialog.screen import Button, Joined, Labels, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.conversation import Conversation, begin
from handlers.excerpts import excerpt, on_button
from handlers.mine_view import SHEET_OPEN_WITH, sheet_is_open
from handlers.now import show_now
from handlers.over import closed_since, right_ended
from handlers.scene import scene_of
from handlers.turn import Turn
from storage import contributions
from storage.contributions import Contribution
from workshop.model import WorkshopPlan
from workshop.programme import SessionType
from workshop.wording import visible

HORIZONS = {"0-6": "near", "6-18": "middle", "18+": "far"}  # months, and the word of the texts
PER_PAGE = 5
LONGEST_LEAD = 120
ON, OFF = "on", "off"


@dataclass(frozen=True, kw_only=True, slots=True)
class Option:
    """Something that can be ticked: its key, its label, whether it is ticked."""

    key: str
    label: Labels | Words
    on: bool


def open_sheet(turn: Turn, data: Press) -> None:
    """Show what a solution says so far and what may be added."""
    row = _own(turn, data)
    if row is not None:
        turn.reply(_sheet_screen(turn, row))


def challenges(turn: Turn, data: Press) -> None:
    """List the challenges of the scope to tick; a tap on one turns it on or off."""
    row = _own(turn, data)
    if row is None:
        return
    listed = _scope(turn, row)
    by_key = {str(each.pk): each.code for each in listed}
    if len(data.args) > 2 and data.args[2] in by_key:
        row.answers = _ticked_off(row.answers, by_key[data.args[2]], data.args[3:])
        turn.session.flush()
    options = [
        Option(
            key=str(each.pk),
            label=words("challenge-button", code=Verbatim(each.code), text=on_button(each.text)),
            on=each.code in row.answers,
        )
        for each in listed
    ]
    turn.reply(_tick_screen("sheet.challenges", row, words("sheet-challenges"), options, _page(data, 1)))


def frameworks(turn: Turn, data: Press) -> None:
    """List the frameworks; one without commitments is ticked as a whole."""
    row = _own(turn, data)
    if row is None:
        return
    plan = _plan(turn)
    chosen = data.args[2] if len(data.args) > 2 else ""
    found = next((each for each in plan.frameworks if each.id == chosen), None)
    if found is not None and found.engagements:
        _engagements(turn, row, found.id, 0, ())
        return
    if found is not None:
        row.engagements = _ticked_off(row.engagements, found.id, data.args[3:])
        turn.session.flush()
    options = [
        Option(
            key=each.id,
            label=each.label,
            on=each.id in row.engagements or any(e.id in row.engagements for e in each.engagements),
        )
        for each in plan.frameworks
    ]
    turn.reply(_tick_screen("sheet.frameworks", row, words("sheet-frameworks"), options, _page(data, 1)))


def engagements(turn: Turn, data: Press) -> None:
    """List the commitments of a framework; a tap on one turns it on or off."""
    row = _own(turn, data)
    if row is None:
        return
    if len(data.args) < 3:
        turn.reply(_sheet_screen(turn, row))
        return
    _engagements(turn, row, data.args[2], _page(data, 1), data.args[3:])


def horizon(turn: Turn, data: Press) -> None:
    """Ask when a solution could be in place, or note it."""
    row = _own(turn, data)
    if row is None:
        return
    if len(data.args) > 1 and data.args[1].isdigit() and int(data.args[1]) < len(HORIZONS):
        chosen = tuple(HORIZONS)[int(data.args[1])]
        row.horizon = None if row.horizon == chosen else chosen
        turn.session.flush()
        turn.reply(_sheet_screen(turn, row))
        return
    buttons = [
        Button(label=_ticked(_when(each), on=row.horizon == each), press=press("sheet.horizon", row.pk, index))
        for index, each in enumerate(HORIZONS)
    ]
    turn.reply(screen(words("sheet-horizon"), rows=column(*buttons, _back(row))))


def ask_lead(turn: Turn, data: Press) -> None:
    """Ask which institution would lead."""
    row = _own(turn, data)
    if row is not None:
        begin(turn, LEAD, {"contribution": row.pk})


def _when(horizon: str) -> Words:
    return words("sheet-horizon-value", value=HORIZONS.get(horizon, "far"))


def _engagements(turn: Turn, row: Contribution, framework_id: str, page: int, tapped: tuple[str, ...]) -> None:
    framework = next((each for each in _plan(turn).frameworks if each.id == framework_id), None)
    if framework is None:
        turn.reply(_sheet_screen(turn, row))
        return
    if tapped and any(each.id == tapped[0] for each in framework.engagements):
        row.engagements = _ticked_off(row.engagements, tapped[0], tapped[1:])
        turn.session.flush()
    options = [Option(key=e.id, label=e.label, on=e.id in row.engagements) for e in framework.engagements]
    head = words("sheet-engagements", framework=framework.label)
    turn.reply(_tick_screen("sheet.engagements", row, head, options, page, framework.id))


def _tick_screen(action: str, row: Contribution, head: Words, options: list[Option], page: int, *more: str) -> Screen:
    pages = max(1, -(-len(options) // PER_PAGE))
    page %= pages
    shown = options[page * PER_PAGE : (page + 1) * PER_PAGE]
    buttons = [
        Button(
            label=_ticked(option.label, on=option.on),
            press=press(action, row.pk, page, *more, option.key, OFF if option.on else ON),
        )
        for option in shown
    ]
    following = press(action, row.pk, page + 1, *more)
    next_page = Button(label=words("contribute-more-button"), press=following) if pages > 1 else None
    return screen(head, rows=column(*buttons, next_page, _back(row)))


def _ticked(label: Labels | Words, *, on: bool) -> Words:
    return words("sheet-tick", on="yes" if on else "no", label=label)


def _back(row: Contribution) -> Button:
    return Button(label=words("sheet-back-button"), press=press("sheet.open", row.pk))


def _sheet_screen(turn: Turn, row: Contribution, lead: Words | None = None) -> Screen:
    scope = _scope(turn, row)
    buttons = (
        Button(label=words("sheet-challenges-button"), press=press("sheet.challenges", row.pk, 0)) if scope else None,
        Button(label=words("sheet-frameworks-button"), press=press("sheet.frameworks", row.pk, 0))
        if _plan(turn).frameworks
        else None,
        Button(label=words("sheet-horizon-button"), press=press("sheet.horizon", row.pk)),
        Button(label=words("sheet-lead-button"), press=press("sheet.lead", row.pk)),
        Button(label=words("menu-back-button"), press=press("now")),
    )
    said = words("sheet", code=Verbatim(row.code), text=excerpt(row.text, 200))
    return screen(lead, said, Joined(_filled_in(row)), rows=column(*buttons))


def _filled_in(row: Contribution) -> tuple[Words, ...]:
    said = [
        words("sheet-has-challenges", codes=Verbatim(", ".join(row.answers))) if row.answers else None,
        words("sheet-has-engagements", count=len(row.engagements)) if row.engagements else None,
        words("sheet-has-horizon", horizon=_when(row.horizon)) if row.horizon else None,
        words("sheet-has-lead", lead=UserText(row.lead)) if row.lead else None,
    ]
    return tuple(each for each in said if each is not None) or (words("sheet-empty"),)


def _own(turn: Turn, data: Press) -> Contribution | None:
    """Find the person's own solution while its sheet is open; answer by itself when it is not."""
    number = data.args[0] if data.args else ""
    row = contributions.contribution_by_id(turn.session, int(number)) if number.isdigit() else None
    if row is None or turn.person is None or row.author_id != turn.person.pk or row.kind != "solution":
        show_now(turn, lead=words("sheet-closed"))
        return None
    scene = scene_of(turn.session, turn.person)
    if row.state == "active" and sheet_is_open(scene, row):
        return row
    since = right_ended(turn, scene.plan, row.session_id, row.group_id or "", SHEET_OPEN_WITH)
    show_now(turn, lead=closed_since(turn, "sheet-closed", since))
    return None


def _scope(turn: Turn, row: Contribution) -> list[Contribution]:
    plan = _plan(turn)
    group = plan.session(row.session_id).group(row.group_id or "")
    groups = group.scope_groups if group else ()
    return [
        each
        for session in plan.sessions
        if session.type is SessionType.CHALLENGES and any(session.group(g) for g in groups)
        for each in contributions.contributions_of_group(turn.session, row.workshop_id, session.id, groups)
    ]


def _plan(turn: Turn) -> WorkshopPlan:
    assert turn.plan is not None
    return turn.plan


def _ticked_off(values: list[str], value: str, wanted: tuple[str, ...]) -> list[str]:
    """Add a value or take it off, as the button was drawn for: however often it is tapped."""
    on = wanted[0] == ON if wanted else value not in values
    others = [each for each in values if each != value]
    return [*others, value] if on else others


def _page(data: Press, position: int) -> int:
    number = data.args[position] if len(data.args) > position else ""
    return int(number) if number.isdigit() else 0


def _load_lead(turn: Turn, answers: Answers) -> Contribution | Screen:
    row = contributions.contribution_by_id(turn.session, int(answers["contribution"]))
    own = row is not None and turn.person is not None and row.author_id == turn.person.pk
    return row if row is not None and own else screen(words("sheet-closed"))


def _ask_lead_name(_row: Contribution, _answers: Answers) -> Screen:
    return screen(words("sheet-lead"), words("seen-with-solution"))


def _take_lead(_row: Contribution, _answers: Answers, given: Given) -> Taken:
    if not isinstance(given, Typed) or not any(sign.isalpha() for sign in given.text):
        return Again(words("sheet-lead-words"))
    name = " ".join(visible(given.text).split())
    return Accept(name) if len(name) <= LONGEST_LEAD else Again(words("sheet-lead-long", most=LONGEST_LEAD))


def _finish_lead(turn: Turn, row: Contribution, answers: dict[str, Any], _number: int) -> None:
    row.lead = str(answers["lead"])
    turn.session.flush()
    turn.reply(_sheet_screen(turn, row, lead=words("sheet-lead-noted")))


LEAD = Conversation(
    flow=Flow(name="lead", steps=(Step(key="lead", ask=_ask_lead_name, take=_take_lead),)),
    load=_load_lead,
    finish=_finish_lead,
)
