"""An attack on a person waits until an organizer has read it: shown without its author, let through or kept back."""

from __future__ import annotations

import pytest

from tests.handlers.day import MOUNTAIN, contribute, to_phase, within_limits, written
from tests.stage import Person, Stage

ATTACK = "le ministre X est un incapable et un voleur"


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def attack(stage: Stage) -> tuple[Person, Person, Person]:
    """Let Salma transmit an attack for review."""
    salma, zineb, organizer = stage.member("P003"), stage.member("P002", "العربية"), stage.member("P020", "العربية")
    to_phase(stage, "silent_writing")
    salma.says(ATTACK)
    salma.presses("relecture")
    salma.presses("Aucun en particulier")
    salma.presses("3")
    salma.sees("relu par l’équipe d’organisation avant de paraître devant le groupe")
    return salma, zineb, organizer


def read_by_group(stage: Stage, zineb: Person) -> str:
    to_phase(stage, "discussion")
    zineb.says("/me")
    zineb.presses("قراءة مساهمات المجموعة")
    return zineb.seen[-1].text


def test_attack_is_shown_to_the_group_once_an_organizer_lets_it_through(stage: Stage) -> None:
    salma, zineb, organizer = attack(stage)
    assert ATTACK not in read_by_group(stage, zineb)
    organizer.presses("المراجعة")
    shown = organizer.sees("مساهمة واحدة تنتظر المراجعة", "S1-1", ATTACK)
    assert "Salma" not in shown.text
    organizer.presses("عرضها على المجموعة")
    organizer.sees("المساهمة S1-1 ظاهرة لمجموعتها", "لم يعد هناك ما ينتظر المراجعة")
    assert ATTACK in read_by_group(stage, zineb)
    within_limits(salma, zineb, organizer)


def test_attack_that_is_kept_back_says_so_to_its_author_and_may_be_undone(stage: Stage) -> None:
    salma, zineb, _ = attack(stage)
    second = stage.member("P019")
    second.forges("review.open~0~0")
    second.presses("Ne pas la montrer")
    second.sees("S1-1 n’est pas montrée. Elle reste conservée")
    salma.says("/mine")
    salma.presses("S1-1")
    salma.sees("elle est conservée, sans être montrée au groupe", "Modifier le texte")
    second.presses("Annuler")
    second.sees("S1-1 attend de nouveau une relecture", ATTACK)
    second.presses("Ne pas la montrer")
    assert ATTACK not in read_by_group(stage, zineb)
    assert [(row.moderation, row.text) for row in written(stage)] == [("refused", ATTACK)]
    salma.says("/mine")
    salma.presses("S1-1")
    salma.presses("Modifier le texte")
    salma.says(MOUNTAIN)
    assert MOUNTAIN in read_by_group(stage, zineb)


def test_second_attack_finds_the_organizers_told(stage: Stage) -> None:
    salma, _, organizer = attack(stage)
    contribute(salma, MOUNTAIN)
    salma.says("cette directrice Y est une incompétente et une menteuse")
    if any("relecture" in label for label in salma.seen[-1].buttons):
        salma.presses("relecture")
    salma.presses("Aucun en particulier")
    salma.presses("2")
    calls = [shown for shown in organizer.seen if "مساهمة تنتظر المراجعة" in shown.text]
    assert len(calls) == 1
    organizer.presses("المراجعة")
    organizer.sees("مساهمتان تنتظران المراجعة")
    organizer.presses("عرض الموالية")
    organizer.sees("S1-3")
    organizer.forges("log.open~0~0")


def test_participant_cannot_review(stage: Stage) -> None:
    salma, _, _ = attack(stage)
    salma.forges("review.clear~0~0~1")
    assert stage.toasts[-1][1].startswith("Ce bouton est réservé")
    assert [row.moderation for row in written(stage)] == ["waiting"]


def test_desk_leads_to_what_waits_with_its_count_and_only_while_something_does(stage: Stage) -> None:
    _, _, organizer = attack(stage)
    other = stage.member("P019")
    for person, label in ((organizer, "المراجعة: مساهمة واحدة"), (other, "Relire : 1 contribution")):
        person.forges("desk.open~0~0")
        assert next(iter(person.seen[-1].buttons)) == label
        person.presses(label)
        person.sees("S1-1", ATTACK)
    other.forges("desk.more~0~0")
    other.sees("Écrire aux participants")
    other.presses("La montrer au groupe")
    other.forges("desk.open~0~0")
    assert not any("Relire" in label for label in other.seen[-1].buttons)
    within_limits(organizer, other)


def test_desk_leads_to_the_documents(stage: Stage) -> None:
    organizer = stage.member("P019")
    organizer.forges("desk.more~0~0")
    organizer.presses("Documents")
    organizer.sees("Quel document souhaitez-vous")
    within_limits(organizer)
