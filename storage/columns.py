"""Column types that both databases store alike: aware UTC times and JSON."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field


class UtcDateTime(TypeDecorator[datetime]):
    """Store aware datetimes in UTC and give them back aware; a naive one is an error."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (the signature is SQLAlchemy's)
        """Refuse naive times and write the others in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (the signature is SQLAlchemy's)
        """Give the stored time back as aware UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def utc_field(*, index: bool = False) -> Any:  # noqa: ANN401 (as SQLModel's Field)
    """Declare a required time."""
    return Field(sa_type=UtcDateTime, index=index)


def utc_or_none(*, index: bool = False) -> Any:  # noqa: ANN401 (as SQLModel's Field)
    """Declare a time that may be missing."""
    return Field(default=None, sa_type=UtcDateTime, index=index, nullable=True)


def json_field(factory: Any) -> Any:  # noqa: ANN401 (as SQLModel's Field)
    """Declare a JSON value made by `factory` when none is given."""
    return Field(default_factory=factory, sa_type=JSON)
