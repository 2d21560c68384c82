"""What "with" before a name says of it: "lunch with", "in conversation with", "register with"."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading.people import evidence
from scrapers.reading.people.cues import ANNOUNCE, AUXILIARIES, CONTACT, ROLES, TALKS
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong, weak
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_MET = words(
    "conversation chat talk talks discussion q&a dialogue interview speaks speak discuss discusses sign signs "
    "conversations sit sits sits-down down chats"
)
_TOGETHER_THEN = words(
    "worked studied played performed recorded toured traveled travelled collaborated appeared trained shared starred "
    "sung sang written collaborates collaborating touring playing concerned associated covered works music album "
    "records recording"
)
_WORKS = words("film films movie documentary play musical opera novel book show")
_GATHERINGS = words(
    "lunch luncheon breakfast dinner brunch evening morning afternoon night coffee hour join meet event meeting "
    "series club summit conference webinar forum hall tea tasting clinic bootcamp retreat class party"
)
_SEATED = words("sharing shared share sat sitting seated joined")
_KIN = words(
    "husband wife spouse partner brother sister son daughter mother father sons daughters parents cousin niece nephew"
)
_AT_HOME = words(
    "lives live living resides reside home farms ranches raises raising raised wrote writing co-wrote work working "
    "owns runs founded started operates"
)
_TONIGHT = words(
    "will join joins joined present presents presenting speak speaks read reads tonight lunch dinner evening "
    "featuring appear appears perform performs talk conversation"
)
_FOLLOWS = words("follow follows followed following afterward afterwards after after-show")
_SITS = words("sit sits sat join joins joined")
_ONCE = words("spent trained studied apprenticed worked toured played served sang cooked danced flew sailed climbed")
_SLOTS = words("hour half-hour slot time spot turn visit")
_BOOK_BEHIND = ([","], ["or"], ["and"], ["to"], ["please"], ["can"], ["must"])
_ARRANGED = words("sign register rsvp reserve order arrange schedule book drop leave")
"""What one does with whom one turns to."""
_LONG_AGO = re.compile(r"19\d\d|20[01]\d")


def with_(line: Line, at: int, floor: int, told_before: bool, skipped: int) -> Evidence:
    """What "with" says: "lunch with", "in conversation with", "register with"."""
    near = [line.low(here) for here in range(max(floor, at - 6), at)]
    close = near[-1:]
    if at - 1 >= floor and line.mark(at - 1) in '"”':
        opening = line.opening(at - 1, floor)
        if (
            opening is not None
            and told_before
            and any(line.low(here) in ("discusses", "discuss", "talks", "chats") for here in range(floor, opening))
        ):
            # "Jane Roe discusses her show, “Ash,” with curator Ann Lee"
            return strong(Role.MODERATOR, "“in conversation with”", own=True)
        if opening is not None and any(line.low(here) in _WORKS for here in range(max(floor, opening - 3), opening)):
            return against("in a film with")
        return fair(Role.SPEAKER, "a talk's title with")
    if {"table", "tables"}.intersection(near[-3:]) and not _SEATED.isdisjoint(near):
        # "Enjoyed sharing a table with CEO Jane Roe"
        return against("at a table with")
    if any(
        low in CONTACT and low not in ("info", "information", "questions", "question", "details", "send")
        for low in near[-3:]
    ) or (
        any(
            low in ("check", "worked", "studied", "sign", "coordinate", "trained", "partnership", "partner")
            for low in near[-2:]
        )
        and not told_before
    ):
        return against("“with”")
    if close and close[0] in _SLOTS and near[-3:-2] and near[-3] in _ARRANGED:
        # "Book an hour with counsellor Jane Roe", "arrange a time with"
        return against("a contact")
    if near[-2:] in (["an", "appointment"], ["your", "appointment"]) or (
        close and close[0] in ("speak", "talk") and line.low(floor) == "to" and near[-2:-1] == [","]
    ):
        # "To rent a booth, speak with manager Jane Roe"
        return against("a contact")
    if (
        close == ["book"]
        and not told_before
        and (near[-2:-1] in _BOOK_BEHIND or (at - 1 == floor and not line.has(TALKS, at, len(line.tokens))))
    ):
        # "Walk-ins are welcome, or book with coordinator Jane Roe"
        return against("a contact")
    if close in (["minding"], ["childcare"], ["babysitting"], ["childminding"], ["daycare"]) or near[-2:] in (
        ["child", "care"],
        ["day", "care"],
    ):
        return against("only minds the children")
    if close in (["is"], ["are"]) and not {
        "sheet",
        "sheets",
        "list",
        "lists",
        "tickets",
        "keys",
        "money",
        "forms",
    }.isdisjoint(near):
        # "The sign-in sheet is with Jane Roe"
        return against("a contact")
    if close in (["talk"], ["speak"], ["check"], ["visit"]) and near[-2:-1] in (["should"], ["must"], ["please"]):
        return against("a contact")
    if near[-2:] in (["a", "q&a"], ["a", "talk"], ["a", "discussion"], ["a", "chat"]) and any(
        low in ("followed", "then", "plus", "and") for low in near[:-2]
    ):
        return strong(Role.SPEAKER, "a talk “with”")
    if not {"coordinates", "coordinate", "organizes", "organises", "arranges"}.isdisjoint(near) or (
        close == ["conjunction"] and line.has(("coordinates", "organizes", "organises"), floor, at)
    ):
        return against("only arranges it with")
    if close in (["file"], ["filed"], ["lodged"], ["registered"]):
        return against("“on file with”")
    if (
        close
        and close[0] in ("beginning", "starting")
        and any(line.low(here) == "in" and _LONG_AGO.fullmatch(line.mark(here + 1)) for here in range(at + 2, at + 9))
    ):
        # "Our club has named 71 fellows, beginning with Judge Jane Roe in 1968"
        return against("of another year")
    if told_before and close == ["together"] and line.mark(at - 2) == "," and "panel" in near:
        return strong(Role.PANELLIST, "on the panel with others")
    if (
        line.low(at + 1) in ("the", "legendary", "famed")
        and not {"legendary", "famed", "fabled", "great"}.isdisjoint((line.low(at + 1), line.low(at + 2)))
        and line.has(_ONCE, floor, at)
    ):
        # "She spent ten summers in the field with the legendary Professor Jane Roe"
        return against("with somebody of long ago")
    if "thoughts" in near or "prayers" in near or near[-1:] in (["ride"], ["carpool"]):
        return against("“with”")
    if (
        line.low(floor) in ("after", "following")
        and line.low(floor + 1) in ("his", "her", "their")
        and any(line.low(here) in TALKS for here in range(floor + 2, floor + 6))
        and close
        and close[0] in _MET
        and (
            any(line.low(here) in _SITS for here in range(floor + 3, at))
            or near[-4:] == ["will", "be", "in", "conversation"]
        )
    ):
        # "Following his remarks, Mr. Roe will sit down for a conversation with Ann Lee"
        return strong(Role.MODERATOR, "“in conversation with”", own=True)
    if told_before and any(low in _MET for low in near):
        if not {"hosts", "leads", "moderates", "holds", "conducts", "guides"}.isdisjoint(near):
            # "Jane Roe hosts a candid talk with Mayor Ann Lee"
            return strong(Role.SPEAKER, "a talk “with”")
        if near[-3:-1] in (["for", "a"], ["for", "an"]) and close[0] in TALKS:
            # "Join Jane Roe for a conversation with Ann Lee"
            return strong(Role.SPEAKER, "for a talk “with”")
        if (
            near[-1:] == ["conversation"]
            and near[-2:-1] not in (["in"], ["in-depth"])
            and any(low in ANNOUNCE for low in near)
        ):
            return strong(Role.SPEAKER, "a talk “with”")
        return strong(Role.MODERATOR, "“in conversation with”", own=True)
    if any(
        low in ROLES
        and ROLES[low] is not Role.PERFORMER
        and low not in ("leaders", "guests", "guest", "teacher", "leader")
        for low in near[-2:]
    ):
        return strong(ROLES.get(near[-1], Role.SPEAKER), "“with”")
    if (
        at - floor < 14
        and line.low(floor) in _ARRANGED
        and not any(line.low(here) in TALKS or line.low(here) in _GATHERINGS for here in range(floor + 1, at))
    ):
        return against("a contact")
    if near[-2:-1] and near[-2] in ("her", "his", "their") and close[0] not in TALKS:
        return against("with somebody else")
    if any(low in ("he", "she") for low in near) and not any(
        low in _MET or low in AUXILIARIES or low in TALKS for low in near
    ):
        # "the factory she ran there with Jane Roe"
        return against("with somebody in a story")
    if (
        near[-2:] != ["of", "film"]
        and any(low in ("film", "films", "movie", "documentary", "starring") for low in near)
        and not any(low in TALKS for low in near)
    ):
        return against("in a film with")
    if (
        line.low(at + 1) in ("his", "her", "their")
        and line.has(_KIN, at + 2, at + 5)
        and line.has(_AT_HOME, floor, at)
        and not line.has(_TONIGHT, floor, at)
    ):
        # "lives in Elmwood with her husband, Bob Roe"
        return against("with one of the family")
    if any(low in _TOGETHER_THEN for low in near[-4:]):
        return against("worked with")
    if close and close[0] in TALKS:
        return strong(Role.SPEAKER, "a talk “with”")
    if close and close[0] in _FOLLOWS and any(low in TALKS for low in near[:-1]):
        # "A discussion will follow with Jane Roe"
        return strong(Role.SPEAKER, "a talk “with”")
    if ("auction" in near and "silent" not in near) or "bidding" in near:
        return against("only takes the bids")
    if close and (close[0] in ("along", "together", "filled", "packed", "paired", "familiar", "affiliated")):
        return weak(Role.SPEAKER, "“with”") if close[0] in ("along", "together") else NOTHING
    wide = [line.low(here) for here in range(max(floor, at - 12), at)]
    if close == [","] and _topic_of_list(line, at - 1, floor):
        return fair(Role.SPEAKER, "a topic of a list “with”")
    if any(
        low in ("music", "tunes", "bluegrass", "jazz", "blues", "karaoke", "acoustic")
        for low in (wide if {"music", "tunes"} & set(wide) else near[-2:])
    ) and not any(low in TALKS or ROLES.get(low, Role.PERFORMER) is not Role.PERFORMER for low in wide):
        return Evidence(evidence.AGAINST, Role.PERFORMER, "only makes music")
    if at - floor < 7 or any(low in TALKS or low in _GATHERINGS or low in ANNOUNCE or low in ROLES for low in wide):
        return fair(Role.SPEAKER, "“with”")
    return weak(Role.SPEAKER, "“with”")


_COVERED = words(
    "cover cover: covered topics topic sessions agenda learn include includes programme program schedule lineup"
)


def _topic_of_list(line: Line, comma: int, floor: int) -> bool:
    """ "What we'll cover: term sheets, with Ann Lee; cap tables, with Bob Ray": a topic of such a list ends at the
    comma."""
    begin = next((here for here in range(comma - 1, max(-1, comma - 9), -1) if line.mark(here) in ":;"), -1)
    colon = next((here for here in range(begin, -1, -1) if line.mark(here) == ":"), -1)
    return (
        begin > 0
        and colon > 0
        and not _COVERED.isdisjoint(line.lows(max(0, colon - 5), colon))
        and not any(line.low(here) in AUXILIARIES for here in range(begin + 1, comma))
    )


__all__ = ["with_"]
