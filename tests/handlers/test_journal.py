"""The journal: every step that is written down anywhere has its sentence there, in every language."""

from __future__ import annotations

import re

import pytest

from handlers import entering, presence, reviewing, roster_files, running, succeeding, waiting
from handlers.journal import PER_PAGE
from storage import steps
from storage.contributions import Audit, record_audit
from tests.handlers.closing_day import workshop_of
from tests.stage import ROOT, Stage
from workshop.synthesis import Fate

CALLS = r"verb=|_audit\(turn, [^)\"]*|audit_pad\(turn, pad, |note_step\(turn, post, |note\(turn, "
WRITTEN = re.compile(rf"(?:{CALLS})\"([a-z_-]+)\"")
CHOSEN = {
    *(f"person-{what}" for what in (*presence.MARKS, "approved", "refused")),
    *(f"parked-{fate.value}" for fate in Fate),
    *(f"chat-{kind}" for kind in ("plenary", "group", "ignored")),
    *(verb for verbs in running.NOTED.values() for verb in verbs),
    *(roster_files.OFFERED, roster_files.IMPORTED),
    *(waiting.REACHED, entering.ENTERED, succeeding.PROPOSED, *steps.VERBS, *reviewing.VERBS.values()),
}


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def test_every_step_that_is_written_down_has_its_sentence_in_every_language(stage: Stage) -> None:
    sources = [path.read_text("utf-8") for folder in ("handlers", "storage") for path in (ROOT / folder).glob("*.py")]
    verbs = sorted(CHOSEN | {verb for source in sources for verb in WRITTEN.findall(source)})
    assert len(verbs) > len(CHOSEN) + 20
    organizers = [stage.member("P019"), stage.member("P020", "العربية"), stage.member("P028", "English")]
    workshop = workshop_of(stage)
    for verb in verbs:
        record_audit(stage.session, Audit(workshop_id=workshop.id, verb=verb, subject="S1/G5", at=stage.at))
    stage.session.commit()
    for organizer in organizers:
        for page in range(len(verbs) // PER_PAGE + 1):  # a text that is missing is an error on this stage
            organizer.forges(f"log.open~0~0~{page}")


def test_journal_says_in_words_to_whom_a_message_went(stage: Stage) -> None:
    organizer, arabic = stage.member("P019"), stage.member("P020", "العربية")
    stage.order("broadcast", to="group:G1", text="La salle 1 ouvre à 10 h 40.")
    stage.order("broadcast", to="all", text="Le café est servi.")
    organizer.forges("log.open~0~0")
    organizer.sees("Message envoyé à plusieurs (Groupe 1 : Coordination et leadership) · ligne de commande")
    arabic.forges("log.open~0~0")
    arabic.sees("(الجميع) · سطر الأوامر")
