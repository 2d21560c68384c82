"""What a robots.txt means, case by case: (what is shown, the file, the agent, addresses and whether they may be read).

Written after RFC 9309 and the behaviour that google/robotstxt documents, with names and paths of our own.
"""

from __future__ import annotations

B = "http://chamber.example"


def _urls(allowed: str, refused: str = "") -> dict[str, bool]:
    return {**{B + path: True for path in allowed.split()}, **{B + path: False for path in refused.split()}}


_GROUPS = """\
allow: /early/bird/

user-agent: RoomBot
disallow: /
allow: /mixers/
user-agent: TownBot
disallow: /
allow: /galas/


allow: /lunches/
user-agent: CityBot

user-agent: RoomBot
allow: /tours/
disallow: /
"""
_LONG_A = "/x/" + "a" * 16_700
_LONG_B = "/x/" + "b" * 16_700
# A line keeps its first 2083 * 8 - 1 bytes.
_CUT_DISALLOW = "/x/" + "a" * (2083 * 8 - 1 - len("disallow: /x/"))

CASES: list[tuple[str, str | bytes, str, dict[str, bool]]] = [
    (
        "the file itself may always be read",
        "user-agent: *\ndisallow: /",
        "RoomBot",
        _urls("/robots.txt /robots.txt#top", "/ /robots.txt?x=1 /a/robots.txt /robots.txt.bak"),
    ),
    ("an empty file", "", "RoomBot", {"": True, B + "/": True}),
    ("no agent to match", "user-agent: RoomBot\ndisallow: /\n", "", {"": True}),
    ("no address", "user-agent: RoomBot\ndisallow: /\n", "RoomBot", {"": False}),
    ("nothing at all", "", "", {"": True}),
    ("a plain group", "user-agent: RoomBot\ndisallow: /\n", "RoomBot", _urls("", "/a/b")),
    ("unknown names", "agent: RoomBot\nforbid: /\n", "RoomBot", _urls("/a/b")),
    ("colons forgotten", "user-agent RoomBot\ndisallow /\n", "RoomBot", _urls("", "/a/b")),
    ("three words and no colon", "user-agent: RoomBot\ndisallow /a /b\n", "RoomBot", _urls("/a /b")),
    ("groups of one agent are one", _GROUPS, "RoomBot", _urls("/mixers/b /tours/d", "/galas/c /early/bird/")),
    ("blank lines do not end a group", _GROUPS, "TownBot", _urls("/galas/c /lunches/a", "/tours/d /early/bird/")),
    ("agents in a row share the rules", _GROUPS, "CityBot", _urls("/tours/d", "/early/bird/")),
    ("names in capitals", "USER-AGENT: RoomBot\nALLOW: /a/\nDISALLOW: /\n", "RoomBot", _urls("/a/b", "/c/d")),
    ("names in small letters", "user-agent: RoomBot\nallow: /a/\ndisallow: /\n", "RoomBot", _urls("/a/b", "/c/d")),
    ("names in mixed letters", "uSeR-aGeNt: RoomBot\nAlLoW: /a/\ndIsAlLoW: /\n", "RoomBot", _urls("/a/b", "/c/d")),
    *(
        (
            f"agent {written!r} asked as {asked!r}",
            f"User-Agent: {written}\nAllow: /a/\nDisallow: /\n",
            asked,
            _urls("/a/b", "/c/d"),
        )
        for written in ("ROOM BOT", "room bot", "RoOm bOt")
        for asked in ("Room", "room")
    ),
    (
        "an agent's name ends at a space",
        "User-Agent: *\nDisallow: /\nUser-Agent: Room Bot\nAllow: /a/\nDisallow: /\n",
        "Room",
        _urls("/a/b"),
    ),
    (
        "a name with a space is nobody",
        "User-Agent: *\nDisallow: /\nUser-Agent: Room Bot\nAllow: /a/\nDisallow: /\n",
        "Room Bot",
        _urls("", "/a/b"),
    ),
    ("an agent's name ends at a slash", "User-Agent: RoomBot/2.1\nDisallow: /\n", "RoomBot", _urls("", "/a")),
    ("a longer name is somebody else", "User-Agent: RoomBot-News\nDisallow: /\n", "RoomBot", _urls("/a")),
    ("a shorter name is somebody else", "User-Agent: Room\nDisallow: /\n", "RoomBot", _urls("/a")),
    (
        "everyone, and one named: the named",
        "user-agent: *\nallow: /\nuser-agent: RoomBot\ndisallow: /\n",
        "RoomBot",
        _urls("", "/a"),
    ),
    (
        "everyone, and one named: the others",
        "user-agent: *\nallow: /\nuser-agent: RoomBot\ndisallow: /\n",
        "TownBot",
        _urls("/a"),
    ),
    ("nobody named", "user-agent: RoomBot\nallow: /\nuser-agent: TownBot\ndisallow: /\n", "CityBot", _urls("/a")),
    ("a star followed by words is everyone", "user-agent: * (all)\ndisallow: /\n", "RoomBot", _urls("", "/a")),
    ("a star glued to a name is nobody", "user-agent: *bot\ndisallow: /\n", "RoomBot", _urls("/a")),
    ("paths tell capitals", "user-agent: RoomBot\ndisallow: /a/\n", "RoomBot", _urls("/A/b", "/a/b")),
    (
        "the longer refusal wins",
        "user-agent: RoomBot\ndisallow: /a/page.html\nallow: /a/\n",
        "RoomBot",
        _urls("/a/other", "/a/page.html"),
    ),
    (
        "the longer permission wins",
        "user-agent: RoomBot\nallow: /a/page.html\ndisallow: /a/\n",
        "RoomBot",
        _urls("/a/page.html", "/a/"),
    ),
    ("empty rules say nothing", "user-agent: RoomBot\ndisallow: \nallow: \n", "RoomBot", _urls("/a")),
    ("permission wins a tie", "user-agent: RoomBot\ndisallow: /\nallow: /\n", "RoomBot", _urls("/a")),
    (
        "permission wins a long tie",
        "user-agent: RoomBot\ndisallow: /a/p.html\nallow: /a/p.html\n",
        "RoomBot",
        _urls("/a/p.html"),
    ),
    ("a slash counts", "user-agent: RoomBot\ndisallow: /a\nallow: /a/\n", "RoomBot", _urls("/a/", "/a")),
    (
        "a star weighs one",
        "user-agent: RoomBot\nallow: /page\ndisallow: /*.html\n",
        "RoomBot",
        _urls("/page", "/page.html"),
    ),
    (
        "length, not kind, decides",
        "user-agent: RoomBot\nallow: /a/page.\ndisallow: /*.html\n",
        "RoomBot",
        _urls("/a/page.html", "/a/b.html"),
    ),
    (
        "a named agent ignores everyone's rules",
        "User-agent: *\nDisallow: /a/\nUser-agent: RoomBot\nDisallow: /b/\n",
        "RoomBot",
        _urls("/a/p", "/b/p"),
    ),
    (
        "an address within a query",
        "User-agent: RoomBot\nDisallow: /\nAllow: /go?q=1&to=http://far.example?x&y\n",
        "RoomBot",
        _urls("/go?q=1&to=http://far.example?x&y"),
    ),
    (
        "a rule in UTF-8",
        "User-agent: RoomBot\nDisallow: /\nAllow: /fête/é\n",
        "RoomBot",
        {B + "/f%C3%AAte/%C3%A9": True, B + "/fête/é": False},
    ),
    (
        "a rule percent-encoded",
        "User-agent: RoomBot\nDisallow: /\nAllow: /f%C3%AAte\n",
        "RoomBot",
        {B + "/f%C3%AAte": True, B + "/fête": False},
    ),
    (
        "hex digits in small letters",
        "User-agent: RoomBot\nDisallow: /\nAllow: /f%c3%aa\n",
        "RoomBot",
        _urls("/f%C3%AA"),
    ),
    (
        "needless encoding is compared as written",
        "User-agent: RoomBot\nDisallow: /\nAllow: /a/%62%61\n",
        "RoomBot",
        _urls("/a/%62%61", "/a/ba"),
    ),
    (
        "a star in the middle",
        "User-agent: RoomBot\nDisallow: /a/b/pen\nAllow: /a/*/ink\n",
        "RoomBot",
        _urls("/a/pen /a//pen /a/c/pen", "/a/b/pen"),
    ),
    (
        "a dollar at the end",
        "User-agent: RoomBot\nDisallow: /a/b$\nAllow: /a/b/c\n",
        "RoomBot",
        _urls("/a/b/c /a/b/ /a/b/d", "/a/b"),
    ),
    ("a dollar elsewhere is a letter", "User-agent: RoomBot\nDisallow: /a$b\n", "RoomBot", _urls("/a", "/a$b")),
    (
        "comments",
        "User-agent: RoomBot\n# Disallow: /\nDisallow: /a/pen#ink\nAllow: /\n",
        "RoomBot",
        _urls("/a/b", "/a/pen"),
    ),
    (
        "index.html is its directory",
        "User-Agent: *\nAllow: /open/index.html\nDisallow: /\n",
        "roombot",
        _urls("/open/ /open/index.html", "/open/index.htm /else"),
    ),
    (
        "index.html refused is not its directory",
        "User-Agent: *\nDisallow: /open/index.html\n",
        "roombot",
        _urls("/open/", "/open/index.html"),
    ),
    (
        "a long refusal is cut",
        f"user-agent: RoomBot\ndisallow: {_CUT_DISALLOW}/pen\n",
        "RoomBot",
        _urls("/fux", _CUT_DISALLOW + "/ink"),
    ),
    (
        "a long permission is cut",
        f"user-agent: RoomBot\ndisallow: /\nallow: {_LONG_A}/pen\nallow: {_LONG_B}/pen\n",
        "RoomBot",
        _urls(f"{_LONG_A}/pen {_LONG_B}/ink", "/"),
    ),
    *(
        (
            f"allow {pattern}",
            f"user-agent: RoomBot\ndisallow: /\nallow: {pattern}\n",
            "RoomBot",
            _urls(
                "/gala /gala.html /gala/night.html /galanights /galanights/yes.html /gala.html?id=any",
                "/bar /Gala.asp /megagala /?id=gala",
            ),
        )
        for pattern in ("/gala", "/gala*")
    ),
    (
        "allow a directory",
        "user-agent: RoomBot\ndisallow: /\nallow: /gala/\n",
        "RoomBot",
        _urls(
            "/gala/ /gala/night /gala/?night /gala/night.html /gala/?id=any", "/bar /gala /gala.html /Gala/Night.html"
        ),
    ),
    (
        "allow an ending anywhere",
        "user-agent: RoomBot\ndisallow: /\nallow: /*.asp\n",
        "RoomBot",
        _urls(
            "/file.asp /dir/file.asp /dir/file.asp?q //dir/any.asp.file.html /file.asp/ /index?f=file.asp/",
            "/bar /asp/ /index?asp /file.ASP",
        ),
    ),
    (
        "allow an ending at the end",
        "user-agent: RoomBot\ndisallow: /\nallow: /*.asp$\n",
        "RoomBot",
        _urls(
            "/file.asp /dir/file.asp", "/bar /file.asp?q /file.asp/ /file.asp5 /asp/ /file?asp /aaaaspaaa //file.ASP"
        ),
    ),
    (
        "allow a beginning and an ending",
        "user-agent: RoomBot\ndisallow: /\nallow: /gala*.asp\n",
        "RoomBot",
        _urls("/gala.asp /galanights/mega.asp?q", "/bar /Gala.ASP"),
    ),
    ("order does not matter", "user-agent: RoomBot\nallow: /p\ndisallow: /\n", "RoomBot", _urls("/page")),
    ("a tie on a folder", "user-agent: RoomBot\nallow: /dir\ndisallow: /dir\n", "RoomBot", _urls("/dir/page")),
    (
        "the ending outweighs the beginning",
        "user-agent: RoomBot\nallow: /page\ndisallow: /*.htm\n",
        "RoomBot",
        _urls("", "/page.htm"),
    ),
    ("only the front page", "user-agent: RoomBot\nallow: /$\ndisallow: /\n", "RoomBot", _urls("/", "/page.html")),
    *(
        (
            f"lines ended by {end!r}",
            f"User-Agent: RoomBot{end}Allow: /a/{end}User-Agent: b{end}{end}Disallow: /",
            "RoomBot",
            _urls("/a /b"),
        )
        for end in ("\n", "\r\n", "\r")
    ),
    *(
        (
            f"the last line, after {end!r}",
            f"User-Agent: TownBot{end}Allow: /a/{end}User-Agent: RoomBot{end}{end}Disallow: /",
            "RoomBot",
            _urls("", "/b"),
        )
        for end in ("\n", "\r\n", "\r")
    ),
    (
        "mixed line ends",
        "User-Agent: x\nAllow: /a\r\nUser-Agent: RoomBot\n\r\n\nDisallow: /",
        "RoomBot",
        _urls("", "/b"),
    ),
    *(
        (
            f"a byte order mark of {len(mark)} bytes",
            mark + b"User-Agent: RoomBot\nDisallow: /a\n",
            "RoomBot",
            _urls("/b", "/a"),
        )
        for mark in (b"\xef\xbb\xbf", b"\xef\xbb", b"\xef")
    ),
    (
        "a wrong byte order mark spoils its line",
        b"\xef\x11\xbfUser-Agent: RoomBot\nDisallow: /a\n",
        "RoomBot",
        _urls("/a"),
    ),
    ("a byte order mark in the middle", b"User-Agent: RoomBot\n\xef\xbb\xbfDisallow: /a\n", "RoomBot", _urls("/a")),
    (
        "a sitemap does not end the agents",
        "user-agent: RoomBot\nsitemap: http://x.example/s.xml\nuser-agent: TownBot\ndisallow: /\n",
        "RoomBot",
        _urls("", "/a"),
    ),
    (
        "an unknown line does not end the agents",
        "user-agent: RoomBot\nfoo: bar\nuser-agent: TownBot\ndisallow: /\n",
        "RoomBot",
        _urls("", "/a"),
    ),
    (
        "a crawl delay does not end the agents",
        "user-agent: RoomBot\ncrawl-delay: 5\nuser-agent: TownBot\ndisallow: /\n",
        "RoomBot",
        _urls("", "/a"),
    ),
    *(
        (f"written {word!r}", f"user-agent: RoomBot\n{word}: /a\n", "RoomBot", _urls("/b", "/a"))
        for word in ("dissallow", "dissalow", "disalow", "diasllow", "disallaw", "DISALOW")
    ),
    *(
        (f"written {word!r}", f"{word}: RoomBot\ndisallow: /a\n", "RoomBot", _urls("/b", "/a"))
        for word in ("useragent", "user agent")
    ),
    ("a web page instead of rules", "<!doctype html><html><body>Disallow: /</body></html>", "RoomBot", _urls("/a")),
    ("bytes that are no text", bytes(range(256)) * 40, "RoomBot", _urls("/a")),
]
PATHS = [
    ("", "/"), ("http://a.example", "/"), ("http://a.example/", "/"), ("http://a.example/b", "/b"),
    ("http://a.example/b/", "/b/"), ("http://a.example/b?c=http://d.e/", "/b?c=http://d.e/"),
    ("http://a.example/b?c=d&e=f#part", "/b?c=d&e=f"), ("a.example", "/"), ("a.example/", "/"), ("a.example/b", "/b"),
    ("a.example/b/", "/b/"), ("a.example/b?c=d#part", "/b?c=d"), ("b", "/"), ("b/", "/"), ("/b", "/b"), ("b/c", "/c"),
    ("a.example?b", "/?b"), ("a.example/b;c#d", "/b;c"), ("//a/b/c", "/b/c"), ("a.example#b/c", "/"),
]  # fmt: skip
ESCAPES = [("http://a.example", "http://a.example"), ("/a/b", "/a/b"), ("á", "%C3%A1"), ("%aa", "%AA"), ("%zz", "%zz")]
