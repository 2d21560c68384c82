"""Who meets, as a sentence says it: "The Harbor Commission meets on the following dates"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.words import BODY, MONTH

_WHO = re.compile(
    r"(?:^|[.!:]\s+|\b(?:the|that|all|of|specified,|noted,|scheduled)\s+)((?:[A-Z][\w&'’.#/-]*|\d+"
    r"|#\d+)(?:\s+(?:[A-Z][\w&'’.#/,-]*|of|and|the|for|on|in|&|#?\d+)){0,9}?(?:\s(?:board|commission|committee"
    r"|council|authority)(?= meetings?\b))?)"
    r"(?:’s|'s)?\s+(?:\([A-Z]{2,8}\)\s+)?(?:(?:holds?|conducts?|hosts?)\b[^.]{0,40}\bmeetings\b|meets\b"
    r"|will (?:meet|hold|conduct|convene)\b|convenes\b|"
    r"(?:is|are) (?:scheduled|required|set)\b[^.]{0,60}\b(?:meet|meetings)\b|(?:regular |public |monthly |quarterly "
    r"|board |general )*meetings?\b(?: schedule)?\s+(?:are|is|will|take|begin|start|have|has)\b|"
    r"(?:regular |public |monthly |board )*meetings\b)"
)
_MONTH = re.compile(rf"\b{MONTH}\b", re.I)
_OF_PAPERS = re.compile(r"(?:agendas?|minutes|packets?|notices?|recordings?|copies|materials)\b", re.I)
"""What begins a sentence about papers: "Agendas for board meetings are posted"."""


def body_in(text: str) -> str | None:
    """Who meets, as a sentence says it: "The Harbor Commission meets on the following dates"."""
    for match in _WHO.finditer(text[:1200]):
        name = match.group(1).strip(" ,.")
        name = re.split(r"(?<=[a-z]{4})\.\s", name)[-1]
        name = re.sub(
            r"^(?:The|All|Our|This|Regular|Public|Live|Upcoming|Please note that|Unless otherwise \w+,?)\s+(?:the\s+)?",
            "",
            name,
        ).strip()
        if BODY.search(name) and len(name) <= 90 and not _MONTH.search(name) and not _OF_PAPERS.match(name):
            return name
    return None


__all__ = ["body_in"]
