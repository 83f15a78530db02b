"""What several groups said alike: proposed to the organizer, counted as one, taken apart, the groups untouched."""

from __future__ import annotations

import pytest
from sqlmodel import col, select

from handlers.findings import challenges_of
from handlers.pictures import charts_of
from handlers.readings import find_across
from handlers.room import Room, heading, load_room, voiced
from reports.charts.data import FlowChart, RankedChart
from storage import agenda, contributions, people, votes
from storage.contributions import Audit, Contribution
from tests.handlers.day import WORKSHOP, to_phase, within_limits
from tests.stage import Person, Stage

LEAD = ("G1", "P007", "Nommer un référent numérique déchargé dans chaque établissement")
SAME = ("G3", "P009", "تعيين منسق رقمي متفرغ في كل مؤسسة")
ALSO = ("G5", "P002", "Appoint a digital lead with released time in each school")
PARTIAL = ("G5", "P003", "Nommer un référent numérique déchargé dans chaque établissement scolaire")
MORE_BUSES = ("G1", "P007", "Il faut plus de bus scolaires le soir")
NO_MORE = ("G3", "P009", "Il ne faut pas plus de bus scolaires le soir")
OTHERS = (
    ("G2", "P010", "Les tablettes distribuées ne sont jamais réparées"),
    ("G4", "P011", "Aucun manuel numérique en amazighe"),
    ("G6", "P012", "Massar et les autres bases ne se parlent pas"),
)


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def write(stage: Stage, *said: tuple[str, str, str], session: str = "S1") -> list[Contribution]:
    rows = []
    for group, author, text in said:
        person = people.participant_by_ref(stage.session, WORKSHOP, author)
        assert person is not None
        number = contributions.next_number(stage.session, WORKSHOP, session)
        row = Contribution(
            workshop_id=WORKSHOP,
            session_id=session,
            group_id=group,
            kind="challenge" if session == "S1" else "solution",
            number=number,
            code=f"{session}-{number}",
            author_id=person.pk,
            dimension="coord",
            text=text,
            severity=4,
            sent_at=stage.at,
            recorded_at=stage.at,
        )
        rows.append(contributions.record_contribution(stage.session, row))
    stage.session.commit()
    return rows


def compared(stage: Stage, session: str = "S1") -> Person:
    """Bring the groups so far that they are compared, as the pool does, and open the desk."""
    for group in [clock.group_id for clock in agenda.clocks(stage.session, WORKSHOP, session)]:
        to_phase(stage, "merge_and_rank" if session == "S1" else "action_sheet", session, group)
    payload = {"workshop": WORKSHOP, "session": session}
    stage.finish_job("across", find_across(room(stage), payload))
    adam = stage.member("P028")
    adam.says("/desk")
    return adam


def room(stage: Stage) -> Room:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    return load_room(stage.session, workshop, stage.at)


def counted(stage: Stage, session: str = "S1") -> list[tuple[tuple[str, ...], int]]:
    return [(each.evidence, len(each.people)) for each in voiced(room(stage), session)]


def groups_themes(stage: Stage) -> list[tuple[str, int | None]]:
    return [(each.code, each.theme_id) for each in room(stage).written]


def joined(stage: Stage) -> Person:
    write(stage, LEAD, SAME, ALSO, *OTHERS)
    adam = compared(stage)
    adam.presses("Entre les groupes")
    adam.presses("Voir 2 propositions")
    adam.presses("Regrouper")
    adam.presses("Voir les suggestions")
    adam.presses("Regrouper")
    return adam


def test_same_claim_of_several_groups_counts_as_one_when_the_organizer_says_so(stage: Stage) -> None:
    write(stage, LEAD, SAME, ALSO, *OTHERS)
    adam = compared(stage)
    adam.sees("rapprochements entre groupes vous sont proposés")
    before = groups_themes(stage)
    adam.presses("Entre les groupes")
    adam.sees("2 rapprochements proposés", "Les textes et les thèmes de chaque groupe restent tels quels")
    assert (("S1-1", "S1-2", "S1-3"), 3) not in counted(stage)  # nothing is applied by itself
    adam.presses("Voir 2 propositions")
    adam.sees("Ces deux groupes disent-ils la même chose", "Groupe")
    adam.presses("Regrouper")
    adam.sees("Réunies sous", "2 contributions, 2 groupes, 2 personnes")
    adam.presses("Voir les suggestions")
    adam.presses("Regrouper")
    adam.sees("3 contributions, 3 groupes, 3 personnes")
    assert counted(stage)[0] == (("S1-1", "S1-2", "S1-3"), 3)
    assert groups_themes(stage) == before
    within_limits(adam)


def test_each_step_across_groups_is_undone_in_one_tap_and_written_down(stage: Stage) -> None:
    adam = joined(stage)
    alone = [(("S1-1",), 1), (("S1-2",), 1), (("S1-3",), 1)]
    adam.presses("Annuler")
    assert max(len(codes) for codes, _ in counted(stage)) == 2
    adam.presses("Voir 1 thème commun")
    adam.presses(next(label for label in adam.seen[-1].buttons if "Retour" not in label))
    adam.presses("Séparer à nouveau")
    adam.sees("C’est séparé")
    assert [each for each in counted(stage) if each[0][0] in {"S1-1", "S1-2", "S1-3"}] == alone
    adam.presses("Annuler")
    assert max(len(codes) for codes, _ in counted(stage)) == 2
    lines = stage.session.exec(select(Audit).order_by(col(Audit.id))).all()
    verbs = [line.verb for line in lines if line.verb.startswith("across-")]
    assert verbs == ["across-joined", "across-joined", "across-taken-apart"]
    adam.forges("log.open~0~0~0")
    adam.sees("réunies entre groupes")


def test_kept_apart_is_not_proposed_again(stage: Stage) -> None:
    write(stage, LEAD, PARTIAL, *OTHERS)
    adam = compared(stage)
    adam.presses("Entre les groupes")
    adam.presses("Voir 1 proposition")
    adam.presses("Garder séparées")
    adam.sees("Plus aucune proposition")
    adam.presses("Annuler")
    adam.sees("1 rapprochement proposé")


def test_opposite_claims_are_never_proposed_as_the_same(stage: Stage) -> None:
    write(stage, MORE_BUSES, NO_MORE, *OTHERS)
    adam = compared(stage)
    shown = adam.seen[-1]
    assert ("rapprochement" in shown.text, "Entre les groupes" in shown.buttons) == (False, False)


def test_shared_theme_is_one_option_of_the_ballot_with_all_its_authors(stage: Stage) -> None:
    joined(stage)
    stage.passes(hours=4)
    to_vote(stage)
    ballot = votes.ballots(stage.session, WORKSHOP)[0]
    options = votes.options(stage.session, ballot.pk)
    shared = [option for option in options if option.text == LEAD[2]]
    assert (len(options), [(len(each.authors), each.group_id) for each in shared]) == (4, [(3, None)])


def to_vote(stage: Stage) -> None:
    while not votes.ballots(stage.session, WORKSHOP):
        stage.advance()


def test_nothing_moves_across_groups_once_the_vote_has_begun(stage: Stage) -> None:
    adam = joined(stage)
    to_vote(stage)
    adam.says("/desk")
    adam.forges("across.open~0~0~S1")
    adam.sees("Le vote de cette séance a commencé")
    adam.presses("Voir 1 thème commun")
    adam.presses(next(label for label in adam.seen[-1].buttons if "Retour" not in label))
    assert "Séparer à nouveau" not in adam.seen[-1].buttons
    before = counted(stage)
    adam.forges(f"across.part~0~0~{room(stage).standing('S1')[0].shared_id}")
    assert counted(stage) == before


def test_votes_on_a_shared_theme_are_found_in_charts(stage: Stage) -> None:
    joined(stage)
    to_vote(stage)
    ballot = votes.ballots(stage.session, WORKSHOP)[0]
    option = next(each for each in votes.options(stage.session, ballot.pk) if each.text == LEAD[2])
    total = votes.BallotTotal(
        ballot_id=ballot.pk, option=option.option, scale="dots", dots=7, voters=6, by_group={"admin": 7}
    )
    votes.close(stage.session, ballot, [total], 6, stage.at)
    stage.session.commit()
    first, found = heading(room(stage), "S1")[0]
    assert (first.evidence, found.dots if found else 0) == (("S1-1", "S1-2", "S1-3"), 7)
    chart = charts_of(room(stage), "fr")["S1-ranked"]
    assert isinstance(chart, RankedChart)
    assert [(item.label, item.total) for item in chart.items] == [(LEAD[2], 7)]


def test_as_many_votes_give_the_same_rank(stage: Stage) -> None:
    write(stage, LEAD, *OTHERS)
    to_vote(stage)
    ballot = votes.ballots(stage.session, WORKSHOP)[0]
    totals = [
        votes.BallotTotal(ballot_id=ballot.pk, option=each.option, scale="dots", dots=dots, voters=6)
        for each, dots in zip(votes.options(stage.session, ballot.pk), (9, 9, 7, 6), strict=True)
    ]
    votes.close(stage.session, ballot, totals, 6, stage.at)
    stage.session.commit()
    assert [(each.rank, each.votes) for each in challenges_of(room(stage))] == [(1, 9), (1, 9), (3, 7), (4, 6)]


def test_same_solution_of_two_working_groups_is_one_in_the_second_session_too(stage: Stage) -> None:
    (challenge,) = write(stage, LEAD)
    first, second, _ = write(
        stage,
        ("W1", "P007", "Créer un fonds national de maintenance des équipements scolaires"),
        ("W2", "P009", "Créer un fonds national pour la maintenance des équipements scolaires"),
        ("W3", "P002", "Publier chaque année les données du numérique éducatif"),
        session="S2",
    )
    first.answers, second.engagements = [challenge.code], ["E09"]
    stage.session.commit()
    adam = compared(stage, "S2")
    adam.presses("Entre les groupes")
    adam.presses("Voir 1 proposition")
    adam.presses("Regrouper")
    chart = charts_of(room(stage), "fr")["S2-flow"]
    assert isinstance(chart, FlowChart)
    links = [(link.source, link.target, link.weight) for link in chart.links]
    assert links == [("S1-1", "S2-1", 2), ("S2-1", "E09", 2)]
    while len(votes.ballots(stage.session, WORKSHOP)) < 2:
        stage.advance()
    options = votes.options(stage.session, votes.ballots(stage.session, WORKSHOP)[1].pk)
    assert sorted(option.option for option in options) == [f"c{first.pk}", f"c{second.pk + 1}"]


def test_desk_in_arabic_announces_what_waits_between_groups(stage: Stage) -> None:
    write(stage, LEAD, PARTIAL, *OTHERS)
    compared(stage)
    malika = stage.member("P020", "العربية")
    malika.says("/desk")
    malika.sees("لديكم مقترح واحد للتقريب بين المجموعات.")
    malika.presses("بين المجموعات")
    malika.sees("مقترح واحد للتقريب", "لا محاور مشتركة")
    malika.presses("الاطلاع على مقترح واحد")
    malika.presses("تجميع")
    malika.sees("جُمعت تحت", "مساهمتان، مجموعتان، شخصان")
    within_limits(malika)


def test_groups_that_still_write_are_not_compared(stage: Stage) -> None:
    write(stage, LEAD, PARTIAL)
    adam = stage.member("P028")
    to_phase(stage, "silent_writing")
    adam.forges("across.open~0~0~")
    adam.sees("Les groupes n’en sont pas encore là")
