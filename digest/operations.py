"""What the operator is told, as a feed and as a mail; never part of what readers get."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime

from digest import clean
from digest.addresses import Site, digest_of
from digest.items import Feed, Item
from digest.mail_headers import mailbox
from digest.words import plural
from hobnob.config import Mail
from hobnob.notices import Notice

_MOST = 200


def operator_feed(notices: Sequence[Notice], url: str) -> bytes:
    """The notices, newest first, as RSS; ``url`` is the site's public address."""
    from digest.feeds.rss import rss

    site = Site(url)
    items = tuple(_item(one, site) for one in notices[:_MOST])
    updated = items[0].published if items else datetime(2000, 1, 1, tzinfo=UTC)
    return rss(
        Feed(
            "ops",
            "hobnob: operations",
            "What changed its state; nothing here is for readers.",
            "sources",
            items,
            updated,
        ),
        site,
    )


def _item(one: Notice, site: Site) -> Item:
    text = clean.line(one.text)
    return Item(
        guid=site.tag("ops", digest_of(one.key)),
        title=clean.line(one.title),
        link=clean.web(one.url) or site.at("sources"),
        published=one.at,
        updated=one.at,
        html=f"<p>{clean.escape(text)}</p>",
        text=text,
        summary=text,
    )


def operator_mail(mail: Mail, notices: Sequence[Notice], url: str) -> EmailMessage:
    """One mail that tells the notices; for ``mail.operator``."""
    message = EmailMessage()
    first = clean.line(notices[0].title)
    message["Subject"] = (
        f"hobnob: {first}" if len(notices) == 1 else f"hobnob: {plural(len(notices), 'notice')}, {first}"
    )
    sender = mailbox(mail.sender)
    message["From"] = sender
    message["To"] = clean.line(mail.operator or "")
    message["Date"] = format_datetime(notices[0].at)
    message["Message-ID"] = f"<{digest_of(notices[0].key + notices[-1].key)}.ops@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    told = [
        "\n".join(
            filter(
                None,
                (
                    f"{one.at:%Y-%m-%d %H:%M} UTC  {clean.line(one.title)}",
                    f"    {clean.line(one.text)}",
                    f"    {one.url}" if one.url else "",
                ),
            )
        )
        for one in notices
    ]
    message.set_content("\n\n".join([*told, f"-- \nThe state of every source: {url}/sources"]) + "\n")
    return message


async def send_to_operator(mail: Mail, message: EmailMessage) -> None:
    """Hand one mail to the server. Raises ``MailError``."""
    import asyncio
    import smtplib

    from digest.mail import MailError, connect, leave

    connection = await asyncio.to_thread(connect, mail)
    try:
        await asyncio.to_thread(connection.send_message, message)
    except smtplib.SMTPException as error:
        raise MailError(f"the mail to the operator was refused: {error}") from None
    finally:
        await asyncio.to_thread(leave, connection)
