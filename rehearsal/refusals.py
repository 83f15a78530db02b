"""Say no the way Telegram does: an HTTP status, a description and sometimes parameters."""

from rehearsal.record import Json


class RehearsalError(Exception):
    """Something in the rehearsal's own use is wrong; the message says what to do."""


class Refusal(RehearsalError):  # noqa: N818 - Telegram refuses; nothing is in error
    """Telegram refuses this call; the description is Telegram's own wording."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


class LimitBroken(Refusal):
    """The call breaks a documented fact or limit, which a correct bot checks before it sends."""


def bad_request(reason: str, parameters: Json | None = None) -> Refusal:
    """Refuse with 400."""
    return Refusal(400, f"Bad Request: {reason}", parameters)


def limit_broken(reason: str) -> LimitBroken:
    """Refuse with 400 a call that no correct bot makes."""
    return LimitBroken(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refusal:
    """Refuse with 403."""
    return Refusal(403, f"Forbidden: {reason}")


def too_many_requests(seconds: int) -> Refusal:
    """Refuse with 429 and the simulated seconds to wait."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
