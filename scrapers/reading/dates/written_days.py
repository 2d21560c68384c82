"""Tokens to days: one, a list of them or a range, as they are written."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import cast

from hobnob import patterns as re
from scrapers.reading.dates.clock import hours_at
from scrapers.reading.dates.days import Day, Days, follow, spread_years
from scrapers.reading.dates.lexer import Tokens
from scrapers.reading.dates.several_spans import slashed_at
from scrapers.reading.dates.spoken_days import spoken_day_at
from scrapers.reading.dates.words import NUMBERED

_YEAR = r"(?:[.,/]{0,2}n?[of]?(?:Y|'N))"
_WEEKDAY = r"(?P<w>W(?:\.?[-R&,/]{1,2}W)*)\.?[,|n:(]{0,2}(?:L:)?T?"
_MONTH_FIRST = re.compile(rf"(?:{_WEEKDAY})?(?P<m>M)[.,n]{{0,2}}T?(?:(?P<w2>W)[,.]?)?(?P<d>[NO])(?P<y>{_YEAR})?")
_DAY_FIRST = re.compile(
    rf"(?:{_WEEKDAY})?(?P<d>[NO])(?P<s>[-/.o,n]{{0,2}})(?P<m>M)(?P<y>[-/.,nof]{{0,2}}(?:Y|'N)|[-/]N)?"
)
_MONTH_SLASH = re.compile(r"(?P<m>M)(?P<s>[-/])(?P<d>[NO])(?:(?P=s)|,)(?P<y>Y)")
_NTH_WEEKDAY = re.compile(
    rf"[Ow](?P<w>W)(?P<in>[ow])T?(?P<m>M)(?P<y>{_YEAR})?(?!,?[NO](?![CXP:])|[,&]{{1,2}}M(?![NO]))"
)
"""No day where months are listed: "third Wednesday of January, April and July" is a rule."""
_DAY_ITSELF = re.compile(r",?\((?:W,?)?T?(?:(?P<m>M)\.?)?(?P<d>[NO])\)")
"""The date of such a day in brackets: "fourth Thursday in April (April 23)"."""
_DOTTED = re.compile(r"(?P<d>N)\.(?:(?P<m>N)\.)?[-R](?P<n>U)")
_NUMERIC_PAIR = re.compile(r"U(?:n?[-R]n?)U")
_NTHS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
_DAYS_FIRST = re.compile(
    rf"(?:{_WEEKDAY})?(?P<more>(?:[NO],(?:W\.?)?){{0,12}})(?P<d>[NO])(?P<c>[-R&,]"
    rf"|,&)(?:(?P<w2>W)[.,]?)?T?(?P<d2>[NO])o?(?P<m>M)(?![.,]?[NO](?![CXP:]))(?P<y>{_YEAR})?"
)
_MONTH_PAIR = re.compile(rf"(?:{_WEEKDAY})?(?P<m>M)\.?(?P<u>u)(?P<y>{_YEAR})?")
_NUMERIC = re.compile(rf"(?:{_WEEKDAY})?(?P<n>[UIu])")
_MORE_DAYS = re.compile(r"(?P<c>n?[-R]n?|&|,&|,)(?:(?P<w>W)\.?,?)?T?(?P<d>[NO])(?![:%PX]|/(?!Y)|[-.,/]?M)")
_HOURS_BEHIND = re.compile("[-R][NC]")
MORE_DATES = re.compile(r"(?P<c>[;|n,.]{0,2}&?L?E[LTfo@]{0,2}(?:/L)?:?n?|n?-n?|[|n,;]{0,2}R:?n?|[)]-[(]?|,?&|,)f?T?")
_SHORT_YEAR = re.compile(r",N(?=$|[n)|@(]|[NC]P|[CH])")
"""The 22 of "Nov 09, 22": a list of two days would have an "and"."""
_LIKE_A_YEAR = 20
_YEAR_OF_TWO = re.compile(r"N(?=$|[n)|,;@CH])")
_YEAR_AFTER = re.compile(_YEAR)
RANGE_LINKS = frozenset("-RE")


def nth_weekday_at(tokens: Tokens, i: int) -> Days | None:
    """The one day of "second Tuesday of March 2026"."""
    match = _NTH_WEEKDAY.match(tokens.codes, i)
    if match is None:
        return None
    said, joint = tokens.values[i], tokens.values[match.start("in")]
    nth = said if isinstance(said, int) else _NTHS.get(str(said).lower(), 0)
    if not -1 <= nth <= 4 or nth == 0 or (joint is not None and str(joint).lower() != "in"):
        return None
    year = _year_in(tokens, *match.span("y")) if match.group("y") else None
    month = abs(cast(int, tokens.values[match.start("m")]))
    weekday = weekday_at(tokens, match.start("w"))
    if (itself := _DAY_ITSELF.match(tokens.codes, match.end())) and (
        itself.group("m") is None or abs(cast(int, tokens.values[itself.start("m")])) == month
    ):
        return Days([Day(month, cast(int, tokens.values[itself.start("d")]), year, weekday)], False, itself.end(), True)
    day = Day(month, 7 * (nth if nth > 0 else 4) - 6, year, weekday, nth)
    return Days([day], False, match.end(), True)


def days_at(tokens: Tokens, i: int, day_first: bool) -> Days | None:
    """A day, a list of days or a range of days that begins at token ``i``, without hours."""
    codes = tokens.codes
    if (pair := _NUMERIC_PAIR.match(codes, i)) and any(
        cast("tuple[int, ...]", tokens.values[k])[0] > 12 for k in (i, pair.end() - 1)
    ):
        day_first = True  # both ends of a range are written in one order
    one = (
        _dotted(tokens, i)
        or slashed_at(tokens, i)
        or _several_before_month(tokens, i)
        or one_day_at(tokens, i, day_first)
        or spoken_day_at(tokens, i)
    )
    if one is None:
        return None
    if codes[i : i + 3] == "I/I" and tokens.glued(i + 2) and (closing := one_day_at(tokens, i + 2, day_first)):
        return Days([*one.days, *closing.days], True, i + 3, True)  # ISO 8601 5.5: an interval
    link = ""
    while len(one.days) < 40:
        day = one.days[-1]
        if (
            day.year is None
            and len(one.days) == 1
            and (short := _SHORT_YEAR.match(codes, one.last))
            and tokens.codes[one.last - 1] == "N"
            and tokens.ends[short.end() - 1] - tokens.begins[short.end() - 1] == 2
        ):
            one.days[-1] = replace(day, year=2000 + cast(int, tokens.values[short.end() - 1]))
            one.last = short.end()
        elif (more := _MORE_DAYS.match(codes, one.last)) and _is_more(
            tokens, more, day, listed=len(one.days) > 1 and link == ","
        ):
            link = more.group("c")
            weekday = weekday_at(tokens, more.start("w")) if more.group("w") else None
            number = cast(int, tokens.values[more.start("d")])
            one.days.append(Day(day.month, number, None, weekday))
            one.last, one.strong = more.end(), True
        elif (sep := MORE_DATES.match(codes, one.last)) and (further := one_day_at(tokens, sep.end(), day_first)):
            ranged = bool(set(sep.group()) & RANGE_LINKS) or (codes[i - 1 : i] == "b" and "&" in sep.group())
            if not ranged and "&" not in sep.group() and sep.group() != ",":
                break
            if one.span and ranged:
                break
            link = "-" if ranged else sep.group()
            if ranged and len(one.days) > 1:
                break
            one.days.extend(further.days)
            one.last = further.last
            one.strong = one.strong or further.strong or ranged
        else:
            break
        if (year := _YEAR_AFTER.match(codes, one.last)) and one.days[-1].year is None:
            one.days[-1] = replace(one.days[-1], year=_year(tokens, year))
            one.last = year.end()
        if set(link) & RANGE_LINKS:
            one.span = True
            break
    one.days = spread_years(one.days)
    if len(one.days) > 2:
        order = [(day.month, day.day) for day in one.days]
        one.strong = one.strong or order == sorted(order)  # "3/5, 3/12 and 3/19" are no fractions
    if not one.span and len(one.days) == 2 and "&" in link and follow(*one.days):
        one.span = one.joined = True  # "March 31 & April 1" is one occasion over two days
    return one


def _is_more(tokens: Tokens, more: re.Match[str], day: Day, *, listed: bool) -> bool:
    """Whether "March 3-5" goes on to a day rather than to an hour or a house number; ``listed`` where commas part
    several days before it."""
    number = tokens.values[more.start("d")]
    if not isinstance(number, int) or not 1 <= number <= 31:
        return False
    if _HOURS_BEHIND.match(tokens.codes, more.end()) and not (
        tokens.glued(more.start("c")) and not tokens.glued(more.end())
    ):
        return False  # "March 5 - 6-8 pm", but "March 5-6 - 8 pm"
    if set(more.group("c")) & RANGE_LINKS:
        return number > day.day
    if number <= day.day:
        return False
    if more.group("c") == ",":  # "Jan. 8, 15 and 22": a further "and" or comma, the end, a year, or an hour must follow
        rest = tokens.codes[more.end() : more.end() + 2]
        if rest in ("&N", "&C") and hours_at(tokens, more.end() + 1):
            return False  # "Oct. 6, 7 and 9 p.m." is two hours of a day
        if listed and rest[:1] in ("", "n", ")", "(") and (number < _LIKE_A_YEAR or (number - day.day) % 7 == 0):
            return True  # "March 3, 10, 17, 24": with two before it the last is no year
        return rest[:1] in ("&", ";", "@", "Y") or rest in (",&", ",Y", ",N", ",O", ",W")
    return hours_at(tokens, more.start("d")) is None


def one_day_at(tokens: Tokens, i: int, day_first: bool) -> Days | None:
    codes, values = tokens.codes, tokens.values
    if i >= len(codes):
        return None
    if match := _NUMERIC.match(codes, i):
        if i > 0 and codes[i] in "Uu" and codes[i - 1] == "M":
            return None  # "October 9/10/11" is a list
        at = match.start("n")
        if (codes[at] == "U" and _is_numbered(tokens, at)) or (codes[at] == "I" and _is_filed(tokens, at)):
            return None
        day = _numeric(values[at], codes[at], day_first)
        if day is None:
            return None
        weekday = weekday_at(tokens, match.start("w")) if match.group("w") else None
        return Days([replace(day, weekday=weekday)], False, match.end(), codes[at] != "u" or weekday is not None)
    for pattern in (_DAY_FIRST, _MONTH_FIRST) if codes[i] != "M" else (_MONTH_SLASH, _MONTH_FIRST):
        match = pattern.match(codes, i)
        if match is None:
            continue
        alone = (
            pattern is _DAY_FIRST
            and codes[match.start("d") : match.end()] == "NM"
            and (bool(match.group("w")) or codes[max(0, i - 2) : i].rstrip(":")[-1:] in ("", "n", "|", "L"))
        )
        if (
            pattern is _DAY_FIRST
            and not match.group("y")
            and not (alone and _YEAR_OF_TWO.match(codes, match.end()) and 20 <= cast(int, values[match.end()]) <= 60)
            and codes[match.start("d")] == "N"
            and not match.group("w")
            and _month_owns_next(tokens, match.end())
        ):
            continue
        if pattern is _MONTH_FIRST and _is_hour(tokens, match.end("m"), match.start("d")):
            continue
        number, month = cast(int, values[match.start("d")]), cast(int, values[match.start("m")])
        if not 1 <= number <= 31:
            continue
        if i > 0 and codes[i - 1] in "BU" and tokens.glued(i):
            return None
        at_weekday = match.start("w") if pattern is not _MONTH_SLASH and match.group("w") else -1
        if at_weekday < 0 and pattern is _MONTH_FIRST and match.group("w2"):
            at_weekday = match.start("w2")
        ends = match.end()
        if match.group("y") in ("-N", "/N") and not (tokens.glued(ends - 1) and tokens.glued(ends - 2)):
            ends = match.end("m")  # "30 March - 2 April" has no year, "30-Mar-26" has
        year = _year_in(tokens, match.end("m" if pattern is _DAY_FIRST else "d"), ends) if match.group("y") else None
        if (
            year is None
            and (alone or codes[match.start("d")] == "O")
            and (short := _YEAR_OF_TWO.match(codes, ends))
            and 20 <= cast(int, values[ends]) <= 60
        ):
            year, ends = 2000 + cast(int, values[ends]), short.end()
        weekday = weekday_at(tokens, at_weekday) if at_weekday >= 0 else None
        spelled_out = pattern is _DAY_FIRST and "o" in match.group("s") and codes[match.start("d")] == "O"
        strong = month > 0 or year is not None or weekday is not None or spelled_out
        return Days([Day(abs(month), number, year, weekday)], False, ends, strong)
    return None


def _is_numbered(tokens: Tokens, i: int) -> bool:
    """Whether "3.2.26" is what the word before it counts: "Section 3.2.26", "Rev. 3.2.26"."""
    before = i - 2 if tokens.codes[i - 1 : i] == "." else i - 1
    return (
        "." in str(cast("tuple[object, ...]", tokens.values[i])[-1])
        and before >= 0
        and str(tokens.values[before]).lower() in NUMBERED
    )


_FILED = re.compile(
    r"(?:\b(?:case|file|docket|permit|resolution|ordinance|petition|invoice|contract|project|parcel|bid|rfp|rfq"
    r"|minute order)s?\s|\bno\.?\s?|\bnumber\s|#\s?)$",
    re.I,
)
"""Before a number that is written as a date is: "Case No. 2026-02-05"."""


def _is_filed(tokens: Tokens, i: int) -> bool:
    """Whether "2026-02-05" is the number of a paper."""
    return _FILED.search(tokens.text[max(0, tokens.begins[i] - 20) : tokens.begins[i]]) is not None


def _dotted(tokens: Tokens, i: int) -> Days | None:
    """ "5.8. - 16.8.2026" and "7. - 10.8.2026", which have the day first."""
    match = _DOTTED.match(tokens.codes, i)
    if match is None:
        return None
    number, month, year, digits, word = cast("tuple[int, int, int, int, str]", tokens.values[match.start("n")])
    first, of = cast(int, tokens.values[i]), cast(int, tokens.values[match.start("m")]) if match.group("m") else month
    if (
        "." not in word
        or digits != 4
        or not (1 <= of <= 12 and 1 <= month <= 12 and 1 <= first <= 31 and 1 <= number <= 31)
    ):
        return None
    return Days(spread_years([Day(of, first), Day(month, number, year)]), True, match.end(), True)


def _month_owns_next(tokens: Tokens, i: int) -> bool:
    """In "Chapter 5 March 7" the month takes the number after it, unless that is an hour."""
    return tokens.codes[i : i + 1] in ("N", "O") and hours_at(tokens, i) is None


def _is_hour(tokens: Tokens, after_month: int, number: int) -> bool:
    """Whether the number behind a month is no day: "Saturdays in October, 9am"."""
    return tokens.codes[number + 1 : number + 2] == "P" or (
        tokens.codes[after_month : after_month + 1] == "," and hours_at(tokens, number) is not None
    )


def _several_before_month(tokens: Tokens, i: int) -> Days | None:
    """ "3-5 March 2026", "May 2/3"."""
    more: list[int] = []
    if pair := _MONTH_PAIR.match(tokens.codes, i):
        match, (first, last) = pair, cast("tuple[int, int]", tokens.values[pair.start("u")])
    elif days := _DAYS_FIRST.match(tokens.codes, i):
        match = days
        first, last = cast(int, tokens.values[match.start("d")]), cast(int, tokens.values[match.start("d2")])
        more = [cast(int, tokens.values[k]) for k in range(*match.span("more")) if tokens.codes[k] in "NO"]
    else:
        return None
    month = abs(cast(int, tokens.values[match.start("m")]))
    row = [*more, first, last]
    if row[0] < 1 or last > 31 or any(a >= b for a, b in pairwise(row)) or (more and "&" not in match.group("c")):
        return None
    year = _year_in(tokens, *match.span("y")) if match.group("y") else None
    weekday = weekday_at(tokens, match.start("w")) if match.group("w") else None
    closing = weekday_at(tokens, match.start("w2")) if pair is None and match.group("w2") else None
    ranged = pair is None and bool(set(match.group("c")) & RANGE_LINKS)
    span = last == first + 1 or ranged
    listed = [Day(month, number, year) for number in row]
    listed[0], listed[-1] = replace(listed[0], weekday=weekday), replace(listed[-1], weekday=closing)
    return Days(listed, span and not more, match.end(), True, joined=span and not ranged)


def _numeric(value: object, code: str, day_first: bool) -> Day | None:
    """A date in figures: month first as in the United States, unless only the other order can hold."""
    if code == "I":
        year, month, day = cast("tuple[int, int, int]", value)
        return Day(month, day, year) if 1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year <= 2199 else None
    year_written: int | None = None
    if code == "u":
        first, second = cast("tuple[int, int]", value)
        if (first, second) == (24, 7):
            return None
    else:
        first, second, number, digits, _ = cast("tuple[int, int, int, int, str]", value)
        year_written = number if digits == 4 else 2000 + number
        if not 1900 <= year_written <= 2199 or (digits == 2 and number > 60):
            return None
    month, day = (second, first) if (day_first and second <= 12) or first > 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Day(month, day, year_written)


def weekday_at(tokens: Tokens, i: int) -> int:
    return cast(int, tokens.values[i])


def _year(tokens: Tokens, match: re.Match[str]) -> int | None:
    return _year_in(tokens, *match.span())


def _year_in(tokens: Tokens, begin: int, end: int) -> int | None:
    for k in range(begin, end):
        if tokens.codes[k] == "Y":
            return cast(int, tokens.values[k])
        if tokens.codes[k] == "N":
            return 2000 + cast(int, tokens.values[k])
    return None
