"""Which year holds at each line of a page: that of the nearest heading above it, else that in what the page is
called."""

from __future__ import annotations

from dataclasses import replace

from scrapers.formats.listing.leaves import leaves
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.words import MONTH_DAY, holds_day
from scrapers.formats.listing.years import Year, year_in, year_named
from scrapers.formats.listing.years_beside import names_matter
from scrapers.formats.listing.years_of_names import is_aim, names_one, reach

_LONGEST_NAME_OF_YEAR = 90
"""Characters of a plain line that may end a year's section."""


def years_of_lines(page: Outline, *, day_first: bool) -> list[Year | None]:
    """For each line the year named by the nearest heading above it, else by the h1 or the title."""
    called = page.heading if year_in(page.heading) else page.title
    page_year = None if is_aim(called) or names_matter(called) else year_in(called)
    if page_year is not None:
        page_year = replace(page_year, loose=MONTH_DAY.search(called) is not None, named=names_one(called))
    dated = _dated_lines(page, day_first)
    cards: list[tuple[int, int, Year]] = []
    current: Year | None = None
    level = 99
    out: list[Year | None] = []
    for line in page.lines:
        ends = current is not None and line.level in (1, 2) and line.level < level
        if (
            (ends or "20" in line.text or "19" in line.text)
            and (line.level or len(line.text) <= _LONGEST_NAME_OF_YEAR)
            and not holds_day(line.text, day_first)
        ):
            named = None if is_aim(line.text) else year_named(line)
            stop = reach(page, line, dated) if named is not None else None
            if named is not None and stop is not None:
                cards.append((line.index, stop, replace(named, named=True, carded=line.level != 1 and len(dated) > 1)))
            elif named is not None:
                named = replace(
                    named, named=line.level == 1 and names_one(line.text), aside=not line.level and names_one(line.text)
                )
                current, level = named, line.level or 9
            if ends and (named is None or stop is not None):
                current, level = None, 99
        out.append(current or page_year)
    for first, stop, year in cards:
        out[first:stop] = [year] * (stop - first)
    return out


def _dated_lines(page: Outline, day_first: bool) -> list[int]:
    """The lines on which a day is written, or begins to be."""
    firsts = (first for first, _, _ in leaves(page.lines, ()))
    return sorted({*firsts, *(line.index for line in page.lines if holds_day(line.text, day_first))})


__all__ = ["years_of_lines"]
