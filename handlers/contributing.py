"""Contributing: any text becomes a challenge or a solution while the group writes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Answers, Typed
from dialog.incoming import Media, Text
from dialog.screen import Button, Hour, Screen, Verbatim, Words, column, screen, words
from handlers.alarms import touch_pad
from handlers.conversation import Conversation, begin, draft_of, resume
from handlers.now import now_screen, show_now
from handlers.place import Place, moment_in, place_in, place_of, refused, writing_ends
from handlers.questions import FLOW, NAME, NONE, SUPPORT, Other, Writing
from handlers.scene import Scene, scene_of
from handlers.turn import Turn
from handlers.writing import excerpt, keep_media
from storage import agenda, contributions, written
from storage.contributions import ContributionVersion, Kept
from storage.drafts import close_draft
from workshop.codes import contribution_code
from workshop.contributions import Recorded, Stance, Submission, submit
from workshop.decision import Refusal
from workshop.framework import PhaseRight, Right
from workshop.model import WorkshopPlan
from workshop.phases import Lateness
from workshop.programme import SessionType


def contribute(turn: Turn, _data: Press) -> None:
    """Ask for a text, or go on with the one that is being written."""
    draft = draft_of(turn)
    if draft is not None and draft.flow == NAME:
        busy = bool(draft.answers.get("text") or draft.answers.get("held"))
        resume(turn, CONTRIBUTE, draft, words("contribute-finish-first") if busy else None)
    else:
        begin(turn, CONTRIBUTE)


def take_text(turn: Turn) -> bool:
    """Take any text as a contribution while the person's group writes, or shortly after."""
    action = turn.incoming.action
    assert isinstance(action, Text)
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    if not scene.may(Right.CONTRIBUTE):
        return False
    place = place_of(turn, scene, turn.incoming.sent_at)
    still_there = place is not None and scene.phase is not None and place.session == scene.session
    if place is None or not (place.in_time or (place.late and still_there)):
        return False
    begin(turn, CONTRIBUTE, given=Typed(action.text, action.message_id, action.forwarded))
    return True


def take_kept(turn: Turn, data: Press) -> None:
    """Record a kept text after all, as the contribution it was meant to be."""
    kept = turn.session.get(Kept, int(data.args[0])) if data.args and data.args[0].isdigit() else None
    if kept is None or turn.person is None or kept.participant_id != turn.person.pk:
        show_now(turn)
        return
    known = {"kept": kept.id, "since": kept.at.isoformat()}
    begin(turn, CONTRIBUTE, known, given=Typed(kept.text, 0))


def _load(turn: Turn, answers: Answers) -> Writing | Screen:
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    wrote_now = isinstance(turn.incoming.action, Text | Media) and "session" not in answers
    otherwise = moment_in(answers, "since", turn.incoming.sent_at)
    sent_at = otherwise if wrote_now else moment_in(answers, "sent", otherwise)
    place = _bound(turn, scene, answers, sent_at) if "session" in answers else place_of(turn, scene, sent_at)
    if place is None or not scene.may(Right.CONTRIBUTE):
        return _closed(turn, scene, words("contribute-no-place"))
    if isinstance(place.acceptance, Refusal):
        return _closed(turn, scene, refused(place.acceptance))
    keep_media(turn, place.session.id, place.group.id)
    here = scene.session == place.session
    shows = here and scene.allows(PhaseRight.SHOW_OTHERS)
    writes = here and scene.allows(PhaseRight.CONTRIBUTE)
    return Writing(
        plan=scene.plan,
        place=place,
        until=writing_ends(scene) if writes else None,
        later=writes and not shows,
        sent_at=sent_at,
        received_at=moment_in(answers, "received", turn.at),
        others=_others(turn, place) if shows else (),
        challenges=_challenges(turn, scene.plan, place),
    )


def _bound(turn: Turn, scene: Scene, answers: Answers, sent_at: datetime) -> Place | None:
    session = scene.plan.session(str(answers["session"]))
    return place_in(turn, scene, session, sent_at, group_id=str(answers["group"]))


def _closed(turn: Turn, scene: Scene, why: Words) -> Screen:
    """Say that nothing can be written now; what was typed is kept, and the conversation ends."""
    action = turn.incoming.action
    draft = draft_of(turn)
    if draft is not None and draft.flow == NAME:
        close_draft(turn.session, draft.id, turn.at)
    if isinstance(action, Text):
        _keep(turn, action.text, "closed", turn.incoming.sent_at)
    shown = now_screen(turn.session, scene)
    return Screen(paragraphs=(why, *shown.paragraphs), rows=shown.rows)


def _others(turn: Turn, place: Place) -> tuple[Other, ...]:
    assert turn.person is not None
    rows = contributions.contributions_of_group(
        turn.session, turn.person.workshop_id, place.session.id, (place.group.id,)
    )
    own = turn.person.pk
    return tuple(_other(row) for row in rows if row.author_id != own)


def _challenges(turn: Turn, plan: WorkshopPlan, place: Place) -> tuple[Other, ...]:
    """List the challenges of the group's scope: the most supported first, then the most severe."""
    if place.session.type is not SessionType.SOLUTIONS:
        return ()
    assert turn.person is not None
    scope = place.group.scope_groups
    found = [
        row
        for session in plan.sessions
        if session.type is SessionType.CHALLENGES and any(session.group(each) for each in scope)
        for row in contributions.contributions_of_group(turn.session, turn.person.workshop_id, session.id, scope)
    ]
    support: dict[int, int] = {}
    for endorsement in contributions.endorsements(turn.session, [row.pk for row in found]):
        backs = endorsement.stance not in {"disagree", "unsure"}
        support[endorsement.contribution_id] = support.get(endorsement.contribution_id, 0) + backs
    found.sort(key=lambda row: (-support.get(row.pk, 0), -(row.severity or 0), row.pk))
    return tuple(_other(row) for row in found)


def _other(row: contributions.Contribution) -> Other:
    return Other(pk=row.pk, code=row.code, text=row.text, dimension=row.dimension)


def _finish(turn: Turn, writing: Writing, answers: dict[str, Any], number: int) -> None:
    if str(answers.get("similar", "")).startswith(SUPPORT):
        said = _support_instead(turn, writing, answers)
        rows = column(_another(writing))
    else:
        recorded = _submitted(turn, writing, answers)
        if isinstance(recorded, Refusal):
            _keep(turn, str(answers["text"]), "refused", writing.sent_at)
            show_now(turn, lead=refused(recorded))
            return
        contribution = _record(turn, writing, answers, recorded, number)
        said = _receipt(turn, writing, contribution, recorded)
        rows = column(*_after(writing, contribution))
    queue = list(answers.get("queue") or ())
    if queue:
        following = queue[0]
        known = {"presettled": following["settled"], "since": following["since"], "queue": queue[1:]}
        begin(turn, CONTRIBUTE, known, given=Typed(following["text"], 0), lead=(*said, _next_text(following["text"])))
    else:
        turn.reply(screen(*said, rows=rows))


def _submitted(turn: Turn, writing: Writing, answers: Answers) -> Recorded | Refusal:
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


def _record(
    turn: Turn, writing: Writing, answers: Answers, recorded: Recorded, number: int
) -> contributions.Contribution:
    assert turn.person is not None
    person, session_id = turn.person, writing.session.id
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
            code=contribution_code(session_id, following),
            author_id=person.pk,
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
    _keep_beside(turn, answers, contribution)
    clock = agenda.clock_of(turn.session, person.workshop_id, session_id, submission.group_id)
    if clock is not None:
        touch_pad(turn, clock)
    return contribution


def _keep_beside(turn: Turn, answers: Answers, contribution: contributions.Contribution) -> None:
    """Keep what belongs to a contribution: the whole of a long text, the files, the message it was."""
    assert turn.person is not None
    assert turn.account is not None
    if answers.get("whole"):
        whole = ContributionVersion(
            contribution_id=contribution.pk, text=str(answers["whole"]), by_id=turn.person.pk, at=turn.at
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


def _receipt(
    turn: Turn, writing: Writing, contribution: contributions.Contribution, recorded: Recorded
) -> tuple[Words, ...]:
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
    if writing.until is not None:
        said.append(words("receipt-until", until=writing.until))
    return tuple(said)


def _after(writing: Writing, contribution: contributions.Contribution) -> tuple[Button | None, ...]:
    change = Button(label=words("receipt-change-button"), press=press("mine.item", contribution.pk))
    more = Button(label=words("receipt-more-button"), press=press("sheet.open", contribution.pk))
    solution = writing.session.type is SessionType.SOLUTIONS
    return (_another(writing), change if writing.until else None, more if solution else None)


def _another(writing: Writing) -> Button | None:
    if writing.until is None:
        return None
    return Button(label=words("receipt-another-button", kind=writing.kind), press=press("contribute.new"))


def _next_text(text: str) -> Words:
    return words("contribute-next-text", text=excerpt(text))


def _support_instead(turn: Turn, writing: Writing, answers: Answers) -> tuple[Words, ...]:
    assert turn.person is not None
    other = next((o for o in writing.others if f"{SUPPORT}:{o.pk}" == answers["similar"]), None)
    _keep(turn, str(answers["text"]), "supported", writing.sent_at)
    if other is None:
        return (words("similar-gone"),)
    contributions.endorse(turn.session, other.pk, turn.person.pk, Stance.SUPPORT.value, turn.at)
    return (words("similar-supported", code=Verbatim(other.code)),)


def _keep(turn: Turn, text: str, where: str, at: datetime) -> None:
    assert turn.person is not None
    kept = Kept(workshop_id=turn.person.workshop_id, participant_id=turn.person.pk, where=where, text=text, at=at)
    contributions.keep_text(turn.session, kept)


CONTRIBUTE = Conversation(flow=FLOW, load=_load, finish=_finish, lasting=True)
