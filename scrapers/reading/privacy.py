"""Private contacts leave the text before it is kept."""

from __future__ import annotations

import re
from typing import overload

_MAIL = re.compile(r"(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TELEPHONE = re.compile(r"(?<![\d$])(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d)(?:\s*(?:x|ext\.?)\s*\d+)?")


@overload
def without_contacts(text: str) -> str: ...
@overload
def without_contacts(text: None) -> None: ...
@overload
def without_contacts(text: str | None) -> str | None: ...
def without_contacts(text: str | None) -> str | None:
    """The text without e-mail addresses and telephone numbers."""
    if not text:
        return text
    return _TELEPHONE.sub("", _MAIL.sub("", text))
