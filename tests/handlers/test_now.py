"""The now card: where one is, until when, the next tap; true at every hour of the day."""

from __future__ import annotations

from itertools import pairwise

import pytest

from dialog.delivery import Delivery, How
from handlers.now import CARD
from storage import people
from tests.handlers.day import MOUNTAIN, contribute, to_phase
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def rows(person: Person) -> list[int]:
    shown = next(each for each in reversed(person.seen) if each.buttons)
    assert shown.delivery is not None
    return [len(row) for row in shown.delivery.screen.rows]


def test_before_the_event_its_day_is_named(stage: Stage) -> None:
    salma, zineb, chris = stage.member("P003"), stage.member("P002", "العربية"), stage.member("P011", "English")
    salma.sees("L’événement commence le jeudi 21 novembre 2024, à 8 h 30.")
    zineb.sees("تبدأ الأشغال يوم الخميس 21 نونبر 2024 على الساعة 08:30.")
    chris.sees("The event begins on Thursday 21 November 2024 at 08:30.")


def test_group_that_is_done_is_told_so_and_what_comes(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "report")
    stage.advance(group="G5")
    salma.says("/me")
    salma.sees("Groupe 5", "Votre groupe a terminé cette séance.", "Ensuite : Restitution de la séance 1")


def test_report_phase_offers_to_read_and_not_to_support(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "merge_and_rank")
    salma.says("/me")
    salma.sees("Vous pouvez lire les contributions de votre groupe et soutenir celles que vous partagez.")
    to_phase(stage, "report")
    salma.says("/me")
    assert "soutenir" not in salma.sees("Vous pouvez lire les contributions de votre groupe.").text


def test_next_group_is_named_as_coming_over_lunch(stage: Stage) -> None:
    salma = stage.member("P003")
    people.place(stage.session, salma.row, "S2", "W2", "assigned", stage.at)
    stage.session.commit()
    stage.passes(hours=4, minutes=10)
    salma.says("/me")
    salma.sees("Restitution de la séance 1", "Vous êtes dans : Groupe 5")
    stage.passes(hours=1)
    salma.says("/me")
    salma.sees("Déjeuner et prière", "À la prochaine séance, vous serez dans : Groupe de travail 2")
    stage.passes(hours=1, minutes=20)
    salma.says("/me")
    salma.sees("Vous êtes dans : Groupe de travail 2")


def test_buttons_stand_one_a_row_in_arabic_only(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    for person in (salma, zineb):
        person.says(MOUNTAIN)
    assert rows(salma)[-1] == 2  # back and leave
    assert set(rows(zineb)) == {1}
    salma.presses("Aucun")
    salma.presses("3")
    contribute(salma, "Les élèves n'ont pas de tablettes à la maison")
    to_phase(stage, "discussion")
    zineb.presses("قراءة مساهمات المجموعة")
    assert set(rows(zineb)) == {1}


def test_evaluation_stands_on_the_card_while_the_day_closes(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.presses("Programme et autres choix")
    salma.presses("Passer en mode discret")
    stage.passes(hours=9, minutes=10)  # 17:10
    salma.presses("Évaluer la journée")
    salma.sees("utile à votre travail", "1 sur 3")
    salma.presses("4")
    salma.sees("2 sur 3")


def test_card_comes_back_once_another_screen_stood_in_its_place(stage: Stage) -> None:
    salma = stage.member("P003")
    seat = salma.seen[-1]
    salma.presses("Programme et autres choix", on=seat)
    assert salma.seen[-1].message_id == seat.message_id
    to_phase(stage, "silent_writing")
    salma.forges("more.open~0~0", message_id=seat.message_id)
    before = len(stage.outgoing)
    salma.says(MOUNTAIN)
    shown = [one for one in stage.outgoing[before:] if isinstance(one, Delivery)]
    assert [(one.how, one.card) for one in shown] == [(How.CARD, CARD), (How.NEW, None)]
    salma.sees("Quel aspect")


def test_card_is_edited_only_when_it_says_something_else(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    for _ in range(62):
        stage.passes(minutes=10)
    for person, language in ((salma, "fr"), (zineb, "ar")):
        shown = [
            one.screen
            for one in stage.outgoing
            if isinstance(one, Delivery) and one.chat_id == person.user_id and one.card == CARD
        ]
        said = [tuple(stage.texts.html(each, language) for each in one.paragraphs) for one in shown]
        assert len(said) > 20
        assert [text for text, following in pairwise(said) if text == following] == []


def test_card_after_the_event_names_no_room_any_more(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    stage.passes(hours=11)
    for person, over in ((salma, "L’événement est terminé"), (zineb, "انتهت أشغال هذا الحدث")):
        person.says("/me")
        shown = person.sees(over)
        assert "Salle" not in shown.text
