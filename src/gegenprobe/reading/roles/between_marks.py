"""What stands alone between two marks: whether a stretch opens or closes at a word, and what it tells by itself."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, MORE, PREPOSITION, STILL, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import TERMS, Mention
from gegenprobe.reading.roles.left_out import DASHES
from gegenprobe.reading.sentences.sentence import Sentence

MARKS: Final = frozenset(",;:.–—")
LINKS: Final = frozenset(",–—")
WITH_PREPOSITION: Final = 2  # words of 'in Althofen'
ADVERBS: Final = 2  # words that may stand before 'another twelve'
INSERTED: Final = 14  # words between a name and its term


def opens(at: int, sentence: Sentence) -> bool:
    """Whether a stretch opens at the word: behind a mark or a conjunction."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    return at > 0 and (form[at - 1] in MARKS or bool(known[at - 1].flags & CONJUNCTION))


def opens_in_bracket(at: int, sentence: Sentence) -> bool:
    """The same, or behind a bracket: 'arrested 60 people (14 in Lima, 46 in Cuzco)'."""
    return opens(at, sentence) or sentence.tagged.words.form[at - 1] == "("


def closes(at: int, sentence: Sentence) -> bool:
    """Whether a stretch ends before the word: the text, a mark or a conjunction."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    return at >= len(form) or not form[at][0].isalnum() or bool(known[at].flags & CONJUNCTION)


def between_commas(first: int, last: int, sentence: Sentence) -> bool:
    """'Nine teachers, arrested in May, have appealed': whether a comma stands before these words, and one behind."""
    form = sentence.tagged.words.form
    return first > 0 and last < len(form) and form[first - 1] == form[last] == ","


def ends_its_clause(at: int, event: Event, sentence: Sentence) -> bool:
    """Whether a mark stands right behind a verb of the event's own clause."""
    form, own = sentence.tagged.words.form, sentence.sliced.clause_of[at] == event.clause
    return own and at > event.at and at + 1 < len(form) and form[at + 1] in ",;"


def has_own_verb(mention: Mention, event: Event, sentence: Sentence) -> bool:
    """'Two died in May; the others, 74 in all, were let go': a clause that follows has a verb for the number."""
    clause = sentence.clause(sentence.sliced.clause_of[mention.head])
    if clause.number == event.clause or clause.kind not in ("main", "coordinate") or not clause.verbs:
        return False
    return event.at < clause.first <= mention.first and mention.last <= clause.verbs[0].at


def has_own_term(event: Event, mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'nine men to life in prison and five women to 20 years': behind a preposition, and no other verb behind."""
    at, known, form = mention.last, sentence.tagged.known, sentence.tagged.words.form
    if _has_term_behind(event, mention, sentence, lexicon):
        return True
    if (
        event.form is None
        or at >= len(known)
        or not known[at].flags & PREPOSITION
        or not opens(mention.first, sentence)
    ):
        return False
    terms = any(hit.first == at + 1 and hit.unit in TERMS for hit in sentence.numbers)
    terms = terms or any(time.first in (at, at + 1) and time.kind == "duration" for time in sentence.times)
    end = next((k for k in range(at, len(form)) if form[k] in MARKS), len(form))
    return terms and not any(at < verb.at < end for clause in sentence.sliced.clauses for verb in clause.verbs)


def _has_term_behind(event: Event, mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Drei bekamen zehn Jahre, zwei jeweils acht Jahre': a term right behind the number, as behind the verb."""
    if event.form is None or not lexicon.clauses.nouns_capitalised or not opens(mention.first, sentence):
        return False
    return any(hit.first == mention.last and hit.unit in TERMS for hit in sentence.numbers)


def opens_with_article(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Peru ließ 90 frei, die Hamas drei', ', allein in Lima 20': whether the stretch opens at the word.

    Also at the article or the adverb before it, where nouns have capitals.
    """
    if opens(at, sentence) or not at or not lexicon.clauses.nouns_capitalised:
        return opens(at, sentence)
    small = sentence.tagged.words.lower[at - 1] in lexicon.clauses.adverbs
    return (small or bool(sentence.tagged.known[at - 1].flags & ARTICLE)) and opens(at - 1, sentence)


def in_unknown_place(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'in Graz 750, in Althofen 95': a place the packs do not know, right before word `at`."""
    place = next((m for m in sentence.mentions if m.last == at and m.kind == "thing" and not m.number), None)
    return place is not None and place.prep in lexicon.clauses.inside and opens(place.first, sentence)


def place_unknown(counted: Mention, behind: Mention | None, sentence: Sentence) -> bool:
    """'elf kamen in Graz frei, fünf in Althofen': a bare number behind a mark, and a place the packs do not know."""
    if behind is None or behind.kind != "thing" or behind.number is not None or counted.kind != "number":
        return False
    form = sentence.tagged.words.form
    named = behind.last - behind.first == WITH_PREPOSITION and form[behind.head][0].isupper()
    return named and opens_in_bracket(counted.first, sentence) and closes(behind.last, sentence)


def before_links(at: int, sentence: Sentence, lexicon: Lexicon) -> int:
    """'Kiew ebenfalls 185', '2022 noch einmal 61': the word behind those that only link it to word `at`."""
    lower = sentence.tagged.words.lower
    if at and lower[at - 1] in LINKS:
        return at - 1
    if not lexicon.clauses.nouns_capitalised:
        return at
    adverbs = lexicon.clauses.adverbs
    if at > 1 and " ".join(lower[at - 2 : at]) in adverbs:
        return at - 2
    return at - 1 if at and lower[at - 1] in adverbs else at


def more_elsewhere(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'..., weitere 53 beim Versuch zu fliehen': more people behind a mark, and a preposition right behind them."""
    known, at = sentence.tagged.known, mention.last
    if not (mention.more and lexicon.clauses.nouns_capitalised and opens(mention.first, sentence)):
        return False
    return at < len(known) and bool(known[at].flags & PREPOSITION)


def more_alone(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """', then another twelve', ', später noch zwölf': more people alone between marks, behind adverbs at most."""
    lower, known = sentence.tagged.words.lower, sentence.tagged.known
    start, end = mention.first, end_of_count(mention)
    more = mention.more
    while start and mention.first - start < ADVERBS and lower[start - 1] in lexicon.clauses.adverbs:
        start -= 1
        more = more or bool(known[start].flags & STILL)
    while end < len(known) and known[end].flags & MORE:
        end, more = end + 1, True
    told_on = end < len(lower) and lower[end] in DASHES  # 'ещё пятеро — под домашним арестом'
    return more and not told_on and opens(start, sentence) and closes(end, sentence)


def end_of_count(mention: Mention) -> int:
    """The word behind those counted; a bare number ends with itself, whatever was taken for its noun."""
    return mention.number.last if mention.kind == "number" and mention.number is not None else mention.last


def term_near(at: int, sentence: Sentence, lexicon: Lexicon) -> set[int]:
    """'and Y, 32, to five years', 'and Y, deputy head of the party, to ten': where a term may stand behind a name."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    near, end = {at, at + 1}, min(at + INSERTED, len(form) - 1)
    if not lexicon.clauses.fixed_order or form[at : at + 1] != [","]:
        return near
    comma = next((k for k in range(at + 1, end) if form[k] == "," or known[k].verbs), end)
    return {*near, comma + 1, comma + 2} if form[comma] == "," else near


def as_before(person: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Für X sind es acht Monate, für Y sieben': the preposition of one named before."""
    before = (m for m in sentence.mentions if m.kind == "person" and m.last < person.first)
    return lexicon.clauses.nouns_capitalised and any(m.prep == person.prep for m in before)
