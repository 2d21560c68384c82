"""What goes on behind a name on its line: a question that it answers, who speaks, and the next sentence."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import EVENT, MONTH, MONTH_DAY, NUMERIC, TIME, WEEKDAY, labelled

_ASKING = re.compile(r"(?<=[^\W\d_]{3})(?:\s[–—-]|:)\s(?:how|why|what|when|where|who)\b[^.]*$", re.I)
"""A question behind a name: "Skills Night – how to bind your quilt"."""
_WHO_SPEAKS = re.compile(
    r"(?<=[^\W\d_]{3})[\s,;.–—-]{1,4}(?:guest |our |the )?(?:speakers?|presenters?|instructors?|leaders?"
    r"|hostess(?:es)?)\s?:\s.*$",
    re.I,
)
_STOP = re.compile(
    r"(?:(?<=[a-z\d)’'\"”][a-z)’'\"”]{2})|(?<=[A-Z]{4})|(?<=\b[ap]\.m)|(?<=\b[ap]m)|(?<=\d\d))(?<!\bSupt)(?<!\bProf)(?<!\bCapt)(?<!\bComdr)[.!]\s+"
    r"(?=[A-Z\"“*$(])"
)
_NEXT_SENTENCE = re.compile(
    r"(?:(?<=[a-z]{3})|(?<=[\d)])|(?<=[A-Z]{4}))\.\s+(?=[A-Z][\w’']*(?:\s[\w’']+){0,2}:\s"
    r"|[A-Z\d][\w’'$.-]*\s(?:[\w’'$.-]+\s){0,5}[a-z]{4,})"
)
"""Where a sentence goes on behind a name: "Spring Retreat at Camp Larch. Registration closes soon", "Warblers at Oak
Hill. Leader: Ann Reed"."""
_ABBREVIATED = re.compile(
    r"\b(?:dr|mr|mrs|ms|st|ste|rev|hon|sen|rep|gov|gen|col|capt|supt|lt|sgt|prof|jr|sr|no|vs|ft|mt|ave|blvd|rd|hwy|pkwy"
    r"|bldg|dept|comm|cmte|mtg|bd|exec|admin|govt|univ|assn|assoc|inc|corp|co|ltd|u\.s|u\.k|d\.c|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)$",
    re.I,
)
"""Behind what a full stop ends no sentence."""
_DAY = re.compile(rf"\W*(?:{WEEKDAY}\b[.,]?\s{{0,2}})?(?:{MONTH_DAY.pattern}|{NUMERIC.pattern}|{MONTH}\b\.?)", re.I)
_LETTERS = re.compile(r"[^\W\d_]{3}")
_THEN_DAY = re.compile(
    rf"\s[–—-]\s{{1,2}}(?:{WEEKDAY}\b[.,]{{0,2}}\s)?(?:{MONTH_DAY.pattern})(?:st|nd|rd"
    rf"|th)?(?:\s?[–-]\s?(?:{MONTH}\.?\s)?\d{{1,2}})?(?:,?\s(?:19|20)\d\d)?,\s",
    re.I,
)
_MOST_BEFORE = 110


def without_question(text: str) -> str:
    """The text without the question behind a name."""
    return _ASKING.sub("", text)


def without_speaker(text: str) -> str:
    """The text without the label behind a name that tells who speaks: "English Gardens Speaker: June Hopper"."""
    return _WHO_SPEAKS.sub("", text)


def is_abbreviated(text: str) -> bool:
    """Whether a full stop behind a text ends no sentence: "St. Mary's", "Nominations Comm. Meeting"."""
    return _ABBREVIATED.search(text) is not None


def before_sentence(text: str) -> str:
    """What stands before the next sentence of a line; nothing where there is none."""
    return next(
        (text[: stop.start()] for stop in _NEXT_SENTENCE.finditer(text) if not is_abbreviated(text[: stop.start()])), ""
    )


def without_remarks(text: str) -> str:
    """The first sentence of a text that begins with its day: "May 2 – Pancake Breakfast, 7-11 a.m. Free-will
    donation."; else the text."""
    day = _DAY.match(text)
    if day is None:
        return text
    for stop in _STOP.finditer(text, day.end()):
        first = text[day.end() : stop.start()]
        if not is_abbreviated(first) and not EVENT.match(text, stop.end()) and _LETTERS.search(TIME.sub(" ", first)):
            return text[: stop.start()]
    return text


def before_day(text: str) -> str:
    """The name before a dash and its day, behind which come an hour and a place: "Harbor Social – Friday, May 7, 6–8
    p.m., The Crooked Stool"; else the text."""
    day = _THEN_DAY.search(text, 0, _MOST_BEFORE + 40)
    if day is None or not 3 < day.start() <= _MOST_BEFORE:
        return text
    name, behind = text[: day.start()], TIME.sub(" ", text[day.end() :]).partition(". ")[0]
    if not name[0].isupper() or MONTH_DAY.search(name) or labelled(name) or is_generic(name) or is_no_title(name):
        return text
    return name if EVENT.search(name) or not EVENT.search(behind) else text
