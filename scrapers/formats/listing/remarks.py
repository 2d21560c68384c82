"""Days on which something was written rather than held: a byline's, and those of the comments below a post."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline

_COMMENTS = re.compile(
    r"(?:^|\s)(?:comments?|comments?[-_]?(?:list|area|body|meta|content|section|wrap(?:per)?|thread)"
    r"|disqus[-_]thread)(?:\s|$)",
    re.I,
)
_NO_FIELD = frozenset(("section", "div", "ol", "ul", "li", "article", "aside"))
_COUNTED = re.compile(
    r"\W*(?:(?:\d+|one|no) (?:comments?|responses?|repl(?:y|ies)|thoughts?)\b.{0,120}|(?:comments?"
    r"|replies) \(\d+\)\W*)$",
    re.I,
)
_NAME = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|and|&)){0,4}"
_BYLINE = re.compile(rf"\W*[Bb]y {_NAME}\s?[|·•,/–—-]?\s?$")
_BYLINE_AFTER = re.compile(rf"\s?[|·•,/–—-]?\s?[Bb]y {_NAME}\W*$")
_WRITER = re.compile(
    r"\W*[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2},?(?: (?:says?|said|wrote|writes|commented))?:?(?: on| at)?\W*$"
)
_REACH = 60
"""Lines from a post's comments up to the heading that counts them."""
_ROUND = 5
"""Minutes between the hours that people choose; a machine stamps any."""


def stands_in_comments(page: Outline, line: Line) -> bool:
    """Whether a line stands in the comments below a post."""
    if any(
        box.tag in _NO_FIELD and (_COMMENTS.search(box.klass) or _COMMENTS.search(box.name)) for box in line.box.up()
    ):
        return True
    heading = next(
        (
            above
            for above in reversed(page.lines[max(0, line.index - _REACH) : line.index])
            if 0 < above.level < BOLD_HEADING
        ),
        None,
    )
    return heading is not None and heading.level > 1 and _COUNTED.match(heading.text) is not None


def is_written(text: str, begin: int, finish: int, minute: int) -> bool:
    """Whether the day at ``text[begin:finish]`` is a byline's or a machine's stamp behind a writer's name."""
    if _BYLINE.fullmatch(text, 0, begin) and not text[finish:].strip(" |.,"):
        return True
    if not text[:begin].strip(" |") and _BYLINE_AFTER.fullmatch(text, finish):
        return True
    return minute % _ROUND != 0 and _WRITER.fullmatch(text, 0, begin) is not None
