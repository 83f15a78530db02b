"""The facilitator's pad: the time of one group, shown before it is changed."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import pytest

from dialog.incoming import TimerDue
from storage import agenda
from tests.handlers.day import WORKSHOP, contribute
from tests.stage import DATA, MORNING, Person, Stage

QUARTER = 15  # seconds of which a group's pads see at most one edit


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def writing(stage: Stage) -> None:
    stage.passes(hours=2, minutes=51)  # 10:51, silent writing


def test_pad_shows_people_and_time_of_the_own_group(stage: Stage) -> None:
    soufiane = stage.member("P043")
    writing(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.sees("Groupe 5", "Écriture individuelle", "il reste 9 minutes", "Présences : 1 sur")


def test_pad_extension_is_shown_before_it_counts(stage: Stage) -> None:
    soufiane = stage.member("P043")
    salma = stage.member("P003")
    writing(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Ajouter 5 minutes")
    soufiane.sees("finirait cette étape à 11 h 05")
    soufiane.presses("Ajouter 5 minutes")
    soufiane.sees("Fin prévue à 11 h 05")
    salma.sees("jusqu’à 11 h 05")


def test_pad_pause_stops_only_this_group(stage: Stage) -> None:
    soufiane = stage.member("P043")
    writing(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Mettre en pause")
    soufiane.sees("temps suspendu")
    stage.passes(minutes=20)
    states = stage.order("advance", group="nowhere")
    assert states
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Reprendre")
    soufiane.sees("Écriture individuelle", "il reste 9 minutes")


def test_pad_close_passes_the_group_on(stage: Stage) -> None:
    adil = stage.member("P024", "العربية")
    writing(stage)
    adil.says("/me")
    adil.presses("تسيير مجموعتي")
    adil.presses("إنهاء هذه المرحلة")
    adil.presses("إنهاء هذه المرحلة")
    adil.sees("النقاش")


def test_pad_button_of_a_stranger_is_refused(stage: Stage) -> None:
    salma = stage.member("P003")
    writing(stage)
    salma.forges("pad.closed~0~2~5")
    assert stage.toasts[-1][1].startswith("Ce bouton est réservé")


def test_pad_warns_facilitators_before_the_end(stage: Stage) -> None:
    soufiane = stage.member("P043")
    writing(stage)
    stage.passes(minutes=8)
    assert any("Il reste 2 minutes" in shown.text for shown in soufiane.seen)


def at_pad(stage: Stage) -> tuple[Person, Person]:
    soufiane = stage.member("P043")
    salma = stage.member("P003")
    writing(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    return soufiane, salma


def test_pad_change_is_taken_back_in_one_tap(stage: Stage) -> None:
    soufiane, salma = at_pad(stage)
    soufiane.presses("Clore cette étape")
    soufiane.presses("Clore cette étape")
    soufiane.sees("Groupe 5", "Discussion")
    soufiane.presses("Annuler ce changement")
    soufiane.sees("Groupe 5", "Écriture individuelle", "il reste 9 minutes")
    salma.sees("jusqu’à 11 h")


def test_pad_shows_what_more_time_does_to_the_rest_of_the_day(stage: Stage) -> None:
    soufiane, _ = at_pad(stage)
    soufiane.presses("Ajouter 5 minutes")
    soufiane.sees("« Restitution de la séance 1", "vers 12 h 05", "prévu à 12 h 55, commencerait en retard")
    soufiane.presses("Garder l’horaire prévu")
    soufiane.sees("il reste 9 minutes")


def test_pad_is_shared_by_those_who_lead_the_group(stage: Stage) -> None:
    stage.passes(hours=6, minutes=16)  # session 2, two facilitators for each group
    soufiane, second = stage.member("P043"), stage.member("P048")
    for each in (soufiane, second):
        each.says("/me")
        each.presses("Conduire mon groupe")
    soufiane.presses("Mettre en pause")
    stage.passes(seconds=16)
    second.sees("temps suspendu")


def test_pad_help_reaches_the_organizers_with_its_reason(stage: Stage) -> None:
    adam = stage.member("P028")
    soufiane, _ = at_pad(stage)
    soufiane.presses("Aide, présences, relais")
    soufiane.presses("Prévenir l’organisation")
    soufiane.presses("La salle ou le matériel")
    adam.sees("On vous demande : Groupe 5", "Salle 5", "La salle ou le matériel.")
    adam.presses("J’arrive")
    assert any("Quelqu’un de l’organisation arrive." in shown.text for shown in soufiane.seen)


def test_pad_goes_to_a_colleague_and_back(stage: Stage) -> None:
    adam = stage.member("P028")
    soufiane, _ = at_pad(stage)
    soufiane.presses("Aide, présences, relais")
    soufiane.presses("Confier le groupe")
    soufiane.presses(adam.row.name)
    assert any("vous confie la conduite de Groupe 5" in shown.text for shown in adam.seen)
    adam.presses("Conduire mon groupe")
    adam.sees("Groupe 5", "il reste 9 minutes")
    soufiane.presses("Reprendre la main")
    soufiane.sees("Vous conduisez maintenant Groupe 5")


def test_pad_of_a_group_without_facilitator_is_offered_to_the_organizers(stage: Stage) -> None:
    adam = stage.member("P028")
    stage.member("P043")
    stage.passes(hours=2, minutes=46)
    offered = [shown for shown in adam.seen if "commence sans facilitation" in shown.text]
    assert len(offered) == 5
    adam.presses("Prendre la main", on=offered[0])
    adam.presses("Conduire mon groupe")
    adam.sees("Groupe", "Mise en route")


def test_pad_says_what_to_say_and_who_is_missing(stage: Stage) -> None:
    soufiane, _ = at_pad(stage)
    soufiane.presses("Aide, présences, relais")
    soufiane.presses("Que dire maintenant")
    soufiane.sees("Demandez le silence")
    soufiane.presses("Retour au pupitre")
    soufiane.presses("Aide, présences, relais")
    soufiane.presses("Qui manque")
    soufiane.sees("personnes manquent encore", "زينب أوفوس", "1 personne présente n’a pas encore écrit")


def test_pad_close_shows_what_it_changes_before_it_counts(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.passes(hours=3, minutes=20)  # 11:20, discussion until 11:35
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Clore cette étape")
    soufiane.sees(
        "Clore « discussion » maintenant ?",
        "Votre groupe passera à « regroupement et classement », jusqu’à 11 h 35",
        "Rien d’autre ne change",
        "dans les 2 minutes qui suivent comptent encore",
    )
    soufiane.presses("Garder l’horaire prévu")
    soufiane.sees("Groupe 5", "Discussion", "il reste 15 minutes")


def test_pad_close_of_the_last_group_says_what_comes_earlier(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.passes(hours=3, minutes=52)  # 11:52, the groups' pages until 12:00
    for group in ("G1", "G2", "G3", "G4", "G6"):
        stage.order("close", group=group)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Clore cette étape")
    shown = soufiane.sees("Votre groupe aura terminé la séance", "Ce qui est écrit est conservé.")
    assert "comptent encore" not in shown.text


def test_pad_warning_names_the_phase_and_takes_the_place_of_the_last_one(stage: Stage) -> None:
    soufiane, adil = stage.member("P043"), stage.member("P024", "العربية")
    stage.passes(hours=2, minutes=50)
    warned = [shown for shown in soufiane.seen if "Il reste" in shown.text and "à votre groupe" in shown.text]
    assert [shown.text.partition(" à votre groupe : ")[2] for shown in warned] == [
        "« mise en route » se termine à 10 h 50. Ensuite : écriture individuelle."
    ]
    stage.passes(minutes=45)
    assert all(shown.delivery is not None and shown.delivery.renew for shown in warned)
    last = [shown for shown in adil.seen if "لمجموعتكم" in shown.text][-1]
    assert "تنتهي مرحلة «النقاش» على الساعة 11:35. وبعدها: التجميع والترتيب." in last.text


def test_pad_counts_writers_only_once_writing_has_begun_and_follows_the_page(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.passes(hours=2, minutes=46)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    shown = soufiane.sees("Mise en route", "Présences : 1 sur")
    assert "Ont écrit" not in shown.text
    stage.passes(hours=1, minutes=6)
    assert "Fiche du groupe : en préparation" in pads(soufiane)[-1]


def test_pad_reopening_shows_what_it_changes_and_is_taken_back(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.passes(hours=3, minutes=57)  # 11:57
    stage.order("close", group="G5")
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Rouvrir 5 minutes")
    soufiane.sees("Rouvrir « compte rendu du groupe » pour 5 minutes, jusqu’à 12 h 02", "commencerait vers 12 h 02")
    soufiane.presses("Rouvrir 5 minutes")
    soufiane.sees("Compte rendu du groupe", "il reste 5 minutes")
    soufiane.presses("Annuler ce changement")
    soufiane.sees("Le travail du groupe est terminé")


def test_pad_help_is_answered_by_one_organizer_and_the_others_see_it(stage: Stage) -> None:
    soufiane, first, second = stage.member("P043"), stage.member("P019"), stage.member("P020", "العربية")
    writing(stage)
    soufiane.forges("pad.help~0~0")
    soufiane.presses("La salle ou le matériel")
    first.sees("On vous demande : Groupe 5", "Salle 5", "La salle ou le matériel")
    second.sees("القاعة أو المعدات")
    late = second.seen[-1]
    first.presses("J’arrive")
    soufiane.sees("Quelqu’un de l’organisation arrive")
    second.sees("المجموعة 5", first.row.name)
    told = len(soufiane.seen)
    second.presses("أنا قادم", on=late)
    second.sees("المجموعة 5", first.row.name)
    first.sees("Salle 5")
    assert len(soufiane.seen) == told


def test_pad_is_brought_up_to_date_once_in_a_quarter_of_a_minute(stage: Stage) -> None:
    soufiane, salma, zineb = stage.member("P043"), stage.member("P003"), stage.member("P002", "العربية")
    writing(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    stage.passes(seconds=1)
    before = sum(shown.delivery is not None and shown.delivery.card == "pad" for shown in soufiane.seen)
    for number in range(3):
        contribute(salma, f"Les tablettes du collège numéro {number + 2} dorment dans un placard")
        contribute(
            zineb, f"Panne numéro {number + 2} de la salle multimédia, personne ne répare", aspect="لا جانب بعينه"
        )
        stage.passes(seconds=3)
    stage.passes(seconds=20)
    after = sum(shown.delivery is not None and shown.delivery.card == "pad" for shown in soufiane.seen)
    assert after - before <= 2  # nine seconds touch two quarters of a minute at most
    soufiane.sees("Ont écrit : 2", "6 contributions")


def test_pad_is_edited_at_most_once_in_a_quarter_of_a_minute_and_a_phase_shows_at_once(stage: Stage) -> None:
    soufiane, salma = stage.member("P043"), stage.member("P003")
    writing(stage)
    stage.passes(minutes=7, seconds=55)  # 10:58:55, five seconds before a quarter of a minute
    edits: list[tuple[float, str]] = []
    for second in range(180):  # something happens every three seconds, over the end of the phase at 11:00
        if second % 3 == 0:
            contribute(salma, f"Tablette numéro {second + 2} sans chargeur au collège de la vallée")
        seen = len(soufiane.seen)
        stage.passes(seconds=1)
        shown = [each for each in soufiane.seen[seen:] if each.delivery is not None and each.delivery.card == "pad"]
        edits += [((stage.at - MORNING).total_seconds(), each.text) for each in shown]
    moments = [at for at, _ in edits]
    assert min(after - before for before, after in pairwise(moments)) >= QUARTER
    assert len(edits) >= 180 / QUARTER - 3
    assert next(at for at, text in edits if "Discussion" in text) == 3 * 3600  # at 11:00, not a second later


def test_pad_is_never_more_than_two_minutes_behind(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.passes(hours=3, seconds=1)  # 11:00:01, the discussion lasts until 11:35
    said: list[int] = []
    for left in range(35, 0, -1):
        pads = [each.text for each in soufiane.seen if each.delivery is not None and each.delivery.card == "pad"]
        found = re.search(r"il reste (\d+) minutes?", pads[-1])
        assert found is not None, pads[-1]
        said.append(int(found[1]) - left)
        stage.passes(minutes=1)
    assert set(said[:29]) <= {0, 1, 2}
    assert set(said[30:]) <= {0, 1}
    assert len({each for each in said if each}) > 0  # it is not edited every minute all along


def test_pad_of_a_paused_group_follows_no_minutes(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.passes(hours=3, minutes=1)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Mettre en pause")
    stage.passes(seconds=20)
    before = len(soufiane.seen)
    stage.passes(minutes=20)
    assert [each.text for each in soufiane.seen[before:] if "temps suspendu" in each.text] == []


def test_pad_shows_at_once_that_the_group_is_done(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.passes(hours=3, minutes=59, seconds=58)  # 11:59:58
    seen = len(soufiane.seen)
    stage.passes(seconds=2)
    shown = [each.text for each in soufiane.seen[seen:] if each.delivery is not None and each.delivery.card == "pad"]
    assert len(shown) == 1
    assert "Le travail du groupe est terminé" in shown[0]


def test_pad_comes_anew_when_the_second_session_begins(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.passes(hours=6, minutes=16)  # 14:16, the second session has begun

    pads = [each for each in soufiane.seen if each.delivery is not None and each.delivery.card == "pad"]
    anew = ["Mise en route" in each.text for each in pads if each.delivery is not None and each.delivery.renew]
    assert anew == [True, True]


def test_pad_shows_what_a_participant_sees_now(stage: Stage) -> None:
    soufiane, adil = stage.member("P043"), stage.member("P024", "العربية")
    stage.member("P003")
    writing(stage)
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Aide, présences, relais")
    soufiane.presses("Ce que voit une personne du groupe")
    shown = soufiane.sees("Voici ce que voit une personne", "Maintenant : écriture individuelle", "[ Écrire un défi ]")
    assert list(shown.buttons) == ["Retour au pupitre"]
    adil.presses("تسيير مجموعتي")
    adil.presses("المساعدة والحضور")
    adil.presses("ما يراه")
    adil.sees("الآن: الكتابة الفردية", "[ كتابة تحدٍّ ]")


def test_pad_change_can_be_taken_back_also_after_the_pad_was_renewed(stage: Stage) -> None:
    soufiane, salma = stage.member("P043"), stage.member("P003")
    stage.passes(hours=3, minutes=1)  # 11:01, discussion
    soufiane.forges("pad.open~0~0")
    soufiane.presses("Ajouter 5 minutes")
    soufiane.presses("Ajouter 5 minutes")
    contribute(salma, "Les tablettes du collège dorment dans un placard depuis la rentrée")
    stage.passes(seconds=40)
    renewed = [each for each in soufiane.seen if each.delivery is not None and each.delivery.card == "pad"][-1]
    assert "1 contribution" in renewed.text
    assert "Annuler ce changement" in renewed.buttons
    assert len(renewed.buttons) <= 8
    soufiane.presses("Annuler ce changement")
    soufiane.sees("il reste 34 minutes")
    stage.passes(minutes=4)
    contribute(salma, "Le câblage de l’école n’a jamais été refait depuis sa construction")
    stage.passes(seconds=20)
    assert "Annuler ce changement" not in soufiane.seen[-1].buttons


def test_hour_of_what_comes_next_is_true_for_a_group_that_closed_early_and_for_those_who_wait(stage: Stage) -> None:
    soufiane, salma, adil = stage.member("P043"), stage.member("P003"), stage.member("P024", "العربية")
    tarik = stage.member("P012")  # of a third group
    stage.passes(hours=3, minutes=51)  # 11:51, the page
    card = [each for each in salma.seen if each.delivery is not None and each.delivery.card == "now"][-1]
    assert "à 12 h." in card.text
    soufiane.forges("pad.open~0~0")
    soufiane.presses("Clore cette étape")
    soufiane.presses("Clore cette étape")
    adil.forges("pad.open~0~0")
    adil.presses("إضافة 5 دقائق")
    adil.presses("إضافة 5 دقائق")
    waits = [each for each in salma.seen if each.delivery is not None and each.delivery.card == "now"][-1]
    assert "Votre groupe a terminé cette séance" in waits.text
    assert "à 12 h 05" in waits.text
    works = [each for each in tarik.seen if each.delivery is not None and each.delivery.card == "now"][-1]
    assert "à 12 h 05" in works.text
    assert "Votre groupe a terminé" not in works.text


def test_pad_counts_what_was_written_on_each_aspect_in_two_languages(stage: Stage) -> None:
    soufiane, salma = stage.member("P043"), stage.member("P003")
    writing(stage)
    contribute(salma, "Les tablettes du collège dorment dans un placard", aspect="Équipements")
    contribute(salma, "La fibre s’arrête à dix kilomètres du douar", aspect="Connexion des établissements")
    contribute(salma, "Le routeur de l’école est partagé avec la commune", aspect="Connexion des établissements")
    soufiane.forges("pad.open~0~0")
    soufiane.presses("Aide, présences, relais")
    soufiane.presses("ce qui manque")
    shown = soufiane.sees("Ce qui a été écrit, par aspect", "Connexion des établissements : 2", "Équipements : 1")
    assert "Accès à la maison : 0" in shown.text
    soufiane.says("/language")
    soufiane.presses("العربية")
    soufiane.forges("pad.open~0~0")
    soufiane.presses("المساعدة والحضور والتسليم")
    soufiane.presses("ما لم يُتناول")
    soufiane.sees("ما كُتب في كل جانب", ": 2")


def pads(person: Person) -> list[str]:
    """Give what the pad showed, one state after the other."""
    return [each.text for each in person.seen if each.delivery is not None and each.delivery.card == "pad"]


def test_pad_is_renewed_once_when_a_phase_begins_with_the_page_on_it(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.member("P060")
    stage.passes(hours=3, minutes=49, seconds=50)
    before = len(pads(soufiane))
    stage.passes(seconds=30)  # 11:50:20, the page
    assert len(pads(soufiane)) - before == 1
    assert "Fiche du groupe : en préparation" in pads(soufiane)[-1]


def test_what_reaches_a_group_of_the_morning_leaves_the_pad_of_the_afternoon_alone(stage: Stage) -> None:
    soufiane, salma = stage.member("P043"), stage.member("P003")
    writing(stage)
    contribute(salma, "Les tablettes du collège dorment dans un placard")
    stage.passes(hours=3, minutes=30)  # 14:21, the second session
    assert "Groupe de travail 3" in pads(soufiane)[-1]
    clock = agenda.clock_of(stage.session, WORKSHOP, "S1", "G5")
    assert clock is not None
    timer = TimerDue(timer_id=1, kind="pad", subject=f"{clock.pk}:pad", seq=clock.seq, due_at=stage.at, late=False)
    stage.handle(timer)
    assert "Groupe de travail 3" in pads(soufiane)[-1]


def test_organizers_hear_once_that_a_group_reaches_into_a_locked_block_and_how_to_catch_up(stage: Stage) -> None:
    french, arabic, soufiane = stage.member("P019"), stage.member("P020", "العربية"), stage.member("P043")
    stage.passes(hours=3, minutes=1)  # 11:01, discussion
    soufiane.forges("pad.open~0~0")
    for _ in range(3):
        soufiane.presses("Ajouter 2 minutes")
        soufiane.presses("Ajouter 2 minutes")
    warned = [each.text for each in french.seen if "Déjeuner et prière" in each.text and "de retard" in each.text]
    assert [text.partition(".")[0] for text in warned] == [
        "« Déjeuner et prière », prévu à 12 h 55, commencerait avec 6 minutes de retard"
    ]
    arabic.sees("التأخر المتوقع لفقرة «الغداء والصلاة» المقررة على الساعة 12:55: 6 دقائق")
    french.presses("Retard et rattrapage")
    french.sees("Aperçu :")


@pytest.mark.parametrize(("policy", "named"), [("chatham_house", False), ("attributed", True)])
def test_pad_names_who_has_not_written_only_where_the_workshop_allows_it(policy: str, *, named: bool) -> None:
    stage = Stage()
    rules = json.loads((DATA / "workshop.json").read_text("utf-8"))["rules"]
    stage.import_workshop({"rules": {**rules, "confidentiality": policy}})
    soufiane, salma = stage.member("P043"), stage.member("P003")
    writing(stage)
    soufiane.forges("pad.open~0~0")
    soufiane.presses("Aide, présences, relais")
    soufiane.presses("Qui manque")
    shown = soufiane.sees("1 personne présente n’a pas encore écrit")
    assert (salma.row.name in shown.text) is named
