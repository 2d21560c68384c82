"""What the noun of a title really is: its head, which the words before it only describe.

A "Kitchen Mixer Demo" is a demonstration, a "Gala Concert" a concert and a "Golf Cart Parade" a parade:
the last noun before the title's first comma or preposition says what one comes for. So a word that
names a room counts for little where it stands before another noun, or in the name of a place.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Format

_CUT = re.compile(r"\s*[:|(\[,;–—!?/@]|\s-+\s|\s(?:at|with|for|of|in|on|by|from|to|featuring|feat|hosted|presented|sponsored|vs)\b", re.I)
# "Mixer & Concert" is a mixer first; "Mingle & Jingle Bazaar" is one bazaar
_FIRST = re.compile(r"\b(?:mixers?|socials?|receptions?|luncheons?|lunch|breakfast|dinner|brunch|expo|awards|gala|conference|summit|hours?|house|outing|meeting|networking)(?P<joined>\s*(?:&|\+|\band\b))", re.I)
_AND = re.compile(r"\s*(?:&|\+|\band\b)\s*", re.I)
_COUNTED = re.compile(r"(?:\W+(?:\d[\w']*|[ivx]+|no|series|season|finale?|kick-?off|extravaganza|event|program(?:me)?|volume|vol|part|session|registration|rsvp|tickets?))+\W*$", re.I)
_LAST = re.compile(r"([\w'-]+)\W*$")
_SHOW = "concert concerts recital parade parades matinee musicale screening karaoke singalong sing-along musical opera ballet orchestra symphony choir chorus chorale quartet quintet ensemble carnival bazaar market markets pageant cabaret"
_TAUGHT = "demo demos demonstration demonstrations training trainings class classes lesson lessons course courses masterclass workshop workshops clinic tutorial bootcamp"
_FUN = "storytime playdate playgroup giveaway giveaways sale sleepover slumber lock-in camp wash"
_MOVED = "run race races ride hike derby regatta relay rodeo"
_HEADS = {
    word: found
    for found, words in ((Format.FESTIVAL, _SHOW), (Format.WORKSHOP, _TAUGHT), (Format.OTHER, _FUN), (Format.SPORT, _MOVED))
    for word in words.split()
}  # fmt: skip
_DESCRIBED = frozenset({
    Format.MIXER, Format.GALA, Format.AWARDS, Format.NETWORKING, Format.LUNCHEON, Format.BREAKFAST, Format.DINNER, Format.EXPO,
    Format.CONFERENCE, Format.OPEN_HOUSE, Format.GOLF, Format.CLUB_MEETING, Format.COMMITTEE, Format.JOB_FAIR,
})  # fmt: skip
"""Rooms whose names serve as plain adjectives. A board's training, a leadership class and a benefit concert are rooms all the same."""

_PLACE = re.compile(
    r"(?P<before>\b(?:at|in|inside|from)\s(?:the\s)?(?:[\w.'&-]+\s){0,4}?|[@|]\s*(?:[\w.'&-]+\s){0,4}?)"
    r"\b(?:golf|conference|convention|expo(?:sition)?|concert|music|festival|training|football|baseball|hockey|tennis|market|opera|dance|summit|forum|banquet|event)"
    r"(?:\s(?:&|and)\scountry)?\s(?:courses?|clubs?|cent(?:er|re)|hall|house|grounds?|arena|stadium|park|fields?|complex|rink|pavilion|lodge|barn|building|resort|links|hotel)\b",
    re.I,
)
_ORDERED = re.compile(r"^\W*(?:build|make|create|design|code|write|sew|paint|bake|cook|brew|carve|decorate) (?:a|an|your(?: own)?)\b(?!.*\b(?:networks?|connections?)\b)", re.I)


def _phrase(title: str) -> str:
    found = _CUT.search(title, 3)
    phrase = title[: found.start()] if found else title
    first = _FIRST.search(phrase)
    return _COUNTED.sub("", phrase[: first.start("joined")] if first else phrase)


def placeless(title: str) -> str:
    """The title without the room words in the name of its place: "Luncheon at the Golf Course" is no golf."""
    return _PLACE.sub(r"\g<before>hall", title)


@lru_cache(maxsize=20_000)
def of(title: str, named: Format) -> Format:
    """What the title's head makes of a format that another of its words names."""
    if named not in _DESCRIBED:
        return named
    if named is Format.NETWORKING and _ORDERED.search(title):
        return Format.WORKSHOP
    parts = _AND.split(_phrase(title))
    # "Optimist Club Derby & Chili Roast": a club is the adjective of either
    lasts = (_LAST.search(part) for part in (parts if named is Format.CLUB_MEETING else parts[-1:]))
    found = next((_HEADS[word] for word in (last.group(1).casefold() for last in lasts if last) if word in _HEADS), named)
    # a conference may train; "District Training" is one
    return named if named is Format.CONFERENCE and found is Format.WORKSHOP else found


__all__ = ["of", "placeless"]
