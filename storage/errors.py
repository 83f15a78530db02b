"""Errors of the storage, each saying its cause and the way out."""

from __future__ import annotations


class StorageError(Exception):
    """Something is wrong with the database: the message names the cause and the fix."""


class DatabaseUnusableError(StorageError):
    """The database cannot be opened: check DATABASE_URL, the disk, and that the file is a database."""


class DatabaseBusyError(StorageError):
    """Another program holds the database: stop it, or wait until it is done, and try again."""


class DraftGoneError(StorageError):
    """The draft was closed or replaced meanwhile: load the current one and go on from there."""


class BlobUnknownError(StorageError):
    """No stored file has this hash: store it before a screen shows it."""
