"""The house that a sentence says the event is held at, where no label and no full address tells it: "Join us at Harbor
Grill for an evening".

Only a name that ends in what houses are called counts, and only where one house is named so: "Join us at our booth" and
"the after-party will be held at the Rusty Nail Tavern" tell no place of the event.
"""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Place
from scrapers.reading import houses, postal, venues
from scrapers.reading.houses import NAMED
from scrapers.reading.recurrence import find_rule

_OF_IT = r"(?:this|the|our|tonight[’']s) (?:[\w’'&-]+ ){1,5}?|it |we |which "
_SAYS = (
    r"(?:(?:please |come |come and )?join (?:us|the (?:[\w’'&-]+ ){1,5}?)|"
    rf"(?:{_OF_IT})(?:is|are|will be|is being|is to be) (?:being )?(?:held|hosted|taking place)"
    rf"|(?:{_OF_IT})(?:will take|takes) place|we(?:[’']ll| will| are going to) (?:be )?(?:meet|gather|convene|meeting"
    rf"|gathering)|(?:attend|join us|come) in person|(?:please )?meet(?: us| up)?(?=\s))"
)
_HELD = re.compile(
    rf"(?:^|(?<=[.!?:;,)]\s)|(?<=\n)|(?<=\band\s)|(?<=\bor\s)){_SAYS}(?P<between>(?![’'])[^.!?;\n]{{0,70}}?)\s(?i:at"
    rf"|in)\s(?:the\s)?"
    rf"(?:(?P<room>(?-i:(?:[A-Z][\w’'-]*\s){{1,3}}(?:Room|Ballroom|Hall|Auditorium|Chapel|Gym|Gymnasium|Cafeteria"
    rf"|Lounge|Pavilion)(?:\s[A-Z\d]{{1,4}})?))\s(?:of|at"
    rf"|in)\s(?:the\s)?)?(?P<name>(?-i:{NAMED}))(?P<rest>[^.!?\n]{{0,90}})",
    re.I,
)
_SENTENCE = re.compile(r"[.!?](?=\s)|\n")
_ELSE = re.compile(
    (
        r"\b(?:after-?part(?:y|ies)|afterwards?|following|after|before|last|previous|prior|past|next|in case|if|rain"
        r"|overflow|parking|shuttles?|also|again|hotel|(?:guest|hotel) rooms|accommodations?|tour of|not|no longer"
        r"|instead of|used to|was|were|booth|table|tent|rehears\w*|setup|set up|register|registration|tickets?)\b"
    ),
    re.I,
)
"""Words that make a sentence tell of something beside the event."""
_OR = re.compile(rf"\s(?:or|and|then)\s(?:(?:at|the)\s){{0,2}}{NAMED}")
_MORE = re.compile(r"^,\s(?=\d)")


def read(text: str) -> Place | None:
    """The one house that the sentences of a text say the event is held at."""
    found: dict[str, Place] = {}
    for match in _HELD.finditer(text[:3000]):
        around = text[_begin(text, match.start()) : match.start("name")]
        if _ELSE.search(around) or _OR.match(match["rest"]) or find_rule(around):
            continue
        place = _with_address(match["name"], match["rest"])
        if place is not None and place.name:
            if match["room"]:
                place = place.model_copy(update={"room": match["room"].strip()})
            found.setdefault((place.name or "").lower(), place)
    return next(iter(found.values())) if len(found) == 1 else None


def _begin(text: str, at: int) -> int:
    return max((end.end() for end in _SENTENCE.finditer(text, max(0, at - 160), at)), default=max(0, at - 160))


def _with_address(name: str, rest: str) -> Place | None:
    """The house with the street behind it, and its town where that follows: ", 18 Wharf Road, Fairview, for an
    evening"."""
    street = postal.STREET.match(rest, lead.end()) if (lead := _MORE.match(rest)) else None
    if street is None:
        town = _IN_TOWN.match(rest)
        return venues.place(f"{name}{town.group()}" if town and houses.parted(f"{name}{town.group()}")[1] else name)
    end = postal.end_of_street(rest, street.end())
    town = _TOWN.match(rest, end)
    return venues.place(f"{name}, {rest[street.start() : end]}{town.group().rstrip(' ,') if town else ''}")


_IN_TOWN = re.compile(r"\s(?:in|,)\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}(?=[.,!;]|\s(?:for|on|from|at|to|and)\b|$)")
_TOWN = re.compile(
    r",\s(?:in\s)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}(?:,\s(?:[A-Z]{2}|[A-Z][a-z]+)(?:\s\d{5})?)?(?=,|\.|$"
    r"|\s(?:for|on|from|at|to)\b)"
)
