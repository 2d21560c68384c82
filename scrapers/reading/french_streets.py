"""Streets as French Canada writes them, the kind before the name: "455, rue King Ouest", "1200 boul. des Érables"."""

from __future__ import annotations

from hobnob import patterns as re

_KIND = r"(?i:rue|boul\.|boulevard|chemin|ch\.|mont[ée]e|rang|c[ôo]te|all[ée]e)"
_KIND_OF = (
    r"(?i:avenue|av\.|place|route|promenade|terrasse|impasse|cours)[ ]+(?=(?i:du|de|des|la|le|les)[ ]|(?i:d|l)['’])"
)
"""What English streets are called too: "12 avenue du Parc"."""
_STREET = re.compile(
    rf"(?<![\w$#.,/-])\d{{1,5}}[A-Za-z]?,?[ ]+(?:{_KIND}[ ]+|{_KIND_OF})[\w.'’-]+(?:[ ][\w.'’-]+){{0,5}}?(?:[ ](?:Est"
    rf"|Ouest|Nord|Sud)(?!\w)|(?=\s*(?:[,\n|·(]|$)))"
)


def find(text: str) -> tuple[int, int] | None:
    """Where a street with its number stands, up to a comma or the end of its line."""
    match = _STREET.search(text)
    return match.span() if match else None
