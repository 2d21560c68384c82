"""Events in the data that a page carries for its own scripts (``__NEXT_DATA__``, ``__NUXT__``, ``drupalSettings``
...)."""

from __future__ import annotations

from collections.abc import Iterable

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import event_walk, script_data, unknown_json

NAME = "embedded_json"


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every object with a title and a start, each once, however often the page repeats it."""
    if document.looks_like in ("json", "ics"):
        return
    if document.text.lstrip("\ufeff \t\r\n")[:1] != "<" and unknown_json.payload(document) is not None:
        yield from unknown_json.read(document, context)
        return
    seen: set[tuple[object, ...]] = set()
    for found in script_data.every(document):
        for draft in event_walk.drafts(found.data, context, found.name, name=found.name.rpartition(".")[2]):
            if isinstance(draft, Rejected):
                yield draft
                continue
            key = (draft.title, str(draft.start), draft.when)
            if key not in seen:
                seen.add(key)
                yield draft
