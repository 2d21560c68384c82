"""The vocabulary of prices in Spanish and French."""

from __future__ import annotations

from hobnob import patterns as re

FREE = (
    r"entrada libre|acceso libre|entr[ée]e libre|(?:entrada|entr[ée]e|evento|[ée]v[ée]nement"
    r"|activit[ée]) gratuit[aeo]?|gratuit(?:e|o|a)?(?:ment|mente)?s?|gratis|sin (?:costo|cargo)|sans frais"
)
IS_FREE = re.compile(FREE, re.I)
FREE_CLAIM = (
    rf"^\W*(?:(?:costo?|precio|entrada|entr[ée]e|co[ûu]t|prix|tarif|admission|cuota)\s?:?\s?)?(?:{FREE})(?:\W*$"
    rf"|\s*[.!,;:(—–-]|\s(?:para|pour|y|et)\b)"
    rf"|\b(?:entrada|acceso|entr[ée]e|admission|evento|[ée]v[ée]nement|activit[ée]|participaci[óo]n"
    rf"|participation)s? (?:es |est |y |libre|{FREE})|\b(?:es|est|totalmente|enti[èe]rement) (?:gratis"
    rf"|gratuit[aeo]?)\b"
)
"""In a description: that one pays nothing to attend."""
FREE_BEFORE = (
    r"(?:estacionamiento|aparcamiento|parqueo|stationnement|wi-?fi|caf[ée]|comida|desayuno|almuerzo|refrigerios?"
    r"|garderie|navette|transporte?|consultas?|consultations?|muestras?|[ée]chantillons?|regalos?|boisson"
    r"|cadeaux?)s?(?: \w+)? "
)
"""What is free of charge beside admission."""
GUEST = (
    r"\bno[- ]?(?:socios?|socias?|miembros?|afiliad[oa]s?)\b|\bnon[- ]?membres?\b|\binvitad[oa]s?\b"
    r"|\binvit[ée]e?s\b|\bp[úu]blico(?: en)? general\b|\bgrand public\b"
)
MEMBER = r"\bsoci[oa]s?\b|\bmiembros?\b|\bafiliad[oa]s?\b|\bmembres?\b"
FILLER = r"entrada|costo|coste|precio|cuota|boletos?|co[ûu]ts?|prix|tarifs?|billets?|entr[ée]e|pour|para|les|los|las"
CUE = (
    r"entrada|costo|coste|precio|cuota|boletos?|inscripci[óo]n|co[ûu]ts?|prix|tarifs?|billets?|entr[ée]e"
    r"|inscription|soci[oa]s?|miembros?|membres?|por persona|par personne|adultos?|adultes?|preventa|pr[ée]vente"
    r"|en la puerta|[àa] la porte"
)
NO_ADMISSION = (
    r"\brifas?\b|\bpremios?\b|patrocin|commandit|\bdonaci[óo]n|\bdonativos?\b|\bdons?\b(?= sugg)|\bkiosques?\b"
    r"|\btirages?\b|\bprix de pr[ée]sence\b|\b[àa] gagner\b|\bbourses?\b|\bbecas?\b|estacionamiento|stationnement"
)
_FRENCH = re.compile(
    r"\b(?:membres?|co[ûu]t|prix|tarif|billets?|entr[ée]e|par personne|pour|[àa] la porte|pr[ée]vente|gratuit"
    r"|adultes?|[ée]tudiants?|plus taxes|taxes (?:incluses|comprises))\b",
    re.I,
)


def is_french(text: str) -> bool:
    """Whether a price text is French; where it counts in dollars, they are Canada's."""
    return _FRENCH.search(text) is not None
