"""What kind of gathering a text announces, as far as it decides what its people do there."""

from __future__ import annotations

from enum import Enum, auto

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading.people.evidence import WITH_OTHERS
from scrapers.reading.words import words

_PANEL = words("panel panels panelists panellists")
_CEREMONY = words(
    "installation induction inductees swearing-in graduation awards award honors honorees recipients gala "
    "inauguration commencement hall under recognition appreciation celebration investiture roast farewell"
)
_OPENING = words("ribbon grand re-opening reopening ribbon-cutting")
_MUSIC = words(
    "concert tunes band quartet quintet trio orchestra symphony acoustic jazz blues dj tribute album songs vocals "
    "guitar drums bass musician musicians singer ensemble choir karaoke soprano cellist violin bluegrass songwriter "
    "vocalist guitarist drummer bassist recital music hits grammy rock amps riffs touring originals covers choral "
    "folk keyboards saxophone"
)
_TALK = words(
    "talk lecture luncheon lunch speaker panel conversation forum workshop meeting breakfast chat keynote learn "
    "dinner awards gala summit conference class webinar seminar training ceremony discussion benefit fundraiser "
    "auction scholarship mixer reception update outlook"
)
_STORY = words(
    "novel novels bestselling memoir paperback heroine protagonist debut thriller film films screening movie theatre "
    "theater musical opera ballet bookstore starring stars cinema fiction"
)


_PANELS = re.compile(r"\bpanel (?:discussions|sessions|talks)\b")
"""Panels of a whole conference, of which this gathering need not be one."""
_WORK_BY = re.compile(r"[\"“][^\"”]{3,80}[\"”],? by [A-Z]")
"""A title that names a work and who wrote it."""
_STATE_OF = re.compile(r"\bstate of the (?!art)\w", re.I)
"""An address on how a town, a county or a trade fares."""
_TOWNS = re.compile(
    r"\b(?:round|little|castle|white|eagle|plymouth|slippery|glen|flat|red|standing) rock\b"
    r"|\brock (?:hill|island|springs?|falls|creek|county|valley|river|port)\b",
    re.I,
)
"""Towns that are called so: no music is played there for that."""
_EXHIBITED = re.compile(
    r"\b(?:the|this|our|an?|new|group|solo|art) (?:exhibition|exhibit)\b[^.!?]{0,30}\b(?:explores|features|featuring"
    r"|presents|brings|showcases|highlights|gathers|celebrates|considers|includes|on view|on display)\b"
)


_COLLEGE = re.compile(r"^[A-Z][^\n,]{3,40}, (?:[\w&.]+ ){0,3}(?:Professor|Lecturer|Instructor)\b", re.M)
"""A row of a card that tells who teaches what: such a card of music is one of talks, where nobody plays."""
_PLAYED = words(
    "recital concert performs performance perform soprano tenor piano violin ensemble orchestra choir quartet tickets"
)


class Form(Enum):
    """Gatherings in which names of a list have a role of their own."""

    DEBATE = auto()
    PANEL = auto()
    CEREMONY = auto()
    OPENING = auto()
    SERVICE = auto()
    PITCH = auto()
    BOOKS = auto()
    MUSIC = auto()
    STORY = auto()
    PLAIN = auto()


def read(title: str, text: str) -> Form:
    """The form that the title tells, or else the opening of the text."""
    heads = _lows(_TOWNS.sub(" ", title))
    spoken = heads & _TALK or _STATE_OF.search(title) is not None
    body = _lows(text[:600])
    if (
        heads & words("debate candidate candidates pro/con")
        or body & words("challenger challengers")
        or ("forum" in heads and body & words("seats seat ballot election voters candidates"))
        or ("candidates" in body and body & words("forum debate seats seat vote voters square moderator moderates"))
    ):
        return Form.DEBATE
    if heads & _OPENING and heads & words("ribbon opening re-opening reopening cutting ribbon-cutting"):
        return Form.OPENING
    if (heads & words("book") and heads & words("club chat discussion group")) or {"discussion", "group"} <= heads:
        return Form.BOOKS
    if (
        heads & words("competition showdown startup startups challenge tank")
        and body & words("pitch pitches pitching")
        and body & words("finalists finalist founders judges")
    ):
        return Form.PITCH
    if heads & words("pitch shark") and not heads & words("workshop clinic practice training luncheon"):
        return Form.PITCH
    if (
        body & words("volunteers")
        and "needed" in body
        and body & words("serve pack sort cook paint build plant clean pick shifts shift gloves aprons")
    ):
        return Form.SERVICE
    if (
        heads & words("service volunteer")
        and heads & words("saturday sunday weekend morning")
        and body & words("paint clean plant pack build sort help")
    ):
        return Form.SERVICE
    if (
        "day" in heads
        and not heads & words("memorial veterans remembrance prayer church")
        and heads & words("service volunteer volunteers caring")
        and not heads & words("appreciation luncheon breakfast fair")
    ):
        return Form.SERVICE
    if "crews" in body and body & words("gloves tools boots"):
        return Form.SERVICE
    taught = heads & words("workshop training class orientation luncheon lunch breakfast webinar talk fair clinic")
    if (
        heads & words("workday cleanup clean-up pickup packing")
        or (len(heads & words("work volunteer build trail day")) > 1 and not taught)
        or (
            not taught
            and heads & words("build work volunteer")
            and body & words("gloves hammer hammers boots closed-toe lumber shovels rakes")
        )
    ):
        return Form.SERVICE
    if (
        "of" in heads
        and heads & words("month year quarter")
        and heads
        & words("student students citizen teacher employee volunteer breakfast luncheon lunch dinner recognition")
    ):
        return Form.CEREMONY
    if {"court", "honor"} <= heads or "distinction" in heads:
        return Form.CEREMONY
    if (
        heads & (_CEREMONY - words("under hall celebration appreciation"))
        or {"40", "under"} <= heads
        or {"hall", "fame"} <= heads
    ):
        return Form.CEREMONY
    if heads & _MUSIC and len(_COLLEGE.findall(text[:1500])) > 1 and not (heads | body) & _PLAYED:
        return Form.PLAIN
    if (heads & _MUSIC and not spoken) or (len(body & _MUSIC) > 2 and not spoken) or "live music" in title.lower():
        return Form.MUSIC
    if _WORK_BY.search(title) and not heads & _TALK:
        return Form.STORY
    if _EXHIBITED.search(text[:600]) and not heads & _TALK and not body & words("talk lecture demonstration workshop"):
        return Form.STORY
    if (
        ("|" in title and not heads & _TALK and _lows(text) & _STORY)
        or len(_lows(text) & _STORY) > 2
        or (heads & words("film screening movie cinema singing exhibition exhibit gallery") and not heads & _TALK)
    ):
        return Form.STORY
    if "forum" in heads | body and body & words("invited confirmed") and "candidate" not in heads:
        return Form.PANEL
    if {"mesa", "redonda"} <= heads or {"table", "ronde"} <= heads:
        return Form.PANEL
    if "discussion among" in text[:600].lower():
        return Form.PANEL
    if (
        heads & _PANEL
        or body & words("panelists panellists")
        or ("panel" in body and "panel" in _lows(_PANELS.sub("", text[:600].lower())))
    ):
        return Form.PANEL
    return Form.PLAIN


def role(form: Form, given: Role | None, own: bool, several: bool, title: str | None, why: str) -> Role:
    """The role of one whom the words announce as ``given``, in a gathering of this form."""
    low = (title or "").lower()
    if form is Form.CEREMONY and given is Role.SPEAKER and why == "“presented by”":
        return Role.HOST
    if form is Form.PITCH and given is Role.HONOREE and ("finalist" in why.lower() or why == "the heading above"):
        return Role.PANELLIST
    if (
        form is Form.OPENING
        and given is Role.HOST
        and "host" not in why.lower()
        and not any(
            word in low
            for word in ("mayor", "president", "chair", "director", "council", "commissioner", "ambassador", "chamber")
        )
    ):
        return Role.HONOREE
    if form is Form.CEREMONY and given is Role.PANELLIST and "candidate" in why:
        return Role.HONOREE
    if form is Form.OPENING and given is Role.SPEAKER and why.endswith("… it”"):
        # "Today his granddaughters Ann and Beth run it"
        return Role.HONOREE
    if given not in (None, Role.SPEAKER):
        assert given is not None
        return given
    if (
        form is Form.DEBATE
        and (
            not own
            or several
            or any(word in low for word in ("incumbent", "challenger", "candidate"))
            or "candidate" in why
        )
        and not any(word in why for word in ("remarks", "keynote", "welcome", "intro"))
    ):
        return Role.PANELLIST
    if form is Form.DEBATE and why == "“says”":
        return Role.PANELLIST
    if (
        form is Form.OPENING
        and "ribbon" in why
        and not any(word in low for word in ("mayor", "council", "commissioner", "senator", "chamber"))
    ):
        return Role.HONOREE
    if (
        form is Form.OPENING
        and why == "“with”"
        and not own
        and not any(
            word in low
            for word in (
                "mayor",
                "president",
                "chair",
                "council",
                "commissioner",
                "senator",
                "representative",
                "rep",
                "director",
                "ambassador",
                "chamber",
            )
        )
    ):
        # "Celebrate the opening with Dr. Jane Roe and Dr. Ann Lee"
        return Role.HONOREE
    if form is Form.OPENING and (
        any(word in low for word in ("owner", "founder", "proprietor", "operator", "franchisee"))
        or (why == "“welcome”" and not own)
        or "congrat" in why
    ):
        return Role.HONOREE
    if form is Form.SERVICE and (
        any(word in low for word in ("captain", "crew", "leader", "lead", "boss")) or "leader" in why.lower()
    ):
        return Role.HOST
    if (
        form is Form.SERVICE
        and own
        and not any(word in why for word in ("share", "speak", "talk", "tell", "say", "bless", "pray", "announce"))
        and any(word in why for word in ("lead", "show", "led by", "will"))
    ):
        return Role.HOST
    if (
        form is Form.BOOKS
        and own
        and any(word in why for word in ("lead", "led by", "facilit", "discussion", "“leads”"))
        and "author" not in low
    ):
        return Role.MODERATOR
    if form is Form.BOOKS and "leader" in why.lower():
        return Role.MODERATOR
    if form is Form.CEREMONY and given is None and "hear" not in why:
        return Role.HONOREE
    if form is Form.PANEL and given is None and several:
        return Role.PANELLIST
    if (
        form is Form.PANEL
        and (several or why.endswith(WITH_OTHERS))
        and not (
            given is Role.SPEAKER and why.startswith(("the label", "the heading", "“speakers inc", "“presenting”"))
        )
    ):
        return Role.PANELLIST
    return given or Role.SPEAKER


def _lows(text: str) -> set[str]:
    return {word.strip(" ,.;:()!?\"“”'’–—-") for word in text.lower().split()}


__all__ = ["Form", "read", "role"]
