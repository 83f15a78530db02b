"""One door to every document in every format."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from reports.confidential import conceal
from reports.documents import Document, compose
from reports.phrases import phrases

if TYPE_CHECKING:
    from reports.model import Report


class Format(Enum):
    """Name the formats of a document; the value is also the ending of its file."""

    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
