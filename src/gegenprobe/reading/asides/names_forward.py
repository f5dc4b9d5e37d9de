"""A name behind what tells of a noun: 'The nurse abducted in June, Clare Obi, was freed' has it beside the noun."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import ATTRIBUTE, FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    CUE_BEFORE,
    GIVEN,
    NOUN,
    ORGANISATION,
    PARTICLE,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    TITLE,
    Lexicon,
    Word,
)  # fmt: skip
from gegenprobe.reading.words.tagging import Tagged
from gegenprobe.reading.words.word_order import in_order

_CLOSING: Final = {",": ",", "–": "–", "—": "—", "(": ")"}
_MARKS: Final = frozenset(",;:–—().!?…\"'„“”«»")
_ENDS: Final = frozenset(".;")
LONGEST: Final = 6  # words of a name
BEFORE: Final = 4  # words from an article to its noun
FARTHEST: Final = 14  # words from the noun to the mark before the name
SHORT: Final = 2  # letters of 'un', which ends as verbs for several do
Span = tuple[int, int]


def names_beside_nouns(tagged: Tagged, lexicon: Lexicon) -> Tagged:
    """The words with each such name right behind its noun; the same where there are none."""
    clauses, form = lexicon.clauses, tagged.words.form
    if not (clauses.fixed_order or clauses.subjects_dropped):
        return tagged
    for mark in range(2, len(form) - 2):
        if form[mark] in _CLOSING and (form[mark + 1][0].isupper() or tagged.known[mark + 1].flags & (TITLE | ARTICLE)):
            order = _forward(tagged, mark, lexicon)
            if order:
                return in_order(tagged, order)
    return tagged


def _forward(tagged: Tagged, mark: int, lexicon: Lexicon) -> list[int]:
    """The order of the words with the name behind `mark` beside its noun; none where it is nobody's name."""
    first, last = _name(tagged, mark + 1)
    noun = _noun(tagged, mark, lexicon) if last else -1
    if noun < 0 or not _is_a_name(tagged, (noun, mark, last), lexicon):
        return []
    size = len(tagged.known)
    described, head = range(noun + 1, mark), [*range(noun + 1), *range(first, last)]
    plain = noun + 1 == mark or bool(tagged.known[noun + 1].flags & PREPOSITION)  # 'the driver of the lorry'
    behind = _behind(tagged, (mark, last), lexicon, joined=plain)
    if not behind:
        source = plain and tagged.words.form[last] == "," and _is_a_source(tagged, noun)
        return [*head, *described, *range(last, size)] if source else []
    if plain and behind < size and tagged.known[behind].flags & CONJUNCTION:  # 'of the tanker, Igor Pell, and two'
        small = all(tagged.words.form[at].islower() for at in described)
        return [*head, *range(behind, size)] if small else []
    if plain:
        return [*head, *described, *range(behind, size)]
    return [*head, mark, *described, *range(last, size)]


def _name(tagged: Tagged, at: int) -> Span:
    """The name behind its titles, with the small words in it; an empty span: fewer than two words, or no name."""
    form, known, length = tagged.words.form, tagged.known, tagged.length
    first = at
    while first + 2 < len(form) and (known[first].flags & (TITLE | ARTICLE) or form[first] == "."):
        first += max(1, length[first])
    end, capitals = first, 0
    for k in range(first, min(first + LONGEST + 1, len(form))):
        if form[k][0].isupper():
            if known[k].flags & ORGANISATION or (known[k].place is not None and length[k] != 1):
                return at, 0
            end, capitals = k + 1, capitals + 1
        elif form[k] == ".":
            if len(form[k - 1]) > 1 or k + 1 == len(form) or not form[k + 1][0].isupper():
                break
        elif not (known[k].flags & PARTICLE and form[k].islower()) and "-" not in form[k]:
            break
    placed = end > first and known[end - 1].place is not None and not known[first].flags & GIVEN
    return (first, end) if capitals > 1 and not placed and end < len(form) else (at, 0)


def _behind(tagged: Tagged, name: Span, lexicon: Lexicon, *, joined: bool) -> int:
    """The first word behind the name, its age and its mark, where a verb or nothing follows; 0: something else does."""
    form, known, (mark, last) = tagged.words.form, tagged.known, name
    if form[last] in _ENDS and form[mark] == ",":
        return last
    if form[last] == "," and last + 2 < len(form) and form[last + 1].isdigit() and form[last + 2] == ",":
        last += 2
    if form[last] != _CLOSING[form[mark]] or last + 1 >= len(form):
        return 0
    last = _past_description(tagged, last)
    follows = known[last + 1]
    if joined and follows.flags & CONJUNCTION and tagged.words.lower[last + 1] == lexicon.clauses.conjunctions[0]:
        return last + 1
    return last + 1 if any(verb.features & FINITE for verb in follows.verbs) else 0


def _past_description(tagged: Tagged, mark: int) -> int:
    """', Igor Pell, a second-time offender, was': the mark behind what more is told of whom the name names."""
    form, known = tagged.words.form, tagged.known
    if form[mark] != "," or not known[mark + 1].flags & ARTICLE:
        return mark
    end = next((at for at in range(mark + 2, min(mark + FARTHEST, len(form) - 1)) if form[at] in _MARKS), 0)
    told = known[mark + 1 : end]
    small = all(word.islower() for word in form[mark + 1 : end]) and not any(_finite(word) for word in told)
    return end if end and form[end] == "," and small else mark


def _is_a_source(tagged: Tagged, noun: int) -> bool:
    """'According to the owner of the boat, Rajan Pillai, ...'."""
    known = tagged.known
    return any(known[at].flags & CUE_BEFORE for at in range(max(0, noun - BEFORE), noun))


def _noun(tagged: Tagged, mark: int, lexicon: Lexicon) -> int:
    """The last word of the noun for one person that what stands before the mark tells of; -1: there is none."""
    form, known = tagged.words.form, tagged.known
    start = next((at + 1 for at in range(mark - 1, -1, -1) if form[at] in _MARKS), 0)
    for at in range(max(start, mark - FARTHEST), mark):
        word = known[at]
        if not _is_somebody(word) or word.flags & ORGANISATION:
            continue
        if not (form[at].islower() or _is_citizen(word)) or not _single(tagged, start, at, lexicon):
            continue
        last = _end_of_noun(tagged, at, mark, lexicon)
        if last < 0:
            continue
        near = form[mark] != "," if last + 1 == mark else _describes(tagged, (at, last), mark, lexicon)
        if near:
            return last
    return -1


def _is_citizen(word: Word) -> bool:
    return word.place is not None and word.place.role == "citizen"


def _end_of_noun(tagged: Tagged, noun: int, mark: int, lexicon: Lexicon) -> int:
    """The last word of the noun and, where they follow it, of its adjectives; -1: the mark comes first."""
    at = noun + max(1, tagged.length[noun]) - 1
    while lexicon.clauses.adjectives_follow and at + 1 < mark:
        word = tagged.known[at + 1]
        if word.verbs or word.flags or word.group or not tagged.words.form[at + 1].islower():
            break
        at += 1
    return at if at < mark else -1


def _single(tagged: Tagged, start: int, noun: int, lexicon: Lexicon) -> bool:
    """Whether an article or a possessive stands before the noun, and it tells of one."""
    clauses, lower = lexicon.clauses, tagged.words.lower
    places = range(max(start, noun - BEFORE), noun)
    told = next((at for at in places if tagged.known[at].flags & (ARTICLE | POSSESSIVE)), -1)
    if told < 0:
        return False
    if clauses.adjectives_follow:  # 'los', 'sus': the article tells how many
        return len(lower[told]) <= SHORT or not lower[told].endswith(clauses.plural_endings)
    return not lower[noun + max(1, tagged.length[noun]) - 1].endswith(clauses.plural_endings)


def _describes(tagged: Tagged, noun: Span, mark: int, lexicon: Lexicon) -> bool:
    """Whether all that stands between noun and mark tells who it is: a relative, a participle, a preposition."""
    known, (head, last) = tagged.known, noun
    first, between = known[last + 1], known[last + 1 : mark]
    if any(word.flags & CONJUNCTION for word in between):
        return False
    if first.flags & RELATIVE:
        return any(word.verbs for word in between)
    told = [word for at, word in enumerate(between[1:], last + 2) if at not in tagged.dating]  # 'in March'
    if any(_finite(word) or word.flags & (RELATIVE | PRONOUN) for word in told):
        return False
    if first.flags & PREPOSITION:
        small = all(form.islower() for form in tagged.words.form[last + 1 : mark])
        near = (*lexicon.clauses.genitive_marks, *lexicon.clauses.inside, *lexicon.clauses.out_of)
        return tagged.words.lower[last + 1] in near and (small or not known[head].flags & TITLE)
    befell = any(verb.features & (PARTICIPLE | ATTRIBUTE) for verb in first.verbs) or first.group in lexicon.captive
    alone = len(between) == 1
    dated = last + 2 in tagged.dating and not any(_is_somebody(word) for word in told)  # not 'the king pardoned a nun'
    return befell and (alone or bool(between[1].flags & PREPOSITION) or dated)


def _is_somebody(word: Word) -> bool:
    return bool(word.group or word.flags & (PEOPLE | TITLE)) or _is_citizen(word)


def _finite(word: Word) -> bool:
    """Whether a word can be a finite verb, and neither a participle nor a noun."""
    if word.group or word.flags & NOUN:
        return False
    finite = any(verb.features & FINITE for verb in word.verbs)
    return finite and not any(verb.features & PARTICIPLE for verb in word.verbs)


def _is_a_name(tagged: Tagged, place: tuple[int, int, int], lexicon: Lexicon) -> bool:
    """Whether it is somebody's: by a given name or a title, or because no place stands before it."""
    noun, mark, last = place
    known, places = tagged.known, (*lexicon.clauses.inside, *lexicon.clauses.out_of)
    if any(word.flags & (GIVEN | TITLE) for word in known[mark + 1 : last]):
        return True
    where = next((at for at in range(mark - 1, noun, -1) if known[at].flags & PREPOSITION), -1)
    if where < 0 or tagged.words.lower[where] not in places:
        return True
    return any(known[at].place is not None or at in tagged.dating for at in range(where, mark))
