"""Plain HTML: the repeating rows of a page that each hold a date, read by general rules.

No site is named here. The page is made lines and boxes (``walk``, ``outline``), and what it writes in shorthand is
spelled out; then dates are found (``dated``). The boxes and headings around them say which lines belong to which date
(``rows``, with ``units`` and ``lines_between``), what each line is (``fields``), what the row is called (``naming``,
``titles``), where it is (``whereabouts``), whether it is on (``standing``), and what the page states once for all rows
(``shared``, ``statements``). ``drafting`` puts it together, ``evidence`` tells whether it is an event, ``doubles``
tells it once.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats.listing import fields as row_fields
from scrapers.formats.listing import grid
from scrapers.formats.listing.about_one import called, named_below_body, stands_below_head
from scrapers.formats.listing.agendas import one_a_body
from scrapers.formats.listing.announced import announced
from scrapers.formats.listing.bare_hours import spell_out_bare_hours
from scrapers.formats.listing.bodies import Bodies
from scrapers.formats.listing.calls import without_calls
from scrapers.formats.listing.columns import WHO, heads_column
from scrapers.formats.listing.conferences import Conference, without_sessions
from scrapers.formats.listing.dated import Dates
from scrapers.formats.listing.dotted_days import spell_out_dotted_days
from scrapers.formats.listing.doubles import Kept, each_time, named_by_head, only_event, same_draft, without_doubles
from scrapers.formats.listing.drafting import Drafting
from scrapers.formats.listing.evidence import NEEDED, OF_ALL, OF_ITS_WEEKDAY, Evidence, has_clock
from scrapers.formats.listing.footnotes import Footnotes
from scrapers.formats.listing.governing import with_governing
from scrapers.formats.listing.groups import lifted, side_by_side
from scrapers.formats.listing.hours_behind_names import spell_out_hours
from scrapers.formats.listing.hours_by_column import one_an_hour
from scrapers.formats.listing.hours_of_one_letter import spell_out_letters
from scrapers.formats.listing.houses_for_names import days_at_houses, named_above_houses
from scrapers.formats.listing.left_out import WHY, left_out
from scrapers.formats.listing.letters import Letter
from scrapers.formats.listing.marked_labels import mark_labels
from scrapers.formats.listing.month_lines import spell_out_days
from scrapers.formats.listing.month_matrices import spell_out_matrices
from scrapers.formats.listing.named_by_sentences import named_above_items, named_by_quotes, named_by_sentence
from scrapers.formats.listing.nameless import Nameless
from scrapers.formats.listing.names_among_names import release_names
from scrapers.formats.listing.naming import own_names
from scrapers.formats.listing.new_days import share_with_new_days
from scrapers.formats.listing.order import put_in_order
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.own_event import of_the_page
from scrapers.formats.listing.own_lines import own_lines
from scrapers.formats.listing.papers import kind_of_paper
from scrapers.formats.listing.parted_elements import part_elements
from scrapers.formats.listing.parted_lines import note_parted_places, of_one_make, with_parted_names
from scrapers.formats.listing.past import put_into_past
from scrapers.formats.listing.pictures import named_by_picture
from scrapers.formats.listing.postings import without_posting_times
from scrapers.formats.listing.programme import Programme, with_programmes
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.rows import Rows
from scrapers.formats.listing.second_meetings import draft_of, name_of_first, second_meetings
from scrapers.formats.listing.shared import Stated
from scrapers.formats.listing.skeletons import without_skeleton
from scrapers.formats.listing.struck_lines import without_struck
from scrapers.formats.listing.there_and_back import join_hours
from scrapers.formats.listing.times import Times
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.usual_places import note_usual_places
from scrapers.formats.listing.walk import outline
from scrapers.formats.listing.whereabouts import Whereabouts

_MOST_ROWS = 2000
_SERIES = 3
"""Days that make a series."""


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """The events that a page's rows state."""
    page = without_struck(outline(document.html))
    if not page.lines:
        return []
    without_calls(page)
    part_elements(page)
    without_posting_times(page)
    mark_labels(page)
    spell_out_hours(page)
    spell_out_letters(page)
    spell_out_dotted_days(page)
    spell_out_bare_hours(page)
    spell_out_days(page)
    spell_out_matrices(page)
    join_hours(page)
    found = Dates(page, context)
    conference = without_sessions(page, found.anchors)
    found = Dates(page, context) if conference is not None else found
    put_in_order(page, found.anchors, context.now)
    put_into_past(page, found.anchors, context.now, context.url)
    rows = _rows(page, found, context, conference) if found.anchors else []
    cells = grid.read(page, context)
    return [
        *cells,
        *(row for row in rows if isinstance(row, Rejected) or not any(same_draft(cell, row) for cell in cells)),
    ]


def _rows(page: Outline, found: Dates, context: Context, conference: Conference | None) -> list[Draft | Rejected]:
    """The events of the rows that hold the dates found."""
    today = context.now.date()
    sections = Rows(page, found)
    evidence = Evidence(page, context.url, today)
    below_body = named_below_body(page)
    rows = sections.rows()[:_MOST_ROWS]
    letter = Letter(page, sections.mentions, today)
    rows += (
        letter.rows(sections.mentions, {line.index for row in rows for line in row.lines}, sections.section_of)
        if letter.is_one
        else announced(sections, rows, evidence, today)
    )
    rows, programmes = with_programmes(page, one_an_hour(page, one_a_body(without_skeleton(rows))))
    bodies = Bodies(page, _headings_of_sections(page, sections.headings, rows), [row.first for row in rows])
    taken = own_lines(page, rows)
    taken |= {index for programme in programmes.values() for index in programme.lines}
    nameless = Nameless(page, bodies, rows)
    stated = Stated(page, rows, taken, sections.headings)
    footnotes = Footnotes(page, rows)
    for row in rows if letter.is_one else ():
        row.named = letter.name_of(row)
    for row in rows:
        row.named = (
            row.named or found.leads[row.anchors[0].first].name if row.anchors[0].first in found.leads else row.named
        )
    alone = len({row.anchors[0].day for row in rows}) == 1
    said = [row_fields.read(page, row, alone) for row in rows]
    groups = side_by_side(page, rows)
    release_names(rows, said, groups)
    note_usual_places(page, rows, said, groups)
    parted = note_parted_places(rows, said, [*groups, *of_one_make(rows)])
    names = with_governing(page, bodies.headings, rows, with_parted_names(own_names(page, rows, said, groups), parted))
    names = [
        _of_programme(programmes.get(id(row)))
        or named_above_items(page, row, name)
        or name
        or named_by_sentence(page, row, alone=len(rows) == 1)
        or (named_by_quotes(page, row) if len(rows) == 1 else None)
        for row, name in zip(rows, names, strict=True)
    ]
    names = [
        name or named_by_picture(page, row)
        for row, name in zip(rows, named_above_houses(page, rows, said, names), strict=True)
    ]
    omitted = left_out(said, names, groups)
    if conference is not None:
        names = [
            Name(conference.name, None, row.anchors[0].first, 0) if conference.covers(row.anchors[0].day) else name
            for row, name in zip(rows, names, strict=True)
        ]
    seconds = {
        id(row): second
        for row in rows
        if (second := second_meetings(row, lambda one: stated.time_for(one) is not None))
    }
    names = [
        name_of_first(name, seconds[id(row)]) if id(row) in seconds else name
        for row, name in zip(rows, names, strict=True)
    ]
    names_on: dict[date, set[str]] = {}
    for row, name in zip(rows, names, strict=True):
        names_on.setdefault(row.anchors[0].day, set()).add(name.text if name else "")
    whereabouts = Whereabouts(page, sections.mentions, footnotes, stated, names_on)
    times = Times(page, context, sections.mentions, footnotes, stated, programmes, seconds)
    at_houses = days_at_houses(page, rows, names)
    drafting = Drafting(page, today, below_body, bodies, stated, footnotes, whereabouts, times, nameless, at_houses)
    of_head = len(rows) >= _SERIES and all(stands_below_head(page, row, alone=True) for row in rows)
    weights = [
        (NEEDED, "")
        if (letter.tells(row, name.text if name else None) if letter.is_one else row.anchors[0].announced)
        else evidence.weight(
            row,
            name,
            has_clock(row) or id(row) in programmes,
            _hour_for_all(stated, row, name, of_head=of_head),
            spoken=bool(fields.values.get(WHO)),
        )
        for row, fields, name in zip(rows, said, names, strict=True)
    ]
    sure = lifted(rows, groups, [weight for weight, _ in weights], [name is not None for name in names])
    out: list[Draft | Rejected] = []
    kept: list[Kept] = []
    for at, (row, fields, name) in enumerate(zip(rows, said, names, strict=True)):
        weight, against = weights[at]
        draft = drafting.draft(row, fields, name)
        if conference is not None and conference.covers(row.anchors[0].day):
            draft.title, weight = conference.name, NEEDED
        if at in omitted:
            out.append(Rejected(draft.title or row.lines[0].text[:80], WHY))
        elif all(anchor.is_end for anchor in row.anchors):
            out.append(Rejected(draft.title or row.lines[0].text[:80], "only the day on which it ends is stated"))
        elif weight >= NEEDED or at in sure:
            kept.append(
                Kept(
                    row,
                    draft,
                    name is not None,
                    bodies.block(row, draft.title or ""),
                    kind_of_paper(page, row),
                    *((name.text, name.line) if name else ()),
                )
            )
        else:
            out.append(Rejected(draft.title or row.lines[0].text[:80], f"looks dated, but {against}"))
    share_with_new_days(kept)
    kept, others = of_the_page(page, kept)
    out += [
        Rejected(one.draft.title or "", "it stands in a list of others beside the page's own event") for one in others
    ]
    more = [
        also
        for held in kept
        for second in seconds.get(id(held.row), ())
        if (also := draft_of(second, held.row, held.draft, context)) is not None
    ]
    return [*nameless.rejected(_once(page, kept, more)), *out]


def _once(page: Outline, kept: list[Kept], more: list[Draft]) -> list[Draft]:
    """What was kept and the second meetings beside it, each event once."""
    named_by_head(page, kept)
    times = each_time(page, kept)
    one = only_event(page, kept) if not times else None
    drafts = times or ([one] if one is not None else list(without_doubles(kept)))
    return drafts + [also for also in more if not any(same_draft(also, other) for other in drafts)]


def _hour_for_all(stated: Stated, row: Row, name: Name | None, *, of_head: bool) -> float:
    """How much it tells of a row that the page says once for all at what hour they begin; ``of_head`` where all rows
    are days of what the page's head names."""
    title = name.text if name else None
    if stated.time_for(row, title) is None:
        return 0
    return (
        OF_ITS_WEEKDAY
        if of_head or stated.keeps_weekday(row, title) or stated.tells_what_is_held(row, title)
        else OF_ALL
    )


def _of_programme(programme: Programme | None) -> Name | None:
    """The name of the event whose programme stands in a row."""
    return (
        Name(called(programme.head), None, programme.head.index, programme.head.level)
        if programme is not None
        else None
    )


def _headings_of_sections(page: Outline, headings: list[int], rows: list[Row]) -> list[int]:
    """The headings but for those inside a row's own box: what heads one row says nothing of the next."""
    boxed = (
        {
            line.index
            for row in rows
            if row.box is not None
            for line in row.lines
            if line.level > 1 and row.box.start <= line.index < row.box.stop
        }
        if len(rows) > 1
        else set()
    )
    named = {row.named for row in rows if row.named}
    leads = {line.index for row in rows for line in row.lead}
    boxed |= leads if len(leads) > 1 else set()
    return [
        index
        for index in headings
        if index not in boxed
        and not (named and page.lines[index].text.strip(" :") in named and heads_column(page.lines[index]))
    ]


__all__ = ["read"]
