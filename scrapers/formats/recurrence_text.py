"""The text of a recurrence rule -> the same rule as RFC 5545 3.3.10 has it: one odd part costs that part, not the rule.

What a part that is left out would change is never guessed: a rule that counts by another calendar, or moves the days
that a month lacks (RFC 7529), stays as it is written and is refused by whoever expands it.
"""

from __future__ import annotations

from datetime import date

from hobnob import patterns as re
from scrapers.formats import calendar_stamps

_LABEL = re.compile(r"^X?RRULE:", re.I)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# the days that some month lacks
_LACKED = re.compile(r"-?(?:29|3[01])$")
_OLD = re.compile(r"(D|W|MP|MD|YM|YD)(\d{1,3})((?: [A-Z0-9#+-]{1,16}){0,32})$", re.I)
_OLD_END = re.compile(r"(?:#(\d{1,5})|(\d{8}T\d{6}Z?))$", re.I)
_OLD_PLACE = re.compile(r"([1-5])([+-])$")
_OLD_FREQUENCIES = {"D": "DAILY", "W": "WEEKLY", "MP": "MONTHLY", "MD": "MONTHLY", "YM": "YEARLY", "YD": "YEARLY"}


def tidied(rule: str, first_day: date) -> str:
    """The rule without the parts that say nothing, escapes and quotes; one of vCalendar 1.0 in the words of RFC
    5545."""
    plain = rule.strip().strip("\"'").replace("\\", "")
    plain = _LABEL.sub("", plain).strip()
    if old := of_vcalendar(plain):
        plain = old
    said: dict[str, str] = {}
    for part in plain.upper().replace(" ", "").split(";"):
        key, equals, value = part.partition("=")
        if not equals:
            if key:
                return plain
            continue
        values = ",".join(one for one in value.split(",") if one)
        if values and not key.startswith("X-"):
            said[key] = _last(values) if key == "UNTIL" else values
    if said.get("RSCALE") == "GREGORIAN" and not _moves(said, first_day):
        said.pop("RSCALE")
        said.pop("SKIP", None)
    return ";".join(f"{key}={value}" for key, value in said.items())


def spelt_out(rule: str, first_day: date) -> str:
    """The rule with what the libraries overlook: that a week of the year means the weekday of the start, and that a
    weekday without a place in the month stands beside one with a place."""
    said = dict(part.partition("=")[::2] for part in rule.split(";") if "=" in part)
    if said.get("FREQ") == "YEARLY" and "BYWEEKNO" in said and not {"BYDAY", "BYMONTHDAY", "BYYEARDAY"} & set(said):
        said["BYDAY"] = _WEEKDAYS[first_day.weekday()]
    days = said.get("BYDAY", "").split(",")
    plain = [one for one in days if one in _WEEKDAYS]
    if (
        plain
        and len(plain) < len(days)
        and (said.get("FREQ") == "MONTHLY" or (said.get("FREQ") == "YEARLY" and "BYMONTH" in said))
    ):
        said["BYDAY"] = ",".join(
            [*(one for one in days if one not in plain), *(f"{n}{one}" for one in plain for n in range(1, 6))]
        )
    return ";".join(f"{key}={value}" for key, value in said.items())


def _last(until: str) -> str:
    moment = calendar_stamps.read(until)
    return calendar_stamps.written(moment) if moment is not None else until


def _moves(said: dict[str, str], first_day: date) -> bool:
    """Whether the rule moves days that are lacking."""
    if said.get("SKIP", "OMIT") == "OMIT" or said.get("FREQ") in ("DAILY", "WEEKLY"):
        return False
    if "BYYEARDAY" in said or ("BYMONTHDAY" not in said and "BYDAY" not in said and first_day.day > 28):
        return True
    return any(_LACKED.match(one) for one in said.get("BYMONTHDAY", "").split(","))


def of_vcalendar(rule: str) -> str | None:
    """A rule of vCalendar 1.0 ("MP1 2+ TU #0", "W2 MO WE 20270101T000000") as an RRULE; None when it is none or
    unclear."""
    match = _OLD.match(rule) if len(rule) < 300 else None
    if match is None:
        return None
    kind, interval, words = match[1].upper(), int(match[2]), match[3].upper().split()
    end = _OLD_END.match(words[-1]) if words else None
    words = words[:-1] if end else words
    told = [f"FREQ={_OLD_FREQUENCIES[kind]}", f"INTERVAL={interval}"]
    days = _said_by(kind, words)
    if words and days is None:
        return None
    told += [days] if days else []
    if end is None:
        told.append("COUNT=2")  # what the format means by silence
    elif end[2]:
        told.append(f"UNTIL={end[2]}")
    elif int(end[1]):
        told.append(f"COUNT={end[1]}")
    return ";".join(told)


def _said_by(kind: str, words: list[str]) -> str | None:
    if kind in ("W", "MP"):
        return _days(words) if kind == "W" else _places(words)
    name = {"MD": "BYMONTHDAY", "YM": "BYMONTH", "YD": "BYYEARDAY"}.get(kind)
    return _numbers(name, words) if name else None


def _days(words: list[str]) -> str | None:
    return f"BYDAY={','.join(words)}" if words and all(one in _WEEKDAYS for one in words) else None


def _places(words: list[str]) -> str | None:
    """ "2+ TU 1- FR": the second Tuesday and the last Friday."""
    found: list[str] = []
    place: str | None = None
    for one in words:
        if match := _OLD_PLACE.match(one):
            place = f"{'-' if match[2] == '-' else ''}{match[1]}"
        elif one in _WEEKDAYS and place is not None:
            found.append(f"{place}{one}")
        else:
            return None
    return f"BYDAY={','.join(found)}" if found else None


def _numbers(name: str, words: list[str]) -> str | None:
    """ "1 15", and "2-" for the second last day of a month."""
    found = [f"-{one[:-1]}" if one.endswith("-") else one.rstrip("+") for one in words]
    return f"{name}={','.join(found)}" if found and all(re.fullmatch(r"-?\d{1,3}", one) for one in found) else None
