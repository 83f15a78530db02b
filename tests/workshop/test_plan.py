"""The workshop file is read whole, and everything wrong with it is said at once."""

import pickle
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.workshop.plan_files import WORKSHOP_TEXT, changed, november_plan, problems_after
from workshop.errors import UnknownId
from workshop.framework import PhaseRight, Right
from workshop.model import Confidentiality, Controller, EventKind, Numbering, Rules, WalkIns
from workshop.plan import PlanError, read_plan
from workshop.programme import BallotKind, SeatSource, SessionType, ShownAs


def test_plan_reads_the_day_of_november() -> None:
    plan = november_plan()
    assert plan.days == (date(2024, 11, 21),)
    assert (plan.kind, plan.walk_ins, plan.is_training) == (EventKind.WORKSHOP, WalkIns.APPROVE, False)
    assert plan.controller == Controller()
    assert [each.id for each in plan.dimensions] == ["coord", "cost", "capa", "cont", "conn", "data"]
    assert [each.id for each in plan.sessions] == ["S1", "S2"]
    assert len(plan.groups) == 9
    assert plan.questionnaire is not None
    assert [len(plan.questionnaire.items_of(each.id)) for each in plan.dimensions] == [4, 3, 4, 4, 3, 3]


def test_plan_turns_local_hours_into_utc() -> None:
    block = november_plan().block("s1")
    assert block.starts_at == datetime(2024, 11, 21, 9, 45, tzinfo=UTC)
    assert block.ends_at == datetime(2024, 11, 21, 11, 0, tzinfo=UTC)
    assert november_plan().phase("S1", "discussion").starts_at == datetime(2024, 11, 21, 10, 0, tzinfo=UTC)


def test_plan_reads_the_rules() -> None:
    assert november_plan().rules == Rules(
        confidentiality=Confidentiality.CHATHAM_HOUSE,
        min_chars=12,
        max_chars=600,
        grace_seconds_after_close=120,
        small_cell_suppression=5,
        retention_days_identifiers=90,
        retention_days_contact_at_most=548,
        short_text_words=3,
        dots_share_of_options=0.25,
        rating_scale=(1, 4),
        late_tray=True,
        codes=Numbering.DRAWN,
    )


def test_codes_count_upwards_where_names_are_given_unless_the_file_says_otherwise() -> None:
    def numbering(**rules: str) -> Numbering:
        return read_plan(changed(lambda plan: plan["rules"].update(rules)), source="workshop.json").rules.codes

    assert numbering(confidentiality="attributed") is Numbering.IN_ORDER
    assert numbering(confidentiality="attributed", codes="drawn") is Numbering.DRAWN
    assert numbering(codes="in_order") is Numbering.IN_ORDER


def test_plan_reads_sessions_and_ballots() -> None:
    plan = november_plan()
    session = plan.session("S2")
    assert (session.type, session.shown_as, session.seats) == (
        SessionType.SOLUTIONS,
        ShownAs.HIDDEN,
        SeatSource.ASSIGNED,
    )
    assert plan.group("S2", "W1").scope_groups == ("G1", "G2")
    assert plan.group("S1", "G3").dimensions == ("capa",)
    ballot = plan.ballot("vote2")
    assert (ballot.kind, ballot.ratings, ballot.ratings_per_person) == (
        BallotKind.DOTS_AND_RATINGS,
        ("impact", "feasibility"),
        7,
    )


def test_plan_answers_lookups() -> None:
    plan = november_plan()
    assert plan.session_of_block("s2") == plan.session("S2")
    assert plan.session_of_block("dejeuner") is None
    assert plan.session_of_group("W3") == plan.session("S2")
    assert plan.ballot_of_block("s1_vote") == plan.ballot("vote1")
    assert plan.ballot_of_session("S2") == plan.ballot("vote2")
    assert plan.phase_right("silent_writing", "contribute")
    assert not plan.phase_right("silent_writing", PhaseRight.SHOW_OTHERS)
    assert Right.TIME_OWN_GROUP in plan.rights("facilitator")
    assert plan.engagement("E09").number == 9
    assert plan.seat_weight("category") == 100
    group = plan.category_group_of("ngo")
    assert group is not None
    assert group.id == "civil"


def test_plan_names_the_known_ids_when_one_is_unknown() -> None:
    with pytest.raises(UnknownId, match='no session has the id "S9" in the workshop file'):
        november_plan().session("S9")


def test_labels_fall_back_to_the_default_language() -> None:
    title = november_plan().dimension("cost").short
    assert (title.in_("ar"), title.in_("en"), title.in_("de")) == ("التكلفة", "Cost", "Coût")


def test_room_is_one_name_for_all_or_one_per_language() -> None:
    def room(value: object) -> list[str]:
        plan = read_plan(
            changed(lambda plan: _set(plan, "sessions", 0, "groups", 0, "room", value)), source="workshop.json"
        )
        named = plan.group("S1", "G1").room
        return [named.in_(language) for language in ("fr", "ar", "en")] if named is not None else []

    assert [room("B 12"), room({"fr": "Salle 1", "ar": "القاعة 1", "en": "Room 1"}), room(None)] == [
        ["B 12", "B 12", "B 12"],
        ["Salle 1", "القاعة 1", "Room 1"],
        [],
    ]


def test_plan_can_travel_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(november_plan())) == november_plan()


def test_plan_accepts_a_byte_order_mark() -> None:
    assert read_plan("\ufeff" + WORKSHOP_TEXT, source="workshop.json") == november_plan()


def _rename(whole: Any, path: list[Any], old: str, new: str) -> None:
    for step in path:
        whole = whole[step]
    whole[new] = whole.pop(old)


def _set(whole: Any, *path: Any) -> None:
    *steps, last, value = path
    for step in steps:
        whole = whole[step]
    whole[last] = value


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            lambda w: _rename(w, ["agenda", 5], "title", "titel"),
            'agenda[s1].titel: unknown key; did you mean "title"?',
        ),
        (
            lambda w: _set(w, "workshop", "timezone", "Africa/Rabat"),
            (
                'workshop.timezone: "Africa/Rabat" is not a time zone; '
                "use a name such as Africa/Casablanca or Europe/Paris"
            ),
        ),
        (
            lambda w: w["dimensions"][1]["label"].pop("ar"),
            'dimensions[cost].label.ar: the "ar" text is missing; write it',
        ),
        (
            lambda w: _set(w, "dimensions", 1, "label", "es", "Costo"),
            (
                "dimensions[cost].label.es: the workshop does not declare this language; "
                "add it to workshop.languages or remove it"
            ),
        ),
        (
            lambda w: w["agenda"][3].update(start="09:40", minutes=50),
            'agenda[resultats].start: overlaps "cadrage", which ends at 09:50; move one of the two',
        ),
        (
            lambda w: _set(w, "sessions", 0, "phases", 4, "minutes", 25),
            (
                "sessions[S1].phases[report].minutes: ends 15 min after the session; "
                "shorten a phase or lengthen the session"
            ),
        ),
        (
            lambda w: _set(w, "sessions", 0, "phases", 2, "minutes", 40),
            "sessions[S1].phases[merge_and_rank].at: begins before the phase or session it follows; move it",
        ),
        (
            lambda w: _set(w, "dimensions", 1, "id", "coord"),
            'dimensions: the id "coord" stands there twice; give each its own',
        ),
        (
            lambda w: w["sessions"][0]["groups"][0].update(dimension=None, dimensions=["cord"]),
            'sessions[S1].groups[G1].dimensions: there is no dimension "cord"; did you mean "coord"?',
        ),
        (
            lambda w: _set(w, "roles", 3, "rights", ["contribute", "votes"]),
            'roles[participant].rights: "votes" is not known; did you mean "vote"?',
        ),
        (
            lambda w: _set(w, "sessions", 0, "groups", 0, "room", {"fr": "Salle 1", "ar": "القاعة 1"}),
            'sessions[S1].groups[G1].room.en: the "en" text is missing; write it',
        ),
        (
            lambda w: _set(w, "sessions", 0, "groups", 0, "room", 12),
            "sessions[S1].groups[G1].room: expected an object with one text per language, found 12",
        ),
        (
            lambda w: _set(w, "rules", "min_chars", "12"),
            "rules.min_chars: expected a whole number, found '12'",
        ),
        (lambda w: w["rules"].pop("late_tray"), "rules.late_tray: missing; add true or false"),
        (
            lambda w: _set(w, "agenda", 0, "start", "8:30"),
            'agenda[accueil].start: "8:30" is not an hour; write it as 08:30',
        ),
        (
            lambda w: _set(w, "agenda", 0, "minutes", 45),
            "agenda[accueil].minutes: says 45, but from start to end it is 30; correct one",
        ),
        (
            lambda w: _set(w, "agenda", 0, "day", 2),
            "agenda[accueil].day: there is no day 2; workshop.days has 1",
        ),
        (
            lambda w: _set(w, "ballots", 0, "session", "S3"),
            'ballots[vote1].session: there is no session "S3"; known: S1, S2',
        ),
        (
            lambda w: _set(w, "sessions", 1, "groups", 0, "id", "G1"),
            'sessions: the group id "G1" stands there twice; give each its own',
        ),
        (
            lambda w: _set(w, "sessions", 0, "shown_as", "named"),
            (
                "sessions[S1].shown_as: the Chatham House rule allows no names; "
                'use "hidden" or "category", or change rules.confidentiality'
            ),
        ),
        (
            lambda w: _set(w, "sessions", 0, "phases", 2, "shown_as", "named"),
            (
                "sessions[S1].phases[discussion].shown_as: the Chatham House rule allows no names; "
                'use "hidden" or "category", or change rules.confidentiality'
            ),
        ),
        (
            lambda w: w["category_groups"][3].update(categories=[]),
            'category_groups: the category "ngo" stands in no group; put it in exactly one',
        ),
        (
            lambda w: _set(w, "questionnaire", "items", 0, "dimension", "money"),
            (
                'questionnaire.items[q01].dimension: there is no dimension "money"; '
                "known: coord, cost, capa, cont, conn, data"
            ),
        ),
        (lambda w: w.pop("consent"), "consent: missing; add an object in braces"),
        (
            lambda w: _set(w, "workshop", "default_language", "es"),
            'workshop.default_language: "es" is not in workshop.languages; use one of fr, ar, en',
        ),
        (
            lambda w: _set(w, "sessions", 0, "agenda_id", "s1_"),
            'sessions[S1].agenda_id: there is no block "s1_"; did you mean "s1"?',
        ),
        (
            lambda w: _set(w, "schema_version", 2),
            "schema_version: this Halqa reads version 1; use a file of that version",
        ),
    ],
)
def test_plan_says_key_and_fix_of_a_problem(change: Any, problem: str) -> None:
    assert problem in problems_after(change)


def test_plan_collects_every_problem_and_lists_the_first_ten() -> None:
    def break_all(whole: Any) -> None:
        for block in whole["agenda"]:
            block["minuts"] = block.pop("minutes")

    with pytest.raises(PlanError) as raised:
        read_plan(changed(break_all), source="day.json")
    assert len(raised.value.problems) == 15
    lines = str(raised.value).splitlines()
    assert lines[0] == 'day.json: agenda[accueil].minuts: unknown key; did you mean "minutes"?'
    assert len(lines) == 11
    assert lines[-1] == "day.json: and 5 more problems"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "w.json: line 1, column 2: not JSON"),
        ("[]", "w.json: expected an object in braces, found a list"),
        ('{"a": 1, "a": 2}', 'w.json: the key "a" stands twice in one object; keep one'),
        ('{"a": NaN}', "w.json: NaN is not a number; write a plain number or null"),
        ("{}", "w.json: workshop: missing; add an object in braces"),
        ("[" * 100_000, "w.json: nested too deeply to be a workshop file; check the brackets"),
    ],
)
def test_plan_refuses_what_is_not_a_workshop_file(text: str, message: str) -> None:
    with pytest.raises(PlanError) as raised:
        read_plan(text, source="w.json")
    assert message in str(raised.value)


def test_plan_has_no_opinion_on_counts() -> None:
    def reduce(whole: Any) -> None:
        whole["workshop"].update(languages=["fr"], channel_languages=["fr"], labels_only_languages=["ar", "en", "zgh"])
        whole.update(sessions=[], ballots=[], questionnaire=None, category_groups=[])
        whole["dimensions"] = whole["dimensions"][:1]

    plan = read_plan(changed(reduce), source="small.json")
    assert (len(plan.dimensions), plan.sessions, plan.questionnaire) == (1, (), None)


@pytest.mark.parametrize(
    ("day", "start", "end", "minutes", "utc_hour"),
    [
        ("2025-02-22", "10:00", "11:00", 60, 9),  # before Ramadan: UTC+1
        ("2025-02-24", "10:00", "11:00", 60, 10),  # in Ramadan: UTC+0
        ("2025-04-06", "01:00", "04:00", 120, 1),  # the clocks go forward at 02:00
    ],
)
def test_plan_follows_the_moroccan_clock(day: str, start: str, end: str, minutes: int, utc_hour: int) -> None:
    def move(whole: Any) -> None:
        whole["workshop"]["days"] = [day]
        whole.update(sessions=[], ballots=[], agenda=whole["agenda"][:1])
        whole["agenda"][0].update(start=start, end=end, minutes=minutes)

    block = read_plan(changed(move), source="w.json").agenda[0]
    assert (block.starts_at.hour, block.minutes) == (utc_hour, minutes)


def test_plan_refuses_an_hour_that_the_clock_skips() -> None:
    def move(whole: Any) -> None:
        whole["workshop"]["days"] = ["2025-04-06"]
        whole.update(sessions=[], ballots=[], agenda=whole["agenda"][:1])
        whole["agenda"][0].update(start="02:30", end="04:00", minutes=90)

    expected = "agenda[accueil].start: 02:30 does not exist on that day: the clocks go forward then; choose another"
    assert expected in problems_after(move)


def test_session_is_on_the_day_of_its_block() -> None:
    def two_days(written: dict[str, Any]) -> None:
        written["workshop"]["days"].append("2024-11-22")
        later = False
        for block in written["agenda"]:
            later = later or block["id"] == "s2"
            block["day"] = 2 if later else 1
        for session in written["sessions"]:
            session.pop("day", None)

    plan = read_plan(changed(two_days), source="day.json")
    assert [session.starts_at.day for session in plan.sessions] == [21, 22]
