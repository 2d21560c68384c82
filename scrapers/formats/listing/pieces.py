"""Runs of text inside one inline element, and the line that several of them make."""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.formats.listing.struck import ARROW, gives_way

_YEAR_END = re.compile(r"(?:19|20)\d\d$")
_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*")
_DAY = re.compile(r"\s*[0-3]?\d")
_AMOUNT = re.compile(r"[$£€]\s?\d")
_LEADERS = re.compile(r"[.…]{4,}|…[.…]*")
_OF_A_LEAF = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september"
    r"|october"
    r"|november|december|mon|tue|wed|thu|fri|sat|sun)",
    re.I,
)
"""What stands above the day of a calendar's leaf."""
_NOON = re.compile(r"\b(?:noon|midnight)$", re.I)
_LINE_END = re.compile(r"[\r\n]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(slots=True, eq=False)
class Piece:
    """A run of text inside one inline element."""

    text: str
    tag: str = ""
    klass: str = ""
    href: str | None = None
    bold: bool = False
    struck: bool = False
    stamp: str | None = None
    hint: str = ""
    """What appears where the pointer rests on it, when that is several lines."""


def hint(title: str | None) -> str:
    """A hover text of several lines, such as calendars give to their dates."""
    lines = [" ".join(line.split()) for line in _LINE_END.split(title or "")]
    return "\n".join(line for line in lines if line) if len(lines) > 2 else ""


def joined(pieces: list[Piece]) -> str:
    """The pieces as one text; two elements that touch ("5 pm" and "City Hall") are kept apart."""
    parts: list[str] = []
    last: Piece | None = None
    for piece in pieces:
        before = last.text[-1:] if last is not None else ""
        if (
            last is not None
            and (last.tag, last.klass) != (piece.tag, piece.klass)
            and (before.isalnum() or before in ".)")
            and (piece.text[:1].isupper() or piece.text[:1].isdigit() or _AMOUNT.match(piece.text))
            and not (before.isupper() and len(last.text.strip()) == 1)
            and not (
                before.isdigit()
                and piece.text[:1].isdigit()
                and not (_YEAR_END.search(last.text) or _is_day_and_year(last, piece))
            )
        ):
            parts.append(" ")
        elif (
            last is not None
            and piece.text[:1].isdigit()
            and before.isalpha()
            and _OF_A_LEAF.fullmatch(last.text.strip())
        ):
            parts.append(" ")  # "DEC", "5"
        elif last is not None and _begins_anew(last, piece):
            parts.append(" ")
        parts.append(piece.text)
        last = piece
    return "".join(parts)


def _begins_anew(last: Piece, piece: Piece) -> bool:
    """Whether two elements of one make that touch are an hour and what follows it: "Feb. 4 @ noon" and "Elks Lodge"."""
    return last.tag == piece.tag and _NOON.search(last.text) is not None and piece.text[:1].isupper()


def _is_day_and_year(one: Piece, other: Piece) -> bool:
    """Whether two elements that touch are a day and a year on a leaf of a calendar: "26" and "2026"."""
    return bool(one.tag and other.tag and _DAY.fullmatch(one.text) and _YEAR.fullmatch(other.text))


def corrected(pieces: list[Piece]) -> list[Piece]:
    """The pieces without those that are struck out, where others stand in their stead."""
    if not any(piece.struck for piece in pieces):
        return pieces
    kept = [piece for piece in pieces if not piece.struck or not piece.text.strip()]
    struck = joined([piece for piece in pieces if piece.struck])
    if not gives_way(struck, joined(kept)):
        return pieces
    first = next((piece for piece in kept if piece.text.strip()), None)
    if first is not None:
        first.text = ARROW.sub("", first.text, count=1) if ARROW.match(first.text) else first.text
    return kept


def clean(text: str) -> str:
    """One line without leaders, invisible spaces, and the letter that a space became which was decoded twice."""
    if not text.isascii():
        text = text.replace("\u200b", "").replace("\u00c2\u00a0", " ").replace("\ufeff", "")
    if "..." in text or "…" in text:
        text = _LEADERS.sub(" ", text)
    return " ".join(text.split())


def words_of(klass: str) -> str:
    """The names of a class with their words apart: "eventLocation" as "event-Location"."""
    return klass if klass.islower() or not klass else _HUMP.sub("-", klass)
