"""Recording what somebody wrote: once, in their own words, with a receipt that says how it counts."""

from __future__ import annotations

from dialog.buttons import press
from dialog.flow import Answers
from dialog.screen import Button, Hour, Verbatim, Words, column, screen, words
from handlers.alarms import touch_pad
from handlers.owners import tell_organizers
from handlers.place import moment_in
from handlers.questions import NONE, Writing
from handlers.seen import who_sees
from handlers.turn import Turn
from storage import agenda, contributions, people, written
from storage.contributions import ContributionVersion, Kept
from storage.people import Participant
from workshop.codes import contribution_code, drawn_number
from workshop.contributions import Recorded, Submission, submit
from workshop.decision import Refusal
from workshop.model import Numbering
from workshop.phases import Lateness
from workshop.programme import SessionType, ShownAs


def submitted(
    turn: Turn, writing: Writing, answers: Answers, *, author: Participant | None = None
) -> Recorded | Refusal:
    """Ask the core whether what was answered is recorded: for the person who acts, or for the `author` named."""
    assert turn.person is not None
    challenge = str(answers.get("challenge", NONE))
    codes = () if challenge == NONE else (challenge,)
    subtopic = answers.get("subtopic")
    submission = Submission(
        session_id=writing.session.id,
        group_id=writing.group.id,
        text=str(answers["text"]),
        dimension=answers.get("dimension"),
        subtopic=None if subtopic == NONE else subtopic,
        severity=answers.get("rating"),
        answers=codes,
        insisted=True,
        for_other=author is not None,
        read_as=ShownAs(answers["shown"]) if "shown" in answers else None,
    )
    return submit(
        writing.plan,
        submission,
        writing.place.windows,
        role=turn.person.role,
        challenges=frozenset(codes),
        sent_at=moment_in(answers, "sent", writing.sent_at),
        received_at=writing.received_at,
    )


def record(
    turn: Turn,
    writing: Writing,
    answers: Answers,
    recorded: Recorded,
    number: int,
    *,
    author: Participant | None = None,
) -> contributions.Contribution:
    """Record a contribution once, with everything that belongs to it; `author` when it is entered for somebody."""
    assert turn.person is not None
    person, session_id = author or turn.person, writing.session.id
    following = contributions.next_number(turn.session, person.workshop_id, session_id)
    submission = recorded.submission
    contribution = contributions.record_contribution(
        turn.session,
        contributions.Contribution(
            workshop_id=person.workshop_id,
            session_id=session_id,
            group_id=submission.group_id,
            kind="solution" if writing.session.type is SessionType.SOLUTIONS else "challenge",
            number=following,
            code=contribution_code(session_id, _number_shown(turn, writing, person, following)),
            author_id=person.pk,
            entered_by=turn.person.pk if author is not None else None,
            origin=f"draft:{number}",
            dimension=recorded.dimension,
            subtopic=submission.subtopic,
            text=submission.text,
            language=recorded.checked.language.value,
            severity=submission.severity,
            answers=list(submission.answers),
            shown_as=recorded.shown_as.value,
            moderation="waiting" if recorded.checked.concern else "clear",
            lateness=recorded.acceptance.lateness.value,
            sent_at=moment_in(answers, "sent", writing.sent_at),
            recorded_at=turn.at,
        ),
    )
    _keep_beside(turn, answers, contribution, person)
    if contribution.moderation == "waiting":
        call_reviewers(turn, contribution)
    clock = agenda.clock_of(turn.session, person.workshop_id, session_id, submission.group_id)
    if clock is not None:
        touch_pad(turn, clock)
    return contribution


def _number_shown(turn: Turn, writing: Writing, person: Participant, number: int) -> int:
    """Give the number on the receipt: as it came, or drawn where the order of arrival is nobody's business."""
    workshop = people.workshop_by_id(turn.session, person.workshop_id)
    if workshop is None or writing.plan.rules.codes is Numbering.IN_ORDER:
        return number
    return drawn_number(workshop.secret, writing.session.id, number)


def _keep_beside(turn: Turn, answers: Answers, contribution: contributions.Contribution, author: Participant) -> None:
    """Keep what belongs to a contribution: the whole of a long text, the files, the message it was."""
    assert turn.person is not None
    assert turn.account is not None
    if answers.get("whole"):
        whole = ContributionVersion(
            contribution_id=contribution.pk, text=str(answers["whole"]), by_id=author.pk, at=turn.at
        )
        turn.session.add(whole)
    if answers.get("files"):
        written.attach(turn.session, turn.person.pk, answers["files"], contribution.pk)
    if answers.get("message"):
        written.remember_message(turn.session, turn.account.user_id, int(answers["message"]), contribution.pk)
    kept = turn.session.get(Kept, answers["kept"]) if answers.get("kept") else None
    if kept is not None:
        turn.session.delete(kept)
    turn.session.flush()


def call_reviewers(turn: Turn, contribution: contributions.Contribution) -> None:
    """Tell the organizers that something waits to be read; the next that comes finds them told."""
    assert turn.workshop is not None
    waiting = contributions.waiting_for_review(turn.session, turn.workshop.id)
    if [each.pk for each in waiting] == [contribution.pk]:
        button = Button(label=words("review-open-button"), press=press("review.open"))
        tell_organizers(turn, turn.workshop, screen(words("review-call"), rows=column(button)), coalesce="review")


def receipt(
    turn: Turn, writing: Writing, contribution: contributions.Contribution, recorded: Recorded, *, brief: bool = False
) -> tuple[Words, ...]:
    """Say what was recorded, how it counts, and until when it can be changed: `brief` where another text follows."""
    zone, acceptance = writing.plan.zone, recorded.acceptance
    said = [words("receipt", code=Verbatim(contribution.code), kind=writing.kind)]
    sent, got = Hour(contribution.sent_at.astimezone(zone)), Hour(turn.at.astimezone(zone))
    closed = Hour((acceptance.closed_at or turn.at).astimezone(zone))
    if acceptance.lateness is Lateness.LATE:
        said.append(words("receipt-late", closed=closed))
    elif acceptance.lateness is Lateness.GRACE:
        said.append(words("receipt-grace", closed=closed))
    elif acceptance.delayed:
        said.append(words("receipt-delayed", sent=sent, received=got))
    if contribution.moderation == "waiting":
        said.append(words("receipt-waiting"))
    if contribution.shown_as != ShownAs.HIDDEN.value:
        said.append(who_sees(ShownAs(contribution.shown_as), later=False))
    if writing.until is not None and not brief:
        said.append(words("receipt-until", until=writing.until))
    return tuple(said)


def after_receipt(writing: Writing, contribution: contributions.Contribution) -> tuple[Button | None, ...]:
    """Offer what may follow a receipt."""
    change = Button(label=words("receipt-change-button"), press=press("mine.item", contribution.pk))
    more = Button(label=words("receipt-more-button"), press=press("sheet.open", contribution.pk))
    if writing.until is None:  # it is late: nothing can be changed or added any more
        return (Button(label=words("menu-back-button"), press=press("now")),)
    solution = writing.session.type is SessionType.SOLUTIONS
    return (another_button(writing), change, more if solution else None)


def another_button(writing: Writing) -> Button | None:
    """Offer to write another, while writing is open."""
    if writing.until is None:
        return None
    to = press("contribute.new", writing.session.id)
    return Button(label=words("receipt-another-button", kind=writing.kind), press=to)
