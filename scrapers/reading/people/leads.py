"""The role that a lead gives to those listed below it: "features a conversation with three founders:", "with two
talks:"."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading.occupations import head
from scrapers.reading.people.cues import DETERMINERS, ROLES
from scrapers.reading.words import words

_SEVERAL = words("three four five six seven eight several")
_GATHER = words("with among between brings bring bringing gathers features featuring joins join joined")
_TRADES = words("compare trade swap debate weigh")
_HONOURS = words(
    "recognize recognizes recognizing honor honors honoring honour honours honouring salute salutes saluting "
    "congratulate congratulates congratulating induct inducts inducting celebrating"
)
_EXPERTS = words(
    "experts leaders owners founders ceos executives professionals pros women men veterans lawyers attorneys bankers "
    "alumni insiders entrepreneurs dealmakers directors voices"
)
_TALK_OVER = words("weigh share discuss talk discussing sharing conversation debate")
_MEETS = words("conversation discussion chat dialogue fireside q&a roundtable interview")
_GIVEN = words(
    "talks presentations lectures speeches sessions demos demonstrations keynotes workshops readings addresses "
    "stories speakers presenters"
)
_NEUTRAL = words("faculty featuring participants experts lineup line-up")
"""Headings that tell who takes part, and not how."""
_PANEL = re.compile(r"\b(?:our|this|an?|the) (?:[\w’'-]+ ){0,2}panel\b|\bpanel (?:of|will|discussion)\b", re.I)


def role(lows: list[str]) -> Role | None:
    """The role that the words of the last clause before a colon give; None where they give none."""
    met = next((at for at, low in enumerate(lows) if low in _MEETS), -1)
    if not _TRADES.isdisjoint(lows) and "they" in lows:
        return Role.PANELLIST
    if met >= 0 and not _SEVERAL.isdisjoint(lows) and any(low in _GATHER for low in lows):
        return Role.PANELLIST
    if not _SEVERAL.isdisjoint(lows) and not _EXPERTS.isdisjoint(lows) and any(low in _TALK_OVER for low in lows):
        return Role.PANELLIST
    if any(low in _HONOURS and at + 1 < len(lows) and lows[at + 1] in DETERMINERS for at, low in enumerate(lows)):
        return Role.HONOREE
    if any(
        lows[at : at + 3] in (["case", "studies", "by"], ["case", "studies", "from"], ["case", "study", "by"])
        for at in range(len(lows))
    ):
        return Role.SPEAKER
    return (
        Role.SPEAKER
        if any(low in _GIVEN for low in lows[-8:])
        and not any(low in ("sponsors", "register", "sponsored") for low in lows)
        else None
    )


def talk_over(lows: list[str]) -> bool:
    """ "Three developers talk about what's next": so many of one trade, who talk something over."""
    at = next((place for place, low in enumerate(lows[:4]) if low in _SEVERAL), -1)
    trade = (
        next(
            (
                place
                for place in range(at + 1, min(at + 4, len(lows)))
                if lows[place].endswith("s") and head(lows[place][:-1])
            ),
            -1,
        )
        if at >= 0
        else -1
    )
    return trade > 0 and lows[trade + 1 : trade + 2] != [] and lows[trade + 1] in _TALK_OVER


def several(lows: list[str]) -> bool:
    """ "Four takes from four landlords": so many of a kind, told of below."""
    at = next((place for place in range(len(lows) - 1, -1, -1) if lows[place] in _SEVERAL | {"two"}), -1)
    return (
        at >= 0
        and len(lows) - at < 4
        and lows[-1].endswith("s")
        and not lows[-1].isdigit()
        and lows[-1] not in _NO_PEOPLE
    )


_NO_PEOPLE = words(
    "ways things reasons options categories levels locations sessions dates times steps tips courses prizes choices "
    "rules parts topics questions hours days weeks sponsors tables packages awards scholarships events classes tracks "
    "themes rounds teams businesses topics points areas goals areas"
)


def neutral(lows: list[str]) -> bool:
    """Whether a heading leaves it to the text what those below it do."""
    return 0 < len(lows) < 4 and lows[-1] in _NEUTRAL


_STAND = words("candidates challengers contenders")
_HOLD_OFFICE = words(
    "legislators lawmakers senators representatives assemblymembers delegates mayors councilmembers commissioners "
    "officials"
)
_READ = words("authors poets readers writers storytellers novelists speakers presenters")
_COME = words(
    "attending confirmed participating appearing scheduled expected reading speaking there attend participate"
)
_MINDED = words("filing file wanted needed invited past former committee members town hall staff other")
_BETWEEN = words("will be are is who have has to by")


def coming(lows: list[str]) -> Role | None:
    """ "Candidates Attending", "Legislators who will be there are", "Featured Readers": those whom a gathering of theirs
    is for, said to come; None where it is no such heading."""
    at = next((place for place, low in enumerate(lows[:4]) if low in _STAND | _HOLD_OFFICE | _READ), -1)
    if at < 0 or not _MINDED.isdisjoint(lows):
        return None
    rest = [low for low in lows[at + 1 :] if low not in _BETWEEN]
    opens = (
        at > 0
        and lows[at - 1] in ("participating", "confirmed", "attending", "featured")
        and lows[at] not in _HOLD_OFFICE
    )
    if not (opens and not rest) and not (rest and all(low in _COME for low in rest)):
        return None
    return Role.PANELLIST if lows[at] in _STAND else Role.SPEAKER


_LISTED = words("below following")
_TOLD_OF = words("listed named introduced shown told presented described")


def below(lows: list[str]) -> Role | None:
    """ "The featured readers below will read", "Our panelists are introduced below", "The following storytellers take
    the stage": who the rows below a sentence are."""
    for at, low in enumerate(lows):
        if low not in _LISTED:
            continue
        back = at - 1 - (lows[at - 1 : at] != [] and lows[at - 1] in _TOLD_OF)
        back -= lows[back : back + 1] in (["are"], ["is"])
        noun = (
            lows[at + 1]
            if low == "following" and at + 1 < len(lows)
            else lows[back]
            if low == "below" and back >= 0
            else ""
        )
        if not noun.endswith("s"):
            continue
        if noun in _READ:
            return Role.SPEAKER
        given = ROLES.get(noun)
        if given in (Role.SPEAKER, Role.PANELLIST, Role.HONOREE) and noun not in ("guests", "judges", "leaders"):
            return given
    return None


_CALLED = re.compile(
    r"(?:^|[|:–—] ?|\d\s+)(?:[A-Z][\w’'&-]*\.? ){0,3}(?:Panel|PANEL)(?: Discussion| DISCUSSION)?\s*(?:$|[|:–—-])", re.M
)


def called_panel(title: str) -> bool:
    """Whether a title says that what it names is a panel, "Keynote Panel | Smaller Places", and no more than that."""
    return _CALLED.search(title) is not None


def of_speakers(lows: list[str]) -> bool:
    """Whether a heading is of all who speak: "Speakers:", "Our speakers include"."""
    return (
        0 < len(lows) < 5
        and "speakers" in lows
        and {"keynote", "keynotes", "luncheon", "opening", "closing"}.isdisjoint(lows)
    )


_JOINED = re.compile(r"\b(?:joins?|joined by|with|by) (?:a|an|the|our) (?:[\w’'-]+ )?panel of\b", re.I)


def joins_panel(text: str) -> bool:
    """ "She will join a panel of four local leaders.": whom the list below it tells."""
    return _JOINED.search(text) is not None


def panelled(text: str) -> bool:
    """Whether a text says that those who come are a panel."""
    return _PANEL.search(text) is not None


__all__ = [
    "below", "called_panel", "coming", "joins_panel", "neutral", "of_speakers", "panelled", "role", "several",
    "talk_over",
]  # fmt: skip
