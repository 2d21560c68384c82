"""A source is written into ``config.yaml`` as a person would: comments, order and style of the rest are kept."""

from __future__ import annotations

import io

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq


def add_source(text: str, *, region: str, url: str, name: str | None = None) -> str:
    """The configuration's text with the source at the end of the region's list."""
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 10_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    tree = yaml.load(text)
    where = tree["regions"][region]
    entry: object = CommentedMap({"name": name, "url": url}) if name else url
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
