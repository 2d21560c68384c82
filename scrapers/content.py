"""What an event says, as a hash: equal for two tellings of the same."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

from hobnob import patterns as re
from hobnob.records import Event
from scrapers.likeness import links
from scrapers.likeness.words import fold

BOOKKEEPING = frozenset({"seen", "changed", "source", "reader", "origins", "uid"})
"""Fields that say nothing of the event itself."""
_ADDRESSES = ("url", "registration_url", "online_url", "image")
_SPACE = re.compile(r"\s+")


def settled(value: Any, name: str = "") -> Any:
    """A value without what may differ between two tellings of the same: spaces, entities, tracking."""
    if isinstance(value, str):
        if name in _ADDRESSES or name == "url":
            return links.plain(value) or value
        if name in ("description", "summary"):
            return fold(re.sub(r"<[^>]*>", " ", value))
        return _SPACE.sub(" ", value.replace("\xa0", " ")).strip()
    if isinstance(value, Mapping):
        return {key: settled(inner, str(key)) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [settled(inner, name) for inner in value]
    return value


def content(event: Event) -> str:
    """A hash of what an event says; equal for two tellings that differ in nothing a reader would notice."""
    told = event.model_dump(mode="json", exclude_defaults=True, exclude=set(BOOKKEEPING))
    return blake2b(json.dumps(settled(told), sort_keys=True).encode(), digest_size=16).hexdigest()


__all__ = ["BOOKKEEPING", "content", "settled"]
