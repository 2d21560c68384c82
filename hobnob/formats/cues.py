"""What a description says happens in the room, for a title that names no format.

The fields of meaning of title and text are weighed against each other. A few senior people who eat or
talk together are a roundtable, whatever the evening is called. A sociable evening is taken for one of
people who work only where something speaks of work: elsewhere it is a pastime.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import headcount
from hobnob import patterns as re
from hobnob.formats import evidence, pastimes, referrals
from hobnob.formats.evidence import Evidence
from hobnob.phrases import words_of
from hobnob.records import Format

_PLAIN: tuple[tuple[Format, str], ...] = (
    (Format.BOARD_TRAINING, (
        r"\bduties of care\b|\bboard seats?\b|\b(?:need|needing|seeking|looking for"
        r"|want) (?:new )?(?:board members|directors)\b|\bfiduciary\b"
        )),
    (Format.RIBBON_CUTTING, r"\bcuts? the ribbon\b|\bribbon (?:at|is cut|cutting)\b"),
    (Format.GOLF, r"\bshotgun start\b|\b(?:four-person|best[- ]ball) scramble\b|\bfoursomes?\b|\b18 holes\b|\bgolfers?\b"),
    (Format.ORIENTATION, (
        r"\bhow (?:the|our|your) (?:website|membership|benefits)\b|\bbenefits, discounts\b|\bupdate your listing\b"
        r"|\bnew (?:members|joiners)\b|\bmembership coordinator\b|\bbecoming a (?:new )?member\b"
        r"|\bthinking (?:of|about) joining\b.{0,60}\b(?:dues|explain)"
        )),
    (Format.FUNDRAISER, (
        r"\b(?:silent|live) auction\b|\bfundrais(?:er|ing)\b|\bsponsor a \w+\b|\bproceeds (?:benefit|support|go"
        r"|to)\b|\bbenefits? (?:the|our)\b"
        )),
)  # fmt: skip
_TABLE = tuple((found, re.compile(words, re.I)) for found, words in _PLAIN)
_MEALS = (
    (Format.DINNER, re.compile(r"\bdinner\b|\bsupper\b|\bdine\b|\bcena\b", re.I)),
    (Format.LUNCHEON, re.compile(r"\blunch(?:eon)?\b|\bnoon\b|\bsandwich|\bmidday\b", re.I)),
    (Format.BREAKFAST, re.compile(r"\bbreakfast\b|\bmorning\b|\bdo(?:ugh)?nuts\b|\bbagels\b|\bcoffee\b|\bbefore work\b|\beggs\b|\bpastries\b", re.I)),
)  # fmt: skip
_OF_ONE = re.compile(r"\b(?:retire\w*|roasts?|farewell|birthday|wedding|funeral|memorial|tribute|send-?off)\b", re.I)
_INVITED = re.compile(r"\b(?:part(?:y|ies)|reception|celebration|soir[eé]e)\W*$", re.I)
_DIRECTORS = re.compile(r"\b(?:directors|trustees|the board|board meets)\b", re.I)
_RECORDED = re.compile(
    r"\b(?:on[- ]demand|recorded|recording|replay|webinar|webcast|stream it|watch any ?time|discord)\b", re.I
)
_LENGTH = 700
_WHOLE_TABLE = 3
"""So many of rank, and nothing needs to be said of what they do together."""


def _sum(title: Evidence, text: Evidence) -> dict[str, int]:
    return {name: 2 * getattr(title, name) + getattr(text, name) for name in Evidence._fields[1:]}


def few_seniors(title: str, text: str) -> bool:
    """Whether the words tell of a few senior people who talk or eat together."""
    name, body = evidence.of(title), evidence.of(text[:_LENGTH])
    size = headcount.both(headcount.of(title), headcount.of(text[:_LENGTH]))
    together = (
        name.talk
        + body.talk
        + name.meal
        + body.meal
        + body.drinks
        + ("owners" in size.words or "executives" in size.words)
    )
    seniors = len({*name.seniors, *body.seniors})
    return size.small is not None and size.small <= 30 and (seniors >= _WHOLE_TABLE or (seniors > 0 and together > 0))


_SAME_TABLE = re.compile(
    r"\b(?:at|around|round) (?:the|a|one|our|that) (?:\w+ )?(?:big|long|round|usual|corner|back|same|large|oak|front"
    r"|regulars'?)(?: \w+)? (?:table|booth)\b|\b(?:the|our) (?:usual|regular|standing|long|big|round|corner) (?:table"
    r"|booth|bunch|crowd)\b|\bpull up a (?:chair|stool|seat)\b|\bsit anywhere\b|\bscoot over\b"
    r"|\b(?:people|folks|ones) who run (?:things"
    r"|this (?:town|county|place)|the (?:town|county|place))\b",
    re.I,
)
_NO_LONGER = re.compile(r"\b(?:retired|retirees|former|old-?timers?|pensioners)\b", re.I)


def standing_table(title: str, text: str) -> bool:
    """Whether those who run a place sit at their usual table: "the bank president, the publisher, whoever is mayor"."""
    opening = text[:_LENGTH]
    if _SAME_TABLE.search(opening) is None or _NO_LONGER.search(f"{title}\n{opening}"):
        return False
    return len(evidence.of(opening).seniors) >= 3 and (headcount.of(opening).crowd or 0) <= 60


def officials_at_a_table(title: str, text: str) -> bool:
    """Whether those who govern sit with a dozen people: "Rep. Moe at the long table, fifteen or so of us"."""
    if _OF_ONE.search(title):
        return False
    name, body = evidence.of(title), evidence.of(text[:_LENGTH])
    size = headcount.both(headcount.of(title), headcount.of(text[:_LENGTH]))
    officials, together = name.officials + body.officials, name.talk + body.talk + name.meal + body.meal
    few = size.small is not None and size.small <= 30 and (size.crowd or 0) <= 60
    return bool(
        few
        and officials
        and _none_but_officials(f"{title}\n{text[:_LENGTH]}", (*name.seniors, *body.seniors))
        and (together or officials >= 2)
    )


_HOURS = re.compile(r"\boffice hours\b", re.I)
_LEARN_WITH = re.compile(r"\blunch (?:&|and|n|'n'?|-n-|-and-) ?learn\b.{0,60}?\bwith\b(?P<whom>.+)", re.I)


_WITH_ONE = re.compile(
    r"\b(?:door|time|visit|porch|stoop|bench|noon|listening|minutes|questions|hours?|stroll|walk|beer|tea|toast"
    r"|supper|bagels?|booth)\b[\w' ]{0,15}\bwith (?P<whom>.+)",
    re.I,
)
_NEXT_OFFICIAL = re.compile(
    r"(?:the |our |your |county |city |town |state |u\.?s\.? |new ){0,3}(?:mayor|commissioner|senator"
    r"|congress(?:man|woman)|representative|rep\.|sen\.|governor|council(?:man|woman|member|lor|or)|supervisor"
    r"|sheriff|superintendent|legislators?|county (?:executive|judge))\b(?!['’]s)",
    re.I,
)


def received_by(title: str, text: str, found: Format | None) -> Format | None:
    """The room where someone who matters receives: "Mayor's Office Hours", "Lunch and Learn with a Bank President";
    None for a class."""
    if _HOURS.search(title):
        if evidence.OFFICIALS.find(words_of(title)):
            return Format.GOVERNMENT
        return _gathering(title, text[:_LENGTH]) if few_seniors(title, text) else None
    if found is None:
        one = _WITH_ONE.search(title)
        return Format.GOVERNMENT if one and _NEXT_OFFICIAL.match(one["whom"]) else None
    match = _LEARN_WITH.search(title)
    return Format.LUNCHEON if match and evidence.SENIORS.find(words_of(match["whom"])) else None


def fills_a_hall(text: str) -> bool:
    """Whether a "connection" or a "forum" is told as a conference: hundreds, for days, with badges and booths."""
    opening = text[:_LENGTH]
    return (headcount.of(opening).crowd or 0) >= 500 and _OF_A_HALL.search(opening) is not None


_OF_A_HALL = re.compile(
    r"\b(?:(?:two|three|four|2|3|4)[ -](?:full )?days?|badges?|exhibitors?|booths|tracks|breakouts?|keynotes?"
    r"|delegates|convention center)\b",
    re.I,
)


def _none_but_officials(words: str, seniors: tuple[str, ...]) -> bool:
    governing = {word for phrase in evidence.OFFICIALS.find(words_of(words)) for word in phrase.split()}
    return all(governing.issuperset(one.split()) for one in seniors)


@lru_cache(maxsize=5_000)
def of(title: str, text: str, organizer: str = "") -> Format | None:
    """The format that title and text together speak for; None where they speak for none."""
    opening = text[:_LENGTH]
    name, body = evidence.of(title), evidence.of(opening)
    said = _sum(name, body)
    size = headcount.both(headcount.of(title), headcount.of(opening))
    seniors = len(name.seniors) + len(body.seniors)
    if said["screen"] >= 2 or (said["screen"] and _RECORDED.search(f"{title}\n{opening}")):
        return Format.WEBINAR
    if (found := _busy(said, f"{title}\n{opening}", size.small is not None and seniors > 0)) is not None:
        return found
    if referrals.are_swapped(opening):
        return Format.CLUB_MEETING
    doubt = pastimes.of(title, text, organizer)
    working = ((doubt is None or doubt.weight < 1) and seniors > 0) or pastimes.work(title, opening, organizer) >= 1.4
    if working:
        if few_seniors(title, text):
            return _gathering(title, opening)
        if said["officials"] >= 2 and said["talk"] + said["meal"] + said["drinks"]:
            return Format.GOVERNMENT
        # one word such as "directors" in a title governs nothing by itself, nor does a board that pours drinks
        if name.govern + body.govern >= 2 and said["govern"] >= said["drinks"]:
            return Format.BOARD_MEETING if _DIRECTORS.search(f"{title}\n{opening}") else Format.COMMITTEE
    for found, pattern in _TABLE:
        if pattern.search(opening):
            return found
    if said["crowd"] >= 2 or ((size.crowd or 0) >= 400 and not (working and (_INVITED.search(title) or seniors))):
        return (
            Format.CONFERENCE
            if re.search(
                r"\b(?:tracks?|sessions|keynotes?|open spaces|attendees?|delegates|room block"
                r"|\d+ (?:cpes?|cles?|ceus?|pdus?|credits))\b",
                opening,
                re.I,
            )
            else Format.FESTIVAL
        )
    if said["tour"] >= 2:
        return Format.OPEN_HOUSE
    if working and _INVITED.search(title):
        return Format.MIXER
    return _sociable(said, title, opening) if working else None


_NAMED = re.compile(
    r"\b(?:an?|the|our|this|plated|private|seated|intimate|small)[\w\s-]{0,20}?\b(?P<reception>reception"
    r"|cocktail party)\b|\b(?P<dinner>dinner|supper|meal)\b(?=\s+(?:for|at|in|with|among|party)\b)"
    r"|\b(?P<lunch>lunch(?:eon)?)\b(?=\s+(?:for|at|in|with|free)\b)|\b(?P<breakfast>breakfast)\b(?=\s+(?:for|at|in"
    r"|with)\b)",
    re.I,
)
_GATHERINGS = {
    "reception": Format.MIXER,
    "dinner": Format.DINNER,
    "lunch": Format.LUNCHEON,
    "breakfast": Format.BREAKFAST,
}


def _gathering(title: str, opening: str) -> Format:
    """What few people come together for, where it is named; else they talk around a table."""
    if _MEALS[0][1].search(title):
        return Format.DINNER
    match = _NAMED.search(opening)
    return _GATHERINGS[match.lastgroup] if match and match.lastgroup else Format.ROUNDTABLE


_COURSE = re.compile(
    r"\b(?:an?|the|this|two|three|four|five|six|[\w-]+-(?:hour|day|week|evening|session|part)) (?!(?:free|health"
    r"|medical|dental) )(?:[\w-]+ )?(?:course|class|workshop|seminar|clinic|tutorial|lesson)\b",
    re.I,
)


def _busy(said: dict[str, int], words: str, seniors_few: bool) -> Format | None:
    """What one comes to do: to learn, to help, to be hired."""
    if said["serve"] >= 2 and said["serve"] >= said["teach"]:
        return Format.SERVICE_DAY
    if said["hire"] >= 2 and said["hire"] >= said["teach"] and not seniors_few:
        return Format.JOB_FAIR
    if (
        said["teach"]
        and not seniors_few
        and ((said["teach"] >= 2 and said["teach"] > said["meal"] + said["drinks"]) or _COURSE.search(words))
    ):
        return Format.WORKSHOP
    return None


def _sociable(said: dict[str, int], title: str, opening: str) -> Format | None:
    """What one shares: drinks, a meal, a talk."""
    if said["drinks"] and said["drinks"] >= said["meal"]:
        return Format.MIXER
    if said["meal"]:
        words = f"{title}\n{opening}"
        return next((found for found, pattern in _MEALS if pattern.search(words)), Format.MIXER)
    if said["teach"]:
        return Format.WORKSHOP
    if said["talk"] or re.search(r"\b(?:pitch|panel|on stage|speaks?|talk)\b", opening, re.I):
        return Format.NETWORKING
    if said["tour"]:
        return Format.OPEN_HOUSE
    return Format.SERVICE_DAY if said["serve"] else None


__all__ = ["few_seniors", "of"]
