"""Cooperation agreements: taken in, added to, counted clause by clause."""

from __future__ import annotations

import json

import pytest

from storage import agreement
from tests.handlers.closing_day import COUNCIL, SALMA, to_block
from tests.stage import DATA, Stage
from workshop.agreement import AgreementError

AGREEMENT = (DATA / "agreement.json").read_text("utf-8")


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    made.order("import-agreement", definition=AGREEMENT, source="agreement.json")
    return made


def test_agreement_is_imported_and_replaced() -> None:
    stage = Stage()
    said = stage.order("import-agreement", definition=AGREEMENT, source="agreement.json")
    assert said == ["Accord csefrs-mtn-2024-12-24 importé : 5 engagements, 2 parties."]
    again = stage.order("import-agreement", definition=AGREEMENT, source="agreement.json")
    assert "mis à jour" in again[0]
    assert len(agreement.agreements(stage.session)) == 1


def test_agreement_with_an_error_changes_nothing() -> None:
    stage = Stage()
    broken = json.loads(AGREEMENT)
    del broken["parties"]
    with pytest.raises(AgreementError, match="parties"):
        stage.order("import-agreement", definition=json.dumps(broken), source="agreement.json")
    assert agreement.agreements(stage.session) == []


def test_ledger_counts_what_was_recorded_once(stage: Stage) -> None:
    stage.at = stage.at.replace(year=2025, month=6)
    training = {"kind": "training", "on": "2025-02-10", "title": "Formation des cadres"}
    assert stage.order("record-exchange", **training) == ["Inscrit au registre : Formation des cadres"]
    assert stage.order("record-exchange", **training) == ["Déjà inscrit au registre : Formation des cadres"]
    stage.order("record-exchange", kind="study", on="2025-03-01", title="Étude sur les usages", giver="csefrs")
    stage.order("record-exchange", kind="forum", on="2025-12-01", title="Forum national")
    said = stage.order("ledger")[0]
    assert "Formation continue commune des cadres : 1" in said
    assert "• Formation des cadres" in said
    assert "évaluations, de recherches et d’invitations : 1" in said
    assert "Journées d’étude, forums et colloques scientifiques : 0 (prévus : 1)" in said
    assert "تكوين مستمر مشترك للأطر: 1" in stage.order("ledger", lang="ar")[0]


def test_ledger_refuses_a_kind_it_does_not_know(stage: Stage) -> None:
    said = stage.order("record-exchange", kind="picnic", on="2025-02-10", title="Pique-nique")
    assert "Ce type n’existe pas" in said[0]
    without = stage.order("record-exchange", kind="study", on="2025-02-10", title="Étude", giver="nobody")
    assert "csefrs, mtn" in without[0]


def test_workshop_under_an_agreement_counts_once_it_has_ended() -> None:
    stage = Stage()
    plan = json.loads((DATA / "workshop.json").read_text("utf-8"))
    plan["workshop"]["agreement"] = "csefrs-mtn-2024-12-24"
    stage.import_workshop({"workshop": plan["workshop"]})
    stage.order("import-agreement", definition=AGREEMENT, source="agreement.json")
    assert "Réunions, ateliers et programmes communs : 0 (prévus : 1)" in stage.order("ledger")[0]
    to_block(stage, "cloture")
    stage.advance()
    assert "Réunions, ateliers et programmes communs : 1" in stage.order("ledger")[0]


def test_ledger_is_shown_to_organizers_alone(stage: Stage) -> None:
    council, salma = stage.member(COUNCIL), stage.member(SALMA)
    council.says("/ledger")
    council.sees("Accord de coopération", "Appui technique mutuel : 0")
    salma.says("/ledger")
    salma.sees("réservé")
