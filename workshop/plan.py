"""Reads the workshop file, whole, and says in one go everything that is wrong with it."""

from zoneinfo import ZoneInfo

from workshop import plan_parse as parse
from workshop import plan_times as times
from workshop.errors import FileError
from workshop.model import EventKind, WalkIns, WorkshopPlan
from workshop.plan_check import check_plan
from workshop.plan_reader import JsonError, Node, Reading, parse_json

__all__ = ["PlanError", "WorkshopPlan", "read_plan"]

SECTIONS = (
    "schema_version", "workshop", "rules", "dimensions", "agenda", "sessions", "roles", "categories",
    "category_groups", "dtc_levels", "frameworks", "questionnaire", "action_plan_columns", "consent",
    "phase_rights", "ballots", "seat_weights",
)  # fmt: skip
WORKSHOP_KEYS = (
    "id", "kind", "agreement", "title", "about", "timezone", "place", "organisers", "languages",
    "labels_only_languages", "default_language", "channel_languages", "days", "walk_ins", "is_training",
    "controller",
)  # fmt: skip


class PlanError(FileError):
    """Say what is wrong with a workshop file: one sentence a problem, naming file, key and fix."""


def read_plan(text: str, *, source: str) -> WorkshopPlan:
    """Read a workshop file; PlanError names every problem in it, `source` being the file's name."""
    reading = Reading()
    try:
        root = Node(parse_json(text), "", reading)
    except JsonError as error:
        raise PlanError(source, (str(error),)) from error
    plan = _read_root(root)
    if plan is not None and not reading.problems:
        check_plan(plan, reading)
    if plan is None or reading.problems:
        raise PlanError(source, tuple(reading.problems))
    return plan


def _read_root(root: Node) -> WorkshopPlan | None:
    head = root.child("workshop")
    if not head.values:
        return None
    root.allow(*SECTIONS, *(f"{each}_status" for each in head.texts("labels_only_languages", [])))
    head.allow(*WORKSHOP_KEYS)
    if root.number("schema_version", least=1) != 1:
        root.complain("schema_version", "this Halqa reads version 1; use a file of that version")
    parse.read_languages(head)
    zone, days = parse.read_zone(head), parse.read_days(head)
    if zone is None or not days:
        return None
    return _assemble(root, head, zone, times.LocalTimes(days=days, zone=ZoneInfo(zone)))


def _assemble(root: Node, head: Node, zone: str, local: times.LocalTimes) -> WorkshopPlan:
    agenda = root.each("agenda", lambda node: times.read_block(node, local))
    return WorkshopPlan(
        id=head.text("id"),
        kind=head.choice("kind", EventKind, EventKind.WORKSHOP),
        agreement=head.text_or_none("agreement"),
        title=head.labels("title"),
        about=head.text("about", ""),
        timezone=zone,
        place=head.labels("place"),
        organisers=head.texts("organisers"),
        languages=root.reading.languages,
        labels_only_languages=root.reading.optional_languages,
        default_language=root.reading.default_language,
        channel_languages=head.texts("channel_languages"),
        days=local.days,
        walk_ins=head.choice("walk_ins", WalkIns),
        is_training=head.flag("is_training", default=False),
        controller=parse.read_controller(head.child("controller")),
        rules=parse.read_rules(root.child("rules")),
        dimensions=tuple(sorted(root.each("dimensions", parse.read_dimension), key=lambda each: each.order)),
        agenda=agenda,
        sessions=root.each("sessions", lambda node: times.read_session(node, local, agenda), []),
        roles=root.each("roles", parse.read_role),
        categories=root.each("categories", parse.read_category, []),
        category_groups=root.each("category_groups", parse.read_category_group, []),
        levels=root.each("dtc_levels", parse.read_level, []),
        frameworks=root.each("frameworks", parse.read_framework, []),
        questionnaire=parse.read_questionnaire(root.child("questionnaire")) if root.has("questionnaire") else None,
        action_plan_columns=root.each("action_plan_columns", parse.read_column, []),
        consent=parse.read_consent(root.child("consent")),
        phase_rights=parse.read_phase_rights(root.child("phase_rights")),
        ballots=root.each("ballots", parse.read_ballot, []),
        seat_weights=root.each("seat_weights", parse.read_seat_weight, []),
    )
