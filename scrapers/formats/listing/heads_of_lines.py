"""A line that tells a name, an hour and a place in one breath: "Leads Breakfast, 7:15-8:30 a.m., Denny's, 44 Oak
Ave."."""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line
from scrapers.formats.listing.places import ADDRESS, is_ground, is_house, is_place
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import EVENT, TIME, labelled, role_of

_EDGES = " \t-–—:;,.|/•·*@()[]"
_WORDS = re.compile(r"[^\W\d_]{3}")
_ROOM_OF = re.compile(
    r"\b(?:board|committee|council|commission|conference|training|hearing|meeting|class|event|program) ?(?:rooms?"
    r"|chambers?|cent(?:er|re)|hall|space)\b",
    re.I,
)
_BRACKETED = re.compile(r"^(?P<name>[^()]+?)\s*\((?P<place>[^()]+)\)\W*$")
_BEHIND_REMARK = re.compile(r"[a-z][\w’' -]{3,40},\s(?P<place>[A-Z].+)")
"""What one does, and where: "overnight, Lake Larch Lodge"."""
_LED = re.compile(r"^(?P<name>.+?),?\s+(?:at|@)\s+(?P<place>(?:the\s+)?[A-Z\d].*)$")
_APART = re.compile(r"^(?P<name>[^,–—|]+?)\s*(?:,|\s[-–—|])\s+(?P<place>[A-Z\d].*)$")
_SENTENCE = re.compile(r"(?<=[a-z)\d]{2})[.!?;]\s.*$")
_LABEL = re.compile(
    r"^(?:doors?|starts?|begins?|ends?|from|until|time|check-?in|registration|social(?: hour)?|lunch|dinner"
    r"|breakfast"
    r"|program|meeting|presentation|open)\W*$",
    re.I,
)
"""What an hour is of: a part of the programme."""
_LONGEST = 90
_BARE_STREET = re.compile(
    r"(?:[A-Z][\w.’'-]*\s){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Drive)"
)
_HAPPENS = re.compile(
    r"\b(?:fests?|markets?|sales?|shows?|walks?|runs?|[58]k|10k|nights?|party|parties|tours?|parades?|races?|games?"
    r"|cruises?|clean-?ups?|concerts?|dances?|picnics?|socials?|suppers?)$",
    re.I,
)
"""What ends the name of something held, though other things are called so too."""


@dataclass(frozen=True, slots=True)
class Head:
    """The name at the head of a line, and the place behind it where one is told."""

    name: str
    place: str | None


def head_of(line: Line) -> Head | None:
    """The name that stands before an hour in a line, or is bold at its head, and the place behind the hour or in
    brackets with it."""
    clock = TIME.search(line.text)
    bold = (
        line.pieces[0].text
        if len(line.pieces) > 1
        and line.pieces[0].bold
        and not line.pieces[-1].bold
        and line.text.startswith(line.pieces[0].text)
        else ""
    )
    name = (bold or (line.text[: clock.start()] if clock else "")).strip(_EDGES)
    rest = line.text[len(bold) :] if bold else line.text[clock.start() :] if clock else ""
    if not is_name(name) or not _WORDS.search(name):
        return None
    behind = _SENTENCE.sub("", TIME.sub(" ", rest).strip(_EDGES)).strip(_EDGES)
    behind = re.sub(r"^(?:at|in|to|@)\s+(?:the\s+)?", "", behind)
    return Head(name, behind if behind and is_place(behind) else None)


def parted(text: str) -> Head | None:
    """A name and the place where it is held, as "at", brackets or a mark divide them: "Coffee Connection at Library,
    Room 2"."""
    for pattern in (_BRACKETED, _LED, _APART):
        found = pattern.match(text)
        if found is None:
            continue
        name, place = found["name"].strip(_EDGES), found["place"].strip(_EDGES)
        if (
            pattern is _BRACKETED
            and (behind := _BEHIND_REMARK.match(place)) is not None
            and (is_house(behind["place"]) or is_ground(behind["place"]))
        ):
            place = behind["place"]
        if not is_name(name):
            return None
        sure = is_event(name)
        if pattern is _APART and _BARE_STREET.fullmatch(place) and (sure or _HAPPENS.search(name)):
            return Head(name, place)
        if pattern is _APART and not (sure and is_place(place)):
            continue
        if (ADDRESS.match(place) or place[0].isdigit()) and not sure:
            continue  # "The Grill at 12 Elm St." is a house
        if pattern is _LED and " @ " in text and (sure or _HAPPENS.search(name)) and not TIME.search(place):
            return Head(name, place)
        if is_place(place) or (pattern is _LED and ADDRESS.search(place)):
            return Head(name, place)
    return None


def is_event(text: str) -> bool:
    """Whether a text tells of something held, and not only in what room."""
    return EVENT.search(_ROOM_OF.sub(" ", text)) is not None


def is_name(text: str) -> bool:
    """Whether a part of a line can be the name of something held."""
    if not 3 <= len(text) <= _LONGEST or not (text[0].isupper() or text[0].isdigit()) or _LABEL.match(text):
        return False
    if (
        role_of(text) is not None
        or labelled(text) is not None
        or is_no_title(text)
        or is_generic(text)
        or is_house(text)
    ):
        return False
    return not is_place(text) or is_event(text)
