"""What an open store keeps in memory does not grow with what it holds."""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hobnob.store import Kept, Store

_READS = """
import asyncio, sys
import psutil
from hobnob.store import Store

async def main():
    async with await Store.open(sys.argv[1]) as store:
        addresses = [f"https://site.example/{n}" for n in range(40)]
        # of many sizes of allocation in Python itself the first round takes its share
        await asyncio.gather(*(store.recall(one) for one in addresses[:4]))
        before = psutil.Process().memory_info().rss
        for _ in range(2):
            for n in range(0, 40, 4):
                await asyncio.gather(*(store.recall(one) for one in addresses[n:n + 4]))
        print((psutil.Process().memory_info().rss - before) // 1_000_000)

asyncio.run(main())
"""


async def _fill(address: str) -> None:
    draw = random.Random(7)
    async with await Store.open(address) as store:
        for n in range(40):
            url, body = f"https://site.example/{n}", draw.randbytes(1_000_000)
            await store.keep(url, Kept(None, None, str(n), body, None, url, datetime.now(UTC)))


@pytest.mark.skipif(sys.platform != "linux", reason="memory is told otherwise elsewhere")
def test_the_connections_of_the_pool_do_not_each_keep_the_store_in_memory(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/hobnob.db"
    asyncio.run(_fill(address))
    grown = int(
        subprocess.run([sys.executable, "-c", _READS, address], capture_output=True, check=True, text=True).stdout
    )
    print(f"{grown} MB more after reading 40 MB twice over four connections")
    assert grown < 40
