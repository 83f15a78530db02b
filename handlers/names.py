"""People by their names: whoever shares a name with somebody else is told apart by the organisation."""

from __future__ import annotations

from dialog.screen import UserText, Verbatim, Words, words
from handlers.turn import Turn
from storage import people
from storage.people import Participant


def name_of(turn: Turn, person: Participant) -> UserText | Words:
    """Name a person; a namesake with their organisation, or with the id of the roster where that is the same too."""
    places = people.shared_names(turn.session, person.workshop_id).get(" ".join(person.name.casefold().split()), ())
    if len(places) < 2:
        return UserText(person.name)
    alone = person.organisation and places.count(person.organisation) == 1
    apart = UserText(person.organisation) if alone else Verbatim(person.ref)
    return words("person-of", name=UserText(person.name), organisation=apart)


def named(person: Participant) -> dict[str, UserText | Words]:
    """Give a person's name and organisation as a text takes them; some come in a personal capacity."""
    organisation = UserText(person.organisation) if person.organisation else words("privacy-no-organisation")
    return {"name": UserText(person.name), "organisation": organisation}
