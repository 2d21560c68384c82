"""What the lines of a price text are about: rows of headings above rows of amounts, and what is no admission at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hobnob import patterns as re

LABEL_LINE = re.compile(r"^[^\d$]{2,40}$")
OF_OTHERS = re.compile(
    r"\b(?:sponsorships?|sponsors?|raffles?|vendors?|booths?|exhibitors?|prizes|auctions?|donations?|drawings?"
    r"|giveaways?)\b[^:$]{0,30}:",
    re.I,
)
"""Before the first amount of a clause: all that follows is no admission."""
CHANCES = re.compile(
    r"\b(?:raffle|50[/-]50|(?:prize |cash )?drawing|door prize|bingo card|lottery)s?[ ,:]{1,2}(?:tickets?|entries"
    r"|chances)?[^.$]{0,20}$",
    re.I,
)
"""What is paid for a chance to win, by one or by five."""
SEVERAL_FOR = re.compile(r"(?:\b(?:[2-9]|\d\d|two|three|four|five|six|ten|twelve)) for\s*$", re.I)
"""What several cost at once: "3 for $10"."""
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
            lines[at - many : at + many] = [
                f"{head}: {amount}" for head, amount in zip(heads, amounts, strict=True)
            ] + [""] * many
    return "\n".join(lines)


def _amounts(lines: list[str], at: int) -> Iterator[str]:
    for line in lines[at:]:
        if not _AMOUNT_LINE.fullmatch(line):
            return
        yield line


_CENTS_APART = re.compile(
    r"(?<=[$£€\d]\d)\. (?=\d\d\s*(?:$|[\n,;)]|per\b|each\b))|(?<=\$\d)\. (?=\d\d\s*(?:$|[\n,;)]|per\b|each\b))"
    r"|(?<=\$\d\d)[ ](?=00\s*(?:$|[\n,;)]|per\b|each\b))"
)
"""Between dollars and cents that a page sets apart: "$8. 94", "$25 00"; not "$25. 40 seats"."""


_UNSIGNED = re.compile(
    r"(?P<signed>(?:[$£€]\s?\d[\d.]{0,6}|\b\d{1,3} dollars)(?: for)? (?:\w+ )?members(?:,| and|, and| or|;|/| -) ?)"
    r"(?P<number>\d{1,3}(?:\.\d\d)?)(?=(?: dollars)?(?: for (?:\w+ )?(?:non-?members|guests|visitors|others"
    r"|everyone else"
    r"|the public)| non-?members)\b)",
    re.I,
)
"""What others than members pay, without a sign of its own: "$25 for members and 35 for guests"."""
_INCLUDES = re.compile(r"\bincludes [^:;.$()\d]{1,80}(?=:\s*(?:\w+:? )?[$£€])", re.I)
"""What a price includes, before its colon, is nothing that is paid for."""


def with_cents(words: str) -> str:
    """The text with such cents at their dollars."""
    return _CENTS_APART.sub(".", words)


def plainly(words: str) -> str:
    """The text with each amount written out, and without what a price includes before it is told."""
    return _INCLUDES.sub("", _UNSIGNED.sub(r"\g<signed>$\g<number>", with_cents(words)))


__all__ = ["CHANCES", "LABEL_LINE", "OF_OTHERS", "SEVERAL_FOR", "headed", "plainly"]
