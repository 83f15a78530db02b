"""Measure the charts: all 36 pictures in a warm pool of two, beside saving an empty matplotlib figure as often."""

from __future__ import annotations

import argparse
import json
import os
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from multiprocessing import get_context
from statistics import median
from time import perf_counter, process_time

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from benchmarks.charts_sample import LANGUAGES, sample_charts
from reports.charts.data import Chart, Format
from reports.charts.ink import forget_lines
from reports.charts.lines import wrap
from reports.charts.render import draw, warm

ROUNDS = 5
GOAL_SECONDS = 3.5
SCREENS = (Format.PHONE, Format.WALL)
Job = tuple[Chart, str, Format]


def main() -> None:
    """Print the figures, as JSON with `--json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    figures = measure()
    if parser.parse_args().json:
        print(json.dumps(figures, indent=1))
        return
    print(f"36 charts, pool of 2, warm: {figures['pool_seconds']:.2f} s (goal {GOAL_SECONDS} s)")
    print(f"the floor, 36 empty figures in the same pool: {figures['floor_seconds']:.2f} s")
    print(f"one chart: {figures['chart_cpu_ms']:.0f} ms of CPU; empty figure {figures['floor_cpu_ms']:.0f} ms of CPU")
    print(f"average PNG {figures['average_kib']:.0f} KiB; load before {figures['load']:.1f}; medians of {ROUNDS}")


def measure() -> dict[str, float]:
    """Render every chart in three languages for phone and wall; no line is remembered between rounds."""
    load = os.getloadavg()[0]
    jobs = [
        (chart, language, screen)
        for language in LANGUAGES
        for chart in sample_charts(language).values()
        for screen in SCREENS
    ]
    with ProcessPoolExecutor(2, get_context("forkserver"), initializer=_ready) as pool:
        list(pool.map(_draw, jobs[:4]))
        list(pool.map(_save_empty, SCREENS * 2))
        rounds = [(_timed(pool, jobs), _timed_floor(pool, jobs)) for _ in range(ROUNDS)]
        sizes = list(pool.map(_draw, jobs))
    _ready()
    chart_cpu_ms = median(_milliseconds(job) for job in jobs)
    floor_cpu_ms = median(_floor_milliseconds(screen) for _ in range(ROUNDS) for screen in SCREENS)
    return {
        "charts": len(jobs),
        "pool_seconds": median(ours for ours, _ in rounds),
        "floor_seconds": median(floor for _, floor in rounds),
        "goal_seconds": GOAL_SECONDS,
        "chart_cpu_ms": chart_cpu_ms,
        "floor_cpu_ms": floor_cpu_ms,
        "average_kib": sum(sizes) / len(sizes) / 1024,
        "load": load,
    }


def _ready() -> None:
    warm()
    _save_empty(Format.PHONE)


def _timed(pool: ProcessPoolExecutor, jobs: list[Job]) -> float:
    start = perf_counter()
    list(pool.map(_draw, jobs))
    return perf_counter() - start


def _timed_floor(pool: ProcessPoolExecutor, jobs: list[Job]) -> float:
    start = perf_counter()
    list(pool.map(_save_empty, [screen for _, _, screen in jobs]))
    return perf_counter() - start


def _milliseconds(job: Job) -> float:
    start = process_time()
    _draw(job)
    return (process_time() - start) * 1000


def _floor_milliseconds(screen: Format) -> float:
    start = process_time()
    _save_empty(screen)
    return (process_time() - start) * 1000


def _draw(job: Job) -> int:
    """Draw one picture without the lines of the one before: each pays for its own text."""
    forget_lines()
    wrap.cache_clear()
    chart, language, screen = job
    return len(draw(chart, language=language, format=screen))


def _save_empty(screen: Format) -> int:
    """Save an empty figure the quickest way matplotlib's own savefig knows."""
    size = (1280, 1600) if screen is Format.PHONE else (1920, 1080)
    figure = Figure(figsize=(size[0] / 72, size[1] / 72), dpi=72)
    FigureCanvasAgg(figure)
    out = BytesIO()
    figure.savefig(out, format="png", pil_kwargs={"compress_level": 1})
    return len(out.getvalue())


if __name__ == "__main__":
    main()
