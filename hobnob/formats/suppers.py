"""A supper for all comers: plates over a counter for a good cause, which is no table at which one sits with people who
matter.

"Fall Supper", "Catfish Plates" and "Chicken & Noodles" are told by the dish, by the carry-out and by what children pay.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.formats import borrowed, pastimes
from hobnob.records import Format

_DISH = re.compile(
    r"\b(?:(?:cat)?fish|shrimp|perch|walleye|chicken|turkey|rabbit|smelt|oyster) fry\b|\b(?:(?:cat)?fish|chicken|bbq"
    r"|barbecue|rib|brisket|pulled pork|tamale|taco|pasta|enchilada|noodle) (?:plates?|feed|sale)\b"
    r"|\b(?:chili|chicken|noodles?|ham|beans?|turkey|beef|pork|fowl|corned beef|sauerkraut|sausage|spaghetti|pasta"
    r"|meatball|lutefisk|pierogi|perogy|lasagna|taco|potato|stew|chowder|soup|oyster|bratwurst|brat|fall|harvest|fowl"
    r"|church|parish|pancake) (?:supper|feed|fry|bake|dinner sale)\b",
    re.I,
)
_SERVED = re.compile(
    r"\bdine[- ]in\b|\bdrive[- ]?thr(?:u|ough)\b|\bcarry[- ]?outs?\b|\btake[- ]?outs?\b|\ball[- ]you[- ](?:can"
    r"|care to)[- ]eat\b|\bfree[- ]will\b|\b(?:two|three) sittings\b|\b(?:kids|children|under \d+|ages? \d+"
    r"|\d+ (?:and|&) under|\d+-\d+)\b[^.\n]{0,15}(?:\$\d|free\b)|\buntil (?:gone|they'?re gone|sold out)\b"
    r"|\bplates?:? (?:are |for )?\$?\d|\bby the (?:pint|plate|tray|dozen)\b",
    re.I,
)
_MEALS = frozenset({Format.DINNER, Format.BREAKFAST, Format.FUNDRAISER, Format.CLUB_MEETING, None})
_LENGTH = 400


@lru_cache(maxsize=5_000)
def is_for_all(title: str, text: str) -> bool:
    """Whether title and text tell of a dish that is served to whoever comes."""
    served = len({match.lower() for match in _SERVED.findall(text[:_LENGTH])})
    return (
        served >= 2
        or (_DISH.search(title) is not None and (served > 0 or len(text) < _LENGTH))
        or (served > 0 and _SOLD.search(title) is not None)
    )


_SOLD = re.compile(r"\b(?:supper|breakfast|plates?|pancakes?|waffles?|crawfish|barbecue|bbq|lobsters?)\b", re.I)


_FAIR = re.compile(
    r"\b(?:(?:wagon|hay|train|pony|carnival) ?rides?|rides|fiddl\w+|(?:step |square |clog |folk )?danc(?:ers|ing)"
    r"|face painting|bounc\w+|mini-?\w+|petting zoo|live music|bands?|parade|fireworks|clowns?|games|crafts?"
    r"|vendors?|food trucks|rodeo|chuckwagons?|free for (?:the )?first \d[\d,]*|first \d,\d{3}|(?:served|fed) (?:over "
    r"|more than )?\d,\d{3})\b",
    re.I,
)
"""What makes a fair of a breakfast: one does not sit down there."""
_PLATE = re.compile(r"\b(?:pan ?cakes?|flap ?jacks?|waffles?|chili|fry|feed|bbq|barbecue)\b", re.I)


def of(title: str, text: str, organizer: str, found: Format | None) -> Format | None:
    """The fundraiser that a meal for all comers is, where a title was read as ``found``."""
    if found not in _MEALS and not (found is Format.FESTIVAL and _DISH.search(title)):
        return None
    if _PLATE.search(title) and len({match.lower() for match in _FAIR.findall(f"{title}\n{text[:_LENGTH]}")}) >= 2:
        return Format.FESTIVAL
    if not is_for_all(title, text) or (borrowed.is_shop(organizer) and not pastimes.working_body(organizer)):
        return None
    return None if found is None and _SERVED.search(text[:_LENGTH]) is None else Format.FUNDRAISER


__all__ = ["is_for_all", "of"]
