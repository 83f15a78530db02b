"""Sum a rehearsed day up: the figures for programs, and a table for people."""

import time
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.table import Table

from rehearsal.audit import Account
from rehearsal.day import Day
from rehearsal.messages import Repeat, large_screens, repeated_messages, unasked_messages
from rehearsal.people import Person
from rehearsal.record import SENDS, Json, MessageRecord
from rehearsal.speech import Meaning
from rehearsal.tally import median, percentile
from rehearsal.timetable import Timetable
from rehearsal.truth import approved_pages, told_of

WHAT_HALQA_IS = (
    "[b]Halqa[/b] (حلقة, the circle in which people gather to talk) is a Telegram bot that runs a workshop from the "
    "participants’ own phones. This was a rehearsal: simulated people lived one whole workshop day with the real bot, "
    "against an embedded Telegram. Nobody real was written to."
)
LISTED = 12
MOST_UNASKED = 12  # a day, to a participant
DayOf = tuple[int, date]  # an account on a date


def summarize(day: Day, account: Account) -> Json:
    """Return the figures of summary.json."""
    repeats = list(repeated_messages(day.api.world))
    return {
        **_counts(day, account, repeats),
        **_pace(day),
        **_quiet(day, repeats),
        **_troubles(day),
        **_progress(day),
        **_lists(day, account, repeats),
    }


def _counts(day: Day, account: Account, repeats: list[Repeat]) -> Json:
    record = day.api.record
    return {
        "people": len(day.members),
        "contributions": account.contributions,
        "updates": len(record.updates),
        "messages_sent": sum(call.method in SENDS and call.effect for call in record.calls),
        "lost": len(account.lost),
        "left_after_erasure": len(account.left_behind),
        "duplicated_effects": len(account.doubled),
        "duplicated_messages": len(repeats),
        "unanswered_taps": len(record.unanswered_taps()),
        "http_429": record.http_429(),
        "api_violations": len(record.violations),
    }


def _pace(day: Day) -> Json:
    tally, figures = day.tally, day.bot.figures
    return {
        "tap_answer_ms_p50": percentile(tally.tap_ms, 0.5),
        "tap_answer_ms_p95": percentile(tally.tap_ms, 0.95),
        "reply_ms_p50": percentile(tally.reply_ms, 0.5),
        "reply_ms_p95": percentile(tally.reply_ms, 0.95),
        "wall_s": round(day.wall_s, 1),
        "peak_rss_mb": figures.peak_rss_mb,
        "bot_cpu_s": round(sum(figures.cpu_s.values()), 1),
        "rehearsal_cpu_s": round(time.process_time(), 1),
        "ready_s": max(figures.ready_s, default=None),
        "stop_s": figures.stop_s,
    }


def _quiet(day: Day, repeats: list[Repeat]) -> Json:
    unasked = _unasked_by_role(day)
    letters, buttons = large_screens(day.api.world)
    return {
        "messages_per_person_max": max(unasked["participants"].values(), default=0),
        "different_messages_per_person_max": max(_without(unasked["participants"], repeats, day.timetable), default=0),
        "messages_per_staff_max": max(unasked["staff"].values(), default=0),
        "screen_letters_max": letters,
        "screen_buttons_max": buttons,
    }


def _troubles(day: Day) -> Json:
    record, clock = day.api.record, day.timetable.clock
    return {
        "seed": day.options.seed,
        "speed": day.options.speed,
        "kills": [
            {"at": clock(kill.at), "in_call": kill.method, "sends_in_flight": kill.in_flight}
            for kill in day.troubles.kills
        ],
        "kills_asked": day.options.kill,
        "sends_in_flight_at_kills": day.troubles.sends_in_flight,
        "resets_after_effect": record.resets_after_effect(),
        "http_429_injected": record.http_429(injected=True),
        "faults": {kind.value: count for kind, count in day.api.faults.counters.items()},
        "crashes": day.bot.crashes,
        "failed_commands": day.bot.failed,
    }


def _progress(day: Day) -> Json:
    return {
        "replan": _replan(day),
        "papers": day.tally.papers,
        "pages_approved": approved_pages(day.people, day.timetable),
        "not_offered": dict(day.tally.not_offered.most_common()),
        "no_reply": dict(day.tally.no_reply),
        "done": dict(day.tally.done.most_common()),
        "taps_per_task": _tasks(day),
    }


def _lists(day: Day, account: Account, repeats: list[Repeat]) -> Json:
    record, clock = day.api.record, day.timetable.clock
    return {
        "lost_list": [f"{loss.kind}: {loss.what[:200]}" for loss in account.lost[:50]],
        "left_list": [f"{loss.person}: {loss.what[:200]}" for loss in account.left_behind],
        "doubled_list": [f"{loss.kind}: {loss.what[:200]}" for loss in account.doubled[:50]],
        "repeated_list": [f"{clock(repeat.at)} {repeat.chat_id}: {repeat.text[:120]}" for repeat in repeats[:50]],
        "violations_list": [f"{found.method}: {found.reason}" for found in record.violations[:50]],
        "unanswered_list": [f"{clock(tap.pressed)} {tap.label}" for tap in record.unanswered_taps()[:50]],
    }


def reasons_to_fail(summary: Json) -> list[str]:
    """Say why a rehearsal does not count as passed; an empty list means exit status 0."""
    allowed = summary["sends_in_flight_at_kills"] + summary["resets_after_effect"]
    reasons = [
        f"{name.replace('_', ' ')}: {summary[name]}"
        for name in ("lost", "left_after_erasure", "duplicated_effects", "unanswered_taps", "api_violations", "crashes")
        if summary[name]
    ]
    if summary["duplicated_messages"] > allowed:
        reasons.append(f"{summary['duplicated_messages']} messages came twice; kills and resets explain {allowed}")
    if len(summary["kills"]) < summary["kills_asked"]:
        reasons.append(f"only {len(summary['kills'])} of {summary['kills_asked']} kills struck")
    wrong = summary["replan"] or {}
    reasons += [
        f"re-plan: {name.replace('_', ' ')}: {', '.join(wrong[name])}"
        for name in ("not_told", "told_twice", "wrong_hours")
        if wrong.get(name)
    ]
    reasons += [f"{name} on the phone: {', '.join(found)}" for name, found in summary["papers"].items() if found]
    broken = sum(summary["faults"].values()) or summary["kills_asked"]  # then a late answer may seem unasked
    if summary["different_messages_per_person_max"] > MOST_UNASKED and not broken:
        reasons.append(f"{summary['different_messages_per_person_max']} unasked messages to one person")
    return [*reasons, *summary["failed_commands"]]


def show(console: Console, summary: Json, reasons: list[str], out: Path) -> None:
    """Print what Halqa is, what happened in the day, and whether anything went wrong."""
    console.print()
    console.print(WHAT_HALQA_IS)
    console.print(_table(summary))
    _print_missing(console, summary)
    for folder, what in (
        ("transcripts", "what each person read, typed and tapped"),
        ("charts", "what the plenary channel showed"),
        ("reports", "the report as HTML and PDF"),
        ("summary.json", "every figure"),
    ):
        console.print(f"  {out / folder!s:<28} {what}", style="dim", highlight=False)
    for reason in reasons:
        console.print(f"[red]✗[/red] {reason}", highlight=False)
    if not reasons:
        console.print("[green]✓ Nothing was lost, doubled, left unanswered or malformed.[/green]")


def _table(summary: Json) -> Table:
    done: Counter[str] = Counter(summary["done"])
    tasks = summary["taps_per_task"]
    table = Table(title="One workshop day", show_header=False, title_justify="left")
    table.add_column(style="bold")
    table.add_column()
    for name, value in (
        ("People on the roster", f"{summary['people']}, of whom {done['arrive'] - done['walked in']} arrived by phone"),
        ("People without a badge", f"{done['walked in']} registered and were let in"),
        ("What they wrote", f"{summary['contributions']} contributions; each is in the export word for word"),
        ("Lost", f"{summary['lost']} of everything people typed, tapped or got a receipt for"),
        ("Counted twice", str(summary["duplicated_effects"])),
        ("Taps without an answer", str(summary["unanswered_taps"])),
        ("Support, votes", f"{done['support']} times support, {done['nuance']} nuances, {done['vote']} votes cast"),
        ("Messages", f"{summary['messages_sent']} sent for {summary['updates']} things people did"),
        ("Unasked messages a person", f"at most {summary['messages_per_person_max']} in the day (12 are allowed)"),
        ("Answer to a tap", _milliseconds(summary, "tap_answer_ms")),
        ("Reply on the screen", _milliseconds(summary, "reply_ms")),
        ("Arriving", _effort(tasks.get("arrive"))),
        ("One contribution", _effort(tasks.get("contribute"))),
        ("A guest was late", _told(summary)),
        ("Pages approved", _approved(summary)),
        ("Files on the phone", _files(summary)),
        ("Broken on purpose", _broken(summary)),
        ("Messages that came twice", f"{summary['duplicated_messages']} ({_explained(summary)})"),
        (
            "Against Telegram’s rules",
            f"{summary['api_violations']} calls; {summary['http_429']} times told to slow down",
        ),
        ("The bot’s process", f"ready in {summary['ready_s']} s, at most {summary['peak_rss_mb']} MB of memory"),
        ("All this took", f"{summary['wall_s']} s"),
    ):
        table.add_row(name, value)
    return table


def _print_missing(console: Console, summary: Json) -> None:
    missing = list(summary["not_offered"].items())
    if missing:
        listed = ", ".join(f"{name.replace('_', ' ')} ×{count}" for name, count in missing[:LISTED])
        console.print(f"People looked for these in vain: {listed}", style="yellow", highlight=False)


def _replan(day: Day) -> Json | None:
    """Account for the re-plan of the day, if somebody chose one."""
    if day.replanned is None:
        return None
    told = told_of(day.replanned, day.people, day.api.world, day.timetable)
    killed = any(kill.method == "answerCallbackQuery" for kill in day.troubles.kills)
    return {"at": day.timetable.clock(day.replanned.at), "killed_in_the_middle": killed, **told.as_json()}


def _told(summary: Json) -> str:
    told = summary["replan"]
    if told is None:
        return "no re-plan was chosen"
    killed = ", the bot killed in the middle of it" if told["killed_in_the_middle"] else ""
    return f"re-plan at {told['at']}{killed}: {told['told_once']} of {told['concerned']} concerned were told once"


def _files(summary: Json) -> str:
    right = [name for name, wrong in summary["papers"].items() if not wrong]
    said = {"data": "all the data, with every receipt until then", "list": "the same list again, which changed nothing"}
    return ", ".join(said[name] for name in right) or "–"


def _approved(summary: Json) -> str:
    counted = summary["pages_approved"].items()
    return ", ".join(f"{name} {each['approved']} of {each['groups']}" for name, each in counted)


def _without(unasked: Mapping[DayOf, int], repeats: list[Repeat], timetable: Timetable) -> list[int]:
    """Count each person's unasked messages of a day without those that a kill or a cut-off reply brought twice."""
    twice = Counter((repeat.chat_id, timetable.date(repeat.at)) for repeat in repeats)
    return [count - twice[whose] for whose, count in unasked.items()]


def _unasked_by_role(day: Day) -> dict[str, Counter[DayOf]]:
    unasked = unasked_messages(day.api.world)
    found: dict[str, Counter[DayOf]] = {"participants": Counter(), "staff": Counter()}
    for person in day.people:
        led = person.reports or person.member.role not in {"participant", "observer", "interpreter"}
        part = "staff" if led else "participants"
        for account in (phone.id for phone in person.phones):
            counted = [message for message in unasked.get(account, []) if not _was_waited_for(person, message)]
            found[part].update((account, day.timetable.date(message.sent)) for message in counted)
    return found


def _was_waited_for(person: Person, message: MessageRecord) -> bool:
    """Tell whether a message answers what somebody asked for and had to wait for: to be let in, to have access back."""
    said = str(message.versions[0][2].get("text", ""))
    return any(person.reads(said, meaning) for meaning in (Meaning.LET_IN, Meaning.ACCESS_BACK))


def _tasks(day: Day) -> Json:
    return {
        name: {
            "times": len(tasks),
            "taps_median": median([task.taps for task in tasks]),
            "taps_max": max(task.taps for task in tasks),
            "texts_max": max(task.texts for task in tasks),
            "messages_median": median([task.messages for task in tasks]),
            "messages_max": max(task.messages for task in tasks),
        }
        for name, tasks in sorted(day.tally.tasks.items())
        if tasks
    }


def _milliseconds(summary: Json, name: str) -> str:
    return f"half within {summary[f'{name}_p50']} ms, 95 % within {summary[f'{name}_p95']} ms"


def _effort(task: Json | None) -> str:
    return "–" if task is None else f"{task['taps_median']} taps as a rule, {task['taps_max']} at most"


def _broken(summary: Json) -> str:
    faults = sum(summary["faults"].values())
    return f"the bot killed {len(summary['kills'])} times in mid-send; {faults} calls refused, cut off or delayed"


def _explained(summary: Json) -> str:
    allowed = summary["sends_in_flight_at_kills"] + summary["resets_after_effect"]
    return f"up to {allowed} can: those on their way at a kill or whose reply was cut off"
