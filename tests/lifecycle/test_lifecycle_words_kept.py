"""What the operator said is kept: over backups, moves, pruning, and a year; and what it costs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from operator_words import EVENING, LOCK, MIXER, lunches, named, same, tables, tell, two
from told import DAY, NOW, at, event, visit

from hobnob.records import Event, Status, StoredEvent
from hobnob.store import Store
from scrapers.update import record
from scrapers.word import say_same, take_back
from scrapers.word_told import describe

# kept


async def test_words_outlast_a_backup_and_a_move_to_another_store(store: Store, tmp_path: Path) -> None:
    mixer, evening = await two(store)
    said = await same(store, mixer, evening)
    words = await store.words()
    file = await store.backup(tmp_path / "copy.db")
    await take_back(store, said.number, now=NOW + 3 * DAY)
    await store.restore(file)
    assert await store.words() == words
    async with await Store.open(f"sqlite:///{tmp_path / 'elsewhere.db'}") as other:
        await other.restore(file)
        assert await other.words() == words
        await tell(other, 4, ("chamber", [MIXER]), ("stow", [EVENING]))
        assert len(await other.events()) == 1
        back = await take_back(other, said.number, now=NOW + 5 * DAY)
        assert back.parted == [evening.id]
    await tell(store, 4, ("paper", [event("Party of the Year", uid="q")]))
    assert (await same(store, mixer, await named(store, "Party of the Year"), days=5)).number > said.number


async def test_words_are_forgotten_with_their_events_and_those_of_series_are_not(store: Store) -> None:
    mixer, evening = await two(store)
    await same(store, mixer, evening)
    await tell(store, 0, ("diner", lunches([4, 11])), ("rotary", tables([4, 11])))
    await same(store, *[one for one in await store.events() if one.event.start == at("2026-03-11 12:00")], series=True)
    await store.prune(events_before=NOW + 60 * DAY)
    assert await store.events() == []
    (word,) = await store.words()
    assert describe(word) == 'diner\'s "leads lunch" and rotary\'s "round table" are one on all dates'
    april = [
        one.model_copy(update={"start": one.start + 56 * DAY, "uid": "n"}) for one in (*lunches([4]), *tables([4]))
    ]
    await tell(store, 50, ("diner", april[:1]), ("rotary", april[1:]))
    assert [len(one.listings) for one in await store.events()] == [2]


async def test_the_names_in_a_life_put_away_are_forgotten_too(store: Store) -> None:
    from hobnob.records import Person

    await tell(store, 0, ("chamber", [MIXER]))
    await tell(store, 1, ("stow", [EVENING.model_copy(update={"people": (Person(name="Jane Roe"),)})]))
    said = await same(store, await named(store, MIXER.title), await named(store, EVENING.title))
    await store.prune(people_before=NOW + 60 * DAY)
    await take_back(store, said.number, now=NOW + 61 * DAY)
    assert [one.event.people for one in await store.events()] == [(), ()]


# what it costs


async def test_words_cost_a_visit_one_statement_however_many_they_are(store: Store) -> None:
    from sqlalchemy import event as hook

    statements: list[str] = []
    hook.listen(store._engine.sync_engine, "before_cursor_execute", lambda *told: statements.append(told[2]))
    months = [event(f"Supper of the {n}", f"2026-05-{n:02d} 18:00", uid=f"{n}") for n in range(1, 25)]
    walks = [event(f"Walk to the {n}", f"2026-05-{n:02d} 18:00", uid=f"{n}") for n in range(1, 25)]
    costs = []
    for said in (0, 20):
        if said:
            by_day: dict[datetime, list[StoredEvent]] = {}
            for one in await store.events():
                by_day.setdefault(one.event.start, []).append(one)
            for pair in list(by_day.values())[:said]:
                await same(store, *pair)
        else:
            await tell(store, 0, ("chamber", months), ("walkers", walks))
        statements.clear()
        retold = [one.model_copy(update={"summary": f"With {said} words."}) for one in walks]
        further = [event(f"Talk {n}", f"2026-06-{n + 2:02d} 18:00", uid=f"t{n}") for n in {0, said}]
        await tell(store, 3 + said, ("walkers", [*retold, *further]))
        costs.append(len(statements))
        assert sum("FROM words" in one for one in statements) == 1
    assert costs[0] == costs[1]


# a year


async def test_a_year_with_a_word(store: Store) -> None:
    """Joined, told by other titles, called off by one, taken back, parted again: who reads is told each thing once."""
    told: dict[tuple[str, int], datetime] = {}

    async def readers(now: datetime) -> None:
        for one in await store.events():
            told.setdefault((one.id, one.revision), now)

    def gala(title: str, **more: object) -> Event:
        return event(title, "2026-11-20 18:00", uid="g", **more)

    chamber, club = (
        gala("Harvest Gala", venue=LOCK, by="Akron Chamber"),
        gala("A Night for the Park", by="Park Friends"),
    )
    moment = NOW
    for listing in (("chamber", [chamber]), ("club", [club])):
        await record(store, visit(list(listing[1]), listing[0]), now=moment)
        moment += DAY
        await readers(moment)
    one, other = await named(store, "Harvest Gala"), await named(store, "A Night for the Park")
    first = await say_same(store, [one.id, other.id], series=False, now=moment)
    for month in range(1, 6):
        titles = ("Park Friends' Night", "Park Night", "Park Night and Supper")
        change = {"title": titles[month // 2]} if month % 2 else {"uid": f"g{month}"}
        club = club.model_copy(update=change)
        moment += 30 * DAY
        for listing in (("club", [club]), ("chamber", [chamber])):
            await record(store, visit(list(listing[1]), listing[0]), now=moment)
        await readers(moment)
        assert [event.id for event in await store.events()] == [one.id]
    assert set(told) == {(one.id, 0), (other.id, 0)}
    club = club.model_copy(update={"status": Status.CANCELLED})
    await record(store, visit([club], "club"), now=moment + DAY)
    await readers(moment)
    assert set(told) == {(one.id, 0), (other.id, 0), (one.id, 1)}
    await take_back(store, first.number, now=moment + 2 * DAY)
    states = {one.id: (one.event.status, one.revision) for one in await store.events()}
    assert states == {one.id: (Status.SCHEDULED, 2), other.id: (Status.CANCELLED, 1)}
    await readers(moment)
    joined = await say_same(store, [one.id, other.id], series=False, now=moment + 3 * DAY)
    await take_back(store, joined.number, now=moment + 4 * DAY)
    assert {one.id for one in await store.events()} == {one.id, other.id}
    for days in (5, 6):
        for listing in (("chamber", [chamber]), ("club", [club])):
            update = await record(store, visit(list(listing[1]), listing[0]), now=moment + days * DAY)
            assert update.changes == 0
