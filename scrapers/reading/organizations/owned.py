"""Bodies behind whose they are: "The law school's Clinical Program", "Elm State's Institute for Media"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.names.vocabulary import given_names, is_ordinary
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

_ENDINGS = ("'s", "’s", "s'", "s’")
_OF_ANOTHER = re.compile(
    r"(?P<before>(?:[A-Z][\w.&-]{0,20} ){0,2})(?P<owner>[A-Z][\w-]{1,20})['’]s (?=(?:Institute|Center|Centre) (?:for"
    r"|on) )"
)
_OF_A_SCHOOL = re.compile(
    r"(?:School|College|Department|Division|Faculty) of [A-Z][\w]{1,20}(?: (?:and "
    r"|& )?[A-Z]\w{1,20}){0,2}['’]s (?=[A-Z][^,;]{3,60} (?:Institute|Center|Centre|Program|Clinic|Society|Council"
    r"|Office|Series)$)"
)
_OF_STATES = words("state university college tech")


def behind_small(row: Row, first: int, stop: int) -> int:
    """Where "Clinical Program" begins behind "The law school's": an owner in small letters; ``first`` for others."""
    for at in range(first, min(stop - 1, first + 5)):
        if row.tokens[at].capital and (at > first or row.mark(at).endswith(_ENDINGS)):
            return first
        if row.mark(at).endswith(_ENDINGS):
            return at + 1 if row.tokens[at + 1].capital and stop - at > 2 else first
        if not row.tokens[at].word:
            return first
    return first


def itself(name: str) -> str:
    """ "Institute for Media" of "Elm State's Institute for Media": a house that says itself what it is for, without
    whose it is."""
    if (school := _OF_A_SCHOOL.match(name)) is not None:
        # "the School of Law's Ridge Institute"
        return name[school.end() :]
    match = _OF_ANOTHER.match(name)
    if match is None:
        return name
    low = match["owner"].lower()
    named = (
        match["before"] == ""
        and not is_ordinary(low)
        and low not in given_names()
        and low not in ("children", "women", "men", "people")
    )
    return name[match.end() :] if named or low in _OF_STATES else name


__all__ = ["behind_small", "itself"]
