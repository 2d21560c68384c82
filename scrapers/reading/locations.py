"""The place that a description states: a labelled line, or the one full address that the event is said to be at."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Place
from scrapers.reading import houses, place_sentences, postal, said_abroad, said_places, venues

_LABEL = re.compile(
    r"(?:^|\n|\.\s{1,3}|;\s{0,3})[^\w\n]{0,4}(?:event |meeting )?(?:location|held at|where|venue|place|lieu"
    r"|endroit|o[ùu]|lugar|ubicaci[óo]n|d[óo]nde)s?(?: & address| and address"
    r"| details)?\s*[:–-]\s*(?P<rest>[^\n]{0,160})(?:\n(?P<next>[^\n]{0,120}))?(?:\n(?P<third>[^\n]{0,120}))?",
    re.I,
)
_ADDRESS = re.compile(
    r"(?:^|\n)[^\w\n]{0,4}(?P<whose>(?:event|meeting|venue|street) )?address\s*[:–-]\s*(?P<rest>[^\n]{6,160})", re.I
)
_CONTACT = re.compile(r"\b(?:phone|tel|telephone|fax|e-?mail|website|contact|office hours|mail(?:ing)?)\b", re.I)
_STOP = re.compile(
    r"\s*(?:\b(?:when|date|time|cost|price|admission|register|registration|rsvp|contact|phone|tickets?|fee|who|what"
    r"|speaker|parking|hosted by|sponsor\w*|agenda|description)\s*:"
    r"|\b(?:parking is|please|doors open|for more|click|contact us|join us|register (?:at|by|here|now)|rsvp)\b).*$",
    re.I | re.S,
)
_HEADING = re.compile(
    r"\W*(?:contacts?|details?|dates?|times?|when|who|what|why|cost|price|register|registration|rsvp|map|agenda"
    r"|description|website|organi[sz]er|speakers?|"
    r"categor(?:y|ies)|share|tags?|phone|e-?mail|info(?:rmation)?|directions|parking|documents?|minutes|notice"
    r"|more info(?:rmation)?)\b[\w ]{0,20}:?\W*",
    re.I,
)
_HELD = re.compile(r"\b(?:at|held|join us|location|where|venue|hosted|located|takes? place)\b[^\n]{0,120}$", re.I)
_BEFORE_NAME = re.compile(r"^.*(?:\bat(?: the)?|\bat:|@|:|\bin the)\s+", re.I | re.S)
_HOUSE_AT = re.compile(
    rf"(?:^|\bat(?: the)?\s)(?P<name>{houses.NAMED} at (?:the )?(?:[A-Z][\w'’&-]*[ ,]{{1,2}}){{1,4}})$"
)
"""A house that is called after where it stands: "Harbor Hotel at Station Square"."""
_NOT_THERE = re.compile(
    r"\b(?:mail|checks?|payable|send|drop off|headquarters|our office|chamber office|shuttle|park at|parking"
    r"|p\.?o\.? box)\b[^\n]{0,80}$",
    re.I,
)
_ELSEWHERE = re.compile(
    r"\b(?:stop (?:by|in)|proceeds|benefit(?:s|ing)?|supports?|in support of|donat\w+|deliver(?:ed)?"
    r"|(?:pick|picked) up|purchased?|available|(?:drop|dropped|turn|turned|hand|handed)\b[^.]{0,30}\b(?:off|in)"
    r"|sent to|sponsored by|catered by"
    r"|thanks to"
    r"|works? (?:at|for)|comes? from|owner of|questions|for (?:more )?(?:details|info\w*)|visit (?:us|our"
    r"|the (?:office|chamber"
    r"|store|shop|website)))\b",
    re.I,
)
"""Words of a sentence that leads to another place than the event's."""
_SENTENCE = re.compile(r"(?<=[a-z\d)]{3})[.!?]\s")
_TITLE_HOUSE = re.compile(
    r"\s[-–—@]\s((?:[A-Z][\w.'’&]*\s){0,4}(?:Council Chambers?|Board ?Room|Conference Room(?: [A-Z0-9]\w{0,3})?"
    r"|Community Room|City Hall|Town Hall|Village Hall|Public Library|Community Cent(?:er|re)|Civic Cent(?:er|re)"
    r"|Senior Cent(?:er|re)|Convention Cent(?:er|re)|Auditorium|Fairgrounds))\s*$"
)
_LONGEST_NAME = 70


@lru_cache(maxsize=512)
def read(text: str) -> Place | None:
    """The place that a plain-text description states, or None where it states none or several."""
    text = text[:6000]
    for label in _LABEL.finditer(text):
        found = _labelled(*label.group("rest", "next", "third"))
        if found:
            return found
    for label in _ADDRESS.finditer(text):
        if (found := _labelled(label["rest"])) and found.street and _is_the_events(text, label):
            return found
    return said_places.moved_to(text) or _only_address(text) or said_places.read(text) or said_abroad.read(text)


def _is_the_events(text: str, label: re.Match[str]) -> bool:
    """Whether an address is not that of the body whose name stands above it, or whose telephone beside it."""
    if label["whose"]:
        return True
    above = text[: label.start()].rstrip().rpartition("\n")[2]
    beside = text[label.end() : label.end() + 120]
    return (not above or ":" in above or above[-1] in ".!?") and _CONTACT.search(f"{above}\n{beside}") is None


def _labelled(rest: str, *following: str | None) -> Place | None:
    lines = [_STOP.sub("", rest).strip(" /|")]
    for line in following:  # the address may go on below the name
        if line and (
            postal.STREET.match(line.strip()) or (lines[-1] and postal.ends_with_region(line) and len(line) < 60)
        ):
            lines.append(line.strip())
        elif line and not lines[0] and len(lines) == 1:
            lines = [_STOP.sub("", line).strip()]
        else:
            break
    words = "\n".join(lines)
    if _HEADING.fullmatch(words):
        return None  # the next label of a form whose place was left empty
    return venues.place(words) if 2 < len(words) < 200 else None


def _only_address(text: str) -> Place | None:
    """A full address (street, town and state) that stands after "at" or the like, when it is the only one."""
    found: dict[str, Place] = {}
    for match in postal.STREET.finditer(text):
        end = postal.end_of_address(text, postal.end_of_street(text, match.end()))
        if end is None:
            continue
        lead = text[max(0, match.start() - 140) : match.start()]
        line = lead.rsplit("\n", 1)[-1]
        if (
            place_sentences.tells_of_other(line)
            or _NOT_THERE.search(line)
            or _ELSEWHERE.search(_SENTENCE.split(line)[-1])
            or not _HELD.search(lead)
        ):
            continue
        name = (inner.group("name") if (inner := _HOUSE_AT.search(line)) else _BEFORE_NAME.sub("", line)).strip(" ,(–-")
        if len(name) > _LONGEST_NAME or not name[:1].isupper() or re.search(r"[.!?]\s", name):
            name = ""
        place = venues.place(f"{name}, {text[match.start() : end]}")
        if place and place.street:
            found.setdefault(place.street.lower(), place)
    return next(iter(found.values())) if len(found) == 1 else None


def in_title(title: str) -> Place | None:
    """The public room or house at the end of a title: "City Council Meeting - Council Chambers"."""
    match = _TITLE_HOUSE.search(title)
    return Place(name=match.group(1)) if match else None
