"""Events in comma-separated values whose first row names the columns, as calendars and sheets export them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import islice

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import event_walk

NAME = "csv_rows"

_MOST_ROWS, _SNIFFED = 20_000, 8_000


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every row under headings that name a title and a day; a row marked as private is nobody's to read."""
    if document.looks_like != "csv":
        return
    rows = list(_rows(document.text.lstrip("\ufeff")))
    if len(rows) < 2:
        return
    private = next((at for at, head in enumerate(rows[0]) if head.strip().lower() == "private"), None)
    kept = [
        rows[0],
        *(
            row
            for row in rows[1:]
            if private is None or len(row) <= private or row[private].strip().lower() not in ("true", "yes", "1")
        ),
    ]
    declared = not (document.content_type or "").lower().startswith("text/plain")
    yield from event_walk.drafts(kept, context, "events" if declared else "")


def _rows(text: str) -> Iterator[list[str]]:
    """The rows that have anything in them; semicolons and tabs part columns as well."""
    head = text[:_SNIFFED].split("\n", 1)[0]
    mark = max((",", ";", "\t"), key=head.count)
    try:
        for row in islice(csv.reader(text.splitlines(keepends=True), delimiter=mark), _MOST_ROWS):
            if any(cell.strip() for cell in row):
                yield row
    except csv.Error:
        return
