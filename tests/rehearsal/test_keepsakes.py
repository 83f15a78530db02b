"""What a rehearsal leaves of the plenary channel: each picture with its own words beside it."""

from rehearsal.keepsakes import words_below

ALBUM: list[dict[str, object]] = [
    {"text": "Bienvenue"},
    {"photo": []},
    {"photo": []},
    {"text": "Ce que la salle retient\n34 défis\n\nTitre un\nmots un\n\nTitre deux\nmots deux\n\nMerci."},
    {"photo": []},
    {"text": "Sans titre"},
    {"photo": []},
]


def test_each_picture_of_an_album_has_its_paragraph_of_the_text_below() -> None:
    assert [words_below(ALBUM, place) for place in (1, 2)] == ["Titre un\nmots un", "Titre deux\nmots deux"]


def test_text_of_another_shape_is_kept_whole_and_none_is_empty() -> None:
    assert words_below(ALBUM, 4) == "Sans titre"
    assert words_below(ALBUM, 6) == ""
