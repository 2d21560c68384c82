"""What kind of thing a title says an event is: a mixer, a ribbon cutting, a storytime."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.needed import chooser

_KINDS = (
    ("mixer", (
        r"after hours|afterhours|after 5|after five|\bmixer|happy hour|network|\bsocial|schmooze|\b5 a 7\b"
        r"|meet and greet|\bbah\b|connect|pau hana|mingle|night out"
        )),
    ("breakfast", (
        r"breakfast|coffee|before hours|b4 hours|wake up|sunrise|\beggs\b|bagel|donut|cracker barrel|\bam\b"
        r"|morning|first cup"
        )),
    ("lunch", r"lunch|\bnoon\b|brown bag"),
    ("dinner", r"dinner|banquet|supper"),
    ("ribbon", (
        r"ribbon|grand (?:re ?)?opening|\bre ?open(?:s|ed|ing)?\b|groundbreaking|breaks? ground|ground breaking"
        r"|officially open|\bopens (?:its|their|his|her) doors|\b(?:restaurant|shop|store|clinic|bakery|brewery"
        r"|cafe|salon|boutique|diner|pharmacy|gym|hotel|center|practice|branch|bank|office"
        r"|studio) (?:to )?opens?\b"
        )),
    ("board", (
        r"(?<!vision )(?<!paddle )(?<!select )\bboard\b(?! games?| candidates?| races?| elections?| forum| basics?"
        r"| trainings?| development| governance| recruitment| 101| leadership| boot ?camp| matching| service"
        r"| members?\b)|trustees|directors"
        )),
    ("committee", r"committee|cmte|task force|commission\b"),
    ("council", (
        r"(?:city|town|village|county|borough) council|^mayor$|council meeting|\bcouncil (?:to|will|votes?"
        r"|weighs)\b|selectmen|select ?board|supervisors"
        )),
    ("learn", r"lunch and learn|lunch n learn"),
    ("ambassador", r"ambassador"),
    ("leads", (
        r"\bleads(?: (?:group|exchange|club|network|lunch|luncheon|breakfast|meeting|share|and|n|referral|coffee"
        r"|team|circle|\d)|$)|\blead (?:group|share|exchange|generation|team|network|swap|club|lunch|breakfast)"
        r"|referral"
        )),
    ("orientation", (
        r"orientation|volunteer training|(?:chamber|member|membership) 101|new member|know your membership"
        r"|most (?:from|out of) (?:your|the) (?:membership|chamber)|membership (?:matters|made easy)"
        )),
    ("golf", r"golf|\bshotgun\b|captains choice|foursomes?|\bscramble\b(?! for eggs)|\btees? (?:it )?(?:up|off)\b"),
    ("gala", r"\bgala\b|\bball\b"),
    ("awards", r"\bawards?\b"),
    ("jobfair", (
        r"(?:job|career|hiring|employment|internship)s? (?:\w+ ){0,2}(?:fair|expo)|hiring (?:event|day)"
        r"|employers? (?:are |is |now )?hiring"
        )),
    ("fair", r"\bexpo\b|(?<!at the )(?<!of the )(?<!county )\bfair\b|\bcounty fair\b(?<!at the county fair)|showcase"),
    ("annual", (
        r"annual (?:general )?meeting|annual membership|\bagm\b|\bannual (?:chamber )?(?:luncheon|lunch|dinner"
        r"|banquet)\b"
        )),
    ("workshop", r"workshop|seminar|boot ?camp|webinar|training|masterclass"),
    ("conference", r"conference|summit|symposium|convention"),
    ("forum", r"forum|candidate|debate|town hall"),
    ("market", (
        r"farmers? ?market|(?:saturday|sunday|monday|tuesday|wednesday|thursday|friday) (?:\w+ )?market"
        r"|flea market|night market"
        )),
    ("parade", r"\bparade\b"),
    ("lighting", (
        r"tree lighting|lighting of the|\btree (?:is )?lit\b|\blights? (?:the|its) (?:christmas )?tree"
        r"|\bflips? (?:the |a )?switch\b.{0,40}\b(?:tree|lights|christmas)\b"
        )),
    ("fireworks", r"firework"),
    ("concert", r"concert|live music|\bband\b(?! booster| parent| camp)"),
    ("run", r"\b(?:5|10)k\b|\brun\b|\bwalk\b|\btrot\b|marathon|\bdash\b(?<!kids dash)(?<!kid dash)(?! (?:for|of)\b)"),
    ("cleanup", r"clean ?up"),
    ("blood", r"blood (?:drive|mobile|donor|donation)|bloodmobile|\b(?:give|donate) blood\b"),
    ("storytime", r"story ?time|lapsit"),
    ("trivia", r"trivia"),
    ("bingo", r"bingo"),
    ("yoga", r"\byoga\b"),
    ("books", r"book (?:club|discussion|group)"),
    ("treats", r"trunk or treat|trick or treat"),
    ("eggs", r"egg hunt"),
    ("fry", r"fish fr[yi]"),
    ("service", r"memorial (?:day )?(?:service|ceremony)"),
    ("stateof", (
        r"\bstate ?of |\b(?:city|county|school district|town|village|township|mayors?"
        r"|mayoral) (?:annual )?address\b|\bmayors?\b.*\b(?:annual|yearly) (?:address|speech)\b"
        )),
    ("shred", r"\bshred"),
    ("auction", r"auction"),
    ("festival", r"\bfest(?:ival)?s?\b|\bfiesta\b|\bdays$"),
    ("pageant", r"\bpageant\b"),
    ("townday", (
        r"small business saturday|sidewalk sale|restaurant week|national night out|shop small"
        r"|(?:ladies|girls|womens?|woman) (?:night\b|day out)|sip and (?:shop|stroll)|cruise (?:night|in)"
        r"|(?:wine|beer|chocolate|cocoa) walk|yard sale|(?:city|town|village|community|area) ?wide (?:garage"
        r"|rummage|tag|porch)|art ?walk|gallery ?(?:walk|night|hop)|open studios|^(?!.*(?:chamber|free|museum"
        r"|library|family))(?:\w+ ){1,3}(?:first|1st) fridays?$|^(?:first|1st|third|3rd) (?:thursday|friday"
        r"|saturday)s?(?:$| (?:in |at |on )?(?:the )?(?:downtown|art\b|gallery|galleries|block|street|stroll"
        r"|on (?:main|the square)))"
        )),
)  # fmt: skip
_PATTERNS = tuple((name, re.compile(pattern, re.M)) for name, pattern in _KINDS)
_perhaps = chooser([pattern for _, pattern in _KINDS])

MEALS = frozenset({"breakfast", "lunch", "dinner", "mixer"})
_FESTIVE = frozenset({"awards", "annual", "gala", "dinner", "auction"})
_LOOSE = frozenset(
    {"festival", "workshop", "conference", "forum", "fair", "stateof", "annual", "awards", "gala", "concert", "auction"}
)

# what fills a place, so that two of the kind at one hour and place are one
WHOLE_HOUSE = frozenset({"mixer", "ribbon", "fair", "jobfair", "gala", "golf", "annual", "awards", "stateof"})

# what a town holds one of on a day, whoever tells it
TOWN_WIDE = frozenset({"market", "parade", "lighting", "fireworks", "stateof", "townday"})

# what a town, or a library in its rooms, holds several of at one hour
MULTIPLE = frozenset({"storytime", "books", "yoga", "treats", "eggs", "fry", "blood", "service"})

# what keeps no hour sharply: doors, registration, the first heat
LASTING = frozenset({"fair", "jobfair", "golf", "gala", "run", "parade", "market", "cleanup", "awards", "annual"})
# in the course of which other things are held
DAY_LONG = frozenset({"festival", "fair", "conference", "market", "townday"})

BODIES = frozenset({"committee", "board", "council", "ambassador", "leads", "orientation"})

# what no house holds twice within an hour; story times and classes it does
ONCE_A_DAY = WHOLE_HOUSE | {"breakfast", "lunch", "dinner", "board", "council"}

# what a town lights once, at dusk
ONCE_AN_EVENING = frozenset({"fireworks", "lighting"})


def kinds_of(folded: str) -> frozenset[str]:
    """The kinds that a folded title names; each line may be another spelling of it."""
    perhaps = (_PATTERNS[at] for at in _perhaps(folded))
    found = frozenset(name for name, pattern in perhaps if pattern.search(folded))
    return found - {"fair"} if "jobfair" in found else found


@lru_cache(maxsize=8192)
def says(kinds: frozenset[str], word: str) -> bool:
    """Whether a word only says that an event is of one of these kinds."""
    return any(name in kinds and pattern.search(word) for name, pattern in _PATTERNS)


def clash(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one is a lunch and the other a breakfast, one a parade and the other a run; an annual meeting may be
    either meal."""
    if not a or not b or a & b:
        return False
    meals_a, meals_b = a & MEALS, b & MEALS
    if meals_a and meals_b:
        return not (a & _FESTIVE or b & _FESTIVE)
    acts_a, acts_b = a - MEALS - _LOOSE, b - MEALS - _LOOSE
    return bool(acts_a and acts_b)
