"""People find buttons by their words, and the words they look for stand in the texts of every language."""

import re
from pathlib import Path

import pytest

import texts
from rehearsal.speech import TABLE, Meaning, label_for, means, plain

SAID = {
    "consent-all-button": Meaning.AGREE,
    "consent-choose-button": Meaning.POINT_BY_POINT,
    "consent-done-button": Meaning.CONFIRM_CHOICES,
    "now-items-button": Meaning.READ_ITEMS,
    "desk-across-button": Meaning.ACROSS,
    "now-vote-button": Meaning.VOTE,
    "now-pad-button": Meaning.PAD,
    "now-page-button": Meaning.PAGE,
    "now-desk-button": Meaning.DESK,
    "now-mine-button": Meaning.MINE,
    "now-more-button": Meaning.MORE,
    "similar-support-button": Meaning.SUPPORT_INSTEAD,
    "similar-record-button": Meaning.RECORD_MINE,
    "contribute-subtopic-none-button": Meaning.NO_SUBTOPIC,
    "challenge-none-button": Meaning.NO_CHALLENGE,
    "doubt-short-button": Meaning.SEND_ANYWAY,
    "doubt-long-button": Meaning.KEEP_BEGINNING,
    "doubt-forwarded-button": Meaning.IS_MINE,
    "doubt-attack-button": Meaning.FOR_REVIEW,
    "doubt-erasure-button": Meaning.NOT_ERASURE,
    "debate-open-button": Meaning.DEBATE,
    "debate-too-high": Meaning.SCORE_VIEW,
    "debate-no-fact": Meaning.NO_FACT,
    "vote-confirm-button": Meaning.CONFIRM_VOTE,
    "read-more-button": Meaning.NEXT_PAGE,
    "mine-edit-button": Meaning.EDIT,
    "pad-pause-button": Meaning.PAUSE,
    "pad-close-button": Meaning.CLOSE_STEP,
    "pad-help-button": Meaning.CALL_HELP,
    "chat-is-plenary": Meaning.CHAT_PLENARY,
    "chat-is-group": Meaning.CHAT_GROUP,
    "page-lines-button": Meaning.REVIEW_LINES,
    "page-show-button": Meaning.SHOW_TO_GROUP,
    "page-agree-button": Meaning.APPROVE,
    "page-read-button": Meaning.READ_ALOUD,
    "page-take-button": Meaning.TAKE_OVER,
    "desk-late-button": Meaning.LATE,
    "desk-more-button": Meaning.DESK_MORE,
    "closing-open-button": Meaning.CLOSING,
    "closing-pick-button": Meaning.PICK,
    "closing-sign-button": Meaning.SIGN,
    "consent-agree-button": Meaning.APPROVE,
    "walk-in-button": Meaning.NO_CODE,
    "now-questionnaire-button": Meaning.QUESTIONNAIRE,
    "questionnaire-done": Meaning.ITEMS_DONE,
    "command-privacy": Meaning.MY_DATA,
    "privacy-kept": Meaning.DATA_KEPT,
    "privacy-file-button": Meaning.COPY,
    "privacy-organisation-button": Meaning.CORRECT_ORGANISATION,
    "privacy-corrected": Meaning.CORRECTED,
    "privacy-agreements-button": Meaning.AGREEMENTS,
    "privacy-erase-button": Meaning.ERASE,
    "erase-all-button": Meaning.ERASE_ALL,
    "erase-receipt": Meaning.ERASED,
    "walk-in-approved": Meaning.LET_IN,
    "relink-ask-button": Meaning.ASK_ACCESS,
    "relink-me-button": Meaning.IT_WAS_ME,
    "relink-give-button": Meaning.GIVE_ACCESS,
    "relink-given": Meaning.ACCESS_GIVEN,
    "relink-done": Meaning.ACCESS_BACK,
    "walk-in-speaks-button": Meaning.DONE,
    "walk-in-continue-button": Meaning.GO_ON,
    "walk-in-look-button": Meaning.SEE_REQUEST,
}
LINE = re.compile(r"^([a-z0-9_-]+) = (.+)$", re.MULTILINE)


def written(language: str) -> dict[str, str]:
    file = Path(texts.__file__).parent / f"{language}.ftl"
    return dict(LINE.findall(file.read_text("utf-8")))


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_words_people_look_for_stand_in_the_texts(language: str) -> None:
    known = written(language)
    unknown = {id_: known.get(id_) for id_, meaning in SAID.items() if not means(known.get(id_, ""), meaning, language)}
    assert unknown == {}


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_meaning_has_words_in_every_language(language: str) -> None:
    assert set(TABLE[language]) == set(Meaning)


def test_marks_of_direction_and_narrow_spaces_do_not_hide_words() -> None:
    assert plain("\u200f●○ 3.\u202f\u2068نص\u2069") == "●○ 3. نص"
    assert label_for(("Suite", "\u200fالتصويت"), Meaning.VOTE, "ar") == "\u200fالتصويت"


def test_label_is_not_found_in_another_language() -> None:
    assert label_for(("Voter",), Meaning.VOTE, "ar") is None


def test_another_suggestion_is_no_successor_to_propose() -> None:
    assert not means("اقتراح آخر", Meaning.PROPOSE, "ar")
    assert means("اقتراح سلمى", Meaning.PROPOSE, "ar")
