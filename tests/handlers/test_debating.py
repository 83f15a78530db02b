"""The questionnaire: imported or answered in the chat, its scores shown and disputed."""

from __future__ import annotations

import base64

import pytest

from dialog.screen import Picture
from storage import people, questionnaire
from storage.blobs import put_blob
from storage.jobs import finish_job, open_jobs
from storage.written import kept_by
from tests.handlers.day import within_limits
from tests.stage import DATA, Shown, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def import_results(stage: Stage) -> list[str]:
    content = (DATA / "questionnaire_results.csv").read_bytes()
    return stage.order("import-questionnaire", content=base64.b64encode(content).decode())


def workshop_id(stage: Stage) -> str:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    return workshop.id


def test_results_are_imported_once_and_shown_with_spread(stage: Stage) -> None:
    assert import_results(stage) == ["Résultats importés : 60 réponses, lignes à revoir : 0."]
    import_results(stage)
    assert len(questionnaire.respondents(stage.session, workshop_id(stage))) == 60
    salma = stage.member("P003")
    salma.says("/results")
    salma.sees("Coordination et leadership : ", "60 personnes", "perceptions")


def test_debate_is_announced_and_keeps_view_and_fact(stage: Stage) -> None:
    import_results(stage)
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    stage.passes(hours=1, minutes=51)  # 09:51
    zineb.sees("نتائج الاستبيان جاهزة")
    salma.presses("Discuter un score")
    salma.presses("Coût et durabilité")
    salma.presses("Trop haut")
    salma.sees("Un fait à l’appui", "sans nom ni organisme")
    salma.says("Aucune école de ma région n'a de budget de maintenance")
    salma.sees("Merci, votre avis est enregistré", "Coût et durabilité")
    [opinion] = questionnaire.opinions(stage.session, workshop_id(stage))
    assert (opinion.dimension, opinion.view, opinion.fact) == (
        "cost",
        "too_high",
        "Aucune école de ma région n'a de budget de maintenance",
    )


def test_who_comes_late_or_is_quiet_finds_the_debate_on_the_card(stage: Stage) -> None:
    import_results(stage)
    salma = stage.member("P003")
    salma.presses("Programme et autres choix")
    salma.presses("Passer en mode discret")
    stage.passes(hours=1, minutes=51)  # 09:51
    assert (salma.user_id, "results") not in stage.budget
    zineb = stage.member("P002", "العربية")
    for person, debate in ((salma, "Discuter un score"), (zineb, "مناقشة درجة")):
        person.presses(debate)
    salma.sees("Quel score souhaitez-vous discuter ?")
    zineb.sees("أي درجة تودون مناقشتها؟")
    stage.passes(hours=1)
    salma.says("/me")
    assert "Discuter un score" not in salma.seen[-1].buttons


def test_debate_keeps_a_text_that_came_too_early(stage: Stage) -> None:
    import_results(stage)
    salma = stage.member("P003")
    stage.passes(hours=1, minutes=51)
    salma.presses("Discuter un score")
    salma.says("Les académies n'ont aucune marge")
    salma.sees("Votre texte est conservé")
    salma.presses("Coordination")
    salma.presses("Trop bas")
    salma.sees("Merci, votre avis est enregistré", "Fait à l’appui : Les académies n'ont aucune marge")
    [opinion] = questionnaire.opinions(stage.session, workshop_id(stage))
    assert opinion.fact == "Les académies n'ont aucune marge"


@pytest.mark.parametrize("early", [False, True])
def test_fact_that_telegram_cuts_in_three_is_one_fact_and_one_answer(stage: Stage, *, early: bool) -> None:
    import_results(stage)
    salma = stage.member("P003")
    salma.says("/results")
    salma.presses("Discuter un score")
    long = "Les écoles satellites manquent de tout. " * 260  # 10 400 letters
    parts = [long[start : start + 4096] for start in range(0, len(long), 4096)]
    if early:
        assert [len(salma.says(part)) for part in parts] == [1, 0, 0]
    salma.presses("Coût et durabilité")
    salma.presses("Trop haut")
    if not early:
        assert [len(salma.says(part)) for part in parts] == [1, 0, 0]
    salma.sees("Une phrase de 300 caractères au plus suffit", "Votre texte est conservé : Les écoles")
    salma.presses("Garder le début")
    salma.sees("Merci, votre avis est enregistré")
    [opinion] = questionnaire.opinions(stage.session, workshop_id(stage))
    assert opinion.fact == "Les écoles satellites manquent de tout. " * 7 + "Les écoles…"
    assert long in [kept.text for kept in kept_by(stage.session, salma.row.pk)]
    within_limits(salma)


def test_fact_shortened_by_its_author_is_the_fact(stage: Stage) -> None:
    import_results(stage)
    salma = stage.member("P003")
    salma.says("/results")
    salma.presses("Discuter un score")
    salma.presses("Coût et durabilité")
    salma.presses("Trop haut")
    salma.says("mot " * 100)
    salma.says("Aucun budget de maintenance depuis 2019")
    [opinion] = questionnaire.opinions(stage.session, workshop_id(stage))
    assert opinion.fact == "Aucun budget de maintenance depuis 2019"


def test_questionnaire_is_answered_tap_by_tap_and_resumed(stage: Stage) -> None:
    tom = stage.member("P012", "English")
    tom.says("/questionnaire")
    tom.sees("1 of 21", "3 · Developing", "I don’t know")
    tom.presses("3 · Developing")
    tom.sees("2 of 21")
    tom.presses("I don’t know")
    tom.presses("Back")
    tom.sees("2 of 21", "✓ I don’t know")
    stage.passes(hours=1)
    tom.says("/questionnaire")
    tom.sees("3 of 21")


def picture_of(shown: Shown) -> Picture | None:
    assert shown.delivery is not None
    return shown.delivery.screen.picture


def test_scores_are_offered_as_a_picture_and_drawn_once_for_all_who_wait(stage: Stage) -> None:
    import_results(stage)
    salma, zineb, badr = stage.member("P003"), stage.member("P002", "العربية"), stage.member("P007")
    stage.passes(hours=1, minutes=51)
    for person, label in ((salma, "Voir les scores en image"), (badr, "Voir les scores en image")):
        assert [each.toast for each in person.presses(label)] == [True]
    zineb.presses("عرض الدرجات في صورة")
    asked = [work for work in stage.works if work.kind == "scores"]
    assert [(work.payload["topic"], work.payload["language"]) for work in asked] == [
        ("scores", "fr"),
        ("scores", "ar"),
    ]
    blob = put_blob(stage.session, b"PNG", "image/png", stage.at)
    stage.finish_job("scores", {"pictures": [{"title": "الدرجات حسب البُعد", "blob": blob}]})
    shown = zineb.sees("الدرجات حسب البُعد", "تصورات المشاركين", "مناقشة درجة")
    assert picture_of(shown) == Picture(blobs=(blob,))
    assert (zineb.user_id, "scores") not in stage.budget
    within_limits(salma, zineb, badr)


def test_picture_that_was_drawn_a_moment_ago_is_shown_at_once(stage: Stage) -> None:
    import_results(stage)
    salma, badr = stage.member("P003"), stage.member("P007")
    stage.passes(hours=1, minutes=51)
    for person in (salma, badr, salma):
        assert [each.toast for each in person.presses("Voir les scores en image")] == [True]
    [waiting] = [job for job in open_jobs(stage.session.connection()) if job.kind == "scores"]
    assert waiting.payload["people"] == [salma.row.pk, badr.row.pk]
    blob = put_blob(stage.session, b"PNG", "image/png", stage.at)
    result = {"pictures": [{"title": "Les scores", "blob": blob}]}
    finish_job(stage.session.connection(), waiting.id, result=result, error=None, at=stage.at)
    badr.presses("Voir les scores en image")
    assert picture_of(badr.sees("Les scores", "perceptions", "Discuter un score")) == Picture(blobs=(blob,))


def test_picture_that_cannot_be_drawn_leads_to_the_words(stage: Stage) -> None:
    import_results(stage)
    salma = stage.member("P003")
    salma.says("/results")
    salma.presses("Voir les scores en image")
    stage.finish_job("scores", None, "no fonts")
    salma.sees("L’image n’a pas pu être dessinée", "/results")
