"""What others say of our feeds: the grammar of RFC 4287, an HTML parser that forgives nothing, and the W3C's lists of
bad characters."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import html5lib
import pytest
from feed_rules import ATOM, CONTENT
from feed_rules import html as lawful
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import NOW, stored
from lxml import etree
from test_feeds_valid import EVENTS, view, whole

from digest import clean
from digest.feeds.atom import atom
from digest.feeds.json_feed import json_feed
from digest.feeds.rss import rss
from digest.issue import issues
from digest.items import Feed
from digest.region import RegionView
from digest.site import digest_feed

GRAMMAR = Path(__file__).parent.parent / "atom.rng"
MARKUP = [
    "<p>one<p>two<ul><li>a<li>b</ul></p>", "<b><p>crossed</b> over</p>", "a & b &copy; &nosuch; &amp;amp;",
    "<a href='https://x.example/'><a href='https://y.example/'>in</a></a>",
    "<table><td>bare cell</table>", "<li>no list", "</p></div>", "<h3>head<h4>er</h3>", "<p><table><tr><td>x</table>",
    "<br></br>", "<p>\x85\ufffd\x92</p>",
    "<blockquote><p>q</blockquote><p>", "<td>cell</td><tr><td>row</td></tr>",
    "<a href='https://x.example/?a=1&copy=2'>c</a>", "<ul><p>x</ul>", "<b><i>x</b>y</i>",
    "<li>a</li> <li>b</li> after", "<ul>words<li>a</li><p>b</p><ul><li>c</li></ul></ul>",
    "<strong>a<ul><li>b</li></ul>c</strong>",
    "<h4>first</h4><h3>second</h3><h4>third</h4>", "<h3><ul><li>x</li></ul>y</h3>z",
    "<h3> <b>&nbsp;</b></h3>x<h4></h4>y",
    "<a>no address</a> <a name='x'>a name</a>",
    "<table><caption>c</caption><thead><tr><th><h3>h</h3></th></tr></thead><tfoot><tr><td>f</table>",
]  # fmt: skip


def feeds(seen: RegionView) -> list[Feed]:
    return [*seen.feeds(), digest_feed(seen, issues(seen, NOW))]


@pytest.fixture(scope="module")
def grammar() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(GRAMMAR))


@pytest.mark.parametrize("name", EVENTS)
def test_atom_keeps_the_grammar_of_the_rfc(name: str, grammar: etree.RelaxNG) -> None:
    seen = view(*EVENTS[name])
    for feed in feeds(seen):
        read = etree.fromstring(atom(feed, seen.site))
        assert grammar.validate(read), f"{feed.stem}: {grammar.error_log}"


@pytest.mark.parametrize(
    "wrong",
    [
        "<updated>2026-03-05</updated>",
        "<id>a</id><id>b</id>",
        '<link rel="self"/>',
        '<content type="CDATA">x</content>',
        "<pubDate>x</pubDate>",
    ],
)
def test_the_grammar_refuses_what_the_rfc_refuses(wrong: str, grammar: etree.RelaxNG) -> None:
    right = "<id>tag:x.example,2026:a</id><title>t</title><updated>2026-03-05T00:00:00Z</updated>"
    frame = f'<feed xmlns="http://www.w3.org/2005/Atom">{right}<entry>%s</entry></feed>'
    assert grammar.validate(etree.fromstring(frame % right))
    assert not grammar.validate(etree.fromstring(frame % (right + wrong)))


def strict(fragment: str) -> None:
    """Raises for any parse error that HTML knows of."""
    html5lib.HTMLParser(strict=True).parseFragment(fragment)


@pytest.mark.parametrize("name", EVENTS)
def test_the_html_of_every_item_has_no_parse_error(name: str) -> None:
    seen = view(*EVENTS[name])
    for feed in feeds(seen):
        for item in ElementTree.fromstring(rss(feed, seen.site)).iter("item"):
            strict(item.findtext(CONTENT) or "")
            strict(item.findtext("description") or "")


@pytest.mark.parametrize("words", MARKUP)
def test_broken_markup_of_an_organiser_leaves_without_parse_error(words: str) -> None:
    seen = view(stored("one", description=words, summary=None))
    (item,) = whole(seen).items
    strict(item.html)
    lawful(item.html)


TAGS = ["a", "b", "blockquote", "br", "caption", "div", "em", "h2", "h3", "h4", "i", "li", "ol", "p", "span", "strong", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul"]  # fmt: skip
PIECES = st.sampled_from(TAGS).flatmap(lambda tag: st.sampled_from([f"<{tag}>", f"</{tag}>"])) | st.sampled_from(
    ["<a href='https://x.example/'>", "words ", "more&amp;", " ", "\n"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join))
def test_whatever_tags_an_organiser_types_every_word_stays_and_stands_lawfully(markup: str) -> None:
    safe = clean.fragment(markup)
    strict(safe)
    lawful(safe)
    assert clean.fragment(safe) == safe
    assert letters(safe) == letters(markup)


def letters(markup: str) -> str:
    return re.sub(r"<[^>]*>|\s", "", markup)


@pytest.mark.parametrize("name", EVENTS)
def test_no_reader_takes_text_for_markup_and_no_character_is_bad(name: str) -> None:
    seen = view(*EVENTS[name], stored("lost", title="Caf\ufffd lunch\x85and more", description="a\ufffdb\x92c"))
    for feed in feeds(seen):
        bodies = rss(feed, seen.site), atom(feed, seen.site), json_feed(feed, seen.site)
        for body in bodies:
            assert not re.search("[\x7f-\x9f\ufffd\ufdd0-\ufdef]", body.decode())
        json.loads(bodies[2])
        read = ElementTree.fromstring(bodies[1])
        for part in (*read.iter(f"{ATOM}title"), *read.iter(f"{ATOM}summary"), *read.iter(f"{ATOM}subtitle")):
            assert not re.search(r"</\w+>|&#?\w+;", part.text or ""), part.text
