"""Tables put two abreast, and words that may not be quoted."""

from __future__ import annotations

from dataclasses import replace

from reports.blocks import Column, Grid, plain, two_abreast, words
from reports.findings import Opportunity
from reports.model import Wording
from reports.outcomes import Contribution, Kind
from reports.phrases import phrases
from reports.quoting import without_quotes
from reports.sections.opportunities import opportunities
from tests.reports import sample


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


def test_opportunity_that_was_brought_together_with_another_is_no_withdrawn_one() -> None:
    report = sample.full_report()
    first, second, *rest = report.solutions
    together = replace(first, evidence=(first.code, second.code))
    kept = Opportunity(solution=second.code, signatures=(), action="A-01")
    shown = replace(report, solutions=(together, *rest), opportunities=(kept,))
    table = next(each for each in opportunities(shown, phrases("fr")) if isinstance(each, Grid))
    words = "".join(span.text for span in table.rows[0][0])
    assert (first.wording.text in words, "retirée" in words, "A-01" in words) == (True, False, True)
