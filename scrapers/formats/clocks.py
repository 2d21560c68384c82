"""Wall times as platforms write them: an offset that means nothing, a clock beside a known day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from scrapers.draft import Context, Draft
from scrapers.formats import stamps
from scrapers.formats.stamps import Stamp
from scrapers.reading import dates


def local(value: object) -> Stamp | None:
    """A machine-written time without its offset: for publishers whose ``Z`` means nothing."""
    moment = stamps.read(value)
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else moment


def unless_utc(moment: Stamp | None) -> Stamp | None:
    """Wall time where the offset is zero: an installation left on UTC, its people writing local hours."""
    if isinstance(moment, datetime) and moment.tzinfo is not None and not moment.utcoffset():
        return moment.replace(tzinfo=None)
    return moment


def day(moment: Stamp | None) -> date | None:
    """The calendar day, as written."""
    return moment.date() if isinstance(moment, datetime) else moment


def at(when: date | None, text: object) -> Stamp | None:
    """The day at a clock time such as "7:30 AM", "17:30:00" or "12:00 Noon"; the day alone when it can't be read."""
    if when is None or not isinstance(text, str):
        return when
    words = text.strip().lower()
    for name, hour in (("noon", 12), ("midnight", 0)):
        if words.endswith(name) and words[: -len(name)].strip() in ("", "12", "12:00"):
            return datetime.combine(when, time(hour))
    found = stamps.clock_time(words)
    if found is None:
        return when
    return datetime.combine(when, found[0].replace(tzinfo=None)) + timedelta(days=found[1])


def whole_days(start: Stamp | None, end: Stamp | None) -> bool:
    """Whether both are midnights, or the end is the last minute of a day: how many systems write "all day"."""
    if not isinstance(start, datetime) or start.time() != time():
        return False
    return not isinstance(end, datetime) or end.time() in (time(), time(23, 59), time(23, 59, 59))


def as_days(start: Stamp | None, end: Stamp | None) -> tuple[date | None, date | None]:
    """The first day and the day after the last, of times for which ``whole_days`` holds."""
    first, last = day(start), day(end)
    if first is None or last is None or not isinstance(end, datetime):
        return first, last
    if end.time() != time() or last <= first:
        last += timedelta(days=1)
    return first, max(last, first + timedelta(days=1))


def parsed(words: str, context: Context) -> dates.When | None:
    """Prose read with what the context knows."""
    return dates.parse(words, now=context.now, timezone=context.timezone)


def on_day(when: date, words: str, context: Context) -> dates.When | None:
    """What words such as "10:00 am - 12:00 pm" say of a day that is known; None when they name another day."""
    found = parsed(f"{when:%B} {when.day}, {when.year} {words}", context)
    return found if found is not None and found.time_known and found.start.date() == when else None


def set_times(draft: Draft, when: date | None, words: str | None, context: Context) -> Draft:
    """The draft with the hours that the words state for the day; with the day alone where they state none."""
    draft.start = when
    found = on_day(when, words, context) if when and words else None
    if found is not None:
        draft.start, draft.end = found.start, found.end
    return draft


def without_filler_end(draft: Draft) -> None:
    """Drop an end in the last minute of the day that follows a start by the clock: systems that demand an end write
    it."""
    start, end = draft.start, draft.end
    if not isinstance(start, datetime) or not isinstance(end, datetime) or start.time() == time():
        return
    if start.date() == end.date() and (end.hour, end.minute) == (23, 59):
        draft.end = None


def utc(moment: Stamp | None) -> Stamp | None:
    """A naive time that is known to be UTC, made aware."""
    return moment.replace(tzinfo=UTC) if isinstance(moment, datetime) and moment.tzinfo is None else moment
