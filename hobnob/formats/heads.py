"""What the noun of a title really is: its head, which the words before it only describe.

A "Kitchen Mixer Demo" is a demonstration, a "Gala Concert" a concert and a "Golf Cart Parade" a parade:
the last noun before the title's first comma or preposition says what one comes for. So a word that
names a room counts for little where it stands before another noun, or in the name of a place.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Format

_LONGEST = 240
"""A longer line is no title, and has no head."""

_CUT = re.compile(
    r"\s*[:|(\[,;–—!?/@]|\s-+\s|\s(?:at|with|for|of|in|on|by|from|to|round|around|through|along|featuring|feat"
    r"|hosted"
    r"|presented|sponsored|vs)\b",
    re.I,
)
# "Mixer & Concert" is a mixer first; "Mingle & Jingle Bazaar" is one bazaar
_FIRST = re.compile(
    r"\b(?:mixers?|socials?|receptions?|luncheons?|lunch|breakfast|dinner|brunch|expo|awards|gala|conference"
    r"|convention|symposium|summit|forum|hours?|house|outing|meeting|networking)(?P<joined>\s*(?:&|\+|\band\b))",
    re.I,
)
_AND = re.compile(r"\s*(?:&|\+|\band\b)\s*", re.I)
_COUNTED = re.compile(
    r"(?:\W+(?:\d[\w']*|[ivx]+|no|series|season|finale?|kick-?off|extravaganza|event|program(?:me)?|night|evening"
    r"|party|volume|vol|part|session|registration|rsvp|tickets?))+\W*$",
    re.I,
)
_LAST = re.compile(r"([\w'-]+)\W*$")
_SHOW = (
    "concert concerts recital parade parades matinee musicale screening karaoke singalong sing-along musical opera "
    "ballet orchestra symphony choir chorus chorale quartet quintet ensemble band bands revue jam exhibit "
    "exhibition performance carnival bazaar market markets pageant cabaret"
)
_TAUGHT = (
    "demo demos demonstration demonstrations training trainings class classes lesson lessons course courses "
    "masterclass workshop workshops clinic tutorial bootcamp"
)
_FUN = "storytime playdate playgroup giveaway giveaways sale sleepover slumber lock-in camp wash hunt"
_MOVED = "run walk race races ride hike derby regatta relay rodeo"
_HEADS = {
    word: found
    for found,
    words in ((Format.FESTIVAL, _SHOW), (Format.WORKSHOP, _TAUGHT), (Format.OTHER, _FUN), (Format.SPORT, _MOVED))
    for word in words.split()
}  # fmt: skip
# "Dinner Show", but "Awards Show" and "Trade Show"
_MEALS_AND_DRINKS = {**_HEADS, "show": Format.FESTIVAL, "shows": Format.FESTIVAL}
# these say what it is where no other word does: a pitch contest is a room all the same
_ALONE = {
    **_MEALS_AND_DRINKS, "contest": Format.OTHER, "competition": Format.OTHER, "trivia": Format.OTHER,
    "reunion": Format.OTHER,
    "making": Format.WORKSHOP, "sewing": Format.WORKSHOP, "baking": Format.WORKSHOP, "carving": Format.WORKSHOP,
}  # fmt: skip
_DESCRIBED = frozenset({
    Format.MIXER, Format.GALA, Format.AWARDS, Format.NETWORKING, Format.LUNCHEON, Format.BREAKFAST, Format.DINNER,
    Format.EXPO,
    Format.CONFERENCE, Format.OPEN_HOUSE, Format.GOLF, Format.CLUB_MEETING, Format.COMMITTEE, Format.JOB_FAIR,
})  # fmt: skip
"""Rooms whose names serve as plain adjectives. A board's training, a leadership class and a benefit concert are rooms
all the same."""

_ROOM_WORD = re.compile(
    r"\b(?:networks?|forum|panel|awards|gala|reception|expo(?:sition)?|summit|keynote|mixer|mingle|showcase)\b", re.I
)
_GOES_ON = re.compile(
    r"\W*$|\s*[-–—:|,;(\[@/&+#\"“”!?.*•0-9]|'s?\b|\s+(?:[a-z]|an?|the|de|del|des|du|at|with|for|of|on|in|by|to|from"
    r"|and|or|vs|via|featuring|feat|hosted|sponsored|presented|honou?ring|recogni[sz]ing|celebrating|is|are|no\.?"
    r"|[ivx]+)\b|\s+(?:galas?|dinners?|luncheons?|lunch(?:es)?|breakfasts?|brunch|banquets?|ceremon(?:y|ies)|nights?"
    r"|evenings?|mornings?|afternoons?|days?|weekends?|weeks?|receptions?|celebrations?|part(?:y|ies)|events?|series"
    r"|program(?:me)?s?|meetings?|mtg|mixers?|socials?|hours?|happy|show|gatherings?|sessions?|discussions?|dialogues?"
    r"|groups?|clubs?|committees?|council|presentations?|fundraisers?|auctions?|conferences?|summits?|expos?|fairs?"
    r"|forums?|coffee"
    r"|calls?|"
    r"round ?tables?|live|online|virtual|webinar|registration|nominations?|tickets?|speakers?|speech|address"
    r"|kick-?off|opening|closing|tours?|outings?|golf|cocktails?|after|before|members?|chapter|balls?|dance|benefit"
    r"|bash|extravaganza|challenge|experience|highlights|lounge|exchange|connect\w*|network\w*|meet-?ups?|hour|talks?"
    r"|conversation|debate|briefing|update|leaders?(?:hip)?|pitch|board|soir[eé]e|reunion|finale|chair|table|workshop"
    r"|day|edition"
    r"|spring|summer|fall|autumn|winter|holiday|annual|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|north|south|east|west|usa|canada"
    r"|europe|america)\b",
    re.I,
)

_ROOMS = {
    "gala": Format.GALA, "expo": Format.EXPO, "trade show": Format.EXPO, "conference": Format.CONFERENCE,
    "summit": Format.CONFERENCE, "mixer": Format.MIXER,
    "awards luncheon": Format.AWARDS, "awards dinner": Format.AWARDS, "awards breakfast": Format.AWARDS,
    "job fair": Format.JOB_FAIR, "golf outing": Format.GOLF, "thank-you": Format.MIXER,
}  # fmt: skip
_OVER = re.compile(rf"(?<!& )(?<!and )\b(?P<room>{'|'.join(_ROOMS)})\W*(?:\d{{4}})?\W*$", re.I)
"""A festival's gala or expo is a gala or an expo: "Parade of Homes Gala"; a "Festival & Expo" is a festival."""
_SHOWN = frozenset({Format.AWARDS, Format.EXPO, Format.CONFERENCE, Format.JOB_FAIR})

_PLACE = re.compile(
    r"(?P<before>\b(?:at|in|inside|from)\s(?:the\s)?(?:[\w.'&-]+\s){0,4}?|[@|]\s*(?:[\w.'&-]+\s){0,4}?)"
    r"\b(?:golf|conference|convention|expo(?:sition)?|concert|music|festival|training|football|baseball|hockey|tennis"
    r"|market|opera|dance|summit|forum|banquet|event)"
    r"(?:\s(?:&|and)\scountry)?\s(?:courses?|clubs?|cent(?:er|re)|hall|house|grounds?|arena|stadium|park|fields?"
    r"|complex|rink|pavilion|lodge|barn|building|resort|links|hotel)\b",
    re.I,
)
_ORDERED = re.compile(
    r"^\W*(?:build|make|create|design|code|write|sew|paint|bake|cook|brew|carve|decorate) (?:a|an"
    r"|your(?: own)?)\b(?!.*\b(?:networks?|connections?)\b)",
    re.I,
)


def _phrase(title: str) -> str:
    found = _CUT.search(title, 3)
    phrase = title[: found.start()] if found else title
    first = _FIRST.search(phrase)
    return _COUNTED.sub("", phrase[: first.start("joined")] if first else phrase)


def adjective(title: str, match: re.Match[str]) -> bool:
    """Whether a word that names a room only describes the noun behind it: "Forum Shops", "Network TV", "Gala
    Apples"."""
    return (
        len(title) <= _LONGEST
        and _ROOM_WORD.fullmatch(match.group()) is not None
        and _GOES_ON.match(title, match.end()) is None
    )


def placeless(title: str) -> str:
    """The title without the room words in the name of its place: "Luncheon at the Golf Course" is no golf."""
    return _PLACE.sub(r"\g<before>hall", title) if len(title) <= _LONGEST else title


@lru_cache(maxsize=20_000)
def of(title: str, named: Format | None) -> Format | None:
    """What the title's head makes of a format that another of its words names, or of none."""
    if len(title) > _LONGEST:
        return named
    if (over := _OVER.search(title)) is not None and named in (
        Format.FESTIVAL,
        Format.SPORT,
        last := _ROOMS[over["room"].casefold()],
    ):
        return last
    if named is not None and named not in _DESCRIBED:
        return named
    if named is Format.NETWORKING and _ORDERED.search(title):
        return Format.WORKSHOP
    parts = _AND.split(_phrase(title))
    # "Optimist Club Derby & Chili Roast": a club is the adjective of either
    lasts = (_LAST.search(part) for part in (parts if named is Format.CLUB_MEETING else parts[-1:]))
    words = _ALONE if named in (None, Format.CLUB_MEETING) else _HEADS if named in _SHOWN else _MEALS_AND_DRINKS
    found = next((words[word] for word in (last.group(1).casefold() for last in lasts if last) if word in words), named)
    # "District Training" is a conference
    return named if named is Format.CONFERENCE and found is Format.WORKSHOP else found


__all__ = ["adjective", "of", "placeless"]
