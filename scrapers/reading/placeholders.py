"""Words that stand where a name would be, and name no organisation: "TBA", "Organizer Name", a person."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading import names
from scrapers.reading.tokens import tokens

_NOBODY = re.compile(
    r"\W*(?:t\.?b\.?[acd]\.?|to be (?:announced|confirmed|determined|decided)|coming soon|various(?: (?:speakers"
    r"|presenters|artists|performers|people|hosts))?|n\W?/?\W?a|none|null|undefined|unknown|unnamed|untitled|staff"
    r"|volunteers?|several|multiple|guest speakers?|speakers?|presenters?|performers?|organi[sz]ers?|hosts?"
    r"|(?:un)?named organi[sz]er|(?:your |the |event )?(?:organi[sz]er|organi[sz]ation|company|host|speaker|performer"
    r"|presenter|business|club|venue)(?:'s)? name|your name(?: here)?|name|example|test|admin(?:istrator)?|default"
    r"|other)\W*",
    re.I,
)


def is_placeholder(name: str) -> bool:
    """Whether what is given for a name names nobody."""
    return _NOBODY.fullmatch(name) is not None


def is_person(name: str) -> bool:
    """Whether what is given for an organisation's name is a person's, and nothing more."""
    found = tokens(name)
    spans = names.find(found)
    return len(spans) == 1 and spans[0].sure == 2 and not spans[0].thing and spans[0].end == len(found)
