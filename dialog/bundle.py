"""The texts of one language, each parsed when it is first said: a whole catalogue would take a second."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

_ENTRY: Final = re.compile(r"^(?=(-?[a-zA-Z][\w-]*) *=)", re.MULTILINE)


class TextBundle(FluentBundle):
    """Hold the Fluent texts of a language; of two texts with one id the first counts."""

    def __init__(self, locale: str, texts: Sequence[str]) -> None:
        super().__init__([locale], use_isolating=False)
        self._unread: dict[str, str] = {}
        for text in texts:
            _comments, *entries = _ENTRY.split(text)
            for id_, entry in zip(entries[::2], entries[1::2], strict=True):
                self._unread.setdefault(id_, entry)

    def has_message(self, message_id: str) -> bool:
        """Tell whether there is a text of this id."""
        return message_id in self._unread or super().has_message(message_id)

    def _lookup(self, entry_id: str, term: bool = False) -> Message:  # noqa: FBT001, FBT002 (as in the base class)
        key = f"-{entry_id}" if term else entry_id
        entry = self._unread.get(key)
        if entry is not None:
            self.add_resource(FluentResource(entry))
            self._unread.pop(key, None)  # only now: another thread may be looking for the same text
        return super()._lookup(entry_id, term)
