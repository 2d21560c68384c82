"""Events in JSON of unknown schema, and in JSON wrapped in a call (JSONP, Google's ``setResponse``)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import event_walk, literal

NAME = "unknown_json"

_GUARD = re.compile(r"^(?:\)\]\}'?,?|while\s*\(1\);|for\s*\(;;\);|/\*.*?\*/)\s*", re.S)
_CALL = re.compile(r"^[\w$.]+\s*\(\s*(?=[\[{])")


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Every object with a title and a date, wherever in the data it stands."""
    data = payload(document)
    if data is not None:
        yield from event_walk.drafts(data, context, _words(document.url))


def payload(document: Document) -> Any:
    """The data of a document that is JSON, or a call with JSON in it; None for any other."""
    if document.looks_like == "json":
        return document.json
    if (lines := _lines(document.text)) is not None:
        return lines
    text = document.text[:3].strip() and document.text.lstrip("\ufeff \t\r\n")
    if not text or text[:1] == "<":
        return None
    body = text
    for _ in range(2):
        body = _GUARD.sub("", body, count=1)
    call = _CALL.match(body)
    if call is None and (body is text or body[:1] not in "[{"):
        return None
    try:
        return literal.at(body, call.end() if call else 0)[0]
    except (literal.Broken, RecursionError):
        return None


def _lines(text: str) -> list[Any] | None:
    """Objects that stand one a line (https://github.com/ndjson/ndjson-spec); None where a line is none."""
    if text[:1] != "{":
        return None
    rows = []
    for line in text.splitlines():
        if line.strip():
            try:
                rows.append(json.loads(line))
            except (ValueError, RecursionError):
                return None
    return rows


def _words(url: str) -> str:
    return re.sub(r"[/_?&=.-]", " ", url.split("//", 1)[-1].partition("/")[2])
