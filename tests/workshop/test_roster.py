"""A participants file becomes a roster, bad rows are told by number, a second import changes nothing else."""

from dataclasses import replace

import pytest

from tests.workshop.plan_files import DATA, november_plan
from workshop.roster import (
    ChangedEntry,
    RosterChange,
    RosterEntry,
    RosterImport,
    RowProblem,
    compare_rosters,
    read_roster,
    sheet_from_csv,
    stable_id,
)


def _read(text: str) -> RosterImport:
    return read_roster(sheet_from_csv(text.encode()), november_plan())


def _november() -> RosterImport:
    return read_roster(sheet_from_csv((DATA / "participants.csv").read_bytes()), november_plan())


def test_roster_reads_the_participants_of_november() -> None:
    found = _november()
    assert (len(found.people), found.problems, found.ignored_columns) == (84, (), ())
    assert found.people[75] == RosterEntry(
        id="P076",
        name="Lina Featherstone-Ex",
        name_latin="Lina Featherstone-Ex",
        organisation="DTC – point focal (fictif)",
        category="dtc",
        level="global",
        gender="F",
        role="participant",
        language="en",
        speaks=("en", "fr"),
        prefers=("data", "cost"),
        seats=(("S1", "G1"),),
    )
    assert found.people[22].seats == (("S1", "G3"), ("S2", "W2"))
    assert found.people[5].delegate_of == "P003"


def test_roster_needs_nothing_but_a_name() -> None:
    found = _read("Name\nAmal\n")
    assert found.people == (
        RosterEntry(id=stable_id("Amal", ""), name="Amal", role="participant", language="fr", speaks=("fr",)),
    )


@pytest.mark.parametrize(
    ("row", "reason", "args"),
    [
        ("P1,\u200b,,,,,,,,", "roster-name-missing", {}),
        ("P1," + "x" * 121 + ",,,,,,,,", "roster-name-too-long", {"most": 120}),
        ("P1,Amal,ONGs,,,,,,,", "roster-unknown-category", {"value": "ONGs"}),
        ("P1,Amal,,boss,,,,,,", "roster-unknown-role", {"value": "boss"}),
        ("P1,Amal,,,de,,,,,", "roster-unknown-language", {"value": "de"}),
        ("P1,Amal,,,,fr;xx,,,,", "roster-unknown-speaks", {"value": "xx"}),
        ("P1,Amal,,,,,money,,,", "roster-unknown-prefers", {"value": "money"}),
        ("P1,Amal,,,,,,G9,,", "roster-unknown-group", {"session": "S1", "value": "G9"}),
        ("P1,Amal,ngo,,,,,,global,", "roster-bad-level", {"value": "global"}),
        ("P1,Amal,,,,,,,,P9", "roster-unknown-delegate_of", {"value": "P9"}),
        ("P 1,Amal,,,,,,,,", "roster-bad-id", {"value": "P 1"}),
        ("P1,Amal,,,,,,,,,more", "roster-too-many-cells", {"count": 1}),
    ],
)
def test_roster_tells_row_and_reason(row: str, reason: str, args: dict[str, str | int]) -> None:
    header = "id,name,category,role,language,speaks,prefers,group_S1,dtc_level,delegate_of"
    found = _read(f"{header}\nP0,Good,,,,,,,,\n{row}\n")
    assert found.problems == (RowProblem(row=3, reason=reason, args=tuple(args.items())),)
    assert [person.id for person in found.people] == ["P0"]


def test_roster_takes_who_speaks_other_languages_besides() -> None:
    found = _read("id,name,language,speaks\nP1,Amal,fr,fr;es\nP2,Badr,ar,ru\n")
    assert [(person.id, person.speaks) for person in found.people] == [("P1", ("fr",))]
    assert found.problems == (RowProblem(row=3, reason="roster-unknown-speaks", args=(("value", "ru"),)),)


def test_roster_points_at_the_first_row_of_a_double() -> None:
    found = _read("id,name\nP1,Amal\nP2,Badr\nP1,Chama\n,Dina\n,Dina\n")
    assert found.problems == (
        RowProblem(row=4, reason="roster-same-id", args=(("first", 2),)),
        RowProblem(row=6, reason="roster-same-person", args=(("first", 5),)),
    )


def test_roster_refuses_a_delegate_of_a_delegate() -> None:
    found = _read("id,name,delegate_of\nP1,Amal,P2\nP2,Badr,P3\nP3,Chama,\n")
    assert found.problems == (RowProblem(row=2, reason="roster-delegate-chain", args=(("value", "P2"),)),)


def test_roster_accepts_a_delegate_of_somebody_imported_before() -> None:
    sheet = sheet_from_csv(b"id,name,delegate_of\nP2,Badr,P1\n")
    assert read_roster(sheet, november_plan(), known=["P1"]).problems == ()


@pytest.mark.parametrize(
    ("header", "problem"),
    [
        ("id,nom", RowProblem(row=1, reason="roster-header-missing", args=(("column", "name"),))),
        ("id,name,group_s3", RowProblem(row=1, reason="roster-unknown-session", args=(("column", "group_s3"),))),
        ("id,name", RowProblem(row=1, reason="roster-empty")),
    ],
)
def test_roster_checks_the_header(header: str, problem: RowProblem) -> None:
    assert _read(header + "\n").problems == (problem,)


def test_roster_names_columns_that_nobody_reads() -> None:
    assert _read("name,phone\nAmal,06\n").ignored_columns == ("phone",)


def test_import_of_the_same_file_changes_nothing() -> None:
    found = _november()
    existing = {person.id: person for person in found.people}
    assert compare_rosters(existing, found) == RosterChange(added=(), changed=(), unchanged=found.people, missing=())


def test_import_changes_only_the_columns_it_has() -> None:
    amal = RosterEntry(id="P1", name="Amal", role="facilitator", language="ar", speaks=("ar",), seats=(("S2", "W1"),))
    badr = RosterEntry(id="P2", name="Badr", role="participant", language="fr", speaks=("fr",))
    found = _read("id,name,group_s1\nP1,Amal B.,G2\nP3,Chama,\n")
    after = replace(amal, name="Amal B.", seats=(("S2", "W1"), ("S1", "G2")))
    assert compare_rosters({"P1": amal, "P2": badr}, found) == RosterChange(
        added=found.people[1:],
        changed=(ChangedEntry(before=amal, after=after, fields=("name", "seats")),),
        unchanged=(),
        missing=(badr,),
    )


def test_import_does_not_call_a_person_missing_whose_row_is_bad() -> None:
    amal = RosterEntry(id="P1", name="Amal", role="participant", language="ar", speaks=("ar",))
    found = _read("id,name,role\nP1,Amal,boss\n")
    assert compare_rosters({"P1": amal}, found).missing == ()
