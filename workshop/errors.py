"""The errors of the core: every one of them is a `WorkshopError`."""

LISTED_PROBLEMS = 10


class WorkshopError(Exception):
    """Say that the core was given something it cannot work with."""


class UnknownId(WorkshopError):  # noqa: N818 - reads as a sentence where it is caught
    """Say that an id is not in the workshop file; the fix is to correct the id or the file."""

    def __init__(self, kind: str, wanted: str, known: tuple[str, ...] = ()) -> None:
        listed = ", ".join(known[:12]) or "none"
        super().__init__(f'no {kind} has the id "{wanted}" in the workshop file (known: {listed})')
        self.kind = kind
        self.wanted = wanted


class FileError(WorkshopError):
    """Say what is wrong with a file: one sentence a problem, naming file, key and fix."""

    def __init__(self, source: str, problems: tuple[str, ...]) -> None:
        listed = [f"{source}: {problem}" for problem in problems[:LISTED_PROBLEMS]]
        more = len(problems) - len(listed)
        super().__init__("\n".join([*listed, f"{source}: and {more} more problems"] if more else listed))
        self.source = source
        self.problems = problems
