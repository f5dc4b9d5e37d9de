"""Forms that are verb and noun at once ('release', 'talks', 'report'): which of the two each one is where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from gegenprobe.packs.inflection import FINITE, GERUND, INFINITIVE, PARTICIPLE, PRESENT
from gegenprobe.packs.lexicon import (
    ARTICLE,
    COMMON,
    CONJUNCTION,
    MARK,
    MORE,
    NEGATION,
    NONE,
    NOUN,
    OPENER,
    ORGANISATION,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    TITLE,
    Lexicon,
    Word,
)  # fmt: skip
from gegenprobe.reading.words.only_described import (
    acts_on,
    bare_verb,
    before_of,
    counted_behind,
    describes_behind,
    describes_people,
    inside_name,
    is_attribute,
    no_attribute,
    nouns_in_phrases,
    of_two,
    only_tells_of,
    owned_behind,
    plural_first,
)
from gegenprobe.reading.words.tagging import Tagged
from gegenprobe.reading.words.valency import is_transitive
from gegenprobe.reading.words.written_subjects import tells_of_writing

_DETERMINES: Final = ARTICLE | POSSESSIVE | NONE | MORE
_NOTHING: Final = Word()


def settle(tagged: Tagged, numbers: Iterable[tuple[int, int]], lexicon: Lexicon) -> None:
    """Decide each such form in `tagged.known`: a noun loses its verbs, a verb its noun readings.

    `numbers`: first and last word (not included) of each number. Only for languages whose pack lists such nouns.
    """
    if not lexicon.clauses.nouns:
        return
    known = tagged.known
    nouns_in_phrases(tagged, lexicon)
    seen: set[int] = set()
    spans = list(numbers)
    numbered, after_number = frozenset(first for first, _ in spans), frozenset(last for _, last in spans)
    for at, word in enumerate(known):
        if not word.verbs:
            continue
        if at and inside_name(tagged, at):
            known[at] = _NOTHING
            continue
        noun = word.flags & NOUN or word.group or word.events or word.status
        if noun and not tells_of_writing(tagged, at, lexicon):
            counted = at in after_number and not bare_verb(tagged, at, lexicon)
            counted = counted or counted_behind(tagged, at, after_number, lexicon)
            if counted or (at not in after_number and _Place(tagged, at, seen, lexicon).noun(at + 1 in numbered)):
                known[at] = word._replace(verbs=())
                continue
            known[at] = word._replace(events=(), group="", status="")
        gerund = all(form.features == GERUND for form in word.verbs)
        if (at and only_tells_of(tagged, at, lexicon)) or (
            gerund and (at in after_number or describes_behind(tagged, at, seen, lexicon))
        ):
            known[at] = word._replace(verbs=())
            continue
        known[at] = no_attribute(tagged, at, numbered)
        if not is_attribute(tagged, at, after_number):
            seen.add(at)


class _Place:
    """One such form and the words around it; `seen` are the words before it that are verbs."""

    def __init__(self, tagged: Tagged, at: int, seen: set[int], lexicon: Lexicon) -> None:
        self.tagged = tagged
        self.known = tagged.known
        self.form = tagged.words.form
        self.lower = tagged.words.lower
        self.at = at
        self.seen = seen
        self.lexicon = lexicon
        self.before = self.known[at - 1] if at else _NOTHING
        self.after = self.known[at + 1] if at + 1 < len(self.known) else _NOTHING
        self.features = 0
        for form in self.known[at].verbs:
            self.features |= form.features

    def noun(self, number_follows: bool) -> bool:
        """Whether the form is the noun here; a form that is only past or participle never is."""
        at, features, before = self.at, self.features, self.before
        tells = (number_follows and self._verb_of_the_line()) or self._tells_of_others(number_follows)
        if tells or of_two(self.tagged, at, self.seen, self.lexicon):
            return False
        if self.lexicon.clauses.subjects_dropped and before.flags & (_DETERMINES | PREPOSITION):
            bare = before.flags & PREPOSITION and self.lower[at - 1] == before.base
            return not (bare and features & INFINITIVE)
        if not features & (INFINITIVE | PRESENT | GERUND):
            return self._helper_alone()
        if before_of(at, self.known, self.lower, self.lexicon) or plural_first(self.tagged, at, features, self.lexicon):
            return True
        owned = before.flags & POSSESSIVE and self.lexicon.clauses.fixed_order  # "in the government's jails"
        if not at or not (owned or self.form[at - 1][0].isalnum()):
            return self._opens(gerund=False)
        if before.flags & MARK or self.lower[at - 1] == self.lexicon.clauses.infinitive_mark:
            return not features & (INFINITIVE | GERUND)
        if before.flags & _DETERMINES and (
            not before.flags & PRONOUN or owned_behind(at, features, self.lower, self.lexicon)
        ):
            return True
        if at - 1 in self.seen:
            return self._after_verb() and not (number_follows and features == GERUND)  # 'denied kidnapping 60 people'
        if self._behind_modal() or acts_on(self.before, self.features, self.after, self.lexicon):
            return False
        return self._after_phrase()

    def _helper_alone(self) -> bool:
        """'(estado Miranda)': the participle of an auxiliary, which no auxiliary stands before."""
        if not self.lexicon.clauses.subjects_dropped or not self.features & PARTICIPLE:
            return False
        uses = [self.lexicon.verbs.get(form.lemma) for form in self.known[self.at].verbs]
        helps = any(use is not None and use.auxiliary for use in uses)
        return helps and not any(k in self.seen for k in range(self.at - 3, self.at))

    def _verb_of_the_line(self) -> bool:
        """'Russia and Ukraine exchange 190 prisoners': behind a name, before a number, and no other verb is there."""
        subject = self.before.place or self.form[self.at - 1][0].isupper() or self.before.flags & (ORGANISATION | TITLE)
        if not self.at or not self.lexicon.clauses.fixed_order:
            return False
        others = [k for k in (*self._stretch(-1), *self._stretch(1)) if self.known[k].verbs and k != self.at]
        finite = [k for k in others if any(form.features & FINITE for form in self.known[k].verbs)]
        finite = [k for k in finite if k < self.at or not self.known[k - 1].flags & PREPOSITION]  # 'over failed coup'
        finite = [k for k in finite if k < self.at or not describes_people(k, self.known)]
        return bool(subject) and not any(k < self.at or not self.known[k].flags & NOUN for k in finite)

    def _tells_of_others(self, number_follows: bool) -> bool:
        """'Families hope nine are freed', 'Viasna notes 70 were moved': behind its subject, and a verb is to come."""
        subject = self.before.group or self.before.flags & (PEOPLE | ORGANISATION | TITLE)
        if not (number_follows or self.after.flags & (ARTICLE | PRONOUN)):
            return False
        if not self.at or not self.lexicon.clauses.fixed_order or not (subject or self.form[self.at - 1][0].isupper()):
            return False
        uses = [self.lexicon.verbs.get(form.lemma) for form in self.known[self.at].verbs if form.features & PRESENT]
        tells = any(use is not None and (use.speech or use.status) for use in uses)
        return tells and self._verb_follows()

    def _behind_modal(self) -> bool:
        """'should immediately release', 'to quickly and safely free': adverbs stand between a modal and it."""
        at = self.at - 1
        while at > self.at - 4 and at > 0 and self._between(at):
            at -= 1
        marked = self.lexicon.clauses.fixed_order and self.lower[at] == self.lexicon.clauses.infinitive_mark
        if at == self.at - 1 or not self.features & INFINITIVE or not (marked or at in self.seen):
            return False
        uses = [self.lexicon.verbs.get(form.lemma) for form in self.known[at].verbs]
        return marked or any(
            use is not None and (use.modal or {"future", "support"} & set(use.auxiliary.split())) for use in uses
        )

    def _between(self, at: int) -> bool:
        """'to quickly free': whether the word may stand between a helper or mark and its verb."""
        joined = NEGATION | (0 if at == self.at - 1 else CONJUNCTION)
        describes = self.lower[at].endswith(self.lexicon.clauses.describing_endings)
        plain = (describes and self._unknown(at)) or self.known[at] == _NOTHING or bool(self.known[at].flags & joined)
        return (plain or self.lower[at] in self.lexicon.clauses.adverbs) and self.form[at].isalpha()

    def _after_verb(self) -> bool:
        """'imposed sanctions', 'is free'; not 'will release', 'is holding', 'helped free 96 hostages'."""
        if self.lower[self.at - 1] in self.lexicon.clauses.unmarked_behind and self.features & INFINITIVE:
            return not self._object_follows()
        for form in self.before.verbs:
            use = self.lexicon.verbs.get(form.lemma)
            if use is not None and (use.modal or "future" in use.auxiliary):
                return False
            if use is not None and use.auxiliary and self.features & (PARTICIPLE | GERUND):
                return False
        return True

    def _after_phrase(self) -> bool:
        before, features = self.before, self.features
        if self._wants_object() or self._owned() or self._behind_adjective():
            return True
        if before == _NOTHING and self.lower[self.at - 1].endswith(self.lexicon.clauses.past_endings or ("\0",)):
            return True  # 'sparked protests': behind a verb that the packs do not know
        if before.flags & PREPOSITION:
            return not features & GERUND or not self._object_follows()
        capitals = before.place is not None and self.form[self.at - 1].isupper()  # 'US forces captured two men'
        if before.flags & (PRONOUN | RELATIVE) and not capitals:
            return False
        second = any(k in self.seen for k in self._stretch(-1))
        if before.flags & (CONJUNCTION | OPENER):
            return (self._opens(gerund=False) and not second) or self._second_subject()
        if before.place is not None and before.place.role == "adjective":
            return True
        if features & GERUND:
            return False
        if second or self._verb_follows():
            return True
        if features & INFINITIVE and not self._done_by_country():
            plural = self.lower[self.at - 1].endswith(self.lexicon.clauses.plural_endings)
            return not plural and not (before.flags & (TITLE | ORGANISATION) and self._object_follows())
        return False

    def _done_by_country(self) -> bool:
        """'Peru cut diplomatic ties with Iran': a past with the form of a noun, behind a country."""
        land = self.before.place is not None and self.before.place.role == "country"
        past = self.features & PARTICIPLE and not self.after.flags & PREPOSITION
        return bool(land and past) and self.lexicon.clauses.fixed_order

    def _behind_adjective(self) -> bool:
        """'from the southern forces': unknown words between the form and a determiner behind a preposition."""
        at = self.at - 1
        while at > self.at - 3 and at > 0 and self._unknown(at):
            at -= 1
        if at == self.at - 1 or at < 1 or not self.lexicon.clauses.fixed_order:
            return False
        if self.features & GERUND:  # 'had a two-hour meeting with X'
            return bool(self.known[at].flags & ARTICLE and at - 1 in self.seen and self.after.flags & PREPOSITION)
        return bool(self.known[at].flags & _DETERMINES and self.known[at - 1].flags & PREPOSITION)

    def _second_subject(self) -> bool:
        """'the coalition and forces loyal to the government have ...': a conjunction before, a verb to come."""
        plain = self.before.flags & CONJUNCTION and self.features & PRESENT and self.lexicon.clauses.fixed_order
        return bool(plain) and self._verb_follows()

    def _unknown(self, at: int) -> bool:
        word = self.known[at]
        told = word.verbs or word.group or word.events or word.status or word.place or word.flags & ~COMMON
        return not told and self.form[at].replace("-", "").isalpha()

    def _owned(self) -> bool:
        """'because of his recent public calls for ...': plain words between an owner and the form, and 'for' behind."""
        at = self.at - 1
        while at > self.at - 4 and at > 0 and self.known[at] == _NOTHING and self.form[at].isalpha():
            at -= 1
        owner = at < self.at - 1 and bool(self.known[at].flags & POSSESSIVE)
        return owner and bool(self.after.flags & PREPOSITION) and not self.after.flags & MARK

    def _wants_object(self) -> bool:
        """'serving life sentences.': a verb that needs an object, with nothing behind it, is the noun."""
        uses = [self.lexicon.verbs.get(form.lemma) for form in self.known[self.at].verbs if not form.particle]
        frames = [self.lexicon.frames[number] for use in uses if use is not None for number in use.frames]
        ends = self.at + 1 >= len(self.form) or self.form[self.at + 1] in ".;!?"
        plain = self.features & PRESENT and not self.features & PARTICIPLE
        return bool(ends and plain and frames) and all(is_transitive(frame) for frame in frames)

    def _opens(self, *, gerund: bool) -> bool:
        """'Talks between ...', 'Arrests continued': a preposition or a verb comes next."""
        if self.features & GERUND and not gerund:
            return False
        after = self.after
        return bool(after.flags & PREPOSITION and not after.flags & MARK) or bool(
            after.verbs and not after.flags & NOUN
        )

    def _object_follows(self) -> bool:
        """Whether an object may come next: a determiner, a number, a name, people."""
        after, form = self.after, self.form[self.at + 1] if self.at + 1 < len(self.form) else " "
        determined = after.flags & (_DETERMINES | PRONOUN) or after.group or after.place
        return bool(determined or form[0].isdigit() or form[0].isupper())

    def _stretch(self, step: int) -> range:
        """The words before or behind the form, up to the next mark, conjunction, opener or relative."""
        end = self.at + step
        while 0 <= end < len(self.known):
            flags = self.known[end].flags
            goal = flags & MARK and end + 1 < len(self.known) and self.known[end + 1].flags & ARTICLE  # 'loyal to the'
            if not self.form[end][0].isalnum() or (flags & (CONJUNCTION | OPENER | RELATIVE | MARK) and not goal):
                break
            end += step
        return range(self.at + step, end, step)

    def _verb_follows(self) -> bool:
        """Whether a word that can only be a finite verb stands later in the stretch."""
        for k in self._stretch(1):
            word = self.known[k]
            described = bool(self.known[k - 1].group) and any(form.features & PARTICIPLE for form in word.verbs)
            if not described and not word.flags & NOUN and any(form.features & FINITE for form in word.verbs):
                return True
        return False
