"""Say who plays in the rehearsal: the people of the roster, what happens to each, and what each has to say."""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from random import Random

from rehearsal.record import Json

Row = dict[str, str]
PLAYS = (
    ("time_all", "organizer"),
    ("time_own_group", "facilitator"),
    ("report", "rapporteur"),
    ("contribute", "participant"),
)
MISHAPS = ("guest_late", "phone_dies", "runs_over")


@dataclass(frozen=True, kw_only=True, slots=True)
class Idea:
    """Hold one thing somebody has to say; `at` is the hour at which they say it, if that is known."""

    text: str
    session: str
    dimension: str
    language: str
    severity: int
    at: str | None = None
    theme: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class HardInput:
    """Hold one message that no form expects, and the state of the conversation in which it is sent."""

    id: str
    kind: str
    state: str
    text: str
    tags: frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class WalkIn:
    """Know what somebody without a badge says of themselves; the category as its label says it in their language."""

    organisation: str
    category: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Member:
    """Know one person of the roster and their day."""

    id: str
    name: str
    role: str
    language: str
    groups: dict[str, str]
    arrives: str | None = None
    leaves: str | None = None
    telegram: bool = True
    stands_in_for: str | None = None
    moves: tuple[str, str] | None = None
    mishaps: dict[str, tuple[str, str]] = field(default_factory=dict)  # kind -> hour and detail
    ideas: tuple[Idea, ...] = ()
    walk_in: WalkIn | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Material:
    """Hold the files that a rehearsal is made from."""

    workshop: Json
    rows: list[Row]
    incidents: list[Row]
    ideas: list[Idea]
    written: dict[str, list[Idea]]
    hard: list[HardInput]


def cast_members(material: Material, rows: list[Row], incidents: list[Row], *, seed: int) -> list[Member]:
    """Give every row of the roster its day: who comes when, and what they will say in each session."""
    happens: dict[str, list[Row]] = defaultdict(list)
    for incident in incidents:
        happens[incident["person"]].append(incident)
    members = [_member(row, happens[row["id"]], material) for row in rows]
    return [with_words(member, material, seed) for member in members]


def _member(row: Row, happens: list[Row], material: Material) -> Member:
    kinds = {incident["kind"]: incident for incident in happens}
    arrival = next((kinds[kind] for kind in ("arrives", "arrives_late", "delegate_arrives") if kind in kinds), None)
    groups = {
        session["id"]: row[column]
        for session in material.workshop["sessions"]
        if (column := f"group_{session['id'].lower()}") in row and row[column]
    }
    moves = kinds.get("changes_group")
    return Member(
        id=row["id"],
        name=row["name"],
        role=_plays(row["role"], material.workshop),
        language=row["language"] or str(material.workshop["workshop"]["default_language"]),
        groups=groups,
        arrives=arrival["at"] if arrival else None,
        leaves=kinds["leaves"]["at"] if "leaves" in kinds else None,
        telegram="no_telegram" not in kinds,
        stands_in_for=row.get("delegate_of") or None,
        moves=(moves["at"], moves["detail"]) if moves else None,
        mishaps={kind: (kinds[kind]["at"], kinds[kind]["detail"]) for kind in MISHAPS if kind in kinds},
        ideas=tuple(material.written.get(row["id"], ())),
    )


def _plays(role: str, workshop: Json) -> str:
    """Say as what somebody lives the day: by the rights of their role, whatever it is called."""
    rights = next((set(each["rights"]) for each in workshop["roles"] if each["id"] == role), set[str]())
    return next((plays for right, plays in PLAYS if right in rights), role)


def with_words(member: Member, material: Material, seed: int) -> Member:
    """Give somebody without given texts something of their own to say."""
    if member.ideas or member.role not in {"participant", "rapporteur"} or member.arrives is None:
        return member
    chance = Random(f"{seed}:words:{member.id}")
    speaks = [session for session in material.workshop["sessions"] if chance.random() < 0.75]
    return replace(member, ideas=tuple(_variant(member, session, material, chance) for session in speaks))


def _variant(member: Member, session: Json, material: Material, chance: Random) -> Idea:
    group = next((each for each in session["groups"] if each["id"] == member.groups.get(session["id"])), None)
    dimensions = set(group["dimensions"]) if group else {d["id"] for d in material.workshop["dimensions"]}
    fitting = [idea for idea in material.ideas if idea.session == session["id"] and idea.dimension in dimensions]
    spoken = [idea for idea in fitting if idea.language == member.language] or fitting or material.ideas
    origin = chance.choice(spoken)
    before, after = SETTINGS.get(origin.language, SETTINGS["fr"])
    text = f"{chance.choice(before)}{origin.text.rstrip('.')}{chance.choice(after)}"
    return replace(origin, session=session["id"], text=text, severity=chance.randint(2, 5), at=None)


SETTINGS = {
    "fr": (
        ("Chez nous, ", "Dans nos établissements : ", "Constat partagé : ", "Vu en région : "),
        (", surtout en zone rurale", ", d’après nos visites de cette année", ", et cela dure depuis trois ans", ""),
    ),
    "ar": (
        ("في مؤسساتنا: ", "من واقع التجربة: ", "نلاحظ ما يلي: ", "في جهتنا: "),
        ("، خاصة في العالم القروي", "، حسب زياراتنا هذه السنة", "، وهذا مستمر منذ ثلاث سنوات", ""),
    ),
    "en": (
        ("In our schools: ", "What we see: ", "Shared by many: ", "From the field: "),
        (", mostly in rural areas", ", as our visits this year showed", ", and it has lasted three years", ""),
    ),
}
