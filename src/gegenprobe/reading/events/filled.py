"""Filled roles, and how coordinated mentions and prepositions fill them."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.grammar import ACCUSATIVE, DATIVE, GENITIVE
from gegenprobe.packs.lexicon import TITLE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.text.record import Record

NAMED: Final = 2  # words from the participle to the name
REACH: Final = 5  # words from the direction to the country it lies in
PEOPLE_KINDS: Final = ("people", "person", "number", "pronoun")
ACTOR_KINDS: Final = ("body", "place", "person", "thing", "people", "pronoun")


class Filled(Record):
    """The roles of one event. Lists keep text order; coordinated mentions stand together. `teller`: who counts them."""

    _fields = ("whom", "by", "counterpart", "target", "origin", "to", "place", "teller")
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        whom: list[Mention],
        by: list[Mention],
        counterpart: list[Mention],
        target: list[Mention],
        origin: list[Mention],
        to: list[Mention],
        place: list[Mention],
        teller: list[Mention],
    ) -> None:
        self.whom = whom
        self.by = by
        self.counterpart = counterpart
        self.target = target
        self.origin = origin
        self.to = to
        self.place = place
        self.teller = teller


NOBODY = Filled([], [], [], [], [], [], [], [])


def with_joined(mention: Mention | None, mentions: list[Mention]) -> list[Mention]:
    """The mention with all that is coordinated with it ('13 Israelis and 4 Thais')."""
    if mention is None:
        return []
    index = next((i for i, m in enumerate(mentions) if m is mention), -1)
    first = index
    while first > 0 and mentions[first].joined:
        first = next((k for k in range(first - 1, -1, -1) if alike(mentions[k], mention)), -1)
    group = [mentions[first]] if first >= 0 else []
    before = mentions[first]
    for following in mentions[first + 1 :]:
        before, previous = following, before
        if following.joined and alike(following, mention):
            if following.kind == "thing" and following.prep not in ("", mention.prep):
                break  # 'Die Polizei hat nach einer Kundgebung und einem Anschlag ... festgenommen'
            if following.kind != "place" or following.prep == mention.prep:  # 'X, in the centre of Gaza, ...'
                group.append(following)
        elif _of_office(following, mention):
            continue
        elif (following.aside and not mention.aside) or _names_place(following, previous) or _owns(following, previous):
            continue  # '40 Männer, darunter viele Kranke, und drei Frauen'
        elif not following.prep or following.kind in PEOPLE_KINDS or following.joined:
            break
    return group if mention in group else [mention]


def _of_office(following: Mention, mention: Mention) -> bool:
    """'the mayor of Kota, Ivan Petrov, and 46 others': what the office is of, and who holds it."""
    return mention.owner == "office" and (following.first == mention.last or following.name == mention.name)


def _owns(following: Mention, previous: Mention) -> bool:
    """'drei Piloten der Luftwaffe und 45 Soldaten': whose people they are, in the genitive right behind them."""
    beside = following.first == previous.last
    plain = not (following.prep or following.joined or following.counted) and following.kind != "pronoun"
    if previous.kind == "person":  # 'Jan Holm, der Chef der Partei, und zwölf weitere', with or without the office
        return (
            beside == bool(previous.owner) and plain and following.kind == "body" and bool(following.cases & GENITIVE)
        )
    return beside and plain and previous.kind == "people" and bool(previous.number) and following.cases == GENITIVE


def _names_place(following: Mention, previous: Mention) -> bool:
    """'40 Menschen in der Stadt Korvala und drei Polizisten': right behind a thing its name, or whose it is."""
    near = following.first == previous.last and previous.kind == "thing" and following.kind in ("thing", "place")
    return near and not following.joined and not following.counted


def alike(left: Mention, right: Mention) -> bool:
    """Whether two mentions can be coordinated: people with people, bodies and places with each other."""
    return (left.kind in PEOPLE_KINDS) == (right.kind in PEOPLE_KINDS)


def by_preposition(frame: Frame, role: str, mentions: list[Mention], kinds: tuple[str, ...]) -> list[Mention]:
    """The mentions of these kinds behind a preposition that the frame gives the role; [] when there is none."""
    for place in frame.roles.get(role, ()):
        if place in ("subject", "object", "genitive", "dative", "possessive", "compound"):
            continue
        for mention in mentions:
            if mention.prep == place and mention.kind in kinds:
                return [m for m in with_joined(mention, mentions) if m.prep == place]
    return []


def receivers(frame: Frame, mentions: list[Mention], taken: list[Mention]) -> list[Mention]:
    """'Армении передали четверых': the country in the dative to which people are handed, where the frame has it."""
    if "dative" not in frame.roles.get("to", ()):
        return []
    bare = [m for m in mentions if m.kind == "place" and not m.prep and not m.joined and m.country]
    bare = [m for m in bare if m.number is None]  # 'с улиц одной только Москвы'
    bare = bare or _authorities(mentions, taken)
    return [m for m in bare if m not in taken and (not m.cases or m.cases & DATIVE)][:1]


def _authorities(mentions: list[Mention], taken: list[Mention]) -> list[Mention]:
    """'den belgischen Behörden', 'чилийской полиции': a body, in the dative alone, with the country it is of."""
    bodies = [m for m in mentions if m.kind in ("body", "thing") and not (m.prep or m.joined or m.number)]
    given = [m for m in bodies if m.cases & DATIVE and m not in taken and (m.country or m.nations)]
    return [m._replace(country=m.country or m.nations[0]) for m in given]


def by_direction(
    frame: Frame, mentions: list[Mention], lower: list[str], inside: tuple[str, ...], towns: bool = False
) -> list[Mention]:
    """Where people are brought: the place behind a preposition of the role, or the one that tells where that is.

    'to Minsk', 'to a prison in El Salvador', 'to Estonian prisons'. With `towns` a name before a country is no
    person's ('to Mae Sot in Thailand').
    """
    mentions = [m for m in mentions if not _of_an_actor(m, mentions)]
    if "where" not in frame.roles.get("to", ()):  # 'сел в Каракасе'
        mentions = [m for m in mentions if m.kind != "place" or m.prep not in inside or _goal_by_case(m)]
    named = by_preposition(frame, "to", mentions, ("place",))  # not 'в Вильнюсе', which is where and not where to
    if named or "to" not in frame.roles:
        return named
    taken_over = by_preposition(frame, "to", mentions, ("body", "people", "thing", "event"))
    if frame.abroad and (abroad := [m for m in taken_over if m.number is None and (m.country or m.nations)]):
        return [m._replace(country=m.country or m.nations[0]) for m in abroad]
    for place in mentions:
        if place.kind != "place" or place.prep not in inside:
            continue
        near = range(place.first - 1, max(-1, place.first - 1 - REACH), -1)
        goal = next((at for at in near if lower[at] in frame.roles["to"]), place.first)
        people = [m for m in mentions if m.kind in PEOPLE_KINDS and goal < m.head < place.first]
        if towns:
            people = [m for m in people if m.kind != "person" or m.last != place.first or m.owner]
        if goal < place.first and not people:
            return [place]
    return []


def _goal_by_case(place: Mention) -> bool:
    return not place.cases or bool(place.cases & ACCUSATIVE)


def _of_an_actor(place: Mention, mentions: list[Mention]) -> bool:
    """'Die Regierung in Nicaragua hat ... ausreisen lassen': the place inside a body that stands bare is no goal."""
    if place.kind != "place":
        return False
    return any(m.kind == "body" and not m.prep and m.first < place.first and place.last <= m.last for m in mentions)


def names_behind(plural: Mention, sentence: Sentence) -> list[Mention]:
    """'участники акции протеста X и Y': the names right behind a plural, with a small word between at most."""
    form, end = sentence.tagged.words.form, plural.last
    behind = [m for m in sentence.mentions if m.first >= end]
    first = behind[0] if behind else None
    if first is None or first.kind != "person" or first.owner or first.prep or first.first - end > 1:
        return []
    between, known = range(end, first.first), sentence.tagged.known
    told = any(form[at][0].isupper() or known[at].verbs for at in between)
    return [] if told else with_joined(first, behind)


def names_apposed(plural: Mention, sentence: Sentence) -> list[Mention]:
    """'Los manifestantes, X, Y y Z, han sido ejecutados': two names or more between commas right behind a plural."""
    form, end = sentence.tagged.words.form, plural.last
    if end + 1 >= len(form) or form[end] != ",":
        return []
    behind = [m for m in sentence.mentions if m.first > end]
    first = behind[0] if behind else None
    if first is None or first.kind != "person" or first.owner or first.prep or first.first != end + 1:
        return []
    opens = first._replace(joined=False)
    names = with_joined(opens, [opens, *behind[1:]])
    names = [m for m in names if m.kind == "person" and not m.owner]
    closes = len(names) > 1 and names[-1].last < len(form) and form[names[-1].last] == ","
    return names if closes else []


def _by_office(people: Mention, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'el exasesor de seguridad X': the name behind what tells which office, in a language where that stands behind."""
    marks = lexicon.clauses.genitive_marks if lexicon.clauses.subjects_dropped else ()
    behind = next((m for m in sentence.mentions if m.first == people.last), None)
    if behind is None or behind.kind != "person" or behind.owner or behind.prep not in marks:
        return []
    form = sentence.tagged.words.form
    between = form[behind.first + 1 : behind.head]
    known = sentence.tagged.known[behind.first + 1 : behind.head]
    if any(word.flags & TITLE or word.group for word in known):
        return []  # 'la esposa del opositor X'
    return [behind] if between and all(word.islower() for word in between) else []


def named_as(people: Mention, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'an American citizen named X', 'a man identified as X': who the people just told of are."""
    lower, last = sentence.tagged.words.lower, people.last
    last += last < len(lower) and lower[last] == ","
    if last >= len(lower) or lower[last] not in lexicon.clauses.naming:
        return _by_office(people, sentence, lexicon)
    persons = [m for m in sentence.mentions if m.kind == "person" and m.first > last and not m.owner]
    first = persons[0] if persons and persons[0].first - last <= NAMED else None
    return with_joined(first, persons) if people.counted else [first] if first is not None else []
