"""The REST v1 service of The Events Calendar:
https://theeventscalendar.com/knowledgebase/introduction-to-the-rest-api/."""

from __future__ import annotations

from typing import Any

from hobnob.records import Attendance, Organization, Place
from scrapers.document import Document
from scrapers.draft import Draft, Rejected
from scrapers.formats import clocks, json_rows, stamps
from scrapers.formats.object_keys import keyed
from scrapers.formats.stamps import Stamp
from scrapers.reading import kept_back
from scrapers.reading.html import one_line
from scrapers.reading.names.alone import is_somebody

_SERVICE = "/tribe/events/v1/"


def rows(document: Document) -> list[dict[str, Any]]:
    """The events of an answer: a collection, one event, or a list of events; empty when it is none.

    Rows are known by their times in UTC, and those of the service's own address by less."""
    data = document.json
    found: list[Any] = data if isinstance(data, list) else [data]
    named = _SERVICE in document.url
    if isinstance(data, dict) and isinstance(data.get("events"), list):
        found = data["events"]
        named = named or _SERVICE in f"{data.get('rest_url')} {data.get('next_rest_url')}"
    marks = {"title", "start_date"} if named else {"title", "start_date", "utc_start_date"}
    return json_rows.kindred(found, lambda row: marks <= row.keys())


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _number(value: object) -> float | None:
    try:
        return (
            float(value)
            if isinstance(value, str | int | float) and not isinstance(value, bool) and value != ""
            else None
        )
    except ValueError:
        return None


def read(row: dict[str, Any]) -> Draft | Rejected:
    """The event of a row, unless the site's makers keep it back: a draft, one for the eyes of some, one hidden from
    lists."""
    reason = kept_back.why(keyed(row))
    return Rejected(one_line(_text(row.get("title"))) or "(no title)", reason) if reason else draft(row)


def draft(row: dict[str, Any]) -> Draft:
    """``start_date`` is wall time in ``timezone``; a zone that is no place's ("UTC", "UTC-5") says nothing."""
    zone = _text(row.get("timezone"))
    whole = row.get("all_day") is True
    start, end = _moment(row, "start_date"), _moment(row, "end_date")
    hosts = [one for one in map(_organizer, _list(row.get("organizer"))) if one]
    image = row.get("image")
    details = row.get("cost_details")
    online = row.get("is_virtual") is True
    return Draft(
        title=_text(row.get("title")),
        start=clocks.day(start) if whole else start,
        end=clocks.day(end) if whole else end,
        end_inclusive=whole,
        all_day=whole or None,
        timezone=zone if zone and "/" in zone else None,
        status=_text(row.get("event_status")),
        attendance=Attendance.ONLINE if online and not row.get("venue") else Attendance.HYBRID if online else None,
        venue=_place(row.get("venue")),
        online_url=_text(row.get("virtual_url")),
        organizer=hosts[0] if hosts else None,
        hosts=hosts if len(hosts) > 1 else [],
        price=_text(row.get("cost")) or _values(details),
        currency=_text(details.get("currency_code")) if isinstance(details, dict) else None,
        registration_url=_text(row.get("website")),
        url=_text(row.get("url")),
        image=_text(image.get("url")) if isinstance(image, dict) else None,
        description=_text(row.get("description")) or _text(row.get("excerpt")),
        categories=[name for term in ("categories", "tags") for name in map(_name, _list(row.get(term))) if name],
        uid=_text(row.get("global_id")) or (str(row["id"]) if row.get("id") else None),
    )


def _values(details: object) -> str | None:
    """The prices by themselves, where the site shows no text of them."""
    told = details if isinstance(details, dict) else {}
    sign = told.get("currency_symbol") if isinstance(told.get("currency_symbol"), str) else ""
    return (
        " – ".join(f"{sign}{value}" for one in _list(told.get("values")) if (value := _number(one)) is not None) or None
    )


def _moment(row: dict[str, Any], name: str) -> Stamp | None:
    """The wall time; where only the same in UTC is stated, that, which is no day of its own."""
    said = clocks.local(row.get(name))
    return said if said is not None or row.get("all_day") is True else clocks.utc(stamps.read(row.get(f"utc_{name}")))


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []


def _name(term: object) -> str | None:
    return one_line(_text(term.get("name"))) if isinstance(term, dict) else None


def _organizer(value: object) -> Organization | None:
    """The organiser's name and page; its e-mail and telephone stay behind, and so does a person to ask."""
    if not isinstance(value, dict) or not (name := one_line(_text(value.get("organizer")))) or is_somebody(name):
        return None
    return Organization(name=name, url=_text(value.get("website")) or _text(value.get("url")))


def _place(value: object) -> Place | None:
    """``venue`` is an object, a list of objects, or an empty list when there is none."""
    found = next((one for one in _list(value) if isinstance(one, dict)), None)
    if found is None:
        return None
    part = {
        key: one_line(_text(found.get(key))) or None
        for key in ("venue", "address", "city", "state", "province", "zip", "country")
    }
    if not any(part.values()):
        return None
    return Place(
        name=part["venue"],
        street=part["address"],
        city=part["city"],
        region=part["state"] or part["province"],
        postal_code=part["zip"],
        country=part["country"],
        latitude=_within(_number(found.get("geo_lat")), 90),
        longitude=_within(_number(found.get("geo_lng")), 180),
    )


def _within(value: float | None, limit: float) -> float | None:
    return value if value is not None and abs(value) <= limit else None
