"""What the maturity chart says: its finding, and the same scores in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.charts.figures import leaders, percent, shares, tenth

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from reports.charts.data import Dispute, MaturityChart, MaturityRow
    from reports.charts.words import Words

NAMED = 3
"""More dimensions than this in a tie are counted, not named."""
LONGEST = 48  # letters of a name in a title


def title(chart: MaturityChart, words: Words) -> str:
    """State which dimension scores lowest, or that none does."""
    scored = [row for row in chart.rows if row.mean is not None]
    if not scored:
        return words.say("chart-maturity-title-none")
    weakest = leaders(scored, lambda row: -_score(row))
    known: dict[str, str | int] = {"score": words.decimal(float(_score(weakest[0]))), "most": last_level(chart)}
    if len(scored) < len(chart.rows):
        return _shown_title(weakest, words, known)
    if len(scored) == 1:
        return words.say("chart-maturity-title-one", label=words.label(_brief(scored[0])), **known)
    if len(weakest) == len(scored):
        return words.say("chart-maturity-title-equal", n=len(scored), **known)
    if len(weakest) > NAMED:
        return words.say("chart-maturity-title-tied-many", n=len(weakest), **known)
    if len(weakest) > 1:
        labels = words.listed(row.dimension.short for row in weakest)
        return words.say("chart-maturity-title-tied", labels=labels, **known)
    everywhere = "-everywhere" if _lowest_everywhere(chart, weakest[0]) else ""
    label = words.label(_brief(weakest[0]))
    return words.say(f"chart-maturity-title-weakest{everywhere}", label=label, **known)


def subtitle(chart: MaturityChart, words: Words) -> str:
    """Say what the score is: a perception, on which scale."""
    return words.say("chart-maturity-subtitle", least=chart.first_level, most=last_level(chart))


def told(chart: MaturityChart, words: Words) -> list[str]:
    """Tell every score, weakest first, then the disputes and the categories."""
    lines = [_row_told(row, chart, words) for row in weakest_first(chart)]
    disputed = [row.dimension.short for row in chart.rows if row.dispute and row.dispute.disputed]
    if disputed:
        lines.append(words.say("chart-maturity-disputed", labels=words.listed(disputed)))
    means = [
        words.say("chart-maturity-category", label=words.label(label), score=words.decimal(mean))
        for label, mean in zip(chart.categories, category_means(chart), strict=True)
        if mean is not None
    ]
    if means:
        lines.append(words.say("chart-maturity-categories", list=words.say("chart-separator").join(means)))
    return lines


def brief(chart: MaturityChart, words: Words) -> list[str]:
    """Tell every score with its spread, weakest first, then the disputes."""
    scored = [row for row in weakest_first(chart) if row.mean is not None]
    lines = [words.say("chart-separator").join(_score_told(row, chart, words)) for row in scored]
    disputed = [row.dimension.short for row in chart.rows if row.dispute and row.dispute.disputed]
    return [*lines, words.say("chart-maturity-disputed", labels=words.listed(disputed))] if disputed else lines


def weakest_first(chart: MaturityChart) -> list[MaturityRow]:
    """Order the rows by score; those without a score come last."""
    return sorted(chart.rows, key=lambda row: (row.mean is None, row.mean or 0, row.dimension.number))


def last_level(chart: MaturityChart) -> int:
    """Return the highest level of the scale."""
    return chart.first_level + len(chart.scale) - 1


def category_means(chart: MaturityChart) -> list[float | None]:
    """Return each category group's mean over the dimensions that have a score, None where a part is hidden."""
    means: list[float | None] = []
    for place in range(len(chart.categories)):
        values = [row.by_category[place] for row in chart.rows if row.by_category and row.mean is not None]
        known = [value for value in values if value is not None]
        means.append(sum(known) / len(known) if known and len(known) == len(values) else None)
    return means


def dispute_shares(dispute: Dispute) -> tuple[int, ...]:
    """Return the percents of too high, right and too low."""
    return shares((dispute.too_high, dispute.right, dispute.too_low))


def _score(row: MaturityRow) -> Decimal:
    return tenth(row.mean or 0)


def _brief(row: MaturityRow) -> str:
    """Name a dimension so that its score still stands in the title's two lines."""
    return row.dimension.label if len(row.dimension.label) <= LONGEST else row.dimension.short


def _shown_title(weakest: Sequence[MaturityRow], words: Words, known: dict[str, str | int]) -> str:
    """Claim no more than the published scores prove, where others are hidden."""
    if len(weakest) > NAMED:
        return words.say("chart-maturity-title-shown-many", **known)
    labels = words.listed(row.dimension.short for row in weakest)
    return words.say("chart-maturity-title-shown", labels=labels, **known)


def _lowest_everywhere(chart: MaturityChart, weakest: MaturityRow) -> bool:
    """Say whether every category group, all of them visible, scores this dimension lowest."""
    if len(chart.categories) < 2:
        return False
    for place in range(len(chart.categories)):
        values = [row.by_category[place] if row.by_category else None for row in chart.rows]
        own = weakest.by_category[place] if weakest.by_category else None
        if own is None or any(value is None or tenth(value) < tenth(own) for value in values):
            return False
    return True


def _row_told(row: MaturityRow, chart: MaturityChart, words: Words) -> str:
    label = words.label(row.dimension.label)
    if row.mean is None:
        return words.say("chart-maturity-line-hidden", label=label, least=chart.occasion.least)
    parts = _score_told(row, chart, words)
    if row.answers is not None:
        parts.append(words.say("chart-maturity-answers", n=row.answers))
    if row.dont_know is not None and percent(row.dont_know):
        parts.append(words.say("chart-maturity-dont-know", share=words.share(row.dont_know)))
    if row.dispute and (row.dispute.too_high + row.dispute.right + row.dispute.too_low):
        high, right, low = (words.share(part / 100) for part in dispute_shares(row.dispute))
        parts.append(words.say("chart-maturity-line-dispute", high=high, right=right, low=low))
    return words.say("chart-separator").join(parts)


def _score_told(row: MaturityRow, chart: MaturityChart, words: Words) -> list[str]:
    label, score = words.label(row.dimension.label), words.decimal(row.mean or 0)
    said = [words.say("chart-maturity-line", label=label, score=score, most=last_level(chart))]
    if row.low is not None and row.high is not None:
        said.append(words.say("chart-maturity-line-spread", low=words.decimal(row.low), high=words.decimal(row.high)))
    return said
