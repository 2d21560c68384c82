"""What lasts for a day or more, and what is held in the course of it: a conference and its banquet, a festival and its
run."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.likeness.kinds import DAY_LONG, kinds_of
from scrapers.likeness.titles import Title, naming_of
from scrapers.likeness.words import words
from scrapers.reading.words import words as vocabulary

# what is one of many things in what lasts for hours
_HELD = frozenset({"dinner", "awards", "mixer", "pageant", "concert", "run", "parade", "auction"})
_WHOLES = frozenset({"fair", "jobfair", "market", "conference", "festival"})
_THINGS = vocabulary(
    "sale bingo 5k 10k run race breakfast contest tournament cookoff dance concert raffle auction pageant derby "
    "dinner banquet luncheon"
)
_LONG = vocabulary("festival fest fair celebration")
_DISHES = vocabulary("pancake waffle spaghetti")
# what opens or ends what lasts for days
_FIRST = vocabulary("kickoff afterparty preparty")


def part_of(here: Title, there: Title, towns: frozenset[str]) -> bool:
    """Whether ``here`` lasts the day, and ``there`` is something held in it: a conference and its banquet, a fair and
    its opening ceremony.

    A title that lists what there is, "Pie, parade and princesses: Peach Festival", tells of the whole.
    """
    naming = here.naming - towns - _LONG
    held = frozenset() if there.lists else there.kinds & _HELD
    if (there.words - here.words) & _FIRST and (
        (naming and naming <= there.words) or here.kinds & there.kinds & DAY_LONG
    ):
        return True
    if naming and naming <= _DISHES:
        # "Pancake Day" is the breakfast of them
        return False
    if (
        not (here.kinds & DAY_LONG or here.folded.endswith(" day"))
        or (here.kinds & _HELD and not here.lists)
        or "townday" in here.kinds & there.kinds
    ):
        return False
    if (
        naming
        and not there.lists
        and "townday" not in there.kinds
        and naming <= there.words
        and any(
            not re.search(rf"\band (?:\w+ )?{thing}", there.folded) for thing in (there.words - here.words) & _THINGS
        )
    ):
        return True
    return bool(held and (here.kinds & DAY_LONG or naming <= there.words)) or (
        "opening ceremon" in there.folded and "ceremon" not in here.folded
    )


def at_it(here: Title, there: Title, towns: frozenset[str]) -> bool:
    """Whether ``there`` says of itself that it is at ``here``, which lasts the day: "Blood Drive at Health Fair"."""
    if there.lists or not here.kinds & there.kinds & _WHOLES:
        return False
    first, _, last = there.folded.partition(" at ")
    named = naming_of(words(last)) - towns
    if not named or not named <= here.words or not kinds_of(last) & here.kinds & _WHOLES:
        return False
    held = kinds_of(first)
    return bool(held) and not held & here.kinds and not held & _WHOLES
