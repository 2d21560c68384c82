"""Whether two events name the same organiser, or a host in common."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from urllib.parse import urlsplit

from hobnob import patterns as re
from hobnob.records import Event, Organization
from scrapers.likeness.vocabulary import CLUBS, HEADS, SMALL
from scrapers.likeness.words import fold, initials, spelled_out, words
from scrapers.reading.words import words as vocabulary

_NOISE = SMALL | vocabulary("the of and for in at inc llc llp ltd co corp company pc greater area region regional a an")
_KINDS = vocabulary("chamber commerce association society club council foundation league network group")
# what sort of body meets: a chamber, a board of realtors, a legion
_BODIES = HEADS | CLUBS | vocabulary("board council institute federation")
_TASKS = vocabulary("economic development partnership alliance growth convention visitor bureau tourism")
# who lists what others hold: who was elected, a paper, a tourism bureau, a downtown, a city; and a festival that is its
# own organiser
_LISTER = re.compile(
    r"^(?:office of|(?:state )?(?:rep|sen|representative|senator)|assembly(?:man|woman|member)|congress(?:man|woman)"
    r"|council(?:man|woman|member|or)|mla|mpp|mp|visit\w*|volunteer|tourism|experience|discover\w*|explore|travel"
    r"|destination|go\w*|downtown|main street|cit(?:y|ies) of|town of|village of|county of|ville de|municipalite de"
    r"|ayuntamiento de)\b(?!.* (?:seniors?|senior (?:citizens|club)|band|players|chorus|fire company)$)"
    r"|\b(?:show|festival|fest|market|fair|expo|parade|marathon|rodeo)$"
    r"|\b(?:convention and visitors?|visitors? (?:bureau|center)|cvb|tourism|main street|downtown|parks|recreation"
    r"|eventbrite|meetup|luma|allevents|nextdoor|bandsintown|runsignup|zeffy|givebutter|givesmart|onecause|handbid"
    r"|qgiv|humanitix|etix|eventeny|showpass|eventzilla|brown paper|purplepass|universe)\b"
    r"|ticket|tix\b|\b(?:events? calendar|community events|things to do|what s (?:on|happening)|moms"
    r"|kids out and about)$"
)
# what papers and stations call themselves; most of it only as the last word of a name
_PRESS = re.compile(
    r"^(?:the )?(?:daily|weekly)\b|^the [a-z]{3,}[ie]an$|^[kwc][a-z]{2,3}(?: (?:am|fm|tv))?(?: \d[\d ]*| radio| tv)$"
    r"|\b(?:am|fm) \d|\d fm$|\bchannel \d"
    r"|\b(?:times|news|newspaper|journal|tribune|gazette|herald|dispatch|chronicle|sun|post gazette|radio|magazine"
    r"|vindicator)\b|(?<!credit )\b(?:post|mirror|bee|leader|advertiser|ledger|record|register|observer|examiner"
    r"|enterprise"
    r"|reporter|review|press|bulletin|courier|daily|weekly"
    r"|citizen|standard|sentinel|star|globe|banner|argus|pioneer|pantagraph|nonpareil|enquirer|optic|telegraph"
    r"|telegram|patch|beacon|messenger|transcript|democrat|republican|union|eagle|pilot|patriot"
    r"|shopper|living|today|monthly|calendar|report|reader|insider|expositor|item|palladium|intelligencer|advocate"
    r"|clarion|echo|guardian|inquirer|mercury|monitor|packet|spectator|statesman|villager|pennysaver|southerner"
    r"|progress|watchman|gleaner|plainsman|nugget|recorder|reflector|republic|reveille|searchlight|signal|tidings"
    r"|vidette|whig|bugle|independent|clipper|graphic|headlight|picayune|despatch|plaindealer|newsletter|newswire"
    r"|gazetteer|tattler"
    r"|chronotype|free press|(?<!inn )express)$"
)
_PLATFORMS = (
    "eventbrite", "meetup", "facebook", "linkedin", "growthzone", "chambermaster", "weblinkconnect", "ticketleap",
    "eventzilla", "wildapricot", "clubrunner", "google", "instagram", "lu.ma", "luma", "zoom", "signupgenius",
    "constantcontact",
)  # fmt: skip


# who holds many things at one hour
_MANY = re.compile(
    r"\b(?:librar|branch\b|parks?\b|recreation|universit|college|schools?\b|city of|(?:town|village|township"
    r"|borough) of|county|ymca|museum|senior center|community (?:center|education)|health|hospital|medical"
    r"|department)"
)
# "Franklin Chamber Monthly Breakfast", "Rotary meeting": a title that names its organiser
_CHAMBER = re.compile(r"((?:[A-Z][\w'’.-]*\s+|&\s+|of\s+|and\s+){1,5})(?:Area\s+)?Chamber(?:'s|’s)?\b(?!s)")
_BODY = re.compile(
    r"((?:[A-Z][\w'’.-]*\s+|&\s+|of\s+|and\s+){1,4}(?:Society|Association|League|Foundation|Guild|Auxiliary|Alliance"
    r"|Coalition))\b"
)
_CLUB = re.compile(rf"\b(?:{'|'.join(sorted(CLUBS))})\b", re.I)
_NO_NAME = vocabulary(
    "joint multi tri inter holiday annual monthly weekly the your our new member networking business first friday "
    "an at with w morning good "
                      "january february march april may june july august september october november december spring summer fall winter quarterly")  # fmt: skip


class Organisers(IntEnum):
    """SIBLINGS: two of one family, such as two towns' chambers; CONFLICT: two that have nothing in common; KIN: one
    name is a part of the other."""

    SIBLINGS = 0
    CONFLICT = 1
    UNKNOWN = 2
    KIN = 3
    SAME = 4


@dataclass(frozen=True, slots=True)
class Who:
    """Organiser and hosts taken apart: each name's telling words with its kind, and own web domains."""

    names: frozenset[tuple[frozenset[str], frozenset[str]]] = frozenset()
    domains: frozenset[str] = frozenset()
    written: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    lister: bool = False
    press: bool = False
    stated: bool = False
    many: bool = False
    own: bool = True
    bodies: frozenset[str] = frozenset()

    @property
    def chamber(self) -> bool:
        return any("chamber" in kinds for _, kinds in self.names)


@lru_cache(maxsize=8192)
def parts(name: str) -> tuple[frozenset[str], frozenset[str]]:
    return _split(words(name))


@lru_cache(maxsize=8192)
def _domain(url: str) -> str | None:
    try:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return None
    return None if not host or any(name in host for name in _PLATFORMS) else host


def who(event: Event) -> Who:
    """Who is named as organiser or host."""
    stated = [one.name for one in (*([event.organizer] if event.organizer else []), *event.hosts)]
    told = stated or _in_title(event.title)
    plain = [fold(name) for name in told if "chamber" not in name.lower()]
    press = bool(told) and len(plain) == len(told) and all(_PRESS.search(name) for name in plain)
    lister = len(plain) == len(told) and all(_LISTER.search(name) or _PRESS.search(name) for name in plain)
    taken = [parts(name) for name in told]
    return Who(
        names=frozenset(part for part in taken if part[0] or part[1]),
        domains=frozenset(
            domain
            for one in (*((event.organizer,) if event.organizer else ()), *event.hosts)
            if one.url and (domain := _domain(one.url))
        ),
        written=tuple(told),
        own=bool(stated) and not lister,
        stated=bool(stated),
        press=press,
        words=frozenset().union(*(naming for naming, _ in taken)) if taken else frozenset(),
        lister=lister,
        bodies=frozenset(word for name in stated for word in words(name)) & _BODIES if not lister else frozenset(),
        many=any("chamber" not in name.lower() and _MANY.search(fold(name)) is not None for name in told),
    )


@lru_cache(maxsize=8192)
def chamber_told(title: str) -> frozenset[str]:
    """The words that name the chamber which a title tells."""
    match = _CHAMBER.search(title)
    return frozenset(words(match.group(1))) if match else frozenset()


@lru_cache(maxsize=8192)
def _in_title(title: str) -> list[str]:
    """The organiser whom a title names, where nothing else does."""
    if match := _CHAMBER.search(title):
        name = [word for word in match.group(1).split() if word.lower().strip(":-–—") not in _NO_NAME]
        if name and all(not word.endswith(":") for word in name):
            return [f"{' '.join(name)} Chamber"]
    if match := _BODY.match(title):
        return [match.group(1)]
    if match := _CLUB.match(title):
        return [match.group()]
    return []


@lru_cache(maxsize=8192)
def names_alike(a: str, b: str) -> bool | None:
    """``one_name`` for names as they are written, so that initials stand for what they are short for."""
    if (
        a == b
        or (" " not in a.strip() and a.strip().lower() in initials(b))
        or (" " not in b.strip() and b.strip().lower() in initials(a))
    ):
        return True
    told_a, told_b = _telling(a), _telling(b)
    long_a, long_b = spelled_out(told_b, told_a), spelled_out(told_a, told_b)
    if long_a != told_a or long_b != told_b:
        return one_name(_split(long_a), _split(long_b))
    return one_name(parts(a), parts(b))


def siblings(a: Who, b: Who) -> bool:
    """Whether both are of one family, and of different places: two chambers, two chapters."""
    return any((x[1] & y[1] or x[0] & y[0]) and x[0] - y[0] and y[0] - x[0] for x in a.names for y in b.names)


@lru_cache(maxsize=8192)
def _telling(name: str) -> tuple[str, ...]:
    return tuple(word for word in words(name) if word not in SMALL)


def _split(told: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    all_words = frozenset(told) - _NOISE
    naming = all_words - _KINDS
    return (naming - _TASKS if "chamber" in all_words else frozenset()) or naming, all_words & _KINDS


def one_name(a: tuple[frozenset[str], frozenset[str]], b: tuple[frozenset[str], frozenset[str]]) -> bool | None:
    """ "Akron Chamber" is "Greater Akron Chamber of Commerce"; of "Falls Chamber" and "Cuyahoga Falls Chamber" it
    can't be told (None); "City of Akron" is another."""
    kinds = a[1] == b[1] or bool(a[1] & b[1])
    if a[0] == b[0]:
        return kinds or (len(a[0]) >= 2 and (not a[1] or not b[1]))
    smaller, larger = sorted((a[0], b[0]), key=len)
    if smaller and smaller < larger:
        if len(smaller) >= 2 and len(larger) <= len(smaller) + 2 and (kinds or not a[1] or not b[1]):
            return True
        return None if kinds or not a[1] or not b[1] else False
    return False


def compare(a: Who, b: Who, words_a: frozenset[str] = frozenset(), words_b: frozenset[str] = frozenset()) -> Organisers:
    """Whether they name one organiser; UNKNOWN when either names none. A title (``words``) may name the other's, where
    no other is named."""
    if a.domains & b.domains:
        return Organisers.SAME
    if (not b.own and _titled(a, words_b)) or (not a.own and _titled(b, words_a)):
        return Organisers.SAME
    if not a.names or not b.names:
        return Organisers.UNKNOWN
    judged = {names_alike(x, y) for x in a.written for y in b.written}
    if True in judged:
        return Organisers.SAME
    if None in judged:
        return Organisers.KIN
    if a.lister or b.lister:
        return Organisers.UNKNOWN
    return Organisers.SIBLINGS if siblings(a, b) else Organisers.CONFLICT


def _titled(who: Who, words: frozenset[str]) -> bool:
    """Whether a title names one of these organisers in full."""
    return any(naming and len(naming) + len(kinds) >= 2 and naming | kinds <= words for naming, kinds in who.names)


def same_organization(a: Organization, b: Organization) -> bool:
    """Whether two records name one organisation."""
    return names_alike(a.name, b.name) is True
