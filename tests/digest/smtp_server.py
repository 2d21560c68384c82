"""A small SMTP server on the loopback (RFC 5321), for tests that send real mail over a real socket."""

from __future__ import annotations

import base64
import socketserver
import ssl
import threading
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from types import TracebackType


@dataclass
class Mailbox:
    """What the server got, and how it behaves."""

    letters: list[tuple[str, list[str], EmailMessage]] = field(default_factory=list)
    logins: list[tuple[str, str]] = field(default_factory=list)
    refuse: set[str] = field(default_factory=set)
    hang_up_before_accepting: int = 0
    want_login: bool = False
    encrypted: list[bool] = field(default_factory=list)
    refuse_starttls: bool = False


class _Session(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        box = self.server.box
        sender, to = "", []
        tls = self.server.tls
        if tls and self.server.from_the_start:
            if not self.encrypt(tls):
                return
        self.say("220 loopback ESMTP")
        while row := self.rfile.readline():
            command = row.decode().strip()
            verb = command[:4].upper()
            if verb == "EHLO":
                offer = ("250-STARTTLS",) if tls and not self.inside() else ()
                self.say("250-loopback", "250-8BITMIME", "250-SMTPUTF8", *offer, "250 AUTH PLAIN")
            elif verb == "STAR" and tls:
                if box.refuse_starttls:
                    self.say("454 not now")
                    continue
                self.say("220 go ahead")
                if not self.encrypt(tls):
                    return
            elif verb == "AUTH":
                _, user, password = base64.b64decode(command.split()[2]).decode().split("\0")
                box.logins.append((user, password))
                box.encrypted.append(self.inside())
                self.say("235 welcome" if password == "secret" else "535 no")
            elif verb == "MAIL":
                sender, to = command.split(":", 1)[1].split()[0].strip("<>"), []
                self.say("250 ok" if box.logins or not box.want_login else "530 log in first")
            elif verb == "RCPT":
                address = command.split(":", 1)[1].split()[0].strip("<>")
                to.append(address)
                self.say("550 nobody here" if address in box.refuse else "250 ok")
            elif verb == "DATA":
                self.say("354 go on")
                body = b""
                while (line := self.rfile.readline()) not in (b".\r\n", b""):
                    body += line.removeprefix(b".") if line.startswith(b"..") else line
                if box.hang_up_before_accepting:
                    box.hang_up_before_accepting -= 1
                    return
                letter = message_from_bytes(body, policy=policy.default)
                assert isinstance(letter, EmailMessage)
                box.letters.append((sender, to, letter))
                self.say("250 taken")
            elif verb == "RSET":
                self.say("250 ok")
            elif verb == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("502 what")

    def inside(self) -> bool:
        """Whether the session is encrypted."""
        return isinstance(self.connection, ssl.SSLSocket)

    def encrypt(self, tls: ssl.SSLContext) -> bool:
        """Goes on under TLS; False when the client would have none of our certificate."""
        try:
            self.connection = tls.wrap_socket(self.connection, server_side=True)
        except (ssl.SSLError, OSError):
            return False
        self.rfile = self.connection.makefile("rb")
        self.wfile = self.connection.makefile("wb", buffering=0)
        return True

    def finish(self) -> None:
        super().finish()
        if self.inside():
            self.connection.close()

    def say(self, *rows: str) -> None:
        self.wfile.write("".join(f"{row}\r\n" for row in rows).encode())


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    box: Mailbox
    tls: ssl.SSLContext | None = None
    from_the_start = False


class Smtp:
    """``with Smtp() as smtp``: ``smtp.url`` for the configuration, ``smtp.box`` for what arrived.

    With ``tls`` it offers STARTTLS, or, ``from_the_start``, speaks nothing but TLS (RFC 8314).
    """

    def __init__(self, *, tls: ssl.SSLContext | None = None, from_the_start: bool = False, **behaviour: object) -> None:
        self.box = Mailbox(**behaviour)  # type: ignore[arg-type]
        self.server = _Server(("127.0.0.1", 0), _Session)
        self.server.box = self.box
        self.server.tls, self.server.from_the_start = tls, from_the_start

    @property
    def port(self) -> int:
        return int(self.server.server_address[1])

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def __enter__(self) -> Smtp:
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.server.shutdown()
        self.server.server_close()
