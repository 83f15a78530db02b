"""Count the taps, texts and messages of each thing a participant does, in every language, beside the goals.

`python -m benchmarks.taps --json`: the real conversations are played on the tests' stage, by what buttons do and not
by what they say, so that a step too many in one of the languages is seen. Screens are measured over all that is shown.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.taps_player import Count, Player
from dialog.flow import MOST_STEPS
from storage import agenda, contributions, people, votes
from storage.contributions import Contribution
from storage.people import Workshop
from tests.stage import Person, Stage

Row = dict[str, Any]
LANGUAGES = ("fr", "ar", "en")
SCREEN_LETTERS, SCREEN_BUTTONS = 900, 8
SALMA, ZINEB, RAPPORTEUR = "P003", "P002", "P060"
OTHERS = ("P004", "P010", "P007")
TEXTS = {
    "fr": "pas d'internet dans les écoles satellites de montagne",
    "ar": "المدارس الفرعية في الجبال بدون أنترنت نهائيا",
    "en": "no internet at all in the satellite schools of the mountains",
}
SOLUTIONS = {
    "fr": "relier les écoles de montagne par satellite avec le fonds du service universel",
    "ar": "ربط مدارس الجبال عبر الأقمار الاصطناعية بتمويل من صندوق الخدمة الأساسية",
    "en": "connect the mountain schools by satellite with the universal service fund",
}
GOALS: dict[str, dict[str, int]] = {
    "from /start to the seat card": {"taps": 5, "messages": 5},
    "one item of the questionnaire": {"taps": 1},
    "a challenge, typed straight away": {"taps": 4, "texts": 1},
    "a challenge, by the button": {"taps": 4, "texts": 1},
    "a solution, typed straight away": {"taps": 4, "texts": 1},
    "support of another's challenge": {"taps": 2},
    "approving the group's page": {"taps": 1},
    "a vote, beyond one tap a dot": {"taps": 2},
    "rating one solution on two scales": {"taps": 2},
    "what became of my words": {"taps": 2},
    "erasing everything": {"taps": 3},
}


def main() -> None:
    """Print the figures, as JSON with `--json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--summary", type=Path, help="a rehearsal's summary.json, whose largest screens are added")
    wanted = parser.parse_args()
    rows = measure() + (_largest_rehearsed(wanted.summary) if wanted.summary else [])
    if wanted.json:
        print(json.dumps(rows, indent=1, ensure_ascii=False))
        return
    table = Table("task", "language", "taps", "texts", "messages", "goal")
    for row in rows:
        goal = ", ".join(f"{most} {what}" for what, most in row["goals"].items())
        table.add_row(row["task"], row["language"], *(str(row[each]) for each in ("taps", "texts", "messages")), goal)
    Console().print(table)


def measure() -> list[Row]:
    """Give a row for each task and language, and the largest screens of each language."""
    rows = []
    for language in LANGUAGES:
        player = play(language)
        rows += [_row(task, language, count) for task, count in player.counts.items()]
        rows += _largest(language, player.stage)
    return rows


def play(language: str) -> Player:
    """Live a participant's day in a language, task by task."""
    stage = Stage()
    stage.import_workshop()
    player = Player(stage, stage.person(10_003, "Salma", language))
    with player.task("from /start to the seat card"):
        player.opens(stage.code(SALMA))
        player.taps("lang", language)
        player.taps("consent", "all")
    zineb, rapporteur = stage.member(ZINEB), stage.member(RAPPORTEUR)
    for part in (_answer, _write, _judge, _solve, _look_back):
        part(player, language, zineb, rapporteur)
    return player


def _answer(player: Player, _language: str, _zineb: Person, _rapporteur: Person) -> None:
    player.types("/questionnaire")
    with player.task("one item of the questionnaire"):
        player.taps("ask.answer")


def _write(player: Player, language: str, zineb: Person, _rapporteur: Person) -> None:
    _to_phase(player.stage, "S1", "G5", "silent_writing")
    _finish(Player(player.stage, zineb), lambda other: other.types("les familles n'ont ni ordinateur ni forfait"))
    with player.task("a challenge, typed straight away"):
        _finish(player, lambda one: one.types(TEXTS[language]))
    with player.task("a challenge, by the button"):
        player.taps("contribute.new")
        _finish(player, lambda one: one.types(f"{TEXTS[language]} (2)"))
    _to_phase(player.stage, "S1", "G5", "discussion")
    with player.task("support of another's challenge"):
        player.taps("items.read")
        player.taps("items.support")


def _judge(player: Player, _language: str, _zineb: Person, rapporteur: Person) -> None:
    stage = player.stage
    _to_phase(stage, "S1", "G5", "report")
    Player(stage, rapporteur).taps("page.show")
    with player.task("approving the group's page"):
        player.taps("page.agree")
    for number in range(8):
        _put(stage, "S1", f"G{number % 6 + 1}", "challenge", number)
    _to_block(stage, "s1_vote")
    dots = votes.ballots(stage.session, _workshop(stage).id)[-1].dots
    with player.task("a vote, beyond one tap a dot"):
        player.taps("vote.open")
        for _ in range(dots):
            player.taps("vote.dot")
        player.taps("vote.done")
    player.counts["a vote, beyond one tap a dot"].taps -= dots


def _solve(player: Player, language: str, _zineb: Person, _rapporteur: Person) -> None:
    stage = player.stage
    _to_block(stage, "s2")
    seat = people.seat_of(stage.session, player.person.row.pk, "S2")
    assert seat is not None
    _to_phase(stage, "S2", seat.group_id, "silent_writing")
    with player.task("a solution, typed straight away"):
        _finish(player, lambda one: one.types(SOLUTIONS[language]), last=False)
    for number in range(4):
        _put(stage, "S2", f"W{number % 3 + 1}", "solution", number)
    _to_block(stage, "s2_vote")
    player.taps("vote.open")
    player.taps("vote.done")
    with player.task("rating one solution on two scales"):
        player.taps("vote.rate")
        player.taps("vote.rate")


def _look_back(player: Player, _language: str, _zineb: Person, _rapporteur: Person) -> None:
    _to_block(player.stage, "cloture")
    player.types("/me")
    with player.task("what became of my words"):
        player.taps("mine.open")
        player.taps("mine.item")
    player.types("/privacy")
    with player.task("erasing everything"):
        player.taps("privacy.erase")
        player.taps("privacy.erased", "delete")


def _finish(player: Player, begin: Callable[[Player], None], *, last: bool = True) -> None:
    """Answer every question of a contribution with one tap, up to the receipt: by its last answer or its first."""
    begin(player)
    for _ in range(MOST_STEPS):
        if not player.offers("f"):
            return
        player.taps("f", last=last)


def _put(stage: Stage, session: str, group: str, kind: str, number: int) -> None:
    """Let others of the room have written: what stands to the vote is not what is counted here."""
    workshop = _workshop(stage)
    author = people.participant_by_ref(stage.session, workshop.id, OTHERS[number % len(OTHERS)])
    assert author is not None
    following = contributions.next_number(stage.session, workshop.id, session)
    row = Contribution(
        workshop_id=workshop.id,
        session_id=session,
        group_id=group,
        kind=kind,
        number=following,
        code=f"{session}-{following}",
        author_id=author.pk,
        dimension="conn",
        text=f"Ce que la salle dit, numéro {number + 1}",
        severity=4,
        sent_at=stage.at,
        recorded_at=stage.at,
    )
    contributions.record_contribution(stage.session, row)
    stage.session.commit()


def _to_phase(stage: Stage, session: str, group: str, phase: str) -> None:
    workshop = _workshop(stage)
    while (clock := agenda.clock_of(stage.session, workshop.id, session, group)) is None or clock.phase != phase:
        stage.advance()


def _to_block(stage: Stage, block_id: str) -> None:
    workshop = _workshop(stage)
    while (block := agenda.running_block(stage.session, workshop.id)) is None or block.block_id != block_id:
        stage.advance()


def _workshop(stage: Stage) -> Workshop:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    return workshop


def _row(task: str, language: str, count: Count) -> Row:
    goals = GOALS[task]
    what, most = next(iter(goals.items()))
    ours = getattr(count, what)
    return {
        "name": f"{task}, {language}: {what}",
        "task": task,
        "language": language,
        "taps": count.taps,
        "texts": count.texts,
        "messages": count.messages,
        "goals": goals,
        "ours": ours,
        "peer": most,
        "ratio": round(most / ours, 2) if ours else None,
    }


def _largest_rehearsed(summary: Path) -> list[Row]:
    told = json.loads(summary.read_text("utf-8"))
    return _sizes(f"{told['people']} people rehearsed", told["screen_letters_max"], told["screen_buttons_max"])


def _largest(language: str, stage: Stage) -> list[Row]:
    screens = [shown for person in stage.persons.values() for shown in person.seen]
    return _sizes(language, max(len(shown.text) for shown in screens), max(len(shown.buttons) for shown in screens))


def _sizes(language: str, letters: int, buttons: int) -> list[Row]:
    sizes = (("letters on the longest screen", letters, SCREEN_LETTERS), ("most buttons", buttons, SCREEN_BUTTONS))
    return [
        {
            "name": f"{name}, {language}",
            "task": name,
            "language": language,
            "taps": "",
            "texts": "",
            "messages": ours,
            "goals": {"at most": most},
            "ours": ours,
            "peer": most,
            "ratio": round(most / ours, 2),
        }
        for name, ours, most in sizes
    ]


if __name__ == "__main__":
    main()
