"""Codes are drawn, derived, spoken, mistyped and read again."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.codes import (
    ALPHABET,
    contribution_code,
    derive_code,
    draw_code,
    drawn_number,
    read_code,
    read_contribution_code,
    spaced_code,
)


def test_code_has_eight_characters_without_lookalikes() -> None:
    code = draw_code(random.Random(7))
    assert len(code) == 8
    assert not set(code) & set("0O1IL")
    assert len(ALPHABET) == 31


def test_code_is_never_one_that_is_taken() -> None:
    taken = {draw_code(random.Random(7))}
    assert draw_code(random.Random(7), taken) not in taken


def test_derived_code_is_the_same_until_its_turn_changes() -> None:
    first = derive_code(b"secret", "P001")
    assert first == derive_code(b"secret", "P001") == read_code(first)
    assert len({first, derive_code(b"secret", "P001", turn=1), derive_code(b"other", "P001")}) == 3


def test_code_is_read_however_it_is_typed() -> None:
    code = draw_code(random.Random(3))
    arabic = code.translate({ord("2") + n: ord("٢") + n for n in range(8)})
    typed = [code.lower(), f" {spaced_code(code)} ", " ".join(code), arabic]
    assert [read_code(each) for each in typed] == [code] * 4


@given(seed=st.integers(), place=st.integers(0, 7), symbol=st.sampled_from(ALPHABET))
def test_code_with_one_wrong_character_is_found_out(seed: int, place: int, symbol: str) -> None:
    code = draw_code(random.Random(seed))
    wrong = code[:place] + symbol + code[place + 1 :]
    assert read_code(wrong) == (code if wrong == code else None)


@given(seed=st.integers(), first=st.integers(0, 7), second=st.integers(0, 7))
def test_code_with_two_swapped_characters_is_found_out(seed: int, first: int, second: int) -> None:
    code = draw_code(random.Random(seed))
    letters = list(code)
    letters[first], letters[second] = letters[second], letters[first]
    swapped = "".join(letters)
    assert read_code(swapped) == (code if swapped == code else None)


@given(st.text())
def test_code_reader_takes_any_text(typed: str) -> None:
    found = read_code(typed)
    assert found is None or len(found) == 8


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("S1-27", ("S1", 27)),
        (" s1 - 27 ", ("S1", 27)),
        ("S1–27", ("S1", 27)),
        ("S1-٢٧", ("S1", 27)),
        ("S1", None),
        ("27", None),
    ],
)
def test_contribution_code_is_read_back(typed: str, found: tuple[str, int] | None) -> None:
    assert contribution_code("S1", 27) == "S1-27"
    assert read_contribution_code(typed) == found


def test_drawn_numbers_are_all_different_and_say_nothing_of_the_order() -> None:
    drawn = [drawn_number("secret", "S1", number) for number in range(1, 9901)]
    assert sorted(drawn[:900]) == list(range(100, 1000))
    assert sorted(drawn[900:]) == list(range(1000, 10000))
    rising = sum(one < other for one, other in pairwise(drawn[:900]))
    assert 400 < rising < 500
    assert drawn[:90] != [drawn_number("other", "S1", number) for number in range(1, 91)]
    assert drawn[:90] != [drawn_number("secret", "S2", number) for number in range(1, 91)]
