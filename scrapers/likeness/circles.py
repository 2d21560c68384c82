"""For whom a gathering is: lawyers, realtors, the bereaved. What is for two circles of people is two gatherings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from scrapers.likeness.vocabulary import SMALL
from scrapers.likeness.words import words

# each line is one circle; "+" joins two words that only together tell it
_LINES = """
    lawyer paralegal bar+association
    realtor broker
    young+professional
    nurse nursing
    engineer
    accountant cpa
    banker
    teacher educator
    contractor builder homebuilder
    manufacturer
    veterinarian
    dentist dental
    shrm human+resource hr
    marketer ama
    nonprofit
    woman women girl
    veteran
    grief bereavement bereaved bereave griefshare widow widower
    caregiver dementia alzheimer
    cancer
    addiction alcoholic alanon narcotic sobriety
    diabetes diabetic
    parkinson
    divorce divorcecare
    autism
    breastfeeding
    stroke
"""

@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, ...], int]:
    return {words(entry.replace("+", " ")): at for at, line in enumerate(_LINES.strip().splitlines()) for entry in line.split()}


def circles(told: Sequence[str]) -> frozenset[int]:
    """The circles of people that a title, a name or a text tells."""
    table = _table()
    content = [word for word in told if word not in SMALL]
    runs = [*((word,) for word in content), *pairwise(content)]
    return frozenset(table[run] for run in runs if run in table)
