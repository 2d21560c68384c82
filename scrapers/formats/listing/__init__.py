"""Plain HTML: the repeating rows of a page that each hold a date, read by general rules.

No site is named here. Dates are found first; the boxes and headings around them say which lines
belong to which date (``rows``), what each line is (``fields``), what the row is called
(``titles``), where it is (``whereabouts``), whether it is on (``standing``), and what the page states once for all rows
(``shared``).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats.listing import fields as row_fields
from scrapers.formats.listing import grid
from scrapers.formats.listing.about_one import (
    called,
    event_named,
    head_named,
    head_right_above,
    is_aside,
    named_below_body,
    stands_below_head,
    tells_of_others,
)
from scrapers.formats.listing.agendas import one_a_body
from scrapers.formats.listing.bare_hours import spell_out_bare_hours
from scrapers.formats.listing.bodies import Bodies, complete
from scrapers.formats.listing.columns import WHO, heads_column
from scrapers.formats.listing.conferences import Conference, without_sessions
from scrapers.formats.listing.dated import Anchor, Dates
from scrapers.formats.listing.doubles import Kept, each_time, named_by_head, only_event, same_draft, without_doubles
from scrapers.formats.listing.evidence import DOUBTFUL, NEEDED, OF_ALL, OF_ITS_WEEKDAY, Evidence, has_clock
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.footnotes import Footnotes
from scrapers.formats.listing.full import is_full
from scrapers.formats.listing.governing import with_governing
from scrapers.formats.listing.hours_behind_names import spell_out_hours
from scrapers.formats.listing.hours_by_column import one_an_hour
from scrapers.formats.listing.hours_of_one_letter import spell_out_letters
from scrapers.formats.listing.houses_for_names import named_above_houses
from scrapers.formats.listing.left_out import WHY, left_out
from scrapers.formats.listing.letters import Letter
from scrapers.formats.listing.marked_labels import mark_labels
from scrapers.formats.listing.month_lines import spell_out_days
from scrapers.formats.listing.month_matrices import spell_out_matrices
from scrapers.formats.listing.nameless import Nameless
from scrapers.formats.listing.name_lines import badge_of
from scrapers.formats.listing.names_among_names import release_names
from scrapers.formats.listing.naming import own_names
from scrapers.formats.listing.new_days import share_with_new_days
from scrapers.formats.listing.order import put_in_order
from scrapers.formats.listing.outline import Outline, outline
from scrapers.formats.listing.papers import kind_of_paper
from scrapers.formats.listing.parted_elements import part_elements
from scrapers.formats.listing.parted_lines import note_parted_places, of_one_make, with_parted_names
from scrapers.formats.listing.past import put_into_past
from scrapers.formats.listing.places import behind_clock, is_ground, is_house, place_behind_bar
from scrapers.formats.listing.postings import without_posting_times
from scrapers.formats.listing.programme import Programme, with_programmes
from scrapers.formats.listing.remainder import SENTENCE, SMALL, description, link_of, terms
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.rows import Rows
from scrapers.formats.listing.second_meetings import draft_of, name_of_first, second_meetings
from scrapers.formats.listing.sentence_names import named_in
from scrapers.formats.listing.sentences import is_to_come
from scrapers.formats.listing.shared import Stated
from scrapers.formats.listing.standing import is_struck_out, standing
from scrapers.formats.listing.struck_lines import without_struck
from scrapers.formats.listing.there_and_back import join_hours
from scrapers.formats.listing.times import Times
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.usual_places import note_usual_places
from scrapers.formats.listing.whereabouts import Whereabouts
from scrapers.formats.listing.words import EVENT
from scrapers.reading import asides, attendance

_MOST_ROWS = 2000
_LIST = 3
"""Other events, each with a page of its own, that are a list worth reading beside the one that a page is about."""
_SKELETON = 10
_AT_ONCE = 20
"""Characters from the beginning of a text below its head to the day that it tells: "On Saturday, March 7"."""
_REMARK = re.compile(r"\s\([a-z][^()]{2,40}\)$")
"""Behind a house's name: "(coffee provided)"."""
_TOWN = re.compile(r"(?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*){0,2}")
_ENOUGH = 0.4


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """The events that a page's rows state."""
    page = without_struck(outline(document.html))
    if not page.lines:
        return []
    part_elements(page)
    without_posting_times(page)
    mark_labels(page)
    spell_out_hours(page)
    spell_out_letters(page)
    spell_out_bare_hours(page)
    spell_out_days(page)
    spell_out_matrices(page)
    join_hours(page)
    found = Dates(page, context)
    conference = without_sessions(page, found.anchors)
    found = Dates(page, context) if conference is not None else found
    put_in_order(page, found.anchors, context.now)
    put_into_past(page, found.anchors, context.now, context.url)
    rows = _Reader(page, found, context, conference).read() if found.anchors else []
    cells = grid.read(page, context)
    return [*cells, *(row for row in rows if isinstance(row, Rejected) or not any(same_draft(cell, row) for cell in cells))]


class _Reader:
    def __init__(self, page: Outline, found: Dates, context: Context, conference: Conference | None) -> None:
        self.page = page
        self.conference = conference
        self.found = found
        self.context = context
        self.rows = Rows(page, found)
        self.evidence = Evidence(page, context.url, context.now.date())
        self.bodies = Bodies(page, self.rows.headings, [])
        self.nameless = Nameless(page, self.bodies, [])
        self.footnotes = Footnotes(page, [])
        self.stated = Stated(page, [], set(), [])
        self.whereabouts = Whereabouts(page, [], self.footnotes, self.stated, {})
        self.below_body = named_below_body(page)
        self.programmes: dict[int, Programme] = {}
        self.times = Times(page, context, [], self.footnotes, self.stated, self.programmes)

    def read(self) -> list[Draft | Rejected]:
        rows = self.rows.rows()[:_MOST_ROWS]
        letter = Letter(self.page, self.rows.mentions, self.context.now.date())
        rows += letter.rows(self.rows.mentions, {line.index for row in rows for line in row.lines}, self.rows.section_of) if letter.is_one else self._announced(rows)
        rows = one_an_hour(self.page, one_a_body(self._without_skeleton(rows)))
        rows, self.programmes = with_programmes(self.page, rows)
        self.bodies = Bodies(self.page, self._headings_of_sections(rows), [row.first for row in rows])
        taken = {line.index for row in rows for line in row.lines if len(row.lines) <= SMALL}
        taken |= {index for programme in self.programmes.values() for index in programme.lines}
        self.nameless = Nameless(self.page, self.bodies, rows)
        self.stated = Stated(self.page, rows, taken, self.rows.headings)
        self.footnotes = Footnotes(self.page, rows)
        for row in rows if letter.is_one else ():
            row.named = letter.name_of(row)
        for row in rows:
            row.named = row.named or self.found.leads[row.anchors[0].first].name if row.anchors[0].first in self.found.leads else row.named
        alone = len({row.anchors[0].day for row in rows}) == 1
        said = [row_fields.read(self.page, row, alone) for row in rows]
        groups = self._groups(rows)
        release_names(rows, said, groups)
        note_usual_places(self.page, rows, said, groups)
        parted = note_parted_places(rows, said, [*groups, *of_one_make(rows)])
        names = with_governing(self.page, self.bodies.headings, rows, with_parted_names(own_names(self.page, rows, said, groups), parted))
        names = [self._of_programme(row) or self._told_by_its_sentence(row, name) or name or self._of_sentence(row, len(rows) == 1) for row, name in zip(rows, names, strict=True)]
        names = named_above_houses(self.page, rows, said, names)
        omitted = left_out(said, names, groups)
        if self.conference is not None:
            names = [Name(self.conference.name, None, row.anchors[0].first, 0) if self.conference.covers(row.anchors[0].day) else name for row, name in zip(rows, names, strict=True)]
        seconds = {id(row): found for row in rows if (found := second_meetings(row, lambda one: self.stated.time_for(one) is not None))}
        names = [name_of_first(name, seconds[id(row)]) if id(row) in seconds else name for row, name in zip(rows, names, strict=True)]
        names_on: dict[date, set[str]] = {}
        for row, name in zip(rows, names, strict=True):
            names_on.setdefault(row.anchors[0].day, set()).add(name.text if name else "")
        self.whereabouts = Whereabouts(self.page, self.rows.mentions, self.footnotes, self.stated, names_on)
        self.times = Times(self.page, self.context, self.rows.mentions, self.footnotes, self.stated, self.programmes, seconds)
        out: list[Draft | Rejected] = []
        kept: list[Kept] = []
        weights = [
            (NEEDED, "") if (letter.tells(row, name.text if name else None) if letter.is_one else row.anchors[0].announced) else self.evidence.weight(row, name, has_clock(row) or id(row) in self.programmes, self._hour_for_all(row, name), spoken=bool(fields.values.get(WHO)))
            for row, fields, name in zip(rows, said, names, strict=True)
        ]
        lifted = self._lifted(rows, [weight for weight, _ in weights])
        for at, (row, fields, name) in enumerate(zip(rows, said, names, strict=True)):
            weight, against = weights[at]
            draft = self._draft(row, fields, name)
            if self.conference is not None and self.conference.covers(row.anchors[0].day):
                draft.title, weight = self.conference.name, NEEDED
            if at in omitted:
                out.append(Rejected(draft.title or row.lines[0].text[:80], WHY))
            elif all(anchor.is_end for anchor in row.anchors):
                out.append(Rejected(draft.title or row.lines[0].text[:80], "only the day on which it ends is stated"))
            elif weight >= NEEDED or at in lifted:
                kept.append(Kept(row, draft, name is not None, self.bodies.block(row, draft.title or ""), kind_of_paper(self.page, row), *((name.text, name.line) if name else ())))
            else:
                out.append(Rejected(draft.title or row.lines[0].text[:80], f"looks dated, but {against}"))
        share_with_new_days(kept)
        kept, others = _of_the_page(self.page, kept)
        out += [Rejected(one.draft.title or "", "it stands in a list of others beside the page's own event") for one in others]
        more = [also for held in kept for second in seconds.get(id(held.row), ()) if (also := draft_of(second, held.row, held.draft, self.context)) is not None]
        named_by_head(self.page, kept)
        times = each_time(self.page, kept)
        one = only_event(self.page, kept) if not times else None
        drafts = times or ([one] if one is not None else list(without_doubles(kept)))
        drafts += [also for also in more if not any(same_draft(also, other) for other in drafts)]
        return [*self.nameless.rejected(drafts), *out]

    def _hour_for_all(self, row: Row, name: Name | None) -> float:
        """How much it tells of a row that the page says once for all at what hour they begin."""
        called = name.text if name else None
        if self.stated.time_for(row, called) is None:
            return 0
        return OF_ITS_WEEKDAY if self.stated.keeps_weekday(row, called) or self.stated.tells_what_is_held(row, called) else OF_ALL

    def _of_programme(self, row: Row) -> Name | None:
        """The name of the event whose programme stands in a row."""
        found = self.programmes.get(id(row))
        return Name(called(found.head), None, found.head.index, found.head.level) if found is not None else None

    def _of_sentence(self, row: Row, alone: bool) -> Name | None:
        """The name of what a sentence tells the day of: the page's head where it tells of nothing else, else that which the sentence says."""
        line = self.page.lines[row.anchors[0].first]
        if line.level or len(line.text) < SENTENCE:
            return None
        named = head_named(self.page, row) if alone else None
        said = named or next((name for anchor in row.anchors if (name := named_in(self.page.lines[anchor.first].text))), None)
        return Name(said, None, line.index, 0) if said is not None else None

    def _told_by_its_sentence(self, row: Row, name: Name | None) -> Name | None:
        """What the sentence with a row's day calls what is held, where only plain text below it would name it: an agenda's items."""
        line = self.page.lines[row.anchors[0].first]
        if name is None or row.named or line.level or not is_aside(self.page, row, name.line) or len(line.text) < SENTENCE:
            return None
        said = named_in(line.text)
        return Name(said, None, line.index, 0) if said is not None else None

    def _headings_of_sections(self, rows: list[Row]) -> list[int]:
        """The headings but for those inside a row's own box: what heads one row says nothing of the next."""
        boxed = {line.index for row in rows if row.box is not None for line in row.lines if line.level > 1 and row.box.start <= line.index < row.box.stop} if len(rows) > 1 else set()
        named = {row.named for row in rows if row.named}
        leads = {line.index for row in rows for line in row.lead}
        boxed |= leads if len(leads) > 1 else set()
        return [index for index in self.rows.headings if index not in boxed and not (named and self.page.lines[index].text.strip(" :") in named and heads_column(self.page.lines[index]))]

    def _without_skeleton(self, rows: list[Row]) -> list[Row]:
        """The rows but for those of an empty calendar: day after day, and nothing on any of them."""
        empty: set[int] = set()
        run: list[int] = []
        for at in range(len(rows) + 1):
            if run and (at == len(rows) or not 0 <= (rows[at].anchors[0].day - rows[run[-1]].anchors[0].day).days <= 1):
                if len({rows[one].anchors[0].day for one in run}) >= _SKELETON:
                    empty.update(one for one in run if self._says_nothing(rows[one]))
                run = []
            run.append(at)
        return [row for at, row in enumerate(rows) if at not in empty]

    @staticmethod
    def _says_nothing(row: Row) -> bool:
        return all(len(anchor.rest) < 3 for anchor in row.anchors) and len(row.lines) <= 2 and not has_clock(row)

    def _groups(self, rows: list[Row]) -> list[list[int]]:
        """The rows that stand side by side, by their places."""
        groups: dict[int, list[int]] = {}
        for at, row in enumerate(rows):
            box = row.box or self.page.lines[row.anchors[0].first].box
            groups.setdefault(id(box.parent), []).append(at)
        return list(groups.values())

    def _lifted(self, rows: list[Row], weights: list[float]) -> set[int]:
        """Rows of which little is said, in groups whose other rows are surely events."""
        lifted: set[int] = set()
        for members in self._groups(rows):
            sure = sum(weights[at] >= NEEDED for at in members)
            if len(members) >= 3 and sure >= _ENOUGH * len(members):
                lifted.update(at for at in members if weights[at] >= DOUBTFUL)
            if any(rows[at].anchors[0].announced for at in members):
                lifted.update(at for at in members if weights[at] >= 0)
        return lifted

    def _announced(self, rows: list[Row]) -> list[Row]:
        """Sentences that say when the next meeting is, where no row holds them."""
        held = {line.index for row in rows if not all(anchor.is_end for anchor in row.anchors) for line in row.lines}
        days = {anchor.day for row in rows for anchor in row.anchors}
        out = []
        for mention in self.rows.mentions:
            if mention.announced and mention.day in days:
                for row in rows:
                    for anchor in row.anchors:
                        anchor.announced = anchor.announced or anchor.day == mention.day
            if mention.announced and mention.day not in days and (mention.first not in held or self._tells_of_a_move(mention, rows)):
                days.add(mention.day)
                line = self.page.lines[mention.first]
                for row in rows:
                    row.lines = [other for other in row.lines if other is not line]
                out.append(Row([mention], [line], None, self.rows.section_of(mention.first - 1)))
        return out or ([] if rows else self._told_once())

    @staticmethod
    def _tells_of_a_move(mention: Anchor, rows: list[Row]) -> bool:
        """Whether a sentence tells the day to which something went, and no row has its day on the same line."""
        return mention.instead and not any(anchor.first <= mention.first <= anchor.last for row in rows for anchor in row.anchors)

    def _told_once(self) -> list[Row]:
        """The one day in the sentences of a page about an event, where it tells an hour with it."""
        days = {mention.day for mention in self.rows.mentions}
        timed = next((mention for mention in self.rows.mentions if mention.when.time_known), None)
        if timed is None or len(days) != 1 or self.evidence.page_news or event_named(self.page) is None:
            return []
        row = Row([timed], [self.page.lines[timed.first]], None, self.rows.section_of(timed.first - 1))
        if not self.evidence.page_events and (timed.day < self.context.now.date() or timed.begin > _AT_ONCE or head_right_above(self.page, row) is None):
            return []
        return [row] if stands_below_head(self.page, row) and is_to_come(row.lines[0].text, timed.begin, timed.finish) else []

    def _draft(self, row: Row, said: Fields, name: Name | None) -> Draft:
        body = self.bodies.name(row, self.stated.body_for(row))
        house = _REMARK.sub("", name.text) if name is not None and _stands_for_place(self.page, row, name) and complete(None, body) else None
        if row.named:
            house = next((rest for anchor in row.anchors if is_house(rest := anchor.rest.strip(" -–—,()"))), None)
        name = None if house and not row.named else name
        own = name.text if name else next((note.name for note in self.footnotes.of(row) if note.name), None)
        title = complete(own, body) if own is not None or self.below_body is None or not stands_below_head(self.page, row, alone=True) else self.below_body
        if title is None and has_clock(row):
            title = self.bodies.site or self._kind_of(row)
        draft = Draft(title=title, url=name.href if name else None)
        draft.start, draft.end, draft.all_day = self.times.of(row, said, own)
        draft.venue = place if (place := self.whereabouts.place(row, said, own, house)) is None or place.casefold() != (title or "").casefold() else None
        named = self.page.lines[name.line].text if name is not None else ""
        if draft.title and draft.venue and (apart := draft.title.removesuffix(draft.venue)) != draft.title and apart.rstrip().endswith(("-", "–", "—")) and draft.title not in named:
            draft.title = apart.rstrip(" -–—")  # the day stood between
        draft.status = standing(row, said.one("status") or (badge_of(self.page.lines[name.line]) if name is not None else None), named, (note.text for note in self.footnotes.of(row)))
        if draft.status is None and is_struck_out(row, name.line if name is not None else -1, self.context.now.date()):
            draft.status = "cancelled"
        draft.price = said.one("price") or next((price for anchor in row.anchors if not anchor.prose and (price := asides.without_price(anchor.rest)[1])), None)
        draft.organizer = said.one("organizer")
        draft.description = description(row, said, draft.title)
        draft.access, draft.capacity = terms(row, name)
        draft.sold_out = is_full(row, name.line if name is not None else -1)
        draft.url = draft.url or link_of(row)
        draft.online_url = next((found for line in row.lines for piece in line.links if (found := attendance.join_url(piece.href))), None)
        if own is None and not row.named:
            self.nameless.note(row, draft)
        return draft

    def _kind_of(self, row: Row) -> str | None:
        """ "Meeting", where all that a nameless page says is that one is held."""
        heading = self.page.lines[row.section].text if row.section in self.bodies.headings else ""
        return "Meeting" if re.search(r"\bmeetings?\b", heading, re.I) else None


def _of_the_page(page: Outline, kept: list[Kept]) -> tuple[list[Kept], list[Kept]]:
    """The rows of a page about one event, and those of its lists of other events."""
    named = event_named(page) if len(kept) > 1 else None
    own = [one for one in kept if named and stands_below_head(page, one.row)]
    others = [one for one in kept if tells_of_others(page, one.row) and not (one.name and same_draft(Draft(title=one.name), Draft(title=named)))]
    listed = {one.draft.url for one in others if one.draft.url}
    if len(listed) >= _LIST:
        return kept, []
    return (own, others) if own and len(own) + len(others) == len(kept) else (kept, [])


def _stands_for_place(page: Outline, row: Row, name: Name) -> bool:
    """Whether what is left beside a date is the name of a house and of nothing that is held: "January 20 – Harbor Library"; below an event's name also of grounds."""
    beside = any(anchor.first <= name.line <= anchor.last for anchor in row.anchors)
    if beside and name.text == place_behind_bar(page.lines[name.line].text):
        return True
    if beside and is_ground(name.text) and behind_clock(page.lines[name.line].text) == (name.text, False) and page.lines[name.line].text.removesuffix(name.text).rstrip()[-1:] in "|•·∙":
        return True
    house, _, town = _REMARK.sub("", name.text).partition(", ")
    if beside and is_house(house) and (not town or (_TOWN.fullmatch(town) and not EVENT.search(town) and event_named(page, alone=True) is not None)):
        return True
    return beside and (is_house(name.text) or (is_ground(name.text) and event_named(page) is not None and stands_below_head(page, row)))


__all__ = ["Anchor", "read"]
