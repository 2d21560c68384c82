"""Where a body ends that stands behind a separator with no word that leads to it: "Jane Roe, Acme"."""

from __future__ import annotations

from collections.abc import Set

from hobnob import patterns as re
from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import PLACES, given_names, is_ordinary, ordinary, surnames
from scrapers.reading.occupations import head
from scrapers.reading.people import towns
from scrapers.reading.people.ahead import possessive
from scrapers.reading.people.clause_bodies import starts_no_body
from scrapers.reading.people.cues import PRIZES, ROLES, STOPS, TALKS
from scrapers.reading.people.letters import LETTERS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import is_head
from scrapers.reading.postal import REGIONS
from scrapers.reading.words import words

_HUMP = re.compile(r"[a-z]([A-Z][a-z]+)$")
_DASHES = ("-", "–", "—")


def body_end(line: Line, mark: int, at: int, stop: int, titled: bool, persons: Set[int]) -> int:
    """Where the body at ``at``, behind the separator at ``mark``, ends; 0 where there is none."""
    found = line.tokens
    end = bodies.end(found, at, stop)
    if titled and line.mark(mark) == "," and end == at + 1:
        end = _on_its_street(line, at, end, stop)
    if (
        end == at
        or starts_no_body(line, at)
        or _no_name(line, mark, at, end, stop)
        or (not titled and (_next_of_list(line, mark, at, end) or _among_names(line, mark, at)))
    ):
        return 0
    start = next((here for here in range(at, end) if here in persons), end)
    if start < end:
        end = start
        while end > at and found[end - 1].low in ("&", "and", "of", "the"):
            end -= 1
        if end <= at or (end - at == 1 and found[at].low in given_names()):
            return 0
    if (
        line.mark(end - 1).isdigit()
        and line.low(end - 2) in ("district", "ward", "seat", "place")
        and line.low(end - 3)
        in (
            "house",
            "senate",
            "assembly",
            "congressional",
            "council",
            "legislative",
            "supervisor",
            "supervisorial",
            "commission",
        )
    ):
        return 0
    if (
        end - at == 2
        and line.mark(at + 1).isdigit()
        and line.low(at) in ("station", "room", "suite", "zone", "booth", "table", "grade", "lane", "unit", "seat")
    ):
        return 0
    if (
        line.mark(end - 1).isdigit()
        and line.low(end - 2) in ("district", "ward", "precinct")
        and end - 2 > at
        and bodies.place(found, at, end - 2)
    ):
        # "candidate for the House, Oregon District 2"

        # "Rep. Lou Roe – House District 5"
        return 0
    if line.low(end - 1) in PRIZES and line.tokens[end - 1].low not in bodies.UNITS:
        # "Lori Roe — Volunteerism Award"
        return 0
    if (
        _a_topic(line, mark, at, end, titled, stop)
        or _a_place(line, mark, at, end, titled, stop)
        or (end < stop and _goes_on(line, at, end))
    ):
        return 0
    return 0 if _of_the_next(line, mark, at, end, stop, persons) else end


def _on_its_street(line: Line, at: int, end: int, stop: int) -> int:
    """Where "Fork on Fifth" ends, of which the first word alone is no business's name."""
    if (
        line.low(end) != "on"
        or end + 1 >= stop
        or not line.tokens[end + 1].capital
        or not is_ordinary(line.low(at))
        or line.low(at) in bodies.UNITS
        or line.low(at) in ROLES
    ):
        return end
    close = end + 1
    while close < stop and close - end < 4 and line.tokens[close].word and line.tokens[close].capital:
        close += 1
    return close if close == stop or line.mark(close) in (",", ")", ";", ".", "|") else end


def _no_name(line: Line, mark: int, at: int, end: int, stop: int) -> bool:
    """Whether it is a role, a part of the programme, more letters behind a name, or the first of two given names."""
    token = line.tokens[at]
    if token.low in ROLES:
        return True
    if (
        any(here.low in ("certified", "licensed", "accredited") for here in line.tokens[at : min(at + 3, end)])
        and line.low(end - 1) not in bodies.UNITS
    ):
        # "Jane Roe, Certified ProAdvisor"
        return True
    if line.low(at - 1) in ("a", "an") and (hump := _HUMP.search(line.mark(end - 1))) is not None and head(hump[1]):
        # "Jane Roe, an Elmbooks ProAdvisor"
        return True
    if end - at > 1:
        return False
    if token.low in TALKS or (
        token.low in given_names()
        and line.low(end) in ("and", "&")
        and (not is_ordinary(token.low) or any(span.first == end + 1 for span in line.names))
    ):
        # "Ann Lee, Jay & Marlene Roe"
        return True
    # "Jane Roe, CPA, CCIFP has seen"
    return (
        token.text.isupper()
        and line.tokens[mark - 1].low in LETTERS
        and end < stop
        and line.tokens[end].word
        and not line.tokens[end].capital
    )


def _next_of_list(line: Line, mark: int, at: int, end: int) -> bool:
    """ "Ann Lee '09, Kim Roe '12 and Bob Ray": who is probably the next person of a list."""
    if line.mark(mark) != "," or (line.mark(end) not in (",", "'", "’") and line.low(end) not in ("and", "&")):
        return False
    last = line.low(end - 1)
    return (
        last not in bodies.UNITS
        and last not in PLACES
        and any(
            span.first == at
            and span.end == end
            and not span.thing
            and line.low(at) in given_names()
            and last in surnames()
            for span in line.names
        )
    )


def _among_names(line: Line, mark: int, at: int) -> bool:
    """ "Panelists: Ann Lee, Narges Vekrani, Bob Ray and Cy Poe": a name that nobody knows in a list of nothing but
    names."""
    spans = {span.first: span for span in line.names if not span.thing}
    if (
        line.mark(mark) != ","
        or at not in spans
        or any(
            token.low in bodies.UNITS or token.low in PLACES or is_ordinary(token.low) or token.text.isupper()
            for token in line.tokens[at : spans[at].end]
        )
    ):
        return False
    begin = next((here for here in range(at, -1, -1) if line.mark(here) in (":", ".", "!", "?", ";", *_DASHES)), -1)
    here, known, unknown = begin + 1, 0, 0
    stop = len(line.tokens)
    while here < stop and here in spans:
        known += spans[here].sure == 2
        unknown += spans[here].sure < 2
        here = spans[here].end
        if here >= stop or line.mark(here) in (".", ";", "!", "?", ")", *_DASHES):
            break
        if line.mark(here) not in (",", "and", "&"):
            return False
        here += 1 + (line.mark(here) == "," and line.low(here + 1) in ("and", "&"))
    else:
        return False
    return (
        here > at and known >= 2 * unknown and (known > 2 or (known == 2 and line.low(spans[at].end - 1) in surnames()))
    )


def _a_topic(line: Line, mark: int, at: int, end: int, titled: bool, stop: int) -> bool:
    """ "Jane Roe – Sleep and Shift Work", "Jane Roe | The Nature of Harm: Mapping It": what she talks about."""
    if line.low(end - 1) in ("series", "workshop", "masterclass", "edition") and not titled:
        # "9:00 World of Film with Jane Roe, Family Drama Series"
        return True
    if (
        not titled
        and line.low(at) in _TALKS_OF
        and line.low(at + 1) in ("the", "your", "our", "a", "an", "for", "to", "how")
    ):
        # "Jane Roe, Understanding the Federal Reserve"
        return True
    if not titled and end - at == 1 and line.low(at).endswith(("ing", "born")) and is_ordinary(line.low(at)):
        # "Jane Roe - Growing (Younger) Together"
        return True
    if line.mark(at - 1) in ("A", "An") and line.mark(mark) != ",":
        # "Jane Roe | A Doula's Guide to the End"
        return True
    inside = line.tokens[at:end]
    if (
        not titled
        and line.mark(mark) != ","
        and line.mark(end) == ":"
        and end - at > 2
        and not any(token.low in bodies.UNITS for token in inside)
        and (line.low(at) == "the" or all(is_ordinary(token.low) or token.low in STOPS for token in inside))
    ):
        return True
    if (
        not titled
        and _of_common_words(line, at, end)
        and (
            _a_matter(line, at, end)
            or (
                line.mark(mark) in _DASHES
                and line.low(end) in ("in", "for")
                and end + 1 < stop
                and bodies.place(line.tokens, end + 1, end + 2)
            )
            or (_gerund(line, at) and (line.mark(mark) != "," or line.low(end) in _LEADS_ON))
        )
    ):
        # "Jane Roe, The Future of Farming", "Jane Roe – Building Bridges"
        return True
    return (
        not titled
        and line.mark(mark) in _DASHES
        and end - at == 1
        and is_ordinary(line.low(at))
        and line.low(end) in ("and", "on", "in", "for", "to", "of")
    )


ROOMS = words(
    "room auditorium ballroom hall floor building suite hybrid virtual online gallery library zoom stage lobby"
)
_BODIES_TOO = ("library", "gallery", "lobby")


def _a_place(line: Line, mark: int, at: int, end: int, titled: bool, stop: int) -> bool:
    """A town, a street with its number, or a room; the county behind a title is a body."""
    found = line.tokens
    last = found[end - 1].low
    if bodies.place(found, at, end) and not (titled and last == "county" and found[mark].text == ","):
        return True
    if found[at].text.isdigit() and last not in bodies.UNITS and end - at < 5:
        return True
    if last in STREETS and (found[at].text[0].isdigit() or (end < stop and found[end].low in DWELLERS)):
        # "Jane Roe, 7th Street resident"
        return True
    if not titled and (
        a_town(line, at, end, stop) or (found[mark].text in ",(" and towns.alone(line, at, end, towns.LARGE))
    ):
        return True
    return last in ROOMS and not (end - at > 1 and (last in _BODIES_TOO or (titled and last == "online")))


def a_town(line: Line, at: int, end: int, stop: int) -> bool:
    """ "Badger, Wisconsin": one or two words that no body has, and a state or a province."""
    if (
        end - at > 2
        or line.mark(end) != ","
        or end + 1 >= stop
        or any(token.low in bodies.UNITS or not token.text[1:].islower() for token in line.tokens[at:end])
    ):
        return False
    close = next((here for here in range(end + 1, min(stop, end + 5)) if not line.tokens[here].word), stop)
    land = line.cut(end + 1, close)
    return land.lower() in REGIONS or (land.isupper() and land in _CODES)


_CODES = frozenset(REGIONS.values())


_TALKS_OF = words(
    "understanding navigating planning managing preparing exploring discovering rethinking demystifying avoiding "
    "choosing growing raising finding making getting running living"
)
_LEADS_ON = words("in for to with through without from on about")


def _of_common_words(line: Line, at: int, end: int) -> bool:
    """Whether nothing in the capitals is a name or the word of a body."""
    return end - at > 1 and all(
        (is_ordinary(token.low) or token.low in STOPS)
        and token.low not in bodies.UNITS
        and not (token.text.isupper() and len(token.text) > 1)
        for token in line.tokens[at:end]
    )


def _a_matter(line: Line, at: int, end: int) -> bool:
    """ "The Future of Farming": an article, one word and what it is of."""
    return line.low(at) == "the" and line.low(at + 2) == "of" and end - at > 3


def _gerund(line: Line, at: int) -> bool:
    """ "Building", "Growing"."""
    return line.low(at).endswith("ing") and len(line.low(at)) > 5


_GETS = words(
    "recipient winner honoree finalist nominee survivor inductee laureate awardee medalist champion fan buff "
    "enthusiast devotee finisher holder"
)
DWELLERS = words("resident residents native neighbor neighbour homeowner")
STREETS = words("street avenue ave st road rd boulevard blvd lane drive")
_AFTER_BODY = words(
    "and on who will for with as to is has are have in at about or talks speaks joins where from also whose plus by"
)


def _goes_on(line: Line, first: int, end: int) -> bool:
    """Whether what looks like a body is the beginning of something else: "Kaiser will speak", "Bring your pen"."""
    token = line.tokens[end]
    if token.word and not token.capital and possessive(line, end - 1):
        return True
    if not token.word:
        return token.text == ":" and line.mark(end + 1) not in ('"', "“") and end - first < 2
    if token.low in _AFTER_BODY:
        return False
    if token.low in DWELLERS and not token.capital:
        # "Jane Roe, Wooster native"
        return True
    if token.low in _GETS and not token.capital:
        # "Jane Roe, Purple Heart recipient"
        return True
    if line.low(first - 1) == "the" and token.low.endswith("ed") and line.mark(first - 2) == ",":
        # "Along with retail expert Jane Roe, the Forum featured"
        return True
    return end - first == 1 and line.tokens[first].low in ordinary() and not token.low.endswith("s")


def _of_the_next(line: Line, mark: int, at: int, end: int, stop: int, persons: Set[int]) -> bool:
    """Whether the body is of the next of a list: "Pete's Diner's Jane Roe, Elm Zoo's Bob Ray", "Ann Lee, Elm State
    economist Bob Ray"."""
    found = line.tokens
    last = found[end - 1].low
    owner = (
        next((ahead for ahead in range(at, end - 2) if possessive(line, ahead)), -1) if found[mark].text == "," else -1
    )
    if (
        owner >= 0
        and end - owner == 3
        and last not in bodies.UNITS
        and (found[owner + 1].low in given_names() or last in surnames())
        and not is_ordinary(last)
    ):
        return True
    return (
        stop in persons
        and end < stop < end + 4
        and (is_head(line, stop - 1) or line.low(stop - 1) in ("volunteer", "member", "alumnus", "alumna", "student"))
        and all(token.word and not token.capital and token.low not in STOPS for token in found[end:stop])
    )


__all__ = ["DWELLERS", "ROOMS", "STREETS", "a_town", "body_end"]
