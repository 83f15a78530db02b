"""What people really send to bots: each line of data/hard_inputs.jsonl gets the reaction it asks for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import timedelta
from itertools import groupby
from typing import Any
from unicodedata import combining

import pytest
from sqlmodel import select

from dialog.incoming import Ignored
from storage.contributions import Attachment, Audit, Contribution, Kept, versions
from storage.drafts import current_draft
from storage.people import account_by_id, participant_by_ref
from tests.handlers.day import MOUNTAIN, WORKSHOP, contribute, to_phase, within_limits, written
from tests.stage import DATA, Person, Stage

SOURCE = DATA / "hard_inputs.jsonl"
LINES: list[dict[str, Any]] = [json.loads(line) for line in SOURCE.read_text("utf-8").splitlines()]
Case = Callable[[Stage, Person, dict[str, Any]], None]
CASES: dict[str, Case] = {}


def case(*ids: str) -> Callable[[Case], Case]:
    def register(function: Case) -> Case:
        CASES.update(dict.fromkeys(ids, function))
        return function

    return register


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["id"])
def test_hard_input(line: dict[str, Any]) -> None:
    stage = Stage()
    stage.import_workshop()
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    if line["state"] in {"rating_severity", "confirm"}:
        salma.says(MOUNTAIN)
        salma.presses("Aucun en particulier")
        salma.sees("gravité")
    elif line["state"] == "challenge_text":
        salma.presses("Écrire un défi")
    CASES[line["id"]](stage, salma, line)
    within_limits(salma)


def test_every_hard_input_has_its_case() -> None:
    assert {line["id"] for line in LINES} == set(CASES)


def asked_again(stage: Stage, salma: Person, *said: str) -> None:
    """Assert that the same step is open, nothing is recorded, and the answer says why."""
    salma.sees(*said, "Quel défi voyez-vous")
    assert written(stage) == []
    assert current_draft(stage.session, salma.user_id) is not None


def recorded(stage: Stage, salma: Person) -> Contribution:
    salma.presses("Aucun en particulier")
    salma.presses("3")
    (row,) = written(stage)
    salma.sees(row.code)
    return row


@case("N01", "N02")
def emoji(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    asked_again(stage, salma, "Un symbole seul")
    salma.says(MOUNTAIN)
    salma.presses("Aucun en particulier")
    salma.says(line["input"])
    salma.sees("gravité")
    assert written(stage) == []


@case("N03")
def long_paste_cut_in_three(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    text = line["repeat"]["char"] * line["repeat"]["times"]
    assert len(salma.says(text[:4096])) == 1
    assert salma.says(text[4096:8192]) == []
    assert salma.says(text[8192:]) == []
    salma.sees("600 caractères", "conservé en entier")
    salma.presses("Garder le début")
    row = recorded(stage, salma)
    assert (len(row.text), [each.text for each in versions(stage.session, row.pk)]) == (600, [text])


@case("N04")
def long_arabic(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    text = line["repeat"]["char"] * line["repeat"]["times"]
    salma.says(text)
    asked_again(stage, salma, "600 caractères")
    stage.at += timedelta(seconds=30)
    salma.says(MOUNTAIN)
    row = recorded(stage, salma)
    assert (row.text, [each.text for each in versions(stage.session, row.pk)]) == (MOUNTAIN, [text])


@case("N06", "N12", "N54", "N56", "N57")
def taken_as_it_is(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    if any("Envoyer quand même" in each for each in salma.seen[-1].buttons):
        salma.presses("Envoyer quand même")
    row = recorded(stage, salma)
    assert row.text == line["input"]
    salma.presses("Modifier ou retirer")
    shown = salma.sees("S1-1")
    assert shown.delivery is not None
    html = "".join(stage.texts.html(each, "fr") for each in shown.delivery.screen.paragraphs)
    assert re.sub(r"</?[bi]>", "", html).count("<") == 0
    if line["id"] == "N54":
        assert (row.language, salma.seen[-1].buttons and "Modifier le texte" in salma.seen[-1].buttons) == ("en", True)
    if line["id"] == "N56":
        assert row.language == "zgh"
    if line["id"] == "N57":
        marks = [sum(1 for _ in run) for mark, run in groupby(shown.text, lambda sign: bool(combining(sign))) if mark]
        assert max(marks) == 3  # at most three on a letter; all of them stay in the record


@case("N55")
def darija(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    row = recorded(stage, salma)
    assert (row.text, row.language) == (line["input"], "ary-Latn")


@case("N09")
def invisible_name(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    somebody = stage.person(77, "Nadia")
    somebody.starts()
    somebody.presses("sans code")
    somebody.presses("Français")
    somebody.says(line["input"])
    somebody.sees("Écrivez votre nom")
    within_limits(somebody)


@case("N15")
def start_in_the_middle(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.starts()
    salma.sees("Reprendre", "Recommencer")
    salma.presses("Reprendre")
    salma.sees("gravité")
    salma.presses("4")
    assert [row.text for row in written(stage)] == [MOUNTAIN]


@case("N16")
def help_in_the_middle(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    assert len(salma.says(line["input"])) == 1
    asked_again(stage, salma, "conservée")


@case("N17")
def cancel_and_undo(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(MOUNTAIN)
    salma.says(line["input"])
    salma.sees("abandonnée", "Reprendre où j’en étais", "Écrire un défi")
    salma.presses("Reprendre où j’en étais")
    salma.sees("aspect")
    salma.says("/cancel")
    stage.at += timedelta(minutes=6)
    salma.presses("Reprendre où j’en étais")
    salma.sees("ne peut plus être reprise")


@case("N18")
def unknown_command(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    salma.sees("Cette commande n’existe pas", "Écrire un défi")
    assert written(stage) == []


@case("N19")
def other_bots_command(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    assert salma.does(Ignored(reason="another bot's command")) == []


@case("N20")
def bad_deep_link(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    somebody = stage.person(78)
    somebody.starts(line["input"].removeprefix("/start "))
    somebody.sees("Ce lien est incorrect", "Bienvenue")


@case("N22")
def animations(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    assert len(salma.sends("animation", file_id="A1")) == 1
    assert salma.sends("animation", file_id="A2") == []
    asked_again(stage, salma, "Ce format")


@case("N23")
def voice(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.sends("voice", file_id="V1", seconds=42)
    asked_again(stage, salma, "n’est pas transcrit", "Ajoutez une phrase")
    salma.says(MOUNTAIN)
    row = recorded(stage, salma)
    kept = stage.session.exec(select(Attachment)).all()
    assert [(a.kind, a.file_id, a.seconds, a.contribution_id, a.group_id) for a in kept] == [
        ("voice", "V1", 42, row.pk, "G5")
    ]


@case("N28")
def pupils_list(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.sends("document", file_id="D1", file_name="liste_eleves.xlsx")
    asked_again(stage, salma, "données d’élèves")
    assert stage.session.exec(select(Attachment)).all() == []


@case("N29")
def location(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.sends("location")
    salma.sees("ne sont pas nécessaires")
    assert stage.session.exec(select(Attachment)).all() == []


@case("N32")
def forwarded(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"], forwarded=True)
    asked_again(stage, salma, "Est-ce votre contribution")
    salma.presses("Oui, c’est ma contribution")
    assert recorded(stage, salma).text == line["input"]


@case("N34")
def edited_long_ago(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.edits(12, "un tout autre texte, d'il y a trois heures")
    salma.sees("elle ne change rien", "gravité")
    salma.presses("4")
    assert [row.text for row in written(stage)] == [MOUNTAIN]
    assert [kept.where for kept in stage.session.exec(select(Kept))] == ["edit"]


@case("N35")
def deleted_in_telegram(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    contribute(salma, MOUNTAIN)
    salma.says("/mine")
    salma.sees("Supprimer un message dans Telegram ne retire pas la contribution")
    salma.presses("S1-1")
    salma.sees("Retirer ma contribution")


@case("N36")
def double_click(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    question = salma.sees("gravité")
    assert len(salma.presses("4", on=question)) == 1
    assert salma.presses("4", on=question) == []
    assert len(written(stage)) == 1


@case("N37")
def button_of_a_past_step(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    old = next(shown for shown in salma.seen if any("Aucun en particulier" in each for each in shown.buttons))
    stage.at += timedelta(minutes=1)
    shown = salma.presses("Aucun en particulier", on=old)
    assert [each.toast for each in shown] == [True, False]
    salma.sees("gravité")
    assert any(call.method == "editMessageReplyMarkup" for call in stage.calls)


@case("N38")
def forged_button(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.forges(line["input"].removeprefix("callback_data forgé : "))
    salma.sees("Groupe 5")
    salma.forges("pad.close~0~0~1")
    assert salma.row.role == "participant"
    audit = [(each.verb, each.subject) for each in stage.session.exec(select(Audit)) if each.actor_id]
    assert audit == [("unknown-button", "role:set:organizer"), ("refused", "pad.close")]


@case("N39")
def button_of_an_old_release(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    shown = salma.forges("v0|menu|7")
    assert [each.toast for each in shown] == [True, False]
    salma.sees("Groupe 5")


@case("N42")
def spaces(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    asked_again(stage, salma, "vide")


@case("N43")
def dots(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    asked_again(stage, salma, "Par exemple")


@case("N44")
def too_short(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    asked_again(stage, salma, "quelques mots de plus", "Envoyer quand même")
    salma.presses("Envoyer quand même")
    assert recorded(stage, salma).text == "ok"


@case("N45", "N46")
def typed_digit(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    assert [row.severity for row in written(stage)] == [{"5": 5, "٤": 4}[line["input"]]]


@case("N49")
def link_alone(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    asked_again(stage, salma, "Un lien seul")


@case("N52")
def attack_on_a_person(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    asked_again(stage, salma, "critique le problème")
    salma.presses("relecture")
    row = recorded(stage, salma)
    assert row.moderation == "waiting"
    salma.sees("relu par l’équipe")


@case("N53")
def insult_three_times(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    facilitator = participant_by_ref(stage.session, WORKSHOP, facilitator_of_five())
    assert facilitator is not None
    leader = stage.member(facilitator.ref)
    for _ in range(2):
        salma.says(line["input"])
        asked_again(stage, salma, "n’est pas publié tel quel")
    assert not any("blessants" in shown.text for shown in leader.seen)
    salma.says(line["input"])
    leader.sees("trois messages blessants")
    assert account_by_id(stage.session, salma.user_id) is not None


def facilitator_of_five() -> str:
    rows = (DATA / "participants.csv").read_text("utf-8-sig").splitlines()
    cells = [row.split(",") for row in rows]
    return next(each[0] for each in cells if each[7] == "facilitator" and each[11] == "G5")


@case("N59")
def pasted_list(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    asked_again(stage, salma, "4 points")
    salma.presses("En faire 4 contributions")
    before = len(salma.seen)
    for severity in ("1", "2", "3", "4"):
        salma.presses("Aucun en particulier")
        salma.presses(severity)
    assert [(row.text, row.severity) for row in written(stage)] == [
        ("pas de réseau", 1),
        ("pas de PC", 2),
        ("profs non formés", 3),
        ("tout est cher", 4),
    ]
    assert sum("Vous pouvez modifier ou retirer" in shown.text for shown in salma.seen[before:]) == 1  # said at the end


@case("N60")
def erasure_in_plain_words(stage: Stage, salma: Person, line: dict[str, Any]) -> None:
    salma.says(line["input"])
    salma.sees("effacer vos données", "Mes données")
    salma.presses("Mes données")
    salma.presses("Effacer mes données")
    salma.presses("Tout effacer")
    salma.sees("Vos données sont effacées", "Votre reçu n°")
    zineb = stage.member("P002", "العربية")
    zineb.says("امسحوا معطياتي")
    zineb.presses("معطياتي")
    zineb.presses("محو معطياتي")
    zineb.presses("محو كل شيء")
    zineb.sees("وصل")
    assert written(stage) == []
