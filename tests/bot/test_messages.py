"""Messages: what belongs together leaves in its order, pictures too."""

from __future__ import annotations

from bot.app import read_catalogue
from bot.messages import Writing
from dialog.delivery import Delivery, How, Priority
from dialog.screen import Joined, Picture, Screen, Verbatim, screen

PICTURE = Screen(paragraphs=(), picture=Picture(blobs=("one",)))
WORDS = screen(Joined((Verbatim("What the room says"),)))


def test_a_single_picture_keeps_its_place_before_its_words() -> None:
    post = [Delivery(chat_id=-1, language="fr", screen=PICTURE, how=How.CARD, card="p", priority=Priority.PHASE)]
    post.append(Delivery(chat_id=-1, language="fr", screen=WORDS, how=How.CARD, card="t", priority=Priority.PHASE))
    written = Writing(read_catalogue()).write(post).messages
    assert [(each.method, each.priority) for each in written] == [("sendPhoto", 2), ("sendMessage", 2)]


def test_a_picture_in_an_answer_gives_way_to_other_answers() -> None:
    (answer,) = Writing(read_catalogue()).write([Delivery(chat_id=1, language="fr", screen=PICTURE)]).messages
    assert (answer.method, answer.priority) == ("sendPhoto", Priority.PICTURE)
