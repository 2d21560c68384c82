"""Where one registers, as the text tells it: "Register at www.example.org/lunch", or a link that says "Get tickets".

An address counts where its own sentence asks for an answer, and speaks of nothing else that one signs up for: votes,
stalls, membership, newsletters. An e-mail address is none.
"""

from __future__ import annotations

import html as entities
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from hobnob import patterns as re
from scrapers.reading.html import plain

_ANCHOR = re.compile(
    r"<a\b[^<>]*?\bhref\s*=\s*[\"']?(?P<href>[^\"'\s<>]+)[^<>]*>(?P<words>.{0,600}?)</a\s*>", re.I | re.S
)
_BEGIN, _OPEN, _SHUT = "\ue002", "\ue000", "\ue001"
"""Before the words of a link, and around its address behind them."""
_ADDRESS = re.compile(
    r"\ue000(?P<link>[^\ue000\ue001]*)\ue001"
    r"|(?P<plain>(?<![\w@./-])(?:https?://|www\.)[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}[^\s\"'<>\ue000\ue001]*"
    r"|(?<![\w@./:-])[a-z\d][a-z\d-]{1,62}(?:\.[a-z\d-]{2,63}){0,3}\."
    r"(?:(?:com|org|net|edu|gov|us|ca|ie|io|co|info|biz|events?|ly|gle?|me|page|link|club|app|org\.uk|co\.uk)"
    r"(?![\w@.-]*[\w@-])(?:/[^\s\"'<>\ue000\ue001]*)?|[a-z]{2,15}/[\w-][^\s\"'<>\ue000\ue001]*))",
    re.I,
)
_ASKS = (
    r"(?:(?:pre-?)?regist(?:er|ration|ering|rations)|r\.?s\.?v\.?p\.?|sign(?:ing)?[- ]?ups?|tickets?|reserv(?:e|ing"
    r"|ations?)|book (?:now|here|online|your|an?|via|early|in advance)|bookings?|enrol(?:l|ment|lment|ling)?|save (?:your"
    r"|a) (?:spot|seat|place)|(?:pre-?)?inscri(?:ption|ptions|vez|re|pci[óo]n|pciones)\w*|inscr[íi]b\w+|reg[íi]str\w+"
    r"|r[ée]serve[rz]|r[ée]servations?|billet(?:s|terie)?|boletos?|entradas?|reserv(?:e|ar|aciones)"
    r"|(?:plan|planning|like|wish|want) to (?:attend|come|join us))"
)
_ASK = re.compile(rf"\b{_ASKS}(?!\w)", re.I)
_CONNECTED = re.compile(
    r"(?:[:–—>→|-]|\b(?:at|via|on|online|through|thru|to|visit|here|use|using|link|form|site|website|page|is|by|go to"
    r"|sur|au|ici|à|en|aqu[íi]|visite[rz]?|lien|enlace)|\b(?:[a-z-]+ )?(?:now|today|tickets?|register|rsvp|sign up"
    r"|registration))[\s:–—>→(\[«\"“]*$",
    re.I,
)
"""The last words before an address to which one is sent."""
_SENDS = re.compile(
    r"\W*(?:(?:please )?(?:click|tap|press|follow|use|visit|fill|complete|submit|go to)\b.{0,40}"
    r"|(?:.{0,25}\b)?(?:here|online|link|form|web ?site|page|portal|site|ici|aqu[íi]|lien|enlace|formulaire"
    r"|formulario)|(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)+(?:/\S*)?)\W*",
    re.I,
)
"""The words of a link in a sentence that asks, where they do not ask themselves: "click here", "this form"."""
_BEHIND = re.compile(
    rf"\W{{0,3}}(?:(?:and|or|today|now|online) )?(?:to|for|pour|para)(?: [\w-]+){{0,3}}? {_ASKS}(?!\w)",
    re.I,
)
_OTHER = re.compile(
    r"\bvot(?:e|es|er|ers|ing)\b|\bvendors?\b|\bexhibit\w*|\bbooths?\b|\bstalls?\b|\bsponsor\w*|\bdonat\w+|\bnominat\w+"
    r"|\bmemberships?\b|\b(?:become|becoming) an? (?:\w+ ){0,2}(?:member|sponsor|partner)|\bjoin (?:the|our|as)\b"
    r"|\bnewsletters?\b|\bmailing list|\be-?mail (?:list|updates|alerts)|\b(?:text )?alerts?\b|\bupdates\b|\breminders\b"
    r"|\bspeak(?:er|ers)? (?:list|slots?)|\bto (?:speak|perform|present|comment|read)\b|\bpublic comments?\b"
    r"|\bhotels?\b|\broom (?:block|rate)s?\b|\b(?:hotel|guest|sleeping) rooms?\b|\blodging\b|\bparking\b|\braffles?\b"
    r"|\bauction\b|\bmerch\w*|\bt?-?shirts?\b|\bcancel\w*|\brefund\w*|\bunsubscribe|\bagendas?\b|\bminutes\b|\bmenus?\b"
    r"|\bdirections?\b|\bmaps?\b|\bpodcasts?\b|\bslides\b|\brecordings?\b|\bfollow (?:us|him|her|them)\b|\bfacebook\b"
    r"|\baccounts?\b|\bapplications?\b|\bapply\b|\bscholarships?\b|\bgrants?\b|\binstagram\b|\blinkedin\b|\bcookbook"
    r"|\bnext (?:year|month|event|meeting)\b|\bother events\b|\ball (?:of )?our events\b|\bpast events\b|\bclub's history"
    r"|\b[ée]lections?\b|\b[ée]lecteurs?\b|\bcommandit\w+|\bpatrocin\w+|\bexposant\w*|\bexpositor\w*|\binfolettre"
    r"|\bbolet[íi]n\b|\bnot (?:required|needed|necessary)\b|\bno (?:registration|rsvp|reservations?|tickets?)\b"
    r"|\bwithout (?:registering|registration|a ticket)",
    re.I,
)
_VOLUNTEERS = re.compile(r"\bvolunteer\w*|\bb[ée]n[ée]vol\w+|\bvoluntari\w+", re.I)
"""Who helps has a list of their own, unless the event is theirs."""
_SERVICE = re.compile(
    r"\bvolunteer\w*|\bclean-?ups?\b|\bservice\b|\bshifts?\b|\bbuild\b|\bplanting\b|\bfood (?:bank|pantry|drive)"
    r"|\bpack(?:ing)?\b|\bsort(?:ing)?\b|\bhabitat\b|\bb[ée]n[ée]vol\w+|\bvoluntari\w+",
    re.I,
)
_SENTENCE = re.compile(r"(?<!\b[A-Z])(?<!\bno)(?<!\bR\.S\.V\.P)(?<!\b[ap]\.m)[.!?](?=\s)|;\s|\n")
_HEAD = re.compile(r"[^\n]{0,50}\n\s*[:–—-]?\s*$")
"""A short line above the line of the address."""
_OWN_PATH = re.compile(
    r"[/._?=-](?:register|registration|rsvp|tickets?|billets?|billetterie|inscription|ticketing|reserve"
    r"|reservations?)(?=[/._?=&#-]|$)",
    re.I,
)
_MEETING = re.compile(
    r"zoom(?:gov)?\.(?:us|com)/(?:j|w|s|my)/|teams\.(?:microsoft|live)\.com/|meet\.google\.com/", re.I
)
"""An address that opens an online meeting."""
_NO_PAGE = re.compile(r"(?:mailto|tel|sms|javascript|data|file):|#|$", re.I)
_FILE = re.compile(r"\.(?:jpe?g|png|gif|ics|mp[34]|webp|pdf|docx?|xlsx?)(?:[?#]|$)", re.I)
_CONTACT = re.compile(r"/contact(?:-?us)?/?(?:[?#]|$)", re.I)
"""A page that only tells whom to ask."""
_FOR = re.compile(r"\W{0,3}(?:(?:and|or|today|now|online) )?(?:to|for|pour|para|as)\b[^.;!\n]*", re.I)
_REACH, _AFTER, _BUTTON, _MOST, _LONGEST = 130, 90, 60, 40, 12_000


@lru_cache(maxsize=512)
def read(fragment: str | None, title: str = "") -> str | None:
    """The first address at which an HTML fragment, or text, asks one to register; None where it asks at none.

    It may be relative to the page. ``title`` is the event's, for those that are the volunteers' own.
    """
    if not fragment or "." not in fragment:
        return None
    marked = _ANCHOR.sub(
        lambda one: f"{_BEGIN}{one['words']} {_OPEN}{entities.unescape(one['href']).strip()}{_SHUT} ",
        fragment[: _LONGEST * 4],
    )
    return _first(plain(marked)[:_LONGEST], title)


def of_pieces(lines: Iterable[Iterable[tuple[str, str | None]]], title: str = "") -> str | None:
    """The same for lines of a page, each in pieces of text with the address to which a piece leads, if any."""
    told = (
        " ".join(f"{_BEGIN}{words} {_OPEN}{href.strip()}{_SHUT}" if href else words for words, href in pieces)
        for pieces in lines
    )
    return _first("\n".join(told)[:_LONGEST], title)


def _first(words: str, title: str) -> str | None:
    done = 0
    by_path: str | None = None
    for found in islice(_ADDRESS.finditer(words), _MOST):
        linked = found["link"] is not None
        address = found["link"] if linked else _clean(found["plain"])
        lead = words[max(done, found.start() - _REACH) : found.start()]
        behind = words[found.end() : found.end() + _AFTER].partition(_BEGIN)[0]
        done = found.end()
        if _NO_PAGE.match(address) or _FILE.search(address) or _MEETING.search(address) or _CONTACT.search(address):
            continue
        before, said = _sentence(lead, linked)
        if _speaks_of_other(f"{before} {said} {address}", title) or _of_other_behind(behind, title):
            continue
        if _is_asked(before, said, behind, linked):
            return _whole(address, linked)
        if by_path is None and _OWN_PATH.search(address.partition("//")[2] or address):
            by_path = _whole(address, linked)
    return by_path


def _sentence(lead: str, linked: bool) -> tuple[str, str]:
    """The words of the sentence before an address, with the short line above that leads to it, and those of its
    link."""
    lead, _, said = lead.rpartition(_BEGIN) if linked else (lead, "", "")
    ends = list(_SENTENCE.finditer(lead))
    while ends and not lead[ends[-1].end() :].strip(" :–—-"):
        above = ends.pop()
        if "\n" not in above.group() or _HEAD.search(lead) is None:
            return lead[above.end() :], said
    return lead[ends[-1].end() :] if ends else lead, said


def _is_asked(before: str, said: str, behind: str, linked: bool) -> bool:
    if linked and len(said) <= _BUTTON and _ASK.search(said):
        return True
    if _BEHIND.match(behind):
        return True
    if not _ASK.search(before):
        return False
    return _SENDS.fullmatch(said.strip()) is not None if linked else _CONNECTED.search(before.rstrip()) is not None


def _speaks_of_other(words: str, title: str) -> bool:
    return _OTHER.search(words) is not None or (
        _VOLUNTEERS.search(words) is not None and _SERVICE.search(title) is None
    )


def _of_other_behind(behind: str, title: str) -> bool:
    """Whether the words right behind an address tell what else is signed up for there."""
    told = _FOR.match(behind)
    return told is not None and _speaks_of_other(told.group(), title)


def _clean(address: str) -> str:
    address = entities.unescape(address).rstrip(".,;:!?*'\"”’»…")
    while address.endswith((")", "]", "}")) and address.count("(") < address.count(")") + address.count("]"):
        address = address[:-1].rstrip(".,;:!?")
    return address


def _whole(address: str, linked: bool) -> str:
    return address if linked or address.lower().startswith(("http://", "https://")) else f"https://{address}"
