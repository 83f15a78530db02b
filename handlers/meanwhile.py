"""What comes while a question waits for a tap: a text waits its turn, a file goes with the contribution."""

from __future__ import annotations

from datetime import datetime

from dialog.flow import Again, Answers, Given, Quiet, Taken, Typed
from dialog.incoming import Media
from dialog.screen import words
from handlers.writing import doubt_about, goes_on, lengthened, privacy_button, take_media
from workshop.model import Rules

QUEUED = frozenset({None, "forwarded", "long", "list", "attack", "insult"})  # what a text may make us ask in its turn


def wait(rules: Rules, answers: Answers, given: Given, heard: datetime) -> Taken:
    """Ask the question again; a text that could be a contribution waits its turn, a file goes with this one."""
    if isinstance(given, Media):
        return take_media(answers, given, heard)
    if not isinstance(given, Typed):
        return Again()
    queue = list(answers.get("queue") or [])
    if queue and goes_on(queue[-1], heard):
        return Quiet({"queue": [*queue[:-1], lengthened(queue[-1], given.text, heard)]})
    doubt = doubt_about(rules, given.text, (), forwarded=given.forwarded)
    if doubt == "erasure":
        return Again(words("doubt-erasure"), buttons=(privacy_button(),))
    if doubt in QUEUED:
        waiting = {
            "text": given.text,
            "settled": [],
            "since": heard.isoformat(),
            "forwarded": given.forwarded,
            "message": given.message_id,
            "part": len(given.text),
            "part_at": heard.isoformat(),
        }
        return Again(words("contribute-queued"), {"queue": [*queue, waiting]})
    return Again(words("contribute-choose"), {"spare": [*(answers.get("spare") or []), given.text]})
