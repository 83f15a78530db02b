"""Make the rehearsal larger or smaller than the roster: generated people in generated groups, or a few of each."""

import copy
import itertools
from collections import defaultdict
from dataclasses import dataclass
from random import Random

from rehearsal.cast import Material, Row
from rehearsal.record import Json

SEATED = ("facilitator", "rapporteur", "participant")
GROUP_SIZE = 12  # generated groups hold 10 to 14 people
SMALL_GROUP = 5
WORKING_GROUP = 22
ARRIVALS = ("08:31", "08:38", "08:45", "08:52", "08:58", "09:04")
GIVEN = {
    "fr": ("Amina", "Karim", "Leïla", "Mounir", "Sanae", "Yassir", "Dounia", "Hamid", "Inès", "Rachid"),
    "ar": ("أمينة", "كريم", "ليلى", "منير", "سناء", "ياسر", "دنيا", "حميد", "إيناس", "رشيد"),
    "en": ("Alice", "Ben", "Clara", "David", "Emma", "Frank", "Grace", "Henry", "Irene", "Jack"),
}
FAMILY = {
    "fr": ("Exemplaoui", "Testari", "Fictoune", "Modelaj", "Essayi", "Maquettine", "Feintali", "Ouspecimen"),
    "ar": ("المثالي", "التجريبي", "النموذجي", "الافتراضي", "الاختباري", "التمريني", "المجربي", "العيني"),
    "en": ("Sampleton", "Testwood", "Mockridge", "Trialby", "Fictley", "Modelsworth", "Draftman", "Pilotson"),
}
LANGUAGES = ("fr", "fr", "fr", "ar", "ar", "en")


@dataclass(frozen=True, kw_only=True, slots=True)
class Crowd:
    """Hold the workshop file, the roster and the incidents that are played."""

    workshop: Json
    rows: list[Row]
    incidents: list[Row]


def gather(material: Material, people: int, *, seed: int) -> Crowd:
    """Bring together as many people as asked for."""
    if people == len(material.rows):
        return Crowd(workshop=material.workshop, rows=material.rows, incidents=material.incidents)
    return _grow(material, people, seed) if people > len(material.rows) else _shrink(material, people)


def _shrink(material: Material, people: int) -> Crowd:
    workshop = copy.deepcopy(material.workshop)
    kept = max(1, min(len(workshop["sessions"][0]["groups"]), people // SMALL_GROUP))
    first, *later = workshop["sessions"]
    first["groups"] = first["groups"][:kept]
    scope = {group["id"] for group in first["groups"]}
    for session in later:
        session["groups"] = [g for g in session["groups"] if scope & set(g["scope_groups"])] or session["groups"][:1]
        for group in session["groups"]:
            group["scope_groups"] = [each for each in group["scope_groups"] if each in scope]
    chosen = {row["id"] for row in _chosen(material, workshop, people)}
    known = {group["id"] for session in workshop["sessions"] for group in session["groups"]}
    rows = [_without_unknown(row, known, chosen) for row in material.rows if row["id"] in chosen]
    return Crowd(workshop=workshop, rows=rows, incidents=[i for i in material.incidents if i["person"] in chosen])


def _chosen(material: Material, workshop: Json, people: int) -> list[Row]:
    """Choose an organizer, those who lead the groups that are left, an observer, and participants in turns."""
    groups = {group["id"] for group in workshop["sessions"][0]["groups"]}
    away = {i["person"] for i in material.incidents if i["kind"] in {"no_show", "no_telegram"}}
    by_role: dict[str, list[Row]] = defaultdict(list)
    for row in material.rows:
        if row["role"] not in SEATED or (row.get("group_s1") in groups and row["id"] not in away):
            by_role[row["role"]].append(row)
    leading = [*by_role["facilitator"], *by_role["rapporteur"]]
    in_turns: dict[str, list[Row]] = defaultdict(list)
    for row in by_role["participant"]:
        in_turns[row.get("group_s1", "")].append(row)
    turns = [row for each in itertools.zip_longest(*in_turns.values()) for row in each if row]
    leaving = {i["person"] for i in material.incidents if i["kind"] == "leaves"}
    waiting = {i["person"] for i in material.incidents if i["kind"] == "guest_late"}
    by_role["organizer"].sort(key=lambda row: (row["id"] in leaving, row["id"] not in waiting))
    rest = [row for role in ("interpreter", "organizer", "observer") for row in by_role[role][1:]]
    ordered = [by_role["organizer"][0], *leading, *turns[:1], *by_role["observer"][:1], *turns[1:], *rest]
    return ordered[:people]


def _without_unknown(row: Row, groups: set[str], people: set[str]) -> Row:
    kept = dict(row)
    seats = [column for column in row if column.startswith("group_")]
    kept |= {column: "" for column in seats if row[column] not in groups}
    if "delegate_of" in row and row["delegate_of"] not in people:
        kept["delegate_of"] = ""
    if "fixed" in row and not any(kept[column] for column in seats):
        kept["fixed"] = ""
    return kept


def _grow(material: Material, people: int, seed: int) -> Crowd:
    workshop = copy.deepcopy(material.workshop)
    more = people - len(material.rows)
    first, second = workshop["sessions"][0], workshop["sessions"][-1]
    new = _more_groups(first, max(1, round(more / GROUP_SIZE)))
    _more_working_groups(second, first["groups"], people)
    chance = Random(f"{seed}:crowd")
    rows, incidents = list(material.rows), list(material.incidents)
    letters = itertools.cycle(group["id"] for group in second["groups"])
    for index in range(more):
        group = new[index % len(new)]
        role = ("facilitator", "rapporteur")[index // len(new)] if index < 2 * len(new) else "participant"
        language = chance.choice([each for each in LANGUAGES if each in group["working_languages"]])
        row = _generated(len(material.rows) + index + 1, material, language, chance)
        row |= {"role": role, "group_s1": group["id"], "fixed": "1" if role != "participant" else ""}
        row["group_s2"] = next(letters) if role != "participant" else ""
        rows.append(row)
        incidents += _happenings(row["id"], chance, leading=role != "participant")
    return Crowd(workshop=workshop, rows=rows, incidents=incidents)


def _more_groups(session: Json, count: int) -> list[Json]:
    """Add groups that take up the dimensions of the first ones again."""
    known, added = list(session["groups"]), []
    for index in range(count):
        group = copy.deepcopy(known[index % len(known)])
        number = len(known) + index + 1
        group |= {"id": f"G{number}", "room": f"Salle {number}", "capacity": 14, "chat_id": None}
        group["working_languages"] = ["fr", "ar", "en"]
        group["label"] = {
            language: label.replace(f"{index % len(known) + 1}", str(number), 1)
            for language, label in group["label"].items()
        }
        session["groups"].append(group)
        added.append(group)
    return added


def _more_working_groups(session: Json, discussed: list[Json], people: int) -> None:
    wanted = max(len(session["groups"]), -(-people // WORKING_GROUP))
    known = len(session["groups"])
    for index in range(wanted - known):
        group = copy.deepcopy(session["groups"][index % known])
        number = known + index + 1
        group |= {"id": f"W{number}", "room": f"Salle {number + 20}", "scope_groups": [], "chat_id": None}
        group["working_languages"] = ["fr", "ar", "en"]
        group["label"] = {
            language: label.replace(f"{index % known + 1}", str(number), 1)
            for language, label in group["label"].items()
        }
        session["groups"].append(group)
    for group in session["groups"]:
        fitting = [each["id"] for each in discussed if set(each["dimensions"]) & set(group["dimensions"])]
        group["scope_groups"] = [*group["scope_groups"], *(id_ for id_ in fitting if id_ not in group["scope_groups"])]


def _generated(number: int, material: Material, language: str, chance: Random) -> Row:
    row = dict.fromkeys(material.rows[0], "")
    name = f"{chance.choice(GIVEN[language])} {chance.choice(FAMILY[language])}-{number}"
    categories = [c["id"] for c in material.workshop["categories"] if c["id"] not in {"support", "csefrs", "dtc"}]
    return row | {
        "id": f"P{number:03d}",
        "name": name,
        "name_latin": name if language != "ar" else f"Essai {number}",
        "organisation": f"Organisme Exemple {number % 40 + 1}",
        "category": chance.choice(categories),
        "gender": chance.choice("MF"),
        "language": language,
        "speaks": language if language == "fr" else f"{language};fr",
    }


def _happenings(person: str, chance: Random, *, leading: bool) -> list[Row]:
    drawn = chance.random()
    if not leading and drawn < 0.04:
        return [{"person": person, "at": "", "kind": "no_show", "detail": ""}]
    late = not leading and drawn < 0.08
    at = chance.choice(("09:55", "10:20", "11:10")) if late else chance.choice(ARRIVALS)
    happens = [{"person": person, "at": at, "kind": "arrives_late" if late else "arrives", "detail": ""}]
    if not leading and drawn > 0.98:
        happens.append({"person": person, "at": "15:00", "kind": "leaves", "detail": ""})
    return happens
