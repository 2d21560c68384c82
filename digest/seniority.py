"""How senior a job title is, in the only sense that matters here: whom would one cross town to meet."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.formats.evidence import SENIORS
from hobnob.phrases import words_of
from hobnob.translated import english

_LEVELS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (1, re.compile((
        r"\b(?:assistant|associate|deputy|executive assistant to|chief of staff to"
        r"|former assistant)\b(?!.*\b(?:vice president|secretary of|superintendent)\b)|\bintern\b|\bstudent\b"
        r"|\b(?:zone|program|event|membership|house|table) chair\w*\b"
        ), re.I)),
    (2, re.compile((
        r"\b(?:vice[- ]president|[sea]?vp|regional president|market president|managing (?:director|partner)"
        r"|senior partner|general manager|plant manager|deputy (?:secretary|mayor|superintendent)|vice chair\w*"
        r"|regional director)\b"
        ), re.I)),
    (3, re.compile(
        r"\b(?:c[efoitmpsrlda]o|chro|ciso|chief (?!of staff|meteorologist|photographer|engineer)[\w ]*?officer"
        r"|chief executive|president|chair(?:man|woman|person)?(?! of the department)|"
        r"(?:co-?)?founder|(?:co-?)?owner|mayor|governor|senator|congress\w+|secretary of \w+|superintendent"
        r"|county executive|executive director|publisher|chancellor|provost|commissioner|u\.?s\.? representative"
        r"|state representative"
        r"|representative|"
        r"attorney general|treasurer of|ambassador(?! (?:committee|chair|team))|admiral|general(?! (?:manager|counsel"
        r"|contractor))|justice|managing partner|proprietor|head coach|speaker of the house)\b",
        re.I)),
    (2, re.compile((
        r"\b(?:partner|principal|director|head of|dean|general counsel|city manager|county (?:manager"
        r"|administrator)|administrator|sheriff|chief|judge|council(?:man|woman|member|or)|alderman|prosecutor"
        r"|chief economist|trustee|auditor|bishop|rabbi)\b"
        ), re.I)),
    (1, re.compile(r"\w")),
)  # fmt: skip


@lru_cache(maxsize=10_000)
def level(title: str | None) -> int:
    """3 the head of a house or an elected official, 2 who reports to one, 1 any other title, 0 no title."""
    if not title:
        return 0
    title = english(title)
    if re.search(r"\b(?:vice[- ]president|[sea]vp|\bvp)\b", title, re.I) and not re.search(
        r"\bc[efoitm]o\b|\bchief\b", title, re.I
    ):
        return 2
    return next((found for found, pattern in _LEVELS if pattern.search(title)), 0)


def promised(text: str) -> tuple[str, ...]:
    """The words of a text that promise senior people, each once: "elected officials", "plant managers"."""
    return SENIORS.find(words_of(text))[:6]


__all__ = ["level", "promised"]
