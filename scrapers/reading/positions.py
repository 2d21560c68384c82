"""What stands beside a name: a job title and the organisation, before it or after it."""

from __future__ import annotations

import re
from typing import NamedTuple

from scrapers.reading.names.vocabulary import BARRIERS
from scrapers.reading.occupations import HAS_TITLE, HEAD, titled

_FUNCTION = re.compile(
    r"(?:the )?(?:[Ss]ales|[Mm]arketing|[Oo]perations?|[Hh]uman|HR|IT|R&D|[Ee]ngineering|[Ff]inance|[Dd]evelopment|[Cc]ommunications?|[Tt]echnology|[Ee]conomic|[Ee]conomics|[Pp]ublic|"
    r"[Pp]eople|[Tt]alent|[Ww]orkforce|[Bb]usiness|[Pp]rograms?|[Pp]hilanthropy|[Ee]ducation|[Gg]overnment|[Ee]xternal|[Cc]ommunity|[Cc]orporate|[Cc]ommercial|[Cc]ustomer|[Mm]ember(?:ship)?|"
    r"[Ss]trategy|[Ss]trategic|[Ii]nnovation|[Pp]roduct|[Rr]esearch|[Dd]iversity|[Aa]dvancement|[Aa]dmissions|[Nn]ursing|[Mm]edicine|[Ll]aw|[Pp]olitical|[Hh]istory|[Ss]ecurity|[Rr]isk|[Cc]ompliance|"
    r"[Ss]upply|[Ll]ogistics|[Mm]anufacturing|[Qq]uality|[Ii]nformation|[Dd]ata|[Dd]igital|[Cc]redit|[Ll]ending|[Cc]linical|[Pp]atient|[Ss]afety|[Tt]ourism|[Pp]olice|[Ss]chools|[Tt]he [Bb]oard|[Bb]oard|[Dd]irectors|"
    r"[Ss]tate|[Aa]gricultur\w+|[Tt]ransportation|[Pp]lanning|[Ff]acilities|[Ee]vents|[Pp]artnerships|[Aa]dvocacy|[Ff]undraising|[Mm]anagement|[Cc]omputer|[Ee]ntrepreneurship|[Aa]ccounting|[Pp]olicy|[Aa]rtificial|AI|[Cc]yber\w*|[Bb]iology|[Cc]hemistry|[Pp]sychology|[Ss]ociology|[Cc]are|[Ss]ustainability|[Cc]onstruction|[Gg]lobal|[Rr]egional|[Ii]nvestor|[Ll]egal|[Tt]reasury|[Tt]ax|[Vv]olunteers?|[Ll]earning|[Cc]ulture|[Aa]ging|[Hh]ospitality|[Rr]eal|[Ll]eadership)\b(?! [Cc]hamber\b)"
    r"(?!(?: \w+)? (?:Bank|Institute|Council|Alliance|Foundation|Partnership|Center|Centre|Association|Corporation|Corp|Inc|Group|Coalition|Agency|Authority|Company|Solutions|Partners|Services|Network|University|College|Credit Union|Trust|League|Society|Commission|Club|Systems|Labs)\b)"
)
_CREDENTIAL = re.compile(
    r"^(?:\s*,?\s*\(?(?:Ph\.?\s?D\.?|M\.?D\.?|D\.?O\.?|CPA|Esq(?:uire|\.)?|MBA|M\.B\.A\.|JD|J\.D\.|SPHR|PHR|PMP|CFP®?|DDS|D\.D\.S\.|RN|R\.N\.|P\.?E\.?|AIA|FAIA|AICP|CAE|IOM|CFA|CFRE|DVM|MPH|MSW|LCSW|Ed\.?D\.?|Psy\.?D\.?|LL\.?M\.?|"
    r"SHRM-S?CP|(?:PMI|SHRM|ICF|NCC|CIPP|CRISC|CSM|LPC|ITIL)-[A-Z]{2,4}|PfMP|PgMP|CAPM|CSM|CISM|CISA|CGMA|CTP|FPAC|CIPM|CPA/ABV|ABV|CVA|LPC|LMFT|LISW|LSW|PLS|SIOR|MAI|SRA|ARM|CIC|CRM|CBCP|CPM|CPSM|CSCP|CPIM|CHFP|FHFMA|CCXP|FCIPD|BCBA|RDN?|LD|OTR|PT|DPT|PharmD|Pharm\.D\.|DBA|MFA|M\.F\.A\.|BA|BS|MPA|MPP|MHA|MSHR|MAOM|MEd|M\.Ed\.|EdS|DMin|D\.Min\.|MDiv|M\.Div\.|SCP|GPHR|CCP|CBP|CEBS|RPA|CFM|CPP|PSP|CMCA|PCAM|AINS|CLTC|RICP|AAMS|CRPC|CDFA|EA|KC|QC|FASLA|ASLA|CPCU|CCIM|CISSP|ACC|PCC|MCC|CCE|CMP|CEcD|APR|CLU|ChFC|MS|M\.S\.|MA|M\.A\.|BSN|MSN|DNP|GRI|CRS|ABR|CIA|CFE|CMA|CSP|CPLP|CPTD|ASA|LEED AP|FACHE|ACE|USA|USN|USAF|USMC|\([Rr]et\.?\)|[Rr]et\.?)\)?®?(?![\w-]))+"
)
_LEGAL_TAIL = re.compile(r",\s+(?=(?:Inc|LLC|L\.L\.C|Ltd|LLP|L\.L\.P|PLLC|PC|P\.C|LPA|L\.P\.A|Co|Corp|NA|N\.A|PLC|LP)\b\.?)")
_CUT = re.compile(
    r"\s+(?:will|who|whose|is|are|was|has|have|as|to discuss|to speak|to share|to talk|to present|to explore|to lead|on (?=the |how |why |what |[A-Z“\"])|about|speaks|speaking|discusses|discussing|shares|sharing|presents|presenting|"
    r"leads|leading|joins|joining|gives|giving|delivers|delivering|talks|moderates|explains|explores|offers|provides|takes|walks|addresses|reviews|covers|outlines|hosts|kicks|opens|for (?:a|an|our|this|the) (?:\w+ )?(?:conversation|discussion|evening|morning|lively|fireside|look|talk|presentation|q&a|in-depth|inside|candid|luncheon|breakfast|night|"
    r"special|moderated|panel|program|keynote|update|deep|workshop|day|session)|during|while|when|where|this (?:month|year|week|time)|at (?:noon|\d|our|the (?:annual|next|\w+ (?:luncheon|meeting|breakfast)))|from \d|and (?:he|she|they|others|more|other|(?:an?|the|our)(?! (?:[\w-]+ ){0,2}?(?:founder|owner|president|director|CEO|partner|author|chair\w*|manager|head|editor|co-\w+|past|former)\b)|many|members|special|guests)\b|plus|followed by|along with|alongside|together with|in conversation|in a|moderated by|joined by|hosted by|with (?:a|an|special|remarks|opening|moderator|the|music)|then|before|after|since|received|receives|accepts|represents|representing(?= the audience)|shared|gave|led|won|explained|discussed|returns|here|tonight|today|received|were|would|can|does|brings?|bring|says|tells|answers|keynotes|headlines|emcees|emceed|serves|serving|teaches|helps|announces|reflects|recounts|describes|examines|unpacks|breaks|previews|welcomes|looks|digs|dives|tackles|breaking)\b.*$",
    re.S,
)
_SEPARATOR = re.compile(r"\s*(?:,|;|\||\s[-–—]{1,2}(?=\s)|[–—]|/(?=\s)|\n|\s·\s|\s•\s)\s*")
_HEADS_A_BODY = re.compile(
    r"(?<![Vv]ice )(?<![Vv]ice-)(?<!VP )\b(?:CEO|[Cc]hief [Ee]xecutive|[Pp]resident|[Oo]wners?|[Ff]ounder|[Pp]artner|[Cc]hair(?:man|woman|person)?|[Ee]ditor|[Pp]ublisher|[Cc]ommander|[Pp]astor|[Pp]roprietor|"
    r"[Ss]uperintendent|[Ee]xecutive [Dd]irector|[Gg]eneral [Mm]anager|[Mm]anaging [Dd]irector)$"
)
"""What such a person is "of" is a body; a director or a manager may be of a department."""
_DOES = re.compile(r"(?:the )?(?:[Bb]oard|[Dd]irectors|[Ss]ales|[Ss]trategy|[Oo]perations?|[Mm]arketing|[Hh]uman [Rr]esources|[Ff]inance|[Cc]ounty [Cc]ouncil|[Hh]ouse|[Ss]enate)\b(?! [A-Z])")
_LINK = re.compile(r"\s+(?:at|with|for|from|@|of|to)\s+(?:the\s+(?=[A-Z]))?")
_ORG = re.compile(
    r"(?:(?:[Tt]he|[Oo]ur)\s+)?[A-Z0-9À-Þ][\w.'’&+!®™/-]*(?:(?:\s+(?:of|the|and|for|in|de|la|du|des|del|on|at|&|\+|y|to)){0,2}\s+[A-Z0-9À-Þ&][\w.'’&+!®™/-]*|\s+[&+-]\s+[A-Z][\w.'’]*|,\s+(?:Inc|LLC|Ltd|LLP|PC|PLLC|Co|Corp|LPA|NA|N\.A|P\.C)\b\.?|\s+\((?:[A-Z][\w&-]{1,9})\))*"
)
_LOWER_BRAND = re.compile(r"[a-z]{1,3}[A-Z]\w+|[a-z]+\.(?:org|com|io|net)\b")
_VAGUE = re.compile(r"^(?:the )?(?:author of|host of|a |an |one of|former resident|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Register|RSVP|Cost|Tickets?|Free|Topic|Date|Time|Location|Where|When|Join|Doors|Please|Members?|\d+\b)", re.I)


class Position(NamedTuple):
    """A title and an organisation, either of them None where it is not said."""

    title: str | None = None
    organization: str | None = None


_PRIZE = re.compile(r"\bof the (?:Year|Month|Quarter|Decade)\b|\b(?:Achievement|Awards?|Honou?ree|Scholar|Scholarship|Winner|Prize|Medal)$")


def letters(text: str) -> int:
    """How many characters the letters after a name take: ", PhD, CPA"."""
    match = _CREDENTIAL.match(text)
    return match.end() if match else 0


def credentialed(text: str) -> bool:
    """Whether letters such as "CPA" follow a name."""
    return bool(_CREDENTIAL.match(text))


def after(text: str) -> tuple[Position, int]:
    """The position that the words after a name tell, and how many characters of ``text`` it took."""
    taken = 0
    if match := _CREDENTIAL.match(text):
        taken = match.end()
    opening = re.match(r"\s*,\s+(?:of|from|with|at|representing)\s+(?=(?:the\s+)?[A-Z0-9])|\s*(?:,|[-–—|:]|\s[-–—]{1,2}\s|\(|\n)\s*|\s+as\s+(?=(?:the |our |its |their )?(?:new |next |\d+\w\w )?[\w-]+\b)|\s+of\s+(?=(?:the\s+)?[A-Z])|\s+(?:from|with|at|representing)\s+(?=(?:the\s+)?[A-Z])|\s+(?=(?:C[EFOIT]O|President|Owner|Founder|Executive Director)\b)", text[taken:])
    if not opening:
        return Position(), taken
    joint = opening.group().strip(" ,\n")
    begin = taken + opening.end()
    rest = text[begin:]
    if joint == "(":
        inside = rest.split(")")[0]
        if _PRIZE.search(inside):
            return Position(), begin + len(inside) + 1
        if len(inside) > 90 or re.fullmatch(r"\W*(?:she|he|they)\b.*|\d.*|(?:D|R|I|Dem|Rep|Ind)\.?(?:[ –—-]{1,3}(?:\d+|[A-Z][\w.]{1,12}))?|[NSEWCM]\.D\. [\w.]+|ret(?:ired|\.)?|District [\w ]+|Ward \d+", inside, re.I):
            return Position(), (begin + len(inside) + 1 if len(inside) < 20 else taken)
        found = _split(inside)
        return (found, begin + len(inside) + 1) if found.title or found.organization else (found, taken)
    if joint in ("of", "from", "with", "at", "representing"):
        organization, used = _organization(rest)
        if organization and re.search(r"\b(?:Awards?|Prize|Medal|Honou?r|Trophy|Scholarship)$", organization):
            organization = None
        return Position(None, organization), (begin + used if organization else taken)
    cut = _CUT.sub("", " " + rest)[1:]
    cut = re.split(r"[;]|(?<!\b[A-Z])(?<!\.[A-Z])(?<!\b(?:Inc|Ltd|Sen|Rep|Gov|Mrs))(?<!\b(?:Co|Dr|St|Mr|Ms|Jr|Sr|Lt|No))\.(?=\s|$)|[!?](?=\s|$)|\)|\s•|\s\*|\s“|\s\"|:\s", cut)[0]
    cut = cut[:220]
    found = _split(cut)
    if joint in (":", "as") and found.title is None:
        return Position(), taken
    if found.title is None and found.organization is None:
        return found, taken
    return found, begin + len(cut)


def _split(text: str) -> Position:
    """The title and organisation in "CFO of Acme", "Acme, CFO", "Vice President, Marketing, Acme", "Acme CEO"."""
    text = re.sub(r"^(?:and |our |the |your |its |their |current |who is |also |now (?:the |an? )?|most recently (?:as )?)+(?!\w+ of\b(?<!the))", "", text.strip(" ,–—-|"), flags=re.I)
    whole = _LEGAL_TAIL.sub("‚ ", text)
    pieces = [piece.replace("‚", ",").strip() for piece in _SEPARATOR.split(whole) if piece and piece.strip()]
    pieces = [re.sub(r"\s+(?:and|&|with|of|the|plus)$", "", p) for p in pieces]
    pieces = [p for p in pieces if p and not _CREDENTIAL.fullmatch(p)]
    if not pieces:
        return Position()
    first = pieces[0]
    if HAS_TITLE.search(first) and not _is_organization(first):
        return _from_title(first, pieces[1:])
    if not re.match(r"[A-Z0-9À-Þ]", re.sub(r"^the\s+", "", first, flags=re.I)) and not _LOWER_BRAND.match(first):
        return Position()
    organization, used = _organization(first)
    if not organization or (used < len(first.rstrip(" .")) - 1 and not first[used:].strip(" .").startswith("(")):
        return Position()
    if len(pieces) > 1 and _FUNCTION.match(first) and len(first.split()) <= 3 and not _is_organization(first) and (named := _organization(pieces[1])[0]):
        return Position(first, named)
    if len(pieces) > 1 and HAS_TITLE.search(pieces[1]) and not _is_organization(pieces[1]):
        return Position(_clean(pieces[1]), organization)
    return Position(None, organization)


_ORG_ENDING = re.compile(r"\b(?:Bank|University|College|Inc|LLC|Corp|Corporation|Company|Group|Association|Foundation|Hospital|Center|Centre|CPAs?|Partners|Associates|Chamber|Institute|Council|Executive Search|Society|Realtors|School|Schools|Agency|Partnership|Club|Journal|News|Network|Consulting|Coaching|Solutions|Services|Advisors|Architects|Engineers|Attorneys)\.?$")


def _is_organization(text: str) -> bool:
    return bool(_ORG_ENDING.search(text)) and not re.search(r"\s(?:of|at|for|with|from|@)\s|['’]s?\s", text)


_DESCRIBES = re.compile(r"^(?:Retiring|Incoming|Outgoing|Newly|Longtime|Grammy|Emmy|Oscar|Pulitzer|Olympic|Nobel|Peabody|Fulbright|NBA|NFL|MLB|NHL|WNBA|Budget|Port|Tourism|Parks|Recreation|Water|Works|Transit|Housing|Immigration|Trade|Labor|Employment|Consul|Magistrate|Wine|Consumer|Civil|Structural|Electrical|Mechanical|Environmental|Forensic|Registered|Chartered|Independent|Freelance|Veteran|Local|Native|Celebrity|Pastry|Youth|Children's|Student|Alumni|Admissions|Athletic|Football|Basketball|Baseball|Soccer|Library|Museum|Theater|Symphony|Radio|TV|News|Sports|Weather|Morning|Evening|Court|Probate|Juvenile|Appellate|Federal|Regional|Senior|Sr|Chief|Assistant|Associate|Deputy|Executive|Managing|General|Vice|Interim|Acting|Former|Past|Immediate|State|County|City|National|Branch|Market|Area|District|Global|Corporate|Commercial|Lead|Head|Staff|Principal|First|Second|Lt|Lieutenant|U\.S|US|Project|Program|Office|Sales|Marketing|Human|Plant|Store|Operations|Finance|Business|Development|Economic|Community|Board|Co|Founding|Event|Executive|Private|Personal|Financial|Wealth|Real|Estate|Leadership|Certified|Licensed|Professional|Public|Communications|Membership|Advisory|Small|Technology|Information|Data|Digital|Product|Account|Relationship|Mortgage|Loan|Tax|Estate|Family|Criminal|Health|Clinical|Nurse|Fire|Police|Retired|Award-winning|Bestselling|Best-selling|Keynote|Motivational|Life|Career|Head|School|Policy|Government|External|Strategic|Investment|Portfolio|Fund|Research|Workforce|Talent|Training|Safety|Creative|Art|Artistic|Music|Campus|Medical|Nursing|Extension|Outreach|Volunteer|Donor|Gift|Major|Philanthropy|Grants|Senior|Junior|Town|Village|Township|Municipal|Planning|Zoning|Permit|Brand|Media|Content|Social|Web|IT|HR|Customer|Client|Service|Field|Technical|Software|Systems|Network|Security|Chapter|Club|Division|Group|Regional|Partner|Managing|Equity|Founding|Name)$")


_OFFICE = re.compile(r"\b(?:[Ss]ecretary|[Mm]inister|[Cc]lerk|[Ss]peaker|[Cc]hief|[Cc]ommissioner|[Dd]ean|[Rr]egister|[Rr]ecorder)$")
"""What these are "of" belongs to the title: Secretary of Commerce, Clerk of Courts."""
_NAMES_A_BODY = re.compile(
    r"(?:C[EFOITM]O|CHRO|CISO|CSO|[SEAF]?VP|GM|[Pp]resident|[Cc]hair\w*|(?:[Cc]o-?)?[Ff]ounder|(?:[Cc]o-?)?[Oo]wner|[Pp]artner|[Pp]rincipal|[Dd]irector|[Mm]anager|[Ee]xecutive|[Cc]hief|[Ss]uperintendent|"
    r"[Ee]conomist|[Ee]ditor|[Rr]eporter|[Aa]nchor|[Pp]rofessor|[Aa]nalyst|[Cc]olumnist|[Cc]oach|[Pp]ublisher|[Mm]eteorologist|[Hh]ead)\b"
)
"""Titles that stand right behind an organisation: "Acme CEO", where "Juvenile Court Judge" is all title."""


def _from_title(first: str, others: list[str]) -> Position:
    for link in re.finditer(r"\s+(?:at|with|for|from|@)\s+(?:the\s+(?=[A-Z0-9])|our\s+)?", first):
        head, tail = first[: link.start()], first[link.end() :]
        if HAS_TITLE.search(head) and (organization := _organization(tail)[0]):
            if not _FUNCTION.match(tail) or link.group().strip().startswith(("at", "@", "with")):
                return Position(_clean(head), organization)
    for link in re.finditer(r"\s+of\s+(?:the\s+(?=[A-Z0-9])|our\s+)?", first):
        head, tail = first[: link.start()], first[link.end() :]
        if _HEADS_A_BODY.search(head) and not _DOES.match(tail) and (organization := _organization(tail)[0]):
            return Position(_clean(head), organization)
        if not HAS_TITLE.search(head) or (re.search(r"\b(?:Chamber|Bank|University|College|City|County|Department|Board|Secretary|Association|School|Institute|House)$", head) and not re.search(r"\b(?:Secretary|Board)$", head)):
            continue
        if re.match(r"(?:the\s+)?(?:House|Assembly|Senate)\b", tail) or _FUNCTION.match(tail) or (_OFFICE.search(head) and len(tail.split()) == 1):
            continue
        if organization := _organization(tail)[0]:
            return Position(_clean(head), organization)
    # "Acme's CFO", "Acme CEO"
    if match := re.match(r"(?P<o>[A-Z0-9].*?)['’]s?\s+(?P<t>.*)$", first):
        if HAS_TITLE.search(match["t"]) and not HAS_TITLE.search(match["o"]):
            return Position(_clean(match["t"]), bare(match["o"]))
    heads = list(HAS_TITLE.finditer(first))
    title, organization = first, None
    begin = heads[0].start()
    held = first[:begin].split()
    back = len(held)
    while back > 0 and (_DESCRIBES.match(held[back - 1].strip(".,&")) or held[back - 1] in ("&", "and", "of")):
        back -= 1
    if back > 0 and not others and _NAMES_A_BODY.match(first[begin:]) and all(w[:1].isupper() or w in ("of", "the", "&", "and") for w in held[:back]) and back <= 6:
        organization, title = " ".join(held[:back]), " ".join([*held[back:], first[begin:]])
        return Position(_clean(title), organization)
    for index, piece in enumerate(others[:4]):
        if (_FUNCTION.match(piece) and len(piece.split()) <= 4 and index + 1 < len(others)) or (
            HAS_TITLE.search(piece) and not _is_organization(piece) and not re.search(r"\s(?:at|of|with)\s", piece)
        ):
            title += f", {piece}"
            continue
        if HAS_TITLE.search(piece) and not _is_organization(piece):
            inner = _from_title(piece, [])
            if inner.title:
                return Position(_clean(f"{title}, {inner.title}"), inner.organization)
        organization = _organization(piece)[0]
        if organization and (_VAGUE.match(organization) or len(piece) - len(organization) > 25):
            organization = None
        break
    return Position(_clean(title), organization)


def body(text: str) -> str | None:
    """The organisation that the text begins with."""
    return _organization(text)[0]


def bare(organization: str) -> str:
    """The name without a verb that stands before it: "Hear Acme"."""
    return _VERB.sub("", organization)


_VERB = re.compile(r"^(?:Hear(?: from)?|Meet|Join|See|Welcome|Featuring|With|From|By|And|Host|Hosts|Moderator|Speaker|Guest|Keynote|Special [Gg]uest|Come|Bring|Celebrate)\s+(?=[A-Z0-9])")


def _organization(text: str) -> tuple[str | None, int]:
    match = _ORG.match(text) or _LOWER_BRAND.match(text)
    if not match:
        return None, 0
    name = _VERB.sub("", re.sub(r"^(?:[Tt]he|[Oo]ur)\s+", "", match.group())).strip()
    name = re.sub(r"(?:(?<!^)['’]s|[.,])$", "", name) if not re.match(r"St\. [\w-]+['’]s$", name) and not re.search(r"\b(?:Inc|Co|Corp|Ltd|St)\.$", name) else name
    if _VAGUE.match(name) or len(name) < 2:
        return None, 0
    return name, match.end()


def _clean(title: str) -> str | None:
    bare = re.sub(r"^(?:the|our|a|an|its|their|and|own|current|new|newly elected|longtime|who is|is|,|your)\s+", "", title.strip(" ,–—-|."), flags=re.I)
    bare = re.sub(r"^(?:the|our|a|an|current|new)\s+", "", bare, flags=re.I)
    if len(bare) > 90:
        return None
    return " ".join(bare.split()) or None


_BEFORE = re.compile(
    rf"(?:(?P<org>(?:[A-Z0-9][\w.&’'+-]*\s+(?:(?:of|the|and|&|for)\s+)?){{1,6}}?))?(?P<title>(?:[A-Z]?[\w.-]+\s+(?:and\s+|&\s+|of\s+)?){{0,4}}?{HEAD}(?:\s*(?:&|and|/|,)\s*(?:{HEAD}|[Cc]hief Executive Officer))*)\s*,?\s*$"
)


_LITTLE = frozenset(
    ["our", "the", "a", "an", "us", "we", "you", "they", "he", "she", "it", "has", "have", "had", "will", "then", "also", "thank", "celebrate", "honor", "help", "led", "let", "say", "past", "with", "by", "and", "of", "at", "for", "from", "to", "in", "on", "is", "are", "be", "was", "as", "new", "newly", "own", "longtime", "your", "its", "their", "his", "her", "or", "this", "that", "when", "where", "while", "incoming", "featured", "guest", "special", "hear", "join", "meet", "owner's", "welcome", "featuring", "known", "acclaimed", "renowned", "nationally", "internationally", "local", "fellow", "host", "hosts", "keynote", "speaker", "speakers"]
)


_BODIES = frozenset(["chamber", "rotary", "kiwanis", "lions", "ymca", "ywca", "toyota", "honda", "ford", "chevrolet", "google", "microsoft", "amazon", "apple"])
_AWARDED = re.compile(r"\b(?:winner|nominee|laureate|medalist|champion|finalist|student)$|[Bb]est-?selling")
"""What stands before these is a prize or a paper, not an employer."""


def before(text: str) -> Position:
    """The position that the words right before a name tell: "Acme CEO", "the bank's president,", "CEO of Acme,"."""
    tail = re.sub(rf"({HEAD}) and (?=(?:[\w-]+ ){{0,2}}{HEAD})", r"\1 & ", text[-140:])
    tail = re.split(r"(?:(?<!\b[A-Z])(?<!\.[A-Z])\.|[;:!?\n()])\s*,?\s+|^\s*\(?|\)\s*,?\s*|\b(?i:featuring|with|by|from|welcome[sd]?|hear|join|meet|include[sd]?|including|is|be|and|are|introduce|introducing|as|invites?|honou?r(?:s|ing)?|recogniz(?:e|es|ing)|celebrat(?:e|es|ing)|thank(?:s|ing)?|congratulat(?:e|es|ing)|to|feature[sd]?|back|present[s]?)\s+(?!and\b)", tail.replace(" and CEO", " & CEO").replace("President and ", "President & ").replace("president and ", "president & ").replace("Founder and ", "Founder & ").replace("founder and ", "founder & ").replace("owner and ", "owner & ").replace("Chairman and ", "Chairman & "))[-1]
    if not tail.strip():
        return Position()
    # "CEO of Acme, Jane Roe"
    if re.search(r",\s*$", tail):
        found = _split(tail.strip(" ,"))
        return found if found.title else Position()
    # "Chief of Police Andre Coleman"
    if match := re.search(rf"(?:^|\s)((?:[A-Z][\w-]*\s+){{0,2}}{HEAD} of (?:the )?[A-Z][\w ]*?)\s*$", tail):
        return _from_title(match.group(1), [])
    if re.search(r"\s(?:of|at|for)\s", tail) and not HAS_TITLE.search(tail.split()[-1]):
        return Position()
    words = tail.split()
    if not words or not HAS_TITLE.fullmatch(words[-1].strip(",")):
        return Position()
    start = len(words) - 1
    while start > 0 and (
        HAS_TITLE.fullmatch(words[start - 1].strip(",")) or _DESCRIBES.match(words[start - 1].strip(",.").capitalize()) or _DESCRIBES.match(words[start - 1].strip(",.")) or words[start - 1] in ("&", "and", "/") or (
            words[start - 1].islower() and len(words) - start < 4 and words[start - 1].isalpha() and words[start - 1] not in _LITTLE
        )
    ) and not words[start - 1].endswith(("'s", "’s")) and not (words[start].islower() and words[start - 1].istitle()):
        start -= 1
    title = " ".join(words[start:]).strip(" &,")
    rest = words[:start]
    organization = None
    back = len(rest)
    while back > 0 and (re.match(r"[A-Z0-9]", rest[back - 1]) or (rest[back - 1] in ("of", "&", "and", "for", "the") and back > 1 and re.match(r"[A-Z]", rest[back - 2]))):
        back -= 1
    if back < len(rest):
        organization = re.sub(r"['’]s?$", "", " ".join(rest[back:]))
        organization = re.sub(r"^(?:The|Our|A|An|Featuring|Keynote|Guest|Speaker|Special|Author|Hear|Meet|Join|State|Former|Local|Hosted|With|By|From|Lunch|Breakfast|Moderator|Panelist|Keynoter|And)\s+", "", organization)
        if not start - (len(rest) - back) and len(rest) - back == 1 and organization.lower() in BARRIERS - _BODIES and not organization.isupper():
            # "Wine educator", "Bank president" open a sentence: no name of a body
            title, organization = f"{organization} {title}", None
        elif organization in ("The", "Our", "Featuring", "Keynote", "Guest", "Speaker", "Special", "Meet", "Join", "Hear", "With", "Former", "State", "Local", "A") or _VAGUE.match(organization):
            organization = None
    if organization and _AWARDED.search(title):
        title, organization = f"{organization} {title}", None
    title = title.replace(" & ", " and ") if " & " not in text[-140:] else title
    return Position(_clean(title), organization or None)


__all__ = ["Position", "after", "before", "titled"]
