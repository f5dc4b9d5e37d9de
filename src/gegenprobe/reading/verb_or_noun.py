"""What a form is here: a verb or an attribute, a pronoun or an article, a preposition or a particle."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE
from gegenprobe.packs.inflection import ATTRIBUTE, FINITE, GERUND, INFINITIVE
from gegenprobe.packs.lexicon import (
    ARTICLE,
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
)  # fmt: skip
from gegenprobe.reading.attributes import attribute_ahead
from gegenprobe.reading.behind_country import only_verb
from gegenprobe.reading.heads import HeadReader
from gegenprobe.reading.mention import QUOTES

_NOUNS: Final = PEOPLE | TITLE | ORGANISATION | NAMED | MORE | INDEFINITE


class FormReader(HeadReader):
    """Tells the readings of a form apart by what stands around it."""

    def _beside_a_name(self, at: int) -> int:
        """The word after a party, age or short form in brackets behind a name ('Maas (SPD)'); 0: something else."""
        last = self.mentions[-1] if self.mentions else None
        form = self.tagged.words.form
        if last is None or last.kind not in ("person", "body") or any(w[0].isalnum() for w in form[last.last : at]):
            return 0
        end = next((k for k in range(at + 1, min(at + 6, len(form))) if form[k] == ")"), 0)
        inside = self.tagged.known[at + 1 : end]
        return 0 if not end or any(word.verbs or word.group or word.flags & PREPOSITION for word in inside) else end + 1

    def _capital_noun(self, at: int) -> bool:
        """'Angaben' in 'nach ersten Angaben': a noun that is written like a verb form but for its capital."""
        return at > 0 and self.lexicon.clauses.nouns_capitalised and self.tagged.words.form[at][0].isupper()

    def _is_verb(self, word: Word, at: int) -> bool:
        """Whether a form that may be a verb or an attribute ('verurteilte') is the verb here."""
        form = self.tagged.words.form[at]
        if self.lexicon.clauses.nouns_capitalised and form[0].isupper() and at > 0:
            return False
        if self._after_article(word, at) or self._set_off(at):
            return False
        kinds = ATTRIBUTE | GERUND if self.lexicon.clauses.nouns_capitalised else ATTRIBUTE
        attribute = any(verb.features & kinds for verb in word.verbs)
        if not attribute:
            return True
        if self._behind_copula(at) and self._noun_follows(at):
            return False  # 'Neun sind verurteilte Straftäter'
        if self.open.first < 0:
            return not self._thing_follows(at)
        if only_verb(self.tagged, at, self.open.prep, self.lexicon):
            return True
        return not self._noun_follows(at)

    def _set_off(self, at: int) -> bool:
        """'Котов, напомним, арестован': a single word between commas that only speaks to the reader."""
        form, lower = self.tagged.words.form, self.tagged.words.lower
        if not 0 < at < len(form) - 1 or form[at - 1] != "," or form[at + 1] != ",":
            return False
        return bool(self.lexicon.clauses.noun_cases) and lower[at] in self.lexicon.clauses.adverbs

    def _behind_copula(self, at: int) -> bool:
        """Whether a verb of being stands before the form, and no mark between the two."""
        known, verbs, form = self.tagged.known, self.verbs, self.tagged.words.form
        if not self.lexicon.clauses.nouns_capitalised or not verbs:
            return False
        uses = (self.lexicon.verbs.get(verb.lemma) for verb in known[verbs[-1]].verbs)
        being = any(use is not None and "state" in use.auxiliary for use in uses)
        return being and all(form[k][0].isalnum() for k in range(verbs[-1], at)) and at + 1 < len(form)

    def _after_article(self, word: Word, at: int) -> bool:
        """'la salida', 'the arrest': right behind an article no verb stands, unless the article may be a pronoun."""
        if self.lexicon.clauses.nouns_capitalised or not at or self.open.first < 0:
            return False
        flags = self.tagged.known[at - 1].flags
        if not flags & (ARTICLE | POSSESSIVE):
            return False
        finite = any(verb.features & FINITE for verb in word.verbs)
        if self.lexicon.clauses.subjects_dropped and flags & INDEFINITE:
            return not finite  # 'afirmó que varios fueron deportados'
        return not finite or not flags & PRONOUN

    def _thing_follows(self, at: int) -> bool:
        """'verhängten Sanktionen', 'sanktionierte Narrative': a noun that is neither people nor a name comes next."""
        if not self.lexicon.clauses.nouns_capitalised or at + 1 >= len(self.tagged.words):
            return False
        if at and self.tagged.words.form[at - 1][0].isupper():  # 'Brüssel verhängte Sanktionen': the verb comes second
            return False
        word, form = self.tagged.known[at + 1], self.tagged.words.form[at + 1]
        plain = not word.group and not word.place and not word.flags & (PEOPLE | TITLE | ORGANISATION | NAMED | GIVEN)
        return form[0].isupper() and plain and not self.names.may_be(self.tagged, at + 1, False)

    def _noun_follows(self, at: int) -> bool:
        known, words = self.tagged.known, self.tagged.words
        if at + 1 in self.numbers and self.lexicon.clauses.fixed_order:
            return False  # '17 got 15 years'
        for ahead in range(at + 1, min(at + 4, len(known))):
            word = known[ahead]
            if word.group or word.flags & (PEOPLE | TITLE | ORGANISATION | NAMED) or ahead in self.numbers:
                return True
            form = words.form[ahead]
            if word.place is not None and word.place.role == "citizen" and form[0].isupper():
                return True
            if form[0].isupper() and self.lexicon.clauses.nouns_capitalised:
                return True
            if not form[0].isalpha() or word.flags & (PREPOSITION | CONJUNCTION | ARTICLE):
                return False
        return False

    def _is_particle(self, at: int) -> bool:
        """'... schob zwölf Männer ab.': a preposition before a mark or the end is a verb's particle."""
        words = self.tagged.words
        return at + 1 >= len(words) or (
            not words.form[at + 1][0].isalnum() and words.form[at + 1] not in "\"„“«»'‚‘’$€"
        )

    def _noun_before(self, at: int) -> bool:
        """'fue arrestado en el aeropuerto el abogado X': an unknown noun ended the phrase before this determiner."""
        if self.lexicon.clauses.nouns_capitalised or not 0 <= self.open.first < at - 1:
            return False
        ends = not self.tagged.length[at - 1] or self.tagged.words.form[at - 1] in QUOTES
        if ends and self.lexicon.clauses.adjectives_follow:
            return False  # 'junto a otros cinco', 'la libertad de «los doce»': no noun stands before
        before = self.tagged.known[at - 1]
        small = ARTICLE | NONE | MORE | POSSESSIVE | PREPOSITION | PARTITIVE | CONJUNCTION
        counted = any(hit.first <= at - 1 < hit.last for hit in self.numbers.values())
        return not before.flags & small and before.place is None and not counted

    def _before_article(self, at: int) -> bool:
        """'todos los presos', 'ambas las mujeres': a determiner before another one."""
        after = at + 1
        return (
            after < len(self.tagged.known)
            and self.lexicon.clauses.adjectives_follow
            and bool(self.tagged.known[after].flags & ARTICLE)
        )

    def _in_the_role_of(self, at: int) -> bool:
        """'sitzt als Anführer in Haft': an opener of times that opens no clause; what follows tells who somebody is."""
        clauses, form = self.lexicon.clauses, self.tagged.words.form
        inside = 0 < at < len(form) - 1 and form[at - 1][0].isalnum() and at + 1 not in self.numbers
        if not inside or not clauses.nouns_capitalised or self.tagged.words.lower[at] not in clauses.at_which:
            return False
        captive = self.tagged.known[at + 1].group in self.lexicon.captive  # 'als Geiseln gehalten'
        part = form[at - 1][0].isdigit() or self.tagged.known[at - 1].flags & (PARTITIVE | PART)  # '40 als Diebe'
        return not (captive or part or self.tagged.known[at - 1].flags & CONJUNCTION)

    def _stands_alone(self, at: int) -> bool:
        """Whether an article form has no noun of its own: 'die', 'den' as a pronoun or relative."""
        if attribute_ahead(self.tagged, at + 1, self.lexicon) > 0 or self._before_article(at):
            return False
        if self._before_bare_name(at) or self._before_who_acts(at):
            return True
        for ahead in range(at + 1, min(at + 6, len(self.tagged.known))):
            told = self._alone_before(self.tagged.known[ahead], ahead)
            if told is not None:
                return told
        return True

    def _before_who_acts(self, at: int) -> bool:
        """'задержали его силовики': between a verb with people and a body or place no pronoun owns that."""
        known, after = self.tagged.known, at + 1
        if not self.lexicon.clauses.noun_cases or not at or after >= len(known):
            return False
        uses = [
            self.lexicon.verbs.get(form.lemma) for form in known[at - 1].verbs if form.features & (FINITE | INFINITIVE)
        ]
        acts = any("object" in self.lexicon.frames[n].roles.get("whom", ()) for use in uses if use for n in use.frames)
        return acts and bool(known[after].flags & ORGANISATION or known[after].place)  # 'выдать её Казахстану'

    def _alone_before(self, word: Word, at: int) -> bool | None:
        """Whether a form stands alone, as far as word `at` behind it tells; None where that tells nothing."""
        clauses, form = self.lexicon.clauses, self.tagged.words.form[at]
        if clauses.noun_cases and (word.flags & MORE or at in self.times):
            return None if word.flags & MORE else True  # 'арестовали его ещё зимой', 'её 4 августа отпустили'
        if at in self.numbers or word.group or word.flags & _NOUNS:
            return False
        if form in QUOTES:
            return None  # 'der „Telegraph“'
        if self._ends_phrase(word, at):
            return True
        if form[0].isupper():
            return False
        attribute = self._capital_noun(at + 1) if at + 1 < len(self.tagged.known) else False
        if any(verb.features & FINITE for verb in word.verbs) and not attribute:
            return True
        return None if clauses.nouns_capitalised or self.tagged.words.lower[at] in clauses.adverbs else False

    def _ends_phrase(self, word: Word, at: int) -> bool:
        small = not self.tagged.words.form[at][0].isalnum() or word.flags & (PREPOSITION | CONJUNCTION | ARTICLE)
        return bool(small) or bool(word.events and self._is_phrase(word))

    def _before_bare_name(self, at: int) -> bool:
        """', die Israel freiließ', ', die Dahl begnadigt hat': behind the comma, before a name that has no article."""
        clauses, after = self.lexicon.clauses, at + 1
        if not clauses.articled or after >= len(self.tagged.known) or not at or self.tagged.words.form[at - 1] != ",":
            return False
        word, form = self.tagged.known[after], self.tagged.words.form[after]
        if not form[0].isupper() or self.tagged.words.lower[after] in clauses.articled:
            return False
        if word.place is not None and (word.group or word.flags & TITLE):
            return False  # ', der US-Reporter X'
        if word.place is not None:
            return word.place.role in ("country", "capital", "city", "region", "seat")
        return self.names.may_be(self.tagged, after, False)

    def _hangs_before(self, at: int, prep: str) -> int:
        """'los liberaron': a form that also hangs on infinitives is the object of the verb right behind it; else 0."""
        lower, after = self.tagged.words.lower, at + 1
        hangs = not prep and lower[at] in self.lexicon.clauses.enclitics and after < len(lower)
        return ACCUSATIVE if hangs and self.tagged.known[after].verbs else 0
