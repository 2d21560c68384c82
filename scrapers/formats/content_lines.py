"""iCalendar content lines -> components and properties: RFC 5545 3.1 to 3.3, read forgivingly.

Written for speed: a calendar of thousands of events is split in one pass, and a property is taken
apart only when it is asked for.
"""

from __future__ import annotations

import quopri
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from hobnob import patterns as re
from scrapers.reading.html import decode

# Some writers double their line ends, so that an empty line stands before a fold. Each way begins with a plain byte,
# which the search jumps to.
_FOLD = re.compile(rb"\n(?:\r{0,2}\n)?[ \t]|\r\r?\n(?:\r{0,2}\n)?[ \t]|\r[ \t](?!\n)")
_LINE = re.compile(r'([A-Za-z0-9-]+)((?:;[^=:;"]+=[^";:]*(?:"[^"]*"[^";:]*)*)*):(.*)', re.S)
_PARAMETER = re.compile(r';([^=:;"]+)=([^";:]*(?:"[^"]*"[^";:]*)*)')
_LOOSE = re.compile(r"([A-Za-z0-9-]+)[;:](.*)", re.S)
_TIME_AT_END = re.compile(r":(\d{8}(?:T\d{4,6}Z?)?)\s*$")
_ESCAPE = re.compile(r"\\(.)", re.S)
_NAME = re.compile(r"[A-Z][A-Z0-9-]*[;:]")
# Names that may stand in lower case; any other lower-case "name:" is the rest of a text broken without folding.
_KNOWN = frozenset(
    [
        "BEGIN", "END", "SUMMARY", "DESCRIPTION", "LOCATION", "DTSTART", "DTEND", "DTSTAMP", "DURATION", "UID", "URL",
        "STATUS", "CATEGORIES", "ORGANIZER", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE", "GEO", "ATTACH",
        "CLASS", "CREATED", "LAST-MODIFIED", "TRANSP",
    ]
)  # fmt: skip


_TEXTS = ("DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT", "CONTACT", "X-")


class Property(NamedTuple):
    """One property: its parameters by upper-case name, and its value as written."""

    parameters: dict[str, str]
    value: str


@dataclass(slots=True)
class Component:
    """The lines of one VEVENT or VTIMEZONE; nested components (alarms) are left out of a VEVENT's."""

    name: str
    lines: list[str] = field(default_factory=list)
    complete: bool = True
    _properties: dict[str, list[Property]] | None = None
    _texts: dict[str, str | None] = field(default_factory=dict)

    def all(self, name: str) -> list[Property]:
        """Every property of that (upper-case) name, in order."""
        return (self._properties if self._properties is not None else self._taken_apart()).get(name, [])

    def _taken_apart(self) -> dict[str, list[Property]]:
        properties: dict[str, list[Property]] = {}
        for line in self.lines:
            found = split(line)
            if found:
                properties.setdefault(found[0], []).append(found[1])
        self._properties = properties
        return properties

    def rewrite(self, lines: list[str]) -> None:
        """Other lines for these, their texts being the same."""
        self.lines, self._properties = lines, None

    def first(self, name: str) -> Property | None:
        """The first of them that has a value."""
        for one in self.all(name):
            if one.value and not one.value.isspace():
                return one
        return None

    def value(self, name: str) -> str | None:
        """The raw value of the first of them."""
        found = self.first(name)
        return found.value.strip() if found else None

    def text(self, name: str) -> str | None:
        """The unescaped text of the first of them."""
        if name not in self._texts:
            self._texts[name] = self._text(name)
        return self._texts[name]

    def _text(self, name: str) -> str | None:
        found = self.first(name)
        if found is None:
            return None
        if found.parameters.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
            # vCalendar 1.0; its soft line ends were taken for a text broken without folding
            packed = found.value.replace("=\\n", "").encode("latin-1", "replace")
            return decode(quopri.decodestring(packed)).strip() or None
        return unescaped(found.value) or None


@dataclass(slots=True)
class Calendar:
    """One VCALENDAR: its own properties, its zones and its events in order."""

    head: Component
    zones: list[Component] = field(default_factory=list)
    events: list[Component] = field(default_factory=list)


def unescaped(value: str) -> str:
    r"""TEXT of RFC 5545 3.3.11: ``\n`` is a new line, a backslash before anything else is dropped."""
    if "\\" not in value:
        return value.strip()
    return _ESCAPE.sub(lambda m: "\n" if m[1] in "nN" else m[1], value).strip()


def split(line: str) -> tuple[str, Property] | None:
    """A content line as name and property; None when it is none."""
    name, colon, value = line.partition(":")
    if colon and name.isascii() and name.replace("-", "").isalnum():
        return name.upper(), Property({}, value)
    match = _LINE.match(line)
    if match is None or ("TZID=" in match[2] and not match[3][:8].isdigit() and _TIME_AT_END.search(line)):
        # Outlook writes TZID=(UTC-05:00) Eastern Time without the quotes that its colon asks for
        loose = _LOOSE.match(line)
        if loose is None:
            return None
        name = loose[1].upper()
        stamp = _TIME_AT_END.search(line)
        if stamp and name.startswith(("DT", "EXD", "RDA", "RECUR")):
            zone = re.search(r"TZID=(.+?):\d{8}", line)
            return name, Property({"TZID": zone[1]} if zone else {}, stamp[1])
        return name, Property({}, loose[2].rpartition(":")[2] if ":" in loose[2] else loose[2])
    name, tail, value = match.groups()
    parameters = {}
    if tail:
        for key, said in _PARAMETER.findall(tail):
            parameters[key.strip().upper()] = said.replace('"', "").strip()
    return name.upper(), Property(parameters, value)


def lines(body: bytes, content_type: str | None = None) -> Iterator[str]:
    """The unfolded content lines. Unfolding comes before decoding: a fold may stand within a UTF-8 character."""
    text = decode(_FOLD.sub(b"", body), content_type)
    # not str.splitlines: a form feed or U+2028 within a text ends no content line
    held: str | None = None
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if not line.strip():
            continue
        if held is not None and not _begins(line):
            if held.upper().startswith(_TEXTS):
                held = f"{held}\\n{line}"
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _begins(line: str) -> bool:
    if _NAME.match(line):
        return True
    loose = _LOOSE.match(line)
    return loose is not None and (loose[1].upper() in _KNOWN or loose[1][:2] in ("X-", "x-"))


def calendars(body: bytes, content_type: str | None = None) -> list[Calendar]:
    """Every calendar in the bytes; a file cut short keeps its whole events, the cut one being marked."""
    found: list[Calendar] = []
    calendar: Calendar | None = None
    current: Component | None = None
    nested: list[str] = []
    for line in lines(body, content_type):
        upper = line[:40].upper() if line[0] in "BbEe" else ""
        if upper.startswith("BEGIN:"):
            name = upper[6:].strip()
            if name == "VCALENDAR":
                calendar, current, nested = Calendar(Component(name)), None, []
                found.append(calendar)
            elif name == "VEVENT" or (name == "VTIMEZONE" and current is None):
                if calendar is None:
                    calendar = Calendar(Component("VCALENDAR"))
                    found.append(calendar)
                current, nested = Component(name, complete=False), []
                (calendar.events if name == "VEVENT" else calendar.zones).append(current)
            elif current is not None and current.name == "VTIMEZONE":
                current.lines.append(line)
            else:
                nested.append(name)
        elif upper.startswith("END:"):
            name = upper[4:].strip()
            if current is not None and name == current.name:
                current.complete, current, nested = True, None, []
            elif current is not None and current.name == "VTIMEZONE":
                current.lines.append(line)
            elif nested and name in nested:
                del nested[nested.index(name) :]
            elif name == "VCALENDAR":
                if current is not None and not nested:
                    current.complete = True  # its own end was forgotten, nothing of it was cut
                calendar, current, nested = None, None, []
        elif nested:
            continue
        elif current is not None:
            current.lines.append(line)
        elif calendar is not None:
            calendar.head.lines.append(line)
    return found
