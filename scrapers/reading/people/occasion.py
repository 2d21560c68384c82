"""What the title and the text as a whole say of a gathering, before its lines are judged."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.people import forms, programmes, reports
from scrapers.reading.people.context import Context

_TALKS = ("talk", "speaker", "presentation", "session")
_SCREENED = ("film", "movie", "cinema", "book club", "book group", "book discussion")
_SOCIABLE = (
    "golf", "outing", "pancake", "5k", "picnic", "bingo", "rummage", "market", "carnival", "parade", "festival",
    "cookout", "raffle",
)  # fmt: skip
_TAUGHT = (
    "workshop", "training", "class", "course", "boot camp", "bootcamp", "certificate", "101", "basics", "writing",
    "essentials",
)  # fmt: skip
_DISCUSSED = (
    "roundtable", "round table", "discussion", "community conversation", "community dialogue", "peer group",
)  # fmt: skip
_EARLY = 120
_SHOWN = ("exhibition", "exhibit:", "exhibit –", "exhibit -")
_CONTESTED = ("judges", "judging", "pitch", "ballot", "election", "will be elected", "vote")
_MET = tuple(
    f"{talk} with the {one}"
    for talk in ("chat", "talk", "conversation", "q&a")
    for one in ("maestro", "maestra", "conductor")
)
_OPENING = 600
_READINGS = re.compile(
    r"\b(?:poetry|author|fiction|literary) readings?\b|\breading series\b|\b(?:visiting|featured) (?:writers|poets"
    r"|authors|readers)\b|\b(?:with|by) (?:writers|poets)\b",
    re.I,
)
"""Writers read."""


def read(named: str, body: str) -> Context:
    """The context of an event with that title and text, as far as no line of it has to be read."""
    context = Context(forms.read(named, body))
    title, text = named.lower(), body.lower()
    context.talks = _any(_TALKS, text)
    context.screened = _any(_SCREENED, title)
    context.listed = programmes.tells_of_talks(f"{named} {body}") and not context.screened
    context.sociable = not context.talks and not set(_SOCIABLE).isdisjoint(title.split())
    context.taught = _any(_TAUGHT, title)
    context.discussed = not context.taught and (_any(_DISCUSSED, title) or "discussion" in text[:_EARLY])
    context.reported = reports.looks_back(body)
    context.read = _READINGS.search(f"{named}\n{body[:_OPENING]}") is not None
    context.shown = _any(_SHOWN, title)
    context.met = _any(_MET, text)
    context.contested = context.form is not forms.Form.CEREMONY and _any(_CONTESTED, text)
    return context


def _any(words: tuple[str, ...], text: str) -> bool:
    return any(word in text for word in words)


__all__ = ["read"]
