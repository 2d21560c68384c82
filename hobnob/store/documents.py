"""Documents between runs: their validators and their bodies, compressed."""

from __future__ import annotations

import zlib
from asyncio import to_thread
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from hobnob.store.kept import Kept
from hobnob.store.tables import documents


async def recall(connection: AsyncConnection, address: str) -> Kept | None:
    """What was last fetched from this address."""
    row = (await connection.execute(select(documents).where(documents.c.address == address))).first()
    if row is None:
        return None
    return Kept(
        etag=row.etag,
        last_modified=row.last_modified,
        sha256=row.sha256,
        body=await to_thread(zlib.decompress, row.body),
        content_type=row.content_type,
        url=row.url,
        fetched=row.fetched,
    )


async def keep(connection: AsyncConnection, address: str, kept: Kept, packed: bytes) -> None:
    """Remember a document; ``packed`` is its compressed body, made before the transaction began."""
    values = {
        "url": kept.url,
        "etag": kept.etag,
        "last_modified": kept.last_modified,
        "sha256": kept.sha256,
        "content_type": kept.content_type,
        "fetched": kept.fetched,
        "body": packed,
    }
    again = update(documents).where(documents.c.address == address).values(**values)
    if (await connection.execute(again)).rowcount == 0:
        await connection.execute(insert(documents).values(address=address, **values))


def pack(body: bytes) -> bytes:
    return zlib.compress(body, 6)


async def prune(connection: AsyncConnection, before: datetime) -> int:
    """Forget documents not confirmed since ``before``; how many there were."""
    return (await connection.execute(delete(documents).where(documents.c.fetched < before))).rowcount
