"""Bodies that are called after people or towns, or by their kind: "Edith and Morris Roe Fund", "Dr. Roe's
Orthodontics", "nonprofit Elm Alliance"."""

from __future__ import annotations

from scrapers.reading import bodies, names
from scrapers.reading.names.shapes import bare
from scrapers.reading.names.vocabulary import OFFICES, given_names
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words


def agent(row: Row, at: int, stop: int) -> int:
    """Where "- Ted Roe Agency" ends behind an insurer: one of its agents; 0 for others, and for one by name alone."""
    if row.mark(at) not in ("-", "–") or row.tokens[at].glued:
        return 0
    close = at + 1
    while close < min(stop, at + 5) and bodies.proper_word(row.tokens[close]):
        close += 1
    if close < at + 3 or (close < stop and row.tokens[close].word and row.low(close) != "and"):
        return 0
    spans = [span for span in names.find(row.tokens[at + 1 : close]) if span.sure == 2 and span.lead == 0]
    return close if spans and row.low(close - 1) in ("agency", "agent", "insurance", "office", "team", "group") else 0


def of_a_couple(row: Row, at: int, stop: int) -> int:
    """Where "Edith and Morris Roe Fund" ends: two given names, and what is called after both; 0 for others."""
    joint = at + 1 + (len(row.low(at + 1)) == 1 and row.mark(at + 1)[:1].isupper())
    if (
        joint + 2 >= stop
        or row.low(at) not in given_names()
        or row.low(joint) not in ("and", "&")
        or row.low(joint + 1) not in given_names()
    ):
        return 0
    end = bodies.end(row.tokens, joint + 1, stop, listed=True)
    return (
        end if end > joint + 2 and row.low(end - 1) in ("fund", "foundation", "trust", "endowment", "charities") else 0
    )


_PRACTICES = words(
    "orthodontics dental dentistry chiropractic eyecare optometry pediatrics vision dermatology podiatry smiles"
)


def of_a_doctor(row: Row, at: int, stop: int) -> int:
    """Where "Dr. Roe's Orthodontics" ends; 0 where no practice is told of."""
    if (
        row.low(at) in ("dr", "drs")
        and (
            practice := next(
                (
                    here
                    for here in range(at + 2, min(at + 5, stop))
                    if row.low(here) in _PRACTICES and row.tokens[here].capital
                ),
                0,
            )
        )
        and all(bodies.proper_word(row.tokens[here]) for here in range(at + 1, practice))
    ):
        # "Dr. Smiles Orthodontics", and no "Dr. Jane Roe, Elm Dental"
        return practice + 1
    owner = next((here for here in range(at + 1, min(at + 3, stop - 1)) if row.mark(here)[-2:] in ("'s", "’s")), 0)
    if row.low(at) not in ("dr", "drs") or not owner or not bodies.proper_word(row.tokens[owner + 1]):
        return 0
    return bodies.end(row.tokens, owner, stop, listed=True)


_KINDS = words(
    "nonprofit non-profit nonprofits organization organisation company startup brewery winery bakery bookstore "
    "bookshop charity firm publisher"
)


def behind_kind(row: Row, at: int, stop: int) -> int:
    """Behind what kind of body is told before its name: "nonprofit Elm Alliance", "law firm of Dunn & Roe"; ``at`` for
    others."""
    if row.mark(at)[-2:] in ("'s", "’s") and (own := at + 1 + (row.low(at + 1) == "very")) and row.low(own) == "own":
        # "Elm's own Acme Theatre"
        return own + 1
    if row.low(at) == "of" and row.low(at - 1) in ("people", "folks"):
        return at + 1 + (row.low(at + 1) == "the")
    if row.low(at) == "law" and row.low(at + 1) == "firm" and row.low(at + 2) == "of" and not row.tokens[at].capital:
        return at + 3
    trade = next((here for here in range(at, min(stop - 1, at + 4)) if row.low(here) in _TRADES), 0)
    if (
        trade
        and not any(
            row.tokens[here].capital or not row.tokens[here].word or row.low(here) in _SMALL
            for here in range(at, trade + 1)
        )
        and bodies.proper_word(row.tokens[trade + 1])
        and not row.mark(trade + 1)[0].isdigit()
    ):
        # "machine tool dealer Dunn & Roe", "roaster Elm Beans"
        return trade + 1
    if (
        at + 1 >= stop
        or row.low(at) not in _KINDS
        or row.tokens[at].capital
        or not bodies.proper_word(row.tokens[at + 1])
    ):
        return at
    end = bodies.end(row.tokens, at + 1, stop, listed=True)
    # "publisher Jane Roe" is somebody
    return at + 1 if row.low(at) != "publisher" or row.low(end - 1) in bodies.UNITS else at


_TRADES = words(
    "dealer dealership roaster roasters distributor distributors retailer supplier manufacturer grocer grocery store "
    "shop builder contractor caterer bank agency hotel restaurant bakery brewery winery florist printer maker utility "
    "insurer lender"
)
"""What a body deals in, told in small letters before its name."""
_SMALL = words("the a an our your its their of at for in on to by with and or from is are was who")
_CARES = words("department commission division office authority board services library police council bureau")


def of_a_town(row: Row, at: int, stop: int) -> int:
    """Where "City of Elm, Indiana, Parks Department" ends: the town's department, with the state between; 0 for
    others."""
    if (
        row.low(at) not in ("city", "town", "village", "county", "borough")
        or row.low(at + 1) != "of"
        or not row.tokens[at].capital
    ):
        return 0
    comma = next((here for here in range(at + 3, min(stop, at + 6)) if row.mark(here) == ","), 0)
    second = next((here for here in range(comma + 2, min(stop, comma + 4)) if row.mark(here) == ","), 0) if comma else 0
    if not second or not (
        bodies.place(row.tokens, comma + 1, second) or row.low(comma + 1) in ("new", "north", "south", "west", "rhode")
    ):
        return 0
    end = second + 1
    while end < min(stop, second + 7) and (
        bodies.proper_word(row.tokens[end]) or (row.low(end) in ("and", "of", "&") and row.low(end - 1) not in _CARES)
    ):
        end += 1
    return end if end > second + 2 and row.low(end - 1) in _CARES else 0


_OF_OFFICES = words(
    "cabinet council committee office commission board team force foundation fund initiative corps club alliance"
)


def is_of_an_officer(row: Row, at: int, end: int) -> bool:
    """Whether "Mayor Roe's Youth Council" stands there: what an officer has called together, by its own name."""
    owner = next((here for here in range(at, min(at + 4, end - 1)) if row.mark(here)[-2:] in ("'s", "’s")), -1)
    office = bare(row.low(at))
    return owner >= 0 and office in OFFICES and row.low(end - 1) in _OF_OFFICES and row.tokens[end - 1].capital


__all__ = ["agent", "behind_kind", "is_of_an_officer", "of_a_couple", "of_a_doctor", "of_a_town"]
