"""Bytes are read in the encoding that they are written in, under each of its names."""

from __future__ import annotations

import pytest

from scrapers.reading.encodings import codec, decode

RUSSIAN, GREEK, JAPANESE, CHINESE, KOREAN = (
    "Встреча клуба",
    "Συνάντηση",
    "商工会議所の昼食会",
    "商會午餐會",
    "상공회의소",
)


@pytest.mark.parametrize(
    ("label", "written", "text"),
    [
        ("iso8859-1", "cp1252", "Café “Société”"), ("l1", "cp1252", "Café “Société”"),
        ("CP819", "cp1252", "Café – 5 €"),
        ("iso-8859-9", "cp1254", "Şişli “Kulüp”"), ("latin5", "cp1254", "Şişli “Kulüp”"),
        ("x-cp1251", "cp1251", RUSSIAN), ("koi", "koi8_r", RUSSIAN),
        ("x-mac-cyrillic", "mac_cyrillic", RUSSIAN), ("sun_eu_greek", "iso8859_7", GREEK),
        ("x-sjis", "cp932", JAPANESE + "①"),
        ("windows-31j", "cp932", JAPANESE), ("x-euc-jp", "euc_jp", JAPANESE), ("iso-2022-jp", "iso2022_jp", JAPANESE),
        ("csiso2022jp", "iso2022_jp", JAPANESE),
        ("x-x-big5", "big5hkscs", CHINESE), ("gb_2312-80", "gb18030", "商会午餐会"), ("x-gbk", "gb18030", "商会午餐会"),
        ("ks_c_5601-1989", "cp949", KOREAN),
        ("windows-949", "cp949", KOREAN), ("windows-874", "cp874", "ประชุม"), ("logical", "iso8859_8", "שלום"),
        ("utf-16", "utf_16_le", "Plain"),
        ("utf-16be", "utf_16_be", "Plain"), ("windows_1250", "cp1250", "Łódź"), ("utf_8", "utf-8", "Łódź"),
    ],
)  # fmt: skip
def test_each_name_of_an_encoding(label: str, written: str, text: str) -> None:
    assert decode(f"<p>{text}</p>".encode(written), f"text/html; charset={label}") == f"<p>{text}</p>"
    if not label.startswith("utf-16"):
        page = f'<head><meta charset="{label}"></head><p>{text}</p>'
        assert decode(page.encode(written), "text/html") == page


@pytest.mark.parametrize(
    "label",
    ["rot13", "hex", "base64", "utf-7", "unicode_escape", "idna", "undefined", "zip", "bogus", "", "utf-8-sigh"],
)
def test_what_is_no_encoding_of_pages_is_no_encoding(label: str) -> None:
    assert codec(label) is None
    assert decode(b"<p>caf\xe9</p>", f"text/html; charset={label}") == "<p>café</p>"


@pytest.mark.parametrize(
    "head",
    [
        "<meta charset=koi8-r>", "<META CHARSET = 'koi8-r' />",
        '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
        "<meta content='text/html;charset=\"koi8-r\"' http-equiv=content-type>",
        "<!-- <meta charset=greek> --><meta charset=koi8-r>",
        '<p title="<meta charset=greek>"></p><meta charset=koi8-r>', '<meta charset="nonsense"><meta charset="koi8-r">',
        '<meta name="description" content="charset=greek, a history"><meta charset=koi8-r>',
        "<metadata charset=greek></metadata><meta charset=koi8-r>",
        "<meta charset=koi8-r charset=greek>", '<?xml version="1.0" encoding="koi8-r"?>',
        '<p it\'s><meta charset="koi8-r">',
    ],
)  # fmt: skip
def test_how_a_page_names_its_encoding(head: str) -> None:
    assert RUSSIAN in decode(f"{head}<p>{RUSSIAN}</p>".encode("koi8-r"), "text/html")


@pytest.mark.parametrize(
    "head", ["<meta charset=utf-16>", "<meta charset=greek>", '<?xml version="1.0" encoding="utf-16"?>', ""]
)
def test_what_is_utf_8_is_read_so_whatever_it_says(head: str) -> None:
    assert "Café" in decode(f"{head}<p>Café</p>".encode(), "text/html")
    assert "Café" in decode(f"{head}<p>Café</p>".encode(), "text/html; charset=utf-16")


def test_a_page_that_calls_itself_utf_16_in_bytes_of_one_is_not() -> None:
    assert "plain" in decode(b"<meta charset=utf-16le><p>plain \xff</p>", "text/html")


def test_a_mark_of_the_byte_order_comes_first() -> None:
    for written in ("utf-8-sig", "utf-16"):
        assert decode(f"<meta charset=greek><p>{RUSSIAN}</p>".encode(written), "text/html; charset=koi8-r").endswith(
            f"<p>{RUSSIAN}</p>"
        )
