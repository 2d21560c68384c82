"""When a feed's item takes place, where only its text says so."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.draft import Context, Draft
from scrapers.reading import dates
from scrapers.reading.html import plain

_EVENTFUL = re.compile(r"\b(?:events?|calendars?|meetings?|agenda|veranstaltung\w*|kalender)\b", re.I)
_LABEL = re.compile(r"(?:when|dates?|event dates?|date\s*(?:&|and)\s*time|start(?:s|date)?|day)\s*:?\s*\W{0,4}$", re.I)
_OPENING = 40
_LONGEST = 1500


def eventful(name: str | None, url: str) -> bool:
    """Whether a feed is one of events, by its name or its address."""
    return bool(_EVENTFUL.search(f"{name or ''} {url.replace('/', ' ').replace('_', ' ')}"))


def in_text(draft: Draft, words: str | None, context: Context, *, of_events: bool) -> bool:
    """Fill the times from the one date at the head of the text, where it says when; ``of_events`` where the feed lists nothing else."""
    text = plain(words)[:_LONGEST]
    found = dates.of_events(text, now=context.now, timezone=context.timezone)
    if len(found) != 1:
        return False
    begin = found[0].begin
    if not of_events and not _LABEL.search(text[:begin]):
        return False
    if begin > _OPENING and not _LABEL.search(text[:begin]) and not found[0].when.time_known:
        return False
    take(draft, found[0].when)
    return True


def take(draft: Draft, when: dates.When) -> None:
    """The time that prose states, as it was read in its place."""
    if when.time_known:
        draft.start, draft.end = when.start, when.end
    else:
        draft.start, draft.end = when.start.date(), when.end.date() if when.end else None
    draft.all_day, draft.recurrence = when.all_day or None, when.rule
