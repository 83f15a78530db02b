"""Themes keep their ids, and what a human decided stays decided."""

from collections.abc import Sequence
from random import Random

import numpy as np
import pytest

from workshop.errors import UnknownId
from workshop.themes import (
    SplitError,
    Theme,
    Themes,
    merge,
    move,
    nearest_theme,
    rename,
    split,
    support,
    theme_clusters,
)
from workshop.themes_clusters import group_by_meaning
from workshop.themes_labels import keywords, labels
from workshop.themes_room import Floats, Item, MeaningMismatchError, Room, read_item, read_room

WIDTH = 32


def _direction(topic: int, noise: Random) -> Floats:
    row = np.array([noise.gauss(0, 0.08) for _ in range(WIDTH)], dtype=np.float32)
    row[topic] += 1
    return np.asarray(row / np.linalg.norm(row), dtype=np.float32)


def _room(topics: Sequence[int], seed: int = 1) -> Room:
    noise = Random(seed)
    return read_room(
        [
            Item(id=f"C{number}", text=f"zzz{topic} yyy{topic}", meaning=_direction(topic, noise))
            for number, topic in enumerate(topics)
        ]
    )


def _members(themes: Themes) -> set[frozenset[str]]:
    return {frozenset(theme.members) for theme in themes.themes}


def test_theme_clusters_groups_what_is_close() -> None:
    themes = theme_clusters(_room([0, 0, 0, 1, 1, 1, 2, 2, 2]))
    assert themes.themes == (
        Theme(id="T1", members=("C0", "C1", "C2")),
        Theme(id="T2", members=("C3", "C4", "C5")),
        Theme(id="T3", members=("C6", "C7", "C8")),
    )


def test_theme_clusters_of_hardly_anything() -> None:
    assert theme_clusters(_room([])).themes == ()
    assert _members(theme_clusters(_room([0, 1]))) == {frozenset({"C0"}), frozenset({"C1"})}


def test_theme_ids_follow_the_largest_overlap() -> None:
    before = theme_clusters(_room([0, 0, 0, 1, 1, 1, 2, 2, 2]))
    after = theme_clusters(_room([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 0, 1]), before)
    held = {theme.id: theme.members for theme in after.themes}
    assert held == {
        "T1": ("C0", "C1", "C2", "C12"),
        "T2": ("C3", "C4", "C5", "C13"),
        "T3": ("C6", "C7", "C8"),
        "T4": ("C9", "C10", "C11"),
    }


def test_theme_ids_never_come_back() -> None:
    before = theme_clusters(_room([0, 0, 0, 1, 1, 1, 2, 2, 2]))
    gone = merge(before, "T3", into="T1")
    again = theme_clusters(_room([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]), gone)
    assert sorted(theme.id for theme in again.themes) == ["T1", "T2", "T4"]


def test_rename_survives_every_new_grouping() -> None:
    room = _room([0, 0, 0, 1, 1, 1, 0])
    themes = rename(theme_clusters(room), "T2", "Électricité")
    later = theme_clusters(_room([0, 0, 0, 1, 1, 1, 0, 1, 1, 0]), themes)
    named = later.named("T2")
    assert (named.name, named.members) == ("Électricité", ("C3", "C4", "C5", "C7", "C8"))


def test_merge_of_unlike_themes_is_not_undone() -> None:
    topics = [0, 0, 0, 1, 1, 1, 2, 2, 2]
    themes = merge(theme_clusters(_room(topics)), "T3", into="T1")
    again = theme_clusters(_room([*topics, 2, 0]), themes)
    assert set(again.named("T1").members) == {"C0", "C1", "C2", "C6", "C7", "C8", "C9", "C10"}


def test_split_of_like_contributions_is_not_undone() -> None:
    topics = [0, 0, 0, 0, 1, 1, 1]
    themes = split(theme_clusters(_room(topics)), "T1", {"C2", "C3"}, name="À part")
    again = theme_clusters(_room([*topics, 0]), themes)
    assert {"C0", "C1"} <= set(again.named("T1").members)
    assert {"C2", "C3"} <= set(again.named("T3").members)
    assert again.named("T3").name == "À part"
    held = [member for theme in again.themes for member in theme.members]
    assert sorted(held) == sorted(f"C{number}" for number in range(8))


def test_move_of_one_contribution_is_not_undone() -> None:
    topics = [0, 0, 0, 1, 1, 1]
    themes = move(theme_clusters(_room(topics)), "C0", to="T2")
    again = theme_clusters(_room(topics), themes)
    assert set(again.named("T2").members) == {"C0", "C3", "C4", "C5"}


def test_split_must_leave_something() -> None:
    themes = theme_clusters(_room([0, 0, 0, 1, 1, 1]))
    with pytest.raises(SplitError):
        split(themes, "T1", {"C0", "C1", "C2"})
    with pytest.raises(UnknownId):
        rename(themes, "T9", "x")


def test_withdrawn_contributions_leave_their_theme() -> None:
    themes = rename(theme_clusters(_room([0, 0, 0, 1, 1, 1])), "T1", "Réseau")
    noise = Random(1)
    left = [
        Item(id=f"C{number}", text="x", meaning=_direction(topic, noise))
        for number, topic in enumerate([0, 0, 0, 1, 1, 1])
        if number != 1
    ]
    assert theme_clusters(read_room(left), themes).named("T1").members == ("C0", "C2")


def test_nearest_theme_joins_or_begins_one() -> None:
    room = _room([0, 0, 0, 1, 1, 1, 2, 2, 2])
    themes = theme_clusters(room)
    noise = Random(9)
    places = [
        nearest_theme(room, themes, Item(id="new", text="aaa", meaning=_direction(topic, noise))) for topic in (1, 2, 9)
    ]
    assert places == ["T2", "T3", None]


def test_support_counts_people_not_contributions() -> None:
    theme = Theme(id="T1", members=("C0", "C1", "C2"))
    assert support(theme, {"C0": "P1", "C1": "P1", "C2": "P2", "C9": "P3"}) == 2


def test_group_by_meaning_is_the_same_each_time() -> None:
    sense = _room([0, 1, 2, 0, 1, 2, 0, 1, 2]).vectors.sense
    assert group_by_meaning(sense) == group_by_meaning(sense.copy())


def test_labels_speak_the_readers_language_in_the_rooms_words() -> None:
    noise = Random(2)
    said = [
        "Pas de réseau dans les écoles de montagne",
        "Le réseau est absent des écoles rurales",
        "There is no network in mountain schools",
        "La formation des enseignants est trop théorique",
        "La formation reste loin de la classe",
        "Teacher training is too far from the classroom",
    ]
    room = read_room(
        [Item(id=f"C{number}", text=text, meaning=_direction(number // 3, noise)) for number, text in enumerate(said)]
    )
    themes = theme_clusters(room)
    english = labels(room, rename(themes, "T2", "Formation"), language="en")
    assert {key: (label.name, label.words) for key, label in english.items()} == {
        "T1": (None, said[2]),
        "T2": ("Formation", said[5]),
    }
    assert "réseau" in labels(room, themes, language="fr")["T1"].keywords
    assert "formation" in keywords(room, [3, 4])


def test_room_refuses_vectors_of_two_models() -> None:
    noise = Random(1)
    one = Item(id="C0", text="a", meaning=_direction(0, noise))
    other = Item(id="C1", text="b", meaning=np.ones(WIDTH * 2, dtype=np.float32))
    with pytest.raises(MeaningMismatchError):
        read_room([one, other])
    with pytest.raises(MeaningMismatchError):
        read_item(read_room([one]), other)
