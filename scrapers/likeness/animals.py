"""What is for animals: first aid for pets is not first aid, nor goat yoga the yoga in the next room."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from hobnob import patterns as re
from scrapers.reading.words import words as vocabulary

_ANIMALS = vocabulary("pet dog cat puppy pup pooch kitten kitty goat animal")
# who cares for them, and so need not say more
_KEEPERS = _ANIMALS | vocabulary("humane shelter rescue veterinary veterinarian vet spca aspca kennel canine feline critter fur paw adoption")
# what is held for people and for animals
_FOR_BOTH = vocabulary("aid cpr yoga photo portrait santa costume egg treat swim")
_FIGURES = re.compile(r"\b(?:hot|corn|chili|sea|prairie|top|under) ?dogs?\b|\bdog days?\b|\bcat in the hat\b")


def only_one_for(a: str, b: str, here: AbstractSet[str], there: AbstractSet[str], *, known_here: AbstractSet[str], known_there: AbstractSet[str]) -> bool:
    """Whether of two things of one sort only one is for animals, and who tells of the other knows of none; ``a`` and ``b`` are
    titles folded, ``here`` and ``there`` their words."""
    if not here & there & _FOR_BOTH:
        return False
    mine, theirs = here & _ANIMALS, there & _ANIMALS
    if bool(mine) == bool(theirs) or _FIGURES.search(a if mine else b):
        return False
    return not (known_there if mine else known_here) & _KEEPERS
