"""Lines that tell of a person where others of their page tell a place: "Dana Whitfield, Midland University",
"President, Harbor Bank"."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.places import ADDRESS, is_ground, is_house
from scrapers.reading import names
from scrapers.reading.occupations import head
from scrapers.reading.tokens import tokens

_LONGEST = 120
_OFFICE = re.compile(
    r"^(?P<office>[^\W\d_][\w’'&/.-]*(?: [\w’'&/.-]+){0,3}?)(?:, (?=\S)| (?:of|at|for|with) (?=(?:the )?[A-Z]))", re.I
)
_LABEL = re.compile(r"^[A-Z][\w’'-]*(?: [\w’'-]+){0,3}: (?=[A-Z])")
_KNOWN = 2
"""How sure a name is whose first part is a known given name."""


@lru_cache(maxsize=4096)
def tells_of_person(text: str) -> bool:
    """Whether a line begins with a person's name and says nothing else, or what they are behind a comma, or is an
    office and its house."""
    text = text.strip(" ,.–—-")
    if len(text) > _LONGEST or ADDRESS.search(text) or is_house(first := text.split(",")[0]) or is_ground(first):
        return False  # "Morgan Hall" is a house
    behind_label = _LABEL.match(text)
    if behind_label is not None and _begins_with_name(text[behind_label.end() :]):
        return True
    office = _OFFICE.match(text)
    return _begins_with_name(text) or (office is not None and head(office["office"].split()[-1]))


def _begins_with_name(text: str) -> bool:
    """Whether a text begins with a known name that is all of its first part: not "Anna Ferris Park", not "Charlie
    Moore's"."""
    parts = tokens(text)
    first = next(iter(names.find(parts)), None)
    if (
        first is None
        or first.lead > 0
        or first.thing
        or not (first.sure >= _KNOWN or first.honoured)
        or first.end - first.first < _KNOWN
    ):
        return False
    last = parts[first.end - 1].text
    return not last.endswith(("'s", "’s", "s'", "s’")) and (
        first.end == len(parts) or parts[first.end].text in (",", "and", "&", "–", "—", "-", "(")
    )
