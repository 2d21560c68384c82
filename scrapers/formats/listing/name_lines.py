"""Lines that are names although a state or an hour stands in them: "CANCELLED: Leads Lunch", "Noon Rotary"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import BOLD_HEADING, Line
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import DOCUMENT, EVENT, TIME, WEEKDAY, is_papers
from scrapers.reading.status import is_badge, without_banner

TITLE_CLASS = re.compile(r"(?:^|[\s_-])(?:title|name|headline|heading|subject|summary|event-?link)(?:$|[\s_-])", re.I)
SUB_CLASS = re.compile(r"sub-?title|location|venue|place|date|time|address|site-?title", re.I)
_REASON = re.compile(
    r"(?:due|because|owing|by|until|till|to|from|for|as|see|per|no|not|none|tb[acd]|lack|new(?= (?:dates?|times?|day"
    r"|location|venue|hours?)\b|\W*$)|will|and|or|if|please|check|contact|call|refunds?|notice|"
    r"(?:in )?observance|(?:bad |inclement |winter |severe )?(?:weather|snow|storm|holiday|heat|rain|illness"
    r"|sickness)(?: (?:day|closing|closure|delay|warning))?(?=\W*$|[.,;]|\W+(?:and|or|in)\b)|quorum|insufficient"
    r"|(?:low|small) (?:enrol+ment|attendance|registration|turnout|sign-?ups?)|power outage)\b",
    re.I,
)
"""What follows the word of it and is no name: why, or until when."""
_NAMED_SO = re.compile(
    r"[\W\d]*(?:The|An?)\s(?:Cancel+ed|Postponed|Re-?[Ss]cheduled)\s(?!Meeting|Event|Hearing|Session)(?:[A-Z][\w’'-]+"
    r"|of|and|the|in)(?:\s(?:[A-Z][\w’'-]+|of|and|the|in)){0,5}\W*$"
)
A_WORD = re.compile(r"\b[A-Z][\w’'&-]{2,}")
_CAPITALISED = re.compile(r"\W*[A-Z\d][\w’'&-]*(?:\s(?:[A-Z\d&][\w’'&-]*|of|and|the|in|on|for|with)){1,8}\W*")
OF_A_CLOCK = re.compile(
    rf"\b(?:{WEEKDAY}|eastern|central|mountain|pacific|atlantic|standard|daylight|time|sharp|start|starts|until|close"
    rf"|end|onwards?|doors|zoom|online|"
    r"room|virtual(?:ly)?|daily|noon|midnight|from|until|local)\b",
    re.I,
)
_LETTERS = re.compile(r"[^\W\d_][\w’']*")
_ASKS = re.compile(
    r"(?:please|click|join|you(?:[’']re| are)|we(?:[’']re)?\b|call|see|watch|held|meetings?|all|registration"
    r"|interested|unless|\w+ (?:is|are|will|was|were|has|have)\b)",
    re.I,
)
"""What begins a sentence, however its words are set."""
_LONGEST_HEADLINE = 12
_SHORT_WORD = 4
_NAMED_BY_HOUR = re.compile(r"\W*(?P<hour>noon|midnight)\s+(?=(?-i:[A-Z]))(?P<rest>.+)", re.I)


def is_headline(text: str) -> bool:
    """Whether a text is set as the name of a talk although it speaks to its readers: "Reading Your Books", "How to
    Price What You Make"."""
    found = _LETTERS.findall(text)
    if not 2 <= len(found) <= _LONGEST_HEADLINE or text.rstrip().endswith((".", ":")) or _ASKS.match(text):
        return False
    return (
        all(word[0].isupper() or len(word) <= _SHORT_WORD for word in found)
        and sum(word[0].isupper() for word in found) >= 2
    )


def stands_as_name(line: Line) -> bool:
    """Whether a line is set as a name is: a heading, a link, or of a class that says so."""
    if 0 < line.level < BOLD_HEADING:
        return True
    classes = f"{line.box.klass} {' '.join(piece.klass for piece in line.pieces)}"
    return bool(line.pieces and line.pieces[0].href) or bool(
        TITLE_CLASS.search(classes) and not SUB_CLASS.search(classes)
    )


def names_so(text: str) -> bool:
    """Whether the word of what became of something is part of a name: "The Postponed Wedding"."""
    return _NAMED_SO.match(text) is not None


def beside_badge(line: Line) -> str | None:
    """What stands beside an element that tells only what became of it: "Morning Mixer" of "<span>Cancelled</span>
    <a>Morning Mixer</a>"."""
    rest = [piece for piece in line.pieces if not is_badge(piece.text)]
    return (
        " ".join(piece.text for piece in rest).strip()
        if 0 < len(rest) < len(line.pieces) and A_WORD.search(rest[0].text)
        else None
    )


def badge_of(line: Line) -> str | None:
    """The word of what became of something that stands in an element of its own beside its name."""
    return next(piece.text for piece in line.pieces if is_badge(piece.text)) if beside_badge(line) is not None else None


def is_reason(text: str) -> bool:
    """Whether what follows the word of what became of something tells why, or until when, and is no name."""
    return _REASON.match(text) is not None


def names_what_is_off(line: Line, above: bool, alone: bool = False) -> bool:
    """Whether a line names what was called off, rather than saying only that it was; ``above`` where it stands above
    its date, as no reason does; ``alone`` where no other line of its row could be a name.
    """
    if names_so(line.text):
        return stands_as_name(line)
    name = beside_badge(line) or without_banner(line.text).strip()
    if (
        len(name) < 3
        or name == line.text.strip()
        or is_reason(name)
        or is_no_title(name)
        or is_papers(name)
        or DOCUMENT.match(name)
    ):
        return False
    if is_generic(name):
        return 0 < line.level < BOLD_HEADING and len(name.split()) > 1
    return (
        above
        or stands_as_name(line)
        or EVENT.search(name) is not None
        or (alone and _CAPITALISED.fullmatch(name) is not None)
    )


def names_by_hour(line: Line) -> bool:
    """Whether a line with an hour is a name: "Noon Rotary", or a heading "6 PM Dinner", not "6 PM Central"."""
    if named_by_hour(line.text):
        return True
    rest = OF_A_CLOCK.sub(" ", TIME.sub(" ", line.text))
    return stands_as_name(line) and A_WORD.search(rest) is not None


def named_by_hour(text: str) -> str | None:
    """ "Noon" of "Noon Rotary", which is a part of the name."""
    found = _NAMED_BY_HOUR.match(text)
    rest = OF_A_CLOCK.sub(" ", found["rest"]).strip() if found else ""
    return found["hour"] if found and len(rest) >= 3 and not is_generic(rest) else None
