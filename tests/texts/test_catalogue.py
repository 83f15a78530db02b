"""The texts: the same ids, attributes, variables and markup in every language, plurals whole, typography kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from tests.stage import ROOT, read_texts

LANGUAGES = sorted(read_texts())
ARABIC_FORMS = {"zero", "one", "two", "few", "many", "other"}
COUNTED_FORMS = {"few", "many"}
USED = re.compile(r"\bwords\(\s*\"([a-z][a-z0-9-]*(?:\.[a-z-]+)?)\"")


def messages(language: str) -> dict[str, fluent.Message]:
    found: dict[str, fluent.Message] = {}
    for source in read_texts()[language]:
        for entry in FluentParser().parse(source).body:
            assert not isinstance(entry, fluent.Junk), (language, entry.content)
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{language}: {entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


def nodes(node: object) -> Iterator[fluent.BaseNode]:
    if isinstance(node, fluent.BaseNode):
        yield node
        for value in vars(node).values():
            yield from nodes(value)
    elif isinstance(node, list):
        for each in node:
            yield from nodes(each)


def variables(message: fluent.Message) -> set[str]:
    return {node.id.name for node in nodes(message) if isinstance(node, fluent.VariableReference)}


def markup(message: fluent.Message) -> set[str]:
    text = "".join(node.value or "" for node in nodes(message) if isinstance(node, fluent.TextElement))
    return set(re.findall(r"</?([a-z]+)>", text))


def text_of(message: fluent.Message) -> str:
    return "".join(node.value or "" for node in nodes(message) if isinstance(node, fluent.TextElement))


@pytest.mark.parametrize("language", LANGUAGES)
def test_ids_and_attributes_are_the_same_in_every_language(language: str) -> None:
    def shape(found: dict[str, fluent.Message]) -> dict[str, list[str]]:
        return {id_: sorted(a.id.name for a in message.attributes) for id_, message in found.items()}

    assert shape(messages(language)) == shape(messages("fr"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_variables_are_the_same_in_every_language(language: str) -> None:
    french = messages("fr")
    differing = {
        id_: (variables(message), variables(french[id_]))
        for id_, message in messages(language).items()
        if variables(message) != variables(french[id_])
    }
    assert differing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_is_telegrams_and_the_same_in_every_language(language: str) -> None:
    french = messages("fr")
    differing = {id_ for id_, message in messages(language).items() if markup(message) != markup(french[id_])}
    assert differing == set()
    assert {tag for message in french.values() for tag in markup(message)} <= {"b", "i", "code", "blockquote", "u"}


def test_arabic_counts_have_every_form_they_need() -> None:
    missing = set()
    for id_, message in messages("ar").items():
        for node in nodes(message):
            if isinstance(node, fluent.SelectExpression):
                keys = {v.key.name if isinstance(v.key, fluent.Identifier) else v.key.value for v in node.variants}
                if keys & COUNTED_FORMS and not {"few", "other"} <= keys:
                    missing.add(id_)
    assert missing == set()


def test_french_typography_is_kept() -> None:
    wrong = set()
    for id_, message in messages("fr").items():
        for element in (n.value or "" for n in nodes(message) if isinstance(n, fluent.TextElement)):
            if re.search(r" [;!?»]|« | :(?!//)|'|\.\.\.", element):
                wrong.add(id_)
    assert wrong == set()


def test_arabic_punctuation_and_spelling_are_kept() -> None:
    wrong = set()
    for id_, message in messages("ar").items():
        text = text_of(message)
        if re.search(r"[\u0600-\u06ff] ?[,;?]|ـ|« | »|نوفمبر|ديسمبر|الحوكمة|[اأ]ً", text):
            wrong.add(id_)
    assert wrong == set()


def test_every_text_that_code_names_exists() -> None:
    known = messages("en")
    missing = set()
    for folder in ("handlers", "bot", "dialog"):
        for path in Path(ROOT / folder).glob("*.py"):
            for id_ in USED.findall(path.read_text("utf-8")):
                name, _, attribute = id_.partition(".")
                entry = known.get(name)
                if entry is None or (attribute and attribute not in {a.id.name for a in entry.attributes}):
                    missing.add(f"{path.name}: {id_}")
    assert missing == set()
