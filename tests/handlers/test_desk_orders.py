"""The desk from the command line: the same people, questions, set-aside items and steps as on the organizer's phone."""

from __future__ import annotations

import pytest

from storage import closing, contributions, people
from storage.closing import PlenaryQuestion
from storage.people import Participant
from tests.handlers.day import WORKSHOP, contribute
from tests.stage import Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def participant(stage: Stage, ref: str) -> Participant:
    person = people.participant_by_ref(stage.session, WORKSHOP, ref)
    assert person is not None
    return person


def walk_in(stage: Stage) -> None:
    hind = stage.person(501, "Hind")
    hind.starts()
    person = Participant(workshop_id=WORKSHOP, ref="W001", code="WALKNNAA", name="Hind", source="walk_in")
    person.approval, person.category, person.speaks = "waiting", "ngo", ["fr"]
    stage.session.add(person)
    stage.session.commit()
    hind.starts("WALKNNAA")
    hind.presses("Français")


def asked(stage: Stage, *texts: str) -> list[int]:
    author = participant(stage, "P003").pk
    made = [
        PlenaryQuestion(workshop_id=WORKSHOP, author_id=author, origin=text, text=text, at=stage.at) for text in texts
    ]
    return [closing.ask_question(stage.session, each).id or 0 for each in made]


def listed(stage: Stage, state: str) -> list[int | None]:
    return [each.id for each in closing.plenary_questions(stage.session, WORKSHOP, [state])]


def test_roster_lists_the_same_people_with_the_reason(stage: Stage) -> None:
    stage.member("P003")
    said = stage.order("roster", list="missing")[0]
    assert "Présences : 1 personne" in said
    assert "P001 · " in said
    assert "n’a pas encore ouvert Halqa" in said
    assert "P003" not in said
    assert "Les listes : missing" in stage.order("roster", list="nobody")[0]


def test_marks_are_noted_taken_back_and_told(stage: Stage) -> None:
    salma = stage.member("P003")
    stage.passes(hours=2, minutes=51)
    assert "Présence notée" in stage.order("mark", person="P004", what="present")[0]
    assert participant(stage, "P004").on_paper
    stage.order("mark", person=stage.code("P004").lower(), what="absent_again")
    assert participant(stage, "P004").arrived_at is None
    assert "Absence notée" in stage.order("mark", person="P004", what="no_show")[0]
    assert "Rien n’a changé" in stage.order("mark", person="P004", what="no_show")[0]
    assert "Rien n’a changé" in stage.order("mark", person="P003", what="no_show")[0]  # she is here
    assert "P999" in stage.order("mark", person="P999", what="left")[0]
    stage.order("mark", person="P003", what="left")
    assert participant(stage, "P003").left_at == stage.at
    stage.order("mark", person="P003", what="back")
    salma.sees("écriture individuelle")
    said = stage.order("journal", last=3)[0]
    assert "Retour noté" in said
    assert "ligne de commande" in said


def test_walk_in_is_let_in_and_declined(stage: Stage) -> None:
    walk_in(stage)
    assert "W001 · Hind" in stage.order("roster", list="waiting")[0]
    assert "Inscription confirmée" in stage.order("mark", person="W001", what="approve")[0]
    stage.person(501).sees("Votre inscription est confirmée")
    assert "Inscription déclinée" in stage.order("mark", person="W001", what="refuse")[0]


def test_person_is_moved_and_told(stage: Stage) -> None:
    salma = stage.member("P003")
    assert "est maintenant dans" in stage.order("move", person="P003", group="G2")[0]
    salma.sees("Groupe 2")
    assert "Aucun groupe G99" in stage.order("move", person="P003", group="G99")[0]
    stage.passes(hours=4, minutes=10)
    assert "ne peut pas changer de groupe" in stage.order("move", person="P003", group="G1")[0]


def test_questions_are_listed_put_in_order_and_taken_back(stage: Stage) -> None:
    one, two, three = asked(stage, "Qui paie les <tablettes> ?", "Et le rural ?", "=1+1 & après ?")
    for number in (one, two):
        stage.order("questions", what="put", question=number)
    said = stage.order("questions", what="first", question=three)[0]
    assert listed(stage, "on_the_list") == [three, one, two]
    assert "Qui paie les <tablettes> ?" in said
    stage.order("questions", what="last", question=three)
    stage.order("questions", what="asked", question=one)
    assert (listed(stage, "on_the_list"), listed(stage, "asked")) == ([two, three], [one])
    stage.order("questions", what="aside", question=two)
    stage.order("questions", what="wait", question=two)
    assert listed(stage, "waiting") == [two]
    assert "numéro 99" in stage.order("questions", what="put", question=99)[0]


def test_what_was_set_aside_is_decided_and_left_open_again(stage: Stage) -> None:
    salma = stage.member("P003")
    stage.passes(hours=2, minutes=51)
    contribute(salma, "Les tablettes du collège dorment dans un placard depuis la rentrée")
    item = contributions.contributions(stage.session, WORKSHOP, "S1")[0]
    item.state, item.reason = "parked", "hors sujet"
    stage.session.commit()
    assert f"{item.code} · à décider · Les tablettes" in stage.order("parked")[0]
    assert f"{item.code} · transmis" in stage.order("parked", code=item.code, fate="transferred")[0]
    assert f"{item.code} · à décider" in stage.order("parked", code=item.code, fate="open")[0]
    assert "S9-99" in stage.order("parked", code="S9-99", fate="kept")[0]


def test_what_waits_to_be_read_is_decided(stage: Stage) -> None:
    salma = stage.member("P003")
    stage.passes(hours=2, minutes=51)
    contribute(salma, "Les tablettes du collège dorment dans un placard depuis la rentrée")
    item = contributions.contributions(stage.session, WORKSHOP, "S1")[0]
    assert "Rien n’est à lire" in stage.order("review", code=item.code, decision="refused")[0]  # its group's own
    item.moderation = "waiting"
    stage.session.commit()
    assert item.code in stage.order("review")[0]
    for decision, said in (("clear", "peut être lu"), ("waiting", "attend"), ("refused", "n’est pas montré")):
        answer = stage.order("review", code=item.code, decision=decision)[0]
        stage.session.refresh(item)
        assert (item.moderation, item.code in answer) == (decision, True), said


def test_everybody_gets_more_time_at_once(stage: Stage) -> None:
    stage.passes(hours=2, minutes=52)
    said = stage.order("extend", group="all", minutes=5)
    assert "En cours" in said[0]
    journal = stage.order("journal", last=1)[0]
    assert "5 minutes" in journal


def test_re_plan_is_taken_back(stage: Stage) -> None:
    stage.passes(hours=4, minutes=5)
    stage.order("extend", group="all", minutes=15)
    stage.order("late", apply=1)
    assert stage.order("late", undo=True) == ["Le programme précédent est rétabli."]
    assert "ne peut plus" in stage.order("late", undo=True)[0]


def test_message_to_a_group_that_does_not_exist_names_those_that_do(stage: Stage) -> None:
    assert "choisissez parmi G1, G2" in stage.order("broadcast", to="group:G99", text="Bonjour")[0]
    assert "choisissez parmi ministry" in stage.order("broadcast", to="category:none", text="Bonjour")[0]


def test_journal_says_in_words_how_the_day_caught_up(stage: Stage) -> None:
    stage.passes(hours=4, minutes=5)
    stage.order("extend", group="all", minutes=15)
    assert "questions" in stage.order("late")[0]
    stage.order("late", apply=1)
    assert "Rattrapage appliqué : questions en plénière abrégées · ligne de commande" in stage.order("journal")[0]


def test_groups_are_called_in_order_from_the_command_line(stage: Stage) -> None:
    adam = stage.member("P028")
    assert "restitution" in stage.order("speakers")[0]
    stage.passes(hours=4, minutes=1)
    said = stage.order("speakers", what="next")[0]
    assert "Groupe 1" in said
    adam.sees("Groupe 1")
    stage.order("speakers", what="last")
    assert "Groupe 3" in stage.order("speakers", what="next")[0]
    after = stage.order("speakers", what="back")[0]
    assert after == stage.order("speakers")[0]


def test_journal_names_the_group_of_a_chat(stage: Stage) -> None:
    stage.order("set-chat", kind="group", group="G5", chat_id="-100123")
    assert "Discussion « -100123 » : Groupe 5" in stage.order("journal")[0]
