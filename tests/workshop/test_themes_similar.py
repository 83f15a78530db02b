"""What others said of the kind is suggested, never merged, and a denial is marked."""

import json
from pathlib import Path

import pytest

from reports.meaning import embed
from workshop.negation import differs_by_negation
from workshop.themes import theme_clusters
from workshop.themes_room import Item, Room, joined, read_room
from workshop.themes_similar import similar, similar_pairs

ROOM = Path(__file__).parents[2] / "data" / "contributions.jsonl"


def _items(texts: dict[str, str]) -> list[Item]:
    rows = embed(list(texts.values()), quick=True)
    return [Item(id=key, text=text, meaning=row) for (key, text), row in zip(texts.items(), rows, strict=True)]


@pytest.fixture(scope="module")
def room() -> Room:
    lines = [json.loads(line) for line in ROOM.read_text(encoding="utf-8").splitlines()]
    return read_room(_items({line["id"]: line["text"] for line in lines if line["session"] == "S1"}))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("plus de bus", "pas plus de bus"),
        ("Il faut du wifi dans les classes", "Il ne faut pas de wifi dans les classes"),
        ("more tablets for pupils", "no more tablets for pupils"),
        ("we need phones in class", "we don't need phones in class"),
        ("نريد الهواتف في القسم", "لا نريد الهواتف في القسم"),
        ("bghina tablettes f lmdrasa", "mabghinach tablettes f lmdrasa"),
        ("rendre la formation obligatoire", "rendre la formation facultative ou facultatif"),
        ("augmenter le budget", "réduire le budget"),
        ("écoles avec internet", "écoles sans internet"),
    ],
)
def test_differs_by_negation_marks_a_denial_both_ways(one: str, other: str) -> None:
    assert differs_by_negation(one, other)
    assert differs_by_negation(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("plus de bus", "plus de bus le soir"),
        ("Pas d'internet dans les écoles", "les écoles n'ont pas internet"),
        ("aucun technicien dans l'école", "l'école n'a pas de technicien"),
        ("لا توجد شبكة في المدرسة", "المدرسة بدون شبكة"),
        ("no technician in schools", "schools have no technician"),
    ],
)
def test_differs_by_negation_leaves_agreement_alone(one: str, other: str) -> None:
    assert not differs_by_negation(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Il faut plus de bus scolaires", "Il ne faut pas plus de bus scolaires"),
        ("نريد الهواتف في القسم", "لا نريد الهواتف في القسم"),
    ],
)
def test_negation_pair_is_suggested_with_its_flag(room: Room, one: str, other: str) -> None:
    wider = read_room([*room.items, *_items({"one": one})])
    first = similar(wider, _items({"other": other})[0])[0]
    assert (first.id, first.differs_by_negation, first.same_language) == ("one", True, True)


def test_nothing_is_merged_by_the_machine(room: Room) -> None:
    pair = _items({"one": "plus de bus", "other": "pas plus de bus"})
    wider = read_room([*room.items, *pair])
    held = [member for theme in theme_clusters(wider).themes for member in theme.members]
    assert sorted(held) == sorted(wider.ids)


def test_similar_finds_the_sentence_said_again(room: Room) -> None:
    found = similar(room, _items({"new": "trop de projets pilotes, chaque bailleur le sien, jamais généralisés"})[0])
    texts = {item.id: item.text for item in room.items}
    assert "trop de pilotes!!" in texts[found[0].id] or "Trop de projets pilotes" in texts[found[0].id]


def test_similar_finds_the_claim_in_another_language(room: Room) -> None:
    found = similar(room, _items({"new": "There is not a single technician in our school"})[0], most=5)
    assert {suggestion.same_language for suggestion in found} == {True, False}


def test_similar_keeps_quiet_about_what_nobody_said(room: Room) -> None:
    assert similar(room, _items({"new": "Les cantines servent des repas froids en hiver"})[0]) == ()


def test_similar_leaves_out_the_text_itself(room: Room) -> None:
    assert room.items[0].id not in {suggestion.id for suggestion in similar(room, room.items[0])}


def test_similar_still_speaks_where_everybody_says_the_same() -> None:
    said = {f"C{number}": f"pas de réseau dans notre école {number}" for number in range(8)}
    assert len(similar(read_room(_items(said)), _items({"new": "pas de réseau dans notre école"})[0])) == 3


def test_similar_in_an_empty_room() -> None:
    assert similar(read_room([]), _items({"new": "pas de réseau"})[0]) == ()


def test_similar_compares_a_quick_vector_with_deep_rows() -> None:
    texts = ["Pas de réseau dans les écoles", "La formation est trop théorique", "Le budget manque"]
    rows = embed(texts)
    deep = read_room(
        [Item(id=f"C{n}", text=text, meaning=row) for n, (text, row) in enumerate(zip(texts, rows, strict=True))]
    )
    assert similar(deep, _items({"new": "aucun réseau à l'école"})[0])[0].id == "C0"


def test_similar_finds_what_was_written_since_the_room_was_read(room: Room) -> None:
    since = _items({"since": "the canteen serves cold meals in winter", "other": "Les cantines sont trop chères"})
    found = similar(joined(room, since), _items({"new": "Les cantines servent des repas froids en hiver"})[0])
    assert found[0].id == "since"
    assert joined(room, []) is room


def test_joined_reads_the_room_anew_for_a_language_it_never_heard() -> None:
    french = read_room(_items({"C1": "Pas de réseau dans les écoles", "C2": "La formation est trop théorique"}))
    arabic = _items({"C3": "لا توجد شبكة في المدارس"})
    assert joined(french, arabic).languages == read_room([*french.items, *arabic]).languages


def test_similar_pairs_are_those_that_each_text_finds(room: Room) -> None:
    found = similar_pairs(room)
    texts = {item.id: item.text for item in room.items}
    one, other = max(found, key=lambda pair: found[pair])
    assert other in {each.id for each in similar(room, next(item for item in room.items if item.id == one))}
    assert all(one != other and score >= 0.2 for (one, other), score in found.items())
    assert {one, other} <= texts.keys()
    assert similar_pairs(read_room(room.items[:1])) == {}
