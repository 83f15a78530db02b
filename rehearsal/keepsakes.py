"""Keep what the day leaves: the export, the charts of the plenary channel, the reports, the transcripts."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rehearsal.day import Day
from rehearsal.transcript import write_transcripts

REPORTS = 2  # languages
FORMATS = ("html", "pdf")


async def keep(day: Day) -> None:
    """Ask the bot's command line for export and reports, and save them with charts and transcripts."""
    out = day.options.out
    async with day.api.clock.busy():
        wanted = day.workshop["workshop"]["languages"][:REPORTS]
        day.export, _ = await asyncio.gather(day.bot.query("export", "--format", "json"), _report(day, wanted))
    if day.export is not None:
        (out / "export.json").write_text(json.dumps(day.export, ensure_ascii=False, indent=1), "utf-8")
    save_charts(day, out / "charts")
    write_transcripts(out / "transcripts", day.people, day.timetable)


async def _report(day: Day, languages: Sequence[str]) -> None:
    target = str((day.options.out / "reports").resolve())
    forms = [word for form in FORMATS for word in ("--format", form)]
    spoken = [word for language in languages for word in ("--lang", language)]
    await day.bot.command("report", *spoken, *forms, "--out", target)


def save_charts(day: Day, folder: Path) -> list[Path]:
    """Save the pictures that the bot posted in the plenary channel, in the order of the day, each with its words."""
    folder.mkdir(parents=True, exist_ok=True)
    saved: list[Path] = []
    plenary = day.chats.get("plenary")
    posted = list(plenary.messages.values()) if plenary is not None else []
    for place, message in enumerate(posted):
        photo = message.payload.get("photo")
        stored = day.api.files.find(photo[-1]["file_id"]) if photo else None
        if stored is None:
            continue
        hour = day.timetable.clock(message.sent).replace(":", "")
        suffix = Path(stored.filename).suffix or ".png"
        path = folder / f"{len(saved) + 1:02d}-{hour}{suffix}"
        path.write_bytes(stored.content)
        told = message.payload.get("caption") or words_below([each.payload for each in posted], place)
        path.with_suffix(".txt").write_text(f"{told}\n", "utf-8")
        saved.append(path)
    return saved


def words_below(posted: Sequence[Mapping[str, Any]], place: int) -> str:
    """Find what the next text under an album says of one of its pictures: a paragraph each, then one that ends it."""
    before = next((n for n in range(place, -1, -1) if "photo" not in posted[n]), -1)
    after = next((n for n in range(place, len(posted)) if "photo" not in posted[n]), None)
    if after is None:
        return ""
    text = str(posted[after].get("text", ""))
    paragraphs, pictures = text.split("\n\n"), after - before - 1
    of_pictures = paragraphs[len(paragraphs) - 1 - pictures : -1]
    return of_pictures[place - before - 1] if len(of_pictures) == pictures < len(paragraphs) - 1 else text
