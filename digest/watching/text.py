"""Text as the watch list looks at it: accents folded, letter for letter, so that a place in it stays a place."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

EDGE_LEFT, EDGE_RIGHT = r"(?<![\w@])(?<!\w[-'’.])", r"(?![\w@])(?!['’.-]\w(?<!['’]s))"


@lru_cache(maxsize=2_000)
def _base(letter: str) -> str:
    bare = unicodedata.normalize("NFKD", letter)[:1]
    return bare if bare.isascii() and bare.isalpha() else "'" if letter == "’" else letter


@lru_cache(maxsize=4_000)
def folded(text: str) -> str:
    """``José Núñez’s`` as ``Jose Nunez's``, of the same length."""
    return text if text.isascii() else "".join(letter if letter.isascii() else _base(letter) for letter in text)


def spaced(name: str) -> str:
    """A pattern of the name with any space, hyphen or apostrophe that a writer may choose."""
    words = re.split(r"[\s\-–]+", folded(name).strip())
    return r"[\s\-–]+".join(re.escape(word).replace("'", "'?") for word in words if word)


__all__ = ["EDGE_LEFT", "EDGE_RIGHT", "folded", "spaced"]
