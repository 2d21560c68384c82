"""Days that stand alone below a heading of their own: "Holiday Show & Sale" and, below it, "December 5, 10-5".

On a page that tells of much, what heads a section of one matter is what is held on its days; what heads a list is not.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby

from hobnob import patterns as re
from scrapers.formats.listing.name_text import HOLDING, name_in
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.vague import is_business, is_generic, is_no_title, names_nobody, tells_who
from scrapers.formats.listing.words import BODY, is_papers, labelled, role_of

_MOST_ROWS = 3
"""More below one heading are a list."""
_MOST_OF_ALL = 5
"""With those that have names of their own: "Members' preview", "Bag sale"."""
_NEAR = 3
"""Lines from the heading to the first day."""
_LONGEST = 80
_OF_A_SECTION = re.compile(
    r"^(?:\d+ )?(?:upcoming|coming|next|this|more|other|also|about|welcome|contact|register|registration|rsvp|tickets"
    r"|donate|join|past|previous|recent|latest|important|save|mark|in (?:memory|memoriam|the)|how|what|where|when|why"
    r"|who|our|your|looking|looking ahead|key|meet|become|get|please|thank)\b"
    r"|\b(?:dates?|schedules?|calendars?|events?|happenings|meetings?|news|newsletters?|updates?|announcements?"
    r"|notices?|reminders?|deadlines?|hours?|history|us|contacts?|directions|location|registration|tickets?|sponsors?"
    r"|sponsorships?|officers|staff|board|leadership|volunteers?|opportunities|needed|resources|links|archives?"
    r"|gallery|photos?|videos?|memoriam|obituar\w+|birthdays?|anniversar(?:y|ies)|access|parking|faqs?|questions"
    r"|details"
    r"|info(?:rmation)?|agendas?|minutes|"
    r"program(?:me)?s?|remember|classes|activities|exhibits|exhibitions|applications?|orders?|closed|closures?"
    r"|holidays?|season|page|home|corner|report|column|message|summer|fall|winter|spring|(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)days?|(?:this|next|last|the|each|every|per|a|coming|past)\s(?:month|week|year)|today|\d{4})\W*$",
    re.I,
)
"""The beginning or the end of what a list or a part of a page is called."""
_HEADED = re.compile(r"[A-Z\"“‘'(]")


def named_by_sections(page: Outline, rows: list[Row], names: list[Name | None]) -> list[Name | None]:
    """The names, and for nameless rows that stand alone close below a heading of one matter, that heading."""
    out = list(names)
    if len(rows) == 1:
        return out  # the page's own event, which more than its section names
    headings = [line.index for line in page.lines if line.level]
    for at, group in groupby(range(len(rows)), key=lambda at: bisect_right(headings, rows[at].anchors[0].first)):
        members = list(group)
        nameless = [one for one in members if names[one] is None]
        if (
            at == 0
            or not nameless
            or len(nameless) > _MOST_ROWS
            or len(members) > _MOST_OF_ALL
            or any(rows[one].named for one in members)
        ):
            continue
        heading = page.lines[headings[at - 1]]
        if any(name is not None and name.line == heading.index for name in (names[one] for one in members)):
            continue  # it heads the one that is called so
        if not 0 < rows[members[0]].anchors[0].first - heading.index <= (
            1 if heading.level == BOLD_HEADING else _NEAR
        ) or not _is_of_one_matter(heading):
            continue
        if heading.level == BOLD_HEADING and any(
            len(page.lines[rows[one].anchors[0].first].text) > _LONGEST for one in nameless
        ):
            continue  # it heads a paragraph
        text = name_in(heading.text)
        if text is not None:
            for one in nameless:
                out[one] = Name(text, next((piece.href for piece in heading.links), None), heading.index, heading.level)
    return out


def _is_of_one_matter(heading: Line) -> bool:
    """Whether a heading says what one thing is called, rather than what a list or a part of a page holds."""
    text = heading.text.strip(" :")
    if (
        not 1 < heading.level <= BOLD_HEADING
        or len(text.split()) < 2
        or len(text) > _LONGEST
        or not _HEADED.match(text)
    ):
        return False
    if (
        is_generic(text)
        or names_nobody(text)
        or is_no_title(text)
        or is_business(text)
        or is_papers(text)
        or tells_who(text)
        or role_of(text) is not None
        or labelled(heading.text) is not None
    ):
        return False
    return not (_OF_A_SECTION.search(text) or BODY.search(text) or HOLDING.search(text))


__all__ = ["named_by_sections"]
