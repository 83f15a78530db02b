"""The questionnaire's scores, shown with their spread, and the debate: too high, right, too low, and one fact."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Chosen, Flow, Given, Step, Taken, Typed, choice
from dialog.incoming import JobDone, Media, Order, TimerDue
from dialog.screen import Button, Joined, Picture, Screen, UserText, Verbatim, Words, column, screen, words
from handlers import conversation
from handlers.conversation import Conversation
from handlers.excerpts import excerpt
from handlers.inquiry import results_known
from handlers.posts import SCORES
from handlers.scene import Scene, plan_of, scene_of
from handlers.turn import Turn
from storage import agenda, people, questionnaire
from storage.drawn import drawn_picture, join_waiting
from storage.people import Workshop
from storage.questionnaire import ScoreOpinion
from workshop.closing import results_block
from workshop.excerpts import shortened
from workshop.framework import Right
from workshop.model import WorkshopPlan
from workshop.questionnaire import Score, View, read_results, score_dimensions
from workshop.sheets import sheet_from_csv
from workshop.wording import visible

DEBATE = "debate"
SKIP = "none"
START = "start"
MOST_FACT = 300
LISTED = 20
PICTURE = "scores"
FRESH = timedelta(minutes=5)  # a picture this old still shows the debate


@dataclass(frozen=True, kw_only=True, slots=True)
class Debate:
    """Hold the scores that are debated."""

    plan: WorkshopPlan
    scores: dict[str, Score]


def import_results(turn: Turn) -> None:
    """Take questionnaire results in from a file, in place of those imported before."""
    action = turn.incoming.action
    assert isinstance(action, Order)
    workshop = people.newest_workshop(turn.session)
    if workshop is None:
        turn.refuse(screen(words("order-no-workshop")))
        return
    plan = plan_of(workshop)
    read = read_results(sheet_from_csv(base64.b64decode(str(action.arguments["content"]))), plan)
    given = {each.id: (each.category, each.answers) for each in read.respondents}
    lines = tuple(_row(problem.row, problem.reason, dict(problem.args)) for problem in read.problems[:LISTED])
    if not given:  # what was imported before stays
        turn.refuse(screen(words("import-nothing"), Joined(lines) if lines else None))
        return
    questionnaire.replace_imported(turn.session, workshop.id, given, turn.at)
    said = words("questionnaire-imported", people=len(read.respondents), problems=len(read.problems))
    turn.reply(screen(said, Joined(lines) if lines else None))


def announce(turn: Turn) -> None:
    """Invite everybody to the debate when the plenary before the first session begins."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop_id, _, block_id = action.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    results = results_block(plan_of(workshop)) if workshop is not None else None
    if workshop is None or results is None or results.id != block_id:
        return
    plan, block = plan_of(workshop), agenda.block_by_id(turn.session, workshop_id, block_id)
    if block is None or block.state != "running" or not _scores(turn, workshop, plan):
        return
    here = [p for p in people.participants(turn.session, workshop.id) if p.arrived_at and not p.left_at and not p.quiet]
    voters = [person for person in here if Right.VOTE in plan.rights(person.role)]
    button = Button(label=words("debate-open-button"), press=press("debate.open"))
    shown = screen(words("debate-opens"), rows=column(button, _picture_button()))
    for account in people.accounts_of(turn.session, voters).values():
        if account.quiet:
            continue
        turn.tell(account.user_id, account.language or plan.default_language, shown, budget="results")


def show_results(turn: Turn) -> None:
    """Show the scores in words."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    scores = _scores(turn, scene.workshop, scene.plan)
    if not scores:
        turn.reply(screen(words("debate-no-results"), rows=column(_back())))
        return
    lines = tuple(_line(scene.plan, dimension, score) for dimension, score in scores.items())
    button = Button(label=words("debate-open-button"), press=press("debate.open"))
    rows = column(button if _debates(scene) else None, _picture_button(), _back())
    turn.reply(screen(words("debate-results"), Joined(lines), words("debate-perception"), rows=rows))


def open_results(turn: Turn, _data: Press) -> None:
    """Show the scores at a press."""
    show_results(turn)


def show_picture(turn: Turn, _data: Press) -> None:
    """Show the scores as a picture: the one drawn a moment ago, or a new one as soon as it is drawn."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    if not _scores(turn, scene.workshop, scene.plan):
        turn.reply(screen(words("debate-no-results"), rows=column(_back())))
        return
    connection, wanted = turn.session.connection(), _wanted(scene.workshop.id, turn.language)
    changed = max((each.at for each in questionnaire.opinions(turn.session, scene.workshop.id)), default=None)
    fresh_since = turn.at - FRESH if changed is None else min(changed, turn.at - FRESH)
    picture = drawn_picture(connection, (PICTURE, "pictures"), wanted, fresh_since)
    if picture is not None:
        turn.reply(_picture_screen(picture, debates=_debates(scene)), fresh=True)
        return
    if not join_waiting(connection, PICTURE, wanted, turn.person.pk):
        turn.work(PICTURE, **wanted, at=turn.at.isoformat(), people=[turn.person.pk])
    turn.toast(words("debate-picture-drawn-soon"))


def deliver_picture(turn: Turn) -> None:
    """Bring the picture of the scores to everybody who asked for it while it was drawn."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    pictures = (action.result or {}).get("pictures") or ()
    language = str(action.payload["language"])
    found = [people.participant_by_id(turn.session, int(number)) for number in action.payload["people"]]
    waiting = {person.pk: person for person in found if person is not None}
    for number, account in people.accounts_of(turn.session, waiting.values()).items():
        debates = _debates(scene_of(turn.session, waiting[number]))
        failed = screen(words("debate-no-picture"), rows=column(_back()))
        turn.tell(account.user_id, language, _picture_screen(pictures[0], debates=debates) if pictures else failed)


def open_debate(turn: Turn, _data: Press) -> None:
    """Begin to judge a score."""
    conversation.begin(turn, CONVERSATION)


def _load(turn: Turn, _answers: Answers) -> Debate | Screen:
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    scores = _scores(turn, scene.workshop, scene.plan)
    if not scores or not scene.may(Right.VOTE):
        return screen(words("debate-no-results"), rows=column(_back()))
    if not _debates(scene):
        results = Button(label=words("questionnaire-scores-button"), press=press("debate.results"))
        return screen(words("debate-closed"), rows=column(results, _back()))
    return Debate(plan=scene.plan, scores=scores)


def _ask_dimension(debate: Debate, _answers: Answers) -> Screen:
    lines = tuple(_line(debate.plan, dimension, score) for dimension, score in debate.scores.items())
    buttons = [choice(debate.plan.dimension(d).label, str(i)) for i, d in enumerate(debate.scores)]
    return screen(words("debate-which"), Joined(lines), rows=column(*buttons[:MOST_BUTTONS]))


def _take_dimension(debate: Debate, _answers: Answers, given: Given) -> Taken:
    value = given.value if isinstance(given, Chosen) else given.text.strip() if isinstance(given, Typed) else ""
    listed = list(debate.scores)
    if isinstance(given, Typed) and value.isdecimal() and 1 <= int(value) <= len(listed):
        return Accept(listed[int(value) - 1])
    if value.isdecimal() and int(value) < len(listed) and isinstance(given, Chosen):
        return Accept(listed[int(value)])
    return _kept(given)


def _ask_view(debate: Debate, answers: Answers) -> Screen:
    dimension = str(answers["dimension"])
    line = _line(debate.plan, dimension, debate.scores[dimension])
    buttons = [choice(words(f"debate-{view.value.replace('_', '-')}"), view.value) for view in View]
    return screen(words("debate-view"), line, rows=column(*buttons))


def _take_view(_debate: Debate, _answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen) and given.value in {view.value for view in View}:
        return Accept(given.value)
    return _kept(given)


def _ask_fact(_debate: Debate, answers: Answers) -> Screen:
    long = str(answers.get("long") or "")
    too_long = words("debate-fact-long", most=MOST_FACT, text=excerpt(long)) if long else None
    start = choice(words("debate-fact-start-button"), START) if long else None
    none = choice(words("debate-no-fact"), SKIP)
    return screen(words("debate-fact"), too_long, words("seen-without-name"), rows=column(start, none))


def _take_fact(_debate: Debate, answers: Answers, given: Given) -> Taken:
    long = str(answers.get("long") or "")
    match given:
        case Chosen(value):
            return Accept(shortened(long, MOST_FACT) if value == START and long else None)
        case Media():
            return Again(words("debate-fact-in-words"))
        case Typed(text) if not visible(text):
            return Again(words("debate-fact-in-words"))
        case Typed(text):
            return Again(keep={"long": text}) if len(text) > MOST_FACT else Accept(text)


def _kept(given: Given) -> Again:
    """Keep a text that came too early as the fact, so that no word is lost."""
    if isinstance(given, Typed) and visible(given.text):
        return Again(words("debate-choose-first"), {"long" if len(given.text) > MOST_FACT else "fact": given.text})
    return Again(words("debate-choose-first"))


def _finish(turn: Turn, debate: Debate, answers: dict[str, Any], _number: int) -> None:
    assert turn.person is not None
    dimension, fact, long = str(answers["dimension"]), answers.get("fact"), answers.get("long")
    if long:  # what did not fit the fact is kept all the same
        conversation.keep_words(turn, DEBATE, str(long))
    opinion = ScoreOpinion(
        workshop_id=turn.person.workshop_id,
        participant_id=turn.person.pk,
        dimension=dimension,
        view=str(answers["view"]),
        fact=fact,
        at=turn.at,
    )
    questionnaire.record_opinion(turn.session, opinion)
    again = Button(label=words("debate-another"), press=press("debate.open"))
    done = words("debate-thanks", dimension=debate.plan.dimension(dimension).label)
    turn.reply(
        screen(done, words("debate-thanks-fact", text=excerpt(fact)) if fact else None, rows=column(again, _back()))
    )


def _debates(scene: Scene) -> bool:
    return scene.may(Right.VOTE) and scene.workshop.ended_at is None


def _scores(turn: Turn, workshop: Workshop, plan: WorkshopPlan) -> dict[str, Score]:
    if not results_known(turn.session, workshop, plan):
        return {}
    scores = score_dimensions(plan, questionnaire.respondents(turn.session, workshop.id))
    least = plan.rules.small_cell_suppression  # the mean of a few tells what one of them answered
    return {dimension: score for dimension, score in scores.items() if score.mean is not None and score.people >= least}


def _line(plan: WorkshopPlan, dimension: str, score: Score) -> Words:
    highest = max((step.value for step in plan.questionnaire.scale), default=5) if plan.questionnaire else 5
    assert score.mean is not None
    return words(
        "debate-line",
        dimension=plan.dimension(dimension).label,
        mean=round(score.mean, 1),
        highest=highest,
        low=round(score.q1 or score.mean, 1),
        high=round(score.q3 or score.mean, 1),
        people=score.people,
        dont_know=round(score.dont_know * 100),
    )


def _wanted(workshop_id: str, language: str) -> dict[str, str]:
    return {"workshop": workshop_id, "topic": SCORES, "language": language}


def _picture_screen(picture: Mapping[str, Any], *, debates: bool) -> Screen:
    said = words("debate-picture", title=Verbatim(str(picture["title"])))
    debate = Button(label=words("debate-open-button"), press=press("debate.open")) if debates else None
    return Screen(
        paragraphs=(said, words("debate-perception")),
        rows=column(debate, _back()),
        picture=Picture(blobs=(str(picture["blob"]),)),
    )


def _picture_button() -> Button:
    return Button(label=words("debate-picture-button"), press=press("debate.picture"))


def _row(row: int, reason: str, args: dict[str, str | int]) -> Words:
    shown = {name: value if isinstance(value, int) else UserText(value) for name, value in args.items()}
    return words("roster-row", row=Verbatim(str(row)), why=words(reason, **shown))


def _back() -> Button:
    return Button(label=words("back-to-now-button"), press=press("now"))


MOST_BUTTONS = 7
STEPS = (
    Step[Debate](key="dimension", ask=_ask_dimension, take=_take_dimension),
    Step[Debate](key="view", ask=_ask_view, take=_take_view),
    Step[Debate](key="fact", ask=_ask_fact, take=_take_fact),
)
CONVERSATION = Conversation(flow=Flow(name=DEBATE, steps=STEPS), load=_load, finish=_finish)
