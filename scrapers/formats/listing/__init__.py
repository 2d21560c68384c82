"""Plain HTML: the repeating rows of a page that each hold a date, read by general rules.

No site is named here. Dates are found first; the boxes and headings around them say which lines
belong to which date (``rows``), what each line is (``fields``), what the row is called
(``titles``), where it is (``whereabouts``), whether it is on (``standing``), and what the page states once for all rows
(``shared``).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from hobnob import patterns as re
from hobnob.records import Access
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats.listing import fields as row_fields
from scrapers.formats.listing import grid
from scrapers.formats.listing.about_one import event_named, stands_below_h1, tells_of_others
from scrapers.formats.listing.agendas import one_a_body
from scrapers.formats.listing.bodies import Bodies, complete
from scrapers.formats.listing.dated import Anchor, Dates
from scrapers.formats.listing.doubles import Kept, only_event, same_draft, without_doubles
from scrapers.formats.listing.evidence import DOUBTFUL, NEEDED, Evidence, has_clock
from scrapers.formats.listing.footnotes import Footnotes
from scrapers.formats.listing.full import is_full
from scrapers.formats.listing.governing import with_governing
from scrapers.formats.listing.hours import hour_in, labelled_hour
from scrapers.formats.listing.lengths import end_of
from scrapers.formats.listing.month_lines import spell_out_days
from scrapers.formats.listing.nameless import Nameless
from scrapers.formats.listing.naming import own_names
from scrapers.formats.listing.order import put_in_order
from scrapers.formats.listing.outline import Outline, outline
from scrapers.formats.listing.papers import kind_of_paper
from scrapers.formats.listing.past import put_into_past
from scrapers.formats.listing.places import is_house
from scrapers.formats.listing.rows import Row, Rows
from scrapers.formats.listing.shared import Stated
from scrapers.formats.listing.standing import is_struck_out, standing
from scrapers.formats.listing.struck_lines import without_struck
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.whereabouts import IN_AGENDA, Whereabouts
from scrapers.formats.listing.words import BUTTON, DOCUMENT, NEWS, TIME, is_papers
from scrapers.reading import access, asides, attendance, dates

_MOST_ROWS = 2000
_LIST = 3
"""Other events, each with a page of its own, that are a list worth reading beside the one that a page is about."""
_SMALL = 8
"""Lines; what a larger row holds may speak for others too."""
_SKELETON = 10
_ENOUGH = 0.4
_MOST_DESCRIPTION = 4000
_SENTENCE = 40
"""Characters of a line that makes a description; shorter ones say no more than who may come and how many."""
_SMALL_HOURS = re.compile(r"[1-5]:\d\d(?:\s*(?:-|–|to)\s*[1-9]:\d\d)?")
_SLIP = re.compile(r"(?<!\d)(\d{1,2}):(\d?)(?!\d)\s*(?=[ap])", re.I)
"""Typing slips: "3:pm", "11:0 a.m."."""

_AFTER_ANOTHER = re.compile(
    r"\b(?:immediately (?:following|after|upon)|upon (?:the )?(?:adjournment|conclusion)|(?:following|after) (?:the )?(?:adjournment|conclusion) of|(?:time|hour)s?\W{0,3}(?:tb[adc]\b|to be (?:determined|announced)))", re.I)
"""The row says when it begins by another meeting's end, or that it is open."""
_NEW_TIME = re.compile(rf"\b(?:time (?:has been |was |is )?(?:changed|moved)(?: to)?|new time|now at)\s*:?\s*({TIME.pattern})", re.I)


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """The events that a page's rows state."""
    page = without_struck(outline(document.html))
    if not page.lines:
        return []
    spell_out_days(page)
    found = Dates(page, context)
    put_in_order(page, found.anchors, context.now)
    put_into_past(page, found.anchors, context.now, context.url)
    rows = _Reader(page, found, context).read() if found.anchors else []
    cells = grid.read(page, context)
    return [*cells, *(row for row in rows if isinstance(row, Rejected) or not any(same_draft(cell, row) for cell in cells))]


class _Reader:
    def __init__(self, page: Outline, found: Dates, context: Context) -> None:
        self.page = page
        self.found = found
        self.context = context
        self.rows = Rows(page, found)
        self.evidence = Evidence(page, context.url)
        self.bodies = Bodies(page, self.rows.headings, [])
        self.nameless = Nameless(page, self.bodies, [])
        self.footnotes = Footnotes(page, [])
        self.stated = Stated(page, [], set(), [])
        self.whereabouts = Whereabouts(page, [], self.footnotes, self.stated, {})

    def read(self) -> list[Draft | Rejected]:
        rows = self.rows.rows()[:_MOST_ROWS]
        rows += self._announced(rows)
        rows = one_a_body(self._without_skeleton(rows))
        self.bodies = Bodies(self.page, self._headings_of_sections(rows), [row.first for row in rows])
        taken = {line.index for row in rows for line in row.lines if len(row.lines) <= _SMALL}
        self.nameless = Nameless(self.page, self.bodies, rows)
        self.stated = Stated(self.page, rows, taken, self.rows.headings)
        self.footnotes = Footnotes(self.page, rows)
        said = [row_fields.read(self.page, row) for row in rows]
        names = with_governing(self.page, self.bodies.headings, rows, own_names(self.page, rows, said, self._groups(rows)))
        names_on: dict[date, set[str]] = {}
        for row, name in zip(rows, names, strict=True):
            names_on.setdefault(row.anchors[0].day, set()).add(name.text if name else "")
        self.whereabouts = Whereabouts(self.page, self.rows.mentions, self.footnotes, self.stated, names_on)
        out: list[Draft | Rejected] = []
        kept: list[Kept] = []
        weights = [
            (NEEDED, "") if row.anchors[0].announced else self.evidence.weight(row, name.text if name else None, has_clock(row), self.stated.time_for(row, name.text if name else None) is not None)
            for row, name in zip(rows, names, strict=True)
        ]
        lifted = self._lifted(rows, [weight for weight, _ in weights])
        for at, (row, fields, name) in enumerate(zip(rows, said, names, strict=True)):
            weight, against = weights[at]
            draft = self._draft(row, fields, name)
            if all(anchor.is_end for anchor in row.anchors):
                out.append(Rejected(draft.title or row.lines[0].text[:80], "only the day on which it ends is stated"))
            elif weight >= NEEDED or at in lifted:
                kept.append(Kept(row, draft, name is not None, self.bodies.block(row, draft.title or ""), kind_of_paper(self.page, row), *((name.text, name.line) if name else ())))
            else:
                out.append(Rejected(draft.title or row.lines[0].text[:80], f"looks dated, but {against}"))
        kept, others = _of_the_page(self.page, kept)
        out += [Rejected(one.draft.title or "", "it stands in a list of others beside the page's own event") for one in others]
        one = only_event(self.page, kept)
        return [*self.nameless.rejected([one] if one is not None else without_doubles(kept)), *out]

    def _headings_of_sections(self, rows: list[Row]) -> list[int]:
        """The headings but for those inside a row's own box: what heads one row says nothing of the next."""
        boxed = {line.index for row in rows if row.box is not None for line in row.lines if line.level > 1 and row.box.start <= line.index < row.box.stop} if len(rows) > 1 else set()
        return [index for index in self.rows.headings if index not in boxed]

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
        held = {line.index for row in rows for line in row.lines}
        days = {anchor.day for row in rows for anchor in row.anchors}
        out = []
        for mention in self.rows.mentions:
            if mention.announced and mention.day in days:
                for row in rows:
                    for anchor in row.anchors:
                        anchor.announced = anchor.announced or anchor.day == mention.day
            if mention.announced and mention.first not in held and mention.day not in days:
                days.add(mention.day)
                line = self.page.lines[mention.first]
                out.append(Row([mention], [line], None, self.rows.section_of(mention.first - 1)))
        return out

    def _draft(self, row: Row, said: row_fields.Fields, name: Name | None) -> Draft:
        body = self.bodies.name(row, self.stated.body_for(row))
        house = name.text if name is not None and _stands_for_place(row, name) and complete(None, body) else None
        if row.named:
            house = next((rest for anchor in row.anchors if is_house(rest := anchor.rest.strip(" -–—,()"))), None)
        name = None if house and not row.named else name
        own = name.text if name else next((note.name for note in self.footnotes.of(row) if note.name), None)
        title = complete(own, body)
        if title is None and has_clock(row):
            title = self.bodies.site or self._kind_of(row)
        draft = Draft(title=title, url=name.href if name else None)
        draft.start, draft.end, draft.all_day = self._when(row, said, own)
        draft.venue = self.whereabouts.place(row, said, own, house)
        named = self.page.lines[name.line].text if name is not None else ""
        draft.status = standing(row, said.one("status"), named, (note.text for note in self.footnotes.of(row)))
        if draft.status is None and is_struck_out(row, name.line if name is not None else -1, self.context.now.date()):
            draft.status = "cancelled"
        draft.price = said.one("price") or next((price for anchor in row.anchors if not anchor.prose and (price := asides.without_price(anchor.rest)[1])), None)
        draft.organizer = said.one("organizer")
        draft.description = _description(row, said, draft.title)
        draft.access, draft.capacity = _terms(row, name)
        draft.sold_out = is_full(row, name.line if name is not None else -1)
        draft.url = draft.url or _link(row)
        draft.online_url = next((found for line in row.lines for piece in line.links if (found := attendance.join_url(piece.href))), None)
        if own is None and not row.named:
            self.nameless.note(row, draft)
        return draft

    def _kind_of(self, row: Row) -> str | None:
        """ "Meeting", where all that a nameless page says is that one is held."""
        heading = self.page.lines[row.section].text if row.section in self.bodies.headings else ""
        return "Meeting" if re.search(r"\bmeetings?\b", heading, re.I) else None

    def _when(
        self, row: Row, said: row_fields.Fields, name: str | None
    ) -> tuple[datetime | date | None, datetime | date | None, bool | None]:
        anchor = next((one for one in row.anchors if one.when.time_known), row.anchors[0])
        when = anchor.when
        new = _NEW_TIME.search(self.page.lines[anchor.first].text)
        if (not when.time_known or new) and not _many_days(when):
            clock = new.group(1) if new else self._clock(row, said, name)
            if clock is not None:
                when = dates.parse(f"{anchor.day:%B} {anchor.day.day}, {anchor.day.year} {clock}", now=self.context.now, timezone=self.context.timezone) or when
        start, end = when.start, when.end
        if when.time_known and end is None:
            end = self._end(row, said, start) or end_of(row.lines, start)
        known = when.time_known and not _is_filler(when, " ".join(line.text for line in row.lines))
        if not known:
            last = end if end is not None and _many_days(when) else None
            return start.date(), last.date() if last else None, when.all_day or None
        return start, end, None

    def _clock(self, row: Row, said: row_fields.Fields, name: str | None) -> str | None:
        clock = self._said_clock(row, said, name)
        return _SLIP.sub(lambda match: f"{match.group(1)}:{(match.group(2) or '0').ljust(2, '0')} ", clock) if clock else None

    def _said_clock(self, row: Row, said: row_fields.Fields, name: str | None) -> str | None:
        """The row's time of day: labelled, in its words, in a sentence about the same day, or stated once for all."""
        if clock := labelled_hour(said.one("time") or ""):
            return clock
        for text in (said.one("when"), *(anchor.rest for anchor in row.anchors)):
            match = hour_in(text or "")
            if match:
                return match.group(0)
        for mention in self.rows.mentions:
            if row.first <= mention.first <= row.last and mention.when.time_known and mention.day == row.anchors[0].day:
                return f"{mention.when.start:%I:%M %p}"
        for line in row.lines:
            match = hour_in(line.text)
            if match and len(line.text) < 200 and not NEWS.match(line.text):
                return _by_daylight(match.group(0)) if any(anchor.first == line.index for anchor in row.anchors) else match.group(0)
        whole = " ".join(line.text for line in row.lines)
        if IN_AGENDA.search(whole) or _AFTER_ANOTHER.search(whole):
            return None
        notes = self.footnotes.of(row)
        if any(note.clock or note.open_hour for note in notes):
            return next((note.clock for note in notes if note.clock), None)
        return self.stated.time_for(row, name)

    def _end(self, row: Row, said: row_fields.Fields, start: datetime) -> datetime | None:
        """The end where it is a field of its own."""
        for other in row.anchors:
            if other.when.time_known and other.when.start > start and other.day == start.date():
                return other.when.start
        if found := self._at(start, said.one("end")):
            return found.start if found.start > start else None
        found = self._at(start, said.one("time"))
        return found.end if found and found.start == start else None

    def _at(self, day: datetime, text: str | None) -> dates.When | None:
        """The hours that a text tells of a day."""
        clock = labelled_hour(text or "")
        found = dates.parse(f"{day:%B} {day.day}, {day.year} {clock}", now=self.context.now, timezone=self.context.timezone) if clock else None
        return found if found and found.time_known else None


def _of_the_page(page: Outline, kept: list[Kept]) -> tuple[list[Kept], list[Kept]]:
    """The rows of a page about one event, and those of its lists of other events."""
    named = event_named(page) if len(kept) > 1 else None
    own = [one for one in kept if named and stands_below_h1(page, one.row)]
    others = [one for one in kept if one.name and tells_of_others(page, one.row) and not same_draft(Draft(title=one.name), Draft(title=named))]
    listed = {one.draft.url for one in others if one.draft.url}
    if len(listed) >= _LIST:
        return kept, []
    return (own, others) if own and len(own) + len(others) == len(kept) else (kept, [])


def _stands_for_place(row: Row, name: Name) -> bool:
    """Whether what is left beside a date is the name of a house and of nothing that is held: "January 20 – Harbor Library"."""
    return is_house(name.text) and any(anchor.first <= name.line <= anchor.last for anchor in row.anchors)


def _by_daylight(clock: str) -> str:
    """An hour beside a date from one to before six, without am or pm: nobody calls a meeting for the small hours."""
    return f"{clock} PM" if _SMALL_HOURS.fullmatch(clock) else clock


def _is_filler(when: dates.When, text: str) -> bool:
    """Whether an hour is the midnight that systems write for none."""
    return (when.start.hour, when.start.minute) == (0, 0) and "midnight" not in text.lower()


def _many_days(when: dates.When) -> bool:
    return when.end is not None and when.end - when.start > timedelta(hours=25)


def _link(row: Row) -> str | None:
    for line in row.lines:
        for piece in line.links:
            if not DOCUMENT.match(piece.text) and not is_papers(piece.text) and not (piece.href or "").startswith(("mailto:", "tel:", "javascript:", "#")):
                return piece.href
    return None


def _terms(row: Row, name: Name | None) -> tuple[Access | None, int | None]:
    """Who may come and how many, where short lines of a small row say it: "Limited to 12 seats. Members only."."""
    lines = [line for line in row.lines if name is None or line.index != name.line]
    short = "\n".join(line.text for line in lines if len(line.text) <= _SENTENCE)
    if len(row.lines) > _SMALL or (access.read("", short) is None and access.capacity(short) is None):
        return None, None
    whole = "\n".join(line.text for line in lines)
    return access.read(name.text if name else "", whole), access.capacity(whole)


def _description(row: Row, said: row_fields.Fields, title: str | None) -> str | None:
    lines = [
        line.text
        for line in row.lines
        if line.index not in said.taken and len(line.text) > _SENTENCE and line.text != title and not BUTTON.match(line.text)
    ]
    return (said.one("description") or "\n".join(lines))[:_MOST_DESCRIPTION] or None


__all__ = ["Anchor", "read"]
