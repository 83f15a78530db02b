"""Files are stored once by their content; jobs end once."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from storage.blobs import blob_content, load_blob, put_blob, remember_upload, store_blob, uploaded_as
from storage.database import Database
from storage.errors import BlobUnknownError
from storage.jobs import FinishedJob, Job, finish_job, finished_job, note_start, open_jobs, queue_job
from tests.storage.moments import MORNING, after


def test_put_blob_stores_the_same_content_once(database: Database) -> None:
    with Session(database.writer) as session:
        first = put_blob(session, b"png", "image/png", MORNING)
        assert put_blob(session, b"png", "image/png", after(1)) == first
        assert blob_content(session, first) == b"png"


def test_remember_upload_tells_photo_from_document(database: Database) -> None:
    with database.write() as connection:
        digest = store_blob(connection, b"png", "image/png", MORNING)
        remember_upload(connection, digest, "photo", "AgAD")
        assert [uploaded_as(connection, digest, kind) for kind in ("photo", "document")] == ["AgAD", None]


def test_load_blob_says_what_is_missing(database: Database) -> None:
    with database.write() as connection, pytest.raises(BlobUnknownError, match="abc"):
        load_blob(connection, "abc")


def test_a_job_is_open_until_it_is_finished_once(database: Database) -> None:
    with database.write() as connection:
        queue_job(connection, "report", {"lang": "fr"}, MORNING)
        note_start(connection, 1)
        assert open_jobs(connection) == [Job(id=1, kind="report", payload={"lang": "fr"}, lives=1, created_at=MORNING)]
        assert finish_job(connection, 1, result={"blob": "h"}, error=None, at=after(1))
        assert not finish_job(connection, 1, result=None, error="again", at=after(2))
        assert open_jobs(connection) == []
        assert finished_job(connection, 1) == FinishedJob(
            id=1, kind="report", payload={"lang": "fr"}, result={"blob": "h"}, error=None
        )
