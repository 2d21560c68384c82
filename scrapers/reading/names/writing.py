"""How a name is written that stands in a line: its words, what follows them as Jr., and capitals made small."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.tokens import Token

OPENING, CLOSING = "\"“‘'(", "\"”’')"
"""Marks around a nickname."""


def written(found: list[Token], core: list[int]) -> str:
    """The name of these tokens, without a possessive ending."""
    last = found[core[-1]].text
    ending = last[:-2] if last[-2:].lower() in ("'s", "’s") else last.rstrip("'’")
    words_of: list[str] = []
    for index in core:
        token = found[index]
        text = ending if index == core[-1] else token.text
        if words_of and token.glued:
            words_of[-1] += text
        else:
            words_of.append(text)
    return " ".join(words_of)


def suffix(found: list[Token], end: int) -> tuple[int, str]:
    """Where a name ends with its "Jr." or "III", and that; an empty one where none follows."""
    at = end + 1 if end + 1 < len(found) and found[end].text == "," else end
    if at < len(found) and found[at].word and found[at].text.rstrip(".") in ("Jr", "Sr", "II", "III", "IV", "JR", "SR"):
        following = found[at + 1] if at + 1 < len(found) else None
        if at > end and found[at].low == "sr" and following is not None and following.capital:
            return end, ""  # "Ann Lee, Sr. Director"
        text = found[at].text.rstrip(".")
        return at + 1, f"{text.capitalize()}." if text.upper() in ("JR", "SR") else text
    return end, ""


def lowered(name: str) -> str:
    """JANE McROE-SMITH in capitals, as it is written elsewhere."""
    lowered = re.sub(r"[^\W\d_]+", lambda match: match.group().capitalize(), name)
    return re.sub(r"\b(Ii|Iii|Iv)\b", lambda match: match.group().upper(), lowered)


__all__ = ["CLOSING", "OPENING", "lowered", "suffix", "written"]
