"""The group and its page: two minutes to agree or say what is missing, and the notes of those who see it otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Chosen, Flow, Given, Step, Taken, Typed, choice
from dialog.incoming import Text, TimerDue
from dialog.screen import Button, Joined, Screen, Words, column, screen, words
from handlers.conversation import Conversation, begin, draft_of
from handlers.excerpts import excerpt
from handlers.over import closed_since
from handlers.page_view import Desk, back, desk_for, desk_of, line_words, page_screen
from handlers.refusing import refuse
from handlers.scene import scene_of
from handlers.turn import Turn
from storage import pages, people
from storage.drafts import close_draft
from storage.pages import MinorityNote, WholePage
from storage.people import Account, Participant
from storage.timers import arm_timer, cancel_timer
from workshop.decision import Refusal
from workshop.framework import Right
from workshop.report import PageState, Verdict, close_approval, judge_page, show_page
from workshop.wording import assents, visible

NO_WORDS = "none"
LONGEST = 300
IN_LINE = 75
GAPS = 3


def show_to_group(turn: Turn, data: Press) -> None:
    """Put the page to the group for two minutes, each member in private."""
    desk = desk_of(turn, data.args[0] if data.args else None)
    if desk is None:
        refuse(turn)
        return
    if desk.whole.core.state in {PageState.SHOWN, PageState.PUBLISHED}:
        turn.toast(words("merge-changed-meanwhile"))
        turn.reply(page_screen(desk))
        return
    core = show_page(desk.whole.core, by=str(desk.person.pk), at=turn.at)
    if isinstance(core, Refusal):
        turn.reply(page_screen(desk, lead=words(core.text, **dict(core.args))))
        return
    asked = _asked(turn, desk)
    row = desk.whole.row
    row.round, row.asked = row.round + 1, len(asked)
    whole = pages.save_page(turn.session, row, core, turn.at)
    assert core.closes_at is not None
    arm_timer(turn.session, kind="page-close", subject=str(row.pk), seq=row.round, due_at=core.closes_at)
    for person, account in asked:
        seen = desk_for(turn, whole, person)
        if seen is not None:
            language = account.language or desk.plan.default_language
            turn.tell(account.user_id, language, _question(seen), budget="page")
    again = desk_for(turn, whole, desk.person)
    assert again is not None
    turn.reply(page_screen(again, lead=words("page-asked", people=len(asked), until=desk.hour(core.closes_at))))


def take_assent(turn: Turn) -> bool:
    """Take an « ok » typed while the group's page is being approved as the tap it stands for."""
    action = turn.incoming.action
    if not isinstance(action, Text) or not assents(action.text) or turn.person is None:
        return False
    scene = scene_of(turn.session, turn.person)
    if scene.session is None or scene.group is None or not scene.may(Right.APPROVE_REPORT):
        return False
    whole = pages.page_of_group(turn.session, scene.workshop.id, scene.session.id, scene.group.id)
    if whole is None or whole.core.state is not PageState.SHOWN or str(turn.person.pk) in whole.core.verdicts:
        return False
    agree(turn, press("page.agree", whole.row.pk, epoch=whole.row.round))
    return True


def agree(turn: Turn, data: Press) -> None:
    """Take a member's agreement."""
    desk = _judge(turn, data, Verdict.AGREE)
    if desk is not None:
        missing = Button(
            label=words("page-missing-button"),
            press=press("page.missing", desk.whole.row.pk, epoch=desk.whole.row.round),
        )
        note = Button(label=words("page-note-button"), press=press("page.note", desk.whole.row.pk))
        turn.reply(screen(words("page-agreed"), rows=column(missing, note, back(desk))))


def miss(turn: Turn, data: Press) -> None:
    """Take a member's word that something is missing, then ask what, in a few words."""
    desk = _judge(turn, data, Verdict.MISSING)
    if desk is not None:
        begin(turn, GAP, {"page": desk.whole.row.pk, "round": desk.whole.row.round})


def close_due(turn: Turn) -> None:
    """Close the approval when its two minutes are over."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    whole = pages.page_by_id(turn.session, int(action.subject))
    if whole is not None and whole.core.state is PageState.SHOWN and whole.row.round == action.seq:
        _close(turn, whole)


def write_note(turn: Turn, data: Press) -> None:
    """Let a member attach a minority note."""
    desk = desk_of(turn, data.args[0] if data.args else None)
    if desk is None or not desk.member:
        refuse(turn)
    else:
        begin(turn, NOTE, {"page": desk.whole.row.pk})


def _judge(turn: Turn, data: Press, verdict: Verdict) -> Desk | None:
    """Record a verdict; answers by itself when it comes too late or from somebody else."""
    desk = desk_of(turn, data.args[0] if data.args else None)
    if desk is None or not desk.member or Right.APPROVE_REPORT not in desk.plan.rights(desk.person.role):
        refuse(turn)
        return None
    core = judge_page(desk.whole.core, verdict, by=str(desk.person.pk), at=turn.at)
    if isinstance(core, Refusal) or data.epoch != desk.whole.row.round:
        turn.toast(closed_since(turn, "page-not-asked", desk.whole.core.closes_at))
        turn.reply(page_screen(desk))
        return None
    pages.record_verdict(turn.session, desk.whole.row, desk.person.pk, verdict, turn.at)
    if len(core.verdicts) >= desk.whole.row.asked and verdict is Verdict.AGREE:
        _close_early(turn, desk.whole)
    return desk


def _close_early(turn: Turn, whole: WholePage) -> None:
    """Close the approval as soon as everybody who was asked has answered."""
    cancel_timer(turn.session, kind="page-close", subject=str(whole.row.pk))
    newest = pages.page_by_id(turn.session, whole.row.pk)
    assert newest is not None
    _close(turn, newest)


def _close(turn: Turn, whole: WholePage) -> None:
    core = close_approval(whole.core)
    closed = pages.save_page(turn.session, whole.row, core, turn.at)
    holder = people.participant_by_id(turn.session, whole.row.holder_id) if whole.row.holder_id else None
    account = people.accounts_of(turn.session, [holder]).get(holder.pk) if holder is not None else None
    desk = desk_for(turn, closed, holder) if holder is not None else None
    if account is None or desk is None:
        return
    counted = closed.approval
    said = words(
        "page-verdict",
        state=core.state.value,
        agreed=counted.agreed,
        missing=counted.missing,
        silent=max(0, counted.asked - counted.agreed - counted.missing),
    )
    gaps = tuple(words("page-gap-line", text=excerpt(gap, IN_LINE)) for gap in core.gaps.values())
    rows = column(
        Button(label=words("page-read-button"), press=press("page.read", whole.row.pk, 0)),
        Button(label=words("page-lines-button"), press=press("page.line", whole.row.pk, 0)),
        back(desk),
    )
    shown = screen(said, Joined(gaps[:GAPS]) if gaps else None, rows=rows)
    turn.tell(account.user_id, account.language or desk.plan.default_language, shown)


def _question(desk: Desk) -> Screen:
    pk, core = desk.whole.row.pk, desk.whole.core
    assert core.closes_at is not None
    lines = tuple(line_words(line, IN_LINE) for line in desk.whole.lines)
    round_ = desk.whole.row.round
    return screen(
        words("page-question", group=desk.group.label, until=desk.hour(core.closes_at)),
        Joined(lines),
        rows=column(
            Button(label=words("page-agree-button"), press=press("page.agree", pk, epoch=round_)),
            Button(label=words("page-missing-button"), press=press("page.missing", pk, epoch=round_)),
            Button(label=words("page-read-button"), press=press("page.read", pk, 0)),
        ),
    )


def _asked(turn: Turn, desk: Desk) -> list[tuple[Participant, Account]]:
    """List the members who are here, may approve and can be reached, but for the one who asks."""
    members = people.members(turn.session, desk.workshop.id, desk.session.id, desk.group.id)
    here = [
        person
        for person in members
        if person.arrived_at is not None
        and person.left_at is None
        and person.pk != desk.person.pk
        and Right.APPROVE_REPORT in desk.plan.rights(person.role)
    ]
    accounts = people.accounts_of(turn.session, here)
    found = [(person, accounts[person.pk]) for person in here if person.pk in accounts]
    return [(person, account) for person, account in found if not (person.quiet or account.quiet)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Remark:
    """Hold the page on which a member has something to say."""

    desk: Desk


def _load(turn: Turn, answers: Answers) -> Remark | Screen:
    desk = desk_of(turn, str(answers["page"]))
    if desk is None:
        draft = draft_of(turn)
        if draft is not None:
            close_draft(turn.session, draft.id, turn.at)
        return screen(words("page-not-yet"))
    return Remark(desk=desk)


def _ask_gap(_remark: Remark, _answers: Answers) -> Screen:
    return screen(words("page-gap"), words("seen-without-name"), rows=column(choice(words("page-no-gap"), NO_WORDS)))


def _take_words(_remark: Remark, _answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen):
        return Accept(None)
    text = visible(given.text) if isinstance(given, Typed) else ""
    if not text:
        return Again(words("page-line-in-words"))
    if len(text) > LONGEST:
        return Again(words("page-line-long", most=LONGEST, count=len(text)), keep={"kept": text})
    return Accept(text)


def _finish_gap(turn: Turn, remark: Remark, answers: dict[str, Any], _number: int) -> None:
    desk, gap = remark.desk, answers.get("gap") or answers.get("kept")
    row = desk.whole.row
    if gap:
        pages.record_gap(turn.session, row.pk, int(answers["round"]), desk.person.pk, str(gap))
    if len(desk.whole.core.verdicts) >= row.asked and desk.whole.core.state is PageState.SHOWN:
        _close_early(turn, desk.whole)
    note = Button(label=words("page-note-button"), press=press("page.note", row.pk))
    turn.reply(screen(_gap_thanks(given=bool(gap)), rows=column(note, back(desk))))


def _gap_thanks(*, given: bool) -> Words:
    return words("page-gap-kept", given="yes" if given else "no")


def _ask_note(_remark: Remark, _answers: Answers) -> Screen:
    return screen(words("page-note"), words("seen-without-name"))


def _finish_note(turn: Turn, remark: Remark, answers: dict[str, Any], number: int) -> None:
    desk = remark.desk
    note = MinorityNote(
        page_id=desk.whole.row.pk,
        participant_id=desk.person.pk,
        origin=f"draft:{number}",
        text=str(answers["note"]),
        at=turn.at,
    )
    pages.record_note(turn.session, note)
    turn.reply(screen(words("page-note-kept"), rows=column(back(desk))))


GAP = Conversation(
    flow=Flow(name="page-gap", steps=(Step[Remark](key="gap", ask=_ask_gap, take=_take_words),)),
    load=_load,
    finish=_finish_gap,
)
NOTE = Conversation(
    flow=Flow(name="page-note", steps=(Step[Remark](key="note", ask=_ask_note, take=_take_words),)),
    load=_load,
    finish=_finish_note,
)
