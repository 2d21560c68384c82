"""What is for animals: first aid for pets is not first aid, nor goat yoga the yoga in the next room."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from hobnob import patterns as re
from scrapers.likeness.titles import Title
from scrapers.reading.words import words as vocabulary

_ANIMALS = vocabulary("pet dog cat puppy pup pooch kitten kitty goat animal")
# who cares for them, and so need not say more
_KEEPERS = _ANIMALS | vocabulary(
    "humane shelter rescue veterinary veterinarian vet spca aspca kennel canine feline critter fur paw adoption"
)
# what is held for people and for animals
_FOR_BOTH = vocabulary("aid cpr yoga photo portrait santa costume egg treat swim")
_FIGURES = re.compile(r"\b(?:hot|corn|chili|sea|prairie|top|under) ?dogs?\b|\bdog days?\b|\bcat in the hat\b")
_FIGURED = frozenset({"dog", "cat"})


def only_one_for(a: Title, b: Title, known_a: AbstractSet[str], known_b: AbstractSet[str]) -> bool:
    """Whether of two things of one sort only one is for animals, and who tells of the other knows of none; ``known_a``
    and ``known_b`` are all words around each."""
    if not a.words & b.words & _FOR_BOTH or not (a.words | b.words) & _ANIMALS:
        return False
    said, known = [], []
    for title, around in ((a, known_a), (b, known_b)):
        figured = _FIGURED if _FIGURES.search(title.folded) else frozenset()
        said.append(bool(title.words & _ANIMALS - figured))
        known.append(bool(around & _KEEPERS - figured))
    return said[0] != said[1] and not all(known)
