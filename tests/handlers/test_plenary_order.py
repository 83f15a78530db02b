"""The restitution: the organizer calls the groups one after another, each rapporteur reads in large with the time."""

from __future__ import annotations

import pytest

from handlers.scene import plan_of, session_heard
from storage import pages, people, speaking
from tests.handlers.day import WORKSHOP, to_phase, within_limits
from tests.handlers.test_page import DEVICES, SATELLITE, page, write
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def organizer(stage: Stage) -> Person:
    everybody = people.participants_with_role(stage.session, WORKSHOP, ["organizer"])
    return stage.member(everybody[0].ref)


def restitution(stage: Stage) -> Person:
    """Bring the day to the restitution of session 1, group 5 with a page; gives the organizer."""
    stage.member("P060")
    hind = organizer(stage)
    write(stage, SATELLITE, "P003")
    write(stage, DEVICES, "P002")
    to_phase(stage, "done")
    stage.advance()
    return hind


def states(stage: Stage) -> list[tuple[str, str]]:
    stage.session.expire_all()
    return [(each.group_id, each.state) for each in speaking.speaking_turns(stage.session, WORKSHOP, "s1_rest")]


def test_session_heard_is_heard_by_the_first_plenary_only(stage: Stage) -> None:
    workshop = people.workshop_by_id(stage.session, WORKSHOP)
    assert workshop is not None
    plan = plan_of(workshop)
    heard = {block.id: session_heard(plan, block.id) for block in plan.agenda}
    assert {block: session.id for block, session in heard.items() if session is not None} == {
        "s1_rest": "S1",
        "s2_rest": "S2",
    }


def test_order_is_before_the_organizer_when_the_plenary_begins(stage: Stage) -> None:
    hind = restitution(stage)
    hind.sees("6 minutes par groupe", "Groupe 1", "Groupe 6", "Appeler : Groupe 1")
    assert [state for _, state in states(stage)] == ["waiting"] * 6
    within_limits(hind)


def test_called_rapporteur_reads_the_page_in_large_with_the_time(stage: Stage) -> None:
    hind = restitution(stage)
    rapporteur = stage.persons[10_060]
    for group in range(1, 6):
        hind.presses(f"Appeler : Groupe {group}")
    rapporteur.sees("La parole est à vous", "6 minutes", "Message 1 · 1 sur 2", SATELLITE, "Il vous reste 6 minutes")
    assert page(stage).core.state.value == "published"
    stage.passes(minutes=4)
    rapporteur.presses("Suite")
    rapporteur.sees("Message 2 · 2 sur 2", DEVICES, "Il vous reste 2 minutes")
    stage.passes(seconds=90)
    rapporteur.presses("Actualiser l’heure")
    rapporteur.sees("Il vous reste 1 minute · jusqu’à 8 h 06")  # in the last half minute too
    stage.passes(seconds=31)
    rapporteur.presses("Actualiser l’heure")
    rapporteur.sees("Votre temps de parole s’est terminé à 8 h 06")
    hind.sees("Groupe 5 : Connectivité et infrastructure, temps écoulé")
    hind.presses("Appeler : Groupe 6")
    hind.presses("Terminer les restitutions")
    assert [state for _, state in states(stage)] == ["done"] * 6
    within_limits(hind, rapporteur)


def test_next_group_is_put_last_or_called_back(stage: Stage) -> None:
    hind = restitution(stage)
    hind.presses("Faire passer le suivant à la fin")
    assert [group for group, _ in states(stage)] == ["G2", "G3", "G4", "G5", "G6", "G1"]
    hind.presses("Appeler : Groupe 2")
    hind.presses("Appeler : Groupe 3")
    hind.presses("Annuler")
    assert states(stage)[:3] == [("G2", "speaking"), ("G3", "waiting"), ("G4", "waiting")]


def test_double_tap_calls_one_group(stage: Stage) -> None:
    hind = restitution(stage)
    shown = hind.sees("Appeler : Groupe 1")
    hind.presses("Appeler : Groupe 1", on=shown)
    hind.presses("Appeler : Groupe 1", on=shown)
    assert [state for _, state in states(stage)] == ["speaking", *["waiting"] * 5]


def test_only_the_organizer_calls(stage: Stage) -> None:
    restitution(stage)
    rapporteur = stage.persons[10_060]
    rapporteur.forges("next.group~0~f~s1_rest")
    assert stage.toasts[-1][1].startswith("Ce bouton est réservé")


def test_order_button_after_the_plenary_says_so(stage: Stage) -> None:
    hind = restitution(stage)
    shown = hind.sees("Appeler : Groupe 1")
    stage.advance()
    hind.presses("Appeler : Groupe 1", on=shown)
    hind.sees("Aucune restitution de groupe n’est en cours")


def test_presented_page_is_corrected_with_a_version_note(stage: Stage) -> None:
    hind = restitution(stage)
    rapporteur = stage.persons[10_060]
    for group in range(1, 6):
        hind.presses(f"Appeler : Groupe {group}")
    rapporteur.presses("Retour à la fiche")
    rapporteur.sees("Présentée en plénière")
    rapporteur.presses("Relire ligne par ligne")
    rapporteur.presses("Corriger cette ligne")
    rapporteur.says("La montagne reste sans réseau")
    rapporteur.sees("Qu’avez-vous corrigé")
    rapporteur.says("chiffre retiré")
    rapporteur.sees("Ligne corrigée", "version 2")
    whole = page(stage)
    assert (whole.version_notes, whole.core.state.value, whole.core.lines[0].evidence) == (
        ("chiffre retiré",),
        "published",
        ("S1-1",),
    )
    assert [each.row.group_id for each in pages.pages(stage.session, WORKSHOP)] == ["G1", "G2", "G3", "G4", "G5", "G6"]


def test_arabic_rapporteur_is_called_in_arabic(stage: Stage) -> None:
    omar = stage.member("P035", "العربية")
    hind = restitution(stage)
    write(stage, "كلفة الصيانة غير محسوبة", "P035", group="G2")
    hind.presses("Appeler : Groupe 1")
    hind.presses("Appeler : Groupe 2")
    omar.sees("الكلمة لكم", "6 دقائق")
    within_limits(omar)
