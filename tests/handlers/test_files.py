"""What people send instead of words: kept, and brought to whoever holds the group's page, marked as not transcribed."""

from __future__ import annotations

import pytest

from dialog.delivery import Call
from storage import agenda
from tests.handlers.day import MOUNTAIN, WORKSHOP, to_phase, within_limits
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def sent(stage: Stage) -> list[tuple[str, str, str]]:
    """List what was sent again: how, what, under which words."""
    kinds = ("voice", "photo", "video_note")
    found = [(call, kind) for call in stage.calls for kind in kinds if kind in call.params]
    return [(call.method, call.params[kind], caption(stage, call)) for call, kind in found]


def caption(stage: Stage, call: Call) -> str:
    said = call.params.get("caption")
    return stage.texts.plain(said, call.language) if said is not None else ""


def with_files(stage: Stage) -> tuple[Person, Person]:
    salma, rapporteur = stage.member("P003"), stage.member("P060")
    to_phase(stage, "silent_writing")
    salma.presses("Écrire un défi")
    salma.sends("voice", file_id="V1", seconds=42)
    salma.sees("la personne qui rapporte pourra l’écouter")
    salma.says(MOUNTAIN)
    salma.presses("Aucun en particulier")
    salma.presses("4")
    stage.passes(seconds=10)
    salma.sends("photo", file_id="P1")
    salma.says("/cancel")
    stage.passes(seconds=10)
    salma.sends("video_note", file_id="N1", seconds=8)
    to_phase(stage, "report")
    return salma, rapporteur


def test_rapporteur_hears_and_sees_what_the_group_sent(stage: Stage) -> None:
    salma, rapporteur = with_files(stage)
    rapporteur.says("/me")
    rapporteur.presses("Compte rendu du groupe")
    rapporteur.presses("Fichiers du groupe, non transcrits")
    rapporteur.sees("1. Message vocal, 42 secondes · avec S1-1 · non transcrit", "2. Photo · non transcrit")
    assert "Salma" not in rapporteur.seen[-1].text
    for label in ("Écouter 1", "Voir 2", "Voir 3"):
        rapporteur.presses(label)
    assert sent(stage) == [
        ("sendVoice", "V1", "1. Message vocal, 42 secondes · avec S1-1 · non transcrit"),
        ("sendPhoto", "P1", "2. Photo · non transcrit"),
        ("sendVideoNote", "N1", ""),
    ]
    within_limits(salma, rapporteur)


def test_files_are_named_in_arabic_and_reach_the_successor_alone(stage: Stage) -> None:
    salma, rapporteur = with_files(stage)
    zineb = stage.member("P002", "العربية")
    rapporteur.says("/me")
    rapporteur.presses("Compte rendu du groupe")
    page = rapporteur.seen[-1]
    zineb.says("/me")
    data = page.buttons["Fichiers du groupe, non transcrits"].press
    assert data is not None
    zineb.forges(f"page.files~0~0~{data.args[0]}~0")
    assert "دون تفريغ" not in zineb.seen[-1].text
    zineb.forges(f"page.file~0~0~{data.args[0]}~1")
    assert sent(stage) == []
    clock = agenda.clock_of(stage.session, WORKSHOP, "S1", "G5")
    assert clock is not None
    zineb.forges(f"page.take~0~0~{clock.pk}")
    zineb.forges(f"page.files~0~0~{data.args[0]}~0")
    zineb.sees("رسالة صوتية، 42 ثانية · مع S1-1 · دون تفريغ", "استماع 1")
    zineb.presses("استماع 1")
    assert [method for method, _, _ in sent(stage)] == ["sendVoice"]
    within_limits(salma, zineb)
