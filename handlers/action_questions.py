"""The questions by which a cell of the action plan is decided: which one, what it says, who stands behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dialog.flow import Accept, Again, Answers, Chosen, Flow, Given, Step, Taken, Typed, choice
from dialog.screen import Button, Day, Labels, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.owners import refused, what
from storage.actions import PlannedAction
from storage.people import Participant, Workshop
from workshop.action_plan import LONGEST_FIELD
from workshop.decision import Refusal
from workshop.due_dates import offered_days, read_day
from workshop.institutions import find_names
from workshop.model import WorkshopPlan

NAME = "action"
FIELDS = ("action", "who", "when", "indicator", "resources", "depends")
MORE = "more"
OTHER_COLUMNS = ("partners", "horizon", "engagement", "funding", "verification", "risk")
OUTSIDE, INSTITUTION, CLEAR = "outside", "institution", "clear"
OFFERED_PEOPLE = 4
OFFERED_ACTIONS = 5
LONGEST_NAME = 120


@dataclass(frozen=True, kw_only=True, slots=True)
class Deciding:
    """Hold the action that is completed, and what can be chosen for it."""

    row: PlannedAction
    workshop: Workshop
    plan: WorkshopPlan
    today: date
    roster: tuple[Participant, ...]
    others: tuple[str, ...]


def target(answers: Answers) -> str:
    """Name the column that is being decided."""
    return str(answers["column"] if answers["field"] == MORE else answers["field"])


def words_or_refusal(given: Given, most: int) -> str | Words:
    """Take words of at most so many characters, or say what is wrong with them."""
    if not isinstance(given, Typed) or not given.text.strip():
        return words("words-only")
    text = given.text.strip()
    if len(text) > most:
        return refused(Refusal.because("text-too-long", most=most, length=len(text)))
    return text


def take_day(today: date, given: Given) -> date | Words:
    """Take a date, chosen or typed, or say what is wrong with it."""
    text = given.value if isinstance(given, Chosen) else given.text if isinstance(given, Typed) else ""
    day = read_day(text)
    if day is None:
        return words("action-date-unread")
    return words("action-date-past") if day < today else day


def day_choices(today: date) -> tuple[Button, ...]:
    """Offer some dates to a finger."""
    return tuple(choice(words("action-day-button", day=Day(day)), day.isoformat()) for day in offered_days(today))


def _ask_field(deciding: Deciding, _answers: Answers) -> Screen:
    buttons = [choice(words(f"action-field-{field}"), field) for field in FIELDS]
    head = words("action-field", code=Verbatim(deciding.row.code), text=what(deciding.row, 200))
    return screen(head, rows=column(*buttons, choice(words("action-field-more"), MORE)))


def _take_field(_deciding: Deciding, _answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen) and given.value in {*FIELDS, MORE}:
        return Accept(given.value)
    return Again(words("action-choose-field"))


def _ask_column(deciding: Deciding, _answers: Answers) -> Screen:
    labels = {each.id: each.label for each in deciding.plan.action_plan_columns}
    buttons = [choice(labels[each], each) for each in OTHER_COLUMNS if each in labels]
    return screen(words("action-column"), rows=column(*buttons))


def _take_column(_deciding: Deciding, _answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen) and given.value in OTHER_COLUMNS:
        return Accept(given.value)
    return Again(words("action-choose-field"))


def _ask_value(deciding: Deciding, answers: Answers) -> Screen:
    wanted = target(answers)
    if wanted == "who":
        return screen(words("action-ask-who"))
    if wanted == "when":
        return screen(words("action-ask-when"), rows=column(*day_choices(deciding.today)))
    if wanted == "depends":
        buttons = [choice(Verbatim(code), code) for code in deciding.others[:OFFERED_ACTIONS]]
        return screen(words("action-ask-depends", now=_now(deciding)), rows=column(*buttons, _clear(deciding, wanted)))
    known = deciding.row.cells.get(wanted, "")
    said = words(
        "action-ask-cell", column=_label(deciding, wanted), now=UserText(known[:500]), known="yes" if known else "no"
    )
    return screen(said, rows=column(_clear(deciding, wanted)))


def _take_value(deciding: Deciding, answers: Answers, given: Given) -> Taken:
    wanted = target(answers)
    if isinstance(given, Chosen) and given.value == CLEAR:
        return Accept("")
    if wanted == "who":
        return _take_who(deciding, answers, given)
    if wanted == "when":
        day = take_day(deciding.today, given)
        return Accept(day.isoformat()) if isinstance(day, date) else Again(day)
    if wanted == "depends":
        return _take_depends(deciding, given)
    text = words_or_refusal(given, LONGEST_FIELD)
    return Accept(text) if isinstance(text, str) else Again(text)


def _take_who(deciding: Deciding, answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen):
        if given.value in {OUTSIDE, INSTITUTION} and answers.get("typed"):
            return Accept(given.value, also={"name": answers["typed"]})
        known = {str(person.pk) for person in deciding.roster}
        return Accept(given.value) if given.value in known else Again(words("action-choose-field"))
    name = words_or_refusal(given, LONGEST_NAME)
    if not isinstance(name, str):
        return Again(name)
    found = _people(deciding, name)
    buttons = [
        choice(words("action-person-button", name=UserText(p.name), organisation=UserText(p.organisation)), p.pk)
        for p in found[:OFFERED_PEOPLE]
    ]
    buttons.append(choice(words("action-outside-button", name=UserText(name)), OUTSIDE))
    buttons.append(choice(words("action-institution-button", name=UserText(name)), INSTITUTION))
    why = words("action-who-found", count=len(found), shown=min(len(found), OFFERED_PEOPLE))
    return Again(why, keep={"typed": name}, buttons=tuple(buttons))


def _people(deciding: Deciding, typed: str) -> list[Participant]:
    by_line = {f"{p.ref} {p.name} {p.name_latin} {p.organisation}": p for p in deciding.roster if p.erased_at is None}
    return [by_line[line] for line in find_names(typed, by_line)]


def _take_depends(deciding: Deciding, given: Given) -> Taken:
    text = given.value if isinstance(given, Chosen) else given.text if isinstance(given, Typed) else ""
    codes = text.upper().replace(",", " ").replace("،", " ").split()
    if not codes or any(code not in deciding.others for code in codes):
        return Again(words("action-depends-unknown"))
    return Accept(" ".join(codes))


def _ask_institution(_deciding: Deciding, answers: Answers) -> Screen:
    return screen(words("action-ask-institution", name=UserText(str(answers["name"]))))


def _take_institution(_deciding: Deciding, _answers: Answers, given: Given) -> Taken:
    text = words_or_refusal(given, LONGEST_NAME)
    return Accept(text) if isinstance(text, str) else Again(text)


def _now(deciding: Deciding) -> Verbatim:
    return Verbatim(", ".join(deciding.row.depends_on) or "–")


def _clear(deciding: Deciding, wanted: str) -> Button | None:
    filled = deciding.row.depends_on if wanted == "depends" else deciding.row.cells.get(wanted)
    return choice(words("action-clear-button"), CLEAR) if filled else None


def _label(deciding: Deciding, wanted: str) -> Labels | Words:
    found = next((each.label for each in deciding.plan.action_plan_columns if each.id == wanted), None)
    return found if found is not None else words(f"action-field-{wanted}")


STEPS = (
    Step[Deciding](key="field", ask=_ask_field, take=_take_field),
    Step[Deciding](
        key="column", ask=_ask_column, take=_take_column, applies=lambda _context, given: given["field"] == MORE
    ),
    Step[Deciding](key="value", ask=_ask_value, take=_take_value),
    Step[Deciding](
        key="institution",
        ask=_ask_institution,
        take=_take_institution,
        applies=lambda _context, given: given.get("value") == OUTSIDE and target(given) == "who",
    ),
)
FLOW = Flow[Deciding](name=NAME, steps=STEPS)
