"""Shortening for lines and buttons: between words, never inside a letter, the telling words kept."""

from hypothesis import given
from hypothesis import strategies as st

from workshop.excerpts import beginning, shortened, telling

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
FLAG = "🇲🇦"


def test_shortened_ends_at_a_word() -> None:
    """No word is cut in the middle in any of the languages; commas and quotes do not hang before the ellipsis."""
    assert [
        shortened("Rural and mountain schools have no connection", 24),
        shortened("Les enseignants ne peuvent pas utiliser les communautés", 20),
        shortened("الريزو ضعيف بزاف فالعالم القروي، حتى الأستاذ ما كيقدرش", 33),
        shortened("des tablettes, « sans chargeur »", 18),
    ] == ["Rural and mountain…", "Les enseignants ne…", "الريزو ضعيف بزاف فالعالم القروي…", "des tablettes…"]


def test_shortened_leaves_what_fits_on_one_line() -> None:
    """Line breaks become spaces, a no-break space stays, marks that turn a line round go."""
    assert shortened("  3\u00a0% des\n\nécoles\u202e ", 15) == "3\u00a0% des écoles"


def test_shortened_cuts_only_a_first_word_that_is_too_long_and_no_letter_of_it() -> None:
    """An address is cut hard; joined emoji, flags and accents are not taken apart."""
    assert [
        shortened("x" * 50, 10),
        shortened(FAMILY * 3, 16),
        shortened(FLAG * 9, 6),
        shortened("e\u0301" * 9, 6),
        shortened("Voir " + "x" * 99, 60),
    ] == ["x" * 9 + "…", FAMILY * 2 + "…", FLAG * 2 + "…", "e\u0301e\u0301…", "Voir " + "x" * 54 + "…"]


def test_telling_leaves_out_how_every_sentence_begins() -> None:
    """On a button there is room for what tells one from another: no opening, no small word before the ellipsis."""
    assert [
        telling("Il faut que les AREF puissent acheter elles-mêmes", 40),
        telling("يجب أن تتوفر كل أكاديمية على فريق تقني للصيانة", 28),
        telling("The maintenance of the tablets in our schools has no budget", 33),
        telling("Il n'y a pas de réseau dans les communes", 32),
        telling("Les écoles", 40),
    ] == [
        "AREF puissent acheter elles-mêmes",
        "تتوفر كل أكاديمية على فريق…",
        "maintenance of the tablets…",
        "Il n'y a pas de réseau…",
        "Les écoles",
    ]


def test_beginning_keeps_the_lines_as_typed() -> None:
    """The first part of a text that is too long keeps its line breaks."""
    assert beginning("un deux\ntrois quatre", 15) == "un deux\ntrois"


@given(st.text(max_size=60), st.integers(min_value=2, max_value=40))
def test_shortened_is_never_longer_and_never_loses_a_short_text(text: str, most: int) -> None:
    """Whatever was typed, what is shown fits; a text shown whole is the one that was typed."""
    for short in (shortened, telling):
        assert len(short(text, most)) <= most
    assert beginning(text, most) == text or len(beginning(text, most)) <= most


def test_bracket_that_had_just_opened_is_left_out() -> None:
    counted = "Relier les écoles par satellite (1 personne)"
    long = "Relier (par satellite, par fibre ou par radio) les écoles"
    assert shortened(counted, 38) == "Relier les écoles par satellite…"
    assert shortened(long, 40).startswith("Relier (par satellite")
