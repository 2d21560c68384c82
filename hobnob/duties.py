"""What is done besides visiting sources, by one process or by the leader of many: publish, mail, tell the operator,
prune."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from digest.mail import MailError, send_digest
from digest.operations import operator_mail, send_to_operator
from digest.publish import publish
from hobnob.config import Config
from hobnob.housekeeping import prune_daily
from hobnob.notices import KEPT, notices
from hobnob.store import Store, StoreError
from scrapers.schedule import Schedule

log = logging.getLogger("hobnob")

_TOLD = "operator-told"
# of a store that never told its operator anything, only what is fresh
_FIRST = timedelta(days=1)


def digest_schedules(config: Config) -> dict[str, Schedule]:
    """When the digest is due, by time zone of the regions."""
    setting = config.digest
    text = f"daily {setting.at}" if setting.every == "day" else f"weekly {setting.on} {setting.at}"
    return {zone: Schedule(text, zone) for zone in _zones(config)}


def day_schedules(config: Config) -> dict[str, Schedule]:
    """When a new day begins for readers, by time zone of the regions; pages tell of today."""
    return {zone: Schedule("daily 00:01", zone) for zone in _zones(config)}


def _zones(config: Config) -> list[str]:
    return list(dict.fromkeys(region.timezone for region in config.regions.values()))


class Duties:
    """The duties of one installation; every failure, a defect of the program too, is logged, and what failed is done at
    the next call."""

    def __init__(self, store: Store, config: Config, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.store, self.config, self.now = store, config, now
        self._publishing = asyncio.Lock()
        # long ago: of a process that begins, the digest that was due last may be missing
        self._digested = now() - timedelta(days=8)

    async def publish(self) -> bool:
        """Bring the published folder up to date; False when it could not be done."""
        try:
            async with self._publishing:
                published = await publish(self.store, self.config, now=self.now())
        except (OSError, StoreError) as error:
            log.error("publishing failed, the old feeds stay: %s", error)
            return False
        except Exception:
            log.exception("publishing failed, the old feeds stay")
            return False
        if published.written or published.removed:
            counts = {
                "written": len(published.written),
                "removed": len(published.removed),
                "unchanged": published.unchanged,
            }
            log.info("%s: %d files written", self.config.publish.to, len(published.written), extra=counts)
        return True

    async def digest(self) -> bool:
        """Mail the digest that was due last to everyone who has not had it; False when it has to be tried again."""
        try:
            sent = await send_digest(self.store, self.config, now=self.now())
        except (MailError, StoreError, ValueError) as error:
            log.error("the digest could not be mailed, it is tried again: %s", error)
            return False
        except Exception:
            log.exception("the digest could not be mailed, it is tried again")
            return False
        if sent:
            log.info("the digest was mailed to %d recipients", sent, extra={"mails": sent})
        return True

    async def digest_if_due(self) -> None:
        """``digest`` when its time has come, and until it went out; for who looks often."""
        now = self.now()
        due = [one.next_after(self._digested) <= now for one in digest_schedules(self.config).values()]
        if any(due) and await self.digest():
            self._digested = now

    async def tell_operator(self) -> bool:
        """Mail the operator what changed since the last such mail; False when it has to be tried again."""
        mail, now = self.config.mail, self.now()
        if mail is None or mail.operator is None:
            return True
        try:
            before = await self.store.note(_TOLD)
            since = datetime.fromisoformat(before) if before else now - _FIRST
            names = {source.name for _, source in self.config.sources}
            found = await notices(self.store, names, since=max(since, now - KEPT))
            if not found:
                return True
            # claimed before it is sent: after a crash in between, the operator's feed still has it
            await self.store.set_note(_TOLD, found[0].at.isoformat())
            try:
                await send_to_operator(mail, operator_mail(mail, found, self.config.publish.url))
            except (MailError, ValueError):
                await self.store.set_note(_TOLD, since.isoformat())
                raise
        except (MailError, StoreError, ValueError) as error:
            log.error("the operator could not be told by mail, it is tried again: %s", error)
            return False
        except Exception:
            log.exception("the operator could not be told by mail, it is tried again")
            return False
        return True

    async def prune(self) -> None:
        """Forget with age, once a day."""
        try:
            await prune_daily(self.store, self.config, now=self.now())
        except StoreError as error:
            log.error("pruning failed, it is tried again: %s", error)
