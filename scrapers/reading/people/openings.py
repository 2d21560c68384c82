"""Whose doors open: an owner told of without their business is the owner of the one whose ribbon is cut."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Person
from scrapers.reading.words import words

_OPENING = r"(?:ribbon[ -]cutting|grand (?:re-?)?opening|re-?opening)(?: (?:celebration|ceremony|event|party))?(?: (?:and|&) (?:ribbon[ -]cutting|grand opening|open house))?"
_BEHIND = re.compile(rf"^\W*{_OPENING}\s*(?::|[-–—|]|\bfor\b|\bof\b|\bat\b)\s*(?P<body>\S.*)$", re.I)
_AHEAD = re.compile(rf"^(?P<body>\S.*?)\s*(?:[-–—:|]\s*)?{_OPENING}\W*$", re.I)
_OWNERS = words("owner owners co-owner co-owners founder founders co-founder proprietor proprietors franchisee operator")


def body(title: str) -> str | None:
    """The business that a title says opens: "Ribbon Cutting: Bloom & Vine", "Bloom & Vine Grand Opening"."""
    match = _BEHIND.match(title) or _AHEAD.match(title)
    if match is None:
        return None
    named = re.sub(r"^the\s+", "", match["body"].strip(" !.–—-"))
    return named if named[:1].isupper() and 0 < named.count(" ") < 7 and ":" not in named else None


def add(found: dict[str, Person], title: str, text: str) -> None:
    """Give owners who lack one the business that opens, where the text speaks of it as well."""
    lacking = [key for key, person in found.items() if person.organization is None and _owns(person.title)]
    if not lacking or (named := body(title)) is None or named.lower() not in text.lower():
        return
    for key in lacking:
        found[key] = found[key].model_copy(update={"organization": named})


def _owns(title: str | None) -> bool:
    return title is not None and not _OWNERS.isdisjoint(title.lower().replace("/", " ").split())


__all__ = ["add", "body"]
