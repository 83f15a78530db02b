"""A short rehearsal of the whole day with the real bot, killed on the way: nothing is lost or doubled."""

import json
from pathlib import Path

import pytest

from rehearsal.__main__ import rehearse
from rehearsal.day import Options


@pytest.mark.slow
def test_short_rehearsal_loses_nothing(tmp_path: Path) -> None:
    status = rehearse(Options(people=10, seed=5, faults=True, kill=1, out=tmp_path))
    summary = json.loads((tmp_path / "summary.json").read_text("utf-8"))
    wrong = {name: summary[name] for name in ("lost_list", "doubled_list", "unanswered_list", "violations_list")}
    assert wrong == {name: [] for name in wrong}
    assert (status, summary["people"], len(summary["kills"])) == (0, 10, 1)
    told = summary["replan"]
    assert (told["killed_in_the_middle"], told["told_once"]) == (True, told["concerned"])
    assert (told["not_told"], told["told_twice"], told["wrong_hours"]) == ([], [], [])
    kept = {path.stem.partition("-")[0] for path in (tmp_path / "transcripts").glob("*.txt")}
    assert sum(each.startswith("P") for each in kept) == 10
    assert {each for each in kept if not each.startswith("P")} == {"N01", "N02", "N03"}  # who came without a badge
    assert list((tmp_path / "charts").glob("*.png"))
    assert {path.suffix for path in (tmp_path / "reports").iterdir()} == {".html", ".pdf"}
