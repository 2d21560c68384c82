"""Text that was encoded as UTF-8, read as Windows-1252 and so encoded again: "Joeâ€™s" is Joe’s.

Each such sequence is mended by itself, for what was pasted beside it may be sound. Only what gives a letter or mark
that people write counts: "“CAFÉ”" holds two signs that could be the two bytes of a third.
"""

from __future__ import annotations

from hobnob import patterns as re

# The signs that Windows-1252 shows for the bytes 80 to 9F; five have none and stay as they are.
_SHOWN = {sign: byte for byte in range(0x80, 0xA0) if len(sign := bytes([byte]).decode("cp1252", "ignore")) == 1}
_NEXT = f"[\x80-\xbf{''.join(_SHOWN)}]"
_SEQUENCE = re.compile(f"[\xc2\xc3\xc5]{_NEXT}|[\xe2\xef]{_NEXT}{{2}}|\xf0{_NEXT}{{3}}")
_OF_LATIN = frozenset("ŒœŠšŸŽž")
_WRITTEN = ((0xA0, 0xFF), (0x2000, 0x2BFF), (0xFB00, 0xFB06), (0xFEFF, 0xFEFF), (0xFFFD, 0xFFFD), (0x1F000, 0x1FAFF))
_MOST_TIMES = 3


def once(text: str) -> str:
    """The text as its writer meant it."""
    for _ in range(_MOST_TIMES):
        if text.isascii() or (mended := _SEQUENCE.sub(_meant, text)) == text:
            break
        text = mended
    return text


def _meant(match: re.Match[str]) -> str:
    body = bytes(_SHOWN.get(sign, ord(sign)) for sign in match[0])
    try:
        sign = body.decode("utf-8")
    except UnicodeDecodeError:
        return match[0]
    return sign if sign in _OF_LATIN or any(low <= ord(sign) <= high for low, high in _WRITTEN) else match[0]
