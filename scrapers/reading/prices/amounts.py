"""Amounts of money as they are written: in figures, in words, and in the many ways to say that nothing is paid."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.prices import foreign

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?"
_SIGN = r"(?:US\s?\$|CA\$|C\$|CAD\s?\$?|USD\s?\$?|[$£€])"
SPELLED = {
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "eighteen": 18,
    "twenty": 20, "twenty-five": 25,
    "thirty": 30, "thirty-five": 35, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "seventy-five": 75,
    "one hundred": 100, "a hundred": 100,
}  # fmt: skip
_SPELT = "|".join(sorted(SPELLED, key=len, reverse=True))
AMOUNT = re.compile(
    rf"(?P<sign>{_SIGN})\s?(?P<low>{_NUMBER}|\.\d\d)(?P<plus>\+)?(?!\s?(?:k\b|m\b|million|billion|thousand|[.,]?\d))"
    rf"(?:\s?(?:-|–|—|to|and up to)\s?{_SIGN}?\s?(?P<high>{_NUMBER})(?![\w%]|\s?(?:a\.?m|p\.?m|years?|people"
    rf"|players?)))?"
    rf"(?:\s?(?P<code>USD|CAD|EUR|GBP)\b)?"
    rf"|(?P<lead_code>\b(?:USD|CAD|EUR|GBP))\s?(?P<coded>{_NUMBER})"
    rf"|(?<![\w.,$])(?P<bare>\d{{1,5}},\d\d(?!\d)|{_NUMBER})\s?"
    rf"(?:(?P<bare_code>USD|CAD|EUR|GBP)\b|dollars\b|(?P<euros>euros?\b))"
    rf"|(?<![\w.,$])(?P<trail>\d{{1,3}}(?: \d{{3}})+(?:,\d\d)?|\d{{1,5}}(?:[.,]\d\d)?)\s?(?P<trail_sign>[$£€])(?!\s?\d)"
    rf"|\b(?P<spelt>{_SPELT}) dollars\b(?!\s*\(\$)"
    r"|(?P<free>(?<![\w-])(?:included (?:in|with) (?:your |the |chamber )?membership|first (?:\w+ )?visits? (?:is"
    r"|are) on us|free(?: of charge| admission| event| entry| to attend)?|no (?:admission |entry |cover "
    r"|registration )?(?:cost|charge|fee)s?|complimentary|without charge|no cover(?: charge)?|(?<=cost: )none"
    r"|(?<=price: )none|(?<=fee: )none"
    rf"|(?<=admission: )none|(?<=charge: )none|(?<=cost - )none|(?<=admission - )none|(?<=fee - )none|(?<=price - )none"
    rf"|{foreign.FREE})(?![\w-]))",
    re.I,
)
ONLY_NUMBER = re.compile(
    rf"\s*(?:(?:price|cost|admission|fee)[\s:-]{{1,3}})?(?P<low>{_NUMBER})(?:\s?[-–—]\s?(?P<high>{_NUMBER}))?\s*", re.I
)
MONEY = re.compile(
    rf"[$£€]|\b(?:{foreign.FREE})\b|\b(?:cost|price|fee|admission|charge)(?::| -) none\b|\bfree\b"
    rf"|\bno (?:\w+ )?(?:cost|charge|fee|cover\b)"
    rf"|\bcomplimentary\b|\bdollars\b|\b(?:USD|CAD|EUR|GBP|euros?)\b|\bmembership\b|\bon us\b",
    re.I,
)


def value(text: str | None) -> float | None:
    """The number that is written, its thousands parted by commas; two digits behind one are cents."""
    if text and re.fullmatch(r"\d+,\d\d", text):
        return float(text.replace(",", "."))
    return float(text.replace(",", "")) if text else None


__all__ = ["AMOUNT", "MONEY", "ONLY_NUMBER", "SPELLED", "value"]
