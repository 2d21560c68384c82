"""Days and hours as German writes them, and ranges of hours in Spanish, where they stand in lines of a page: "Mittwoch,
4. März, 19.30 Uhr", "14–17 Uhr", "10:00 a.m. a 2:00 p.m."."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import Outline

_ONE = r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?"
_HOURS = re.compile(
    rf"(?<![\d.:])(?:von\s)?(?P<a>{_ONE})(?:\s?Uhr)?(?:\s?(?:[-–—]|bis)\s?(?P<b>{_ONE}))?\s?Uhr\b(?!\s?bis)", re.I
)
_SPANISH = re.compile(r"(?<=\d)(\s?[ap]\.?\s?m\.?)\s+a(?:\s+las?)?\s+(?=\d{1,2}(?::\d\d)?\s?[ap]\.?\s?m\b)", re.I)
_MONTHS = {
    "januar": "January", "jänner": "January", "februar": "February", "märz": "March", "april": "April", "mai": "May",
    "juni": "June", "juli": "July", "august": "August", "september": "September", "oktober": "October",
    "november": "November", "dezember": "December",
}  # fmt: skip
_WEEKDAYS = {
    "montag": "Monday", "dienstag": "Tuesday", "mittwoch": "Wednesday", "donnerstag": "Thursday", "freitag": "Friday",
    "samstag": "Saturday", "sonnabend": "Saturday", "sonntag": "Sunday",
}  # fmt: skip
_WEEKDAY = rf"(?:{'|'.join(_WEEKDAYS)})"
_DAY = re.compile(
    rf"(?:\b(?P<w>{_WEEKDAY})\b,?\s+(?:den\s+)?)?(?<![\d.])(?:(?P<from>[0-3]?\d)\.\s?(?:bis|[-–—])\s?(?:{_WEEKDAY},?\s+)?)?"
    rf"(?P<d>[0-3]?\d)\.\s?(?P<m>{'|'.join(_MONTHS)})\b",
    re.I,
)
_OF_GERMAN = re.compile(r"\d\s?Uhr\b|\b[0-3]?\d\.\s?(?:Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\b")


def spell_out_foreign_hours(page: Outline) -> None:
    """Writes such days and hours as all others are: what German and English share, "4. April", counts where the page
    is German."""
    german = any(_OF_GERMAN.search(line.text) for line in page.lines)
    for line in page.lines:
        line.text = _spelled(line.text, german)
        for piece in line.pieces:
            piece.text = _spelled(piece.text, german)


def _spelled(text: str, german: bool) -> str:
    text = _SPANISH.sub(r"\1 – ", text) if " a " in text else text
    return _DAY.sub(_said_day, _HOURS.sub(_said_hours, text)) if german and re.search(r"\d", text) else text


def _said_hours(hours: re.Match[str]) -> str:
    return _figures(hours["a"]) + (f" – {_figures(hours['b'])}" if hours["b"] else "")


def _figures(hour: str) -> str:
    hours, _, minutes = hour.replace(".", ":").partition(":")
    return f"{int(hours)}:{minutes or '00'}"


def _said_day(day: re.Match[str]) -> str:
    weekday = f"{_WEEKDAYS[day['w'].lower()]}, " if day["w"] and not day["from"] else ""
    first = f"{day['from']}-" if day["from"] else ""
    return f"{weekday}{first}{day['d']} {_MONTHS[day['m'].lower()]}"


__all__ = ["spell_out_foreign_hours"]
