"""How many people a text puts into the room: seats that are kept, guests that are hosted, crowds that are expected.

"A reception for 25", "twelve seats around one table", "8,000 people last year": the smallest room that
is promised and the largest crowd that is told say more of an evening than its name. Each number is
judged by the few words before and after it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from hobnob.phrases import words_of

_ONES = {name: count for count, name in enumerate(
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
     "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"), 1)}  # fmt: skip
_TENS = {
    name: count
    for count, name in zip(
        range(20, 100, 10), ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), strict=True
    )
}
_TIMES = {"dozen": 12, "hundred": 100, "thousand": 1000, "dozens": 24, "hundreds": 300, "thousands": 3000}
_SEATS = frozenset(["seat", "seats", "chair", "chairs", "place", "places", "spot", "spots"])
_SENIORS = frozenset(
    [
        "ceo", "ceos", "cfo", "cfos", "cio", "cios", "coo", "coos", "chros", "executive", "executives", "president",
        "presidents", "owner", "owners", "founder", "founders", "partners", "managers", "directors", "leaders",
        "treasurers", "counsel", "lawyers", "principals", "superintendents", "mayors", "commissioners", "legislators",
        "trustees", "bankers", "developers", "hoteliers", "innkeepers", "publishers", "doctors", "physicians",
        "officers", "chiefs", "heads", "presidents", "entrepreneurs", "investors", "judges", "surgeons", "growers",
        "builders", "brewers", "winemakers", "practitioners", "retailers", "exporters", "suppliers", "peers",
        "colleagues", "employers",
    ]
)  # fmt: skip
_PEOPLE = frozenset(
    [
        "people", "persons", "personas", "personnes", "women", "men", "guests", "friends", "neighbors", "neighbours",
        "volunteers", "members", "us", "attendees", "participants", "registrants", "individuals", "diners",
    ]
)  # fmt: skip
_CROWD = _PEOPLE | frozenset(
    [
        "visitors", "delegates", "professionals", "spectators", "fans", "runners", "students", "families", "donors",
        "engineers", "homes", "viewers", "revelers", "businesspeople", "business", "managers", "nurses", "teachers",
        "developers", "leaders", "executives", "others", "exhibitgoers",
    ]
)  # fmt: skip
_MEALS = frozenset(
    [
        "reception", "dinner", "supper", "lunch", "luncheon", "breakfast", "brunch", "conversation", "evening", "tea",
        "gathering", "meal", "table", "room", "space", "seating", "places", "lunches", "seats", "salon", "roundtable",
        "group",
    ]
)  # fmt: skip
_LIMITS = frozenset(
    [
        "limit", "limited", "limits", "capped", "cap", "hosts", "holds", "accommodates", "only", "just", "most",
        "maximum", "max", "capacity", "seats", "fits", "keep", "keeps", "kept", "held",
    ]
)  # fmt: skip
_LINKS = frozenset(
    [
        "is", "are", "it", "of", "for", "to", "at", "about", "just", "only", "up", "the", "a", "first", "be", "will:",
        ":", "an", "exactly", "around", "under",
    ]
) - {"will:"}  # fmt: skip
_MEETING = frozenset(
    [
        "who", "around", "meet", "meets", "sit", "sits", "over", "gather", "gathers", "decide", "share", "compare",
        "talk", "talks", "run", "trade", "swap", "usually", "typically",
    ]
)  # fmt: skip
_FIRMS = frozenset(
    [
        "company", "firm", "business", "employer", "corporation", "employs", "employing", "employ", "plant", "payroll",
        "staff", "workforce", "utility", "bank", "hospital",
    ]
)  # fmt: skip
"""A firm of nine hundred people is not in the room."""
_STOPS = frozenset(".;!?()\n—–")
_AFTER_LIMIT = frozenset(
    [
        "people", "personas", "personnes", "guests", "persons", "of", "at", "around", "seats", "places", "chairs",
        "members", "women", "men", "others", "participants", "attendees", "registrants", "with", "in", "on", "and",
        "who", "for", "so", "please", "each", "due", "because", "by",
    ]
)  # fmt: skip
_UNITS = frozenset(
    [
        "minutes", "minute", "hours", "hour", "days", "weeks", "months", "years", "year", "percent", "points", "acres",
        "miles", "mile", "am", "pm", "nonprofits", "grants", "dollars", "street", "st", "ave", "avenue", "road",
        "copies", "items", "pounds",
    ]
)  # fmt: skip
_HUGE = {"arena": 2500, "stadium": 5000, "mega": 2000}
_RECEIVES = frozenset(
    ["shows", "receives", "guides", "takes", "take", "host", "seat", "welcomes", "guide", "guía", "accueille", "recibe"]
)
_ELSEWHERE = frozenset(["from", "near", "behind", "beside", "opposite", "past", "outside"])
"""Before a stadium where one only meets to go on."""
_OF_AGE = frozenset([("and", "over"), ("and", "older"), ("and", "up"), ("or", "older"), ("or", "over")])
_NEARLY = frozenset(
    [
        "about", "around", "over", "nearly", "almost", "roughly", "some", "than", "more", "up", "to", "as", "many",
        "at", "out",
    ]
)  # fmt: skip
_DRAWS = frozenset(["expect", "expects", "expecting", "draws", "drew", "attracts", "attracted", "sells", "sold"])
_HALLS = frozenset([("audience", "of"), ("crowd", "of"), ("seating", "for"), ("turnout", "of"), ("hall", "of")])
_SMALLEST, _SMALLEST_OF_SENIORS, _LARGEST_SMALL, _FEW = 3, 8, 60, 40


class Headcount(NamedTuple):
    """``small``: the most that the host lets in, or the few that meet; ``crowd``: how many come; ``words`` that say
    so."""

    small: int | None = None
    crowd: int | None = None
    words: str = ""


NOTHING = Headcount()


def _numbers(words: tuple[str, ...]) -> Iterator[tuple[int, int, int]]:
    """Every number as (value, first word, word after it); "two dozen" is one, "$25", "7:30" and "4th" are none."""
    at, end = 0, len(words)
    while at < end:
        word = words[at]
        if word[0].isdigit():
            digits = word.replace(",", "")
            if digits.isdigit() and len(digits) <= 6:
                yield int(digits), at, at + 1
        elif word in _TIMES:
            yield _TIMES[word], at, at + 1
        elif word in _TENS:
            ones = _ONES.get(words[at + 1], 0) if at + 1 < end else 0
            more = 1 if 0 < ones < 10 else 0
            yield _TENS[word] + (ones if more else 0), at, at + 1 + more
            at += more
        elif word in _ONES or word == "several":
            if at + 1 < end and words[at + 1] in ("dozen", "hundred", "thousand"):
                yield _ONES.get(word, 3) * _TIMES[words[at + 1]], at, at + 2
                at += 1
            elif word in _ONES:
                yield _ONES[word], at, at + 1
        at += 1


def _until_stop(words: tuple[str, ...]) -> tuple[str, ...]:
    for at, word in enumerate(words):
        if word in _STOPS:
            return words[:at]
    return words


def _few(count: int, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether the number is that of a small room."""
    if (
        not _SMALLEST <= count <= _LARGEST_SMALL
        or (after and after[0] in _UNITS)
        or after[:2] in _OF_AGE
        or "founded" in before
    ):
        return False
    near = after[:3]
    if any(word in _SEATS for word in near):
        # "only 6 spots left" tells how full it is, not how large
        return not any(word in ("left", "remain", "remaining", "still") for word in after[:4])
    if count >= _SMALLEST_OF_SENIORS and any(word in _SENIORS for word in near):
        return True
    if before[-3:] == ("no", "more", "than") or (after[:3] == ("at", "the", "table") and not before):
        return count <= _FEW
    # "shows twenty visitors his new hall"
    if (
        count <= _FEW
        and after
        and (after[0] in _PEOPLE or after[0] == "visitors")
        and before
        and (before[-1] in _RECEIVES or (before[-2:-1] and before[-2] in _RECEIVES))
    ):
        return True
    if count <= _FEW and (
        after[1:2] == ("who",)
        or ((not before or before[-1] == ":") and after and after[0] in ("guests", "people", "chairs"))
    ):
        return True
    # "fifteen donors-to-be meet"
    if (
        after
        and len(after[0]) > 4
        and after[0].endswith("s")
        and after[0] not in _UNITS
        and any(word in ("meet", "gather", "sit", "share", "compare", "swap") for word in after[1:4])
    ):
        return True
    # "fifteen or so of us", "a dozen of us", "12 max", "16 came last time"
    if after[:2] in (
        ("or", "so"),
        ("of", "us"),
        ("of", "you"),
        ("came", "last"),
        ("show", "up"),
        ("turn", "up"),
        ("turned", "up"),
    ) or after[:1] in (("max",), ("tops",)):
        return count <= _FEW
    # "usually 5 or 6 merchants"
    if len(before) >= 3 and before[-1] in ("or", "to") and (before[-2].isdigit() or before[-2] in _ONES):
        before = before[:-2]
    if (
        before
        and before[-1] in ("usually", "typically", "generally")
        and after
        and after[0] not in _UNITS
        and after[0] not in ("tables", "rounds", "booths")
    ):
        return count <= _FEW
    # "ten members across the table from one treasurer"
    if "table" in after and any(word in ("across", "around", "round") for word in after):
        return count <= _FEW
    if after[:2] == ("at", "most") or (after and after[0] in _PEOPLE and any(word in _MEETING for word in after[1:3])):
        return True
    if (
        before
        and before[-1] == "first"
        and any(word in ("sign", "register", "rsvp", "reply", "call") for word in after[:4])
    ):
        return True
    back = len(before)
    while back and before[back - 1] in _LINKS:
        back -= 1
    if not back or not (
        not after
        or after[0] in _AFTER_LIMIT
        or (after[0] == "to" and after[1:2] and after[1] in ("keep", "allow", "ensure", "make", "give"))
    ):
        return False
    return (
        before[back - 1] in _LIMITS
        or (before[back - 1] in _MEALS and back < len(before))
        or before[back - 1] in ("among",)
    )


def _many(count: int, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether the number is that of a crowd."""
    if count <= _LARGEST_SMALL or (after and after[0] in _UNITS) or any(word in _FIRMS for word in before[-3:]):
        return False
    if any(word in _CROWD for word in after[:3]) and after[0] not in (
        "companies",
        "firms",
        "in",
        "for",
        "to",
        "and",
        "or",
        "by",
    ):
        return True
    back = len(before)
    while back and before[back - 1] in _NEARLY:
        back -= 1
    if before[-2:] in _HALLS or (
        back
        and before[back - 1] in _DRAWS
        and (not after or after[:2] == ("or", "so") or after[0] in ("and", "with", "again", "each", "every", "a"))
    ):
        return True
    if after[:3] == ("in", "the", "room"):
        return True
    return bool(after) and (
        after[0] in ("expected", "came", "attend", "attended", "registered", "strong")
        or after[:2] in (("of", "your"), ("of", "our"))
        or after[:2] in (("last", "year"), ("so", "far"), ("have", "registered"), ("turned", "out"), ("have", "so"))
    )


@lru_cache(maxsize=20_000)
def of(text: str) -> Headcount:
    """The smallest room and the largest crowd that the text states."""
    words = words_of(text)
    small: int | None = None
    crowd: int | None = None
    said = ""
    for count, begin, finish in _numbers(words):
        if count < _SMALLEST:
            continue
        before = words[max(0, begin - 5) : begin]
        for at in range(len(before) - 1, -1, -1):
            if before[at] in _STOPS:
                before = before[at + 1 :]
                break
        after = _until_stop(words[finish : finish + 5])
        if _few(count, before, after) and (small is None or count > small):
            small, said = count, " ".join((*before[-2:], *words[begin:finish], *after[:2]))
        elif _many(count, before, after) and (crowd is None or count > crowd):
            crowd = count
            said = said if small else " ".join((*words[begin:finish], *after[:1]))
    for word, count in _HUGE.items():
        # "mega" is a word of invitations: a number that is stated beside it counts
        if (
            word in words
            and (crowd is None or (count > crowd and word != "mega"))
            and not _ELSEWHERE.intersection(words[max(0, words.index(word) - 2) : words.index(word)])
        ):
            crowd, said = count, word
    if small is None and "table" in words and _one_table(words):
        small, said = 12, "one table"
    return _room(small, crowd, said)


def both(one: Headcount, other: Headcount) -> Headcount:
    """What two texts of one event state together."""
    if one == NOTHING or other == NOTHING:
        return other if one == NOTHING else one
    return _room(one.small or other.small, max(one.crowd or 0, other.crowd or 0) or None, one.words or other.words)


def _room(small: int | None, crowd: int | None, words: str) -> Headcount:
    # the seats of the front table among hundreds
    if small is not None and crowd is not None and crowd >= 300:
        small = None
    return Headcount(small, crowd, words) if small or crowd else NOTHING


def _one_table(words: tuple[str, ...]) -> bool:
    at = words.index("table")
    return any(word in ("one", "single") for word in words[max(0, at - 3) : at]) and (
        at + 1 >= len(words) or words[at + 1] != "sponsor"
    )


__all__ = ["NOTHING", "Headcount", "both", "of"]
