"""What goes on behind a name on its line: a question that it answers, who speaks, and the next sentence."""

from __future__ import annotations

from hobnob import patterns as re

_ASKING = re.compile(r"(?<=[^\W\d_]{3})(?:\s[–—-]|:)\s(?:how|why|what|when|where|who)\b[^.]*$", re.I)
"""A question behind a name: "Skills Night – how to bind your quilt"."""
_WHO_SPEAKS = re.compile(r"(?<=[^\W\d_]{3})[\s,;.–—-]{1,4}(?:guest |our |the )?(?:speakers?|presenters?|instructors?|leaders?|hostess(?:es)?)\s?:\s.*$", re.I)
_NEXT_SENTENCE = re.compile(r"(?:(?<=[a-z]{3})(?<!Govt)(?<!Blvd)(?<!Bldg)(?<!Pkwy)(?<!Dept)(?<!Assn)(?<!Assoc)(?<!Corp)(?<!Prof)(?<!Capt)|(?<=[\d)]))\.\s+(?=[A-Z][\w’']*(?:\s[\w’']+){0,2}:\s|[A-Z\d][\w’'$.-]*\s(?:[\w’'$.-]+\s){0,5}[a-z]{4,})")
"""Where a sentence goes on behind a name: "Spring Retreat at Camp Larch. Registration closes soon", "Warblers at Oak Hill. Leader: Ann Reed"."""


def without_question(text: str) -> str:
    """The text without the question behind a name."""
    return _ASKING.sub("", text)


def without_speaker(text: str) -> str:
    """The text without the label behind a name that tells who speaks: "English Gardens Speaker: June Hopper"."""
    return _WHO_SPEAKS.sub("", text)


def before_sentence(text: str) -> str:
    """What stands before the next sentence of a line; nothing where there is none."""
    stop = _NEXT_SENTENCE.search(text)
    return text[: stop.start()] if stop is not None else ""
