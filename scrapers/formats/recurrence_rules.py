"""Which recurrence rules may be expanded, and what a rule says in words: RFC 5545 3.3.10."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats import calendar_stamps

_WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_WITHIN_A_DAY = {"HOURLY": ("hour", 3600), "MINUTELY": ("minute", 60), "SECONDLY": ("second", 1)}
_ORDINALS = {1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 5: "5th", -1: "last", -2: "2nd last", -3: "3rd last"}
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$")
_PARTS = frozenset(
    {
        "FREQ", "UNTIL", "COUNT", "INTERVAL", "BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY", "BYMONTHDAY", "BYYEARDAY",
        "BYWEEKNO", "BYMONTH", "BYSETPOS", "BYEASTER", "WKST",
    }
)  # fmt: skip
_MOST_TIMES_A_DAY = 24
_MOST_STEPS = 1500
_SEARCHED = timedelta(days=366 * 9)


def parts(rule: str) -> dict[str, str]:
    """The parts of an RRULE value by upper-case name."""
    found = {}
    for part in rule.upper().replace(" ", "").split(";"):
        key, _, value = part.partition("=")
        if key and value:
            found[key] = value
    return found


def refused(rule: str, first_day: date) -> str | None:
    """Why a rule isn't expanded, for people; None when it may be.

    A rule from the web must cost time in proportion to the occurrences it gives: so no more than 24
    a day, and none that is searched for through the centuries without being found. One that repeats within
    the day must end after a few steps.
    """
    said = parts(rule)
    frequency = said.get("FREQ", "")
    if unknown := set(said) - _PARTS:
        return f"the recurrence rule says what is not known: {min(unknown)[:20]}={said[min(unknown)][:20]}"
    if frequency not in _UNITS and (_steps(said, frequency, first_day) or _MOST_STEPS + 1) > _MOST_STEPS:
        return f"the recurrence rule repeats {frequency.lower() or 'without a frequency'}: {rule[:60]}"
    times = _times_a_day(said)
    if times > _MOST_TIMES_A_DAY:
        return f"the recurrence rule gives {times} times a day: {rule[:60]}"
    for key, highest in (("BYHOUR", 23), ("BYMINUTE", 59), ("BYSECOND", 60)):
        if key in said and not all(one.isdigit() and int(one) <= highest for one in said[key].split(",")):
            return f"the recurrence rule has no such hour: {rule[:60]}"
    interval = said.get("INTERVAL", "1")
    if not interval.isdigit() or not 1 <= int(interval) <= (1000 if frequency in _UNITS else 100_000):
        return f"the recurrence rule's interval is {interval[:20]}"
    if "COUNT" in said and not re.fullmatch(r"-?\d{1,9}", said["COUNT"]):
        return f"the recurrence rule's count is {said['COUNT'][:20]}"
    if "UNTIL" in said and calendar_stamps.read(said["UNTIL"]) is None:
        return f"the recurrence rule's end can't be read: {said['UNTIL'][:20]}"
    if "BYDAY" in said and not all(_DAY.match(one) for one in said["BYDAY"].split(",")):
        return f"the recurrence rule's days can't be read: {said['BYDAY'][:40]}"
    filters = {key for key in said if key.startswith("BY") and key not in ("BYHOUR", "BYMINUTE", "BYSECOND")}
    far = any(one[1] and abs(int(one[1])) > 5 for one in map(_DAY.match, said.get("BYDAY", "").split(",")) if one)
    doubtful = filters - {"BYDAY"} or far or (filters and int(interval) > 1)
    if doubtful and not _matches(said, frequency, int(interval), first_day):
        return f"the recurrence rule names no day: {rule[:60]}"
    return None


def _steps(said: Mapping[str, str], frequency: str, first_day: date) -> int | None:
    """In how many steps a rule within the day comes to its end; None where it has none."""
    if frequency not in _WITHIN_A_DAY or not re.fullmatch(r"[1-9]\d{0,5}", said.get("INTERVAL", "1")):
        return None
    step = _WITHIN_A_DAY[frequency][1] * int(said.get("INTERVAL", "1"))
    count, until = said.get("COUNT", ""), said.get("UNTIL", "")
    if re.fullmatch(r"[1-9]\d{0,8}", count) and not any(key.startswith("BY") for key in said):
        return int(count)
    try:
        last = date(int(until[:4]), int(until[4:6]), int(until[6:8]))
    except ValueError:
        return None
    return max(0, (last - first_day).days + 1) * 86_400 // step + 1


def _matches(said: Mapping[str, str], frequency: str, interval: int, first_day: date) -> bool:
    """Whether the rule's filters admit a day within nine years of its start (leap days of a weekday are let go)."""
    months, days, year_days = (_numbers(said.get(key)) for key in ("BYMONTH", "BYMONTHDAY", "BYYEARDAY"))
    weekdays = [match for one in said.get("BYDAY", "").split(",") if (match := _DAY.match(one))]
    positions = _numbers(said.get("BYSETPOS"))
    if positions and all(not 1 <= abs(one) <= _candidates(said, frequency, weekdays, len(days)) for one in positions):
        return False
    highest = 5 if frequency == "MONTHLY" or months else 53
    if weekdays and all(one[1] and not 1 <= abs(int(one[1])) <= highest for one in weekdays):
        return False
    weeks = _numbers(said.get("BYWEEKNO"))
    if weeks and (frequency != "YEARLY" or all(not 1 <= abs(one) <= 53 for one in weeks)):
        return False
    if said.get("BYWEEKNO") and not weeks:
        return False
    # a week that begins on another day is not looked into
    weeks = weeks if said.get("WKST", "MO") == "MO" else set()
    try:
        until = first_day + _searched(frequency, interval)
    except OverflowError:
        return False
    times, needed = _times_a_day(said), min((abs(one) for one in positions), default=1)
    found: dict[tuple[int, ...], int] = {}
    day = first_day
    while day < until:
        if after := _skipped(day, first_day, frequency, interval):
            day = after
            continue
        if (
            (not months or day.month in months)
            and (not days or day.day in days or day.day - 1 - _length(day) in days)
            and (not year_days or year_days & {day.timetuple().tm_yday, (day - date(day.year, 12, 31)).days - 1})
            and (not weekdays or any(_on(day, one, frequency, bool(months)) for one in weekdays))
            and (not weeks or _in_week(day, weeks))
        ):
            period = _period(day, frequency)
            found[period] = found.get(period, 0) + times
            if found[period] >= needed:
                return True
        day += timedelta(days=interval if frequency == "DAILY" else 1)
    return False


def _skipped(day: date, first_day: date, frequency: str, interval: int) -> date | None:
    """The first day of the next month or year where the rule passes over that of the day."""
    if frequency == "YEARLY" and (day.year - first_day.year) % interval:
        return date(day.year + 1, 1, 1)
    if frequency == "MONTHLY" and (12 * (day.year - first_day.year) + day.month - first_day.month) % interval:
        return date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return None


def _period(day: date, frequency: str) -> tuple[int, ...]:
    """The year, the month, the week or the day of which BYSETPOS picks."""
    if frequency == "WEEKLY":
        return day.isocalendar()[:2]
    return {"YEARLY": (day.year,), "MONTHLY": (day.year, day.month)}.get(frequency, (day.year, day.month, day.day))


def _in_week(day: date, weeks: set[int]) -> bool:
    year, week, _ = day.isocalendar()
    return bool(weeks & {week, week - 1 - date(year, 12, 28).isocalendar()[1]})


def _searched(frequency: str, interval: int) -> timedelta:
    return _SEARCHED if interval <= 4 or frequency in ("DAILY", "WEEKLY") else _SEARCHED * interval


def _times_a_day(said: Mapping[str, str]) -> int:
    times = 1
    for key in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        times *= len(said[key].split(",")) if key in said else 1
    return times


def _candidates(said: Mapping[str, str], frequency: str, weekdays: list[re.Match[str]], days: int) -> int:
    """How many times a period may hold at most, of which BYSETPOS picks."""
    times = _times_a_day(said)
    if frequency == "DAILY":
        return times
    if frequency == "WEEKLY":
        return times * max(1, len(weekdays))
    if frequency == "MONTHLY":
        return times * (sum(1 if one[1] else 5 for one in weekdays) or days or 1)
    return times * 366


def _on(day: date, match: re.Match[str], frequency: str, of_month: bool) -> bool:
    """Whether the day is that weekday, in its place in the month or the year."""
    if day.weekday() != _WEEKDAYS[match[2]]:
        return False
    if match[1] is None or frequency not in ("MONTHLY", "YEARLY"):
        return True
    number = int(match[1])
    if frequency == "MONTHLY" or of_month:
        return (day.day - 1) // 7 + 1 == number or -((_length(day) - day.day) // 7 + 1) == number
    left = (date(day.year, 12, 31) - day).days
    return (day.timetuple().tm_yday - 1) // 7 + 1 == number or -(left // 7 + 1) == number


def _length(day: date) -> int:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1) if (day.year, day.month) != (9999, 12) else None
    return (following - timedelta(days=1)).day if following else 31


def _numbers(value: str | None) -> set[int]:
    found = set()
    for one in (value or "").split(","):
        if re.fullmatch(r"[+-]?\d{1,3}", one):
            found.add(int(one))
    return found


@lru_cache(maxsize=256)
def in_words(rule: str) -> str:
    """The rule for people: "every 2 weeks on Tuesday", "monthly on the 2nd Tuesday"; else the rule as written."""
    said = parts(rule)
    frequency = said.get("FREQ", "")
    unit = _UNITS.get(frequency) or _WITHIN_A_DAY.get(frequency, (None,))[0]
    known = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "WKST", "UNTIL", "COUNT"}
    if unit is None or set(said) - known or not said.get("INTERVAL", "1").isdigit():
        return rule
    interval = int(said.get("INTERVAL", "1"))
    words = frequency.lower() if interval == 1 else f"every {interval} {unit}s"
    days = [_DAY.match(one) for one in said.get("BYDAY", "").split(",")] if "BYDAY" in said else []
    if any(one is None or (one[1] and int(one[1]) not in _ORDINALS) for one in days):
        return rule
    named = [f"the {_ORDINALS[int(one[1])]} {_NAMES[_WEEKDAYS[one[2]]]}" if one[1] else _NAMES[_WEEKDAYS[one[2]]]
             for one in days if one]  # fmt: skip
    month_days = sorted(_numbers(said.get("BYMONTHDAY")))
    if month_days and (named or month_days[0] < 1):
        return rule
    months = [_MONTHS[one - 1] for one in sorted(_numbers(said.get("BYMONTH"))) if 1 <= one <= 12]
    if named:
        words += f" on {_and(named)}"
    elif month_days:
        words += f" on day {_and([str(one) for one in month_days])}"
    if months:
        words += f" in {_and(months)}"
    return words


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
