"""Whose citizens people are by their papers: 'two men with Turkish passports', 'un turista de nacionalidad turca'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.rare_words import PAPERS
from gegenprobe.reading.words.tagging import Tagged

FAR: Final = 5  # words from people to what tells of their papers: ', both of whom hold'
AHEAD: Final = 2  # words from the first country back to a preposition: 'con doble'
LONGEST: Final = 5  # words that tell of which countries: 'Iranian and British'


def with_citizenship(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; people and named persons are citizens of the country whose papers they are told to have."""
    words, lower = lexicon.clauses.citizenships, tagged.words.lower
    if not mentions or not tagged.marks & PAPERS or words.isdisjoint(lower):
        return mentions
    for at in range(len(lower)):
        if lower[at] in words:
            mentions = _told(mentions, at, tagged, lexicon)
    return mentions


def _told(mentions: list[Mention], at: int, tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, after the word for papers at `at` was taken in, if it tells of which country they are."""
    first, last, countries = _countries(at, tagged, lexicon)
    if not countries or first < 0:
        return mentions
    whose = _whose(mentions, first)
    if whose is None:
        return mentions
    told = whose._replace(nations=tuple(dict.fromkeys((*whose.nations, *countries))))  # 'Russians with US passports'
    return [told if m is whose else m for m in mentions if m is whose or m.last <= first or m.first >= last]


def _countries(at: int, tagged: Tagged, lexicon: Lexicon) -> tuple[int, int, tuple[str, ...]]:
    """Where the words begin and end that tell of papers, from the small word before them, and of which countries."""
    first = at
    while first and at - first < LONGEST and (_national(first - 1, tagged) or _links(first - 1, tagged)):
        first -= 1
    last = at + 1
    while last < len(tagged.known) and last - at <= LONGEST:
        if not (_national(last, tagged) or _links(last, tagged) or _marks(last, tagged, lexicon)):
            break
        last += 1
    places = (tagged.known[k].place for k in range(first, last) if k != at)
    countries = tuple(dict.fromkeys(place.country for place in places if place is not None))
    return _opened(first, tagged, lexicon), last, countries


def _opened(first: int, tagged: Tagged, lexicon: Lexicon) -> int:
    """The preposition or verb, two words ahead at most, with which people have papers ('with a US passport'); or -1."""
    for at in range(first - 1, max(first - 1 - AHEAD, -1), -1):
        word = tagged.known[at]
        if word.flags & PREPOSITION:
            return at if tagged.words.lower[at] in lexicon.clauses.citizenship_marks else -1
        if word.verbs and not (at and tagged.known[at - 1].flags & PREPOSITION):  # no 'over forged passports'
            return at
    return first if lexicon.clauses.nouns_capitalised else -1  # 'der die deutsche Staatsangehörigkeit besitzt'


def _national(at: int, tagged: Tagged) -> bool:
    """Whether a country, its adjective or its citizens stand there."""
    place = tagged.known[at].place
    return place is not None and place.role in ("country", "adjective", "citizen")


def _links(at: int, tagged: Tagged) -> bool:
    """A conjunction between two countries."""
    before, behind = at - 1, at + 1
    inner = before >= 0 and behind < len(tagged.known) and _national(before, tagged) and _national(behind, tagged)
    return inner and bool(tagged.known[at].flags & CONJUNCTION)


def _marks(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """The preposition before a country: 'citizenship of Peru'."""
    marks = tagged.words.lower[at] in lexicon.clauses.genitive_marks
    return marks and at + 1 < len(tagged.known) and _national(at + 1, tagged)


def _whose(mentions: list[Mention], first: int) -> Mention | None:
    """The people or the person right before what begins at word `first`, past a pronoun at most."""
    for mention in reversed(mentions):
        if mention.last > first or mention.kind == "pronoun":
            continue
        people = mention.kind in ("people", "person") and mention.owner != "office"
        return mention if people and first - mention.last <= FAR else None
    return None


def with_origins(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; of persons by name, the country from which they are told to be: 'Anna Dahl, a nurse from Peru'."""
    out_of = lexicon.clauses.out_of
    for at, place in enumerate(mentions):
        if place.kind != "place" or place.prep not in out_of or not place.country:
            continue
        named = tagged.known[place.head].place
        if named is None or named.role != "country":
            continue
        person = next((m for m in mentions if m.first < place.first and place.last <= m.head), None)
        person = person or _told_behind(mentions[:at], place, tagged)
        if person is not None and person.kind == "person" and not person.nations:
            told = person._replace(nations=(place.country,))
            mentions = [told if m is person else m for m in mentions]
    return mentions


def _told_behind(before: list[Mention], place: Mention, tagged: Tagged) -> Mention | None:
    """The person right before the comma of 'Anna Dahl, from Peru,' or of 'Anna Dahl, a nurse from Peru,'."""
    form = tagged.words.form
    last = before[-1] if before else None
    if last is None or form[place.last : place.last + 1] not in ([","], ["."], []):
        return None
    if last.first and last.last == place.first and form[last.first - 1] == "," and not last.counted and last.group:
        last = before[-2] if len(before) > 1 and before[-2].last == last.first - 1 else None
    elif last.last != place.first - 1 or form[last.last] != ",":
        return None
    return last if last is not None and last.name and last.owner != "office" else None
