"""Labels that announce somebody without a noun of a role: "Back by popular demand:", "On hand to answer your
questions:", "Spotlight on", "Speaker of the month:"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.evidence import Evidence, against, fair, strong
from scrapers.reading.words import words

_SPEAKING = words("speaker speakers presenter presenters lecturer guest author keynoter")
_PERIODS = words("month week quarter day evening")
_ANSWERS = words("answer answers field take")
_READS_ONLY = words("scripture lay lector liturgical bible")
_MEMBERS = words("rotarian rotarians lion lions kiwanian kiwanians member members guests")
_OFFICES = words("president vice-president treasurer secretary director directors officer officers board")
_BOOKS = words("reading book books novel mystery fiction readers")
_AILING = words("hospital sick ill recovering bereaved deceased")
_KNOWS = words("person people expert experts")


def of(lows: list[str], *, quoted: bool) -> Evidence | None:
    """What the label of these words says; None where it is none of these. ``quoted`` is whether a title in quotes
    stands behind."""
    if quoted and lows[-1] in ("group", "club", "circle", "selection", "pick") and not _BOOKS.isdisjoint(lows):
        # "Reading group: Jane Roe, "Ash""
        return against("who wrote the book")
    last = lows[-1]
    if (
        last in _PERIODS
        and lows[-3:-1] in (["of", "the"], ["for", "the"])
        and lows[-4:-3]
        and lows[-4] in _SPEAKING
        and "year" not in lows
    ):
        # "Speaker of the month": who speaks, and no prize
        return strong(Role.SPEAKER, f"the label “{lows[-4]} {lows[-3]} the {last}”", own=True)
    if last in ("reader", "readers", "lector") and not _READS_ONLY.isdisjoint(lows):
        return against("only reads the lesson")
    if (
        last in ("questions", "q&a")
        and len(lows) < 9
        and not _ANSWERS.isdisjoint(lows)
        and not {"call", "contact", "email", "any", "please"} & set(lows)
    ):
        # "On hand to answer your questions"
        return strong(Role.SPEAKER, "who answers questions")
    if lows[:3] == ["back", "by", "popular"] or lows in (["returning"], ["returning", "again"]):
        return strong(Role.SPEAKER, "the label of who is back")
    if lows[-2:] == ["spotlight", "on"] and len(lows) < 4:
        return fair(Role.SPEAKER, "the label “spotlight on”")
    if (len(lows) < 8 and not _AILING.isdisjoint(lows) and not {"talk", "speaker", "foundation"} & set(lows)) or lows[
        0
    ] in ("seen", "pictured", "shown"):
        # "Our members in hospital"
        return against("only thought of")
    if lows[0] == "visiting" and last in _MEMBERS:
        return against("only attend")
    if not {"nominees", "nominee"}.isdisjoint(lows) and "for" in lows and last in _OFFICES:
        return against("only put up for election")
    if last in _KNOWS and lows[-2:-1] in (["resource"], ["guest"]):
        return strong(Role.SPEAKER, f"the label “{lows[-2]} {last}”", own=True)
    if last in ("preaching", "reviewer", "preacher"):
        return strong(Role.SPEAKER, f"the label “{last}”", own=True)
    if (
        last == "minute"
        and len(lows) == 2
        and lows[0] in ("vocational", "history", "member", "mission", "foundation", "membership")
    ):
        return strong(Role.SPEAKER, f"the label “{lows[0]} minute”")
    if lows in (["author", "event"], ["author", "talk"], ["author", "night"], ["guest", "artist"]):
        return strong(Role.SPEAKER, f"the label “{' '.join(lows)}”")
    return None


__all__ = ["of"]
