"""The report as tables of plain text for spreadsheets, and the CSV that no spreadsheet can run."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.rows import findings, outcomes, survey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from reports.model import Report
    from reports.phrases import Phrases
    from reports.rows.cells import Row

BYTE_ORDER_MARK = "\ufeff"
RUNNABLE = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True, kw_only=True, slots=True)
class DataTable:
    """Hold a table of text; `id` names it in files, `name` to readers."""

    id: str
    name: str
    columns: Row
    rows: tuple[Row, ...]


def data_tables(report: Report, say: Phrases, *, kept: Sequence[str] | None = None) -> tuple[DataTable, ...]:
    """Make every table of a report, or those `kept` by id."""
    return tuple(table(table_id, report, say) for table_id in TABLES if kept is None or table_id in kept)


def table(table_id: str, report: Report, say: Phrases) -> DataTable:
    """Make one table."""
    columns, fill = TABLES[table_id]
    if table_id == "actions":
        heads: Row = tuple(say.pick(column.name) for column in report.plan.columns)
    else:
        heads = tuple(say(f"report-{column}") for column in columns)
    return DataTable(id=table_id, name=say(f"report-table-{table_id}"), columns=heads, rows=tuple(fill(report, say)))


def draw_csv(table: DataTable, *, separator: str = ",") -> bytes:
    """Write a table as CSV in UTF-8 with its mark, as Excel expects; French Excel wants `;` for `separator`."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=separator, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
    writer.writerow(neutral(cell) for cell in table.columns)
    writer.writerows([neutral(cell) for cell in row] for row in table.rows)
    return (BYTE_ORDER_MARK + file.getvalue()).encode()


def neutral(cell: str) -> str:
    """Keep a spreadsheet from running a cell as a formula."""
    return f"'{cell}" if cell.lstrip(" \u00a0").startswith(RUNNABLE) or cell.startswith(RUNNABLE) else cell


def draw_archive(tables: Iterable[DataTable], *, separator: str = ",", dated: datetime) -> bytes:
    """Put one CSV per table into a ZIP, all of the report's own date."""
    file = io.BytesIO()
    stamp = (dated.year, dated.month, dated.day, dated.hour, dated.minute, 0)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for table in tables:
            packed.writestr(
                zipfile.ZipInfo(f"{table.id}.csv", stamp), draw_csv(table, separator=separator), zipfile.ZIP_DEFLATED
            )
    return file.getvalue()


SENTENCE = ("code", "column-text", "evidence-column", "column-remark")
TABLES: dict[str, tuple[Row, Callable[[Report, Phrases], Iterable[Row]]]] = {
    "about": (("column-field", "column-value"), survey.about),
    "synthesis": (SENTENCE, findings.synthesis),
    "participants": (("category", "expected", "present"), survey.participants),
    "programme": (("column-day", "column-start", "column-end", "block"), survey.programme),
    "scores": (
        (
            *("dimension", "score", "column-low", "column-high", "answers", "dont-know"),
            *("column-too-high", "column-right", "column-too-low", "column-voices"),
        ),
        survey.scores,
    ),
    "breakdown": (("dimension", "column-category-group", "score"), survey.breakdown),
    "statements": (("code", "dimension", "statement", "score", "answers", "dont-know"), survey.statements),
    "readiness": (("dimension", *SENTENCE, "severity"), survey.readiness),
    "challenges": (
        (
            *("rank", "code", "dimension", "challenge", "column-translation"),
            *("people", "votes", "severity", "evidence-column"),
        ),
        findings.challenges,
    ),
    "solutions": (
        (
            *("code", "dimension", "solution", "column-translation", "column-answers-to", "serves", "column-horizon"),
            *("impact", "column-impact-interval", "column-impact-ratings"),
            *("feasibility", "column-feasibility-interval", "column-feasibility-ratings"),
            *("column-quadrant", "evidence-column"),
        ),
        findings.solutions,
    ),
    "opportunities": (("code", "opportunity", "became", "signatures"), findings.opportunities),
    "disagreements": (("code", "question", "column-position", "votes", "evidence-column"), findings.disagreements),
    "notes": (("column-about", "column-nature", "column-text", "code"), findings.notes),
    "groups": (("session", "column-group", "column-line", *SENTENCE), findings.groups),
    "actions": ((), outcomes.actions),
    "parking": (("code", "dimension", "parked-item", "reason", "fate"), outcomes.parking),
    "consent": (("code", "column-text"), outcomes.consent),
    "evaluation": (("question", "mean", "answers"), outcomes.evaluation),
    "next-steps": (("step", "who", "when"), outcomes.next_steps),
    "contributions": (
        ("code", "kind", "dimension", "words", "column-language", "column-translation", "column-late"),
        outcomes.contributions,
    ),
}
