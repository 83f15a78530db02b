"""One name in several languages, as the workshop file gives it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, eq=True)
class Labels(Mapping[str, str]):
    """Hold one text per language; hashable, picklable, in the file's order."""

    texts: tuple[tuple[str, str], ...]
    default: str

    @classmethod
    def of(cls, texts: Mapping[str, str], *, default: str) -> Self:
        """Make labels from a mapping of language to text."""
        return cls(tuple(texts.items()), default)

    def in_(self, language: str) -> str:
        """Give the text in this language, else in the workshop's default language, else any text."""
        found = dict(self.texts)
        fallback = self.texts[0][1] if self.texts else ""
        return found.get(language) or found.get(self.default) or fallback

    def __getitem__(self, language: str) -> str:
        return dict(self.texts)[language]

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self.texts))

    def __len__(self) -> int:
        return len(self.texts)
