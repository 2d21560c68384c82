"""The standard ``re``, made for some thousand patterns of which a text holds few.

``from hobnob import patterns as re`` is all that a module does for it. A pattern is compiled when a text comes that
may hold it: compiling all takes a second, and looking for a word that it needs takes a hundredth of looking for it.
``remembered`` is for the few that many rooms seek in the same lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from re import (
    DOTALL,
    IGNORECASE,
    MULTILINE,
    NOFLAG,
    UNICODE,
    VERBOSE,
    I,
    M,
    Match,
    Pattern,
    RegexFlag,
    S,
    X,
    escape,
)
from typing import TYPE_CHECKING, Any, AnyStr, cast

from hobnob import needed

__all__ = [
    "DOTALL", "IGNORECASE", "MULTILINE", "NOFLAG", "UNICODE", "VERBOSE", "I", "M", "Match", "Pattern", "RegexFlag", "S",
    "X",
    "compile", "escape", "findall", "finditer", "fullmatch", "match", "remembered", "search", "split", "sub",
]  # fmt: skip

_TEXTS = 8192
_LONGEST = 2000
_ANCHORED = ("match", "fullmatch", "subn", "scanner", "flags", "groups", "groupindex")
_SOUGHT = ("search", "finditer", "findall", "sub", "split")


class Waiting:
    """A pattern to be compiled. Its methods become those of the compiled pattern, so that calling them costs nothing
    more."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> Pattern[Any]:
        """The standard library's pattern."""
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        if name in _SOUGHT:
            self.__dict__.update(_sought(self))
        elif name in _ANCHORED:
            self.__dict__.update({one: getattr(self.compiled, one) for one in _ANCHORED})
        else:
            raise AttributeError(name)
        return self.__dict__[name]


def compile(pattern: AnyStr, flags: int = 0) -> Pattern[AnyStr]:
    """The pattern, compiled when it is first asked; a fault in it is told then."""
    return cast("Pattern[AnyStr]", Waiting(pattern, flags))


class Remembering(Waiting):
    """A pattern that knows where it stands in the texts of late."""

    def __getattr__(self, name: str) -> Any:
        if name not in _SOUGHT:
            return super().__getattr__(name)
        self.__dict__.update(_known(_sought(self)))
        return self.__dict__[name]


def remembered(pattern: str, flags: int = 0) -> Pattern[str]:
    """The pattern for what is asked of one line again and again; it keeps some thousand lines, and no long text."""
    return cast("Pattern[str]", Remembering(pattern, flags))


def _known(sought: dict[str, Callable[..., Any]]) -> dict[str, Callable[..., Any]]:
    """The methods with a memory for short texts, looked for as a whole."""

    @lru_cache(maxsize=_TEXTS)
    def matches(text: str) -> tuple[Match[str], ...]:
        return tuple(sought["finditer"](text))

    @lru_cache(maxsize=_TEXTS)
    def replaced(put: str, text: str, count: int) -> str:
        return cast(str, sought["sub"](put, text, count))

    def search(text: str, *bounds: int) -> Match[str] | None:
        if bounds or len(text) > _LONGEST:
            return cast("Match[str] | None", sought["search"](text, *bounds))
        found = matches(text)
        return found[0] if found else None

    def finditer(text: str, *bounds: int) -> Iterator[Match[str]]:
        return sought["finditer"](text, *bounds) if bounds or len(text) > _LONGEST else iter(matches(text))

    def sub(put: str | Callable[[Match[str]], str], text: str, count: int = 0) -> str:
        if isinstance(put, str) and len(text) <= _LONGEST:
            return replaced(put, text, count)
        return cast(str, sought["sub"](put, text, count))

    return sought | {"search": search, "finditer": finditer, "sub": sub}


def _sought(waiting: Waiting) -> dict[str, Callable[..., Any]]:
    """The methods that look for the pattern anywhere in a text: in vain, unless the text holds a word that it needs."""
    may = _sieve(waiting.pattern, waiting._flags)
    if may is None:
        return {name: getattr(waiting.compiled, name) for name in _SOUGHT}

    def search(text: str, *bounds: int) -> Match[str] | None:
        return waiting.compiled.search(text, *bounds) if may(text) else None

    def finditer(text: str, *bounds: int) -> Iterator[Match[str]]:
        return waiting.compiled.finditer(text, *bounds) if may(text) else iter(())

    def findall(text: str, *bounds: int) -> list[Any]:
        return waiting.compiled.findall(text, *bounds) if may(text) else []

    def sub(put: str | Callable[[Match[str]], str], text: str, count: int = 0) -> str:
        return waiting.compiled.sub(put, text, count) if may(text) else text

    def split(text: str, maxsplit: int = 0) -> list[str | Any]:
        return waiting.compiled.split(text, maxsplit) if may(text) else [text]

    return {"search": search, "finditer": finditer, "findall": findall, "sub": sub, "split": split}


def _sieve(pattern: str | bytes, flags: int) -> Callable[[str], bool] | None:
    if isinstance(pattern, bytes) or flags & VERBOSE:
        return None
    return needed.sieve(pattern, folded=bool(flags & IGNORECASE) or "(?i" in pattern)


if TYPE_CHECKING:
    from re import findall, finditer, fullmatch, match, search, split, sub
else:
    _kept = lru_cache(maxsize=2048)(Waiting)

    def search(pattern, text, flags=0):
        return _kept(pattern, flags).search(text)

    def match(pattern, text, flags=0):
        return _kept(pattern, flags).match(text)

    def fullmatch(pattern, text, flags=0):
        return _kept(pattern, flags).fullmatch(text)

    def finditer(pattern, text, flags=0):
        return _kept(pattern, flags).finditer(text)

    def findall(pattern, text, flags=0):
        return _kept(pattern, flags).findall(text)

    def sub(pattern, put, text, count=0, flags=0):
        return _kept(pattern, flags).sub(put, text, count)

    def split(pattern, text, maxsplit=0, flags=0):
        return _kept(pattern, flags).split(text, maxsplit)
