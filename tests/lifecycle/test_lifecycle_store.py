"""A source told over days: what the store says of it, on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from told import DAY, NOW, at, event, visit

from hobnob.records import Event, Health, Status
from hobnob.store import Store
from scrapers.absences import allow
from scrapers.draft import Rejected
from scrapers.outcome import Failure
from scrapers.update import record, to_check


def month(count: int = 10, **more: object) -> list[Event]:
    names = [
        "Acorn", "Birch", "Cedar", "Dahlia", "Elder", "Fern", "Gorse", "Hazel", "Iris", "Juniper", "Kelp", "Larch",
        "Maple", "Nettle", "Oak", "Pine", "Quince", "Rose", "Sage", "Thyme",
    ]  # fmt: skip
    return [
        event(
            f"{names[i % 20]} {names[(i * 7 + i // 20) % 20]} Luncheon",
            f"2026-03-{5 + i % 20:02d} {11 + i // 20}:30",
            f"Hall {names[i % 20]};;Akron",
            uid=f"{i}",
            **more,
        )
        for i in range(count)
    ]


async def test_new_events_are_told_with_where_they_were_seen(store: Store) -> None:
    update = await record(store, visit(month(3)), now=NOW)
    assert len(update.new) == 3
    assert update.health is Health.OK
    told = await store.events(region="summit")
    assert [t.event.title for t in told] == [e.title for e in month(3)]
    assert told[0].regions == ("summit",)
    assert told[0].listings[0].source == "chamber"
    assert told[0].first_seen == NOW
    assert told[0].revision == 0


async def test_the_same_again_changes_nothing(store: Store) -> None:
    await record(store, visit(month()), now=NOW)
    before, stamp = await store.events(), await store.version_stamp("summit")
    update = await record(store, visit(month()), now=NOW + DAY)
    assert update.changes == 0
    assert update.unchanged == 10
    assert await store.version_stamp("summit") == stamp
    after = await store.events()
    assert [e.model_dump(exclude={"last_seen", "listings"}) for e in after] == [
        e.model_dump(exclude={"last_seen", "listings"}) for e in before
    ]
    assert {e.last_seen for e in after} == {NOW + DAY}


async def test_spaces_entities_and_tracking_are_no_change(store: Store) -> None:
    told = event(
        "Tea & Talk",
        url="https://a.example/events/tea-and-talk",
        summary="Come & see",
        registration_url="https://r.example/e/123456",
    )
    await record(store, visit([told]), now=NOW)
    stamp = await store.version_stamp("summit")
    again = event(
        "Tea  &  Talk ",
        url="https://www.a.example/events/tea-and-talk/?utm_source=x&fbclid=9",
        summary="Come &amp;  see\n",
        registration_url="http://r.example/e/123456?utm_medium=m",
    )
    update = await record(store, visit([again]), now=NOW + DAY)
    assert update.changes == 0
    assert await store.version_stamp("summit") == stamp


async def test_a_move_is_one_event_that_moved(store: Store) -> None:
    await record(store, visit(month()), now=NOW)
    first = (await store.events())[0]
    moved = month()
    moved[0] = moved[0].model_copy(update={"start": at("2026-03-06 12:00")})
    stamp = await store.version_stamp("summit")
    update = await record(store, visit(moved), now=NOW + DAY)
    assert update.moved == [first.id]
    assert not update.new
    assert not update.gone
    told = await store.event(first.id)
    assert told is not None
    assert told.revision == 1
    assert told.changed == NOW + DAY
    assert told.event.start == at("2026-03-06 12:00")
    assert told.event.previous_start == at("2026-03-05 11:30")
    assert [c.field for c in told.changes] == ["start"]
    assert await store.version_stamp("summit") != stamp


async def test_a_cancelled_event_is_told_as_cancelled(store: Store) -> None:
    await record(store, visit(month()), now=NOW)
    told = month()
    told[2] = told[2].model_copy(update={"status": Status.CANCELLED})
    update = await record(store, visit(told), now=NOW + DAY)
    assert len(update.cancelled) == 1
    stored = await store.event(update.cancelled[0][:8])
    assert stored is not None
    assert stored.event.status is Status.CANCELLED
    assert stored.revision == 1
    assert stored.changes[-1].old == "scheduled"
    assert stored.changes[-1].new == "cancelled"


async def test_ids_that_are_new_on_each_download_do_no_harm(store: Store) -> None:
    def download(**change: object) -> list[Event]:
        return [e.model_copy(update={"uid": uuid4().hex, **(change if i == 4 else {})}) for i, e in enumerate(month())]

    await record(store, visit(download()), now=NOW)
    ids = [e.id for e in await store.events()]
    assert (await record(store, visit(download()), now=NOW + DAY)).changes == 0
    update = await record(store, visit(download(start=at("2026-03-29 11:30"))), now=NOW + 2 * DAY)
    assert update.moved == [ids[4]]
    assert not update.new
    assert {e.id for e in await store.events()} == set(ids)


async def test_one_guid_for_everything_is_no_identity(store: Store) -> None:
    told = [e.model_copy(update={"uid": "feed-item"}) for e in month()]
    assert len((await record(store, visit(told), now=NOW)).new) == 10
    assert (await record(store, visit(told), now=NOW + DAY)).changes == 0


async def test_a_series_is_its_occurrences(store: Store) -> None:
    weekly = [
        event(
            "Leads Lunch", f"2026-03-{day:02d} 12:00", "Diner;;Akron", uid="leads@c.example", series="leads@c.example"
        )
        for day in (4, 11, 18, 25)
    ]
    await record(store, visit(weekly), now=NOW)
    ids = [e.id for e in await store.events()]
    assert len(ids) == 4
    weekly[1] = weekly[1].model_copy(update={"status": Status.CANCELLED})
    weekly[2] = weekly[2].model_copy(update={"start": at("2026-03-19 12:00")})
    update = await record(store, visit(weekly), now=NOW + DAY)
    assert update.cancelled == [ids[1]]
    assert update.moved == [ids[2]]
    assert not update.new
    further = [
        *weekly[1:],
        event("Leads Lunch", "2026-04-01 12:00", "Diner;;Akron", uid="leads@c.example", series="leads@c.example"),
    ]
    update = await record(store, visit(further), now=at("2026-03-05 12:00"))
    assert len(update.new) == 1
    assert not update.moved
    assert not update.gone


def usual(**starts: str) -> list[Event]:
    """A listing whose titles any event may have, without ids and pages of their own."""
    days = {
        "Annual Gala": "2026-03-23 18:00",
        "Legislative Breakfast": "2026-03-12 07:30",
        "Board Meeting": "2026-03-17 08:00",
        "Holiday Mixer": "2026-03-10 17:00",
    }
    told = days | {title.replace("_", " "): start for title, start in starts.items()}
    return [event(title, start, "Lodge;;Ely") for title, start in told.items()]


async def test_a_common_title_that_stands_once_before_and_after_has_moved(store: Store) -> None:
    await record(store, visit(usual()), now=NOW)
    update = await record(
        store, visit(usual(Annual_Gala="2026-03-24 18:00", Legislative_Breakfast="2026-03-12 08:00")), now=NOW + DAY
    )
    assert len(update.moved) == 2
    assert not update.new
    assert len(await store.events()) == 4


async def test_the_next_of_a_series_has_not_moved(store: Store) -> None:
    await record(store, visit(usual()), now=NOW)
    update = await record(
        store,
        visit(
            usual(Board_Meeting="2026-04-21 08:00", Holiday_Mixer="2026-03-17 17:00", Annual_Gala="2026-05-23 19:00")
        ),
        now=NOW + DAY,
    )
    assert not update.moved
    assert len(update.new) == 3


async def test_a_page_that_loses_its_hours_for_a_visit_loses_nothing(store: Store) -> None:
    await record(store, visit(usual()), now=NOW)
    hourless = [
        one.model_copy(update={"start": one.start.replace(hour=5, minute=0), "all_day": True, "time_known": False})
        for one in usual()
    ]
    update = await record(store, visit([*hourless, event("Spring Expo", "2026-03-30", "Gym;;Ely")]), now=NOW + DAY)
    assert update.health is Health.BROKEN
    assert (len(update.new), update.changes) == (1, 1)
    assert {one.event.start for one in await store.events()} > {one.start for one in usual()}
    again = await record(store, visit(usual()), now=NOW + 2 * DAY)
    assert again.health is Health.OK
    assert again.changes == 0


async def test_hours_that_are_all_midnight_are_not_written(store: Store) -> None:
    await record(store, visit(usual()), now=NOW)
    midnights = [
        one.model_copy(update={"start": at(f"2026-03-{day} 00:00")})
        for one, day in zip(usual(), ("23", "12", "17", "10"), strict=True)
    ]
    update = await record(
        store, visit([*midnights, event("Spring Expo", "2026-03-30 00:00", "Gym;;Ely")]), now=NOW + DAY
    )
    assert update.health is Health.BROKEN
    assert update.changes == 0
    assert {one.event.start for one in await store.events()} == {one.start for one in usual()}


async def test_gone_only_after_two_healthy_looks_apart(store: Store) -> None:
    await record(store, visit(month()), now=NOW)
    lacking = month()[:3] + month()[4:]
    assert not (await record(store, visit(lacking), now=NOW + DAY)).gone
    assert not (await record(store, visit(lacking), now=NOW + DAY)).gone, "a run started again is not a second look"
    assert not (await record(store, visit(failure=Failure("server", "it is ill", "u")), now=NOW + DAY)).gone
    assert not (await record(store, visit(lacking, partial=True), now=NOW + 2 * DAY)).gone
    assert not (await record(store, visit(unchanged=True), now=NOW + 2 * DAY)).gone
    update = await record(store, visit(lacking), now=NOW + 3 * DAY)
    assert len(update.gone) == 1
    assert len(await store.events()) == 9
    assert len(await store.events(gone=True)) == 10
    stored = await store.event(update.gone[0])
    assert stored is not None
    assert stored.gone == NOW + 3 * DAY
    assert stored.revision == 1


async def test_what_comes_back_in_between_was_never_gone(store: Store) -> None:
    await record(store, visit(month()), now=NOW)
    stamp = await store.version_stamp("summit")
    for day, events in enumerate((month()[1:], month(), month()[1:], month())):
        assert (await record(store, visit(events), now=NOW + day * DAY)).changes == 0
    assert await store.version_stamp("summit") == stamp


async def test_its_own_page_has_the_last_word(store: Store) -> None:
    told = [
        e.model_copy(update={"url": f"https://chamber.example/events/details/e-{e.uid}-{i}00"})
        for i, e in enumerate(month())
    ]
    await record(store, visit(told), now=NOW)
    lost = told.pop(8)
    lacking = visit(told)
    assert list(await to_check(store, lacking, now=NOW + DAY)) == [lost.url]
    for day in (1, 2, 3):
        assert not (await record(store, visit(told, checked={lost.url or "": True}), now=NOW + day * DAY)).gone
    assert not (await record(store, visit(told), now=NOW + 4 * DAY)).gone
    assert not (await record(store, visit(told), now=NOW + 5 * DAY)).gone, "its page was not asked"
    assert (await record(store, visit(told, checked={lost.url or "": False}), now=NOW + 6 * DAY)).gone


async def test_too_many_at_once_are_held_back(store: Store) -> None:
    await record(store, visit(month(20)), now=NOW)
    for day in (1, 2, 3):
        update = await record(store, visit(month(20)[:13]), now=NOW + day * DAY)
        assert not update.gone
    assert update.held_back == 7
    await allow(store, "chamber")
    assert len((await record(store, visit(month(20)[:13]), now=NOW + 4 * DAY)).gone) == 7


async def test_five_may_go_at_once(store: Store) -> None:
    await record(store, visit(month(20)), now=NOW)
    await record(store, visit(month(20)[5:]), now=NOW + DAY)
    assert len((await record(store, visit(month(20)[5:]), now=NOW + 2 * DAY)).gone) == 5


async def test_gone_and_listed_again_is_back(store: Store) -> None:
    await record(store, visit(month()), now=NOW)
    for day in (1, 2):
        await record(store, visit(month()[1:]), now=NOW + day * DAY)
    update = await record(store, visit(month()), now=NOW + 3 * DAY)
    assert len(update.changed) == 1
    assert not update.new
    assert len(await store.events()) == 10


async def test_past_events_do_not_vanish(store: Store) -> None:
    await record(store, visit(month()), now=NOW)
    for day in (10, 11, 12):
        now = at("2026-03-01 12:00") + day * DAY
        upcoming = [e for e in month() if e.start > now]
        assert not (await record(store, visit(upcoming), now=now)).gone
    assert len(await store.events()) == 10


async def test_an_unreadable_row_is_still_listed(store: Store) -> None:
    await record(store, visit(month()), now=NOW)
    lost = Rejected(month()[0].title, "no date")
    for day in (1, 2, 3):
        assert not (await record(store, visit(month()[1:], rejected=[lost]), now=NOW + day * DAY)).gone


async def test_a_window_that_slides_loses_nothing(store: Store) -> None:
    """A page of the next ten events pushes its far end out when one is put in front."""
    await record(store, visit(month()), now=NOW)
    extra = event("Zebra Breakfast", "2026-03-04 08:00", "Zoo;;Akron", uid="z")
    for day in (1, 2):
        assert not (await record(store, visit([extra, *month()[:-1]]), now=NOW + day * DAY)).gone


async def test_two_sources_tell_one_event_with_both_hosts(store: Store) -> None:
    await record(
        store,
        visit([event("Joint Chamber Mixer", venue="Lock 15 Brewing;21 W North St;Akron", by="Akron Chamber")], "akron"),
        now=NOW,
    )
    other = event(
        "Multi-Chamber Business After Hours",
        venue="Lock 15 Brewing Company;21 West North Street;Akron",
        by="Stow Chamber of Commerce",
        registration_url="https://stow.example/r/881234",
    )
    update = await record(store, visit([other], "stow"), now=NOW)
    assert not update.new
    assert len(update.changed) == 1
    (told,) = await store.events()
    assert {host.name for host in told.event.hosts} == {"Akron Chamber", "Stow Chamber of Commerce"}
    assert told.event.source == "stow", "the one that tells more is the ground"
    assert told.event.registration_url == "https://stow.example/r/881234"
    assert {listing.source for listing in told.listings} == {"akron", "stow"}
    assert told.revision == 0, "a second listing is no news"


async def test_an_event_stands_while_one_source_lists_it(store: Store) -> None:
    shared = event("Mayor's State of the City Address", venue="Civic Theatre;;Akron")
    await record(store, visit([shared, *month()], "one"), now=NOW)
    await record(store, visit([shared, *month()], "two"), now=NOW)
    for day in (1, 2):
        update = await record(store, visit(month(), "two"), now=NOW + day * DAY)
    assert not update.gone
    assert len(await store.events()) == 11
    for day in (3, 4):
        update = await record(store, visit(month(), "one"), now=NOW + day * DAY)
    assert len(update.gone) == 1


async def test_a_small_correction_is_made_in_place(store: Store) -> None:
    await record(store, visit([event("Anual Gala Diner", uid="g", venue="Hall;;Akron")]), now=NOW)
    update = await record(
        store, visit([event("Annual Gala Dinner", uid="g", venue="Hall;1 Main St;Akron")]), now=NOW + DAY
    )
    assert len(update.changed) == 1
    (told,) = await store.events()
    assert told.revision == 0
    assert told.changed == NOW
    assert told.event.title == "Annual Gala Dinner"
    assert {c.field for c in told.changes} == {"title", "venue"}


async def test_an_hour_that_becomes_known_is_no_move(store: Store) -> None:
    await record(store, visit([event("Harvest Supper", "2026-03-09", "Barn;;Stow")]), now=NOW)
    update = await record(store, visit([event("Harvest Supper", "2026-03-09 18:00", "Barn;;Stow")]), now=NOW + DAY)
    assert not update.new
    assert not update.moved
    assert len(update.changed) == 1
    (told,) = await store.events()
    assert told.revision == 1
    assert told.event.previous_start is None


async def test_one_source_in_two_regions(store: Store) -> None:
    from hobnob.config import Region

    other = Region(slug="stark", timezone="America/New_York")
    await record(store, visit(month(2)), now=NOW)
    update = await record(store, visit(month(2), region=other), now=NOW + timedelta(minutes=1))
    assert update.changes == 0
    assert {e.regions for e in await store.events()} == {("stark", "summit")}
    assert len(await store.events(region="stark")) == 2
    await store.assign({"summit": ["chamber"]})
    assert await store.events(region="stark") == []
