"""Web addresses taken apart and put together; a hostile address gives None or itself, never an error."""

from __future__ import annotations

from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit


def split(url: str | None) -> SplitResult:
    """The parts of the address; all empty where it can't be read."""
    try:
        return urlsplit((url or "").strip())
    except ValueError:
        return urlsplit("")


def host(url: str | None) -> str:
    """The host in lower case, without the port; empty when there is none."""
    try:
        return (split(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def path(url: str | None) -> str:
    return split(url).path


def origin(url: str | None) -> str | None:
    """``https://host[:port]`` of a web address."""
    parts = split(url)
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.netloc else None


def absolute(base: str, reference: str | None) -> str | None:
    """The reference as a web address, resolved against the page it stands on; None for mailto and the like."""
    if not reference or not reference.strip():
        return None
    try:
        joined = urljoin(base, reference.strip())
    except ValueError:
        return None
    return joined if joined.lower().startswith(("http://", "https://")) else None


def parameters(url: str | None) -> dict[str, str]:
    """The query, first value of each name."""
    found: dict[str, str] = {}
    for name, value in parse_qsl(split(url).query, keep_blank_values=True):
        found.setdefault(name, value)
    return found


def pairs(url: str | None) -> list[tuple[str, str]]:
    """The query, every name with its value in order."""
    return parse_qsl(split(url).query, keep_blank_values=True)


def with_query(url: str, **values: object) -> str:
    """The address with these parameters set (None removes one), the others kept, the fragment dropped."""
    parts = split(url)
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name not in values]
    added = [(name, str(value)) for name, value in values.items() if value is not None]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(kept + added), ""))


def without_query(url: str) -> str:
    parts = split(url)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))


def quoted(text: str) -> str:
    """Percent-encoded for use as one path segment or value."""
    return quote(text, safe="")


def unquoted(text: str) -> str:
    return unquote(text)
