"""Hold every call and every answer against the Bot API's facts in methods.json."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rehearsal.files import Upload
from rehearsal.record import Json
from rehearsal.shapes import Check, Mismatch, Shapes

FACTS_FILE = Path(__file__).with_name("methods.json")

# Parameters of older versions that Telegram still takes, beside the one that replaced each.
LEGACY = {
    "reply_parameters": {"reply_to_message_id": "Integer", "allow_sending_without_reply": "Boolean"},
    "link_preview_options": {"disable_web_page_preview": "Boolean"},
    "correct_option_ids": {"correct_option_id": "Integer"},
}
TRUE = frozenset({"true", "True", "1", "yes"})
FALSE = frozenset({"false", "False", "0", "no", ""})
INTEGER = re.compile(r"[+-]?\d{1,19}")
ATTACHED = re.compile(r"attach://([^\"\\\s]+)")

Reader = Callable[[object], object]


@dataclass(frozen=True, kw_only=True, slots=True)
class Method:
    """Know one method: how each parameter is read, which are required, what is answered."""

    name: str
    readers: Mapping[str, Reader]
    required: tuple[str, ...]
    returns: tuple[Check, ...]


class Facts:
    """Read calls and check answers by the tables of one Bot API version."""

    def __init__(self, facts: Json) -> None:
        self.version = str(facts["version"])
        self._shapes = Shapes(facts["types"])
        self.methods = {name: self._method(name, spec) for name, spec in facts["methods"].items()}
        self._lower = {name.lower(): method for name, method in self.methods.items()}

    def method(self, name: str) -> Method | None:
        """Find a method; Telegram ignores the case of its name."""
        return self.methods.get(name) or self._lower.get(name.lower())

    def read_call(self, method: Method, raw: Mapping[str, object], uploads: Mapping[str, Upload]) -> Json:
        """Turn what came over HTTP into typed parameters; raise Mismatch at the first thing that is wrong."""
        params: Json = {}
        readers = method.readers
        for name, value in raw.items():
            reader = readers.get(name)
            if reader is None:
                raise Mismatch(f'unknown parameter "{name}"')
            if value is None:
                continue
            try:
                params[name] = reader(value)
            except Mismatch as wrong:
                raise wrong.within(name) from wrong
        for name, upload in uploads.items():
            if name in readers:
                params[name] = readers[name](upload)
        for name in method.required:
            if name not in params:
                raise Mismatch(f'parameter "{name}" is required')
        if uploads or any(isinstance(value, str) and "attach://" in value for value in raw.values()):
            _check_attachments(raw, uploads, readers)
        return params

    def check_answer(self, method: str, result: object) -> None:
        """Raise Mismatch when a result is not what the method returns."""
        self._any_of(self.methods[method].returns, result)

    def check_object(self, type_name: str, value: object) -> None:
        """Raise Mismatch when a value is not of the named type."""
        self._shapes.check(type_name)(value)

    @staticmethod
    def _any_of(checks: tuple[Check, ...], value: object) -> None:
        wrong: Mismatch | None = None
        for check in checks:
            try:
                check(value)
            except Mismatch as mismatch:
                wrong = wrong or mismatch
            else:
                return
        if wrong is not None:
            raise wrong

    def _method(self, name: str, spec: Json) -> Method:
        readers = {key: self._reader(tuple(field["types"])) for key, field in spec["fields"].items()}
        for modern, old in LEGACY.items():
            if modern in readers:
                readers.update({key: self._reader((kind,)) for key, kind in old.items()})
        required = tuple(key for key, field in spec["fields"].items() if field["required"])
        returns = tuple(self._shapes.check(kind) for kind in spec["returns"])
        return Method(name=name, readers=readers, required=required, returns=returns)

    @cache  # noqa: B019 - one Facts lives as long as the process
    def _reader(self, kinds: tuple[str, ...]) -> Reader:
        if kinds in SIMPLE:
            return SIMPLE[kinds]
        check = self._shapes.one_of(kinds)

        def read(value: object) -> object:
            parsed = _parsed(value)
            check(parsed)
            return parsed

        return read


@cache
def load_facts() -> Facts:
    """Read methods.json once per process."""
    return Facts(json.loads(FACTS_FILE.read_text(encoding="utf-8")))


def _parsed(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError as error:
        raise Mismatch("can't parse JSON object") from error


def _integer(value: object) -> int:
    if type(value) is int:
        return value
    if isinstance(value, str) and INTEGER.fullmatch(value):
        return int(value)
    raise Mismatch("an Integer is expected")


def _float(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise Mismatch("a Float is expected")
    try:
        return float(value)
    except ValueError as error:
        raise Mismatch("a Float is expected") from error


def _boolean(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in TRUE:
        return True
    if isinstance(value, str) and value in FALSE:
        return False
    raise Mismatch("a Boolean is expected")


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise Mismatch("a String is expected")
    return value


def _integer_or_string(value: object) -> int | str:
    if isinstance(value, str) and not INTEGER.fullmatch(value):
        return value
    return _integer(value)


def _file(value: object) -> Upload | str:
    if isinstance(value, Upload):
        return value
    if isinstance(value, str) and value.startswith("attach://"):
        return value
    raise Mismatch("an uploaded file is expected")


def _file_or_string(value: object) -> Upload | str:
    if not isinstance(value, (Upload, str)) or not value:
        raise Mismatch("a file, a file_id or a URL is expected")
    return value


SIMPLE: dict[tuple[str, ...], Reader] = {
    ("Integer",): _integer,
    ("Float",): _float,
    ("Boolean",): _boolean,
    ("String",): _string,
    ("Integer", "String"): _integer_or_string,
    ("InputFile",): _file,
    ("InputFile", "String"): _file_or_string,
}


def _check_attachments(raw: Mapping[str, object], uploads: Mapping[str, Upload], readers: Mapping[str, Reader]) -> None:
    texts = [value if isinstance(value, str) else json.dumps(value, default=str) for value in raw.values()]
    named = {name for text in texts for name in ATTACHED.findall(text)}
    for name in named - set(uploads):
        raise Mismatch(f'attached file "{name}" not found')
    for name in set(uploads) - named - set(readers):
        raise Mismatch(f'unknown parameter "{name}"')
