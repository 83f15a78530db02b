"""Rewriting a line of the page: the new words, what they stand on, and after plenary what was corrected."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Chosen, Flow, Given, Step, Taken, Typed, choice
from dialog.screen import Button, Screen, UserText, Verbatim, column, screen, words
from handlers.conversation import Conversation, begin, draft_of
from handlers.page_view import Desk, desk_for, desk_of, evidence_words, line_name, line_screen, page_screen
from handlers.refusing import note, refuse
from handlers.turn import Turn
from storage import contributions, pages, steps
from storage.contributions import Kept, keep_text
from storage.drafts import close_draft
from workshop.codes import contribution_code, read_contribution_code
from workshop.decision import Refusal
from workshop.report import LONGEST_LINE, Line, PageState, correct_line, edit_line
from workshop.wording import visible

KEEP, REMARK, EMPTY = "keep", "remark", "empty"
LONGEST_NOTE = 150
_BETWEEN = re.compile(r"[\s,;،؛]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Rewriting:
    """Hold the line that is rewritten and the contributions of the session that may stand behind it."""

    desk: Desk
    line: Line
    place: int
    known: Mapping[str, str]  # code -> text

    @property
    def corrects(self) -> bool:
        """Tell whether the page was presented already, so that a change is a correction with a note."""
        return self.desk.whole.core.state is PageState.PUBLISHED


def rewrite(turn: Turn, data: Press) -> None:
    """Ask for the new wording of a line."""
    desk = desk_of(turn, data.args[0] if data.args else None)
    number = data.args[1] if len(data.args) > 1 else ""
    if desk is None:
        refuse(turn)
        return
    if not desk.holds or not number.isdigit() or int(number) >= len(desk.whole.core.lines):
        note(turn, "refused", data.action)
        turn.toast(words("page-held-by-another"))
        turn.reply(page_screen(desk))
        return
    begin(turn, REWRITING, {"page": desk.whole.row.pk, "place": int(number)})


def undo(turn: Turn, data: Press) -> None:
    """Bring a line's former wording back."""
    line = steps.step_by_id(turn.session, int(data.args[0])) if data.args and data.args[0].isdigit() else None
    page_id = line.subject.partition(":")[2] if line is not None and line.verb == "line-rewritten" else None
    desk = desk_of(turn, page_id)
    if desk is None or line is None:
        refuse(turn)
        return
    if not desk.holds:
        turn.toast(words("page-held-by-another"))
        return
    place = next(at for at, each in enumerate(desk.whole.core.lines) if each.code == line.undo["line"])
    if line.undone_at is not None or desk.whole.core.state is PageState.PUBLISHED:
        turn.toast(words("merge-changed-meanwhile"))
        turn.reply(line_screen(desk, place))
        return
    line.undone_at = turn.at
    before = replace(
        desk.whole.core.lines[place],
        text=line.undo["text"],
        evidence=tuple(line.undo["evidence"]),
        by_human=line.undo["by_human"],
    )
    lines = tuple(before if at == place else each for at, each in enumerate(desk.whole.core.lines))
    core = replace(desk.whole.core, lines=lines, version=desk.whole.core.version + 1, state=PageState.DRAFT)
    whole = pages.save_page(turn.session, desk.whole.row, core, turn.at)
    again = desk_for(turn, whole, desk.person)
    assert again is not None
    turn.reply(line_screen(again, place, lead=words("page-line-undone")))


def _load(turn: Turn, answers: Answers) -> Rewriting | Screen:
    desk = desk_of(turn, str(answers["page"]))
    if desk is None or not desk.holds:
        return _taken_over(turn, desk, answers)
    items = contributions.contributions_of_group(
        turn.session, desk.workshop.id, desk.session.id, [each.id for each in desk.session.groups]
    )
    place = int(answers["place"])
    return Rewriting(
        desk=desk, line=desk.whole.core.lines[place], place=place, known={item.code: item.text for item in items}
    )


def _taken_over(turn: Turn, desk: Desk | None, answers: Answers) -> Screen:
    """End the conversation: the page is in other hands; the words written so far are kept."""
    draft = draft_of(turn)
    if draft is not None:
        close_draft(turn.session, draft.id, turn.at)
    typed = getattr(turn.incoming.action, "text", "") or str(answers.get("text", ""))
    if typed:
        _keep(turn, typed)
    shown = page_screen(desk) if desk is not None else screen()
    return Screen(paragraphs=(words("page-held-by-another"), *shown.paragraphs), rows=shown.rows)


def _ask_text(rewriting: Rewriting, _answers: Answers) -> Screen:
    line = rewriting.line
    now = words("page-line-now", text=UserText(line.text)) if line.text else words("page-line-now-empty")
    empty = choice(words("page-leave-empty-button"), EMPTY) if line.text and not rewriting.corrects else None
    head = words("page-rewrite", name=line_name(line), kind=line.kind.value, most=LONGEST_LINE)
    return screen(head, now, rows=column(empty))


def _take_text(_rewriting: Rewriting, _answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen):
        return Accept("") if given.value == EMPTY else Again()
    text = visible(given.text) if isinstance(given, Typed) else ""
    if not text:
        return Again(words("page-line-in-words"))
    if len(text) > LONGEST_LINE:
        return Again(words("page-line-long", most=LONGEST_LINE, count=len(text)), keep={"kept": text})
    return Accept(text)


def _needs_evidence(rewriting: Rewriting, answers: Answers) -> bool:
    return not rewriting.corrects and answers.get("text") != ""


def _ask_evidence(rewriting: Rewriting, _answers: Answers) -> Screen:
    codes = rewriting.line.evidence
    keep = choice(words("page-evidence-keep-button", codes=evidence_words(codes)), KEEP) if codes else None
    return screen(words("page-evidence"), rows=column(keep, choice(words("page-evidence-remark-button"), REMARK)))


def _take_evidence(rewriting: Rewriting, _answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen):
        return Accept(list(rewriting.line.evidence) if given.value == KEEP else [])
    if not isinstance(given, Typed):
        return Again(words("page-evidence-codes"))
    found = []
    for typed in filter(None, _BETWEEN.split(visible(given.text))):
        read = read_contribution_code(typed)
        code = contribution_code(*read) if read else ""
        if code not in rewriting.known:
            return Again(words("page-evidence-unknown", code=UserText(typed[:20])))
        found.append(code)
    return Accept(found) if found else Again(words("page-evidence-codes"))


def _ask_note(_rewriting: Rewriting, _answers: Answers) -> Screen:
    return screen(words("page-correction-note"))


def _take_note(_rewriting: Rewriting, _answers: Answers, given: Given) -> Taken:
    text = visible(given.text) if isinstance(given, Typed) else ""
    if not text:
        return Again(words("page-note-missing"))
    if len(text) > LONGEST_NOTE:
        return Again(words("page-line-long", most=LONGEST_NOTE, count=len(text)), keep={"kept_note": text})
    return Accept(text)


def _finish(turn: Turn, rewriting: Rewriting, answers: dict[str, Any], _number: int) -> None:
    desk, line, by = rewriting.desk, rewriting.line, rewriting.desk.whole.core.holder or ""
    text = str(answers["text"])
    if rewriting.corrects:
        made = correct_line(desk.whole.core, line.code, text, str(answers["note"]), by=by)
    else:
        evidence = answers.get("evidence", [])
        made = edit_line(desk.whole.core, line.code, text, by=by, rules=desk.plan.rules, evidence=evidence)
    if isinstance(made, Refusal):
        _keep(turn, text)
        turn.reply(page_screen(desk, lead=words(made.text, **dict(made.args))))
        return
    was_shown = desk.whole.core.state is PageState.SHOWN
    audit = pages.record_rewriting(turn.session, desk.whole, line.code, desk.person.pk, turn.at)
    whole = pages.save_page(turn.session, desk.whole.row, made, turn.at)
    again = desk_for(turn, whole, desk.person)
    assert again is not None
    undoing = Button(label=words("merge-undo-button"), press=press("page.undo", audit.pk))
    way = "corrected" if rewriting.corrects else "asked-again" if was_shown else "kept"
    lead = words("page-line-done", way=way, version=Verbatim(str(made.version)))
    turn.reply(line_screen(again, rewriting.place, undoing if not rewriting.corrects else None, lead=lead))


def _keep(turn: Turn, text: str) -> None:
    assert turn.person is not None
    row = Kept(workshop_id=turn.person.workshop_id, participant_id=turn.person.pk, where="page", text=text, at=turn.at)
    keep_text(turn.session, row)


def _corrects(rewriting: Rewriting, _answers: Answers) -> bool:
    return rewriting.corrects


STEPS = (
    Step[Rewriting](key="text", ask=_ask_text, take=_take_text),
    Step[Rewriting](key="evidence", ask=_ask_evidence, take=_take_evidence, applies=_needs_evidence),
    Step[Rewriting](key="note", ask=_ask_note, take=_take_note, applies=_corrects),
)
REWRITING = Conversation(flow=Flow(name="page-line", steps=STEPS), load=_load, finish=_finish)
