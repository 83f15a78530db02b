"""Personal codes that survive a noisy room, and the codes of contributions."""

import hmac
import random
import re
import unicodedata
from collections.abc import Container
from functools import lru_cache

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # 31 symbols, a prime: one weighted sum finds every slip
CODE_LENGTH = 8
CONTRIBUTION = re.compile(r"(?P<session>.+?)\s*[-_ ‐‑–]\s*(?P<number>\d{1,6})")
VALUES = {symbol: value for value, symbol in enumerate(ALPHABET)}


def draw_code(chance: random.Random, taken: Container[str] = ()) -> str:
    """Draw a personal code that is not taken; `chance` is random.SystemRandom in the running process."""
    while True:
        body = "".join(chance.choice(ALPHABET) for _ in range(CODE_LENGTH - 1))
        code = body + _check(body)
        if code not in taken:
            return code


def derive_code(secret: bytes, person_id: str, *, turn: int = 0) -> str:
    """Derive a personal code from a secret: the same person and turn give the same code."""
    digest = hmac.digest(secret, f"{turn}:{person_id}".encode(), "sha256")
    number = int.from_bytes(digest, "big")
    body = ""
    for _ in range(CODE_LENGTH - 1):
        number, rest = divmod(number, len(ALPHABET))
        body += ALPHABET[rest]
    return body + _check(body)


def read_code(typed: str) -> str | None:
    """Give the code in what somebody typed, in any case, with blanks or hyphens; none when it has a slip."""
    folded = unicodedata.normalize("NFKC", typed).upper()
    code = "".join(_digit(each) for each in folded if each.isalnum())
    if len(code) != CODE_LENGTH or any(each not in VALUES for each in code):
        return None
    return code if _check(code[:-1]) == code[-1] else None


def spaced_code(code: str) -> str:
    """Give a code in two halves, for badges."""
    return f"{code[: CODE_LENGTH // 2]}-{code[CODE_LENGTH // 2 :]}"


def contribution_code(session_id: str, number: int) -> str:
    """Give the code on a receipt, such as S1-27."""
    return f"{session_id}-{number}"


def drawn_number(secret: str, session_id: str, number: int) -> int:
    """Give the number that the `number`th contribution of a session carries (1 is the first): of three digits.

    Without the secret it does not say who wrote before whom; after 900 in a session numbers have four digits.
    """
    digits = 3
    while number > 9 * 10 ** (digits - 1):
        number -= 9 * 10 ** (digits - 1)
        digits += 1
    return _drawn_order(secret, session_id, digits)[number - 1]


def read_contribution_code(typed: str) -> tuple[str, int] | None:
    """Give session id and number of a contribution code; none when it is not one."""
    found = CONTRIBUTION.fullmatch(unicodedata.normalize("NFKC", typed).strip().upper())
    return (found["session"], int(found["number"])) if found else None


@lru_cache(maxsize=16)
def _drawn_order(secret: str, session_id: str, digits: int) -> tuple[int, ...]:
    def rank(number: int) -> bytes:
        return hmac.digest(secret.encode(), f"{session_id}:{number}".encode(), "sha256")

    return tuple(sorted(range(10 ** (digits - 1), 10**digits), key=rank))


def _check(body: str) -> str:
    total = sum(weight * VALUES[symbol] for weight, symbol in enumerate(body, start=1))
    return ALPHABET[total % len(ALPHABET)]


def _digit(character: str) -> str:
    return str(unicodedata.digit(character)) if character.isdigit() else character
