"""A gathering told of afterwards: "Mayor Jane Roe spoke to 270 guests", "Bob Ray was our guest speaker today".

Only where the whole text looks back. In an announcement the same words tell of a life: "she spoke at the summit of
2019".
"""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading.people import honoured
from scrapers.reading.people.cues import PRIZES, ROLES, TALKS
from scrapers.reading.people.evidence import NOTHING, Evidence, strong, weak
from scrapers.reading.people.following import acts
from scrapers.reading.people.following.asides import skip_adverbs, skip_asides
from scrapers.reading.people.following.copula import is_
from scrapers.reading.people.following.verbs import acts_as
from scrapers.reading.people.leading.verbs import HEARD_THEN
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_AHEAD = re.compile(
    r"\bjoin (?:us|the|our)\b|\b(?:pre-?)?regist(?:er|ration)\b|\brsvp\b|\btickets?\b|\breserv\w+|\bdon['’]t miss\b"
    r"|\bupcoming\b|\bto be held\b|\b(?:is|are) (?:scheduled|invited|welcome|free|open)\b|\bcome (?:and|hear|see"
    r"|join)\b|['’]ll\b|\bwill (?:be (?:held|our|the|a|speaking|presenting|joined|honou?red|served)|speak|present"
    r"|share|discuss|deliver|talk|moderate|host|give|take place|feature|join|address|receive)\b"
    r"|\b(?:speaks|leads|shares|presents|moderates|discusses|joins us)\b",
    re.I,
)
"""What only an announcement says."""
_BACK = re.compile(
    r"\b(?:was|were) (?:held|our|the (?:guest|keynote|featured|meeting|event|speaker|program|host)|today['’]s"
    r"|this week['’]s)\b|\btook (?:place|over as)\b|\bwe had\b|\bheard from\b|\bkicked off\b|\bled (?:a|the|our)\b"
    r"|\bthen (?:talked|spoke|presented|showed|shared|told)\b|\bstanding room only\b"
    r"|\b(?:welcomed|addressed|spoke|presided|moderated|hosted|attended|gathered|honou?red|recognized|presented"
    r"|discussed|gave|delivered)\b(?! (?:by|at|in|for)\b)",
    re.I,
)
_GATHERING = words(
    "luncheon lunch breakfast dinner meeting event program programme evening gathering banquet club forum conference "
    "convention gala chamber session reception summit ceremony auditorium today"
)
_AUDIENCE = words(
    "members audience club crowd group attendees guests gathering room chamber luncheon delegates students rotarians "
    "kiwanians lions residents owners leaders people professionals businesspeople executives assembly"
)
_UNHEARD = words("press media reporters highly out against reporter newspaper")
_TALKED = words("spoke talked")
_OURS = words("club our us rotarians kiwanians lions attendees chamber")
_GAVE = words("gave delivered offered provided made presented shared")
_TOLD = words("discussed explained outlined described detailed explored reviewed")
_LED = words("moderated facilitated emceed hosted presided led chaired conducted officiated")
_AS = words("served acted took stepped filled returned volunteered")
_HONOURED = words("honored honoured recognized recognised presented awarded named")
_OTHER_TIME = words("last previous previously former formerly then later earlier since until career once")
_LEARNT = words("degree degrees diploma diplomas title bachelor's master's doctorate certificate certificates")
_KNOWN = words("book books award-winning bestselling novel film album")


def looks_back(body: str) -> bool:
    """Whether the text tells of a gathering that is over, and bids nobody to one."""
    return _BACK.search(body) is not None and _AHEAD.search(body) is None


def behind(line: Line, end: int, stop: int, right: Evidence) -> Evidence:
    """What ``right`` says, or the verb in the past behind the token ``end`` where that says more."""
    if right.weight and right.why != "“asked”":
        return right
    told = after(line, end, stop)
    return told if told.weight else right


def after(line: Line, end: int, stop: int) -> Evidence:
    """What the verb in the past behind the token ``end`` says."""
    if line.mark(end) == "," and line.low(end + 1) == "who":
        told = _verb(line, skip_adverbs(line, end + 2, stop), stop)
        return strong(told.role, told.why, own=True) if told.weight > 0 else told
    return _verb(line, skip_adverbs(line, skip_asides(line, end, stop), stop), stop)


def ahead(line: Line, begin: int, floor: int, left: Evidence, first: int = 0) -> Evidence:
    """What the verb in the past before the token ``begin`` says, where ``left`` says nothing; the sentence begins at
    ``first``."""
    if left.why in ("“guests were”", "“guests included”", "“visitors were”") and line.low(floor) in (
        "guests",
        "visitors",
    ):
        # "Guests today were Ann Lee and Bob Ray", of a club's minutes: whom members brought
        return NOTHING
    if left == HEARD_THEN:
        return strong(Role.SPEAKER, "“heard from”")
    if (not left.weight or left.why == "“named”") and (praised := honoured.told(line, begin, floor, first)).weight:
        return praised
    if left.weight:
        return left
    if (
        line.low(begin - 1) == "welcomed"
        and begin - 1 >= floor
        and not line.has(("new", "member", "members", "back"), begin, begin + 3)
    ):
        return strong(Role.SPEAKER, "“welcomed”")
    if line.low(begin - 1) == "from" and line.has(("heard",), max(floor, begin - 4), begin - 1):
        return strong(Role.SPEAKER, "“heard from”")
    had = next(
        (
            at
            for at in range(begin - 1, max(floor, begin - 9), -1)
            if line.low(at) == "had" and line.low(at - 1) == "we"
        ),
        -1,
    )
    if had > 0 and any(ROLES.get(line.low(at)) is Role.SPEAKER for at in range(floor, had)):
        # "For our guest speaker today we had one of our own members, Jane Roe"
        return strong(Role.SPEAKER, "whom “we had”", own=True)
    return NOTHING


def _verb(line: Line, at: int, stop: int) -> Evidence:
    if at >= stop or not line.tokens[at].word or not line.mark(at)[0].islower():
        return NOTHING
    low = line.low(at)
    if _asked_questions(line, at, stop):
        return strong(Role.MODERATOR, "“asked … questions”", own=True)
    if low == "proceeded" and line.low(at + 1) == "to" and at + 2 < stop:
        # "who proceeded to conduct a Q&A"
        return acts.of(line, at + 2, stop) or NOTHING
    near = line.lows(at + 1, _clause(line, at + 1, stop))
    if (
        any(len(word) == 4 and word.isdigit() and word[:2] in ("19", "20") for word in near)
        and not (low in _TALKED and near[:1] == ["to"] and not _OURS.isdisjoint(near[:5]))
    ) or not _OTHER_TIME.isdisjoint(near[:6]):
        return NOTHING
    if low in ("was", "were"):
        return _was(line, at, stop, near)
    if low in _AS and (role := acts_as(line, at, stop)) is not None:
        return strong(role, f"“{low} as …”", own=True)
    if low in _LED:
        told = acts.of(line, at, stop, past=True)
        return (
            told
            if told is not None and (told.role is not Role.HOST or not _GATHERING.isdisjoint(near) or not near)
            else NOTHING
        )
    return _spoke(low, near)


def _asked_questions(line: Line, at: int, stop: int) -> bool:
    """ "discussed their books, and asked them questions": who does so asks those who spoke."""
    end = next((here for here in range(at, stop) if line.mark(here) in ".;:!?"), stop)
    return any(
        line.low(here) == "asked"
        and (here == at or line.low(here - 1) == "and")
        and line.low(here + 1) in ("them", "him", "her", "the", "both")
        and "questions" in line.lows(here + 2, min(here + 5, end))
        for here in range(at, end)
    )


def _clause(line: Line, at: int, stop: int) -> int:
    """Where the words end that may belong to the verb: at a mark of the sentence, or after a dozen."""
    return next((here for here in range(at, min(stop, at + 12)) if line.mark(here) in ".;:!?—–"), min(stop, at + 12))


def _was(line: Line, at: int, stop: int, near: list[str]) -> Evidence:
    """ "was our guest speaker today", "was the meeting host", "was presented with the award"."""
    if near[:1] and near[0] in _HONOURED:
        given = (
            near[1:2] == ["with"]
            or "award" in near
            or {"of", "the", "year"} <= set(near)
            or near[1:2] in (["for"], ["by"], [])
        )
        return (
            strong(Role.HONOREE, f"“was {near[0]}”", own=True)
            if given and (near[1:2] != ["as"] or "year" in near)
            else NOTHING
        )
    if not any(low in ROLES for low in near[:6]) or any(
        low in ("guest", "guests")
        and near[place + 1 : place + 2] == ["of"]
        and near[place + 2 : place + 3] not in (["honor"], ["the"], ["our"])
        for place, low in enumerate(near)
    ):
        # "was the guest of Rotarian Ann Lee": whom a member brought
        return NOTHING
    told = is_(line, at + 1, stop)
    return told if told.own and told.weight > 0 else NOTHING


def _spoke(low: str, near: list[str]) -> Evidence:
    """What a verb of speech says, with whom it was said to, or what was given."""
    if low in _TALKED:
        if near and not _UNHEARD.isdisjoint(near[:3]):
            return NOTHING
        here = (
            not near
            or near[0] in (",", "and", "on", "about", "briefly")
            or (near[0] in ("to", "with") and not _AUDIENCE.isdisjoint(near))
            or (near[0] in ("at", "during", "for", "of") and not _GATHERING.isdisjoint(near))
        )
        return strong(Role.SPEAKER, f"“{low}”", own=True) if here else NOTHING
    if low == "addressed":
        return strong(Role.SPEAKER, "“addressed”", own=True) if not _AUDIENCE.isdisjoint(near) else NOTHING
    if low in _GAVE:
        if not PRIZES.isdisjoint(near):
            return NOTHING
        said = not TALKS.isdisjoint(near[:9]) or (
            low in ("presented", "shared") and near[:1] and near[0] in ("on", "about", "how", "why", "what")
        )
        return strong(Role.SPEAKER, f"“{low}”", own=True) if said and _KNOWN.isdisjoint(near) else NOTHING
    if low in ("received", "accepted"):
        return (
            strong(Role.HONOREE, f"“{low}” a prize", own=True)
            if not PRIZES.isdisjoint(near) and _LEARNT.isdisjoint(near)
            else NOTHING
        )
    # enough for one with a title: others of a club's minutes tell of its business
    return weak(Role.SPEAKER, f"“{low}”") if low in _TOLD else NOTHING


__all__ = ["after", "ahead", "behind", "looks_back"]
