"""Two versions of anything that counts by category never differ by a few: their difference would name them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialog.incoming import TimerDue
from handlers.account import report_of
from handlers.outcomes import pages_of
from handlers.pictures import charts_of, charts_of_session, heatmap
from handlers.room import Room, load_room
from reports.charts.caption import title
from reports.charts.data import Chart, HeatmapChart, RankedChart, VoiceChart
from storage import agenda, contributions, people
from storage.breakdowns import breakdowns, forget_breakdowns
from storage.contributions import Contribution
from tests.handlers.test_account import fill, workshop_of
from tests.stage import Stage

OF_SESSION_1 = "s1"


def ended(stage: Stage) -> None:
    """Let session 1 be over, as its clock does."""
    workshop = workshop_of(stage)
    for block in agenda.blocks(stage.session, workshop.id):
        if block.block_id == OF_SESSION_1:
            block.state = "done"
            subject = f"{workshop.id}/{block.block_id}"
            due = TimerDue(timer_id=1, kind="block-ended", subject=subject, seq=block.seq, due_at=stage.at, late=False)
            stage.handle(due)
            stage.settle()
            return
        block.state = "done"
    raise AssertionError(OF_SESSION_1)


@pytest.fixture(scope="module")
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    fill(made)
    for person in people.participants(made.session, workshop_of(made).id)[60:]:
        person.arrived_at = None
    ended(made)
    return made


def room_of(stage: Stage) -> Room:
    return load_room(stage.session, workshop_of(stage), stage.at)


def shown(room: Room) -> dict[str, Any]:
    """Collect every count by category that reports, charts and posts would show, whatever their language and format."""
    found: dict[str, Any] = {}
    attendance = report_of(room).attendance.categories
    found["attendance"] = [(dict(row.name)["fr"], row.present) for row in attendance]  # type: ignore[arg-type]
    for page in pages_of(room):
        found[f"page {page.session} {page.group}"] = [row.present for row in page.present[1:]]
    for language in ("fr", "ar", "en"):
        charts = {f"{language} {name}": chart for name, chart in charts_of(room, language).items()}
        charts |= {
            f"{language} post {name}": chart
            for session in room.plan.sessions
            for name, chart in charts_of_session(room, session, language).items()
        }
        for name, chart in charts.items():
            found |= {f"{name} {label}": cells for label, cells in cells_of(chart).items()}
    return found


def cells_of(chart: Chart) -> dict[str, Any]:
    match chart:
        case HeatmapChart():
            return {row.label: (row.values, row.total) for row in chart.rows}
        case VoiceChart():
            return {row.label: (row.room, row.voice, row.history) for row in chart.rows}
        case RankedChart():
            return {item.label: item.parts for item in chart.items}
        case _:
            return {}


def change(stage: Stage, what: str, number: int) -> None:
    """Let one thing happen after the session is over."""
    everybody = list(people.participants(stage.session, workshop_of(stage).id))
    said = [
        item for item in contributions.contributions(stage.session, workshop_of(stage).id) if item.session_id == "S1"
    ]
    person, item = everybody[number % len(everybody)], said[number % len(said)]
    match what:
        case "arrives":
            person.arrived_at = stage.at
        case "leaves":
            person.arrived_at = None
        case "changes":
            person.category = everybody[(number * 7) % len(everybody)].category
        case "supports":
            contributions.endorse(stage.session, item.pk, person.pk, "support", stage.at)
        case "withdraws":
            item.state = "withdrawn" if item.state == "active" else "active"
        case "is erased":
            item.author_id = None
        case "writes":
            count = contributions.next_number(stage.session, item.workshop_id, "S1")
            stage.session.add(
                Contribution(
                    workshop_id=item.workshop_id,
                    session_id="S1",
                    group_id=item.group_id,
                    kind="challenge",
                    number=count,
                    code=f"S1-{count}",
                    author_id=person.pk,
                    dimension=item.dimension,
                    text=f"Écrit en retard, numéro {count}",
                    sent_at=stage.at,
                    recorded_at=stage.at,
                )
            )
    stage.session.commit()


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["arrives", "leaves", "changes", "supports", "withdraws", "is erased", "writes"]),
        st.integers(0, 500),
    ),
    min_size=1,
    max_size=6,
)


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=CHANGES)
def test_no_two_versions_differ_in_what_they_count_by_category(stage: Stage, changes: list[tuple[str, int]]) -> None:
    before = shown(room_of(stage))
    for what, number in changes:
        change(stage, what, number)
    after = shown(room_of(stage))
    assert before["attendance"]
    assert {name: after[name] for name in before.keys() & after.keys()} == {
        name: before[name] for name in before.keys() & after.keys()
    }


def test_before_a_session_is_over_nothing_is_counted_by_category() -> None:
    stage = Stage()
    stage.import_workshop()
    fill(stage)
    next(iter(agenda.blocks(stage.session, workshop_of(stage).id))).state = "running"
    stage.session.commit()
    room = room_of(stage)
    parts = [part for each in charts_of(room, "fr").values() if isinstance(each, RankedChart) for item in each.items
             for part in item.parts]  # fmt: skip
    assert (report_of(room).attendance.categories, set(parts)) == ((), {None})
    assert {"voice", "S1-heatmap"}.isdisjoint(charts_of(room, "fr"))


def test_counts_of_a_session_whose_end_is_taken_back_are_made_anew() -> None:
    stage = Stage()
    stage.import_workshop()
    fill(stage)
    ended(stage)
    workshop = workshop_of(stage)
    assert set(breakdowns(stage.session, workshop.id)) == {
        "attendance", "S1-present", "S1-dimensions", "S1-voices", "S1-people",
    }  # fmt: skip
    forget_breakdowns(stage.session, workshop.id, of_session="S1", attendance=True)
    assert breakdowns(stage.session, workshop.id) == {}


def test_heatmap_of_many_dimensions_leaves_none_out_of_its_title() -> None:
    stage = Stage()
    stage.import_workshop()
    fill(stage)
    plan = room_of(stage).plan
    more = tuple(replace(each, id=f"x{each.id}", order=each.order + 6) for each in plan.dimensions)
    last = more[-1].id
    for item in contributions.contributions(stage.session, workshop_of(stage).id, "S1"):
        item.dimension = last if item.number % 3 else item.dimension
    room = replace(room_of(stage), plan=replace(plan, dimensions=(*plan.dimensions, *more)))
    chart = heatmap(room, room.plan.sessions[0], "fr")
    assert chart is not None
    assert len(chart.rows) == 7
    assert title(chart, "fr").startswith("En tête\N{NO-BREAK SPACE}: Données et preuves")
    assert chart.occasion.basis == sum(row.total or 0 for row in chart.rows)
