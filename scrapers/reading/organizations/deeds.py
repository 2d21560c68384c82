"""What bodies do that hold a gathering: the words that more than one reader of hosts needs."""

from __future__ import annotations

from scrapers.reading.words import words

HOSTS = words("host hosts hosted hosting co-host co-hosts co-hosted co-hosting cohost cohosts cohosted cohosting")
READY = words("pleased proud thrilled excited delighted honored honoured happy")
"""What they are "to announce" or "to welcome"."""


__all__ = ["HOSTS", "READY"]
