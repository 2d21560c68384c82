"""Months as they are misspelt: two letters exchanged, one doubled, one left out."""

from __future__ import annotations

from hobnob import patterns as re


def _slips(name: str) -> set[str]:
    """The month's name with two letters exchanged, one doubled or one left out; its end stays."""
    last = len(name) - 1
    swapped = {name[:at] + name[at + 1] + name[at] + name[at + 2 :] for at in range(1, last)}
    dropped = {name[:at] + name[at + 1 :] for at in range(1, last)} if len(name) >= 6 else set()
    doubled = {name[:at] + name[at] + name[at:] for at in range(1, last)}
    return (swapped | dropped | doubled) - {name}


_NAMES = ["january", "february", "march", "april", "august", "september", "october", "november", "december"]
_MISSPELT = {slip: name for name in _NAMES for slip in _slips(name)} | {"feburary": "february"}
_WORD_DAY = re.compile(r"\b([A-Za-z]{4,10})(?=\.?,?\s*\d{1,2}(?:st|nd|rd|th)?\b)")


_DAY_LETTERS = re.compile(
    r"(?<=\d)((?:st|nd|rd|th)?)\s?\((?:mo?n?|tue?s?|wed?|thur?s?|fr?i?|sat?|sun?|t|w|th|s)\)", re.I
)


_DAY_OF = re.compile(r"(?<=\d)(st|nd|rd|th) day of (?=[A-Z][a-z]{2})", re.I)
"""As notices write it: "the 21st day of March, 2026"."""


def spelled(text: str) -> str:
    """The text with misspelt months put right where a day follows ("Aprli 14", "Feburary 20"), without a weekday's
    letters in brackets ("April 7(TH), 2022", "April 29th(F), 2022")."""
    text = _WORD_DAY.sub(lambda match: _MISSPELT.get(match.group(1).lower(), match.group(1)), text)
    text = _DAY_OF.sub(r"\1 of ", text) if " day of " in text else text
    return _DAY_LETTERS.sub(r"\1", text) if ")" in text else text
