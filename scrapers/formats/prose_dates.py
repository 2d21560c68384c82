"""When a feed's item takes place, where only its text says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from hobnob import patterns as re
from scrapers.draft import Context, Draft
from scrapers.formats import stamps
from scrapers.reading import dates, news
from scrapers.reading.html import plain
from scrapers.span import aware

_EVENTFUL = re.compile(r"\b(?:events?|calendars?|meetings?|agenda|veranstaltung\w*|kalender)\b", re.I)
_LABEL = re.compile(r"(?:when|dates?|event dates?|date\s*(?:&|and)\s*time|start(?:s|date)?|day)\s*:?\s*\W{0,4}$", re.I)
_OPENING = 40
_LONGEST = 1500
_FARTHEST = timedelta(days=400)
_PARTED = " \t-–—:|,@•·~/([{"
_CLOSING = " \t-–—:|,@•·~/)]}.!"
_LED = re.compile(
    r"(?:^|\s)(?:(?:on|at|this|every|each)|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,?)$", re.I
)
_GOES_ON = re.compile(
    r"(?:^|\s)(?:of|from|until|till?|through|thru|by|since|for|before|after|in|to|and|&|or|the|a|an|is|was|are"
    r"|it['’]s|like|vs\.?|no\.?|\w+['’]s)$",
    re.I,
)
_NAMED_DAYS = frozenset({(1, 6), (6, 19), (7, 4), (9, 11), (12, 7)})
"""Days that are the name of what is remembered on them."""


def eventful(name: str | None, url: str) -> bool:
    """Whether a feed is one of events, by its name or its address."""
    return bool(_EVENTFUL.search(f"{name or ''} {url.replace('/', ' ').replace('_', ' ')}"))


def as_written(context: Context, *published: object) -> Context:
    """The context at the moment at which an item was last written: a year that its text leaves out is counted from
    there."""
    moments = [aware(said if isinstance(said, datetime) else datetime.combine(said, datetime.min.time()),
    context.timezone)
               for said in map(stamps.read, published) if isinstance(said, date)]  # fmt: skip
    sound = [moment for moment in moments if moment < context.now + _FARTHEST and moment.year > 1990]
    return replace(context, now=max(sound)) if sound else context


def in_title(draft: Draft, context: Context, now: datetime, *, sure: bool = False) -> bool | str:
    """Fill the times from the one date of the title, and take it from there; whether there is a date, or why nothing is
    held on it.

    ``sure`` where only one with its hour or its year counts."""
    title = draft.title or ""
    found = dates.of_events(title, now=context.now, timezone=context.timezone)
    if len(found) != 1 or (sure and not (found[0].year_written or found[0].when.time_known)):
        return bool(found)
    when = dates.of_season(title, found[0])
    reason = news.why(
        title, title, found[0].begin, found[0].finish, start=when.start, now=now, has_time=when.time_known
    )
    if reason is not None:
        return reason
    take(draft, when)
    draft.title = without(title, found[0])
    return True


def in_text(draft: Draft, words: str | None, context: Context, now: datetime, *, of_events: bool) -> bool | str:
    """Fill the times from the one date at the head of the text, where it says when, or why nothing is held on it;
    ``of_events`` where the feed lists nothing else."""
    text = plain(words)[:_LONGEST]
    found = dates.of_events(text, now=context.now, timezone=context.timezone)
    if len(found) != 1:
        return False
    begin, when = found[0].begin, dates.of_season(text, found[0])
    labelled = _LABEL.search(text[:begin]) is not None
    if not of_events and not labelled:
        return False
    if begin > _OPENING and not labelled and not when.time_known:
        return False
    reason = news.why(
        draft.title or "", text, begin, found[0].finish, start=when.start, now=now, has_time=when.time_known
    )
    if reason is not None:
        return reason
    take(draft, when)
    return True


def without(title: str, found: dates.Found) -> str:
    """A title without the date at its end or its beginning: "Winter Mixer - December 3, 2026 5:30 PM", "Dec 3: Winter
    Mixer"."""
    before, after = title[: found.begin], title[found.finish :]
    exact = found.year_written or found.when.time_known
    if not re.search(r"\w", after):
        kept = before.rstrip(_PARTED)
        parted = kept != before.rstrip()
        while led := _LED.search(kept):
            bare = kept[: led.start()].rstrip(_PARTED)
            parted = parted or bare != kept[: led.start()].rstrip()
            kept = bare
        return kept if (exact or parted) and _is_name(kept) and not _GOES_ON.search(kept) else title
    if not re.search(r"\w", before) and after.lstrip()[:1] in tuple(":-–—|)]"):
        day = (found.when.start.month, found.when.start.day)
        kept = after.lstrip(_CLOSING)
        return kept if _is_name(kept) and (exact or day not in _NAMED_DAYS) else title
    return title


def _is_name(text: str) -> bool:
    return len(re.findall(r"[^\W\d_]", text)) > 2


def take(draft: Draft, when: dates.When) -> None:
    """The time that prose states, as it was read in its place."""
    if when.time_known:
        draft.start, draft.end = when.start, when.end
    else:
        draft.start, draft.end = when.start.date(), when.end.date() if when.end else None
    draft.all_day, draft.recurrence = when.all_day or None, when.rule
