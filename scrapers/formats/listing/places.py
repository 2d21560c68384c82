"""A place in prose: "held at Harbor Hall, 12 Main St. in Akron" without the rest of the sentence."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.words import EVENT, MONTH_DAY, TIME
from scrapers.reading.attendance import is_online_place, without_online

_STREET = (
    r"(?:st(?:reet)?|ave(?:nue)?|av|blvd|boulevard|rd|road|dr(?:ive)?|ln|lane|ct|court|pl(?:ace)?|plaza|pkwy|parkway"
    r"|hwy|highway|way|sq(?:uare)?|ter(?:race)?|cir(?:cle)?|trail|trl|pike|row|broadway|center|centre|mall)"
)
_NUMBERED_ROAD = (
    r"(?:(?:county|state|us|u\.s\.|farm|forest|ranch)\s+(?:road|rd|route|rte|trunk)|hwy"
    r"|highway)\b\.?\s+(?:\d{1,4}[A-Z]?|[A-Z]{1,2})\b(?![:/]|\s?[ap]\.?m\b)"
)
"""A road that is called by its number: "County Road 9", "Hwy 14"."""
_NO_DAY_OF_MONTH = "".join(
    rf"(?<!\b{month} )"
    for month in [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
    ]
)  # fmt: skip
"""A month's day before a street's name counts no house: "September 18 Bell Days Street Dance"."""
ADDRESS = re.remembered(
    rf"(?<![:.\d/])\b(?<!\bthe )(?<!\bour ){_NO_DAY_OF_MONTH}(?!(?-i:(?:1[5-9]"
    rf"|20)\d\d [a-z]{{2,}} [a-z]))\d{{1,5}}(?:-\d{{1,5}})?(?!K\b)[A-Z]?\s+(?!(?:[ap]\.?m|in|o[’']clock|sharp|until"
    rf"|till|and|or)\b)(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\b\.?\s+)?(?:[A-Z0-9][\w.'’-]*\s+){{0,4}}?"
    rf"(?:{_NUMBERED_ROAD}|{_STREET}\b\.?)(?:\s+(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\b\.?)?",
    re.I,
)
"""A street address as North America writes it."""
SIDE = re.remembered(r"\b\d{1,5}\s+(?:N|S|E|W|North|South|East|West)\b\.?\s+[A-Z][\w'’]+(?:\s[A-Z][\w'’]+)?")
_AFTER = re.compile(
    r"^(?:\s*(?:,|\(|in\b|\.(?=\s*,)|-|–|—|at\b|on the\b)?\s*(?:"
    r"(?:suite|ste\.?|room|rm\.?|floor|fl\.?|unit|apt\.?|#)\s*#?[\w-]+|"
    r"(?:the\s+)?\d{1,2}(?:st|nd|rd|th)\s+floor|(?:first|second|third|fourth|fifth|lower|ground|main)\s+(?:floor"
    r"|level)|[A-Z][\w'’.]+(?:\s[A-Z][\w'’.]+){0,2}(?=\s*,?\s*(?:[A-Z]{2}\b|\d{5}))|"
    r"[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?=\s*(?:[.,;)]|$))|[A-Z]{2}\b\.?|"
    r"\d{5}(?:-\d{4})?|"
    r"(?:conference|board|meeting|community|council|hearing)\s+(?:room|chambers?)(?:\s[A-Z\d][\w-]*)?"
    r")\)?)+"
)
_BEFORE = re.compile(
    r"(?:\b(?:will be (?:held|conducted|hosted)|(?:be |are |is |were |was )?held|takes? place|meets?|located"
    r"|convenes?|gather|hosted|location|where|place|venue|address)\b"
    r"[^.;:]{0,80}?\b(?:at|in)(?: the)?\b|\b(?:at|in)(?: the)?\b|\blocations?\b:?|\bwhere\b:?|\bvenue\b:?|\bplace\b:?"
    r"|:|@)\s*",
    re.I,
)
ROOM = re.remembered(
    r"\b(?:city hall|town hall|village hall|(?:community|parish|carriage|schoo?l|guild|ranch|custom|boat|bath"
    r"|meeting) ?house|community center|county building|library|municipal (?:building|center)|civic center|courthouse"
    r"|(?:conference|board|council|committee|hearing|meeting|community|training|multi-?purpose)\s?(?:room|chambers?)"
    r"|chambers|auditorium|headquarters|room\s#?(?:\d+\w*|(?-i:[A-Z])-?\d+\w*|(?-i:[A-Z])(?![\w’'-]))|boardroom"
    r"|office of|school|church|hotel|park"
    r"|center|centre|club|grange|lodge|pavilion|clubhouse|observatory|firehouse|fieldhouse|bandshell|bandstand"
    r"|(?:fire|police|train|railroad) station|station \d{1,3}|brewery|winery|tavern|arena|stadium|fairgrounds|armory"
    r"|gymnasium|temple|synagogue|chapel|cathedral|museum|theat(?:er|re)|university|centro|"
    r"college|bank|restaurant|inn|ballroom|hall|building|playhouse|opera house)\b(?! members\b)",
    re.I,
)
ONLINE = re.compile(
    r"\b(?:via|by|on|through|using|join(?: us)? (?:on|via))?\s*\b(?:zoom|webex|microsoft teams|google meet"
    r"|gotomeeting|go to meeting)\b|\b(?:virtual(?:ly)?|online|remote(?:ly)?|video ?conference|teleconference"
    r"|conference call)\b",
    re.I,
)
ROOM_OF = re.compile(
    r"\b(?:board|committee|council|commission|conference|convention|events?|training|hearing|meeting|class|activity"
    r"|activities) ?(?:room|chambers?|cent(?:er|re)|hall|house)s?\b",
    re.I,
)
_HOUSE = re.compile(
    r"(?:the )?(?:[A-Z\d][\w.'’&-]*,? (?:(?:of|the|and|&|at|for|on|[A-Z\d][\w.'’&-]*),? ){0,6})?"
    r"(?:Hall|Library|Cent(?:er|re)|Room|Chambers?|Auditorium|Courthouse|Building|School|Church|Hotel|Inn|Museum"
    r"|Theat(?:er|re)|Clubhouse|Lodge|Grange|Pavilion|Ballroom|Brewery|Winery|Tavern|Caf[eé]|"
    r"Restaurant|Arena|Stadium|Observatory|(?:Country|Golf|Yacht|Tennis|Sailing|Swim|Rowing) Club"
    r"|(?:Fire|Police|Train|Railroad) Station|Station \d{1,3}|Post (?:No\. ?|#)?\d{1,4}|Gymnasium|Gym|Cafeteria"
    r"|Boardroom|Armory|Chapel|Temple|Synagogue|Cathedral|Fairgrounds|Playhouse|Opera House"
    r"|(?:Meeting|Community|Parish|Carriage|Guild|Ranch|Custom|Boat|School) ?[Hh]ouse|Annex|Tower"
    r"|Sanctuary)(?:,? (?:Room|Suite|Floor|Rm\.?) ?#?\w+|,? (?:Conference|Community|Meeting|Board) Room)?"
)
"""A name that ends in what houses and rooms are called."""
_GROUND = re.compile(
    r"(?:[Tt]he )?(?:[A-Z][\w.'’&-]*\s){1,4}(?:Park|Farms?|Cemetery|Campus|Campground|Square|Commons?|Plaza|Gardens?"
    r"|Arboretum|Orchard|Vineyards?|Beach|Marina|Landing|Preserve|Lake|Trailhead|Lounge|Lab|Lot|Field|Green|Stage"
    r"|Bandshell|Gazebo)"
)
"""A name that ends in what grounds are called, as events are too: only where it stands tells."""
_A_ROOM = (
    r"(?:(?:main|large|small|upper|lower|first|second|third|fourth|\d+(?:st|nd|rd|th))\s+)*(?:(?:conference|board"
    r"|council|committee|hearing|meeting|community|training|multi-?purpose)\s?(?:room|chambers?)|boardroom|auditorium"
    r"|room|suite|floor|level)"
    r"(?:\s?#?(?:[A-Z]|[A-Z]?-?\d+[A-Z]?))?"
)
_BARE_ROOM = re.compile(
    rf"(?:the )?(?:(?:county|district|city|village|town|township|library|staff|main) (?=(?:conference|board"
    rf"|committee|hearing|meeting|community|training) ?room))?{_A_ROOM}(?:[\s,()–-]+(?:on the |of the )?{_A_ROOM}\)?)?",
    re.I,
)
EDGES = " \t,;:-–—.|/()"
_WITHOUT = re.remembered(
    r"\b(?:no|back to|end of|start of|(?:first|last) day of) (?:school|class(?:es)?|church|clubs?|college|library)\b",
    re.I,
)
"""What is not held, or begins: no house."""
_OCCASION = re.remembered(
    r"\b(?:days?|clean-?ups?|celebration|festival|concerts?|picnic|parade|party|weekend|tours?|5k|10k|race|bee"
    r"|blitz"
    r"|fest)\W*$",
    re.I,
)
"""What ends the name of something done in a house or a park: "Park Beautification Day"."""
_MOMENT = re.remembered(rf"{MONTH_DAY.pattern}(?:st|nd|rd|th)?(?:,?\s*(?:19|20)\d\d)?|{TIME.pattern}", re.I)


def address_in(text: str) -> str | None:
    """The street address in a text, with the venue's name before it and the town after it, or None."""
    match = ADDRESS.search(text) or SIDE.search(text)
    if match is None:
        return None
    begin, finish = match.start(), match.end()
    after = _AFTER.match(text[finish:])
    if after:
        finish += after.end()
    return (_name_before(text[:begin]) + text[begin:finish]).strip(EDGES) or None


def _name_before(text: str) -> str:
    """The venue's name that stands just before its address: back to the last "at", colon or sentence."""
    sentence = re.split(r"(?<=[a-z)\d]{2}[.!?;])\s+|\n|\s[|–—•·]\s", text)[-1]
    cut = 0
    for match in _BEFORE.finditer(sentence):
        cut = match.end()
    name = _MOMENT.split(sentence[cut:])[-1].lstrip(EDGES + "@")
    if cut == 0 and not re.match(r"\s*[A-Z\d]", name):
        return ""
    if len(name) > 110 or re.match(r"\d{1,2}(?::\d\d)?\s*[ap]\.?m", name, re.I):
        return ""
    return name


def is_online(text: str) -> bool:
    """Whether a short text says only that one attends by wire."""
    return is_online_place(text)


def is_house(text: str) -> bool:
    """Whether a text is the name of a house or a room, and of nothing that is held in it."""
    bare = without_online(text).strip(EDGES)
    return (
        bool(_HOUSE.fullmatch(bare))
        and not _WITHOUT.search(bare)
        and not EVENT.search(ROOM_OF.sub("", bare))
        and not re.search(r"\bin the\b", bare, re.I)
    )


def is_ground(text: str) -> bool:
    """Whether a text may be the name of a ground, where its position says that it is a place: "Greenlawn Cemetery"."""
    return bool(_GROUND.fullmatch(text.strip(EDGES))) and not EVENT.search(text)


def is_room(text: str) -> bool:
    """Whether a text names a room and not the house in which it is: "Conference Room", "2nd Floor, Room 201"."""
    return bool(_BARE_ROOM.fullmatch(text.strip(EDGES)))


_OF_US = re.compile(r"\W*(?:(?:we|you|they|it|i)[’'](?:ll|re|ve|d|m|s)|let[’']s|join us)\s", re.I)
"""What begins a sentence: "We'll discuss The Thursday Murder Club"."""
_QUOTED = re.compile(r"[\"“][^\"“”]+[\"”]\W?")
"""What a talk or a play is called, however it sounds: "“Bulbs You Can Bank On”"."""


def is_place(text: str) -> bool:
    """Whether a short line, as it stands, is a place."""
    if (
        len(text) > 140
        or _OF_US.match(text)
        or _QUOTED.fullmatch(text.strip())
        or (_OCCASION.search(text) and not ADDRESS.search(text))
    ):
        return False
    return bool(ADDRESS.search(text) or SIDE.search(text) or (len(text) < 90 and ROOM.search(_WITHOUT.sub(" ", text))))
