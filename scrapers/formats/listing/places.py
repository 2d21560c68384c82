"""A place in prose: "held at Harbor Hall, 12 Main St. in Akron" without the rest of the sentence."""

from __future__ import annotations

import re

_STREET = (
    r"(?:st(?:reet)?|ave(?:nue)?|av|blvd|boulevard|rd|road|dr(?:ive)?|ln|lane|ct|court|pl(?:ace)?|plaza|pkwy|parkway|hwy|highway|"
    r"way|sq(?:uare)?|ter(?:race)?|cir(?:cle)?|trail|trl|pike|row|broadway|center|centre|mall)"
)
ADDRESS = re.compile(
    rf"\b\d{{1,5}}(?:-\d{{1,5}})?[A-Z]?\s+(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\b\.?\s+)?(?:[A-Z0-9][\w.'’-]*\s+){{0,4}}?"
    rf"{_STREET}\b\.?(?:\s+(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\b\.?)?",
    re.I,
)
"""A street address as North America writes it."""
_SIDE = re.compile(r"\b\d{1,5}\s+(?:N|S|E|W|North|South|East|West)\b\.?\s+[A-Z][\w'’]+(?:\s[A-Z][\w'’]+)?")
_AFTER = re.compile(
    r"^(?:\s*(?:,|\(|in\b|\.(?=\s*,)|-|–|—|at\b|on the\b)?\s*(?:"
    r"(?:suite|ste\.?|room|rm\.?|floor|fl\.?|unit|apt\.?|#)\s*#?[\w-]+|"
    r"(?:the\s+)?\d{1,2}(?:st|nd|rd|th)\s+floor|(?:first|second|third|fourth|fifth|lower|ground|main)\s+(?:floor|level)|"
    r"[A-Z][\w'’.]+(?:\s[A-Z][\w'’.]+){0,2}(?=\s*,?\s*(?:[A-Z]{2}\b|\d{5}))|"
    r"[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?=\s*(?:[.,;)]|$))|[A-Z]{2}\b\.?|"
    r"\d{5}(?:-\d{4})?|"
    r"(?:conference|board|meeting|community|council|hearing)\s+(?:room|chambers?)(?:\s[A-Z\d][\w-]*)?"
    r")\)?)+"
)
_BEFORE = re.compile(
    r"(?:\b(?:will be (?:held|conducted|hosted)|(?:be |are |is |were |was )?held|takes? place|meets?|located|convenes?|gather|hosted|location|where|place|venue|address)\b"
    r"[^.;:]{0,80}?\b(?:at|in)(?: the)?\b|\b(?:at|in)(?: the)?\b|\blocations?\b:?|\bwhere\b:?|\bvenue\b:?|\bplace\b:?|:)\s*",
    re.I,
)
_ROOM = re.compile(
    r"\b(?:city hall|town hall|village hall|community center|county building|library|municipal (?:building|center)|civic center|courthouse|"
    r"(?:conference|board|council|committee|hearing|meeting|community|training|multi-?purpose)\s?(?:room|chambers?)|chambers|auditorium|headquarters|"
    r"room\s#?\d+\w*|boardroom|office of|school|church|hotel|park|center|centre|club|museum|theat(?:er|re)|university|"
    r"college|bank|restaurant|inn|ballroom|hall|building)\b",
    re.I,
)
ONLINE = re.compile(r"\b(?:via|by|on|through|using|join(?: us)? (?:on|via))?\s*\b(?:zoom|webex|microsoft teams|google meet|gotomeeting|go to meeting)\b|"
                    r"\b(?:virtual(?:ly)?|online|remote(?:ly)?|video ?conference|teleconference|conference call)\b", re.I)
_HELD_AT = re.compile(
    r"\b(?:held|(?:holds?|conducts?)(?: \w+){0,3} meetings|takes? place|meets?|convenes?|located|conducted|hosted|gathers?)\b[^.;]{0,120}?\b(?:at|in)\s+(?:the\s+)?"
    r"([A-Z](?:[^.;]|(?<=[ ][A-Z])\.|(?<=\bSt)\.|(?<=\bDr)\.|(?<=\bMt)\.|(?<=\bFt)\.|(?<=\bAve)\.){3,140})"
)
_CLOCK_AT = re.compile(
    r"^(?:\d|noon|midnight|its?\b|least|this|that|all|any|our|their|a\b|an\b|person|accordance|order|regular|compliance|addition|advance|"
    r"january|february|march|april|may\b|june|july|august|september|october|november|december|\w+day\b)", re.I)
_STOP = re.compile(
    r"\s*(?:\b(?:unless|except|beginning|starting|at\s+\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m|noon)|at noon|from\s+\d|on\s+(?:the\s+)?(?:first|second|third|fourth|last|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|"
    r"jun|jul|aug|sep|oct|nov|dec)|and (?:are|is|will|begin|start|the|via)|for\s|to\s|until|the following|every|each|as follows|which|where|who|please|when|if|are open|is open)\b|[;:]|\s[-–—|]\s).*$",
    re.I | re.S,
)
_EDGES = " \t,;:-–—.|()"


def address_in(text: str) -> str | None:
    """The street address in a text, with the venue's name before it and the town after it, or None."""
    match = ADDRESS.search(text) or _SIDE.search(text)
    if match is None:
        return None
    begin, finish = match.start(), match.end()
    after = _AFTER.match(text[finish:])
    if after:
        finish += after.end()
    return (_name_before(text[:begin]) + text[begin:finish]).strip(_EDGES) or None


def _name_before(text: str) -> str:
    """The venue's name that stands just before its address: back to the last "at", colon or sentence."""
    sentence = re.split(r"(?<=[a-z)\d]{2}[.!?;])\s+|\n|\s[|–—]\s", text)[-1]
    cut = 0
    for match in _BEFORE.finditer(sentence):
        cut = match.end()
    name = sentence[cut:]
    if cut == 0 and not re.match(r"\s*[A-Z\d]", name):
        return ""
    if len(name) > 110 or re.match(r"\d{1,2}(?::\d\d)?\s*[ap]\.?m", name, re.I):
        return ""
    return name


def place_in(text: str) -> str | None:
    """The place a sentence or a short line names, or None."""
    found = address_in(text)
    if found:
        return found
    match = _HELD_AT.search(text)
    if match and not _CLOCK_AT.match(match.group(1)):
        place = _STOP.sub("", match.group(1)).strip(_EDGES)
        if len(place) > 3 and len(place) < 120:
            return place
    return None


def is_place(text: str) -> bool:
    """Whether a short line, as it stands, is a place."""
    if len(text) > 140:
        return False
    return bool(ADDRESS.search(text) or _SIDE.search(text) or (_ROOM.search(text) and len(text) < 90))
