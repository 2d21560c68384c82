"""What the headers of a letter are made of: addresses as every mail server takes them, and lines that stay whole."""

from __future__ import annotations

from email import policy
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.policy import Policy
from email.utils import parseaddr
from urllib.parse import quote

from digest import clean
from hobnob import patterns as re

_NAMED = re.compile(r"([^<>]+)<([^<>\s]+)>")
_WIDTH = 78
_LOCAL = "!$'*+-._~"
_REST = "%?&=@+!$'*,;:/-._~()"


class _Whole(UnstructuredHeader, BaseHeader):
    """A header on one line: folded at its middle, an address becomes an encoded word that no program takes for one."""

    max_count = 1

    def fold(self, *, policy: Policy) -> str:
        """The line as it goes over the wire; RFC 5322 allows 998 characters."""
        return f"{self.name}: {self}{policy.linesep}"


class _Subject(UnstructuredHeader, BaseHeader):
    """A subject broken between its words: the library would leave the first line empty, which some programs show."""

    max_count = 1

    def fold(self, *, policy: Policy) -> str:
        """The lines as they go over the wire, at most 78 characters each."""
        words = str(self).split(" ")
        if not self.isascii() or not all(0 < len(word) < _WIDTH - len("Subject: ") for word in words):
            return super().fold(policy=policy)
        lines = [f"{self.name}: {words[0]}"]
        for word in words[1:]:
            if len(lines[-1]) + 1 + len(word) > _WIDTH:
                lines.append("")
            lines[-1] += f" {word}"
        return policy.linesep.join(lines) + policy.linesep


def _registry() -> HeaderRegistry:
    known = HeaderRegistry()
    known.map_to_type("subject", _Subject)
    known.map_to_type("list-id", _Whole)
    known.map_to_type("list-unsubscribe", _Whole)
    return known


POLICY = policy.default.clone(header_factory=_registry())


def ascii_domain(domain: str) -> str:
    """The name of a mail host in ASCII, which servers without SMTPUTF8 take too; raises ``ValueError`` for none."""
    return domain if domain.isascii() else domain.encode("idna").decode("ascii")


def mailbox(text: str, name: str | None = None) -> Address:
    """A mailbox as a header value; raises ``ValueError`` when it is none. No line break can get into a header."""
    shown, address = parseaddr(clean.line(text))
    found = _NAMED.fullmatch(clean.line(text))
    if found and address != found[2]:  # a name with a comma or a colon that stands in no quotation marks
        shown, address = found[1].strip(' "'), found[2]
    user, at, domain = address.rpartition("@")
    if not at:
        raise ValueError(f"{text!r} is not an e-mail address")
    return Address(clean.line(name or shown), user, ascii_domain(domain))


def leaving(words: str | None) -> str | None:
    """Where a reader leaves the list, as a URI of ASCII: a web page, or a mail to whom; None when the words name
    neither."""
    given = clean.line(words)
    if page := clean.web(given):
        return page
    if given.lower().startswith("mailto:"):
        rest = quote(given[len("mailto:") :], safe=_REST)
        return f"mailto:{rest}" if "@" in rest else None
    user, at, domain = parseaddr(given)[1].rpartition("@")
    if not at or not user:
        return None
    try:
        return f"mailto:{quote(user, safe=_LOCAL)}@{ascii_domain(domain)}"
    except UnicodeError:
        return None
