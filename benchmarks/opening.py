"""Open a phase for 250 people: seconds from the organizer's tap until the last of them is told.

`python -m benchmarks.opening --json`: the whole bot in a process of its own (worker, outbox, sender) against the
embedded Bot API with Telegram's limits on, on the simulated clock; beside 10 s and what 30 messages a second come to.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import io
import json
import sys
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import create_engine
from sqlmodel import Session, col, select

from rehearsal.limits import LimitSettings
from rehearsal.phones import Phone
from rehearsal.speech import plain
from storage.people import Account, Participant
from tests.bot.rig import START, Rig, play

Row = dict[str, Any]
DATA = Path(__file__).parent.parent / "data"
FIRST = 10_000
GROUPS = ("G1", "G2", "G3", "G4", "G5", "G6")
LANGUAGES = ("fr", "ar", "en")
ORGANIZER = "P019"
STEPS_BEFORE = 4  # by hand, until the groups are being briefed
GOAL, A_SECOND = 10.0, 30.0
OPENED = ("Écriture individuelle", "الكتابة الفردية", "Individual writing")
PATIENCE = 60.0  # simulated seconds


def main() -> None:
    """Print the figures, as JSON with `--json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--people", type=int, default=250)
    parser.add_argument("--rounds", type=int, default=3)
    wanted = parser.parse_args()
    rows = measure(wanted.people, wanted.rounds)
    if wanted.json:
        print(json.dumps(rows, indent=1))
        return
    for row in rows:
        print(f"{row['name']:<90} {row['ours']:>6} {row['peer']:>6} {row['ratio']:>6}")


def measure(people: int, rounds: int) -> list[Row]:
    """Open writing for so many people so many times, each in a workshop of its own."""
    found = [_opened(people) for _ in range(rounds)]
    seconds, refused = median(last for last, _ in found), max(times for _, times in found)
    name = f"seconds from the tap until the last of {people} people is told that writing is open"
    return [
        _row(f"{name}, beside the goal", seconds, GOAL),
        _row(f"{name}, beside {A_SECOND:.0f} messages a second", seconds, people / A_SECOND),
        {"name": f"times Telegram refused while {people} people were told", "ours": refused, "peer": 0, "ratio": None},
    ]


def _row(name: str, ours: float, peer: float) -> Row:
    return {"name": name, "ours": round(ours, 2), "peer": round(peer, 2), "ratio": round(ours / peer, 3)}


def _opened(people: int) -> tuple[float, int]:
    found: list[tuple[float, int]] = []

    async def scene(given: Rig) -> None:
        found.append(await _open_writing(Rig(given.api, given.folder, module="tests.bot.whole_bot"), people))

    play(scene, limits=LimitSettings())
    return found[0]


async def _open_writing(rig: Rig, people: int) -> tuple[float, int]:
    roster = rig.folder / "people.csv"
    roster.write_text(_roster(people), "utf-8")
    await _command(rig, "import", "workshop", str(DATA / "workshop.json"))
    await _command(rig, "import", "participants", str(roster))
    numbers = _bring_in(rig)
    for _ in range(STEPS_BEFORE):
        await _command(rig, "agenda", "advance")
    phones = {ref: rig.api.add_user(number, ref) for ref, number in numbers.items()}
    for phone in phones.values():
        phone.account.started = True
    await rig.start()
    try:
        organizer = phones.pop(ORGANIZER)
        organizer.send_text("/desk")
        await _button(rig, organizer, "Étape suivante")
        await (await _press(rig, organizer, "Étape suivante")).answer()
        await rig.api.clock.sleep(PATIENCE)  # what else the morning had to say is said
        tapped = rig.api.clock.now()
        await _press(rig, organizer, "Passer à la suite")
        told = await _told(rig, [phone for ref, phone in phones.items() if ref.startswith("N")], tapped)
        return (max(told) - tapped).total_seconds(), rig.api.record.http_429()
    finally:
        await rig.kill()


def _roster(people: int) -> str:
    """Give the workshop's own staff and so many participants, in six groups and three languages."""
    rows = list(csv.DictReader(io.StringIO((DATA / "participants.csv").read_text("utf-8-sig"))))
    staff = [row for row in rows if row["role"] in {"organizer", "facilitator"}]
    blank = dict.fromkeys(rows[0], "")
    for number in range(people):
        language, group = LANGUAGES[number % len(LANGUAGES)], GROUPS[number % len(GROUPS)]
        about = {"id": f"N{number:03}", "name": f"Participant {number}", "role": "participant", "category": "ngo"}
        staff.append({**blank, **about, "language": language, "speaks": "fr;ar;en", "group_s1": group})
    written = io.StringIO()
    table = csv.DictWriter(written, fieldnames=list(rows[0]))
    table.writeheader()
    table.writerows(staff)
    return written.getvalue()


def _bring_in(rig: Rig) -> dict[str, int]:
    """Let everybody have come in by their badge; gives the number of each one's account."""
    engine = create_engine(rig.database_url)
    with Session(engine) as session:
        everybody = session.exec(select(Participant).order_by(col(Participant.id))).all()
        for person in everybody:
            person.user_id, person.arrived_at = FIRST + person.pk, START
            account = Account(user_id=FIRST + person.pk, participant_id=person.pk, language=person.language or "fr")
            account.first_seen_at = account.last_seen_at = START
            session.add(account)
        session.commit()
        numbers = {person.ref: FIRST + person.pk for person in everybody}
    engine.dispose()
    return numbers


async def _told(rig: Rig, phones: list[Phone], since: datetime) -> list[datetime]:
    """Wait until each has a new message that says that writing is open; gives when each was sent."""
    wanted = {phone.id for phone in phones}
    found: dict[int, datetime] = {}
    until = since.timestamp() + PATIENCE
    while len(found) < len(wanted) and rig.api.clock.timestamp() < until:
        await rig.api.clock.sleep(0.5)
        for message in rig.api.record.messages:
            said = str(message.payload.get("text", ""))
            if message.chat_id in wanted and message.sent >= since and any(each in said for each in OPENED):
                found.setdefault(message.chat_id, message.sent)
    assert len(found) == len(wanted), f"{len(found)} of {len(wanted)} were told"
    return list(found.values())


async def _command(rig: Rig, *words: str) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words, "--config", str(rig.config)),
        env=rig.environment,
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()


async def _button(rig: Rig, phone: Phone, label: str) -> tuple[Any, str]:
    """Wait for a button."""
    while True:
        for shown in reversed(phone.screen()):
            for each in shown.labels:
                if label in plain(each):
                    return shown, each
        await rig.api.clock.sleep(0.2)


async def _press(rig: Rig, phone: Phone, label: str) -> Any:  # noqa: ANN401 (a press as the rehearsal makes it)
    return phone.press(*await _button(rig, phone, label))


if __name__ == "__main__":
    main()
