"""What merging remembers is bounded: a service that meets a million titles holds no more than one that met some
thousands."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from scrapers import likeness

_MOST = 8192
_WORDS = 65536  # single words, of which a language has no more


def _kept() -> Iterator[tuple[str, int | None]]:
    for module in pkgutil.iter_modules(likeness.__path__, "scrapers.likeness."):
        for name, one in vars(importlib.import_module(module.name)).items():
            if hasattr(one, "cache_info") and one.__module__ == module.name:
                yield f"{module.name}.{name}", one.cache_info().maxsize


def test_no_cache_grows_with_the_years() -> None:
    kept = dict(_kept())
    assert kept["scrapers.likeness.titles.taken_apart"] == _MOST
    too_large = [
        name for name, most in kept.items() if most is None or most > (_WORDS if name.endswith(".stem") else _MOST)
    ]
    assert too_large == []
