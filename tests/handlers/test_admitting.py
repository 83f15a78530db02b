"""Who has no badge, who lost a phone, who sits in for somebody else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlmodel import select

from storage.erasure import erase_identifiers
from storage.people import Account, participant_by_ref, place, seat_of
from storage.runtime import inbox
from storage.votes import ballots, totals
from tests.handlers.day import MOUNTAIN, WORKSHOP, contribute, to_phase, within_limits, written
from tests.stage import DATA, Person, Stage


def workshop(walk_ins: str) -> dict[str, Any]:
    plan: dict[str, Any] = json.loads((DATA / "workshop.json").read_text("utf-8"))["workshop"]
    return {"workshop": {**plan, "walk_ins": walk_ins}}


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def organizer(stage: Stage) -> Person:
    rows = (DATA / "participants.csv").read_text("utf-8-sig").splitlines()
    return stage.member(next(row.split(",")[0] for row in rows if row.split(",")[7] == "organizer"))


def register(somebody: Person) -> None:
    somebody.starts()
    somebody.presses("sans code")
    somebody.presses("Français")
    somebody.says("Nadia Berrada")
    somebody.says("Association Tafra")
    while not any("ONG" in each for each in somebody.seen[-1].buttons):
        somebody.presses("Voir la suite")
    somebody.presses("ONG")
    somebody.presses("Français")
    somebody.presses("العربية")
    somebody.presses("Terminer")


def test_walk_in_waits_for_the_organizer_then_sees_a_group(stage: Stage) -> None:
    desk, nadia = organizer(stage), stage.person(900, "Nadia")
    register(nadia)
    nadia.sees("entre les mains de l’équipe")
    desk.sees("Nadia Berrada", "Association Tafra")
    nadia.forges("consent~0~0~all")
    assert nadia.row.arrived_at is None
    desk.presses("Voir sa demande")
    desk.forges(f"att.approve~0~0~{nadia.row.pk}")
    nadia.presses("Continuer")
    nadia.presses("J’accepte")
    nadia.sees("Vous êtes dans")
    assert (nadia.row.source, nadia.row.speaks, nadia.row.category) == ("walk_in", ["fr", "ar"], "ngo")
    within_limits(desk, nadia)


def test_walk_in_who_waits_reads_nothing_of_the_day(stage: Stage) -> None:
    organizer(stage)
    nadia = stage.person(900, "Nadia")
    register(nadia)
    read = len(nadia.seen)
    to_phase(stage, "silent_writing")
    assert [shown.text for shown in nadia.seen[read:]] == []
    nadia.says("/me")
    nadia.sees("entre les mains de l’équipe")


def test_walk_in_is_seated_at_once_where_the_workshop_is_open() -> None:
    stage = Stage()
    stage.import_workshop(workshop("open"))
    nadia = stage.person(900, "Nadia")
    register(nadia)
    nadia.sees("Bienvenue, Nadia Berrada")
    nadia.presses("Continuer")
    nadia.presses("J’accepte")
    nadia.sees("Vous êtes dans")
    within_limits(nadia)


def test_walk_in_is_sent_to_the_desk_where_the_workshop_is_closed() -> None:
    stage = Stage()
    stage.import_workshop(workshop("closed"))
    nadia = stage.person(900, "Nadia")
    nadia.starts()
    assert nadia.seen[-1].buttons == {}
    nadia.forges("walkin.new~0~0")
    nadia.sees("à l’accueil")


def test_code_is_typed_in_any_case_and_a_slip_is_noticed(stage: Stage) -> None:
    salma, code = stage.person(5), stage.code("P003")
    salma.says(f"{code[:4].lower()} {code[4:].lower()}")
    salma.sees("Salma El Fanousi")
    other = stage.person(6)
    other.says(code[:-1] + ("2" if code[-1] != "2" else "3"))
    other.sees("ne figure pas sur notre liste")
    other.says("Bonjour, une question sur les conditions")
    other.sees("il nous faut le code imprimé")
    fatine, badr = stage.code("P004"), stage.code("P007")
    for number, typed in (
        (7, f"https://t.me/halqa_bot?start={fatine}"),
        (8, f"Code : {badr[:4]}-{badr[4:]}, merci"),
    ):
        pasted = stage.person(number)
        pasted.says(typed)
        pasted.sees("Bienvenue, ", "Dans quelle langue")


def test_lost_phone_is_confirmed_by_the_old_one_and_keeps_the_history(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    salma.says("les tablettes restent dans les cartons faute de prises de courant")
    again = stage.person(901, "Salma")
    again.starts(stage.code("P003"))
    again.presses("C’est bien moi")
    again.sees("ancien téléphone")
    salma.presses("Oui, passer sur l’autre téléphone")
    salma.sees("Votre accès est passé sur un autre téléphone")
    assert any("rétabli" in shown.text for shown in again.seen)
    again.presses("Continuer")
    again.presses("Mes contributions")
    again.sees("S1-1")
    assert again.row.ref == "P003"
    salma.says("/me")
    salma.sees("Bienvenue")
    within_limits(salma, again)


def test_lost_phone_keeps_the_draft(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    salma.says(MOUNTAIN)
    again = stage.person(901, "Salma")
    again.starts(stage.code("P003"))
    again.presses("C’est bien moi")
    salma.presses("Oui, passer")
    again.starts()
    again.presses("Reprendre")
    again.presses("Aucun en particulier")
    again.presses("4")
    assert [row.text for row in written(stage)] == [MOUNTAIN]


def test_lost_phone_of_staff_is_never_confirmed_by_the_phone_itself(stage: Stage) -> None:
    desk = organizer(stage)
    leader = next(
        p
        for p in (participant_by_ref(stage.session, WORKSHOP, f"P{n:03}") for n in range(1, 85))
        if p is not None and p.role == "facilitator"
    )
    old = stage.member(leader.ref)
    thief = stage.person(902, "Inconnu")
    thief.starts(stage.code(leader.ref))
    thief.presses("C’est bien moi")
    thief.sees("entre les mains de l’équipe d’organisation")
    assert not any("Est-ce vous" in shown.text for shown in old.seen)
    old.forges(f"relink.yes~0~0~{leader.pk}~902")
    assert old.row.ref == leader.ref
    desk.presses("Refuser")
    thief.sees("n’a pas pu être confirmé")
    assert old.row.user_id == old.user_id


def test_relink_nobody_asked_for_does_nothing(stage: Stage) -> None:
    salma, desk = stage.member("P003"), organizer(stage)
    desk.forges(f"relink.yes~0~0~{salma.row.pk}~{desk.user_id}")
    assert salma.row.user_id == salma.user_id


def test_second_code_of_the_same_event_does_not_change_who_one_is(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.starts(stage.code("P004"))
    salma.sees("déjà celui de", "Salma El Fanousi")
    assert salma.row.ref == "P003"


def test_delegate_takes_the_seat_and_whom_they_replace_has_left(stage: Stage) -> None:
    salma = stage.member("P003")
    stage.passes(hours=1)
    delegate = stage.member("P006")
    delegate.sees("Vous prenez la suite de Salma El Fanousi", "Groupe 5")
    assert delegate.row.delegate_of == "P003"
    replaced, taken = seat_of(stage.session, salma.row.pk, "S1"), seat_of(stage.session, delegate.row.pk, "S1")
    assert replaced is not None
    assert taken is not None
    assert replaced.group_id == taken.group_id == "G5"
    assert salma.row.left_at == stage.at


def test_delegate_of_the_afternoon_sits_where_the_other_did_and_only_one_is_told(stage: Stage) -> None:
    salma = stage.member("P003")
    stage.passes(hours=6, minutes=2)  # 14:02
    awaited = participant_by_ref(stage.session, WORKSHOP, "P006")
    assert awaited is not None
    for person, group in ((salma.row, "W2"), (awaited, "W1")):
        place(stage.session, person, "S2", group, "assigned", stage.at)
    stage.session.commit()
    delegate = stage.member("P006", "العربية")
    taken = seat_of(stage.session, delegate.row.pk, "S2")
    assert taken is not None
    assert taken.group_id == "W2"
    heard = len(salma.seen)
    to_phase(stage, "silent_writing", "S2", "W2")
    delegate.sees("مجموعة العمل 2", "الكتابة الفردية")
    assert len(salma.seen) == heard


def test_delegate_has_the_one_vote_of_the_seat_and_sees_none_of_the_other_s(stage: Stage) -> None:
    salma, fatine = stage.member("P003"), stage.member("P004")
    to_phase(stage, "silent_writing")
    for number in range(8):
        fatine.says(f"Défi numéro {number} : les écoles manquent de moyens, point {number}")
        for _ in range(4):
            offered = next(shown for shown in reversed(fatine.seen) if shown.buttons).buttons
            if "Aucun en particulier" in offered:
                fatine.presses("Aucun en particulier")
            elif "Enregistrer aussi la mienne" in offered:
                fatine.presses("Enregistrer aussi la mienne")
            elif "3 · moyenne" in offered:
                fatine.presses("3 · moyenne")
    stage.passes(hours=4, minutes=42)
    salma.presses("Voter")
    salma.presses("○ 1.")
    salma.sees("●")
    delegate = stage.member("P006", "العربية")
    delegate.presses("التصويت")
    assert "●" not in "".join(delegate.sees("بقيت").buttons)
    delegate.presses("○ 2.")
    salma.says("/me")
    assert "Voter" not in salma.sees("vote individuel").buttons
    stage.passes(minutes=20)
    ballot = ballots(stage.session, WORKSHOP)[0]
    assert (ballot.turnout, sum(total.dots for total in totals(stage.session, ballot.pk).values())) == (1, 1)


def test_walk_in_who_asks_where_they_are_is_asked_the_open_question_again(stage: Stage) -> None:
    nadia = stage.person(77, "Nadia")
    nadia.starts()
    nadia.presses("sans code")
    nadia.presses("Français")
    nadia.says("Nadia Berrada")
    for command in ("/me", "/mine", "/help"):
        assert len(nadia.says(command)) == 1
        nadia.sees("continuez là où vous étiez", "organisme")
    nadia.says("Radio Atlas")
    nadia.sees("catégorie")


def test_erasing_everything_forgets_the_phone_one_had_before_too(stage: Stage) -> None:
    salma = stage.member("P003")
    again = stage.person(901, "Salma")
    again.starts(stage.code("P003"))
    again.presses("C’est bien moi")
    salma.presses("Oui, passer sur l’autre téléphone")
    again.presses("Continuer")
    row = again.row
    erase_identifiers(stage.session, row, stage.at)
    stage.session.commit()
    kept = [each.user_id for each in stage.session.exec(select(Account)) if each.user_id in {901, salma.user_id}]
    heard = stage.session.connection().execute(select(inbox.c.id).where(inbox.c.chat_id.in_([901, salma.user_id])))
    assert (kept, heard.all()) == ([], [])


def test_walk_in_of_no_organisation_is_announced_so(stage: Stage) -> None:
    desk, nadia = organizer(stage), stage.person(900, "Nadia")
    nadia.starts()
    nadia.presses("sans code")
    nadia.presses("Français")
    nadia.says("Nadia Berrada")
    nadia.presses("titre personnel")
    nadia.presses("Ministères")
    nadia.presses("Français")
    nadia.presses("Terminer")
    assert desk.sees("sans badge demande à participer", "Nadia Berrada").text.splitlines()[-1] == "sans organisme"
