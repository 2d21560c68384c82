"""The vocabulary of dates: what each word stands for, as one letter of the grammar's alphabet.

The lexer turns text into a string with one letter per token, and ``grammar`` reads that string
with regular expressions. The letters:

``W`` weekday  ``M`` month  ``N`` number of one or two digits  ``O`` ordinal  ``Y`` year  ``B`` other number
``I`` ISO date  ``J`` ISO date and time  ``U`` 3/5/2026  ``u`` 3/5
``C`` clock 5:30  ``H`` a time that needs no am or pm (17h30)  ``P`` am or pm  ``X`` noon, midnight  ``Z`` zone
``R`` to, until  ``-`` a dash  ``E`` "ends"  ``&`` and  ``@`` at  ``f`` from, on, starting  ``b`` between  ``T`` the
``o`` of ``L`` a label (date, time, when)  ``D`` doors, check-in, registration  ``d`` open, opens  ``A`` all day  ``G``
daily ``|`` a bar or bullet  ``n`` a new line  ``w`` any other word  ``p`` other punctuation; ``, . : ; ( ) / '`` are
themselves.
"""

from __future__ import annotations

_MONTH_NAMES = (
    "january jan", "february feb febr febuary feburary", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
_WEEKDAY_NAMES = (
    "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri",
    "saturday sat", "sunday sun",
)  # fmt: skip

MONTHS = {word: number for number, names in enumerate(_MONTH_NAMES, 1) for word in names.split()}
WEEKDAYS = {word: number for number, names in enumerate(_WEEKDAY_NAMES) for word in names.split()}

ZONES = {
    **dict.fromkeys(("et", "est", "edt", "eastern"), "America/New_York"),
    **dict.fromkeys(("ct", "cst", "cdt", "central"), "America/Chicago"),
    **dict.fromkeys(("mt", "mst", "mdt", "mountain"), "America/Denver"),
    **dict.fromkeys(("pt", "pst", "pdt", "pacific"), "America/Los_Angeles"),
    **dict.fromkeys(("akt", "akst", "akdt", "alaska"), "America/Anchorage"),
    **dict.fromkeys(("hst", "hawaii"), "Pacific/Honolulu"),
    **dict.fromkeys(("ast", "adt", "atlantic"), "America/Halifax"),
    **dict.fromkeys(("nst", "ndt", "newfoundland"), "America/St_Johns"),
    **dict.fromkeys(("utc", "gmt"), "UTC"),
    "arizona": "America/Phoenix",
    "bst": "Europe/London",
    **dict.fromkeys(("cet", "cest"), "Europe/Paris"),
    **dict.fromkeys(("eet", "eest"), "Europe/Helsinki"),
    "jst": "Asia/Tokyo",
    "hkt": "Asia/Hong_Kong",
    **dict.fromkeys(("aest", "aedt"), "Australia/Sydney"),
    **dict.fromkeys(("nzst", "nzdt"), "Pacific/Auckland"),
}
"""Zone words to IANA zones. "EST" in July means the local time of the Eastern zone, not a fixed offset."""

LETTERS: dict[str, tuple[str, object]] = {
    **{word: ("M", number) for word, number in MONTHS.items()},
    **{word: ("W", number) for word, number in WEEKDAYS.items()},
    **{f"{names.split()[0]}s": ("W", number) for number, names in enumerate(_WEEKDAY_NAMES)},
    **{word: ("Z", zone) for word, zone in ZONES.items()},
    **dict.fromkeys(("to", "until", "till", "til", "thru", "through", "untill"), ("R", None)),
    **dict.fromkeys(("end", "ends", "ending", "finish", "finishes", "closes", "concludes"), ("E", None)),
    **dict.fromkeys(
        ("date", "dates", "time", "times", "when", "event", "start", "hours", "day", "meeting"), ("L", None)
    ),
    **dict.fromkeys(("from", "on", "starts", "starting", "begins", "beginning", "commencing"), ("f", None)),
    **dict.fromkeys(("doors", "door", "gates", "registration", "checkin"), ("D", None)),
    **dict.fromkeys(("open", "opens", "opening"), ("d", None)),
    "and": ("&", None),
    **dict.fromkeys(("at", "about", "around", "approximately", "approx"), ("@", None)),
    "the": ("T", None),
    "of": ("o", None),
    "noon": ("X", (12, 0)),
    "midday": ("X", (12, 0)),
    "midnight": ("X", (0, 0)),
    "am": ("P", 0),
    "pm": ("P", 12),
    "daily": ("G", None),
    "between": ("b", None),
}

PUNCTUATION = {
    "-": "-", "–": "-", "—": "-", "−": "-", "‒": "-", "―": "-", "‐": "-", "‑": "-", "~": "-", "→": "-", "»": "|",
    "&": "&", "+": "&", "@": "@", "|": "|", "•": "|", "·": "|", "∙": "|", "●": "|", "⋅": "|", "*": "|", "│": "|",
    "¦": "|",
    ",": ",", ".": ".", ":": ":", ";": ";", "(": "(", ")": ")", "[": "(", "]": ")", "/": "/", "'": "'", "’": "'",
    "‘": "'",
    "\n": "n", "\r": "n",
}  # fmt: skip

_STREETS = """st street ave avenue av rd road ln lane dr drive blvd boulevard way ct court pl place pkwy parkway hwy
highway sq square ter terrace cir circle route"""
STREET_WORDS = frozenset(_STREETS.split())
"""A "date" before one of these is an address: "1 March Street"."""

NUMBERED = frozenset(
    [
        "version", "ver", "rev", "revision", "release", "firmware", "build", "section", "sec", "chapter", "article",
        "rule", "clause", "paragraph", "appendix", "exhibit", "figure", "policy", "ordinance", "regulation",
    ]
)  # fmt: skip
"""What is counted with dots: "Section 3.2.26" is no day."""

_HOURS = "one two three four five six seven eight nine ten eleven twelve"
SPOKEN_HOURS = {word: hour for hour, word in enumerate(_HOURS.split(), 1)}
SPOKEN_MINUTES = {"twenty-five": 25, "five": 5, "ten": 10, "twenty": 20}
"""Minutes past an hour in words; "twenty to eight" may be a range, so they are read only before "past"."""
SPOKEN_PARTS = {"fifteen": 15, "thirty": 30, "forty-five": 45, "forty five": 45}
"""Minutes behind their hour: "seven thirty p.m."."""

PARTS_OF_DAY = {"morning": range(5, 12), "afternoon": range(12, 19), "evening": range(16, 24), "night": range(17, 24)}
"""The hours that may be meant where such a word stands behind a weekday: "Friday morning"."""
NIGHT = 24
"""The half of the day that "at night" names: the evening until eleven, else none that is sure."""
