"""A source is written into ``config.yaml`` as a person would: comments, order and style of the rest are kept."""

from __future__ import annotations

import io
from itertools import takewhile

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq


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
    return out.getvalue()
