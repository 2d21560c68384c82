"""Private contacts leave the text before it is kept.

E-mail addresses and telephone numbers go; years, ZIP codes, prices and meeting IDs stay.
"""

from __future__ import annotations

from typing import overload

from hobnob import patterns as re

_MAIL = re.compile(
    r"(?:mailto:)?(?<![\w.+-])[\w.+%-]{1,64}(?:@|&#64;|&#x40;|%40|\s?[\[(]\s?at\s?[\])]\s?)(?:[\w-]{1,63}(?:\."
    r"|\s?[\[(]\s?dot\s?[\])]\s?)){1,5}[A-Za-z]{2,24}\b(?:\?[^\s\"'<>]*)?",
    re.I,
)
_LINK = re.compile(
    r"<a\b[^<>]{0,300}?\bhref\s{0,5}=\s{0,5}[\"']?\s{0,5}(?:mailto|tel|sms|callto):[^<>]{0,600}>(.{0,600}?)</a\s{0,5}>",
    re.I | re.S,
)
_SCHEME = re.compile(r"\b(?:tel|sms|callto):\+?[\d().\s-]{7,20}\d", re.I)
_TELEPHONE = re.compile(
    r"(?<![\w$#/=.-])(?:\+?1[\s.-]{0,2})?(?:\(\d{3}\)\s?"
    r"|\d{3}[\s.–-]{1,2})\d{3}[\s.–-]{1,2}\d{4}(?![\w-])(?:,?\s*(?:x|ext\.?|extension)\s*\d{1,6})?"
    r"|(?<![\w$#/=.-])\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}\d(?!\w)",
    re.I,
)
_LOCAL = re.compile(r"\d\d\d[\s.–-]{1,2}\d{4}")
"""What every number without a plus holds; it begins with a plain set of letters, to which the search jumps."""
_CALLED = re.compile(
    r"(?P<cue>\b(?:call(?:ing)?|phone|ph|tel|telephone|text(?:ing)?|fax|cell|mobile|dial"
    r"|contact us at)\b\.?(?:\s+(?:at|us at|us|number|no\.?|is|or text|\w+ at))?[:\s#]*)"
    r"(?P<number>(?:\d{10}|\d{3}[\s.-]\d{4})(?!\d))",
    re.I,
)
_MEETING_ID = re.compile(
    r"\b(?:id|code|passcode|password|pin|meeting|webinar|conference|confirmation)\b\W{0,3}(?:\w+\W{1,3}){0,2}$", re.I
)
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]|<a\b[^>]*>\s*</a>", re.I)
_SPACES = re.compile(r"[ \t]{2,}")


@overload
def without_contacts(text: str) -> str: ...
@overload
def without_contacts(text: None) -> None: ...
@overload
def without_contacts(text: str | None) -> str | None: ...
def without_contacts(text: str | None) -> str | None:
    """The text, plain or HTML, without e-mail addresses, telephone numbers and links to them."""
    if not text:
        return text
    clean = _LINK.sub(r"\1", text) if "<a" in text or "<A" in text else text
    if (
        "@" in clean
        or "64;" in clean
        or "%40" in clean
        or "at]" in clean.lower()
        or "at)" in clean.lower()
        or "at )" in clean.lower()
    ):
        clean = _MAIL.sub("", clean)
    clean = _SCHEME.sub("", clean)
    if "+" in clean or _LOCAL.search(clean):
        clean = _TELEPHONE.sub(_unless_id, clean)
    clean = _CALLED.sub(lambda match: match.group("cue").rstrip(" :#"), clean)
    if clean == text:
        return text
    return _SPACES.sub(" ", _EMPTY.sub("", clean)).strip()


def _unless_id(match: re.Match[str]) -> str:
    """A Zoom meeting ID has the shape of a telephone number; the words before it tell."""
    lead = match.string[max(0, match.start() - 40) : match.start()]
    return match.group() if _MEETING_ID.search(lead) else ""


def is_contact(text: str) -> bool:
    """Whether a name is really an e-mail address or a telephone number."""
    return bool(text) and not without_contacts(text).strip(" ,;:-")
