"""Which exceptions are the user's business, and what they read."""

from __future__ import annotations

import errno


class UsageError(Exception):
    """The command was asked for something that can't be; the text says what would be right."""


def told(error: BaseException) -> str | None:
    """What the user reads for this error, or None when it is a defect of the program."""
    if isinstance(error, BaseExceptionGroup):
        texts = [told(one) for one in error.exceptions]
        return "\n".join(dict.fromkeys(text for text in texts if text)) if all(texts) else None
    if isinstance(error, UsageError):
        return f"hobnob: {error}"
    from hobnob.yaml_file import ConfigError

    if isinstance(error, ConfigError):
        return str(error)
    from hobnob.store.errors import StoreError

    if isinstance(error, StoreError):
        return f"hobnob: {error}"
    if isinstance(error, OSError) and error.filename is not None:
        return f"hobnob: {error.filename}: {(error.strerror or str(error)).lower()}"
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EFBIG):
        return f"hobnob: what it says can't be written: {(error.strerror or str(error)).lower()}"
    return None
