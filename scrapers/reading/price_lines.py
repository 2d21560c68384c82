"""The clauses of a price text, and the tables in which labels and amounts stand on lines of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hobnob import patterns as re

LABEL_LINE = re.compile(r"^[^\d$]{2,40}$")
_AMOUNT_LINE = re.compile(r"\s?[$£€]\s?\d[\d,]{0,6}(?:\.\d\d)?\s?")


def headed(words: str, says_whom: Callable[[str], bool]) -> str:
    """The words, with each amount of a row beside its own heading where a row of headings stands above it."""
    lines = words.split("\n")
    for at in range(1, len(lines)):
        if not _AMOUNT_LINE.fullmatch(lines[at]) or _AMOUNT_LINE.fullmatch(lines[at - 1]):
            continue
        amounts = list(_amounts(lines, at))
        many = len(amounts)
        heads = lines[max(0, at - many) : at]
        if many > 1 and len(heads) == many and all(LABEL_LINE.match(head) and says_whom(head) for head in heads):
            lines[at - many : at + many] = [f"{head}: {amount}" for head, amount in zip(heads, amounts, strict=True)] + [""] * many
    return "\n".join(lines)


def _amounts(lines: list[str], at: int) -> Iterator[str]:
    for line in lines[at:]:
        if not _AMOUNT_LINE.fullmatch(line):
            return
        yield line


__all__ = ["LABEL_LINE", "headed"]
