"""Emphasis marks around words, as a page written in a plain editor has them: "*Jane Roe*, Founder", "**Jane Roe**,
Owner"."""

from __future__ import annotations

from hobnob import patterns as re

_MARKED = re.compile(
    r"(?<![\w*_/\\])(?P<marks>\*{1,3}|_{1,3})(?P<held>[^\W\d_][^*_\n]{0,78}[^\s*_])(?P=marks)(?![\w*_])"
)


def without(text: str) -> str:
    """The text without the marks of what is emphasised; a bullet, a footnote's star and a blank to fill in stay."""
    return _MARKED.sub(r"\g<held>", text) if "*" in text or "_" in text else text


__all__ = ["without"]
