"""What the flow says: which commitments no solution serves, which challenges none answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.charts.flow_layout import strongest

if TYPE_CHECKING:
    from reports.charts.data import FlowChart, FlowNode
    from reports.charts.words import Words


def title(chart: FlowChart, words: Words) -> str:
    """State how many commitments, or else challenges, are left without a solution."""
    if not chart.solutions:
        return words.say("chart-flow-title-none")
    empty, open_ = unserved(chart), unanswered(chart)
    if chart.commitments and len(empty) == len(chart.commitments):
        return words.say("chart-flow-title-no-commitment", n=len(chart.solutions))
    if empty:
        return words.say("chart-flow-title-empty", n=len(empty), all=len(chart.commitments))
    if open_:
        return words.say("chart-flow-title-open", n=len(open_), all=len(chart.challenges))
    if chart.commitments:
        return words.say("chart-flow-title-complete", n=len(chart.commitments))
    return words.say("chart-flow-title-answered", n=len(chart.challenges))


def subtitle(chart: FlowChart, words: Words) -> str:
    """Say what the width of a ribbon counts."""
    return words.say("chart-flow-subtitle", counted=chart.counted)


def told(chart: FlowChart, words: Words) -> list[str]:
    """Tell the strongest solutions with what they answer and serve, then name every empty cell."""
    lines = _shown_told(chart, words)
    for text_id, nodes in (("chart-flow-unserved", unserved(chart)), ("chart-flow-unanswered", unanswered(chart))):
        if nodes:
            names = words.say("chart-separator").join(_named(node, words) for node in nodes)
            lines.append(words.say("chart-line", label=words.say(text_id, n=len(nodes)), value=names))
    return lines


def brief(chart: FlowChart, words: Words) -> list[str]:
    """Tell the strongest solutions, then name the empty cells unless all are."""
    lines = _shown_told(chart, words)
    empty = unserved(chart)
    if empty and len(empty) < len(chart.commitments):
        marks = words.say("chart-separator").join(node.mark or words.short(node.label) for node in empty)
        lines.append(words.say("chart-line", label=words.say("chart-flow-unserved", n=len(empty)), value=marks))
    return lines


def _shown_told(chart: FlowChart, words: Words) -> list[str]:
    shown = strongest(chart).solutions
    lines = [_solution_told(chart, node, words) for node in shown]
    if len(shown) < len(chart.solutions):
        lines.append(words.say("chart-flow-shown", n=len(shown), all=len(chart.solutions)))
    return lines


def unserved(chart: FlowChart) -> list[FlowNode]:
    """Return the commitments that no solution serves."""
    served = {link.target for link in chart.links if link.weight > 0}
    return [node for node in chart.commitments if node.id not in served]


def unanswered(chart: FlowChart) -> list[FlowNode]:
    """Return the challenges that no solution answers."""
    answered = {link.source for link in chart.links if link.weight > 0}
    return [node for node in chart.challenges if node.id not in answered]


def unlinked(chart: FlowChart) -> list[FlowNode]:
    """Return the solutions that serve no commitment."""
    sources = {link.source for link in chart.links if link.weight > 0}
    return [node for node in chart.solutions if node.id not in sources]


def _named(node: FlowNode, words: Words) -> str:
    return f"{node.mark}\u00a0{words.label(node.label)}" if node.mark else words.short(node.label)


def _solution_told(chart: FlowChart, node: FlowNode, words: Words) -> str:
    ties = [link for link in chart.links if link.weight > 0]
    answers = [n for n in chart.challenges if any(tie.source == n.id and tie.target == node.id for tie in ties)]
    serves = [n for n in chart.commitments if any(tie.source == node.id and tie.target == n.id for tie in ties)]
    parts = [words.short(node.label)]
    between = words.say("chart-separator")
    if answers:
        parts.append(words.say("chart-flow-answers", names=between.join(_named(n, words) for n in answers)))
    if serves:
        parts.append(words.say("chart-flow-serves", names=between.join(_named(n, words) for n in serves)))
    elif chart.commitments and len(unserved(chart)) < len(chart.commitments):
        parts.append(words.say("chart-flow-serves-none"))
    return words.say("chart-flow-arrow").join(parts)
