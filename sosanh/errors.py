"""What can go wrong, sorted by what should happen next.

A new class needs a new reaction: retry, give up on the source, set the document aside, fix the
program, or ask for something else. Who catches what is decided once, in `dags/`. Each message
says what was expected, what was found and what to do.
"""


class SosanhError(Exception):
    """Root of everything the package raises on purpose."""


class SourceUnavailable(SosanhError):
    """The source did not answer this time. Trying again may help."""


class SourceChanged(SosanhError):
    """The source answered something else than it was declared to. Trying again will not help."""


class UnreadableDocument(SosanhError):
    """One document cannot be used. Set it aside with this reason and go on.

    `reason` is a short code that the rejects table groups by: `empty`, `binary`, `encoding`,
    `too_large`, `foreign_language`, `unknown_format`, `damaged`, `encrypted`, `no_text`,
    `not_recognised`, `not_extracted` (its text was read, and our grammar failed at it).
    """

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class UnrecognisedScan(SosanhError):
    """One document is pictures of pages. Queue it for recognising and go on.

    `missing` are the numbers of the pages, from 0 on, that are still to be recognised, of `pages`.
    """

    def __init__(self, missing: tuple[int, ...], pages: int) -> None:
        super().__init__(
            f"expected a document with text, found a scan: {len(missing)} of {pages} pages are "
            "pictures that need recognising first."
        )
        self.missing = missing
        self.pages = pages


class InvalidFact(SosanhError):
    """A fact contradicts its own evidence. A bug: let it not through, and repair the extractor."""


class InvalidCatalogue(SosanhError):
    """A row in `seeds/` cannot be used. Name the file, the row and what was expected there."""


class QualityRefused(SosanhError):
    """What was brought or built is not good enough to go on. Readers keep what they have."""


class WarehouseUnavailable(SosanhError):
    """The warehouse cannot be started or reached, or another run has it. Try again later."""


class UnknownProvince(SosanhError):
    """A reader asked for a province that there is none of, or no document about. Ask again."""
