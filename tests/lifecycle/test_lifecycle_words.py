"""The operator's word over merging: joined, parted, contradicted, taken back; what becomes of ids and feeds."""

from __future__ import annotations

from uuid import uuid4

import pytest
from operator_words import BARE, EVENING, MIXER, apart, groups, named, same, tell, two
from told import DAY, NOW, at, event

from digest.changes import telling
from hobnob.store import Store
from scrapers.word import Unsayable, take_back

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
