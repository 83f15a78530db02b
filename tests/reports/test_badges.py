"""Badges and posters: ten to a page, one per table, names of any length in any script."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import timedelta

from pypdf import PdfReader

from reports.badges import Badge, Poster, draw_badges, draw_posters, qr_code
from tests.reports.sample import DATA, MADE_AT, event, workshop

AMAL = Badge(
    name="أمل العلوي",
    other_name="Amal Alaoui",
    organisation="Association (fictif)",
    role={"fr": "Participant(e)", "ar": "مشارك(ة)", "en": "Participant"},
    group="3",
    room="Salle 3",
    link="https://t.me/HalqaBot?start=K7-137",
    code="K7-137",
    language="ar",
)
POSTER = Poster(
    number="3", name={"fr": "Capacité et culture", "ar": "القدرات والثقافة"}, link="https://t.me/b?start=g3"
)


def pages(made: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(made)).pages]


def test_whole_roster_is_printed_ten_to_a_page() -> None:
    with (DATA / "participants.csv").open(encoding="utf-8-sig") as file:
        roster = list(csv.DictReader(file))
    badges = [
        replace(AMAL, name=row["name"], other_name=row["name_latin"], code=row["id"], language=row["language"])
        for row in roster
    ]
    printed = pages(draw_badges(badges, event(), dated=MADE_AT))
    assert len(printed) == -(-len(roster) // 10)
    assert all(row["id"] in "\n".join(printed) for row in roster)


def test_badge_shows_both_names_the_group_and_the_code() -> None:
    (printed,) = pages(draw_badges([AMAL], event(), dated=MADE_AT))
    assert all(part in printed for part in ("Amal Alaoui", "K7-137", "Association (fictif)", "Salle 3"))


def test_badge_names_every_day_of_the_event() -> None:
    two = replace(event(), days=(MADE_AT.date(), MADE_AT.date() + timedelta(days=1)))
    badge = replace(AMAL, language="fr")
    (one,), (both,) = (pages(draw_badges([badge], each, dated=MADE_AT)) for each in (event(), two))
    assert str(two.days[1].day) in both.replace("\xa0", " ").split("K7")[0]
    assert one != both


def test_endless_name_stays_on_its_badge() -> None:
    endless = replace(AMAL, name="Abdelmoughite " * 12, other_name="", organisation="Direction " * 30)
    assert len(pages(draw_badges([endless] * 10, event(), dated=MADE_AT))) == 1


def test_name_equal_in_both_scripts_is_written_once() -> None:
    same = replace(AMAL, name="Amal Alaoui", language="fr")
    (printed,) = pages(draw_badges([same], event(), dated=MADE_AT))
    assert printed.count("Amal Alaoui") == 1


def test_one_poster_per_table_in_the_languages_of_the_event() -> None:
    posters = [
        Poster(number=str(n), name=one["label"], link=f"https://t.me/b?start=g{n}", room=f"Salle {n}")
        for n, one in enumerate(workshop()["dimensions"], 1)
    ]
    printed = pages(draw_posters(posters, event(), bot_name="@HalqaBot", dated=MADE_AT))
    assert len(printed) == 6
    assert all(word in printed[2] for word in ("Groupe", "Group", "Capacité et culture", "Salle 3", "@HalqaBot"))


def test_poster_names_the_event_and_its_day_in_each_language_of_the_event() -> None:
    titles = {"fr": "Atelier sur l’eau", "en": "Water workshop", "ar": "ورشة الماء"}
    named = replace(event(), title=titles, languages=("en", "fr", "ar"))
    (printed,) = pages(draw_posters([POSTER], named, bot_name="@HalqaBot", dated=MADE_AT))
    lines = [" ".join(line.split()) for line in printed.splitlines()]
    assert "Water workshop · Thursday 21 November 2024" in lines
    assert "Atelier sur l’eau · jeudi 21 novembre 2024" in lines
    assert sum("2024" in line for line in lines) == len(titles)


def test_code_carries_the_link_without_a_border() -> None:
    drawn = qr_code(AMAL.link)
    assert drawn.startswith("<svg")
    assert qr_code(AMAL.link) == drawn
    assert qr_code(POSTER.link) != drawn
