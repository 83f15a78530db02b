"""Who will see this: said above each input, kept for what was written under it, never loosened afterwards."""

from __future__ import annotations

import json
from typing import Any

import pytest

from storage.people import place
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
        "codes": "in_order",
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


def of_phases(**shown_as: str) -> dict[str, Any]:
    """Let phases of the first session show another part of the author than the session does."""
    first, second = PLAN["sessions"]
    phases = [
        {**each, "shown_as": shown_as[each["id"]]} if each["id"] in shown_as else each for each in first["phases"]
    ]
    rules = {**PLAN["rules"], "codes": "in_order", "confidentiality": "attributed"}
    return {"rules": rules, "sessions": [{**first, "phases": phases}, second]}


def two_in_group_five(change: dict[str, Any]) -> tuple[Stage, Person, Person]:
    stage = Stage()
    stage.import_workshop(change)
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    return stage, salma, zineb


def test_phase_may_show_more_than_its_session_and_says_so_above_the_input() -> None:
    stage, salma, zineb = two_in_group_five(of_phases(discussion="named"))
    contribute(salma, MOUNTAIN)
    to_phase(stage, "discussion")
    salma.sees("Maintenant : discussion", "🔒 Les autres liront votre texte avec votre nom.")
    zineb.sees("الآن: النقاش", "🔒 يقرأ الآخرون نصكم مقرونا باسمكم.")
    contribute(salma, "Les académies n'ont aucune marge sur le budget de maintenance")
    salma.sees("code S1-2", "🔒 Les autres liront votre texte avec votre nom.")
    assert [row.shown_as for row in written(stage)] == ["hidden", "named"]
    zineb.presses("قراءة مساهمات المجموعة")
    shown = zineb.sees(MOUNTAIN).text
    assert "S1-1 · pas d'internet" in shown
    assert "S1-2 (Salma El Fanousi) · Les académies" in shown


def test_text_begun_under_a_stricter_phase_keeps_what_stood_above_the_input() -> None:
    stage, salma, _ = two_in_group_five(of_phases(discussion="named"))
    salma.presses("Écrire un défi")
    salma.sees("sans votre nom ni votre organisme")
    to_phase(stage, "discussion")
    contribute(salma, MOUNTAIN)
    assert "avec votre nom" not in salma.sees("code S1-1").text
    assert [row.shown_as for row in written(stage)] == ["hidden"]


def test_stricter_phase_hides_what_its_session_would_show() -> None:
    change = of_phases(silent_writing="hidden")
    change["sessions"] = [{**each, "shown_as": "named"} for each in change["sessions"]]
    stage, salma, zineb = two_in_group_five(change)
    salma.sees("écriture individuelle", "sans votre nom ni votre organisme")
    contribute(salma, MOUNTAIN)
    to_phase(stage, "discussion")
    zineb.presses("قراءة مساهمات المجموعة")
    assert "Salma" not in zineb.sees(MOUNTAIN).text


def test_category_under_the_chatham_house_rule_is_only_its_group() -> None:
    stage = Stage()
    stage.import_workshop(sessions("category"))
    sender, zineb = stage.member("P034"), stage.member("P002", "العربية")
    sender.row.role, sender.row.category = "participant", "csefrs"
    place(stage.session, sender.row, "S1", "G5", "moved", stage.at)
    to_phase(stage, "silent_writing")
    contribute(sender, MOUNTAIN)
    to_phase(stage, "discussion")
    zineb.presses("قراءة مساهمات المجموعة")
    assert "S1-1 (القطاع العمومي) · " in zineb.sees(MOUNTAIN).text


def test_invitation_and_card_say_who_will_see_what_is_typed_straight_away() -> None:
    _, salma, zineb = staged("hidden")
    seen = "🔒 Votre groupe lira votre texte dès la discussion, sans votre nom ni votre organisme."
    for said in ("Quel défi voyez-vous ?", "Écrivez votre défi ici"):
        assert any(said in shown.text and seen in shown.text for shown in salma.seen), said
    assert any("ما التحدي الذي ترونه؟" in shown.text and "🔒" in shown.text for shown in zineb.seen)


def test_reminder_to_write_says_who_will_see_it() -> None:
    stage, salma, _ = staged("hidden")
    soufiane = stage.member("P043")
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Rappel discret aux silencieux")
    salma.sees("Votre groupe aimerait vous lire", "🔒 Votre groupe lira votre texte dès la discussion, sans votre nom")
