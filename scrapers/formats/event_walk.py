"""Data of unknown shape -> the events in it: lists of alike objects, found wherever they stand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import (
    event_objects,
    list_habits,
    list_kinds,
    object_places,
    object_rules,
    object_spans,
    references,
)
from scrapers.formats.list_habits import NONE, Habits
from scrapers.formats.object_keys import keyed
from scrapers.formats.object_times import STARTS, WEAK_STARTS, states_start, times
from scrapers.formats.object_zones import ZONES
from scrapers.reading import kept_back

_MAX_DEPTH, _MAX_VISITED = 24, 150_000
# Below an event these keys hold its own dates; whatever else is there (speakers, files, related pages) isn't its own
# event.
_DATES = frozenset({
    "occurrences", "instances", "eventinstances", "timeslots", "sessions", "dates", "showtimes", "performances",
    "schedule", "schedules",
    "times", "eventdates", "datetimes", "children", "slots", "shifts", "datetimedurations", "datetimeduration",
    "eventinstance",
    "defaultsession",
})  # fmt: skip
# Where sites keep the fields that they added to a system's own.
_ALWAYS_OWN = frozenset({"acf", "extendedprops"})
_APART = ("acf", "extendedprops", "meta", "customfields", "eventdetails", "eventmeta", "eventdata")
_PACKED = ('{"', "[{")
_OTHER_TYPES = frozenset(
    {"task", "vtodo", "todo", "note", "article", "newsarticle", "blogposting", "person", "product", "jobposting"}
)
_POST = frozenset({"department", "jobtitle", "hiredate", "employeeid", "lastname", "surname", "familyname"})
"""What is known of somebody and not of an event."""
_HEADS, _BODIES = ("columns", "fields", "headers", "header"), ("data", "rows", "values")
_POSTED = frozenset({"date", "dategmt", "modified", "modifiedgmt"})


class _Around(NamedTuple):
    """What is known of an object from the list in which it stands, or of a list from the object that holds it.

    ``name`` is what the list is called."""

    habits: Habits
    above: Mapping[str, Any] | None = None
    name: str = ""


def drafts(data: Any, context: Context, hint: str = "", *, name: str = "") -> Iterator[Draft | Rejected]:
    """Every event in the data, in order, each once. ``hint`` tells what the data is, such as its address; ``name`` is
    what it is called, where it is."""
    seen: set[tuple[object, ...]] = set()
    for draft in _walk(data, context, hint, references.index(data), name):
        if isinstance(draft, Rejected):
            yield draft
            continue
        key = (draft.title, str(draft.start), draft.when, str(draft.venue), draft.uid)
        if key not in seen:
            seen.add(key)
            yield draft


def _walk(data: Any, context: Context, hint: str, known: references.Index, name: str) -> Iterator[Draft | Rejected]:
    stack: list[tuple[Any, str, int, _Around]] = [(data, hint, 0, _Around(NONE, name=list_kinds.name_of(name, "")))]
    visited = 0
    while stack:
        value, surroundings, depth, around = stack.pop()
        visited += 1
        if depth > _MAX_DEPTH or visited > _MAX_VISITED:
            continue
        if isinstance(value, list):
            rows = table(value) if value and isinstance(value[0], list) else value
            inside = _Around(list_habits.of(rows, around.above, context.timezone), name=around.name)
            stack.extend(
                (one, surroundings, depth + 1, inside) for one in reversed(rows) if isinstance(one, dict | list)
            )
        elif isinstance(value, dict):
            if columns := _columns(value):
                stack.append((columns, surroundings, depth + 1, around))
                continue
            found = list(_of(references.followed(value, known), context, surroundings, around.habits))
            if found:
                yield from (_judged(one, around.name) for one in found)
                continue
            stack.extend(
                (
                    inner,
                    f"{hint} {key}" if not str(key).isdigit() else surroundings,
                    depth + 1,
                    _Around(NONE, value, list_kinds.name_of(str(key), around.name)),
                )
                for key, one in reversed(value.items())
                if (inner := _unpacked(one)) is not None
            )


def _unpacked(value: Any) -> dict[str, Any] | list[Any] | None:
    """What may hold events: an object, a list, or the text of one, as settings are handed to a widget."""
    if isinstance(value, dict | list):
        return value
    if not isinstance(value, str) or value[:2] not in _PACKED:
        return None
    try:
        found = json.loads(value, strict=False)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict | list) else None


def _judged(found: Draft | Rejected, name: str) -> Draft | Rejected:
    """What was found in a list of this name, unless such lists hold no events."""
    if isinstance(found, Rejected):
        return found
    told = list_kinds.why_no_event(name, exact=isinstance(found.start, datetime) or found.venue is not None)
    return Rejected(found.title or "(no title)", told) if told else found


def _of(value: Mapping[str, Any], context: Context, hint: str, habits: Habits) -> Iterator[Draft | Rejected]:
    """The event an object is: at its own time, at each of the dates it lists, or at those of its rule."""
    if isinstance(kind := value.get("type"), str) and kind in value:
        return  # a property that names its own type, and what stands in it
    fields = _own(keyed(value))
    title = event_objects.title_of(fields)
    if title is None or _is_place_or_person(fields) or str(fields.get("type")).lower() in _OTHER_TYPES:
        return
    dates = [one for name in _DATES for one in _members(fields.get(name))]
    own = [one for one in dates if event_objects.has_start(one) and event_objects.title_of(keyed(one)) in (None, title)]
    if own:
        for one in own:
            made = Draft(title=title)
            inner = keyed(one)
            if times(made, {**_zone_of(fields), **inner}, context, weak=True, habits=habits):
                event_objects.describe(
                    made, {**fields, **{k: v for k, v in inner.items() if k not in event_objects.IDS}}, context
                )
                made.series = made.series or made.uid or made.title
                yield _for_readers(made, {**fields, **inner}, habits)
        return
    if "daysofweek" in fields:
        fields = object_rules.start_of_days(fields) or fields
    made_one = event_objects.draft(fields, context, hint=hint, habits=habits)
    if made_one is None:
        return
    if isinstance(told := _for_readers(made_one, fields, habits), Rejected):
        yield told
        return
    if object_rules.states(fields) and title not in habits.repeated:
        yield from object_rules.occurrences(made_one, fields, context)
    else:
        yield made_one


def _for_readers(made: Draft, fields: Mapping[str, Any], habits: Habits) -> Draft | Rejected:
    """The event, unless its publisher keeps it back."""
    reason = kept_back.why(fields, habits.common) or kept_back.by_title(made.title)
    return Rejected(made.title or "(no title)", reason) if reason else made


def _own(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields with those that a system keeps apart, as its site's makers added them; the day on which a post was
    published is none of an event's."""
    title = fields.get("title")
    if (isinstance(title, Mapping) and "rendered" in title) or "dategmt" in fields or "modifiedgmt" in fields:
        fields = {name: value for name, value in fields.items() if name not in _POSTED}
    for name in _APART:
        inner = fields.get(name)
        if isinstance(inner, Mapping):
            more = keyed(inner)
            if name in _ALWAYS_OWN or states_start(more):
                fields = {**more, **fields}
    properties = fields.get("properties")
    if isinstance(properties, Mapping) and fields.get("object") == "page":
        fields = {**fields, **keyed(properties)}
    return object_spans.opened(fields)


def _members(value: Any, depth: int = 0) -> list[Mapping[str, Any]]:
    """The objects of a list of dates; each may be wrapped in an object of one key."""
    found: list[Mapping[str, Any]] = []
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, Mapping):
            inner = next(iter(one.values())) if len(one) == 1 else None
            found += _members(inner, depth + 1) if isinstance(inner, Mapping | list) and depth < 3 else [one]
    return found


def _zone_of(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: fields[name] for name in ZONES if name in fields}


def _is_place_or_person(fields: Mapping[str, Any]) -> bool:
    if "email" in fields and _POST & fields.keys():
        return True
    return "email" in fields and not any(name in fields for name in (*STARTS, *object_places.VENUES))


def _columns(value: dict[str, Any]) -> list[dict[str, Any]] | None:
    """The rows of a Google Visualization table: ``{cols: [{label}], rows: [{c: [{v, f}]}]}``."""
    heads = next((value[name] for name in _HEADS if isinstance(value.get(name), list)), None)
    body = next((value[name] for name in _BODIES if isinstance(value.get(name), list)), None)
    if heads and body and all(isinstance(one, str) for one in heads) and isinstance(body[0], list):
        return table([heads, *body])
    columns, rows = value.get("cols"), value.get("rows")
    if not isinstance(columns, list) or not isinstance(rows, list):
        return None
    names = [str(one.get("label") or one.get("id") or "") if isinstance(one, dict) else "" for one in columns]
    cells = [[_cell(cell) for cell in row.get("c") or []] for row in rows if isinstance(row, dict)]
    if not any(names) or all(len(name) < 2 for name in names):
        return table(cells)
    return [dict(zip(names, row, strict=False)) for row in cells]


def _cell(cell: Any) -> Any:
    if not isinstance(cell, dict):
        return cell
    value = cell.get("v")
    if isinstance(value, str) and value.startswith("Date("):
        from scrapers.formats import literal

        return literal.at(f"new {value}", 0)[0]
    return value


def table(rows: list[Any]) -> list[dict[str, Any]]:
    """Rows under a row of headings, as objects; nothing when the first row names no title and no date."""
    heads = [str(one).strip() for one in rows[0]] if rows and isinstance(rows[0], list) else []
    names = keyed(dict.fromkeys(heads, 1))
    titled = any(name in names for name in event_objects.TITLES)
    dated = any(name in names for name in (*STARTS, *WEAK_STARTS))
    if not (titled and dated):
        return []
    return [dict(zip(heads, row, strict=False)) for row in rows[1:] if isinstance(row, list)]
