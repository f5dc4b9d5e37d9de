"""What a form is here: a verb or an attribute, a pronoun or an article, a preposition or a particle."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE, NOMINATIVE
from gegenprobe.packs.inflection import ATTRIBUTE, FINITE, GERUND, INFINITIVE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    COMMON,
    CONJUNCTION,
    GIVEN,
    INDEFINITE,
    MORE,
    NAMED,
    NONE,
    ORGANISATION,
    PART,
    PARTITIVE,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    TITLE,
    Word,
)
from gegenprobe.reading.mentions.heads import is_phrase
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.mention import QUOTES
from gegenprobe.reading.words.attributes import attribute_ahead
from gegenprobe.reading.words.backward import tells_who_said
from gegenprobe.reading.words.behind_country import only_verb
from gegenprobe.reading.words.being import may_be_being
from gegenprobe.reading.words.spoken_to import before_you

_NOUNS: Final = PEOPLE | TITLE | ORGANISATION | NAMED | MORE | INDEFINITE


def past_bracket(sweep: Sweep, at: int) -> int:
    """The word after a party, age or short form in brackets behind a name ('Maas (SPD)'); 0: something else."""
    last = sweep.mentions[-1] if sweep.mentions else None
    form = sweep.tagged.words.form
    if last is None or last.kind not in ("person", "body") or any(w[0].isalnum() for w in form[last.last : at]):
        return 0
    end = next((k for k in range(at + 1, min(at + 6, len(form))) if form[k] == ")"), 0)
    inside = sweep.tagged.known[at + 1 : end]
    return 0 if not end or any(word.verbs or word.group or word.flags & PREPOSITION for word in inside) else end + 1


def capital_noun(sweep: Sweep, at: int) -> bool:
    """'Angaben' in 'nach ersten Angaben': a noun that is written like a verb form but for its capital."""
    capital = at > 0 and sweep.lexicon.clauses.nouns_capitalised and sweep.tagged.words.form[at][0].isupper()
    return capital and not _asks_you(sweep, at)


def _asks_you(sweep: Sweep, at: int) -> bool:
    """'„Lassen Sie die 30 frei“, schrieb X': a verb behind a mark, before the pronoun of those spoken to."""
    opens = not sweep.tagged.words.form[at - 1][0].isalnum()
    return opens and bool(sweep.tagged.known[at].verbs) and before_you(sweep.tagged, at)


def is_verb(sweep: Sweep, word: Word, at: int) -> bool:
    """Whether a form that may be a verb or an attribute ('verurteilte') is the verb here."""
    form = sweep.tagged.words.form[at]
    if sweep.lexicon.clauses.nouns_capitalised and form[0].isupper() and at > 0:
        return _asks_you(sweep, at)
    if _after_article(sweep, word, at) or _names_a_body(sweep, word, at) or _set_off(sweep, at):
        return False
    kinds = ATTRIBUTE | GERUND if sweep.lexicon.clauses.nouns_capitalised else ATTRIBUTE
    attribute = any(verb.features & kinds for verb in word.verbs)
    if not attribute:
        return True
    if _behind_copula(sweep, at) and noun_follows(sweep, at):
        return False  # 'Neun sind verurteilte Straftäter'
    if sweep.open.first < 0:
        return not _thing_follows(sweep, at) or tells_who_said(sweep.tagged, at, sweep.lexicon)
    if only_verb(sweep.tagged, at, sweep.open.prep, sweep.lexicon) or _said_behind_noun(sweep, word, at):
        return True
    return not noun_follows(sweep, at)


def _said_behind_noun(sweep: Sweep, word: Word, at: int) -> bool:
    """'A doctor at the gate told AFP': a verb of saying right behind a noun that the packs do not know."""
    before, form = sweep.tagged.known[at - 1], sweep.tagged.words.form[at - 1]
    noun = before.flags in (0, COMMON) and not before.verbs and before.place is None and form.islower()
    if not noun or not sweep.lexicon.clauses.fixed_order or sweep.open.first >= at - 1:
        return False
    adverb = form in sweep.lexicon.clauses.adverbs or at - 1 in sweep.numbers
    uses = [sweep.lexicon.verbs.get(verb.lemma) for verb in word.verbs if verb.features & FINITE]
    return not adverb and any(use is not None and use.speech for use in uses)


def _names_a_body(sweep: Sweep, word: Word, at: int) -> bool:
    """'según la Liga Sur', 'el Partido Verde': a noun for a body with a capital inside the sentence is no verb."""
    written = word.flags & ORGANISATION and at > 0 and sweep.tagged.words.form[at].istitle()
    return bool(written) and bool(sweep.tagged.known[at - 1].flags & (ARTICLE | PREPOSITION))


def _set_off(sweep: Sweep, at: int) -> bool:
    """'Котов, напомним, арестован': a single word between commas that only speaks to the reader."""
    form, lower = sweep.tagged.words.form, sweep.tagged.words.lower
    if not 0 < at < len(form) - 1 or form[at - 1] != "," or form[at + 1] != ",":
        return False
    return bool(sweep.lexicon.clauses.noun_cases) and lower[at] in sweep.lexicon.clauses.adverbs


def _behind_copula(sweep: Sweep, at: int) -> bool:
    """Whether a verb of being stands before the form, and no mark between the two."""
    known, verbs, form = sweep.tagged.known, sweep.verbs, sweep.tagged.words.form
    if not sweep.lexicon.clauses.nouns_capitalised or not verbs:
        return False
    being = may_be_being(known[verbs[-1]], sweep.lexicon)
    return being and all(form[k][0].isalnum() for k in range(verbs[-1], at)) and at + 1 < len(form)


def _after_article(sweep: Sweep, word: Word, at: int) -> bool:
    """'la salida', 'the arrest': right behind an article no verb stands, unless the article may be a pronoun."""
    if sweep.lexicon.clauses.nouns_capitalised or not at or sweep.open.first < 0:
        return False
    flags = sweep.tagged.known[at - 1].flags
    if not flags & (ARTICLE | POSSESSIVE):
        return False
    finite = any(verb.features & FINITE for verb in word.verbs)
    if sweep.lexicon.clauses.subjects_dropped and flags & INDEFINITE:
        return not finite  # 'afirmó que varios fueron deportados'
    return not finite or not flags & PRONOUN


def _thing_follows(sweep: Sweep, at: int) -> bool:
    """'verhängten Sanktionen', 'sanktionierte Narrative': a noun that is neither people nor a name comes next."""
    if not sweep.lexicon.clauses.nouns_capitalised or at + 1 >= len(sweep.tagged.words):
        return False
    if at and sweep.tagged.words.form[at - 1][0].isupper():  # 'Brüssel verhängte Sanktionen': the verb comes second
        return False
    word, form = sweep.tagged.known[at + 1], sweep.tagged.words.form[at + 1]
    plain = not word.group and not word.place and not word.flags & (PEOPLE | TITLE | ORGANISATION | NAMED | GIVEN)
    return form[0].isupper() and plain and not sweep.names.may_be(sweep.tagged, at + 1, False)


def noun_follows(sweep: Sweep, at: int) -> bool:
    """Whether a noun for somebody comes within the next words."""
    known, words = sweep.tagged.known, sweep.tagged.words
    if at + 1 in sweep.numbers and sweep.lexicon.clauses.fixed_order:
        return False  # '17 got 15 years'
    for ahead in range(at + 1, min(at + 4, len(known))):
        word = known[ahead]
        if word.group or word.flags & (PEOPLE | TITLE | ORGANISATION | NAMED) or ahead in sweep.numbers:
            return True
        form = words.form[ahead]
        if word.place is not None and word.place.role == "citizen" and form[0].isupper():
            return True
        if form[0].isupper() and sweep.lexicon.clauses.nouns_capitalised:
            return True
        if not form[0].isalpha() or word.flags & (PREPOSITION | CONJUNCTION | ARTICLE):
            return False
    return False


def is_particle(sweep: Sweep, at: int) -> bool:
    """'... schob zwölf Männer ab.': a preposition before a mark or the end is a verb's particle.

    'seit sie im März entführt wurde': before a pronoun in the nominative it opens a clause.
    """
    words, clauses = sweep.tagged.words, sweep.lexicon.clauses
    opener = clauses.nouns_capitalised and clauses.openers.get(words.lower[at]) == "background"
    if opener and at + 1 < len(words) and clauses.pronouns.get(words.lower[at + 1], 0) & NOMINATIVE:
        return True
    return at + 1 >= len(words) or (not words.form[at + 1][0].isalnum() and words.form[at + 1] not in "\"„“«»'‚‘’$€")


def noun_before(sweep: Sweep, at: int) -> bool:
    """'fue arrestado en el aeropuerto el abogado X': an unknown noun ended the phrase before this determiner."""
    if sweep.lexicon.clauses.nouns_capitalised or not 0 <= sweep.open.first < at - 1:
        return False
    ends = not sweep.tagged.length[at - 1] or sweep.tagged.words.form[at - 1] in QUOTES
    if ends and sweep.lexicon.clauses.adjectives_follow:
        return False  # 'junto a otros cinco', 'la libertad de «los doce»': no noun stands before
    if sweep.open.prep and sweep.open.first + sweep.tagged.length[sweep.open.first] == at:
        return False  # 'seven out of the 12 nuns': the words before are the preposition
    before = sweep.tagged.known[at - 1]
    small = ARTICLE | NONE | MORE | POSSESSIVE | PREPOSITION | PARTITIVE | CONJUNCTION
    counted = any(hit.first <= at - 1 < hit.last for hit in sweep.numbers.values())
    return not before.flags & small and before.place is None and not counted


def _before_article(sweep: Sweep, at: int) -> bool:
    """'todos los presos', 'ambas las mujeres': a determiner before another one."""
    after = at + 1
    return (
        after < len(sweep.tagged.known)
        and sweep.lexicon.clauses.adjectives_follow
        and bool(sweep.tagged.known[after].flags & ARTICLE)
    )


def in_the_role_of(sweep: Sweep, at: int) -> bool:
    """'sitzt als Anführer in Haft': an opener of times that opens no clause; what follows tells who somebody is."""
    clauses, form = sweep.lexicon.clauses, sweep.tagged.words.form
    inside = 0 < at < len(form) - 1 and form[at - 1][0].isalnum() and at + 1 not in sweep.numbers
    if not inside or not clauses.nouns_capitalised or sweep.tagged.words.lower[at] not in clauses.at_which:
        return False
    captive = sweep.tagged.known[at + 1].group in sweep.lexicon.captive  # 'als Geiseln gehalten'
    part = form[at - 1][0].isdigit() or sweep.tagged.known[at - 1].flags & (PARTITIVE | PART)  # '40 als Diebe'
    return not (captive or part or sweep.tagged.known[at - 1].flags & CONJUNCTION)


def stands_for_noun(sweep: Sweep, at: int) -> bool:
    """Whether an article form has no noun of its own: 'die', 'den' as a pronoun or relative."""
    if attribute_ahead(sweep.tagged, at + 1, sweep.lexicon) > 0 or _before_article(sweep, at):
        return False
    if _before_bare_name(sweep, at) or _before_who_acts(sweep, at):
        return True
    if tells_who_said(sweep.tagged, at + 1, sweep.lexicon):
        return True
    for ahead in range(at + 1, min(at + 6, len(sweep.tagged.known))):
        told = _alone_before(sweep, sweep.tagged.known[ahead], ahead)
        if told is not None:
            return told
    return True


def _done_to_one(sweep: Sweep, at: int) -> bool:
    """'требуют его немедленно освободить', 'требует их отпустить.': an infinitive with an adverb, or one that ends."""
    if not sweep.lexicon.clauses.noun_cases:
        return False
    lower = sweep.tagged.words.lower
    ends = at + 1 >= len(lower) or not lower[at + 1][0].isalnum()
    return ends or lower[at - 1] in sweep.lexicon.clauses.adverbs


def _before_who_acts(sweep: Sweep, at: int) -> bool:
    """'задержали его силовики': between a verb with people and a body or place no pronoun owns that."""
    known, after = sweep.tagged.known, at + 1
    if not sweep.lexicon.clauses.noun_cases or not at or after >= len(known):
        return False
    uses = [
        sweep.lexicon.verbs.get(form.lemma) for form in known[at - 1].verbs if form.features & (FINITE | INFINITIVE)
    ]
    acts = any("object" in sweep.lexicon.frames[n].roles.get("whom", ()) for use in uses if use for n in use.frames)
    return acts and bool(known[after].flags & ORGANISATION or known[after].place)  # 'выдать её Казахстану'


def _alone_before(sweep: Sweep, word: Word, at: int) -> bool | None:
    """Whether a form stands alone, as far as word `at` behind it tells; None where that tells nothing."""
    clauses, form = sweep.lexicon.clauses, sweep.tagged.words.form[at]
    if clauses.noun_cases and (word.flags & MORE or at in sweep.times):
        return None if word.flags & MORE else True  # 'арестовали его ещё зимой', 'её 4 августа отпустили'
    if at in sweep.numbers or word.group or word.flags & _NOUNS:
        return False
    if form in QUOTES:
        return None  # 'der „Telegraph“'
    if _ends_phrase(sweep, word, at):
        return True
    if form[0].isupper():
        return False
    attribute = capital_noun(sweep, at + 1) if at + 1 < len(sweep.tagged.known) else False
    tells = FINITE | INFINITIVE if _done_to_one(sweep, at) else FINITE
    if any(verb.features & tells for verb in word.verbs) and not attribute:
        return True
    return None if clauses.nouns_capitalised or sweep.tagged.words.lower[at] in clauses.adverbs else False


def _ends_phrase(sweep: Sweep, word: Word, at: int) -> bool:
    small = not sweep.tagged.words.form[at][0].isalnum() or word.flags & (PREPOSITION | CONJUNCTION | ARTICLE)
    return bool(small) or bool(word.events and is_phrase(sweep, word))


def _before_bare_name(sweep: Sweep, at: int) -> bool:
    """', die Israel freiließ', ', die Dahl begnadigt hat': behind the comma, before a name that has no article."""
    clauses, after = sweep.lexicon.clauses, at + 1
    if not clauses.articled or after >= len(sweep.tagged.known) or not at or sweep.tagged.words.form[at - 1] != ",":
        return False
    word, form = sweep.tagged.known[after], sweep.tagged.words.form[after]
    if not form[0].isupper() or sweep.tagged.words.lower[after] in clauses.articled:
        return False
    if word.place is not None and (word.group or word.flags & TITLE):
        return False  # ', der US-Reporter X'
    if word.place is not None:
        return word.place.role in ("country", "capital", "city", "region", "seat")
    return sweep.names.may_be(sweep.tagged, after, False)


def hangs_before(sweep: Sweep, at: int, prep: str) -> int:
    """'los liberaron': a form that also hangs on infinitives is the object of the verb right behind it; else 0."""
    lower, after = sweep.tagged.words.lower, at + 1
    hangs = not prep and lower[at] in sweep.lexicon.clauses.enclitics and after < len(lower)
    return ACCUSATIVE if hangs and sweep.tagged.known[after].verbs else 0
