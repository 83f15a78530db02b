"""Draw lots: who does the things that only a few do in a day, one for each language as far as there are people."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from random import Random

from rehearsal.cast import Member

LANGUAGES = ("fr", "ar", "en")


class Lot(StrEnum):
    """Name something that only a few do in a day."""

    OLD_PHONE = "comes from a new phone and confirms it on the old one"
    NO_OLD_PHONE = "comes from a new phone and has it confirmed by an organizer"
    ITEMS = "answers the questionnaire in the chat"
    COPY = "takes a copy of their data and corrects it"
    WITHDRAW = "takes an agreement back"
    ERASE = "has everything erased at the end of the day"


BADGED = frozenset({Lot.OLD_PHONE, Lot.NO_OLD_PHONE})  # nobody without a badge has a code to show


def draw_lots(members: Iterable[Member], *, seed: int) -> dict[str, Lot]:
    """Give each lot to one participant per language who stays all day; nobody draws two."""
    chance = Random(f"{seed}:lots")
    free = [member for member in members if _stays(member)]
    chance.shuffle(free)
    drawn: dict[str, Lot] = {}
    for lot, language in _wanted():
        fitting = (each for each in free if each.language == language)
        found = next((each for each in fitting if lot not in BADGED or each.walk_in is None), None)
        if found is not None:
            free.remove(found)
            drawn[found.id] = lot
    return drawn


def _wanted() -> Iterator[tuple[Lot, str]]:
    """List the lots so that few people still draw different ones in different languages."""
    for turn in range(len(LANGUAGES)):
        for place, lot in enumerate(Lot):
            yield lot, LANGUAGES[(turn + place) % len(LANGUAGES)]


def _stays(member: Member) -> bool:
    early = member.arrives is not None and member.arrives < "09:10"
    settled = member.leaves is None and member.moves is None and member.stands_in_for is None
    return member.role == "participant" and member.telegram and early and settled
