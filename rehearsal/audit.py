"""Compare what people typed, did and saw with what the bot exports: nothing lost, doubled, or kept though erased."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rehearsal.people import CODE
from rehearsal.record import Json, UpdateRecord
from rehearsal.speech import plain
from rehearsal.tally import Purpose, Tally
from rehearsal.world import World

LIST_MARK = re.compile(r"^\s*(?:\d+\s*[).:-]|[-*•])\s*")
TELLING = 20  # letters; fewer may stand anywhere
DOTS = re.compile(r"([●○]+) (\d+\..*)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Loss:
    """Name one thing that was lost or doubled, for whoever looks for the reason."""

    kind: str
    person: int
    what: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """Hold the outcome of the audit."""

    contributions: int
    lost: list[Loss]
    doubled: list[Loss]
    left_behind: list[Loss]


def audit(world: World, tally: Tally, export: Json | None) -> Account:
    """Account for every typed text, every receipt, every dot; without an export everything counts as lost."""
    erased = set(tally.erased.values())
    said = list(accepted_texts(world, tally))
    typed = [(person, text) for person, text in said if person not in erased]
    exported = export or {}
    counted, seen, tapped = sum(_dots(exported.get("votes") or [])), placed_dots(world), tapped_dots(world)
    wrong = [Loss(kind="dots", person=0, what=f"{counted} in the totals, {seen} seen, {tapped} tapped")]
    lost_dots, doubled_dots = wrong if counted < seen else [], wrong if counted > tapped else []
    return Account(
        contributions=len(exported.get("contributions") or []),
        lost=[*_lost_texts(typed, exported), *_lost_receipts(tally, exported), *_lost_updates(world), *lost_dots],
        doubled=[*_doubled_texts(typed, exported), *_doubled_codes(tally, exported), *doubled_dots],
        left_behind=list(_left_behind(said, erased, exported)),
    )


def accepted_texts(world: World, tally: Tally) -> Iterator[tuple[int, str]]:
    """List the words that people typed in private and the bot took in: who, and what word for word."""
    for update in world.record.updates:
        message = update.payload.get("message") or update.payload.get("edited_message")
        if message is None or not update.handed_out or message["chat"]["type"] != "private":
            continue
        text = str(message.get("text") or message.get("caption") or "").strip()
        purpose = tally.purposes.get((message["chat"]["id"], message["message_id"]), Purpose.WORDS)
        if text and not text.startswith("/") and purpose is Purpose.WORDS:
            yield int(message["from"]["id"]), text


def placed_dots(world: World) -> int:
    """Count the dots that people saw on their buttons at last, each option by its number and words.

    A screen that was overtaken by the next one is never shown: there may be more dots than were seen.
    """
    last: dict[tuple[int, str], int] = {}
    for message in world.record.messages:
        if message.author_id != world.bot_id:
            continue
        for _, _, payload in message.versions:
            for row in payload.get("reply_markup", {}).get("inline_keyboard", ()):
                found = DOTS.match(plain(row[0]["text"]))
                if found is not None:
                    last[message.chat_id, found[2]] = found[1].count("●")
    return sum(last.values())


def tapped_dots(world: World) -> int:
    """Count the taps on lines of a vote: no more dots than these can stand in the totals."""
    return sum(DOTS.match(plain(tap.label)) is not None for tap in world.record.callbacks.values())


def strings(value: object) -> Iterator[str]:
    """List every string in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


def _lost_texts(typed: list[tuple[int, str]], exported: Json) -> Iterator[Loss]:
    everything = set(strings(exported))
    joined = "\n".join(everything)
    for person, text in typed:
        if text not in everything and not all(line in joined for line in _lines(text)):
            yield Loss(kind="text", person=person, what=text)


def _left_behind(said: list[tuple[int, str]], erased: set[int], exported: Json) -> Iterator[Loss]:
    """List the words of people who had them erased that still stand in the export, though nobody else wrote them."""
    joined = "\n".join(strings(exported))
    others = "\n".join(text for person, text in said if person not in erased)
    for person, text in said:
        if person in erased and len(text) >= TELLING and text not in others and text in joined:
            yield Loss(kind="words left after erasure", person=person, what=text)


def _lines(text: str) -> list[str]:
    """Cut a text into its lines, without the marks of a list: its author may have chosen to take them apart."""
    return [LIST_MARK.sub("", line).strip() for line in text.splitlines() if line.strip()]


def _lost_receipts(tally: Tally, exported: Json) -> Iterator[Loss]:
    codes = {code for text in strings(exported) for code in CODE.findall(text)}
    for receipt in tally.receipts:
        if receipt.code not in codes and receipt.person not in tally.erased:
            yield Loss(kind="receipt", person=0, what=f"{receipt.code} ({receipt.person})")


def _lost_updates(world: World) -> Iterator[Loss]:
    """List what the bot was never able to take: not handed out, not confirmed, or expired on the way."""
    for update in world.record.updates:
        if update.expired is not None or update.acknowledged is None:
            yield Loss(kind="update", person=update.person_id, what=_describe(update))


def _doubled_texts(typed: list[tuple[int, str]], exported: Json) -> Iterator[Loss]:
    """Find contributions that stand there more often than somebody typed their words."""
    said = Counter(text for _, text in typed)
    rows = exported.get("contributions") or []
    recorded = Counter(str(row.get("text", "")).strip() for row in rows if isinstance(row, dict))
    del recorded[""]  # withdrawn and erased
    for text, count in recorded.items():
        for _ in range(count - max(1, said[text])):
            yield Loss(kind="contribution twice", person=0, what=text)


def _doubled_codes(tally: Tally, exported: Json) -> Iterator[Loss]:
    rows = exported.get("contributions") or []
    codes = Counter(str(row.get("code", "")) for row in rows if isinstance(row, dict))
    for code, count in codes.items():
        if count > 1:
            yield Loss(kind="code twice", person=0, what=code)
    owners: dict[str, set[str]] = {}
    for receipt in tally.receipts:
        owners.setdefault(receipt.code, set()).add(receipt.person)
    for code, people in owners.items():
        if len(people) > 1:
            yield Loss(kind="receipt to several", person=0, what=f"{code}: {', '.join(sorted(people))}")


def _dots(rows: Iterable[object]) -> Iterator[int]:
    for row in rows:
        if isinstance(row, dict) and str(row.get("scale", "dots")) == "dots":
            value = str(row.get("dots", row.get("value", 0)) or 0)
            yield int(value) if value.isdigit() else 0


def _describe(update: UpdateRecord) -> str:
    return f"{update.kind} {update.update_id}, created {update.created:%H:%M:%S}"
