"""A workshop whose roles have other names and other rights: the table of roles in its file decides, nothing else."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from sqlmodel import col, select

from storage import people
from storage.contributions import Audit
from storage.people import Participant
from tests.handlers.day import WORKSHOP
from tests.stage import DATA, Stage

NAMES = {"facilitator": "host", "rapporteur": "scribe", "participant": "delegate", "organizer": "lead"}
PEOPLE = """id,name,organisation,category,role,language,speaks,group_s1
H5,Hind Alami,ONG,ngo,host,fr,fr,G5
K5,Karim Idrissi,ONG,ngo,scribe,fr,fr,G5
D5,Dina Berrada,ONG,ngo,delegate,fr,fr,G5
L1,Lina Tazi,ONG,,lead,fr,fr,
"""


def renamed(*, without: frozenset[str] = frozenset()) -> dict[str, Any]:
    plan: dict[str, Any] = json.loads((DATA / "workshop.json").read_text("utf-8"))
    plan["roles"] = [
        {**role, "id": NAMES.get(role["id"], role["id"]), "rights": [r for r in role["rights"] if r not in without]}
        for role in plan["roles"]
    ]
    return plan


def staged(plan: dict[str, Any]) -> Stage:
    stage = Stage()
    stage.order("import-workshop", definition=json.dumps(plan, ensure_ascii=False), source="renamed.json")
    stage.order("import-participants", content=base64.b64encode(PEOPLE.encode()).decode())
    return stage


def person(stage: Stage, ref: str) -> Participant:
    found = people.participant_by_ref(stage.session, WORKSHOP, ref)
    assert found is not None
    return found


def audited(stage: Stage) -> list[str]:
    return [line.verb for line in stage.session.exec(select(Audit).order_by(col(Audit.id))).all()]


def test_leaders_are_known_by_what_their_role_may_do() -> None:
    stage = staged(renamed())
    seated = {
        ref: seat.leads_as
        for ref in ("H5", "K5", "D5")
        for seat in people.seats_of_person(stage.session, person(stage, ref).pk)
        if seat.session_id == "S1"
    }
    assert seated == {"H5": "facilitator", "K5": "rapporteur", "D5": None}


def test_pad_belongs_to_whoever_may_lead_the_time_also_without_entering_forms() -> None:
    stage = staged(renamed(without=frozenset({"contribute_for_others"})))
    hind, dina = stage.member("H5"), stage.person(9, "Dina")
    dina.agrees(stage.code("D5"))
    stage.passes(hours=2, minutes=51)
    hind.says("/me")
    hind.presses("Conduire mon groupe")
    hind.presses("Mettre en pause")
    hind.sees("temps suspendu")
    hind.presses("Aide, présences, relais")
    assert not any("Saisir pour une fiche papier" in label for shown in hind.seen for label in shown.buttons)
    hind.presses("Ce que voit une personne du groupe")
    hind.sees("Voici ce que voit une personne")
    dina.forges("pad.resume~0~0~1")
    assert audited(stage)[-1] == "refused"


@pytest.mark.parametrize(("taken", "action"), [("time_own_group", "pad.open~0~0"), ("call_help", "pad.help~0~0")])
def test_right_that_the_table_does_not_give_is_refused(taken: str, action: str) -> None:
    stage = staged(renamed(without=frozenset({taken})))
    hind = stage.member("H5")
    stage.passes(hours=2, minutes=51)
    hind.forges(action)
    assert audited(stage)[-1] == "refused"


def test_walk_in_takes_part_as_the_role_that_may_write() -> None:
    stage = staged(renamed())
    guest = stage.person(77, "Guest")
    guest.starts()
    guest.presses("Je suis sans code")
    guest.presses("Français")
    guest.says("Rim Fassi")
    guest.says("Association Tafra")
    guest.presses("Voir la suite")
    guest.presses("ONG")
    guest.presses("Français")
    guest.presses("Terminer")
    row = stage.session.exec(select(Participant).where(Participant.source == "walk_in")).one()
    assert row.role == "delegate"
    stage.order("mark", person=row.ref, what="approve")
    guest.sees("Votre inscription est confirmée")


def test_session_passes_its_phases_though_a_group_is_empty_and_nobody_leads_it() -> None:
    stage = staged(renamed())
    lina = stage.member("L1")
    stage.passes(hours=4)  # over the whole first session; only group 5 has people
    lina.says("/desk")
    lina.presses("Donner ou retirer du temps")
    lina.sees("Restitution")
