"""What the plenary channel is shown, when, and how it is corrected."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from dialog.delivery import Call, Priority
from dialog.incoming import JobDone, TimerDue
from storage.cards import Card, card_message, remember_card
from storage.outbox import Message, queue_messages
from storage.runtime import outbox
from storage.sending import mark_uncertain
from tests.handlers.closing_day import COUNCIL, SALMA, workshop_of, write
from tests.stage import Person, Stage

CHANNEL = -1001
PICTURES = [
    {"name": "one", "title": "En tête : le réseau", "brief": "1. Le réseau : 8 personnes", "caption": "", "blob": "a"},
    {"name": "two", "title": "Une parole partagée", "brief": "Jeunes : 8 %", "caption": "", "blob": "b"},
]


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    made.order("set-chat", kind="plenary", chat_id=str(CHANNEL))
    return made


def posted(stage: Stage, topic: str = "S1", pictures: list[dict[str, Any]] | None = None) -> list[str]:
    """Bring back the pictures of a topic as if drawn, its words as if sent, and give what the channel reads."""
    before = len(stage.posts)
    work = next(w for w in stage.works if w.kind == "pictures" and w.payload["topic"] == topic)
    while stage.works[-1] is not work:
        stage.works.append(work)
    drawn = PICTURES if pictures is None else pictures
    stage.finish_job("pictures", {"heard": {"count": 1, "people": 1}, "pictures": drawn})
    shown = [one for chat, one in stage.posts[before:] if chat == CHANNEL]
    name = f"post:{topic}:{work.payload['language']}"
    remember_card(stage.session.connection(), Card(chat_id=CHANNEL, name=name, message_id=51, hash=""), stage.at)
    stage.session.commit()
    return [one.text for one in shown]


def organizer(stage: Stage) -> Person:
    return stage.member(COUNCIL)


def test_each_session_is_shown_once_in_each_language(stage: Stage) -> None:
    stage.passes(hours=11)
    drawn = [(work.payload["topic"], work.payload["language"]) for work in stage.works if work.kind == "pictures"]
    assert drawn == [(topic, language) for topic in ("scores", "S1", "S2") for language in ("fr", "ar")]


def test_nothing_is_posted_of_a_questionnaire_that_nobody_answered(stage: Stage) -> None:
    stage.passes(hours=3)
    assert posted(stage, "scores", []) == []


def test_post_is_an_album_with_its_words_below_and_a_courteous_end(stage: Stage) -> None:
    write(stage, "S1", "Le réseau tombe chaque jour", SALMA)
    stage.passes(hours=6)
    (text,) = posted(stage)
    assert text.startswith("Ce que la salle retient · Séance 1")
    assert "1 défi, exprimé par 1 personne." in text
    assert "En tête : le réseau\n1. Le réseau : 8 personnes" in text
    assert "Le réseau tombe chaque jour" not in text  # the picture's words say it
    assert text.endswith("sans nom ni organisme ; une correction éventuelle serait signalée ici.")
    album = [one for one in stage.outgoing if isinstance(one, Call) and one.method == "sendMediaGroup"]
    assert [len(one.params["media"]) for one in album] == [2]


def test_post_goes_before_the_silent_cards_of_the_room(stage: Stage) -> None:
    stage.passes(hours=6)
    posted(stage)
    albums = [call for call in stage.calls if call.method == "sendMediaGroup"]
    assert [call.priority for call in albums] == [Priority.PHASE]


def test_post_without_pictures_says_what_most_people_said(stage: Stage) -> None:
    write(stage, "S1", "Le réseau tombe chaque jour", SALMA)
    stage.passes(hours=6)
    (text,) = posted(stage, pictures=[])
    assert "1. Le réseau tombe chaque jour : 1 personne" in text


def test_correction_edits_the_post_and_its_pictures_and_says_so(stage: Stage) -> None:
    stage.passes(hours=6)
    posted(stage)
    stage.outgoing.clear()
    call = {"chat_id": CHANNEL, "topic": "S1", "language": "fr"}

    messages = {"result": [{"message_id": 41}, {"message_id": 42}]}
    stage.handle(JobDone(job_id=999, kind="album", payload=call, result=messages, error=None))
    assert card_message(stage.session, CHANNEL, "post:S1:fr:1") == 42
    council = organizer(stage)
    council.says("/report")
    council.presses("Graphiques et publications")
    council.presses("Publications du canal")
    council.presses("Séance 1")
    council.sees("Corriger « Séance 1", "Mettre à jour sans précision")
    council.says("Deux contributions de la salle 5 manquaient.")
    council.sees("La publication est en cours de remplacement")
    assert [w.payload["corrected"] for w in stage.works[-2:]] == ["Deux contributions de la salle 5 manquaient."] * 2
    stage.works.pop()
    stage.posts.clear()
    stage.finish_job("pictures", {"heard": {"count": 1, "people": 1}, "pictures": PICTURES})
    cards = [shown.delivery.card for _, shown in stage.posts if shown.delivery]
    assert cards == ["post:S1:fr:0", "post:S1:fr:1", "post:S1:fr"]
    assert stage.posts[-1][1].text.splitlines()[-1].startswith("Corrigé à ")
    assert "Deux contributions de la salle 5 manquaient." in stage.posts[-1][1].text


def test_organizers_hear_of_a_contribution_withdrawn_after_its_post(stage: Stage) -> None:
    council, salma = organizer(stage), stage.member(SALMA)
    row = write(stage, "S1", "Le réseau tombe chaque jour", SALMA)
    stage.passes(hours=6)
    posted(stage)
    row.state = "withdrawn"
    stage.session.commit()

    stage.handle(
        TimerDue(timer_id=1, kind="contribution-withdrawn", subject=str(row.pk), seq=0, due_at=stage.at, late=False)
    )
    stage.settle()
    told = next(shown for shown in council.seen if "La contribution S1-1 a été retirée" in shown.text)
    assert list(told.buttons) == ["Corriger la publication"]
    assert not any("retirée" in shown.text for shown in salma.seen)


def test_reports_and_charts_are_for_those_who_may_export(stage: Stage) -> None:
    salma = stage.member(SALMA)
    salma.says("/report")
    assert not any("Quel document" in shown.text for shown in salma.seen)
    council = organizer(stage)
    council.says("/report")
    council.presses("Graphiques et publications")
    council.presses("العربية")
    council.presses("fond sombre")
    work = stage.works[-1]
    assert (work.kind, work.payload["language"], work.payload["screen"]) == ("charts", "ar", "wall_dark")
    stage.finish_job("charts", {"charts": [{"file_name": "voice-ar.png", "title": "Titre", "blob": "c"}]})
    shown = council.sees("Titre")
    assert shown.delivery is not None
    assert shown.delivery.screen.attachment is not None
    assert workshop_of(stage).id == work.payload["workshop"]


def test_post_in_doubt_is_settled_once_by_an_organizer(stage: Stage) -> None:
    council = organizer(stage)
    connection = stage.session.connection()
    message = Message(chat_id=CHANNEL, method="sendMessage", payload="{}", priority=1)
    queue_messages(connection, [(None, message)], stage.at)
    row = connection.execute(select(outbox.c.id).where(outbox.c.chat_id == CHANNEL)).scalar_one()
    mark_uncertain(connection, row, "the line broke")
    stage.session.commit()
    lost = {"outbox_id": row, "chat_id": CHANNEL}
    stage.handle(JobDone(job_id=row, kind="uncertain-post", payload=lost, result={}, error=None))
    council.presses("Il n’y est pas")
    council.sees("Le message part à nouveau")
    state = select(outbox.c.state).where(outbox.c.id == row)
    assert stage.session.connection().execute(state).scalar_one() == "queued"
    council.presses("Il est bien arrivé")
    council.sees("C’est déjà réglé")
