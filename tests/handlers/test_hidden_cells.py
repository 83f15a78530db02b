"""No count of fewer than five people is shown, and none can be computed from everything that is shown together."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from handlers.account import report_of
from handlers.pictures import charts_of, charts_of_session
from handlers.room import Room, load_room
from reports.charts.data import VoiceChart
from storage import people
from tests.handlers.test_account import fill, workshop_of
from tests.stage import Stage
from workshop.programme import SessionType


@pytest.fixture(scope="module")
def room() -> Room:
    stage = Stage()
    stage.import_workshop()
    fill(stage)
    for person in people.participants(stage.session, workshop_of(stage).id):
        if person.ref in {"P040", "P041"}:
            person.arrived_at = None
    stage.session.commit()
    return load_room(stage.session, workshop_of(stage), stage.at)


def test_categories_hide_what_their_group_would_give_away(room: Room) -> None:
    shown = {str(dict(row.name)["fr"]): row.present for row in report_of(room).attendance.categories}  # type: ignore[arg-type]
    assert shown["Think tanks"] is None
    labels = {category.id: category.label["fr"] for category in room.plan.categories}
    for group in room.plan.category_groups:
        hidden = [id_ for id_ in group.categories if shown[labels[id_]] is None]
        here = [id_ for id_ in hidden if any(person.category == id_ for person in room.present())]
        whole = sum(person.category in here for person in room.present())
        assert len(here) != 1 or len(group.categories) == 1, group.id
        assert not here or whole >= room.plan.rules.small_cell_suppression


def test_scores_that_hardly_anybody_gave_make_no_picture(room: Room) -> None:
    few = replace(room, respondents=room.respondents[: room.plan.rules.small_cell_suppression - 1])
    assert "maturity" in charts_of(room, "fr")
    assert "maturity" not in charts_of(few, "fr")


def test_words_of_a_single_dimension_make_no_heatmap(room: Room) -> None:
    session = next(each for each in room.plan.sessions if each.type is SessionType.CHALLENGES)
    one = next(each.dimension for each in room.standing(session.id))
    alone = replace(room, written=[each for each in room.written if each.dimension == one])
    assert alone.standing(session.id)
    assert f"{session.id}-heatmap" not in charts_of(alone, "fr")


def test_sheets_of_a_session_do_not_give_away_together_what_each_hides(room: Room) -> None:
    names = {group.label["fr"]: group.id for group in room.plan.category_groups}
    session = next(each for each in room.plan.sessions if each.type is SessionType.CHALLENGES)
    truth: dict[tuple[str, str], int] = {}
    for seat in room.seats:
        here = room.people[seat.participant_id].arrived_at is not None
        if seat.session_id == session.id and here:
            cell = (seat.group_id, room.category_group(seat.participant_id) or "")
            truth[cell] = truth.get(cell, 0) + 1
    from handlers.outcomes import _present  # noqa: PLC0415 (the rule under test has no other door before pages exist)

    shown = {
        (group.id, names[str(dict(row.name)["fr"])])  # type: ignore[arg-type]
        for group in session.groups
        for row in _present(room, session.id, group.id)[1:]
    }
    hidden = {cell for cell, count in truth.items() if cell not in shown and count}
    assert all(truth[cell] >= 5 for cell in shown)
    for line in (0, 1):
        for name in {cell[line] for cell in hidden}:
            members = [cell for cell in hidden if cell[line] == name]
            assert len(members) > 1, name


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_voices_of_few_words_are_hidden_in_every_picture_of_the_day(room: Room, language: str) -> None:
    least = room.plan.rules.small_cell_suppression
    drawn = {name: chart for name, chart in charts_of(room, language).items() if isinstance(chart, VoiceChart)}
    for session in room.plan.sessions:
        for chart in charts_of_session(room, session, language).values():
            if isinstance(chart, VoiceChart):
                drawn[session.id] = chart
    written: dict[str, dict[str, int]] = {}
    for name in drawn:
        ids = [name] if name != "voice" else [session.id for session in room.plan.sessions]
        spoken = [room.category_group(item.author_id) for id_ in ids for item in room.standing(id_) if item.author_id]
        written[name] = {group.label[language]: spoken.count(group.id) for group in room.plan.category_groups}
    for name, chart in drawn.items():
        shown = {row.label for row in chart.rows if row.voice is not None}
        assert all(written[name][label] == 0 or written[name][label] >= least for label in shown)
    for one, other in combinations(drawn, 2):
        both = [{row.label for row in drawn[name].rows if row.voice is not None} for name in (one, other)]
        for label in both[0] & both[1]:
            left = abs(written[one][label] - written[other][label])
            assert left == 0 or left >= least, label
