"""Reading one's group, supporting, and what became of one's own words."""

from __future__ import annotations

import pytest

from storage.contributions import Endorsement, endorsements, versions
from tests.handlers.day import MOUNTAIN, contribute, to_phase, within_limits, written
from tests.stage import Person, Stage

LONG = "Les familles du monde rural n'ont ni ordinateur ni forfait pour suivre les cours à distance. " * 6


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def group_of_five(stage: Stage) -> tuple[Person, Person]:
    return stage.member("P003"), stage.member("P002", "العربية")


def test_others_items_are_hidden_while_everybody_writes(stage: Stage) -> None:
    salma, zineb = group_of_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    zineb.forges("items.read~0~0")
    zineb.sees("تُفتح مساهمات المجموعة مع النقاش")
    assert all("montagne" not in shown.text for shown in zineb.seen)


def test_reading_supports_and_takes_back_in_both_languages(stage: Stage) -> None:
    salma, zineb = group_of_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    contribute(salma, LONG[:560])
    to_phase(stage, "discussion")
    zineb.presses("قراءة مساهمات المجموعة")
    zineb.sees("مساهمتان، بترتيب خاص بكم")
    zineb.presses("مساندة S1-1") if any("S1-1" in b for b in zineb.seen[-1].buttons) else zineb.presses("متابعة")
    if not any("ساندتم" in each for each in zineb.seen[-1].buttons):
        zineb.presses("مساندة S1-1")
    zineb.sees("✓ ساندتم S1-1")
    assert stances(stage) == ["support"]
    zineb.presses("ساندتم S1-1")
    assert stances(stage) == []
    zineb.presses("رأي آخر · S1-1")
    zineb.presses("الأمر نفسه عندنا")
    zineb.sees("✓ الأمر نفسه عندنا")
    zineb.presses("الرجوع إلى القراءة")
    if not any("✓" in each for each in zineb.seen[-1].buttons):
        zineb.presses("متابعة")
    zineb.sees("✓ الأمر نفسه عندنا · S1-1")
    assert stances(stage) == ["same_with_us"]
    within_limits(salma, zineb)


def test_support_tapped_twice_stays(stage: Stage) -> None:
    salma, zineb = group_of_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    to_phase(stage, "discussion")
    zineb.presses("قراءة مساهمات المجموعة")
    page = zineb.sees("مساهمة واحدة للقراءة")
    zineb.presses("مساندة S1-1", on=page)
    zineb.presses("مساندة S1-1", on=page)
    zineb.sees("✓ ساندتم S1-1")
    assert stances(stage) == ["support"]
    zineb.presses("رأي آخر · S1-1")
    asked = zineb.sees("ما رأيكم؟")
    zineb.presses("لا أتفق", on=asked)
    zineb.presses("لا أتفق", on=asked)
    assert stances(stage) == ["disagree"]


def test_page_of_one_contribution_is_counted_as_one(stage: Stage) -> None:
    salma, zineb = group_of_five(stage)
    to_phase(stage, "silent_writing")
    for text in (MOUNTAIN, LONG[:560], f"Autre chose : {LONG[:560]}"):
        contribute(salma, text)
    to_phase(stage, "discussion")
    zineb.says("/language")
    zineb.presses("Français")
    zineb.presses("Lire les contributions")
    pages = []
    for _ in range(3):
        pages.append(zineb.sees(" sur 3").text.split("\n")[1])
        zineb.presses("Suite de la lecture")
    assert all(each.startswith("Contribution ") or " à " in each for each in pages), pages
    assert any(each.startswith("Contribution ") for each in pages), pages
    assert ["dans un ordre qui vous est propre" in each for each in pages] == [True, False, False]


def stances(stage: Stage) -> list[str]:
    found: list[Endorsement] = list(endorsements(stage.session, [row.pk for row in written(stage)]))
    return [each.stance for each in found]


def test_own_contribution_is_not_offered_to_its_author(stage: Stage) -> None:
    salma, _ = group_of_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    to_phase(stage, "discussion")
    salma.presses("Lire les contributions")
    salma.sees("Personne d’autre")
    salma.forges("items.support~0~0~1~0")
    assert stances(stage) == []


def test_editing_keeps_the_old_wording_as_a_version(stage: Stage) -> None:
    salma, _ = group_of_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    salma.presses("Modifier ou retirer")
    salma.presses("Modifier le texte")
    salma.sees("nouvelle version de S1-1", MOUNTAIN, "🔒")
    salma.says("Aucune connexion dans les écoles satellites de montagne, hiver comme été")
    salma.sees("S1-1 est à jour")
    (row,) = written(stage)
    assert row.text == "Aucune connexion dans les écoles satellites de montagne, hiver comme été"
    assert [each.text for each in versions(stage.session, row.pk)] == [MOUNTAIN]
    within_limits(salma)


def test_withdrawing_asks_once_and_can_be_taken_back(stage: Stage) -> None:
    salma, _ = group_of_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    salma.says("/mine")
    salma.presses("S1-1")
    salma.presses("Retirer ma contribution")
    salma.sees("Retirer S1-1", "La garder")
    salma.presses("Retirer ma contribution")
    assert [row.state for row in written(stage)] == ["withdrawn"]
    salma.presses("La rétablir")
    assert [row.state for row in written(stage)] == ["active"]


def test_editing_ends_with_the_phases_that_allow_it(stage: Stage) -> None:
    salma, _ = group_of_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    to_phase(stage, "merge_and_rank")
    stage.passes(minutes=5)
    salma.says("/mine")
    salma.presses("S1-1")
    assert not any("Modifier le texte" in each for each in salma.seen[-1].buttons)
    salma.forges("mine.withdrawn~0~0~1")
    salma.sees("ne peut plus être modifiée")
    assert [row.state for row in written(stage)] == ["active"]


def test_somebody_elses_contribution_cannot_be_opened(stage: Stage) -> None:
    salma, zineb = group_of_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    zineb.forges("mine.item~0~0~1")
    zineb.sees("لم تعد هذه المساهمة متاحة هنا")
    zineb.forges("mine.withdrawn~0~0~1")
    assert [row.state for row in written(stage)] == ["active"]


def test_discussion_invites_to_read_only_whoever_finds_something(stage: Stage) -> None:
    salma, zineb = group_of_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    to_phase(stage, "discussion")
    assert any("أصبحت مساهمات مجموعتكم ظاهرة" in shown.text for shown in zineb.seen)
    [alone] = [shown for shown in salma.seen if "Personne d’autre n’a encore écrit dans votre groupe" in shown.text]
    assert list(alone.buttons) == ["Écrire un défi"]
    assert stage.budget[salma.user_id, "discussion-opens"] == 1
