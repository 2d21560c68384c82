"""Where a sentence says that something is held: "held at", "7:00 p.m., at the Harbor Hall"; and of which other places
it speaks."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.places import (
    ADDRESS,
    EDGES,
    ROOM,
    ROOM_OF,
    SIDE,
    address_in,
    is_ground,
    is_house,
    is_online,
    is_place,
)
from scrapers.formats.listing.words import EVENT, HELD_OFTEN, MONTH_DAY, TIME
from scrapers.reading import place_sentences, postal
from scrapers.reading.attendance import without_online

_NOT_THERE = re.compile(
    r"\b(?:contact|call|register|registration|rsvp|e?-?mail|send|tickets?|checks?|payable|sign[- ]?up|parking"
    r"|park (?:at|in)|pick up|drop off|questions|information|"
    r"varianc\w+|rezon\w+|special (?:use|exception)|conditional use|applica\w+|petition\w*|permits?|subject property"
    r"|propert(?:y|ies)|parcels?|docket|demoli\w+|construct\w*|appeals? of"
    r"|last (?:year|month|week|time|season)|previous(?:ly)?|(?:special )?guests?(?= ?:)|honorees?(?= ?:)"
    r"|sponsors?(?= ?:))\b",
    re.I,
)
_LAST_AT = re.compile(r"\b(?:at|in|@)(?: the)? ((?:(?!\b(?:at|in)\b|@).){4,80})$")
_HELD = re.compile(
    rf"\b(?:join us|all (?:\w+ ){{0,3}}(?:meetings|sessions|hearings|{HELD_OFTEN})(?=:? (?:at|in|from)\b)"
    rf"|all (?:\w+ ){{0,3}}{HELD_OFTEN} (?:screen|play|show|run)(?= )|(?:begins?|starts?)(?= (?:promptly )?at (?:\d"
    rf"|noon\b))|"
    r"meetings? (?:are|is|will be)(?= (?:at|in|on)\b)|held|(?:holds?|conducts?)(?: \w+){0,3} meetings|takes? place"
    r"|meets?|convenes?|located|conducted|hosted|gathers?|occurs?|locations?(?= (?:is|are|will be)\b))\b",
    re.I,
)
_AT = re.compile(r"\b(?:at|in|on(?= the \w+ floor)|(?<=location )is|(?<=locations )are)(?-i: the| THE)?\s*:?\s+", re.I)
_BY_WIRE = re.compile(
    r"\b(?:meets?|held|conducted|hosted|takes? place|convenes?|meeting is"
    r"|meeting will be)\b[^.;:]{0,40}?\b(?:virtual(?:ly)?|electronically|remotely|online|as an? (?:virtual|online"
    r"|zoom) \w+|(?:via|by|on|over|through|using) (?:the )?(?:zoom|webex|(?:microsoft )?teams|google meet"
    r"|video ?-?conferenc\w+|tele ?-?conferenc\w+|conference call|telephone|electronic means))\b(?! and in)"
    r"|\b(?:zoom|webex|google meet"
    r"|online|virtual) only\b",
    re.I,
)
_IN_PERSON = re.compile(r"\b(?:in[- ]person|hybrid|both|physical(?:ly)?|not be|no longer|as well as)\b", re.I)
_BESIDE = re.compile(
    r"\b(?:contact(?:s|ed|ing)?|call(?:s|ing)?(?! to order)|write|writing|visit(?:s|ing)?|(?:e-?)?mail(?:ed|ing|s)?"
    r"|send|sent|submit\w*|submissions?|deliver\w*|pick(?:ed)? up|inspect\w*|obtain\w*|copies|"
    r"available|on file|kept|filed|accommodat\w+|accessib\w+|parking|televised|broadcast|streamed|posted|published"
    r"|requests?|rsvp|regist\w+|tickets?|information|questions?|comments?|offices? (?:is|are|hours))\b",
    re.I,
)
"""What a sentence speaks of that names an address and no meeting's place."""
_ONE_DAY = re.compile(
    r"^\W*(?:when|once|after|if)\b[^.]{0,80}\b(?:re-?opens?|resumes?|returns?|(?:is|are) (?:lifted|completed"
    r"|available again))\b",
    re.I,
)
"""What begins a sentence about days to come: "When the Hearing Room reopens, meetings will be held at ..."."""
_NO_LONGER = re.compile(
    r"\b(?:we |the \w+ )?(?:(?:do|does|will|are|is) )?no(?:t| longer) (?:meets?|meeting|held)\b[^.;,]*[.;,]?", re.I
)
"""Where one does not meet any more."""
_BEFORE_IT = re.compile(
    r"\b(?:line[- ]?up|check[- ]?in|registration|staging|set[- ]?up|seating|sales?|parking|doors|voting|judging"
    r"|entries|applications?)\W*$",
    re.I,
)
"""What begins or is held before the event, and elsewhere: "Line-up begins at 5 at the fairgrounds"."""
_AT_SIGN = re.compile(r"(?:^|\s)@\s?((?!\d{1,2}(?::\d\d)?\s*[ap]\.?m)[#A-Z][^@;!?]{3,80}?)(?=\s*@|\s*[;!?]|\.\s|\.?$)")
_NUMBERED = re.compile(r"[,–-]\s?\d{2,5} [A-Z][a-z]+,")
"""A house's number and its street, though nothing calls it one: ", 1200 Lyndon,"."""
_FURTHEST = 160
"""Characters from the verb to the place."""
_UP_TO_END = re.compile(
    r"(?:[^.;]|(?<=[ (][A-Z])\.|(?<=\bSt)\.|(?<=\bDr)\.|(?<=\bMt)\.|(?<=\bFt)\.|(?<=\bAve)\.|(?<=\bRd)\.|(?<=\bSte)\."
    r"|(?<=\bRm)\.|(?<=\bBlvd)\.|(?<=\bBldg)\.){3,200}"
)
_LOCATED = re.compile(r",?\s*(?:\((?=located))?(?:which is |and is )?\blocated (?:at|in|on)(?: the)?:?\s+", re.I)
_CLOCK_BEHIND = re.compile(r",\s+(?:at\s+)?(?:\d{1,2}:\d\d(?:\s?[ap])?|\d{1,2}\s?[ap])(?:\.?m)?\W*$", re.I)
"""The hour behind a place: "the Yarn Barn, 6:30 p.m."."""
_SOME_ROOM = re.compile(
    r"^(?:(?:back|upstairs|private|party|banquet|front|dining|rear|side) ){1,2}rooms? (?:of|at|in)(?: the)? (?=[A-Z])"
    r"|^(?:(?:main|front|north|south|east|west|upper|lower|back) )?(?:gates?|entrance|front door|parking lot"
    r"|trailhead) (?:of|at|to)(?: the)? (?=[A-Z])"
)
"""Where in a house one is, in small letters before its name: "back room of Olson's Landing"."""
_AT_NUMBER = re.compile(r",?\s+(?:at|@)\s+(?=\d{1,5}\s)", re.I)
_BREAK = re.compile(rf"(?<=\w)[:.]\s+(?={ADDRESS.pattern}|{SIDE.pattern})", re.I)
"""Between a venue's name and its address: "at the Harbor Hall. 12 Main St.", "Harbor Hall: 12 Main St."."""
_COMMENTS = re.compile(r"\b(?:written|public) (?:comments?|statements?)\b.{0,120}", re.I)
_NO_PLACE = re.compile(
    r"^(?:\d{1,2}(?::\d\d)?\s*(?:(?:at|in|by|for|sharp)\b|[ap]\b|[ap]\.?m|o.clock|-|–|to\b|minutes|hours|days)"
    r"|\d{1,2}:\d\d|\d+ (?:locations|places|sites)|noon|midnight|its?\b|(?:least|this|that|all|any"
    r"|our(?! (?:savior|saviour|lady|redeemer|father|saints))|their)\b|he\b|she\b|they\b|we\b|you\b|there\b|please\b"
    r"|a\b|an\b|person|(?:the )?(?:agendas?|minutes|notices?|packets?)\b|accordance|english|spanish|french"
    r"|(?:the )?(?:eastern|central|mountain|pacific)(?=\W*$|\s(?:time|standard|daylight|[ap]\.?m)\b|\s?[,;.()/|–—-])"
    r"|order|regular|compliance|addition|advance|lieu|case|"
    r"january|february|march|april|may\b|june|july|august|september|october|november|december|\w+day\b"
    r"|(?:19|20)\d\d\b)",
    re.I,
)
"""What "at" and "in" lead to beside places."""
_OWN_ROOMS = re.compile(
    r"^(?:its|our|their)\s+(?:\w+\s+)?(?:chambers?|offices?|headquarters|board ?room|meeting room|hall"
    r"|building)\s*,?\s*(?=(?:located |on |in |at )?(?:the )?[^,.]*(?:\d|floor|level|building|hall|center"
    r"|centre)\b)(?:(?:located )?(?:at|in|on) )?(?:the )?",
    re.I,
)
"""Whose rooms they are, where the building or the street follows."""
_STOP = re.compile(
    r"\s*(?:,\s(?:are|is)\s|,\s(?:with|followed by|plus|featuring|including|bring)\b(?!\s(?-i:[A-Z]))"
    r"|\b(?:unless|except|beginning|starting|at\s+\d{1,2}(?::\d\d)?\s*[ap]\.?m?|at\s+\d{1,2}:\d\d(?:\s*[ap]\.?m?)?"
    r"|at noon|from\s+\d|on\s+(?:the\s+)?(?:following|dates|first|second|third|fourth|last|\d+(?:st|nd|rd|th)?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|"
    r"jun|jul|aug|sep|oct|nov|dec|(?:january|february|march|april|june|july|august|september|october|november"
    r"|december))|and (?:are|is|will|begin|start|the|via)|for\s(?!(?:the )?(?-i:[A-Z]))|to\s(?!(?-i:[A-Z]))|until"
    r"|the following|every|each|as follows|which|where|who|please|when|if|are open|is open|click here"
    r"|information (?:here|is|on|about)|(?:the )?dates?\b|on(?=\W*$))\b|;|:(?!\d)|\s[-–—|]\s).*$",
    re.I | re.S,
)
_AFTER_CLOCK = re.compile(r"[\s,;:.)–—|•·∙-]*(?P<at>(?:at|in|@)\b\s*(?:the\s+)?)?", re.I)
_BY = re.compile(
    r"^\W*(?:(?:proudly|generously|jointly) )?(?:(?:co-?)?(?:hosted|sponsored|presented|organi[sz]ed)"
    r"|brought to you|catered|led|facilitated|taught|underwritten|provided|supported|powered)(?: (?:and"
    r"|&) \w+)?(?: for us)? by\b",
    re.I,
)
"""What leads to those who hold it, not to where it is."""
_AT_WORK = re.compile(
    r"\b(?:works?|worked|teach(?:es)?|taught|studie[sd]|serve[sd]|graduated|employed)\s(?:\w+ ){0,3}?(?:at|in|for"
    r"|from)\s(?-i:[A-Z]|the )",
    re.I,
)
"""In a sentence that tells where somebody works: "Our guest teaches at Harbor School"."""
_NO_HOUSE = re.compile(
    rf"\b(?:attire|dress|casual|supplies|members only|recreation(?! (?:reserve|grounds?|cent(?:er|re)|hall|park"
    rf"|complex|area|fields?|room|building|club)\b)|lodging)\b|(?!\btown hall\b)(?:{EVENT.pattern})\W*$",
    re.I,
)
"""In a line that names a house only to tell of something else: "Country Club Attire", "Library Program"."""
_SMALL_WORD = re.compile(r"(?<![\w’'])[a-z][a-z’'-]{2,}(?![\w.])")
_OF_A_PLACE = re.compile(
    r"\b(?:the|and|for|near|next|behind|inside|beside|across|from|our|lower|upper|main|second|first|third|level"
    r"|corner|entrance|rear|side|building|north|south|east|west|via|by|located)\b",
    re.I,
)
_MOST_SMALL_WORDS = 3
_BAR = re.compile(r"\s[|•·*∙●]\s")
_LONGEST_WITH_BARS = 200
_SENTENCES = re.compile(r"(?<=[a-z]{3}[.!?])\s+(?=[A-Z])")


def place_in(text: str) -> str | None:
    """The place a sentence or a short line names, or None."""
    return held_at(text) or (None if speaks_of_other(text) else address_in(text))


def speaks_of_other(text: str) -> bool:
    """Whether a sentence speaks of papers, letters, parking and the like, or of days to come, whose address is no
    meeting's."""
    return _BESIDE.search(text) is not None or _ONE_DAY.search(text) is not None


def held_at(text: str) -> str | None:
    """What stands after "held at", "meets in the": the first of a sentence's places, with the address that follows
    it."""
    text = _NO_LONGER.sub("", _BREAK.sub(", ", text))
    verb = _HELD.search(text) if not _ONE_DAY.search(text) else None
    if verb is None or _BEFORE_IT.search(text, 0, verb.start()):
        return None
    for lead in _AT.finditer(text, verb.start(), verb.end() + _FURTHEST):
        if _BESIDE.search(text, verb.end(), lead.start()):
            break
        rest = _UP_TO_END.match(text, lead.end())
        text_of = _OWN_ROOMS.sub("", rest.group()) if rest else None
        if text_of is None or _NO_PLACE.match(text_of):
            continue
        place = _tidy(place_sentences.first(text_of))
        if 3 < len(place) < 160 and (place[0].isupper() or is_place(place[:60])):
            return place
    return None


def _tidy(text: str) -> str:
    return _SOME_ROOM.sub(
        "", _CLOCK_BEHIND.sub("", _AT_NUMBER.sub(", ", _LOCATED.sub(", ", _STOP.sub("", text)))).strip(EDGES)
    )


def place_after_clock(text: str) -> str | None:
    """The place that follows a time of day: "7:00 p.m., at the Harbor Hall", "10 AM WebEx", "1:30 pm - North Shore
    Bank"."""
    place, led = behind_clock(text) or ("", False)
    if not place or not (place[0].isupper() or is_online(place) or is_place(place[:60])):
        return None
    return place if led or is_place(place) or is_house(place) or is_ground(place) or is_online(place) else None


def behind_clock(text: str) -> tuple[str, bool] | None:
    """What follows the last time of day up to the end of its sentence, whatever it is, and whether "at" leads to it."""
    clock = None
    for clock in TIME.finditer(text):  # noqa: B007 - the last one counts
        pass
    if clock is None:
        return None
    rest = _UP_TO_END.match(text, clock.end())
    lead = _AFTER_CLOCK.match(rest.group()) if rest else None
    if rest is None or lead is None or _NO_PLACE.match(rest.group()[lead.end() :]):
        return None
    place = _tidy(rest.group()[lead.end() :])
    return (place, lead.group("at") is not None) if 3 < len(place) < 120 else None


def place_at_sign(text: str) -> str | None:
    """The house with its number that follows a sign in a sentence: "an auction @ Harbor Towing, 1200 Lyndon, Marlow @
    10 am"."""
    found = _AT_SIGN.search(text)
    place = found.group(1).strip(EDGES) if found else ""
    return place if is_place(place) or is_house(place) or _NUMBERED.search(place) else None


def place_behind_bar(text: str) -> str | None:
    """The house, the street or the place with its town that a bar parts from the day before it: "May 5 - 7 | Younes
    Center North, Kearney, NE"."""
    parts = [part.strip(EDGES) for part in _BAR.split(text)]
    if len(parts) < 2 or len(text) > _LONGEST_WITH_BARS or not MONTH_DAY.search(parts[0]):
        return None
    told = [
        part
        for part in parts[1:]
        if ADDRESS.search(part)
        or is_house(part)
        or is_house(part.split(", ")[0])
        or (part.count(", ") and postal.ends_with_region(part))
    ]
    return told[0] if len(told) == 1 and not MONTH_DAY.search(told[0]) and not TIME.search(told[0]) else None


def is_held_by_wire(text: str) -> bool:
    """Whether one of a text's sentences says that its meeting is held by wire, and none that one may come in person."""
    return bool(_BY_WIRE.search(text)) and not _IN_PERSON.search(text) and held_at(text) is None


def without_comments(text: str) -> str:
    """The text without what it says of where comments are to be sent."""
    return _COMMENTS.sub("", text)


_MOVED_TO = re.compile(
    r"\W*(?:(?:has been |is |was )?(?:moved|changed|relocated)|now|meeting)\s(?:to|at)\s(?:the\s)?(?=[A-Z\d])", re.I
)


def house_in(text: str) -> str:
    """The house that a sentence names ("Join us at the Grange for an evening"), else the text as it is."""
    if (moved := _MOVED_TO.match(text)) is not None and is_place(text[moved.end() :]):
        return text[moved.end() :].strip()
    found = _LAST_AT.search(text.rstrip(" ."))
    return held_at(text) or (found.group(1) if found and is_house(found.group(1)) else text)


def leads_elsewhere(text: str) -> bool:
    """Whether words before an address tell that it is a contact's, a register's, or the matter of a hearing."""
    found = ADDRESS.search(text) or SIDE.search(text) or ROOM.search(text)
    if found is None:
        return False
    begin = max((end.end() for end in _SENTENCE_END.finditer(text, 0, found.start())), default=0)
    if _NOT_THERE.search(text, begin, found.start()) is not None:
        return True
    return found.re is not ROOM and place_sentences.tells_of_other(text[begin : found.start()])


_SENTENCE_END = re.compile(r"(?<![ .][A-Z])(?<!\b(?:St|Mt|Ft|Dr))\.\s")
"""The full stop of a sentence, and of no "St. Luke's"."""


def tells_of_others(text: str) -> bool:
    """Whether a line that sounds like a place only tells who holds it, what kind it is of, or what one does there."""
    if ADDRESS.search(text) or SIDE.search(text):
        return False
    told = [part for part in _SENTENCES.split(text) if is_place(part)]
    if len(told) == 1 and len(told[0]) < len(text):
        return tells_of_others(told[0])
    text = without_online(text)
    if tells_where_one_works(text):
        return True
    if house_in(text) != text:
        return False
    if _BY.match(text) or _NO_HOUSE.search(ROOM_OF.sub("house", text)):
        return True
    small = _SMALL_WORD.findall(_OF_A_PLACE.sub(" ", ROOM.sub(" ", text)))
    return len(small) >= _MOST_SMALL_WORDS


def tells_where_one_works(text: str) -> bool:
    """Whether a sentence tells where somebody works or studied: "Our guest teaches at Harbor School"."""
    return _AT_WORK.search(text) is not None
