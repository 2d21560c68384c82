"""The letters behind a name: degrees, licences, ranks that are past."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.names.vocabulary import CREDENTIALS, given_names
from scrapers.reading.occupations import head
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_DEGREE = re.compile(r"[A-Z][a-z]{0,2}(?:\.[A-Z][a-z]?){1,3}\.?")
"""D.V.M., Au.D., Sc.D."""
_GRADE = re.compile(r"(?:[A-Z]{1,2}\.){1,2}[A-Z]{3,6}")
"""The grade of a member of a society: M.ASCE, F.ASCE, S.M.ASCE."""
LETTERS = CREDENTIALS | words(
    "p.eng p.geo p.ag p.log m.eng b.eng c.eng r.p.f pg ph.d m.d d.o j.d ed.d psy.d p.e m.ed m.a m.s m.b.a d.d.s r.n "
    "ll.m d.min m.div pharm.d s.e faia cgma ctp fpac cva lpc lmft ma lisw lsw pls arm cic crm cpsm cscp chfp bcba rd "
    "rdn ryt ryt-200 otr otr/l cota/l pt dpt "
    "ohst chst lpn sms cssgb asp stsc shrm-scp pharmd dba mfa mpa mpp mha med eds dmin mdiv gphr ccp cbp rpa psp cmca "
    "fachef fache kc qc asla clu chfc apr cmp cecd ccm usmc usaf psyd faan facc facs facep fasla leed ap bd+c cae iom "
    "nctm ahip ccxp cism cisa csm pgmp pfmp capm cptd cplp atd facc pmi-acp pmi-rmp pmi-pba "
    "shrm-scp shrm-cp cts aas msed sscp lac lcpc lmhc ncc ccc-slp slp dc dpm od dmd bsn msn aprn fnp-c acsw cfre cap "
    "cfee ccim sres abr crb epro mirm gmb cgb cgr igp cdp cde tbd ot osb osf sj op svd csc ofm osb cih csp lmt rsm "
    "osu snd ssj bs ba bfa bba bsba lpcc lpcc-s lpc-s lpc-mhsp lcsw-s lcmhc lcat lmhp limhp ladc cbe obe mbe kbe dbe "
    "cvo qpm frs frsa fba frics mrics frcs frcp cih-csp cfcs cebs gba rpf isa-ca cctp emdr frcpc frcsc ccfp fcfp "
    "p.tech rsw rpn ocga cphr chrl "
    "cpwa cpa-ca lcdr qc ing ing. arch "
    "aams gpc cspo crisc cipp cpp crcm cbap rhia rhit cphq chpn cnm crna pmhnp rdms cdn ldn lmsw lcdc cadc csac lcas "
    "cams aif cima caia frm chc rpls lsit eit dbia ncidq iida asid nkba ckbd sctp spc cmpe cphrm cpht chw cdces cmc "
    "ccc cplc eds ncsp bcba-d cpo cdfa rlp rfc ricp chsa cdm cvpm ifa ccuie ahwd psa rene mcne crma cff dtm cfsa ccsa "
    "cgap qial ccep chc cgfm cgeit itil rma crpc crps qpa qka phri sphri gphr aai cisr cpia are cma cfp ccifp cpce "
    "cem pcam ams lsm rpp mcip cet fcpa fca ca kc cd rma cecp cpxp ptp mst pfs cepa aep mtax llm alc afm cg pa-c np-c "
    "dnp rph crnp rn-bc mbchb mbbs emt aemt mbbch bds bvsc bmbs"
)


def letters(line: Line, at: int, stop: int) -> int:
    """The token behind the letters that follow a name: ", PhD, CPA", "(Ret.)"."""
    found = line.tokens
    while at < stop:
        here = at + 1 if found[at].text == "," else at
        if found[at].text in "'’" and at + 1 < stop and found[at + 1].text.isdigit() and len(found[at + 1].text) == 2:
            at += 2
            continue
        if (
            here < stop
            and found[here].word
            and (
                found[here].low in LETTERS
                or (
                    found[here].text.isupper()
                    and found[here].low.replace("-", "/").partition("/")[1]
                    and found[here].low.replace("-", "/").partition("/")[0] in LETTERS
                )
            )
            and (
                sum(letter.isupper() for letter in found[here].text) > 1
                or "." in found[here].text
                or found[here].low
                in (
                    "ing",
                    "phd",
                    "edd",
                    "psyd",
                    "pharmd",
                    "esq",
                    "esquire",
                    "med",
                    "dmin",
                    "mdiv",
                    "eds",
                    "cecd",
                    "chfc",
                )
            )
        ):
            if (
                found[here].low in ("usa", "pa", "ms", "ma", "op", "rd", "od", "dc", "cap", "ot", "i", "pt", "ap")
                and (here == at or found[here].low in ("usa",))
                and found[here].capital
                and here + 1 < stop
                and found[here + 1].capital
            ):
                return at
            if (
                here > at
                and here + 1 < len(found)
                and found[here + 1].word
                and found[here + 1].capital
                and found[here + 1].low in given_names()
                and found[here + 1].low not in CREDENTIALS
            ):
                # "Stu Greer, CPA Molly Hanks": the letters are of the next one
                return at
            at = here + 1
            continue
        if (
            here > at
            and here < stop
            and _DEGREE.fullmatch(found[here].text)
            and found[here].low
            not in ("u.s", "u.k", "n.y", "d.c", "l.a", "u.n", "e.u", "s.c", "n.c", "n.j", "n.m", "n.h", "p.o")
        ):
            at = here + 1
            continue
        if (
            here > at
            and here < stop
            and _GRADE.fullmatch(found[here].text)
            and (here + 1 >= stop or not found[here + 1].word)
        ):
            at = here + 1
            continue
        if here > at and here < stop and _more_letters(line, at, here, stop):
            at = here + 1
            continue
        if (
            here > at
            and here + 2 < stop
            and found[here].text.isalpha()
            and found[here].text.isupper()
            and 3 < len(found[here].text) < 7
            and found[here + 1].text == ","
            and found[here + 2].low in _DOES
            and not head(found[here].low)
        ):
            # "Jane Roe, CDMP, is Manager of Data"
            at = here + 1
            continue
        if (
            here < stop
            and found[here].text == "("
            and here + 2 < stop
            and found[here + 2].text == ")"
            and found[here + 1].low in ("ret", "retired")
        ):
            at = here + 3
            continue
        if (
            here + 2 < stop
            and found[here].text == "("
            and found[here + 2].text == ")"
            and found[here + 1].low in ("tax", "taxation", "hons", "hon", "honours", "econ", "candidate", "c")
            and line.low(at - 1) in LETTERS
        ):
            # "LLM (Tax)"
            at = here + 3
            continue
        if here < stop and found[here].text == "(" and (served := _served(line, here, stop)):
            at = served
            continue
        if here < stop and found[here].low == "ret" and found[here].text != "ret":
            at = here + 1
            continue
        if here < stop and found[here].text in "®™":
            at = here + 1
            continue
        break
    return at


_DOES = words("is has was brings holds")
_FORCES = words("usaf usn usa usmc uscg us army navy air force marine marines corps coast guard national u.s")


def _served(line: Line, at: int, stop: int) -> int:
    """The token behind "(USAF, ret.)", "(US Army, Retired)": a rank of the past; 0 for other brackets."""
    close = next((here for here in range(at + 1, min(stop, at + 9)) if line.mark(here) == ")"), 0)
    told = [line.low(here).rstrip(".") for here in range(at + 1, close) if line.tokens[here].word]
    return close + 1 if len(told) > 1 and told[-1] in ("ret", "retired") and _FORCES.issuperset(told[:-1]) else 0


def _more_letters(line: Line, at: int, here: int, stop: int) -> bool:
    """ "Jane Roe, CPA, CRMA, Partner": letters that no list knows, between known ones and what somebody is, or certified
    as all are."""
    text = line.mark(here)
    if (
        line.low(at - 1) not in LETTERS
        or not line.mark(at - 1)[-1].isupper()
        or not (text.replace("-", "").isalpha() and text.isupper() and 2 < len(text) < 6 + 2 * ("-" in text))
        or head(text.lower())
    ):
        return False
    if here + 2 < stop and line.mark(here + 1) == "(" and line.tokens[here + 2].capital:
        # "Jane Roe, IOM, AACE (Elm Chamber of Commerce)"
        return True
    if here + 2 < stop and line.mark(here + 1) == "," and line.low(here + 2) in ("of", "with", "from"):
        # "Jane Roe, PE, PTOE, of Acme"
        return True
    if here + 1 < stop and line.mark(here + 1) == ",":
        return here + 2 < stop and (
            head(line.low(here + 2)) or head(line.low(here + 3)) or line.low(here + 2) in LETTERS
        )
    return text[0] == "C" and len(text) == 4 and (here + 1 >= stop or not line.tokens[here + 1].word)


__all__ = ["LETTERS", "letters"]
