"""A report of the sample workshop, built from the files in data/ as the rest of Halqa would build it."""

from __future__ import annotations

import csv
import io
import json
import random
import statistics
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from reports.findings import (
    Challenge,
    Disagreement,
    Estimate,
    Note,
    Opportunity,
    Position,
    Quadrant,
    Readiness,
    Sentence,
    Signature,
    Solution,
)
from reports.model import (
    AgendaEntry,
    Attendance,
    CategoryCount,
    Dimension,
    Edition,
    Event,
    Host,
    NamedPerson,
    Picture,
    PrivacyNote,
    Report,
    Translation,
    Wording,
)
from reports.outcomes import (
    Action,
    ActionColumn,
    ActionPlan,
    Approval,
    Closing,
    Consent,
    Contribution,
    EvaluationItem,
    Fate,
    GroupPage,
    Kind,
    NextStep,
    Parked,
)
from reports.survey import DimensionResult, Dispute, Fact, GroupScore, ItemResult, Questionnaire, ScalePoint

DATA = Path(__file__).parents[2] / "data"
MADE_AT = datetime(2024, 11, 21, 16, 42, tzinfo=UTC)
OBJECTIVES = (
    {
        "fr": (
            "Examiner et débattre les résultats préliminaires du questionnaire de maturité, et établir "
            "une première analyse de la maturité numérique du pays."
        ),
        "ar": "دراسة النتائج الأولية لاستبيان الجاهزية الرقمية ومناقشتها، وإنجاز تحليل أولي لجاهزية البلاد.",
        "en": (
            "Examine and debate the preliminary results of the maturity questionnaire, and make a first "
            "analysis of readiness."
        ),
    },
    {
        "fr": (
            "Dégager les opportunités prioritaires où le numérique appuie la Feuille de route 2022-2026 "
            "et les stratégies sectorielles."
        ),
        "ar": "تحديد الفرص ذات الأولوية التي يدعم فيها الرقمي خارطة الطريق 2022-2026 والاستراتيجيات القطاعية.",
        "en": (
            "Find the priority opportunities where digital technology supports the 2022-2026 Roadmap and "
            "the sector strategies."
        ),
    },
)
PERSON = "Nora Belqalam"
QUADRANTS = {
    (True, True): Quadrant.QUICK_WIN,
    (True, False): Quadrant.MAJOR_PROJECT,
    (False, True): Quadrant.COMPLEMENT,
    (False, False): Quadrant.LATER,
}
INSTITUTION = "Direction des systèmes d’information (fictif)"


@lru_cache(maxsize=1)
def workshop() -> dict[str, Any]:
    """Read the workshop file."""
    read: dict[str, Any] = json.loads((DATA / "workshop.json").read_text(encoding="utf-8"))
    return read


@lru_cache(maxsize=1)
def written() -> list[dict[str, Any]]:
    """Read the contributions."""
    lines = (DATA / "contributions.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def event(*, chatham_house: bool = True) -> Event:
    """Build the event."""
    told, day = workshop()["workshop"], date(2024, 11, 21)
    return Event(
        id=told["id"],
        title=told["title"],
        place=told["place"],
        days=(day,),
        hosts=(
            Host(id="csefrs", name="CSEFRS"),
            Host(id="unesco", name={"fr": "UNESCO", "ar": "اليونسكو", "en": "UNESCO"}),
        ),
        languages=tuple(told["languages"]),
        objectives=OBJECTIVES,
        agenda=tuple(
            AgendaEntry(
                day=day,
                start=time.fromisoformat(block["start"]),
                end=time.fromisoformat(block["end"]),
                title=block["title"],
                locked=block["locked"],
            )
            for block in workshop()["agenda"]
        ),
        dimensions=tuple(
            Dimension(
                id=one["id"],
                number=one["order"],
                name=one["label"],
                short=one["short"],
                colour=one["color"],
                description=one["description"],
            )
            for one in workshop()["dimensions"]
        ),
        chatham_house=chatham_house,
    )


def survey() -> Questionnaire:
    """Build the questionnaire's results from the sixty answers."""
    with (DATA / "questionnaire_results.csv").open(encoding="utf-8-sig") as file:
        answers = list(csv.DictReader(file))
    told = workshop()["questionnaire"]
    groups = workshop()["category_groups"]
    results, items = [], []
    for number, dimension in enumerate(workshop()["dimensions"]):
        asked = [item["id"] for item in told["items"] if item["dimension"] == dimension["id"]]
        given = [int(row[item]) for row in answers for item in asked if row[item]]
        means = [
            statistics.mean(int(row[item]) for item in asked if row[item])
            for row in answers
            if any(row[i] for i in asked)
        ]
        low, _, high = statistics.quantiles(means, n=4)
        cells = []
        for group in groups:
            mine = [int(row[i]) for row in answers if row["category"] in group["categories"] for i in asked if row[i]]
            people = sum(row["category"] in group["categories"] for row in answers)
            cells.append(GroupScore(name=group["label"], score=statistics.mean(mine) if people >= 5 else None))
        shares = ((0.52, 0.36, 0.12), (0.18, 0.61, 0.21), (0.2, 0.55, 0.25))[number % 3]
        facts = (
            Fact(code=f"D-{number + 1}1", text="L'instance ne s'est pas réunie depuis un an."),
            Fact(code=f"D-{number + 1}2", text="الاجتماعات متباعدة ولا تُنشر قراراتها"),
        )
        results.append(
            DimensionResult(
                dimension=dimension["id"],
                score=statistics.mean(given),
                low=low,
                high=high,
                answers=len(means),
                dont_know=1 - len(given) / (len(answers) * len(asked)),
                dispute=Dispute(
                    too_high=shares[0],
                    right=shares[1],
                    too_low=shares[2],
                    voices=41,
                    disputed=shares[0] > 0.5,
                    facts=facts if shares[0] > 0.5 else (),
                ),
                by_group=tuple(cells),
            )
        )
    for item in told["items"]:
        given = [int(row[item["id"]]) for row in answers if row[item["id"]]]
        items.append(
            ItemResult(
                code=item["id"],
                dimension=item["dimension"],
                text=item["text"],
                score=statistics.mean(given),
                answers=len(given),
                dont_know=1 - len(given) / len(answers),
            )
        )
    origin = {
        "fr": "Énoncés rédigés pour cet atelier.",
        "ar": "صيغت العبارات خصيصا لهذه الورشة.",
        "en": "Statements written for this event.",
    }
    scale = tuple(ScalePoint(value=point["value"], name=point["label"]) for point in told["scale"])
    return Questionnaire(
        scale=scale, respondents=len(answers), dimensions=tuple(results), items=tuple(items), origin=origin
    )


def themes(session: str) -> list[list[dict[str, Any]]]:
    """Gather the contributions of a session by theme, the most voiced first."""
    gathered: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for item in written():
        if item["session"] == session:
            gathered[item["theme"]].append(item)
    return sorted(gathered.values(), key=lambda items: (-len({item["author"] for item in items}), items[0]["id"]))


def challenges() -> tuple[Challenge, ...]:
    """Build the ranked challenges."""
    built = []
    for rank, items in enumerate(themes("S1"), 1):
        first = min(items, key=lambda item: len(item["text"]))
        other = next((item for item in items if item["lang"] == "en" and item is not first), None)
        translations = (Translation(language="en", text=other["text"], machine=True),) if other else ()
        built.append(
            Challenge(
                code=f"S1-{first['dimension'].upper()}-{rank:02d}",
                dimension=first["dimension"],
                wording=Wording(text=first["text"], language=first["lang"], translations=translations),
                rank=rank,
                people=len({item["author"] for item in items}),
                votes=40 - 3 * rank,
                severity=statistics.mean(item["severity"] for item in items),
                shared=len({item["category"] for item in items}) >= 5,
                evidence=tuple(item["id"] for item in items),
                reservation=Note(text="Le constat est moins vrai dans les grandes villes.", code=items[-1]["id"])
                if rank % 3 == 1
                else None,
                minority=(Note(text="نرى أن المشكل في التكوين لا في التجهيز.", code=items[0]["id"]),)
                if rank == 2
                else (),
            )
        )
    return tuple(built)


def solutions() -> tuple[Solution, ...]:
    """Build the rated solutions."""
    frames = {one["id"]: one["label"] for frame in workshop()["frameworks"] for one in frame.get("engagements", [])}
    known = {item.evidence[0]: item.code for item in challenges()}
    built = []
    for number, items in enumerate(themes("S2"), 1):
        first = items[0]
        impact = statistics.mean(item["impact"] for item in items)
        ease = statistics.mean(item["feasibility"] for item in items)
        quadrant = QUADRANTS[impact >= 3, ease >= 2.5]
        built.append(
            Solution(
                code=f"S2-{first['dimension'].upper()}-{number:02d}",
                dimension=first["dimension"],
                wording=Wording(text=first["text"], language=first["lang"]),
                answers=(sorted(known.values())[number % len(known)],),
                commitments=(frames[first["engagement"]],) if first["engagement"] in frames else (),
                impact=Estimate(mean=impact, low=impact - 0.3, high=min(4.0, impact + 0.3), ratings=21 + number),
                feasibility=Estimate(mean=ease, low=ease - 0.4, high=min(4.0, ease + 0.4), ratings=21 + number),
                quadrant=quadrant,
                evidence=tuple(item["id"] for item in items),
                reservation=Note(text="Sans budget pluriannuel, l'effet ne durera pas.", code=items[-1]["id"])
                if number == 1
                else None,
            )
        )
    return tuple(built)


def picture(language: str, place: str, title: str, caption: str) -> Picture:
    """Draw a stand-in chart in the wall's size."""
    image = Image.new("RGB", (1920, 1080), "#FBFAF7")
    pen = ImageDraw.Draw(image)
    for number, one in enumerate(workshop()["dimensions"]):
        pen.rectangle((180, 180 + 130 * number, 700 + 170 * ((number * 5) % 6), 260 + 130 * number), fill=one["color"])
    file = io.BytesIO()
    image.save(file, format="PNG", compress_level=1)
    return Picture(place=place, language=language, png=file.getvalue(), title=title, caption=caption)


def pictures() -> tuple[Picture, ...]:
    """Draw one picture per section and language."""
    said = {
        "fr": (
            "Le coût et les données restent les points faibles",
            "Le coût obtient 2,1 sur 5 et les données 2,0 ; la coordination 2,4.",
        ),
        "ar": ("التكلفة والمعطيات هما نقطتا الضعف", "حصلت التكلفة على 2,1 من 5 والمعطيات على 2,0 والتنسيق على 2,4."),
        "en": ("Cost and data remain the weak points", "Cost scores 2.1 out of 5, data 2.0, coordination 2.4."),
    }
    return tuple(
        picture(language, place, *said[language])
        for language in said
        for place in ("readiness", "challenges", "solutions")
    )


def group_pages() -> tuple[GroupPage, ...]:
    """Build a page for every group of both sessions."""
    built = []
    for session in workshop()["sessions"]:
        name = next(block["title"] for block in workshop()["agenda"] if block["id"] == session["agenda_id"])
        for number, group in enumerate(session["groups"], 1):
            mine = [item for item in challenges() if item.dimension in group["dimensions"]]
            said = [
                item
                for item in written()
                if item["session"] == session["id"] and item["dimension"] in group["dimensions"]
            ]
            lines = [
                Sentence(code=f"{group['id']}-{n}", text=item["text"], evidence=(item["id"],))
                for n, item in enumerate(said[:6], 1)
            ]
            built.append(
                GroupPage(
                    group=group["id"],
                    name=group["label"],
                    session=name,
                    room=group["room"],
                    dimensions=tuple(group["dimensions"]),
                    present=(
                        CategoryCount(name=workshop()["category_groups"][0]["label"], present=6),
                        CategoryCount(name=workshop()["category_groups"][1]["label"], present=5),
                        CategoryCount(name=workshop()["category_groups"][4]["label"], present=None),
                    ),
                    messages=tuple(lines[:3]),
                    disagreement=replace(
                        lines[3], text="Faut-il d'abord équiper ou d'abord former ? Le groupe est partagé."
                    ),
                    surprise=replace(
                        lines[4],
                        remark=True,
                        evidence=(),
                        text="فوجئت المجموعة بأن بعض المؤسسات تؤدي فاتورة الأنترنت من جيوب أطرها.",
                    ),
                    ask=replace(lines[5], stale=number == 2, text="Publier la carte des projets en cours avant mars."),
                    approval=Approval(agreed=9, missing=1, asked=11),
                    challenges=tuple(
                        replace(
                            item,
                            why="Chaque projet a son comité" if item.rank == 1 else "",
                            affected="Directions provinciales" if item.rank == 1 else "",
                        )
                        for item in mine
                    ),
                    minority=(Note(text="Une seule instance de plus ne changera rien.", code="C-019"),)
                    if number == 1
                    else (),
                    questions=("Qui arbitre en cas de désaccord entre ministères ?",) if number == 1 else (),
                )
            )
    return tuple(built)


def plan() -> ActionPlan:
    """Build an action plan from the first solutions; most of its fields are still open."""
    status = {"fr": "Proposée", "ar": "مقترح", "en": "Proposed"}
    retained = [item for item in solutions() if item.quadrant is Quadrant.QUICK_WIN]
    actions = []
    for number, item in enumerate(retained[:6], 1):
        cells: dict[str, Any] = {
            "ref": f"A-{number:02d}",
            "dimension": item.dimension,
            "action": item.wording.text,
            "challenge": challenges()[number].wording.text,
            "status": status,
        }
        if item.commitments:
            cells["engagement"] = item.commitments[0]
        if number <= 2:
            cells |= {
                "lead": f"{PERSON}, {INSTITUTION}",
                "deadline": {"fr": "30 juin 2025", "ar": "30 يونيو 2025", "en": "30 June 2025"},
                "horizon": {"fr": "6-18 mois", "ar": "من 6 إلى 18 شهرا", "en": "6–18 months"},
                "indicator": "80 % des établissements couverts",
            }
        actions.append(Action(cells=cells, evidence=item.evidence))
    columns = tuple(ActionColumn(id=one["id"], name=one["label"]) for one in workshop()["action_plan_columns"])
    return ActionPlan(columns=columns, actions=tuple(actions))


def full_report(*, chatham_house: bool = True, draft: bool = True) -> Report:
    """Build the whole report of the sample workshop."""
    ranked, rated, made = challenges(), solutions(), plan()
    signed = date(2024, 11, 21)
    readiness = tuple(
        Readiness(
            dimension=one["id"],
            severity=statistics.mean(
                item["severity"] for item in written() if item["session"] == "S1" and item["dimension"] == one["id"]
            ),
            challenges=2,
            sentence=Sentence(
                code=f"R-{one['id'].upper()}",
                text={
                    "fr": (
                        "Le score reste dans le tiers inférieur de l’échelle et la salle le juge plutôt "
                        "optimiste ; les défis exprimés portent surtout sur les moyens de fonctionnement."
                    ),
                    "ar": (
                        "يظل المعدل في الثلث الأدنى من السلم، وترى القاعة أنه متفائل إلى حد ما، وتتعلق "
                        "التحديات المعبر عنها أساسا بوسائل التسيير."
                    ),
                    "en": (
                        "The score stays in the lower third of the scale and the room finds it rather "
                        "optimistic; the challenges raised are mostly about running costs."
                    ),
                },
                evidence=("C-002", "C-013"),
            ),
        )
        for one in workshop()["dimensions"]
    )
    sentences = (
        Sentence(
            code="SYN-01",
            text={
                "fr": "La coordination entre ministères est le défi que partagent le plus de catégories.",
                "ar": "التنسيق بين القطاعات الوزارية هو التحدي الذي تتقاسمه أغلب الفئات.",
                "en": "Coordination between ministries is the challenge most categories share.",
            },
            evidence=ranked[0].evidence[:4],
        ),
        Sentence(
            code="SYN-02",
            text={
                "fr": "La maintenance n’est financée durablement dans aucune des situations décrites.",
                "ar": "لا تتوفر الصيانة على تمويل مستدام في أي من الحالات الموصوفة.",
                "en": "Maintenance has no lasting funding in any of the situations described.",
            },
            evidence=ranked[1].evidence[:3],
            stale=True,
        ),
        Sentence(
            code="SYN-03",
            text={
                "fr": "Les groupes ont demandé que la suite donnée leur soit communiquée.",
                "ar": "طلبت المجموعات إخبارها بمآل مقترحاتها.",
                "en": "The groups asked to be told what becomes of their proposals.",
            },
            remark=True,
        ),
    )
    retained = [item for item in rated if item.quadrant is Quadrant.QUICK_WIN][:6]
    hosts = ("CSEFRS", {"fr": "UNESCO", "ar": "اليونسكو", "en": "UNESCO"})
    return Report(
        event=event(chatham_house=chatham_house),
        edition=Edition(version=3, draft=draft, generated_at=MADE_AT),
        privacy=PrivacyNote(retention_days=90),
        attendance=Attendance(
            categories=tuple(
                CategoryCount(
                    name=one["label"],
                    expected=one["expected"],
                    present=one["expected"] - 1 if one["expected"] > 5 else None,
                )
                for one in workshop()["categories"]
            ),
            present=78,
            expected=84,
            contributors=61,
            named=(NamedPerson(name=PERSON, organisation=INSTITUTION),),
            institutions=(INSTITUTION,),
        ),
        questionnaire=survey(),
        synthesis=sentences,
        readiness=readiness,
        challenges=ranked,
        solutions=rated,
        opportunities=tuple(
            Opportunity(
                solution=item.code,
                action=f"A-{n:02d}",
                signatures=(
                    Signature(host=hosts[0], signed_on=signed, person=PERSON),
                    Signature(host=hosts[1], signed_on=signed if n % 2 else None),
                ),
            )
            for n, item in enumerate(retained, 1)
        ),
        disagreements=(
            Disagreement(
                code="DIS-01",
                question={
                    "fr": "Équiper d’abord ou former d’abord ?",
                    "ar": "هل نبدأ بالتجهيز أم بالتكوين؟",
                    "en": "Equip first or train first?",
                },
                positions=(
                    Position(text={"fr": "Équiper d’abord", "ar": "التجهيز أولا", "en": "Equip first"}, voices=14),
                    Position(text={"fr": "Former d’abord", "ar": "التكوين أولا", "en": "Train first"}, voices=12),
                ),
                evidence=("C-002", "C-020"),
            ),
        ),
        groups=group_pages(),
        plan=made,
        parking=(
            Parked(
                code="P-01",
                wording=Wording(text="الأمازيغية في المحتوى الرقمي"),
                dimension="cont",
                reason="Hors du temps imparti",
                fate=Fate.TRANSFERRED,
            ),
            Parked(code="P-02", wording=Wording(text="Statut des chefs d'établissement")),
        ),
        closing=Closing(
            consent=Consent(
                agreed=58, reserved=6, objected=1, reasons=(Note(text="Les délais sont trop courts.", code="K-04"),)
            ),
            evaluation=(
                EvaluationItem(
                    question={
                        "fr": "La journée a atteint ses objectifs.",
                        "ar": "حقق اليوم أهدافه.",
                        "en": "The day met its objectives.",
                    },
                    mean=4.2,
                    highest=5,
                    answers=52,
                ),
            ),
            comments=("Plus de temps pour la séance 2.", "تنظيم ممتاز"),
            next_steps=(
                NextStep(
                    what={
                        "fr": "Diffusion de la synthèse validée",
                        "ar": "نشر الخلاصة المصادق عليها",
                        "en": "Circulation of the validated synthesis",
                    },
                    who="CSEFRS",
                    due=date(2024, 12, 1),
                ),
                NextStep(
                    what={
                        "fr": "Premier point d’étape avec les porteurs d’action",
                        "ar": "أول لقاء للتتبع مع الجهات المسؤولة",
                        "en": "First review with action owners",
                    },
                    due=signed + timedelta(days=30),
                ),
            ),
        ),
        contributions=contributions(),
        pictures=pictures(),
    )


def contributions() -> tuple[Contribution, ...]:
    """Give every contribution without its author."""
    order = list(written())
    random.Random(5).shuffle(order)
    return tuple(
        Contribution(
            code=item["id"],
            kind=Kind.CHALLENGE if item["session"] == "S1" else Kind.SOLUTION,
            dimension=item["dimension"],
            wording=Wording(text=item["text"], language=item["lang"]),
            late=n == 7,
        )
        for n, item in enumerate(order)
    )


def empty_report() -> Report:
    """Build the report of a workshop that has just begun."""
    begun = event()
    return Report(
        event=replace(begun, objectives=(), agenda=()),
        edition=Edition(version=1, draft=True, generated_at=MADE_AT),
        privacy=PrivacyNote(),
        attendance=Attendance(),
        plan=ActionPlan(columns=plan().columns),
        closing=Closing(),
    )
