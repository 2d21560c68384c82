"""The light markup that services such as Meetup keep descriptions in (a part of CommonMark), as HTML to be sanitised
later.

Emphasis, links, headings, list items, escaped marks and paragraphs; everything else stays as it was written.
"""

from __future__ import annotations

import html

from hobnob import patterns as re

_LINK = re.compile(r"\[([^\]\[\n]{1,300})\]\((https?://[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)")
_IMAGE = re.compile(r"!\[[^\]\n]*\]\([^)\s]*\)")
_STRONG = re.compile(
    r"(?<![\w*])\*\*(?=\S)([^*\n]{1,400}?)(?<=\S)\*\*(?!\w)|(?<!\w)__(?=\S)([^_\n]{1,400}?)(?<=\S)__(?!\w)"
)
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,400}?)(?<=[^\s*])\*(?![\w*])")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!~>|])")
_ITEM = re.compile(r"^\s{0,6}(?:[-*+•]|\d{1,2}[.)])\s+(.*)$")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+(.*?)\s*#*$")
_MARKED_UP = re.compile(r"</?(?:p|br|a|div|span|ul|li|b|strong|em|i|h[1-6])\b[^>]*>", re.I)


def as_html(text: str | None) -> str | None:
    """The text as HTML; text that is HTML already is given back untouched, and nothing for nothing."""
    if not text or not text.strip():
        return None
    if _MARKED_UP.search(text):
        return text
    blocks: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip()):
        blocks += _blocks(paragraph.split("\n"))
    return "".join(blocks)


def _blocks(lines: list[str]) -> list[str]:
    """A paragraph's lines: runs of list items become lists, headings stand alone, the rest keeps its line breaks."""
    blocks: list[str] = []
    run: list[str] = []
    items: list[str] = []

    def close() -> None:
        if run:
            blocks.append(f"<p>{'<br>'.join(run)}</p>")
        if items:
            blocks.append(f"<ul>{''.join(f'<li>{one}</li>' for one in items)}</ul>")
        run.clear()
        items.clear()

    for line in lines:
        if heading := _HEADING.match(line):
            close()
            blocks.append(f"<p><strong>{_inline(heading[1])}</strong></p>")
        elif item := _ITEM.match(line):
            if run:
                close()
            items.append(_inline(item[1]))
        elif line.strip():
            if items:
                close()
            run.append(_inline(line.strip()))
    close()
    return blocks


def _inline(line: str) -> str:
    """Escaped marks are put aside first, so that they are never taken for marks."""
    aside: list[str] = []

    def hide(match: re.Match[str]) -> str:
        aside.append(match[1])
        return f"\x00{len(aside) - 1}\x00"

    said = html.escape(_ESCAPED.sub(hide, _IMAGE.sub("", line.replace("\x00", ""))), quote=False)
    said = _LINK.sub(r'<a href="\2">\1</a>', said)
    said = _STRONG.sub(lambda match: f"<strong>{match[1] or match[2]}</strong>", said)
    said = _EMPHASIS.sub(r"<em>\1</em>", said)
    return re.sub(r"\x00(\d+)\x00", lambda match: html.escape(aside[int(match[1])], quote=False), said)
