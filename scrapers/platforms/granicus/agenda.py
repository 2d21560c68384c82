"""A Granicus agenda or minutes document: one meeting, told in the lines above its first item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import clocks
from scrapers.reading import dates, locations
from scrapers.reading.html import line_of, text_of

_ITEMS = "a[href*='meta_id=']"
_LEAST = 3
_HEAD_LINES = 40
_NAMED = re.compile(r"\b(?:meeting|session|hearing|workshop|retreat)\b", re.I)
_BODY = re.compile(r"\b(?:council|commission|committee|board|authority|agency|trustees|supervisors|directors)\b", re.I)
_SENTENCE = re.compile(
    r"[.:;?!]\s|https?:|\bwill be\b|\bmatters to come\b|\bplease\b|\bapproved\b|\bto convene\b|@", re.I
)
_ROOM = re.compile(r"\b(?:rooms?|buildings?|chambers?|hall|floor)\b", re.I)
_CLOCK = re.compile(r"\b\d{1,2}(?::\d\d)?\s*[ap]\.?m\b", re.I)
_RULE = re.compile(r"^[\W_]*$")
_NUMBER = re.compile(r"(?:[?&]|amp;)(clip|event)_id=(\d+)")


def is_agenda(document: Document) -> bool:
    """Whether the page's items lead into a recording, as a published agenda's do."""
    return (
        "meta_id=" in document.text and "granicus" in document.text.lower() and len(document.html.css(_ITEMS)) >= _LEAST
    )


def read(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    lines = _head(document)
    found = _when(lines, context)
    title = _title(document, lines)
    if found is None or title is None:
        yield Rejected(
            title or document.url, "the agenda's head states no date" if title else "the agenda's head names no meeting"
        )
        return
    head = "\n".join(lines)
    number = _NUMBER.search(document.url) or _NUMBER.search(document.text)
    yield Draft(
        title=title,
        start=found.start if found.time_known else found.start.date(),
        end=found.end if found.time_known else None,
        venue=locations.read(head) or _place(lines, context),
        url=document.url,
        uid=f"{number[1]}-{number[2]}" if number else None,
    )


def _head(document: Document) -> list[str]:
    """The lines above the first item of the agenda."""
    lines = [line.strip() for line in text_of(document.html.body).split("\n")]
    item = next((line_of(one) for one in document.html.css(_ITEMS) if len(line_of(one)) > 3), "")
    head: list[str] = []
    for line in lines:
        if item and line.startswith(item[:40]):
            break
        if line and not _RULE.match(line):
            head.append(" ".join(line.split()))
        if len(head) >= _HEAD_LINES:
            break
    return head


def _when(lines: list[str], context: Context) -> dates.When | None:
    """The first date of the head, with the hour that stands in its line or the next."""
    first = None
    for at, line in enumerate(lines):
        for words in (f"{line} {lines[at + 1]}" if at + 1 < len(lines) else line, line):
            if len(words) > 200 or not any(mark.isdigit() for mark in line):
                continue
            told = dates.find(words, now=context.now, timezone=context.timezone)
            if len(told) == 1 and told[0].begin < len(line):
                if told[0].when.time_known:
                    return _earliest(told[0].when, words)
                first = first or told[0].when
        if first is not None and at > 0:
            return first
    return first


def _earliest(when: dates.When, words: str) -> dates.When:
    """Where a closed session at one hour precedes an open one at another, the meeting begins with the first."""
    hours = {clocks.at(when.start.date(), one) for one in _CLOCK.findall(words)}
    begins = [one.replace(tzinfo=when.start.tzinfo) for one in hours if isinstance(one, datetime)]
    if when.end is not None or len(begins) < 2:
        return when
    return replace(when, start=min(begins))


def _title(document: Document, lines: list[str]) -> str | None:
    """A short line that names a kind of meeting, before it a line that names the body; else the page's own title."""
    named = [line for line in lines if len(line) <= 120 and _NAMED.search(line) and not _SENTENCE.search(f"{line} ")]
    own = line_of(document.html.css_first("title"))
    if named:
        line = named[0]
        body = next(
            (
                one
                for one in lines[:8]
                if len(one) <= 70 and _BODY.search(one) and not _ROOM.search(one) and not _SENTENCE.search(f"{one} ")
            ),
            None,
        )
        return line if body is None or _BODY.search(line) else f"{body.title() if body.isupper() else body}: {line}"
    return own or None


def _place(lines: list[str], context: Context) -> str | None:
    """Lines from a building to its street, where the head ends with an address."""
    for at, line in enumerate(lines[:12]):
        if re.match(r"\d{1,5}\s+[A-Z]", line) and not dates.find(line, now=context.now, timezone=context.timezone):
            above = [one for one in lines[max(0,
            at - 2) : at] if len(one) <= 60 and not _NAMED.search(one) and not _SENTENCE.search(f"{one} ")
                     and not dates.find(one, now=context.now, timezone=context.timezone)]  # fmt: skip
            return "\n".join([*above, line])
    return None
