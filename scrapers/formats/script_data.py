"""The data that pages carry in scripts and attributes, without running anything.

``__NEXT_DATA__`` and other JSON scripts, streamed Next.js chunks, state assigned to a variable, arguments of
``JSON.parse``, properties of Astro islands and ``data-`` attributes of widgets.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.formats import flattened, literal

_DATED = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|new Date\(|\b1[0-9]{9}(?:\d{3})?\b|\b(?:19|20)\d{6}T"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}\b",
    re.I,
)
_ASSIGNED = re.compile(
    r"""(?:(?<![\w$.\]\['"])([\w$.\]\['"]{1,80})\s*=|\b(?:JSON\.parse|push|extend|setState|render|init\w*|(?:add|set|create|load)Events?(?:Source)?)\s*\()\s*(?=[\[{])"""
)
_PARSED = re.compile(r"""JSON\.parse\(\s*(?:decodeURIComponent\(\s*)?(?=["'`])""")
_LISTED = re.compile(
    r"""(?:["']?)\b(events?|eventSources|calendarEvents|eventData|items|data)["']?\s*:\s*(?=\[)""", re.I
)
_FUNCTION = re.compile(r"([\w$.]{1,80})\s*=\s*\(?\s*function\s*\(([\w$,\s]{0,20000})\)\s*\{\s*return\s*(?=\{)")
_DATA_START = re.compile(r"\sdata-(?:event-)?(?:start(?:-?date|-?time)?|date)\s*=", re.I)
_NAMED = frozenset({"title", "name", "event-title", "event-name", "summary"})
_HELD = frozenset({"location", "venue", "place"})
"""Banners and countdowns have a title and a start too, but no place."""
_STREAMED = re.compile(r"self\.__next_f\.push\(\s*(?=\[)")
_ATTRIBUTE = re.compile(r"^(?:data-|:|v-|props$|ng-init$|wire:)", re.I)
_MOST_TRIES, _LONGEST_FOR_PATIENCE = 60, 400_000


class Found(NamedTuple):
    """Some data, and what the page calls it ("events", "window.__INITIAL_STATE__", "data-page")."""

    name: str
    data: Any


def listed(document: Document) -> Iterator[Found]:
    """The arrays under ``events:`` and the like in scripts, as calendar widgets are given them."""
    for script in _scripts(document):
        if _is_data(script) or "{" not in (body := script.text() or "") or not _DATED.search(body):
            continue
        end = 0
        for match in _LISTED.finditer(body):
            if match.start() < end:
                continue
            data, reached = _at(body, match.end(), patient=len(body) < _LONGEST_FOR_PATIENCE)
            if isinstance(data, list) and data:
                end = reached
                yield Found(match[1], data)


def every(document: Document) -> Iterator[Found]:
    """All data in scripts and attributes that mentions a date."""
    for script in _scripts(document):
        body = script.text() or ""
        if not _DATED.search(body):
            continue
        if _is_data(script):
            data = _loaded(body)
            if flattened.is_flat(data):
                data = flattened.whole(data)
            if data is not None:
                yield Found(script.attributes.get("id") or "script", data)
        else:
            yield from _of_script(body)
    yield from _attributes(document)
    yield from _spelled_out(document)


def _scripts(document: Document) -> Iterator[LexborNode]:
    for script in document.html.css("script"):
        kind = (script.attributes.get("type") or "").lower()
        if "ld+json" not in kind and "template" not in kind and "src" not in script.attributes:
            yield script


def _is_data(script: LexborNode) -> bool:
    return "json" in (script.attributes.get("type") or "").lower()


def _loaded(body: str) -> Any:
    """The data of a JSON script, which some write in a comment."""
    words = re.sub(r"^\s*<!--|-->\s*$", "", body).strip()
    try:
        data = json.loads(words, strict=False)
        # some write their JSON into a string of JSON
        return json.loads(data, strict=False) if isinstance(data, str) and data[:1] in ("{", "[") else data
    except (ValueError, RecursionError):
        return None


def _of_script(body: str) -> Iterator[Found]:
    if "__next_f" in body:
        yield from _stream(body)
        return
    tries, end = 0, 0
    for match in _PARSED.finditer(body):
        text, reached = _at(body, match.end(), patient=True)
        if isinstance(text, str) and (data := _loaded(text)) is not None:
            end = reached
            yield Found("JSON.parse", data)
    if (called := _called(body)) is not None:
        yield called
        return
    for match in _ASSIGNED.finditer(body):
        if match.start() < end:
            continue
        tries += 1
        if tries > _MOST_TRIES:
            return
        data, reached = _at(body, match.end(), patient=len(body) < _LONGEST_FOR_PATIENCE)
        if isinstance(data, dict | list) and data:
            end = reached
            yield Found(match[1] or "script", data)


def _called(body: str) -> Found | None:
    """State that a function gives back which is called at once, its repeated values being its arguments: ``NAME =
    (function(a, b){return {...}}("x", true))``."""
    match = _FUNCTION.search(body)
    begin = body.rfind("}(") + 2
    if match is None or begin < match.end():
        return None
    try:
        given = literal.at("[" + body[begin:].rstrip(" \r\n\t;)") + "]", 0)[0]
    except (literal.Broken, RecursionError):
        return None
    names = [name.strip() for name in match[2].split(",")]
    if not isinstance(given, list) or len(given) != len(names):
        return None
    try:
        return Found(match[1], literal.at(body, match.end(), dict(zip(names, given, strict=True)))[0])
    except (literal.Broken, RecursionError):
        return None


def _stream(body: str) -> Iterator[Found]:
    """Next.js streams its state as numbered lines in string chunks: ``3:["$","div",null,{...}]``."""
    for match in _STREAMED.finditer(body):
        chunk, _ = _at(body, match.end(), patient=False)
        if (
            not isinstance(chunk, list)
            or len(chunk) < 2
            or not isinstance(chunk[1], str)
            or not _DATED.search(chunk[1])
        ):
            continue
        for line in chunk[1].split("\n"):
            _, colon, rest = line.partition(":")
            if colon and rest[:1] in "[{":
                data, _ = _at(rest, 0, patient=False)
                if isinstance(data, dict | list):
                    yield Found("__next_f", data)


def _at(text: str, begin: int, *, patient: bool) -> tuple[Any, int]:
    """The literal at a place and the place behind it; ``patient`` also reads what is no strict JSON."""
    try:
        return literal.at(text, begin) if patient else literal.strict(text, begin)
    except (literal.Broken, RecursionError):
        return None, begin


def _attributes(document: Document) -> Iterator[Found]:
    """JSON in the attributes of widgets; elements are asked for by the few names such attributes have."""
    if "&quot;" not in document.text and "='{" not in document.text and "='[" not in document.text:
        return
    for node in document.html.css("[props], [data-events], [data-page], [data-props], [data-react-props], [data-event], [data-config],"
                                  " [data-settings], [data-calendar], [data-options], [data-json], [data-state], "
                                  "[data-data],"
                                  " [\\:events], [\\:event], [\\:initial-events], [\\:items], [data-items], [data-model],"
                                  " [\\:initial], [\\:data], [\\:list], [\\:calendar], [data-initial], [data-list]"):  # fmt: skip
        for name, value in node.attributes.items():
            if value and value.lstrip()[:1] in ("{", "[") and _ATTRIBUTE.match(name) and _DATED.search(value):
                data = _loaded(value)
                if data is not None:
                    yield Found(name, _without_markers(data) if node.tag == "astro-island" else data)


def _spelled_out(document: Document) -> Iterator[Found]:
    """Elements that state an event in attributes of its own: ``data-title``, ``data-start``, ``data-location``."""
    if not _DATA_START.search(document.text):
        return
    rows = []
    for node in document.html.css("[data-start], [data-start-date], [data-startdate], [data-event-start], [data-event-date],"
                                  " [data-event-start-date], [data-start-time]"):  # fmt: skip
        said = {name[5:]: value for name, value in node.attributes.items() if name.startswith("data-") and value}
        held = said.keys() & _HELD or any(name.startswith("event-") for name in said)
        if held and said.keys() & _NAMED and any(re.search(r"\d:\d\d", value) for value in said.values()):
            rows.append(said)
    if rows:
        yield Found("events", rows)


def _without_markers(value: Any, depth: int = 0) -> Any:
    """Astro writes every value as ``[kind, value]``; kind 1 is a list."""
    if depth > 60:
        return None
    if isinstance(value, list) and value and isinstance(value[0], int) and len(value) <= 2:
        inner = value[1] if len(value) == 2 else None
        if value[0] == 1 and isinstance(inner, list):
            return [_without_markers(one, depth + 1) for one in inner]
        return _without_markers(inner, depth + 1) if isinstance(inner, dict) else inner
    if isinstance(value, dict):
        return {key: _without_markers(one, depth + 1) for key, one in value.items()}
    return value
