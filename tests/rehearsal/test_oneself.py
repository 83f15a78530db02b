"""People answer the questionnaire and see to their own data by the labels and words they read."""

from rehearsal.audit import audit
from rehearsal.own_data import erase, withdraw
from rehearsal.people import Person
from rehearsal.respondents import answer_items
from tests.rehearsal.test_newcomers import played

ITEMS = 21
SCALE = ["1 · Inexistant", "2 · Émergent", "3 · Établi", "Je ne sais pas"]
WORDS = "Le débit baisse chaque après-midi"
QUOTED = "Être cité mot pour mot, sans nom ni organisme"


def test_person_answers_stops_goes_on_and_comes_to_the_end() -> None:
    async def scene(person: Person) -> None:
        await person.say("/start")
        await answer_items(person)
        assert person.tally.done == {
            "questionnaire: not known": 2,
            "questionnaire: one item back": 1,
            "questionnaire": 1,
        }

    given = [0]

    def answer(said: str) -> tuple[str, list[str]]:
        given[0] += (said in SCALE) - (said == "Revenir")
        if said == "/me":
            return "Où nous en sommes", ["Répondre au questionnaire"]
        if given[0] == ITEMS:
            return "Merci, le questionnaire est complet.", ["Revoir la dernière réponse"]
        return f"{given[0] + 1} sur {ITEMS}", [*SCALE, "Revenir"]

    played(scene, answer)


def test_person_takes_an_agreement_back() -> None:
    kept = ("Ce qui est conservé à votre sujet", ["Revoir mes accords", "Où j’en suis"])
    screens = {
        "/privacy": kept,
        "Mes données": kept,
        "Programme et autres choix": ("Autres choix", ["Mes données"]),
        "Revoir mes accords": ("Vos accords", ["☑ Participer", f"☑ {QUOTED}"]),
        f"☑ {QUOTED}": ("Vos accords", ["☑ Participer", f"☐ {QUOTED}"]),
    }

    async def scene(person: Person) -> None:
        await person.say("/start")
        await withdraw(person)
        assert person.tally.done == {"own data: read": 1, "own data: agreement changed": 1}

    played(scene, lambda said: screens.get(said, ("Bienvenue", ["Programme et autres choix"])))


def test_words_of_whoever_had_all_erased_are_not_lost_but_must_be_gone() -> None:
    kept = ("Ce qui est conservé à votre sujet", ["Effacer mes données"])
    screens = {
        "/privacy": kept,
        "Mes données": kept,
        "Effacer mes données": ("Cela ne peut pas être défait.", ["Tout effacer", "Ne rien effacer"]),
        "Tout effacer": ("Vos données sont effacées. Votre reçu n° 0A1B porte la date d’aujourd’hui.", []),
    }

    async def scene(person: Person) -> None:
        await person.say(WORDS)
        world, tally = person.phone.world, person.tally
        exported = {"contributions": [{"code": "S1-1", "text": WORDS}]}
        assert [loss.what for loss in audit(world, tally, {}).lost if loss.kind == "text"] == [WORDS]
        assert audit(world, tally, exported).left_behind == []
        await erase(person)
        assert person.tally.done == {"own data: read": 1, "own data: erased, with a receipt": 1}
        assert [loss for loss in audit(world, tally, {}).lost if loss.kind == "text"] == []
        assert [loss.what for loss in audit(world, tally, exported).left_behind] == [WORDS]

    played(scene, lambda said: screens.get(said, ("Bienvenue", ["Mes données", "Programme et autres choix"])))
