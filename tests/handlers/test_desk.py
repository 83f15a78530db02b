"""The organizer's desk: the day at a glance, and each change shown before it counts."""

from __future__ import annotations

import pytest

from storage import agenda, people
from storage.people import Workshop
from tests.handlers.day import WORKSHOP, to_phase, within_limits
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def desk(stage: Stage, language: str = "Français") -> Person:
    adam = stage.member("P028", language)
    adam.says("/desk")
    return adam


def close_for_everybody(
    adam: Person, more: str = "Donner ou retirer du temps", close: str = "Clore ce qui est en cours"
) -> None:
    adam.presses(more)
    adam.presses(close)
    adam.presses(close)


def phase(stage: Stage, group: str) -> str:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    clock = agenda.clock_of(stage.session, workshop.id, "S1", group)
    assert clock is not None
    return clock.phase


def running(stage: Stage) -> str | None:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    stage.session.refresh(workshop)
    return workshop.running_block


def to_block(stage: Stage, block: str) -> None:
    for _ in range(60):
        workshop = stage.session.get(Workshop, WORKSHOP)
        assert workshop is not None
        if workshop.running_block == block:
            return
        stage.advance()
    raise AssertionError(block)


def test_desk_shows_the_day_and_each_group(stage: Stage) -> None:
    stage.passes(hours=2, minutes=52)
    adam = desk(stage)
    adam.sees("Séance 1", "jusqu’à 12 h", "À l’heure.", "Groupe 5", "écriture individuelle, jusqu’à 11 h", "1 sur")


def test_desk_opens_from_the_current_screen(stage: Stage) -> None:
    adam = stage.member("P028")
    adam.says("/me")
    adam.presses("Bureau de l’organisation")
    adam.sees("Bureau de l’organisation", "Étape suivante")


def test_desk_advance_is_shown_first_and_can_be_taken_back(stage: Stage) -> None:
    stage.passes(hours=2, minutes=52)
    adam = desk(stage)
    adam.presses("Étape suivante")
    adam.sees("6 groupes passeraient maintenant à l’étape « discussion »")
    adam.presses("Passer à la suite")
    assert phase(stage, "G5") == "discussion"
    adam.presses("Annuler ce changement")
    assert phase(stage, "G5") == "silent_writing"
    adam.sees("écriture individuelle, jusqu’à 11 h")


def test_desk_button_pressed_twice_has_one_effect(stage: Stage) -> None:
    stage.passes(hours=2, minutes=52)
    adam = desk(stage)
    preview = adam.presses("Étape suivante")[-1]
    adam.presses("Passer à la suite", on=preview)
    adam.presses("Passer à la suite", on=preview)
    assert phase(stage, "G5") == "discussion"
    assert stage.toasts[-1][1] == "La journée a changé entre-temps. Voici son état actuel."


def test_desk_more_time_names_the_locked_block_it_would_reach(stage: Stage) -> None:
    stage.passes(hours=4, minutes=45)  # 12:45, the vote
    adam = desk(stage)
    adam.presses("Donner ou retirer du temps")
    adam.presses("Ajouter 15 minutes")
    adam.sees("déborderait de 15 minutes sur « Déjeuner et prière »")
    adam.presses("Ajouter 15 minutes")
    adam.sees("jusqu’à 13 h 10", "Retard prévu : 15 minutes")


def test_desk_pause_and_resume_in_arabic(stage: Stage) -> None:
    stage.passes(hours=1, minutes=40)
    adam = desk(stage, "العربية")
    adam.presses("إيقاف وقت اليوم كله")
    adam.sees("الوقت متوقف لليوم كله")
    stage.passes(minutes=15)
    adam.presses("استئناف وقت اليوم كله")
    adam.sees("إلى غاية الساعة 10:05", "التأخر المتوقع: 15 دقيقة")


def test_desk_group_leads_to_its_pad(stage: Stage) -> None:
    stage.passes(hours=2, minutes=52)
    adam = desk(stage)
    adam.presses("Les groupes")
    adam.presses("Groupe 3")
    adam.sees("Groupe 3", "il reste 8 minutes")


def test_desk_closes_what_runs_for_everybody(stage: Stage) -> None:
    stage.passes(hours=2, minutes=52)
    adam = desk(stage)
    adam.presses("Donner ou retirer du temps")
    adam.presses("Clore ce qui est en cours")
    adam.presses("Clore ce qui est en cours")
    assert phase(stage, "G1") == "done"


def test_desk_button_of_a_participant_is_refused(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.forges("desk.advanced~0~0")
    assert stage.toasts[-1][1].startswith("Ce bouton est réservé")
    salma.says("/desk")
    salma.sees("Ce bouton est réservé")


def test_speaking_order_and_closing_are_reached_from_the_desk(stage: Stage) -> None:
    organizer = stage.member("P019")
    to_block(stage, "s1_rest")
    organizer.forges("desk.more~0~0")
    organizer.presses("Ordre de parole")
    organizer.sees("Groupe 1", "Appeler : Groupe 1")
    organizer.forges("desk.more~0~0")
    organizer.presses("Synthèse et clôture")
    organizer.sees("Clôture de l’événement")


def test_journal_tells_who_did_what_and_what_was_undone(stage: Stage) -> None:
    organizer = stage.member("P019")
    to_phase(stage, "discussion")
    organizer.forges("desk.open~0~0")
    organizer.presses("Étape suivante")
    organizer.presses("Passer à la suite")
    organizer.presses("Annuler ce changement")
    salma = stage.member("P003")
    salma.forges("desk.open~0~0")
    organizer.forges("desk.more~0~0")
    organizer.presses("Journal")
    name = organizer.row.name
    shown = organizer.sees("Journée passée à l’étape suivante", f"{name} · annulé", "à l’organisation touché")
    assert f"Bouton réservé à l’organisation touché, sans effet · {salma.row.name}" in shown.text


def test_journal_says_how_many_minutes_and_names_the_command_line_and_whom_a_line_is_about(stage: Stage) -> None:
    organizer, zineb = stage.member("P020", "العربية"), stage.member("P002", "العربية")
    to_phase(stage, "discussion")
    stage.order("extend", group="G5", minutes=5)
    stage.order("pause")
    stage.order("resume")
    organizer.forges(f"att.mark~0~0~{zineb.row.pk}~left")
    organizer.forges("log.open~0~0")
    shown = organizer.sees("إضافة 5 دقائق للمجموعة (المجموعة 5", "· سطر الأوامر", zineb.row.name)
    assert "P002" not in shown.text


def test_person_stands_in_the_session_that_is_being_reported(stage: Stage) -> None:
    soufiane, rapporteur = stage.member("P043"), stage.member("P060", "العربية")
    to_block(stage, "s1_rest")
    rapporteur.sees("المجموعة 5")
    soufiane.sees("Groupe 5", "Restitution de la séance 1")
    soufiane.presses("Conduire mon groupe")
    soufiane.sees("Groupe 5", "Le travail du groupe est terminé")
    stage.advance()
    soufiane.sees("Groupe de travail 3")


def test_desk_more_time_is_taken_back_in_one_tap(stage: Stage) -> None:
    stage.passes(hours=1, minutes=10)  # 9:10, the opening until 9:30
    adam, salma = desk(stage), stage.member("P003")
    adam.presses("Donner ou retirer du temps")
    adam.presses("Ajouter 10 minutes")
    adam.presses("Ajouter 10 minutes")
    adam.sees("Ouverture officielle", "jusqu’à 9 h 40")
    salma.sees("jusqu’à 9 h 40")
    adam.presses("Annuler ce changement")
    adam.sees("Ouverture officielle", "jusqu’à 9 h 30", "À l’heure.")
    salma.sees("jusqu’à 9 h 30")
    stage.passes(hours=1, minutes=45)  # 10:55, silent writing until 11:00
    adam.says("/desk")
    adam.presses("Donner ou retirer du temps")
    adam.presses("Retirer 5 minutes")
    adam.presses("Retirer 5 minutes")
    adam.presses("Annuler ce changement")
    adam.sees("Groupe 5", "écriture individuelle, jusqu’à 11 h")
    within_limits(adam, salma)


def test_desk_close_says_what_comes_next(stage: Stage) -> None:
    stage.passes(hours=1, minutes=10)
    adam = desk(stage)
    adam.presses("Donner ou retirer du temps")
    adam.presses("Clore ce qui est en cours")
    adam.sees("Clore maintenant", "La journée passerait maintenant à : Cadrage")


@pytest.mark.parametrize(
    ("language", "button", "line"),
    [
        ("Français", "Qui peut faire quoi", "Facilitateur(trice) : conduire le temps de son groupe"),
        ("العربية", "صلاحيات كل صفة", "تدبير وقت المجموعة"),
        ("English", "Who may do what", "lead the time of one’s group"),
    ],
)
def test_roles_are_one_table_that_can_be_read(stage: Stage, language: str, button: str, line: str) -> None:
    organizer = stage.member("P028", language)
    organizer.forges("desk.more~0~0")
    organizer.presses(button)
    organizer.sees(line)
    within_limits(organizer)
    assert line in stage.order("roles")[0] or language != "Français"


def test_closing_for_everybody_is_taken_back(stage: Stage) -> None:
    stage.passes(hours=2, minutes=52)
    salma = stage.member("P003")
    adam = desk(stage)
    close_for_everybody(adam)
    stage.settle()
    assert (phase(stage, "G5"), running(stage)) == ("done", "s1_rest")
    adam.presses("Annuler ce changement")
    assert (phase(stage, "G1"), phase(stage, "G5"), running(stage)) == ("silent_writing", "silent_writing", "s1")
    adam.sees("écriture individuelle, jusqu’à 11 h")
    salma.says("/me")
    salma.sees("Maintenant : écriture individuelle, jusqu’à 11 h")
    stage.passes(minutes=9)
    assert phase(stage, "G5") == "discussion"


@pytest.mark.parametrize(
    ("language", "more", "close", "says", "undo"),
    [
        (
            "Français",
            "Donner ou retirer du temps",
            "Clore ce qui est en cours",
            "20 minutes avant l’heure prévue",
            "Annuler ce changement",
        ),
        ("العربية", "إضافة وقت أو إنقاصه", "إغلاق ما هو جار", "قبل الموعد المقرر ب20 دقيقة", "التراجع عن هذا التغيير"),
    ],
)
def test_session_closed_early_for_everybody_goes_on_to_what_is_floating(
    stage: Stage, language: str, more: str, close: str, says: str, undo: str
) -> None:
    stage.passes(hours=3, minutes=40)  # 11:40, the session was to last until 12:00
    adam = desk(stage, language)
    adam.presses(more)
    adam.presses(close)
    adam.sees(says)
    adam.presses(close)
    stage.settle()
    assert running(stage) == "s1_rest"
    adam.presses(undo)
    assert (phase(stage, "G1"), running(stage)) == ("merge_and_rank", "s1")


def test_block_closed_early_says_that_a_locked_one_keeps_its_hour(stage: Stage) -> None:
    stage.passes(hours=4, minutes=45)  # 12:45, the vote before lunch
    adam = desk(stage)
    adam.presses("Donner ou retirer du temps")
    adam.presses("Clore ce qui est en cours")
    adam.sees("Déjeuner", "garde son heure : 12 h 55", "rien ne serait en cours")
    adam.presses("Clore ce qui est en cours")
    stage.settle()
    assert running(stage) is None
    stage.passes(minutes=11)
    assert running(stage) == "dejeuner"


def test_groups_done_early_let_an_organizer_begin_what_follows_in_one_tap_and_take_it_back(stage: Stage) -> None:
    stage.passes(hours=3, minutes=40)
    adam = stage.member("P028")
    for number in range(1, 7):
        stage.order("close", group=f"G{number}")
    stage.settle()
    assert running(stage) is None  # a facilitator's close is not the room's
    adam.sees("Tous les groupes ont terminé", "prévu à 12 h", "irait jusqu’à 12 h 20")
    adam.presses("Commencer maintenant")
    stage.settle()
    assert running(stage) == "s1_rest"
    adam.presses("Annuler ce changement")
    assert running(stage) is None
    stage.passes(minutes=20)
    assert running(stage) == "s1_rest"  # at its hour after all
    assert [shown.text for shown in adam.seen if "Tous les groupes ont terminé" in shown.text] != []
    within_limits(adam)


def test_closing_for_everybody_is_taken_back_though_the_next_block_began(stage: Stage) -> None:
    stage.passes(hours=3, minutes=55)
    adam = desk(stage, "العربية")
    for label in ("إضافة وقت أو إنقاصه", "إضافة 15 دقيقة", "إضافة 15 دقيقة"):
        adam.presses(label)
    stage.passes(minutes=10)
    close_for_everybody(adam, "إضافة وقت أو إنقاصه", "إغلاق ما هو جار")
    stage.settle()
    assert (phase(stage, "G5"), running(stage)) == ("done", "s1_rest")
    adam.presses("التراجع عن هذا التغيير")
    assert (phase(stage, "G5"), running(stage)) == ("report", "s1")
    adam.sees("12:15")
    stage.passes(minutes=11)
    assert (phase(stage, "G5"), running(stage)) == ("done", "s1_rest")


def test_block_ended_by_hand_runs_again_until_somebody_has_spoken(stage: Stage) -> None:
    stage.passes(hours=1, minutes=35)
    adam = desk(stage)
    adam.presses("Étape suivante")
    adam.presses("Passer à la suite")
    assert not any("Annuler" in label for label in adam.seen[-1].buttons)  # everybody was invited to the debate
    stage.passes(minutes=10)
    adam.says("/desk")
    adam.presses("Étape suivante")
    adam.presses("Passer à la suite")
    ended = running(stage)
    adam.presses("Annuler ce changement")
    assert (ended != running(stage), running(stage)) == (True, "resultats")


def test_vote_that_was_opened_too_early_is_taken_back_while_nobody_voted(stage: Stage) -> None:
    stage.passes(hours=4, minutes=20)
    adam = desk(stage)
    adam.presses("Étape suivante")
    adam.presses("Passer à la suite")
    stage.settle()
    assert running(stage) == "s1_vote"
    adam.presses("Annuler ce changement")
    assert running(stage) == "s1_rest"
    adam.presses("Étape suivante")
    adam.presses("Passer à la suite")
    stage.settle()
    assert running(stage) == "s1_vote"
