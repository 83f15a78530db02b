"""The account of a full day: charts for the plenary, the report, the export."""

from __future__ import annotations

import base64
import json
import random
import zipfile
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest

from handlers.account import report_of
from handlers.exporting import as_json, tables_of
from handlers.pictures import charts_of, charts_of_session
from handlers.room import Room, load_room, voiced
from handlers.works import draw_pictures
from reports.charts.caption import caption, title
from reports.documents import Document
from reports.render import render
from reports.tables import draw_archive
from reports.xlsx import draw_xlsx
from storage import contributions, people
from storage.contributions import Attachment, Contribution, Kept
from storage.drafts import open_draft
from storage.people import Workshop
from tests.stage import DATA, Stage
from workshop.action_plan import Action
from workshop.synthesis import Opportunity


def workshop_of(stage: Stage) -> Workshop:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    return workshop


def lines() -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / "contributions.jsonl").read_text("utf-8").splitlines()]


def fill(stage: Stage) -> None:
    """Put the whole day's words, some support and the questionnaire in, as handlers would leave them."""
    workshop, chance = workshop_of(stage), random.Random(3)
    everybody = {person.ref: person for person in people.participants(stage.session, workshop.id)}
    for person in everybody.values():
        person.arrived_at = stage.at
    challenges = [line for line in lines() if line["session"] == "S1"]
    for number, line in enumerate(lines(), start=1):
        code = f"{line['session']}-{number}"
        answers = [f"S1-{lines().index(c) + 1}" for c in challenges if c["theme"] == line.get("answers_theme")][:1]
        row = Contribution(
            workshop_id=workshop.id,
            session_id=line["session"],
            group_id=line.get("group") or "W1",
            kind="challenge" if line["session"] == "S1" else "solution",
            number=number,
            code=code,
            author_id=everybody[line["author"]].pk,
            dimension=line["dimension"],
            text=line["text"],
            language=line["lang"],
            severity=line.get("severity"),
            answers=answers,
            engagements=[line["engagement"]] if line.get("engagement") else [],
            sent_at=stage.at,
            recorded_at=stage.at,
        )
        contributions.record_contribution(stage.session, row)
        for person in chance.sample(list(everybody.values()), chance.randint(0, 12)):
            contributions.endorse(stage.session, row.pk, person.pk, "support", stage.at)
    content = base64.b64encode((DATA / "questionnaire_results.csv").read_bytes()).decode()
    stage.order("import-questionnaire", content=content)


@pytest.fixture(scope="module")
def room() -> Room:
    stage = Stage()
    stage.import_workshop()
    fill(stage)
    return load_room(stage.session, workshop_of(stage), stage.at)


def test_room_ranks_by_distinct_people(room: Room) -> None:
    counts = [len(each.people) for each in voiced(room, "S1")]
    assert counts == sorted(counts, reverse=True)
    assert sum(len(each.evidence) for each in voiced(room, "S1")) == len(room.standing("S1"))


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_charts_have_title_and_words_in_each_language(room: Room, language: str) -> None:
    charts = charts_of(room, language)
    assert {"maturity", "S1-ranked", "S2-flow", "voice"} <= set(charts)
    for chart in charts.values():
        assert title(chart, language)
        assert caption(chart, language)


def test_plenary_sees_at_most_three_charts_a_session(room: Room) -> None:
    for session in room.plan.sessions:
        assert 1 <= len(charts_of_session(room, session, "fr")) <= 3


def test_pictures_are_drawn_with_their_captions(room: Room) -> None:
    told = draw_pictures(room, {"workshop": room.workshop.id, "topic": "scores", "language": "ar"})
    assert [each["name"] for each in told["pictures"]] == ["maturity"]
    assert told["pictures"][0]["blob"].startswith(b"\x89PNG")


def test_report_names_nobody_under_the_chatham_house_rule(room: Room) -> None:
    page = render(Document.FULL_REPORT, report_of(room), language="fr", format="html").decode()
    assert "Atelier sur la transformation numérique" in page
    assert not [p.name for p in room.people.values() if p.name in page and len(p.name) > 6]


def test_export_holds_every_word_and_no_author() -> None:
    stage = Stage()
    stage.import_workshop()
    fill(stage)
    workshop = workshop_of(stage)
    found = json.loads(as_json(workshop, tables_of(stage.session, workshop, stage.at)))
    assert sorted(row["text"] for row in found["contributions"]) == sorted(line["text"] for line in lines())
    assert "author" not in json.dumps(found)


def test_export_holds_a_draft_of_a_single_word_in_every_format() -> None:
    stage = Stage()
    stage.import_workshop()
    workshop = workshop_of(stage)
    for user, answers in (
        (1, {"text": "électricité", "dimension": "conn", "sent": "2024-11-21T10:08:05+00:00"}),
        (2, {"queue": [{"text": "الضو", "since": "2024-11-21T10:08:05+00:00"}], "whole": "=A1"}),
    ):
        open_draft(stage.session, user_id=user, flow="contribute", answers=answers, at=stage.at)
    tables = tables_of(stage.session, workshop, stage.at)
    found = json.loads(as_json(workshop, tables))["unfinished"]
    assert sorted(row["text"] for row in found) == ["=A1", "électricité", "الضو"]
    archive = zipfile.ZipFile(BytesIO(draw_archive(tables, separator=";", dated=stage.at)))
    lines = archive.read(next(name for name in archive.namelist() if "unfinished" in name)).decode("utf-8-sig")
    assert all(word in lines for word in ("électricité", "الضو", "=A1"))
    book = zipfile.ZipFile(BytesIO(draw_xlsx(tables, title="", description="", dated=stage.at, right_to_left=False)))
    strings = book.read("xl/sharedStrings.xml").decode()
    assert all(word in strings for word in ("électricité", "الضو", "=A1"))


def test_report_says_what_the_room_did_not_reconcile_and_what_follows(room: Room) -> None:
    plan, zone = room.plan, room.plan.zone
    contested = next(item for item in room.standing("S1") if item.author_id is not None)
    others = [pk for pk in room.people if pk != contested.author_id]
    taken = dict.fromkeys(others[:6], "disagree") | dict.fromkeys(others[6:12], "support")
    chosen = Opportunity(code=contested.code, dimension=contested.dimension or "")
    report = report_of(replace(room, stances={contested.pk: taken}, opportunities=(chosen,)))
    found = next(each for each in report.disagreements if each.code == contested.code)
    assert [(each.text["fr"], each.voices) for each in found.positions if not isinstance(each.text, str)] == [
        ("D’accord", 6),
        ("Pas d’accord", 6),
    ]
    said = [step.what["fr"] for step in report.closing.next_steps if not isinstance(step.what, str)]
    assert said == [
        "Signature de 1\u00a0opportunité prioritaire",
        "Effacement des données qui identifient les personnes",
    ]
    last = max(block.ends_at for block in plan.agenda).astimezone(zone).date()
    assert report.closing.next_steps[-1].due == last + timedelta(days=plan.rules.retention_days_identifiers)


def test_synthesis_states_support_in_each_language_with_its_evidence(room: Room) -> None:
    sentence = report_of(room).synthesis[0]
    assert not isinstance(sentence.text, str)
    assert sorted(sentence.text) == sorted(room.plan.languages)
    assert sentence.text["fr"].startswith(f"{room.plan.dimensions[0].label.in_('fr')}, défi le plus porté")
    assert sentence.evidence


def test_plan_names_its_commitments_in_the_reader_s_language(room: Room) -> None:
    served = next(each.label for each in room.plan.frameworks[0].engagements)
    words = {column: {"engagement": text} for column, text in (("A-01", served["fr"]), ("A-02", "À définir"))}
    planned = [
        Action(code=code, solution="S2-1", dimension="conn", decided_on=room.at.date(), cells=cells)
        for code, cells in words.items()
    ]
    report = report_of(replace(room, actions=planned))
    assert [action.cells["engagement"] for action in report.plan.actions] == [dict(served), "À définir"]


def test_export_holds_no_name_that_somebody_typed_about_themselves() -> None:
    stage = Stage()
    stage.import_workshop()
    workshop = workshop_of(stage)
    for user, flow, answers in (
        (1, "walk-in", {"name": "Fatima Zahra", "organisation": "Association du Rif"}),
        (2, "correct", {"field": "name", "value": "Fatima Zahra"}),
        (3, "contribute", {"text": "Des câbles partout"}),
    ):
        open_draft(stage.session, user_id=user, flow=flow, answers=answers, at=stage.at)
    kept = Kept(workshop_id=workshop.id, where="walk-in", text="Fatima Zahra", at=stage.at)
    contributions.keep_text(stage.session, kept)
    file = Attachment(workshop_id=workshop.id, kind="document", file_id="x", file_name="CV Fatima.pdf", at=stage.at)
    stage.session.add(file)
    stage.session.flush()
    told = as_json(workshop, tables_of(stage.session, workshop, stage.at))
    assert "Fatima" not in told
    assert "Rif" not in told
    found = json.loads(told)
    assert [row["text"] for row in found["unfinished"]] == ["Des câbles partout"]
    assert [row["file_type"] for row in found["attachments"]] == [".pdf"]
