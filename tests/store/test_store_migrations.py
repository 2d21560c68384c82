"""From every released schema to the newest, with data in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from hobnob.store import Store, StoreError
from hobnob.store.engine import parse
from hobnob.store.migrate import HEAD, prepare
from hobnob.store.tables import metadata
from scrapers.word_told import describe

SCHEMAS = sorted(Path(__file__).with_name("schemas").glob("*.sql"))


def columns(address: str) -> dict[str, dict[str, bool]]:
    engine = create_engine(parse(address))
    try:
        look = inspect(engine)
        return {
            t: {c["name"]: bool(c["nullable"]) for c in look.get_columns(t)}
            for t in look.get_table_names()
            if t != "hobnob_version"
        }
    finally:
        engine.dispose()


def indexes(address: str) -> set[str]:
    engine = create_engine(parse(address))
    try:
        look = inspect(engine)
        return {str(i["name"]) for t in look.get_table_names() for i in look.get_indexes(t)}
    finally:
        engine.dispose()


def test_the_steps_lead_to_the_tables(store_url: str) -> None:
    prepare(parse(store_url), create=True)
    assert columns(store_url) == {
        t.name: {c.name: bool(c.nullable) for c in t.columns} for t in metadata.tables.values()
    }
    assert indexes(store_url) == {str(i.name) for t in metadata.tables.values() for i in t.indexes}
    prepare(parse(store_url), create=False)


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda path: path.stem)
async def test_a_store_of_an_older_version_opens_with_all_it_knew(schema: Path, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "old.db") as connection:
        connection.executescript(schema.read_text(encoding="utf-8"))
    connection.close()
    async with await Store.open(f"sqlite:///{tmp_path / 'old.db'}") as store:
        told = await store.events(gone=True)
        assert [(e.event.title, e.revision) for e in told] == [("Leads Lunch", 1), ("State of the City", 0)]
        assert told[0].event.venue is not None
        assert told[0].changes[0].field == "start"
        assert [source.name for source in await store.sources()] == ["chamber"]
        assert await store.note("digest:summit") == "2026-03-02"
        kept = await store.recall("https://chamber.example/events")
        assert kept is not None
        assert kept.body == b"<html>events</html>"
        said = [describe(word) for word in await store.words()]
        if schema.stem < "0002":
            assert said == []
        else:
            assert said == ['chamber\'s "Leads Lunch" and chamber\'s "State of the City" are apart']
            assert told[0].formerly == ("0123456789abcdef",)
    assert columns(f"sqlite:///{tmp_path / 'old.db'}") == {
        t.name: {c.name: bool(c.nullable) for c in t.columns} for t in metadata.tables.values()
    }


def test_every_schema_has_its_store() -> None:
    assert HEAD in [path.stem for path in SCHEMAS], "save tests/store/schemas/<revision>.sql when a schema is released"


async def test_a_newer_store_is_left_alone(ready_url: str) -> None:
    engine = create_engine(parse(ready_url))
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE hobnob_version SET version_num = '9999'")
    engine.dispose()
    with pytest.raises(StoreError, match="newer hobnob"):
        await Store.open(ready_url)
