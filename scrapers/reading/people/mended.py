"""Lines as people are told of in them, where pasting or a register has changed how: "SpeakerJane Roe", "Speakers: Roe,
Jane; Lee, Ann", "(1) Ann Lee: drones (2) Bob Ray: sensors"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.names import vocabulary
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.line import Line

_PARTS = (
    r"(?:[Ss]peakers?|[Pp]resenters?|[Mm]oderators?|[Kk]eynotes?|[Pp]anell?ists?|[Ff]acilitators?|[Ii]nstructors?"
    r"|[Ee]mcees?|[Hh]onorees?|[Hh]osts?|[Tt]rainers?|[Ll]ecturers?)"
)
_GLUED = re.compile(rf"(?<![\w’'-])({_PARTS})(?=((?:Dr|Mr|Mrs|Ms|Prof|Rev|Hon)\b\.? ?|[A-Z][a-zà-ÿ]+ (?=[A-Z]))[A-Z]?)")
_HONORIFICS = frozenset(["dr", "mr", "mrs", "ms", "prof", "rev", "hon"])
_FORMS = re.compile(rf"(?<![\w’'-])({_PARTS})(?:/s|\(s\)|/es)(?= ?[:–—-])")
_LABEL = re.compile(r"^(?P<label>\W*(?:[A-Za-z][\w’'-]* ){0,3}?(?P<part>[A-Za-z-]+) ?[:–—] ?)(?P<rest>\S.*)$")
_TURNED = re.compile(
    r"(?P<last>(?:(?:de|van|von|la|De|Van|Von|La|St\.) )?[A-ZÀ-Þ][\w’'-]+), (?P<first>[A-ZÀ-Þ][a-zà-ÿ]+(?: "
    r"[A-Z]\.?)?)(?P<rest>(?:,? ?\([^()]*\)|, (?:[A-Z][A-Za-z.]{1,5}))?(?:$| ?[–—-] .*))"
)
_SEVERAL = re.compile(
    r"^\W*(?:(?:[Oo]ur|[Tt]he|[Gg]uest|[Ff]eatured|[Kk]eynote) ){0,2}(?P<part>speakers|presenters|panell?ists"
    r"|instructors|honorees|trainers|inductees|judges)\b ?: ?(?P<rest>\S.*)$",
    re.I,
)
_ONE_WORD = re.compile(
    r"^(?P<lead>(?:[Ff]eaturing|[Ww]ith|[Mm]eet|[Aa]uthor|[Ss]peaker|[Pp]resenter):? )?(?P<word>[A-ZÀ-Þ][a-zà-ÿ’'-]+)$"
)
_LONGEST = 110
_TWO_HYPHENS = re.compile(r"(?<=[\w)\"”]) ?--(?!-) ?(?=[\w\"“])")
_LETTERS = re.compile(r"\(([a-h])\) (?=[A-Z])")
_SHAPE = re.compile(r"^([A-ZÀ-Þ][\w’'-]+), ([A-ZÀ-Þ][a-zà-ÿ]+)(?= \(|$)")
_WITH = re.compile(r"(?<![\w/])w/(?=[A-Z])")
_MODERATES = re.compile(r"(?<=[,;&] )mod\. (?=[A-Z])")
_NUMBER = re.compile(r"(?:(?<=\s)|^)\(?([1-9])[.)] (?=[A-Z])")
_HASH = re.compile(r"(?<=[\s,:;])(?:#|No\. ?)[1-9]\d? (?=[A-Z])")


def text(body: str) -> str:
    """The text with such lines made plain."""
    if not body:
        return body
    rows = _one_name(body.split("\n"))
    shapes = [_turned(row.strip(), alone=True) is not None for row in rows]
    found: list[str] = []
    for at, row in enumerate(rows):
        row = _MODERATES.sub("moderator ", _WITH.sub("w/ ", row))
        row = _FORMS.sub(r"\1", _lettered(_unglued(_TWO_HYPHENS.sub(" – ", row))))
        if shapes[at] and (
            (at and (shapes[at - 1] or _labelled_list(rows[at - 1]))) or (at + 1 < len(rows) and shapes[at + 1])
        ):
            found.append(_turned(row.strip(), alone=True) or row)
        else:
            found += _first_below(_behind_label(row), rows[at + 1 : at + 2]) or _numbered(_behind_label(row))
    return "\n".join(found)


def _unglued(row: str) -> str:
    """ "About the SpeakerDr. Jane Roe", "KeynoteJane Roe": a heading that pasting glued to the name below it."""

    def parted(match: re.Match[str]) -> str:
        low = match[2].strip().rstrip(".").lower()
        return f"{match[1]}: " if low in _HONORIFICS or low in vocabulary.given_names() else match[1]

    return _GLUED.sub(parted, row)


def _lettered(row: str) -> str:
    """ "talks by (a) Ann Lee, (b) Bob Ray": the list without the letters that count it."""
    return _LETTERS.sub("", row) if "".join(_LETTERS.findall(row)).startswith("ab") else row


def _behind_label(row: str) -> str:
    """ "Speakers: Roe, Jane; Lee, Ann": the names as they are said, where every part of the list is one turned so."""
    match = _LABEL.match(row)
    if match is None or match["part"].lower() not in ROLES:
        return row
    rest = _HASH.sub("", match["rest"])
    parts = [part.strip() for part in rest.rstrip(" .;").split(";")]
    turned = [_turned(part, alone=len(parts) == 1) for part in parts]
    if (
        len(parts) > 1
        and sum(part is not None for part in turned) > 1
        and all(part is not None or _SHAPE.match(raw) for part, raw in zip(turned, parts, strict=True))
    ):
        # the others of the list show how the rare one is meant
        turned = [part or _SHAPE.sub(r"\2 \1", raw) for part, raw in zip(turned, parts, strict=True)]
    if all(part is not None for part in turned):
        return match["label"] + "; ".join(part for part in turned if part is not None)
    return match["label"] + rest


def _one_name(rows: list[str]) -> list[str]:
    """The rows, with a name made one of which each word has a row: "Jane", and below it "Roe"."""
    found: list[str] = []
    for row in rows:
        first = _ONE_WORD.match(found[-1].strip()) if found else None
        last = _ONE_WORD.match(row.strip())
        if (
            first is not None
            and last is not None
            and not last["lead"]
            and _given(first["word"].lower())
            and _family(last["word"].lower())
        ):
            found[-1] = f"{found[-1].strip()} {last['word']}"
            continue
        found.append(row)
    return found


def _given(low: str) -> bool:
    return (
        low in vocabulary.given_names()
        and low not in vocabulary.ambiguous()
        and low not in vocabulary.LANDS
        and not vocabulary.is_ordinary(low)
    )


def _family(low: str) -> bool:
    return (
        low not in vocabulary.given_names()
        and low not in vocabulary.PLACES
        and low not in vocabulary.LANDS
        and low not in vocabulary.TIMES
        and low not in ROLES
        and (low in vocabulary.surnames() or not vocabulary.is_ordinary(low))
    )


def _first_below(row: str, below: list[str]) -> list[str]:
    """ "Speakers: Ann Lee", and below it "Bob Ray": a heading, and those below it; nothing for any other row."""
    match = _SEVERAL.match(row)
    if match is None or not below or ";" in row or not _person(match["rest"].strip()) or not _person(below[0].strip()):
        return []
    return [f"{match['part'].capitalize()}:", match["rest"]]


def _person(row: str) -> bool:
    """Whether a row is one person, with or without what they are behind a comma."""
    if not row or len(row) > _LONGEST or row[-1] in ".!?:":
        return False
    line = Line(row)
    spans = [span for span in line.names if not span.thing]
    if len(spans) != 1 or spans[0].sure < 2 or spans[0].lead > 1:
        return False
    return line.mark(spans[0].end) in ("", ",", "(", "-", "–", "—", "|") and not any(
        token.text == ":" for token in line.tokens
    )


def _labelled_list(row: str) -> bool:
    """Whether a line opens a list of people and gives the first: "Instructors: ROE, Jane"; or is a heading of one."""
    lows = [word.strip(":.,").lower() for word in row.split()]
    match = _LABEL.match(row)
    if match is not None:
        return match["part"].lower() in ROLES and _turned(match["rest"].strip(), alone=True) is not None
    return 0 < len(lows) < 4 and lows[-1] in ROLES


def _turned(part: str, *, alone: bool) -> str | None:
    """ "Jane Roe (Elm College)" for "Roe, Jane (Elm College)"; None for what is no surname before a given name."""
    match = _TURNED.fullmatch(part)
    if match is None:
        return None
    last, first = match["last"].split()[-1].lower(), match["first"].split()[0].lower()
    if first not in vocabulary.given_names() or first in vocabulary.LANDS:
        return None
    shouted = match["last"].isupper() and len(match["last"]) > 2
    if last in vocabulary.given_names() and last not in vocabulary.surnames():
        return None
    if alone and not shouted and (last not in vocabulary.surnames() and vocabulary.is_ordinary(last)):
        return None
    if last in vocabulary.given_names() and not shouted and (alone or last not in vocabulary.surnames()):
        # "Speakers: Dean, Scott"
        return None
    return f"{match['first']} {match['last'].title() if shouted else match['last']}{match['rest']}"


def _numbered(row: str) -> list[str]:
    """The items of a list that numbers part in one line: "(1) Ann Lee: drones (2) Bob Ray: sensors"."""
    marks = list(_NUMBER.finditer(row))
    if len(marks) < 2 or [match[1] for match in marks] != [str(at + 1) for at in range(len(marks))]:
        return [row]
    ends = [*(match.start() for match in marks[1:]), len(row)]
    items = [f"* {row[match.end() : end].strip(' ,;')}" for match, end in zip(marks, ends, strict=True)]
    return [row[: marks[0].start()].rstrip(), *items] if row[: marks[0].start()].strip() else items


__all__ = ["text"]
