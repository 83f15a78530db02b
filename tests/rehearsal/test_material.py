"""A rehearsal of one's own workshop needs its file and its roster; what else is missing is made up or borrowed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rehearsal.cast import cast_members
from rehearsal.material import OURS, read_material
from rehearsal.refusals import RehearsalError

ROLES = [
    {"id": "host", "rights": ["time_own_group"]},
    {"id": "lead", "rights": ["time_all"]},
    {"id": "delegate", "rights": ["contribute"]},
    {"id": "guest", "rights": ["read_published"]},
]
WORKSHOP = {
    "workshop": {"default_language": "ar"},
    "roles": ROLES,
    "dimensions": [{"id": "water"}, {"id": "soil"}],
    "agenda": [{"id": "in", "kind": "service", "start": "14:00", "end": "14:03"}],
    "sessions": [{"id": "Z", "type": "solutions", "groups": [{"id": "T1", "dimensions": ["soil"]}]}],
}
ROSTER = "id;name;role;language;group_z\nD1;Amal;delegate;fr;T1\nD2;Ben;host;en;T1\nD3;Lea;lead;en;\nD4;Max;guest;;\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "workshop.json").write_text(json.dumps(WORKSHOP), "utf-8")
    (tmp_path / "participants.csv").write_text(ROSTER, "utf-8-sig")
    return tmp_path


def test_workshop_of_one_s_own_is_lived_by_its_rights_from_its_first_block(folder: Path) -> None:
    material = read_material(folder)
    members = cast_members(material, material.rows, material.incidents, seed=1)
    assert [(each.role, each.arrives, each.groups) for each in members] == [
        ("participant", "14:01", {"Z": "T1"}),
        ("facilitator", "14:02", {"Z": "T1"}),
        ("organizer", "14:01", {}),
        ("guest", "14:02", {}),
    ]
    assert [each.language for each in members] == ["fr", "en", "en", "ar"]
    assert {(idea.session, idea.dimension) for idea in material.ideas} == {("Z", "water"), ("Z", "soil")}
    assert {idea.session for each in members for idea in each.ideas} <= {"Z"}
    assert material.hard == read_material(OURS).hard


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("workshop.json", "{", "is not JSON"),
        ("participants.csv", "name,role\nAmal,delegate\n", "has no column 'id'"),
        ("participants.csv", "id,name,role,language\n", "nobody in it"),
    ],
)
def test_what_cannot_be_rehearsed_is_named(folder: Path, name: str, content: str, said: str) -> None:
    (folder / name).write_text(content, "utf-8")
    with pytest.raises(RehearsalError, match=said):
        read_material(folder)


def test_missing_workshop_is_named(tmp_path: Path) -> None:
    with pytest.raises(RehearsalError, match=r"workshop\.json cannot be read"):
        read_material(tmp_path)
