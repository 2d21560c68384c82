"""Larkin Falls, a town that does not exist: its sites, its calendar (which moves with today), its configuration."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from hobnob.config import Config
from hobnob.demo.server import Answer, Site, Town

ZONE = ZoneInfo("America/Chicago")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

HTML = "text/html; charset=utf-8"
XML = "application/xml; charset=utf-8"
JSON = "application/json; charset=utf-8"
ICS = "text/calendar; charset=utf-8"
RSS = "application/rss+xml; charset=utf-8"


@dataclass(frozen=True)
class Expectation:
    """What the demo must show; checked by the project's own tests and by ``hobnob demo --once``."""

    sources: int = 12
    broken: tuple[str, ...] = ("harbor-league",)
    cancelled: str = "Economic Outlook Breakfast"
    members_only: str = "Board of Directors Meeting"
    online: str = "Webinar: Filing Your Sales Tax"
    joint: str = "Joint Chamber Mixer"
    ribbon_cuttings: int = 2


class Calendar:
    """The town's dates: so many days, or the n-th such weekday, from today (weeks begin after tomorrow)."""

    def __init__(self, today: date) -> None:
        self.today = today

    def day(self, days: int) -> date:
        return self.today + timedelta(days=days)

    def on(self, weekday: str, weeks: int) -> date:
        first = self.today + timedelta(days=2)
        first += timedelta(days=(_DAYS.index(weekday) - first.weekday()) % 7)
        return first + timedelta(weeks=weeks - 1 if weeks > 0 else weeks)


def _clock(text: str, pattern: str) -> str:
    return datetime.combine(date.min, time.fromisoformat(text)).strftime(pattern)


def _plain_hour(text: str) -> str:
    return _clock(text, "%I:%M %p").lstrip("0")


def _offset(day: date) -> str:
    text = datetime.combine(day, time(12), ZONE).strftime("%z")
    return f"{text[:3]}:{text[3:]}"


def _utc(day: date, clock: str) -> str:
    moment = datetime.combine(day, time.fromisoformat(clock), ZONE)
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")


def renderer(today: date) -> Callable[..., str]:
    """A function that fills a template of ``sites/`` with the town's dates."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    # the templates are our own and hold several formats; each escapes where its format asks for it
    environment = Environment(
        loader=FileSystemLoader(str(files("hobnob.demo") / "sites")), undefined=StrictUndefined, autoescape=False
    )
    calendar = Calendar(today)
    environment.globals |= {
        "today": today,
        "day": calendar.day,
        "on": calendar.on,
        "day_after": lambda d: d + timedelta(days=1),
        "offset": _offset,
        "utc": _utc,
        "epoch": lambda d, clock: int(datetime.combine(d, time.fromisoformat(clock), ZONE).timestamp()),
    }
    environment.filters |= {
        "slug": lambda text: re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-"),
        "compact": lambda d: d.strftime("%Y%m%d"),
        "us": lambda d: f"{d.month}/{d.day}/{d.year}",
        "us_time": _plain_hour,
        "us_time_long": lambda text: _clock(text, "%I:%M:%S %p").lstrip("0"),
        "long": lambda d: f"{d:%A, %B} {d.day}, {d.year}",
        "long_plain": lambda d: f"{d:%B} {d.day}, {d.year}",
        "rfc822": lambda d: format_datetime(datetime.combine(d, time(12), UTC)),
    }

    def render(name: str, **values: Any) -> str:
        return environment.get_template(name).render(**values)

    return render


def build(today: date) -> Town:
    """The town as it stands on that day."""
    render = renderer(today)
    calendar = Calendar(today)

    def site(name: str, table: Mapping[str, tuple[str, str]]) -> Site:
        def answers(base: str) -> dict[str, Answer]:
            return {
                path: Answer(render(template, base=base).encode(), content_type)
                for path, (template, content_type) in table.items()
            }

        return Site(name, answers)

    def north_county(base: str) -> dict[str, Answer]:
        shared = {"city": "Larkin Falls"}
        details = {
            "/events/Details/joint-chamber-mixer-1101": {
                "title": "Joint Chamber Mixer", "date": calendar.on("thu", 1), "start": "17:30", "end": "19:30",
                "venue": "First Lakeshore Bank", "street": "200 Harbor St",
                "text": "An evening of two chambers. Guests $10.",
            },
            "/events/Details/legislative-breakfast-with-senator-ruth-amsel-1102": {
                "title": "Legislative Breakfast with Senator Ruth Amsel", "date": calendar.on("mon", 2),
                "start": "07:30", "end": "09:00", "venue": "Harbor Hotel", "street": "30 Bay Dr",
                "text": "Breakfast with State Senator Ruth Amsel. Open to the public; $20 per person.",
            },
            "/events/Details/new-member-orientation-1103": {
                "title": "New Member Orientation", "date": calendar.on("tue", 3), "start": "08:30", "end": "09:30",
                "venue": "North County Chamber", "street": "8 County Rd",
                "text": "For new members and those who think of joining.",
            },
        }  # fmt: skip
        listing = Answer(render("north_county.html", base=base).encode())
        return {
            "/events": listing,
            "/events/Search": listing,
            **{
                path: Answer(render("north_county_detail.html", **{**shared, **d}).encode())
                for path, d in details.items()
            },
        }

    sites = [
        site(
            "larkin-falls-chamber",
            {"/events/calendar": ("chamber_calendar.html", HTML), "/api/events": ("chamber_api.xml", XML)},
        ),
        Site("north-county-chamber", north_county),
        site(
            "downtown",
            {"/events": ("downtown.html", HTML), "/wp-json/tribe/events/v1/events": ("downtown_rest.json", JSON)},
        ),
        site("manufacturers", {"/programs": ("manufacturers.html", HTML)}),
        site("bar-association", {"/calendar": ("bar_association.html", HTML)}),
        site("rotary", {"/calendar.ics": ("rotary.ics", ICS)}),
        site("city", {"/RSSFeed.aspx": ("city.rss", RSS)}),
        site("volunteer-larkin", {"/whats-on": ("volunteers.html", HTML)}),
        site("women-in-business", {"/": ("women_in_business.html", HTML)}),
        site("young-professionals", {"/api/events": ("young_professionals.json", JSON)}),
        site("united-way", {"/events": ("united_way.html", HTML)}),
        Site("harbor-league", lambda _: {"/events": Answer(b"down for maintenance", "text/plain", 503)}),
    ]
    return Town(sites)


ADDRESSES = {
    "larkin-falls-chamber": "/events/calendar",
    "north-county-chamber": "/events",
    "downtown": "/events",
    "manufacturers": "/programs",
    "bar-association": "/calendar",
    "rotary": "/calendar.ics",
    "city": "/RSSFeed.aspx?ModID=58&CID=All-calendar.xml",
    "volunteer-larkin": "/whats-on",
    "women-in-business": "/",
    "young-professionals": "/api/events",
    "united-way": "/events",
    "harbor-league": "/events",
}
KINDS = {
    "larkin-falls-chamber": "chamber", "north-county-chamber": "chamber", "downtown": "chamber",
    "manufacturers": "professional", "bar-association": "professional", "women-in-business": "professional",
    "young-professionals": "professional", "rotary": "volunteer", "volunteer-larkin": "volunteer",
    "united-way": "volunteer",
}  # fmt: skip
ORGANIZERS = {
    "larkin-falls-chamber": "Larkin Falls Area Chamber of Commerce",
    "north-county-chamber": "North County Chamber",
    "bar-association": "Larkin County Bar Association",
    "volunteer-larkin": "Volunteer Larkin",
    "women-in-business": "Women in Business, Larkin Falls",
    "city": "City of Larkin Falls",
}


def configuration(town: Town, *, store: str, to: str, url: str) -> Config:
    """The configuration that collects the town, as ``config.yaml`` would give it."""
    sources = []
    for name, path in ADDRESSES.items():
        source: dict[str, object] = {"name": name, "url": town.sites[name].base + path}
        if name == "larkin-falls-chamber":
            source["access"] = "B"
        if name in KINDS:
            source["kind"] = KINDS[name]
        if name in ORGANIZERS:
            source["organizer"] = ORGANIZERS[name]
        sources.append(source)
    return Config.model_validate(
        {
            "store": store,
            "publish": {"to": to, "url": url},
            "network": {
                "pace": 0,
                "retries": 1,
                "allow_private": [site.base.removeprefix("http://") for site in town.sites.values()],
            },
            "watch": [{"name": "Lakeland Energy", "companies": [{"name": "Lakeland Energy"}]}],
            "regions": {
                "larkin-falls": {
                    "title": "Larkin Falls",
                    "place": "43.75, -87.71",
                    "radius": "25 miles",
                    "timezone": "America/Chicago",
                    "sources": sources,
                    "feeds": {"small-rooms": {"title": "Small rooms worth an evening", "min_score": 60}},
                }
            },
        }
    )
