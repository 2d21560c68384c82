"""The operator's word over merging: joined, parted, kept over visits, taken back; what becomes of ids and feeds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest
from told import DAY, NOW, at, event, visit

from digest.changes import telling
from hobnob.records import Event, Status, StoredEvent
from hobnob.store import Store
from scrapers.update import Update, record
from scrapers.word import Said, Unsayable, say_apart, say_same, take_back
from scrapers.word_told import describe

LOCK = "Lock 15 Brewing; 21 W North St; Akron"
MIXER = event("Multi-Chamber Mixer", venue=LOCK, by="Akron Chamber", uid="1")
EVENING = event("Members' Evening", venue=None, by="Stow Chamber", uid="7")
"""Two reports of one event that nothing in them ties."""
BARE = event("Ribbon Cutting", venue="Summit Hall; 12 Main St; Akron", by="Akron Chamber", uid="1")
"""What two sources tell alike."""


async def tell(store: Store, days: float, *told: tuple[str, Sequence[Event]]) -> list[Update]:
    return [await record(store, visit(list(events), name), now=NOW + days * DAY) for name, events in told]


async def groups(store: Store) -> list[tuple[str, list[str]]]:
    return sorted((one.event.title, sorted(listing.source for listing in one.listings)) for one in await store.events())


async def named(store: Store, title: str) -> StoredEvent:
    (one,) = [one for one in await store.events() if one.event.title == title]
    return one


async def two(store: Store) -> tuple[StoredEvent, StoredEvent]:
    await tell(store, 0, ("chamber", [MIXER]))
    await tell(store, 1, ("stow", [EVENING]))
    assert len(await store.events()) == 2
    return await named(store, MIXER.title), await named(store, EVENING.title)


async def same(store: Store, *events: StoredEvent, days: float = 2, series: bool = False) -> Said:
    return await say_same(store, [one.id for one in events], series=series, now=NOW + days * DAY)


async def apart(
    store: Store, one: StoredEvent, source: str | None = None, *, days: float = 2, series: bool = False
) -> Said:
    return await say_apart(store, one.id, source, series=series, now=NOW + days * DAY)


# joined


@pytest.mark.parametrize("turned", [False, True])
async def test_joined_the_older_id_stays_and_nobody_is_told_anew(store: Store, turned: bool) -> None:
    mixer, evening = await two(store)
    stamp = await store.version_stamp("summit")
    said = await same(store, *((evening, mixer) if turned else (mixer, evening)))
    (one,) = await store.events()
    assert one.id == mixer.id
    assert said.joined == {evening.id: mixer.id}
    assert said.events == [mixer.id]
    assert one.formerly == (evening.id,)
    assert (one.first_seen, one.revision, telling(one)) == (mixer.first_seen, 0, None)
    assert sorted(listing.source for listing in one.listings) == ["chamber", "stow"]
    assert await store.version_stamp("summit") != stamp
    through_the_old_id = await store.event(evening.id[:9])
    assert through_the_old_id == one


@pytest.mark.parametrize("order", [("chamber", "stow"), ("stow", "chamber")])
@pytest.mark.parametrize(
    "change",
    [
        {"title": "Evening for Members and their Friends"},
        {"title": "Bowling Night", "venue": None},
        {"start": at("2026-03-07 18:00")},
        {"uid": "a new one"},
        {"summary": "With music."},
    ],
    ids=lambda change: "+".join(change),
)
async def test_a_word_outlasts_what_the_sources_change(
    store: Store, order: tuple[str, str], change: dict[str, object]
) -> None:
    mixer, evening = await two(store)
    await same(store, mixer, evening)
    listings = {"chamber": [MIXER], "stow": [EVENING.model_copy(update=change)]}
    for days in (3, 4, 5):
        for update in await tell(store, days, *((name, listings[name]) for name in order)):
            assert update.new == []
    (one,) = await store.events()
    assert one.id == mixer.id
    assert len(one.listings) == 2


async def test_ids_that_are_new_on_each_download(store: Store) -> None:
    mixer, evening = await two(store)
    await same(store, mixer, evening)
    for days in range(3, 7):
        fresh = [one.model_copy(update={"uid": uuid4().hex}) for one in (MIXER, EVENING)]
        await tell(store, days, ("chamber", fresh[:1]), ("stow", fresh[1:]))
    assert [one.id for one in await store.events()] == [mixer.id]


async def test_what_vanished_and_came_back_is_still_one(store: Store) -> None:
    mixer, evening = await two(store)
    other = event("Pancake Day", "2026-03-20 08:00", uid="p")
    await tell(store, 1.5, ("stow", [EVENING, other]))
    await same(store, mixer, evening)
    for days in (2.1, 2.2, 2.3):
        await tell(store, days, ("stow", [other]), ("chamber", [MIXER]))
    assert [len(one.listings) for one in await store.events()] == [1, 1]
    await tell(store, 3, ("stow", [EVENING, other]), ("chamber", [MIXER]))
    assert [one.id for one in await store.events() if len(one.listings) == 2] == [mixer.id]


async def test_an_hour_that_the_two_tell_otherwise_is_told_and_a_name_is_not(store: Store) -> None:
    await tell(store, 0, ("stow", [EVENING]))
    await tell(store, 1, ("chamber", [MIXER.model_copy(update={"start": at("2026-03-05 18:00")})]))
    mixer, evening = await named(store, MIXER.title), await named(store, EVENING.title)
    await same(store, mixer, evening)
    (one,) = await store.events()
    assert one.id == evening.id
    assert one.event.start == at("2026-03-05 18:00")
    told = telling(one)
    assert told is not None
    assert told.news == "Moved"


async def test_an_event_that_is_gone_does_not_hide_one_that_stands(store: Store) -> None:
    other = event("Pancake Day", "2026-03-20 08:00", uid="p")
    await tell(store, 0, ("chamber", [MIXER, other]))
    mixer = await named(store, MIXER.title)
    await tell(store, 0.5, ("stow", [EVENING]))
    for days in (1, 2, 3):
        await tell(store, days, ("chamber", [other]))
    assert [one.event.title for one in await store.events()] == [EVENING.title, other.title]
    evening = await named(store, EVENING.title)
    await same(store, mixer, evening)
    one = await store.event(mixer.id)
    assert one is not None
    assert (one.id, one.revision, one.gone) == (evening.id, 0, None)


async def test_one_already_is_pinned(store: Store) -> None:
    await tell(store, 0, ("chamber", [BARE]), ("city", [BARE]))
    (one,) = await store.events()
    said = await same(store, one, one)
    assert said.new
    assert said.joined == {}
    assert not (again := await same(store, one, one)).new
    assert again.number == said.number
    corrected = event("Ribbon Cutting: Zen Yoga", venue="Zen Yoga; 480 Water St; Kent", by="Kent Chamber", uid="1")
    await tell(store, 3, ("city", [corrected]))
    assert [event.id for event in await store.events()] == [one.id]


# parted


async def test_parted_the_one_seen_first_keeps_the_id_and_the_other_is_new(store: Store) -> None:
    await tell(store, 0, ("city", [BARE]))
    await tell(store, 1, ("chamber", [BARE]))
    (before,) = await store.events()
    stamp = await store.version_stamp("summit")
    said = await apart(store, before, "chamber")
    assert await groups(store) == [("Ribbon Cutting", ["chamber"]), ("Ribbon Cutting", ["city"])]
    kept, new = await store.event(before.id), await store.event(said.parted[0])
    assert kept is not None
    assert new is not None
    assert [listing.source for listing in kept.listings] == ["city"]
    assert (kept.first_seen, kept.revision) == (before.first_seen, 0)
    assert (new.first_seen, new.revision) == (NOW + 2 * DAY, 0)
    assert await store.version_stamp("summit") != stamp
    after = {one.id for one in await store.events()}
    for days in (3, 4):
        changed = BARE.model_copy(update={"venue": None, "summary": f"Day {days}."})
        await tell(store, days, ("chamber", [changed]), ("city", [changed]))
        await tell(store, days + 0.5, ("chamber", [BARE]), ("city", [BARE]))
    assert {one.id for one in await store.events()} == after


async def test_each_source_of_its_own(store: Store) -> None:
    await tell(store, 0, ("city", [BARE]), ("chamber", [BARE]), ("paper", [BARE]))
    (one,) = await store.events()
    said = await apart(store, one)
    assert [sources for _, sources in await groups(store)] == [["chamber"], ["city"], ["paper"]]
    assert len(said.events) == 3
    assert said.events[0] == one.id


async def test_a_further_source_joins_one_of_two_that_are_apart(store: Store) -> None:
    await tell(store, 0, ("city", [BARE]), ("chamber", [BARE]))
    (one,) = await store.events()
    await apart(store, one)
    await tell(store, 3, ("paper", [BARE]))
    assert sorted(len(one.listings) for one in await store.events()) == [1, 2]


# against each other


async def test_words_that_contradict_are_refused_and_say_which(store: Store) -> None:
    mixer, evening = await two(store)
    first = await same(store, mixer, evening)
    with pytest.raises(Unsayable, match=rf"word {first.number} \(chamber's \"Multi-Chamber Mixer\" and stow's"):
        await apart(store, mixer)
    assert len(await store.events()) == 1
    await take_back(store, first.number, now=NOW + 3 * DAY)
    await tell(store, 3, ("city", [BARE]), ("paper", [BARE]))
    second = await apart(store, await named(store, BARE.title))
    a, b = [one for one in await store.events() if one.event.title == BARE.title]
    with pytest.raises(Unsayable, match=rf"word {second.number} \(city's .* and paper's .* are apart\)"):
        await same(store, a, b)
    third = await same(store, a, mixer)
    with pytest.raises(Unsayable, match=rf"word {second.number} .* and word {third.number} "):
        await same(store, mixer, b)
    assert len(await store.words()) == 2


@pytest.mark.parametrize(("source", "words"), [("nobody", "does not tell"), ("chamber", "alone"), (None, "alone")])
async def test_what_can_not_be_parted(store: Store, source: str | None, words: str) -> None:
    mixer, _ = await two(store)
    with pytest.raises(Unsayable, match=words):
        await apart(store, mixer, source)
    with pytest.raises(Unsayable, match="told by one source"):
        await same(store, mixer, mixer)
    with pytest.raises(Unsayable, match="no word 9; nothing was said yet"):
        await take_back(store, 9, now=NOW)
    assert await store.words() == []


# taken back


async def test_taken_back_each_has_its_id_again_and_is_not_told_anew(store: Store) -> None:
    mixer, evening = await two(store)
    said = await same(store, mixer, evening)
    await tell(store, 3, ("chamber", [MIXER]), ("stow", [EVENING.model_copy(update={"title": "Evening of Members"})]))
    back = await take_back(store, said.number, now=NOW + 4 * DAY)
    assert back.parted == [evening.id]
    one, other = await store.event(mixer.id), await store.event(evening.id)
    assert one is not None
    assert other is not None
    assert (one.first_seen, one.revision) == (mixer.first_seen, 0)
    assert (other.first_seen, other.event.title) == (evening.first_seen, "Evening of Members")
    assert other.formerly == one.formerly == ()
    assert await store.words() == []
    updates = await tell(store, 5, ("chamber", [MIXER]), ("stow", [other.event]))
    assert [update.changes for update in updates] == [0, 0]


async def test_taken_back_what_is_alike_is_one_again(store: Store) -> None:
    await tell(store, 0, ("city", [BARE]))
    await tell(store, 1, ("chamber", [BARE]))
    (before,) = await store.events()
    said = await apart(store, before)
    back = await take_back(store, said.number, now=NOW + 3 * DAY)
    assert back.joined == {said.parted[0]: before.id}
    (after,) = await store.events()
    assert after.id == before.id
    assert (await store.event(said.parted[0])) == after


async def test_parted_again_it_is_the_event_that_readers_know(store: Store) -> None:
    await tell(store, 0, ("city", [BARE]))
    await tell(store, 1, ("chamber", [BARE]))
    (before,) = await store.events()
    first = await apart(store, before)
    new = await store.event(first.parted[0])
    assert new is not None
    await take_back(store, first.number, now=NOW + 3 * DAY)
    again = await apart(store, before, days=4)
    assert again.parted == first.parted
    assert await store.event(new.id) == new


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
async def test_three_joined_one_by_one_and_taken_back(store: Store, order: tuple[int, int]) -> None:
    """A word is of the events as they stood: what the first joined, the second holds too."""
    mixer, evening = await two(store)
    await tell(store, 1.5, ("paper", [event("Party of the Year", uid="q")]))
    party = await named(store, "Party of the Year")
    numbers = [(await same(store, evening, party)).number, (await same(store, mixer, evening)).number]
    (one,) = await store.events()
    assert one.formerly == tuple(sorted((evening.id, party.id)))
    states = []
    for at_ in order:
        await take_back(store, numbers[at_], now=NOW + 3 * DAY)
        states.append(len(await store.events()))
    assert states == ([1, 3] if order == (0, 1) else [2, 3])
    assert {one.id for one in await store.events()} == {mixer.id, evening.id, party.id}
    assert {one.first_seen for one in await store.events()} == {one.first_seen for one in (mixer, evening, party)}


async def test_a_word_is_numbered_once(store: Store) -> None:
    mixer, evening = await two(store)
    first = await same(store, mixer, evening)
    await take_back(store, first.number, now=NOW + 3 * DAY)
    assert (await same(store, mixer, evening, days=4)).number > first.number


async def test_the_id_of_a_joined_event_is_nobody_else_s(store: Store) -> None:
    mixer, evening = await two(store)
    said = await same(store, mixer, evening)
    elsewhere = EVENING.model_copy(update={"venue": event("x", venue="Elks Lodge; 9 Oak Rd; Kent").venue, "uid": "k"})
    await tell(store, 3, ("elks", [elsewhere]), ("pub", [event("Members' Evening", venue="Pub; 1 Elm; Ravenna")]))
    assert evening.id not in {one.id for one in await store.events()}
    await take_back(store, said.number, now=NOW + 4 * DAY)
    one = await store.event(evening.id)
    assert one is not None
    assert [listing.source for listing in one.listings] == ["stow"]


async def test_what_likeness_counted_to_it_goes_with_what_it_is_like(store: Store) -> None:
    mixer, evening = await two(store)
    await tell(store, 1.5, ("city", [MIXER]))
    said = await same(store, evening, mixer)
    assert len((await named(store, MIXER.title)).listings) == 3
    await tell(store, 2.2, ("paper", [MIXER]))
    await take_back(store, said.number, now=NOW + 2.5 * DAY)
    assert await groups(store) == [
        ("Members' Evening", ["stow"]),
        ("Multi-Chamber Mixer", ["chamber", "city", "paper"]),
    ]


# series


def lunches(days: Sequence[int], series: str | None = "L", title: str = "Leads Lunch", hour: int = 12) -> list[Event]:
    return [
        event(
            title,
            f"2026-03-{day:02d} {hour}:00",
            "Diner;;Akron",
            by="Akron Chamber",
            series=series,
            uid=f"{series}{day}",
        )
        for day in days
    ]


def tables(days: Sequence[int], hour: str = "12:00") -> list[Event]:
    return [event("Round Table", f"2026-03-{day:02d} {hour}", by="Stow Rotary", uid=f"T{day}") for day in days]


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
