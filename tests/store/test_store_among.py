"""One of many values, however many they are and whatever they hold, in both databases."""

from __future__ import annotations

from hobnob.store import Store

ODD = ["it's", 'a "quoted" one', "Église", "50% off_", "back\\slash", "{1,2}", "null", "", "🎉"]


async def test_texts_of_any_kind(store: Store) -> None:
    async with store.recording() as recording:
        for name in ODD:
            await recording.join(name, "https://chamber.example/events", f"of {name}")
        assert await recording.regions(ODD[:4]) == {f"of {name}" for name in ODD[:4]}
        for name in ODD:
            assert await recording.regions([name, "unknown"]) == {f"of {name}"}
        assert await recording.regions(["its", "50% offs", "NULL"]) == set()
        assert await recording.regions([]) == set()


async def test_more_values_than_a_statement_has_parameters(store: Store) -> None:
    async with store.recording() as recording:
        await recording.join("chamber", "https://chamber.example/events", "summit")
        assert await recording.regions(f"source {number}" for number in range(70_000)) == set()
        assert await recording.regions(["chamber", *map(str, range(70_000))]) == {"summit"}


async def test_numbers_beyond_32_bits(store: Store) -> None:
    keys = {"a": {1, 1 << 61}, "b": {(1 << 61) + 1, 7}}
    async with store.recording() as recording:
        await recording.save_blocks(keys)
        assert await recording.candidates([1 << 61, 7, 8]) == {1 << 61: ["a"], 7: ["b"]}
        await recording.save_blocks({"a": {8}})
        assert await recording.candidates([1 << 61, 1, 7, 8]) == {7: ["b"], 8: ["a"]}
