"""Which classes a page's own style sheet sets in bold letters, as pages do that were made from print:
".ft02{font-weight:bold}"."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from hobnob import patterns as re

_NAME = re.compile(r"\.([A-Za-z_][\w-]{0,60})")
_BOLD = re.compile(r"font-weight\s?:\s?(?:bold|[6-9]00)\b", re.I)
_MOST = 60_000
"""Characters of style sheets that are read."""


def bold_classes(tree: LexborHTMLParser) -> frozenset[str]:
    """The classes that a sheet in the page sets in bold by themselves, whatever they stand in."""
    sheets = "\n".join(node.text() for node in tree.css("style"))[:_MOST]
    if "font-weight" not in sheets:
        return frozenset()
    found: set[str] = set()
    for rule in sheets.split("}"):
        selectors, _, style = rule.rpartition("{")
        if _BOLD.search(style):
            found |= {
                name.group(1) for part in selectors.split(",") if (name := _NAME.fullmatch(part.strip())) is not None
            }
    return frozenset(found)
