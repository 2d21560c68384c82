"""What a part behind a name adds."""

from __future__ import annotations

from typing import NamedTuple

SEPARATORS = frozenset([",", "–", "—", "|", "-", "/", "·", "•", "@", "‒", "―", "~", "»", "›"])


class Part(NamedTuple):
    """The position with what the part adds, the token behind it, and whether it holds for both of two."""

    title: str | None
    organization: str | None
    end: int
    both: bool = False


__all__ = ["SEPARATORS", "Part"]
