"""What can go wrong while a report is made."""


class ReportError(Exception):
    """A report cannot be made; the message names the cause and the fix."""


class MissingTextError(ReportError):
    """A text of the report is missing from the catalogue, or one of its variables is."""


class UnknownFormatError(ReportError):
    """A document was asked for in a format it does not have."""


class TypesettingError(ReportError):
    """The PDF could not be typeset."""


class LetterheadError(ReportError):
    """The institution's Word file cannot be used as a letterhead."""
