"""The templates, compiled once; everything is escaped unless it went through ``digest.clean``."""

from __future__ import annotations

import json
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from digest import clean, words

_HERE = Path(__file__).parent
ASSETS = {
    "style.css": "text/css; charset=utf-8",
    "filter.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}


@lru_cache(maxsize=1)
def environment() -> Any:
    """The jinja2 environment: strict about unknown names, and escaping."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.finalize = _clean
    made.globals.update(asset=asset_name, words=words)
    return made


def _clean(value: Any) -> Any:
    """Control characters never reach a page; marked-up strings were cleaned before."""
    if type(value) is str:
        return clean.text(value) if not value.isascii() or not value.isprintable() else value
    return value


def render(template: str, **context: Any) -> bytes:
    """A page as bytes."""
    text: str = environment().get_template(template).render(**context)
    return text.encode("utf-8")


@lru_cache(maxsize=8)
def asset(name: str) -> bytes:
    """A style sheet, script or picture of the site."""
    return (_HERE / "assets" / name).read_bytes()


@lru_cache(maxsize=8)
def asset_name(name: str) -> str:
    """Its name in the site, which changes with its content so that it may be cached for ever."""
    stem, dot, suffix = name.rpartition(".")
    return f"assets/{stem}-{sha256(asset(name)).hexdigest()[:10]}{dot}{suffix}"


def json_ld(value: Any) -> Any:
    """JSON for a script element: nothing in it can end the element."""
    from markupsafe import Markup

    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)
