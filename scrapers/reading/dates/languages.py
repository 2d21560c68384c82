"""The vocabulary of dates in French, Spanish and German, in force only where the text speaks the language.

"Mars", "mar", "a", "de" and "et" mean something else in English: they count beside a name that only
the other language has ("octobre", "martes"), or where a number stands before the month ("5 mars"). "Mai" is German
behind a point ("4. Mai") and French without one.
"""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.dates.words import LETTERS

TO_OR_AT = "?"
"""The letter of "à" and "a" until their neighbours tell: "17 h à 19 h" is a range, "le 6 octobre à 18 h" an hour."""


def _numbered(letter: str, names: tuple[str, ...], first: int) -> dict[str, tuple[str, object]]:
    return {word: (letter, number) for number, group in enumerate(names, first) for word in group.split()}


_FRENCH_MONTHS = (
    "janvier janv", "février fevrier févr fevr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août aout",
    "septembre", "octobre", "novembre", "décembre decembre déc",
)  # fmt: skip
_FRENCH_WEEKDAYS = (
    "lundi lundis lun", "mardi mardis mar", "mercredi mercredis mer", "jeudi jeudis jeu", "vendredi vendredis ven",
    "samedi samedis sam", "dimanche dimanches dim",
)  # fmt: skip
_SPANISH_MONTHS = (
    "enero ene", "febrero", "marzo", "abril abr", "mayo", "junio", "julio", "agosto", "septiembre setiembre", "octubre",
    "noviembre", "diciembre dic",
)  # fmt: skip
_SPANISH_WEEKDAYS = ("lunes", "martes", "miércoles miercoles", "jueves", "viernes", "sábado sabado", "domingo")

_GERMAN_MONTHS = (
    "januar jänner jän", "februar feber", "märz mrz", "april", "mai", "juni", "juli", "august", "september",
    "oktober okt", "november", "dezember dez",
)  # fmt: skip
_GERMAN_WEEKDAYS = (
    "montag montags mo", "dienstag dienstags di", "mittwoch mittwochs mi", "donnerstag donnerstags do",
    "freitag freitags fr", "samstag samstags sonnabend sa", "sonntag sonntags so",
)  # fmt: skip

FRENCH: dict[str, tuple[str, object]] = {
    **LETTERS,
    **_numbered("M", _FRENCH_MONTHS, 1),
    **_numbered("W", _FRENCH_WEEKDAYS, 0),
    **dict.fromkeys(("le", "la", "les"), ("T", None)),
    "de": ("o", None),
    **dict.fromkeys(("du", "dès", "partir", "compter", "début"), ("f", None)),
    **dict.fromkeys(("au",), ("R", None)),
    "à": (TO_OR_AT, None),
    **dict.fromkeys(("vers", "environ"), ("@", None)),
    "et": ("&", None),
    "midi": ("X", (12, 0)),
    "minuit": ("X", (0, 0)),
    **dict.fromkeys(("quand", "heure", "heures", "horaire"), ("L", None)),
    "fin": ("E", None),
    "portes": ("D", None),
}
SPANISH: dict[str, tuple[str, object]] = {
    **LETTERS,
    **_numbered("M", _SPANISH_MONTHS, 1),
    **_numbered("W", _SPANISH_WEEKDAYS, 0),
    **dict.fromkeys(("el", "la", "las", "los"), ("T", None)),
    "de": ("o", None),
    **dict.fromkeys(("del", "desde"), ("f", None)),
    **dict.fromkeys(("al", "hasta"), ("R", None)),
    "a": (TO_OR_AT, None),
    "y": ("&", None),
    **dict.fromkeys(("mediodía", "mediodia"), ("X", (12, 0))),
    "medianoche": ("X", (0, 0)),
    **dict.fromkeys(("fecha", "hora", "horario", "cuándo"), ("L", None)),
}

GERMAN: dict[str, tuple[str, object]] = {
    **LETTERS,
    **_numbered("M", _GERMAN_MONTHS, 1),
    **_numbered("W", _GERMAN_WEEKDAYS, 0),
    **dict.fromkeys(("der", "den", "dem", "im"), ("T", None)),
    **dict.fromkeys(("von", "vom", "ab"), ("f", None)),
    **dict.fromkeys(("bis", "zum"), ("R", None)),
    **dict.fromkeys(("um", "gegen"), ("@", None)),
    "und": ("&", None),
    "mittags": ("X", (12, 0)),
    "mitternacht": ("X", (0, 0)),
    **dict.fromkeys(("wann", "datum", "uhrzeit", "termin", "beginn"), ("L", None)),
    "ende": ("E", None),
    "einlass": ("D", None),
}
VOCABULARIES = {"fr": FRENCH, "es": SPANISH, "de": GERMAN}

_IN_DATES = frozenset(
    [
        "janv", "févr", "fevr", "fév", "mars", "avril", "avr", "mai", "juin", "juil", "déc", "marzo", "abril", "mayo",
        "junio", "julio", "agosto", "juni", "juli",
    ]
)  # fmt: skip
"""Months that are also planets, people, sauces and short for something else: they count beside a number."""


def _signs(vocabulary: dict[str, tuple[str, object]]) -> list[str]:
    return [
        word for word, (letter, _) in vocabulary.items() if letter in "MW" and len(word) >= 5 and word not in LETTERS
    ]


_OF = {
    **dict.fromkeys((*_signs(FRENCH), "août", "aout"), "fr"),
    **dict.fromkeys(_signs(SPANISH), "es"),
    **dict.fromkeys((*_signs(GERMAN), "märz", "uhr"), "de"),
    **{word: next(code for code, known in VOCABULARIES.items() if word in known) for word in _IN_DATES},
}
_DAY_BEFORE = re.compile(r"(?<!\d)\d{1,2}(?:\s?(?:er|[ºª°]))?\s(?:de\s)?$", re.I)
_POINTED_DAY_BEFORE = re.compile(r"(?<!\d)\d{1,2}\.\s?$")
_HOUR_BEFORE = re.compile(r"\d\s?$")
_HOUR_AFTER = re.compile(r"\s\d{1,2}\s?h", re.I)
_HALF_BEFORE = re.compile(r"\d\s?[ap]\.?\s?m\.?\s$", re.I)
_HALF_AFTER = re.compile(r"\s(?:las?\s)?\d{1,2}(?::\d\d)?\s?[ap]\.?\s?m\b", re.I)
_YEAR_AFTER = re.compile(r"\s\d{1,2},?\s(?:del?\s)?20\d\d(?!\d)")

MONTH_NUMBERS: dict[str, int] = {
    word: number
    for vocabulary in (FRENCH, SPANISH, GERMAN, LETTERS)
    for word, (letter, number) in vocabulary.items()
    if letter == "M" and isinstance(number, int)
}
"""The months in every language."""
MONTHS = tuple(sorted(MONTH_NUMBERS))


def language_of(word: str, text: str, begin: int, end: int) -> str | None:
    """The language of which the word at ``text[begin:end]``, in lower case, is a sign: "fr", "es", "de" or None."""
    if word == "à" and _HOUR_AFTER.match(text, end):
        return "fr"
    if word == "a" and _HALF_AFTER.match(text, end) and _HALF_BEFORE.search(text, max(0, begin - 9), begin):
        return "es"
    language = _OF.get(word)
    if word == "uhr":
        return language if _HOUR_BEFORE.search(text, max(0, begin - 3), begin) else None
    if word in GERMAN and language and _POINTED_DAY_BEFORE.search(text, max(0, begin - 5), begin):
        return "de"
    if language is None or word not in _IN_DATES:
        return language
    dated = _DAY_BEFORE.search(text, max(0, begin - 12), begin) or _YEAR_AFTER.match(text, end)
    return language if dated else None


def settled(codes: list[str]) -> list[str]:
    """The letters, with each "à" told apart: from an hour or day to the next, or at an hour."""
    for k, code in enumerate(codes):
        if code != TO_OR_AT:
            continue
        before, after = codes[k - 1 : k], codes[k + 1 : k + 2]
        ranged = (
            before[:1] in (["H"], ["C"], ["P"], ["X"], ["Z"])
            or (before in (["N"], ["O"]) and after != ["T"])
            or (before == ["W"] and after == ["W"])
        )
        codes[k] = "R" if ranged else "@"
    return codes
