"""A day ready to be closed: solutions written and rated, people in the room, the synthesis begun."""

from __future__ import annotations

from typing import Any

from storage import contributions, people, votes
from storage.contributions import Contribution
from storage.people import Workshop
from storage.votes import Ballot, BallotOption, BallotTotal
from tests.stage import Person, Stage

COUNCIL, UNESCO, SALMA, ZINEB = "P019", "P028", "P003", "P002"


def workshop_of(stage: Stage) -> Workshop:
    """Give the workshop on stage."""
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    return workshop


def write(stage: Stage, session: str, text: str, author: str, **more: Any) -> Contribution:
    """Record a contribution of somebody on the roster."""
    workshop = workshop_of(stage)
    person = people.participant_by_ref(stage.session, workshop.id, author)
    assert person is not None
    number = contributions.next_number(stage.session, workshop.id, session)
    kind = "solution" if session == "S2" else "challenge"
    row = Contribution(
        workshop_id=workshop.id,
        session_id=session,
        group_id="W1" if session == "S2" else "G1",
        kind=kind,
        number=number,
        code=f"{session}-{number}",
        author_id=person.pk,
        text=text,
        sent_at=stage.at,
        recorded_at=stage.at,
        **{"dimension": "conn", **more},
    )
    contributions.record_contribution(stage.session, row)
    stage.session.commit()
    return row


def rate(stage: Stage, items: list[Contribution], value: int = 4, voters: int = 8) -> None:
    """Close the second vote with the same high mark for everything."""
    workshop = workshop_of(stage)
    ballot = Ballot(workshop_id=workshop.id, ballot_id="vote2", session_id="S2", opened_at=stage.at)
    options = [BallotOption(ballot_id=0, option=f"c{item.pk}", text=item.text, authors=["P003"]) for item in items]
    votes.open_ballot(stage.session, ballot, options)
    counts = {str(value): voters, str(5 - value): 1}
    totals = [
        BallotTotal(ballot_id=0, option=f"c{item.pk}", scale=scale, voters=voters + 1, counts=counts)
        for item in items
        for scale in ("impact", "feasibility")
    ]
    votes.close(stage.session, ballot, totals, voters + 1, stage.at)
    stage.session.commit()


def to_block(stage: Stage, block_id: str) -> None:
    """Take the day on by hand until a block runs."""
    for _ in range(60):
        if workshop_of(stage).running_block == block_id:
            return
        stage.advance()
    raise AssertionError(block_id)


def ready(stage: Stage) -> tuple[Person, Person, Person, Person]:
    """Bring both hosts and two participants to the synthesis, with one challenge and two solutions rated."""
    people_here = (stage.member(COUNCIL), stage.member(UNESCO), stage.member(SALMA), stage.member(ZINEB, "العربية"))
    challenge = write(stage, "S1", "Pas d’internet dans les écoles rurales", SALMA, severity=5)
    first = write(stage, "S2", "Relier les écoles rurales par satellite", SALMA, answers=[challenge.code])
    second = write(stage, "S2", "Former deux référents par établissement", ZINEB, dimension="capa")
    rate(stage, [first, second])
    to_block(stage, "synthese")
    return people_here


def tick_and_sign(stage: Stage, council: Person, unesco: Person) -> None:
    """Tick the solution on connectivity and have both hosts sign it."""
    council.says("/closing")
    council.presses("Cocher les opportunités")
    if not any("S2-1" in label for label in council.seen[-1].buttons):
        council.presses("Dimension suivante")
    council.presses("☐ S2-1")
    council.presses("Retour à la clôture")
    council.presses("Signer pour mon institution")
    council.presses("Signer cette opportunité")
    unesco.says("/closing")
    unesco.presses("Signer pour mon institution")
    unesco.presses("Signer cette opportunité")
