"""What the shorthand of office calendars stands for: "Govt Affairs Cmte Mtg", "Exec Bd", "Coffee w/ the Supt".

Only what can hardly mean anything else is spelt out; "dev" alone may be a developer, "comm" a community.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re

_NEXT_TO_BOARD = r"(?= (?:bd|board|cmte|committee|comm|council|team|session|mtg|meeting)\b)"
_SHORT: tuple[tuple[str, str], ...] = (
    (r"gov'?t\.?", "government"), (r"gen'?l (?=m(?:tg|eeting)|member)", "general "), (r"m(?:tg|tng)s?\.?", "meeting"),
    (r"(?:cmte|cmtee|cttee|ctte|comte|commitee)\.?|comm\.?(?=\W*$| m(?:tg|eeting)\b)", "committee"),
    (r"sub-?cmte", "subcommittee"),
    (r"bd\.?(?= (?:of|mtg|meeting|members?|retreat)\b)|(?<=exec )bd\.?|(?<=adv )bd\.?|(?<=club )bd\.?", "board"),
    (r"(?-i:BOD)", "board of directors"), (r"(?<=of )dirs?\.?", "directors"),
    (rf"exec\.?{_NEXT_TO_BOARD}", "executive"), (rf"adv\.?{_NEXT_TO_BOARD}", "advisory"),
    (rf"leg\.?(?= (?:affairs|update|breakfast|lunch(?:eon)?|reception)\b)|leg\.?{_NEXT_TO_BOARD}", "legislative"),
    (r"econ\.? dev\w{0,8}\.?", "economic development"), (r"workforce dev\.?", "workforce development"),
    (r"comm(?:unity)?\.? dev\.?", "community development"),
    (r"biz", "business"), (r"mbrs?", "members"), (r"mbrship", "membership"),
    (r"(?-i:GMM)", "general membership meeting"),
    (r"b(?:rk|k)?f(?:a)?st", "breakfast"), (r"(?-i:L ?& ?L)(?=\W*$| ?[:–—-])|(?-i:LnL)", "lunch and learn"),
    (r"wks?hp", "workshop"), (r"trng", "training"),
    (r"n(?:e)?twkg", "networking"), (r"supt\.?", "superintendent"), (r"dist\.? gov\.?(?=\W|$)", "district governor"),
    (r"ldrship|ldrshp", "leadership"),
    (r"assn\.?", "association"), (r"fo?u?ndn\.?", "foundation"), (r"mgrs", "managers"), (r"w/(?! ?o\b)", "with "),
)  # fmt: skip
_ANY = re.compile(
    "|".join(
        rf"(?<![\w/])(?P<s{at}>{short})(?![\w'])" if not short.startswith("w/") else rf"(?<![\w/])(?P<s{at}>{short})"
        for at, (short, _) in enumerate(_SHORT)
    ),
    re.I,
)


def _spelt(match: re.Match[str]) -> str:
    return _SHORT[int((match.lastgroup or "s0")[1:])][1]


@lru_cache(maxsize=20_000)
def spelt(title: str) -> str:
    """The title with its shorthand spelt out."""
    found = _ANY.sub(_spelt, title)
    return title if found == title else " ".join(found.split())


__all__ = ["spelt"]
