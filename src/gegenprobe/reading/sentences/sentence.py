"""One sentence, taken apart: words, numbers, times, mentions, clauses. Made once, when something asks for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, NamedTuple

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, GIVEN, OPENER, PREPOSITION, RELATIVE, Lexicon
from gegenprobe.packs.numbers import NumberPack
from gegenprobe.packs.times import TimePack
from gegenprobe.reading.asides.asides import without_asides
from gegenprobe.reading.asides.inserted_speakers import speakers_last
from gegenprobe.reading.asides.names_forward import names_beside_nouns
from gegenprobe.reading.clauses.clause import Clause, Sliced
from gegenprobe.reading.clauses.clauses import slice_clauses
from gegenprobe.reading.mentions.bare_ones import with_bare_ones
from gegenprobe.reading.mentions.mentions import mentions_of
from gegenprobe.reading.mentions.one_in_order import with_ones_in_order
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.names.names import Names
from gegenprobe.reading.numbers.number_ages import with_ages
from gegenprobe.reading.numbers.numbers import NumberHit, numbers_at
from gegenprobe.reading.sentences.first_of_clause import behind_opener
from gegenprobe.reading.times.time_values import TimeHit
from gegenprobe.reading.times.times import times_at
from gegenprobe.reading.words.as_many import with_as_many
from gegenprobe.reading.words.homographs import settle
from gegenprobe.reading.words.listed_ages import without_ages
from gegenprobe.reading.words.passengers import with_passengers
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged, phrases_from
from gegenprobe.text.record import Record

LAW: Final = 5  # words of a law's name behind its year
SHORT: Final = 2  # letters of 'No' and 'of' between a law and its year


class Packs(NamedTuple):
    """What reading one language needs."""

    lexicon: Lexicon
    numbers: NumberPack
    times: TimePack


class Day(Record):
    """What the times of a sentence count from; `own`: the sentence has a date of its own, as a caption has."""

    _fields = ("date", "own")
    __slots__ = _fields

    def __init__(self, date: date | None, own: bool = False) -> None:
        self.date = date
        self.own = own


class Sentence(Record):
    """A sentence taken apart. Word numbers count within the sentence; `published` is what its times count from.

    `dated`: the sentence has a date of its own, as a caption or a ticker's entry has.
    """

    _fields = ("start", "end", "published", "tagged", "numbers", "times", "mentions", "sliced", "dated")
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        start: int,
        end: int,
        published: date | None,
        tagged: Tagged,
        numbers: list[NumberHit],
        times: list[TimeHit],
        mentions: list[Mention],
        sliced: Sliced,
        dated: bool = False,
    ) -> None:
        self.start = start
        self.end = end
        self.published = published
        self.tagged = tagged
        self.numbers = numbers
        self.times = times
        self.mentions = mentions
        self.sliced = sliced
        self.dated = dated

    def clause(self, number: int) -> Clause:
        """The clause of that number."""
        return self.sliced.clauses[number]

    def in_clause(self, number: int) -> list[Mention]:
        """The mentions whose head stands in the clause."""
        clause_of = self.sliced.clause_of
        found = [m for m in self.mentions if not m.aside and clause_of[m.head] == number]
        if found and found[0].joined:
            found[0] = found[0]._replace(joined=False)
        return found

    def is_country(self, mention: Mention) -> bool:
        """Whether the head of a mention is the name of a country: not of its capital, nor of its people."""
        place = self.tagged.known[mention.head].place
        return place is not None and place.role == "country"

    def describes_people(self, place: Mention) -> bool:
        """'neun in Mali entführte Touristen': whether a place stands before the noun for the people it tells of."""
        if place.kind != "place":
            return False
        people = [m for m in self.mentions if m.kind == "people"]
        behind = any(m.first == place.last and m.number is None for m in people)  # 'девять похищенных в Мали туристов'
        return any(m.first < place.first <= m.head or (behind and m.last == place.first) for m in people)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Offsets in the report of the words from `first` to before `last`."""
        words = self.tagged.words
        start, end = words.start[first], words.end[first]
        for at in range(first + 1, min(last, len(words.start))):  # their order may not be that of the report
            start = words.start[at] if words.start[at] < start else start
            end = words.end[at] if words.end[at] > end else end
        return start, end


Sentences = Callable[[int], Sentence]  # a report's sentences by their number


def take_apart(tagged: Tagged, span: tuple[int, int], packs: Packs, day: Day, names: Names) -> Sentence:
    """The sentence at `span`, whose words are tagged, with all that its language's packs find in it."""
    return take_all_apart([tagged], [(span, day)], packs, names)[0]


def take_all_apart(
    tagged: list[Tagged], places: list[tuple[tuple[int, int], Day]], packs: Packs, names: Names, whole: bool = False
) -> list[Sentence]:
    """The same for several sentences, each with where it stands and its day; `whole`: with the asides, in their order.

    Every step goes through all of them before the next one begins: the machine code of one step stays in the nearest
    caches of the processor, that of all steps does not (docs/decisions/0003).
    """
    if not whole:
        told = [without_asides(one, packs.lexicon, packs.times) for one in tagged]
        tagged = [names_beside_nouns(speakers_last(one, packs.lexicon), packs.lexicon) for one in told]
    times = [_times_of(one, packs) for one in tagged]
    numbers = [_numbers_of(one, packs) for one in tagged]
    for at, one in enumerate(tagged):
        with_passengers(one, packs.lexicon)
        settle(one, ((hit.first, hit.last) for hit in numbers[at] if hit.unit is None), packs.lexicon)
    sweeps = [Sweep(one, numbers[at], times[at], packs.lexicon, names) for at, one in enumerate(tagged)]
    mentions = [mentions_of(sweep) for sweep in sweeps]
    for at, one in enumerate(tagged):
        _no_openers(times[at], one, packs.lexicon)
    cut = [slice_clauses(one, sweeps[at].verbs, packs.lexicon) for at, one in enumerate(tagged)]
    sentences: list[Sentence] = []
    for at, one in enumerate(tagged):
        (start, end), day = places[at]
        own = _within_clauses(mentions[at], one, cut[at], packs.lexicon)
        sentences.append(Sentence(start, end, day.date, one, numbers[at], times[at], own, cut[at], day.own))
    return sentences


def _times_of(tagged: Tagged, packs: Packs) -> list[TimeHit]:
    """The times of a sentence, those that are names left out."""
    times = times_at(tagged.words, tagged.dating, (0, len(tagged.known)), packs.times)
    times = [time for time in times if not _in_a_name(time, tagged, packs)]
    _across_times(times, tagged, packs.lexicon)
    return times


def _numbers_of(tagged: Tagged, packs: Packs) -> list[NumberHit]:
    """The numbers of a sentence."""
    numbers = numbers_at(tagged.words, tagged.counting, (0, len(tagged.known)), packs.numbers)
    if numbers:
        numbers = with_ages(tagged.words, numbers, packs.numbers)
    numbers = with_as_many(numbers, tagged, packs.lexicon)
    if len(numbers) > 1:
        numbers = with_bare_ones(numbers, tagged, packs.lexicon)
    numbers = with_ones_in_order(numbers, tagged, packs.lexicon)
    if packs.lexicon.clauses.subjects_dropped and len(numbers) > 1:
        numbers = without_ages(numbers, tagged)
    if packs.lexicon.clauses.inner_clauses or packs.lexicon.clauses.noun_cases:
        numbers = [_beside_place(hit, tagged) for hit in numbers]
    _one_range(numbers, tagged)
    return numbers


def _within_clauses(mentions: list[Mention], tagged: Tagged, sliced: Sliced, lexicon: Lexicon) -> list[Mention]:
    """The mentions as they are now that the clauses are known."""
    kept = [m for m in mentions if not (m.kind == "pronoun" and _opens_complement(m, tagged, sliced))]
    return [behind_opener(m, tagged, sliced, lexicon) for m in kept]


def _across_times(times: list[TimeHit], tagged: Tagged, lexicon: Lexicon) -> None:
    """'called Monday for the release': a verb and its preposition are one entry with a time between them, too."""
    lower, known = tagged.words.lower, tagged.known
    for time in times if lexicon.clauses.inner_clauses else ():
        verb, after = time.first - 1, time.last
        if verb < 0 or after >= len(lower) or not known[verb].verbs or not known[after].flags & PREPOSITION:
            continue
        parts = (lower[verb], lower[after])
        whole = next((word for words, word in phrases_from(*parts, lexicon) if words == parts and word.verbs), None)
        if whole is not None:
            known[verb], known[after] = whole, UNKNOWN


def _beside_place(hit: NumberHit, tagged: Tagged) -> NumberHit:
    """'Myanmar (43), Peru (40)': a number in brackets behind a place counts, behind a person it is an age."""
    at = hit.first - 2
    if hit.unit != "year-of-age" or at < 0 or tagged.words.form[at + 1] != "(" or tagged.known[at].place is None:
        return hit
    named = at > 0 and bool(tagged.known[at - 1].flags & GIVEN)
    return hit if named else hit._replace(unit=None)


def _one_range(numbers: list[NumberHit], tagged: Tagged) -> None:
    """'zwischen fünf und 45 Jahren verhängt': what joins the ends of a range joins no clauses."""
    for hit in numbers:
        for at in range(hit.core_first, hit.core_last) if hit.op == "between" else ():
            word = tagged.known[at]
            tagged.known[at] = word._replace(flags=word.flags & ~CONJUNCTION) if word.flags & CONJUNCTION else word


def _no_openers(times: list[TimeHit], tagged: Tagged, lexicon: Lexicon) -> None:
    """'held since Easter turned up': a word that belongs to a time opens no clause."""
    for time in times if lexicon.clauses.inner_clauses else ():
        word = tagged.known[time.first]
        if time.last - time.first > 1 and word.flags & OPENER:
            tagged.known[time.first] = word._replace(flags=word.flags & ~OPENER)


def _in_a_name(time: TimeHit, tagged: Tagged, packs: Packs) -> bool:
    """'Carlos Julio Rojas', 'Theresa May said': a month's name with its capital, behind or before other names."""
    form, known, at = tagged.words.form, tagged.known, time.first
    if packs.lexicon.clauses.laws and form[time.last - 1].isdigit() and _of_a_law(time, tagged, packs.lexicon):
        return True
    if time.last - at == 1 and form[at][0].isupper() and _in_quotes(time, form):
        return True
    if time.kind == "year" and _behind_name(time, tagged, packs.lexicon):
        return True
    if time.kind != "month" or time.last - time.first != 1 or packs.lexicon.clauses.nouns_capitalised:
        return False
    if not form[at][0].isupper():
        return False
    given = at > 0 and bool(known[at - 1].flags & GIVEN) and form[at - 1][0].isupper()
    small = packs.lexicon.clauses.subjects_dropped  # where a month begins with a small letter
    return given or (small and time.last < len(form) and form[time.last][0].isupper())


def _behind_name(time: TimeHit, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'at Euro 2024', 'Operation Clean Sweep 2023': a year right behind a capital inside the sentence, no place's."""
    form, before = tagged.words.form, time.first - 1
    if not lexicon.clauses.fixed_order or time.last - time.first != 1 or before < 1:
        return False
    named = form[before].isalpha() and form[before][0].isupper() and form[before][1:].islower()
    return named and tagged.known[before].place is None and form[before].lower() not in lexicon.dating


def _in_quotes(time: TimeHit, form: list[str]) -> bool:
    """'«Весна» сообщила', 'El grupo "Mañana"': nothing else stands between the marks."""
    before, behind = form[time.first - 1] if time.first else "", form[time.last] if time.last < len(form) else ""
    return before in QUOTES and behind in QUOTES


def _of_a_law(time: TimeHit, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'under the Terrorism Act 2000', 'the 2015 Counterterrorism Law', 'the 2022 Nobel Prize': a year in a name."""
    form, lower, laws = tagged.words.form, tagged.words.lower, lexicon.clauses.laws
    year = time.last - 1
    numbered = [k for k in range(max(year - LAW, 0), year) if lower[k] in laws and form[k][0].isupper()]
    between = form[numbered[-1] + 1 : year] if numbered else []
    if any(word[0].isdigit() for word in between) and all(word[0].isdigit() or len(word) <= SHORT for word in between):
        return True  # 'the Prisons Act No. 37 of 2021'
    articled = time.last - time.first == 2 and bool(tagged.known[time.first].flags & ARTICLE)
    if (time.last - time.first != 1 and not articled) or time.first == 0:
        return False
    if lower[time.first - 1] in laws and form[time.first - 1][0].isupper():
        return True
    for at in range(time.last, min(time.last + LAW, len(form))):
        if not form[at][0].isupper():
            return False
        if lower[at] in laws:
            return True
    return False


def _opens_complement(mention: Mention, tagged: Tagged, sliced: Sliced) -> bool:
    """'dijo que fueron liberados': the word that opens the clause stands for nobody."""
    clause = sliced.clauses[sliced.clause_of[mention.head]]
    both = OPENER | RELATIVE
    return clause.kind not in ("relative", "main") and tagged.known[mention.head].flags & both == both
