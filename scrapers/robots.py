"""robots.txt as Google's parser reads it (RFC 9309, and google/robotstxt where the RFC leaves room).

Written out rather than wrapped: the differences of the libraries lie in their parsing (line lengths, byte order
marks, missing colons, agent names cut at the first odd character), which no layer on top can mend.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hobnob import patterns as re

MAX_BYTES = 512_000
MAX_CRAWL_DELAY = 30.0

_MAX_LINE = 2083 * 8 - 1
_AGENT = ("user-agent", "useragent", "user agent")
_DISALLOW = ("disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw")
_ALLOW = ("allow",)
_DELAY = ("crawl-delay", "crawl delay", "crawldelay")
_NAME = re.compile(rb"[a-zA-Z_-]*")
_LINE_END = re.compile(rb"\r\n|\r|\n")
_TO_ESCAPE = re.compile(rb"%[0-9a-fA-F]{2}|[\x80-\xff]")
_SPACE = b" \t\n\r\v\f"


@dataclass(frozen=True, slots=True)
class _Rule:
    """One allow or disallow line; its length in bytes is its weight."""

    allows: bool
    pattern: bytes
    parts: tuple[bytes, ...]
    anchored: bool

    @classmethod
    def of(cls, allows: bool, pattern: bytes) -> _Rule:
        anchored = pattern.endswith(b"$")
        return cls(allows, pattern, tuple(pattern.removesuffix(b"$").split(b"*")), anchored)

    def matches(self, path: bytes) -> bool:
        first, *rest = self.parts
        if not path.startswith(first):
            return False
        if not rest:
            return not self.anchored or len(path) == len(first)
        position = len(first)
        for part in rest[:-1]:
            found = path.find(part, position)
            if found < 0:
                return False
            position = found + len(part)
        if self.anchored:
            return path.endswith(rest[-1]) and len(path) - len(rest[-1]) >= position
        return path.find(rest[-1], position) >= 0


@dataclass(slots=True)
class _Group:
    rules: list[_Rule] = field(default_factory=list)
    delay: float | None = None

    def verdict(self, path: bytes) -> bool | None:
        """True and False as the longest matching rules say, allow winning a tie; None when none has a say."""
        allow = disallow = 0
        for rule in self.rules:
            weight = len(rule.pattern)
            if weight > (allow if rule.allows else disallow) and rule.matches(path):
                if rule.allows:
                    allow = weight
                else:
                    disallow = weight
        return None if not allow and not disallow else allow >= disallow


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one site for one agent. ``crawl_delay`` is in seconds, at most ``MAX_CRAWL_DELAY``."""

    _own: _Group
    _everyone: _Group
    _named: bool

    def allows(self, url: str) -> bool:
        """Whether the agent may ask for a percent-encoded address."""
        path = path_of(url).encode("utf-8", "surrogateescape")
        if path == b"/robots.txt":  # RFC 9309 2.2.2
            return True
        verdict = self._own.verdict(path)
        if verdict is None and not self._named:
            verdict = self._everyone.verdict(path)
        return verdict is not False

    @property
    def crawl_delay(self) -> float | None:
        return self._own.delay if self._named else self._everyone.delay


def path_of(url: str) -> str:
    """Path, parameters and query of an address, beginning with a slash; the fragment is dropped."""
    start = 2 if url.startswith("//") else 0
    early = min((at for at in (url.find(mark, start) for mark in "/?;") if at >= 0), default=-1)
    scheme = url.find("://", start)
    if scheme >= 0 and (early < 0 or early >= scheme):
        start = scheme + 3
    begin = min((at for at in (url.find(mark, start) for mark in "/?;") if at >= 0), default=-1)
    if begin < 0:
        return "/"
    end = url.find("#", start)
    if 0 <= end < begin:
        return "/"
    path = url[begin : end if end >= 0 else len(url)]
    return path if path.startswith("/") else "/" + path


def escaped(pattern: bytes) -> bytes:
    """A pattern as addresses are written: bytes beyond ASCII percent-encoded, hex digits in upper case."""
    return _TO_ESCAPE.sub(lambda m: m[0].upper() if m[0][:1] == b"%" else b"%%%02X" % m[0][0], pattern)


def _fields(line: bytes) -> tuple[str, bytes] | None:
    line = line.split(b"#", 1)[0].strip(_SPACE)
    if b":" in line:
        key, _, value = line.partition(b":")
    else:
        # The colon is often forgotten; then there must be exactly two words.
        words = line.split()
        if len(words) != 2:
            return None
        key, value = words
    key = key.strip(_SPACE)
    return (key.decode("latin-1").lower(), value.strip(_SPACE)) if key else None


def _lines(content: bytes) -> list[bytes]:
    for bom in (b"\xef\xbb\xbf", b"\xef\xbb", b"\xef"):
        if content.startswith(bom):
            content = content[len(bom) :]
            break
    return [line[:_MAX_LINE] for line in _LINE_END.split(content)]


def _delay(value: bytes) -> float | None:
    try:
        seconds = float(value)
    except ValueError:
        return None
    return min(max(seconds, 0.0), MAX_CRAWL_DELAY) if seconds == seconds else None


def parse(content: bytes, agent: str) -> Robots:
    """The rules for an agent's product token ("hobnob"); never raises, whatever the bytes."""
    wanted = agent.encode().lower()
    own, everyone = _Group(), _Group()
    for_own = for_everyone = named = closed = False
    for line in _lines(content[:MAX_BYTES]):
        pair = _fields(line)
        if pair is None:
            continue
        key, value = pair
        if key.startswith(_AGENT):
            if closed:
                for_own = for_everyone = closed = False
            if value[:1] == b"*" and (len(value) == 1 or value[1:2].isspace()):
                for_everyone = True
            else:
                match = _NAME.match(value)
                if wanted and match and match[0].lower() == wanted:
                    for_own = named = True
            continue
        groups = [own] if for_own else [everyone] if for_everyone else []
        if key.startswith((*_ALLOW, *_DISALLOW)):
            if for_own or for_everyone:
                closed = True
            for group in groups:
                group.rules += _rules(key.startswith(_ALLOW), escaped(value))
        elif key.startswith(_DELAY):
            for group in groups:
                group.delay = max(filter(None, (group.delay, _delay(value))), default=None)
    return Robots(own, everyone, named)


def _rules(allows: bool, pattern: bytes) -> list[_Rule]:
    """One line as rules: a directory's index.html allowed means the directory is, too."""
    if not pattern:
        return []
    rules = [_Rule.of(allows, pattern)]
    slash = pattern.rfind(b"/")
    if allows and slash >= 0 and pattern[slash:].startswith(b"/index.htm"):
        rules.append(_Rule.of(True, pattern[: slash + 1] + b"$"))
    return rules


def allowed(content: bytes, agent: str, url: str) -> bool:
    """Whether a robots.txt lets an agent ask for an address."""
    return parse(content, agent).allows(url)
