"""Reads a participants file into a roster, row by row, and compares it with the roster we have."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace

from workshop.model import WorkshopPlan
from workshop.roles import USUAL_ROLE
from workshop.sheets import Sheet, SheetRow, sheet_from_csv

__all__ = ["Roster", "RosterChange", "RosterEntry", "RosterImport", "RowProblem", "compare_rosters", "read_roster",
           "sheet_from_csv"]  # fmt: skip

COLUMNS = {
    "id": "id", "name": "name", "name_latin": "name_latin", "organisation": "organisation",
    "category": "category", "dtc_level": "level", "gender": "gender", "role": "role", "language": "language",
    "speaks": "speaks", "prefers": "prefers", "fixed": "fixed", "quiet": "quiet", "delegate_of": "delegate_of",
}  # fmt: skip
GROUP_COLUMN = "group_"
PERSON_ID = re.compile(r"[\w.-]{1,32}")
_BETWEEN = re.compile(r"[;,|/]")
# ISO 639-1, and what is spoken in Morocco: a language that the event does not work in is no slip of the keyboard.
_CODES = """
    af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn
    ko ku ky lb lo lt lv mg mk ml mn mr ms mt my ne nl no om or pa pl ps pt ro ru rw si sk sl so sq sr sv sw ta te tg th
    ti tk tl tr tt ug uk ur uz vi wo xh yo zh zu ber zgh ary
"""
_LANGUAGES = frozenset(_CODES.split())
LONGEST_NAME = 120
GENDERS = ("F", "M", "X")
YES, NO = {"1", "true", "yes", "x"}, {"", "0", "false", "no"}
HEADER_ROW = 1

Roster = Mapping[str, "RosterEntry"]


@dataclass(frozen=True, kw_only=True, slots=True)
class RosterEntry:
    """One person of the roster; `seats` are pairs of session id and group id."""

    id: str
    name: str
    role: str
    language: str
    speaks: tuple[str, ...]
    name_latin: str | None = None
    organisation: str | None = None
    category: str | None = None
    level: str | None = None
    gender: str | None = None
    prefers: tuple[str, ...] = ()
    seats: tuple[tuple[str, str], ...] = ()
    fixed: bool = False
    quiet: bool = False
    delegate_of: str | None = None

    def group_in(self, session_id: str) -> str | None:
        """Give the group imported for a session, or none."""
        return dict(self.seats).get(session_id)


@dataclass(frozen=True, kw_only=True, slots=True)
class RowProblem:
    """Why a row is not imported: its number as in the file, the text id of the reason, its arguments."""

    row: int
    reason: str
    args: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RosterImport:
    """What a file says: people ready to import, problems, fields it fills, columns nobody reads."""

    people: tuple[RosterEntry, ...]
    problems: tuple[RowProblem, ...]
    filled: frozenset[str] = frozenset()
    rejected: frozenset[str] = frozenset()
    ignored_columns: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangedEntry:
    """A person as they were and as they will be, with the names of the fields that differ."""

    before: RosterEntry
    after: RosterEntry
    fields: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class RosterChange:
    """What an import would do; the missing are told to the organizer and never deleted.

    `kept` counts those of whom the file says otherwise than what was changed since by themselves or by the organizers.
    """

    added: tuple[RosterEntry, ...]
    changed: tuple[ChangedEntry, ...]
    unchanged: tuple[RosterEntry, ...]
    missing: tuple[RosterEntry, ...]
    kept: int = 0


def read_roster(sheet: Sheet, plan: WorkshopPlan, *, known: Iterable[str] = ()) -> RosterImport:
    """Read every row; `known` are ids already on the roster, to whom a delegate may refer."""
    group_columns, header_problems = _read_header(sheet, plan)
    if header_problems:
        return RosterImport(people=(), problems=tuple(header_problems))
    readers = [_RowReader(row, plan, group_columns) for row in sheet.rows]
    read = [(reader, reader.entry()) for reader in readers]
    _refuse_doubles(read)
    _refuse_delegates(read, set(known))
    problems = [problem for reader, _ in read for problem in reader.problems]
    if not read:
        problems.append(_problem(HEADER_ROW, "roster-empty"))
    recognised = {*COLUMNS, *group_columns}
    return RosterImport(
        people=tuple(entry for reader, entry in read if not reader.problems),
        problems=tuple(problems),
        filled=_filled(sheet.columns, group_columns),
        rejected=frozenset(entry.id for reader, entry in read if reader.problems and entry.id),
        ignored_columns=tuple(name for name in sheet.columns if name not in recognised),
    )


def compare_rosters(existing: Roster, incoming: RosterImport) -> RosterChange:
    """Say what an import adds, changes, leaves alone and does not mention; absent columns change nothing."""
    added, changed, unchanged = [], [], []
    for person in incoming.people:
        before = existing.get(person.id)
        if before is None:
            added.append(person)
            continue
        after = _merge(before, person, incoming.filled)
        differing = tuple(f.name for f in fields(after) if getattr(after, f.name) != getattr(before, f.name))
        if differing:
            changed.append(ChangedEntry(before=before, after=after, fields=differing))
        else:
            unchanged.append(before)
    mentioned = {person.id for person in incoming.people} | incoming.rejected
    return RosterChange(
        added=tuple(added),
        changed=tuple(changed),
        unchanged=tuple(unchanged),
        missing=tuple(entry for person_id, entry in existing.items() if person_id not in mentioned),
    )


def stable_id(name: str, organisation: str) -> str:
    """Make the id of a person whose row has none: the same name and organisation give the same id."""
    return "N" + hashlib.sha256(f"{name}\n{organisation}".casefold().encode()).hexdigest()[:10].upper()


class _RowReader:
    def __init__(self, row: SheetRow, plan: WorkshopPlan, group_columns: Mapping[str, str]) -> None:
        self.row = row
        self.plan = plan
        self.group_columns = group_columns
        self.problems: list[RowProblem] = []

    def entry(self) -> RosterEntry:
        row = self.row
        name, organisation = row.cell("name"), row.cell("organisation")
        self._check_row(name)
        language = self._one("language", self.plan.languages) or self.plan.default_language
        category = self._one("category", [each.id for each in self.plan.categories])
        return RosterEntry(
            id=self._id(name, organisation),
            name=name,
            name_latin=row.cell("name_latin") or None,
            organisation=organisation or None,
            category=category,
            level=self._level(category),
            gender=self._gender(),
            role=self._role(),
            language=language,
            speaks=self._speaks() or (language,),
            prefers=self._several("prefers", [each.id for each in self.plan.dimensions]),
            seats=self._seats(),
            fixed=self._flag("fixed"),
            quiet=self._flag("quiet"),
            delegate_of=row.cell("delegate_of") or None,
        )

    def complain(self, reason: str, **args: str | int) -> None:
        self.problems.append(_problem(self.row.number, reason, **args))

    def _check_row(self, name: str) -> None:
        if not name:
            self.complain("roster-name-missing")
        elif len(name) > LONGEST_NAME:
            self.complain("roster-name-too-long", most=LONGEST_NAME)
        if self.row.surplus:
            self.complain("roster-too-many-cells", count=self.row.surplus)

    def _id(self, name: str, organisation: str) -> str:
        given = self.row.cell("id")
        if given and not PERSON_ID.fullmatch(given):
            self.complain("roster-bad-id", value=given)
        return given or (stable_id(name, organisation) if name else "")

    def _one(self, column: str, known: Iterable[str]) -> str | None:
        value = self.row.cell(column)
        found = next((each for each in known if each.lower() == value.lower()), None)
        if value and found is None:
            self.complain(f"roster-unknown-{column}", value=value)
        return found

    def _role(self) -> str:
        roles = [each.id for each in self.plan.roles]
        if not self.row.cell("role") and USUAL_ROLE not in roles:
            self.complain("roster-role-missing")
        return self._one("role", roles) or USUAL_ROLE

    def _several(self, column: str, known: Iterable[str]) -> tuple[str, ...]:
        listed = list(known)
        words = [word.strip().lower() for word in _BETWEEN.split(self.row.cell(column)) if word.strip()]
        for word in words:
            if word not in listed:
                self.complain(f"roster-unknown-{column}", value=word)
        return tuple(dict.fromkeys(word for word in words if word in listed))

    def _speaks(self) -> tuple[str, ...]:
        """Read the languages somebody works in: others besides the event's are no fault, none of the event's is one."""
        known = (*self.plan.languages, *self.plan.labels_only_languages)
        words = [word.strip().lower() for word in _BETWEEN.split(self.row.cell("speaks")) if word.strip()]
        if not any(word in known for word in words) or not _LANGUAGES.issuperset(words):
            return self._several("speaks", known)
        return tuple(dict.fromkeys(word for word in words if word in known))

    def _level(self, category: str | None) -> str | None:
        value = self.row.cell("dtc_level").lower()
        if not value:
            return None
        if category is None or value not in self.plan.category(category).levels:
            self.complain("roster-bad-level", value=value)
        return value

    def _gender(self) -> str | None:
        value = self.row.cell("gender").upper()
        if value and value not in GENDERS:
            self.complain("roster-unknown-gender", value=value)
        return value or None

    def _seats(self) -> tuple[tuple[str, str], ...]:
        seats = []
        for column, session_id in self.group_columns.items():
            groups = [group.id for group in self.plan.session(session_id).groups]
            value = self.row.cell(column)
            found = next((each for each in groups if each.lower() == value.lower()), None)
            if found is not None:
                seats.append((session_id, found))
            elif value:
                self.complain("roster-unknown-group", value=value, session=session_id)
        return tuple(seats)

    def _flag(self, column: str) -> bool:
        value = self.row.cell(column).lower()
        if value not in YES | NO:
            self.complain("roster-bad-flag", column=column, value=value)
        return value in YES


def _read_header(sheet: Sheet, plan: WorkshopPlan) -> tuple[dict[str, str], list[RowProblem]]:
    sessions = {f"{GROUP_COLUMN}{session.id}".lower(): session.id for session in plan.sessions}
    found = {name: sessions[name] for name in sheet.columns if name in sessions}
    problems = [
        _problem(HEADER_ROW, "roster-unknown-session", column=name)
        for name in sheet.columns
        if name.startswith(GROUP_COLUMN) and name not in sessions
    ]
    if "name" not in sheet.columns:
        problems.insert(0, _problem(HEADER_ROW, "roster-header-missing", column="name"))
    return found, problems


def _filled(columns: Iterable[str], group_columns: Iterable[str]) -> frozenset[str]:
    direct = {COLUMNS[name] for name in columns if name in COLUMNS}
    return frozenset(direct | ({"seats"} if list(group_columns) else set()))


def _refuse_doubles(read: list[tuple[_RowReader, RosterEntry]]) -> None:
    first: dict[str, int] = {}
    for reader, entry in read:
        if entry.id and entry.id in first:
            reason = "roster-same-id" if reader.row.cell("id") else "roster-same-person"
            reader.complain(reason, first=first[entry.id])
        first.setdefault(entry.id, reader.row.number)


def _refuse_delegates(read: list[tuple[_RowReader, RosterEntry]], known: set[str]) -> None:
    delegates = {entry.id for _, entry in read if entry.delegate_of}
    ready = {entry.id for reader, entry in read if not reader.problems}
    for reader, entry in read:
        if entry.delegate_of is None:
            continue
        if entry.delegate_of in delegates:
            reader.complain("roster-delegate-chain", value=entry.delegate_of)
        elif entry.delegate_of not in ready | known:
            reader.complain("roster-unknown-delegate_of", value=entry.delegate_of)


def _merge(before: RosterEntry, after: RosterEntry, filled: frozenset[str]) -> RosterEntry:
    kept = {each.name: getattr(before, each.name) for each in fields(before) if each.name not in {*filled, "id"}}
    merged = replace(after, **kept)
    if "seats" in filled and before.seats:
        named = dict(before.seats) | dict(after.seats)
        return replace(merged, seats=tuple(named.items()))
    return merged


def _problem(row: int, reason: str, **args: str | int) -> RowProblem:
    return RowProblem(row=row, reason=reason, args=tuple(sorted(args.items())))
