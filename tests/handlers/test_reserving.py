"""Why somebody does not agree: one line that goes with the contribution into the account, without their name."""

from __future__ import annotations

import pytest
from sqlmodel import select

from handlers.account import report_of
from handlers.room import load_room
from storage import themes
from storage.contributions import Endorsement, Kept, endorsements
from tests.handlers.closing_day import ready, to_block, workshop_of
from tests.handlers.day import MOUNTAIN, contribute, to_phase, within_limits
from tests.stage import Person, Stage
from workshop.report import draft_page

REASON = "Les écoles de ville n'ont pas plus de débit, il faut commencer par là"


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def disagreed(stage: Stage) -> tuple[Person, Person]:
    """Bring two people of a group to where the second disagrees with the first."""
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    to_phase(stage, "discussion")
    zineb.presses("قراءة مساهمات المجموعة")
    zineb.presses("رأي آخر · S1-1")
    zineb.presses("لا أتفق")
    return salma, zineb


def given(stage: Stage) -> Endorsement:
    (row,) = endorsements(stage.session, [1])
    return row


def test_disagreement_may_say_why_in_one_line(stage: Stage) -> None:
    salma, zineb = disagreed(stage)
    zineb.presses("ذكر السبب في سطر واحد")
    zineb.sees("ما سبب عدم اتفاقكم؟", "دون ذكر اسمكم أو مؤسستكم")
    zineb.says(REASON)
    zineb.sees("سُجّل تحفظكم على S1-1")
    assert (given(stage).stance, given(stage).note) == ("disagree", REASON)
    zineb.presses("الرجوع إلى القراءة")
    zineb.presses("ذكر السبب في سطر واحد")
    zineb.sees("تحفظكم الحالي: «Les écoles de ville")
    within_limits(salma, zineb)


def test_reason_goes_with_the_view_and_its_words_are_kept(stage: Stage) -> None:
    _, zineb = disagreed(stage)
    zineb.presses("ذكر السبب")
    zineb.says(REASON)
    zineb.presses("الرجوع إلى القراءة")
    zineb.presses("لا أدري")
    assert (given(stage).stance, given(stage).note) == ("unsure", None)
    assert [row.text for row in stage.session.exec(select(Kept))] == [REASON]
    zineb.forges("items.why~0~0~1~0")
    zineb.sees("يرافق التحفظ عدم اتفاق مسجلا")


def test_reason_is_about_the_idea_and_not_about_a_person(stage: Stage) -> None:
    _, zineb = disagreed(stage)
    zineb.presses("ذكر السبب")
    zineb.says("le directeur est un incapable")
    zineb.sees("ينصب التحفظ على الفكرة")
    assert given(stage).note is None


def test_group_s_page_states_its_disagreement_by_the_reason_given(stage: Stage) -> None:
    _, zineb = disagreed(stage)
    zineb.presses("ذكر السبب")
    zineb.says(REASON)
    amal = stage.member("P004")
    stage.session.add(Endorsement(contribution_id=1, participant_id=amal.row.pk, stance="support", at=stage.at))
    stage.session.commit()
    found = themes.ranked(stage.session, workshop_of(stage).id, "S1", "G5")
    page = draft_page("S1", "G5", found)
    assert [(line.kind.value, line.text) for line in page.lines if line.text][:2] == [
        ("message", MOUNTAIN),
        ("disagreement", REASON),
    ]


def test_reservation_stands_beside_the_challenge_and_the_priority(stage: Stage) -> None:
    council, _, salma, zineb = ready(stage)
    for person, item, note in (
        (salma, 3, "Deux référents, cela ne suffit pas"),
        (zineb, 3, "Deux référents par établissement, c'est trop cher"),
        (council, 3, "Deux référents par établissement, cela ne suffit pas aux grands lycées"),
        (zineb, 1, "غير صحيح في منطقتنا"),
    ):
        row = Endorsement(contribution_id=item, participant_id=person.row.pk, stance="disagree", note=note, at=stage.at)
        stage.session.add(row)
    stage.session.commit()
    room = load_room(stage.session, workshop_of(stage), stage.at)
    report = report_of(room, ())
    assert [each.reservation.text if each.reservation else "" for each in report.challenges] == ["غير صحيح في منطقتنا"]
    told = {each.code: each.reservation.text if each.reservation else "" for each in report.solutions}
    assert told == {
        "S2-1": "",
        "S2-2": "Deux référents par établissement, cela ne suffit pas aux grands lycées",
    }
    to_block(stage, "synthese")
    council.says("/closing")
    council.presses("Cocher les opportunités")
    if not any("S2-2" in label for label in council.seen[-1].buttons):
        council.presses("Dimension suivante")
    council.sees("(de ", "Réserve : « Deux référents par établissement, cela ne suffit pas")
    council.presses("☐ S2-2")
    council.presses("Retour à la clôture")
    council.presses("Signer pour mon institution")
    council.sees("Former deux référents", "Réserve : « Deux référents par établissement, cela ne suffit pas")
    within_limits(council)
