"""My data: what is kept, a copy of it, corrections, what I agreed to, and erasure with a receipt."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Flow, Given, Step, Taken, Typed
from dialog.incoming import TimerDue
from dialog.screen import Attachment, Button, Day, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.conversation import Conversation, begin
from handlers.doors import close_doors
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import contributions, people, requests, written
from storage.blobs import put_blob
from storage.contributions import Audit
from storage.erasure import erase_identifiers, forget_chat
from storage.people import Participant, Workshop
from storage.timers import arm_timer, armed_timers
from workshop.model import WorkshopPlan
from workshop.privacy import BE_CONTACTED, Erasure, offered_purposes, order_erasure, retention_dates
from workshop.roster import LONGEST_NAME
from workshop.wording import visible

FIELDS = ("name", "organisation")
FILE_KEPT = timedelta(hours=1)
REST_KEPT = timedelta(minutes=10)
RECONSIDER = timedelta(days=1)
GIVE, TAKE_BACK = "give", "back"


def privacy(turn: Turn) -> None:
    """Say what is kept about the person, until when, and what they may ask."""
    if turn.person is None or turn.workshop is None:
        turn.reply(screen(words("privacy-nothing")))
    else:
        turn.reply(_overview(turn, turn.person, turn.workshop))


def open_privacy(turn: Turn, _data: Press) -> None:
    """Say the same, by a button."""
    privacy(turn)


def export(turn: Turn, _data: Press) -> None:
    """Hand over everything that is kept about the person as a file; the copy on our side goes soon after."""
    if turn.person is None:
        privacy(turn)
        return
    rows = requests.everything_about(turn.session, turn.person)
    content = json.dumps(rows, ensure_ascii=False, indent=2, default=str).encode()
    digest = put_blob(turn.session, content, "application/json", turn.at)
    arm_timer(turn.session, kind="privacy-file", subject=digest, seq=0, due_at=turn.at + FILE_KEPT)
    _audit(turn, turn.person, "exported-own", turn.person.ref)
    file = Attachment(blob=digest, file_name="halqa-mes-donnees.json")
    turn.reply(Screen(paragraphs=(words("privacy-file"),), attachment=file), fresh=True)


def correct(turn: Turn, data: Press) -> None:
    """Ask for a name or an organisation as it should be."""
    if turn.person is not None and data.args and data.args[0] in FIELDS:
        begin(turn, CORRECT, {"field": data.args[0]})
    else:
        privacy(turn)


def show_agreements(turn: Turn, data: Press) -> None:
    """Show what the person agreed to, purpose by purpose; a tap on one gives or withdraws it."""
    if turn.person is None or turn.workshop is None:
        privacy(turn)
        return
    plan, person = plan_of(turn.workshop), turn.person
    given = people.consents(turn.session, person.pk)
    purposes = offered_purposes(plan)
    tapped = next((each for each in purposes if data.args and each.id == data.args[0]), None)
    if tapped is not None and tapped.required:
        turn.reply(_erase_screen(turn, person, lead=words("privacy-required")))
        return
    if tapped is not None:
        given[tapped.id] = data.args[1] == GIVE if len(data.args) > 1 else not given.get(tapped.id, False)
        people.record_consent(turn.session, person.pk, {tapped.id: given[tapped.id]}, plan.consent.version, turn.at)
        turn.toast(words("privacy-agreement-noted"))
        if tapped.id == BE_CONTACTED and not given[tapped.id]:
            _look_soon(turn, turn.workshop)
    buttons = [
        Button(
            label=words("sheet-tick", on="yes" if given.get(each.id) else "no", label=each.label),
            press=press("privacy.agree", each.id, TAKE_BACK if given.get(each.id) else GIVE),
        )
        for each in purposes
    ]
    turn.reply(screen(words("privacy-agreements"), rows=column(*buttons, _back())))


def _look_soon(turn: Turn, workshop: Workshop) -> None:
    """Look tomorrow whether identifiers are due that only this agreement kept; until then it can be given again."""
    armed = armed_timers(turn.session, workshop_id=workshop.id)
    known = next((each.due_at for each in armed if each.kind == "retention"), None)
    if known is not None and known > turn.at + RECONSIDER:
        due_at = turn.at + RECONSIDER
        arm_timer(turn.session, kind="retention", subject=workshop.id, seq=0, due_at=due_at, workshop_id=workshop.id)


def ask_erase(turn: Turn, _data: Press) -> None:
    """Explain what erasure does, before it is done."""
    if turn.person is None:
        privacy(turn)
    else:
        turn.reply(_erase_screen(turn, turn.person))


def erase(turn: Turn, data: Press) -> None:
    """Erase the person, with or without their words, and give a receipt."""
    wanted = next((each for each in Erasure if data.args and each.value == data.args[0]), None)
    if turn.person is None or turn.workshop is None or wanted is None:
        privacy(turn)
        return
    person, workshop = turn.person, turn.workshop
    order = order_erasure(person.ref, wanted, published=workshop.published_at is not None)
    deletes = order.words is Erasure.DELETE
    user_id = person.user_id
    person.left_at = person.left_at or turn.at
    turn.session.flush()
    close_doors(turn, person, user_id)
    requests.erase_words(turn.session, person, turn.at, delete_texts=deletes)
    erase_identifiers(turn.session, person, turn.at)
    if user_id is not None:
        arm_timer(turn.session, kind="privacy-rest", subject=str(user_id), seq=0, due_at=turn.at + REST_KEPT)
    number = f"{turn.random.getrandbits(32):08X}"
    contributions.record_audit(
        turn.session,
        Audit(workshop_id=workshop.id, verb="erased-on-request", subject=number, at=turn.at),
    )
    turn.person = turn.account = None
    on = turn.at.astimezone(plan_of(workshop).zone).date()
    kind = "delete" if deletes else "anonymise"
    turn.reply(screen(words("erase-receipt", number=Verbatim(number), on=Day(on), words=kind)))


def drop_file(turn: Turn) -> None:
    """Delete our copy of a file that was handed over."""
    timer = turn.incoming.action
    assert isinstance(timer, TimerDue)
    requests.drop_blob(turn.session, timer.subject)
    requests.drop_timers(turn.session, timer.kind, timer.subject)


def drop_rest(turn: Turn) -> None:
    """Forget the last traces of a chat whose person was erased."""
    timer = turn.incoming.action
    assert isinstance(timer, TimerDue)
    forget_chat(turn.session, int(timer.subject))
    requests.drop_timers(turn.session, timer.kind, timer.subject)


def _overview(turn: Turn, person: Participant, workshop: Workshop) -> Screen:
    plan = plan_of(workshop)
    category = plan.category(person.category).label if person.category else words("privacy-no-category")
    kept = words(
        "privacy-kept",
        name=UserText(person.name),
        organisation=UserText(person.organisation) if person.organisation else words("privacy-no-organisation"),
        category=category,
        texts=len(contributions.contributions_by(turn.session, person.pk)),
        notes=len(written.kept_by(turn.session, person.pk)),
        files=len(written.attachments_by(turn.session, person.pk)),
    )
    buttons = (
        Button(label=words("privacy-file-button"), press=press("privacy.file")),
        Button(label=words("privacy-name-button"), press=press("privacy.correct", "name")),
        Button(label=words("privacy-organisation-button"), press=press("privacy.correct", "organisation")),
        Button(label=words("privacy-agreements-button"), press=press("privacy.agree")),
        Button(label=words("privacy-erase-button"), press=press("privacy.erase")),
        Button(label=words("menu-back-button"), press=press("now")) if person.arrived_at is not None else None,
    )
    return screen(kept, _until(turn, plan, person, workshop), rows=column(*buttons))


def _until(turn: Turn, plan: WorkshopPlan, person: Participant, workshop: Workshop) -> Words:
    dates = retention_dates(plan, workshop.ended_at or plan.agenda[-1].ends_at)
    stays = people.consents(turn.session, person.pk).get(BE_CONTACTED, False)
    contact = plan.controller.contact
    return words(
        "privacy-until",
        on=Day(dates.identifiers.astimezone(plan.zone).date()),
        latest=Day(dates.contact_at_most.astimezone(plan.zone).date()),
        contacted="yes" if stays else "no",
        contact=UserText(contact) if contact else words("notice-no-contact"),
    )


def _erase_screen(turn: Turn, person: Participant, lead: Words | None = None) -> Screen:
    published = turn.workshop is not None and turn.workshop.published_at is not None
    wrote = bool(contributions.contributions_by(turn.session, person.pk))
    said = words("erase", published="yes" if published else "no", wrote="yes" if wrote else "no")
    keep = Button(label=words("erase-name-button"), press=press("privacy.erased", Erasure.ANONYMISE.value))
    both = Button(label=words("erase-all-button"), press=press("privacy.erased", Erasure.DELETE.value))
    stay = Button(label=words("erase-not-button"), press=press("privacy.open"))
    return screen(lead, said, rows=column(keep if wrote or published else None, None if published else both, stay))


def _back() -> Button:
    return Button(label=words("privacy-back-button"), press=press("privacy.open"))


def _audit(turn: Turn, person: Participant, verb: str, subject: str) -> None:
    line = Audit(workshop_id=person.workshop_id, actor_id=person.pk, verb=verb, subject=subject, at=turn.at)
    contributions.record_audit(turn.session, line)


def _load(turn: Turn, _answers: Answers) -> Participant | Screen:
    return turn.person or screen(words("privacy-nothing"))


def _ask(person: Participant, answers: Answers) -> Screen:
    field = str(answers["field"])
    asked = words("privacy-correct", field=field, now=UserText(getattr(person, field) or "—"))
    return screen(asked, words("seen-as-badge"))


def _take(_person: Participant, _answers: Answers, given: Given) -> Taken:
    line = " ".join(visible(given.text).split()) if isinstance(given, Typed) else ""
    if not any(sign.isalpha() for sign in line):
        return Again(words("walk-in-letters"))
    return Accept(line) if len(line) <= LONGEST_NAME else Again(words("walk-in-shorter", most=LONGEST_NAME))


def _finish(turn: Turn, person: Participant, answers: dict[str, Any], _number: int) -> None:
    field = str(answers["field"])
    setattr(person, field, str(answers["value"]))
    turn.session.flush()
    _audit(turn, person, "corrected-own", person.ref)
    assert turn.workshop is not None
    shown = _overview(turn, person, turn.workshop)
    turn.reply(Screen(paragraphs=(words("privacy-corrected"), *shown.paragraphs), rows=shown.rows))


CORRECT = Conversation(
    flow=Flow(name="correct", steps=(Step(key="value", ask=_ask, take=_take),)), load=_load, finish=_finish
)
