"""The step in which somebody writes: what is asked back before a text counts, and what is kept meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from dialog.buttons import press
from dialog.flow import Accept, Again, Answers, Chosen, Given, Quiet, Taken, Typed, choice
from dialog.incoming import Media
from dialog.screen import Button, Words, words
from handlers.excerpts import excerpt
from handlers.turn import Turn
from storage.contributions import Attachment
from storage.written import keep_attachment
from workshop.contributions import check_text
from workshop.decision import Refusal
from workshop.excerpts import beginning
from workshop.model import Rules
from workshop.wording import split_list, visible
from workshop.wording_conduct import asks_for_erasure, concern

BURST = timedelta(seconds=2)
CUT_BY_TELEGRAM = 4000  # a longer text arrives in parts of 4096 UTF-16 units; a surrogate pair may shorten one
TEXT = "text"
KEEPABLE = frozenset({"photo", "voice", "audio", "video", "video_note", "document"})
UNWANTED = frozenset({"location", "venue", "contact"})
DATA_FILES = (".xls", ".xlsx", ".xlsm", ".ods", ".csv", ".tsv", ".sav", ".mdb", ".accdb", ".db", ".zip", ".rar", ".7z")
PASSABLE = frozenset({"forwarded", "erasure", "long", "list", "short", "attack", "insult"})


def take_writing(rules: Rules, answers: Answers, given: Given, sent_at: datetime) -> Taken:
    """Take a text, a choice about the text on hold, or something that is not text."""
    match given:
        case Chosen(value):
            return _settle(rules, answers, value)
        case Typed():
            return _typed(rules, answers, given, sent_at)
        case Media(caption=caption) if caption.strip() and is_keepable(given):
            words_of_it = Typed(caption, given.message_id, given.forwarded)
            taken = _typed(rules, {**answers, "part": 0}, words_of_it, sent_at)  # a caption is no part of a long paste
            return _with_file(taken, answers, given, sent_at)
        case Media():
            return take_media(answers, given, sent_at)


def doubt_about(rules: Rules, text: str, settled: Sequence[str], *, forwarded: bool = False) -> str | None:
    """Say what is to be asked about a text before it counts, leaving out what its author settled already."""
    checked = check_text(rules, text, insisted=True)
    refused = checked.text if isinstance(checked, Refusal) else None
    if refused is not None and refused != "text-too-long":
        return refused
    found = {
        "forwarded": forwarded,
        "erasure": asks_for_erasure(text),
        "long": refused is not None,
        "list": len(split_list(text)) > 1,
        "short": refused is None and isinstance(check_text(rules, text), Refusal),
        "attack": concern(text) == "personal_attack",
        "insult": concern(text) == "insult",
    }
    return next((doubt for doubt, holds in found.items() if holds and doubt not in settled), None)


def goes_on(before: Answers, sent_at: datetime) -> bool:
    """Tell whether a message is the next part of a long paste that Telegram cut: `part` letters came at `part_at`."""
    if int(before.get("part") or 0) < CUT_BY_TELEGRAM:
        return False
    return abs(sent_at - datetime.fromisoformat(str(before["part_at"]))) <= BURST


def lengthened(before: Answers, text: str, sent_at: datetime) -> dict[str, Any]:
    """Put the next part of a long paste behind what came before it."""
    return {**before, "text": before["text"] + text, "part": len(text), "part_at": sent_at.isoformat()}


def typed_digit(text: str) -> int | None:
    """Read a whole number that stands alone, in any script's digits; no emoji is a number."""
    bare = visible(text).removeprefix("+")
    if not bare or len(bare) > 3 or not all(sign.isdecimal() for sign in bare):
        return None
    return int(bare)


def privacy_button() -> Button:
    """Lead to what is kept about the person, and to erasure."""
    return Button(label=words("command-privacy"), press=press("privacy.open"))


def is_keepable(media: Media) -> bool:
    """Tell whether something sent is kept: pictures, recordings, documents; no tables of pupils, no places."""
    name = (media.file_name or "").lower()
    return media.kind in KEEPABLE and media.file_id is not None and not name.endswith(DATA_FILES)


def about_media(media: Media) -> Words:
    """Answer something that is not text."""
    if is_keepable(media):
        return words("media-kept", kind=media.kind)
    if media.kind == "document":
        return words("media-data-file")
    return words("media-place" if media.kind in UNWANTED else "media-not-text")


def take_media(answers: Answers, media: Media, sent_at: datetime) -> Taken:
    """Answer something that is not text, once a burst; what is kept goes with the contribution."""
    before = answers.get("media_at")
    burst = before is not None and abs(sent_at - datetime.fromisoformat(str(before))) <= BURST
    quiet = burst and answers.get("media") == burst_of(media)
    return _with_file(Quiet({}) if quiet else Again(about_media(media)), answers, media, sent_at)


def burst_of(media: Media) -> str:
    """Name what several messages at once have in common: their album, else their kind."""
    return media.album or media.kind


def keep_media(turn: Turn, session_id: str | None, group_id: str | None) -> Attachment | None:
    """Keep what was just sent if it is of a kind that is kept, marked with where it was sent."""
    media = turn.incoming.action
    if not isinstance(media, Media) or not is_keepable(media) or turn.person is None:
        return None
    kept = Attachment(
        workshop_id=turn.person.workshop_id,
        participant_id=turn.person.pk,
        session_id=session_id,
        group_id=group_id,
        kind=media.kind,
        file_id=media.file_id or "",
        file_name=media.file_name,
        caption=media.caption,
        seconds=media.seconds,
        at=turn.incoming.sent_at,
    )
    keep_attachment(turn.session, kept)
    return kept


def _typed(rules: Rules, answers: Answers, given: Typed, sent_at: datetime) -> Taken:
    held = str(answers.get("held") or "")
    if held and goes_on(answers, sent_at):
        more = lengthened({"text": held}, given.text, sent_at)
        return Quiet({"held": more.pop("text"), **more})
    known = {
        "held": given.text,
        "message": given.message_id,
        "sent": sent_at.isoformat(),
        "settled": list(answers.get("presettled") or ()),
        "forwarded": given.forwarded,
        "part": len(given.text),
        "part_at": sent_at.isoformat(),
    }
    if len(held) > rules.max_chars:
        known["whole"] = held
    return _weigh(rules, known)


def _weigh(rules: Rules, known: dict[str, Any]) -> Taken:
    text = str(known["held"])
    settled: list[str] = known["settled"]
    doubt = doubt_about(rules, text, settled, forwarded=bool(known["forwarded"]))
    if doubt is None:
        return Accept(text, {**known, "doubt": None})
    kept = {**known, "doubt": doubt}
    if doubt not in PASSABLE:
        return Again(words(doubt, least=rules.min_chars), {**kept, "held": ""})
    items = split_list(text)
    why = words(f"doubt-{doubt}", most=rules.max_chars, count=len(items), text=excerpt(text))
    return Again(why, kept, _ways_out(doubt, len(items)))


def _ways_out(doubt: str, items: int) -> tuple[Button, ...]:
    if doubt == "erasure":
        return (privacy_button(), choice(words("doubt-erasure-button"), doubt))
    if doubt == "list":
        split = choice(words("doubt-list-split-button", count=items), "split")
        return (split, choice(words("doubt-list-button"), doubt))
    return (choice(words(f"doubt-{doubt}-button"), doubt),)


def _settle(rules: Rules, answers: Answers, value: str) -> Taken:
    held, doubt = str(answers.get("held") or ""), answers.get("doubt")
    if not held or doubt is None or value not in {doubt, "split"}:
        return Again()
    known = {key: answers.get(key) for key in ("held", "message", "sent", "forwarded", "part", "part_at")}
    more = ["short"] if doubt == "long" else []
    known["settled"] = [*(answers.get("settled") or []), str(doubt), *more]
    if doubt == "long":
        known |= {"held": beginning(visible(held), rules.max_chars), "whole": held}
    if value == "split":
        first, *rest = split_list(held)
        sent = answers.get("sent")
        queue = [{"text": item, "settled": ["list", "short"], "since": sent} for item in rest]
        known |= {"held": first, "settled": ["list", "short"], "queue": [*queue, *(answers.get("queue") or [])]}
    return _weigh(rules, known)


def _with_file(taken: Taken, answers: Answers, media: Media, sent_at: datetime) -> Taken:
    noted: dict[str, Any] = {"media": burst_of(media), "media_at": sent_at.isoformat()}
    if is_keepable(media):
        noted["files"] = [*(answers.get("files") or []), media.file_id]
    match taken:
        case Accept(value, also):
            return Accept(value, {**(also or {}), **noted})
        case Again(why, keep, buttons):
            return Again(why, {**(keep or {}), **noted}, buttons)
        case Quiet(keep):
            return Quiet({**keep, **noted})
