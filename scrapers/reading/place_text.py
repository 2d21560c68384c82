"""Place text -> a venue apart from its address."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Place
from scrapers.reading import abroad_addresses, asides, houses, moved_places, no_places, place_sentences, postal
from scrapers.reading import attendance as ways
from scrapers.reading.html import plain

_LABEL = re.compile(
    r"^\s*(?:in[- ]person\s*(?:at|:|–|-|,)\s*|hosted (?:by|at)(?: the)? (?=(?-i:[A-Z\d]))|(?:event "
    r"|meeting )?(?:location|venue|address|where|place|held at|meeting place|hybrid)(?: name| address"
    r"| details)?\s*[:–-]\s*)+",
    re.I,
)
_DOING = re.compile(
    r"^\W*(?:(?:site|field|facility|plant|farm|walking|guided|group) (?:visits?|tours?)(?: (?:at|of"
    r"|to)(?: the)? (?=(?-i:[A-Z\d]))|\s?:\s?)"
    r"|(?:(?:we |the \w+ )?(?:will )?(?:departs?|departing|leaves?|leaving|steps? off|stepping off|starts?|starting"
    r"|begins?|beginning|kicks? off|gathers?|gathering|assembles?|meets?|meeting)(?: up)? (?:at|from"
    r"|in)(?: the)? (?=(?-i:[A-Z]))|meet at the (?=[a-z])"
    r"|(?:we )?meet(?:s|ing)?(?: us| up)? in the (?:lobby|foyer|atrium|courtyard|parking lot|entrance) (?:of"
    r"|at)(?: the)? (?=(?-i:[A-Z]))))",
    re.I,
)
"""What one does at a place, before its name: "Steps off from Miners School", "Site visit: 12 Elm Street"."""
_NOISE = re.compile(
    r"https?://\S+|www\.\S+|\(?\+?\s*(?:view|see|get|open|show|google)?\s*(?:on )?(?:google )?(?:maps?|directions"
    r"|map it)(?: and directions| & directions)?\)?\s*$"
    r"|\b(?:phone|tel|fax|ph)\b\.?:?\s*[\d().+ -]{7,}|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b"
    r"|\((?:(?:max(?:imum|\.)?|room|seating|total) )?(?:capacity|seats|seating|holds)(?: (?:is|of|for|up to"
    r"|limited to))?[:\s]{1,2}\d{1,5}(?: (?:people|persons|guests|seats))?\)",
    re.I | re.M,
)
_SMALL = re.compile(r"^(?:(?:at|in|on|inside)(?: the)? (?=\w)|At the (?=[A-Z]))")
"""What joins a place to the sentence before it."""
_PROVIDED = re.compile(
    r"\W*(?:(?:live |some |light )?(?:food|catering|music|entertainment|drinks|refreshments|snacks|desserts?|photos"
    r"|photography)(?: (?:is|are|will be))?(?: provided| donated| served)?|catered|sponsored) by\b",
    re.I,
)
"""Before who gives something for the event."""
_TO_JOIN = re.compile(
    r"\b(?:access code|pass ?code|meeting id|webinar id|conference id|event (?:number|password))\b"
    r"|^\W*(?:stream(?:ed|ing)? (?:live )?(?:at|on)|watch (?:live )?(?:at|on)|dial|call[- ]in)\b",
    re.I,
)
"""How to take part from afar."""
_ROOM_KIND = (
    r"(?:study|reading|activity|activities|craft|crafts|program|party|lecture|seminar|media|game|teen|class"
    r"|multi-?purpose|conference|meeting|board|community|training|banquet|committee|hearing)"
)
_ROOM_AT_END = re.compile(
    rf"[\s,;:(–-]+((?:{_ROOM_KIND}\s)?(?:room|rm\.?|suite|ste\.?|boardroom|unit|#)\s*#?\s*[A-Z]?[\d][\w-]*\)?"
    rf"|upstairs|downstairs|(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|lower|main|ground|upper)\s+"
    r"(?:floor|level)(?:\s+[\w ]{1,30})?|(?:conference|meeting|board|community|training|banquet"
    r"|multi-?purpose)\s+room(?:\s+\w{1,4})?)\s*\)?$",
    re.I,
)
_OF_ITS_NAME = re.compile(
    r"\b(?:post|lodge|branch|aerie|local|chapter|unit|camp|council|store|shelter|pavilion|field|court|pier|gate"
    r"|hole|grange|troop|pack|station|engine|company|department|dept\.?|district|school|ps|hall|building|bldg\.?|barn"
    r"|lot"
    r"|dock|booth|picnic area|site)\W*$",
    re.I,
)
"""What is numbered so is the house itself: "American Legion Post #56"."""
_LEADS_ON = re.compile(r"(?:^|\s+)(?:(?:is )?located )?(?:at|on|@|in)$")
_SEPARATORS = re.compile(r"\s[*/]\s|;\s?")
_IN_BRACKETS = re.compile(r"\(([^()]{3,60})\)")
_LAST_BRACKETS = re.compile(r"\s\(([^()]{3,60})\)\s*$")
_TOWN_IN_BRACKETS = re.compile(
    r"(?P<name>[^()\n]{3,80}) \((?P<town>[A-Z][\w.'’ -]{2,30}, [A-Z][\w. -]{1,25}(?: \d{5})?)\)"
)
_LED_IN = re.compile(
    r"^\W*(?:(?:or|and|&)\s)?in[- ]person\s(?:at|@)\s(?:the\s)?|^\W*(?:or|and|&)\s(?:(?:at|in)\s)?(?:the\s)?(?=[A-Z])",
    re.I,
)
_IN_PERSON = re.compile(r"\s?\(in[- ]person\)", re.I)
_UNIT_AHEAD = re.compile(r"(^|[,\n]\s?)#?(\d{1,4})\s[–-]\s(?=\d{1,5}\s+(?:\d|[A-Z]))")
"""The unit before the number of the house, as in Canada: "100 – 22 Eglinton Ave. E."."""
_NUMBERED_ROOM = re.compile(
    r"(?:room|rm\.?|suite|ste\.?|unit|#|\d|first|second|third|fourth|lower|main|ground|upper)", re.I
)
_ROOM_OF_HOUSE = re.compile(
    r"(?:the )?(?P<room>(?:(?:lower|upper|main|large|small) )?(?:gazebo|lobby|cafeteria|gym|gymnasium|auditorium"
    r"|fellowship hall|parish hall|community room|meeting room|conference room|dining room|basement|pavilion"
    r"|parking lot)|(?:lower|upper|main|second|first|third) (?:level|floor)|Room #?[A-Z]?\d+[A-Z]?)"
    r" (?:of|in|at) (?:the )?(?P<house>[A-Z].*)"
)
"""A room in small letters, and the house of which it is: "fellowship hall of Zion Church"."""
_SOMEBODYS_ROOM = re.compile(r"(?:[\w-]+ ){0,2}[\w-]+[’']s (?:[\w-]+ ){0,2}room", re.I)
_LETTERED_ROOM = re.compile(
    r"\s\((?P<room>(?:Salons?|Ballrooms?|Halls?|Studio|Parlor|Shelter|Pavilion) [A-Z\d]{1,3}(?:\s?[-–&/]\s?[A-Z\d]{1,3})?)\)$"
)
"""A room called by its letter, in brackets behind its house: "Hyatt (Salon D)"."""
_WHOSE = re.compile(
    r"county|city|town|village|township|borough|parish|district|state|school|hospital|clinic|staff|chamber"
    r"|commission"
    r"|faculty|senior|public",
    re.I,
)
"""What stands before "Board Room" and alone is no house: "County Board Room"."""
_OF_ROOM = re.compile(rf"{_ROOM_KIND}|children[’']?s|quiet|east|west|north|south|large|small|main|upper|lower", re.I)
"""What stands before "Room" and is no house: "Study Room 3"."""
_BARE_LABEL = re.compile(r"(?:event |meeting )?(?:location|venue|address|where|place)s?", re.I)
_RURAL = re.compile(r"R\.?\s?R\.?\s?#?\s?\d{1,2}", re.I)
_BRACKETED = re.compile(r"^\(([^()]+)\)$")
_IN_TWO_TOWNS = re.compile(
    r"^([A-Z][a-z]+(?: [A-Z][a-z]+)?: [^:]{4,100}?)[,;\s]{1,3}(?!Address|Location|Where|Venue|Place|Room|Suite|Floor"
    r"|Phone|Parking|Entrance|Date|Time|When)[A-Z][a-z]+(?: [A-Z][a-z]+)?: (?=[A-Z\d])"
)
"""The first of two places, each behind the name of its town: "Marlow: Miners Hall, Alden: City Hall"."""
_ROOM_WORD = re.compile(
    r"^(?:\d{1,2}(?:e|er|ère|[èe]me) [ée]tage|rez-de-chauss[ée]e|sous-sol|room|rm\.?|suite|ste\.?|boardroom"
    r"|ballroom|(?:\d+(?:st|nd|rd|th|d)|ground|main|first|second|third|fourth"
    r"|fifth|upper|lower|top) (?:floor|level)|floor|unit|level|[\w -]{1,25} room|(?:conference|meeting"
    r"|board) room)\b",
    re.I,
)
_ROOM_ONLY = re.compile(
    r"^(?:room|rm\.?|suite|ste\.?|boardroom|floor|unit|level|\d+(?:st|nd|rd|th|d) floor|(?:conference|meeting|board"
    r"|community|training) room)\b",
    re.I,
)
_GLUED = re.compile(
    r"(?<=[a-z]{3})(?=\d{1,5}[ ][A-Z])|(?<=[a-z\d.])(?<!\bMc)(?<!\bMac)(?<!\bD[eui])(?<!\bL[aeo])(?<!\bVan)(?=[A-Z][a-z]+(?:[ ][A-Z][a-z]+){0,2},?[ ][A-Z]{2}[ ]\d{5})"
)
_LONGEST_NAME = 160


@lru_cache(maxsize=512)
def place(text: str | None) -> Place | None:
    """A venue's name, room and address parts from text or HTML; None when there is none or it is online.

    Room, floor and suite go into ``room``; without a venue's name they stay in the street line,
    where a postal address has them.
    """
    lines = [tidy(line) for line in plain(text).split("\n") if not no_places.is_bridge(line)] if text else []
    lines = [
        line
        for line in map(place_sentences.reduced, _of_new_place(lines))
        if line
        and not no_places.UNKNOWN.fullmatch(line)
        and not no_places.is_no_place(line)
        and not _PROVIDED.match(line)
        and not ways.is_online_place(line)
        and not ways.is_both_ways(line)
        and not _TO_JOIN.search(line)
    ]
    joined = ways.without_online(_FIELD.sub("", _GLUED.sub(", ", "\n".join(lines))))
    joined = _set_apart(joined)
    joined = several.group(1) if (several := _IN_TWO_TOWNS.match(joined)) else joined
    bare = joined.strip(" ,\n-")
    if not bare or no_places.UNKNOWN.fullmatch(joined.strip(" .,;\n")) or postal.country_code(bare) != bare:
        return None  # nothing, or no more than a country
    address = postal.read(joined)
    before, town = (
        (address.before, None)
        if any((address.street, address.city, address.region, address.postal_code))
        else houses.parted(address.before)
    )
    name, room = name_and_room(before)
    street, unit = address.street, address.unit
    if street and name and postal.is_unit(name):
        name, room, unit = None, None, ", ".join(part for part in (name, room, unit) if part)
    if name is None and street and unit and (aside := _IN_BRACKETS.fullmatch(unit)) and houses.is_house(aside.group(1)):
        name, unit = aside.group(1), None
    if unit and name is None and postal.is_public_house(unit):
        name, unit = unit, None
    if unit and street and _RURAL.fullmatch(unit):
        street, unit = f"{street}, {unit}", None
    if unit:
        if street is None or name:
            room = ", ".join(part for part in (room, _BRACKETED.sub(r"\1", unit)) if part)
        else:
            street = f"{street}, {unit}"
    if name is None and room and street is None:
        name, room = room, None
    if not any((name, street, address.city, address.postal_code)):
        return None
    return Place(
        name=name, room=room, street=street, city=_cased(address.city or town), region=address.region,
        postal_code=address.postal_code, country=address.country,
    )  # fmt: skip


_FIELD = re.compile(r"(?:(?<=, )|(?<=\n)|^)(?:city|town)(?:\s?[/,&]\s?(?:state|province|zip(?: code)?))*\s?:\s", re.I)
"""The label of a town's field in the middle of a place: "Harbor Grill, City: Ithaca, NY"."""
_TOWN_FIRST = re.compile(
    r"^(?P<town>[A-Z][\w.'’ -]{2,30}, [A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)(?:\s[–—-]\s|:\s)(?P<house>[^,\n].*)$"
)
"""A town and its state before the house: "Halifax, Nova Scotia - Harbour Hotel"."""


def _set_apart(text: str) -> str:
    """The text with commas where bars, stars, brackets and semicolons part its pieces, if an address is among them."""
    if (turned := _TOWN_FIRST.match(text)) and postal.ends_with_region(turned["town"]):
        text = f"{turned['house']}, {turned['town']}"
    text = _LED_IN.sub("", _IN_PERSON.sub(" ", text))
    text = _UNIT_AHEAD.sub(r"\1\2-", text)
    if told := _TOWN_IN_BRACKETS.fullmatch(text):
        return f"{told.group('name')}, {told.group('town')}" if postal.ends_with_region(told.group("town")) else text
    if (
        (last := _LAST_BRACKETS.search(text))
        and (_ROOM_WORD.match(last.group(1)) or last.group(1).lower() in ("upstairs", "downstairs"))
        and abroad_addresses.tail(text[: last.start()].rstrip())
    ):
        text = f"{last.group(1)}, {text[: last.start()].rstrip()}"
        last = None
    if (
        (last := _LAST_BRACKETS.search(text))
        and houses.is_house(last.group(1))
        and postal.STREET.search(text, 0, last.start())
    ):
        text = f"{last.group(1)}, {text[: last.start()].rstrip()}"
    return _SEPARATORS.sub(", ", text) if postal.STREET.search(text) or postal.ends_with_region(text) else text


def _of_new_place(lines: list[str]) -> list[str]:
    """The lines from the one on that tells of a new place, or those around it where it does not say which."""
    for at, line in enumerate(lines):
        new = moved_places.new_place(line)
        if new is not None:
            after = lines[at + 1 :]
            return [new, *after] if new else after or lines[:at]
    return lines


def tidy(line: str) -> str:
    return asides.without_hours(
        " ".join(asides.without_remark(_NOISE.sub(" ", _SMALL.sub("", _DOING.sub("", _LABEL.sub("", line))))).split())
    ).strip(" ,;|•·")


def _cased(city: str | None) -> str | None:
    return city.title() if city and city.isupper() and len(city) > 3 else city


def name_and_room(before: str) -> tuple[str | None, str | None]:
    """The venue's name and its room out of what stands before the street."""
    pieces = [piece.strip(" -–.;:") for piece in re.split(r"[,\n|·•]| [-–—] ", before) if piece.strip(" -–.;:")]
    pieces = [
        piece
        for piece in dict.fromkeys(_DOING.sub("", piece) for piece in pieces)
        if not asides.is_hours(piece) and not asides.is_price(piece) and not _BARE_LABEL.fullmatch(piece)
    ]
    rooms = [piece for piece in pieces if _ROOM_WORD.match(piece)] if len(pieces) > 1 else []
    names = [piece for piece in pieces if piece not in rooms]
    if len(names) > 1 and (_SOMEBODYS_ROOM.fullmatch(names[0]) or names[0] in ("upstairs", "downstairs")):
        rooms, names = [*rooms, names[0]], names[1:]
    if names and not rooms and (lettered := _LETTERED_ROOM.search(names[-1])):
        rooms, names[-1] = [lettered["room"]], names[-1][: lettered.start()]
    if not names:
        names, rooms = [" ".join(pieces)] if pieces else [], []
    if (
        names
        and not rooms
        and not _ROOM_ONLY.match(names[-1])
        and (end := _ROOM_AT_END.search(names[-1]))
        and end.start() > 2
        and _is_house_of(names[-1][: end.start()], end.group(1))
    ):
        rooms = [end.group(1).strip(" ()")]
        names[-1] = names[-1][: end.start()].strip(" ,(-–")
    if names and not rooms and (inner := _ROOM_OF_HOUSE.fullmatch(names[-1])):
        rooms, names[-1] = [inner["room"]], inner["house"]
    name = _LEADS_ON.sub("", ", ".join(name for name in names if name)).rstrip(" ,")
    if name.count("(") > name.count(")"):
        name = name.replace("(", "").strip()
    return (name[:_LONGEST_NAME].strip() or None), (", ".join(rooms) or None)


def _is_house_of(before: str, room: str) -> bool:
    """Whether what stands before a room is a house that has it, and not the first word of the room's name: "County
    Board Room"."""
    word = before.strip(" ,(-–")
    if room.startswith("#") and _OF_ITS_NAME.search(word):
        return False
    if " " in word or "," in word:
        return True
    return _OF_ROOM.fullmatch(word) is None and (
        _NUMBERED_ROOM.match(room) is not None or _WHOSE.fullmatch(word) is None
    )


__all__ = ["name_and_room", "place", "tidy"]
