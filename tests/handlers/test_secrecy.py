"""One vote a seat, which can be changed until the close; afterwards nothing stored says who voted for what."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import event, text

from storage.people import newest_workshop
from storage.runtime import InboxState, OutboxState, inbox, outbox
from storage.votes import ballot
from tests.handlers.test_voting import vote1, write
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def stored(stage: Stage, person: Person, number: int, state: InboxState = InboxState.DONE) -> None:
    """Keep a tap on a ballot and the screen it led to, as the running bot does."""
    keyboard = {"inline_keyboard": [[{"text": "●○ 1. Défi", "callback_data": "vote.dot~0~0~0~c1~2"}]]}
    tap = {"callback_query": {"from": {"id": person.user_id}, "data": "vote.dot~0~0~0~c1~1"}}
    screen = {"text": "Il vous reste 1 point", "reply_markup": keyboard}
    connection = stage.session.connection()
    row = {"id": number, "kind": "update", "key": f"u{number}", "raw": json.dumps(tap, separators=(",", ":"))}
    connection.execute(
        inbox.insert().values(**row, chat_id=person.user_id, received_at=stage.at, state=state.value),
    )
    sent = {"method": "editMessageText", "payload": json.dumps(screen), "priority": 1, "created_at": stage.at}
    connection.execute(outbox.insert().values(**sent, chat_id=person.user_id, state=OutboxState.SENT.value))
    stage.session.commit()


def traces(stage: Stage) -> int:
    """Count what is stored of anybody's dots."""
    query = "select (select count(*) from ballot_vote) + (select count(*) from inbox where raw like '%vote.dot%')"
    query += " + (select count(*) from outbox where payload like '%vote.dot%')"
    return int(stage.session.connection().execute(text(query)).scalar_one())


def test_close_leaves_no_trace_of_a_vote_in_any_table_and_never_shows_totals_beside_votes(stage: Stage) -> None:
    salma, _ = vote1(stage)
    salma.presses("Voter")
    salma.presses("○○ 1.")
    stored(stage, salma, 900_001)
    assert traces(stage) == 3
    seen = []

    def look(session: object) -> None:
        query = "select (select count(*) from ballot_total), (select count(*) from ballot_vote)"
        counted = stage.session.connection().execute(text(query)).one()
        seen.append((counted[0] > 0, counted[1] > 0))

    event.listen(stage.session, "before_commit", look)
    stage.passes(minutes=20)
    event.remove(stage.session, "before_commit", look)
    assert traces(stage) == 0
    assert set(seen) == {(False, True), (True, False)}


def test_tap_and_screen_under_way_at_the_close_are_forgotten_soon_after(stage: Stage) -> None:
    salma, _ = vote1(stage)
    salma.presses("Voter")
    salma.presses("○○ 1.")
    stage.passes(minutes=13, seconds=59)
    stored(stage, salma, 900_001, InboxState.NEW)
    stage.passes(minutes=1)
    assert traces(stage) == 1
    stage.session.connection().execute(inbox.update().values(state=InboxState.DONE.value))
    stored(stage, salma, 900_002)
    stage.passes(minutes=3)
    assert traces(stage) == 0


def test_late_tap_on_a_closed_ballot_is_not_kept_either(stage: Stage) -> None:
    salma, _ = vote1(stage)
    salma.presses("Voter")
    booth = salma.seen[-1]
    stage.passes(minutes=20)
    stored(stage, salma, 900_001)
    salma.presses("○○ 1.", on=booth)
    salma.sees("Ce vote s’est terminé à 12 h 55")
    assert traces(stage) == 0


def test_delegate_rates_neither_own_solution_nor_that_of_whom_they_replace(stage: Stage) -> None:
    stage.member("P003")
    stage.passes(hours=1)
    delegate = stage.member("P006", "العربية")
    write(stage, "S2", "W1", "حل من اقتراح النائبة نفسها", "P006", "solution")
    write(stage, "S2", "W1", "حل ممن تنوب عنها", "P003", "solution")
    write(stage, "S2", "W2", "حل من شخص آخر", "P004", "solution")
    stage.passes(hours=7, minutes=26)  # 16:26
    delegate.presses("التصويت")
    delegate.presses("تأكيد تصويتي")
    delegate.sees("حل من شخص آخر", "(الحل 1 من 1)")


def test_who_is_replaced_neither_votes_nor_sees_the_vote_of_the_seat(stage: Stage) -> None:
    salma, _ = vote1(stage)
    card = next(shown for shown in reversed(salma.seen) if "Voter" in shown.buttons)
    delegate = stage.member("P006", "العربية")
    delegate.presses("التصويت")
    delegate.presses("○○ 1.")
    salma.presses("Voter", on=card)
    assert "●" not in "".join(salma.sees("La personne qui vous remplace vote pour votre siège").buttons)
    salma.forges("vote.dot~0~0~0~c1~1")
    stage.passes(minutes=20)
    workshop = newest_workshop(stage.session)
    assert workshop is not None
    row = ballot(stage.session, workshop.id, "vote1")
    assert row is not None
    assert row.turnout == 1


def test_rating_can_be_changed_while_the_vote_is_open(stage: Stage) -> None:
    salma = stage.member("P003")
    write(stage, "S2", "W2", "Former deux référents dans chaque établissement", "P004", "solution")
    stage.passes(hours=8, minutes=26)  # 16:26
    salma.presses("Voter")
    salma.presses("Confirmer")
    salma.sees("Impact")
    assert "Revenir" not in salma.seen[-1].buttons
    salma.presses("4")
    salma.sees("Faisabilité")
    salma.presses("Revenir")
    salma.sees("Vous avez noté 4.", "Impact", "Former deux référents")
    salma.presses("2")
    salma.sees("Faisabilité")
    salma.presses("3")
    salma.sees("Votre vote est enregistré")
    salma.presses("Revoir mes notes")
    salma.sees("Vous avez noté 3.", "Faisabilité")
    salma.presses("Revenir")
    salma.sees("Vous avez noté 2.", "Impact")
    salma.presses("1 ·")
    salma.sees("Votre vote est enregistré")
    stage.passes(minutes=20)
    counts = stage.session.connection().execute(text("select scale, counts from ballot_total where scale != 'dots'"))
    assert sorted((scale, json.loads(found)) for scale, found in counts) == [
        ("feasibility", {"1": 0, "2": 0, "3": 1, "4": 0}),
        ("impact", {"1": 1, "2": 0, "3": 0, "4": 0}),
    ]


def test_vote_on_nothing_is_neither_announced_nor_offered(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    stage.passes(hours=4, minutes=41)  # 12:41, and nobody has written
    for person, button in ((salma, "Voter"), (zineb, "التصويت")):
        assert button not in person.seen[-1].buttons
        person.says("/me")
        assert button not in person.seen[-1].buttons
        person.forges("vote.open~0~0")
    salma.sees("Rien n’est soumis à ce vote")
    zineb.sees("لا شيء معروض في هذا التصويت")
    assert (salma.user_id, "vote") not in stage.budget
