"""Somebody who does not wish to be quoted word for word is not: in no report, no chart, no post."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from handlers.drafted import evidence_of
from handlers.pictures import charts_of, charts_of_session
from handlers.quoting import unquoted
from handlers.room import load_room
from handlers.works import make_report
from reports.quoting import without_quotes
from storage import people
from tests.handlers.closing_day import ready, workshop_of, write
from tests.stage import Stage

WORDS = "Relier les écoles rurales par satellite"
CHALLENGE = "Pas d’internet dans les écoles rurales"


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def declined(stage: Stage) -> None:
    _, _, salma, _ = ready(stage)
    write(stage, "S1", "oui", "P003")
    people.record_consent(stage.session, salma.row.pk, {"be_quoted": False}, 1, stage.at)
    stage.session.commit()


@pytest.mark.parametrize("wanted", ["html", "json"])
@pytest.mark.parametrize("document", ["full-report", "synthesis-note", "group-sheet"])
def test_report_gives_the_subject_in_place_of_the_words(stage: Stage, document: str, wanted: str) -> None:
    declined(stage)
    room = load_room(stage.session, workshop_of(stage), stage.at)
    payload = {"language": "fr", "format": wanted, "document": document}
    made = make_report(room, payload)["blob"]
    text = made.decode(errors="replace")
    assert WORDS not in text
    assert CHALLENGE not in text
    if wanted == "html" and document == "full-report":
        assert "Propos non cité mot pour mot (Connectivité et infrastructure)" in text
        assert "Former deux référents par établissement" in text


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_charts_give_the_subject_in_place_of_the_words(stage: Stage, language: str) -> None:
    declined(stage)
    room = load_room(stage.session, workshop_of(stage), stage.at)
    drawn = [*charts_of(room, language).values()]
    drawn += [chart for each in room.plan.sessions for chart in charts_of_session(room, each, language).values()]
    text = str([asdict(chart) for chart in drawn])
    assert WORDS not in text
    assert CHALLENGE not in text
    assert "Former deux référents par établissement" in text


def test_optional_model_never_sees_them(stage: Stage) -> None:
    declined(stage)
    room = load_room(stage.session, workshop_of(stage), stage.at)
    assert [each.text for each in evidence_of(room, "S2")] == ["Former deux référents par établissement"]


def test_withdrawn_words_leave_the_next_version_unless_somebody_still_says_them(stage: Stage) -> None:
    ready(stage)
    gone, kept = (write(stage, "S1", text, "P003") for text in (f"{CHALLENGE} de montagne", "Le réseau tombe souvent"))
    again = write(stage, "S1", "Le réseau tombe souvent", "P002")
    gone.state = kept.state = "withdrawn"
    stage.session.commit()
    room = load_room(stage.session, workshop_of(stage), stage.at)
    assert again.state == "active"
    assert unquoted(room, "fr") == {f"{CHALLENGE} de montagne": "Propos retiré par la personne qui l’avait écrit"}
    made = make_report(room, {"language": "fr", "format": "html", "document": "full-report"})["blob"].decode()
    assert f"{CHALLENGE} de montagne" not in made


def test_somebody_else_s_longer_words_stay_whole(stage: Stage) -> None:
    declined(stage)
    longer = f"Chez nous aussi : {WORDS}, et avant l’hiver"
    write(stage, "S2", longer, "P002")
    instead = unquoted(load_room(stage.session, workshop_of(stage), stage.at), "fr")
    said = without_quotes((WORDS, longer, f"En tête : « {longer} » ; puis {WORDS}"), instead)
    private = "Propos non cité mot pour mot (Connectivité et infrastructure)"
    assert said == (private, longer, f"En tête : « {longer} » ; puis {private}")
