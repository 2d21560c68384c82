"""One draft an event: a list of dates and a list of minutes tell of the same meetings, and so may one page's parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import combinations

from hobnob import patterns as re
from scrapers.draft import Draft
from scrapers.formats.listing.about_one import (
    MANY,
    begins_another_section,
    event_named,
    follows_head,
    head_right_above,
    is_aside,
    named_above_fields,
    stands_below_head,
)
from scrapers.formats.listing.bare_text import bare
from scrapers.formats.listing.hours import tells_only_doors
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Outline
from scrapers.formats.listing.programme import is_programme
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.vague import is_feast, is_generic, names_nobody, tells_who
from scrapers.formats.listing.words import BODY, EVENT, MEETING, is_papers

_FEW = 8
_MISSPELT = 75
_MOST_A_DAY = 200
PLURAL = re.compile(r"\b(?:meetings|events|minutes|agendas|dates|schedules?|calendar|notices|records)\b", re.I)
_SENTENCES = re.compile(r"[a-z]{3}[.!]\s[A-Z][^.!?]{2,80}?[a-z]{3}[.!]\s[A-Z]")
"""Several sentences are no name: "Bring a bag lunch. Tea provided. Supply list"."""
_NUMBER = re.compile(r"\d+")
_HOUSE = re.compile(r"(?<![\w-])\d{1,5} (?:[NSEW]\.? )?[A-Z][a-z]+(?= )")
"""A house by its number and the name of its street: "12 Main St"."""
_FILLED = ("venue", "status", "url", "end", "price", "description", "organizer")


@dataclass(slots=True)
class Kept:
    """A row that is an event; ``own`` when the row itself names it, ``block`` where its block does;
    ``paper`` is the kind of document that it is ("agenda"), ``name`` what the row itself calls it.
    """

    row: Row
    draft: Draft
    own: bool
    block: str = ""
    paper: str = ""
    name: str = ""
    line: int = -1
    """The line on which it is called so."""


def without_doubles(kept: list[Kept]) -> Iterator[Draft]:
    """The drafts, one an event; a row without a name of its own goes to the one that is named most like it."""
    apart = _named_apart(kept)
    places = {id(one): at for at, one in enumerate(kept)}
    by_day: dict[date | None, list[list[Kept]]] = {}
    alike: dict[tuple[object, ...], list[Kept]] = {}
    for one in sorted(kept, key=lambda one: not one.own):
        told = alike.get(key := (_squeezed(one), one.own, one.block, one.draft.start, _houses(one)))
        if told is None:
            told = _fitting(by_day.setdefault(_day(one.draft.start), []), one, apart)
            alike[key] = told
        told.append(one)
    every = [sorted(told, key=lambda one: places[id(one)]) for held in by_day.values() for told in held]
    for first, *others in sorted(every, key=lambda told: places[id(told[0])]):
        for other in others:
            _fill(first, other)
        yield first.draft


def _fitting(held: list[list[Kept]], one: Kept, apart: set[frozenset[str]]) -> list[Kept]:
    """Those of a day's rows that tell of the same meeting, a new list where none do."""
    name = _squeezed(one)
    hits = [
        told
        for told in held[:_MOST_A_DAY]
        if all(
            _same(other, one) and not (apart and frozenset((_squeezed(other), name)) in apart) for other in told[:_FEW]
        )
    ]
    if not hits:
        held.append([])
        return held[-1]
    return max(hits, key=lambda told: _likeness(told[0], one)) if len(hits) > 1 else hits[0]


def _named_apart(kept: list[Kept]) -> set[frozenset[str]]:
    """Names that are not one meeting's, however like: on some day each has a paper of the same kind in the same
    list."""
    agendas: dict[tuple[object, ...], set[str]] = {}
    for one in kept:
        if one.own and one.paper:
            agendas.setdefault((_day(one.draft.start), one.row.section, one.paper), set()).add(_squeezed(one))
    return {
        frozenset(pair) for names in agendas.values() if len(names) <= _FEW for pair in combinations(sorted(names), 2)
    }


def _squeezed(one: Kept) -> str:
    return _squeeze(one.draft.title or "")


@lru_cache(maxsize=8192)
def _squeeze(title: str) -> str:
    return re.sub(r"\W+", " ", title).strip().casefold()


def _likeness(one: Kept, other: Kept) -> float:
    from rapidfuzz import fuzz

    return fuzz.token_set_ratio(_squeezed(one), _squeezed(other))


def each_time(page: Outline, kept: list[Kept]) -> list[Draft]:
    """The draft of each hour at which the one event of a page is held on its day, where one line tells them all."""
    if (
        not 1 < len(kept) <= _FEW
        or len({tuple(line.index for line in one.row.lines) for one in kept}) > 1
        or len({(one.draft.title, one.draft.start) for one in kept}) < len(kept)
    ):
        return []
    days, names = {_day(one.draft.start) for one in kept}, {one.draft.title for one in kept}
    return [only_event(page, [one]) or one.draft for one in kept] if len(days) == 1 and len(names) == 1 else []


def only_event(page: Outline, kept: list[Kept]) -> Draft | None:
    """The one event of a page that is about nothing else: all its rows are of one day."""
    if len(kept) == 1 and _is_named_above(page, kept[0]):
        kept[0].draft.title = event_named(page, alone=True)
        return kept[0].draft
    if (
        len(kept) == 1
        and (not kept[0].own or (kept[0].line >= 0 and is_aside(page, kept[0].row, kept[0].line)))
        and (head := named_above_fields(page, kept[0].row)) is not None
    ):
        kept[0].draft.title = head
        return kept[0].draft
    if (
        len(kept) == 1
        and (_is_called_otherwise(kept[0]) or _is_plain_line(page, kept[0]))
        and (head := head_right_above(page, kept[0].row)) is not None
    ):
        if tells_who(kept[0].draft.title or ""):
            kept[0].draft.description = "\n".join(filter(None, (kept[0].draft.title, kept[0].draft.description)))
        kept[0].draft.title = head
        return kept[0].draft
    if len(kept) == 1 and not (
        kept[0].own and (EVENT.search(kept[0].draft.title or "") or BODY.search(kept[0].draft.title or ""))
    ):
        heading = bare(page.heading)
        if EVENT.search(heading) and not is_generic(heading) and not PLURAL.search(heading):
            kept[0].draft.title = heading
        return kept[0].draft
    if not 1 < len(kept) <= _FEW or len({_day(one.draft.start) for one in kept}) != 1:
        return None
    own = {_squeezed(one) for one in kept if one.own and BODY.search(one.draft.title or "")}
    if any(not same_draft(Draft(title=a), Draft(title=b)) for a, b in combinations(own, 2)):
        return None
    clocks = sorted({one.draft.start for one in kept if isinstance(one.draft.start, datetime)})
    ends = {one.draft.end for one in kept if one.draft.end is not None}
    if len(clocks) > 2 or (len(clocks) == 2 and not ends <= {clocks[1]}):
        return None
    heading = bare(page.heading)
    if len(clocks) == 2 and (not heading or is_generic(heading)):
        return None
    first = next((one for one in kept if clocks and one.draft.start == clocks[0]), kept[0])
    for one in kept:
        if one is not first:
            _fill(first, one)
    if len(clocks) == 2 and any(tells_only_doors(line.text) for line in first.row.lines):
        first.draft.start = clocks[1]
    elif len(clocks) == 2:
        first.draft.end = clocks[1]
    if (
        len(heading) > 3
        and not is_generic(heading)
        and not names_nobody(heading)
        and not (_are_alike(kept) and MANY.search(heading))
    ):
        first.draft.title = heading
    return first.draft


def _are_alike(kept: list[Kept]) -> bool:
    """Whether all rows have one and the same name of their own."""
    return all(one.own for one in kept) and len({one.draft.title for one in kept}) == 1


def named_by_head(page: Outline, kept: list[Kept]) -> None:
    """Calls the rows right below the page's head by it, where what they are called tells only who speaks, where or on
    which feast."""
    for one in kept if len(kept) > 1 else ():
        if _is_called_otherwise(one) and (head := head_right_above(page, one.row)) is not None:
            one.draft.title = head


def _is_plain_line(page: Outline, one: Kept) -> bool:
    """Whether a row has its name from a plain line below its date that tells of nothing that is held: "Cocktail
    attire"."""
    return (
        one.own
        and one.line >= 0
        and one.line > one.row.anchors[0].last
        and page.lines[one.line].level == 0
        and not any(piece.href and (one.name in piece.text) for piece in page.lines[one.line].pieces)
        and (not EVENT.search(one.draft.title or "") or _SENTENCES.search(one.draft.title or "") is not None)
    )


def _is_called_otherwise(one: Kept) -> bool:
    """Whether what a row is called tells only who speaks, or where: "Speaker: Priya Okafor"."""
    title = one.draft.title or ""
    venue = one.draft.venue.strip(" ·•|,") if isinstance(one.draft.venue, str) else ""
    return one.own and (tells_who(title) or title == venue or is_feast(title))


def _is_named_above(page: Outline, one: Kept) -> bool:
    """Whether the page's head names what a row calls by a line of its text or of its programme, which names no
    meeting."""
    if not one.own:
        return event_named(page) is not None and stands_below_head(page, one.row)
    if one.line < 0 or not stands_below_head(page, one.row, alone=True):
        return False
    if is_programme(page.lines[one.line].text):
        return True
    if (
        begins_another_section(page, one.row, one.line)
        and event_named(page) is not None
        and follows_head(page, one.row)
    ):
        return True
    return (
        is_aside(page, one.row, one.line)
        and not MEETING.search(one.draft.title or "")
        and (event_named(page) is not None or follows_head(page, one.row))
    )


def same_draft(one: Draft, other: Draft) -> bool:
    """Whether two drafts of one page mean one event: the same day, no other hour, a like title."""
    from scrapers.combine import same_title

    return (
        _day(one.start) == _day(other.start)
        and _same_hour(one, other)
        and same_title(one.title or "", other.title or "")
    )


def _same_hour(one: Draft, other: Draft) -> bool:
    return not isinstance(one.start, datetime) or not isinstance(other.start, datetime) or one.start == other.start


def _same(a: Kept, b: Kept) -> bool:
    if not _same_hour(a.draft, b.draft) or (a.row.named and b.row.named and a.row.anchors is b.row.anchors):
        return False
    if a.own != b.own and _headed_alike(a.row, b.row):
        return False
    if not a.own and not b.own and a.block and b.block and a.block != b.block:
        return a.block in b.block or b.block in a.block
    return (
        not a.own
        or not b.own
        or (
            same_draft(a.draft, b.draft)
            and not _numbered_apart(a.draft, b.draft)
            and not _listed_apart(a, b)
            and not _held_apart(a, b)
        )
    )


def _headed_alike(one: Row, other: Row) -> bool:
    """Whether each begins with a heading of one level and in one section, of which one is only a date: "May 14", "May
    14 Finance Committee"."""
    mine, theirs = one.lines[0], other.lines[0]
    return (
        0 < mine.level == theirs.level < BOLD_HEADING
        and one.section == other.section
        and mine.index != theirs.index
        and mine.box.signature == theirs.box.signature
    )


def _listed_apart(a: Kept, b: Kept) -> bool:
    """Whether two entries of one list, and no papers, are each called what the other is not: "Annual Meeting" and
    "Board Meeting"."""
    if a.paper or b.paper or a.row.box is None or b.row.box is None or not _side_by_side(a.row.box, b.row.box):
        return False
    of_a, of_b = (_squeeze(one.name).split() for one in (a, b))
    mine, theirs = [word for word in of_a if word not in of_b], [word for word in of_b if word not in of_a]
    if not mine or not theirs or is_papers(" ".join(mine)) or is_papers(" ".join(theirs)):
        return False
    return not any(_misspelt(one, other) for one in mine for other in theirs)


def _held_apart(a: Kept, b: Kept) -> bool:
    """Whether two entries of one list tell of two houses: two "Ribbon Cutting" at one hour, in other streets."""
    if a.row.box is None or b.row.box is None or not _side_by_side(a.row.box, b.row.box):
        return False
    mine, theirs = _houses(a), _houses(b)
    return bool(mine) and bool(theirs) and not mine & theirs


def _houses(one: Kept) -> frozenset[str]:
    venue = one.draft.venue
    return frozenset(map(str.casefold, _HOUSE.findall(venue))) if isinstance(venue, str) else frozenset()


def _side_by_side(one: Box, other: Box) -> bool:
    """Whether two boxes are entries of one list, or of lists alike."""
    mine, theirs = one.parent, other.parent
    if mine is theirs:
        return True
    return (
        mine is not None
        and theirs is not None
        and mine.signature == theirs.signature
        and one.signature == other.signature
    )


def _misspelt(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    return one[:1] == other[:1] and fuzz.ratio(one, other) >= _MISSPELT


def _numbered_apart(one: Draft, other: Draft) -> bool:
    """Whether two like titles have different numbers: "Hearing 23-0622" and "Hearing 23-0623"."""
    mine, theirs = (set(_NUMBER.findall(draft.title or "")) for draft in (one, other))
    return bool(mine) and bool(theirs) and not (mine <= theirs or theirs <= mine)


def _fill(into: Kept, other: Kept) -> None:
    if other.own and not into.own:
        into.draft.title, into.own = other.draft.title, True
    if not isinstance(into.draft.start, datetime) and isinstance(other.draft.start, datetime):
        into.draft.start, into.draft.end = other.draft.start, other.draft.end
    into.draft.sold_out = into.draft.sold_out or other.draft.sold_out
    for name in _FILLED:
        if getattr(into.draft, name) is None:
            setattr(into.draft, name, getattr(other.draft, name))


def _day(moment: datetime | date | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment
