"""The group's page: drafted, rewritten line by line, approved in two minutes, handed over in one tap."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storage import contributions, pages, people
from storage.contributions import Contribution
from storage.pages import WholePage
from tests.handlers.day import WORKSHOP, to_phase, within_limits
from tests.stage import Person, Stage

SATELLITE = "pas d'internet dans les écoles satellites de montagne"
DEVICES = "Les tablettes distribuées ne sont jamais réparées"


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def write(stage: Stage, text: str, author: str, session: str = "S1", group: str = "G5") -> Contribution:
    person = people.participant_by_ref(stage.session, WORKSHOP, author)
    assert person is not None
    number = contributions.next_number(stage.session, WORKSHOP, session)
    row = Contribution(
        workshop_id=WORKSHOP,
        session_id=session,
        group_id=group,
        kind="challenge",
        number=number,
        code=f"{session}-{number}",
        author_id=person.pk,
        dimension="conn",
        text=text,
        severity=4,
        sent_at=stage.at,
        recorded_at=stage.at,
    )
    contributions.record_contribution(stage.session, row)
    stage.session.commit()
    return row


def page(stage: Stage, session: str = "S1", group: str = "G5") -> WholePage:
    stage.session.expire_all()
    found = pages.page_of_group(stage.session, WORKSHOP, session, group)
    assert found is not None
    return found


def report(stage: Stage, language: str = "Français") -> Person:
    """Bring group 5 to its report phase with two contributions; gives its rapporteur."""
    rapporteur = stage.member("P060", language)
    write(stage, SATELLITE, "P003")
    write(stage, DEVICES, "P002")
    to_phase(stage, "report")
    return rapporteur


def test_page_is_drafted_when_the_report_phase_begins(stage: Stage) -> None:
    rapporteur = report(stage)
    rapporteur.sees("La fiche est prête à relire", "2 lignes viennent des contributions")
    rapporteur.presses("Relire la fiche")
    rapporteur.sees("Message 1.", SATELLITE, "S1-1", "Brouillon", "à écrire, ou à laisser vide")
    lines = page(stage).core.lines
    assert [(line.code, line.kind.value, line.evidence) for line in lines] == [
        ("S1-G5-01", "message", ("S1-1",)),
        ("S1-G5-02", "message", ("S1-2",)),
        ("S1-G5-03", "message", ()),
        ("S1-G5-04", "disagreement", ()),
        ("S1-G5-05", "surprise", ()),
        ("S1-G5-06", "ask", ()),
    ]
    within_limits(rapporteur)


def test_line_is_rewritten_with_its_evidence_and_undone(stage: Stage) -> None:
    rapporteur = report(stage)
    rapporteur.presses("Relire la fiche")
    rapporteur.presses("Relire ligne par ligne")
    rapporteur.presses("Réécrire cette ligne")
    rapporteur.sees("Message 1", "que retient le groupe", "300 caractères")
    rapporteur.says("La montagne reste sans réseau")
    rapporteur.sees("Sur quoi s’appuie cette phrase")
    rapporteur.says("S1-1 S1-9")
    rapporteur.sees("S1-9 ne correspond à aucune contribution")
    rapporteur.says("s1-1, S1-2")
    rapporteur.sees("Ligne enregistrée", "La montagne reste sans réseau", "S1-1, S1-2")
    assert page(stage).core.lines[0].evidence == ("S1-1", "S1-2")
    rapporteur.presses("Annuler")
    rapporteur.sees("version précédente", SATELLITE)
    rapporteur.presses("Ligne suivante")
    rapporteur.presses("Réécrire cette ligne")
    rapporteur.says("Personne n'a parlé des familles")
    rapporteur.presses("C’est ma remarque")
    rapporteur.sees("remarque de la personne qui rapporte")
    assert page(stage).core.lines[1].remark
    within_limits(rapporteur)


def test_group_approves_and_says_what_is_missing(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    rapporteur = report(stage)
    rapporteur.presses("La montrer au groupe")
    rapporteur.sees("2 personnes sont invitées à répondre")
    salma.sees("Cette fiche dit-elle bien", SATELLITE, "D’accord", "Il manque quelque chose")
    zineb.sees("هل تعبّر هذه الخلاصة", "أوافق")
    assert (stage.budget[salma.user_id, "page"], stage.budget[zineb.user_id, "page"]) == (1, 1)
    salma.presses("D’accord")
    salma.sees("votre accord sur la fiche est enregistré")
    zineb.presses("ينقص شيء ما")
    zineb.sees("ما الذي ينقص؟")
    zineb.says("لا ذكر للكهرباء في المدارس البعيدة")
    zineb.sees("تصل كلماتكم")
    rapporteur.sees("Le groupe signale des manques", "D’accord : 1 · Manque signalé : 1", "لا ذكر للكهرباء")
    whole = page(stage)
    assert (whole.core.state.value, whole.approval.agreed, whole.approval.missing, whole.approval.asked) == (
        "contested",
        1,
        1,
        2,
    )
    assert whole.gaps == ("لا ذكر للكهرباء في المدارس البعيدة",)
    within_limits(salma, zineb, rapporteur)


def test_agreement_that_is_typed_counts_as_the_tap(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    rapporteur = report(stage)
    rapporteur.presses("La montrer au groupe")
    salma.says("Ok !")
    salma.sees("votre accord sur la fiche est enregistré")
    zineb.says("موافق")
    zineb.sees("سُجّلت موافقتكم على الخلاصة")
    assert (page(stage).approval.agreed, page(stage).core.state.value) == (2, "approved")


def test_approval_closes_after_two_minutes_and_late_words_are_kept(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002")
    rapporteur = report(stage)
    rapporteur.presses("La montrer au groupe")
    salma.presses("D’accord")
    zineb.presses("Il manque quelque chose")
    stage.passes(minutes=2, seconds=1)
    rapporteur.sees("Le groupe signale des manques")
    zineb.says("il manque l'électricité")
    zineb.sees("Vos mots parviennent")
    assert page(stage).gaps == ("il manque l'électricité",)
    late = next(shown for shown in salma.seen if "Cette fiche dit-elle bien" in shown.text)
    salma.presses("D’accord", on=late)
    assert stage.toasts[-1][1] == "L’approbation s’est terminée à 8 h 02. Voici la fiche."


def test_page_without_an_answer_is_not_approved(stage: Stage) -> None:
    stage.member("P003")
    rapporteur = report(stage)
    rapporteur.presses("La montrer au groupe")
    stage.passes(minutes=3)
    rapporteur.sees("Personne n’a répondu")
    assert page(stage).core.state.value == "unanswered"


def test_edit_after_showing_asks_the_group_again(stage: Stage) -> None:
    salma = stage.member("P003")
    rapporteur = report(stage)
    rapporteur.presses("La montrer au groupe")
    question = salma.sees("Cette fiche dit-elle bien")
    rapporteur.presses("Relire ligne par ligne")
    rapporteur.presses("Réécrire cette ligne")
    rapporteur.says("La montagne reste sans réseau")
    rapporteur.presses("Sur S1-1")
    rapporteur.sees("montrez-la de nouveau")
    salma.presses("D’accord", on=question)
    salma.sees("Brouillon")
    rapporteur.presses("Retour à la fiche")
    rapporteur.presses("La montrer au groupe")
    salma.presses("D’accord")
    rapporteur.sees("Le groupe approuve la fiche")
    assert page(stage).core.state.value == "approved"


def test_member_takes_over_in_one_tap_and_may_give_it_back(stage: Stage) -> None:
    salma = stage.member("P003")
    rapporteur = report(stage)
    salma.forges("page.open~0~0")
    salma.sees("Fiche du groupe", "Prendre le relais")
    salma.presses("Prendre le relais")
    salma.sees("La fiche est entre vos mains", "Relire ligne par ligne")
    rapporteur.sees("Salma El Fanousi a pris le relais", "Rien n’est perdu")
    assert page(stage).row.holder_id == salma.row.pk
    rapporteur.presses("Reprendre la fiche")
    assert page(stage).row.holder_id == rapporteur.row.pk
    within_limits(salma, rapporteur)


def test_rewriting_is_kept_when_the_page_changed_hands_meanwhile(stage: Stage) -> None:
    salma = stage.member("P003")
    rapporteur = report(stage)
    rapporteur.presses("Relire la fiche")
    rapporteur.presses("Relire ligne par ligne")
    rapporteur.presses("Réécrire cette ligne")
    salma.forges("page.open~0~0")
    salma.presses("Prendre le relais")
    rapporteur.says("La montagne reste sans réseau")
    rapporteur.sees("entre les mains d’une autre personne", "Ce que vous avez écrit est conservé")
    assert page(stage).core.lines[0].text == SATELLITE


def test_departed_rapporteur_is_replaced_by_the_facilitator_s_proposal(stage: Stage) -> None:
    soufiane, salma = stage.member("P043"), stage.member("P003")
    rapporteur = report(stage)
    rapporteur.forges("leave.do~0~0")
    stage.settle()
    soufiane.sees("Soufiane Bennaanaa a dû partir", "Proposer à Salma El Fanousi")
    soufiane.presses("Proposer à Salma")
    soufiane.sees("La demande est envoyée à Salma El Fanousi")
    salma.sees("Pouvez-vous présenter la fiche de votre groupe", "La fiche est intacte, modifiée à")
    salma.presses("Prendre le relais")
    assert page(stage).row.holder_id == salma.row.pk
    stage.passes(seconds=16)
    soufiane.sees("Fiche du groupe : en préparation · Salma El Fanousi")
    within_limits(soufiane, salma)


def test_declined_proposal_goes_back_to_the_facilitator(stage: Stage) -> None:
    soufiane, salma = stage.member("P043"), stage.member("P003")
    stage.member("P002")
    rapporteur = report(stage)
    rapporteur.presses("Relire la fiche")
    rapporteur.presses("Proposer une autre personne")
    rapporteur.presses("Proposer à Salma")
    salma.presses("Ce n’est pas possible")
    salma.sees("C’est entendu")
    shown = soufiane.sees("La personne proposée ne peut pas rapporter")
    assert not any("Salma" in label for label in shown.buttons)


def test_page_that_nobody_begins_is_noticed_at_half_of_the_report_phase(stage: Stage) -> None:
    soufiane, salma = stage.member("P043"), stage.member("P003")
    report(stage)
    stage.passes(minutes=4)
    assert not any("n’a pas donné signe" in shown.text for shown in soufiane.seen)
    stage.passes(minutes=1, seconds=1)
    assert any("n’a pas donné signe depuis 8 h" in shown.text for shown in soufiane.seen)  # the pad is renewed below
    soufiane.presses("Proposer à Salma")
    salma.presses("Prendre le relais")
    assert page(stage).row.holder_id == salma.row.pk
    stage.passes(minutes=20)
    assert len([shown for shown in soufiane.seen if "Bennaanaa n’a pas donné signe" in shown.text]) == 1


def test_rapporteur_who_began_is_missed_after_ten_silent_minutes(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.member("P003")
    rapporteur = report(stage)
    stage.passes(minutes=1)
    rapporteur.presses("Relire la fiche")
    stage.passes(minutes=9)
    assert not any("n’a pas donné signe" in shown.text for shown in soufiane.seen)
    stage.passes(minutes=1, seconds=1)
    soufiane.sees("n’a pas donné signe depuis", "Proposer à Salma")


def test_organizers_are_asked_when_the_facilitator_finds_no_successor(stage: Stage) -> None:
    soufiane, adam = stage.member("P043"), stage.member("P020", "العربية")
    stage.member("P003")
    report(stage)
    stage.passes(minutes=5, seconds=1)
    assert not any("لا جواب من" in shown.text for shown in adam.seen)
    stage.passes(minutes=4)
    adam.sees("لا جواب من Soufiane Bennaanaa منذ الساعة 08:00", "اقتراح Salma El Fanousi")
    stage.passes(minutes=30)
    asked = [[shown for shown in each.seen if "Bennaanaa" in shown.text and "?" in shown.text] for each in (soufiane,)]
    assert [len(each) for each in asked] == [1]
    assert len([shown for shown in adam.seen if "لا جواب من" in shown.text]) == 1
    within_limits(soufiane, adam)


def test_group_without_a_rapporteur_names_one_before_the_discussion(stage: Stage) -> None:
    soufiane, salma = stage.member("P043"), stage.member("P003")
    write(stage, SATELLITE, "P003")
    to_phase(stage, "silent_writing")
    stage.settle()
    assert any("Soufiane Bennaanaa n’est pas joignable" in shown.text for shown in soufiane.seen)
    soufiane.presses("Proposer à Salma")
    salma.sees("Pouvez-vous rapporter pour votre groupe")
    salma.presses("Prendre le relais")
    salma.sees("vous rapportez pour")
    to_phase(stage, "report")
    assert page(stage).row.holder_id == salma.row.pk
    salma.sees("La fiche est prête à relire")


def test_minority_note_stays_with_the_page_without_a_name(stage: Stage) -> None:
    salma = stage.member("P003")
    rapporteur = report(stage)
    salma.forges("page.open~0~0")
    salma.presses("Ajouter une note minoritaire")
    salma.says("Le réseau n'est pas le premier problème")
    salma.sees("Votre note accompagne la fiche")
    rapporteur.presses("Relire la fiche")
    rapporteur.presses("Manques et notes")
    shown = rapporteur.sees("Note minoritaire : Le réseau n'est pas le premier problème")
    assert "Salma" not in shown.text
    assert page(stage).minority_notes == ("Le réseau n'est pas le premier problème",)


def test_withdrawn_contribution_marks_its_line_until_it_is_back(stage: Stage) -> None:
    salma = stage.member("P003")
    report(stage)
    row = contributions.contribution_by_code(stage.session, WORKSHOP, "S1-1")
    assert row is not None
    row.state = "withdrawn"
    pages.mark_withdrawn(stage.session, WORKSHOP, ["S1-1"], stage.at)
    assert [line.stale for line in page(stage).core.lines][:2] == [True, False]
    salma.forges("page.open~0~0")
    salma.sees("à revoir : contribution retirée")
    row.state = "active"
    pages.clear_stale(stage.session, WORKSHOP, "S1-1", stage.at)
    assert [line.stale for line in page(stage).core.lines][:2] == [False, False]


def test_page_speaks_arabic(stage: Stage) -> None:
    rapporteur = report(stage, "العربية")
    rapporteur.sees("الخلاصة جاهزة للمراجعة", "سطران مأخوذان")
    rapporteur.presses("مراجعة الخلاصة")
    rapporteur.sees("الرسالة 1.", "مسودة")
    rapporteur.presses("مراجعة سطرا بسطر")
    rapporteur.presses("إعادة صياغة")
    rapporteur.says("الجبل بلا شبكة")
    rapporteur.presses("هي ملاحظتي")
    rapporteur.sees("سُجّل السطر", "ملاحظة المقرر(ة)")
    rapporteur.presses("الرجوع إلى الخلاصة")
    rapporteur.presses("القراءة بخط كبير")
    rapporteur.sees("الجبل بلا شبكة", "الساعة")
    within_limits(rapporteur)


def test_stranger_to_the_group_sees_no_page(stage: Stage) -> None:
    report(stage)
    omar = stage.member("P004")
    number = page(stage).row.pk
    omar.forges(f"page.open~0~0~{number}")
    assert stage.toasts[-1][1].startswith("Ce bouton est réservé")
    omar.forges(f"page.agree~0~1~{number}")
    assert stage.toasts[-1][1].startswith("Ce bouton est réservé")


def test_fullest_page_fits_a_phone(stage: Stage) -> None:
    salma = stage.member("P003")
    rapporteur = report(stage)
    whole = page(stage)
    codes = tuple(f"S1-{number}" for number in range(100, 110))
    lines = tuple(replace(line, text="x" * 300, evidence=codes, by_human=True, stale=True) for line in whole.core.lines)
    pages.save_page(stage.session, whole.row, replace(whole.core, lines=lines), stage.at)
    rapporteur.presses("Relire la fiche")
    rapporteur.presses("La montrer au groupe")
    salma.sees("Cette fiche dit-elle bien")
    salma.presses("Lire en grand")
    salma.presses("Retour à la fiche")
    within_limits(salma, rapporteur)


def test_page_of_the_session_before_is_not_taken_for_the_one_to_come(stage: Stage) -> None:
    rapporteur = report(stage)
    to_phase(stage, "discussion", session="S2", group="W3")
    rapporteur.forges("page.open~0~0")
    rapporteur.sees("sera prête quand l’étape du compte rendu commencera")
    rapporteur.presses("Fiche de la séance précédente")
    rapporteur.sees("Fiche du groupe · Groupe 5")


def test_approved_page_is_not_offered_to_the_group_again(stage: Stage) -> None:
    salma = stage.member("P003")
    rapporteur = report(stage)
    rapporteur.presses("La montrer au groupe")
    salma.presses("D’accord")
    stage.passes(minutes=3)
    rapporteur.forges("page.open~0~0")
    shown = rapporteur.sees("Approuvée par le groupe")
    assert not any("La montrer au groupe" in label for label in shown.buttons)


def test_rapporteur_who_left_without_a_word_in_the_morning_is_missed_before_the_discussion_of_the_afternoon(
    stage: Stage,
) -> None:
    facilitator, rapporteur, salma = stage.member("P048"), stage.member("P060"), stage.member("P003")
    stage.passes(hours=3, minutes=20)  # 11:20
    rapporteur.says("/me")
    stage.passes(hours=2, minutes=50)  # 14:10
    salma.says("/me")
    stage.passes(minutes=13)  # 14:23, the writing of the second session
    asked = [
        shown.text for shown in facilitator.seen if "n’a pas donné signe" in shown.text or "has given no" in shown.text
    ]
    assert [text.splitlines()[0] for text in asked] == [
        "Soufiane Bennaanaa n’a pas donné signe depuis 11 h 20 : qui peut prendre le relais ?"
    ]
