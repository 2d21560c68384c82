"""Small questions to JSON whose shape the sender decides: an unexpected kind gives an empty answer, never an error."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from scrapers.document import Document
from scrapers.formats import literal

Row = dict[str, Any]
_MOST = 200_000


def table(value: object) -> Row:
    """The object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def tables(value: object) -> list[Row]:
    """The objects of a list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def members(value: object) -> list[Any]:
    """The list; an empty one for anything else."""
    return value if isinstance(value, list) else []


def kindred(value: object, known: Callable[[Row], bool]) -> list[Row]:
    """The objects of a list that a service answered, which is known by half of them at least; empty where it is not.
    One that lacks what the others state is a row of the same service all the same."""
    rows = tables(value)
    return rows if 2 * sum(map(known, rows)) >= len(rows) else []


def words(value: object) -> str | None:
    """Text that isn't blank, or a whole number as text; None for anything else."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip() or None if isinstance(value, str) else None


def first(row: Row, *names: str) -> str | None:
    """The first of these fields that has words."""
    return next((said for name in names if (said := words(row.get(name)))), None)


def walk(data: object, wanted: Callable[[Row], bool]) -> Iterator[Row]:
    """Every object that is wanted, in order; what lies within one that was found isn't looked at."""
    waiting, steps = [data], 0
    while waiting and steps < _MOST:
        steps += 1
        value = waiting.pop()
        if isinstance(value, dict):
            if wanted(value):
                yield value
            else:
                waiting.extend(reversed(list(value.values())))
        elif isinstance(value, list):
            waiting.extend(reversed(value))


def script(document: Document, selector: str) -> Any:
    """The data of a script element that holds JSON; None when there is none or it can't be read."""
    if document.looks_like != "html":
        return None
    node = document.html.css_first(selector)
    try:
        return json.loads(node.text(), strict=False) if node is not None else None
    except (ValueError, RecursionError):
        return None


def assigned(document: Document, name: str) -> Any:
    """The data that a script assigns to a variable (``window.NAME = {...}``); None when there is none."""
    for match in re.finditer(rf"\b{re.escape(name)}\s*=\s*(?:JSON\.parse\(\s*)?(?=[\[{{\"'])", document.text):
        try:
            data, _ = literal.at(document.text, match.end())
            return json.loads(data, strict=False) if isinstance(data, str) else data
        except (literal.Broken, ValueError, RecursionError):
            continue
    return None
