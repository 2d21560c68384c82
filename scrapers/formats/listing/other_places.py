"""Houses and addresses that an event's page names beside its own: who pays for it, where one parks or sleeps, where
tickets are sold, whom one asks."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line
from scrapers.formats.listing.places import ADDRESS, is_ground, is_house, is_place
from scrapers.formats.listing.words import BODY, EVENT
from scrapers.reading import asides

_ROOMS = r"(?:hotel|guest|sleeping|room|overnight|lodging)"
_OF_OTHERS = re.compile(
    rf"\W*(?:{_ROOMS} (?:rooms?|blocks?|cut-?offs?|rates?|reservations?|deadlines?|accommodations?"
    rf"|info(?:rmation)?)\b|(?:a (?:limited )?(?:number|block) of )?rooms (?:are |is |have been |may be "
    rf"|will be )?(?:available|blocked|reserved|held|set aside)\b|lodging\b|"
    r"(?:in case of )?(?:rain|bad weather|back-?up|inclement weather) (?:location|site|venue|plan)\b"
    r"|(?:all |net |the |a portion of |part of |some of |\d+% of )*(?:the )?proceeds\b|(?:to )?benefit(?:s|ing"
    r"|ting)\b|(?:advance |presale |pre-sale )?tickets? (?:(?:can|may|must|are|is|will|also|now|be) )*(?:available"
    r"|purchased|sold|bought|on sale|picked up|outlets?|sales?)\b|(?:free |additional |overflow |guest |valet "
    r"|handicap(?:ped)? )*parking(?! (?:lot|garage|deck|ramp|structure)\b)\b|park (?:in|at|behind|across|on)\b|"
    r"(?:shuttle|carpool)s?\b|(?:or )?(?:drop[- ]?off|pick[- ]?up) (?:at|sites?|locations?|points?|in)\b|or at any\b|"
    r"(?:breakfast|brunch|lunch(?:eon)?|dinner|food|meal|music|catering|desserts?|coffee|drinks|beverages"
    r"|refreshments|appetizers|entertainment|photography|sound|a light \w+)s? (?:is |are "
    r"|will be )?(?:\w+ed )?by (?!the (?:lake|river|water|pool|sea|bay|fire|shore|creek|pond|ocean|beach)))",
    re.I,
)
"""What begins a line that names a house and is about another thing: "Rooms available at the Riverside Hotel"."""
_SECTION = re.compile(
    r"\W*(?:(?:for (?:more )?(?:info(?:rmation)?|questions),? )?contact(?: us| info(?:rmation)?| details| person)?"
    r"|questions|(?:mailing|postal|office|our|billing|remit(?:tance)?|return) address|mail (?:checks?|payments?"
    r"|forms?) to|(?:(?:many |special |a big )?thank(?:s| you)(?: so much)?(?: to| for)? )?(?:all )?(?:of )?(?:our "
    r"|the |event |title |presenting |corporate |20\d\d |gold |silver |platinum |major )*(?:sponsors?|supporters"
    r"|underwriters"
    r"|donors|partners)(?: (?:and|&) \w+)?|"
    r"(?:about|meet) (?:our |the |today[’']s |guest |keynote )*(?:speakers?|presenters?|panel(?:ists)?|instructors?"
    r"|authors?|artists?|hosts?|sponsors?|organi[sz]ers?)|(?:our |the )?(?:speakers?|presenters?|panelists"
    r"|instructors?|keynote(?: speaker)?)|"
    r"(?:hotel|lodging|accommodations?|where to stay|parking|tickets? (?:outlets?|locations?|sales?)"
    r"|where to (?:buy|get) tickets|drop[- ]off (?:sites?|locations?)|about us|our office|hosted by|presented by"
    r"|organi[sz]ed by)(?: info(?:rmation)?)?)\W*",
    re.I,
)
"""A heading below which houses are no place of the event."""


_LONGEST_HOUSE = 60
_NAMED = re.compile(r"(?:The )?[A-Z][\w.'’&-]*(?: (?:[A-Z\d][\w.'’&-]*|of|the|at|and|&)){1,6}")
_SENTENCES = re.compile(
    r"(?:(?<=[a-z]{3})|(?<=\w \d)|(?<=\d\d))(?<!Blvd)(?<!Bldg)(?<!Pkwy)(?<!Dept)(?<!Hwy)(?<!Ave)[.!?]\s+(?=[A-Z\d$€£])"
)


def of_sentences(text: str) -> str:
    """The one of a line's sentences that names an address, or the first where it alone names a place, without the hour
    before it: "Plant managers meet. 4-6 p.m., Grange Hall, 12 Quarry Road. Tour to follow."."""
    parts = _SENTENCES.split(text)
    told = [part for part in parts if ADDRESS.search(part)]
    if not told and len(parts) > 1 and is_place(parts[0]) and not any(is_place(part) for part in parts[1:]):
        return parts[0]
    return asides.without_hours(told[0]) if len(parts) > 1 and len(told) == 1 else text


def opens_with_house(text: str) -> str | None:
    """The house or the ground that is all that a line's first sentence says: "Heron Marsh Preserve. Registration
    required by July 10"."""
    parts = _SENTENCES.split(text)
    first = parts[0].strip()
    named = len(parts) > 1 and len(first) <= _LONGEST_HOUSE and _NAMED.fullmatch(first) is not None
    return (
        first
        if named and (is_house(first) or is_ground(first)) and not EVENT.search(first) and not BODY.search(first)
        else None
    )


@lru_cache(maxsize=8192)
def tells_of_other_place(text: str) -> bool:
    """Whether a line that names a house or an address is not about where the event is."""
    return _OF_OTHERS.match(text) is not None


def below_other_matters(lines: Iterable[Line], dated: set[int]) -> set[int]:
    """The lines below a heading about sponsors, speakers, lodging or whom to ask, up to the next heading or date."""
    found: set[int] = set()
    inside = False
    for line in lines:
        if line.index in dated:
            inside = False
        elif line.level or line.text.rstrip().endswith(":"):
            inside = _SECTION.fullmatch(line.text) is not None
        if inside:
            found.add(line.index)
    return found
