"""The live roster: who is missing and why, absences, departures, walk-ins; those concerned are told."""

from __future__ import annotations

import pytest

from storage import people
from storage.people import Participant
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def roster(stage: Stage) -> Person:
    adam = stage.member("P028")
    adam.says("/desk")
    adam.presses("Présences et arrivées")
    return adam


def participant(stage: Stage, ref: str) -> Participant:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    person = people.participant_by_ref(stage.session, workshop.id, ref)
    assert person is not None
    return person


def walk_in(stage: Stage) -> tuple[Person, Participant]:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    person = Participant(
        workshop_id=workshop.id,
        ref="W001",
        code="WALKNNAA",
        name="Hind Alaoui",
        source="walk_in",
        approval="waiting",
        category="ngo",
        speaks=["fr", "ar"],
    )
    stage.session.add(person)
    stage.session.commit()
    hind = stage.person(501, "Hind")
    hind.starts("WALKNNAA")
    hind.presses("Français")
    return hind, person


def test_roster_says_who_is_missing_and_why(stage: Stage) -> None:
    stage.member("P003")
    adam = roster(stage)
    adam.sees("Présences : 2 personnes", "Pas encore arrivées : 82", "Impossibles à joindre")
    adam.presses("Pas encore arrivées")
    adam.sees("Aksil Benkamoun · n’a pas encore ouvert Halqa")
    adam.presses("Suite")
    adam.presses("Retour aux présences")
    adam.sees("Présences : 2 personnes")


def test_roster_notes_a_no_show_and_tells_the_facilitator(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.passes(hours=2, minutes=51)
    adam = roster(stage)
    adam.forges(f"att.mark~0~0~{participant(stage, 'P002').pk}~no_show")
    adam.sees("Absence notée")
    assert any("زينب أوفوس n’est pas là" in shown.text for shown in soufiane.seen)
    adam.presses("Noter son retour")
    adam.sees("N’a pas encore ouvert Halqa")


def test_roster_presence_of_somebody_on_paper_is_noted_by_the_desk(stage: Stage) -> None:
    adam = roster(stage)
    adam.forges(f"att.person~0~0~{participant(stage, 'P008').pk}")
    adam.presses("Noter sa présence")
    adam.sees("Participe sur papier.")
    assert participant(stage, "P008").arrived_at is not None


def test_walk_in_is_let_in_with_a_seat_and_both_are_told(stage: Stage) -> None:
    stage.passes(hours=2, minutes=51)
    facilitators = [stage.member(ref) for ref in ("P023", "P024", "P030", "P034", "P043", "P048")]
    hind, person = walk_in(stage)
    hind.sees("entre les mains de l’équipe d’organisation")
    adam = roster(stage)
    adam.presses("Inscriptions à confirmer : 1")
    adam.presses("Hind Alaoui")
    adam.presses("Confirmer l’inscription")
    adam.sees("N’a pas encore ouvert" if person.user_id is None else "A ouvert Halqa")
    hind.sees("Votre inscription est confirmée.")
    seat = people.seat_of(stage.session, person.pk, "S1")
    assert seat is not None
    assert seat.reason == "best_free"
    assert sum("Hind Alaoui rejoint" in shown.text for f in facilitators for shown in f.seen) == 1
    hind.presses("Continuer")
    hind.presses("J’accepte de participer")
    hind.sees("Groupe")


def test_walk_in_that_is_declined_reads_a_sentence(stage: Stage) -> None:
    hind, person = walk_in(stage)
    adam = roster(stage)
    adam.forges(f"att.refuse~0~0~{person.pk}")
    adam.sees("Inscription déclinée.")
    hind.sees("ne peut pas confirmer votre inscription")


def test_roster_is_for_those_who_may_see_all(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.forges("att.list~0~0~missing~0")
    assert stage.toasts[-1][1].startswith("Ce bouton est réservé")


def test_presence_noted_by_mistake_is_taken_back(stage: Stage) -> None:
    adam = roster(stage)
    adam.forges(f"att.person~0~0~{participant(stage, 'P003').pk}")
    adam.presses("Noter sa présence")
    adam.sees("Participe sur papier")
    adam.presses("Pas encore là")
    adam.sees("Salma", "N’a pas encore ouvert Halqa")
    assert (participant(stage, "P003").arrived_at, participant(stage, "P003").on_paper) == (None, False)
    adam.presses("Noter sa présence")
    assert participant(stage, "P003").arrived_at == stage.at
    stage.member("P004")
    adam.forges(f"att.mark~0~0~{participant(stage, 'P004').pk}~absent_again")
    assert participant(stage, "P004").arrived_at is not None  # who came in by themselves is here
