"""What stands between a day and its hours: a remark, or the words of a sentence that tells who meets."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.dates.lexer import Tokens

_BRACKETS = re.compile(r",?\([wLTo'&.]{1,6}\)(?=[,@|n:;f-]{0,3}[NCXHD])")
"""What a day is besides: "Monday, October 12 (Columbus Day), 9 a.m."."""
_ASIDE = re.compile(
    r"\s{0,2}(?:[,–—-]{1,2}\s{0,2})?\(?(?:rain or shine|weather permitting)\)?(?=[\s,;|@–—-])"
    r"|\s{0,2}\((?:was|were|formerly|originally|previously|not|instead of|(?:changed|moved) from)\s[^()\n]{3,40}\)"
    r"|\s{0,2}[,–—-]{1,2}\s(?:[A-Z][\w’'.]*\s){1,3}(?:Day|Eve|Weekend|Holiday)\s?(?=[,–—-]{1,2}\s\d)"
)
"""The weather, the day that it was before, or what the day is called, before the hours."""
_MEETS = (
    r"(?:meets?|gathers?|convenes?|holds?|hosts?|presents?|offers?|welcomes?|celebrates?|begins?|starts?|meeting"
    r"|holding|hosting|presenting|held|hosted|takes? place|join us)"
)
_SENTENCE = re.compile(
    rf",?[ ](?:(?!(?:after|before|until|till|by|when|which|if|that|deadline|last|applications?|registration"
    rf"|tickets?)\b)[^\W\d][\w’'&-]*[ ]){{1,9}}?{_MEETS}(?:[ ](?!(?:at|from|after|before|until|till|by|that|which|who"
    rf"|whose|where"
    rf"|when)\b)[^\W\d][\w’'&-]*){{0,10}}"
    r"[ ](?:at|from)[ ](?=\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|o['’]clock|(?:-|–|to|until)\s?\d)|noon\b)",
    re.I,
)
"""Behind a day, from who meets to the hour, in one clause without another figure: "the Garden Club will meet at"."""


def past_aside(tokens: Tokens, i: int) -> int:
    """The token behind a remark at token ``i`` that hours follow, or ``i``."""
    if aside := _BRACKETS.match(tokens.codes, i):
        return aside.end()
    match = _ASIDE.match(tokens.text, tokens.ends[i - 1]) if i else None
    return _token_from(tokens, i, match.end()) if match else i


def told_later(tokens: Tokens, i: int) -> int | None:
    """The token of the hour that the sentence about the day before token ``i`` tells further on."""
    match = _SENTENCE.match(tokens.text, tokens.ends[i - 1]) if i else None
    return _token_from(tokens, i, match.end()) if match else None


def _token_from(tokens: Tokens, i: int, begin: int) -> int:
    return next((k for k in range(i, len(tokens.codes)) if tokens.begins[k] >= begin), len(tokens.codes))
