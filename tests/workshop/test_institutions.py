"""Institutions as people write them."""

from __future__ import annotations

from workshop.institutions import find_names, host_of, plain_name, same_institution

HOSTS = ("CSEFRS", "UNESCO")


def test_plain_name_leaves_accents_signs_and_case_out() -> None:
    assert plain_name("  Ministère de l’Éducation ") == "ministere de l education"


def test_same_institution_takes_a_longer_form_but_not_another_word() -> None:
    assert same_institution("CSEFRS", "CSEFRS – INE (fictif)")
    assert not same_institution("AREF", "Arefa")
    assert not same_institution("", "CSEFRS")


def test_host_is_found_by_organisation_then_by_category() -> None:
    assert host_of("UNESCO – Bureau Maghreb", "csefrs", HOSTS) == "UNESCO"
    assert host_of("UNICEF Maroc (fictif)", "unesco", HOSTS) == "UNESCO"
    assert host_of("Ministère de l’Inclusion", "ministry", HOSTS) is None


def test_names_are_found_by_every_word_typed() -> None:
    names = ("P003 Salma El Fanousi", "P033 Hicham El Fanousi", "P002 زينب أوفوس")
    assert find_names("fanousi", names) == names[:2]
    assert find_names("salma FANOUSI", names) == names[:1]
    assert find_names("زينب", names) == names[2:]
    assert find_names("el", names) == ()
