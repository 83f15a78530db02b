"""A message of a group's chat becomes a contribution only by its author's tap in private."""

from __future__ import annotations

import pytest

from dialog.incoming import Account, Chat, ChatKind, Command
from storage.written import kept_by
from tests.handlers.day import to_phase, within_limits, written
from tests.stage import Person, Stage

CHAT = -1005
SAID = "pas d'internet dans les écoles satellites de montagne"


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    made.order("set-chat", kind="group", group="G5", chat_id=str(CHAT))
    return made


def reply(stage: Stage, who: Person, name: str, *, to: Person | int | None, text: str | None = SAID) -> int:
    """Reply in the group's chat with a command; gives the number of the command's message."""
    author = to.user_id if isinstance(to, Person) else to
    number = stage.next_message()
    stage.handle(
        Command(name=name, arguments="", message_id=number, reply_to=77, reply_text=text, reply_author=author),
        chat=Chat(id=CHAT, kind=ChatKind.SUPERGROUP, title="Groupe 5"),
        account=Account(user_id=who.user_id, name=who.name, language="fr"),
    )
    return number


def test_message_is_recorded_once_its_author_agrees(stage: Stage) -> None:
    salma, soufiane = stage.member("P003"), stage.member("P043")
    to_phase(stage, "discussion")
    number = reply(stage, soufiane, "defi", to=salma)
    (sign,) = [call for call in stage.calls if call.method == "setMessageReaction"]
    assert (sign.chat_id, sign.params["message_id"]) == (CHAT, number)
    assert written(stage) == []
    salma.sees("On propose de garder votre message", SAID, "sans votre nom ni votre organisme")
    salma.presses("Oui, comme défi")
    salma.presses("Aucun en particulier")
    salma.presses("4")
    salma.sees("code S1-1")
    (row,) = written(stage)
    assert (row.text, row.author_id, row.entered_by, row.group_id) == (SAID, salma.row.pk, None, "G5")
    assert kept_by(stage.session, salma.row.pk) == []
    within_limits(salma, soufiane)


def test_message_that_its_author_declines_is_forgotten(stage: Stage) -> None:
    zineb, soufiane = stage.member("P002", "العربية"), stage.member("P043")
    to_phase(stage, "discussion")
    reply(stage, soufiane, "defi", to=zineb)
    zineb.sees("لا يُسجّل شيء دون موافقتكم", SAID)
    zineb.presses("لا، شكرا")
    zineb.sees("لن تُسجّل هذه الرسالة")
    assert (written(stage), kept_by(stage.session, zineb.row.pk)) == ([], [])


def test_message_is_proposed_once_whoever_proposes_it(stage: Stage) -> None:
    salma, soufiane, nora = stage.member("P003"), stage.member("P043"), stage.member("P060")
    to_phase(stage, "discussion")
    reply(stage, soufiane, "defi", to=salma)
    reply(stage, nora, "challenge", to=salma)
    assert sum("On propose de garder" in shown.text for shown in salma.seen) == 1


@pytest.mark.parametrize(
    ("name", "author", "text", "why"),
    [
        ("solution", "salma", SAID, "ne peut pas être proposé pour le moment"),
        ("defi", "stranger", SAID, "n’a pas encore ouvert Halqa"),
        ("defi", "salma", None, "répondez au message qui le contient"),
    ],
)
def test_what_cannot_be_proposed_is_explained_in_private(
    stage: Stage, name: str, author: str, text: str | None, why: str
) -> None:
    salma, soufiane = stage.member("P003"), stage.member("P043")
    to_phase(stage, "discussion")
    before = len(salma.seen)
    reply(stage, soufiane, name, to=salma if author == "salma" else 555, text=text)
    soufiane.sees(why)
    assert (len(salma.seen), stage.calls) == (before, [c for c in stage.calls if c.method != "setMessageReaction"])


def test_stranger_in_the_chat_is_not_answered(stage: Stage) -> None:
    salma, stranger = stage.member("P003"), stage.person(999, "Passant")
    to_phase(stage, "discussion")
    reply(stage, stranger, "defi", to=salma)
    assert (stranger.seen, sum("On propose" in shown.text for shown in salma.seen)) == ([], 0)
