"""The agreement file is read, and what was done is counted against its clauses."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.workshop.plan_files import DATA
from workshop.agreement import (
    AgreementError,
    ClauseCount,
    Event,
    Exchange,
    ExchangeKind,
    clauses_of,
    count_ledger,
    read_agreement,
)
from workshop.model import EventKind

TEXT = (DATA / "agreement.json").read_text(encoding="utf-8")
AGREEMENT = read_agreement(TEXT, source="agreement.json")


def test_agreement_of_december_is_read() -> None:
    assert (AGREEMENT.signed_on, [party.id for party in AGREEMENT.parties]) == (date(2024, 12, 24), ["csefrs", "mtn"])
    assert {kind for clause in AGREEMENT.clauses for kind in clause.events} == set(EventKind)
    assert {kind for clause in AGREEMENT.clauses for kind in clause.exchanges} == set(ExchangeKind)
    for clause in AGREEMENT.clauses:
        assert set(clause.label) == {"fr", "ar", "en"}


def test_ledger_counts_events_and_exchanges_by_clause() -> None:
    events = [
        Event(id="w2", kind=EventKind.WORKSHOP, on=date(2025, 3, 1), title="second"),
        Event(id="w1", kind=EventKind.WORKSHOP, on=date(2025, 1, 9), title="first"),
        Event(id="t1", kind=EventKind.TRAINING, on=date(2025, 6, 1), title="foreseen", held=False),
    ]
    given = [Exchange(id="x1", kind=ExchangeKind.STUDY, on=date(2025, 2, 2), title="a study", giver="mtn")]
    found = {each.clause: each for each in count_ledger(AGREEMENT, events, given)}
    assert found["events"] == ClauseCount(
        clause="events",
        counts={"meeting": 0, "workshop": 2, "joint_programme": 0},
        foreseen=0,
        entries=("w1", "w2"),
    )
    assert (found["training"].total, found["training"].foreseen) == (0, 1)
    assert (found["exchange"].counts["study"], found["exchange"].entries) == (1, ("x1",))


def test_event_knows_its_clauses() -> None:
    assert [clause.id for clause in clauses_of(AGREEMENT, EventKind.FORUM)] == ["science"]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda w: w["agreement"].update(signed_on="24/12/2024"), 'agreement.signed_on: "24/12/2024" is not a date'),
        (lambda w: w["parties"].pop(), "parties: name at least two"),
        (lambda w: w["parties"][0]["name"].pop("ar"), 'parties[csefrs].name.ar: the "ar" text is missing; write it'),
        (lambda w: w["clauses"][0].update(events=["workshops"]), 'clauses[events].events: "workshops" is not known'),
        (lambda w: w["clauses"][0].pop("events"), "clauses[events].events: name the events or the exchanges"),
        (lambda w: w.update(partys=[]), 'partys: unknown key; did you mean "parties"?'),
        (lambda w: w["agreement"].update(default_language="es"), "agreement.default_language: must be one of"),
    ],
)
def test_agreement_says_key_and_fix_of_a_problem(change: Callable[[Any], object], problem: str) -> None:
    whole = json.loads(TEXT)
    change(whole)
    with pytest.raises(AgreementError) as raised:
        read_agreement(json.dumps(whole), source="a.json")
    assert f"a.json: {problem}" in str(raised.value)


def test_agreement_that_is_not_json_says_where() -> None:
    with pytest.raises(AgreementError, match=r"a.json: line 1, column 2: not JSON"):
        read_agreement("{", source="a.json")
