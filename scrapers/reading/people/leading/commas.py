"""What the words before a comma say of the name behind it: "our speaker, Jane Roe", "Invocation, Bob Ray"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import serving
from scrapers.reading.people.cues import (
    ANNOUNCE,
    AUXILIARIES,
    DETERMINERS,
    HONOUR,
    MENTION_LABELS,
    ROLES,
    TALKS,
    THROUGH,
)
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong
from scrapers.reading.people.leading import by_word
from scrapers.reading.people.leading.earlier import OF_EARLIER_YEARS, past, who_does
from scrapers.reading.people.leading.inverted import SUBJECT_ING, inverted
from scrapers.reading.people.leading.marks import DASHES, behind_colon, behind_dash, list_label, timed_row
from scrapers.reading.people.leading.word import Word
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import is_head
from scrapers.reading.words import words


def behind_comma(line: Line, at: int, floor: int) -> Evidence:
    """What stands before the comma at ``at``: the nearest word that decides, else how the sentence begins."""
    if floor == 0 and at > 1 and timed_row(line, at):
        return fair(Role.SPEAKER, "a row of the programme")
    if line.lows(at - 4, at) == ["one", "of", "our", "own"] and line.low(at - 5) in ("is", "be") and at - 5 > floor:
        # "Our speaker is one of our own, Jane Roe"
        return inverted(line, at - 5, floor)
    if (
        at - 1 >= floor
        and line.mark(at - 1) in '"”'
        and (opening := line.opening(at - 1, floor)) is not None
        and opening > floor
    ):
        mark = line.mark(opening - 1)
        return (
            behind_colon(line, opening - 1, floor)
            if mark == ":"
            else (behind_dash(line, opening - 1, floor) if mark in DASHES else NOTHING)
        )
    for here in range(at - 1, max(floor, at - 9) - 1, -1):
        if (line.mark(here) == "," and at - here < 4) or _kind_only(line, here, at):
            continue
        if not line.tokens[here].word:
            break
        told = _told_by(line, here, at, floor)
        if told is not None:
            return told
        if line.low(here) in AUXILIARIES or line.low(here) in ANNOUNCE:
            break
    return _opening(line, at, floor)


_LOOSE = words(
    "guide guides leader leaders teacher teachers reader readers host hosts judge judges guests guest faculty "
    "readings panel"
)


def _kind_only(line: Line, here: int, at: int) -> bool:
    """Whether a noun of a role stands too far away for its role, and is only a kind of people."""
    low = line.low(here)
    return low in ROLES and (
        low in ("music", "band")
        or (low in _LOOSE and at - here > 3 and line.low(here - 1) not in ("our", "your", "tonight's", "today's"))
    )


_LABEL_VETO = words(
    "auctioneer auctioneers chairs co-chairs contact committee treasurer-contact organizer organiser coordinator late"
)
_ADMITS = words(
    "induct inducts inducting install installs installing honor honors honoring honour honours honouring congratulate "
    "congratulates congratulating salute salutes saluting recognize recognizes recognizing celebrate celebrates "
    "celebrating"
)
_LEADS_TO = words("by from with featuring")
_SPEAKS = words(
    "speak speaks talk talks share shares tell tells address addresses discuss discusses read reads present presents"
)


def _told_by(line: Line, here: int, at: int, floor: int) -> Evidence | None:
    """What the word at ``here`` says of who stands behind the comma at ``at``; None where the word before it may."""
    low, mark = line.low(here), line.mark(here)
    if (
        here == at - 1
        and here > floor
        and line.mark(here - 1) in (";", ":")
        and low in MENTION_LABELS
        and low not in TALKS
    ):
        # "call to order, Ann Lee; minutes, Jane Roe"
        return against(f"“{mark}”")
    if low in _LABEL_VETO:
        return against(f"“{mark}”")
    if here == at - 1 and (told := _subject(low, mark, alone=here == floor)) is not None:
        return told
    if (
        low == "from"
        and here > floor
        and ROLES.get(line.low(here - 1)) in (Role.SPEAKER, Role.MODERATOR, Role.PANELLIST)
        and at - here < 8
        and not past(line, here - 1, floor)
    ):
        # "Speaker from Humanities Elm, Jane Roe"
        return strong(ROLES[line.low(here - 1)], f"“{line.mark(here - 1)}”", own=True)
    if low == "leader" and line.low(here - 1) in ("song", "worship", "music", "hymn", "choir"):
        return against("only makes music")
    if low in _LEADS_TO and (
        at - here < 6
        or (low == "by" and line.low(here + 1) == "one" and line.low(here + 2) == "of" and at - here < 9)
        or (low == "by" and line.low(here - 1) in THROUGH and _titled_within(line, here + 1, at))
    ):
        return by_word.of(Word(line, here, floor, 1, told_before=False)) or NOTHING
    if low in ("guest", "guests") and line.lows(here + 1, at) in (["of", "honor"], ["of", "honour"]):
        # "Raise a glass to our guest of honor, Jane Roe"; one who will speak is a speaker
        speaks = line.has(_SPEAKS, at, len(line.tokens)) and not line.has(HONOUR, floor, here)
        return strong(None if speaks else Role.HONOREE, "the guest of honor")
    if low in ROLES:
        if past(line, here, floor):
            return who_does(line, here, floor) or OF_EARLIER_YEARS
        if ROLES[low] is Role.PANELLIST and line.has(HONOUR, max(floor, here - 4), here):
            # "Toast our newest judges, Ann Lee and Bob Ray"
            return strong(Role.HONOREE, f"“{mark}”")
        return strong(ROLES[low], f"“{mark}”", own=True)
    if here == at - 1 and (told := _part_of_programme(line, here, floor)) is not None:
        return told
    if low == "recognition" and line.low(here + 1) == "of" and line.low(here + 2) in DETERMINERS:
        # "recognition of our 50-year members, Ann Lee and Bob Ray"
        return strong(Role.HONOREE, "recognition of them")
    if low in ("scout", "scouts") and line.low(here - 1) == "eagle" and line.has(HONOUR, floor, here):
        return strong(Role.HONOREE, "an Eagle Scout")
    if low in ("fellow", "fellows") and line.low(here - 1) in _FELLOWS:
        return strong(Role.HONOREE, "a fellow of the club's")
    if low in _ADMITS and line.low(here + 1) in DETERMINERS:
        return strong(Role.HONOREE, f"“{mark}”")
    if (low == "award" or (low in ("year", "month", "quarter") and line.low(here - 2) == "of")) and at - here < 4:
        return strong(Role.HONOREE, "an award")
    return None


_FELLOWS = words("harris hixson jones")
"""Whose fellows the clubs make: of Paul Harris, George Hixson, Melvin Jones."""


def _titled_within(line: Line, first: int, stop: int) -> bool:
    """Whether a title stands behind "by": "led by the Elm Foundation Chair for our District, Jane Roe"."""
    return any(is_head(line, at) and line.tokens[at].capital for at in range(first, stop))


def _subject(low: str, mark: str, *, alone: bool) -> Evidence | None:
    """ "Congratulations, Jane Roe"; "Presiding, Jane Roe"."""
    if alone and low in ("congratulations", "congrats"):
        return strong(Role.HONOREE, f"“{mark}”")
    return next((strong(role, f"“{low},”", own=True) for role, verbs in SUBJECT_ING.items() if low in verbs), None)


_PARTS = words("welcome program programme remarks toast report update greetings devotional presentation")


def _part_of_programme(line: Line, here: int, floor: int) -> Evidence | None:
    """ "Closing remarks, Jane Roe"; "Call to order, Bob Ray"."""
    low = line.low(here)
    if low in serving.SERVICES and (
        here == floor or not line.tokens[here - 1].word or line.low(here - 1) in ("closing", "opening")
    ):
        return against("only serves")
    if low in _PARTS and (
        here == floor or not line.tokens[here - 1].word or line.low(here - 1) in ("closing", "opening")
    ):
        return strong(Role.SPEAKER, f"“{low},”", own=True)
    if low == "order" and line.low(here - 1) == "to" and line.low(here - 2) in ("call", "called"):
        return strong(Role.SPEAKER, "calls to order", own=True)
    return None


_OPENS = words("meet welcome introducing featuring greet")


def _opening(line: Line, at: int, floor: int) -> Evidence:
    """What the beginning of the sentence says of the names of a list: "Hear", "Get to know", "Meet"."""
    if line.has(("hear", "featuring"), max(floor, at - 13), at):
        return fair(Role.SPEAKER, "behind “hear”")
    if line.lows(floor, floor + 3) == ["get", "to", "know"] and at - floor <= 7:
        return strong(Role.SPEAKER, "“get to know”")
    if at - floor <= 4 and line.low(floor) in _OPENS:
        return strong(Role.SPEAKER, f"“{line.mark(floor)}”")
    return list_label(line, at, floor)


__all__ = ["behind_comma"]
