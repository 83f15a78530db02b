"""Check JSON values against the Bot API's types: fields, required ones, unions, arrays."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from rehearsal.record import Json
from rehearsal.refusals import RehearsalError

Check = Callable[[object], None]

# The discriminators that do not follow from the type's name.
STATUS = {
    "ChatMemberOwner": "creator",
    "ChatMemberBanned": "kicked",
    "ChatMemberAdministrator": "administrator",
    "ChatMemberMember": "member",
    "ChatMemberRestricted": "restricted",
    "ChatMemberLeft": "left",
}


class Mismatch(RehearsalError):  # noqa: N818 - the word of the trade for a failed check
    """A value is not what the Bot API describes."""

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.reason = reason
        self.path = path

    def within(self, key: str) -> "Mismatch":
        """Name the field in which it was found."""
        return Mismatch(self.reason, f"{key}.{self.path}" if self.path else key)


@dataclass(slots=True)
class _Object:
    """Check one type's fields."""

    name: str
    fields: dict[str, Check] = field(default_factory=dict)
    required: tuple[str, ...] = ()

    def __call__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise Mismatch(f"{self.name} is expected")
        for key in self.required:
            if key not in value:
                raise Mismatch(f'{self.name} lacks "{key}"')
        for key, item in value.items():
            check = self.fields.get(key)
            if check is None:
                raise Mismatch(f'{self.name} has no field "{key}"')
            try:
                check(item)
            except Mismatch as wrong:
                raise wrong.within(key) from wrong


class Shapes:
    """Build one check per type, once, from the types of methods.json."""

    def __init__(self, types: Json) -> None:
        self._types = types
        self._objects = {name: _Object(name) for name in types}
        self._words = {name: _discriminator(name, spec["fields"]) for name, spec in types.items()}
        for name, spec in types.items():
            self._fill(self._objects[name], spec["fields"])

    @cache  # noqa: B019 - one Shapes lives as long as its Facts
    def check(self, kind: str) -> Check:
        """Return the check of a type as methods.json names it."""
        if kind in PLAIN:
            return PLAIN[kind]
        if kind.startswith("Array of "):
            return _array(self.check(kind.removeprefix("Array of ")))
        subtypes = self._types[kind]["subtypes"]
        return self.one_of(tuple(subtypes)) if subtypes else self._objects[kind]

    @cache  # noqa: B019 - one Shapes lives as long as its Facts
    def one_of(self, kinds: tuple[str, ...]) -> Check:
        """Return the check of a union: the member that the value's own fields point at decides."""
        if len(kinds) == 1:
            return self.check(kinds[0])

        def check(value: object) -> None:
            if isinstance(value, dict):
                self._pick(kinds, value)(value)
            else:
                _first_fit([self.check(kind) for kind in kinds if kind not in self._objects], value)

        return check

    def _fill(self, target: _Object, fields: Json) -> None:
        target.required = tuple(key for key, spec in fields.items() if spec["required"])
        for key, spec in fields.items():
            target.fields[key] = self._late(tuple(spec["types"]))

    def _late(self, kinds: tuple[str, ...]) -> Check:
        if len(kinds) == 1 and kinds[0] in PLAIN:
            return PLAIN[kinds[0]]
        if len(kinds) == 1 and kinds[0] in self._objects and not self._types[kinds[0]]["subtypes"]:
            return self._objects[kinds[0]]
        if set(kinds) <= set(PLAIN):
            return lambda value: _first_fit([PLAIN[kind] for kind in kinds], value)
        return self.one_of(kinds)

    def _pick(self, kinds: tuple[str, ...], value: Json) -> Check:
        objects = [kind for kind in kinds if kind in self._objects]
        word = value.get("type", value.get("status", value.get("source")))
        named = [kind for kind in objects if self._words[kind] and str(word) in self._words[kind]]
        fitting = [k for k in named or objects if all(key in value for key in self._objects[k].required)]
        candidates = fitting or named or objects
        if not candidates or (word is not None and not named and self._words[candidates[0]]):
            raise Mismatch(f"one of {', '.join(kinds)} is expected")
        return self._objects[candidates[0]]


def _discriminator(name: str, fields: Json) -> frozenset[str]:
    if name in STATUS:
        return frozenset({STATUS[name]})
    if not {"type", "source"} & fields.keys():
        return frozenset()
    words = re.findall(r"[A-Z][a-z0-9]*", name)
    return frozenset("_".join(words[i:]).lower() for i in range(1, len(words)))


def _array(check: Check) -> Check:
    def check_array(value: object) -> None:
        if not isinstance(value, list):
            raise Mismatch("an Array is expected")
        for item in value:
            check(item)

    return check_array


def _first_fit(checks: list[Check], value: object) -> None:
    wrong = Mismatch("a value of another type is expected")
    for check in checks:
        try:
            check(value)
        except Mismatch as mismatch:
            wrong = mismatch
        else:
            return
    raise wrong


def _is_integer(value: object) -> None:
    if type(value) is not int:
        raise Mismatch("an Integer is expected")


def _is_float(value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Mismatch("a Float is expected")


def _is_boolean(value: object) -> None:
    if not isinstance(value, bool):
        raise Mismatch("a Boolean is expected")


def _is_string(value: object) -> None:
    if not isinstance(value, str):
        raise Mismatch("a String is expected")


PLAIN: dict[str, Check] = {
    "Integer": _is_integer,
    "Float": _is_float,
    "Boolean": _is_boolean,
    "String": _is_string,
}
