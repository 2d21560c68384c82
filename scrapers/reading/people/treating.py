"""Persons who offer to pay for what the guests get: "Jane Roe has generously offered to cover the cost of lunch",
"Thanks to a gift from member Bob Roe"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading.people import mentions
from scrapers.reading.people.context import Announced
from scrapers.reading.people.evidence import strong
from scrapers.reading.people.line import Line

_OFFERS = re.compile(
    r"(?:,[^,.]{3,60},)? ?(?:has|have|is|are)(?: very| so)?(?: generously| kindly| graciously)? (?:offered to"
    r"|agreed to|offering to|volunteered to)? ?(?:generously )?(?:cover(?:ing)? (?:the (?:cost|costs|bill|tab|price)"
    r"|everyone|all)|pay(?:ing)? (?:for (?:the |all |everyone|lunch|dinner|breakfast|food|drinks)|the (?:bill|tab)))"
)
_GIFT = re.compile(
    r"\b(?:[Tt]hanks to|[Mm]ade possible by|[Mm]ade possible through|[Dd]ue to) (?:a|the) (?:generous |very generous "
    r"|kind )?(?:gift|donation|gifts|generosity) (?:from|of|by) (?:our |past |former |longtime |club "
    r"|fellow )?(?:member |members |Rotarian |Lion |Kiwanian |alumnus |alumna |president )?$"
)

_BUILT = re.compile(
    r"\b(?:built|created|founded|endowed|restored|established|named|purchased|opened|renovated|acquired|was|were)\b"
)
"""What money once did, and not for these guests."""


def find(lines: Iterable[Line]) -> Iterator[Announced]:
    """Everyone of whom a sentence says so."""
    for line in lines:
        if not line.names or not (
            "cover" in line.text
            or "pay" in line.text
            or "gift" in line.text
            or "donation" in line.text
            or "generosity" in line.text
        ):
            continue
        for first, stop in line.sentences:
            spans = [span for span in line.within(first, stop) if span.sure == 2]
            for chain in mentions.chains(line, mentions.find(line, first, stop, spans)) if spans else []:
                one = chain[-1]
                behind = line.text[line.tokens[one.name.end - 1].finish :]
                before = line.text[: line.tokens[one.begin].begin]
                alone = (
                    one.name.end >= stop or not line.tokens[one.name.end].word or not line.tokens[one.name.end].capital
                )
                if alone and (
                    _OFFERS.match(behind)
                    or (_GIFT.search(before) and len(chain) == 1 and _BUILT.search(before) is None)
                ):
                    yield Announced(
                        one,
                        Role.SPONSOR,
                        line.cut(first, stop),
                        [strong(Role.SPONSOR, "pays for the guests", own=True)],
                        3.0,
                    )


__all__ = ["find"]
