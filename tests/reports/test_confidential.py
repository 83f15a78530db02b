"""The Chatham House rule: no name and no affiliation in any file, nor in what the file says of itself."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from reports.confidential import conceal
from reports.documents import Document
from reports.render import Format, render
from reports.sections.annex import shuffled
from tests.reports.sample import INSTITUTION, MADE_AT, PERSON, contributions, full_report

FRENCH = "Direction des systèmes"


def readable(made: bytes, wanted: Format) -> str:
    """Open a file as far as a curious reader can."""
    if made.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(made)) as packed:
            return "\n".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())
    if wanted is Format.PDF:
        opened = PdfReader(io.BytesIO(made))
        return "\n".join([str(opened.metadata), *(page.extract_text() for page in opened.pages)])
    return made.decode()


@pytest.mark.parametrize("wanted", Format)
@pytest.mark.parametrize("document", Document)
def test_no_name_or_affiliation_is_left_under_chatham_house(document: Document, wanted: Format) -> None:
    made = readable(render(document, full_report(), language="fr", format=wanted), wanted)
    assert PERSON not in made
    assert INSTITUTION not in made
    assert FRENCH not in made


@pytest.mark.parametrize("wanted", Format)
def test_who_agreed_is_named_where_the_rule_does_not_apply(wanted: Format) -> None:
    made = render(Document.ACTION_PLAN, full_report(chatham_house=False), language="fr", format=wanted)
    assert "Belqalam" in readable(made, wanted)


def test_leads_are_printed_when_the_workshop_made_them_public() -> None:
    report = full_report()
    public = replace(report, event=replace(report.event, leads_public=True))
    assert conceal(public, withheld="–").plan == report.plan
    assert conceal(report, withheld="–").plan.actions[0].cells["lead"] == "–"
    assert "lead" not in conceal(report, withheld="–").plan.actions[3].cells


def test_hosts_keep_their_next_steps_and_others_do_not() -> None:
    report = full_report()
    steps = (replace(report.closing.next_steps[0], who="CSEFRS"), replace(report.closing.next_steps[0], who=PERSON))
    told = replace(report, closing=replace(report.closing, next_steps=steps))
    assert [step.who for step in conceal(told, withheld="–").closing.next_steps] == ["CSEFRS", "–"]


def test_files_are_dated_to_the_day_under_chatham_house() -> None:
    made = render(Document.ACTION_PLAN, full_report(), language="fr", format="pdf")
    about = PdfReader(io.BytesIO(made)).metadata
    assert about is not None
    assert about.author is None
    assert about.creation_date is not None
    assert about.creation_date.replace(tzinfo=None) == MADE_AT.replace(hour=0, minute=0, tzinfo=None)
    for wanted in (Format.DOCX, Format.XLSX):
        text = readable(render(Document.ACTION_PLAN, full_report(), language="fr", format=wanted), wanted)
        assert "16:42" not in text
        assert date(2024, 11, 21).isoformat() + "T00:00:00Z" in text


def test_order_of_contributions_tells_nothing_of_their_arrival() -> None:
    written = contributions()
    assert shuffled(written) == shuffled(reversed(written))
    assert [item.code for item in shuffled(written)] != [item.code for item in written]


def test_nothing_says_what_was_written_late_under_chatham_house() -> None:
    report = full_report()
    late = replace(report, contributions=tuple(replace(item, late=True) for item in report.contributions))
    assert not any(item.late for item in conceal(late, withheld="–").contributions)
    named = replace(late, event=replace(late.event, chatham_house=False))
    assert all(item.late for item in conceal(named, withheld="–").contributions)
