"""What stands behind the hours of a day: "7 PM (90 minutes)", "7 pm (time change: now 6 pm)".

A length counts where nothing else is measured: "(90 minutes)", never "2 hours of credit".
"""

from __future__ import annotations

from dataclasses import replace

from hobnob import patterns as re
from scrapers.reading.dates.clock import Clock, Hours, hours_at
from scrapers.reading.dates.lexer import Tokens

_NOW = re.compile(r"[(,;|n.-]{1,2}(?:w?[LT]?w:)?(?:[Tw]{0,2}(?P<word>w)[@:f]{0,2}|(?P<new>w)L[@:]{0,2})(?=NP|CP|X|H)")
_LASTS = re.compile(
    r"\s{0,2}(?:(?P<open>\()|[,.;|–-]?\s{0,2}(?:duration|length|run(?:ning)? time)\s?:\s{0,2}"
    r"|,?\s(?:lasting|for|runs(?: for)?)\s|,\s|\s[–-]\s)"
    r"(?P<n>\d{1,3}|an|one|two|three|four)(?P<half>\.5|[ -]?½| and a half)?[ -]?(?P<unit>hours?|hrs?\.?|minutes?"
    r"|mins?\.?)(?P<half2> and a half)?(?:,? (?:and )?(?P<more>\d{1,2}) (?:minutes?|mins?\.?))?"
    r"(?P<close>\))?(?=\s*(?:$|[.,;|)\n]))",
    re.I,
)
_NUMBERS = {"an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_LONGEST = 12 * 60
"""Minutes."""


def settled(tokens: Tokens, found: tuple[Hours, int]) -> tuple[Hours, int]:
    """The hours as the words behind them leave them: changed to others, or with their end by how long it lasts."""
    hours, last = found
    if (match := _NOW.match(tokens.codes, last)) and _is_new(tokens, match):
        changed = hours_at(tokens, match.end())
        if changed and changed[0].start is not None:
            return changed[0], changed[1] + (tokens.codes[changed[1] : changed[1] + 1] == ")")
    if hours.start is None or hours.end is not None or last == 0:
        return found
    lasts = _LASTS.match(tokens.text, tokens.ends[last - 1])
    minutes = _minutes(lasts) if lasts else 0
    if lasts is None or not 0 < minutes <= _LONGEST:
        return found
    after = next((k for k in range(last, len(tokens.codes)) if tokens.begins[k] >= lasts.end()), len(tokens.codes))
    return replace(hours, end=_later(hours.start, minutes)), after


def _is_new(tokens: Tokens, match: re.Match[str]) -> bool:
    at, wanted = (match.start("word"), "now") if match.group("word") else (match.start("new"), "new")
    return str(tokens.values[at]).lower() == wanted


def _minutes(lasts: re.Match[str]) -> int:
    if (lasts.group("open") is None) != (lasts.group("close") is None):
        return 0
    count = lasts.group("n").lower()
    whole = _NUMBERS.get(count) or int(count)
    if lasts.group("unit").lower().startswith("min"):
        return whole if lasts.group("half") is None else 0
    half = 30 if lasts.group("half") or lasts.group("half2") else 0
    return whole * 60 + half + int(lasts.group("more") or 0)


def _later(clock: Clock, minutes: int) -> Clock:
    end = (clock[0] * 60 + clock[1] + minutes) % (24 * 60)
    return end // 60, end % 60
