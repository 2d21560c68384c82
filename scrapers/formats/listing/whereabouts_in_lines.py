"""Places that a row's line tells by how it is divided: behind a sign, between bars, behind its programme, behind its
host."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.places import ADDRESS
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.signed import signed
from scrapers.formats.listing.sites import is_site
from scrapers.formats.listing.words import TIME

_HOSTED = re.compile(r"\b[Hh]osted by (?:our friends at )?(?:the )?(?P<host>[A-Z][^,;.!?]{3,60}),\s(?=\d)")
_BARS = re.compile(r"\s[|•·]\s")
_LEAST_PARTS = 2
_LONGEST_LINE = 120


def behind_sign(row: Row, name: str | None) -> str | None:
    """The place behind the sign in the line that names a row."""
    told = (
        found for line in row.lines if ADDRESS.search(line.text) is None and (found := signed(line.text)) is not None
    )
    return next((at.place for at in told if at.place and name and name.casefold() in at.name.casefold()), None)


def host_with_street(row: Row, street: str) -> str | None:
    """The house of who is host, where its street follows: "hosted by Keystone Hardware, 214 Market St."."""
    if ADDRESS.match(street) is None:
        return None
    for line in row.lines:
        host = _HOSTED.search(line.text)
        if host is not None and line.text.startswith(street, host.end()) and is_site(host["host"]):
            return f"{host['host']}, {street}"
    return None


def house_with_street(row: Row, street: str) -> str | None:
    """The house before its street between the bars of a line: "4 p.m. to 6 p.m. • Union Station, 30 Pershing Road"."""
    if ADDRESS.match(street) is None:
        return None
    parts = [part.strip() for line in row.lines for part in _BARS.split(line.text) if part.strip() != line.text.strip()]
    return next(
        (
            part
            for part in parts
            if part.endswith(street) and part[: -len(street)].endswith(", ") and is_site(part[: -len(street)])
        ),
        None,
    )


def behind_programme(text: str) -> str | None:
    """The house behind the last comma of a line that begins with its hours and what they are of: "6:30pm check-in, 7pm
    call to order, Harbor School cafeteria"."""
    clocks = list(TIME.finditer(text)) if len(text) < _LONGEST_LINE and TIME.match(text) is not None else []
    part, comma, house = text[clocks[-1].end() :].strip(" .").rpartition(", ") if clocks else ("", "", "")
    return house if comma and part[:1].islower() and is_site(house) else None


def part_of_bars(text: str, name: str | None) -> str | None:
    """The one part of a line between bars that is a house, where others tell the hour or the price: "7 a.m. check-in, 8
    a.m. start | Lake Basin Park"."""
    parts = [part.strip() for part in _BARS.split(text)] if len(text) < _LONGEST_LINE else []
    if len(parts) < _LEAST_PARTS or not any(TIME.search(part) for part in parts):
        return None
    houses = [part for part in parts if is_site(part) and part != name]
    return houses[0] if len(houses) == 1 else None


__all__ = ["behind_programme", "behind_sign", "host_with_street", "house_with_street", "part_of_bars"]
