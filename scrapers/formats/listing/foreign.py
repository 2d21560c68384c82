"""Days and hours in French, Spanish and German, where they stand in a title: "Mardi 6 octobre : Cocktail (17 h à 19 h)"."""

from __future__ import annotations

from hobnob import patterns as re

MONTH = (
    r"(?:janvier|f[ée]vrier|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|enero|febrero|agosto"
    r"|sep?tiembre|octubre|noviembre|diciembre|januar|jänner|februar|märz|oktober|dezember)"
)
MONTH_OR_NAME = r"(?:mars|avril|mai|juin|marzo|abril|mayo|junio|julio|juni|juli)"
"""Months that are names too: they count behind a day."""
WEEKDAY = (
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bados?"
    r"|domingos?(?=,?\s+\d)|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?)"
)
CLOCK = (
    r"(?:\d{1,2}\s?(?-i:h)\s?[0-5]\d|(?:1[3-9]|2[0-3])\s?(?-i:h)|\d{1,2}\s?(?-i:h)(?=\s?(?:à|-|–)\s?\d)"
    r"|(?<=à )\d{1,2}\s?(?-i:h)|\d{1,2}(?:[.:][0-5]\d)?(?=(?:\s?Uhr)?\s?(?:[-–—]|bis)\s?\d{1,2}(?:[.:][0-5]\d)?\s?Uhr\b)"
    r"|\d{1,2}(?:[.:][0-5]\d)?\s?Uhr)(?!\w)"
)
"""17 h 30, 18 h, 9 h à: "9 h" alone may be how long it takes. 19.30 Uhr, and both of "14 bis 17 Uhr"."""
_DAY = r"\d{1,2}(?:er|º|\.)?"
_DATE = re.compile(
    rf"(?:\b(?:les?|du|de|el|los|del|am|vom)\s+)?(?:\b{WEEKDAY}\b,?\s+)?(?:(?:le|el|den|der)\s+)?(?<![\d/])(?:{_DAY}\s*(?:au|et|al|y|bis|und"
    rf"|-|–)\s*)?(?:{WEEKDAY},?\s+)?{_DAY}\s+(?:de\s+)?(?:{MONTH}"
    rf"|{MONTH_OR_NAME}|(?<=\.\s)(?:april|august|september|november))\b(?:\s*,?\s*(?:del?\s+)?20\d\d\b)?(?:,?\s+(?:à|de|dès|a las?"
    rf"|desde las?)(?=\s+\d))?",
    re.I,
)
_BEFORE_CLOCK = re.compile(rf"(?<![\dhH] )\b(?:de|à|dès)\s+(?={CLOCK})", re.I)


def without_dates(text: str) -> str:
    """The text without the days that it names in French or Spanish, and the words that led to them and to their
    hours."""
    return _BEFORE_CLOCK.sub(" ", _DATE.sub(" ", text))
