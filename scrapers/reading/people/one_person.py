"""Whom several sentences announce, as one person: the longest name, the first title and body that are told."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Person, Role
from scrapers.reading import names
from scrapers.reading.people.context import Announced
from scrapers.reading.people.titles import Position
from scrapers.reading.privacy import without_contacts
from scrapers.reading.words import words

_HERE = words(
    "winner winners recipient recipients honoree honorees finalist finalists inductee inductees nominee nominees "
    "leader leaders guide guides quizmaster auctioneer announcer toastmaster"
)
"""What somebody does here, and no job."""
_PRAISED = words("champion leader star hero volunteer mentor innovator pioneer trailblazer")
"""What a list of those who are honoured says of them, with a capital."""
_RANKS = words("gen col maj capt lt sgt adm cmdr cpl general colonel major captain lieutenant sergeant")
_PRIZE = re.compile(r"\bof the (?:Year|Month|Quarter|Week)$", re.I)


def keep(found: dict[str, Person], told: Announced) -> None:
    """Count what is told to the person of that name in ``found``, which is by key."""
    key = names.proper(told.mention.written)
    held = found.get(key)
    if held is None:
        found[key] = person(told)
        return
    position = told.mention.position
    if position.title and held.title and _rank(held.title) and not _rank(position.title):
        # "Maj. Gen. Jane Roe" of a heading, and below it her post
        held = held.model_copy(update={"title": position.title})
    found[key] = held.model_copy(
        update={
            "name": told.mention.written if len(told.mention.written) > len(held.name) else held.name,
            "title": held.title or position.title,
            "organization": held.organization or position.organization,
        }
    )


def _rank(title: str) -> bool:
    return all(word.rstrip(".").lower() in _RANKS for word in title.split())


def person(told: Announced) -> Person:
    """The record of one who is announced, with the sentence that says so, without contacts."""
    title = told.mention.position.title
    body = told.mention.position.organization
    if told.role is Role.HONOREE and title is not None and title[0].isupper() and title.split()[-1].lower() in _PRAISED:
        # "STEM Leader" of a list of those who are honoured
        told.mention.position = Position(None, None if body and f"{body} {title}" in told.sentence else body)
    elif title is not None and (_PRIZE.search(title) or title.lower() in _HERE):
        # what somebody is honoured as, or does here, is no office of theirs
        told.mention.position = Position(None, told.mention.position.organization)
    said = " ".join(without_contacts(told.sentence).split())
    return Person(
        name=told.mention.written, title=told.mention.position.title, organization=told.mention.position.organization,
        role=told.role,
        evidence=said if len(said) <= 300 else said[:297].rsplit(" ", 1)[0] + " …",
    )  # fmt: skip


__all__ = ["keep", "person"]
