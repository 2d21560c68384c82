"""The name that a paragraph gives to what it tells of: its bold lead, the words before a dash, or those in its sentence."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line
from scrapers.formats.listing.places import is_house
from scrapers.formats.listing.titles import name_in
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import BUTTON, EVENT, MONTH, TIME, WEEKDAY, labelled, role_of

_LONGEST = 90
_WORD = r"(?:[A-Z][\w'’&./-]*|\d+(?:st|nd|rd|th))"
_NAME = rf"(?P<name>{_WORD}(?:\s(?:(?:of|the|and|&|for|with|a|in the|on the|y|de)\s){{0,2}}{_WORD}){{0,8}})"
_THE = r"(?:(?:[Tt]he|[Oo]ur|[Aa]n?|[Tt]his year[’']s|[Ii]ts|[Tt]heir|[Tt]his month[’']s)\s)?"
_BEHIND = rf"(?=,|\s?[.!–—(-]|\s(?:on|at|from|this|next|to be|{WEEKDAY}|{MONTH})\b)"
_SUBJECT = re.compile(rf"(?:^|[.!?:]\s+)(?-i:{_THE}{_NAME})\s(?:is|are|will|returns?|takes?|kicks|begins|starts|happens|has been|comes)\b", re.I)
_OBJECT = re.compile(
    rf"\b(?:join (?:us|the \w+|your \w+) (?:for|at)|don[’']t miss|register (?:now |today )?for|tickets (?:for|to)|save the date for|come to|attend|(?:will )?(?:host|hold|present|sponsor)(?:s|ing)?|invite[sd]? (?:you|all) to)\s(?-i:{_THE}{_NAME}){_BEHIND}",
    re.I,
)
_LEAD = re.compile(rf"^(?P<name>(?-i:{_WORD}(?:\s(?:(?:of|the|and|&|for|with|a|in the|on the)\s){{0,2}}{_WORD}){{0,8}}))(?:\s?:\s|\s?[–—]\s?|\s-\s)")
_HELD = re.compile(
    r"\b(?:night|day|walk|run|ride|5k|10k|classic|picnic|parade|sale|ball|show|feed|fry|cook-?off|tour|party|auction|hours|banquet|outing|social|mixer|coffee|conversation|brunch|supper|contest|cleanup|clean-up|drive|"
    r"challenge|derby|bash|fest|jamboree|market|exchange|learn|talk|lecture|retreat|camp|clinic|roundtable|meet-?up|happy hour|awards?|lighting|kickoff|kick-off|blast|crawl|stroll|hunt|games?)s?\W*$",
    re.I,
)
"""The last word of a name of something held."""
_EDGES = " \t-–—:;,.!|•*"


def lead_of(line: Line) -> str | None:
    """The bold words, or those before a colon or a dash, with which a paragraph begins."""
    first = line.pieces[0]
    if len(line.pieces) > 1 and first.bold and not all(piece.bold for piece in line.pieces) and line.text.startswith(first.text):
        bold = next((at for at, piece in enumerate(line.pieces) if not piece.bold), 1)
        return _named(" ".join(piece.text for piece in line.pieces[:bold]))
    found = _LEAD.match(line.text)
    return _named(found["name"]) if found else None


def name_in_sentences(text: str) -> str | None:
    """The name of what is held that a sentence gives: "Join us for the Harvest Dinner on ...", "The Harvest Dinner will be held ..."."""
    for pattern in (_OBJECT, _SUBJECT):
        for found in pattern.finditer(text):
            name = _named(found["name"])
            if name and (_HELD.search(name) or EVENT.search(name)) and len(name.split()) > 1 and not is_house(name):
                return name
    return None


def _named(text: str) -> str | None:
    name = name_in(text.strip(_EDGES)) if len(text) <= _LONGEST else None
    if name is None or TIME.fullmatch(name) or is_generic(name) or is_no_title(name) or BUTTON.match(name) or labelled(f"{name}:") or role_of(name):
        return None
    return None if _NO_LEAD.fullmatch(name) else name


_NO_LEAD = re.compile(
    r"\W*(?:save the dates?|(?:friendly )?reminders?|don[’']t miss(?: it| out)?|mark your calendars?|coming (?:up|soon)|join us|new|update|important|attention|notice|when|where|who|why|note|please note|p\.?s|thank you|welcome|congratulations)\W*",
    re.I,
)
