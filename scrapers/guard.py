"""Which addresses may be spoken to: public ones, and those the configuration lists."""

from __future__ import annotations

import socket
from collections.abc import Iterable
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from hobnob import patterns as re
from scrapers.faults import Refused

Address = IPv4Address | IPv6Address
Net = IPv4Network | IPv6Network

# The IANA special-purpose registry (RFC 6890 and its updates), multicast, class E, and the one public address
# behind which a cloud answers its own machines. Written out, since what ``ipaddress`` calls global changes.
_NOT_PUBLIC_4 = tuple(
    IPv4Network(net)
    for net in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "168.63.129.16/32", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24",
        "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
    )
)  # fmt: skip
# Of IPv6 only 2000::/3 is given out for the public; mapped, NAT64, unique-local, link-local lie outside it.
_PUBLIC_6 = IPv6Network("2000::/3")
_NOT_PUBLIC_6 = tuple(
    IPv6Network(net)
    for net in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3ffe::/16", "3fff::/20")
)  # fmt: skip

# Names that mean a machine of the own house (RFC 6761, 6762, 8375, 9476, and what routers hand out).
_HOUSE_NAMES = (
    "localhost", "localdomain", "local", "internal", "intranet", "lan", "home", "corp", "private", "arpa", "alt",
)  # fmt: skip
_NUMBER = re.compile(r"[0-9a-fx.]+", re.I)
# Ports below 1024 on which something other than a web server listens, and the worst of those above (WHATWG Fetch).
_WEB_PORTS = frozenset({80, 81, 443, 591, 593, 777, 888})
_BAD_PORTS = frozenset(
    {1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6697,
     10080, 11211}
)  # fmt: skip


def is_public(address: Address) -> bool:
    """Whether an address is one that the public internet routes to an ordinary server."""
    if isinstance(address, IPv4Address):
        return not any(address in net for net in _NOT_PUBLIC_4)
    return address.scope_id is None and address in _PUBLIC_6 and not any(address in net for net in _NOT_PUBLIC_6)


def literal(host: str) -> Address | None:
    """The address that a host is written as, in any form a resolver takes (``0x7f.1``, ``2130706433``), or None."""
    bare = host.strip("[]").rstrip(".")
    try:
        return ip_address(bare)
    except ValueError:
        pass
    if not _NUMBER.fullmatch(bare):
        return None
    try:
        return IPv4Address(socket.inet_aton(bare))
    except OSError:
        return None


@dataclass(frozen=True, slots=True)
class _Listed:
    """One line of ``allow_private``: a name or a network, and perhaps a port."""

    name: str | None
    network: Net | None
    port: int | None

    def covers(self, host: str, address: Address | None, port: int) -> bool:
        if self.port is not None and self.port != port:
            return False
        if self.name is not None:
            return self.name == host
        return address is not None and self.network is not None and address in self.network


def _listed(text: str) -> _Listed:
    text = text.strip().lower()
    try:
        return _Listed(None, ip_network(text.strip("[]"), strict=False), None)
    except ValueError:
        pass
    host, colon, port = text.rpartition(":")
    if not colon:
        return _Listed(text, None, None)
    if not port.isdecimal() or not 0 < int(port) < 65536:
        raise ValueError(
            f"{text!r} is not understood; write for example '127.0.0.1:8081', 'intranet.lan' or '10.1.0.0/16'"
        )
    try:
        return _Listed(None, ip_network(host.strip("[]"), strict=False), int(port))
    except ValueError:
        return _Listed(host, None, int(port))


@dataclass(frozen=True, slots=True)
class Guard:
    """Says no to every address that is not public and not listed.

    ``allow_private`` lists ``host:port``, ``host``, an address or a CIDR; a malformed line raises ``ValueError``.
    """

    allow_private: tuple[str, ...] = ()
    _rules: tuple[_Listed, ...] = field(init=False, repr=False, compare=False, default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "_rules", tuple(_listed(one) for one in self.allow_private))

    def listed(self, host: str, address: Address | None, port: int) -> bool:
        """Whether the configuration lets this one through."""
        return any(rule.covers(host.lower().rstrip("."), address, port) for rule in self._rules)

    def check_name(self, host: str, port: int) -> None:
        """Raise ``Refused`` for a host that needs no resolver to be known as not public, or a port that is no web
        port."""
        name = host.strip("[]").lower().rstrip(".")
        address = literal(host)
        if self.listed(name, address, port):
            return
        if address is not None and not is_public(address):
            raise Refused(f"{host} is not a public address, so it was not asked.")
        if address is None and ("." not in name or name.rpartition(".")[2] in _HOUSE_NAMES):
            raise Refused(f"{host} is the name of a machine in the local network, so it was not asked.")
        if port in _BAD_PORTS or (port < 1024 and port not in _WEB_PORTS):
            raise Refused(f"Port {port} of {host} is not a web server's, so it was not asked.")

    def check_addresses(self, host: str, addresses: Iterable[str], port: int) -> list[str]:
        """The addresses of a host, all of them checked; raises ``Refused`` when one of them is not public."""
        passed: list[str] = []
        for text in addresses:
            address = ip_address(text)
            if not is_public(address) and not self.listed(host.strip("[]"), address, port):
                raise Refused(f"{host} leads to {text}, which is not a public address, so it was not asked.")
            passed.append(text)
        return passed
