"""Chamber Nation (ChamberOrganizer, "Chamber Widgets"): the answer of its calendar service, and pages that use it.

Its ``timezone`` says PST all year and everywhere, so the times are taken as local ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from hobnob import patterns as re
from hobnob.records import Organization
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, fields, json_rows, places
from scrapers.formats.stamps import Stamp
from scrapers.reading import nodes, twice
from scrapers.reading.html import one_line

NAME = "Chamber Nation"
ACCESS = "B"
SIGNS = (
    "chamberorganizer.com",
    "chamberwidgets.com",
    "calendar_date_id",
    "org not found",
    "/calendar/moreinfo.php",
    "chambernation",
)

_SERVICE = "https://auth.chamberwidgets.com/cn-api/org/calendar/events"
_ORG = re.compile(r"\borg_id[\"']?\s*(?:=|:)\s*[\"']?([A-Za-z]{4})\b")
_MORE = re.compile(r"/Calendar/moreinfo\.php\?\S*eventid=\d+", re.I)
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp)(?:\?|$)", re.I)


def detect(document: Document) -> bool:
    if document.looks_like == "json":
        return bool(_rows(document.json))
    if re.match(r"\s*org not found\b", document.text, re.I):
        return True
    return (
        document.looks_like == "html"
        and re.search(
            r"chamberwidgets\.com|chamberorganizer\.com/(?:Calendar|members/calendar)"
            r"|/Calendar/moreinfo\.php\?eventid=",
            document.text,
            re.I,
        )
        is not None
    )


def _rows(data: Any) -> list[dict[str, Any]]:
    return json_rows.kindred(data, lambda row: {"calendar_date_id", "name", "startdate"} <= row.keys())


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    """Errors come as plain text with status 200."""
    if re.match(r"\s*org not found\b", document.text, re.I):
        return [Rejected(one_line(document.text)[:80], "the service does not know this organisation")]
    return [_draft(row) for row in _rows(document.json)]


def _text(row: dict[str, Any], *names: str) -> str | None:
    """The first field that says something; text that was encoded twice is mended."""
    for name in names:
        value = row.get(name)
        if isinstance(value, str) and value.strip():
            return twice.once(value.strip())
    return None


def _marked(row: dict[str, Any], name: str) -> bool:
    """Whether an indicator is set: an empty one, 0 and N are not."""
    return (fields.number(row.get(name)) or "0").upper() not in ("0", "N", "NO", "FALSE") or row.get(name) is True


def _draft(row: dict[str, Any]) -> Draft:
    own = _marked(row, "cd_time_override_ind")
    begins = _text(row, "cd_start_time" if own else "start_time", "start_time")
    ends = _text(row, "cd_end_time" if own else "end_time", "end_time")
    start, end, whole = _times(_text(row, "startdate"), _text(row, "enddate"), begins, ends)
    logos = [_text(row, name) for name in ("cal_sponsor_logo_1_name", "cal_sponsor_logo_2_name")]
    picture = _text(row, "cal_image_full", "cal_image", "cal_image_url")
    note = _text(row, "cd_cancelled_note")
    return Draft(
        title=_text(row, "name"),
        start=start,
        end=end,
        end_inclusive=whole,
        all_day=whole or None,
        status="cancelled" if _marked(row, "cd_cancelled_ind") else None,
        venue=places.of_parts(
            name=_text(row, "location_name"),
            street=_text(row, "address"),
            room=_text(row, "address2"),
            city=_text(row, "city"),
            region=_text(row, "state"),
            postal_code=_text(row, "zip"),
            country=_text(row, "country_code"),
            latitude=row.get("c_lat"),
            longitude=row.get("c_lng"),
        ),
        sponsors=[Organization(name=name) for name in logos if name],
        registration_url=_text(row, "event_reg_link", "alt_ev_reg_url"),
        url=_text(row, "more_info_link"),
        image=picture if picture and _PICTURE.search(picture) else None,
        description="\n".join(part for part in (note, _text(row, "description"), _text(row, "details")) if part)
        or None,
        series=fields.number(row.get("eventid")),
        uid=fields.number(row.get("calendar_date_id")),
    )


def _times(
    first: str | None, last: str | None, begins: str | None, ends: str | None
) -> tuple[Stamp | None, Stamp | None, bool]:
    """Both clocks at 00:00 mean whole days; an end before the start is on the next day."""
    day, final = clocks.day(clocks.local(first)), clocks.day(clocks.local(last))
    if all((one or "").startswith("00:00") for one in (begins, ends)):
        return day, final or day, True
    start = clocks.at(day, begins)
    end = clocks.at(final or day, ends) if ends else None
    if not isinstance(end, datetime) or not isinstance(start, datetime):
        return start, None, False
    if timedelta(0) < start - end < timedelta(days=1):
        end += timedelta(days=1)
    return start, end, False


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    """This month and the next two: a whole year is more than a megabyte."""
    if document.looks_like != "html":
        return
    for code in dict.fromkeys(match[1].upper() for match in _ORG.finditer(document.text)):
        month = context.now.date().replace(day=1)
        for _ in range(3):
            form = {"searchValues": "", "org_id": code, "year": f"{month:%Y}", "month": f"{month:%m}", "day": ""}
            yield Endpoint(
                _SERVICE,
                "chamber_nation",
                "B",
                f"the calendar of {month:%B %Y}, which the page's own widget asks for",
                form,
            )
            month = (month + timedelta(days=32)).replace(day=1)


def details(document: Document, context: Context) -> Iterator[str]:
    if document.looks_like == "html":
        yield from dict.fromkeys(one for one in nodes.links(document) if _MORE.search(one))
