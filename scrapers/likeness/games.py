"""What is played: of two games in one hall, each is an event of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from scrapers.reading.words import words as vocabulary

_GAMES = vocabulary(
    "volleyball softball baseball basketball football soccer hockey lacrosse tennis pickleball cornhole horseshoe "
    "bowling bocce curling wrestling kickball dodgeball golf"
    " chess euchre pinochle cribbage scrabble mahjong bunco canasta bingo trivia poker dart shuffleboard"
)
# what else they are called
_OTHER_NAMES = {
    ("bag", "tournament"): "cornhole",
    ("bag", "toss"): "cornhole",
    ("bean", "bag"): "cornhole",
    ("mah", "jongg"): "mahjong",
    ("mah", "jong"): "mahjong",
    ("quiz", "night"): "trivia",
    ("pub", "quiz"): "trivia",
}


def games(told: Sequence[str]) -> frozenset[str]:
    """The games that a title names."""
    return (_GAMES & frozenset(told)) | {_OTHER_NAMES[pair] for pair in pairwise(told) if pair in _OTHER_NAMES}
