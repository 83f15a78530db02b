"""The JSON: as described by the committed schema, and the schema as described by the model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import reports
from reports.schema import describe, draw_json
from tests.reports.sample import empty_report, full_report

COMMITTED = Path(reports.__file__).parent / "report.schema.json"


def faults(value: Any, rule: dict[str, Any], shapes: dict[str, Any], where: str = "$") -> list[str]:
    """Check the part of JSON Schema that the file uses."""
    if "$ref" in rule:
        return faults(value, shapes[rule["$ref"].rsplit("/", 1)[1]], shapes, where)
    if "anyOf" in rule:
        tried = [faults(value, one, shapes, where) for one in rule["anyOf"]]
        return [] if any(not found for found in tried) else tried[-1]
    if "const" in rule or "enum" in rule:
        allowed = rule.get("enum", [rule.get("const")])
        return [] if value in allowed else [f"{where}: {value!r} is none of {allowed}"]
    kinds = {"string": str, "integer": int, "number": int | float, "boolean": bool, "null": type(None)}
    kind = rule["type"]
    if kind in kinds:
        wrong = not isinstance(value, kinds[kind]) or (kind != "boolean" and isinstance(value, bool))
        return [f"{where}: {value!r} is no {kind}"] if wrong else []
    if kind == "array":
        return [fault for n, one in enumerate(value) for fault in faults(one, rule["items"], shapes, f"{where}[{n}]")]
    return object_faults(value, rule, shapes, where)


def object_faults(value: Any, rule: dict[str, Any], shapes: dict[str, Any], where: str) -> list[str]:
    """Check an object: its required keys, its known keys, its other keys."""
    if not isinstance(value, dict):
        return [f"{where}: {value!r} is no object"]
    known, rest = rule.get("properties", {}), rule.get("additionalProperties", True)
    found = [f"{where}: {key} is missing" for key in rule.get("required", ()) if key not in value]
    for key, item in value.items():
        if key in known:
            found += faults(item, known[key], shapes, f"{where}.{key}")
        elif isinstance(rest, dict):
            found += faults(item, rest, shapes, f"{where}.{key}")
        elif rest is False:
            found.append(f"{where}: {key} is unknown")
    return found


def test_committed_schema_is_that_of_the_model() -> None:
    assert json.loads(COMMITTED.read_text(encoding="utf-8")) == describe()


def test_reports_follow_the_schema() -> None:
    rule = describe()
    for report in (full_report(), full_report(chatham_house=False), empty_report()):
        told = json.loads(draw_json(report, document="full-report", language="fr"))
        assert faults(told, rule, rule["$defs"]) == []  # type: ignore[arg-type]  # a schema is a tree of objects


def test_checker_sees_what_is_wrong() -> None:
    rule = describe()
    told = json.loads(draw_json(empty_report(), document="full-report", language="fr"))
    told["report"]["edition"]["version"] = "1"
    told["report"]["surplus"] = True
    assert len(faults(told, rule, rule["$defs"])) == 2  # type: ignore[arg-type]  # as above


def test_texts_are_there_in_every_language() -> None:
    told = json.loads(draw_json(full_report(), document="full-report", language="fr"))
    assert set(told["report"]["event"]["title"]) == {"fr", "ar", "en"}


def test_hour_is_left_out_under_chatham_house() -> None:
    made = [
        json.loads(draw_json(full_report(chatham_house=strict), document="full-report", language="fr"))
        for strict in (True, False)
    ]
    assert [one["report"]["edition"]["generated_at"] for one in made] == [
        "2024-11-21T00:00:00+00:00",
        "2024-11-21T16:42:00+00:00",
    ]
