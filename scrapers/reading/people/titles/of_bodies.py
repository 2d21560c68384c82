"""The title of the body behind its link; the place belongs to a mayor's, and is no body of others': "Mayor of Fort
Dodge", "Minister of Trade"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.complements import KINDS_OF_BODY
from scrapers.reading.people.titles.heads import DESCRIBES
from scrapers.reading.people.titles.position import Told
from scrapers.reading.people.titles.title import WORKS, Title
from scrapers.reading.people.titles.whole_titles import without_owner
from scrapers.reading.words import words

_SEATS = words("cónsul mayor mayors governor general ambassador consul queen king sheriff premier")
"""What these are "of" is a place."""
_COURTS = words("circuit superior supreme court courts municipal city county town district probate")
_FROM_TOWN = words(
    "rotarian student native artist author potter painter sculptor quilter farmer rancher poet novelist storyteller "
    "musician missionary"
)


def of_body(title: Title, end: int, start: int, close: int) -> Told:
    """The title of the body at ``[start:close]``; the place belongs to a mayor's title, and is no body of others'."""
    if (
        told := (
            _of_a_care(title, end, start, close)
            or _of_a_land_or_town(title, end, start, close)
            or _of_the_club(title, end, start, close)
            or _of_a_court(title, end, start, close)
            or _of_the_opposition(title, end, close)
            or _of_an_office_of(title, end, close)
            or _of_a_place_alone(title, end, start, close)
        )
    ) is not None:
        return told
    return without_owner(title, end, start, close) or title.of(end, start, close)


def _of_a_care(title: Title, end: int, start: int, close: int) -> Told | None:
    """ "Minister of Trade and Tourism"."""
    line = title.line
    found = title.line.tokens
    link = title.line.low(end)
    if (
        link in ("of", "for")
        and line.low(end - 1) in ("minister", "secretary", "commissioner")
        and all(is_ordinary(token.low) for token in found[start:close])
    ):
        close = _ministry(line, close, title.stop)
        return title.told(close, title.owner, close)
    return None


def _of_a_land_or_town(title: Title, end: int, start: int, close: int) -> Told | None:
    """ "Consul General of Canada", "Mayor of Fort Dodge"."""
    line = title.line
    found = title.line.tokens
    head = title.line.low(title.last)
    link = title.line.low(end)
    if (
        link in ("of", "de")
        and head in _SEATS
        and found[start].capital
        and found[close - 1].low not in bodies.UNITS
        and found[start].low not in bodies.UNITS
    ):
        close = _land(line, close, title.stop)
        return title.told(close, title.owner, close)
    return None


def _of_the_club(title: Title, end: int, start: int, close: int) -> Told | None:
    """ "Chairman of the Club"."""
    line = title.line
    found = title.line.tokens
    link = title.line.low(end)
    if link == "of" and close == start + 1 and found[start].low in ("club", "board") and line.low(start - 1) == "the":
        return title.told(close, title.owner, close)
    return None


def _of_a_court(title: Title, end: int, start: int, close: int) -> Told | None:
    """ "Clerk of the Circuit Court": the office."""
    found = title.line.tokens
    head = title.line.low(title.last)
    link = title.line.low(end)
    if (
        link == "of"
        and head in ("clerk", "clerks", "administrator")
        and found[close - 1].low in ("court", "courts", "council", "board")
        and all(token.low in DESCRIBES or token.low in _COURTS for token in found[start:close])
    ):
        return title.told(close, title.owner, close)
    return None


def _of_the_opposition(title: Title, end: int, close: int) -> Told | None:
    """ "Leader of the Official Opposition"."""
    found = title.line.tokens
    head = title.line.low(title.last)
    link = title.line.low(end)
    if link == "of" and head == "leader" and found[close - 1].low == "opposition":
        return title.told(close, title.owner, close)
    return None


def _of_an_office_of(title: Title, end: int, close: int) -> Told | None:
    """ "partner in charge of the Reno office of Roe Poe"."""
    line = title.line
    return title.told(end, *whole) if (whole := _whole_behind(line, close, title.stop)) is not None else None


def _of_a_place_alone(title: Title, end: int, start: int, close: int) -> Told | None:
    """ "a poet from Elmwood", "director of Ohio": a place, and no body."""
    found = title.line.tokens
    head = title.line.low(title.last)
    link = title.line.low(end)
    from_town = close == start + 1 and link == "from" and head in _FROM_TOWN and not found[start].text.isupper()
    if from_town or (link in ("of", "for", "from", "in") and bodies.place(found, start, close)):
        return title.told(end, title.owner, close)
    return None


def _whole_behind(line: Line, close: int, stop: int) -> tuple[str, int] | None:
    """The body behind "Reno office of", whose part in a town ends at ``close``; None for others."""
    if (
        close + 1 < stop
        and line.low(close) in KINDS_OF_BODY
        and line.tokens[close].text.islower()
        and line.tokens[close + 1].capital
        and (end := bodies.end(line.tokens, close + 1, stop)) > close + 1
    ):
        # "a partner at Big Four firm KPMG"
        return bodies.text(line.text, line.tokens, close + 1, end), end
    if line.low(close) not in WORKS or line.tokens[close].capital or line.low(close + 1) not in ("of", "for"):
        return None
    first = close + 2 + (line.low(close + 2) == "the")
    end = bodies.end(line.tokens, first, stop)
    return (
        (bodies.text(line.text, line.tokens, first, end), end)
        if end > first and not bodies.place(line.tokens, first, end)
        else None
    )


def _land(line: Line, end: int, stop: int) -> int:
    """Where "Consul General of Canada in Detroit" ends, and "Mayor of Fort Dodge"."""
    if line.low(end) in ("in", "to") and end + 1 < stop and line.tokens[end + 1].capital:
        return bodies.end(line.tokens, end + 1, stop)
    return end


def _ministry(line: Line, end: int, stop: int) -> int:
    """Where "Minister of Trade and Tourism" ends."""
    if end + 1 >= stop or line.low(end) not in ("and", "&") or not line.tokens[end + 1].capital:
        return end
    end += 2
    while (
        end < stop
        and line.tokens[end].capital
        and is_ordinary(line.low(end))
        and not any(span.lead <= end < span.end and span.sure == 2 for span in line.names)
    ):
        # "Minister of Small Business and Red Tape Reduction"
        end += 1
    return end


__all__ = ["of_body"]
