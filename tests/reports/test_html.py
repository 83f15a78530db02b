"""The HTML page: alone, offline, in both directions, and never running what people typed."""

from __future__ import annotations

import re
from dataclasses import replace

from reports.documents import Document
from reports.model import Wording
from reports.render import render
from tests.reports.sample import empty_report, full_report


def page(language: str) -> str:
    return render(Document.FULL_REPORT, full_report(), language=language, format="html").decode()


def test_page_asks_the_network_for_nothing() -> None:
    assert re.findall(r'(?:src|href)="(?!data:|#)[^"]*"|url\("(?!data:)[^"]*"\)|@import', page("fr")) == []


def test_arabic_page_reads_from_the_right() -> None:
    assert '<html lang="ar" dir="rtl">' in page("ar")
    assert '<html lang="fr" dir="ltr">' in page("fr")


def test_pictures_of_the_language_are_inside_with_their_words() -> None:
    made = page("ar")
    assert made.count('src="data:image/png;base64,') == 3
    assert 'alt="التكلفة والمعطيات هما نقطتا الضعف حصلت التكلفة' in made
    assert "Le coût et les données" not in made


def test_typed_words_are_escaped_and_isolated() -> None:
    report = full_report()
    hostile = replace(
        report.challenges[0], wording=Wording(text="<script>alert('x')</script> {{ 7*7 }}", language="fr")
    )
    told = replace(report, challenges=(hostile,))
    made = render(Document.FULL_REPORT, told, language="ar", format="html").decode()
    assert "<script>" not in made
    assert '<bdi dir="ltr">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; {{ 7*7 }}</bdi>' in made


def test_every_sentence_of_the_synthesis_shows_its_code_and_evidence() -> None:
    made = page("fr")
    for sentence in full_report().synthesis:
        shown = made[made.index(f'dir="ltr">{sentence.code}</bdi>') :][:400]
        assert "remarque du rapporteur" in shown if sentence.remark else sentence.evidence[0] in shown
        assert ("à revoir" in shown.split("</li>")[0]) == sentence.stale


def test_draft_of_a_workshop_that_has_just_begun_says_what_is_missing() -> None:
    made = render(Document.FULL_REPORT, empty_report(), language="fr", format="html").decode()
    assert made.count('<p class="empty">') == 19
    assert "Aucun défi n’a encore été recueilli." in made
    assert "<table" not in made
