"""Rows of a list of sponsors that name what is paid for, and not that it is: "Beverage cart: Acme" below "Lunch
sponsor: Ajax"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.organizations import lists, somebody
from scrapers.reading.organizations.gifts import FARE
from scrapers.reading.organizations.row import LEVELS, Row
from scrapers.reading.tokens import tokens
from scrapers.reading.words import words

_PAID_FOR = FARE | words(
    "cart carts drive drives pin hole holes tee tees green greens putting putt bar booth reception music entertainment "
    "band raffle auction table tables tent tents bus shuttle transportation golf ball balls banner banners flag flags "
    "scorecard scoreboard contest bag bags lanyard lanyards badge badges print printing program media photo "
    "stage sound valet parking decor flowers hour station stations charging wifi wi-fi selfie uniform uniforms "
    "signage in-kind tote totes"
)
_PLAYED = words("closest longest straightest drive pin putt putting par tee start prize contest yards chip")
_STOP = re.compile(r"(?<=[\w)])\. (?=[A-Z])|; (?=[A-Z])| • ")
_FEWEST_PARTS = 2
_LONGEST_PART = 80
_LONGEST_LABEL = 6


def is_field(line: str) -> bool:
    """Whether a line is a label and what it is of: "Lunch sponsor: Ajax"."""
    label, colon, value = _parted(line)
    return bool(colon) and label.count(" ") < _LONGEST_LABEL and bool(value.strip()) and "." not in label


def _parted(line: str) -> tuple[str, str, str]:
    """The label, the mark behind it, and what stands behind that: "Lunch sponsor: Ajax", "Station - Acme"."""
    for mark in (":", " - ", " – ", " — "):
        if mark in line:
            return line.partition(mark)
    return line, "", ""


_GAME = (("closest", "pin"), ("longest", "drive"), ("beverage", "cart"), ("hole", "one"), ("driving", "range"))


def of_a_game(line: str) -> bool:
    """Whether the label is of what is paid for at an outing, and of nothing else: "Closest to Pin: Acme"."""
    lows = _parted(line)[0].lower().strip(" •*-–").replace("-", " ").split()
    if is_field(line) and len(lows) == 2 and lows[0] in ("hole", "tee", "lane") and lows[1].strip("#").isdigit():
        # "Hole #3 – Acme", and no "Hole 5 – Closest to the Pin"
        told = _parted(line)[2].lower().replace("-", " ").split()
        return _PLAYED.isdisjoint(told) and not (len(told) == 1 and is_ordinary(told[0]))
    return is_field(line) and len(lows) < 6 and any(first in lows and last in lows for first, last in _GAME)


def of_one(line: str) -> bool:
    """Whether the label tells of one sponsor of something, "Lunch sponsor: Ajax", or of a level, "Gold: Ajax", and not
    "Sponsors: Ajax; Acme"."""
    label = _parted(line)[0].strip(" •*").lower()
    return label.endswith("sponsor") or (bool(label) and LEVELS.issuperset(label.split()))


def read(line: str) -> list[str]:
    """Who pays for what the label of the line names."""
    if not is_field(line):
        return []
    label, mark, _value = _parted(line)
    if _PAID_FOR.isdisjoint(label.lower().strip(" •*-–").replace("-", " ").split()):
        return []
    row = Row(line, tokens(line))
    begin = next((at for at, token in enumerate(row.tokens) if token.text == mark.strip()), -1) + 1
    if not begin or somebody.is_person(row, begin, len(row.tokens), label.lower().strip(" •*-–").startswith("hole")):
        return []
    comma = next((at for at in range(begin, len(row.tokens)) if row.mark(at) == ","), 0)
    if comma and somebody.is_person(row, begin, comma, False) and head(row.low(len(row.tokens) - 1)):
        # "Beverage cart: Jane Roe, State Farm Agent"
        return []
    return lists.read(row, begin, len(row.tokens), paid=True)


def in_sentences(line: str) -> list[str]:
    """Who pays for the games of an outing, told behind one another: "Cart sponsor: Acme. Longest drive: Ajax. Tote
    bags: Elm Bank"."""
    parts = [part for part in _STOP.split(line) if part]
    if len(parts) < _FEWEST_PARTS or not any(of_one(part) for part in parts):
        return []
    return [
        name
        for part in parts
        if not of_one(part) and is_field(part) and len(part) < _LONGEST_PART
        for name in read(part.rstrip("."))
    ]


__all__ = ["in_sentences", "is_field", "of_a_game", "of_one", "read"]
