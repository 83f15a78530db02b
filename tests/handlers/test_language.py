"""Another language in the middle: the same question again, with every answer kept, wherever somebody stands."""

from __future__ import annotations

import base64
import json
from datetime import timedelta

import pytest

from tests.handlers.day import MOUNTAIN, contribute, to_phase, within_limits
from tests.handlers.test_voting import vote1, write
from tests.stage import DATA, Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def speaks(person: Person, language: str) -> None:
    person.says("/language")
    person.presses(language)


def test_purposes_ticked_so_far_stay_ticked(stage: Stage) -> None:
    salma = stage.person(10_003, "Salma")
    salma.starts(stage.code("P003"))
    salma.presses("Français")
    salma.presses("Choisir point par point")
    salma.presses("☐ Être cité mot pour mot")
    speaks(salma, "العربية")
    shown = salma.sees("تأكيد اختياراتي")
    assert [label[0] for label in shown.buttons][:3] == ["☑", "☑", "☐"]
    salma.presses("الرجوع")
    salma.sees("أوافق على المشاركة")
    within_limits(salma)


def test_walk_in_is_asked_the_same_question_again(stage: Stage) -> None:
    nadia = stage.person(77, "Nadia")
    nadia.starts()
    nadia.presses("sans code")
    nadia.presses("Français")
    nadia.says("Nadia Berrada")
    nadia.sees("organisme")
    speaks(nadia, "English")
    nadia.sees("organisation")


def test_questionnaire_goes_on_at_the_same_item(stage: Stage) -> None:
    tom = stage.member("P012", "English")
    tom.says("/questionnaire")
    tom.presses("3 · Developing")
    tom.sees("2 of 21")
    speaks(tom, "Français")
    tom.sees("2 sur 21")
    tom.presses("Revenir")
    tom.sees("1 sur 21", "✓ 3")
    speaks(tom, "العربية")
    tom.sees("1 من 21", "✓ 3")


def test_dots_placed_so_far_stay_placed(stage: Stage) -> None:
    salma, _ = vote1(stage)
    salma.presses("Voter")
    salma.presses("○○ 1.")
    speaks(salma, "العربية")
    salma.sees("بقيت لكم نقطة واحدة من أصل 2", "●○ 1.")
    salma.presses("تأكيد تصويتي")
    speaks(salma, "English")
    salma.sees("Your vote is recorded")


def test_rating_asks_for_the_same_solution(stage: Stage) -> None:
    salma = stage.member("P003")
    write(stage, "S2", "W2", "Former deux référents dans chaque établissement", "P004", "solution")
    stage.passes(hours=8, minutes=26)  # 16:26
    salma.presses("Voter")
    salma.presses("Confirmer")
    salma.presses("4")
    speaks(salma, "English")
    salma.sees("Former deux référents", "Feasibility")


def test_page_of_reading_and_what_is_kept_are_shown_again(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    to_phase(stage, "discussion")
    zineb.presses("قراءة مساهمات المجموعة")
    zineb.presses("مساندة S1-1")
    speaks(zineb, "Français")
    zineb.sees(MOUNTAIN, "✓ Soutenue · S1-1")
    zineb.says("/privacy")
    zineb.presses("Revoir mes accords")
    before = len(zineb.seen[-1].buttons)
    speaks(zineb, "العربية")
    assert len(zineb.seen[-1].buttons) == before
    zineb.presses("الرجوع إلى معطياتي")
    salma.says("/mine")
    salma.presses("S1-1")
    salma.presses("Modifier le texte")
    speaks(salma, "English")
    salma.sees("S1-1", MOUNTAIN)


def test_debate_keeps_dimension_and_view(stage: Stage) -> None:
    content = (DATA / "questionnaire_results.csv").read_bytes()
    stage.order("import-questionnaire", content=base64.b64encode(content).decode())
    salma = stage.member("P003")
    stage.passes(hours=1, minutes=51)
    salma.presses("Discuter un score")
    salma.presses("Coordination")
    salma.presses("Trop bas")
    speaks(salma, "English")
    salma.sees("fact")


def test_card_speaks_the_language_chosen_and_old_screens_are_not_dug_up(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.says("/agenda")
    stage.at += timedelta(minutes=20)
    speaks(salma, "English")
    salma.sees("You are in")
    card = next(shown for shown in reversed(salma.seen) if shown.delivery is not None and shown.delivery.card)
    assert "You are in" in card.text


def test_help_leads_back_to_where_one_stood(stage: Stage) -> None:
    salma, _ = vote1(stage)
    salma.presses("Voter")
    salma.presses("○○ 1.")
    salma.says("/help")
    salma.presses("Reprendre")
    salma.sees("●○ 1.")


def test_room_is_named_in_the_readers_language() -> None:
    plan = json.loads((DATA / "workshop.json").read_text("utf-8"))
    for group in plan["sessions"][0]["groups"]:
        number = group["id"].removeprefix("G")
        group["room"] = {"fr": f"Salle {number}", "ar": f"القاعة {number}", "en": f"Room {number}"}
    stage = Stage()
    stage.import_workshop({"sessions": plan["sessions"]})
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    salma.sees("Salle 5")
    zineb.sees("القاعة 5")
    speaks(zineb, "English")
    zineb.says("/me")
    zineb.sees("Room 5")
