"""Turns the sections of the workshop file into the parts of a plan, all but the times of the day."""

import re
from datetime import date
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from workshop.framework import (
    Axis,
    Category,
    CategoryGroup,
    Column,
    Consent,
    Dimension,
    Engagement,
    Framework,
    Item,
    Level,
    PhaseRight,
    Purpose,
    Questionnaire,
    Right,
    Role,
    ScaleStep,
    SeatWeight,
    Subtopic,
)
from workshop.model import Confidentiality, Controller, Numbering, Rules
from workshop.plan_reader import Node
from workshop.programme import Ballot, BallotKind, BallotOptions

COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
SEAT_WISHES = ("category", "organisation", "gender", "repeated_pair", "preference")


def read_languages(node: Node) -> None:
    """Read which languages the workshop declares: everything after needs them for its labels."""
    reading = node.reading
    reading.languages = node.texts("languages")
    reading.optional_languages = node.texts("labels_only_languages", [])
    reading.default_language = node.text("default_language")
    if not reading.languages:
        node.complain("languages", "name at least one language")
    for key in ("default_language", "channel_languages"):
        named = [reading.default_language] if key == "default_language" else node.texts(key)
        for language in named:
            if language and reading.languages and language not in reading.languages:
                fix = f"use one of {', '.join(reading.languages)}"
                node.complain(key, f'"{language}" is not in workshop.languages; {fix}')


def read_zone(node: Node) -> str | None:
    """Read the time zone's name; none when no such zone exists."""
    name = node.text("timezone")
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        fix = "use a name such as Africa/Casablanca or Europe/Paris"
        node.complain("timezone", f'"{name}" is not a time zone; {fix}')
        return None
    return name


def read_days(node: Node) -> tuple[date, ...]:
    """Read the days of the workshop, in order."""
    days = []
    for text in node.texts("days"):
        try:
            days.append(date.fromisoformat(text))
        except ValueError:
            node.complain("days", f'"{text}" is not a date; write it as 2024-11-21')
    if days != sorted(days):
        node.complain("days", "must be in order, the first day first")
    return tuple(days)


def read_controller(node: Node) -> Controller:
    """Read who answers for the personal data."""
    node.allow("name", "contact", "cndp_number")
    return Controller(
        name=node.text_or_none("name"),
        contact=node.text_or_none("contact"),
        cndp_number=node.text_or_none("cndp_number"),
    )


def read_rules(node: Node) -> Rules:
    """Read the rules."""
    node.allow(*Rules.__dataclass_fields__)
    confidentiality = node.choice("confidentiality", Confidentiality)
    usual = Numbering.DRAWN if confidentiality is Confidentiality.CHATHAM_HOUSE else Numbering.IN_ORDER
    rules = Rules(
        confidentiality=confidentiality,
        min_chars=node.number("min_chars", least=1),
        max_chars=node.number("max_chars", least=1),
        grace_seconds_after_close=node.number("grace_seconds_after_close"),
        small_cell_suppression=node.number("small_cell_suppression", least=1),
        retention_days_identifiers=node.number("retention_days_identifiers", least=1),
        retention_days_contact_at_most=node.number("retention_days_contact_at_most", least=1),
        short_text_words=node.number("short_text_words"),
        dots_share_of_options=node.share("dots_share_of_options"),
        rating_scale=_scale_ends(node),
        late_tray=node.flag("late_tray"),
        codes=node.choice("codes", Numbering, usual),
    )
    if rules.max_chars < rules.min_chars:
        node.complain("max_chars", f"must not be below min_chars ({rules.min_chars})")
    if rules.retention_days_contact_at_most < rules.retention_days_identifiers:
        node.complain("retention_days_contact_at_most", "must not be below retention_days_identifiers")
    return rules


def _scale_ends(node: Node) -> tuple[int, int]:
    match node.values.get("rating_scale"):
        case [int(low), int(high)] if low < high:
            return low, high
        case _:
            node.complain("rating_scale", "expected two whole numbers, the smaller first, such as [1, 4]")
            return 1, 4


def read_dimension(node: Node) -> Dimension:
    """Read a dimension with its sub-topics."""
    node.allow("id", "order", "emoji", "label", "short", "description", "color", "subtopics")
    colour = node.text("color", "#444444")
    if not COLOUR.fullmatch(colour):
        node.complain("color", f'"{colour}" is not a colour; write it as #5C65D6')
    return Dimension(
        id=node.text("id"),
        order=node.number("order", 0),
        emoji=node.text("emoji", ""),
        label=node.labels("label"),
        short=node.labels("short" if "short" in node.values else "label"),
        description=node.labels("description"),
        colour=colour,
        subtopics=node.each("subtopics", _subtopic, []),
    )


def _subtopic(node: Node) -> Subtopic:
    node.allow("id", "label")
    return Subtopic(id=node.text("id"), label=node.labels("label"))


def read_role(node: Node) -> Role:
    """Read a role and its rights."""
    node.allow("id", "label", "rights")
    return Role(id=node.text("id"), label=node.labels("label"), rights=frozenset(node.choices("rights", Right)))


def read_category(node: Node) -> Category:
    """Read a category."""
    node.allow("id", "emoji", "label", "expected", "levels")
    return Category(
        id=node.text("id"),
        emoji=node.text("emoji", ""),
        label=node.labels("label"),
        expected=node.number_or_none("expected"),
        levels=node.texts("levels") if node.has("levels") else (),
    )


def read_category_group(node: Node) -> CategoryGroup:
    """Read a group of categories."""
    node.allow("id", "label", "categories")
    return CategoryGroup(id=node.text("id"), label=node.labels("label"), categories=node.texts("categories"))


def read_level(node: Node) -> Level:
    """Read a level."""
    node.allow("id", "label")
    return Level(id=node.text("id"), label=node.labels("label"))


def read_framework(node: Node) -> Framework:
    """Read a framework with its axes and commitments."""
    node.allow("id", "label", "axes", "engagements")
    return Framework(
        id=node.text("id"),
        label=node.labels("label"),
        axes=node.each("axes", _axis, []),
        engagements=node.each("engagements", _engagement, []),
    )


def _axis(node: Node) -> Axis:
    node.allow("id", "label")
    return Axis(id=node.text("id"), label=node.labels("label"))


def _engagement(node: Node) -> Engagement:
    node.allow("id", "axis", "number", "label")
    return Engagement(
        id=node.text("id"),
        label=node.labels("label"),
        axis=node.text_or_none("axis"),
        number=node.number_or_none("number"),
    )


def read_questionnaire(node: Node) -> Questionnaire:
    """Read the questionnaire."""
    node.allow("id", "origin", "scale", "allow_dont_know", "dont_know_label", "items")
    scale = node.each("scale", _scale_step)
    values = [step.value for step in scale]
    if values != sorted(set(values)):
        node.complain("scale", "the values must grow from one step to the next")
    allowed = node.flag("allow_dont_know", default=True)
    return Questionnaire(
        id=node.text("id"),
        origin=node.labels_or_text("origin"),
        scale=scale,
        items=node.each("items", _item),
        dont_know=node.labels("dont_know_label") if allowed else None,
    )


def _scale_step(node: Node) -> ScaleStep:
    node.allow("value", "label")
    return ScaleStep(value=node.number("value"), label=node.labels("label"))


def _item(node: Node) -> Item:
    node.allow("id", "dimension", "text")
    return Item(id=node.text("id"), dimension=node.text("dimension"), text=node.labels("text"))


def read_column(node: Node) -> Column:
    """Read a column of the action plan."""
    node.allow("id", "label")
    return Column(id=node.text("id"), label=node.labels("label"))


def read_consent(node: Node) -> Consent:
    """Read the notice and the purposes."""
    node.allow("version", "notice", "purposes")
    return Consent(
        version=node.number("version", least=1),
        notice=node.labels("notice"),
        purposes=node.each("purposes", _purpose),
    )


def _purpose(node: Node) -> Purpose:
    node.allow("id", "required", "label")
    return Purpose(id=node.text("id"), label=node.labels("label"), required=node.flag("required"))


def read_phase_rights(node: Node) -> dict[str, frozenset[PhaseRight]]:
    """Read the table of what each phase allows; a right that is not named is not given."""
    table = {}
    for phase in node.values:
        row = node.child(phase)
        row.allow(*PhaseRight)
        table[phase] = frozenset(right for right in PhaseRight if row.flag(right, default=False))
    return table


def read_ballot(node: Node) -> Ballot:
    """Read a ballot."""
    node.allow("id", "block", "session", "kind", "options", "ratings", "ratings_per_person")
    return Ballot(
        id=node.text("id"),
        block=node.text("block"),
        session=node.text("session"),
        kind=node.choice("kind", BallotKind),
        options=node.choice("options", BallotOptions),
        ratings=node.texts("ratings", []),
        ratings_per_person=node.number_or_none("ratings_per_person", least=1),
    )


def read_seat_weight(node: Node) -> SeatWeight:
    """Read how much a wish counts."""
    node.allow("id", "weight", "why")
    if node.text("id") not in SEAT_WISHES:
        node.complain("id", f"use one of {', '.join(SEAT_WISHES)}")
    return SeatWeight(id=node.text("id"), weight=node.number("weight"), why=node.text("why", ""))
