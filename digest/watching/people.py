"""A watched person in a text, however their name is written: with initials, in capitals, "Hale, Bob", "Ann and Bob
Hale"."""

from __future__ import annotations

from functools import lru_cache

from digest.watching.nicknames import alike
from digest.watching.text import EDGE_LEFT, folded, spaced
from hobnob import patterns as re
from hobnob.taste import WatchedPerson

_NAMED_AFTER = (
    r"(?!(?:'s)?\s+(?:Memorial|Elementary|Middle|High|Street|St\b|Avenue|Ave\b|Road|Rd\b|Lane|Ln\b|Trail|Creek|Park"
    r"|Hall|Cent(?:er|re)|Stadium|Field|Library|House|Museum|Gallery|Theatre|Room|Wing|Pavilion|Plaza|Trust\b|"
    r"School|Foundation|Awards?|Scholarship|Way|Drive|Boulevard|Blvd|Bridge|Airport|Building|Auditorium"
    r"|Theat(?:er|re)|University|College|Day\b|Fund\b|Lecture|"
    r"Classic|Invitational|Golf|[A-Z][\w']+\s+(?:Memorial|School|Center|Park)))"
)
_PLACE_WORDS = frozenset(
    [
        "park", "hill", "field", "lake", "rivers", "river", "woods", "brook", "banks", "church", "street", "marsh",
        "glen", "ford", "bridge", "west", "east", "north", "south", "hall", "green", "lane", "beach", "forest",
        "garden", "stone", "moor", "ridge", "valley",
    ]
)  # fmt: skip
_IN_PLACE = (
    r"(?<!\bin )(?<!\bIn )(?<!\bat )(?<!\bAt )(?<!\bto )(?<!\bnear )(?<!\bthrough )(?<!\bof )(?<!\bthe )(?<!\baround )"
)
_TITLES = re.compile(r"^(?:dr|mr|mrs|ms|hon|rev|sen|rep|judge|mayor)\.?\s+", re.I)


def _forms(name: str) -> list[str]:
    """The patterns under which a name may be written."""
    bare = _TITLES.sub("", re.sub(r",?\s+(?:jr|sr|ii|iii|iv)\.?$", "", folded(name).strip(), flags=re.I))
    words = [word for word in bare.split() if word]
    if len(words) < 2:
        return [spaced(bare)]
    middle = [word for word in words[1:-1] if len(word.strip(".")) > 1]
    between = (
        r"(?:\s+(?:[A-Z]\.?){1,2}|\s+[\"“(]\w+[\"”)]|\s+[A-Z][\w'-]+)?"
        if not middle
        else r"".join(
            rf"(?:\s+{re.escape(word)})?" if word[0].isupper() else rf"\s+{re.escape(word)}" for word in middle
        )
    )
    first, last = words[0], words[-1]
    firsts = (
        [spaced(one) for one in (first, *alike(first))]
        if len(first.strip(".")) > 1
        else [re.escape(first.rstrip(".")) + r"\.?"]
    )
    given, family = f"(?:{'|'.join(firsts)})", spaced(last)
    place = _IN_PLACE if last.casefold() in _PLACE_WORDS else ""
    return [
        rf"{place}{given}{between}\s+{family}",
        rf"{family},\s+{given}(?=[\s(.,;]|$)(?!\s+[A-Z][a-z]+\s+(?:and|&))",
        # "Ann and Bob Hale" names both
        rf"{given}\s+(?:and|&)\s+[A-Z][\w'-]+\s+{family}",
    ]


@lru_cache(maxsize=2_000)
def pattern(person: WatchedPerson) -> re.Pattern[str]:
    """What finds the person in a folded text."""
    written = [name for name in (person.name, *person.also) if name.strip()]
    forms = [form for name in written for form in _forms(name)]
    shouted = [form for name in written for form in _forms(name.upper())[:1]]
    return re.compile(rf"{EDGE_LEFT}(?:{'|'.join(dict.fromkeys([*forms, *shouted]))})(?!\w)(?!-\w){_NAMED_AFTER}")


__all__ = ["pattern"]
