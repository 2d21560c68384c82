"""Watched titles and topics: a title counts where someone bears it or the room is theirs, a topic wherever it is
written."""

from __future__ import annotations

from functools import lru_cache

from digest.watching.text import EDGE_LEFT, folded, spaced
from hobnob import patterns as re

_SHORT = {
    "ceo": "chief executive officer", "cfo": "chief financial officer", "coo": "chief operating officer",
    "cto": "chief technology officer", "cio": "chief information officer",
    "ciso": "chief information security officer", "cmo": "chief marketing officer",
    "chro": "chief human resources officer", "cpo": "chief people officer", "cro": "chief revenue officer",
    "vp": "vice president", "svp": "senior vice president", "evp": "executive vice president", "gm": "general manager",
    "gc": "general counsel", "md": "managing director", "hr": "human resources",
}  # fmt: skip
_ROOMS = (
    r"(?:forum|round ?table|dinner|breakfast|lunch(?:eon)?|panel|summit|exchange|council|peer|circle|conference"
    r"|briefing|reception|awards?|of the year)"
)
_SPLIT = re.compile(
    r"^(cyber|bio|fin|agri|agro|health|ed|semi|nano|micro|online|data|block|super|inter|multi|non|re|pre|post|tele"
    r"|web|life|clean|work|real|e|fund|home|off|on|over|under)(?=[a-z]{4,}$)",
    re.I,
)


def _variants(title: str) -> list[str]:
    """The title, and its short or its long form: "VP of Sales" is "vice president of sales"."""
    found = [title]
    words = title.split()
    if words and (longer := _SHORT.get(words[0].casefold())):
        found.append(" ".join((longer, *words[1:])))
    for short, longer in _SHORT.items():
        if title.casefold().startswith(longer):
            found.append(short.upper() + title[len(longer) :])
        elif longer == f"{title.casefold()} officer":
            found.append(short.upper())
    return found


@lru_cache(maxsize=2_000)
def exact(title: str) -> re.Pattern[str]:
    """The title as such, for the title field of a person."""
    return re.compile(
        rf"{EDGE_LEFT}(?<!vice )(?<!vice-)(?:{'|'.join(spaced(one) for one in _variants(title))})(?:s|es)?(?![\w@])",
        re.I,
    )


@lru_cache(maxsize=2_000)
def borne(title: str) -> re.Pattern[str]:
    """A title in prose counts only where it is borne: "CEO of Acme", "CEO Jane Roe", "the VP of sales at Orrin", not
    "every CEO"."""
    forms = []
    for one in _variants(title):
        closed = spaced(one) if one.isupper() and len(one) <= 5 else f"(?i:{spaced(one)})"
        borne_by = (
            r"(?:(?i:\s+(?:of|at|for|in charge of))\s+(?:the\s+)?[A-Z]|\s*,?\s+[A-Z][\w'-]+\s+[A-Z][\w'-]+"
            r"|\s+[A-Z]\.\s+[A-Z]|,\s+(?:[A-Z]|who\b|is\b|and\b)|\s*[).;]|\s+(?:on|explains?|speaks?|takes|tells"
            r"|shows|answers|leads?|walks|will|joins|hosts)\b)"
        )
        room = rf"\s+(?i:{_ROOMS})\b"
        whole = rf"{closed}(?:\s+of\s+\w+)?" if " of " not in one.casefold() else closed
        forms.append(rf"{closed}{room}")
        forms.append(
            rf"(?i:meet|with|hear from|hosted by|from) (?i:the|our|your|its) {closed}(?=\s*(?:[.,;:!?|–—-]|$))"
        )
        forms.append(
            rf"(?:(?<=[A-Za-z.)]\s)|(?<=,\s)|(?<='s\s)|(?<=^)|(?<=[.!?:;(]\s)"
            rf"|(?<=\())(?<!every )(?<!any )(?<!each )(?<!a )(?<!be )(?<!your ){whole}{borne_by}"
        )
        if len(one.split()) > 1:
            forms.append(rf"(?<!every )(?<!any )(?<!your )(?<!the ){closed}(?!s?\s+(?:council|meeting of)\b)(?=\W|$)")
    return re.compile(rf"{EDGE_LEFT}(?<!vice )(?<!Vice )(?<!vice-)(?<!Vice-)(?:{'|'.join(forms)})")


@lru_cache(maxsize=2_000)
def topic(phrase: str) -> re.Pattern[str]:
    """The topic in one or many, with or without a hyphen; a short one in capitals is taken as written: "AI"."""
    phrase = folded(phrase.strip())
    flags = re.NOFLAG if phrase.isupper() and len(phrase) <= 5 else re.I
    words = phrase.split()
    last = words[-1]
    # "semiconductors" is watched, "semiconductor" is written
    if len(last) > 4 and last.endswith("s") and not last.endswith(("ss", "ics", "us")):
        words[-1] = last[:-1]
    if len(words) == 1:
        written = _SPLIT.sub(r"\1[\\s-]?", words[0]) if words[0].isalpha() else re.escape(words[0])
    else:
        written = r"[\s\-–]+".join(map(re.escape, words))
    written = re.sub(r"\\?&", r"\\s?&\\s?", written) if "&" in phrase else written
    written = re.sub(r"(\d)(?=[A-Za-z])", r"\1-?", written)
    # "Logistics: park by the silo" tells how to come, not what it is about
    heading = r"(?!\s*:\s+[a-z])" if len(words) == 1 else ""
    return re.compile(rf"{EDGE_LEFT}{written}(?:s|es)?(?![\w@]){heading}", flags)


__all__ = ["borne", "exact", "topic"]
