"""A cooperation agreement: what it promises, and the ledger of what was done under it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workshop.errors import FileError
from workshop.labels import Labels
from workshop.model import EventKind
from workshop.plan_reader import JsonError, Node, Reading, parse_json


class AgreementError(FileError):
    """Say what is wrong with an agreement file: one sentence a problem, naming file, key and fix."""


class ExchangeKind(StrEnum):
    """What the parties give one another besides events."""

    INFORMATION = "information"
    STUDY = "study"
    EVALUATION = "evaluation"
    RESEARCH = "research"
    INVITATION = "invitation"
    ADVICE = "advice"


@dataclass(frozen=True, kw_only=True, slots=True)
class Party:
    """One side of the agreement."""

    id: str
    name: Labels


@dataclass(frozen=True, kw_only=True, slots=True)
class Clause:
    """One promise, with the kinds of event and exchange that count towards it."""

    id: str
    label: Labels
    events: tuple[EventKind, ...] = ()
    exchanges: tuple[ExchangeKind, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Agreement:
    """A cooperation agreement as its file says it."""

    id: str
    title: Labels
    signed_on: date
    occasion: Labels | None
    languages: tuple[str, ...]
    default_language: str
    parties: tuple[Party, ...]
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """An event held, or foreseen, under an agreement, such as a workshop or a study day."""

    id: str
    kind: EventKind
    on: date
    title: str
    held: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Exchange:
    """Something one party gave another."""

    id: str
    kind: ExchangeKind
    on: date
    title: str
    giver: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ClauseCount:
    """What was done under one clause, by kind, with the entries that count."""

    clause: str
    counts: Mapping[str, int]
    foreseen: int
    entries: tuple[str, ...]

    @property
    def total(self) -> int:
        """Count everything done under the clause."""
        return sum(self.counts.values())


def read_agreement(text: str, *, source: str) -> Agreement:
    """Read an agreement file; AgreementError names every problem in it, `source` being the file's name."""
    reading = Reading()
    try:
        root = Node(parse_json(text), "", reading)
    except JsonError as error:
        raise AgreementError(source, (str(error),)) from error
    root.allow("schema_version", "agreement", "parties", "clauses")
    if root.number("schema_version", least=1) != 1:
        root.complain("schema_version", "this Halqa reads version 1; use a file of that version")
    agreement = _read_head(root, root.child("agreement"))
    if reading.problems or agreement is None:
        raise AgreementError(source, tuple(reading.problems))
    return agreement


def count_ledger(
    agreement: Agreement, events: Iterable[Event], exchanges: Iterable[Exchange]
) -> tuple[ClauseCount, ...]:
    """Count events and exchanges against each clause, the oldest first; what is foreseen is counted apart."""
    held = sorted(events, key=lambda each: (each.on, each.id))
    given = sorted(exchanges, key=lambda each: (each.on, each.id))
    return tuple(_count(clause, held, given) for clause in agreement.clauses)


def clauses_of(agreement: Agreement, kind: EventKind) -> tuple[Clause, ...]:
    """Give the clauses that an event of this kind counts towards."""
    return tuple(clause for clause in agreement.clauses if kind in clause.events)


def _count(clause: Clause, events: Iterable[Event], exchanges: Iterable[Exchange]) -> ClauseCount:
    counted = [each for each in events if each.kind in clause.events]
    done = [each for each in counted if each.held]
    given = [each for each in exchanges if each.kind in clause.exchanges]
    counts = {kind.value: sum(each.kind is kind for each in done) for kind in clause.events}
    counts |= {kind.value: sum(each.kind is kind for each in given) for kind in clause.exchanges}
    entries = (*(each.id for each in done), *(each.id for each in given))
    return ClauseCount(clause=clause.id, counts=counts, foreseen=len(counted) - len(done), entries=entries)


def _read_head(root: Node, head: Node) -> Agreement | None:
    reading = root.reading
    if not head.values:
        return None
    head.allow("id", "title", "signed_on", "occasion", "languages", "default_language")
    reading.languages = head.texts("languages")
    reading.default_language = head.text("default_language")
    if reading.default_language not in reading.languages:
        head.complain("default_language", "must be one of agreement.languages")
    parties = root.each("parties", _read_party)
    if len(parties) < 2:
        root.complain("parties", "name at least two")
    return Agreement(
        id=head.text("id"),
        title=head.labels("title"),
        signed_on=_read_date(head, "signed_on"),
        occasion=head.labels_or_none("occasion"),
        languages=reading.languages,
        default_language=reading.default_language,
        parties=parties,
        clauses=root.each("clauses", _read_clause),
    )


def _read_date(node: Node, key: str) -> date:
    text = node.text(key)
    try:
        return date.fromisoformat(text)
    except ValueError:
        node.complain(key, f'"{text}" is not a date; write it as 2024-12-24')
        return date.min


def _read_party(node: Node) -> Party:
    node.allow("id", "name")
    return Party(id=node.text("id"), name=node.labels("name"))


def _read_clause(node: Node) -> Clause:
    node.allow("id", "label", "events", "exchanges")
    clause = Clause(
        id=node.text("id"),
        label=node.labels("label"),
        events=node.choices("events", EventKind) if node.has("events") else (),
        exchanges=node.choices("exchanges", ExchangeKind) if node.has("exchanges") else (),
    )
    if not clause.events and not clause.exchanges:
        node.complain("events", "name the events or the exchanges that count towards this clause")
    return clause
