"""The secret votes: dots and ratings, totals at the close, and no link left between voter and vote."""

from __future__ import annotations

import pytest

from storage import contributions, people, votes
from storage.contributions import Contribution
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def write(stage: Stage, session: str, group: str, text: str, author: str, kind: str = "challenge") -> None:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    person = people.participant_by_ref(stage.session, workshop.id, author)
    assert person is not None
    number = contributions.next_number(stage.session, workshop.id, session)
    row = Contribution(
        workshop_id=workshop.id,
        session_id=session,
        group_id=group,
        kind=kind,
        number=number,
        code=f"{session}-{number}",
        author_id=person.pk,
        dimension="conn",
        text=text,
        severity=4,
        sent_at=stage.at,
        recorded_at=stage.at,
    )
    contributions.record_contribution(stage.session, row)
    stage.session.commit()


def vote1(stage: Stage) -> tuple[Person, Person]:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    for number in range(8):
        write(stage, "S1", f"G{number % 6 + 1}", f"Défi numéro {number} de la salle", "P004")
    stage.passes(hours=4, minutes=41)  # 12:41
    return salma, zineb


def test_vote_is_announced_and_takes_dots_until_none_is_left(stage: Stage) -> None:
    salma, zineb = vote1(stage)
    salma.sees("Le vote est ouvert jusqu’à 12 h 55", "2 points")
    zineb.sees("التصويت مفتوح", "نقطتان")
    salma.presses("Voter")
    salma.sees("Il vous reste 2 points sur 2", "1. ")
    salma.presses("○○ 1.")
    salma.sees("Il vous reste 1 point sur 2", "●○ 1.")
    salma.presses("○○ 2.")
    salma.sees("Vos 2 points sont placés.")
    salma.presses("○○ 3.")
    assert "2 points sont placés" in stage.toasts[-1][1]
    salma.presses("Confirmer")
    salma.sees("Votre vote est enregistré. Vous pouvez le modifier jusqu’à la clôture.")


def test_what_is_voted_on_is_shortened_between_words(stage: Stage) -> None:
    salma = stage.member("P003")
    text = "Il faut que les écoles des communautés rurales de la montagne disposent d’une connexion qui tienne " * 3
    for group in ("G1", "G2", "G3", "G4"):
        write(stage, "S1", group, f"{text}{group}", "P004")
    stage.passes(hours=4, minutes=41)
    salma.presses("Voter")
    line = next(line for line in salma.seen[-1].text.split("\n") if line.startswith("1. "))
    shown = line.removeprefix("1. ").removesuffix("…")
    assert (text.startswith(f"{shown} "), [label for label in salma.seen[-1].buttons if " 1. " in label]) == (
        True,
        ["○ 1. écoles des communautés…"],
    )


def test_only_dot_is_spoken_of_as_one(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    for group in ("G1", "G2", "G3"):
        write(stage, "S1", group, f"Défi du groupe {group} dans la salle", "P004")
    stage.passes(hours=4, minutes=41)
    for person, vote, said in (
        (salma, "Voter", "Votre point est placé. Touchez la ligne choisie pour le reprendre."),
        (zineb, "التصويت", "وُضعت نقطتكم. المسوا السطر الذي اخترتموه لاسترجاعها."),
    ):
        person.presses(vote)
        person.presses("○ 1.")
        person.sees(said)
        person.presses("○ 2.")
        assert stage.toasts[-1][1] == said


def test_dot_tapped_twice_at_once_is_one_dot(stage: Stage) -> None:
    salma, zineb = vote1(stage)
    for person, open_it, left in (
        (salma, "Voter", "Il vous reste 1 point sur 2"),
        (zineb, "التصويت", "بقيت لكم نقطة واحدة من أصل 2"),
    ):
        person.presses(open_it)
        booth = person.seen[-1]
        person.presses("○○ 1.", on=booth)
        person.presses("○○ 1.", on=booth)
        person.sees(left, "●○ 1.")
        person.presses("●○ 1.")
        person.sees("●● 1.")
        person.presses("●● 1.")
        person.sees("○○ 1.")


def test_votes_of_the_second_ballot_are_not_mistaken_for_the_first(stage: Stage) -> None:
    salma, _ = vote1(stage)
    salma.presses("Voter")
    salma.presses("○○ 1.")
    for number in range(8):
        write(stage, "S2", f"W{number % 3 + 1}", f"Solution numéro {number} pour la salle", "P004", "solution")
    stage.passes(hours=3, minutes=45)  # 16:26
    salma.sees("2 points à répartir, puis quelques solutions à évaluer")
    salma.presses("Voter")
    salma.presses("○○ 1.")
    salma.sees("Il vous reste 1 point sur 2", "●○ 1.")


def test_vote_says_how_many_dots_are_left_when_confirmed(stage: Stage) -> None:
    salma, zineb = vote1(stage)
    for person, open_it, confirm in ((salma, "Voter", "Confirmer"), (zineb, "التصويت", "تأكيد")):
        person.presses(open_it)
        person.presses("○○ 1.")
        person.presses(confirm)
    salma.sees("Votre vote est enregistré. Il vous reste 1 point à placer si vous le souhaitez. Vous pouvez")
    zineb.sees("سُجّل تصويتكم. بقيت لكم نقطة واحدة يمكنكم وضعها، كما يمكنكم تعديل تصويتكم")


def test_vote_leaves_only_totals_at_the_close(stage: Stage) -> None:
    salma, _ = vote1(stage)
    salma.presses("Voter")
    salma.presses("○○ 1.")
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    ballot = votes.ballot(stage.session, workshop.id, "vote1")
    assert ballot is not None
    stage.passes(minutes=20)
    assert votes.all_votes(stage.session, ballot.pk) == []
    assert ballot.turnout == 1
    assert sum(total.dots for total in votes.totals(stage.session, ballot.pk).values()) == 1
    salma.presses("Confirmer")
    salma.sees("Ce vote s’est terminé à 12 h 55")


def test_vote_asks_for_impact_and_feasibility_of_others_only(stage: Stage) -> None:
    salma = stage.member("P003")
    write(stage, "S2", "W1", "Une plateforme commune pour les établissements", "P003", "solution")
    write(stage, "S2", "W2", "Former deux référents dans chaque établissement", "P004", "solution")
    stage.passes(hours=8, minutes=26)  # 16:26
    salma.presses("Voter")
    salma.presses("Confirmer")
    salma.sees("Vos points sont enregistrés", "Impact", "1 sur 1", "Former deux référents")
    salma.presses("4")
    assert "Vos points" not in salma.sees("Faisabilité", "1 sur 1").text
    salma.presses("2")
    salma.sees("Votre vote est enregistré")


def test_vote_counts_each_solution_once_for_both_questions(stage: Stage) -> None:
    salma = stage.member("P003")
    for number in range(4):
        write(stage, "S2", f"W{number % 2 + 1}", f"Solution numéro {number} pour la salle", "P004", "solution")
    stage.passes(hours=8, minutes=26)  # 16:26
    salma.presses("Voter")
    salma.presses("Confirmer")
    seen = []
    for _ in range(8):
        shown = salma.sees("sur 4")
        scale = "impact" if "Impact" in shown.text else "feasibility"
        seen.append((scale, shown.text.partition("(solution ")[2][:1], shown.text.partition("numéro ")[2][:1]))
        salma.presses("3")
    assert [(scale, place) for scale, place, _ in seen] == [
        (scale, place) for place in "1234" for scale in ("impact", "feasibility")
    ]
    assert [number for scale, _, number in seen if scale == "impact"] == [
        number for scale, _, number in seen if scale == "feasibility"
    ]


def test_vote_is_not_open_to_observers(stage: Stage) -> None:
    observer = stage.member("P031", "English")
    vote1(stage)
    observer.forges("vote.open~0~0")
    observer.sees("This vote is for the participants")
