"""Rows made once are not made again, and are the same as if they were."""

from __future__ import annotations

import numpy as np

from reports.meaning import embed, remembered, unread

TEXTS = ["pas d'internet à l'école", "لا أنترنت في المدرسة", "no internet at school"]


def test_remembered_rows_are_those_of_embed_in_the_order_asked() -> None:
    for quick in (True, False):
        remembered(TEXTS[1:], quick=quick)
        asked = [*reversed(TEXTS), TEXTS[0]]
        assert np.allclose(remembered(asked, quick=quick), embed(asked, quick=quick), atol=1e-5)


def test_texts_read_deeply_are_no_longer_unread() -> None:
    texts = ["une phrase que personne n'a lue", "une autre encore", "une autre encore"]
    assert unread(texts) == 2
    remembered(texts, quick=True)
    assert unread(texts) == 2
    remembered(texts[:1])
    assert unread(texts) == 1
