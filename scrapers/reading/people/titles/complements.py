"""Where a title goes on behind "of" or "for": "Director of Human Resources", "curator of ethnology", "Citizen of the
Year"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.before_body import before_body, capitals, curated
from scrapers.reading.people.titles.extent import further
from scrapers.reading.people.titles.fields import (
    HEADS_FOR,
    behind_articles,
    field_end,
    function,
    of_a_land,
    small_words,
)
from scrapers.reading.people.titles.heads import FUNCTIONS, MAKERS
from scrapers.reading.people.titles.teaching import ministers, taught_end
from scrapers.reading.words import words


def goes_on(line: Line, at: int, stop: int) -> int:
    """Where the title ends that goes on over the link at ``at``; 0 where the link leads to a body, a place or a
    work."""
    found = line.tokens
    link = line.low(at)
    made = line.low(at - 1) in MAKERS
    if told := (
        _field_before_for(line, at, stop)
        or _of_a_lands_field(line, at, stop)
        or _what_is_taught(line, at, stop)
        or _care_of_a_minister(line, at, stop)
        or _of_a_department(line, at, stop)
        or _capitals_before_body(line, at, stop)
        or _field_then_post(line, at, stop)
        or _function_or_field(line, at, stop)
        or _of_naval_operations(line, at, stop)
    ):
        return told
    if link != "of" or made:
        return 0
    if line.low(at + 1) == "the" and line.low(at + 2) in ("year", "month", "quarter"):
        return at + 3
    start = behind_articles(line, at + 1, stop)
    end = bodies.end(found, start, stop)
    if (
        line.low(at - 1) in ("director", "chair", "coordinator")
        and end > start + 1
        and line.low(end - 1) == "studies"
        and not any(token.low in bodies.UNITS or not is_ordinary(token.low) for token in found[start:end])
    ):
        # "Director of Critical Sports Studies"
        return end
    return end if end > start and (before_body(line, start, end, stop) or curated(line, at, start, end)) else 0


def _field_before_for(line: Line, at: int, stop: int) -> int:
    """ "Director for Jewish Outreach and Antisemitism for the Southern Division of Acme"."""
    link = line.low(at)
    if link == "for" and line.low(at - 1) in HEADS_FOR and (field := _field_for(line, at + 1, stop)):
        return field
    return 0


def _of_a_lands_field(line: Line, at: int, stop: int) -> int:
    """ "professor of African politics at Elm College"."""
    link = line.low(at)
    return field if link == "of" and of_a_land(line, at + 1) and (field := field_end(line, at, stop)) else 0


def _what_is_taught(line: Line, at: int, stop: int) -> int:
    """ "Professor of Ethnic Studies"."""
    link = line.low(at)
    return taught if link in ("of", "in") and (taught := taught_end(line, at, stop)) else 0


def _care_of_a_minister(line: Line, at: int, stop: int) -> int:
    """ "Minister of Labour"."""
    link = line.low(at)
    if link == "of" and line.low(at - 1) in ("minister", "ministers") and (ministry := ministers(line, at + 1, stop)):
        return ministry
    return 0


def _of_a_department(line: Line, at: int, stop: int) -> int:
    """ "head of the department of history at Elm State"."""
    link = line.low(at)
    if (
        link == "of"
        and line.low(at + 1) == "the"
        and line.low(at + 2) in ("department", "division", "school", "faculty")
        and line.low(at + 3) == "of"
        and (close := small_words(line, at + 4, stop))
    ):
        return close
    return 0


def _capitals_before_body(line: Line, at: int, stop: int) -> int:
    """ "Director of Community Impact at United Way"."""
    found = line.tokens
    link = line.low(at)
    made = line.low(at - 1) in MAKERS
    if (
        link in ("of", "for", "de")
        and not made
        and at + 1 < stop
        and found[at + 1].capital
        and (end := capitals(line, at + 1, stop))
    ):
        return end
    return 0


def _field_then_post(line: Line, at: int, stop: int) -> int:
    """ "Director of Legal Writing and Associate Professor"."""
    link = line.low(at)
    made = line.low(at - 1) in MAKERS
    return end if link in ("of", "for") and not made and (end := _field_and_post(line, at + 1, stop)) else 0


def _function_or_field(line: Line, at: int, stop: int) -> int:
    """ "Chief of Staff & Head of Government Affairs"."""
    link = line.low(at)
    if (
        link in ("of", "for", "de")
        and not _kind_of_body(line, at + 1, stop)
        and (end := max(function(line, at, stop), field_end(line, at, stop)))
    ):
        return further(line, end, stop)
    return 0


def _of_naval_operations(line: Line, at: int, stop: int) -> int:
    """ "Chief of Naval Operations"."""
    link = line.low(at)
    if (
        link == "of"
        and line.low(at - 1) == "chief"
        and line.low(at + 1) == "naval"
        and at + 2 < stop
        and line.tokens[at + 2].capital
    ):
        return at + 3
    return 0


def _field_and_post(line: Line, at: int, stop: int) -> int:
    """Where a second title ends behind a field of two capitals: "Director of Legal Writing and Associate Professor"; 0
    for others."""
    run = bodies.end(line.tokens, at, stop)
    if (
        run != at + 2
        or line.low(run) not in ("and", "&")
        or line.low(at) not in FUNCTIONS
        or not is_ordinary(line.low(at + 1))
        or line.low(at + 1) in bodies.UNITS
    ):
        return 0
    end = further(line, run, stop)
    return (goes_on(line, end, stop) or end) if end > run else 0


def _field_for(line: Line, at: int, stop: int) -> int:
    """Where "Jewish Outreach and Antisemitism" ends in "Director for … for the Southern Division of Acme"; 0 for
    others."""
    run = at
    while (
        run < stop
        and run - at < 7
        and ((line.tokens[run].word and line.tokens[run].capital) or (run > at and line.low(run) in ("and", "&")))
    ):
        run += 1
    return (
        run
        if run > at
        and line.low(run) == "for"
        and line.low(run + 1) == "the"
        and run + 2 < stop
        and bodies.end(line.tokens, run + 2, stop) > run + 2
        else 0
    )


KINDS_OF_BODY = words(
    "firm company agency nonprofit startup charity consultancy brewery bakery studio retailer group chain sponsor "
    "underwriter insurer lender distributor supplier manufacturer"
)
"""What kinds of body there are, before the name of one."""
KINDS_LED = KINDS_OF_BODY | words("shop school")


def _kind_of_body(line: Line, at: int, stop: int) -> bool:
    """Whether "the design studio" or "the nonprofit" stands before a name: what kind of body it is that somebody
    leads."""
    at += line.low(at) in ("the", "a")
    kind = next((here for here in range(at, min(at + 4, stop)) if line.low(here) in KINDS_LED), -1)
    return (
        0 <= kind < stop - 1
        and not any(token.capital for token in line.tokens[at : kind + 1])
        and line.tokens[kind + 1].capital
        and line.tokens[kind + 1].word
    )


__all__ = ["KINDS_LED", "KINDS_OF_BODY", "goes_on"]
