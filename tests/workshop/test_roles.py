"""One table decides who may do what."""

from tests.workshop.plan_files import november_plan
from workshop.decision import Refusal
from workshop.framework import Right
from workshop.roles import Actor, RightsRow, may, may_see_group, may_time_group, require, rights_table

PLAN = november_plan()


def test_roles_follow_the_table_of_the_file() -> None:
    assert may(PLAN, "participant", Right.VOTE)
    assert not may(PLAN, "observer", Right.VOTE)
    assert not may(PLAN, "nobody", Right.VOTE)


def test_role_without_a_right_gets_a_refusal() -> None:
    assert require(PLAN, "organizer", Right.PUBLISH) is None
    assert require(PLAN, "participant", Right.PUBLISH) == Refusal.because(
        "refused-role", right="publish", role="participant"
    )


def test_facilitator_holds_the_time_of_their_group_and_the_organizer_of_all() -> None:
    facilitator = Actor(id="P023", role="facilitator", groups=frozenset({"G3", "W2"}))
    organizer = Actor(id="P019", role="organizer")
    participant = Actor(id="P001", role="participant", groups=frozenset({"G3"}))
    everybody = (facilitator, organizer, participant)
    assert [may_time_group(PLAN, actor, "G3") for actor in everybody] == [True, True, False]
    assert [may_time_group(PLAN, actor, "G1") for actor in everybody] == [False, True, False]
    assert [may_see_group(PLAN, actor, "G3") for actor in everybody] == [True, True, False]


def test_table_of_rights_documents_itself() -> None:
    table = rights_table(PLAN)
    assert len(table) == len(Right)
    assert RightsRow(right=Right.VOTE, roles=("rapporteur", "participant")) in table
