"""The institutions' validation of the action plan: asked for a period, answered in one tap, silence as it was set."""

from __future__ import annotations

from datetime import timedelta

from dialog.buttons import Press, press
from dialog.incoming import TimerDue
from dialog.screen import Button, Day, Screen, UserText, column, screen, words
from handlers.now import show_now
from handlers.owners import account_of, tell_organizers
from handlers.scene import language_of, plan_of
from handlers.turn import Turn
from storage import actions, closing, people, validation
from storage.actions import PlannedAction
from storage.people import Participant, Workshop
from storage.timers import arm_timer, cancel_timer
from storage.validation import InstitutionAnswer, PlanValidation
from workshop.action_plan import validated
from workshop.institutions import same_institution
from workshop.privacy import BE_CONTACTED

PERIODS = (15, 30)
TIMER = "validation"


def open_validation(turn: Turn, _data: Press) -> None:
    """Show an organizer where the validation stands, or offer to ask for it."""
    turn.reply(_standing(turn))


def ask(turn: Turn, data: Press) -> None:
    """Ask every institution that leads an action, for a period."""
    workshop = _workshop(turn)
    days = int(data.args[0]) if data.args and data.args[0].isdecimal() else 0
    running = validation.newest_validation(turn.session, workshop.id)
    rows = [row for row in actions.action_rows(turn.session, workshop.id) if row.institution]
    if days not in PERIODS or not rows or (running is not None and running.closed_at is None):
        turn.toast(words("stale-button"))
        turn.reply(_standing(turn))
        return
    silence = len(data.args) > 1 and data.args[1] == "1"
    asked = PlanValidation(workshop_id=workshop.id, days=days, silence_is_consent=silence, asked_at=turn.at)
    contacts = _contacts(turn, workshop, rows)
    chosen = {name: person.pk if person else None for name, person in contacts.items()}
    validation.ask_institutions(turn.session, asked, chosen)
    ends = turn.at + timedelta(days=days)
    arm_timer(turn.session, kind=TIMER, subject=str(asked.pk), seq=0, due_at=ends, workshop_id=workshop.id)
    _tell_institutions(turn, workshop, asked, contacts, rows)
    turn.reply(_standing(turn))


def say(turn: Turn, data: Press) -> None:
    """Take an institution's yes or no."""
    found = _own_answer(turn, data)
    if found is None:
        show_now(turn, lead=words("validate-over"))
        return
    asked, answer = found
    answer.agrees, answer.at = data.args[2] == "1", turn.at
    turn.session.add(answer)
    turn.session.flush()
    _settle(turn, asked)
    button = Button(label=words("action-list-button"), press=press("action.list", "my_institution"))
    thanks = words("validate-thanks", agrees="yes" if answer.agrees else "no", institution=UserText(answer.institution))
    turn.reply(screen(thanks, rows=column(button)))


def end(turn: Turn) -> None:
    """Close a validation when its period is over."""
    timer = turn.incoming.action
    assert isinstance(timer, TimerDue)
    asked = validation.validation_by_pk(turn.session, int(timer.subject))
    if asked is not None and asked.closed_at is None:
        _settle(turn, asked, over=True)


def _settle(turn: Turn, asked: PlanValidation, *, over: bool = False) -> None:
    """Close the validation once its outcome is certain: everybody answered, somebody refused, or the time is over."""
    rows = validation.institution_answers(turn.session, asked.pk)
    outcome = validated(
        asked.asked_at,
        {row.institution: row.agrees for row in rows if row.agrees is not None},
        [row.institution for row in rows],
        days=asked.days,
        silence_is_consent=asked.silence_is_consent,
        at=turn.at,
    )
    if outcome is None and not over:
        return
    asked.validated, asked.closed_at = bool(outcome), turn.at
    turn.session.add(asked)
    cancel_timer(turn.session, kind=TIMER, subject=str(asked.pk))
    workshop = people.workshop_by_id(turn.session, asked.workshop_id)
    if workshop is not None:
        tell_organizers(turn, workshop, screen(words("validate-outcome", outcome="yes" if outcome else "no")))


def _standing(turn: Turn) -> Screen:
    workshop = _workshop(turn)
    back = Button(label=words("closing-back-button"), press=press("closing.open"))
    asked = validation.newest_validation(turn.session, workshop.id)
    if asked is not None and asked.closed_at is None:
        rows = validation.institution_answers(turn.session, asked.pk)
        said = words(
            "validate-running",
            yes=sum(row.agrees is True for row in rows),
            no=sum(row.agrees is False for row in rows),
            silent=sum(row.agrees is None for row in rows),
            until=_until(workshop, asked),
            unreached=sum(row.asked_id is None for row in rows),
        )
        return screen(said, rows=column(back))
    buttons = [
        Button(
            label=words("validate-ask-button", days=days, silence="yes" if silence else "no"),
            press=press("validate.ask", days, silence),
        )
        for days in PERIODS
        for silence in (0, 1)
    ]
    outcome = "none" if asked is None else "yes" if asked.validated else "no"
    institutions = {row.institution for row in actions.action_rows(turn.session, workshop.id) if row.institution}
    said = words("validate-ask", count=len(institutions), outcome=outcome)
    return screen(said, rows=column(*(buttons if institutions else ()), back))


def _tell_institutions(
    turn: Turn,
    workshop: Workshop,
    asked: PlanValidation,
    contacts: dict[str, Participant | None],
    rows: list[PlannedAction],
) -> None:
    for answer in validation.institution_answers(turn.session, asked.pk):
        account = account_of(turn, contacts.get(answer.institution))
        if account is None:
            continue
        theirs = sum(row.institution == answer.institution for row in rows)
        said = words(
            "validate-asked",
            institution=UserText(answer.institution),
            count=theirs,
            until=_until(workshop, asked),
            silence="yes" if asked.silence_is_consent else "no",
        )
        buttons = (
            Button(label=words("validate-yes-button"), press=press("validate.say", asked.pk, answer.id or 0, 1)),
            Button(label=words("validate-no-button"), press=press("validate.say", asked.pk, answer.id or 0, 0)),
            Button(label=words("action-list-button"), press=press("action.list", "my_institution")),
        )
        turn.tell(
            account.user_id, language_of(turn.session, account), screen(said, rows=column(*buttons)), budget="action"
        )


def _contacts(turn: Turn, workshop: Workshop, rows: list[PlannedAction]) -> dict[str, Participant | None]:
    """Find for each institution who answers for it: an action's owner, else somebody who agreed to be contacted."""
    owners = actions.owners(turn.session, rows)
    agreed = closing.who_agreed(turn.session, workshop.id, BE_CONTACTED)
    roster = [p for p in people.participants(turn.session, workshop.id) if p.pk in agreed]
    found: dict[str, Participant | None] = {}
    for row in rows:
        name = row.institution or ""
        there = [p for p in roster if p.organisation and same_institution(p.organisation, name)]
        candidates = [owners[row.owner_id]] if row.owner_id in owners else []
        reachable = [p for p in (*candidates, *there) if account_of(turn, p) is not None]
        found[name] = found.get(name) or next(iter(reachable), None)
    return found


def _own_answer(turn: Turn, data: Press) -> tuple[PlanValidation, InstitutionAnswer] | None:
    """Find the answer that a button gives, if it is still open and asked of this account."""
    if len(data.args) < 3 or not all(arg.isdecimal() for arg in data.args):
        return None
    asked = validation.validation_by_pk(turn.session, int(data.args[0]))
    if asked is None or asked.closed_at is not None or turn.account is None:
        return None
    own = actions.persons_of_account(turn.session, turn.account.user_id)
    rows = validation.institution_answers(turn.session, asked.pk)
    row = next((each for each in rows if each.id == int(data.args[1]) and str(each.asked_id) in own), None)
    return (asked, row) if row is not None else None


def _until(workshop: Workshop, asked: PlanValidation) -> Day:
    return Day((asked.asked_at + timedelta(days=asked.days)).astimezone(plan_of(workshop).zone).date())


def _workshop(turn: Turn) -> Workshop:
    assert turn.workshop is not None
    return turn.workshop
