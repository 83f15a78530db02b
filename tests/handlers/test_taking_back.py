"""What facilitators and organizers did is taken back in one tap, in their language, and the journal says so."""

from __future__ import annotations

import pytest

from storage import closing, people
from tests.handlers.day import WORKSHOP, to_phase, within_limits, written
from tests.handlers.test_attending import participant, roster, walk_in
from tests.handlers.test_chats import added, role
from tests.handlers.test_plenary_order import restitution, states
from tests.stage import Person, Stage

UNDO = "Annuler ce changement"


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def seat(stage: Stage, person: Person) -> tuple[str, str | None] | None:
    found = people.seat_of(stage.session, person.row.pk, "S1")
    return (found.group_id, found.leads_as) if found is not None else None


def test_group_taken_over_goes_back_to_its_facilitator(stage: Stage) -> None:
    soufiane, adam = stage.member("P043"), stage.member("P020", "العربية")
    stage.passes(hours=2, minutes=51)
    for label in ("مكتب التنظيم", "المجموعات", "المجموعة 5", "المساعدة", "تولي تسيير المجموعة"):
        adam.presses(label)
    adam.sees("تسيّرون الآن", "المجموعة 5")
    assert seat(stage, adam) == ("G5", "facilitator")
    adam.presses("التراجع عن هذا التغيير")
    adam.sees("لم تعودوا تسيّرون")
    soufiane.sees("vous rend la conduite de Groupe 5")
    assert (seat(stage, adam), seat(stage, soufiane)) == (None, ("G5", "facilitator"))
    within_limits(soufiane, adam)


def test_group_that_nobody_else_leads_is_not_left_alone(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.member("P023")
    stage.passes(hours=2, minutes=51)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.forges("pad.release~0~0")
    soufiane.sees("Personne d’autre n’est disponible")
    assert seat(stage, soufiane) == ("G5", "facilitator")


def test_call_for_help_is_taken_back(stage: Stage) -> None:
    soufiane, adam = stage.member("P043"), stage.member("P020", "العربية")
    stage.passes(hours=2, minutes=51)
    soufiane.forges("pad.help~0~0")
    soufiane.presses("La salle ou le matériel")
    adam.sees("القاعة أو المعدات")
    soufiane.presses("L’aide n’est plus nécessaire")
    soufiane.sees("l’organisation ne se déplace pas")
    adam.sees("لم تعد المساعدة ضرورية")
    assert adam.seen[-1].buttons == {}
    soufiane.forges("pad.help~0~0")
    soufiane.presses("La salle ou le matériel")
    adam.presses("أنا قادم")
    soufiane.sees("Quelqu’un de l’organisation arrive")


def test_organizer_who_cannot_come_after_all_calls_the_others_again(stage: Stage) -> None:
    soufiane, first, second = stage.member("P043"), stage.member("P019"), stage.member("P020", "العربية")
    stage.passes(hours=2, minutes=51)
    soufiane.forges("pad.help~0~0")
    soufiane.presses("La salle ou le matériel")
    first.presses("J’arrive")
    second.sees("في الطريق إليها")
    first.presses("Finalement, je ne peux pas venir")
    soufiane.sees("La personne qui venait a un empêchement")
    second.sees("القاعة أو المعدات", "أنا قادم")
    second.presses("أنا قادم")
    first.sees("y va")
    within_limits(soufiane, first, second)


def test_form_entered_by_mistake_is_taken_back_while_nobody_built_on_it(stage: Stage) -> None:
    soufiane = stage.member("P043")
    to_phase(stage, "silent_writing")
    absent = people.participant_by_ref(stage.session, WORKSHOP, "P003")
    assert absent is not None
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Saisir pour une fiche papier")
    soufiane.says(absent.code)
    soufiane.says("Le transformateur du village tombe en panne à chaque orage")
    soufiane.presses("Aucun en particulier")
    soufiane.presses("Rien d’indiqué")
    entered = soufiane.seen[-1]
    soufiane.presses(UNDO)
    soufiane.sees("La saisie S1-1 est retirée")
    assert [row.state for row in written(stage)] == ["withdrawn"]
    soufiane.presses(UNDO, on=entered)
    soufiane.sees("Cette saisie ne peut plus être retirée ainsi")
    within_limits(soufiane)


def test_group_put_last_speaks_at_its_place_after_all(stage: Stage) -> None:
    hind = restitution(stage)
    before = [group for group, _ in states(stage)]
    hind.presses("Faire passer le suivant à la fin")
    assert [group for group, _ in states(stage)] == [*before[1:], before[0]]
    hind.presses(UNDO)
    assert [group for group, _ in states(stage)] == before


def test_question_returns_to_where_it_was(stage: Stage) -> None:
    salma, adam = stage.member("P003"), stage.member("P019")
    salma.says("/question")
    salma.says("Qui paiera l'entretien ?")
    adam.forges("floor.list~0~0")
    adam.presses("Ne pas la retenir")
    adam.sees("à examiner : 0")
    adam.presses(UNDO)
    adam.sees("À examiner : Qui paiera l'entretien ?")
    adam.presses("Inscrire cette question")
    adam.presses("La première est posée")
    adam.sees("inscrites : 0")
    adam.presses(UNDO)
    adam.sees("inscrites : 1", "Qui paiera")


def test_fate_of_a_parked_item_is_left_open_again(stage: Stage) -> None:
    adam = stage.member("P019")
    soufiane, salma = stage.member("P043"), stage.member("P003")
    to_phase(stage, "silent_writing")
    salma.says("Et les salaires des enseignants, qui en parle ici ?")
    salma.presses("Aucun en particulier")
    salma.presses("4")
    to_phase(stage, "discussion")
    (row,) = written(stage)
    soufiane.forges(f"park.aside~0~0~{row.pk}")
    soufiane.says("Hors sujet")
    adam.says("/closing")
    adam.presses("Éléments mis de côté")
    adam.presses("Transmettre au prochain événement")
    adam.sees("transmis : 1")
    adam.presses(UNDO)
    adam.sees("Et les salaires", "Hors sujet")
    assert [fate for _, fate in closing.parked_items(stage.session, WORKSHOP)] == [None]


def test_chat_is_something_else_after_all(stage: Stage) -> None:
    adam = stage.member("P019")
    added(stage, adam, "Salle 3")
    adam.presses("Canal de la plénière")
    assert role(stage) == ("plenary", None)
    adam.presses("Choisir autre chose")
    adam.presses("Discussion d’un groupe")
    adam.presses("Groupe 3")
    assert role(stage) == ("group", "G3")


def test_walk_in_that_was_declined_is_let_in_and_the_other_way_round(stage: Stage) -> None:
    stage.passes(hours=2, minutes=51)
    hind, person = walk_in(stage)
    adam = roster(stage)
    adam.forges(f"att.refuse~0~0~{person.pk}")
    adam.presses("Confirmer l’inscription")
    hind.sees("Votre inscription est confirmée.")
    assert people.seat_of(stage.session, person.pk, "S1") is not None
    adam.presses("Décliner l’inscription")
    hind.sees("ne peut pas confirmer votre inscription")
    assert (people.seat_of(stage.session, person.pk, "S1"), person.approval) == (None, "refused")


def test_no_show_who_comes_after_all_is_back_with_a_seat(stage: Stage) -> None:
    stage.passes(hours=2, minutes=51)
    adam = roster(stage)
    adam.forges(f"att.mark~0~0~{participant(stage, 'P002').pk}~no_show")
    adam.presses("Noter son retour")
    zineb = stage.member("P002", "العربية")
    zineb.sees("أنتم في")
    assert seat(stage, zineb) == ("G5", None)
