"""The report as JSON for other programs, and the published description of its shape."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime, time
from enum import Enum

from reports import findings, model, outcomes, survey
from reports.sections.annex import shuffled

VERSION = "halqa-report/1"
NAMES = {
    name: known
    for module in (model, findings, outcomes, survey)
    for name, known in vars(module).items()
    if not name.startswith("__")
} | {"Mapping": Mapping, "date": date, "datetime": datetime, "time": time}
SIMPLE: dict[object, dict[str, object]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    datetime: {"type": "string", "format": "date-time"},
    time: {"type": "string", "format": "time"},
    type(None): {"type": "null"},
}
TEXT: dict[str, object] = {
    "anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": {"type": "string"}}]
}


def draw_json(report: model.Report, *, document: str, language: str) -> bytes:
    """Write the whole report as data; pictures are left out, their titles and captions stay.

    The language asked for is recorded only: every text is there in each of its languages.
    """
    report = dataclasses.replace(report, contributions=tuple(shuffled(report.contributions)))
    if report.event.chatham_house:
        day = report.edition.generated_at.replace(hour=0, minute=0, second=0, microsecond=0)
        report = dataclasses.replace(report, edition=dataclasses.replace(report.edition, generated_at=day))
    written = {"schema": VERSION, "document": document, "language": language, "report": plain(report)}
    return (json.dumps(written, ensure_ascii=False, indent=1) + "\n").encode()


def plain(value: object) -> object:
    """Turn a value of the model into what JSON has."""
    if dataclasses.is_dataclass(value):
        fields = (field.name for field in dataclasses.fields(value) if field.name != "png")
        return {name: plain(getattr(value, name)) for name in fields}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    return [plain(item) for item in value] if isinstance(value, tuple) else value


def describe() -> dict[str, object]:
    """Describe the JSON as a JSON Schema, from the model itself; the committed file is this."""
    shapes: dict[str, object] = {}
    root = shape(model.Report, shapes)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Halqa report",
        "description": f"The whole account of a workshop. Version: {VERSION}.",
        "type": "object",
        "properties": {
            "schema": {"const": VERSION},
            "document": {"type": "string"},
            "language": {"type": "string"},
            "report": root,
        },
        "required": ["schema", "document", "language", "report"],
        "additionalProperties": False,
        "$defs": dict(sorted(shapes.items())),
    }


def shape(hint: object, shapes: dict[str, object]) -> dict[str, object]:
    """Describe the values of a type."""
    if hint in SIMPLE:
        return SIMPLE[hint]
    if hint == model.Text:
        return TEXT
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    if dataclasses.is_dataclass(hint):
        assert isinstance(hint, type)
        return reference(hint, shapes)
    return compound(hint, shapes)


def compound(hint: object, shapes: dict[str, object]) -> dict[str, object]:
    """Describe a union, a tuple, a set or a mapping."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in {typing.Union, types.UnionType}:
        return {"anyOf": [shape(one, shapes) for one in inner]}
    if origin in {tuple, frozenset}:
        return {"type": "array", "items": shape(inner[0], shapes)}
    assert origin is Mapping
    return {"type": "object", "additionalProperties": shape(inner[1], shapes)}


def reference(kind: type, shapes: dict[str, object]) -> dict[str, object]:
    """Describe a dataclass once and refer to it."""
    if kind.__name__ not in shapes:
        shapes[kind.__name__] = {}
        hints = typing.get_type_hints(kind, globalns=NAMES)
        kept = {name: shape(hint, shapes) for name, hint in hints.items() if name != "png"}
        shapes[kind.__name__] = {
            "description": (kind.__doc__ or "").strip(),
            "type": "object",
            "properties": kept,
            "required": list(kept),
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{kind.__name__}"}
