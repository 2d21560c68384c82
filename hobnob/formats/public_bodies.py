"""Whether a board or a committee sits before an audience, as an authority does."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.formats import pastimes

_PUBLIC_BODY = re.compile(
    r"\b(?:pension|retirement|transit|transportation|housing authority|authority|lottery|police"
    r"|fire (?:and|&|protection)|electoral|elections? (?:board|commission)|personnel board|civil service|county"
    r"|city (?!club)|village|township|municipal|state board|illinois|citizens?'? advisory|parole|prison|inmate|"
    r"school (?:district|council|board)|community education board|levee|harbor|water (?:district|board|commission)"
    r"|sewer|sanitary|sanitation|utilit(?:y|ies) (?:service )?board|air quality|airport|zoning|land use|landmarks?"
    r"|library board|public health|health (?:department|district)|redevelopment|oversight board"
    r"|board of (?:ethics|review|appeals)|procurement policy|"
    r"legislati(?:ve|on) and|budget and|public (?:works|safety|facilities|authorities)|ordinance|joint powers"
    r"|metrolink|council budget|commissioners?'?|regents|community college|trustees of)\b(?!.*\b(?:chamber|rotary"
    r"|shrm|business council)\b)",
    re.I,
)
_AUTHORITY = re.compile(
    r"^\W*(?:the )?(?:city|town|village|county|township|borough|state|state board|municipality|department"
    r"|commonwealth) of\b|\b(?:county|township|city) government\b",
    re.I,
)
_PAPERS = re.compile(
    r"^\W*(?:minutes|agenda|packet|order of business)\b|\b(?:agendas?|minutes)\b.{0,60}\b(?:pdf|approved|posted"
    r"|draft|download|packet|archive)|\b(?:pdf|approved|view|special|regular)\b.{0,40}\b(?:agenda|minutes)\b"
    r"|\bpublic notice\b|\bopen meetings act\b|\bnotice is hereby\b|\bpublic comments?\b|\bcity hall\b"
    r"|\bvia web ?ex\b|\bitem no\b",
    re.I,
)
_HOUSE_OF_PUBLIC = re.compile(
    r"\blibrar(?:y|ies)\b|\b(?:universit(?:y|ies)|colleges?|schools?)\b(?!.*\b(?:foundation|alumni|association"
    r"|boosters?|club)\b)",
    re.I,
)
_FRIENDS = re.compile(r"\b(?:friends|foundation|auxiliary|society)\b", re.I)
_JOINED = re.compile(
    r"\b(?:may|can|could|(?:are )?(?:welcome|invited) to) (?:come and )?(?:join|sit (?:in )?(?:with|on)) (?:the|this|our) "
    r"(?:committee|table|board|council|group|task force)\b",
    re.I,
)
"""Whoever comes sits at its table, and in no audience."""
_BEFORE_AUDIENCE = re.compile(
    r"\bpublic comments?\b|\bposted in accordance\b|\bopen meetings? (?:law|act)\b|\bnotice (?:is )?posted\b"
    r"|\b(?:m\.?)?g\.?l\.? c\.|\brcw \d|\ball residents\b|\bresidents (?:are )?welcome\b|\bthe public (?:is "
    r"|will be )?(?:welcome|invited|waits?)\b|\bopen to the public\b|\bopen session\b|\bagendas? (?:is |are "
    r"|will be )?(?:posted|available)\b|\bopen meetings?\b",
    re.I,
)
"""A library's trustees and a university's regents sit before whoever comes."""


def is_public(title: str, text: str, organizer: str) -> bool:
    """Whether a board or committee is that of an authority: one sits in the audience there."""
    if pastimes.working_body(organizer):
        return False
    if _JOINED.search(text[:400]) and not _BEFORE_AUDIENCE.search(text) and not _PAPERS.search(text[:400]):
        return False
    if _AUTHORITY.search(organizer):
        # its economic development committee, too
        return True
    if pastimes.working_body(title):
        return False
    if _HOUSE_OF_PUBLIC.search(organizer) and not _FRIENDS.search(organizer) and _BEFORE_AUDIENCE.search(text[:400]):
        return True
    return (organizer == "" or _PUBLIC_BODY.search(organizer) is not None) and (
        _PUBLIC_BODY.search(title) is not None or _PAPERS.search(f"{title}\n{text[:400]}") is not None
    )


__all__ = ["is_public"]
