"""How a title is written down: without articles, greetings and a rank that stands behind the post."""

from __future__ import annotations

from scrapers.reading.words import words

_LONGEST = 14
_RANKS = words("col lt sgt capt maj gen adm cmdr cpl captain colonel lieutenant")
_POSTS = ("ent", "ief", "tor", "ner", "mander", "iff")
"""What posts end in: president, chief, director, commissioner, commander, sheriff."""
_DROPPED = words(
    "h.e. says said asks adds explains the our a an its their and own current new newly elected longtime is your also "
    "now then beloved renowned acclaimed nationally internationally known own his her"
)
_SHORTENED = words("rep sen gov prof col gen lt sgt capt maj adm cmdr supt atty asst dir mgr")


def written(title: str) -> str | None:
    """The title; None where nothing is left of it, or too much."""
    parts = title.strip(" ,–—-|.").split()
    while (
        parts
        and parts[0].lower() in _DROPPED
        and (parts[0] == "H.E." or parts[0].islower() or parts[0].lower() in ("the", "our", "a", "your"))
    ):
        parts.pop(0)
    if not parts or len(parts) > _LONGEST:
        return None
    if len(parts) > 1 and parts[-1].rstrip(".").lower() in _RANKS and parts[-2].endswith(_POSTS):
        # "State Police Superintendent Col.": the post, and not the rank behind it
        parts.pop()
        title = " ".join(parts)
    kept = " ".join(parts)
    dotted = title.rstrip().endswith(".") and parts[-1].rstrip(".").lower() in _SHORTENED and not kept.endswith(".")
    return f"{kept}." if dotted else kept


__all__ = ["written"]
