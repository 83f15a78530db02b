"""Take one call from its raw parameters to its recorded outcome, without any HTTP."""

from collections.abc import Mapping

from rehearsal.api_methods import METHODS
from rehearsal.chats import Chat
from rehearsal.facts import Facts, Method
from rehearsal.files import Upload
from rehearsal.limits import Limits
from rehearsal.record import Call, Json
from rehearsal.refusals import LimitBroken, Refusal
from rehearsal.shapes import Mismatch
from rehearsal.world import Request, World

NO_METHOD = Refusal(404, "Not Found: method not found")


class Calls:
    """Check, count, serve and record calls."""

    def __init__(self, world: World, facts: Facts, limits: Limits, *, check_answers: bool) -> None:
        self._world = world
        self._facts = facts
        self._limits = limits
        self._check_answers = check_answers

    def open_unknown(self, name: str) -> Call:
        """Record a call of a method that does not exist."""
        call = self._world.record.open_call(name, {}, self._world.clock.now())
        self._world.record.violate(call, "unknown method")
        return call

    def open(self, method: Method, raw: Mapping[str, object], uploads: Mapping[str, Upload]) -> Call | Refusal:
        """Record a call; return a refusal when its parameters break the facts."""
        record = self._world.record
        call = record.open_call(method.name, dict(raw), self._world.clock.now())
        try:
            call.params = self._facts.read_call(method, raw, uploads)
        except Mismatch as wrong:
            return self.break_off(call, str(wrong))
        return call

    def unreadable(self, method: Method, reason: str) -> Refusal:
        """Record a call whose body cannot be read."""
        call = self._world.record.open_call(method.name, {}, self._world.clock.now())
        return self.break_off(call, reason)

    def break_off(self, call: Call, reason: str) -> Refusal:
        """Record that a call broke the facts and return what Telegram answers."""
        self._world.record.violate(call, reason)
        refusal = Refusal(400, f"Bad Request: {reason}")
        self.close(call, refusal)
        return refusal

    def chat(self, params: Json) -> Chat | None:
        """Find the chat a call is about, if it names one that exists."""
        reference = params.get("chat_id")
        if isinstance(reference, str):
            reference = self._world.usernames.get(reference.removeprefix("@").lower())
        return None if reference is None else self._world.chats.get(reference)

    def serve(self, call: Call, uploads: dict[str, Upload]) -> object:
        """Return the call's result or the refusal, and do what it asks."""
        request = Request(call=call, params=call.params, uploads=uploads)
        chat = self.chat(call.params) if self._limits.applies(call.method) else None
        try:
            if chat is not None:
                self._limits.check(call.method, chat, call.params, self._world.clock.timestamp())
            result = METHODS[call.method](self._world, request)
        except Refusal as refusal:
            if isinstance(refusal, LimitBroken):
                self._world.record.violate(call, refusal.description)
            return refusal
        if chat is not None:
            self._limits.take(call.method, chat, call.params, self._world.clock.timestamp())
        self.check(call, result)
        return result

    def check(self, call: Call, result: object) -> None:
        """Hold our own answer against the facts, where that was asked for."""
        if self._check_answers:
            self._facts.check_answer(call.method, result)

    def close(self, call: Call, outcome: object) -> None:
        """Record what a call was answered, and when."""
        call.answered = self._world.clock.now()
        if isinstance(outcome, Refusal):
            call.error_code, call.description = outcome.code, outcome.description
        else:
            call.error_code, call.result = 200, outcome
