"""For whom a gathering is: lawyers, realtors, the bereaved. What is for two circles of people is two gatherings."""

from __future__ import annotations

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
def _table() -> tuple[dict[str, int], dict[tuple[str, str], int]]:
    told = [
        (words(entry.replace("+", " ")), at)
        for at, line in enumerate(_LINES.strip().splitlines())
        for entry in line.split()
    ]
    return {run[0]: at for run, at in told if len(run) == 1}, {
        (run[0], run[1]): at for run, at in told if len(run) == 2
    }


@lru_cache(maxsize=8192)
def circles(told: tuple[str, ...]) -> frozenset[int]:
    """The circles of people that a title, a name or a text tells."""
    single, double = _table()
    found = {single[word] for word in single.keys() & told}
    if any(second in told for _, second in double):
        found |= {double[pair] for pair in pairwise(word for word in told if word not in SMALL) if pair in double}
    return frozenset(found)
