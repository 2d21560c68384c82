"""What speaks for one of a list besides their neighbours: the heading above, brackets behind, a thing that is theirs, a
duty."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import evidence, labelled, serving, titles
from scrapers.reading.people.cues import HONOUR, ROLES, TALKS
from scrapers.reading.people.evidence import NOTHING, Evidence, strong
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.people.section import Section
from scrapers.reading.words import words


def duty(title: str | None) -> bool:
    """Whether the title is a duty in the making of an event: "gala chairs", "program chair"."""
    lows = (title or "").lower().split()
    if serving.title(title):
        return True
    if lows in (["co-chairs"], ["co-chair"], ["chairs"]):
        return True
    if (
        len(lows) == 2
        and lows[1] == "director"
        and lows[0] in ("race", "tournament", "event", "outing", "meet", "contest")
    ):
        return True
    return (
        bool(lows)
        and lows[-1].rstrip("s")
        in ("chair", "co-chair", "chairman", "chairwoman", "coordinator", "organizer", "liaison")
        and any(
            low
            in (
                "gala", "event", "committee", "travel", "program", "dinner", "auction", "outing", "contest", "race",
                "planning", "membership", "golf", "campaign", "tournament", "volunteer", "registration", "day", "walk",
                "parade", "banquet", "luncheon", "festival", "ball",
            )
            for low in lows[:-1]
        )
    )  # fmt: skip


_OFFICE = (
    "mayor", "president", "chair", "director", "council", "commissioner", "senator", "representative", "ambassador",
    "chamber", "governor", "supervisor", "pastor",
)  # fmt: skip


def in_office(title: str | None) -> bool:
    """Whether somebody comes to an opening for the town or a body, and not as the one who opens."""
    return any(word in (title or "").lower() for word in _OFFICE)


def above_of(held: Line, section: Section | None, begin: int, first: int) -> Evidence:
    """What a heading above says of a name that begins an item of its list."""
    if section is None:
        return NOTHING
    if section.refused and section.role is None:
        return evidence.against("the heading above")
    if section.role is None:
        return NOTHING
    starts = first == 0 and (
        all(not token.word for token in held.tokens[first:begin])
        or (begin < 7 and (ahead := titles.read(held, first, begin + 1)) is not None and ahead.end >= begin)
    )
    award = section.role is Role.HONOREE and first == 0 and begin < 12
    if held.item and first > 0 and begin == first + 1 and held.mark(first) == "(" and first < 14:
        # "* I Need This! (Jane Roe)"
        return strong(section.role, "the lead above" if section.lead else "the heading above")
    behind = (
        first == 0
        and begin < 12
        and (
            held.mark(begin - 1) in ("-", "–", "—", "|", "(")
            or (section.role is Role.HONOREE and labelled.office(held, first, begin) is not None)
        )
    )
    return (
        strong(section.role, "the lead above" if section.lead else "the heading above")
        if starts or award or behind
        else NOTHING
    )


def bracketed(held: Line, one: Mention) -> Evidence:
    """ "Kate Lindgren (moderator)", "Ann Lee, Moderator", "Ann Lee as emcee"."""
    if held.low(one.name.end) == "as":
        noun = (
            held.low(one.name.end + 1)
            if held.low(one.name.end + 1) not in ("the", "our", "your", "a", "an")
            else held.low(one.name.end + 2)
        )
        if noun in ROLES and ROLES[noun] is not Role.PERFORMER:
            return strong(ROLES[noun], "in brackets behind it", own=True)
    for at in range(one.name.end, min(one.end + 3, len(held.tokens) - 1)):
        if (
            held.mark(at) in "(,"
            and held.low(at + 1) in ROLES
            and (ROLES[held.low(at + 1)] is not Role.PERFORMER or held.mark(at + 2) == ")")
            and held.mark(at + 2) in (")", ",", ";", ".", "")
        ):
            if (
                held.mark(at) == "("
                or (held.tokens[at + 1].capital and held.mark(at + 2) != ",")
                or (held.mark(at + 2) in ("", ".", ";") and ROLES[held.low(at + 1)] in (Role.MODERATOR, Role.HOST))
                or held.low(at + 1) == "moderator"
            ):
                return strong(ROLES[held.low(at + 1)], "in brackets behind it", own=True)
    if (
        held.mark(one.name.end) == ","
        and held.low(one.name.end + 1) == "installing"
        and held.low(one.name.end + 2) in ("officer", "official")
    ):
        return evidence.against("only installs")
    dash = one.name.end
    if (
        held.mark(dash) in ("-", "–", "—")
        and not held.tokens[dash].glued
        and ROLES.get(held.low(dash + 1)) in (Role.MODERATOR, Role.HOST)
        and held.mark(dash + 2) in (",", ";", ".", "")
    ):
        # "Cara Dunn - moderator, Elm Radio"
        return strong(ROLES[held.low(dash + 1)], "in brackets behind it", own=True)
    return NOTHING


_PREMISES = words(
    "office offices shop store location studio salon bakery clinic practice restaurant café cafe space headquarters "
    "agency gym"
)


_ESTEEMED = words(
    "leadership service contributions contribution dedication legacy commitment achievements accomplishments "
    "generosity volunteerism career years decades"
)


_ADDRESSED = words("address speech remarks luncheon breakfast")


def owned(held: Line, at: int) -> Evidence | None:
    """ "Jane Roe's retirement": what is announced of a thing that is hers; None where only the thing is."""
    low = held.low(at)
    if any(held.low(here) in HONOUR for here in range(max(0, at - 9), at)) and any(
        held.low(here) in _ESTEEMED and held.low(here - 1) not in ("of", "and") for here in range(at, at + 4)
    ):
        # "to recognize director Jane Roe's ongoing leadership"
        return strong(Role.HONOREE, "their service is honoured", own=True)
    if any(held.low(here) in ("rescheduled", "postponed", "cancelled", "canceled") for here in range(at + 1, at + 6)):
        return None
    told = next(
        (
            here
            for here in range(at + 1, at + 7)
            if not held.mark(here)
            or held.low(here) in ("was", "were")
            or (held.mark(here) in ".,;:!?" and not held.mark(here).isalnum())
        ),
        at,
    )
    if held.low(told) in ("was", "were") and not any(word in HONOUR for word in held.lows(max(0, at - 9), at)):
        # "Jane Roe's program on bees was awesome"
        return None
    if (
        state := next((here for here in range(at, at + 4) if held.lows(here, here + 3) == ["state", "of", "the"]), -1)
    ) >= 0 and not _ADDRESSED.isdisjoint(held.lows(state + 4, state + 8)):
        # "Mayor Jane Roe's annual State of the City address"
        return strong(Role.SPEAKER, "their state of the …")
    if any(line_low in ("last", "ago") for line_low in (held.low(at + 1), held.low(at + 2))) and low in TALKS:
        # "If Jane Roe's talk last year got you thinking"
        return None
    if held.low(at - 3) in ("recording", "video", "slides", "transcript", "summary", "copy") or held.low(at - 4) in (
        "recording",
        "video",
        "slides",
        "transcript",
        "summary",
        "copy",
    ):
        # "The recording of Jane Roe's talk is posted"
        return None
    if (low == "turn" and held.low(at + 1) not in ("on", "to")) or (
        low in ("topic", "subject", "theme")
        and (held.mark(at + 1) in (":", "is", "will") or held.low(at + 1) == "this")
    ):
        return strong(Role.SPEAKER, f"their {low}", own=True)
    if low[:-2].isdigit() and held.low(at + 1) == "birthday":
        return strong(Role.HONOREE, "their birthday")
    if low in ("official", "annual", "opening", "closing", "special", "famous"):
        at += 1
        low = held.low(at)
    elif (
        low not in TALKS
        and held.low(at + 1) in TALKS
        and low.islower()
        and not held.tokens[at].capital
        and low not in ("book", "award-winning", "new", "bestselling", "own")
    ):
        # "don't miss Jane Roe's remarkable story"
        at += 1
        low = held.low(at)
    if low == "new" and any(held.low(here) in _PREMISES for here in range(at + 1, at + 6)):
        return strong(Role.HONOREE, "the doors of somebody open")
    if held.mark(at).isdigit() and held.low(at + 1) == "years":
        return strong(Role.HONOREE, "the years of somebody")
    if low in (
        "retirement",
        "career",
        "promotion",
        "induction",
        "life's",
        "birthday",
        "years",
        "farewell",
        "roast",
        "graduation",
        "installation",
    ):
        return strong(Role.HONOREE, f"“{held.mark(at - 1)} {low}”")
    if low in ("class", "course", "program", "clinic") and held.low(at + 1) in ("on", "about"):
        return strong(Role.SPEAKER, f"“{held.mark(at - 1)} {low}”")
    if low in (
        "talk",
        "keynote",
        "presentation",
        "lecture",
        "address",
        "workshop",
        "remarks",
        "session",
        "visit",
        "sermon",
        "homily",
        "seminar",
        "slideshow",
        "demonstration",
    ):
        return strong(Role.SPEAKER, f"“{held.mark(at - 1)} {low}”")
    if low in TALKS and any(
        held.lows(here, here + 2) in (["stay", "for"], ["come", "for"]) for here in range(max(0, at - 6), at)
    ):
        return strong(Role.SPEAKER, f"come for their {low}")
    return (
        strong(Role.SPEAKER, f"hear their {low}")
        if (low in TALKS or low in ("take", "thoughts", "views", "adventures"))
        and any(held.low(here) in ("hear", "miss", "enjoy") for here in range(max(0, at - 7), at))
        else None
    )


__all__ = ["above_of", "bracketed", "duty", "in_office", "owned"]
