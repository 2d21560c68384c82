"""Random events through every format: always valid, never an exception."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
from feed_rules import check_atom, check_json_feed, check_rss
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented import NOW, config, stored

from digest.feeds.atom import atom
from digest.feeds.calendar import calendar
from digest.feeds.json_feed import json_feed
from digest.feeds.rss import rss
from digest.issue import issues
from digest.issue_text import issue_text
from digest.region import RegionView
from digest.site import region_files
from hobnob.records import Access, Attendance, Change, Kind, Offer, Organization, Person, Place, Status, StoredEvent

WORDS = st.text(max_size=40) | st.sampled_from(
    ["<b>", "&lt;", "]]>", "\\;,", "https://a.example/ü?x=[1]", "\r\n", "\x00", "🥂" * 30]
)
MAYBE = st.none() | WORDS
NAME = WORDS.filter(bool)
MOMENT = st.datetimes(datetime(2026, 2, 20), datetime(2026, 9, 1), timezones=st.just(UTC))
PLACE = st.builds(
    Place, name=MAYBE, room=MAYBE, street=MAYBE, city=MAYBE, region=MAYBE, postal_code=MAYBE, inferred=st.booleans(),
    latitude=st.none() | st.floats(-90, 90), longitude=st.none() | st.floats(-180, 180),
)  # fmt: skip


@st.composite
def events(draw: Any) -> StoredEvent:
    start = draw(MOMENT)
    end = draw(st.none() | st.timedeltas(timedelta(hours=-2), timedelta(days=5)).map(lambda gap: start + gap))
    changed = draw(st.datetimes(datetime(2026, 2, 20), datetime(2026, 3, 2), timezones=st.just(UTC)))
    return stored(
        draw(st.text(min_size=1, max_size=20)),
        title=draw(WORDS),
        start=start,
        end=end,
        timezone=draw(st.sampled_from(["America/New_York", "UTC", "Asia/Kathmandu", "Mars/Base"])),
        all_day=draw(st.booleans()),
        time_known=draw(st.booleans()),
        status=draw(st.sampled_from(Status)),
        attendance=draw(st.none() | st.sampled_from(Attendance)),
        access=draw(st.none() | st.sampled_from(Access)),
        kind=draw(st.none() | st.sampled_from(Kind)),
        venue=draw(st.none() | PLACE),
        organizer=draw(st.none() | st.builds(Organization, name=NAME, url=MAYBE)),
        people=tuple(draw(st.lists(st.builds(Person, name=NAME, title=MAYBE, organization=MAYBE), max_size=3))),
        offers=tuple(
            draw(
                st.lists(st.builds(Offer, name=MAYBE, price=st.none() | st.floats(0, 1e6), currency=MAYBE), max_size=3)
            )
        ),
        description=draw(MAYBE),
        summary=draw(MAYBE),
        url=draw(MAYBE),
        registration_url=draw(MAYBE),
        image=draw(MAYBE),
        online_url=draw(MAYBE),
        series=draw(MAYBE),
        categories=tuple(draw(st.lists(WORDS, max_size=3))),
        registration_closes=draw(st.none() | MOMENT),
        changed=changed,
        revision=draw(st.integers(0, 3)),
        changes=tuple(
            Change(field=field, old=old, new=None, at=changed)
            for field, old in draw(
                st.lists(
                    st.tuples(
                        st.sampled_from(["start", "venue", "status", "title", "end", "time_known"]),
                        MAYBE | st.booleans(),
                    ),
                    max_size=3,
                )
            )
        ),
    )


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(events(), max_size=6, unique_by=lambda one: one.id))
def test_any_events_give_valid_outputs(found: list[StoredEvent]) -> None:
    config_ = config()
    view = RegionView(config_, config_.regions["akron"], found, NOW)
    for feed in view.feeds():
        check_rss(rss(feed, view.site), view.site.at(f"{feed.stem}.rss"))
        check_atom(atom(feed, view.site), view.site.at(f"{feed.stem}.atom"))
        check_json_feed(json.loads(json_feed(feed, view.site)), view.site.at(f"{feed.stem}.json"))
        read = icalendar.Calendar.from_ical(calendar(feed, view.site, "akron", view.notes))
        assert [error for part in read.walk() for error in part.errors] == []
    for told in issues(view, NOW):
        assert issue_text(told)
    paths = [path for path, _ in region_files(view)]
    assert len(set(paths)) == len(paths)
    assert not [path for path in paths if ".." in path.split("/") or path.startswith("/")]
