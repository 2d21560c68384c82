"""What a preposition before a name says of it: by, from, to; ``company`` has "with"."""

from __future__ import annotations

from scrapers.reading.people.leading.prepositions.agents import by
from scrapers.reading.people.leading.prepositions.asking import asked_in
from scrapers.reading.people.leading.prepositions.recipients import to
from scrapers.reading.people.leading.prepositions.sources import from_

__all__ = ["asked_in", "by", "from_", "to"]
