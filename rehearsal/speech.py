"""Read buttons and messages as people do: each meaning with the words that carry it, one table per language."""

import re
from collections.abc import Iterable
from enum import Enum, auto

from rehearsal import speech_desk as desk
from rehearsal import speech_oneself as oneself
from rehearsal import speech_words as words


class Meaning(Enum):
    """Name what somebody looks for on a button, or understands from a message."""

    FRENCH = auto()
    ARABIC = auto()
    ENGLISH = auto()
    AGREE = auto()
    POINT_BY_POINT = auto()
    CONFIRM_CHOICES = auto()
    OPTIONAL_PURPOSE = auto()
    WRITE = auto()
    READ_ITEMS = auto()
    SUPPORT = auto()
    NUANCE = auto()
    SAY_WHY = auto()
    NEXT_PAGE = auto()
    VOTE = auto()
    DOT = auto()
    CONFIRM_VOTE = auto()
    PAD = auto()
    PAD_MORE = auto()
    PAGE = auto()
    DESK = auto()
    MINE = auto()
    MORE = auto()
    RATING = auto()
    SUPPORT_INSTEAD = auto()
    RECORD_MINE = auto()
    NO_SUBTOPIC = auto()
    WHICH_DIMENSION = auto()
    NO_CHALLENGE = auto()
    CHALLENGE = auto()
    SEND_ANYWAY = auto()
    KEEP_BEGINNING = auto()
    SPLIT_LIST = auto()
    IS_MINE = auto()
    FOR_REVIEW = auto()
    NOT_ERASURE = auto()
    EDIT = auto()
    RECORD_THIS = auto()
    DEBATE = auto()
    SCORES_PICTURE = auto()
    SCORE_VIEW = auto()
    NO_FACT = auto()
    BACK = auto()
    LEAVE = auto()
    BACK_TO_NOW = auto()
    PAUSE = auto()
    RESUME = auto()
    ADD_TIME = auto()
    KEEP_TIME = auto()
    CLOSE_STEP = auto()
    NUDGE = auto()
    CALL_HELP = auto()
    HELP_REASON = auto()
    COMING = auto()
    FOR_SOMEBODY = auto()
    CHAT_PLENARY = auto()
    CHAT_GROUP = auto()
    REVIEW_PAGE = auto()
    REVIEW_LINES = auto()
    WRITE_LINE = auto()
    OWN_REMARK = auto()
    DESK_MORE = auto()
    KEEP_PLAN = auto()
    PREFLIGHT = auto()
    PICK = auto()
    BACK_TO_CLOSING = auto()
    CONSULT = auto()
    TAKE_TICKED = auto()
    SEAT_WHY = auto()
    RATE_DAY = auto()
    SEAT_SWAP = auto()
    PROGRAMME = auto()
    GROUP_CHANGED = auto()
    GIVE_CONSENT = auto()
    SPEAKING_NEXT = auto()
    SHOW_TO_GROUP = auto()
    READ_ALOUD = auto()
    APPROVE = auto()
    TAKE_OVER = auto()
    LATE = auto()
    ROSTER = auto()
    REPLAN = auto()
    MOVE_BREAK = auto()
    APPLY_PLAN = auto()
    DESK_TIME = auto()
    DESK_GROUPS = auto()
    LEAD_GROUP = auto()
    PROPOSE = auto()
    MERGE = auto()
    ACROSS = auto()
    SEE_HINTS = auto()
    JOIN = auto()
    APART = auto()
    TAKE_BACK = auto()
    MERGE_HOME = auto()
    CLOSING = auto()
    TICK = auto()
    SIGN = auto()
    COMPLETE = auto()
    COMMITMENTS = auto()
    # files on an organizer's phone
    DOCUMENTS = auto()
    ALL_DATA = auto()
    AS_JSON = auto()
    CHECK_LIST = auto()
    IMPORT_LIST = auto()
    LIST_UNCHANGED = auto()
    # about oneself
    NO_CODE = auto()
    DONE = auto()
    GO_ON = auto()
    SEE_REQUEST = auto()
    ADMIT = auto()
    QUESTIONNAIRE = auto()
    ITEMS_DONE = auto()
    NOT_KNOWN = auto()
    MY_DATA = auto()
    DATA_KEPT = auto()
    COPY = auto()
    CORRECT_ORGANISATION = auto()
    CORRECTED = auto()
    AGREEMENTS = auto()
    BE_QUOTED = auto()
    ERASE = auto()
    ERASE_ALL = auto()
    ERASED = auto()
    LET_IN = auto()
    ASK_ACCESS = auto()
    IT_WAS_ME = auto()
    GIVE_ACCESS = auto()
    ACCESS_GIVEN = auto()
    ACCESS_BACK = auto()
    # what a message says
    RECEIPT = auto()
    ASKS_RATING = auto()
    ASKS_FACT = auto()
    VOTE_OPENS = auto()
    DRAFT_PAGE = auto()
    EVALUATION = auto()
    PLAN_CHANGES = auto()
    PAGE_APPROVED = auto()
    NOW = auto()


Table = dict[str, dict[Meaning, re.Pattern[str]]]
DIRECTION = re.compile("[\u061c\u200e\u200f\u2066-\u2069]")
SPACES = re.compile("[\u00a0\u202f\u2009]")


def _compiled(words: dict[str, str]) -> dict[Meaning, re.Pattern[str]]:
    return {Meaning[name]: re.compile(pattern, re.IGNORECASE) for name, pattern in words.items()}


TABLE: Table = {
    "fr": _compiled(words.FRENCH | oneself.FRENCH | desk.FRENCH),
    "ar": _compiled(words.ARABIC | oneself.ARABIC | desk.ARABIC),
    "en": _compiled(words.ENGLISH | oneself.ENGLISH | desk.ENGLISH),
}


def plain(text: str) -> str:
    """Return a text as it reads: no marks of direction, one kind of space."""
    return SPACES.sub(" ", DIRECTION.sub("", text)).strip()


def means(text: str, meaning: Meaning, language: str) -> bool:
    """Tell whether a reader of this language understands a text so."""
    pattern = TABLE[language].get(meaning)
    return pattern is not None and pattern.search(plain(text)) is not None


def label_for(labels: Iterable[str], meaning: Meaning, language: str) -> str | None:
    """Return the first label that carries a meaning."""
    return next((label for label in labels if means(label, meaning, language)), None)


def labels_for(labels: Iterable[str], meaning: Meaning, language: str) -> list[str]:
    """List the labels that carry a meaning."""
    return [label for label in labels if means(label, meaning, language)]
