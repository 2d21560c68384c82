"""Mail over STARTTLS and over SMTPS, against a real server on the loopback with a certificate made for the test."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest
from invented import NOW, ListStore, config, stored
from smtp_server import Smtp

from digest.mail import PASSWORD, MailError, send_digest
from hobnob.config import Config

pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="the openssl command is not installed: mail over TLS is NOT tested"
)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost that signs itself, with its key."""
    folder = tmp_path_factory.mktemp("tls")
    made = subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
            "2",
            "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", "key.pem", "-out",
            "cert.pem",
        ],
        cwd=folder, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    return folder


@pytest.fixture
def tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    return context


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine trusts the certificate, as OpenSSL is told of a private authority."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "cert.pem"))


def settings(scheme: str, smtp: Smtp, host: str = "localhost") -> Config:
    server = f"{scheme}://me%40example.org@{host}:{smtp.port}"
    return config(mail={"server": server, "sender": "rooms@example.org", "to": ["ann@example.org"]})


WAYS = pytest.mark.parametrize(("scheme", "from_the_start"), [("smtp", False), ("smtps", True)])


@WAYS
async def test_the_password_and_the_letter_go_encrypted(
    scheme: str, from_the_start: bool, tls: ssl.SSLContext, trusted: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "secret")
    with Smtp(tls=tls, from_the_start=from_the_start, want_login=True) as smtp:
        assert await send_digest(ListStore(stored("one")), settings(scheme, smtp), now=NOW) == 1
    assert smtp.box.logins == [("me@example.org", "secret")]
    assert smtp.box.encrypted == [True]
    ((_, to, letter),) = smtp.box.letters
    assert to == ["ann@example.org"]
    assert letter["Subject"].startswith("Akron")


@WAYS
async def test_a_certificate_that_nobody_vouches_for_gets_no_password(
    scheme: str, from_the_start: bool, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "secret")
    store = ListStore(stored("one"))
    with Smtp(tls=tls, from_the_start=from_the_start) as smtp, pytest.raises(MailError, match="certificate"):
        await send_digest(store, settings(scheme, smtp), now=NOW)
    assert smtp.box.logins == []
    assert smtp.box.letters == []
    assert store.notes == {}


@WAYS
async def test_a_certificate_for_another_host_gets_no_password(
    scheme: str, from_the_start: bool, tls: ssl.SSLContext, trusted: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "secret")
    with Smtp(tls=tls, from_the_start=from_the_start) as smtp, pytest.raises(MailError, match=r"127\.0\.0\.1"):
        await send_digest(ListStore(stored("one")), settings(scheme, smtp, "127.0.0.1"), now=NOW)
    assert smtp.box.logins == []
    assert smtp.box.letters == []


async def test_a_server_that_offers_encryption_and_then_refuses_it_gets_no_password(
    tls: ssl.SSLContext, trusted: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "secret")
    with Smtp(tls=tls, refuse_starttls=True) as smtp, pytest.raises(MailError):
        await send_digest(ListStore(stored("one")), settings("smtp", smtp), now=NOW)
    assert smtp.box.logins == []
    assert smtp.box.letters == []


async def test_a_password_for_a_server_elsewhere_never_goes_in_the_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, "secret")
    monkeypatch.setattr("digest.mail._HERE", ())
    with Smtp(want_login=True) as smtp, pytest.raises(MailError, match="no encryption"):
        await send_digest(ListStore(stored("one")), settings("smtp", smtp), now=NOW)
    assert smtp.box.logins == []
