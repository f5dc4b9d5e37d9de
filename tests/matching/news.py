"""English news in our own prose, for tests of grouping: several stories, each with events that are much alike.

Every event has facts of its own (day, place, figures, people); every report tells some of them in other words, adds
what all reports of the story say, and now and then recalls an earlier event with its figures and names.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from gegenprobe.matching.cluster_words import Traits, traits_of
from gegenprobe.model.report import Report, Segment
from gegenprobe.packs.sentences import shipped_sentences

FIRST = (
    "Alba Boris Carla Dmitro Elin Farid Greta Hamid Irina Jonas Kalina Leon Mira Nadir Olga Pavel "
    "Rosa Sami Tilda Viktor"
)
LAST = (
    "Adler Bakir Corvin Dahl Eskola Farkas Grahn Hosni Ibarra Jansky Kolar Lindqvist Marek Novik "
    "Orlan Petrak Quist Rashid Sorel Tamm Ulbrich Vasko Wendt Yilan Zoric Barlo Cenek Dorin Elmas "
    "Fiala"
)
TOWNS = (
    "Arvik Belgora Corrin Dalmat Estrava Fenwick Galdar Hostin Irmak Jelgor Kastel Lomza Mirabad "
    "Nordal Ostrava Pelin Quarna Rovno Selim Tarnow Umbria Velka Wolin Yarsk Zadar Brunka Cheval "
    "Dorsk Elbin Falken"
)
STORIES = [
    ("Norland", "Suderland", "Kesten", "the Gulf Council"),
    ("Ostria", "Westria", "Pellam", "the Holy See"),
    ("Maravia", "Lowenland", "Trask", "Washington"),
    ("Tolema", "Hadria", "Brevin", "the Red Cross"),
    ("Vardan", "Karelska", "Ilmar", "Ankara"),
    ("Sandoria", "Palmera", "Orduno", "the bishops"),
]

KINDS: dict[str, list[list[str]]] = {
    "swap": [
        [
            "{country} and {neighbour} exchanged prisoners on {weekday}, {n} from one side and {m} from the other.",
            "In a new swap, {n} captives came home to {country} on {weekday} and {m} went back to {neighbour}.",
            "{n} soldiers were handed over for {m} in an exchange of prisoners between {country} and {neighbour}.",
            "A further exchange brought {n} prisoners of war back, officials in {country} said; {neighbour} got {m}.",
        ],
        [
            "The handover took place near {place}.",
            "Buses with the freed men were seen at the crossing of {place}.",
            "It happened on a bridge outside {place} early on {weekday}.",
        ],
        [
            "{broker} had mediated, both sides said.",
            "The swap was arranged with the help of {broker}.",
            "Both capitals thanked {broker} for its part in the talks.",
        ],
        [
            "Among those returned was {person}, a {trade} captured last year.",
            "{person}, a {trade}, was one of those who came back.",
            "Relatives of the {trade} {person} wept when the buses stopped.",
        ],
        [
            "{official}, who speaks for the ministry, said {k} of them were wounded.",
            "{k} of the men needed treatment at once, {official} told reporters.",
            "According to {official}, {k} were brought to hospital.",
        ],
    ],
    "release": [
        [
            "{country} freed {n} prisoners on {weekday} under a pardon by {leader}.",
            "{leader} has pardoned {n} people, who left prison on {weekday}.",
            "{n} people held over the protests in {country} were let go, the office of {leader} said.",
            "After months of waiting {n} inmates walked free in {country}.",
        ],
        [
            "They were driven from the prison of {place} to the border.",
            "Families had waited outside the gates in {place} since morning.",
            "The prison in {place} opened its gates around noon.",
        ],
        [
            "Among them is {person}, a {trade} who had been sentenced to {k} years.",
            "The best known of them is the {trade} {person}, held for {k} years.",
            "{person}, a {trade}, embraced a sister and said little.",
        ],
        [
            "{m} of those released are foreigners, according to {official}.",
            "{official} counted {m} foreign citizens among them.",
            "The group includes {m} foreigners, said {official}, who gives legal aid.",
        ],
        [
            "{broker} had asked for their release for months.",
            "The step follows a visit by an envoy of {broker}.",
            "Diplomats pointed to quiet work by {broker}.",
        ],
    ],
    "arrests": [
        [
            "Police in {country} arrested {n} people at a protest in {place} on {weekday}.",
            "At least {n} demonstrators were detained when officers broke up a march in {place}.",
            "{n} arrests were counted in {place}, where a crowd had gathered against the government of {leader}.",
            "A rally in {place} ended with {n} people in custody.",
        ],
        [
            "Officers used batons and gas near the {site}.",
            "The crowd had gathered at the {site}.",
            "Witnesses described blows and gas around the {site}.",
        ],
        [
            "{person}, a {trade}, was among those led away.",
            "One of those held is the {trade} {person}.",
            "Lawyers said the {trade} {person} was not allowed a call.",
        ],
        [
            "By evening {m} had been let go, said {official} of a monitoring group.",
            "{official}, a lawyer, put the number of those still held at {m}.",
            "According to {official}, {m} face charges.",
        ],
        [
            "{k} people were hurt, a hospital said.",
            "Doctors treated {k} people.",
            "{k} injured were counted by volunteers.",
        ],
    ],
    "sentence": [
        [
            "A court in {place} sentenced {person} to {k} years in prison on {weekday}.",
            "{person}, a {trade}, must go to prison for {k} years, judges in {place} ruled.",
            "{k} years in a penal colony: that is the verdict of a court in {place} against the {trade} {person}.",
        ],
        [
            "{n} others stood trial with the {trade}.",
            "In the same case {n} people were convicted.",
            "The trial of {n} co-defendants ended the same day.",
        ],
        [
            "{official}, the defence lawyer, announced an appeal.",
            "The verdict will be challenged, said counsel {official}.",
            "{official} for the defence spoke of a show.",
        ],
        [
            "Prosecutors had accused the group of plotting at the {site}.",
            "The charge was about a meeting at the {site}.",
            "What happened at the {site} was the core of the case.",
        ],
        [
            "{broker} condemned the verdict.",
            "Criticism came from {broker}.",
            "The verdict was called unjust by {broker}.",
        ],
    ],
}
BACKGROUND = [
    "{country} has been ruled by {leader} for many years.",
    "Rights groups say that hundreds are still held in {country} for political reasons.",
    "Relations between {country} and {neighbour} have been tense since the war.",
    "{leader} has always rejected such criticism.",
    "Observers see a sign that {country} wants better relations.",
    "The government in the capital did not comment at first.",
    "{broker} has called for the release of all prisoners.",
    "Thousands have fled from {country} to {neighbour} since the vote.",
]
RECALLED = [
    "{before}, {n} people had been freed near {place}, among them {person}.",
    "{before}, a similar case in {place} had drawn attention, that of {person}.",
    "{before}, {n} people had been held in {place}.",
]
TITLES: dict[str, list[str]] = {
    "swap": [
        "{country} and {neighbour} swap prisoners",
        "{n} captives return to {country}",
        "New exchange near {place}",
    ],
    "release": ["{country} frees {n} prisoners", "{person} free", "Pardon in {country}: {n} leave prison"],
    "arrests": ["{n} arrested at protest in {place}", "Police break up march in {place}", "Arrests in {country}"],
    "sentence": ["{person} jailed for {k} years", "Court in {place} jails {trade}", "Verdict in {country}"],
}
TRADES = ["journalist", "blogger", "teacher", "priest", "pilot", "nurse", "student", "singer", "lawyer", "sergeant"]
SITES = ["opera house", "northern market", "parliament", "railway station", "old harbour", "university", "cathedral"]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


@dataclass(frozen=True)
class Happening:
    """One event: its kind, day and facts."""

    kind: str
    day: date
    facts: dict[str, str]


def happening(chance: random.Random, story: tuple[str, str, str, str], day: date) -> Happening:
    country, neighbour, leader, broker = story
    name = [f"{chance.choice(FIRST.split())} {chance.choice(LAST.split())}" for _ in range(2)]
    facts = {
        "country": country,
        "neighbour": neighbour,
        "leader": leader,
        "broker": broker,
        "place": chance.choice(TOWNS.split()),
        "site": chance.choice(SITES),
        "trade": chance.choice(TRADES),
        "person": name[0],
        "official": name[1],
        "n": str(chance.choice([chance.randint(11, 60), chance.randint(61, 400)])),
        "m": str(chance.randint(2, 90)),
        "k": str(chance.randint(2, 19)),
        "weekday": WEEKDAYS[day.weekday()],
    }
    return Happening(chance.choice(list(KINDS)), day, facts)


def told(chance: random.Random, event: Happening, earlier: list[Happening]) -> str:
    """One report: a title, most of the facts in some order after the first, background, perhaps an earlier event."""
    first, *rest = KINDS[event.kind]
    facts = [chance.choice(first), *(chance.choice(ways) for ways in chance.sample(rest, chance.randint(2, len(rest))))]
    facts += chance.sample(BACKGROUND, chance.randint(1, 4))
    sentences = [one.format(**event.facts) for one in facts]
    if earlier and chance.random() < 0.5:
        recalled = chance.choice(earlier)
        before = f"In {recalled.day:%B}" if chance.random() < 0.5 else "Earlier"
        sentences.append(chance.choice(RECALLED).format(before=before, **recalled.facts))
    if chance.random() < 0.3:
        sentences[0] = f"{event.facts['place'].upper()}, {event.day:%B} {event.day.day} - {sentences[0]}"
    title = chance.choice(TITLES[event.kind]).format(**event.facts)
    return "\n\n".join([title, " ".join(sentences[:3]), " ".join(sentences[3:])])


def written(seed: int, events: int = 6) -> Iterator[tuple[str, str, Report]]:
    """Reports with the names of their event and story: `events` in each of six stories, three to eight reports each."""
    chance = random.Random(seed)
    for at, story in enumerate(STORIES):
        day, past = date(2025, 3, 1), list[Happening]()
        for number in range(events):
            day += timedelta(days=chance.choice([2, 4, 9, 20, 35]))
            event = happening(chance, story, day)
            for copy in range(chance.randint(3, 8)):
                text = told(chance, event, past)
                published = day + timedelta(days=chance.choice([0, 0, 1, 1, 2])) if chance.random() < 0.7 else None
                name = f"{chance.randrange(10**9):09}-{at}-{number}-{copy}"
                yield f"{at}-{number}", str(at), _report(name, text, published)
            past.append(event)


def _report(name: str, text: str, published: date | None) -> Report:
    title = text.index("\n")
    segments = (Segment(0, title, "title"), Segment(title, len(text), "body"))
    return Report(id=name, name=name, text=text, digest="", published=published, language="en", segments=segments)


def traits(seed: int, events: int = 6) -> tuple[list[Traits], dict[str, str], dict[str, str]]:
    """The same as traits, and the event and story of each by name."""
    pack = shipped_sentences().packs["en"]
    found = list(written(seed, events))
    return (
        [traits_of(report, pack) for _, _, report in found],
        {report.name: event for event, _, report in found},
        {report.name: story for _, story, report in found},
    )
