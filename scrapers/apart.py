"""Reading happens in a thread of its own: a page that takes long to read must not let other sites' answers time out."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from scrapers.document import Document
from scrapers.draft import Context
from scrapers.reader import Reading, read_document

# one thread: readings are bound by the processor, and a second would only make both slower
_READER = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")


async def read_apart(document: Document, context: Context) -> Reading:
    """``read_document`` without holding up the event loop."""
    return await asyncio.get_running_loop().run_in_executor(_READER, read_document, document, context)
