"""Something close in meaning, whatever its language: offered on the receipt, never in the way of an answer."""

from __future__ import annotations

import pytest

from handlers.readings import find_nearby
from storage import contributions
from storage.contributions import Contribution, endorsements
from tests.handlers.day import MOUNTAIN, WORKSHOP, contribute, to_phase, within_limits, written
from tests.stage import MORNING, Person, Stage

ARABIC = "الأنترنت غير متوفر في المدارس الجبلية"
AROUND = (
    "Les enseignants ne sont pas formés au numérique",
    "التكوين المستمر للأساتذة ضعيف ونظري",
    "Le matériel n'est jamais entretenu, aucun budget de maintenance",
    "لا توجد ميزانية لصيانة الحواسيب",
    "Schools are never told what the data they send is used for",
    "Les données des élèves circulent sans protection",
    "المحتوى الرقمي بالأمازيغية منعدم",
    "Each ministry launches its own platform without telling the others",
    "Le directeur n'a aucun pouvoir sur le budget numérique",
    "النساء في القرى لا يستفدن من التكوين الرقمي",
    "The curriculum leaves no hour for digital skills",
    "Les familles n'ont qu'un téléphone pour trois enfants",
    "لا أحد يعرف عدد الحواسيب الصالحة في الأكاديمية",
    "Pilots are never evaluated before the next one starts",
    "Les contrats avec les éditeurs durent un an seulement",
    "الكهرباء تنقطع كل يوم في بعض المؤسسات",
    "Inspectors judge digital lessons with a paper grid",
    "Les élèves malvoyants n'ont aucune ressource accessible",
    "غياب إطار قانوني للتعليم عن بعد",
    "Statistics arrive a year late",
)


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def discussing(stage: Stage) -> tuple[Person, Person]:
    """Bring two people of a group to its discussion; one of them has written in Arabic."""
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    contribute(zineb, ARABIC, aspect="لا جانب بعينه")
    to_phase(stage, "discussion")
    return salma, zineb


def found(stage: Stage, nearby: int | None) -> None:
    work = next(each for each in reversed(stage.works) if each.kind == "nearby")
    draft = stage.session.connection().exec_driver_sql("select max(id) from draft").scalar()
    assert set(work.payload) == {"workshop", "session", "group", "person"}
    stage.finish_job("nearby", {"draft": draft, "nearby": nearby})


def test_french_words_close_to_arabic_ones_are_offered_on_the_receipt(stage: Stage) -> None:
    salma, zineb = discussing(stage)
    salma.says(MOUNTAIN)
    found(stage, 1)
    asked = len(salma.seen)
    salma.presses("Aucun en particulier")
    salma.presses("4")
    assert len(salma.seen) == asked + 2
    salma.sees("S1-2", "Une contribution proche figure déjà dans votre groupe, S1-1", ARABIC)
    salma.presses("Soutenir aussi S1-1")
    salma.sees("Vous soutenez S1-1", "Garder les deux")
    assert [row.stance for row in endorsements(stage.session, [1])] == ["support"]
    salma.presses("Retirer S1-2")
    salma.presses("Retirer ma contribution")
    assert [row.state for row in written(stage)] == ["active", "withdrawn"]
    within_limits(salma, zineb)


def test_answer_that_comes_too_late_or_finds_nothing_changes_nothing(stage: Stage) -> None:
    salma, _ = discussing(stage)
    contribute(salma, MOUNTAIN)
    before = len(salma.seen)
    found(stage, 1)
    assert len(salma.seen) == before
    salma.says("Les tablettes ne sont jamais réparées")
    found(stage, None)
    salma.presses("Aucun en particulier")
    salma.presses("3")
    assert not any("Soutenir aussi" in label for label in salma.seen[-1].buttons)
    assert [row.code for row in written(stage)] == ["S1-1", "S1-2", "S1-3"]


def test_nothing_is_looked_for_while_the_others_are_hidden(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    assert [work.kind for work in stage.works if work.kind == "nearby"] == []


def test_contribution_of_another_group_cannot_be_supported_by_a_forged_button(stage: Stage) -> None:
    salma, _ = discussing(stage)
    contribute(salma, MOUNTAIN)
    row = contributions.contribution_by_id(stage.session, 1)
    assert row is not None
    row.group_id = "G1"
    stage.session.commit()
    salma.forges("nearby.support~0~0~1~2")
    assert list(endorsements(stage.session, [1])) == []


def said(text: str, number: int, group: str = "G5") -> Contribution:
    return Contribution(
        id=number,
        workshop_id=WORKSHOP,
        session_id="S1",
        group_id=group,
        kind="challenge",
        number=number,
        code=f"S1-{number}",
        text=text,
        dimension="conn",
        sent_at=MORNING,
        recorded_at=MORNING,
    )


def test_meaning_is_compared_across_languages_within_the_group() -> None:
    room = [said(text, number) for number, text in enumerate(AROUND, 2)]
    assert find_nearby(MOUNTAIN, "G5", [said(ARABIC, 1), *room]) == 1
    assert find_nearby("لا يوجد أنترنت في مدارس الجبل", "G5", [said(MOUNTAIN, 1), *room]) == 1
    assert find_nearby("no internet in the mountain schools", "G5", [said(ARABIC, 1), *room]) == 1
    assert find_nearby("makayench internet f lmadaris d jbal", "G5", [said(MOUNTAIN, 1), *room]) == 1
    assert find_nearby(MOUNTAIN, "G5", [said(ARABIC, 1, group="G1"), *room]) is None
    assert find_nearby("La restauration scolaire arrive trop tard", "G5", [said(ARABIC, 1), *room]) is None
    assert find_nearby(MOUNTAIN, "G5", [said(ARABIC, 1)]) is None


def test_what_was_written_a_moment_ago_is_found_and_what_was_rewritten_is_not() -> None:
    room = [said(text, number, group="G9") for number, text in enumerate(AROUND, 2)]
    assert find_nearby(MOUNTAIN, "G9", room) is None
    assert find_nearby(MOUNTAIN, "G9", [*room, said(ARABIC, 1, group="G9")]) == 1
    assert find_nearby(MOUNTAIN, "G9", [*room, said("الكهرباء تنقطع كل يوم", 1, group="G9")]) is None
