"""A tolerant reader of JSON-like literals: broken JSON, and JavaScript objects in scripts; nothing is run.

It takes what is certain: comments, trailing and doubled commas, single quotes and unquoted keys,
control characters, ``undefined``, ``new Date(...)`` and string concatenation. Anything else that
is an expression (a call, a function, a name) becomes None.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from hobnob import patterns as re

_SPACE = re.compile(r"(?:[\s\ufeff\u2028\u2029]+|//[^\n]*|/\*.*?\*/|<!--|-->)+", re.S)
_NUMBER = re.compile(r"[+-]?(?:0x[0-9a-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?![\w$.])", re.I)
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_WORDS = {"true": True, "false": False, "null": None, "undefined": None, "NaN": None}
_PLAIN = {'"': re.compile(r'[^"\\]*'), "'": re.compile(r"[^'\\]*"), "`": re.compile(r"[^`\\]*")}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}
_DATE = re.compile(r"new\s+Date\s*\(([^()]*)\)")
_SKIP = re.compile(r"""[^"'`()\[\]{},;]+""")
_BEHIND = re.compile(r"\s*(?:[}\]:]|<!--|,\s*(?:[\"'{\[}\]]|<!--|-?\d|true|false|null)|$)")
_ALONE = re.compile(r"\s*[,}\]]")
_MAX_DEPTH = 60


class Broken(ValueError):
    """The text isn't a literal that can be read with certainty."""


def loads(text: str, *, inner_quotes: bool = False) -> Any:
    """The data of a literal that is the whole text; several objects one after another become a list.

    With ``inner_quotes`` a quote that no comma, colon or bracket follows belongs to the text it stands in,
    as where a description was pasted in unescaped. Raises ``Broken``.
    """
    reader = _Reader(text, inner_quotes)
    found = []
    reader.space()
    while reader.at < len(text):
        found.append(reader.value(0))
        reader.space()
        while reader.peek() in (",", ";"):
            reader.at += 1
            reader.space()
    if not found:
        raise Broken("empty")
    return found[0] if len(found) == 1 else found


def at(text: str, begin: int, names: Mapping[str, Any] | None = None) -> tuple[Any, int]:
    """The literal that begins at a position, and the position behind it. Raises ``Broken``.

    ``names`` are those whose values are known, such as the parameters of a function that is called at once. Strict JSON is tried first: it is a hundred times faster.
    """
    try:
        return _DECODER.raw_decode(text, begin)
    except (ValueError, RecursionError):
        reader = _Reader(text, names=names)
        reader.at = begin
        return reader.value(0), reader.at


def strict(text: str, begin: int) -> tuple[Any, int]:
    """The same for strict JSON alone. Raises ``Broken``."""
    try:
        return _DECODER.raw_decode(text, begin)
    except (ValueError, RecursionError) as error:
        raise Broken(str(error)) from error


_DECODER = json.JSONDecoder(strict=False)


class _Reader:
    def __init__(self, text: str, inner_quotes: bool = False, names: Mapping[str, Any] | None = None) -> None:
        self.text = text
        self.names = names or {}
        self.inner_quotes = inner_quotes
        self.at = 0

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def space(self) -> None:
        if match := _SPACE.match(self.text, self.at):
            self.at = match.end()

    def value(self, depth: int) -> Any:
        if depth > _MAX_DEPTH:
            raise Broken("nested too deep")
        self.space()
        head = self.peek()
        if head == "{":
            found: Any = self._object(depth)
        elif head == "[":
            found = self._array(depth)
        elif head and head in _PLAIN:
            found = self._string()
        elif match := _NUMBER.match(self.text, self.at):
            self.at = match.end()
            found = int(match[0], 16) if "x" in match[0].lower() else float(match[0])
            if isinstance(found, float) and found.is_integer() and "." not in match[0] and abs(found) < 1e16:
                found = int(found)
        else:
            return self._expression()
        return found

    def _object(self, depth: int) -> dict[str, Any]:
        self.at += 1
        found: dict[str, Any] = {}
        while True:
            self.space()
            head = self.peek()
            if head == "}":
                self.at += 1
                return found
            if head == ",":
                self.at += 1
                continue
            key = self._key()
            self.space()
            if self.peek() != ":":
                raise Broken(f"no colon after {key!r}")
            self.at += 1
            found[key] = self.value(depth + 1)
            self._member_ends("}")

    def _array(self, depth: int) -> list[Any]:
        self.at += 1
        found: list[Any] = []
        while True:
            self.space()
            head = self.peek()
            if head == "]":
                self.at += 1
                return found
            if head == ",":
                self.at += 1
                continue
            found.append(self.value(depth + 1))
            self._member_ends("]")

    def _member_ends(self, closing: str) -> None:
        """Behind a member stands a comma, the end, or (a comma forgotten between two objects) a new object."""
        self.space()
        head = self.peek()
        if head == "+":
            self._skip_expression()
            head = self.peek()
        if head == ",":
            self.at += 1
        elif head != closing and not (head == "{" and closing == "]"):
            raise Broken(f"unexpected {head!r} at {self.at}")

    def _key(self) -> str:
        head = self.peek()
        if head and head in _PLAIN:
            return self._string()
        match = _NAME.match(self.text, self.at) or re.compile(r"\d+").match(self.text, self.at)
        if match is None:
            raise Broken(f"no key at {self.at}")
        self.at = match.end()
        return match[0]

    def _string(self) -> str:
        quote = self.peek()
        self.at += 1
        parts: list[str] = []
        while True:
            match = _PLAIN[quote].match(self.text, self.at)
            assert match is not None
            parts.append(match[0])
            self.at = match.end()
            head = self.peek()
            if head == quote:
                self.at += 1
                if self.inner_quotes and not _BEHIND.match(self.text, self.at):
                    parts.append(quote)
                    continue
                return "".join(parts).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            if head != "\\":
                raise Broken("a string without an end")
            parts.append(self._escape())

    def _escape(self) -> str:
        mark = self.text[self.at + 1 : self.at + 2]
        size = {"u": 4, "x": 2}.get(mark, 0)
        if size:
            digits = self.text[self.at + 2 : self.at + 2 + size]
            if re.fullmatch(r"[0-9a-fA-F]+", digits) and len(digits) == size:
                self.at += 2 + size
                return chr(int(digits, 16))
        self.at += 2
        return _ESCAPES.get(mark, mark)

    def _expression(self) -> Any:
        if match := _DATE.match(self.text, self.at):
            self.at = match.end()
            return _date(match[1])
        match = _NAME.match(self.text, self.at)
        if match and match[0] in self.names and _ALONE.match(self.text, match.end()):
            self.at = match.end()
            return self.names[match[0]]
        if match and match[0] in _WORDS:
            self.at = match.end()
            return _WORDS[match[0]]
        begin = self.at
        self._skip_expression()
        if self.at == begin:
            raise Broken(f"unexpected {self.peek()!r} at {self.at}")
        return None

    def _skip_expression(self) -> None:
        """Past a call, a function or a sum, to the comma or bracket that ends the member."""
        closers: list[str] = []
        while self.at < len(self.text):
            if match := _SKIP.match(self.text, self.at):
                self.at = match.end()
                continue
            head = self.peek()
            if head in _PLAIN:
                self._string()
                continue
            if head in "([{":
                closers.append({"(": ")", "[": "]", "{": "}"}[head])
                if len(closers) > _MAX_DEPTH:
                    raise Broken("nested too deep")
            elif head in ")]}":
                if not closers:
                    return
                if closers.pop() != head:
                    raise Broken(f"unbalanced {head!r} at {self.at}")
            elif not closers:
                return
            self.at += 1
        raise Broken("an expression without an end")


def _date(arguments: str) -> Any:
    """``new Date(2026, 4, 9, 17, 30)`` as local ISO text (its months count from 0); one argument as it stands."""
    words = arguments.strip()
    if len(words) > 1 and words[0] in "\"'":
        return words.strip("\"'")
    parts = [part.strip() for part in words.split(",")]
    if not all(part.isdigit() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        return numbers[0]
    if len(numbers) > 6:
        numbers = numbers[:6]
    year, month, day, hour, minute, second = (*numbers, *(0, 0, 1, 0, 0, 0)[len(numbers) :])
    try:
        moment = datetime(year, month + 1, day, hour, minute, second)
    except ValueError:
        return None
    return moment.isoformat() if len(numbers) > 3 else moment.date().isoformat()
