"""The reason that has most in common with all the others."""

from workshop.likeness import most_shared


def test_most_shared_reason_has_most_in_common_with_the_others() -> None:
    said = [
        "trop cher",
        "trop cher pour les petites communes",
        "les petites communes ne pourront pas",
        "je préfère attendre",
    ]
    assert most_shared(said) == "trop cher pour les petites communes"
    assert most_shared(list(reversed(said))) == "trop cher pour les petites communes"


def test_most_shared_of_nothing_is_nothing() -> None:
    assert most_shared([]) is None
