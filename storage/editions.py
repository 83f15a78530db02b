"""The editions of the reports: which version stands, and which hosts have signed it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session, col, select

from storage.contributions import Audit, record_audit
from storage.people import Workshop

SIGNED, REOPENED = "report-signed", "report-reopened"


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition:
    """Hold the version that stands, and who signed it when."""

    version: int = 1
    signatures: Mapping[str, datetime] = field(default_factory=dict)

    def final(self, hosts: Sequence[str]) -> bool:
        """Tell whether every host has signed."""
        return bool(hosts) and set(hosts) <= set(self.signatures)


def edition_of(session: Session, workshop_id: str) -> Edition:
    """Find the version that stands: the first, and one more for each time a signed one was opened again."""
    wanted = select(Audit).where(Audit.workshop_id == workshop_id, col(Audit.verb).in_((SIGNED, REOPENED)))
    version, signatures = 1, dict[str, datetime]()
    for line in session.exec(wanted.order_by(col(Audit.id))):
        if line.verb == REOPENED:
            version, signatures = version + 1, {}
        else:
            signatures.setdefault(str(line.details["host"]), line.at)
    return Edition(version=version, signatures=signatures)


def sign_edition(session: Session, workshop: Workshop, host: str, *, by: int | None, at: datetime) -> Edition:
    """Take a host's signature of the version that stands, once; the last one publishes it."""
    standing = edition_of(session, workshop.id)
    if host not in standing.signatures:
        _note(session, workshop, SIGNED, standing.version, {"host": host}, by, at)
    return edition_of(session, workshop.id)


def reopen_edition(session: Session, workshop: Workshop, *, by: int | None, at: datetime) -> Edition:
    """Open the next version, a draft again."""
    standing = edition_of(session, workshop.id)
    _note(session, workshop, REOPENED, standing.version + 1, {}, by, at)
    return edition_of(session, workshop.id)


def _note(
    session: Session, workshop: Workshop, verb: str, version: int, details: dict[str, str], by: int | None, at: datetime
) -> None:
    line = Audit(workshop_id=workshop.id, actor_id=by, verb=verb, subject=str(version), details=details, at=at)
    record_audit(session, line)
