"""What was done with a group's contributions, in sentences, and the one tap that undoes each."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.screen import Button, Words, column, screen, words
from handlers import bench as benches
from handlers.bench import Bench, bench_of, home
from handlers.excerpts import excerpt
from handlers.refusing import refuse
from handlers.scene import DONE
from handlers.turn import Turn
from storage import agenda, steps
from storage.contributions import Audit
from workshop.labels import Labels

PER_PAGE = 3
SHOWN = 80


def list_steps(turn: Turn, data: Press) -> None:
    """List the steps that stand, the newest first, each with its undoing."""
    bench = bench_of(turn, data.args[0] if data.args else None)
    if bench is None:
        return
    page = int(data.args[1]) if len(data.args) > 1 and data.args[1].isdigit() else 0
    found = steps.steps(turn.session, *bench.key)
    shown = found[page * PER_PAGE : (page + 1) * PER_PAGE]
    lines = [
        words("merge-step", number=place, at=benches.hour(bench, line.at), what=sentence(bench, line))
        for place, line in enumerate(shown, start=1)
    ]
    undoing = [
        Button(label=words("merge-undo-number-button", number=place), press=press("merge.undo", line.pk))
        for place, line in enumerate(shown, start=1)
    ]
    turning = benches.turned("merge.steps", bench.clock.pk, page=page, count=len(found), per_page=PER_PAGE)
    turn.reply(benches.listed(words("merge-steps"), lines, *undoing, *turning, home(bench)))


def undo(turn: Turn, data: Press) -> None:
    """Put back what a step changed."""
    line = steps.step_by_id(turn.session, int(data.args[0])) if data.args and data.args[0].isdigit() else None
    bench = _bench(turn, line)
    if bench is None or line is None:
        return
    if bench.clock.phase == DONE and not bench.open:
        turn.reply(screen(words("merge-closed"), rows=column(home(bench))))
        return
    said = sentence(bench, line)
    if steps.undo(turn.session, line, turn.at):
        turn.reply(screen(words("merge-undone", what=said), rows=column(home(bench))))
    elif line.undone_at is not None:
        turn.toast()
        turn.reply(screen(words("merge-undone", what=said), rows=column(home(bench))))
    else:
        newer = Button(label=words("merge-steps-open-button"), press=press("merge.steps", bench.clock.pk, 0))
        turn.reply(screen(words("merge-undo-newer", what=said), rows=column(newer, home(bench))))


def sentence(bench: Bench, line: Audit) -> Words:
    """Say in a sentence what a step did."""
    details = line.details
    dimension = details.get("dimension")
    return words(
        f"audit-{line.verb}",
        codes=benches.codes(list(details.get("codes", []))),
        label=excerpt(str(details.get("label", "")), SHOWN),
        reason=excerpt(str(details.get("reason", "")), SHOWN),
        dimension=bench.plan.dimension(dimension).label if dimension else Labels((), bench.plan.default_language),
    )


def _bench(turn: Turn, line: Audit | None) -> Bench | None:
    assert turn.person is not None
    session_id, _, group_id = line.subject.partition("/") if line is not None else ("", "", "")
    if line is None or line.verb not in steps.VERBS or line.workshop_id != turn.person.workshop_id:
        refuse(turn)
        return None
    clock = agenda.clock_of(turn.session, line.workshop_id, session_id, group_id)
    return bench_of(turn, str(clock.pk) if clock else None)
