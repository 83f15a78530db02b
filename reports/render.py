"""One door to every document in every format."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from reports.confidential import conceal
from reports.documents import Document, compose
from reports.errors import UnknownFormatError
from reports.phrases import phrases
from reports.schema import draw_json
from reports.tables import data_tables, draw_archive, draw_csv

if TYPE_CHECKING:
    from datetime import datetime

    from reports.blocks import Layout
    from reports.model import Report
    from reports.phrases import Phrases
    from reports.tables import DataTable

KEPT: dict[Document, tuple[str, ...] | None] = {
    Document.GROUP_SHEET: ("about", "groups", "challenges", "notes"),
    Document.SYNTHESIS_NOTE: (
        *("about", "synthesis", "participants", "scores", "readiness", "challenges", "opportunities"),
        *("disagreements", "next-steps"),
    ),
    Document.ACTION_PLAN: ("actions",),
    Document.ACTIONS_REVIEW: ("actions",),
    Document.FULL_REPORT: None,
}


class Format(Enum):
    """Name the formats of a document."""

    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


def render(
    document: Document,
    report: Report,
    *,
    language: str,
    format: Format | str,  # noqa: A002 the word every caller knows
    group: str | None = None,
    template: bytes | None = None,
    separator: str = ",",
) -> bytes:
    """Make a document.

    `group` keeps the sheet of one group, `template` is an institution's Word letterhead, `separator` that of CSV.
    CSV is one file for the action plan, and a ZIP of one file per table for the other documents.

    Raises:
        ReportError: a text is missing, the format is unknown, the letterhead or the page cannot be used.

    """
    wanted, say = known_format(format), phrases(language)
    shown = conceal(report, withheld=say("report-plan-withheld"))
    if wanted is Format.JSON:
        return draw_json(shown, document=document.value, language=language)
    if wanted in {Format.XLSX, Format.CSV}:
        return draw_tables(document, shown, say, wanted, separator)
    return _draw_layout(compose(document, shown, say, group=group), wanted, template)


def _draw_layout(layout: Layout, wanted: Format, template: bytes | None) -> bytes:
    match wanted:
        case Format.DOCX:
            from reports.docx import draw_docx  # noqa: PLC0415 (each format's library is slow to load)

            return draw_docx(layout, template=template)
        case Format.PDF:
            from reports.pdf import draw_pdf  # noqa: PLC0415 (as above)

            return draw_pdf(layout)
        case _:
            from reports.html import draw_html  # noqa: PLC0415 (as above)

            return draw_html(layout)


def draw_tables(document: Document, report: Report, say: Phrases, wanted: Format, separator: str) -> bytes:
    """Make the tables of a document as a workbook or as CSV."""
    tables: tuple[DataTable, ...] = data_tables(report, say, kept=KEPT[document])
    if wanted is Format.CSV and len(tables) == 1:
        return draw_csv(tables[0], separator=separator)
    if wanted is Format.CSV:
        return draw_archive(tables, separator=separator, dated=file_date(report))
    from reports.xlsx import draw_xlsx  # noqa: PLC0415 (as above)

    kind, title = say(f"report-document-{document.value}"), say.pick(report.event.title)
    return draw_xlsx(
        tables,
        title=f"{kind} · {title}",
        description=say("report-description", kind=kind, title=title),
        dated=file_date(report),
        right_to_left=say.right_to_left,
    )


def file_date(report: Report) -> datetime:
    """Date a file; under the Chatham House rule the day is enough."""
    made = report.edition.generated_at
    return made.replace(hour=0, minute=0, second=0, microsecond=0) if report.event.chatham_house else made


def file_name(document: Document, report: Report, *, language: str, format: Format | str) -> str:  # noqa: A002 as above
    """Name the file of a document: what it is, the event's day, its language and version."""
    say, wanted = phrases(language), known_format(format)
    ending = "zip" if wanted is Format.CSV and document is not Document.ACTION_PLAN else wanted.value
    day, version = min(report.event.days), report.edition.version
    return f"{say(f'report-filename-{document.value}')}-{day:%Y-%m-%d}-{language}-v{version}.{ending}"


def known_format(name: Format | str) -> Format:
    """Read the name of a format.

    Raises:
        UnknownFormatError: there is no such format.

    """
    try:
        return Format(name)
    except ValueError as error:
        known = ", ".join(one.value for one in Format)
        raise UnknownFormatError(f"No format {name!r}: choose one of {known}.") from error
