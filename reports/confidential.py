"""What a report may say about people: under the Chatham House rule neither name nor affiliation is left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reports.findings import Opportunity
    from reports.model import Report, Text
    from reports.outcomes import Action, ActionsReview

BETWEEN = " · "
"""What stands between two hosts that do a thing together."""


def conceal(report: Report, *, withheld: Text) -> Report:
    """Take every name and affiliation out of a report under the Chatham House rule; leave any other as it is.

    `withheld` stands where somebody or some institution would be named.
    """
    if not report.event.chatham_house:
        return report
    hosts = [host.name for host in report.event.hosts]
    shown = (
        report.plan
        if report.event.leads_public
        else replace(
            report.plan,
            actions=tuple(without_names(action, report.plan.naming, withheld) for action in report.plan.actions),
        )
    )
    return replace(
        report,
        attendance=replace(report.attendance, named=(), institutions=()),
        contributions=tuple(replace(item, late=False) for item in report.contributions),  # who came late is known
        opportunities=tuple(without_persons(item) for item in report.opportunities),
        plan=shown,
        review=report.review if report.event.leads_public else _without_institutions(report.review),
        closing=replace(
            report.closing,
            next_steps=tuple(
                step if not step.who or _are_hosts(step.who, hosts) else replace(step, who=withheld)
                for step in report.closing.next_steps
            ),
        ),
    )


def without_names(action: Action, naming: frozenset[str], withheld: Text) -> Action:
    """Replace the cells of an action that name people or institutions; an empty one stays empty."""
    cells: Mapping[str, Text] = {
        column: withheld if column in naming and text else text for column, text in action.cells.items()
    }
    return replace(action, cells=cells)


def without_persons(item: Opportunity) -> Opportunity:
    """Keep which institutions signed, not who signed for them: the hosts are public, their people are not."""
    return replace(item, signatures=tuple(replace(one, person="") for one in item.signatures))


def _without_institutions(review: ActionsReview | None) -> ActionsReview | None:
    """Leave out who is in charge of the actions of a review."""
    if review is None:
        return None
    changed, blocked, overdue = (
        tuple(replace(each, institution="") for each in listed)
        for listed in (review.changed, review.blocked, review.overdue)
    )
    return replace(review, changed=changed, blocked=blocked, overdue=overdue)


def _are_hosts(who: Text, hosts: Sequence[Text]) -> bool:
    """Tell whether a step is in the hands of one host or several, who are public anyway."""
    if who in hosts:
        return True
    return isinstance(who, str) and set(who.split(BETWEEN)) <= {host for host in hosts if isinstance(host, str)}
