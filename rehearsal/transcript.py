"""Write what each person typed, tapped and read, from the first message to the last."""

from pathlib import Path

from rehearsal.people import Person
from rehearsal.timetable import Timetable
from rehearsal.views import Event, EventKind, Log, Shown

INDENT = "       "
SILENT = frozenset({EventKind.ACTION, EventKind.UNPIN, EventKind.PIN})
MARKS = {EventKind.EDIT: " (updates a message)", EventKind.DELETE: " (deletes a message)", EventKind.SERVICE: ""}


def write_transcripts(folder: Path, people: list[Person], timetable: Timetable) -> int:
    """Write one text file per phone that somebody used; return how many."""
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    for person in people:
        member = person.member
        head = f"{member.name} · {member.role} · {member.language} · {', '.join(member.groups.values()) or 'no group'}"
        for number, phone in enumerate((phone for phone in person.phones if phone.log.events), start=1):
            lines = [head, "=" * len(head), "", *transcript(phone.log, phone.id, member.name, timetable)]
            which = f"-phone{number}" if number > 1 else ""
            path = folder / f"{member.id}-{member.role}-{member.language}{which}.txt"
            path.write_text("\n".join(lines) + "\n", "utf-8")
            written += 1
    return written


def transcript(log: Log, own_chat: int, name: str, timetable: Timetable) -> list[str]:
    """Tell one person's events line by line: hour, who, words, and the buttons in brackets."""
    lines: list[str] = []
    for event in log.events:
        if event.kind in SILENT or (event.chat_id != own_chat and event.kind is not EventKind.MESSAGE):
            continue
        lines += _tell(event, own_chat, name, timetable)
    return lines


def _tell(event: Event, own_chat: int, name: str, timetable: Timetable) -> list[str]:
    hour = timetable.clock(event.at)
    match event.kind:
        case EventKind.PRESSED:
            return [f"{hour}  {name} taps [ {event.words} ]", ""]
        case EventKind.TOAST | EventKind.ALERT:
            return [f"{hour}  (small window) {event.words}", ""]
        case EventKind.SENT:
            return [f"{hour}  {name}: {_words(event.shown)}", ""]
    place = "" if event.chat_id == own_chat else f" in {_place(event)}"
    shown = event.shown
    lines = [f"{hour}  Halqa{place}{MARKS.get(event.kind, '')}:"]
    lines += [f"{INDENT}{line}" for line in _words(shown).splitlines()]
    for row in shown.rows if shown is not None else ():
        lines.append(INDENT + "  ".join(f"[ {button.label} ]" for button in row))
    return [*lines, ""]


def _words(shown: Shown | None) -> str:
    if shown is None:
        return ""
    what = "" if shown.content == "text" else f"({shown.content}{f' {shown.document}' if shown.document else ''}) "
    return (what + shown.text).strip()


def _place(event: Event) -> str:
    chat = (event.payload or {}).get("chat", {})
    return f"“{chat.get('title', chat.get('id', ''))}”"
