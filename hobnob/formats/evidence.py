"""The fields of meaning that the words of an event belong to: who sits there, what is eaten, what is talked about, what
is taught.

A title such as "Breaking Bread" names no format, yet its text speaks of owners, a meal and fourteen
chairs. The fields are read by look-up, so that scoring can ask for them too.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from hobnob.phrases import Phrases, words_of


def _list(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.replace("\n", ",").split(",") if one.strip())


SENIORS = Phrases(
    _list("""
    ceo, ceos, cfo, cfos, cio, cios, coo, coos, cto, ctos, chro, chros, ciso, cisos, c suite, c level, chief executive, chief executives, chief executive officer, chief financial officer, chief operating officer
    chief information officer, chief technology officer, chief people officer, chief marketing officer, chief human resources officer, chief economist, chief economists, finance chiefs, technology chiefs, finance leaders, hr leaders, tech leaders
    hr heads, department heads, foundation heads, agency heads, heads of, head of, the heads, presidents, presidents elect, president of, president and, vice president, vice presidents, vp, vps
    governor of the bank, deputy governor, district governor, district governors, mayor, mayors, governor, senator, senators, congressman, congresswoman, state representative, state representatives, representatives and, commissioner, commissioners
    councilman, councilwoman, councilmember, councilor, councillor, council members, county supervisors, mpp, mp, mla, superintendent, superintendents, county executive, county judge, county engineer, city manager, town manager, police chief, fire chief, sheriff
    judge, judges, justices, chief justice, chancellor, dean, provost, lieutenant governor, attorney general, comptroller, secretary of state, ambassador, consul, consul general
    executive director, executive directors, agency directors, founder, founders, co founder, business owners, shop owners, store owners, brewery owners, owners, owner, general manager, general managers, plant manager, plant managers
    managing partner, managing partners, managing director, managing directors, partners of the, general counsel, publisher, publishers, executives, trustees, audit chairs, committee chairs, board chairs, board chair, chairs of
    elected officials, legislators, lawmakers, community leaders, business leaders, civic leaders, industry leaders, decision makers, who run companies, who run factories, who run firms, who run businesses, run companies, run factories, run businesses, lead engineering
    port director, port directors, hospital administrator, hospital administrators, hospital ceo, mill manager, mill managers, mill owner, mill owners, factory manager, factory managers, branch manager, branch managers, newspaper editor, harbor master, airport director, procurement chiefs, company heads, bankers, surgeons, winemakers, hospital leadership, her officers, his officers, our directors, the directors of, directors of, treasurer of, treasurers, treasurer, chairman, chairman of, chairwoman, chair of the board, investors, angel investors, venture capitalists, entrepreneurs, developers and
    bank president, bank presidents, club presidents, university president, college president, hospital president, hospital presidents, company president, plant president, plant presidents, market president, union president, foundation president, chamber president, board president, bank officers, bank chairman, utility executives, shift to the executive
    """),
    never=_list("""
    owners manual, mayor of casterbridge, governor's mansion, executives play, judge the, judge a, judge for, judges wanted, judges the, founders day, founders hall, founders fest, founders brewing, presidents day, presidents' day, president's day, dog owners, pet owners, cat owners, home owners, homeowners
    game developers, head of the line, heads of lettuce, head of steam, mayor's race, dean of, car owners, boat owners, ambassador of kindness, partners of the library
    """),
)
OFFICIALS = Phrases(
    _list("""
    rep ., sen ., alderman, aldermen, city administrator, county administrator, town administrator, village manager, village president, fire chief, chief of police, school superintendent, state senator, district attorney, selectman, selectmen
    mayor, mayors, mayor's, governor, lieutenant governor, senator, senators, congressman, congresswoman, congressional, representative, representatives, state rep, lawmakers, legislators, legislature, legislative, delegation, assemblywoman, assemblyman, assembly member
    commissioner, commissioners, county commission, supervisors, councilman, councilwoman, councilmember, council members, councillor, councillors, mpp, mp, mla, minister, candidates, candidate, the ballot, election forum, sheriff, police chief, city manager, town manager, county manager
    county executive, county judge, attorney general, secretary of state, comptroller, committee chairs, state house, statehouse, capitol, congress, cabinet secretary, elected officials, appellate judges, supreme court, parliament, lobbyists, lobbyist
    """),
    never=_list(
        "sales rep ., your rep ., our rep ., account rep ., service rep ., mayor of casterbridge, governor's dog, "
        "governor's mansion, capitol steps, capitol dome, supreme court of comedy, candidate for membership"
    ),
)
MEAL = Phrases(
    _list("""
    breakfast, lunch, luncheon, dinner, supper, brunch, a meal, meal for, plated meal, plated, buffet, sandwiches, tacos, pizza, doughnuts, donuts, bagels, pastries, lasagna, barbecue, pie, boxed lunch, meat and three, eat, dine, dinner served, coffee and, over coffee, tea and, hors d'oeuvres, appetizers
    heavy appetizers, small plates, charcuterie and, split the bill, order off the menu, buy your own, dutch treat, dutch, catered, potluck, chili, grill, grills, grilled, ribeyes, steak, steaks, chophouse, cookout, roast, clambake, chowder, feast, fondue, dim sum, banquet, brown bag, dessert, oysters, crab, stew, pot of stew, wings, coffee pot, pot of coffee, break bread, breaking bread, dining room, back room, trattoria, steakhouse
    """)
)
DRINKS = Phrases(
    _list("""
    drinks, a drink, drink each, one drink, drink tickets, beer, beers, wine, cocktails, cocktail, cash bar, open bar, happy hour, first round, a round, toast, bubbly, mingle, mingling, mix with, mixing, social, smart casual, rooftop, name tags, business cards, hallway chat, networking, meet and greet, unwind, wind down, wine down, after work, pint, pints, autour d'un verre, rencontrez, hors d'oeuvres, light bites, mix and mingle
    trade news, meet the, schmooze, introductions, reception
    """)
)
TALK = Phrases(
    _list("""
    speak plainly, speaks plainly, questions, takes questions, answer questions, q and a, q & a, compare, compare notes, share, shares, shared, trade notes, trade news, trade ideas, swap, swap notes, swap stories, discuss, discussion, discusses, talk about, talk over, conversation, conversations, fireside, exchange, off the record, candid, confidential, frank, salon, chatham house, sit down with, sits down with, sit with
    stops by, drops by, topic this time, hash out, peer, peers, peer to peer, listen, advice, mentor, mentors, roundtable, debate, one problem, best practices, what works, what worked, lessons learned, one another, each other, open their books, one topic, debrief, compares, nothing is recorded, in his own words, in her own words, pull up a chair, pull up chairs, pull up a seat, around the table, around one table, at one table, at the table with
    """)
)
GOVERN = Phrases(
    _list("""
    directors, directors', board of directors, trustees, the board, board meets, board agenda, agenda, minutes, quorum, bylaws, budget review, review the budget, finances, treasurer's report, nominating, nominating slate, slate of officers, officers, committee, subcommittee, task team, task group, task force, working group, working party, steering, steering group, planning group, planning team, planning meeting
    action team, design team, leadership team, advisory group, advisory panel, allocations, allocate, decide who, decides who, decide which, decides which, decides how, vote on, votes on, motion, motions, strategic plan, plan the year, plans the year, plan the spring, plan the fall, governance
    """),
    never=_list(
        "board game, board games, executive board room, camp directors, art directors, film directors, music "
        "directors, directors of our nine, directors of the"
    ),
)
TEACH = Phrases(
    never=_list(
        "free clinic, health clinic, medical clinic, dental clinic, mayo clinic, cleveland clinic, class of, world "
        "class"
    ),
    phrases=_list("""
    class, classes, course, courses, workshop, workshops, seminar, basics, theory, practical, exam, certification, recertification, certificate, certified, instructor, instructors, taught, teaches, teacher, trainer, training, tutorial, lesson, lessons, hands on, step by step, bring a laptop, bring your laptop, laptops required, laptop, for beginners, beginners, beginner, from zero, from scratch, introduction to, introductory, intro to
    sbdc, no cost session, exam prep, contact hours, case method, bring your login, bring your own laptop, workbook, textbook, curriculum, instructor led
    learn, learn how, learn to, you will learn, you'll learn, cpe, cle, ceu, pdu, pdus, one credit, credit hours, clock hours, study group, study class, lab, prep, slides, how to, walks you through, explains how, recertify, boot camp, curriculum, taller, certificación, notary, clinic, bookkeeping, quickbooks, excel, spreadsheets, payroll, photoshop, wordpress, coding, modeling, quiz, pass the test, skills check, yellow belt, green belt, six sigma, bls, acls, renewal class, short course, counselor training, required of all
    """),
)
SERVE = Phrases(
    never=_list(
        "plant manager, plant managers, plant president, plant presidents, plant owner, plant owners, plant tour, "
        "plant tours, plant walk, plant walks, plant visit, plant visits, plant floor, power plant, plant engineers"
    ),
    phrases=_list("""
    volunteer shift, volunteers' shift, shift, shifts, gloves, closed toe shoes, closed-toe shoes, tools provided, tools supplied, help lay, help plant, help build, help sort, help serve, help pack, help clean, help paint, help us, paint and, plant trees, plant a, plant the, plant flowers, plant beds, plant shrubs, plant saplings, and plant, to plant, we plant, planting, rake, haul, mulch, ramps, wheelchair ramps, many hands, twenty hands, sort and, pack boxes, pick up litter, pull ivy, invasive, clean up, cleanup, day of service, build day
    roofing, siding, hammers, shovels, saplings, deliver meals, deliver lunches, drive shift, background check, fill in forms, interpreters, roll up their sleeves, everyone gets a free bag, lifeguard stand, graves, hurricane relief, food boxes, shovels at, brooms, bags and, weeds, compost, wheelbarrows, replace, steps and rails, drywall, repair, buckets, hammers, assembly line, slots, orange vests, trowel, trash grabbers, adopt a hydrant, trash bags, litter, kettles, kettle provided, both doors, bell ringers, sign up sheet, bundle up, dress warm
    """),
)
SCREEN = Phrases(
    _list("""
    webinar, webcast, on demand, on-demand, recorded, recording, replay, stream, stream it, streamed, streaming, livestream, live stream, watch any time, watch anytime, watch from, from your desk, from home, from anywhere, log in, log on, in chat, by chat, in the channel, discord, breakout rooms, camera optional, cameras off, dial in, video presentation, online class, online course, self paced, short videos, youtube, virtual, virtually, zoom, on zoom, by zoom, on teams, via teams
    """),
    never=_list("creek stream, stream cleanup, also streamed, recorded live, stream restoration"),
)
TOUR = Phrases(
    _list(
        "tour, tours, walk the floor, see the line, see three plants, doors open, open doors, open house, behind the "
        "scenes, safety shoes, hard hats, buses leave, walk-through, walk through of"
    )
)
HIRE = Phrases(
    _list(
        "hiring, employers, hiring companies, interview, interviews, interviewing, résumé, résumés, resume, resumes, "
        "job seekers, openings, recruiters, recruiters from, career changers, hire, apprenticeships, set up tables, "
        "firms and agencies at tables"
    )
)
CROWD = Phrases(
    _list(
        "tracks, open spaces, sessions, keynotes, breakouts, breakout sessions, exhibitors, booths, exhibit hall, "
        "thousands, stages, two days, three days, attendees, vendors, food trucks, live music, bands, fireworks, "
        "floats, bouncy castle, face painting, petting zoo, carnival, street party"
    )
)


class Evidence(NamedTuple):
    """How many different words of each field the text holds; ``seniors`` are the words themselves."""

    seniors: tuple[str, ...]
    officials: int
    meal: int
    drinks: int
    talk: int
    govern: int
    teach: int
    serve: int
    screen: int
    tour: int
    hire: int
    crowd: int


@lru_cache(maxsize=20_000)
def of(text: str) -> Evidence:
    """The evidence of one text."""
    words = words_of(text)
    return Evidence(
        SENIORS.find(words)[:8],
        *(len(field.find(words)) for field in (OFFICIALS, MEAL, DRINKS, TALK, GOVERN, TEACH, SERVE, SCREEN, TOUR, HIRE, CROWD)),
    )  # fmt: skip


__all__ = ["Evidence", "of"]
