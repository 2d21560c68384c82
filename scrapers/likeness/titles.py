"""A title taken apart.

What matters are the words that name something: "Ribbon Cutting" is said of hundreds of events.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import takewhile

from hobnob import patterns as re
from scrapers.likeness.games import games
from scrapers.likeness.kinds import kinds_of
from scrapers.likeness.telling import Mark, marks
from scrapers.likeness.themes import Themes, themes
from scrapers.likeness.vocabulary import PARTS, SMALL
from scrapers.likeness.words import GENERIC_STEMS, USUAL_STEMS, close, fold
from scrapers.likeness.words import words as words_of
from scrapers.reading.words import words as vocabulary

_TIME = re.compile(
    r"\b\d{1,2}(?::\d\d)?\s*(?:a\.?m|p\.?m)\b\.?|\b\d{1,2}:\d\d\b|\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b", re.I
)
_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd"
    r"|th)?\b(?:\s?-\s?\d{1,2}\b)?"
    r"|\b(?:19|20)\d\d\b",
    re.I,
)
_ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th)\b(?! (?:session|shift|show|grade))", re.I)
_STATED = (
    r"cancel+ed|moved (?:indoors|inside|outdoors|outside|online|to (?:zoom|virtual|online))"
    r"|(?:postponed|rescheduled|moved)(?: (?:to|until|till) (?:\w+day|next week|next month|a later date"
    r"|(?:the |[a-z]{3,9}\.? )\d{1,2}(?:st|nd|rd|th)?)| (?:a|one|by a|by one) (?:day|week|month))?"
    r"|sold out|rain date|new (?:date|time|location)|(?:date|time|venue|location) changed?|updated?|reminder"
)
# words that a name may begin with are no banner without a mark behind them
_MARKED = (
    r"now (?:virtual|online|on zoom|indoors)|waitlist(?:ed)?(?: only)?|almost (?:full|sold out)"
    r"|rain (?:location|site|venue)|new (?:day|venue)|last (?:chance|call)|save the date|(?:register|rsvp) now"
)
_SAID_LAST = (
    r"pushed (?:back|ahead)(?: (?:a|one) (?:day|week|month)| to \w+day| until \w+day)?|called off|full|virtual ticket"
)
_BANNER = re.compile(
    rf"^\W*(?:(?:{_STATED}|virtual(?: ticket| option)?|just added)\b[\s!*:.,()\[\]–—-]+"
    rf"|(?:{_MARKED})\b\s*[!*:.,()\[\]–—-]+\s*)"
    rf"|[\s*([–—:-]+(?:{_STATED}|{_SAID_LAST})(?:\s*\([^()]*\)| (?:due to|because of|for) [\w ]+)?\W*$"
    rf"|\s*[*([–—:-]+\s*(?:{_MARKED})\W*$",
    re.I,
)
# who has a table at it says so before its name
_AT_OUR_TABLE = re.compile(
    r"^\W*(?:come )?(?:visit|find|see|meet|join) (?:us|our (?:booth|table|team)) (?:at|in) (?:the )?(?=.*\b(?:show"
    r"|expo|fair|market|festival|fest)\b)(?!.*\bnetwork)",
    re.I,
)
# what comes first or last of several things that a title tells in their order
_IN_ORDER = re.compile(
    r"\b(?:reception|registration|networking|check-?in|rehearsal),? (?:and )?(?:then|followed by)\b"
    r"|,? (?:then|followed by)(?: an?)? (?:reception|afterparty)\b",
    re.I,
)
# bodies that are for no age
_JUNIORS = re.compile(r"\b(Junior) (League|Achievement|Chamber)\b")
_VOTERS = re.compile(r"\bvoter registration\b", re.I)
# "Pancakes before the parade"
_BEFORE_IT = re.compile(
    r"(?<=[a-z ]{10}) (?:before|after|following|prior to) (?:the|our) (?:\w+ )?(?:parade|concert|game|show|fireworks"
    r"|race|ceremony|service|auction|meeting|festival|market|fry|supper)$"
)
_AFTER_HOURS = re.compile(
    r"\b5 ?(?:à|a|@|-à-|-a-) ?7\b|\b(?:business )?after (?:5|five)\b|\bB\.?A\.?[H5]\b\.?|\bbusiness afterhours\b", re.I
)
# plain signs first: most texts hold none, and the search is slow
_AFTER_HOURS_SIGNS = ("after", "5", "five", "bah", "b.a")
_STATE_OF = re.compile(
    r"\bstate of (?:the )?((?:\w+ )??)(city|county|schools?|town|region|state|district|nation|chamber|port|university"
    r"|college|economy|cities|counties|area|community)\b"
)
_ADDRESS = re.compile(r"\b(city|county|schools?|town|village|township|university|college|chamber|district) address\b")
_PARTED = re.compile(r"\s+[-–—|]+\s+|:\s+|\s+[–—|]\s*|\s+[-–—]\s*")
_BODY = re.compile(r"\b(\w+) (?:committee|council|task force|commission|subcommittee)\b")
_SPONSORS = re.compile(r"(.+?) (?:sponsors|presents) (?=\w+ \w+)")
_SPONSORED = re.compile(r"\b(?:presented|sponsored|powered|underwritten) by (.+)$")
_LETTERS = re.compile(r"[A-Za-z][A-Za-z'’]*")
_MODE = re.compile(r"\b(?:virtual|online|zoom|in[- ]person)\b")
# "Peach pie, parade and princesses"
_LIST = re.compile(r"\w, [^,:;]{3,40}?,? (?:and|&) \w", re.I)
# "75th Anniversary", "Celebrating 75 Years"
_JUBILEE = re.compile(
    r"\b(\d{1,3})(?:st|nd|rd|th)?[ -](?:years?[ -])?(?:anniv|birthday|jubilee)|\bcelebrat\w+ (\d{1,3}) years\b", re.I
)
_HOW_OFTEN = vocabulary("a the our monthly weekly quarterly annual regular general special area local chamber board meeting of and "
                        "january february march april may june july august september october november december")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Title:
    """A title taken apart: ``naming`` are the words that name something, ``marks`` numbers that tell parts apart;
    ``lists``: it tells three things in a row."""

    folded: str
    told: tuple[str, ...]
    words: frozenset[str]
    naming: frozenset[str]
    marks: frozenset[Mark]
    kinds: frozenset[str]
    parts: tuple[tuple[str, ...], ...] = ()
    sponsor: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    modes: frozenset[str] = frozenset()
    games: frozenset[str] = frozenset()
    lists: bool = False
    years: frozenset[str] = frozenset()
    themes: Themes = field(default_factory=dict, compare=False)

    @property
    def weight(self) -> float:
        """How much the naming words tell: 1 for a word of its own, 0.4 for a usual one."""
        return weight(self.naming)

    @property
    def part(self) -> bool:
        """Whether it names a part of an event, or what goes before or after it."""
        return bool(self.words & PARTS)


def weight(naming: Iterable[str]) -> float:
    """How much words tell: 1 for a word of its own, 0.4 for a usual one."""
    return sum(0.4 if word in USUAL_STEMS else 1.0 for word in naming)


def after_hours(text: str) -> str:
    """A text with "Business After Five" and the like in their usual words."""
    lowered = text.lower()
    return (
        _AFTER_HOURS.sub("Business After Hours", text) if any(sign in lowered for sign in _AFTER_HOURS_SIGNS) else text
    )


def bare(title: str) -> str:
    """The title without what is stated of its status, or its date."""
    text = _JUNIORS.sub(r"\1\2", title) if "Junior " in title else title
    text = _VOTERS.sub("voter signup", _IN_ORDER.sub(" ", _AT_OUR_TABLE.sub("", after_hours(text))))
    for _ in range(3):
        shorter = _BANNER.sub("", text).strip()
        if not shorter or shorter == text:
            break
        text = shorter
    return text


@lru_cache(maxsize=8192)
def taken_apart(title: str) -> Title:
    """The title's words, kinds and marks."""
    text = bare(title)
    undated = _ORDINAL.sub(" ", _DATE.sub(" ", _TIME.sub(" ", text)))
    folded = fold(undated) or fold(text)
    itself = _BEFORE_IT.sub("", folded)
    told = words_of(state_of(itself))
    words = frozenset(told)
    in_full = " ".join(told)
    kinds = kinds_of(itself if in_full == itself else f"{itself}\n{in_full}")
    parts = tuple(part for part in map(words_of, _PARTED.split(undated)) if part)
    return Title(
        folded,
        told,
        words,
        naming_of(words) | _body(in_full),
        marks(_uncounted(told, parts)),
        kinds,
        parts if len(parts) > 1 else (),
        _sponsor(folded),
        _partners(title),
        frozenset(_MODE.findall(title.lower())),
        games(told),
        ", " in text and _LIST.search(text) is not None,
        _jubilee(text),
        themes(told),
    )


def _jubilee(text: str) -> frozenset[str]:
    """How many years are celebrated."""
    return frozenset(first or second for first, second in _JUBILEE.findall(text))


def _uncounted(told: tuple[str, ...], parts: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The words without a number that counts those behind it: "Pitch Night: two student teams compete"."""
    if len(parts) != 2 or len(parts[1]) < 3 or not parts[1][0].isdigit() or told[-len(parts[1]) :] != parts[1]:
        return told
    return (*told[: -len(parts[1])], *parts[1][1:])


def is_sentence(title: str) -> bool:
    """Whether a title is written in small letters, as a headline or a line of a text is."""
    told: list[str] = [word for word in _LETTERS.findall(title)[1:] if word.lower() not in SMALL and len(word) > 2]
    small = sum(word.islower() for word in told)
    return small >= 2 and 2 * small >= len(told)


def state_of(folded: str) -> str:
    """A folded text with "state of the city" as one word; a city's address is that too."""
    if "state of" in folded:
        return _STATE_OF.sub(r"\1stateof\2", folded)
    return _ADDRESS.sub(r"stateof\1", folded) if " address" in folded else folded


def naming_of(words: Iterable[str]) -> frozenset[str]:
    """Those words that name something."""
    return frozenset(
        word
        for word in words
        if word not in GENERIC_STEMS and word not in SMALL and not word.isdigit() and len(word) > 1
    )


def content(title: Title) -> tuple[str, ...]:
    """The words of a title without its small ones."""
    return tuple(word for word in title.told if word not in SMALL)


def _body(in_full: str) -> frozenset[str]:
    """ "Membership" names a committee, though it names no lunch."""
    match = _BODY.search(in_full)
    return frozenset(words_of(match.group(1))) - _HOW_OFTEN if match else frozenset()


def _sponsor(folded: str) -> frozenset[str]:
    match = _SPONSORED.search(folded) or _SPONSORS.match(folded)
    return frozenset(words_of(match.group(1))) if match else frozenset()


def _partners(title: str) -> frozenset[str]:
    """With whom an organiser holds it: the names after "with" and before "Chambers"."""
    told = title.replace("w/", "with ").split()
    found: list[str] = []
    for at, word in enumerate(told):
        plain = word.strip(",:;()").lower()
        if plain == "with":
            found += _names(told[at + 1 :])
        elif plain in ("chamber", "chambers"):
            found += _names(told[:at][::-1])
    return frozenset(word for name in found for word in words_of(name))


def _names(told: Sequence[str]) -> list[str]:
    """The words that begin ``told`` and are written as names, with what joins them."""
    names = list(takewhile(lambda word: word[:1].isupper() or word in ("&", "+", "and", "the", "/"), told))
    last = next((at for at, word in enumerate(names) if word.endswith((":", ";"))), len(names))
    return [name for name in names[: last + 1] if name[:1].isupper()]


def spelled_alike(a: str, b: str) -> bool:
    """Whether two titles differ only by slips of spelling, case, punctuation or order."""
    x, y = fold(bare(a)).split(), fold(bare(b)).split()
    return sorted(x) == sorted(y) or (len(x) == len(y) and all(close(i, j) for i, j in zip(x, y, strict=True)))
