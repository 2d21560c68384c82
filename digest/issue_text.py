"""An issue as plain text that reads well in a mail program and on a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from digest import clean
from digest.issue import IN_FULL, Entry, Issue, Section

WIDTH = 76


def issue_text(issue: Issue, address: Callable[[str], str] | None = None, width: int = WIDTH) -> str:
    """The issue as text; ``address`` turns a page path into a link, None leaves links out."""
    rows = [clean.line(issue.subject), "=" * min(width, len(clean.line(issue.subject))), ""]
    if issue.empty:
        rows.append("Nothing new, and nothing this week.")
    for section in issue.sections:
        rows += [section.title.upper(), ""]
        for number, entry in enumerate(section.entries, 1):
            rows += _rows(entry, section, number, address, width)
        if section.more:
            rows += [f"  and {section.more:,} more", ""]
        elif section.name == "week":
            rows.append("")
    return "\n".join(rows).rstrip() + "\n"


def _rows(entry: Entry, section: Section, number: int, address: Callable[[str], str] | None, width: int) -> list[str]:
    where = f", {clean.line(entry.where)}" if entry.where else ""
    head = f"{entry.when}{where}: {clean.line(entry.title)}"
    if section.name == "week":
        return _wrapped(head, width, "  ", "      ")
    mark = f"{number}. " if section.name == "best" else "- "
    rows = _wrapped(head, width, f"  {mark}", "     ")
    if entry.note:
        rows += _wrapped(clean.line(entry.note), width)
    if section.name in IN_FULL and not entry.brief:
        reasons = f": {', '.join(entry.reasons)}" if entry.reasons else ""
        rows += _wrapped(clean.line(f"Face time {entry.score} of 100{reasons}"), width)
    if section.name in IN_FULL and not entry.brief:
        rows += [row for words in (entry.who, entry.walk_in) if words for row in _wrapped(clean.line(words), width)]
    if address is not None:
        rows.append("     " + address(entry.page))
    return [*rows, ""]


def _wrapped(words: str, width: int, first: str = "     ", rest: str = "     ") -> list[str]:
    return textwrap.wrap(
        words, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
