"""A field that a body follows: "Head of Direct Lending | Ridgeback Credit", "Director of Community Impact at United
Way"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.fields import behind_articles
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS, is_head
from scrapers.reading.words import words


def capitals(line: Line, at: int, stop: int) -> int:
    """Where "Community Impact" ends in "Director of Community Impact at United Way", "… for the Port Authority"; 0
    where no body follows."""
    if line.low(at) in _BODIES_FOR and line.low(at + 1) == "for":
        # "director of Habitat for Humanity"
        return 0
    run = bodies.end(line.tokens, at, stop)
    if run > at + 1 and before_body(line, at, run, stop):
        return run
    if (
        run == stop
        and line.low(run - 1) not in bodies.UNITS
        and line.low(at - 2) not in _HEADS_OF_PLACES
        and any(span.lead == run for span in line.names)
        and all(is_ordinary(token.low) or token.low in FUNCTIONS for token in line.tokens[at:run])
    ):
        # "Vice President of Transmission Jane Roe"
        return run
    run = at
    while (
        run < stop
        and run - at < 5
        and ((line.tokens[run].word and line.tokens[run].capital) or line.low(run) in ("and", "&"))
    ):
        run += 1
    return run if run < stop and line.low(run) in _AT and before_body(line, at, run, stop) else 0


_BODIES_FOR = words(
    "board bureau commission league fund campaign habitat citizens friends americans center centre institute alliance "
    "council coalition foundation partnership society association wheels paws books toys neighbors"
)
_HEADS_OF_PLACES = words("mayor governor minister ambassador secretary owner founder")
_AT = ("at", "for", "with")


def before_body(line: Line, start: int, end: int, stop: int) -> bool:
    """ "Head of Direct Lending | Ridgeback Credit": common words before a separator or "at" that a body follows."""
    found = line.tokens
    if _headed(line, start, end, stop):
        return True
    if (
        end < stop
        and found[end].low in ("for", "with")
        and end - start > 1
        and all(token.low in FUNCTIONS for token in found[start:end])
        and bodies.end(found, behind_articles(line, end + 1, stop), stop) > end + 1
    ):
        # "Senior VP of Global Logistics for Acme"
        return True
    if (
        end + 1 >= stop
        or (found[end].text not in (",", "|", "–", "—") and found[end].low not in _AT)
        or (
            found[end - 1].low in bodies.UNITS
            and not (found[end].low == "at" and found[start].low in FUNCTIONS)
            and not _in_charge(line, start, end, stop)
        )
    ):
        return False
    if (
        line.low(start - 3) in ("executive", "managing", "founding")
        and line.low(start - 2) == "director"
        and found[end].text == ","
        and bodies.end(found, end + 1, stop) == end + 2
        and found[end + 1].low not in bodies.UNITS
        and not found[end + 1].text.isupper()
        and found[start].low not in FUNCTIONS
    ):
        # "Executive Director of Second Harvest, Elmwood": the whole body's, and its town
        return False
    if line.low(start - 1) != "de" and not all(
        is_ordinary(token.low)
        or token.low in FUNCTIONS
        or token.low in DESCRIBES
        or not token.word
        or (token.text.isupper() and len(token.text) < 4)
        or (found[end].low in _AT and end - start == 2 and found[start].low in FUNCTIONS)
        for token in found[start:end]
    ):
        return False
    behind = end + 2 if found[end].low in _AT and line.low(end + 1) in ("the", "our") else end + 1
    return bodies.end(found, behind, stop) > behind


def _headed(line: Line, start: int, end: int, stop: int) -> bool:
    """ "Head of Fixed Income, Acme": what somebody heads is a part wherever a body follows."""
    if (
        line.lows(start - 2, start) != ["head", "of"]
        or end - start > 6
        or line.low(end - 1) in ("school", "schools")
        or end + 1 >= stop
        or (line.mark(end) not in (",", "|", "–", "—") and line.low(end) not in _AT)
    ):
        return False
    first = behind_articles(line, end + 1, stop)
    close = bodies.end(line.tokens, first, stop)
    return close > first and not bodies.place(line.tokens, first, close) and not is_head(line, first)


_IN_CHARGE = words("director directors manager managers vp svp evp avp head supervisor coordinator lead")
_BESIDE_A_RANK = words(
    "services strategy systems operations development marketing construction accounting design media coaching program "
    "partnerships capital energy electric power logistics manufacturing solutions labs health"
)
"""Words of bodies that close the field of a post: "Director of Patient Services"."""


def _in_charge(line: Line, start: int, end: int, stop: int) -> bool:
    """Whether "Patient Account Services" is a field, that the body of who has it in charge follows: "Senior Director of
    … , Meridian Health"."""
    found = line.tokens
    rank = start - 2
    if found[end - 1].low not in _BESIDE_A_RANK or line.low(start - 1) not in ("of", "for") or end - start < 2:
        return False
    if line.low(rank) == "president":
        if line.low(rank - 1) != "vice":
            return False
    elif line.low(rank) not in _IN_CHARGE or line.low(rank - 1) in ("executive", "managing", "founding"):
        return False
    begin = behind_articles(line, end + 1, stop)
    close = bodies.end(found, begin, stop)
    named = (
        close > begin + 1 or found[begin].low in bodies.UNITS or found[begin].text.isupper() or found[end].text != ","
    )
    return close > begin and named and not bodies.place(found, begin, close)


def curated(line: Line, at: int, start: int, end: int) -> bool:
    """ "Curator of Decorative Arts"."""
    return line.low(at - 1) in ("curator", "curators", "keeper") and not any(
        token.low in bodies.UNITS or token.low in ("gallery", "collection", "park") for token in line.tokens[start:end]
    )


__all__ = ["before_body", "capitals", "curated"]
