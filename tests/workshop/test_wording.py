"""Words as people type them, in the languages of the room."""

import json
from pathlib import Path
from typing import Any

import pytest

from workshop.wording import (
    Emptiness,
    Language,
    assents,
    detect_language,
    emptiness,
    fold,
    is_mixed,
    legible,
    spelled_out,
    split_list,
    useful_words,
    visible,
)
from workshop.wording_conduct import Concern, asks_for_erasure, concern

DATA = Path(__file__).parents[2] / "data"


def _lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


HARD = {line["id"]: line["input"] for line in _lines("hard_inputs.jsonl")}
ROOM = _lines("contributions.jsonl")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الإنترنت", "الأنترنيت"),
        ("أنترنت", "انترنيت"),
        ("مُؤَسَّسَة", "مؤسسه"),
        ("الرقمـــي", "الرقمى"),
        ("École", "ecole"),
        ("٤", "4"),
        ("l’élève", "L'eleve"),
    ],
)
def test_fold_brings_spellings_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("N01", Emptiness.EMOJI_ONLY),
        ("N02", Emptiness.EMOJI_ONLY),
        ("N09", Emptiness.EMPTY),
        ("N42", Emptiness.EMPTY),
        ("N43", Emptiness.PUNCTUATION_ONLY),
        ("N44", Emptiness.TOO_SHORT),
        ("N49", Emptiness.LINK_ONLY),
        ("N54", None),
        ("N55", None),
        ("N56", None),
        ("N59", None),
    ],
)
def test_emptiness_of_hard_inputs(key: str, reason: Emptiness | None) -> None:
    assert emptiness(HARD[key]) == reason


def test_emptiness_never_refuses_what_the_room_wrote() -> None:
    assert [line["text"] for line in ROOM if emptiness(line["text"])] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (HARD["N54"], Language.ENGLISH),
        (HARD["N55"], Language.DARIJA_LATIN),
        (HARD["N56"], Language.TAMAZIGHT),
        (HARD["N59"], Language.FRENCH),
        ("الريزو ضعيف بزاف فالعالم القروي", Language.ARABIC),
        ("3G", Language.UNKNOWN),
        ("Wifi 5G", Language.UNKNOWN),
    ],
)
def test_detect_language_tags_a_text(text: str, language: Language) -> None:
    assert detect_language(text) == language


def test_detect_language_falls_back_to_what_the_caller_knows() -> None:
    assert detect_language("DPO", otherwise=Language.FRENCH) == Language.FRENCH


def test_detect_language_agrees_with_the_room() -> None:
    wrong = [line["text"] for line in ROOM if detect_language(line["text"]) != line["lang"] and not line["code_switch"]]
    assert wrong == []


def test_is_mixed_marks_darija_in_either_script() -> None:
    texts = [HARD["N55"], "الريزو ضعيف بزاف", "نحتاج LMS في المدرسة", HARD["N54"], "المدرسة بدون أنترنت"]
    assert [is_mixed(text) for text in texts] == [True, True, True, False, False]


def test_split_list_cuts_a_pasted_list() -> None:
    assert split_list(HARD["N59"]) == ("pas de réseau", "pas de PC", "profs non formés", "tout est cher")
    assert split_list("- no network\n- no laptops") == ("no network", "no laptops")
    assert split_list("١) لا شبكة ٢) لا حواسيب") == ("لا شبكة", "لا حواسيب")
    assert split_list("Nos défis : 1. le réseau 2. les PC") == ("le réseau", "les PC")


@pytest.mark.parametrize(
    "text",
    [
        "Trois projets en 2 ans - zéro résultat",
        "un seul point : 1) le réseau",
        "la salle a 10 PC - de 2009 - en panne",
        "",
    ],
)
def test_split_list_leaves_prose_whole(text: str) -> None:
    assert split_list(text) == ()


def test_legible_limits_stacked_marks_and_keeps_the_letters() -> None:
    shown = legible(HARD["N57"])
    assert len(shown) < 60
    assert fold(shown) == fold(HARD["N57"])
    assert legible("مُدَرِّسٌ") == "مُدَرِّسٌ"


def test_visible_removes_what_nobody_sees() -> None:
    assert visible("\u200b\u2068 Aïcha\u2069\u200f ") == "Aïcha"


def test_useful_words_leave_out_function_words_and_links() -> None:
    assert useful_words("Il n'y a pas de réseau dans l'école, voir https://a.ma/x") == ("reseau", "ecole", "voir")


def test_spelled_out_writes_short_forms_in_full() -> None:
    assert spelled_out("pas de réseau ds l'école qd il pleut") == "pas de réseau dans l'école quand il pleut"
    assert spelled_out("l wifi kaytqte3 bzaf f lycée dialna") == "le wifi se coupe beaucoup dans lycée notre"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (HARD["N52"], Concern.PERSONAL_ATTACK),
        (HARD["N53"], Concern.INSULT),
        ("the minister is a liar", Concern.PERSONAL_ATTACK),
        ("الوزير لص", Concern.PERSONAL_ATTACK),
        ("nta 7mar", Concern.PERSONAL_ATTACK),
        ("le directeur n'est pas incapable", None),
        ("le débit est nul dans toutes les écoles", None),
        ("des appels d'offres corrompus", None),
    ],
)
def test_concern_sorts_for_moderation(text: str, found: Concern | None) -> None:
    assert concern(text) == found


def test_concern_holds_back_nothing_the_room_wrote() -> None:
    assert [line["text"] for line in ROOM if concern(line["text"])] == []


@pytest.mark.parametrize(
    "text",
    [
        HARD["N60"],
        "efface tout ce que j'ai écrit svp",
        "please delete all my data",
        "remove me from your list",
        "أريد حذف بياناتي",
        "حيد ليا معطياتي",
        "msa7 lma3loumat dyali",
        "je demande mon droit à l'oubli",
    ],
)
def test_asks_for_erasure_in_each_language(text: str) -> None:
    assert asks_for_erasure(text)


@pytest.mark.parametrize(
    "text",
    [
        "Les écoles suppriment leurs données faute de serveur",
        "delete old accounts of former students",
        "il faut 4 comptes différents, les élèves oublient tout",
        "مسح شامل لحاجيات المدارس",
    ],
)
def test_asks_for_erasure_leaves_contributions_alone(text: str) -> None:
    assert not asks_for_erasure(text)


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        ("Ok !", True),
        ("d’accord", True),
        ("D'accord, merci.", True),
        ("موافقة", True),
        ("👍 oui", True),
        ("je", False),
        ("ok mais il manque l'électricité", False),
        ("", False),
    ],
)
def test_agreement_is_recognised_only_when_nothing_else_is_said(text: str, agrees: bool) -> None:  # noqa: FBT001 (a parameter of the table)
    assert assents(text) is agrees
