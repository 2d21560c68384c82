"""What was held for one event, or for two, on too little: corrections set it right."""

from __future__ import annotations

from told import DAY, NOW, at, event, visit

from hobnob.records import Event
from hobnob.store import Store
from scrapers.update import record

HALL = "Summit Hall; 12 Main St; Akron"


async def tell(store: Store, days: int, *told: tuple[str, list[Event]]) -> None:
    for name, events in told:
        await record(store, visit(events, name), now=NOW + days * DAY)


async def groups(store: Store) -> list[tuple[str, list[str]]]:
    return sorted((one.event.title, sorted(listing.source for listing in one.listings)) for one in await store.events())


async def test_two_that_were_one_part_when_one_tells_another_name_and_place(store: Store) -> None:
    bare = event("Ribbon Cutting", venue=HALL, by="Akron Chamber", uid="1")
    await tell(store, 0, ("chamber", [bare]), ("city", [bare]))
    assert await groups(store) == [("Ribbon Cutting", ["chamber", "city"])]
    (before,) = await store.events()
    corrected = event("Ribbon Cutting: Zen Yoga", venue="Zen Yoga; 480 Water St; Kent", by="Kent Chamber", uid="1")
    await tell(store, 1, ("city", [corrected]))
    assert await groups(store) == [("Ribbon Cutting", ["chamber"]), ("Ribbon Cutting: Zen Yoga", ["city"])]
    kept = await store.event(before.id)
    assert kept is not None
    assert kept.event.title == "Ribbon Cutting"
    stamp = await store.version_stamp("summit")
    await tell(store, 2, ("city", [corrected]), ("chamber", [bare]))
    assert await store.version_stamp("summit") == stamp


async def test_an_event_that_moves_in_one_listing_stays_one(store: Store) -> None:
    mixer = event("Spring Mixer at Lock 15", venue="Lock 15 Brewing; 21 W North St; Akron", by="Akron Chamber", uid="1")
    await tell(store, 0, ("chamber", [mixer]), ("stow", [mixer]))
    moved = mixer.model_copy(update={"start": at("2026-03-12 17:30")})
    await tell(store, 1, ("chamber", [moved]))
    (one,) = await store.events()
    assert one.event.start == at("2026-03-12 17:30")
    assert len(one.listings) == 2


async def test_two_that_turn_out_to_be_one_are_joined(store: Store) -> None:
    early = event("Members' Evening", venue=None, by="Stow Chamber", uid="7")
    full = event("Multi-Chamber Mixer", venue="Lock 15 Brewing; 21 W North St; Akron", by="Akron Chamber", uid="1")
    await tell(store, 0, ("chamber", [full]), ("stow", [early]))
    assert len(await store.events()) == 2
    (kept,) = [one for one in await store.events() if one.event.title == "Multi-Chamber Mixer"]
    filled = event(
        "Joint Chamber Mixer", venue="Lock 15 Brewing; 21 West North Street; Akron", by="Stow Chamber", uid="7"
    )
    stamp = await store.version_stamp("summit")
    await tell(store, 1, ("stow", [filled]))
    (one,) = await store.events()
    assert one.id == kept.id
    assert sorted(listing.source for listing in one.listings) == ["chamber", "stow"]
    assert {host.name for host in one.event.hosts} == {"Akron Chamber", "Stow Chamber"}
    assert await store.version_stamp("summit") != stamp


async def test_a_changed_description_moves_nobody(store: Store) -> None:
    a = event("Chamber Breakfast", venue=HALL, by="Akron Chamber", uid="1")
    b = event("Breakfast", venue="Summit Hall; ; Akron", uid="2")
    await tell(store, 0, ("chamber", [a]), ("city", [b]))
    ids = [one.id for one in await store.events()]
    await tell(store, 1, ("city", [b.model_copy(update={"summary": "With eggs."})]))
    assert [one.id for one in await store.events()] == ids
