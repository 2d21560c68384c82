"""The house that a sentence says the event is held at, where no label and no full address tells it: "Join us at Harbor
Grill for an evening".

Only a name that ends in what houses are called counts, and only where one house is named so: "Join us at our booth" and
"the after-party will be held at the Rusty Nail Tavern" tell no place of the event.
"""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Place
from scrapers.reading import houses, moved_places, postal, venues
from scrapers.reading.gatherings import GATHERINGS
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


_LED = re.compile(
    r"(?:please |come |come and )?(?:join us|meet(?: us| up)?|come)\b.*|(?:this (?:class|event|meeting|program"
    r"|workshop|session) (?:is |will be )?)?"
    r"(?:held|hosted|meets?|meeting|gathers?|takes? place)\b.*|(?:attend )?in[- ]person(?: only)?"
    r"|we(?:[’'](?:ll|re)| will| are)?"
    r" (?:be )?(?:meet|meeting|gather|gathering|convene)|.*\b(?:takes? place|will be held|is held|will meet|meets)",
    re.I,
)
"""What stands at the beginning of a sentence that tells where the event is."""
_ROOM = r"(?:[A-Z][\w’'-]*\s){1,3}(?:Room|Ballroom|Hall|Auditorium|Chapel|Gym|Gymnasium|Cafeteria|Lounge|Pavilion)"
_AT_STREET = re.compile(
    rf"(?:^|(?<=[.!?;:]\s)|(?<=\n))(?P<lead>[^.!?;:\n,\d]{{3,70}}?)(?:\sin\sthe\s(?P<room>{_ROOM}))?\sat\s(?:the\s)?"
    r"(?:(?P<name>[A-Z][\w’'.&-]*(?:\s(?:(?:of|the|and|at|de|on|in)\b|&|[A-Z#][\w’'.&-]*)){0,6})(?:,\s|\s\())?(?=\d)"
)
"""From the beginning of a sentence to the number of a street: "Dinner at Luigi's Ristorante (219 Canal St."."""


_AT_ELSE = re.compile(r"\b(?:at|from|of) (?:the|a|an|our|his|her|their)\b", re.I)
_NO_STREET = re.compile(r"\d+\s(?:noon|midnight|[ap]\.?m|o['’]?clock|of|on|in|at|to|people|members|minutes)\b", re.I)
"""An hour or a number of something: "12 noon on Park Street"."""
_STREET_ENDS = re.compile(r"\s*(?:[,.;!)]|$)|\s(?:in|for|from|on|at|with|to|and)\b")


def _at_street(text: str, found: dict[str, Place]) -> None:
    """The places of sentences that begin with what is held, and go on with a house and its street, or a street
    alone."""
    for match in _AT_STREET.finditer(text):
        street = postal.STREET.match(text, match.end())
        lead = match["lead"].strip(" *•–-")
        if (
            street is None
            or _ELSE.search(lead)
            or _AT_ELSE.search(lead)
            or find_rule(lead)
            or not (_LED.fullmatch(lead) or _is_gathering(lead))
        ):
            continue
        end = postal.end_of_street(text, street.end())
        if _NO_STREET.match(street.group()) or (match["name"] is None and not _STREET_ENDS.match(text, end)):
            continue
        town = _TOWN.match(text, end) or (None if match["name"] else _IN_TOWN.match(text, end))
        told = town.group().replace(" in ", ", ", 1).rstrip(" ,") if town else ""
        place = venues.place(
            f"{match['name']}, {text[street.start() : end]}{told}"
            if match["name"]
            else f"{text[street.start() : end]}{told}"
        )
        if place is not None and place.street:
            if match["room"]:
                place = place.model_copy(update={"room": match["room"]})
            found.setdefault((place.name or place.street or "").lower(), place)


def _is_gathering(lead: str) -> bool:
    """Whether words are the name of something held: "Ribbon cutting", "Come to our open house"."""
    words = lead.lower().replace("-", " ").split()
    return len(words) <= 8 and bool({words[-1], " ".join(words[-2:])} & (GATHERINGS | _HELD_SO))


_HELD_SO = frozenset(
    ["ribbon cutting", "open house", "cutting", "grand opening", "groundbreaking", "cleanup", "tasting"]
)


def moved_to(text: str) -> Place | None:
    """The new place that a sentence of the text announces, in place of the usual one."""
    for sentence in _SENTENCES.split(text[:1500]):
        words = _DUE_TO.sub("", sentence.strip())
        new = moved_places.new_place(words) if _OF_THE_EVENT.search(words) else None
        place = venues.place(new) if new else None
        if place is not None and (place.street or (place.name and houses.is_house(_ON_ROAD.sub("", place.name)))):
            return place
    return None


_ON_ROAD = re.compile(r"\s(?:on|off)\s[A-Z].*$")
_SENTENCES = re.compile(r"(?<=[a-z\d)]{3})[.!?]\s|\n")
_DUE_TO = re.compile(r"^(?:due to|because of|owing to) [^,;:\d]{3,40}?,?\s(?=(?:we|the|this|our)\b)", re.I)
_OF_THE_EVENT = re.compile(
    r"\b(?:location|venue|meeting (?:place|site)|(?:the|this|our|tonight[’']s"
    r"|this month[’']s) (?:[\w’'-]+ ){0,2}(?:event|meeting|luncheon"
    r"|lunch|breakfast|dinner|mixer|program|class|session|workshop|concert|party|social|forum|reception))\b"
    r"|\bwe(?:[’'](?:ve|re)| have| are| will)? (?:be )?(?:now )?(?:meet|meeting|moved (?:from|this|the|tonight))\b",
    re.I,
)
"""Words that make a sentence about a new place one about the event's: an office moves too."""


def read(text: str) -> Place | None:
    """The one house that the sentences of a text say the event is held at."""
    found: dict[str, Place] = {}
    _at_street(text[:3000], found)
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
    r",\s(?:in\s)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}(?:,\s(?:[A-Z]{2}|[A-Z][a-z]+)(?:\s\d{5})?)?(?=,|\.|\)|$"
    r"|\s(?:for|on|from|at|to)\b)"
)
