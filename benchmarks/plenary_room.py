"""A room to close: a workshop's database with people who have telephones, what they wrote and what they support."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime
from pathlib import Path
from random import Random

from sqlmodel import Session

from storage import contributions, people
from storage.contributions import Contribution
from storage.database import name_database

DATA = Path("data")
FIRST = 10_000
ORGANIZER = "P019"
LANGUAGES = ("fr", "ar", "en")
GROUPS = ("G1", "G2", "G3", "G4", "G5", "G6")
PURPOSES = ("take_part", "be_quoted")


def write_workshop(path: Path) -> None:
    """Write the example's file with a channel that reads three languages."""
    plan = json.loads((DATA / "workshop.json").read_text("utf-8"))
    plan["workshop"]["channel_languages"] = LANGUAGES
    path.write_text(json.dumps(plan), "utf-8")


def write_roster(path: Path, size: int) -> None:
    """Write a file of so many participants, the example's again and again."""
    path.write_text(_roster(size), "utf-8-sig")


def fill_room(url: str, written: int, at: datetime) -> dict[int, str]:
    """Let everybody on the roster arrive, and record so many challenges with their support.

    Gives the people's accounts with their references.
    """
    database = name_database(url)
    with database.write() as connection, Session(connection) as session:
        accounts = _write(session, written, at, Random(1))
        session.commit()
    database.dispose()
    return accounts


def _roster(size: int) -> str:
    rows = list(csv.DictReader(io.StringIO((DATA / "participants.csv").read_text("utf-8-sig"))))
    out = io.StringIO()
    table = csv.DictWriter(out, list(rows[0]))
    table.writeheader()
    for number in range(size):
        row = rows[number % len(rows)]
        again = {} if number < len(rows) else {"id": f"Q{number:03}", "role": "participant", "fixed": ""}
        table.writerow({**row, **again})
    return out.getvalue()


def _write(session: Session, written: int, at: datetime, chance: Random) -> dict[int, str]:
    workshop = people.newest_workshop(session)
    assert workshop is not None
    everybody = list(people.participants(session, workshop.id))
    for number, person in enumerate(everybody):
        _arrive(session, person, FIRST + number, LANGUAGES[number % len(LANGUAGES)], at)
    lines = [json.loads(line) for line in (DATA / "contributions.jsonl").read_text("utf-8").splitlines()]
    said = [line for line in lines if line["session"] == "S1"]
    for number in range(1, written + 1):
        line = said[number % len(said)]
        row = Contribution(
            workshop_id=workshop.id,
            session_id="S1",
            group_id=line["group"],
            kind="challenge",
            number=number,
            code=f"S1-{number}",
            author_id=chance.choice(everybody).pk,
            dimension=line["dimension"],
            text=f"{line['text']} {number}",
            language=line["lang"],
            severity=line["severity"],
            shown_as="category",
            sent_at=at,
            recorded_at=at,
        )
        contributions.record_contribution(session, row)
        for person in chance.sample(everybody, chance.randint(0, 8)):
            contributions.endorse(session, row.pk, person.pk, "support", at)
    return {FIRST + number: person.ref for number, person in enumerate(everybody)}


def _arrive(session: Session, person: people.Participant, user_id: int, language: str, at: datetime) -> None:
    """Let somebody have pressed Start and agreed to take part."""
    person.arrived_at, person.joined_at, person.user_id = at, at, user_id
    if person.ref == ORGANIZER:
        language = "fr"
    account = people.Account(
        user_id=user_id, language=language, participant_id=person.pk, first_seen_at=at, last_seen_at=at
    )
    session.add(account)
    people.record_consent(session, person.pk, dict.fromkeys(PURPOSES, True), 1, at)
