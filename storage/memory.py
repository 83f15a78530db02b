"""What the writer has read and nobody has changed since: every tap asks the same questions again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, Final, TypeVar, cast

from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import attributes
from sqlmodel import Session, SQLModel

Value = TypeVar("Value")
Query = TypeVar("Query", bound=Callable[..., Any])
ROOM: Final = 20_000  # answers; then it starts afresh
KEY: Final = "memory"
_READS: Final = ("SELECT", "PRAGMA", "BEGIN", "SAVEPOINT", "RELEASE", "COMMIT")


@dataclass(frozen=True, slots=True)
class _Answer:
    """Keep an answer with how often its tables had changed when it was given."""

    changes: tuple[int, ...]
    value: object


class Memory:
    """Keep the answers to queries over one connection until one of their tables is written to.

    Rows in it belong to whichever session asks next. Whatever another connection commits, and every rollback,
    empties it.
    """

    def __init__(self) -> None:
        self._answers: dict[Hashable, _Answer] = {}
        self._changes: Counter[str] = Counter()
        self._version: object = None
        self.strangers = 0  # how often somebody else had written

    def forget(self) -> None:
        """Forget every answer."""
        self._answers.clear()

    def note_change(self, table: str) -> None:
        """Forget, from now on, whatever was read from a table."""
        self._changes[table] += 1

    def begin(self, version: object) -> None:
        """Forget every answer unless the database is known to be as this connection left it."""
        if version is None or version != self._version:
            self.forget()
            self.strangers += 1
        self._version = version

    def recall(
        self, session: Session | None, key: Hashable, tables: Sequence[str], ask: Callable[[], object]
    ) -> object:
        """Give the answer that is still true, or ask and keep it."""
        answer = self._answers.get(key)
        if answer is not None and answer.changes == self._changes_of(tables):
            return answer.value if session is None else _belong(session, answer.value)
        value = ask()
        if isinstance(value, list):
            value = tuple(value)
        if len(self._answers) >= ROOM:
            self.forget()
        self._answers[key] = _Answer(self._changes_of(tables), value)
        return value

    def _changes_of(self, tables: Sequence[str]) -> tuple[int, ...]:
        return tuple([self._changes[table] for table in tables])


def remembered(*tables: type[SQLModel]) -> Callable[[Query], Query]:
    """Let a query be answered from memory while none of its tables changed.

    The query takes a session and hashable arguments, and returns a row, None, rows (they become a tuple), a mapping
    or an unchangeable value.
    """
    names = tuple(str(table.__tablename__) for table in tables)

    def wrap(query: Query) -> Query:
        @wraps(query)
        def answer(session: Session, *args: Hashable, **kwargs: Hashable) -> object:
            memory = session.info.get(KEY)
            if memory is None:
                return query(session, *args, **kwargs)
            session.flush()  # as the query itself would have done
            return memory.recall(
                session, (query, args, *kwargs.items()), names, lambda: query(session, *args, **kwargs)
            )

        return cast("Query", answer)

    return wrap


def keep_memory(engine: Engine) -> None:
    """Give each connection of the writer its memory and tell it of every change."""
    event.listen(engine, "connect", _begin_memory)
    event.listen(engine, "after_cursor_execute", _notice)
    event.listen(engine, "rollback", _forget)
    event.listen(engine, "rollback_savepoint", _forget)


def memory_of(connection: Connection) -> Memory:
    """Find the memory of a connection that writes."""
    return connection.info[KEY]  # type: ignore[no-any-return]


def recall(connection: Connection, name: str, table: str, ask: Callable[[], Value]) -> Value:
    """Give an unchangeable answer from memory, if the connection has one and the table did not change."""
    memory: Memory | None = connection.info.get(KEY)
    return ask() if memory is None else cast("Value", memory.recall(None, name, (table,), ask))


def _begin_memory(_raw: object, record: Any) -> None:  # noqa: ANN401 (the pool's own object)
    record.info[KEY] = Memory()


def _notice(
    connection: Connection,
    _cursor: object,
    statement: str,
    _parameters: object,
    context: Any,  # noqa: ANN401 (the library names no type for what compiled the statement)
    _many: object,
) -> None:
    if context.isinsert or context.isupdate or context.isdelete:
        memory_of(connection).note_change(context.compiled.statement.table.name)
    elif not statement.startswith(_READS):
        memory_of(connection).forget()


def _forget(connection: Connection, *_savepoint: object) -> None:
    memory_of(connection).forget()


def _belong(session: Session, value: object) -> object:
    if isinstance(value, SQLModel):
        return _attached(session, value)
    if isinstance(value, tuple) and value and isinstance(value[0], SQLModel):
        return value if _is_attached(session, value) else tuple([_attached(session, row) for row in value])
    return dict(value) if isinstance(value, dict) else value


def _is_attached(session: Session, rows: tuple[SQLModel, ...]) -> bool:
    here = session.hash_key
    return all(attributes.instance_state(row).session_id == here for row in rows)


def _attached(session: Session, row: SQLModel) -> SQLModel:
    state, here = attributes.instance_state(row), session.hash_key
    if state.session_id == here:
        return row
    assert state.key is not None  # it was read
    there = session.identity_map.get(state.key)
    if there is None:
        # What Session.add comes to for a row that was read and has no relations, without its cascades and events.
        session.identity_map.add(state)
        state.session_id = here
        return row
    return there
