"""The digest as e-mail: the same issue, multipart, sent once to each recipient whatever crashes."""

from __future__ import annotations

import asyncio
import logging
import os
import smtplib
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Protocol
from urllib.parse import unquote, urlsplit

from digest import clean
from digest.addresses import Site, digest_of
from digest.issue import Issue, dues, issue
from digest.issue_text import issue_text
from digest.mail_headers import POLICY, leaving, mailbox
from digest.pages.environment import render
from digest.publish import Store, region_view
from digest.region import RegionView
from hobnob.config import Config, Mail, Recipient

log = logging.getLogger("hobnob")

PASSWORD = "HOBNOB_SMTP_PASSWORD"
_TIMEOUT = 30.0
_HERE = ("localhost", "127.0.0.1", "::1")
_TRIES = 5
_SENDING = "sending"
_FAILED = "failed"


class NotedStore(Store, Protocol):
    """A store that also remembers small facts."""

    async def note(self, key: str) -> str | None:
        """The fact under a key."""
        ...

    async def set_note(self, key: str, value: str) -> None:
        """Writes a fact down."""
        ...

    async def set_note_once(self, key: str, value: str = "") -> bool:
        """True for the one caller who wrote this note first."""
        ...


class MailError(Exception):
    """The mail server could not be reached, or refused us."""


@dataclass(frozen=True)
class Letter:
    """One mail to one recipient; a key for each issue in it names that for ever, so that it is sent once."""

    keys: tuple[str, ...]
    recipient: Recipient
    message: EmailMessage


async def send_digest(store: NotedStore, config: Config, *, now: datetime) -> int:
    """Sends the issue that was due last to everyone who has not had it; gives how many mails went out.

    Raises ``MailError`` when the server cannot be reached or refuses the login; what was not sent is sent next time.
    A recipient whom the server refuses is logged and tried again next time, at most ``_TRIES`` times.
    """
    if config.mail is None or not config.mail.to:
        return 0
    letters = await waiting(store, config, now=now)
    if not letters:
        return 0
    return await _send(store, config.mail, letters)


async def waiting(store: NotedStore, config: Config, *, now: datetime) -> list[Letter]:
    """The letters that are due and were not sent yet."""
    assert config.mail is not None
    views: dict[str, RegionView] = {}
    own: dict[tuple[str, tuple[str, ...]], RegionView] = {}
    letters = []
    for recipient in config.mail.to:
        wanted = [slug for slug in config.regions if not recipient.regions or slug in recipient.regions]
        issues: dict[str, Issue] = {}
        for slug in wanted:
            if slug not in views:
                views[slug] = await region_view(store, config, config.regions[slug], now)
            found = dues(views[slug], now)
            if not found:
                continue
            at, since = found[0]
            key = f"mail/{slug}/{at.date().isoformat()}/{recipient.address.lower()}"
            if await _open_key(store, key) is None:
                continue
            if (slug, recipient.watch) not in own:
                own[slug, recipient.watch] = _seen_by(recipient, views[slug])
            told = issue(own[slug, recipient.watch], at, since)
            if not told.empty:
                issues[key] = told
        if issues:
            letters.append(
                Letter(tuple(issues), recipient, letter(config, recipient, list(issues.values()), "|".join(issues)))
            )
    return letters


def _seen_by(recipient: Recipient, view: RegionView) -> RegionView:
    """The region judged by the recipient's own part of the watch list; nobody is told what another looks for."""
    if not recipient.watch:
        return view
    watch = tuple(entry for entry in view.config.watch if entry.name in recipient.watch)
    taste = view.config.taste.model_copy(update={"watch_list": watch})
    own = view.config.model_copy(update={"watch": watch, "taste": taste})
    return RegionView(own, view.region, view.stored, view.now)


def letter(config: Config, recipient: Recipient, issues: list[Issue], key: str) -> EmailMessage:
    """The mail: plain text that reads well, HTML with its styles inlined, and how to leave the list."""
    import css_inline

    assert config.mail is not None
    site = Site(config.publish.url)
    sender = mailbox(config.mail.sender)
    unsubscribe = leaving(config.mail.unsubscribe)
    subject = clean.line(issues[0].subject if len(issues) == 1 else _joint(issues))
    foot = "You get this because your address is in the configuration of hobnob."
    html = render(
        "mail.html",
        subject=subject,
        issues=issues,
        base=f"{site.url}/",
        foot=foot,
        unsubscribe=unsubscribe,
    ).decode()
    text = "\n\n".join(issue_text(one, site.at) for one in issues)
    text += f"\n-- \n{foot}\n" + (
        f"Unsubscribe: {clean.line(config.mail.unsubscribe)}\n" if config.mail.unsubscribe else ""
    )
    message = EmailMessage(POLICY)
    message["Subject"] = subject
    message["From"] = sender
    message["To"] = mailbox(recipient.address, recipient.name)
    message["Date"] = format_datetime(max(one.at for one in issues))
    message["Message-ID"] = f"<{digest_of(key)}.{digest_of(site.url)}@{site.authority}>"
    message["List-Id"] = f"hobnob <digest.{site.authority}>"
    message["Auto-Submitted"] = "auto-generated"
    message["Precedence"] = "bulk"
    message["List-Unsubscribe"] = f"<{unsubscribe or f'{leaving(sender.addr_spec)}?subject=unsubscribe'}>"
    message.set_content(text, cte="quoted-printable")
    inlined = css_inline.CSSInliner(keep_style_tags=False, load_remote_stylesheets=False).inline(html)
    message.add_alternative(inlined, subtype="html", cte="quoted-printable")
    return message


def _joint(issues: Iterable[Issue]) -> str:
    known = list(issues)
    return f"Rooms this week: {', '.join(one.title for one in known)}"


async def _open_key(store: NotedStore, key: str) -> str | None:
    """The key under which the next try may be claimed; None when it was sent, or is being sent, or failed too often."""
    for number in range(1, _TRIES + 1):
        claim = f"{key}#{number}"
        state = await store.note(claim)
        if state is None:
            return claim
        if state == _SENDING:
            log.warning("%s: a mail was under way when the program stopped; it may not have arrived", key)
        if not state.startswith(_FAILED):
            return None
    return None


async def _send(store: NotedStore, mail: Mail, letters: list[Letter]) -> int:
    """Claims each letter right before it goes over the wire: after a crash in between it is not sent twice."""
    sent = 0
    connection = await asyncio.to_thread(connect, mail)
    try:
        for one in letters:
            claims = await _claim(store, one)
            if not claims:
                continue
            try:
                await asyncio.to_thread(connection.send_message, one.message)
            except smtplib.SMTPServerDisconnected as error:
                await _mark(store, claims, f"{_FAILED}: {error}")
                raise MailError(f"the mail server hung up: {error}") from None
            except (smtplib.SMTPException, UnicodeError) as error:
                log.warning("mail to %s was refused: %s", one.recipient.address, error)
                await _mark(store, claims, f"{_FAILED}: {error}")
                continue
            await _mark(store, claims, "sent")
            sent += 1
    finally:
        await asyncio.to_thread(leave, connection)
    return sent


async def _claim(store: NotedStore, one: Letter) -> list[str]:
    """The claims on every issue of the letter; empty when another process has one of them."""
    claims: list[str] = []
    for key in one.keys:
        claim = await _open_key(store, key)
        if claim is None or not await store.set_note_once(claim, _SENDING):
            await _mark(store, claims, f"{_FAILED}: another process was first")
            return []
        claims.append(claim)
    return claims


async def _mark(store: NotedStore, claims: list[str], state: str) -> None:
    for claim in claims:
        await store.set_note(claim, state)


def connect(mail: Mail) -> smtplib.SMTP:
    """A session with the server: encrypted whenever the server can, and always before a password is told."""
    parts = urlsplit(mail.server)
    host = parts.hostname or "localhost"
    password = os.environ.get(PASSWORD, "")
    user = unquote(parts.username) if parts.username else ""
    with _as_mail_error(host):
        if parts.scheme == "smtps":
            context = ssl.create_default_context()
            connection: smtplib.SMTP = smtplib.SMTP_SSL(host, parts.port or 465, timeout=_TIMEOUT, context=context)
        else:
            connection = smtplib.SMTP(host, parts.port or 587, timeout=_TIMEOUT)
        try:
            connection.ehlo()
            if parts.scheme == "smtp" and connection.has_extn("starttls"):
                connection.starttls(context=ssl.create_default_context())
                connection.ehlo()
            elif parts.scheme == "smtp" and user and host not in _HERE:
                raise MailError(f"{host} offers no encryption; the password is not sent in the clear")
            if user:
                if not password:
                    raise MailError(f"{host} wants the password of {user}: put it into {PASSWORD} in the environment")
                connection.login(user, password)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def _as_mail_error(host: str) -> Iterator[None]:
    try:
        yield
    except smtplib.SMTPAuthenticationError as error:
        raise MailError(f"{host} refused the login: {error.smtp_code}") from None
    except (smtplib.SMTPException, OSError) as error:
        raise MailError(f"{host} cannot be reached: {error}") from None


def leave(connection: smtplib.SMTP) -> None:
    try:
        connection.quit()
    except smtplib.SMTPException:
        connection.close()
