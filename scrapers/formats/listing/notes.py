"""Lines that say who may come, how many, for how much and until when, and name nothing: "Limited to 12 seats. Members
only."."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC
from scrapers.reading.dates.other_days import Role, role

_MEMBERS = (
    r"(?:(?:chamber|club|current|active|our|all|paid|dues-paying|association)\s+)*(?:members?|non-?members?"
    r"|guests?|visitors?|public|everyone|everybody|anyone|all|families|kids|children|adults|seniors|students"
    r"|the community|(?:the )?(?:general )?public)"
)
_PEOPLE = rf"{_MEMBERS}(?:\s*(?:,|and|&|or|/)\s*(?:their |the )?{_MEMBERS})*"
_COUNT = r"(?:\d{1,4}|ten|twelve|fifteen|twenty|thirty|forty|fifty)"
_SEATS = (
    r"(?:seats?|spots?|spaces?|places?|people|persons|attendees|participants|guests|registrants|tables?|tickets?"
    r"|slots?|businesses|members)"
)
_SIGNING = (
    r"(?:pre-?)?(?:regist(?:er|ration)|rsvps?|reservations?|sign[- ]?ups?|tickets?|booking|payment|prepayment"
    r"|refunds?|early[- ]bird(?: (?:pricing|price|rate|registration|tickets?|discount))?)"
)
_NOTE = re.compile(
    rf"\W*(?:(?:this is )?(?:an? |for |open (?:only )?to |exclusively for |reserved for |free (?:for|to) "
    rf"|limited to )?{_PEOPLE}(?:\s+only|\s*[-–]\s*only|\s+(?:are |is )?(?:always |most |also )?(?:welcome|invited"
    rf"|free))?(?:[- ](?:event|meeting|program))?"
    rf"|(?:by )?invitation only|invite[- ]only|private event|not open to the public"
    rf"|(?:(?:space|seating|capacity|attendance|registration|class size|enrol?lment|seats) (?:is |are "
    rf"|will be )?)?(?:strictly )?(?:limited|capped|restricted)(?: (?:seating|space|seats|availability|capacity"
    rf"|(?:to|at) (?:only |just |the first )?{_COUNT}(?: {_SEATS})?))?"
    rf"|(?:only |maximum(?: of)? |max\.? |up to |room for |limit(?: of)?:? )?{_COUNT} {_SEATS}(?: (?:only|available"
    rf"|left|remaining|max(?:imum)?))?|sold out|wait(?:ing)? ?list(?: only)?|(?:a )?few {_SEATS} (?:left"
    rf"|remain(?:ing)?)|(?:{_SIGNING} )?deadlines?(?: (?:for|to) (?:{_SIGNING}|the public|members))?(?: (?:is"
    rf"|has passed))?|last day to {_SIGNING}|{_SIGNING}(?: (?:is|are))?(?: (?:required|requested|recommended"
    rf"|encouraged|preferred|needed|not required|necessary|appreciated|free|open|closed|opens?|closes?|ends?|due|by"
    rf"|only|online|in advance"
    rf"|at the door))+"
    r"|no (?:rsvps?|registration|reservations?|refunds?|cost|charge|fee|tickets?|cover(?: charge)?"
    r"|walk-?ins?)(?: (?:is |are )?(?:required|needed|necessary|given|accepted|after .*|within .*"
    r"|to (?:attend|participate).*))?|(?:cancel+ation|refund|return|no[- ]show|payment|photo|photography|weather"
    r"|dress code|attendance)(?: (?:and|&) \w+)? polic(?:y|ies)\b\s*(?:[:.–—-].*)?"
    r"|(?:rain or shine|adults only|all ages|ages? \d+.{0,20}|\d\d\+|doors open.{0,20}|cash bar|dress code"
    r"|business casual|free (?:admission|event|parking|of charge|to attend)|walk-?ins welcome"
    r"|bring (?:a|your) (?:friend|guest|lunch|own lunch|business cards?)))\W*",
    re.I,
)
_NAMED = re.compile(r"(?:General |Club |Chamber |Association |All )?Members?[’']? Meeting")
"""What a club calls its meeting, and no word of who may come."""
_NONE_LEFT = re.compile(r"[\s(\[–—-](?:(?-i:FULL|Full)|sold out|wait(?:ing)? ?list)[)\]!]?$", re.I)
_POLICY = re.compile(r"\bpolic(?:y|ies)\b", re.I)
"""What follows it is what the policy says."""
_SENTENCE = re.compile(r"(?<=[a-z)\d])[.!;]\s+|\s[|•]\s")
_A_COUNT = (
    rf"\d{{1,3}}(?:(?: of | ?/ ?)\d{{1,3}})?(?: {_SEATS}| volunteers?)?(?: (?:still |are |is )?(?:needed|left|open"
    rf"|available|remain(?:ing)?|filled|taken))"
)
_A_SURE_COUNT = (
    rf"\d{{1,3}}(?:(?: of | ?/ ?)\d{{1,3}}(?: {_SEATS})?| {_SEATS}| volunteers?)(?: (?:still |are |is )?(?:needed"
    rf"|left|open|available|remain(?:ing)?|filled|taken))"
)
_PLACES_LEFT = re.compile(
    rf"[\s,;:–—-]{{0,4}}(?:[(\[](?:see |view )?\d{{1,4}} (?:photos?|pictures|pics|images|videos?|comments?)[)\]]"
    rf"|[(\[]{_A_COUNT}(?:[,;/]? {_A_COUNT}){{0,2}}[)\]]|\b{_A_SURE_COUNT})$",
    re.I,
)
"""At the end of a line of shifts: "Stocking (10 needed, 4 left)"."""


def without_places_left(text: str) -> str:
    """The text without what it says at its end of how many places are left, unless nothing else is there."""
    found = _PLACES_LEFT.search(text) if text[-1:] in "dntegblyDNTEGBLY)]" else None
    return text[: found.start()].rstrip() if found is not None and found.start() > 2 else text


def tells_places_left(text: str) -> bool:
    """Whether a line ends with how many places are left, or that none is."""
    return _PLACES_LEFT.search(text) is not None or _NONE_LEFT.search(text) is not None


@lru_cache(maxsize=8192)
def is_note(text: str) -> bool:
    """Whether each sentence of a text only says who may come, how many, what it costs or by when."""
    parts = [part for part in _SENTENCE.split(text.strip()) if part.strip(" .!")]
    return bool(parts) and (
        all(_says(part) for part in parts) or (_POLICY.search(parts[0]) is not None and _says(parts[0]))
    )


def _says(part: str) -> bool:
    return (_NOTE.fullmatch(part) is not None and _NAMED.fullmatch(part) is None) or _tells_term(part)


def _tells_term(text: str) -> bool:
    """Whether a text says by when: its first date sets a term."""
    found = min(
        (match for pattern in (MONTH_DAY, NUMERIC) if (match := pattern.search(text))),
        key=lambda match: match.start(),
        default=None,
    )
    return found is not None and found.start() > 0 and role(text, found.start(), found.end()) is Role.TERM
