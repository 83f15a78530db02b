"""Buttons that somebody made up: every one gets a polite answer, and none moves what is not theirs to move."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pytest
from sqlmodel import SQLModel, col, select

from dialog.buttons import encode, press
from dialog.delivery import Call, Delivery, How, Outgoing, Toast
from dialog.incoming import Account, Chat, ChatKind, Press
from handlers.scene import plan_of
from handlers.table import ROUTES
from handlers.table_presses import PRESSES
from storage import agenda, contributions, pages, steps
from storage.contributions import Audit
from storage.people import participant_by_ref, workshop_by_id
from tests.handlers.day import MOUNTAIN, WORKSHOP, contribute, to_phase
from tests.handlers.test_anything import copy_of
from tests.stage import Person, Stage
from workshop.framework import Right
from workshop.roles import holds

GARBAGE = (
    (),
    ("x",),
    ("-1", "-1"),
    ("1", "x"),
    ("999", "999", "999", "999"),
    ("9" * 25, "9" * 25),
    ("1", "m" + "f" * 30),
)
LEAVES_NO_WAY_BACK = frozenset({"privacy.erased"})  # whoever presses it is nobody any more
EVERY = sorted({**ROUTES.presses, **ROUTES.newcomer_presses}.keys() - LEAVES_NO_WAY_BACK)
PARTICIPANT, FACILITATOR, RAPPORTEUR, ORGANIZER, OBSERVER = "P003", "P043", "P060", "P020", "P001"
OTHER_FACILITATOR, OTHER_RAPPORTEUR = "P023", "P044"
OF_LEADERS = ("pad.", "enter.", "merge.", "gather.", "park.", "page.successor", "page.propose", "page.rewrite")
FOR_ALL = {"pad.open"}  # without a group it leads to one's own
PASSING = {"audit", "account", "inbox", "outbox", "card", "draft", "kept"}


@lru_cache(maxsize=2)
def group_at_work(phase: str) -> Stage:
    """Bring group 5 to a phase: two challenges brought together by its facilitator."""
    made = Stage()
    made.import_workshop()
    salma, zineb, leader = made.member("P003"), made.member("P002", "العربية"), made.member(FACILITATOR)
    for ref in (RAPPORTEUR, ORGANIZER, OBSERVER, OTHER_FACILITATOR, OTHER_RAPPORTEUR):
        made.member(ref)
    to_phase(made, "silent_writing")
    contribute(salma, MOUNTAIN)
    zineb.says("المدارس الفرعية بدون أنترنت")
    zineb.presses("لا جانب بعينه")
    zineb.presses("5")
    to_phase(made, "merge_and_rank")
    first, second = contributions.contributions(made.session, WORKSHOP)
    leader.forges(f"merge.join~0~0~{first.pk}~{second.pk}")
    leader.forges(f"pad.move~0~0~{clock(made)}~5")
    if phase != "merge_and_rank":
        to_phase(made, phase)
    return made


def on_stage(phase: str, ref: str) -> Person:
    """Bring one of them on a stage of their own."""
    return copy_of(group_at_work(phase)).person(10_000 + int(ref[1:]), ref)


def clock(stage: Stage) -> int:
    found = agenda.clock_of(stage.session, WORKSHOP, "S1", "G5")
    assert found is not None
    return found.pk


def aimed(stage: Stage) -> Iterator[tuple[str, ...]]:
    """Give arguments that name what really is there in group 5, in the orders in which buttons carry them."""
    pk = str(clock(stage))
    items = [str(each.pk) for each in contributions.contributions(stage.session, WORKSHOP)]
    theme = str(contributions.themes(stage.session, WORKSHOP, "S1", "G5")[0].pk)
    merged = next(line for line in steps.journal(stage.session, WORKSHOP, skip=0, most=999) if line.verb == "merged")
    page = pages.page_of_group(stage.session, WORKSHOP, "S1", "G5")
    member = participant_by_ref(stage.session, WORKSHOP, "P002")
    assert member is not None
    yield from ((pk, "5"), (pk, items[0]), (pk, str(member.pk)), (items[0], items[1]), (items[0], "coord"))
    yield from ((theme, "m1"), (str(merged.pk),), (pk, str(merged.pk)))
    if page is not None:
        yield (str(page.row.pk), "0")


def everything(stage: Stage) -> dict[str, list[tuple[object, ...]]]:
    connection = stage.session.connection()
    tables = [table for table in SQLModel.metadata.sorted_tables if table.name not in PASSING]
    return {table.name: [tuple(row) for row in connection.execute(table.select())] for table in tables}


def may_press(stage: Stage, ref: str, action: str) -> bool:
    """Tell whether a person's role comes as far as the handler: what is refused before looks at no argument."""
    person = participant_by_ref(stage.session, WORKSHOP, ref)
    assert person is not None
    workshop = workshop_by_id(stage.session, WORKSHOP)
    assert workshop is not None
    right = PRESSES[action][1] if action in PRESSES else None
    return holds(plan_of(workshop).rights(person.role), right)


def check_answer(person: Person, action: str, outgoing: list[Outgoing]) -> None:
    said = [each for each in outgoing if isinstance(each, Delivery) and each.chat_id == person.user_id]
    toasts = [each for each in outgoing if isinstance(each, Toast)]
    answers = [each for each in said if each.how in {How.NEW, How.EDIT}]
    assert said or toasts or any(isinstance(each, Call) for each in outgoing), action
    assert len(answers) <= 1, action
    assert len(toasts) <= 1, action


@pytest.mark.parametrize("ref", [PARTICIPANT, FACILITATOR, ORGANIZER])
def test_any_button_with_any_arguments_gets_one_polite_answer(ref: str) -> None:
    somebody = on_stage("merge_and_rank", ref)
    stage = somebody.stage
    for action in EVERY:
        for arguments in GARBAGE if may_press(stage, ref, action) else GARBAGE[:1]:
            before = len(stage.outgoing)
            somebody.forges("~".join((action, "0", "0", *arguments)))
            check_answer(somebody, action, stage.outgoing[before:])


def test_button_that_an_organizer_made_up_in_a_shared_chat_shows_nothing_there() -> None:
    organizer = on_stage("merge_and_rank", ORGANIZER)
    stage = organizer.stage
    before = len(stage.outgoing)
    stage.handle(
        Press(data="att.list~0~0~missing~0", message_id=7, query_id="q"),
        chat=Chat(id=-1007, kind=ChatKind.SUPERGROUP, title="Groupe 5"),
        account=Account(user_id=organizer.user_id, name=organizer.name, language="fr"),
    )
    assert [type(each) for each in stage.outgoing[before:]] == [Toast]
    assert newest(stage)[1] == "unknown-button"


def staff_buttons() -> list[str]:
    own = {Right.CONTRIBUTE, Right.ENDORSE, Right.VOTE, Right.APPROVE_REPORT}
    named = [action for action, (_, right) in PRESSES.items() if right is not None and not holds(own, right)]
    return sorted({*named, *(action for action in PRESSES if action.startswith(OF_LEADERS))} - FOR_ALL)


def newest(stage: Stage) -> tuple[int, str, str]:
    line = stage.session.exec(select(Audit).order_by(col(Audit.id).desc())).first()
    assert line is not None
    return line.pk, line.verb, line.subject


def forge_all(person: Person, action: str) -> Iterator[tuple[str, ...]]:
    """Press a button with everything that could be aimed at group 5, drawn for the very moment."""
    now = agenda.clock_by_id(person.stage.session, clock(person.stage))
    assert now is not None
    for arguments in list(aimed(person.stage))[: None if may_press(person.stage, person.name, action) else 1]:
        person.forges(encode(press(action, *arguments, epoch=now.seq)))
        yield arguments


@pytest.mark.parametrize("phase", ["merge_and_rank", "report"])
def test_participant_who_makes_up_a_leaders_button_moves_nothing_and_is_written_down(phase: str) -> None:
    salma = on_stage(phase, PARTICIPANT)
    stage, before = salma.stage, everything(salma.stage)
    number = newest(stage)[0]
    for action in staff_buttons():
        for arguments in forge_all(salma, action):
            number += 1
            assert newest(stage) in {(number, "refused", action), (number, "unknown-button", action)}, arguments
            polite = ("Ce bouton est réservé à la personne", "Cette étape est passée.", "La fiche est maintenant entre")
            assert stage.toasts[-1][1].startswith(polite), (action, arguments)
    assert everything(stage) == before


@pytest.mark.parametrize(("ref", "phase"), [(OTHER_FACILITATOR, "merge_and_rank"), (OTHER_RAPPORTEUR, "report")])
def test_leader_of_another_group_moves_nothing_here(ref: str, phase: str) -> None:
    other = on_stage(phase, ref)
    before = everything(other.stage)
    for action in staff_buttons():
        tried = list(forge_all(other, action))
        assert everything(other.stage) == before, (action, tried)
