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
_NO_OCCASIONS = frozenset(
    ["activity", "clinic", "course", "function", "market", "program", "programme", "series", "training"]
)
"""What goes on for weeks, or is the work of whoever holds the event."""
_EVENINGS = frozenset(
    ["exhibit", "exhibition", "game", "hour", "meetup", "night", "opening", "swap", "tasting", "vigil"]
)
_OCCASION = (
    r"(?:(?:this|the|our|this month[’']s|tonight[’']s) (?:[\w’'&-]+ ){0,4}?"
    r"|(?:(?!(?:his|her|their|your|my|its|another|each|some|other)\s)[\w-]+ ){0,2}?)"
    rf"(?:{'|'.join(sorted((GATHERINGS | _EVENINGS) - _NO_OCCASIONS))})(?:e?s)? "
)
_OCCASION_NAME = re.compile(_OCCASION.rstrip(), re.I)
_IS = re.compile(r"\s(?:is|are|will be)$")
_SAYS = (
    r"(?:(?:please |come |come and )?join (?:us|the (?:[\w’'&-]+ ){0,4}?[\w’'&-]+|(?:(?:your|our) )?fellow [\w’'-]+)"
    r"|come (?:and )?(?:see|visit) us|find us(?=\sat\s)|doors"
    r" (?:will )?open(?: at \d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)?)?(?=\sat\s(?!\d))|(?:stop|swing|drop)(?=\sby\s)|"
    rf"(?:{_OF_IT})(?:is|are|will be|is being|is to be) (?:being )?(?:held|hosted|taking place|taught|presented|offered"
    rf"|conducted|screened|performed)|{_OCCASION}(?:(?:is|are|will be)(?=\sat\s)|(?:will )?returns?(?=\sto\s)"
    rf"|(?:will )?(?:departs?|leaves?"
    rf"|steps? off"
    rf"|starts?|begins?)(?=\s(?:at|from)\s)|(?:will )?takes? place|(?:is|are|will be) held)"
    rf"|(?:{_OF_IT})(?:will take|takes) place|we(?:[’']ll|[’']re| will| are| are going to) (?:be )?(?:meet|gather"
    rf"|convene|meeting|gathering)|(?:attend|join us|come|held|offered(?: both)?) in person"
    rf"|(?:please )?meet(?: us| up)?(?=\s)|(?:you may )?attend(?=\sat\s)|(?:the public|the community|members"
    rf"|residents) may attend(?: in person)?"
    rf"|{_OCCASION.rstrip()}(?=\sin\sthe\s(?:[\w’'-]+\s){{1,4}}(?:of|at)\s))"
)
_SMALL_ROOM = (
    r"(?:(?:main|upper|lower|large|small) )?(?:community|fellowship|meeting|conference|banquet|party|computer|dining"
    r"|training|board) (?:room|hall|lab)|gym|gymnasium|auditorium|cafeteria|sanctuary|chapel"
)
_PRAISE = (
    r"beautiful|historic|lovely|scenic|newly renovated|brand[- ]new|new|renowned|iconic|charming|elegant|picturesque"
)
_HELD = re.compile(
    rf"(?:^|(?<=[.!?:;,)]\s)|(?<=\n)|(?<=\band\s)|(?<=\bor\s)){_SAYS}(?P<between>(?![’'])[^.!?;\n]{{0,70}}?)\s(?i:at"
    r"|in|(?<=return\s)to|(?<=returns\s)to|(?<=departs\s)from|(?<=depart\s)from|(?<=leaves\s)from|(?<=leave\s)from"
    r"|(?<=starts\s)from|(?<=start\s)from|(?<=off\s)from"
    r"|(?<=stop\s)by|(?<=swing\s)by|(?<=drop\s)by|on(?=\sthe\s(?:lawn|patio|terrace|deck|rooftop)\s))\s(?:the\s)?"
    rf"(?:(?:lawn|patio|terrace|deck|rooftop)\s(?:at|of)\s(?:the\s)?)?"
    rf"(?:(?P<room>(?-i:(?:[A-Z][\w’'-]*\s){{1,3}}(?:Room|Ballroom|Hall|Auditorium|Chapel|Gym|Gymnasium|Cafeteria"
    rf"|Lounge|Pavilion)(?:\s[A-Z\d]{{1,4}})?)|(?-i:Room\s#?[A-Z]?\d+[A-Z]?)|(?:{_SMALL_ROOM}))\s(?:of|at"
    rf"|in)\s(?:the\s)?)?(?:(?:{_PRAISE})\s){{0,2}}(?P<name>(?-i:{NAMED}))(?P<rest>[^.!?\n]{{0,90}})",
    re.I,
)
_SENTENCE = re.compile(r"[.!?](?=\s)|\n")
_ELSE = re.compile(
    r"\b(?:after-?part(?:y|ies)|afterwards?|following|after|before|last|previous|prior|past|next|in case|if"
    r"|rain(?! or shine)|overflow|parking|shuttles?|also|again|hotel|(?:guest|hotel) rooms|accommodations?|tour of|not"
    r"|no longer|instead of|used to|was|were|booth|table|tent|rehears\w*|setup|set up|register|registration|tickets?"
    r"|ends?"
    r"|ending|concludes?|finish(?:es)?)\b",
    re.I,
)
"""Words that make a sentence tell of something beside the event."""
_OR = re.compile(rf"\s(?:or|and|then)\s(?:(?:at|the)\s){{0,2}}{NAMED}")
_BESIDE_IT = re.compile(
    r"\s(?:box office|parking|lot|garage|website|web site|staff|members?|booth|tent|table|gift shop|team|employees)\b",
    re.I,
)
"""Behind the name of a house: its parking lot, or who works there."""
_POST_AT = re.compile(
    r"(?<!\bthe )(?<!\bour )(?<!\byour )\b(?:professor|lecturer|teacher|director|manager|officer|coach|principal"
    r"|president|student|instructor|pastor|librarian|curator|dean|chef|owner|founder|nurse|physician|doctor|surgeon"
    r"|researcher|scientist|specialist|coordinator|advis[eo]r|engineer|historian|naturalist|works|teaches|taught"
    r"|studies|studied"
    r"|employed|serves|served)\b[^.;]{0,40}$",
    re.I,
)
"""Before the house at which somebody works: "hear Ann Lee, professor of botany"."""
_ERRAND = re.compile(r"(?:stop|swing|drop)\sby\b", re.I)
"""Where a description begins so, it invites to the event; further on, to a shop."""
_ELSEWHERE = re.compile(r"\b(?:pick|purchase|buy|donat\w*|drop|tickets?|regist\w*|sign up|before|after|then)\b", re.I)
_MORE = re.compile(r"^(?:,\s|\s\()(?=\d)")
_ROOM_BEHIND = re.compile(
    r"^(?:,?\s(?:in\s)(?:the\s)?|,\s)(?P<room>(?:[A-Z][\w’'-]*\s){1,3}(?:Room|Ballroom|Hall|Auditorium|Chapel|Gym"
    r"|Gymnasium|Cafeteria|Lounge|Lab)(?:\s[A-Z\d]{1,4})?|(?:Room|Suite|Ballroom|Studio)\s#?[A-Z]?\d{0,4}[A-Z]?"
    rf"|(?i:\d(?:st|nd|rd|th)|first|second|third|lower|main|upper) (?i:floor|level)(?: (?i:{_SMALL_ROOM}))?"
    rf"|{_SMALL_ROOM})(?=[.,;!)]|$|\s(?:on|at|from|for)\b)"
)
"""The room behind the house or its street: "in the Community Room", ", 2nd floor conference room"."""


_LED = re.compile(
    r"(?:please |come |come and )?(?:join us|meet(?: us| up)?|come)\b.*|(?:this (?:class|event|meeting|program"
    r"|workshop|session) (?:is |will be )?)?"
    r"(?:held|hosted|meets?|meeting|gathers?|takes? place)\b.*|(?:attend )?in[- ]person(?: only)?"
    r"|we(?:[’'](?:ll|re)| will| are)? (?:be )?(?:meet|meeting|gather|gathering|convene)|we(?:[’']ll| will) be"
    r"|.*\b(?:takes? place|will be held|is held"
    r"|will meet|meets)(?: in[- ]person)?",
    re.I,
)
"""What stands at the beginning of a sentence that tells where the event is."""
_ROOM = r"(?:[A-Z][\w’'-]*\s){1,3}(?:Room|Ballroom|Hall|Auditorium|Chapel|Gym|Gymnasium|Cafeteria|Lounge|Pavilion)"
_AT_STREET = re.compile(
    rf"(?:^|(?<=[.!?;:]\s)|(?<=\n))(?P<lead>[^.!?;:\n,\d]{{3,70}}?)(?:\sin\sthe\s(?P<room>{_ROOM}))?"
    r"\s(?:at|on the (?:first|second|third|fourth|lower|main|upper|top|ground|\d(?:st|nd|rd|th)) (?:floor"
    r"|level) (?:of|at))\s"
    rf"(?:the\s)?(?:(?:{_PRAISE})\s)?(?:our (?:new )?(?:offices?|clubhouse|headquarters|building|hall|shop|store"
    rf"|studio)"
    r"(?:,|,? located)? (?:at )?(?=\d))?"
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
            or _POST_AT.search(lead)
            or find_rule(lead)
            or not (_LED.fullmatch(lead) or _is_gathering(lead) or _is_what_is(lead))
        ):
            continue
        end = postal.end_of_street(text, street.end())
        if _NO_STREET.match(street.group()) or (match["name"] is None and not _STREET_ENDS.match(text, end)):
            continue
        room, behind = _room_behind(text[end : end + 160])
        town = _TOWN.match(behind) or (None if match["name"] else _IN_TOWN.match(behind))
        told = town.group().replace(" in ", ", ", 1).replace(",,", ",").rstrip(" ,") if town else ""
        place = venues.place(
            f"{match['name']}, {text[street.start() : end]}{told}"
            if match["name"]
            else f"{text[street.start() : end]}{told}"
        )
        if place is not None and place.street:
            if match["room"] or room:
                place = place.model_copy(update={"room": match["room"] or room})
            found.setdefault((place.name or place.street or "").lower().removeprefix("the "), place)


def _is_what_is(lead: str) -> bool:
    """Whether words are the name of something held and a verb: "Our spring sale is"."""
    name = _IS.sub("", lead)
    return name != lead and _OCCASION_NAME.fullmatch(name) is not None


def _is_gathering(lead: str) -> bool:
    """Whether words are the name of something held: "Ribbon cutting", "Come to our open house"."""
    words = _OPENS.sub("", lead).lower().replace("-", " ").split()
    return len(words) <= 8 and bool({words[-1], " ".join(words[-2:])} & (GATHERINGS | _HELD_SO))


_OPENS = re.compile(
    r"(?<=cutting|opening)\s(?:for|of)\s(?:the\s)?(?-i:[A-Z]).*$|(?<=open house)\s(?:for|of)\s.*$", re.I
)
"""Behind a ribbon that is cut stands whose house is opened: "Ribbon cutting for Ames Dental"."""
_HELD_SO = frozenset(
    ["ribbon cutting", "and learn", "open house", "cutting", "grand opening", "groundbreaking", "cleanup", "tasting"]
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
        if _ELSE.search(around) or _OR.match(match["rest"]) or _BESIDE_IT.match(match["rest"]) or find_rule(around):
            continue
        if _POST_AT.search(match["between"]):
            continue
        if _ERRAND.match(match.group()) and (match.start() or _ELSEWHERE.search(match["rest"])):
            continue
        place = _with_address(match["name"], match["rest"])
        if place is not None and place.name:
            if match["room"]:
                place = place.model_copy(update={"room": match["room"].strip()})
            found.setdefault((place.name or "").lower().removeprefix("the "), place)
    return next(iter(found.values())) if len(found) == 1 else None


def _begin(text: str, at: int) -> int:
    return max((end.end() for end in _SENTENCE.finditer(text, max(0, at - 160), at)), default=max(0, at - 160))


def _with_address(name: str, rest: str) -> Place | None:
    """The house with the room and the street behind it, and its town where that follows: ", 18 Wharf Road, Fairview,
    for an evening"."""
    room, rest = _room_behind(rest)
    street = postal.STREET.match(rest, lead.end()) if (lead := _MORE.match(rest)) else None
    if street is None:
        place = venues.place(_with_town(name, rest))
    else:
        end = postal.end_of_street(rest, street.end())
        room, rest = (room, rest) if room else _room_behind(rest, end)
        town = _TOWN.match(rest, end)
        place = venues.place(f"{name}, {rest[street.start() : end]}{town.group().rstrip(' ,') if town else ''}")
    return place.model_copy(update={"room": room}) if place is not None and room else place


def _room_behind(text: str, at: int = 0) -> tuple[str | None, str]:
    """The room that stands in a text from there on, and the text without it."""
    found = _ROOM_BEHIND.match(text[at:])
    return (found["room"], text[:at] + text[at + found.end() :]) if found else (None, text)


def _with_town(name: str, rest: str) -> str:
    town = _IN_TOWN.match(rest)
    if town is None:
        return name
    region = _REGION.match(rest, town.end())
    told = town["town"].removeprefix("downtown ")
    if region and postal.ends_with_region(f"{told}{region.group()}"):
        return f"{name}, {told}{region.group()}"
    return f"{name}{town.group()}" if houses.parted(f"{name}{town.group()}")[1] else name


_IN_TOWN = re.compile(
    r"(?:\sin\s|,\s(?:in\s)?)(?P<town>(?:downtown\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})(?=[.,!;]"
    r"|\s(?:for|on|from|at|to|and)\b|$)"
)
_REGION = re.compile(r",\s(?:[A-Z]{2}\b|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?:\s\d{5})?")
_TOWN = re.compile(r"\s(?:in|,)\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}(?=[.,!;]|\s(?:for|on|from|at|to|and)\b|$)")
_TOWN = re.compile(
    r",\s(?:in\s)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}(?:,\s(?:[A-Z]{2}|[A-Z][a-z]+)(?:\s\d{5})?)?(?=,|\.|\)|$"
    r"|\s(?:for|on|from|at|to)\b)"
)
