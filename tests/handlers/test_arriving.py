"""From the badge to the seat card, in French and in Arabic."""

from __future__ import annotations

import json

import pytest

from storage.people import consents
from tests.handlers.day import within_limits
from tests.stage import DATA, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def test_arriving_with_badge_takes_three_taps_to_the_seat_card(stage: Stage) -> None:
    salma = stage.person(5)
    salma.starts(stage.code("P003"))
    salma.sees("Salma El Fanousi", "Français", "العربية", "English")
    salma.presses("Français")
    salma.sees("Avant de commencer", "J’accepte de participer")
    salma.presses("J’accepte")
    salma.sees("Groupe 5", "Salle 5", "Soufiane El Atayi", "commence le jeudi 21 novembre 2024, à 8 h 30")
    assert len([shown for shown in salma.seen if not shown.toast]) == 3


def test_notice_says_what_accepting_includes_and_fits_a_phone(stage: Stage) -> None:
    for number, (ref, language, includes) in enumerate(
        (
            ("P003", "Français", "Accepter inclut : Être cité mot pour mot, sans nom ni organisme · Être recontacté"),
            ("P002", "العربية", "تشمل الموافقة: الاستشهاد بكلامي حرفيا، دون اسم ولا مؤسسة · الاتصال بي لاحقا"),
            (
                "P012",
                "English",
                "Accepting includes: Be quoted word for word, without name or organisation · Be contacted",
            ),
        )
    ):
        somebody = stage.person(50 + number)
        somebody.starts(stage.code(ref))
        somebody.presses(language)
        somebody.sees(includes)
        within_limits(somebody)


def test_notice_that_offers_to_be_named_fits_a_phone_too() -> None:
    plan = json.loads((DATA / "workshop.json").read_text("utf-8"))
    stage = Stage()
    stage.import_workshop({"rules": {**plan["rules"], "confidentiality": "attributed"}})
    for number, language in enumerate(("Français", "العربية", "English")):
        somebody = stage.person(50 + number)
        somebody.starts(stage.code(f"P00{2 + number}"))
        somebody.presses(language)
        assert "J’accepte de participer" in somebody.seen[-1].buttons or language != "Français"
        within_limits(somebody)


def test_arriving_in_arabic_shows_the_group_in_arabic(stage: Stage) -> None:
    zineb = stage.person(6, client_language="ar")
    zineb.starts(stage.code("P002"))
    zineb.presses("العربية")
    zineb.presses("أوافق")
    zineb.sees("المجموعة 5", "مساهماتي")


def test_arriving_with_unknown_code_is_told_kindly(stage: Stage) -> None:
    somebody = stage.person(7)
    somebody.starts("grp_7f3a<>")
    somebody.sees("Ce lien est incorrect ou incomplet", "Bienvenue")
    somebody.says("ABCD 2345")
    somebody.sees("ne figure pas sur notre liste")
    arab = stage.person(8, client_language="ar")
    arab.starts("grp_7f3a<>")
    arab.sees("هذا الرابط غير صحيح أو غير كامل")


def test_consent_point_by_point_ticks_nothing_beforehand_and_keeps_each_choice(stage: Stage) -> None:
    salma = stage.person(5)
    salma.starts(stage.code("P003"))
    salma.presses("Français")
    salma.presses("Choisir point par point")
    assert [label[0] for label in salma.seen[-1].buttons][:3] == ["☑", "☐", "☐"]  # taking part alone is needed
    salma.presses("Être cité")
    salma.presses("Confirmer")
    assert consents(stage.session, salma.row.pk) == {"take_part": True, "be_quoted": True, "be_contacted": False}


def test_refusing_consent_leads_to_paper_and_back(stage: Stage) -> None:
    salma = stage.person(5)
    salma.starts(stage.code("P003"))
    salma.presses("Français")
    salma.presses("fiche papier")
    salma.sees("Une fiche papier vous attend")
    assert salma.row.on_paper
    salma.presses("Finalement")
    salma.presses("J’accepte")
    salma.sees("Groupe 5")


def test_help_and_cancel_before_agreeing_lead_on(stage: Stage) -> None:
    salma, zineb = stage.person(10_003, "Salma"), stage.person(10_002, "Zineb", "ar")
    for command in ("/help", "/cancel"):
        salma.says(command)
        salma.sees("il nous faut le code", "Je suis sans code")
    salma.starts(stage.code("P003"))
    salma.presses("Français")
    zineb.starts(stage.code("P002"))
    zineb.presses("العربية")
    for command in ("/help", "/cancel"):
        salma.says(command)
        salma.sees("J’accepte de participer")
        zineb.says(command)
        zineb.sees("أوافق على المشاركة")
    salma.presses("fiche papier")
    assert "conservé" not in salma.sees("Aucun accord n’est enregistré ici", "participer ici").text
