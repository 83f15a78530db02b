"""A day that is played on another date than its file says: driven by hand, at hours of its own."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.stage import DATA, Stage


def test_day_on_another_date_names_one_hour_for_an_end_and_the_beginning_after_it() -> None:
    stage = Stage(datetime(2026, 3, 2, 9, 16, 40, tzinfo=UTC))
    stage.import_workshop({})
    stage.import_participants((DATA / "participants.csv").read_bytes())
    amal = stage.person(501)
    amal.agrees(stage.code("P003"))
    stage.advance()
    amal.says("/me")
    amal.sees("Maintenant : Accueil, émargement, café, jusqu’à 9 h 46.", "Ensuite : Ouverture officielle", "à 9 h 46.")
