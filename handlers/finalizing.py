"""The signature of the reports: a draft until every host has signed; a new version begins as a draft again."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.screen import Button, Day, Joined, Screen, UserText, Words, column, screen, words
from handlers.owners import tell_organizers
from handlers.scene import plan_of
from handlers.turn import Turn
from storage.editions import Edition, edition_of, reopen_edition, sign_edition
from workshop.institutions import host_of


def open_edition(turn: Turn, _data: Press) -> None:
    """Show which version stands and who has signed it."""
    assert turn.workshop is not None
    turn.reply(_standing(turn, edition_of(turn.session, turn.workshop.id)))


def sign(turn: Turn, data: Press) -> None:
    """Sign the version that was shown for the person's institution."""
    assert turn.workshop is not None
    host, standing = _host(turn), edition_of(turn.session, turn.workshop.id)
    if host is None or data.args != (str(standing.version),):
        turn.toast(words("closing-no-host" if host is None else "stale-button"), alert=host is None)
        turn.reply(_standing(turn, standing))
        return
    hosts, before = plan_of(turn.workshop).organisers, standing
    standing = sign_edition(turn.session, turn.workshop, host, by=_me(turn), at=turn.at)
    if standing.final(hosts) and not before.final(hosts):
        turn.workshop.published_at = turn.workshop.published_at or turn.at
        turn.session.add(turn.workshop)
    if standing != before:
        said = words("edition-signed-by", host=UserText(host), version=standing.version, state=_state(turn, standing))
        tell_organizers(turn, turn.workshop, screen(said, rows=column(_open_button())), coalesce="edition")
    turn.reply(_standing(turn, standing))


def reopen(turn: Turn, data: Press) -> None:
    """Open the next version: what changed since will be in it."""
    assert turn.workshop is not None
    standing = edition_of(turn.session, turn.workshop.id)
    if data.args == (str(standing.version),) and standing.final(plan_of(turn.workshop).organisers):
        standing = reopen_edition(turn.session, turn.workshop, by=_me(turn), at=turn.at)
    else:
        turn.toast(words("stale-button"))
    turn.reply(_standing(turn, standing))


def _standing(turn: Turn, standing: Edition) -> Screen:
    assert turn.workshop is not None
    plan, own = plan_of(turn.workshop), _host(turn)
    lines: list[Words] = [
        words(
            "edition-host-signed", host=UserText(host), day=Day(standing.signatures[host].astimezone(plan.zone).date())
        )
        if host in standing.signatures
        else words("edition-host-waits", host=UserText(host))
        for host in plan.organisers
    ]
    may_sign = own is not None and own not in standing.signatures
    sign_button = Button(
        label=words("edition-sign-button", host=UserText(own or "")), press=press("edition.sign", standing.version)
    )
    again = Button(
        label=words("edition-reopen-button", version=standing.version + 1),
        press=press("edition.reopen", standing.version),
    )
    back = Button(label=words("edition-documents-button"), press=press("report.open"))
    said = words("edition", version=standing.version, state=_state(turn, standing))
    rows = column(sign_button if may_sign else None, again if standing.final(plan.organisers) else None, back)
    return screen(said, Joined(tuple(lines)), rows=rows)


def _state(turn: Turn, standing: Edition) -> str:
    assert turn.workshop is not None
    return "final" if standing.final(plan_of(turn.workshop).organisers) else "draft"


def _open_button() -> Button:
    return Button(label=words("edition-button"), press=press("edition.open"))


def _host(turn: Turn) -> str | None:
    assert turn.person is not None
    assert turn.workshop is not None
    return host_of(turn.person.organisation, turn.person.category, plan_of(turn.workshop).organisers)


def _me(turn: Turn) -> int | None:
    return turn.person.pk if turn.person else None
