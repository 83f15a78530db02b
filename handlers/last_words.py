"""The screens of the closing: the final text with its three answers, the questions of the evaluation."""

from __future__ import annotations

from dialog.buttons import press
from dialog.screen import Button, Screen, UserText, Words, column, screen, words
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import closing
from storage.closing import ConsentAsked
from storage.people import Participant, Workshop
from workshop.closing import BEST_MARK, SATISFACTION
from workshop.framework import Right
from workshop.synthesis import Consent

PAGE = 600


def consent_screen(round_: ConsentAsked, page: int = 0, lead: Words | None = None) -> Screen:
    """Show a page of the final text; the answers stand under the last one."""
    pages = _pages(round_.text)
    page = min(page, len(pages) - 1)
    last = page == len(pages) - 1
    answers = [
        Button(label=words(f"consent-{each.value}-button"), press=press("consent.say", each.value)) for each in Consent
    ]
    following = Button(label=words("page-next"), press=press("consent.open", page + 1))
    before = Button(label=words("page-previous"), press=press("consent.open", page - 1)) if page else None
    said = words("consent-asked", text=UserText(pages[page]), position=page + 1, total=len(pages))
    rows = column(*answers, before) if last else column(following, before)
    return screen(lead, said, words("seen-without-name") if last else None, rows=rows)


def evaluation_screen(turn: Turn, lead: Words | None = None) -> Screen:
    """Ask the next question of the evaluation, or give thanks when all are answered."""
    assert turn.person is not None
    marked = closing.marks_of(turn.session, turn.person.workshop_id, turn.person.pk)
    return question_screen(next((each for each in SATISFACTION if each not in marked), None), lead)


def question_screen(question: str | None, *leads: Words | None) -> Screen:
    """Ask a question of the evaluation; without any left, give thanks."""
    if question is None:
        word = Button(label=words("closing-comment-button"), press=press("closing.comment"))
        return screen(*leads, words("closing-thanks"), rows=column(word, now_button()))
    asked = words(
        "closing-question", question=question, position=SATISFACTION.index(question) + 1, total=len(SATISFACTION)
    )
    buttons = [
        Button(
            label=words("closing-mark-button", value=value, end={1: "low", BEST_MARK: "high"}.get(value, "none")),
            press=press("closing.mark", question, value),
        )
        for value in range(BEST_MARK, 0, -1)
    ]
    return screen(*leads, asked, rows=column(*buttons))


def _pages(text: str) -> list[str]:
    """Cut a text at line ends, or at words where a line is longer than a page."""
    pages = [""]
    for piece in text.replace("\n", "\n ").split(" "):
        if len(pages[-1]) + len(piece) > PAGE:
            pages.append("")
        pages[-1] += piece[:PAGE] + ("" if piece.endswith("\n") else " ")
    return [page.strip() for page in pages if page.strip()] or [text[:PAGE]]


def may_consent(workshop: Workshop, person: Participant) -> bool:
    """Tell whether a person's word on the final text counts."""
    return Right.APPROVE_REPORT in plan_of(workshop).rights(person.role)


def now_button() -> Button:
    """Lead back to where the day is."""
    return Button(label=words("back-to-now-button"), press=press("now"))
