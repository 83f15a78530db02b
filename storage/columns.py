"""The column types that every table shares, the same on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Integer
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field

BIG = BigInteger().with_variant(Integer, "sqlite")


class Moment(TypeDecorator[datetime]):
    """Keep an aware time in UTC and give it back aware; a naive time is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware time into what the database keeps."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without zone cannot be stored: pass an aware datetime")
        at = value.astimezone(UTC)
        return at.replace(tzinfo=None) if dialect.name == "sqlite" else at

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (SQLAlchemy's signature)
        """Turn what the database keeps into an aware time in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def utc_field(*, index: bool = False) -> Any:  # noqa: ANN401 (as SQLModel's Field)
    """Declare a required time."""
    return Field(sa_type=Moment, index=index)


def utc_or_none(*, index: bool = False) -> Any:  # noqa: ANN401 (as SQLModel's Field)
    """Declare a time that may be missing."""
    return Field(default=None, sa_type=Moment, index=index, nullable=True)


def json_field(factory: Any) -> Any:  # noqa: ANN401 (as SQLModel's Field)
    """Declare a JSON value made by `factory` when none is given."""
    return Field(default_factory=factory, sa_type=JSON)
