"""Events in JSON Feed: https://www.jsonfeed.org/version/1.1/, with dates in an extension object."""

from __future__ import annotations

from collections.abc import Iterable

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import event_objects

NAME = "json_feed"


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every item whose extension object (a key that begins with ``_``) states a start."""
    data = document.json if document.looks_like == "json" else None
    if not isinstance(data, dict) or "jsonfeed.org" not in str(data.get("version")) or not isinstance(data.get("items"), list):
        return
    for item in data["items"]:
        if not isinstance(item, dict):
            continue
        extensions = [value for key, value in item.items() if key.startswith("_") and isinstance(value, dict)]
        for extension in extensions or [{}]:
            plain = {key: value for key, value in item.items() if not key.startswith("_") and not key.startswith("date_")}
            merged = {**plain, "description": item.get("content_html") or item.get("content_text") or item.get("summary"), **extension}
            draft = event_objects.draft(merged, context)
            if draft is not None:
                yield draft
                break
