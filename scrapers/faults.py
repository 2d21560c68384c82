"""What can go wrong with a fetch, in words for people."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import timedelta


class FetchError(Exception):
    """A document was not obtained.

    ``kind`` is one of the kinds of ``scrapers.outcome.Failure``; ``reason`` is one sentence for the
    user; ``transient`` tells that the fault may pass by itself; ``moved_to`` is the target of a permanent
    redirect that led here; ``wait`` is how long the site asked to be left alone; ``status`` the HTTP
    status, where there was one.
    """

    def __init__(
        self,
        kind: str,
        reason: str,
        url: str,
        *,
        transient: bool = False,
        moved_to: str | None = None,
        wait: timedelta | None = None,
        status: int | None = None,
    ) -> None:
        super().__init__(reason)
        self.kind = kind
        self.reason = reason
        self.url = url
        self.transient = transient
        self.moved_to = moved_to
        self.wait = wait
        self.status = status

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuilt, (self.kind, self.reason, self.url, self.__dict__))


def _rebuilt(kind: str, reason: str, url: str, state: dict[str, object]) -> FetchError:
    error = FetchError(kind, reason, url)
    error.__dict__.update(state)
    return error


class Refused(Exception):
    """The guard or a limit said no; the text is the sentence for the user."""


class Unresolved(Exception):
    """A name has no address; ``temporary`` tells that the resolver, not the name, is at fault."""

    def __init__(self, host: str, temporary: bool) -> None:
        super().__init__(host)
        self.host = host
        self.temporary = temporary


class CutShort(Exception):
    """The body ended before it was whole."""


# OpenSSL's X509_V_ERR_* codes, see x509_vfy.h.
_CERTIFICATES = {
    9: "is not valid yet",
    10: "has expired",
    18: "is self-signed",
    19: "comes from an authority nobody knows",
    20: "lacks an intermediate certificate or comes from an authority nobody knows",
    21: "lacks an intermediate certificate",
    23: "was revoked",
    62: "belongs to another name",
    64: "belongs to another address",
}
_TLS = {
    "WRONG_VERSION_NUMBER": "does not speak TLS on this port",
    "UNSUPPORTED_PROTOCOL": "offers only TLS versions that are no longer safe",
    "TLSV1_ALERT_PROTOCOL_VERSION": "offers only TLS versions that are no longer safe",
    "TLSV1_ALERT_INTERNAL_ERROR": "has no certificate for this name",
    "TLSV1_UNRECOGNIZED_NAME": "has no certificate for this name",
    "DH_KEY_TOO_SMALL": "uses a key that is too short to be safe",
    "SSLV3_ALERT_HANDSHAKE_FAILURE": "has no cipher in common with us",
    "NO_CIPHERS_AVAILABLE": "has no cipher in common with us",
}


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    queue: list[BaseException] = [error]
    while queue:
        one = queue.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        queue += [next_ for next_ in (one.__cause__, one.__context__) if next_ is not None]
        if isinstance(one, BaseExceptionGroup):
            queue += one.exceptions


def _tls(error: ssl.SSLError, host: str) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        said = _CERTIFICATES.get(error.verify_code, f"is not accepted ({error.verify_message})")
        return f"The certificate of {host} {said}."
    said = _TLS.get(error.reason or "", f"could not agree on an encrypted connection ({error.reason or 'TLS error'})")
    return f"{host} {said}."


def explain(error: Exception, *, host: str, url: str, seconds: float, proxy: str | None = None) -> FetchError:
    """An exception from below the client as a ``FetchError``; ``seconds`` is the time one request is given.

    Raises the exception itself when it is not one that the network can cause.
    """
    import httpcore

    if isinstance(error, FetchError):
        return error
    if isinstance(error, Refused):
        return FetchError("refused", str(error), url)
    if isinstance(error, CutShort):
        return FetchError("unreachable", f"{host} sent only a part of the page.", url, transient=True)
    if isinstance(error, Unresolved):
        if error.temporary:
            return FetchError(
                "unreachable", f"The address of {error.host} could not be looked up just now.", url, transient=True
            )
        return FetchError("unreachable", f"There is no site called {error.host}.", url)
    if isinstance(error, TimeoutError):
        limit = "1 second" if seconds == 1 else f"{seconds:g} seconds"
        return FetchError("unreachable", f"{host} was not done within {limit}.", url, transient=True)
    if not isinstance(
        error, httpcore.TimeoutException | httpcore.NetworkError | httpcore.ProtocolError | httpcore.ProxyError
    ):
        raise error
    return _explain_transport(error, host=proxy or host, site=host, url=url)


def _explain_transport(error: Exception, *, host: str, site: str, url: str) -> FetchError:
    """``host`` is the machine that was connected to (a proxy, perhaps), ``site`` the one that was asked.

    Only a connection that cannot be opened is laid at a proxy's door; what comes after may be either's doing.
    """
    import httpcore

    # What OpenSSL raises to say "wait" or "the line is gone" is no fault of TLS.
    passing = (
        ssl.SSLWantReadError,
        ssl.SSLWantWriteError,
        ssl.SSLEOFError,
        ssl.SSLZeroReturnError,
        ssl.SSLSyscallError,
    )
    tls = next((one for one in _chain(error) if isinstance(one, ssl.SSLError) and not isinstance(one, passing)), None)
    if tls is not None and not isinstance(error, httpcore.TimeoutException):
        return FetchError("unreachable", _tls(tls, site), url)
    if isinstance(error, httpcore.ProxyError):
        return FetchError("unreachable", f"{host} did not pass the request on ({error}).", url, transient=True)
    causes = tuple(_chain(error))
    if any(isinstance(one, ConnectionRefusedError) for one in causes):
        reason = f"{host} refuses connections."
    elif isinstance(error, httpcore.ConnectTimeout):
        reason = f"{host} does not answer."
    elif isinstance(error, httpcore.TimeoutException):
        reason = f"{site} took the request and then fell silent."
    elif isinstance(error, httpcore.ConnectError):
        reason = f"{host} cannot be reached."
    elif isinstance(error, httpcore.NetworkError):
        reason = f"{site} broke off the connection."
    elif "without sending complete" in str(error):
        reason = f"{site} sent only a part of the page."
    elif "without sending a response" in str(error):
        reason = f"{site} closed the connection without an answer."
    elif "too long" in str(error) or "Too many" in str(error):
        return FetchError("refused", f"The headers of {site} are too large.", url)
    else:
        return FetchError("unreachable", f"{site} does not speak proper HTTP.", url, transient=True)
    return FetchError("unreachable", reason, url, transient=True)
