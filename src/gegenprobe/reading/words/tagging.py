"""Every word of a sentence with what the packs know about it; phrases and compounds included."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import (
    ARTICLE,
    COMMON,
    FIRST_COMPOUND_PART,
    LONGEST_COMPOUND_PART,
    PARTITIVE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SHORTEST_COMPOUND_PART,
    TITLE,
    Lexicon,
    Met,
    Phrases,
    Word,
)  # fmt: skip
from gegenprobe.reading.numbers.number_digits import counts_in_digits
from gegenprobe.reading.times.time_match import dates_in_digits
from gegenprobe.reading.words.citing import brings_in
from gegenprobe.reading.words.marks_set import set_marks
from gegenprobe.reading.words.needed_words import ended_by
from gegenprobe.reading.words.phrase_ends import marks_infinitive
from gegenprobe.reading.words.rare_words import rare_marks
from gegenprobe.reading.words.small_letters import in_small_letters
from gegenprobe.reading.words.title_case import as_name, in_sentence_case
from gegenprobe.text.record import Record
from gegenprobe.text.words import Words, spans_of

# What a word as written is to the sentence that it stands in, as bits.
OPENS: Final = 1 << 0  # a phrase may begin with it
CITES: Final = 1 << 1  # it may bring in a speaker
TELLS: Final = 1 << 2  # frames may rest on it, verbs left out
MEMBERS: Final = 1 << 3  # it is a noun for those whom a kind befell
COUNTS: Final = 1 << 4  # a number may begin with it
DATES: Final = 1 << 5  # a time may begin with it
QUOTES: Final = 1 << 6  # it is a mark of quotation
BRACKETS: Final = 1 << 7  # it opens a bracket
CARRIES: Final = 1 << 8  # it is a vehicle that takes people along
AS_MANY: Final = 1 << 9  # a phrase for 'as many' may end with it
DUMMY: Final = 1 << 10  # it stands for the subject of what is only counted
ASIDES: Final = 1 << 11  # what tells nothing of the sentence may begin with it
SHARED: Final = 1 << 12  # it is a name of places in several countries
MEDIATES: Final = 1 << 13  # it tells of somebody who only mediates
PLACED: Final = 1 << 14  # it names a place, or whose citizens people are; more marks: rare_words.py
_BEGINS: Final = OPENS | COUNTS | DATES
_QUOTING: Final = frozenset('"„“«»‚')

UNKNOWN: Final = Word()
_PERSONAL: Final = PRONOUN | POSSESSIVE
_INNER_MARKS: Final = str.maketrans("", "", ":*_")
COMMON_WORD: Final = Word(flags=COMMON)

MOST_MET: Final = 20_000  # words that are no entry of their own and are remembered: nearly all come again


Ending = tuple[int, tuple[int, ...]]


class Tagged(Record):
    """A sentence: its words, what is known of each, and how many words each entry spans (0 inside a phrase).

    `ending`: the words that may end what frames need, each with the numbers of those needs. `counting` and `dating`:
    the words that numbers and times may begin with. `flags` and `marks`: all that its words have, so that most rules
    need not look at any of them.
    """

    _fields = ("words", "known", "length", "ending", "counting", "dating", "flags", "marks")
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        words: Words,
        known: list[Word],
        length: list[int],
        ending: list[Ending],
        counting: list[int],
        dating: list[int],
        flags: int,
        marks: int,
    ) -> None:
        self.words = words
        self.known = known
        self.length = length
        self.ending = ending
        self.counting = counting
        self.dating = dating
        self.flags = flags
        self.marks = marks


def counts_at(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether a number in digits, or a word that may begin one, stands there."""
    return tagged.words.form[at][0].isdigit() or tagged.words.lower[at] in lexicon.counting


def tag(text: str, start: int, end: int, lexicon: Lexicon) -> Tagged:
    """The words of `text[start:end]`, looked up once each; the longest phrase wins."""
    first, last, form = spans_of(text, start, end)
    set_marks(first, last, form, lexicon)
    form = in_sentence_case(form, lexicon)
    remembered = lexicon.met.written
    lower: list[str] = []
    known: list[Word] = []
    opening: list[int] = []
    counting: list[int] = []
    dating: list[int] = []
    ending: list[Ending] = []
    flags = marks = 0
    for at, written in enumerate(form):
        met = remembered.get(written)
        low, word, own, needs = _met(written, lexicon) if met is None else met
        if word.events and at and written[0].isupper() and form[at - 1].islower():
            word, needs = as_name(word, needs, lexicon)
        lower.append(low)
        known.append(word)
        flags |= word.flags
        marks |= own
        if own & _BEGINS:
            _note_beginnings(at, own, opening, counting, dating)
        if needs:
            ending.append((at, needs))
    length = [1] * len(lower)
    for word in _join_phrases(opening, (lower, form), (known, length), lexicon):
        flags |= word.flags
        marks |= _marks("", word, lexicon)
    words = Words(text, first, last, form, lower)
    return Tagged(words, known, length, ending, counting, dating, flags, marks)


def _note_beginnings(at: int, own: int, opening: list[int], counting: list[int], dating: list[int]) -> None:
    """What a word may begin: a phrase, a number, a time."""
    if own & OPENS:
        opening.append(at)
    if own & COUNTS:
        counting.append(at)
    if own & DATES:
        dating.append(at)


def _join_phrases(
    opening: list[int], words: tuple[list[str], list[str]], found: tuple[list[Word], list[int]], lexicon: Lexicon
) -> list[Word]:
    """Where a phrase stands, its first word gets all that is known of it and its length, the others nothing.

    What is known of these phrases.
    """
    (lower, form), (known, length) = words, found
    done = 0
    joined: list[Word] = []
    for first in opening:
        if first < done:
            continue
        second = lower[first + 1] if first + 1 < len(lower) else ""
        for parts, word in phrases_from(lower[first], second, lexicon):
            end = first + len(parts)
            if tuple(lower[first:end]) != parts or _describes_noun(word, known[end - 1], form[end - 1], lexicon):
                continue
            if word.flags & PRONOUN and _opens_title(end - 1, lower, lexicon):
                continue  # 'la primera ministra'
            if word.verbs and lower[end : end + 1] and lower[end] in lexicon.clauses.bounding:
                continue  # 'put at least 12 people in jail'
            if not _plain_words(known[first], word, form[end - 1]):
                spanned = len(parts) - marks_infinitive(end - 1, word, (known, lower), lexicon)
                known[first : first + spanned] = [word] + [UNKNOWN] * (spanned - 1)
                length[first : first + spanned] = [spanned] + [0] * (spanned - 1)
                joined.append(word)
                done = end
                break
    return joined


def _opens_title(at: int, lower: list[str], lexicon: Lexicon) -> bool:
    """Whether the words from there on are a title of several words."""
    found = phrases_from(lower[at], lower[at + 1], lexicon) if at + 1 < len(lower) else ()
    return any(word.flags & TITLE and tuple(lower[at : at + len(parts)]) == parts for parts, word in found)


def _plain_words(first: Word, phrase: Word, last: str) -> bool:
    """'El alto funcionario' opens a sentence: an article and a small word are no place of that name ('El Alto')."""
    place = phrase.place
    if place is None or place.casing == "any" or not first.flags & ARTICLE:
        return False
    return last[0].islower() and place.name.split()[-1][0].isupper()


def _describes_noun(phrase: Word, last: Word, form: str, lexicon: Lexicon) -> bool:
    """'die Zahl der inhaftierten Journalisten': in small letters the last word is no noun for a whole."""
    told = bool(phrase.flags & PARTITIVE) and bool(last.group or last.member)
    return told and form[0].islower() and lexicon.clauses.nouns_capitalised


def phrases_from(first: str, second: str, lexicon: Lexicon) -> Phrases:
    """The phrases that begin with these two words, the longest first."""
    by_second = lexicon.met.phrases.get(first)
    if by_second is None:
        by_second = {}
        for parts, word in lexicon.phrases.get(first, ()):
            by_second[parts[1]] = (*by_second.get(parts[1], ()), (parts, word))
        if by_second:
            lexicon.met.phrases[first] = by_second
    return by_second.get(second, ())


def _met(written: str, lexicon: Lexicon) -> Met:
    """What is known of a word as written; remembered, since words come again."""
    lower = written.lower()
    word = lexicon.words.get(lower)
    if word is None and not lower.isalpha():
        word = lexicon.words.get(lower.translate(_INNER_MARKS))  # 'Aktivist:innen', 'Maler*innen'
    if word is None:
        word = UNKNOWN if len(lower) < SHORTEST_COMPOUND_PART else compound(lower, lexicon)
    if word.flags & _PERSONAL and not word.flags & PREPOSITION and len(written) > 2 and written.isupper():
        word = UNKNOWN  # 'nach Angaben von IHR', 'WHO said': a name in capitals
    if word.place is not None and written[0].islower():
        word = in_small_letters(word, lower, lexicon)
    met = (lower, word, _marks(lower, word, lexicon), ended_by(lower, lexicon))
    if len(written) <= LONGEST_COMPOUND_PART:
        if len(lexicon.met.written) > MOST_MET:
            lexicon.met.written.clear()
        lexicon.met.written[written] = met
    return met


def _marks(lower: str, word: Word, lexicon: Lexicon) -> int:
    """What a word is to its sentence; `lower` is '' for a phrase."""
    marks = OPENS if lower in lexicon.phrases else 0
    marks |= CITES if brings_in(lower, word, lexicon) else 0
    marks |= TELLS if word.events else 0
    if lower:
        marks |= COUNTS if lower in lexicon.counting or counts_in_digits(lower) else 0
        marks |= DATES if lower in lexicon.dating or dates_in_digits(lower) else 0
        marks |= _told_apart(lower, lexicon)
    if word.place is not None:
        marks |= PLACED | SHARED if word.place.others else PLACED
    return marks | (MEMBERS if word.member else 0)


def _told_apart(lower: str, lexicon: Lexicon) -> int:
    """Marks by which a rule that few sentences need is left out for all others."""
    marks = (QUOTES if lower in _QUOTING else 0) | (BRACKETS if lower == "(" else 0)
    marks |= CARRIES if lower in lexicon.vehicles else 0
    marks |= MEDIATES if lower in lexicon.clauses.mediation else 0
    marks |= AS_MANY if lower in lexicon.as_many_ends else 0
    marks |= ASIDES if lower in lexicon.asides else 0
    marks |= rare_marks(lower, lexicon)
    return marks | (DUMMY if lower in lexicon.clauses.dummies else 0)


def compound(form: str, lexicon: Lexicon) -> Word:
    """What is known of a compound's last part ('Polithäftlinge', 'US-Präsident'); UNKNOWN when nothing is."""
    if len(form) > LONGEST_COMPOUND_PART:
        return _compound(form, lexicon)
    met = lexicon.met.compounds
    word = met.get(form)
    if word is None:
        if len(met) > MOST_MET:
            met.clear()
        word = met[form] = _compound(form, lexicon)
    return word


def _compound(form: str, lexicon: Lexicon) -> Word:
    dash = max(form.rfind("-"), form.rfind("‑"), form.rfind("‐"))
    if dash > 0:
        head, tail = form[:dash], form[dash + 1 :]
        if tail.isdigit():
            return lexicon.words.get(head, UNKNOWN)  # 'СИЗО-1'
        found = lexicon.compounds.get(tail) or lexicon.words.get(tail)
        if found is None and len(tail) > 2 * SHORTEST_COMPOUND_PART:
            found = _ending(tail, lexicon)
        if found is None or found is UNKNOWN:
            return COMMON_WORD if form.endswith(lexicon.common_suffixes) else UNKNOWN  # 'Iran-backed'
        before = lexicon.words.get(head)
        place = before.place if before is not None else None
        if found.place is not None and found.place.role in ("citizen", "adjective"):
            if head in lexicon.clauses.taking_sides:
                return found._replace(verbs=(), place=None)  # 'pro-russische Kundgebung'
            second = lexicon.duals.get(head) or (place.country if place is not None else "")
            return found._replace(verbs=(), second=second)
        return found._replace(place=place or found.place, verbs=())
    return UNKNOWN if len(form) > 2 and form[1] in "'’" else _ending(form, lexicon)  # "O'Brien"


def _ending(form: str, lexicon: Lexicon) -> Word:
    compounds = lexicon.compounds
    if not compounds:
        return COMMON_WORD if lexicon.common_suffixes and form.endswith(lexicon.common_suffixes) else UNKNOWN
    first = max(FIRST_COMPOUND_PART, len(form) - LONGEST_COMPOUND_PART)
    for cut in range(first, len(form) - SHORTEST_COMPOUND_PART + 1):
        found = compounds.get(form[cut:])
        if found is not None:
            return found._replace(verbs=())
    return COMMON_WORD if len(form) > 5 and form.endswith(lexicon.common_suffixes) else UNKNOWN
