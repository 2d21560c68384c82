"""Text that was encoded twice, and text that only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrapers.reading.twice import once


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ribbon Cutting \xe2\x80\x93 Joe's", "Ribbon Cutting – Joe's"),  # the bytes kept as control signs
        ("Ribbon Cutting â€“ Joe’s", "Ribbon Cutting – Joe’s"),  # beside a sound one
        ("CafÃ© Joeâ€™s Opening", "Café Joe’s Opening"),
        ("QuÃ©bec & MontrÃ©al 🎉", "Québec & Montréal 🎉"),
        ("ðŸŽ‰ Gala", "🎉 Gala"),
        ("Lunch\xc2\xa0& Learn", "Lunch\xa0& Learn"),
        ("Joeâ\u20ac\u2122s 5Â° colder, Â½ price", "Joe’s 5° colder, ½ price"),
        ("JoeÃ¢â‚¬â„¢s", "Joe’s"),  # three times
        ("Å’uvre", "Œuvre"),
    ],
)
def test_it_is_read_as_meant(text: str, meant: str) -> None:
    assert once(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "“CAFÉ”",
        "Café “Olé”",
        "Déjà vu — «Voilà»",
        "FRANÇAIS®",
        "naïve…",
        "Château—Manoir",
        "À l’hôtel",
        "Crème brûlée™",
        "Âge d’or",
        "Ångström",
        "São Paulo",
        "5°–7°",
        "€100",
        "日本–東京",
    ],
)
def test_sound_text_stays(text: str) -> None:
    assert once(text) == text


@given(st.text())
def test_it_never_raises_and_ends(text: str) -> None:
    once(text)


@given(st.text(alphabet="abc ’–—“”é°½ñüçŒ🎉…•", max_size=30))
def test_what_was_encoded_twice_is_mended(text: str) -> None:
    spoilt = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    assert once(spoilt) == text
