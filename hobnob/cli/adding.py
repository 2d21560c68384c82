"""A source is written into ``config.yaml`` as a person would: comments, order and style of the rest are kept."""

from __future__ import annotations

import io
from itertools import takewhile
from textwrap import dedent

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError

from hobnob import patterns as re

_DASH = re.compile(r"( *)- +\S.*")
_NOTHING = re.compile(r"( *sources:)(?: *\[ *\])?( *| +#.*)")


def add_source(text: str, *, region: str, url: str, name: str | None = None, part: str | None = None) -> str:
    """The configuration's text with the source at the end of the region's list; its line ends and its mark of order are
    kept."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    plain = text.removeprefix(mark).replace("\r\n", "\n")
    return mark + _ended_alike(text.removeprefix(mark), _added(plain, region=region, url=url, name=name, part=part))


def _ended_alike(before: str, after: str) -> str:
    """The text ``after``, of which each line that stood in ``before`` is as it was, and a new one ends as the first
    line does."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    end = "\r\n" if old and old[0].endswith("\r\n") else "\n"

    def same(pair: tuple[str, str]) -> bool:
        return pair[0].rstrip("\r\n") == pair[1].rstrip("\r\n")

    first = sum(1 for _ in takewhile(same, zip(old, new, strict=False)))
    last = sum(1 for _ in takewhile(same, zip(reversed(old[first:]), reversed(new[first:]), strict=False)))
    fresh = [line.rstrip("\r\n") + end for line in new[first : len(new) - last]]
    above = "".join(old[:first])
    return (
        above
        + (end if fresh and above and not above.endswith("\n") else "")
        + "".join((*fresh, *old[len(old) - last :]))
    )


def _added(text: str, *, region: str, url: str, name: str | None, part: str | None) -> str:
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 10_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    tree = yaml.load(text)
    where = tree["regions"][region]
    said = {key: value for key, value in (("name", name), ("url", url), ("part", part)) if value}
    entry: object = url if len(said) == 1 else CommentedMap(said)
    below = _below(text, where, len(where.get("sources") or ()), _lines(yaml, entry))
    listed = where.get("sources")
    if not listed:
        fresh = CommentedSeq([entry])
        if isinstance(listed, CommentedSeq) and listed.ca.items:
            fresh.ca.items.update(listed.ca.items)
        where["sources"] = fresh
    else:
        listed.append(entry)
    out = io.StringIO()
    yaml.dump(tree, out)
    whole = out.getvalue()
    return below if below is not None and _same(yaml, below, whole) else whole


def _lines(yaml: YAML, entry: object) -> list[str]:
    """The entry as the lines of a list."""
    out = io.StringIO()
    yaml.dump(CommentedSeq([entry]), out)
    return dedent(out.getvalue()).splitlines()


def _below(text: str, region: CommentedMap, count: int, entry: list[str]) -> str | None:
    """The text with the entry's lines right below the last of the region's ``count`` sources, above the comments and
    empty lines that follow; None where the list is written in a way that has no such place."""
    lines = text.splitlines()
    if count:
        number = region["sources"].lc.item(count - 1)[0]
        found = _DASH.match(lines[number])
        if found is None:
            return None
        margin, at = found[1], _last_line(lines, number, len(found[1])) + 1
    elif "sources" in region and (at := region.lc.key("sources")[0]) < len(lines):
        found = _NOTHING.fullmatch(lines[at])
        if found is None:
            return None
        lines[at] = found[1] + (found[2] or "")
        margin, at = " " * (len(found[1]) - len("sources:") + 2), at + 1
    else:
        return None
    return "\n".join((*lines[:at], *(margin + line for line in entry), *lines[at:])) + "\n"


def _last_line(lines: list[str], number: int, margin: int) -> int:
    """The number of the last line of the entry that begins at a line, with the comments that stand close below it,
    further in than its dash."""
    last = number
    for at in range(number + 1, len(lines)):
        line = lines[at].lstrip()
        inside = len(lines[at]) - len(line) > margin
        if line.startswith("#"):
            last = at if inside and last == at - 1 else last
        elif line and not inside:
            break
        elif line:
            last = at
    return last


def _same(yaml: YAML, one: str, other: str) -> bool:
    """Whether two texts say the same."""
    try:
        return bool(yaml.load(one) == yaml.load(other))
    except YAMLError:
        return False
