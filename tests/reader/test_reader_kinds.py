"""What kind of document some bytes are, by their root element and not by what stands before or within it."""

from __future__ import annotations

import pytest

from scrapers.document import Document


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<!-- made by a cache --><rss version='2.0'><channel/></rss>", "xml"),
        ("\n\n<!-- one -->\n<!-- two > -->\n<feed xmlns='http://www.w3.org/2005/Atom'></feed>", "xml"),
        (
            (
                "<?xml version='1.0'?><?xml-stylesheet "
                "href='a.xsl'?><rss><channel><description>&lt;html></description></channel></rss>"
            ),
            "xml",
        ),
        (
            "<?xml version='1.0'?><rss><channel><description><![CDATA[<html><p>Talks</p></html>]]></description></channel></rss>",
            "xml",
        ),
        (
            (
                "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'rss-0.91.dtd'><rss "
                "version='0.91'><channel/></rss>"
            ),
            "xml",
        ),
        ("<?xml version='1.0'?><a:feed xmlns:a='http://www.w3.org/2005/Atom'></a:feed>", "xml"),
        ("<!-- a page --><!DOCTYPE html><html><body><rss></rss></body></html>", "html"),
        ("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>", "html"),
        ("<feedback>Thanks</feedback>", "html"),
        ("<!-- never closed <rss>", "html"),
        ("<div><rss>no</rss></div>", "html"),
    ],
)
def test_the_kind_of_a_document(text: str, kind: str) -> None:
    assert Document(text.encode(), "https://x.example/feed").looks_like == kind
