"""A title behind a name, or a second one behind the first: "Jane Roe, APR, director of Acme"."""

from __future__ import annotations

from collections.abc import Set

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people import titles
from scrapers.reading.people.behind import wholes
from scrapers.reading.people.behind.links import body_of
from scrapers.reading.people.behind.part import Part
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Told
from scrapers.reading.words import words

_OFFICERS = words("ceo cfo coo cto cio cmo vp")


def by_letters(line: Line, at: int, stop: int, organization: str | None, persons: Set[int]) -> Part | None:
    """ "Jane Roe, APR, director of Acme"; "Bob Ray, PIO @ Elm Fire": letters that are a grade, or a post."""
    token = line.tokens[at]
    if not token.text.isupper() or len(token.text) > 5:
        return None
    if (
        organization is None
        and len(token.text) > 1
        and line.mark(at + 1) == ","
        and token.low not in _OFFICERS
        and at + 2 not in persons
    ):
        behind = titles.read(line, at + 2, stop)
        if behind is not None and behind.title:
            return Part(*behind)
    if line.mark(at + 1) in ("@", "at") and (body := body_of(line, at + 1, stop)) is not None:
        return Part(token.text, *body)
    return None


def titled(
    line: Line, at: int, stop: int, told: Told, title: str | None, organization: str | None, persons: Set[int]
) -> Part | None:
    """A title behind none, or a second one behind the first."""
    if (
        organization is None
        and told.organization
        and line.text.startswith(told.organization, line.tokens[at].begin)
        and (whole := wholes.behind_post(line, at, told.organization, told.end, stop)) is not None
        and whole[1] not in persons
    ):
        # "Commercial Lending Team Leader for Elm Bank"
        post = line.cut(at, told.end)
        return Part(f"{title}, {post}" if title else post, *whole)
    if title is None and _line_before_body(line, at, told, stop, persons):
        # "Workforce Business Services Manager, Elm County"
        return Part(line.cut(at, told.end), None, told.end)
    if line.low(at) in _VERBS and line.mark(at)[0].islower():
        return None
    if title is None:
        return Part(told.title, organization or told.organization, told.end)
    if organization is None:
        return Part(f"{title}, {told.title}", told.organization, told.end)
    return Part(title, organization, told.end) if told.organization is None else None


_VERBS = words("leads heads hosts coaches chairs guides judges directs serves runs owns")
"""Verbs in small letters where a title might stand: "leads a tour"."""


def _line_before_body(line: Line, at: int, told: Told, stop: int, persons: Set[int]) -> bool:
    """Whether what was taken for the body before a title is a line of work, and the body stands behind a comma."""
    found = line.tokens
    if (
        not told.organization
        or told.end >= stop
        or found[told.end].text != ","
        or told.end + 1 in persons
        or not line.text.startswith(told.organization, found[at].begin)
    ):
        return False
    if not all(is_ordinary(word) or word in titles.FUNCTIONS for word in told.organization.lower().split()) and not (
        told.organization.isupper() and len(told.organization) < 5
    ):
        return False
    end = bodies.end(found, told.end + 1, stop)
    if told.organization.isupper() and len(told.organization) < 3 and end > told.end + 1:
        # "ML lead, Acme"
        return True
    return end > told.end + 2 and (
        found[end - 1].low in ("county", "state")
        or any(token.low in bodies.UNITS for token in found[told.end + 1 : end])
    )


__all__ = ["by_letters", "titled"]
