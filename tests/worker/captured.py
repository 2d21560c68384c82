"""Captured pages of real sites, played for any number of hosts: what workers meet in the world.

The captures are those beside the player of ``tests/endurance/played_sites.py``; here they are played
without it, since it knows each page under one address only, and a host's pace needs hosts of its own.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from urllib.parse import urlsplit

import conftest

_LARGEST = 2_500_000


class Captured(conftest.Sites):
    """Two captures a host, over and over; a proxy on loopback, so that nothing else is reached."""

    def __init__(self, count: int, corpus: Path) -> None:
        super().__init__(count)
        rows = map(json.loads, (corpus / "manifest.jsonl").read_text(encoding="utf-8").splitlines())
        self.pages = [
            (row.get("content_type") or "application/octet-stream", corpus / row["file"])
            for row in rows
            if not row.get("http_status") and row["bytes"] <= _LARGEST
        ]

    def url(self, number: int) -> str:
        return f"http://site-{number}.test/events"

    def network(self) -> dict[str, object]:
        address = f"127.0.0.1:{self.port}"
        return {"proxy": f"http://{address}", "allow_private": [address]}

    def asked_for(self, target: str, address: str) -> tuple[str, str]:
        if "://" not in target:
            return target, ""  # CONNECT: a page named a site beyond those that are played
        parts = urlsplit(target)
        return parts.netloc, f"{parts.path}?{parts.query}"

    def answer(self, host: str, path: str) -> tuple[str, bytes] | None:
        if not (host.startswith("site-") and host.endswith(".test") and path.startswith("/events?half=")):
            return None
        number = int(host.removeprefix("site-").removesuffix(".test"))
        kind, file = self.pages[(2 * number + int(path[-1])) % len(self.pages)]
        packed = file.with_name(file.name + ".gz")
        return kind, gzip.decompress(packed.read_bytes()) if packed.exists() else file.read_bytes()
