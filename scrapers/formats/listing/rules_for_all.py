"""How a sentence is written that holds for all meetings of a page: "All meetings begin at 9", "Third Tuesdays, 7
p.m."."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.rules_of_weekdays import ON_WEEKDAYS
from scrapers.formats.listing.words import HELD_OFTEN, TIME, WEEKDAY

MEETS = re.compile(
    r"\b(?:meetings?|hearings?|sessions?|board|commission|committee|council|events?)\b.{0,160}?\b(?:held|begin|start"
    r"|schedul|convene|take[s]? place|at|are|is)\w*\b"
    r"|\b(?:join us|meets?|convenes?|gathers?|holds?|conducts?|hosts?|held|begin(?:s|ning)?|start(?:s|ing)?|scheduled"
    r"|take[s]? place|times?|locations?|where|place)\b"
    rf"|^\W*all (?:\w+ ){{0,2}}{HELD_OFTEN}\b|^\W*(?:all|each|every) (?:\w+ ){{0,2}}(?:sessions?|meetings?"
    rf"|class(?:es)?) (?:run|go|last)s? (?:from )?(?=\d)",
    re.I,
)
"""That somebody meets, or that it is said when or where."""
MEETINGS_AND_HOUR = re.compile(
    rf"(?:^|[-–—:;.,|(]|\b(?:all|our|regular|monthly|club)) ?meetings,? (?:are )?(?:from |at )?{TIME.pattern}", re.I
)
"""An hour that follows the word at once: "Spring Schedule - meetings 7:00-9:00 pm, Room 120"."""
UNLESS_NOTED = re.compile(
    r",?\s\(?(?:unless|except where|except as) (?:otherwise )?(?:noted|stated|indicated|specified"
    r"|listed)(?: (?:otherwise|below|differently))?\)?[.!]?$",
    re.I,
)
"""The end of a sentence that holds but for what is said otherwise: "unless noted below."."""
_OF_ALL = re.compile(
    rf"{MEETINGS_AND_HOUR.pattern}|^\W*(?:all|each|every)\b|{UNLESS_NOTED.pattern}|\bevents (?:are"
    rf"|will be) (?:all )?held {WEEKDAY}|\bwe (?:usually |always |all )?(?:meet|gather) (?:at|from|in)\b"
    rf"|\b{HELD_OFTEN} (?:all )?(?:begin|start|run|meet|take place|kick off|are)\b",
    re.I,
)
OFTEN_ON = re.compile(
    rf"\b{HELD_OFTEN} (?:are|meet|run|take place) (?:(?:held|on|every|all)\s){{0,2}}{WEEKDAY}s?\b|{ON_WEEKDAYS}", re.I
)
"""What is held often, and on which weekday: "Classes are on Mondays"."""
GENERAL = re.compile(
    r"^\W*(?:status call|meeting|hearing)s? (?:is |are |to be |will be )?(?:held|starts?|begins?)\b|"
    r"\b(?:meetings|metings|hearings|sessions|meets|convenes|all|every|each|regular(?:ly)?|monthly|quarterly|weekly"
    r"|bi-?monthly|following|dates|days|locations (?:are|will be)|"
    r"scheduled to meet|will meet|(?:meeting|start|session|hearing) times?|(?:the |this |our )?meeting (?:begins"
    r"|starts|will (?:begin|start|be held)|is held)|"
    r"(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:mon|tues|wednes|thurs|fri|satur|sun)days?|"
    r"events (?:are|will be) (?:all )?held|"
    rf"we meet (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|we (?:usually |always |all )?(?:meet"
    rf"|gather) (?:at|from|in)\b|unless otherwise|{HELD_OFTEN} (?:all )?(?:begin|start|run|meet|take place|kick off"
    rf"|are (?:held|from)))\b",
    re.I,
)
"""What holds for all rows says so: a plural, "every", "the following dates"."""
SENTENCE = re.compile(
    r"(?<=[a-z)]{3}[.!])\s+(?=[A-Z])|(?<=\d{4}[.!])\s+(?=[A-Z])|(?<=[ap]\.m\.)\s+(?=[A-Z][a-z]+ )"
    r"|(?<=[AP]M\.)\s+(?=[A-Z])|(?<=[ap]m\.)\s+(?=[A-Z])|(?<=\d:\d\d\.)\s+(?=[A-Z])"
    r"|(?<=[A-Z][a-z]{2}\.)\s+(?=(?:Except|All|The|Meetings?|Please|If|We|For|Regular|Special|Any|Members|This|These"
    r"|You|No|In|Unless|Agendas?|Minutes|Dates?|Times?)\b)"
)
CLAUSE = re.compile(
    rf"(?<=[A-Z][a-z]{{2}}\.)\s+(?=[A-Z])|{SENTENCE.pattern}"
    rf"|\s(?:and|while)\s(?=(?:the\s)?[A-Z][\w’'&]*(?: (?:[A-Z][\w’'&]*|of|and|the|on|for)){{0,6}} (?:meets?"
    rf"|convenes?|gathers?)\b)"
)
"""Where a sentence may end, "Ave." included, or goes on with another body: enough to find an hour."""
NTH_DAY = re.compile(rf"\b(?:1st|2nd|3rd|4th|first|second|third|fourth|last|every|each)\s+{WEEKDAY}\b", re.I)
""""Third Tuesday", "every Monday"."""
DAY_AND_HOUR = re.compile(rf"^\W*(?:on )?{WEEKDAY}s?\b(?!\s*(?:-|–|—|to|through|thru)\s*{WEEKDAY}\b)", re.I)
"""A rule that begins with its weekday, and not a span of weekdays."""
REGULAR = re.compile(
    r"^\W*(?:(?:regular|monthly|weekly|quarterly|board|commission|council|committee|all|our|the)\s+)*(?:meetings?"
    r"|(?:meeting )?(?:times?|days?|dates?)(?: (?:and|&) (?:places?|locations?|times?))?)\s*:",
    re.I,
)
"""A rule after a label: "Regular meetings: third Tuesdays, 7 p.m., Town Hall"."""
UNLESS = re.compile(
    r"\b(?:unless|except (?:as|where|when)?)\s*(?:otherwise\s*)?(?:noted|specified|stated|indicated|posted"
    r"|announced|advertised)\b(?: (?:otherwise|below|above|(?:in|on|by) (?:a|an|the|any|each|its"
    r"|our)\b[\w ]{0,40}?\b(?:notices?|agendas?|calendar|schedule|website|page)))?",
    re.I,
)
""""unless otherwise posted", wherever it stands."""
LONGEST_RULE = 160
"""Characters of a sentence that is nothing but a rule behind a label or the word "meetings"."""


def is_of_all(text: str) -> bool:
    """Whether a sentence says of all that is held when or where it is."""
    return _OF_ALL.search(text) is not None


__all__ = [
    "CLAUSE", "DAY_AND_HOUR", "GENERAL", "LONGEST_RULE", "MEETINGS_AND_HOUR", "MEETS", "NTH_DAY", "OFTEN_ON", "REGULAR",
    "SENTENCE", "UNLESS", "UNLESS_NOTED", "is_of_all",
]  # fmt: skip
