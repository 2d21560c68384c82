"""Bytes to text as browsers do it: https://encoding.spec.whatwg.org/#names-and-labels and
https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from hobnob import patterns as re

_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_COMMENT = re.compile(rb"<!--.*?-->", re.S)
_TAG = re.compile(rb"""<([a-z][a-z0-9:-]*+)((?:[^<>"']|"[^"]*"|'[^']*')*+)>""", re.I)
_ATTRIBUTE = re.compile(rb"""([^\s/=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")
_LOOSE_META = re.compile(rb"""<meta\b[^>]+charset\s*=\s*["']?\s*([\w.:-]+)""", re.I)
_XML = re.compile(rb"""<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)""", re.I)
_IN_CONTENT = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.I)
# Other names of encodings whose bytes are text; what Python knows beside these (rot13, utf-7) no page is written in.
_OTHER = re.compile(r"(?:iso|windows|win|cp|ibm|mac|koi|latin|utf[-_]?(?:8|16|32)|euc)[\w-]*")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# Their bytes are valid UTF-8, too, and mean another thing there; one of these shows that they are meant.
_SHOWN_BY = {"iso2022_jp": b"\x1b", "utf-16-le": b"\x00", "utf-16-be": b"\x00", "utf-32": b"\x00"}
_PRESCANNED = 4096

_LABELS = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    "ibm866": "866 cp866 csibm866 ibm866",
    "iso8859_2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso8859_3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso8859_4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso8859_5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso8859_6": (
        "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i "
        "iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
        ),
    "iso8859_7": (
        "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
        "iso_8859-7:1987 sun_eu_greek"
        ),
    "iso8859_8": (
        "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
        "iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"
        ),
    "iso8859_10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso8859_13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859_14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859_15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso8859_16": "iso-8859-16",
    "koi8_r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8_u": "koi8-ru koi8-u",
    "mac_roman": "csmacintosh mac macintosh x-mac-roman",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251",
    "cp1252": (
        "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 "
        "iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined latin-1"
        ),
    "cp1253": "cp1253 windows-1253 x-cp1253",
    "cp1254": (
        "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 "
        "windows-1254 x-cp1254"
        ),
    "cp1255": "cp1255 windows-1255 x-cp1255",
    "cp1256": "cp1256 windows-1256 x-cp1256",
    "cp1257": "cp1257 windows-1257 x-cp1257",
    "cp1258": "cp1258 windows-1258 x-cp1258",
    "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso_2022_jp": "csiso2022jp iso-2022-jp",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949",
    "utf_16_be": "unicodefffe utf-16be",
    "utf_16_le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
}  # fmt: skip
_CODECS = {label: codecs.lookup(codec).name for codec, labels in _LABELS.items() for label in labels.split()}


def codec(label: str | None) -> str | None:
    """The Python codec of a charset label; web pages that say latin-1 mean windows-1252."""
    name = (label or "").strip().lower()
    if known := _CODECS.get(name) or _CODECS.get(name.replace("_", "-")):
        return known
    if not _OTHER.fullmatch(name):
        return None
    try:
        found = codecs.lookup(name.replace("win-", "cp")).name
    except LookupError:
        return None
    return _CODECS.get(found, found)


def decode(body: bytes, content_type: str | None = None) -> str:
    """The body as text: BOM, header, meta, then UTF-8 if it is valid, else windows-1252. Never raises."""
    for bom, name in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(name, "replace")
    header = _HEADER.search(content_type or "")
    named = codec(header[1] if header else None) or _declared(body[:_PRESCANNED])
    shown = _SHOWN_BY.get(named or "")
    first = named if named and shown and shown in body else "utf-8"
    for name in dict.fromkeys((first, "utf-8", named or "cp1252")):
        try:
            return body.decode(name)
        except UnicodeDecodeError:
            continue
    return body.decode(named or "utf-8", "replace")


def _declared(head: bytes) -> str | None:
    """The encoding that a document names itself. It can't be UTF-16, or its name wouldn't be readable."""
    for label in _labels(_COMMENT.sub(b" ", head)):
        if found := codec(label.decode("ascii", "replace")):
            return "utf-8" if found.startswith(("utf-16", "utf-32")) else found
    return None


def _labels(head: bytes) -> Iterator[bytes]:
    if xml := _XML.match(head.lstrip()):
        yield xml[1]
    for tag in _TAG.finditer(head):
        if tag[1].lower() != b"meta":
            continue
        said: dict[bytes, bytes] = {}
        for one in _ATTRIBUTE.finditer(tag[2]):
            said.setdefault(one[1].lower(), one[2] or one[3] or one[4] or b"")
        if said.get(b"charset"):
            yield said[b"charset"]
        elif said.get(b"http-equiv", b"").lower() == b"content-type" and (
            match := _IN_CONTENT.search(said.get(b"content", b""))
        ):
            yield match[1]
    if loose := _LOOSE_META.search(head):
        yield loose[1]
