"""The operator's word of all dates of a series, those to come too."""

from __future__ import annotations

import pytest
from operator_words import apart, lunches, same, tables, tell
from told import DAY, NOW, at

from hobnob.records import Event
from hobnob.store import Store
from scrapers.word import take_back

# series


async def test_a_word_of_one_date_is_of_one_date(store: Store) -> None:
    await tell(store, 0, ("chamber", lunches([4, 11, 18])), ("rotary", tables([4, 11, 18])))
    by_day = [one for one in await store.events() if one.event.start == at("2026-03-11 12:00")]
    said = await same(store, *by_day)
    assert said.further == 2
    assert len(await store.events()) == 5
    await tell(store, 3, ("chamber", lunches([4, 11, 18, 25])), ("rotary", tables([4, 11, 18, 25])))
    assert len(await store.events()) == 7


@pytest.mark.parametrize("first", ["chamber", "rotary"])
async def test_a_word_of_the_series_is_of_every_date(store: Store, first: str) -> None:
    await tell(store, 0, ("chamber", lunches([4, 11, 18])), ("rotary", tables([4, 11])))
    by_day = [one for one in await store.events() if one.event.start == at("2026-03-11 12:00")]
    said = await same(store, *by_day, series=True)
    assert [len(one.listings) for one in await store.events()] == [2, 2, 1]
    assert said.further == 2
    later = {"chamber": lunches([4, 11, 18, 25]), "rotary": tables([4, 11, 18, 25])}
    for name in (first, *(later.keys() - {first})):
        await tell(store, 3, (name, later[name]))
    assert [len(one.listings) for one in await store.events()] == [2, 2, 2, 2]
    back = await take_back(store, said.number, now=NOW + 4 * DAY)
    assert len(back.parted) == 4
    assert len(await store.events()) == 8


async def test_a_series_that_gets_another_title_or_id_stays_the_series(store: Store) -> None:
    await tell(store, 0, ("chamber", lunches([4, 11])), ("rotary", tables([4, 11])))
    await same(store, *[one for one in await store.events() if one.event.start == at("2026-03-11 12:00")], series=True)
    retold = [one.model_copy(update={"title": "Table of the Round"}) for one in tables([4, 11])]
    await tell(store, 2.2, ("chamber", lunches([4, 11], series="M")), ("rotary", retold))
    further = [one.model_copy(update={"title": "Table of the Round"}) for one in tables([4, 11, 18])]
    await tell(store, 2.4, ("chamber", lunches([4, 11, 18], series="M")), ("rotary", further))
    assert [len(one.listings) for one in await store.events()] == [2, 2, 2]


async def test_two_of_one_day_are_joined_by_their_hour_or_not_at_all(store: Store) -> None:
    await tell(store, 0, ("chamber", lunches([4, 11])), ("rotary", tables([4, 11])))
    await same(store, *[one for one in await store.events() if one.event.start == at("2026-03-11 12:00")], series=True)
    later = sorted(
        tables([4, 11, 18]) + tables([25], hour="12:30") + tables([27], hour="17:00"), key=lambda one: one.start
    )
    await tell(store, 3, ("chamber", lunches([4, 11, 18, 25, 27]) + lunches([18, 27], hour=18)), ("rotary", later))
    told = [(one.event.start.day, len(one.listings)) for one in await store.events() if one.event.start.day > 11]
    assert told == [(18, 2), (18, 1), (25, 2), (27, 1), (27, 1), (27, 1)]


async def test_series_that_are_apart_stay_apart_on_new_dates(store: Store) -> None:
    def told(*days: int) -> tuple[tuple[str, list[Event]], ...]:
        return ("chamber", lunches(days)), ("city", lunches(days, series="C"))

    await tell(store, 0, *told(4, 11))
    before = await store.events()
    assert [len(one.listings) for one in before] == [2, 2]
    said = await apart(store, before[1], series=True)
    assert said.further == 1
    assert {one.id for one in before} < {one.id for one in await store.events()}
    await tell(store, 3, *told(4, 11, 18))
    assert [len(one.listings) for one in await store.events()] == [1] * 6
    back = await take_back(store, said.number, now=NOW + 4 * DAY)
    assert len(back.joined) == 3
    assert [len(one.listings) for one in await store.events()] == [2, 2, 2]
