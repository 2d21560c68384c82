"""After an upgrade that looks for likenesses under other blocks, what was stored before is found as well."""

from __future__ import annotations

import hashlib

import pytest
from told import DAY, NOW, event, visit

from hobnob.store import Store
from scrapers import reblocking
from scrapers.likeness.blocks import RULES, Blocks
from scrapers.likeness.profile import profile
from scrapers.update import record

MIXER = event("Spring Mixer", venue="Lock 15 Brewing; 21 W North St; Akron", by="Akron Chamber", uid="1")
PINNED = {15: "0484"}
"""The beginning of a digest of all blocks below, by the count of the rules."""


async def test_an_event_stored_under_older_blocks_is_found_by_its_likes(store: Store) -> None:
    await record(store, visit([MIXER], "chamber"), now=NOW)
    (one,) = await store.events()
    async with store.recording() as recording:
        await recording.save_blocks({one.id: {1, 2, 3}})
        await recording.note("blocks", "1")
    await record(store, visit([MIXER], "stow"), now=NOW + DAY)
    (one,) = await store.events()
    assert sorted(listing.source for listing in one.listings) == ["chamber", "stow"]


async def test_finding_blocks_anew_goes_on_where_it_was_stopped(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reblocking, "_AT_ONCE", 2)
    told = [event(f"Gathering {n}", f"2026-03-{n + 10} 12:00", uid=str(n)) for n in range(5)]
    await record(store, visit(told, "chamber"), now=NOW)
    ids = sorted(one.id for one in await store.events())
    async with store.recording() as recording:
        await recording.save_blocks({one: {7} for one in ids})
        await recording.note("blocks", f"{RULES} after {ids[1]}")
    await reblocking.reblock(store, NOW)
    async with store.looking() as recording:
        assert sorted((await recording.candidates([7]))[7]) == ids[:2]
        assert await recording.noted("blocks") == str(RULES)


async def test_blocks_that_today_s_rules_found_are_not_found_again(store: Store) -> None:
    await record(store, visit([MIXER], "chamber"), now=NOW)
    (one,) = await store.events()
    async with store.recording() as recording:
        await recording.save_blocks({one.id: {1, 2, 3}})
    await record(store, visit([], "stow"), now=NOW + DAY)
    async with store.looking() as recording:
        assert await recording.candidates([1]) == {1: [one.id]}


def test_other_blocks_have_another_count() -> None:
    events = [
        MIXER,
        event("State of the City Luncheon", venue="Harbor Hotel; 5 Quay Rd; Kent", by="Kent Chamber"),
        event("Leads Lunch", "2026-03-09", by="Stow Chamber"),
        event(
            "Candidate Forum: Ward 4", "2026-03-09 19:00", venue="Public Library; ; Hudson", by="League of Women Voters"
        ),
        event(
            "Rotarians' Hospital Scramble",
            "2026-03-09 10:00",
            venue="Eagle Ridge CC; Highway 45 South; Hudson",
            by="Hudson Rotary",
        ),
        event("Webinar: New Overtime Rules", "2026-03-10 12:00", online_url="https://zoom.us/j/66120", by="HR Society"),
        event(
            "MOVED INDOORS: Econ Outlook Bkfst",
            "2026-03-11 07:30",
            venue="Grange; 210 Third Ave #4; Kent",
            by="Kent Chamber",
        ),
        event(
            "Intorduction to Grants: Info Session",
            "2026-03-12 13:00",
            venue="Salle d'Orsay; N4520 11 Ave; Coeur d'Alene",
            by="Chambre de commerce",
        ),
        event(
            "Xmas Movies n' Uke Jam",
            "2026-03-13 18:00",
            venue="Galt Library, Rm B; 2nd & Walnut; Galt",
            by="Ville de Galt",
        ),
        event(
            "A Feast for Foodies",
            "2026-03-14 17:00",
            venue="Downtown Galt; ; Galt",
            summary="Muster at the mill, march to the chamber's Taste of Galt.",
        ),
        event(
            "Five Founders, One Check",
            "2026-03-14 18:00",
            venue="Hatch Space; ; Galt",
            summary="Doors open at 5:30, pitches start at 6.",
        ),
    ]
    keys = sorted(key for one in events for key in Blocks(profile(one)).stored)
    digest = hashlib.sha256(repr(keys).encode()).hexdigest()[:4]
    assert digest == PINNED.get(RULES), "the blocks became others: count RULES up, and pin them"
