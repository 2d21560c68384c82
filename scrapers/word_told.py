"""The operator's word in words."""

from __future__ import annotations

from collections.abc import Sequence

from hobnob.store.rows import Word, WordKind

_NAMED = 3


def describe(word: Word) -> str:
    """A word in words: whose reports it is about, and what it says of them."""
    known = {one.side for one in word.members if one.report is not None}
    sides: dict[int, dict[str, None]] = {}
    for one in word.members:
        if one.report is not None or one.side not in known:
            sides.setdefault(one.side, {})[f'{one.source}\'s "{one.named or one.title}"'] = None
    of = [_listed(list(side)) for side in sides.values() if side]
    if len(of) == 1 and word.kind is WordKind.SAME:
        of = list(next(iter(sides.values())))
    kind = "are one" if word.kind is WordKind.SAME else "are apart"
    return f"{' and '.join(of) or 'what is told no more'} {kind}" + (" on all dates" if word.series else "")


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return " with ".join(names[:_NAMED]) + (f" with {more} more" if more > 0 else "")


__all__ = ["describe"]
