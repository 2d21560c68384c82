"""The words that names of bodies are made of."""

from __future__ import annotations

from scrapers.reading.words import words

LEGAL = words(
    "llo l.l.o s.c p.s inc llc l.l.c ltd llp l.l.p pllc pc p.c pa p.a plc lpa l.p.a lp l.p co corp company na n.a pbc "
    "gmbh"
)
ABROAD = words(
    "universidad escuela instituto fundación fundacion cámara camara asociación asociacion banco colegio consulado "
    "clínica clinica iglesia parroquia centro teatro museo librería ferretería panadería restaurante periódico "
    "cooperativa alcaldía ayuntamiento comité grupo despacho bufete "
    "étude clinique bibliothèque musée théâtre librairie boulangerie université ville commission association syndicat "
    "ministère conseil centre groupe caisse caisses banque université chambre société fondation coopérative collège "
    "école hôpital cégep"
)
"""What bodies are called in Spanish and French."""
UNITS = (
    words(
        "bank university college court inc llc llp corp corporation company group association foundation hospital "
        "health partners associates institute institution council society agency department authority school schools "
        "police solutions services "
        "consulting consultancy advisors ventures "
        "technologies industries insurance realty chamber club center centre network coalition alliance partnership "
        "commission trust league union church museum library bureau office firm team lab labs laboratory system "
        "systems board district "
        "committee ministry ministries "
        "federation cooperative capital wealth financial bancorp bankers builders motors clinic medical dental "
        "properties homes lodge post auxiliary brewing brewery bakery farm farms winery vineyards restaurant cafe café "
        "studio studios media news "
        "journal times tribune "
        "gazette herald courier press magazine radio tv television theatre theater orchestra symphony cathedral "
        "temple synagogue parish academy agency realtors cpas architects engineers attorneys law manufacturing energy "
        "electric power "
        "logistics freight guard army "
        "navy house shelter project fund campaign initiative cpa pharmacy credit hotel inn resort market store shop "
        "plant works mills program coaching marketing design development construction plastics steel foods dairy "
        "rotary kiwanis strategy title accounting senate assembly congress"
    )
    | ABROAD
)
"""Words that the name of an organisation ends in, or has in it."""
TAKES_FOR = words(
    "center centre institute alliance council society foundation coalition campaign fund partnership habitat citizens "
    "friends americans volunteers association board school home homes museum network committee academy commission "
    "office agency teach "
    "project voices "
    "moms meals girls code boys dads hands homes books bikes paws wheels tools toys coats shoes wreaths bikers cops "
    "lawyers artists neighbors nurses doctors physicians dentists vets veterans engineers musicians farmers "
    "scientists lights shelter partners action women men mothers parents students advocates league federation union "
    "department bureau division hands program "
    "area county state regional national fellowship education kids children hospice services mentors professionals "
    "scholars tutors"
)
"""Words after which "for" and "on" go on with a name: "Center for Research", "Agency on Aging"."""
CLUBS = words("rotary kiwanis lion lions optimist optimists exchange sertoma civitan toastmasters")
"""Clubs that meet at noon, and are called so: "Noon Lions"."""

HOUSES = words(
    "hotel inn resort lodge casino winery brewery library cafe café park hall theater theatre church restaurant bar "
    "pub taproom museum gallery arena stadium plaza tavern grill lounge field bookstore books"
)
"""What houses are called in which a body holds its events and others work: who speaks there need not work there."""

__all__ = ["ABROAD", "CLUBS", "HOUSES", "LEGAL", "TAKES_FOR", "UNITS"]
