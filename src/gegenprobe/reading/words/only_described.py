"""Forms that are or are no verbs by what stands around them: parts of names, participles that only describe."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import ATTRIBUTE, FINITE, GERUND, INFINITIVE, PARTICIPLE, PAST, PRESENT
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    GIVEN,
    MARK,
    MORE,
    NONE,
    NOUN,
    OPENER,
    ORGANISATION,
    PARTITIVE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    TITLE,
    Lexicon,
    VerbForm,
    Word,
)  # fmt: skip
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged, counts_at

_DETERMINES: Final = ARTICLE | POSSESSIVE | NONE | MORE
PAIR: Final = 3  # words of 'Russia and Ukraine'
LINE: Final = 7  # words around one, to tell a headline with capitals from a sentence
LONG: Final = 4  # letters of a word that such a headline writes with a capital
PARTITIVE_WORDS: Final = 2  # 'of them'
OFFICE: Final = 5  # words from such a participle to the name behind it
_NO_OFFICE: Final = ARTICLE | POSSESSIVE | PREPOSITION | PRONOUN | OPENER | RELATIVE
NEAR: Final = 2  # unknown words between a number and its noun


def inside_name(tagged: Tagged, at: int) -> bool:
    """'Simon Marks, who', 'musicians Saw Phoe': a verb's form with a capital beside another, among small words."""
    form = tagged.words.form
    if not form[at][0].isupper() or not form[at][1:].islower() or not form[at - 1][0].isalpha():
        return False
    after = form[at + 1 : at + 2]
    small = at > 1 and bool(tagged.known[at - 1].flags & PREPOSITION)  # 'the Court of Appeals'
    beside = form[at - 2] if small else form[at - 1] if at > 1 or tagged.known[0].flags & GIVEN else ""
    if not any(word[:1].isupper() and word[1:].islower() for word in (beside, *after)):
        return False
    near = form[max(at - LINE, 0) : at] + form[at + 1 : at + LINE]
    return sum(word[0].islower() and len(word) >= LONG for word in near) > 1


def nouns_in_phrases(tagged: Tagged, lexicon: Lexicon) -> None:
    """'its call for the release': right behind an article or owner the noun that a verb of two words begins with.

    So is what opens a sentence or stands behind a preposition (*Calls for the release of ten*, *amid calls for*). The
    words behind it are then read each for itself, as is 'of the group' behind an office.
    """
    known, length, lower = tagged.known, tagged.length, tagged.words.lower
    for at in range(len(known)):
        if length[at] < PARTITIVE_WORDS or not lexicon.clauses.fixed_order:
            continue
        if at and known[at].flags & PARTITIVE and known[at - 1].flags & TITLE:  # 'the leader of the group, Ann Bell,'
            _apart(tagged, at, lexicon)
            continue
        if not known[at].verbs:
            continue
        before, alone = known[at - 1].flags if at else PREPOSITION, lexicon.words.get(lower[at])
        owned = before & (ARTICLE | POSSESSIVE | PREPOSITION) and not before & (PRONOUN | MARK | OPENER)
        if not at and length[at] < len(known) and counts_at(tagged, length[at], lexicon):
            continue  # 'Calls for 12 hostages to be freed'
        if not owned or alone is None or not alone.status or _no_noun(known[at].verbs):
            continue
        _apart(tagged, at, lexicon)


def _apart(tagged: Tagged, at: int, lexicon: Lexicon) -> None:
    """Each word of the phrase that begins here read for itself."""
    for k in range(at, at + tagged.length[at]):
        tagged.known[k], tagged.length[k] = lexicon.words.get(tagged.words.lower[k], UNKNOWN), 1


def _no_noun(verbs: tuple[VerbForm, ...]) -> bool:
    """'called for' is no noun, nor is 'calling for'."""
    return any(form.features & (PAST | PARTICIPLE | GERUND) for form in verbs)


def reputed(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'over alleged abuse', 'for reported theft': a participle of speech behind a preposition tells of a noun."""
    word, before = tagged.known[at], tagged.known[at - 1].flags
    if not before & PREPOSITION or before & (OPENER | MARK) or at + 1 >= len(tagged.known):
        return False
    following = tagged.known[at + 1].flags
    if not tagged.words.form[at + 1][0].isalpha() or following & (_DETERMINES | PREPOSITION | PRONOUN | OPENER):
        return False
    uses = [lexicon.verbs.get(form.lemma) for form in word.verbs]
    plain = all(form.features & ATTRIBUTE for form in word.verbs)
    return plain and all(use is not None and use.speech and not use.frames for use in uses)


def only_tells_of(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether a form of a verb only tells of a noun beside it."""
    tells = reputed(tagged, at, lexicon) or of_a_share(tagged, at, lexicon) or behind_to(tagged, at, lexicon)
    return tells or before_office(tagged, at, lexicon)


def before_office(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'of convicted spy ring boss John Marks', 'met jailed leader Ann Bell': before a name."""
    form, known = tagged.words.form, tagged.known
    past = all(verb.features & PARTICIPLE and not verb.particle for verb in known[at].verbs)
    if not lexicon.clauses.fixed_order or not past or not form[at].islower() or not _brings_in(tagged, at, lexicon):
        return False
    end = next((k for k in range(at + 1, min(at + OFFICE, len(form))) if not form[k].islower()), at + 1)
    plain = all(not known[k].flags & _NO_OFFICE and not known[k].verbs for k in range(at + 1, end))
    named = end > at + 1 and end + 1 < len(form) and form[end][0].isupper() and form[end + 1][0].isupper()
    return plain and named


def _brings_in(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether the word before is a preposition, a verb that helps no other, or joins two nouns for somebody."""
    before, first = tagged.known[at - 1], tagged.known[at - 2] if at > 1 else UNKNOWN
    if before.flags & CONJUNCTION:
        return bool(first.group or first.flags & TITLE)
    uses = [lexicon.verbs.get(verb.lemma) for verb in before.verbs]
    helps = any(use is not None and (use.auxiliary or use.modal) for use in uses)
    return bool(before.verbs and not helps) or bool(before.flags & PREPOSITION and not before.flags & (OPENER | MARK))


def behind_to(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'sentenced them to suspended terms': right behind the mark of an infinitive a past form describes a noun."""
    word, clauses = tagged.known[at], lexicon.clauses
    if not clauses.fixed_order or tagged.words.lower[at - 1] != clauses.infinitive_mark or at + 1 >= len(tagged.known):
        return False
    return all(form.features & PARTICIPLE and not form.features & INFINITIVE for form in word.verbs)


def of_a_share(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'125 men, 44 of them wounded, were freed', '17 of them accused of theft': a participle without its verb."""
    known, form = tagged.known, tagged.words.form
    share = at > PARTITIVE_WORDS - 1 and bool(known[at - PARTITIVE_WORDS].flags & PARTITIVE)
    if not share or tagged.length[at - PARTITIVE_WORDS] != PARTITIVE_WORDS or at + 2 >= len(known):
        return False
    if not all(verb.features & PARTICIPLE for verb in known[at].verbs):
        return False
    closed = form[at + 1] == "," and any(verb.features & FINITE for verb in known[at + 2].verbs)
    uses = [lexicon.verbs.get(verb.lemma) for verb in known[at].verbs]
    speech = all(use is not None and use.speech for use in uses)
    return closed or (speech and bool(known[at + 1].flags & PREPOSITION))


def acts_on(before: Word, features: int, after: Word, lexicon: Lexicon) -> bool:
    """'Egypt tops the list': whether a third person's form stands between a country and an article."""
    third = features & PRESENT and not features & (INFINITIVE | PARTICIPLE)
    if features & PAST and features & INFINITIVE and lexicon.clauses.fixed_order:  # 'Argentina cut ties'
        return before.place is not None and before.place.role == "country" and bool(after.flags & NOUN)
    place = before.place if third and lexicon.clauses.fixed_order else None
    return place is not None and place.role == "country" and bool(after.flags & ARTICLE)


def owned_behind(at: int, features: int, lower: list[str], lexicon: Lexicon) -> bool:
    """'called for her release in March': what may be pronoun or owner is the owner behind a preposition."""
    if not lexicon.clauses.fixed_order or at < 2 or features & GERUND:
        return False
    before = lexicon.words.get(lower[at - 2])
    return before is not None and bool(before.flags & PREPOSITION)


def before_of(at: int, known: list[Word], lower: list[str], lexicon: Lexicon) -> bool:
    """'release of', 'arrests pass 6,000': a form before a mark of the genitive, or before what it reaches."""
    if at + 1 >= len(lower):
        return False
    if lower[at + 1] in lexicon.clauses.genitive_marks or _under_way(at, known, lexicon):
        return True
    counted = lexicon.clauses.fixed_order and at + 2 < len(lower) and lower[at + 2][0].isdigit()
    reaching = lexicon.clauses.reaching
    return counted and any(form.lemma in reaching and form.features & FINITE for form in known[at + 1].verbs)


def _under_way(at: int, known: list[Word], lexicon: Lexicon) -> bool:
    """'in indirect talks with': behind a preposition and a word that the packs do not know, before another one."""
    if at < 2 or not lexicon.clauses.fixed_order or not known[at].status or not known[at].events:
        return False
    if known[at - 1] != Word() or not known[at - 2].flags & PREPOSITION or known[at - 2].flags & MARK:
        return False
    return bool(known[at + 1].flags & PREPOSITION and not known[at + 1].flags & MARK)


def plural_first(tagged: Tagged, at: int, features: int, lexicon: Lexicon) -> bool:
    """'Talks to free 15 miners go on': nobody stands before the form, as somebody must before a verb in -s.

    A word for people is one wherever a verb follows: 'if rebels seize the town', 'Rebels plan to go'.
    """
    if not lexicon.clauses.fixed_order or features & (INFINITIVE | GERUND | PARTICIPLE):
        return False
    after = tagged.known[at + 1] if at + 1 < len(tagged.known) else UNKNOWN
    first = tagged.words.form[at][0].isupper() and (not at or not tagged.words.form[at - 1][0].isalnum())
    return bool(first and after.flags & MARK) or bool(tagged.known[at].group and (first or after.verbs))


def bare_verb(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'13 work for newspapers': behind a number a form without a plural's ending, and no noun behind it."""
    plain = all(form.features & INFINITIVE for form in tagged.known[at].verbs if not form.particle)
    number = tagged.words.lower[at - 1]
    if not plain or not lexicon.clauses.fixed_order or tagged.known[at].group or number in lexicon.clauses.single:
        return False
    after = tagged.known[at + 1].flags if at + 1 < len(tagged.known) else 0
    return bool(after & (PREPOSITION | ARTICLE | POSSESSIVE))


def counted_behind(tagged: Tagged, at: int, counted: frozenset[int], lexicon: Lexicon) -> bool:
    """'94 fraud suspects were arrested': a plural behind a number and one or two words that nobody knows."""
    if not lexicon.clauses.fixed_order or at < NEAR or any(f.features & INFINITIVE for f in tagged.known[at].verbs):
        return False
    if not tagged.words.lower[at].endswith(lexicon.clauses.plural_endings) or not _tells_who(tagged, at):
        return False
    for first in range(at - 1, max(at - 1 - NEAR, 0), -1):
        if tagged.known[first] is not UNKNOWN or not tagged.words.lower[first].isalpha():
            return False
        if first in counted:
            return tagged.words.lower[first - 1] not in lexicon.clauses.single
    return False


def _tells_who(tagged: Tagged, at: int) -> bool:
    """Whether the form is a noun for people, or ends its clause's subject: no object stands behind it."""
    after = tagged.known[at + 1] if at + 1 < len(tagged.known) else UNKNOWN
    return bool(tagged.known[at].group) or bool(after.verbs)


def describes_people(at: int, known: list[Word]) -> bool:
    """'rescues 12 kidnapped students': whether a participle stands before a word for people, one unknown between."""
    end = at + 2 if at + 1 < len(known) and known[at + 1] is UNKNOWN else at + 1
    people = end < len(known) and bool(known[end].group)
    return people and any(form.features & ATTRIBUTE for form in known[at].verbs)


def describes_behind(tagged: Tagged, at: int, seen: set[int], lexicon: Lexicon) -> bool:
    """'the striking workers', 'sentenced leading dissidents': a form in -ing before its noun, behind no such verb."""
    known = tagged.known
    if not at or known[at - 1].flags & _DETERMINES:
        return at > 0
    plain = not any(tagged.words.lower[at + 1 : at + 2] == [form.particle] for form in known[at].verbs)
    uses = [lexicon.verbs.get(form.lemma) for form in known[at].verbs if not form.particle]
    frames = [lexicon.frames[number] for use in uses if use is not None for number in use.frames]
    tells = any(use is not None and (use.status or use.speech) for use in uses) or any(not f.weak for f in frames)
    people = at + 1 < len(known) and (known[at + 1].group or known[at + 1].flags & TITLE) and not known[at + 1].verbs
    behind = [lexicon.verbs.get(form.lemma) for form in known[at - 1].verbs] if at - 1 in seen else []
    framed = any(use is not None and use.frames and not use.auxiliary for use in behind)
    return plain and not tells and bool(people) and framed


def is_attribute(tagged: Tagged, at: int, counted: frozenset[int]) -> bool:
    """'the freed prisoners': a participle between a determiner and a noun."""
    word = tagged.known[at]
    if not any(form.features & ATTRIBUTE for form in word.verbs):
        return False
    return at in counted or (at > 0 and bool(tagged.known[at - 1].flags & _DETERMINES))


def no_attribute(tagged: Tagged, at: int, numbered: frozenset[int]) -> Word:
    """A participle with an object ('a decree freed 82') or its particle behind it does not describe a noun."""
    word = tagged.known[at]
    after = at + 1
    ends = after >= len(tagged.known) or not tagged.words.form[after][0].isalnum()
    ends = ends or any(form.particle and form.particle == tagged.words.lower[after] for form in word.verbs)
    closing = _DETERMINES | PRONOUN | PREPOSITION | OPENER | RELATIVE  # 'recommended that 40 ...'
    if not ends and after not in numbered and not tagged.known[after].flags & closing:
        return word
    return word._replace(verbs=tuple(form._replace(features=form.features & ~ATTRIBUTE) for form in word.verbs))


def of_two(tagged: Tagged, at: int, seen: set[int], lexicon: Lexicon) -> bool:
    """'Peru and Chile exchange prisoners': a plain form between two countries or bodies and bare people."""
    known = tagged.known
    if not lexicon.clauses.fixed_order or at < PAIR or at + 1 >= len(known) or not known[at + 1].group:
        return False
    plain = any(form.features & INFINITIVE for form in known[at].verbs)
    sides = all(known[k].place or known[k].flags & ORGANISATION for k in (at - 1, at - PAIR))
    return plain and sides and bool(known[at - 2].flags & CONJUNCTION) and not any(k < at for k in seen)
