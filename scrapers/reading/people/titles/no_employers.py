"""What is taken for the body of a title, by the capitals before it, and is none: a rank of a force, a party, a court,
the town of a mayor."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import LANDS, TIMES
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import DESCRIBES, LANDS_OF_OFFICES
from scrapers.reading.people.titles.owned import PROVINCES, Owned
from scrapers.reading.words import words

_LANDS_OF_TWO = (
    "south carolina", "north carolina", "south dakota", "north dakota", "west virginia", "new york", "new jersey",
    "new mexico", "new hampshire", "rhode island", "british columbia", "nova scotia", "new brunswick", "new zealand",
)  # fmt: skip
_PARTIES = words("republican democratic democrat libertarian gop liberal tory ndp")
_TEACHES = words("teacher instructor trainer tutor")
_FORCES = (
    "coast guard", "national guard", "air national guard", "army", "navy", "air force", "marine corps", "marine",
    "u.s. army", "u.s. navy",
)  # fmt: skip
_RANKS = words(
    "captain colonel general admiral commander lieutenant major sergeant pilot veteran officer nurse chaplain"
)
_NATIONS = words("united states u.s us chief")
_COURTS = words("circuit superior supreme chancery common pleas bankruptcy magistrate appeals traffic surrogate")
_ARTS = words(
    "poet climber hiker singer dancer drummer storyteller elder weaver carver rancher sculptor survivor potter beader"
)


def no_employer(line: Line, owner_of: str, at: int, begin: int, last: int) -> Owned | None:
    """Where the title begins, if what was taken for its body is none; None for a body."""
    return (
        _of_another(owner_of, last)
        or _of_former_days(owner_of, at)
        or _retired_officer(line, owner_of, at, last)
        or _retired_rank(line, owner_of, at, last)
        or _has_passed(owner_of, at)
        or _a_trade(owner_of, at)
        or _of_a_time(owner_of, at)
        or _teaches_it(line, owner_of, at, last)
        or _of_a_citys_office(line, owner_of, at, begin, last)
        or _of_a_group_within(owner_of, at)
        or _of_a_party(line, owner_of, begin, last)
        or _of_an_article(owner_of, begin)
        or _of_a_land(line, owner_of, begin, last)
        or _of_a_provinces_office(line, owner_of, at, last)
        or _of_a_court(line, owner_of, at, last)
        or _of_a_federal_district(line, owner_of, at, last)
        or _of_a_people(line, owner_of, at, begin, last)
        or _of_a_district(line, owner_of, last)
        or _of_a_town(line, owner_of, begin, last)
    )


def _of_former_days(owner_of: str, at: int) -> Owned | None:
    """ "Ex-police captain": what somebody was."""
    return (None, at) if owner_of.lower().startswith("ex-") else None


def _of_another(owner_of: str, last: int) -> Owned | None:
    """ "Jane Roe of the Ministry of Transportation and Councillor Ann Lee": the body of another."""
    return (None, last) if owner_of.endswith((" and", " &")) else None


def _retired_officer(line: Line, owner_of: str, at: int, last: int) -> Owned | None:
    """ "Retired Coast Guard Rear Adm. Jane Roe"."""
    if owner_of.lower() in _FORCES and line.low(at - 1) == "retired" and line.tokens[last].capital:
        return None, at
    return None


def _retired_rank(line: Line, owner_of: str, at: int, last: int) -> Owned | None:
    """ "retired Coast Guard captain Jane Roe"."""
    if owner_of.lower() in _FORCES and not line.tokens[last].capital and line.low(last) in _RANKS:
        return None, at
    return None


def _has_passed(owner_of: str, at: int) -> Owned | None:
    """ "Certified SCORE mentor": what somebody has passed."""
    return (None, at) if owner_of.lower().startswith(("certified ", "licensed ", "accredited ")) else None


def _a_trade(owner_of: str, at: int) -> Owned | None:
    """ "PGA professional Jane Roe": a trade."""
    return (None, at) if owner_of.lower() in ("pga", "lpga") else None


def _of_a_time(owner_of: str, at: int) -> Owned | None:
    """ "our January Student of the Month"."""
    return (None, at + 1) if owner_of.lower() in TIMES else None


def _teaches_it(line: Line, owner_of: str, at: int, last: int) -> Owned | None:
    """ "Zumba teacher Jane Roe"."""
    if (
        line.low(last) in _TEACHES
        and not owner_of.isupper()
        and not any(
            low in bodies.UNITS or low in ("high", "elementary", "middle", "state") for low in owner_of.lower().split()
        )
    ):
        return None, at
    return None


def _of_a_citys_office(line: Line, owner_of: str, at: int, begin: int, last: int) -> Owned | None:
    """ "Lake Forest city manager Jane Roe": a place, and the office of its city."""
    if (
        line.low(begin) in LANDS_OF_OFFICES
        and not line.tokens[begin].capital
        and begin < last
        and not any(low in bodies.UNITS for low in owner_of.lower().split())
        and not owner_of.isupper()
    ):
        return None, at
    return None


def _of_a_group_within(owner_of: str, at: int) -> Owned | None:
    """ "TensorKit SIG Lead": a group within what no one tells."""
    return (None, at) if owner_of.rsplit(" ", 1)[-1] in ("SIG", "WG") else None


def _of_a_party(line: Line, owner_of: str, begin: int, last: int) -> Owned | None:
    """ "Republican strategist", "North Dakota rancher"."""
    if owner_of.lower() in _PARTIES or (owner_of.lower() in _LANDS_OF_TWO and not line.tokens[last].capital):
        return None, begin
    return None


def _of_an_article(owner_of: str, begin: int) -> Owned | None:
    """ "La doctora Ana Roe"."""
    return (None, begin) if owner_of.lower() in ("la", "el", "los", "las", "der", "die", "le", "les") else None


def _of_a_land(line: Line, owner_of: str, begin: int, last: int) -> Owned | None:
    """ "Norway's ambassador"."""
    lows = owner_of.lower().split()
    if len(lows) == 1 and lows[0] in LANDS and line.low(last) in ("ambassador", "consul"):
        return None, begin
    return None


def _of_a_provinces_office(line: Line, owner_of: str, at: int, last: int) -> Owned | None:
    """ "Ontario Minister of Labour"."""
    lows = owner_of.lower().split()
    if (
        (len(lows) == 1 and (lows[0] in PROVINCES or lows[0] in LANDS)) or " ".join(lows) in _LANDS_OF_TWO
    ) and line.low(last) in ("minister", "governor", "senator", "secretary", "premier"):
        return None, at
    return None


def _of_a_court(line: Line, owner_of: str, at: int, last: int) -> Owned | None:
    """ "Circuit Court Judge": the office, and no court of a name."""
    lows = owner_of.lower().split()
    if (
        lows[-1] == "court"
        and len(lows) > 1
        and all(low in DESCRIBES or low in _COURTS for low in lows)
        and line.low(last) in ("judge", "justice", "magistrate", "clerk", "judges", "justices")
    ):
        return None, at
    return None


def _of_a_federal_district(line: Line, owner_of: str, at: int, last: int) -> Owned | None:
    """ "Senior United States District Judge"."""
    lows = owner_of.lower().split()
    if (
        lows[-1] in ("district", "circuit")
        and line.low(last) in ("judge", "magistrate", "attorney")
        and all(low in DESCRIBES or low in _NATIONS for low in lows)
        and not _NATIONS.isdisjoint(lows)
    ):
        return None, at
    return None


def _of_a_people(line: Line, owner_of: str, at: int, begin: int, last: int) -> Owned | None:
    """ "a Blackfoot poet": of which people, and no employer."""
    lows = owner_of.lower().split()
    if len(lows) == 1 and not owner_of.isupper() and not line.tokens[last].capital and line.low(begin) in _ARTS:
        return None, at
    return None


def _of_a_district(line: Line, owner_of: str, last: int) -> Owned | None:
    """ "District Governor", and the superintendent of a place."""
    lows = owner_of.lower().split()
    if (line.low(last) == "governor" and line.low(last - 1) == "district") or (
        line.low(last) == "superintendent" and len(lows) == 1 and not owner_of.isupper()
    ):
        return None, last - (line.low(last) == "governor")
    return None


def _of_a_town(line: Line, owner_of: str, begin: int, last: int) -> Owned | None:
    """ "Elmwood Police Chief", "Elmwood Mayor": the place, and an office that every place has."""
    lows = owner_of.lower().split()
    corps = lows[-1] in ("police", "fire") and line.low(last) in (
        "chief", "captain", "capt", "lt", "sgt", "sergeant", "lieutenant", "officer", "detective",
    )  # fmt: skip
    office = line.low(last) in (
        "mayor", "sheriff", "alderman", "councilman", "councilwoman", "councilmember", "commissioner", "selectman",
    ) or any(line.low(here) in LANDS_OF_OFFICES | {"police", "fire"} for here in range(begin, last))  # fmt: skip
    if (
        (corps or office)
        and not owner_of.isupper()
        and not any(low in bodies.UNITS - {"police"} for low in lows)
        and not (lows[0] in LANDS_OF_OFFICES and len(lows) > 1)
    ):
        return None, begin - corps
    return None


__all__ = ["no_employer"]
