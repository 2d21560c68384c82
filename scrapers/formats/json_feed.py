"""Events in JSON Feed: https://www.jsonfeed.org/version/1.1/, with dates in an extension object."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import event_objects, prose_dates, stamps
from scrapers.reading import dates

NAME = "json_feed"


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every item whose extension object (a key that begins with ``_``) states a start, or whose title holds the
    date."""
    data = document.json if document.looks_like == "json" else None
    if (
        not isinstance(data, dict)
        or "jsonfeed.org" not in str(data.get("version"))
        or not isinstance(data.get("items"), list)
    ):
        return
    of_events = prose_dates.eventful(title if isinstance(title := data.get("title"), str) else None, document.url)
    for item in data["items"]:
        if not isinstance(item, dict):
            continue
        extensions = [value for key, value in item.items() if key.startswith("_") and isinstance(value, dict)]
        for extension in extensions or [{}]:
            plain = {
                key: value for key, value in item.items() if not key.startswith("_") and not key.startswith("date_")
            }
            merged = {
                **plain,
                "description": item.get("content_html") or item.get("content_text") or item.get("summary"),
                **extension,
            }
            draft = event_objects.draft(merged, context)
            if draft is not None:
                yield draft
                break
        else:
            named = _by_title(item, context) or _by_text(item, context, of_events)
            if named is not None:
                yield named


def _by_title(item: dict[str, Any], context: Context) -> Draft | Rejected | None:
    """An item whose title holds one date with its hour or its year: the plain feeds that event plugins make."""
    title = item.get("title")
    if not isinstance(title, str):
        return None
    made = _made(item, title)
    told = prose_dates.in_title(made, _as_written(item, context), context.now, sure=True)
    if isinstance(told, str):
        return Rejected(title, told)
    return made if made.start is not None and not _is_past(item, made) else None


def _by_text(item: dict[str, Any], context: Context, of_events: bool) -> Draft | Rejected | None:
    """An item whose text holds one date, where it says when, and no other is in its title."""
    title, text = item.get("title"), item.get("content_html") or item.get("content_text") or item.get("summary")
    if (
        not isinstance(title, str)
        or not isinstance(text, str)
        or dates.of_events(title, now=context.now, timezone=context.timezone)
    ):
        return None
    made = _made(item, title)
    told = prose_dates.in_text(made, text, _as_written(item, context), context.now, of_events=of_events)
    if isinstance(told, str):
        return Rejected(title, told)
    return made if made.start is not None and not _is_past(item, made) else None


def _as_written(item: dict[str, Any], context: Context) -> Context:
    return prose_dates.as_written(context, item.get("date_published"), item.get("date_modified"))


def _is_past(item: dict[str, Any], made: Draft) -> bool:
    """Whether an item is news of what was."""
    published = stamps.read(item.get("date_published"))
    return published is not None and str(made.start)[:10] < str(published)[:10]


def _made(item: dict[str, Any], title: str) -> Draft:
    link, text = item.get("url"), item.get("content_html") or item.get("content_text") or item.get("summary")
    return Draft(
        title=title,
        url=link if isinstance(link, str) else None,
        uid=item.get("id") if isinstance(item.get("id"), str) else None,
        description=text if isinstance(text, str) else None,
        image=item.get("image") if isinstance(item.get("image"), str) else None,
    )
