"""Merging in a group: suggested, done by a human, undone in one tap, the originals underneath."""

from __future__ import annotations

import pytest

from handlers.readings import find_similar
from handlers.room import load_room
from storage import agenda, contributions, people, steps, themes
from storage.contributions import Contribution
from tests.handlers.day import WORKSHOP, to_phase, within_limits
from tests.stage import Person, Stage

SATELLITE = "pas d'internet dans les écoles satellites de montagne"
NO_NET = "Les écoles satellites de montagne sont sans internet"
DEVICES = "Les tablettes distribuées ne sont jamais réparées"


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def write(stage: Stage, text: str, author: str, dimension: str = "conn") -> Contribution:
    person = people.participant_by_ref(stage.session, WORKSHOP, author)
    assert person is not None
    number = contributions.next_number(stage.session, WORKSHOP, "S1")
    row = Contribution(
        workshop_id=WORKSHOP,
        session_id="S1",
        group_id="G5",
        kind="challenge",
        number=number,
        code=f"S1-{number}",
        author_id=person.pk,
        dimension=dimension,
        text=text,
        severity=4,
        sent_at=stage.at,
        recorded_at=stage.at,
    )
    contributions.record_contribution(stage.session, row)
    stage.session.commit()
    return row


def discussion(stage: Stage) -> Person:
    soufiane = stage.member("P043")
    write(stage, SATELLITE, "P002")
    write(stage, NO_NET, "P003")
    write(stage, DEVICES, "P002")
    to_phase(stage, "discussion")
    return soufiane


def groups(stage: Stage) -> list[tuple[str, list[str]]]:
    found = contributions.themes(stage.session, WORKSHOP, "S1", "G5")
    return [(each.label, [item.code for item in themes.members(stage.session, [each.pk])]) for each in found]


def test_suggestion_is_merged_by_the_facilitator_and_undone_in_one_tap(stage: Stage) -> None:
    soufiane = discussion(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Fusionner : 1 suggestion")
    soufiane.sees("Rien ne se regroupe tout seul", "3 contributions")
    soufiane.presses("Voir 1 suggestion")
    soufiane.sees("S1-1", "S1-2", "disent-elles la même chose")
    assert groups(stage) == []
    soufiane.presses("Regrouper")
    soufiane.sees("Regroupées sous", "2 contributions, 2 personnes")
    assert groups(stage) == [(SATELLITE, ["S1-1", "S1-2"])]
    soufiane.presses("Annuler")
    soufiane.sees("C’est annulé", "S1-1 · S1-2 : regroupées sous")
    assert groups(stage) == []
    within_limits(soufiane)


def test_pair_kept_apart_is_not_suggested_again_until_that_is_undone(stage: Stage) -> None:
    soufiane = discussion(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Fusionner : 1 suggestion")
    soufiane.presses("Voir 1 suggestion")
    soufiane.presses("Garder séparées")
    soufiane.sees("Plus aucune suggestion")
    assert steps.suggestions(stage.session, WORKSHOP, "S1", "G5") == ()
    soufiane.presses("Annuler")
    assert len(steps.suggestions(stage.session, WORKSHOP, "S1", "G5")) == 1


def test_suggestion_that_may_deny_the_other_is_flagged(stage: Stage) -> None:
    soufiane = stage.member("P043")
    write(stage, "La formation des enseignants est suffisante dans les écoles", "P002")
    write(stage, "La formation des enseignants n'est pas suffisante dans les écoles", "P003")
    to_phase(stage, "discussion")
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Fusionner")
    soufiane.presses("Voir 1 suggestion")
    soufiane.sees("semble dire le contraire")


def test_theme_is_named_split_and_every_step_is_listed(stage: Stage) -> None:
    soufiane = discussion(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Fusionner")
    soufiane.presses("Voir 1 suggestion")
    soufiane.presses("Regrouper")
    soufiane.presses("Renommer")
    soufiane.says("Montagne sans réseau")
    soufiane.sees("Montagne sans réseau", "S1-1", "S1-2")
    soufiane.presses("Retour au regroupement")
    soufiane.presses("Voir 3 contributions")
    soufiane.presses("S1-3")
    soufiane.presses("Regrouper avec une autre")
    soufiane.presses("S1-1")
    assert groups(stage) == [("Montagne sans réseau", ["S1-1", "S1-2", "S1-3"])]
    soufiane.presses("Retour au regroupement")
    soufiane.presses("Voir 1 thème")
    soufiane.presses("Montagne")
    soufiane.presses("Séparer des contributions")
    soufiane.presses("S1-3")
    soufiane.presses("Séparer 1 contribution")
    soufiane.sees("C’est séparé", "S1-3")
    assert groups(stage) == [("Montagne sans réseau", ["S1-1", "S1-2"])]
    soufiane.presses("Retour au regroupement")
    soufiane.presses("Derniers gestes (4)")
    soufiane.sees("thème renommé « Montagne sans réseau »", "sorties du thème")
    soufiane.presses("Annuler le geste 1")
    assert groups(stage) == [("Montagne sans réseau", ["S1-1", "S1-2", "S1-3"])]
    within_limits(soufiane)


def test_older_step_is_not_undone_under_a_newer_one(stage: Stage) -> None:
    soufiane = discussion(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Fusionner")
    soufiane.presses("Voir 1 suggestion")
    merged = soufiane.presses("Regrouper")[-1]
    clock = agenda.clock_of(stage.session, WORKSHOP, "S1", "G5")
    theme = contributions.themes(stage.session, WORKSHOP, "S1", "G5")[0]
    assert clock is not None
    soufiane.forges(f"merge.split~0~0~{theme.pk}~m1")
    soufiane.presses("Annuler", on=merged)
    soufiane.sees("annulez d’abord le plus récent")


def test_contribution_is_set_aside_with_a_reason_and_brought_back(stage: Stage) -> None:
    soufiane = discussion(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Fusionner")
    soufiane.presses("Voir 3 contributions")
    soufiane.presses("S1-3")
    soufiane.presses("Mettre de côté")
    soufiane.sees("Pourquoi mettre cette contribution de côté")
    soufiane.says("relève du groupe 2, l'entretien du matériel")
    soufiane.sees("Mise de côté : relève du groupe 2")
    row = contributions.contribution_by_code(stage.session, WORKSHOP, "S1-3")
    assert row is not None
    assert (row.state, row.reason) == ("parked", "relève du groupe 2, l'entretien du matériel")
    soufiane.presses("Retour au regroupement")
    soufiane.presses("Voir 1 mise de côté")
    soufiane.presses("Ramener S1-3")
    assert (row.state, row.reason) == ("active", None)
    soufiane.presses("Annuler")
    assert row.state == "parked"
    within_limits(soufiane)


def test_contribution_moves_to_its_dimension_and_back(stage: Stage) -> None:
    soufiane = discussion(stage)
    clock = agenda.clock_of(stage.session, WORKSHOP, "S1", "G5")
    assert clock is not None
    soufiane.forges(f"park.items~0~0~{clock.pk}~0")
    soufiane.presses("S1-3")
    soufiane.presses("Changer de dimension")
    soufiane.presses("Coût et durabilité")
    soufiane.sees("Dimension : Coût et durabilité")
    row = contributions.contribution_by_code(stage.session, WORKSHOP, "S1-3")
    assert row is not None
    assert row.dimension == "cost"
    soufiane.presses("Annuler")
    assert row.dimension == "conn"


def test_rapporteur_merges_too_in_arabic(stage: Stage) -> None:
    discussion(stage)
    soufiane = stage.member("P060", "العربية")
    clock = agenda.clock_of(stage.session, WORKSHOP, "S1", "G5")
    assert clock is not None
    soufiane.forges(f"merge.open~0~0~{clock.pk}")
    soufiane.sees("التجميع", "3 مساهمات")
    soufiane.presses("اقتراح واحد")
    soufiane.presses("تجميع")
    soufiane.sees("جُمّعت تحت", "مساهمتان، شخصان")
    within_limits(soufiane)


def test_participant_cannot_merge_and_silent_writing_cannot_be_merged(stage: Stage) -> None:
    salma, soufiane = stage.member("P003"), stage.member("P043")
    write(stage, SATELLITE, "P002")
    write(stage, NO_NET, "P003")
    to_phase(stage, "silent_writing")
    clock = agenda.clock_of(stage.session, WORKSHOP, "S1", "G5")
    assert clock is not None
    salma.forges("merge.join~0~0~1~2")
    assert stage.toasts[-1][1].startswith("Ce bouton est réservé")
    soufiane.forges("merge.join~0~0~1~2")
    soufiane.sees("Le regroupement n’est pas ouvert")
    assert groups(stage) == []


def test_meaning_found_by_the_job_becomes_a_suggestion(stage: Stage) -> None:
    soufiane = stage.member("P043")
    one = write(stage, SATELLITE, "P002")
    other = write(stage, "لا يوجد أنترنت في المدارس الجبلية", "P003")
    to_phase(stage, "discussion")
    assert steps.suggestions(stage.session, WORKSHOP, "S1", "G5") == ()
    stage.finish_job("similar", {"pairs": [[one.pk, other.pk, 0.55], [one.pk, 9999, 0.9]]})
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Fusionner : 1 suggestion")
    soufiane.presses("Voir 1 suggestion")
    soufiane.sees("لا يوجد أنترنت")


def test_comparison_by_meaning_pairs_languages(stage: Stage) -> None:
    one = write(stage, "Les écoles de montagne n'ont pas d'internet", "P002")
    other = write(stage, "لا يوجد أنترنت في المدارس الجبلية", "P003")
    write(stage, "Les manuels numériques ne suivent pas les programmes", "P002")
    workshop = people.workshop_by_id(stage.session, WORKSHOP)
    assert workshop is not None
    room = load_room(stage.session, workshop, stage.at)
    found = find_similar(room, {"workshop": WORKSHOP, "session": "S1", "group": "G5"})
    assert [pair[:2] for pair in found["pairs"]] == [[one.pk, other.pk]]


def test_contribution_is_hidden_with_a_reason_and_returned(stage: Stage) -> None:
    soufiane = discussion(stage)
    row = contributions.contribution_by_code(stage.session, WORKSHOP, "S1-3")
    assert row is not None
    soufiane.forges(f"park.hide~0~0~{row.pk}")
    soufiane.says("vise une personne reconnaissable")
    assert (row.state, row.reason) == ("hidden", "vise une personne reconnaissable")
    organizer = stage.member("P019")
    organizer.forges("log.open~0~0")
    organizer.sees("S1-3 : masquée, « vise une personne reconnaissable »")
    soufiane.forges(f"park.back~0~0~{row.pk}")
    assert (row.state, row.reason) == ("active", None)
