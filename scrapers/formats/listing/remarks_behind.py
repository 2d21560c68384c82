"""An item that begins with its day names in its first sentence what is held; those behind it are remarks: "May 2 – Pancake Breakfast, 7-11 a.m. Free-will donation."."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.words import EVENT, MONTH, MONTH_DAY, NUMERIC, TIME, WEEKDAY

_LED = re.compile(rf"\W*(?:{WEEKDAY}\b[.,]?\s{{0,2}})?(?:{MONTH_DAY.pattern}|{NUMERIC.pattern}|{MONTH}\b\.?)", re.I)
_END = re.compile(r"(?:(?<=[a-z\d)’'\"”][a-z)’'\"”]{2})|(?<=\b[ap]\.m)|(?<=\b[ap]m)|(?<=\d\d))[.!]\s+(?=[A-Z\"“*$(])")
_ABBREVIATED = re.compile(r"\b(?:dr|mr|mrs|ms|st|ste|rev|hon|sen|rep|gov|gen|col|capt|lt|sgt|prof|jr|sr|no|vs|ft|mt|ave|blvd|rd|bldg|dept|comm|cmte|mtg|bd|exec|admin|govt|univ|assn|assoc|inc|corp|co|ltd|u\.s|u\.k|d\.c|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)$", re.I)
_LETTERS = re.compile(r"[^\W\d_]{3}")


def without_remarks(text: str) -> str:
    """The first sentence of a text that begins with a day and goes on behind that sentence; else the text."""
    led = _LED.match(text)
    if led is None:
        return text
    for end in _END.finditer(text, led.end()):
        first = text[led.end() : end.start()]
        if _ABBREVIATED.search(first) or EVENT.match(text, end.end()) or not _LETTERS.search(TIME.sub(" ", first)):
            continue
        return text[: end.start()]
    return text
