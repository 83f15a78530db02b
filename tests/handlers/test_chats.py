"""A chat that the bot is added to: an organizer says in private what it is, by tapping."""

from __future__ import annotations

import pytest

from dialog.incoming import Account, Chat, ChatKind, JobDone, JoinRequest, Membership
from storage import agenda
from tests.handlers.day import WORKSHOP
from tests.stage import Person, Stage

CHAT = -1007


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def added(stage: Stage, by: Person, title: str, *, channel: bool = False) -> None:
    """Add the bot to a chat."""
    kind = ChatKind.CHANNEL if channel else ChatKind.SUPERGROUP
    stage.handle(
        Membership(user_id=1, is_me=True, before="left", after="administrator", can_post=True, can_invite=True),
        chat=Chat(id=CHAT, kind=kind, title=title),
        account=Account(user_id=by.user_id, name=by.name, language="fr"),
    )


def role(stage: Stage) -> tuple[str, str | None]:
    stage.session.expire_all()
    found = agenda.chat_role(stage.session, CHAT)
    assert found is not None
    return found.kind, found.group_id


def test_chat_of_a_group_is_recognised_by_its_title_in_one_tap(stage: Stage) -> None:
    organizer, other = stage.member("P019"), stage.member("P020", "العربية")
    before = len(other.seen)
    added(stage, organizer, "groupe 5 - connectivité et infrastructure")
    organizer.sees(
        "À quoi sert cette discussion ?", "Groupe 5 : Connectivité et infrastructure", "Rien : ne pas y écrire"
    )
    assert len(other.seen) == before
    organizer.presses("Groupe 5 : Connectivité et infrastructure")
    organizer.sees("cette discussion est celle de « Groupe 5")
    assert role(stage) == ("group", "G5")
    assert [call.method for call in stage.calls if call.chat_id == CHAT] == ["createChatInviteLink"]


def test_channel_is_named_in_arabic_and_a_group_is_chosen_from_a_list(stage: Stage) -> None:
    organizer = stage.member("P020", "العربية")
    added(stage, organizer, "الجلسة العامة", channel=True)
    organizer.presses("قناة الجلسة العامة")
    assert role(stage) == ("plenary", None)
    added(stage, organizer, "الجلسة العامة", channel=True)
    assert role(stage) == ("plenary", None)
    fresh = stage.member("P019")
    stage.handle(
        Membership(user_id=1, is_me=True, before="left", after="member"),
        chat=Chat(id=CHAT - 1, kind=ChatKind.GROUP, title="Discussions"),
        account=Account(user_id=fresh.user_id, name=fresh.name, language="fr"),
    )
    fresh.presses("Discussion d’un groupe")
    fresh.presses("Suite")
    fresh.presses("Groupe de travail 1")
    fresh.sees("Groupe de travail 1")


def test_chat_added_by_a_stranger_is_asked_of_every_organizer(stage: Stage) -> None:
    french, arabic = stage.member("P019"), stage.member("P020", "العربية")
    added(stage, stage.person(555, "Passant"), "Discussions")
    french.sees("À quoi sert cette discussion ?")
    arabic.sees("Discussions")
    salma = stage.member("P003")
    salma.forges(f"chat.is~0~0~{CHAT}~plenary")
    assert (stage.toasts[-1][1][:22], role(stage)) == ("Ce bouton est réservé ", ("unknown", None))


def test_only_members_of_the_group_enter_its_chat(stage: Stage) -> None:
    organizer, salma, tarik = stage.member("P019"), stage.member("P003"), stage.member("P012")
    added(stage, organizer, "Groupe 5 : Connectivité et infrastructure")
    organizer.presses("Groupe 5 : Connectivité et infrastructure")
    for person in (salma, tarik):
        stage.handle(
            JoinRequest(user_chat_id=person.user_id),
            chat=Chat(id=CHAT, kind=ChatKind.SUPERGROUP, title="Groupe 5"),
            account=Account(user_id=person.user_id, name=person.name, language="fr"),
        )
    decided = {call.params["user_id"]: call.method for call in stage.calls if "JoinRequest" in call.method}
    assert decided == {salma.user_id: "approveChatJoinRequest", tarik.user_id: "declineChatJoinRequest"}
    assert agenda.chat_of_group(stage.session, WORKSHOP, "G5") is not None


def requests(stage: Stage, person: Person) -> str:
    """Ask to enter the chat; gives what the bot answered."""
    stage.handle(
        JoinRequest(user_chat_id=person.user_id),
        chat=Chat(id=CHAT, kind=ChatKind.SUPERGROUP, title="Groupe 5"),
        account=Account(user_id=person.user_id, name=person.name, language="fr"),
    )
    return next(call.method for call in reversed(stage.calls) if "JoinRequest" in call.method)


def doors_closed(stage: Stage) -> list[object]:
    return [call.params["user_id"] for call in stage.calls if call.method == "banChatMember"]


def open_chat_of_group_5(stage: Stage) -> None:
    organizer = stage.member("P019")
    added(stage, organizer, "Groupe 5 : Connectivité et infrastructure")
    organizer.presses("Groupe 5 : Connectivité et infrastructure")
    link = {"result": {"invite_link": "https://t.me/+five"}}
    stage.handle(JobDone(job_id=1, kind="invite-link", payload={"chat_id": CHAT}, result=link, error=None))


def test_seat_card_leads_to_the_chat_of_the_group_and_a_stranger_is_sent_to_start(stage: Stage) -> None:
    open_chat_of_group_5(stage)
    salma, tarik, nobody = stage.member("P003"), stage.member("P012"), stage.person(99_001, "Nobody")
    doors = {label: button.url for label, button in salma.sees("Groupe 5").buttons.items() if button.url}
    assert doors == {"Rejoindre la discussion de mon groupe": "https://t.me/+five"}
    assert not any(button.url for button in tarik.seen[-1].buttons.values())
    assert requests(stage, nobody) == "declineChatJoinRequest"
    nobody.sees("présentez-vous d’abord ici", "/start")


def test_door_closes_behind_whoever_leaves_and_opens_when_they_come_back(stage: Stage) -> None:
    open_chat_of_group_5(stage)
    salma = stage.member("P003")
    assert requests(stage, salma) == "approveChatJoinRequest"
    salma.forges("leave.do~0~0")
    stage.settle()
    assert doors_closed(stage) == [salma.user_id]
    assert requests(stage, salma) == "declineChatJoinRequest"
    salma.forges("leave.undo~0~0")
    assert requests(stage, salma) == "approveChatJoinRequest"


def test_door_closes_for_the_telephone_that_was_lost_and_for_whoever_is_erased(stage: Stage) -> None:
    open_chat_of_group_5(stage)
    salma = stage.member("P003")
    requests(stage, salma)
    found = stage.person(99_002, "Salma")
    found.starts(stage.code("P003"))
    found.presses("C’est bien moi")
    salma.presses("Oui, passer sur l’autre téléphone")
    assert doors_closed(stage) == [salma.user_id]
    assert requests(stage, salma) == "declineChatJoinRequest"
    assert requests(stage, found) == "approveChatJoinRequest"
    found.forges("privacy.erased~0~0~anonymise")
    assert doors_closed(stage) == [salma.user_id, found.user_id]


def test_second_organizer_who_answers_reads_what_the_first_said(stage: Stage) -> None:
    french, arabic = stage.member("P019"), stage.member("P020", "العربية")
    added(stage, stage.person(555, "Passant"), "Discussions")
    french.presses("Canal de la plénière")
    arabic.presses("لا شيء: عدم الكتابة فيها")
    assert stage.toasts[-1][1].startswith("أجاب أحد أعضاء فريق التنظيم")
    arabic.sees("هذه الدردشة هي قناة الجلسة العامة", "اختيار آخر")
    assert role(stage) == ("plenary", None)
    arabic.presses("اختيار آخر")
    arabic.presses("لا شيء: عدم الكتابة فيها")
    assert role(stage) == ("ignored", None)
    french.forges("log.open~0~0")
    french.sees("Discussion « Discussions » : Halqa n’y écrit pas", "Discussion « Discussions » : canal de la plénière")


def test_group_with_a_chat_gets_another_only_when_the_organizer_says_instead(stage: Stage) -> None:
    open_chat_of_group_5(stage)
    organizer = stage.persons[10_019]
    stage.handle(
        Membership(user_id=1, is_me=True, before="left", after="administrator", can_post=True, can_invite=True),
        chat=Chat(id=CHAT - 1, kind=ChatKind.SUPERGROUP, title="Salle 5"),
        account=Account(user_id=organizer.user_id, name=organizer.name, language="fr"),
    )
    organizer.presses("Discussion d’un groupe")
    organizer.presses("Groupe 5 : Connectivité et infrastructure")
    organizer.sees("a déjà sa discussion : « Groupe 5 : Connectivité et infrastructure »", "Garder la première")
    assert role(stage) == ("group", "G5")
    organizer.presses("Celle-ci, à la place")
    organizer.sees("cette discussion est celle de « Groupe 5")
    now = agenda.chat_of_group(stage.session, WORKSHOP, "G5")
    assert now is not None
    assert (now.chat_id, role(stage)) == (CHAT - 1, ("ignored", None))
