"""Pictures and files by the hash of their content: stored once, uploaded once."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from storage.errors import BlobUnknownError
from storage.runtime import blob


@dataclass(frozen=True, kw_only=True, slots=True)
class Blob:
    """Hold a stored file and Telegram's names for it, once it has been uploaded."""

    hash: str
    content: bytes
    mime: str
    photo_id: str | None
    document_id: str | None


def put_blob(session: Session, content: bytes, mime: str, at: datetime) -> str:
    """Store a file and return the hash of its content; the same content is stored once."""
    return store_blob(session.connection(), content, mime, at)


def store_blob(connection: Connection, content: bytes, mime: str, at: datetime) -> str:
    """Store a file on a connection of the runtime, as `put_blob` does in a session."""
    digest = hashlib.sha256(content).hexdigest()
    values = {"hash": digest, "content": content, "mime": mime, "created_at": at}
    if connection.dialect.name == "sqlite":
        connection.execute(sqlite.insert(blob).values(values).on_conflict_do_nothing(index_elements=["hash"]))
    else:
        connection.execute(postgresql.insert(blob).values(values).on_conflict_do_nothing(index_elements=["hash"]))
    return digest


def load_blob(connection: Connection, digest: str) -> Blob:
    """Load a stored file."""
    query = select(blob.c.hash, blob.c.content, blob.c.mime, blob.c.photo_id, blob.c.document_id)
    row = connection.execute(query.where(blob.c.hash == digest)).mappings().first()
    if row is None:
        raise BlobUnknownError(f"no stored file has the hash {digest}")
    return Blob(**row)


def blob_content(session: Session, digest: str) -> bytes:
    """Load the content of a stored file."""
    return load_blob(session.connection(), digest).content


def uploaded_as(connection: Connection, digest: str, kind: str) -> str | None:
    """Give Telegram's name for a file that was uploaded as `photo` or `document`."""
    query = select(blob.c[f"{kind}_id"]).where(blob.c.hash == digest)
    return connection.execute(query).scalar_one_or_none()


def remember_upload(connection: Connection, digest: str, kind: str, file_id: str | None) -> None:
    """Note Telegram's name for a file (`photo` or `document`); None forgets it."""
    connection.execute(update(blob).where(blob.c.hash == digest).values({f"{kind}_id": file_id}))
