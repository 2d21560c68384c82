"""Content lines of iCalendar: escaping, folding, values (RFC 5545, 3.1 and 3.3)."""

from __future__ import annotations

from datetime import UTC, date, datetime

from digest import clean

_LIMIT = 75


def fold(line: str) -> str:
    """A content line in pieces of at most 75 octets, never cutting a character, ended by CRLF."""
    if len(line) <= _LIMIT // 4:
        return line + "\r\n"
    raw = line.encode("utf-8")
    if len(raw) <= _LIMIT:
        return line + "\r\n"
    pieces = []
    start, room = 0, _LIMIT
    while start < len(raw):
        end = min(start + room, len(raw))
        while end < len(raw) and raw[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(raw[start:end].decode("utf-8"))
        start, room = end, _LIMIT - 1
    return "\r\n ".join(pieces) + "\r\n"


def escaped(value: str | None) -> str:
    """A TEXT value: backslash, semicolon, comma and newline escaped, control characters gone."""
    words = clean.text(value).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def parameter(value: str) -> str:
    """A parameter value in quotation marks, with what may not stand there spelt as RFC 6868 says."""
    words = clean.line(value).replace("^", "^^").replace('"', "^'")
    return f'"{words}"'


def utc(moment: datetime) -> str:
    """``20260305T223000Z``."""
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def local(moment: datetime) -> str:
    """``20260305T173000``, to stand beside a TZID."""
    return f"{moment:%Y%m%dT%H%M%S}"


def day(value: date) -> str:
    """``20260305``."""
    return f"{value:%Y%m%d}"
