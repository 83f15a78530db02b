"""Who will see this: said above each input, kept for what was written under it, never loosened afterwards."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.handlers.day import MOUNTAIN, contribute, to_phase, written
from tests.stage import DATA, Person, Stage

PLAN: dict[str, Any] = json.loads((DATA / "workshop.json").read_text("utf-8"))
SEEN = {
    "hidden": ("sans votre nom ni votre organisme", "دون ذكر اسمكم أو مؤسستكم"),
    "category": ("votre catégorie seulement", "فئتكم فقط"),
    "named": ("avec votre nom", "مقرونا باسمكم"),
}


def sessions(shown_as: str) -> dict[str, Any]:
    rules = {
        **PLAN["rules"],
        "confidentiality": "attributed" if shown_as == "named" else PLAN["rules"]["confidentiality"],
    }
    return {"rules": rules, "sessions": [{**each, "shown_as": shown_as} for each in PLAN["sessions"]]}


def staged(shown_as: str) -> tuple[Stage, Person, Person]:
    stage = Stage()
    stage.import_workshop(sessions(shown_as))
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    return stage, salma, zineb


@pytest.mark.parametrize("shown_as", list(SEEN))
def test_input_says_who_will_see_it(shown_as: str) -> None:
    _, salma, zineb = staged(shown_as)
    salma.presses("Écrire un défi")
    salma.sees("🔒 Votre groupe lira votre texte dès la discussion", SEEN[shown_as][0])
    zineb.presses("كتابة تحدٍّ")
    zineb.sees("🔒", SEEN[shown_as][1])


@pytest.mark.parametrize(("shown_as", "seen"), [("hidden", ""), ("category", "القطاعات"), ("named", "Salma")])
def test_group_sees_of_the_author_what_was_promised(shown_as: str, seen: str) -> None:
    stage, salma, zineb = staged(shown_as)
    contribute(salma, MOUNTAIN)
    to_phase(stage, "discussion")
    zineb.presses("قراءة مساهمات المجموعة")
    text = zineb.sees(MOUNTAIN).text
    assert ("Salma" in text, "(" in text.split(MOUNTAIN)[0]) == (shown_as == "named", shown_as != "hidden")
    assert seen in text or shown_as == "category"


def test_promise_is_kept_when_the_workshop_file_becomes_looser() -> None:
    stage, salma, zineb = staged("hidden")
    contribute(salma, MOUNTAIN)
    assert [row.shown_as for row in written(stage)] == ["hidden"]
    stage.import_workshop(sessions("named"))
    to_phase(stage, "discussion")
    zineb.says("/me")
    zineb.presses("قراءة مساهمات المجموعة")
    assert "Salma" not in zineb.sees(MOUNTAIN).text


def test_similar_contribution_of_the_group_is_offered_as_support_instead() -> None:
    stage, salma, zineb = staged("hidden")
    contribute(salma, MOUNTAIN)
    to_phase(stage, "discussion")
    zineb.says("/language")
    zineb.presses("Français")
    zineb.says("Les écoles satellites de montagne n'ont pas internet du tout")
    zineb.sees("presque la même chose", MOUNTAIN, "Enregistrer aussi la mienne")
    zineb.presses("Soutenir cette contribution")
    zineb.sees("Votre soutien à S1-1 est enregistré", "Votre texte reste conservé")
    assert len(written(stage)) == 1
    zineb.presses("Ajouter un autre défi")
    zineb.sees("Quel défi voyez-vous ?")
