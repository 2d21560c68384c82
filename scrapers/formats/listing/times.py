"""When a row's event begins and ends: the hours beside its date, its fields, its programme, its notes, and what the
page says once for all."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from hobnob import patterns as re
from scrapers.draft import Context
from scrapers.formats.listing.after_doors import programme_after
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.footnotes import Footnotes
from scrapers.formats.listing.hours import hour_in, labelled_hour
from scrapers.formats.listing.hours_of_others import own_hour_in
from scrapers.formats.listing.lengths import end_of
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.programme import Programme
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.second_meetings import without_second
from scrapers.formats.listing.shared import Stated
from scrapers.formats.listing.whereabouts import IN_AGENDA
from scrapers.formats.listing.words import NEWS, TIME
from scrapers.reading import dates

_SMALL_HOURS = re.compile(r"[1-5]:\d\d(?:\s*(?:-|–|to)\s*[1-9]:\d\d)?")
_SLIP = re.compile(r"(?<!\d)(\d{1,2}):(\d?)(?!\d)\s*(?=[ap])", re.I)
"""Typing slips: "3:pm", "11:0 a.m."."""
_BARE_HOURS = re.compile(
    r"(?:^|,\s)(?:from )?(?P<hours>(?:8|9|10|11)(?::[0-5]\d)?(?:\sto\s"
    r"|\s?[-–]\s?(?=[1-5](?::\d\d)?,?\s?rain or shine))[1-5](?::[0-5]\d)?)(?=\W*$|[,;.]\s)",
    re.I,
)
"""Hours of a morning and an afternoon between commas: "Library Lawn, 8 to 2, rain or shine"."""
_BETWEEN = re.compile(r"\bbetween\s(?:the hours of\s)?$", re.I)
_AND = re.compile(r"\sand\s", re.I)
_COUNTED = re.compile(
    r"\b(?:w[io]n|beat|defeat\w*|los[te]|scores?|votes?|voted|ages?|grades?|chapters?|pages?)\b", re.I
)
_LONGEST_BARE = 90
_RETURNS = re.compile(
    rf"\b(?:leav(?:es?|ing)|depart(?:s|ing|ure)?)\b.{{1,60}}?\b(?:return(?:s|ing)?|back)\b(?: (?:home"
    rf"|to \w+))?(?: (?:at|about|around|approximately|approx\.?|by))?\s(?P<hour>{TIME.pattern})",
    re.I,
)
_CLOSES = re.compile(
    rf"(?P<hour>{TIME.pattern})\s?[|:–—-]?\s?(?:(?:the )?(?:meeting|event|program|evening) )?(?:adjourn(?:ment|s"
    rf"|ed)?"
    rf"|concludes?|conclusion|dismiss(?:al|ed)?)\b",
    re.I,
)
_LONGEST_PROGRAMME = 220
_LONGEST_PART = 80
_LEAST_PARTS = 2
_MOST_PARTS = 6
_MOST_LINES = 14
_LONGEST_EVENT = timedelta(hours=10)
_FEW_DAYS = timedelta(days=4, hours=2)
"""A house that is open on more days may be closed on some of them."""
_POINT = re.compile(r"(?<!\d)(\d{1,2})\.([0-5]\d)(?!\d)")

_AFTER_ANOTHER = re.compile(
    r"\b(?:immediately (?:following|after|upon)|upon (?:the )?(?:adjournment|conclusion)|(?:following"
    r"|after) (?:the )?(?:adjournment|conclusion) of|(?:time|hour)s?\W{0,3}(?:tb[adc]\b|to be (?:determined"
    r"|announced)))",
    re.I,
)
"""The row says when it begins by another meeting's end, or that it is open."""
_NEW_TIME = re.compile(
    rf"\b(?:time (?:has been |was |is )?(?:changed|moved)(?: to)?|new time|now at)\s*:?\s*({TIME.pattern})", re.I
)


class Times:
    """Finds the hours of a page's rows; ``programmes`` by the ids of their rows, ``doubled`` the ids of those that tell
    of a second meeting."""

    def __init__(
        self,
        page: Outline,
        context: Context,
        mentions: list[Anchor],
        footnotes: Footnotes,
        stated: Stated,
        programmes: Mapping[int, Programme],
        doubled: Container[int] = (),
    ) -> None:
        self.page = page
        self.context = context
        self.mentions = mentions
        self.footnotes = footnotes
        self.stated = stated
        self.programmes = programmes
        self.doubled = doubled

    def of(
        self, row: Row, said: Fields, name: str | None
    ) -> tuple[datetime | date | None, datetime | date | None, bool | None]:
        """A row's start, its end, and whether it takes the whole day."""
        anchor = next((one for one in row.anchors if one.when.time_known), row.anchors[0])
        when = anchor.when
        new = _NEW_TIME.search(self.page.lines[anchor.first].text)
        if (not when.time_known or new) and not _many_days(when):
            clock = new.group(1) if new else self._clock(row, said, name)
            if clock is not None:
                when = (
                    dates.parse(
                        f"{anchor.day:%B} {anchor.day.day}, {anchor.day.year} {clock}",
                        now=self.context.now,
                        timezone=self.context.timezone,
                    )
                    or when
                )
        if not when.time_known and (daily := self._hours_of_days(row, anchor)) is not None:
            when = daily
        start, end = when.start, when.end
        programme = self.programmes.get(id(row))
        if (
            programme is not None
            and programme.goes_on()
            and (first := self._at(start, programme.begins()))
            and (first.start, first.end) == (start, end)
        ):
            end = None  # the end of its first part
        if when.time_known and end is None:
            end = self._end(row, said, start) or end_of(row.lines, start) or self._return(row, start)
        known = when.time_known and not _is_filler(when, " ".join(line.text for line in row.lines))
        if not known:
            last = end if end is not None and _many_days(when) else None
            return start.date(), last.date() if last else None, when.all_day or None
        return start, end, None

    def _hours_of_days(self, row: Row, anchor: Anchor) -> dates.When | None:
        """A few days with the hours of each that stand alone right below them, as if on one line: "March 3-4, 2027",
        "8:00 am-4:00 pm"."""
        days, lines = anchor.when, self.page.lines
        below = lines[anchor.last + 1] if anchor.last + 1 < len(lines) else None
        if (
            below is None
            or not (below.box is lines[anchor.last].box or below.box.parent is lines[anchor.last].box.parent)
            or days.end is None
            or not _many_days(days)
            or days.end - days.start > _FEW_DAYS
            or len(row.anchors) > 1
        ):
            return None
        hours = self._at(days.start, below.text) if TIME.fullmatch(below.text.strip(" ().,;")) else None
        if hours is None or hours.end is None or hours.end.date() != hours.start.date():
            return None
        last = (days.end - timedelta(seconds=1)).date()
        return replace(
            days,
            start=hours.start,
            end=hours.end.replace(year=last.year, month=last.month, day=last.day),
            time_known=True,
            all_day=False,
        )

    def _clock(self, row: Row, said: Fields, name: str | None) -> str | None:
        clock = self._said_clock(row, said, name)
        return (
            _SLIP.sub(
                lambda match: f"{match.group(1)}:{(match.group(2) or '0').ljust(2, '0')} ", _POINT.sub(r"\1:\2", clock)
            )
            if clock
            else None
        )

    def _said_clock(self, row: Row, said: Fields, name: str | None) -> str | None:
        """The row's time of day: labelled, in its words, in a sentence about the same day, or stated once for all."""
        if (told := said.hour()) and (clock := labelled_hour(told)) and (own_hour_in(told) or not hour_in(told)):
            return clock if hour_in(told) is None else _by_daylight(programme_after(told, clock, row.lines))
        for text in (said.one("when"), *(anchor.rest for anchor in row.anchors)):
            match = own_hour_in(self._of_first(row, text or ""))
            if match:
                return programme_after(text or "", _spelled(match), row.lines)
        if (programme := self.programmes.get(id(row))) is not None:
            alone = next(
                (
                    match
                    for line in row.lines
                    if (match := hour_in(line.text)) and not re.search(r"[^\W\d_]{3}", TIME.sub(" ", line.text))
                ),
                None,
            )
            return alone.group(0) if alone else programme.begins()
        for mention in self.mentions:
            if row.first <= mention.first <= row.last and mention.when.time_known and mention.day == row.anchors[0].day:
                return f"{mention.when.start:%I:%M %p}"
        for line in row.lines:
            match = own_hour_in(self._of_first(row, line.text))
            if match and len(line.text) < 200 and not NEWS.match(line.text):
                return (
                    _by_daylight(match.group(0))
                    if any(anchor.first == line.index for anchor in row.anchors)
                    else programme_after(line.text, _spelled(match), row.lines)
                )
        bare = next(
            (
                match
                for line in row.lines
                if len(line.text) <= _LONGEST_BARE
                and not _COUNTED.search(line.text)
                and (match := _BARE_HOURS.search(line.text))
            ),
            None,
        )
        if bare is not None:
            return f"Time: {bare['hours']}"
        whole = " ".join(line.text for line in row.lines)
        if IN_AGENDA.search(whole) or _AFTER_ANOTHER.search(whole):
            return None
        notes = self.footnotes.of(row)
        if any(note.clock or note.open_hour for note in notes):
            return next((note.clock for note in notes if note.clock), None)
        return self.stated.time_for(row, name)

    def _of_first(self, row: Row, text: str) -> str:
        """A text without the hour of a second meeting of the day."""
        return without_second(text) if id(row) in self.doubled else text

    def _end(self, row: Row, said: Fields, start: datetime) -> datetime | None:
        """The end where it is a field of its own."""
        for other in row.anchors:
            if other.when.time_known and other.when.start > start and other.day == start.date():
                return other.when.start
        if found := self._at(start, said.one("end")):
            return found.start if found.start > start else None
        programme = self.programmes.get(id(row))
        if programme is not None and (last := self._at(start, programme.ends())) and last.start > start:
            return last.start
        found = self._at(start, said.one("time"))
        if found and found.start == start and found.end is not None:
            return found.end
        return self._close(row, start) or self._end_of_parts(row, start)

    def _close(self, row: Row, start: datetime) -> datetime | None:
        """When it is over, where a part of a programme is that: "11:30 a.m. registration | noon luncheon | 1:15 p.m.
        adjournment"."""
        for line in row.lines if len(row.lines) <= _MOST_LINES else ():
            told = _CLOSES.search(line.text) if len(line.text) < _LONGEST_PROGRAMME else None
            found = self._at(start, told["hour"]) if told is not None else None
            if found is not None and found.end is None and start < found.start <= start + _LONGEST_EVENT:
                return found.start
        return None

    def _end_of_parts(self, row: Row, start: datetime) -> datetime | None:
        """The end of the last part of a programme that stands in a row, one part a line: "11:45 AM – Lunch", "12:00 PM
        – 1:00 PM – Program"."""
        dated = {index for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
        lines = [line for line in row.lines if line.index not in dated and TIME.search(line.text)]
        if (
            not _LEAST_PARTS <= len(lines) <= _MOST_PARTS
            or len(row.lines) > _MOST_LINES
            or any(
                TIME.match(line.text) is None or len(line.text) > _LONGEST_PART or len(TIME.findall(line.text)) > 1
                for line in lines
            )
        ):
            return None
        whens = [self._at(start, line.text) for line in lines]
        if any(when is None for when in whens) or not all(
            one.start < other.start for one, other in pairwise(when for when in whens if when is not None)
        ):
            return None
        last = whens[-1]
        return (
            last.end
            if last is not None
            and last.end is not None
            and start < last.end <= start + _LONGEST_EVENT
            and any(when is not None and when.start == start for when in whens)
            else None
        )

    def _return(self, row: Row, start: datetime) -> datetime | None:
        """When those are back who leave at the start: "Bus leaves at 7:00 a.m. and returns about 6:00 p.m."."""
        told = {found["hour"] for line in row.lines if (found := _RETURNS.search(line.text))}
        back = self._at(start, told.pop()) if len(told) == 1 else None
        return back.start if back is not None and back.end is None and back.start > start else None

    def _at(self, day: datetime, text: str | None) -> dates.When | None:
        """The hours that a text tells of a day."""
        clock = labelled_hour(text or "")
        found = (
            dates.parse(f"{day:%B} {day.day}, {day.year} {clock}", now=self.context.now, timezone=self.context.timezone)
            if clock
            else None
        )
        return found if found and found.time_known else None


def _spelled(clock: re.Match[str]) -> str:
    """An hour as a date understands it: "between 2 and 5 p.m." is from two to five."""
    return _AND.sub(" to ", clock.group(0)) if _BETWEEN.search(clock.string, 0, clock.start()) else clock.group(0)


def _by_daylight(clock: str) -> str:
    """An hour beside a date from one to before six, without am or pm: nobody calls a meeting for the small hours."""
    return f"{clock} PM" if _SMALL_HOURS.fullmatch(clock) else clock


def _is_filler(when: dates.When, text: str) -> bool:
    """Whether an hour is the midnight that systems write for none."""
    return (when.start.hour, when.start.minute) == (0, 0) and "midnight" not in text.lower()


def _many_days(when: dates.When) -> bool:
    return when.end is not None and when.end - when.start > timedelta(hours=25)
