"""Let people come from a new phone: the badge's code, a confirmation from the old one or the desk."""

from datetime import timedelta

from rehearsal.people import Person, Reading
from rehearsal.phones import Phone
from rehearsal.speech import Meaning
from rehearsal.tally import Purpose

CONFIRMED_WITHIN = timedelta(minutes=30)


async def change_phone(person: Person, code: str, phone: Phone, *, old_at_hand: bool) -> None:
    """Type the badge's code on another phone, have it confirmed, and find one's own words there.

    With the old phone at hand its owner confirms; otherwise somebody at the desk does.
    """
    old, wrote = person.phone, {receipt.code for receipt in person.tally.receipts if receipt.person == person.id}
    with person.tally.task("new phone") as task:
        person.task = task
        person.take_up(phone)
        await person.does(phone.start, purpose=Purpose.COMMAND)
        await person.say(code, purpose=Purpose.ANSWER)
        asked_at = person.clock.now()
        asked = await person.tap(Meaning.ASK_ACCESS, alone=True) is not None
        if asked and old_at_hand:
            await _confirm(person, old)
        done = await person.invited(Meaning.ACCESS_BACK, since=asked_at, until=asked_at + CONFIRMED_WITHIN)
        task.done = done is not None and await person.choose(done, Meaning.GO_ON) is not None
    person.task = None
    if not task.done:
        person.tally.not_offered["access from a new phone"] += 1
        return
    person.tally.done[f"new phone, confirmed by the {'old one' if old_at_hand else 'desk'}"] += 1
    await _look_around(person, old, wrote)


async def give_back(person: Person, request: Reading) -> None:
    """See the badge of whoever asks from a new phone, and give them access, if they have not done it themselves."""
    await person.clock.sleep(person.chance.uniform(60, 120))
    answer = await person.choose(request, Meaning.GIVE_ACCESS)
    if answer is not None and person.reads(answer.text, Meaning.ACCESS_GIVEN):
        person.tally.done["access given to a new phone"] += 1


async def _confirm(person: Person, old: Phone) -> None:
    """Say on the old phone that it was oneself."""
    now, new = person.clock.now(), person.phone
    person.phone = old
    asked = await person.invited(Meaning.IT_WAS_ME, since=now - timedelta(minutes=1), until=now + timedelta(minutes=1))
    if asked is not None:
        await person.choose(asked, Meaning.IT_WAS_ME)
    person.phone = new


async def _look_around(person: Person, old: Phone, wrote: set[str]) -> None:
    """Find what one wrote on the new phone, and nothing of oneself on the old one."""
    shown = await person.tap(Meaning.MINE)
    if wrote and shown is not None and any(code in "\n".join((shown.text, *shown.labels)) for code in wrote):
        person.tally.done["new phone: own words found"] += 1
    new, person.phone = person.phone, old
    left = await person.say("/me", purpose=Purpose.COMMAND)
    if left is not None and person.pick(left.labels, Meaning.MINE) is None:
        person.tally.done["old phone signed out"] += 1
    person.phone = new
