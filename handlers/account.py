"""The account of a workshop as the reports print it, made of what the database holds at this moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from handlers.account_survey import questionnaire_of
from handlers.breakdowns import attendance
from handlers.divergences import disagreements_of
from handlers.findings import challenges_of, readiness_of, solutions_of, synthesis_of, wording_of
from handlers.outcomes import closing_of, opportunities_of, pages_of, parking_of, plan_of_actions
from handlers.room import Room
from reports import findings, model, outcomes
from reports.model import Report
from workshop.model import Confidentiality
from workshop.suppression import hidden_in_row


def report_of(room: Room, pictures: Iterable[model.Picture] = ()) -> Report:
    """Make the whole report; whatever is not known yet stays empty, and it is a draft until every host signed it."""
    return Report(
        event=_event(room),
        edition=_edition(room),
        privacy=_privacy(room),
        attendance=_attendance(room),
        closing=closing_of(room),
        plan=plan_of_actions(room),
        questionnaire=questionnaire_of(room),
        synthesis=synthesis_of(room),
        readiness=readiness_of(room),
        challenges=challenges_of(room),
        solutions=solutions_of(room),
        opportunities=opportunities_of(room),
        disagreements=disagreements_of(room),
        groups=pages_of(room),
        parking=parking_of(room),
        contributions=_contributions(room),
        pictures=tuple(pictures),
    )


def _edition(room: Room) -> model.Edition:
    zone, standing = room.plan.zone, room.edition
    return model.Edition(
        version=standing.version,
        draft=not standing.final(room.plan.organisers),
        generated_at=room.at.astimezone(zone),
        signed=tuple(
            findings.Signature(host=host, signed_on=standing.signatures[host].astimezone(zone).date())
            for host in room.plan.organisers
            if host in standing.signatures
        ),
    )


def _event(room: Room) -> model.Event:
    plan = room.plan
    return model.Event(
        id=plan.id,
        title=plan.title,
        place=plan.place,
        days=plan.days,
        hosts=tuple(model.Host(id=name.lower(), name=name) for name in plan.organisers),
        languages=plan.languages,
        agenda=tuple(
            model.AgendaEntry(
                day=block.starts_at.astimezone(plan.zone).date(),
                start=block.starts_at.astimezone(plan.zone).time(),
                end=block.ends_at.astimezone(plan.zone).time(),
                title=block.title,
                locked=block.locked,
            )
            for block in plan.agenda
        ),
        dimensions=tuple(
            model.Dimension(
                id=each.id,
                number=each.order,
                name=each.label,
                short=each.short,
                colour=each.colour,
                description=each.description,
            )
            for each in plan.dimensions
        ),
        commitments=tuple(each.label for framework in plan.frameworks for each in framework.engagements),
        chatham_house=plan.rules.confidentiality is Confidentiality.CHATHAM_HOUSE,
    )


def _privacy(room: Room) -> model.PrivacyNote:
    controller = room.plan.controller
    return model.PrivacyNote(
        controller=controller.name or "",
        contact=controller.contact or "",
        declaration=controller.cndp_number or "",
        retention_days=room.plan.rules.retention_days_identifiers,
        least=room.plan.rules.small_cell_suppression,
    )


def _attendance(room: Room) -> model.Attendance:
    present = attendance(room)
    hidden = _hidden_categories(room, present)
    return model.Attendance(
        categories=tuple(
            model.CategoryCount(
                name=each.label,
                present=None if each.id in hidden else present.get(each.id, 0),
                expected=each.expected,
            )
            for each in room.plan.categories
            if present
        ),
        present=len(room.present()),
        expected=len(room.people),
        contributors=len({item.author_id for item in room.written if item.author_id is not None}),
    )


def _hidden_categories(room: Room, present: Mapping[str, int]) -> frozenset[str]:
    """Choose the categories whose counts are hidden: the sum of all is known, and elsewhere that of each group."""
    least = room.plan.rules.small_cell_suppression
    rows = [dict(present)]
    rows += [{id_: present[id_] for id_ in group.categories if id_ in present} for group in room.plan.category_groups]
    return frozenset[str]().union(*(hidden_in_row(row, least=least) for row in rows))


def _contributions(room: Room) -> tuple[outcomes.Contribution, ...]:
    return tuple(
        outcomes.Contribution(
            code=item.code,
            kind=outcomes.Kind(item.kind),
            dimension=item.dimension or "",
            wording=wording_of(item.text, item.language),
            late=item.lateness == "late",
        )
        for item in room.written
        if item.state in {"active", "parked"} and item.moderation == "clear"
    )
