"""Text that is set as it is written (``<pre>``): its lines are lines, and wide gaps between its words part columns."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob import patterns as re

_GAP = re.compile(r"(?<=[\w.,)])(?: {3,40}|\t{1,8})(?=[\w(\"“])")
_COLUMN = " | "


def as_set(text: str, tag: str) -> Iterator[str | None]:
    """The text as a page shows it in an element ``tag``; None stands where a line ends."""
    if tag != "pre":
        yield text
        return
    for at, line in enumerate(text.splitlines() or [text]):
        if at:
            yield None
        yield _GAP.sub(_COLUMN, line)
    if text.endswith(("\n", "\r")):
        yield None
