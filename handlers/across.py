"""What several groups said alike, on the organizer's desk: pointed out, and brought together by a human alone."""

from __future__ import annotations

from collections.abc import Sequence

from dialog.buttons import Press, press
from dialog.screen import Button, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.alike import Comparison, comparisons
from handlers.comparing import compare
from handlers.outlook import back_button
from handlers.refusing import refuse
from handlers.turn import Turn
from storage import across, contributions, steps, themes
from storage.contributions import Audit, Contribution, Theme
from workshop.excerpts import shortened
from workshop.themes_pairs import Pair

PER_PAGE = 5
SHOWN = 200
ON_BUTTON = 40
LISTED = 6


def open_sessions(turn: Turn, data: Press) -> None:
    """Show what a session's groups share and what waits; without a session named, the last that has something."""
    found = _chosen(turn, data)
    if found is None:
        turn.reply(screen(words("across-none"), rows=column(back_button())))
    else:
        turn.reply(_overview(turn, found))


def look_again(turn: Turn, data: Press) -> None:
    """Have the groups of a session compared again."""
    found = _chosen(turn, data)
    if found is None:
        return open_sessions(turn, data)
    compare(turn, found.workshop.id, found.session.id)
    turn.toast(words("across-looking"))
    turn.reply(_overview(turn, found))
    return None


def hint(turn: Turn, data: Press) -> None:
    """Show one suggestion: two contributions of different groups that may say the same."""
    found = _open(turn, data)
    if found is not None:
        turn.reply(_hint(turn, found, _number(data, 1)))


def join(turn: Turn, data: Press) -> None:
    """Bring together what two groups said alike; the groups' own themes stay as they are."""
    found = _pair(turn, data)
    if found is None:
        return
    comparison, items = found
    theme, line = across.join(turn.session, comparison.hand(turn), items, _strongest_words(turn, items))
    said = _described("across-joined", turn, comparison, theme)
    turn.reply(screen(said, words("across-originals-stay"), rows=column(*_after(turn, comparison, line))))


def apart(turn: Turn, data: Press) -> None:
    """Keep two contributions apart, and show the next suggestion."""
    found = _pair(turn, data)
    if found is None:
        return
    comparison, items = found
    line = across.keep_apart(turn.session, comparison.hand(turn), items)
    shown = _hint(turn, comparison, 0)
    turn.toast(words("across-kept-apart"))
    turn.reply(Screen(paragraphs=shown.paragraphs, rows=((_undo_button(line),), *shown.rows)))


def list_shared(turn: Turn, data: Press) -> None:
    """List what the groups of a session share."""
    found = _chosen(turn, data)
    if found is None:
        return open_sessions(turn, data)
    page, listed = _number(data, 1), across.shared(turn.session, found.workshop.id, found.session.id)
    shown = listed[page * PER_PAGE : (page + 1) * PER_PAGE]
    buttons = [
        Button(
            label=words("across-theme-button", label=UserText(shortened(theme.label, ON_BUTTON))),
            press=press("across.theme", theme.pk),
        )
        for theme, _ in shown
    ]
    more = Button(label=words("merge-after-button"), press=press("across.list", found.session.id, page + 1))
    left = (page + 1) * PER_PAGE < len(listed)
    rows = column(*buttons, more if left else None, _home(found))
    turn.reply(screen(words("across-list", count=len(listed)), rows=rows))
    return None


def show_shared(turn: Turn, data: Press) -> None:
    """Show what several groups share, with the contributions underneath."""
    found = _theme(turn, data)
    if found is None:
        return
    comparison, theme = found
    lines = [_line(comparison, item) for item in _below(turn, theme)[:LISTED]]
    part = Button(label=words("across-part-button"), press=press("across.part", theme.pk)) if comparison.open else None
    closed = None if comparison.open else words("across-voted")
    turn.reply(
        screen(
            _described("across-theme", turn, comparison, theme), *lines, closed, rows=column(part, _home(comparison))
        )
    )


def part(turn: Turn, data: Press) -> None:
    """Take apart what several groups shared."""
    found = _theme(turn, data)
    if found is None:
        return
    comparison, theme = found
    if not comparison.open:
        turn.reply(screen(words("across-voted"), rows=column(_home(comparison))))
        return
    line = across.part(turn.session, comparison.hand(turn), theme)
    said = words("across-parted", label=UserText(shortened(theme.label, SHOWN)))
    turn.reply(screen(said, rows=column(*_after(turn, comparison, line))))


def undo(turn: Turn, data: Press) -> None:
    """Put back what a step across groups changed."""
    line = steps.step_by_id(turn.session, _number(data, 0))
    comparison = _named(turn, line.subject) if line is not None and line.verb in across.VERBS else None
    if line is None or comparison is None or line.workshop_id != comparison.workshop.id:
        refuse(turn)
        return
    if not comparison.open:
        turn.reply(screen(words("across-voted"), rows=column(_home(comparison))))
        return
    done = steps.undo(turn.session, line, turn.at) or line.undone_at is not None
    turn.toast(words("across-undone" if done else "across-undo-newer"))
    turn.reply(_overview(turn, comparison))


def _overview(turn: Turn, comparison: Comparison) -> Screen:
    session = comparison.session
    wait, held = comparison.suggestions(turn), across.shared(turn.session, comparison.workshop.id, session.id)
    others = [each for each in comparisons(turn, comparison.workshop) if each.session.id != session.id]
    see = Button(label=words("across-hints-button", count=len(wait)), press=press("across.hint", session.id, 0))
    listed = Button(label=words("across-list-button", count=len(held)), press=press("across.list", session.id, 0))
    again = Button(label=words("across-look-button"), press=press("across.look", session.id))
    return screen(
        words("across-head", session=_title(comparison), waiting=len(wait), shared=len(held)),
        words("across-rule" if comparison.open else "across-voted"),
        rows=column(
            see if wait else None,
            listed if held else None,
            again if comparison.open else None,
            *(Button(label=_title(each), press=press("across.open", each.session.id)) for each in others[:3]),
            back_button(),
        ),
    )


def _hint(turn: Turn, comparison: Comparison, number: int) -> Screen:
    found = comparison.suggestions(turn)
    if not found:
        return screen(words("across-no-hint"), rows=column(_home(comparison)))
    number %= len(found)
    one, other = _items(turn, found[number])
    session_id = comparison.session.id
    following = Button(label=words("merge-next-button"), press=press("across.hint", session_id, number + 1))
    return screen(
        words("across-hint", number=number + 1, total=len(found)),
        _line(comparison, one),
        _line(comparison, other),
        rows=column(
            Button(label=words("merge-join-button"), press=press("across.join", one.pk, other.pk)),
            Button(label=words("merge-apart-button"), press=press("across.apart", one.pk, other.pk)),
            following if len(found) > 1 else None,
            _home(comparison),
        ),
    )


def _items(turn: Turn, pair: Pair) -> tuple[Contribution, Contribution]:
    one, other = (contributions.contribution_by_id(turn.session, int(id_)) for id_ in (pair.one, pair.other))
    assert one is not None
    assert other is not None
    return one, other


def _after(turn: Turn, comparison: Comparison, line: Audit) -> list[Button]:
    more = Button(label=words("merge-hints-more-button"), press=press("across.hint", comparison.session.id, 0))
    waits = bool(comparison.suggestions(turn))
    return [_undo_button(line), *([more] if waits else []), _home(comparison)]


def _described(text_id: str, turn: Turn, comparison: Comparison, theme: Theme) -> Words:
    items = _below(turn, theme)
    everybody = {item.author_id for item in items if item.author_id is not None}
    return words(
        text_id,
        label=UserText(shortened(theme.label, SHOWN)),
        count=len(items),
        groups=len({item.group_id for item in items if item.group_id in comparison.groups}),
        people=len(everybody),
    )


def _below(turn: Turn, theme: Theme) -> list[Contribution]:
    """List what stands underneath: what was brought together, with the groups' own themes around it."""
    rows = [
        row
        for row in contributions.contributions(turn.session, theme.workshop_id, theme.session_id)
        if row.state == "active" and row.moderation == "clear"
    ]
    units = across.units_of(
        rows, {e.pk for e in contributions.themes(turn.session, theme.workshop_id, theme.session_id)}
    )
    wanted = {units[row.pk] for row in rows if row.shared_id == theme.pk}
    return [row for row in rows if units[row.pk] in wanted]


def _line(comparison: Comparison, item: Contribution) -> Words:
    group = comparison.plan.group(item.session_id, item.group_id or "").label
    return words("across-line", code=Verbatim(item.code), group=group, text=UserText(shortened(item.text, SHOWN)))


def _strongest_words(turn: Turn, items: Sequence[Contribution]) -> str:
    """Give the words of what most people stand behind: they name what is brought together."""
    found = []
    for item in items:
        ranked = themes.ranked(turn.session, item.workshop_id, item.session_id, item.group_id or "")
        found += [each for each in ranked if item.code in each.codes]
    return max(found, key=lambda each: each.people).words if found else items[0].text


def _pair(turn: Turn, data: Press) -> tuple[Comparison, tuple[Contribution, Contribution]] | None:
    """Load two contributions of different groups that both still stand."""
    both = [contributions.contribution_by_id(turn.session, _number(data, place)) for place in (0, 1)]
    one, other = both
    comparison = _named(turn, one.session_id) if one is not None else None
    if one is None or other is None or comparison is None or other.workshop_id != comparison.workshop.id:
        refuse(turn)
        return None
    if not comparison.open:
        turn.reply(screen(words("across-voted"), rows=column(_home(comparison))))
        return None
    stand = all(each.state == "active" and each.moderation == "clear" for each in (one, other))
    apart = one.session_id == other.session_id and one.group_id != other.group_id
    there = {one.group_id, other.group_id} <= set(comparison.groups)
    same = one.shared_id is not None and one.shared_id == other.shared_id
    if not (stand and apart and there) or same:
        turn.toast(words("merge-changed-meanwhile"))
        turn.reply(_overview(turn, comparison))
        return None
    return comparison, (one, other)


def _theme(turn: Turn, data: Press) -> tuple[Comparison, Theme] | None:
    theme = themes.theme_by_id(turn.session, _number(data, 0))
    comparison = _named(turn, theme.session_id) if theme is not None and theme.group_id is None else None
    if theme is None or comparison is None or theme.workshop_id != comparison.workshop.id:
        refuse(turn)
        return None
    if theme.state != "active":
        turn.toast(words("merge-changed-meanwhile"))
        turn.reply(_overview(turn, comparison))
        return None
    return comparison, theme


def _open(turn: Turn, data: Press) -> Comparison | None:
    found = _chosen(turn, data)
    if found is None:
        open_sessions(turn, data)
    return found


def _chosen(turn: Turn, data: Press) -> Comparison | None:
    """Find the session that a button names; without a name, the last with suggestions, else the last there is."""
    assert turn.workshop is not None
    found = comparisons(turn, turn.workshop)
    if data.args and data.args[0]:
        return next((each for each in found if each.session.id == data.args[0]), None)
    return next((each for each in found if each.suggestions(turn)), found[0] if found else None)


def _named(turn: Turn, session_id: str) -> Comparison | None:
    assert turn.workshop is not None
    return next((each for each in comparisons(turn, turn.workshop) if each.session.id == session_id), None)


def _title(comparison: Comparison) -> Words:
    return words("phase-named", name=comparison.plan.block(comparison.session.agenda_id).title)


def _home(comparison: Comparison) -> Button:
    return Button(label=words("across-home-button"), press=press("across.open", comparison.session.id))


def _undo_button(line: Audit) -> Button:
    return Button(label=words("merge-undo-button"), press=press("across.undo", line.pk))


def _number(data: Press, place: int) -> int:
    number = data.args[place] if len(data.args) > place else ""
    return int(number) if number.isdigit() else 0
