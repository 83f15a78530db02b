"""A simulated facilitator joins what makes one point and keeps the rest apart."""

from rehearsal.arranging import _make_one_point
from rehearsal.cast import Idea
from tests.rehearsal.test_cast import MATERIAL


def idea(text: str, theme: str) -> Idea:
    return Idea(text=text, session="S1", dimension="conn", language="fr", severity=3, theme=theme)


IDEAS = [
    idea("Pas de réseau dans les écoles de montagne, surtout l’hiver et pendant les examens de fin d’année", "C01"),
    idea("La connexion manque en altitude", "C01"),
    idea("Les tablettes ne sont jamais réparées", "C02"),
]
ASKED = "Ces deux contributions disent-elles la même chose ? (1 sur 3)"


def test_same_theme_is_one_point_however_it_is_shortened() -> None:
    shown = f"{ASKED}\n\nS1-3 · {IDEAS[0].text[:70]}…\n\nS1-7 · \u2068La connexion manque en altitude\u2069"
    assert _make_one_point(shown, IDEAS)


def test_other_themes_and_words_nobody_knows_are_kept_apart() -> None:
    assert not _make_one_point(f"{ASKED}\n\nS1-3 · {IDEAS[0].text}\n\nS1-4 · {IDEAS[2].text}", IDEAS)
    assert not _make_one_point(f"{ASKED}\n\nS1-3 · {IDEAS[0].text}\n\nS1-4 · Autre chose", IDEAS)


def test_material_knows_the_theme_of_every_contribution() -> None:
    assert all(each.theme for each in MATERIAL.ideas)
