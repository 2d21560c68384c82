"""What a fact is: the reason that a person reads, and how strong it is."""

from __future__ import annotations

Fact = tuple[str, float]


__all__ = ["Fact"]
