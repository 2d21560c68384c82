"""What stands on one line with a place and is none: hours ("7:30 AM - 9:00 AM") and what it costs ("Members $25")."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.words import words

_HALF = r"\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?\s?m\b\.?"
_NOON = r"(?:12\s+)?(?:noon|midnight)\b"
_START = rf"(?:from\s+)?(?:(?:{_HALF}|{_NOON}|\d{{1,2}}(?::\d\d)?)\s*(?:-|–|—|to\b|until\b)\s*)?"
_ZONE = r"(?:\s*[ECMP][SD]?T\b)?"
_HOURS = re.compile(rf"{_START}(?:{_HALF}|{_NOON}|\d{{1,2}}:\d\d){_ZONE}", re.I)
_LEADING = re.compile(
    rf"{_START}(?:{_HALF}{_ZONE}(?=[\s,|@•·–—-])|{_NOON}(?=\s*(?:[,|@•·–—-]|at\b)))[\s,|•·–—-]*(?:(?:@"
    rf"|at\b(?: the\b)?)\s*)?",
    re.I,
)
_TRAILING = re.compile(rf"(?:[,|•·–—-]|\bat\b|\s)\s*{_START}(?:{_HALF}|{_NOON}){_ZONE}$", re.I)
_AMOUNT = (
    r"(?:(?:US|CA|C)?[$€£]\s?\d[\d,]*(?:\.\d\d)?\+?|(?<![\d.,$])\d[\d,]*(?:\.\d\d)?\s?[$€](?!\s?\d)|\bfree\b"
    r"|\bno (?:cost|charge)\b|\bgratis\b|\bgratuit[aeo]?\b|\b(?:entrada|acceso|entr[ée]e) libre\b)"
)
_WORD = re.compile(
    r"\d[\d,]*(?:\.\d\d)?\s?[$€](?!\s?\d)|(?:entrada|acceso|entr[ée]e) libre"
    r"|(?:US|CA|C)?[$€£]\s?\d[\d,]*(?:\.\d\d)?"
    r"|[^\s:/+&.,–—-]+",
    re.I,
)
_OF_PRICE = words(
    "members member nonmembers nonmember non not yet future prospective chamber current all general early bird "
    "regular guests guest public investors students student seniors "
    "adults adult child teens kids children everyone golfer player foursome table seat admission tickets ticket cost "
    "price fee fees registration person pp each door advance attend couple couples lunch dinner breakfast "
    "per for to at the in and or is a an of charge no free single double twosome foursome team only rider passenger "
    "driver vehicle carload household family families individual individuals plate veterans military youth candidates "
    "residents nonresidents seniors under over ages "
    "entrada costo precio cuota boletos socios socio miembros miembro público general gratis gratuito gratuita "
    "persona por para en la puerta adultos estudiantes "
    "entrée coût prix tarif billets membres membre gratuit gratuite personne par pour les à porte adultes étudiants"
)
_FREE_FOR = re.compile(r"\s*free (?:for|to) [a-z][a-z &/-]{2,40}\W*")
"""In small letters, and so no name: "free for veterans"."""
_HAS_AMOUNT = re.compile(_AMOUNT, re.I)
_REMARK = re.compile(
    r"\s(?:--|[–—-])\s(?:please\s)?(?:bring|wear|enter|meet|look|follow|come|note|ask|check|dress|park)\s[^\n]*$"
    r"|\s\((?=[a-z])[^()\n]*(?:;|\b(?:please|will be|bring|wear|are provided|is provided|required)\b)[^()\n]*\)$"
    r"|\s\((?:please )?(?:enter|use|off|above|below|next to|across|behind|near|opposite|beside|rear"
    r"|back (?:door|entrance|lot)|side (?:door|entrance)|front (?:door|entrance)|not|note|adjacent|around the"
    r"|same (?:building|entrance)|just"
    r"|right off)\b"
    r"[^()\n]{0,80}\)(?=\s*(?:$|[,\n]))"
    r"|,\s(?:about )?\d{1,3}(?:\.\d)?\s(?:mi|miles?|km|kilomet(?:er|re)s?|blocks?)\b\.?$"
    r"|,\s\d{1,2}(?::\d\d)?\s(?:to|until)\s\d{1,2}(?::\d\d)?(?=,|$)|,\s(?:rain or shine|weather permitting)$"
    r"|,\s(?:please\s)?(?:enter|park in|park at|park on|use the|look for|follow the|bring|go to the"
    r"|take the)\s[^\n]*$"
)
"""What one is asked to bring, the hours without a half of the day, and the weather, behind a place."""
_EDGE = re.compile(r"^[\s|•·∙●;:,)/–—-]+|[\s|•·∙●;:,(/–—-]+$")
_BREAK = re.compile(
    r"(?<=[a-z)\d]{2})[.!]\s+|(?<=[ap]\.m)\.\s+(?=[A-Z$€£])|(?<=[$€£]\d)[.!]\s+|(?<=[A-Z]{2})[.!]\s+"
    r"(?=[$€£]\d|(?:Members?|Non-?members?|Guests?|Cost|Tickets?|Price|Fee|Admission)\b)"
    r"|[.!?][\"”]\s+(?=[$€£]\d)|\s*(?:[|•·∙●;()]|,(?!\d{3}\b)|\s[-–—/]\s)\s*"
)


def is_hours(text: str) -> bool:
    """Whether a text is a time of day or a range of two, and nothing else."""
    return _HOURS.fullmatch(text.strip(" .,")) is not None


def is_price(text: str) -> bool:
    """Whether a text tells what one pays, and nothing else: "$95", "Members $25", "Free"."""
    if _FREE_FOR.fullmatch(text):
        return True
    return _HAS_AMOUNT.search(text) is not None and all(
        _HAS_AMOUNT.fullmatch(word) or word.lower() in _OF_PRICE for word in _WORD.findall(text)
    )


def without_hours(text: str) -> str:
    """A line without the hours before or behind a place: "11:30 AM – 1:00 PM @ Holiday Inn", "Harbor Park from noon to
    4 pm"."""
    lead = _LEADING.match(text)
    return _TRAILING.sub("", text[lead.end() :] if lead else text).rstrip(" ,|•·–—-")


def without_remark(text: str) -> str:
    """A line without what one is asked or told behind a place: "Trinity Church -- bring clippers", "the Mill (hard hats
    will be lent)"."""
    return _REMARK.sub("", text)


def without_price(text: str) -> tuple[str, str | None]:
    """A short line without what it costs, and that: "Elks Lodge, Members $25, guests $35"."""
    if not _HAS_AMOUNT.search(text):
        return text, None
    parts, breaks = _BREAK.split(text), _BREAK.findall(text)
    prices = [part for part in parts if is_price(part)]
    if not prices:
        return text, None
    kept = "".join(f"{before}{part}" for before, part in zip(("", *breaks), parts, strict=True) if part not in prices)
    return _EDGE.sub("", kept), ", ".join(prices)
