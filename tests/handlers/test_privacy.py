"""What is kept about a person: shown, handed over, corrected, agreed to, erased with a receipt."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from sqlmodel import func, select

from storage.actions import PlannedAction
from storage.blobs import blob_content
from storage.closing import ConsentAsked, PlenaryQuestion, SatisfactionAnswer
from storage.contributions import Audit, Contribution, ContributionVersion, Endorsement, Kept
from storage.errors import BlobUnknownError
from storage.outbox import Message, newest_row, queue_messages
from storage.pages import PageLine
from storage.people import Account, Participant, consents
from storage.questionnaire import ScoreOpinion
from storage.runtime import draft, inbox, outbox, timer
from storage.sending import mark_sent
from storage.steps import Hand, merge
from storage.votes import Ballot, BallotOption
from tests.handlers.day import MOUNTAIN, contribute, to_phase, within_limits, written
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def author(stage: Stage) -> Person:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    return salma


def test_privacy_shows_what_is_kept_in_both_languages(stage: Stage) -> None:
    salma, zineb = author(stage), stage.member("P002", "العربية")
    salma.says("/privacy")
    salma.sees("Salma El Fanousi", "Contributions : 1", "au plus tard le samedi 23 mai 2026", "Effacer mes données")
    zineb.presses("خيارات أخرى")
    zineb.presses("معطياتي")
    zineb.sees("ما يُحفظ عنكم", "محو معطياتي")
    within_limits(salma, zineb)


def test_copy_holds_everything_and_our_own_goes_within_the_hour(stage: Stage) -> None:
    salma = author(stage)
    salma.says("/privacy")
    salma.presses("Recevoir une copie")
    shown = salma.sees("tout ce qui est conservé")
    assert shown.delivery is not None
    assert shown.delivery.screen.attachment is not None
    digest = shown.delivery.screen.attachment.blob
    kept = json.loads(blob_content(stage.session, digest))
    assert [row["text"] for row in kept["contribution"]] == [MOUNTAIN]
    assert kept["participant"][0]["name"] == "Salma El Fanousi"
    assert {"account", "consent", "seat"} <= set(kept)
    stage.passes(hours=2)
    with pytest.raises(BlobUnknownError):
        blob_content(stage.session, digest)


def test_name_is_corrected(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.says("/privacy")
    salma.presses("Corriger mon nom")
    salma.sees("🔒 L’équipe d’organisation le voit ; les autres, là seulement")
    salma.says("Salma El Fannoussi")
    salma.sees("C’est corrigé", "Salma El Fannoussi")
    assert salma.row.name == "Salma El Fannoussi"


def test_agreement_is_withdrawn_and_given_again(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.says("/privacy")
    salma.presses("Revoir mes accords")
    salma.presses("Être cité")
    assert consents(stage.session, salma.row.pk)["be_quoted"] is False
    salma.presses("Être cité")
    assert consents(stage.session, salma.row.pk)["be_quoted"] is True
    salma.presses("Participer")
    salma.sees("une fiche papier reste possible", "Tout effacer")


def test_erasing_everything_leaves_no_word_and_no_name(stage: Stage) -> None:
    salma = author(stage)
    row = salma.row
    salma.says("/privacy")
    salma.presses("Effacer mes données")
    salma.sees("ne peut pas être défait", "Ne rien effacer")
    salma.presses("Tout effacer")
    salma.sees("Vos données sont effacées", "Votre reçu n°", "Vos textes sont effacés aussi")
    stage.passes(minutes=15)
    everything = [
        *stage.session.exec(select(Participant).where(Participant.id == row.pk)),
        *stage.session.exec(select(Contribution)),
        *stage.session.exec(select(ContributionVersion)),
        *stage.session.exec(select(Kept)),
    ]
    told = " ".join(str(each.model_dump()) for each in everything)
    assert "Salma" not in told
    assert MOUNTAIN not in told
    assert "P003" not in told
    assert stage.session.get(Account, salma.user_id) is None
    connection = stage.session.connection()
    assert connection.execute(inbox.select().where(inbox.c.chat_id == salma.user_id)).all() == []
    assert connection.execute(timer.select().where(timer.c.subject == str(salma.user_id))).all() == []
    salma.says("/me")
    salma.sees("Bienvenue")
    within_limits(salma)


def test_erased_words_leave_the_page_that_quotes_them(stage: Stage) -> None:
    salma = author(stage)
    to_phase(stage, "report")
    assert [line.text for line in stage.session.exec(select(PageLine)) if MOUNTAIN in line.text] != []
    salma.says("/privacy")
    salma.presses("Effacer mes données")
    salma.presses("Tout effacer")
    lines = stage.session.exec(select(PageLine)).all()
    assert [line.text for line in lines if MOUNTAIN in line.text] == []
    assert [line.text for line in lines if line.stale] == ["…"]


def test_erased_words_name_no_theme_no_option_and_no_step(stage: Stage) -> None:
    salma = author(stage)
    first = written(stage)[0]
    theirs = "Le réseau coupe à chaque orage dans la vallée"
    contribute(stage.member("P004"), theirs)
    hand = Hand(
        workshop_id=first.workshop_id,
        session_id=first.session_id,
        group_id=str(first.group_id),
        actor_id=None,
        at=stage.at,
    )
    theme, step = merge(stage.session, hand, written(stage))
    option = BallotOption(ballot_id=1, option=f"t{theme.pk}", text=theme.label)
    ballot = Ballot(id=1, workshop_id=first.workshop_id, ballot_id="vote1", session_id="S1", opened_at=stage.at)
    stage.session.add_all([ballot, option])
    assert (theme.label, step.details["label"]) == (MOUNTAIN, MOUNTAIN)
    salma.says("/privacy")
    salma.presses("Effacer mes données")
    salma.presses("Tout effacer")
    stage.session.expire_all()
    assert (theme.label, option.text, step.details["label"]) == (theirs, theirs, "…")
    assert MOUNTAIN not in json.dumps([each.details for each in stage.session.exec(select(Audit))], ensure_ascii=False)


def test_erasing_everything_takes_what_was_said_aside(stage: Stage) -> None:
    salma = author(stage)
    mine, workshop = salma.row.pk, salma.row.workshop_id
    first, aside = written(stage)[0], "La réserve que personne d’autre n’a dite"
    question = PlenaryQuestion(workshop_id=workshop, author_id=mine, origin="q", text=aside, at=stage.at)
    stance = Endorsement(contribution_id=first.pk, participant_id=mine, stance="disagree", note=aside, at=stage.at)
    opinion = ScoreOpinion(
        workshop_id=workshop, participant_id=mine, dimension="conn", view="too_high", fact=aside, at=stage.at
    )
    mark = SatisfactionAnswer(workshop_id=workshop, participant_id=mine, question="comment", comment=aside, at=stage.at)
    stage.session.add_all([question, stance, opinion, mark])
    salma.says("/privacy")
    salma.presses("Effacer mes données")
    salma.presses("Tout effacer")
    stage.session.expire_all()
    assert [stance.note, opinion.fact, mark.comment] == [None, None, ""]
    assert (question.text, question.state) == ("…", "set_aside")


def test_erased_words_leave_the_action_and_the_final_text(stage: Stage) -> None:
    salma = author(stage)
    workshop, code = salma.row.workshop_id, written(stage)[0].code
    action = PlannedAction(
        workshop_id=workshop,
        code="A-01",
        solution="S2-1",
        dimension="conn",
        decided_on=stage.at.date(),
        cells={"action": "Relier les écoles", "challenge": f"{code} {MOUNTAIN}"},
    )
    asked = ConsentAsked(workshop_id=workshop, text=f"{code} · {MOUNTAIN}\nS2-1 · Relier", opened_at=stage.at)
    stage.session.add_all([action, asked])
    salma.says("/privacy")
    salma.presses("Effacer mes données")
    salma.presses("Tout effacer")
    stage.session.expire_all()
    assert action.cells == {"action": "Relier les écoles", "challenge": f"{code} …"}
    assert asked.text == f"{code} · …\nS2-1 · Relier"


def test_erased_words_stay_in_what_somebody_else_says_around_them(stage: Stage) -> None:
    salma = author(stage)
    longer = f"Chez nous aussi : {MOUNTAIN}, et avant l’hiver"
    contribute(stage.member("P004"), longer)
    workshop = salma.row.workshop_id
    asked = ConsentAsked(workshop_id=workshop, text=f"S1-2 · {longer}\nS1-1 · {MOUNTAIN}", opened_at=stage.at)
    stage.session.add(asked)
    salma.says("/privacy")
    salma.presses("Effacer mes données")
    salma.presses("Tout effacer")
    stage.session.expire_all()
    assert asked.text == f"S1-2 · {longer}\nS1-1 · …"


def test_erased_words_leave_the_screens_of_others_in_the_queues(stage: Stage) -> None:
    salma, connection = author(stage), stage.session.connection()
    shown = Message(chat_id=9, method="sendMessage", payload=MOUNTAIN, priority=1)
    queue_messages(connection, [(None, shown)], stage.at)
    mark_sent(connection, [(newest_row(connection), 5)], stage.at)
    tapped = {"id": -1, "kind": "update", "key": "tap", "raw": MOUNTAIN, "received_at": stage.at, "state": "done"}
    connection.execute(inbox.insert().values(tapped))
    stage.passes(seconds=1)
    salma.says("/privacy")
    salma.presses("Effacer mes données")
    salma.presses("Tout effacer")
    connection = stage.session.connection()
    assert {row.payload for row in connection.execute(outbox.select())} == {"{}"}
    assert {row.raw for row in connection.execute(inbox.select())} == {"", "{}"}


def test_erasing_the_person_may_leave_the_words_without_author(stage: Stage) -> None:
    salma = author(stage)
    salma.says("supprimez mes données")
    salma.presses("Mes données")
    salma.presses("Effacer mes données")
    salma.presses("Effacer, en laissant mes textes")
    salma.sees("sans aucun lien avec vous")
    assert [(row.text, row.author_id, row.state) for row in written(stage)] == [(MOUNTAIN, None, "active")]


def test_stranger_is_told_that_nothing_is_kept(stage: Stage) -> None:
    somebody = stage.person(77)
    somebody.says("/privacy")
    somebody.sees("Rien n’est conservé")
    stage.at += timedelta(minutes=1)
    somebody.forges("privacy.erased~0~0~delete")
    somebody.sees("Rien n’est conservé")


def test_erasing_gives_no_number_of_a_queue_twice(stage: Stage) -> None:
    """The sender, the timers and what a draft made once go by numbers: SQLite would give the newest's again."""
    salma, nadia = author(stage), stage.member("P004")

    def newest() -> list[int]:
        connection = stage.session.connection()
        return [int(connection.execute(select(func.max(table.c.id))).scalar() or 0) for table in (outbox, timer, draft)]

    salma.says("Les tablettes restent dans les cartons")  # a draft that is the newest
    connection = stage.session.connection()
    queued = Message(chat_id=salma.user_id, method="sendMessage", payload=MOUNTAIN, priority=1)
    queue_messages(connection, [(None, queued)], stage.at)
    mark_sent(connection, [(newest_row(connection), 5)], stage.at)
    before = newest()
    salma.says("/privacy")
    salma.presses("Effacer mes données")
    salma.presses("en laissant mes textes")
    stage.passes(minutes=30)
    connection = stage.session.connection()
    after = newest()
    assert [now >= then for now, then in zip(after, before, strict=True)] == [True, True, True]
    assert connection.execute(select(timer.c.id).where(timer.c.subject == str(salma.user_id))).all() == []
    ours = (outbox.c.chat_id == salma.user_id, outbox.c.state == "sent")
    assert connection.execute(select(outbox.c.id).where(*ours)).all() == []
    assert connection.execute(select(draft.c.id).where(draft.c.user_id == salma.user_id)).all() == []
    nadia.says(MOUNTAIN)
    assert newest()[2] > after[2]
