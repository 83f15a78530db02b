"""Seats: everybody has one when a session begins, and each person can ask why."""

from __future__ import annotations

import copy
import json
from collections import Counter
from typing import Any

import pytest
from sqlmodel import select

from handlers.fairness import draw_sheets
from handlers.seat_posing import ASSIGN, BALANCE, pose_search
from handlers.seat_work import find_balance, find_seats
from storage import contributions, people, seating
from storage.people import Seat, Workshop
from storage.seating import SeatRun
from tests.handlers.day import MOUNTAIN, contribute, to_phase
from tests.stage import Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def seats_of(stage: Stage, session_id: str) -> dict[str, Seat]:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    refs = {person.pk: person.ref for person in people.participants(stage.session, workshop.id)}
    return {refs[seat.participant_id]: seat for seat in people.seats(stage.session, workshop.id, session_id)}


def search(stage: Stage, kind: str, **asked: Any) -> list[str]:
    """Search for seats as the command line does: read, search, put in force."""
    stage.session.commit()
    payload = pose_search(stage.session, ASSIGN if kind == "assign" else BALANCE, asked)
    found: dict[str, Any] = {}
    if "refused" not in payload:
        found = find_seats(payload) if kind == "assign" else find_balance(payload)
    return stage.order("seats-settle", kind=kind, payload=payload, outcome=found)


def test_seats_of_an_assigned_session_exist_when_it_begins(stage: Stage) -> None:
    stage.passes(hours=6, minutes=20)  # 14:20, session 2
    seats = seats_of(stage, "S2")
    assert len(seats) == 69
    assert sorted(Counter(seat.group_id for seat in seats.values()).values()) == [23, 23, 23]


def test_seat_of_somebody_who_shares_one_language_speaks_it(stage: Stage) -> None:
    stage.passes(hours=6, minutes=20)
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    seats = seats_of(stage, "S2")
    only_english = [p.ref for p in people.participants(stage.session, workshop.id) if p.speaks == ["en"]]
    assert {seats[ref].group_id for ref in only_english if ref in seats} <= {"W1", "W3"}


def test_writing_of_session_two_reaches_people_who_were_seated_at_its_beginning(stage: Stage) -> None:
    salma = stage.member("P003")
    stage.passes(hours=6, minutes=21)
    assert any("Quelle solution proposez-vous" in shown.text for shown in salma.seen)


def room_of(stage: Stage) -> Workshop:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    return workshop


def test_seats_are_searched_when_the_day_begins_and_put_in_force(stage: Stage) -> None:
    stage.passes(minutes=31)
    work = next(work for work in stage.works if work.kind == "seats")
    result = find_seats(work.payload)
    stage.finish_job("seats", result)
    seats = seats_of(stage, "S2")
    assert len(seats) == 69
    assert {seat.reason for seat in seats.values() if seat.leads_as is None} == {"assigned"}
    run = seating.newest_assignment(stage.session, room_of(stage).id, "S2")
    assert run is not None
    assert run.outcome["objective"] >= run.outcome["bound"]


def test_seats_assigned_on_the_command_line_say_how_good_they_are(stage: Stage) -> None:
    said = search(stage, "assign", session="S2", seed=3)
    assert said[0].startswith("Séance S2 : 69 places attribuées.")
    assert "tirage 3" in said[0]
    first = {ref: seat.group_id for ref, seat in seats_of(stage, "S2").items()}
    search(stage, "assign", session="S2", seed=3)
    assert {ref: seat.group_id for ref, seat in seats_of(stage, "S2").items()} == first


def test_who_must_sit_together_or_apart_does(stage: Stage) -> None:
    search(stage, "assign", session="S2", together=["P002,P003"], apart=["P004, P005"])
    seats = seats_of(stage, "S2")
    assert seats["P002"].group_id == seats["P003"].group_id
    assert seats["P004"].group_id != seats["P005"].group_id
    assert "X999" in search(stage, "assign", session="S2", apart=["P002,X999"])[0]


def test_who_must_sit_together_or_apart_still_does_in_later_assignments(stage: Stage) -> None:
    search(stage, "assign", session="S2", together=["P002,P003"], apart=["P004,P005"])
    for seed in (1, 2, 3):
        search(stage, "assign", session="S2", seed=seed)
        seats = seats_of(stage, "S2")
        assert seats["P002"].group_id == seats["P003"].group_id
        assert seats["P004"].group_id != seats["P005"].group_id


def test_moves_offered_later_keep_who_must_sit_together(stage: Stage) -> None:
    search(stage, "assign", session="S2", together=["P002,P003"])
    stage.passes(hours=6, minutes=20)
    workshop = room_of(stage)
    for ref in ("P004", "P005", "P006", "P007"):
        person = people.participant_by_ref(stage.session, workshop.id, ref)
        assert person is not None
        person.no_show_at = stage.at
    search(stage, "balance", session="S2")
    run = stage.session.exec(select(SeatRun).where(SeatRun.kind == "balance")).one()
    tied = {str(p.pk) for p in people.participants(stage.session, workshop.id) if p.ref in {"P002", "P003"}}
    for point in run.outcome["points"]:
        moved = {person: target for person, _, target in point["moves"] if person in tied}
        assert len(moved) in {0, 2}
        assert len(set(moved.values())) < 2


def test_ties_that_no_seats_can_meet_are_not_kept_and_can_be_forgotten(stage: Stage) -> None:
    clash = search(stage, "assign", session="S2", together=["P002,P003"], apart=["P002,P003"])
    assert "aucune répartition" in clash[0]
    organizer = stage.member("P019")
    organizer.forges("seat.desk~0~0")
    assert "siéger ensemble" not in organizer.seen[-1].text
    search(stage, "assign", session="S2", together=["P002,P003"])
    organizer.forges("seat.desk~0~0")
    organizer.sees("Doivent siéger ensemble")
    search(stage, "assign", session="S2", untie=True)
    organizer.forges("seat.desk~0~0")
    assert "siéger ensemble" not in organizer.seen[-1].text


def test_seats_of_a_session_that_does_not_exist_are_not_those_of_another(stage: Stage) -> None:
    assert "n’existe pas" in search(stage, "assign", session="S9")[0]
    assert "n’existe pas" in search(stage, "balance", session="S9")[0]


def test_seats_of_a_session_that_has_begun_are_not_assigned_again(stage: Stage) -> None:
    stage.passes(hours=6, minutes=20)
    assert "ne peuvent plus être attribuées" in search(stage, "assign", session="S2")[0]


def test_seat_is_explained_to_its_person_in_words(stage: Stage) -> None:
    search(stage, "assign", session="S2")
    salma = stage.member("P003")
    salma.forges("seat.why~0~0~S2")
    salma.sees("Votre groupe : Groupe de travail", "Les places ont été calculées", "pour une part équitable de")
    adil = stage.member("P024", "العربية")
    adil.forges("seat.why~0~0~S2")
    adil.sees("لكم فيها دور في التسيير.")
    assert "Les places ont été calculées" in "".join(stage.order("seats-explain", person="P003"))


def test_swap_is_granted_when_somebody_wants_the_opposite(stage: Stage) -> None:
    search(stage, "assign", session="S2")
    seats = seats_of(stage, "S2")
    both = [ref for ref in ("P002", "P003", "P004", "P008", "P009", "P010", "P011", "P012") if ref in seats]
    one = next(ref for ref in both if seats[ref].group_id == "W1")
    other = next(ref for ref in both if seats[ref].group_id == "W2")
    amal, badr = stage.member(one), stage.member(other)
    amal.forges("seat.why~0~0~S2")
    amal.presses("Demander un autre groupe")
    amal.presses("Groupe de travail 2")
    amal.sees("Votre souhait est noté.")
    badr.forges("seat.why~0~0~S2")
    badr.presses("Demander un autre groupe")
    badr.presses("Groupe de travail 1")
    badr.sees("vous avez changé de groupe")
    assert not any("Vous êtes maintenant dans" in shown.text for shown in badr.seen)  # nothing is said twice
    after = seats_of(stage, "S2")
    assert (after[one].group_id, after[other].group_id) == ("W2", "W1")
    assert sum("Vous êtes maintenant dans : Groupe de travail 2" in shown.text for shown in amal.seen) == 1


def test_balance_after_absences_is_offered_and_told_once(stage: Stage) -> None:
    search(stage, "assign", session="S2")
    adam = stage.member("P028")
    gone = [ref for ref, seat in seats_of(stage, "S2").items() if seat.group_id == "W1" and seat.leads_as is None][:6]
    for ref in gone:
        person = people.participant_by_ref(stage.session, room_of(stage).id, ref)
        assert person is not None
        person.no_show_at = stage.at
    stage.session.commit()
    members = [stage.member(ref) for ref, seat in seats_of(stage, "S2").items() if seat.group_id == "W2"][:22]
    adam.says("/desk")
    adam.presses("Places, vérifications, clôture")
    adam.presses("Les places")
    adam.presses("Rééquilibrer S2")
    work = next(work for work in stage.works if work.kind == "seats-balance")
    stage.finish_job("seats-balance", find_balance(work.payload))
    shown = adam.sees("voici ce que l’on peut déplacer", "tailles égales", "Déplacer 4 personnes")
    before = {ref: seat.group_id for ref, seat in seats_of(stage, "S2").items()}
    adam.presses("Déplacer 4 personnes", on=shown)
    adam.sees("4 personnes ont changé de groupe")
    after = {ref: seat.group_id for ref, seat in seats_of(stage, "S2").items()}
    assert sum(before[ref] != after[ref] for ref in before) == 4
    sizes = Counter(seat.group_id for ref, seat in seats_of(stage, "S2").items() if ref not in gone)
    assert sorted(sizes.values()) == [21, 21, 21]
    told = [sum("Vous êtes maintenant dans" in each.text for each in member.seen) for member in members]
    assert told == [int(before[member.row.ref] != after[member.row.ref]) for member in members]
    assert sum(told) > 0
    adam.presses("Déplacer 4 personnes", on=shown)
    assert stage.toasts[-1][1].startswith("Les places ont changé")
    adam.presses("Annuler ce changement")
    assert {ref: seat.group_id for ref, seat in seats_of(stage, "S2").items()} == before
    adam.presses("Annuler ce changement", on=next(s for s in reversed(adam.seen) if "ont changé de groupe" in s.text))
    assert "ne peut plus" in stage.toasts[-1][1]


def test_organizer_moves_one_person_and_takes_it_back(stage: Stage) -> None:
    adam, salma = stage.member("P028"), stage.member("P003")
    adam.forges(f"att.person~0~0~{salma.row.pk}")
    adam.presses("Changer de groupe")
    adam.presses("Groupe 2")
    adam.sees("est maintenant dans : Groupe 2")
    assert any("Vous êtes maintenant dans : Groupe 2" in shown.text for shown in salma.seen)
    adam.presses("Annuler ce changement")
    assert seats_of(stage, "S1")["P003"].group_id == "G5"


def test_programme_leads_to_the_calendar_file_and_to_the_reason_of_the_seat(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.says("/agenda")
    programme = salma.sees("Ajouter à mon agenda", "Pourquoi ce groupe ?")
    shown = salma.presses("Ajouter à mon agenda")[-1]
    assert shown.delivery is not None
    assert shown.delivery.screen.attachment is not None
    assert shown.delivery.screen.attachment.file_name.endswith(".ics")
    salma.presses("Pourquoi ce groupe ?", on=programme)
    salma.sees("a fixé cette place à l’avance")


def test_late_arrival_of_a_delegate_sits_where_theirs_did(stage: Stage) -> None:
    stage.passes(hours=2, minutes=30)
    ziri = stage.member("P006")
    assert seats_of(stage, "S1")["P006"].group_id == seats_of(stage, "S1")["P003"].group_id
    ziri.sees("Groupe 5")


def test_fairness_sheet_reaches_the_organizer_as_pdf_and_workbook(stage: Stage) -> None:
    council = stage.member("P019")
    council.forges("seat.desk~0~0")
    council.presses("Fiche d’équité de S1")
    work = next(work for work in stage.works if work.kind == "fairness")
    drawn = draw_sheets(stage.session, room_of(stage), work.payload["session"], "fr", stage.at)
    assert sorted(drawn) == ["halqa-fairness-S1-fr.pdf", "halqa-fairness-S1-fr.xlsx"]
    assert drawn["halqa-fairness-S1-fr.pdf"].startswith(b"%PDF")
    sheets = [{"file_name": name, "blob": name} for name in drawn]
    stage.finish_job("fairness", {"sheets": sheets})
    files = [shown.delivery.screen.attachment for shown in council.seen if shown.delivery]
    assert [each.file_name for each in files if each is not None] == list(drawn)


def test_organizer_reads_who_sits_where_and_why(stage: Stage) -> None:
    search(stage, "assign", session="S2")
    organizer = stage.member("P019")
    organizer.forges("seat.desk~0~0")
    organizer.presses("Qui siège où (S2)")
    organizer.sees("69 personnes ont leur place, aucune n’attend")
    organizer.presses("Groupe de travail 2")
    shown = organizer.sees("23 personnes", ", facilitation")
    assert len(shown.text) <= 900
    organizer.presses("Suite")
    organizer.presses("Les groupes de la séance")
    organizer.presses("Toutes les séances")
    assert len(organizer.sees("S1").buttons) <= 8
    salma = stage.member("P003")
    organizer.forges(f"seat.whose~0~0~{salma.row.pk}")
    organizer.sees("Salma", "Votre groupe : Groupe de travail", "L’équipe d’organisation a fixé cette place")
    salma.forges("seat.people~0~0~S2~W1~0")
    assert "réservé" in stage.toasts[-1][1]


def test_groups_and_people_are_listed_in_arabic(stage: Stage) -> None:
    youssef = stage.member("P020", "العربية")
    youssef.forges("seat.people~0~0~S1~G5~0")
    youssef.sees("عدد الأشخاص", "التيسير")


def test_seats_of_many_sessions_are_shown_one_at_a_time(stage: Stage) -> None:
    workshop = room_of(stage)
    written = json.loads(workshop.definition)
    third = copy.deepcopy(written["sessions"][1])
    third |= {"id": "S3", "agenda_id": "pause2", "start": "15:30", "end": "15:45", "phases": []}
    for group in third["groups"]:
        group["id"] = f"X{group['id']}"
    third["phases"] = [{"at": "15:30", "minutes": 15, "id": "discussion"}]
    written["sessions"].append(third)
    workshop.definition = json.dumps(written)
    organizer = stage.member("P019")
    organizer.forges("seat.desk~0~0")
    assert {"Places de S1", "Places de S2", "Places de S3"} <= organizer.seen[-1].buttons.keys()
    organizer.presses("Places de S1")
    organizer.presses("Qui siège où (S1)")


def test_what_was_written_stays_with_the_old_group(stage: Stage) -> None:
    adam, salma = stage.member("P028"), stage.member("P003")
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    adam.forges(f"att.person~0~0~{salma.row.pk}")
    adam.presses("Changer de groupe")
    adam.presses("Groupe 2")
    written = contributions.contributions(stage.session, room_of(stage).id, "S1")
    assert [(row.text, row.group_id) for row in written] == [(MOUNTAIN, "G5")]
    assert seats_of(stage, "S1")["P003"].group_id == "G2"
