"""The words that job titles end in, and the trie-shaped expressions that find one quickly."""

from __future__ import annotations

import re

_UPPER = ["CEO", "CFO", "COO", "CTO", "CIO", "CMO", "CRO", "CPO", "CDO", "CHRO", "CISO", "CSO", "CLO", "CAO", "CNO", "CCO", "VP", "SVP", "EVP", "AVP", "FVP", "RVP", "GM", "PIO", "MD", "CPA", "REALTOR", "REALTOR®", "Realtor®", "DA", "ADA"]
_WORDS = """
president chair chairman chairwoman chairperson chairwomen chairmen founder cofounder co-founder owner co-owner partner
principal director co-director manager superintendent mayor governor senator representative congressman congresswoman
congressmember commissioner councilman councilwoman councilmember councilor councillor secretary treasurer officer
attorney lawyer counsel solicitor barrister paralegal economist professor dean chancellor vice-chancellor provost rector
author novelist poet editor publisher coach consultant strategist advisor adviser analyst engineer architect realtor
broker banker agent physician surgeon nurse pastor judge justice magistrate sheriff marshal constable prosecutor defender
auditor administrator coordinator executive exec head lead leader specialist expert producer anchor anchorman anchorwoman
reporter journalist meteorologist historian entrepreneur investor fellow researcher scientist ambassador chief curator
librarian trainer facilitator instructor teacher chef colonel admiral comptroller controller planner developer
designer marketer psychologist therapist counselor counsellor doctor dentist photographer columnist commentator trustee
lecturer underwriter accountant recruiter organizer organiser lobbyist deputy supervisor clerk activist advocate liaison
associate pilot astronaut olympian bishop rabbi imam priest minister deacon writer artist farmer rancher educator
philanthropist commander rotarian trooper foreman builder contractor directora mentor missionary presenter firefighter
operator restaurateur brewer baker winemaker distiller comedian chaplain conductor composer musician singer sculptor
painter filmmaker actor actress playwright illustrator cartoonist blogger podcaster broadcaster host nutritionist
dietitian pharmacist veterinarian optometrist orthodontist pediatrician cardiologist oncologist neurologist psychiatrist
radiologist dermatologist epidemiologist anthropologist archaeologist sociologist biologist ecologist geologist chemist
physicist mathematician statistician programmer technologist futurist ethicist naturalist ornithologist horticulturist
arborist forester gardener landscaper beekeeper ranger inspector investigator detective examiner appraiser assessor
adjuster actuary bookkeeper controller treasurer trader financier fundraiser grantmaker grantwriter wealthmanager planner
paramedic hygienist chiropractor midwife caregiver navigator concierge hotelier innkeeper sommelier bartender barista
caterer florist jeweler retailer merchant wholesaler importer exporter distributor manufacturer fabricator machinist
electrician plumber carpenter mechanic technician welder superintendent warden captain lieutenant sergeant major
brigadier veteran airman midshipman legislator lawmaker assemblyman assemblywoman assemblymember delegate alderman
alderwoman alderperson selectman selectwoman supervisor freeholder prothonotary recorder registrar ombudsman mediator
arbitrator negotiator translator interpreter genealogist archivist conservator docent storyteller humorist magician
motivator speaker keynoter emcee moderator ponente panelist panellist climber athlete rower swimmer runner skier gymnast boxer wrestler cyclist marathoner golfer pitcher catcher skater sprinter triathlete paralympian drummer guitarist pianist violinist vocalist quarterback linebacker
medalist champion survivor innovator inventor visionary evangelist ambassador hiker explorer adventurer chairs head-coach
generalist controller scholar student intern apprentice valedictorian executor incubator accelerator-lead
winner laureate nominee shareholder critic potter harpist cellist saxophonist trumpeter flutist organist bassist percussionist pulmonologist urologist gastroenterologist endocrinologist nephrologist rheumatologist hematologist pathologist anesthesiologist audiologist gynecologist obstetrician ophthalmologist podiatrist internist allergist immunologist virologist toxicologist gerontologist criminologist seismologist astronomer theologian philosopher linguist weaver woodworker blacksmith quilter shepherd rabbi cantor buyer scheduler estimator dispatcher driver trucker hauler broker-owner owner-operator proprietor landlord
steward chieftain elder sachem councilperson commodore bailiff doula herbalist stylist barber cosmetologist esthetician
homebuilder remodeler surveyor geographer cartographer hydrologist agronomist entomologist botanist zoologist zookeeper
"""


class _Node(dict[str, "_Node"]):
    """The letters that may come next."""


def trie(words: list[str]) -> str:
    """An expression for any of the words, whole, that tries each letter once: a plain list tries each word."""
    root = _Node()
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, _Node())
        node[""] = _Node()
    return _branches(root)


def _branches(node: _Node) -> str:
    parts = [re.escape(letter) + _branches(under) for letter, under in sorted(node.items()) if letter]
    if not parts:
        return ""
    body = parts[0] if len(parts) == 1 and "" not in node else f"(?:{'|'.join(parts)})"
    return f"{body}?" if "" in node else body


TITLE_WORDS = sorted(set(_WORDS.split()) - {"speaker", "keynoter", "emcee", "moderator", "ponente", "panelist", "panellist", "chairs"})
_CAPITAL = [word[0].upper() + word[1:] for word in TITLE_WORDS]
_HYPHENATED = ["-".join(part.capitalize() for part in word.split("-")) for word in TITLE_WORDS if "-" in word]
_SHOUTED = [word.upper() for word in ("president", "director", "manager", "owner", "founder", "chair", "partner", "attorney")]
_GENERALS = [f"{first} general" for first in ("attorney", "adjutant", "surgeon", "consul", "inspector", "solicitor", "postmaster", "brigadier", "major", "lieutenant")]
_GENERALS += [words.title() for words in _GENERALS]
_NAMES_TOO = ["baker", "brewer", "farmer", "singer", "gardener", "carpenter", "bishop", "barber", "steward", "trader", "driver", "ranger", "warden", "major", "marshal", "miller", "chancellor", "painter", "plumber", "captain"]
_ALONE = [word.capitalize() for word in _NAMES_TOO]
HEAD = rf"(?:(?:{trie([*_UPPER, *_GENERALS, *TITLE_WORDS, *(set(_CAPITAL) - set(_ALONE)), *_HYPHENATED, *_SHOUTED])}|{trie(_ALONE)}(?!\s+[A-Z]))(?:[ -][Ee]lect\b|[ -][Ee]meritus\b)?)"
HAS_TITLE = re.compile(rf"(?<![\w-]){HEAD}s?(?![\w'’-](?!\s))(?![’'])")


def singular(title: str | None) -> str | None:
    """The title of one of "founders"."""
    if title and title.endswith("s") and title[:-1].split()[-1].lower() in TITLE_WORDS:
        return title[:-1]
    return title


def titled(text: str) -> bool:
    """Whether the text holds a job title."""
    return bool(HAS_TITLE.search(text))
