"""Tables put two abreast, and words that may not be quoted."""

from __future__ import annotations

from reports.blocks import Column, Grid, plain, two_abreast, words
from reports.model import Wording
from reports.outcomes import Contribution, Kind
from reports.quoting import without_quotes


def test_rows_stand_two_by_two_between_their_bands() -> None:
    columns = (Column(name="code"), Column(name="words"))
    rows = [
        (plain("Coût"),),
        *((plain(n), plain(n * 2)) for n in "abc"),
        (plain("Données"),),
        (plain("d"), plain("dd")),
    ]
    made = two_abreast(Grid(columns=columns, rows=tuple(rows)))
    assert [column.name for column in made.columns] == ["code", "words", "code", "words"]
    assert [[words(cell) for cell in row] for row in made.rows] == [
        ["Coût"],
        ["a", "aa", "b", "bb"],
        ["c", "cc", "", ""],
        ["Données"],
        ["d", "dd", "", ""],
    ]


def test_words_are_replaced_wherever_they_stand_and_short_ones_only_alone() -> None:
    long = "Les écoles rurales attendent le réseau"
    said = [
        Contribution(code=f"S1-{n}", kind=Kind.CHALLENGE, dimension="conn", wording=Wording(text=text))
        for n, text in enumerate((long, f"« {long} » (3 personnes)", "oui", "oui, mais plus tard"), 1)
    ]
    found = without_quotes(tuple(said), {long: "sur le réseau", "oui": "sur un point"})
    assert [each.wording.text for each in found] == [
        "sur le réseau",
        "« sur le réseau » (3 personnes)",
        "sur un point",
        "oui, mais plus tard",
    ]
