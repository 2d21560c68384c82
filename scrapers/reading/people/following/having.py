"""What "has" behind a name announces: "has tips", "has the invocation", "has agreed to moderate", "has been named"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import serving
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong
from scrapers.reading.people.following.asides import skip_adverbs
from scrapers.reading.people.following.contacts import A_CONTACT, AT_THE_DOOR
from scrapers.reading.people.following.verbs import PLANS, planned
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_TO_TELL = words("tips fixes ideas answers ways secrets lessons hacks tricks stories")
_PARTS = words("devotional floor opening closing")
_SPOTS = words("minute program report update forecast spotlight thought")

_ARRANGES = words("arranged booked scheduled invited asked tapped")


def has(line: Line, at: int, stop: int) -> Evidence:
    """What stands behind "has"."""
    at = skip_adverbs(line, at, stop)
    near = line.lows(at, min(stop, at + 5))
    if not near:
        return NOTHING
    first, second = near[0], near[1] if len(near) > 1 else ""
    if not AT_THE_DOOR.isdisjoint(near[:3]) or line.lows(at + 1, min(stop, at + 8))[-7:].count("sale"):
        return A_CONTACT
    if first != "no" and not _TO_TELL.isdisjoint(near[:3]):
        return fair(Role.SPEAKER, "“has tips”")
    if (
        first in ("some", "news", "stories", "answers")
        or (first in ("slides", "photos", "pictures") and second in ("of", "from", "", ".", "to"))
        or near[:2] in (["a", "few"], ["the", "latest"], ["the", "answers"])
    ):
        return fair(Role.SPEAKER, "“has a few …”")
    if first == "the" and second in ("opening", "closing") and near[2:3] == ["words"]:
        # a duty of a club's meeting
        return NOTHING
    if first == "the" and not serving.SERVICES.isdisjoint(near[1:3]):
        return against("only serves")
    if first == "the" and second in _PARTS:
        return strong(Role.SPEAKER, f"“has the {second}”", own=True)
    if first == "the" and any(
        low in _SPOTS and near[place - 1] not in ("of", "for", "in") for place, low in enumerate(near[:3]) if place
    ):
        return fair(Role.SPEAKER, f"“has the {second}”")
    if (
        first in ("offered", "opened", "lent")
        and second in ("their", "his", "her")
        and near[2:3]
        and near[2] in ("home", "house", "barn", "garden", "backyard", "farm", "place", "yard", "studio", "cabin")
    ):
        return strong(Role.HOST, f"“has {first} their {near[2]}”", own=True)
    if first == "invited" and second in ("us", "members", "everyone", "the", "our", "all"):
        return strong(Role.HOST, "“has invited …”", own=True)
    if first in ("our", "today's", "tonight's", "this") and any(low in _SPOTS for low in near[1:3]):
        return strong(Role.SPEAKER, f"“has {first} …”", own=True)
    if first in _ARRANGES and (second == "for" or (at + 1 < stop and line.tokens[at + 1].capital)):
        # "Jane Roe has arranged for Ann Lee to speak"
        return NOTHING
    if first in PLANS:
        return planned(line, at, stop) or strong(Role.SPEAKER, f"“has {first}”")
    if first == "been" and second == "invited" and _may_not_come(line, at + 2, stop):
        return against("invited, and may not come")
    if first == "been" and second in ("invited", "asked", "booked", "confirmed"):
        return planned(line, at + 1, stop) or strong(Role.SPEAKER, "“has been invited”")
    if first == "been" and second in ("named", "selected", "chosen"):
        return strong(Role.HONOREE, "“has been named”")
    return NOTHING


def _may_not_come(line: Line, at: int, stop: int) -> bool:
    """ "has been invited, but votes may keep him away", "has been invited and may attend if her schedule permits"."""
    at += line.mark(at) == ","
    return at < stop and (line.low(at) == "but" or (line.low(at) == "and" and line.low(at + 1) in ("may", "hopes")))


__all__ = ["has"]
