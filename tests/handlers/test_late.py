"""Running late: three ways to catch up, shown, put in force in one tap, told once to those concerned."""

from __future__ import annotations

import pytest

from storage import agenda, people, replans
from storage.people import Workshop
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def late_by(stage: Stage, minutes: int) -> Person:
    """Let the framing run over, with the organizer looking on at 9:45."""
    stage.passes(hours=1, minutes=45)
    adam = stage.member("P028")
    adam.says("/desk")
    for _ in range(minutes // 15):
        adam.presses("Donner ou retirer du temps")
        adam.presses("Ajouter 15 minutes")
        adam.presses("Ajouter 15 minutes")
    return adam


def workshop_of(stage: Stage) -> Workshop:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    return workshop


def starts(stage: Stage, block_id: str) -> str:
    block = agenda.block_by_id(stage.session, workshop_of(stage).id, block_id)
    assert block is not None
    return block.starts_at.strftime("%H:%M")


def test_late_says_that_the_day_is_on_time(stage: Stage) -> None:
    stage.passes(hours=1, minutes=45)
    adam = stage.member("P028")
    adam.says("/late")
    adam.sees("La journée est à l’heure.", "rien à rattraper")


def test_late_names_the_locked_block_and_offers_replans(stage: Stage) -> None:
    adam = late_by(stage, 30)
    adam.says("/late")
    adam.sees("Retard actuel : 30 minutes", "« Déjeuner et prière » reste à 12 h 55", "30 minutes", "Aperçu :")


def test_late_replan_is_shown_applied_and_told_once(stage: Stage) -> None:
    salma = stage.member("P003")
    adam = late_by(stage, 30)
    adam.says("/late")
    adam.presses("Aperçu : abréger les étapes à venir")
    adam.sees("discussion : ", "au lieu de 35", "Appliquer ce programme")
    adam.presses("Appliquer ce programme")
    adam.sees("C’est fait.", "Annuler ce changement")
    stage.passes(seconds=70)
    told = [shown.text for shown in salma.seen if "Le programme change" in shown.text]
    assert len(told) == 1
    assert "« Séance 1 : défis de la maturité numérique, en six groupes de discussion » à 11 h 15" in told[0]
    assert "Hiérarchisation" not in told[0]  # the vote is back at its printed hour: no news
    block = agenda.block_by_id(stage.session, workshop_of(stage).id, "s1_vote")
    assert block is not None
    assert block.ends_at.strftime("%H:%M") == "11:55"
    stage.passes(minutes=10)
    assert len([shown for shown in salma.seen if "Le programme change" in shown.text]) == 1


def test_late_replan_taken_back_within_the_minute_tells_nobody(stage: Stage) -> None:
    salma = stage.member("P003")
    adam = late_by(stage, 30)
    before = starts(stage, "s1_vote")
    adam.says("/late")
    adam.presses("Aperçu : abréger les étapes à venir")
    adam.presses("Appliquer ce programme")
    assert starts(stage, "s1_vote") != before
    adam.presses("Annuler ce changement")
    assert starts(stage, "s1_vote") == before
    stage.passes(seconds=90)
    assert [shown for shown in salma.seen if "Le programme change" in shown.text] == []


def test_late_replan_taken_back_later_tells_that_it_is_off(stage: Stage) -> None:
    salma = stage.member("P003")
    adam = late_by(stage, 30)
    adam.says("/late")
    adam.presses("Aperçu : abréger les étapes à venir")
    adam.presses("Appliquer ce programme")
    stage.passes(seconds=90)
    adam.presses("Annuler ce changement")
    stage.passes(seconds=90)
    assert len([shown for shown in salma.seen if "Le programme change" in shown.text]) == 2


def test_late_phases_last_as_the_replan_says(stage: Stage) -> None:
    adam = late_by(stage, 30)
    adam.says("/late")
    adam.presses("Aperçu : abréger les étapes à venir")
    adam.presses("Appliquer ce programme")
    lengths = replans.lengths_of(stage.session, workshop_of(stage).id, "S1")
    stage.passes(hours=2)
    stage.advance(1)
    clock = agenda.clock_of(stage.session, workshop_of(stage).id, "S1", "G1")
    assert clock is not None
    assert clock.began_at is not None
    assert clock.due_at is not None
    assert clock.phase in lengths
    assert (clock.due_at - clock.began_at).total_seconds() == 60 * lengths[clock.phase]


def test_late_proposal_of_a_while_ago_is_made_anew(stage: Stage) -> None:
    adam = late_by(stage, 30)
    adam.says("/late")
    shown = adam.presses("Aperçu : abréger les étapes à venir")[-1]
    stage.passes(minutes=6)
    adam.presses("Appliquer ce programme", on=shown)
    assert stage.toasts[-1][1].startswith("La journée a changé entre-temps")
    assert replans.all_lengths(stage.session, workshop_of(stage).id) == {}


def test_late_on_the_command_line_lists_and_applies(stage: Stage) -> None:
    late_by(stage, 30)
    said = "\n".join(stage.order("late"))
    assert "Retard actuel : 30 minutes" in said
    assert "1. Abréger les questions en plénière" in said
    assert "C’est fait." in "\n".join(stage.order("late", apply=1))


def test_late_preview_says_which_blocks_get_shorter(stage: Stage) -> None:
    adam = late_by(stage, 15)
    adam.says("/late")
    adam.presses("Aperçu : abréger les questions")
    adam.sees("« Restitution de la séance 1 (6 × 5 min) et questions » : 25 minutes au lieu de 40")
    assert len(adam.seen[-1].text) <= 900


def test_second_replan_tells_only_what_changed_since_the_first(stage: Stage) -> None:
    zineb = stage.member("P002", "العربية")
    adam = late_by(stage, 15)
    for more in (False, True):
        if more:
            adam.says("/desk")
            for label in ("Donner ou retirer du temps", "Ajouter 15 minutes", "Ajouter 15 minutes"):
                adam.presses(label)
        adam.says("/late")
        adam.presses("Aperçu : abréger les questions")
        adam.presses("Appliquer ce programme")
        stage.passes(seconds=70)
    told = [shown.text for shown in zineb.seen if "يتغير البرنامج" in shown.text]
    first = [next(line for line in text.splitlines() if "تحديات الجاهزية" in line) for text in told]
    assert [line.rpartition(" ")[2] for line in first] == ["11:00", "11:05"]
    assert ["التصويت" in text or "ترتيب" in text for text in told] == [False, False]


def test_card_of_who_has_no_seat_follows_when_the_groups_begin(stage: Stage) -> None:
    adam = stage.member("P028")
    stage.passes(hours=2, minutes=46)
    card = [shown for shown in adam.seen if shown.delivery is not None and shown.delivery.card == "now"][-1]
    assert "Maintenant : Séance 1" in card.text
