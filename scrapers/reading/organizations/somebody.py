"""What tells that an item of a list is somebody and no body, by a name, an office or letters behind a name."""

from __future__ import annotations

from scrapers.reading import names
from scrapers.reading.bodies import LEGAL, UNITS
from scrapers.reading.names.shapes import bare
from scrapers.reading.names.vocabulary import CREDENTIALS, OFFICES, given_names, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.organizations import abroad, called_after
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

_LEARNING = words("intern trainee apprentice fellow")
SELLS = words("dealer dealers dealership franchisee affiliate retailer distributor")


def is_letters(row: Row, at: int, end: int) -> bool:
    """Whether an item is nothing but the letters behind a name: "CPA", "J.D.", "CFP®"."""
    bare = row.low(at).replace(".", "")
    return (
        bare in CREDENTIALS
        and row.mark(at).replace(".", "").isupper()
        and all(row.mark(here) in "®™." for here in range(at + 1, end))
    )


def has_an_office(row: Row, end: int, stop: int) -> bool:
    """Whether a name follows an office, with no more than a comma or a second office between."""
    end += row.mark(end) == "," and row.low(end - 1) not in UNITS
    spans = [span for span in names.find(row.tokens[end : min(stop, end + 6)]) if span.sure == 2 and not span.thing]
    return (
        bool(spans)
        and spans[0].lead < 3
        and all(row.low(here) in ("and", "&") or head(row.low(here)) for here in range(end, end + spans[0].lead))
    )


def is_employed(row: Row, end: int, stop: int) -> bool:
    """ "Extension horticulturist Jane Roe": a job in small letters and a name behind it; the person is told of."""
    if row.low(end) == "and":
        return False
    here = end
    while here < min(stop, end + 3) and row.tokens[here].word and not row.tokens[here].capital:
        behind = here + 1 + (row.mark(here + 1) == ",")
        if head(row.low(here)) and behind < stop and row.tokens[behind].word and row.tokens[behind].capital:
            return row.low(here) not in SELLS
        here += 1
    return False


def is_told_of(row: Row, at: int, end: int) -> bool:
    """Whether a name of the item has a job before it: a person is told of, and what follows is theirs."""
    spans = [span for span in names.find(row.tokens[at:end]) if span.sure == 2 and not span.thing]
    return bool(spans) and spans[0].lead > 0 and head(row.low(at + spans[0].lead - 1))


def is_placed(row: Row, end: int, stop: int) -> bool:
    """Whether a title follows a name: "Presented by Jane Roe, SCORE Mentor"."""
    return row.mark(end) == "," and any(
        head(row.low(here)) or row.low(here) in _LEARNING
        for here in range(end + 1, min(stop, end + 6))
        if row.tokens[here].word
    )


_STYLED = words("honorable hon reverend rev right very most family")


def is_person(row: Row, at: int, end: int, paid: bool) -> bool:
    """Whether what is named is a person, with or without a title before: nobody of these."""
    if row.low(at) in ("dr", "drs") and called_after.of_a_doctor(row, at, end + 1):
        return False
    if (
        end - at == 2
        and row.low(at).endswith("s")
        and head(row.low(at))
        and row.low(at + 1) in given_names()
        and row.low(end) in ("and", "&")
    ):
        # "Owners Tripp and Anna Roe"
        return True
    if paid and row.mark(at) == "The" and end - at > 2 and row.low(at + 1) not in OFFICES | _STYLED:
        # "The Ashby Ledger"
        return False
    if row.low(at) in ("el", "la", "los", "las", "casa") and row.tokens[at].capital:
        # "El Centro", "La Clínica"
        return False
    if any(
        len(part) == 1 for here in range(at, end) if row.mark(here).count("-") > 1 for part in row.mark(here).split("-")
    ):
        # "Chick-fil-A Elm"
        return False
    if called_after.is_of_an_officer(row, at, end):
        return False
    if row.low(at) in abroad.HEADS and row.tokens[at].capital and end - at > 1:
        # "Panadería Luz del Alba"
        return False
    law = at + (row.low(at) == "the")
    if row.low(law) == "law" and row.low(law + 1) in ("office", "offices", "firm", "group"):
        # "Law Office of Jane Roe"
        return False
    if row.low(at) in OFFICES and end - at > 1 and bare(row.low(at + 1)) in given_names():
        return True
    spans = [
        span for span in names.find(row.tokens[at : min(end + 1, len(row.tokens))]) if not span.thing and span.sure == 2
    ]
    if not spans or not (spans[-1].end >= end - at or spans[0].lead == 0):
        return False
    if row.low(at + spans[-1].end) == "of" and spans[-1].end < end - at:
        # "Tom Dunn of Dunn Winery"
        return True
    if row.low(end - 1) in LEGAL | UNITS and spans[-1].end < end - at and spans[0].lead == spans[0].first:
        return False
    return not paid or spans[0].lead > 0 or not _of_a_trade(row.low(end - 1)) or _with_another(row, end)


def _of_a_trade(word: str) -> bool:
    """Whether a name ends as those of firms do: "Printing", "Ready-Mix", "Rent-All"; no "Wood-Hill"."""
    return is_ordinary(word) or ("-" in word and word.rpartition("-")[2] in _TRADED)


_TRADED = words("mix all in it up out mart tech serve service lube go aire pak vac print rent")
"""What closes the hyphenated names of firms."""


def _with_another(row: Row, end: int) -> bool:
    """ "Presented by Gwen Marsh and Todd Thrush of Acme LLP": whether one more person is told of, and where they are
    from."""
    if row.low(end) not in ("and", "&"):
        return False
    other = next(
        (
            span
            for span in names.find(row.tokens[end + 1 : end + 7])
            if span.sure == 2 and span.lead == 0 and not span.thing
        ),
        None,
    )
    return other is not None and row.low(end + 1 + other.end) in ("of", "from", "with")


__all__ = ["SELLS", "has_an_office", "is_employed", "is_letters", "is_person", "is_placed", "is_told_of"]
