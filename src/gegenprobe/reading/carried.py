"""Numbers that go on with those told of before, in clauses that tell of no event themselves.

'Seven of the soldiers defended the island', 'The other 22 came from Hesse', 'The group consisted of 41 men'.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, PREPOSITION, VerbForm
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.draft import Draft, quantity
from gegenprobe.reading.held_groups import HeldGroupReader
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.predicates import as_they_are
from gegenprobe.reading.segments import VerbAt, uses_of
from gegenprobe.reading.shares import is_more, is_of_them, met_a_fate, named_whole, stands_for

BACK: Final = 5  # sentences between people and a share of them
NAMED_BACK: Final = 8  # and a share that names them ('seven of the sailors')
NEXT: Final = 1  # sentences between people and a bare number of them
OPENING: Final = 1  # words before what opens a clause ('also on board were'), and before who they are
VERB: Final = 3  # words from 'among the men' to their number
LONGEST: Final = 8  # words of a phrase that brings in who those told of are


class CarriedReader(HeldGroupReader):
    """Reads shares, the rest and the make-up of people told of before, of whom no verb here tells otherwise."""

    def _of_carried(self) -> None:
        """What the sentence counts of those told of before, and shares by where they are from that go on."""
        self._carry_on()
        self._of_origins()

    def _of_origins(self) -> None:
        """'141 are from Peru, 96 from Chile and seven from Cuba': numbers behind a share, each with its own 'from'."""
        lower, form, clauses = self.sentence.tagged.words.lower, self.sentence.tagged.words.form, self.lexicon.clauses
        if not clauses.fixed_order or not self.drafts or not any(word in lower for word in clauses.out_of):
            return
        for number in self.sentence.mentions:
            alone = number.kind in ("number", "people") and number.counted and not number.group and number.first > 0
            if not alone or number.last >= len(lower) or lower[number.last] not in clauses.out_of:
                continue
            linked = form[number.first - 1] in ",;" or lower[number.first - 1] in clauses.conjunctions
            before = [
                d for d in self.drafts if d.whole is not None and d.at_word < number.first and d.count is not None
            ]
            told = any(
                number.number is not None and d.count is not None and d.at_word == number.head for d in self.drafts
            )
            if linked and before and before[-1].whole is not None and not told:
                self._parts(before[-1].whole, [number._replace(kind="number", joined=False, prep="")], number.head)

    def _carry_on(self) -> None:
        """What the sentence counts of those told of before; nothing where nobody was told of just before it."""
        told = self.context.drafts
        if not told or self.number - told[-1].sentence > NAMED_BACK:
            return
        if not any(m.counted for m in self.sentence.mentions):
            return
        clause_of, made = self.sentence.sliced.clause_of, len(self.drafts)
        for clause in self.sentence.sliced.clauses:
            read = [d for d in self.drafts if clause_of[d.at_word] == clause.number]
            if clause.kind not in ("main", "coordinate") or any(d.whole is None for d in read):
                continue
            if not self._made_up(clause) and not read:
                self._of_share(clause)
        for draft in self.drafts[made:]:
            draft.to = self._goal_in(draft) or draft.to
            draft.mentions = []  # 'Ten of them are Chinese. They will be flown home': that is all of them

    def _goal_in(self, draft: Draft) -> str:
        """'The other nine went to Peru': the country to which the clause says that they came; ''."""
        if not self.context.codebook.kinds[draft.kind].moves:
            return ""
        ways = draft.frame.roles.get("to", ())
        placed = self.sentence.in_clause(self.sentence.sliced.clause_of[draft.at_word])
        return next((m.country for m in placed if m.kind == "place" and m.country and m.prep in ways), "")

    def _made_up(self, clause: Clause) -> bool:
        """'On board were 41 men', 'Among the men are ...': who those told of are; whether the clause says it."""
        among = self._among(clause)
        phrase, behind = self._phrase(clause) if among is None else ("", among.last)
        some = [m for m in self.sentence.in_clause(clause.number) if m.head >= behind] if behind >= 0 else []
        some = [m for m in some if m.kind == "people" or (m.kind == "person" and m.owner != "office")]
        number = some[0].number if some else None
        near = OPENING if among is None else VERB
        if number is None or number.article or number.first - behind > near:
            return False
        whole = self._whole_of(some[0], among, BACK if among is not None else NEXT)
        if whole is None or (phrase in self.lexicon.clauses.equated and not self._adds_up(some, whole)):
            return False
        taken = {m.head for draft in self.drafts for m in draft.mentions}
        listed = [m for m in some if (m.kind == "person" or m.number is not None) and m.head not in taken]
        self._parts_of_list(whole, listed)
        return True

    def _adds_up(self, listed: list[Mention], whole: Draft) -> bool:
        """Whether the numbers of a list are together those told of before."""
        values = [m.number.value for m in listed if m.number is not None]
        plain = [value for value in values if isinstance(value, int)]
        return whole.count is not None and sum(plain) == whole.count.value

    def _parts_of_list(self, whole: Draft, listed: list[Mention]) -> None:
        if listed:
            self._parts(whole, [m._replace(joined=m is not listed[0], prep="") for m in listed], listed[0].head)

    def _among(self, clause: Clause) -> Mention | None:
        """'Among the men', 'Unter den Männern', 'Среди протестующих': whom the clause opens with some of; None."""
        lower, clauses = self.sentence.tagged.words.lower, self.lexicon.clauses
        for mention in self.sentence.in_clause(clause.number):
            if mention.first - clause.first > OPENING or mention.number is not None:
                return None
            named = mention.group or mention.nations
            following = self.sentence.tagged.known[mention.first + 1 : mention.first + 2]  # none behind the last word
            articled = not clauses.definites or any(word.flags & ARTICLE for word in following)
            if named and lower[mention.first] in self.lexicon.among and articled:
                hurt = met_a_fate(mention.first, mention.last, self.sentence, self.lexicon)
                return None if hurt or self._meets_otherwise(clause) else mention
        return None

    def _phrase(self, clause: Clause) -> tuple[str, int]:
        """The phrase that opens a clause and brings in who those told of are, and the word behind it; '', -1."""
        lower = self.sentence.tagged.words.lower
        for at in range(clause.first, min(clause.first + OPENING + 1, clause.last)):
            opening = " ".join(lower[at : min(at + LONGEST, clause.last)]) + " "
            phrases = self.lexicon.made_up_by_opener.get(lower[at])
            if phrases is not None and opening.startswith(phrases):
                found = next(phrase for phrase in phrases if opening.startswith(phrase))
                return found.rstrip(), at + found.count(" ")
        return "", -1

    def _of_share(self, clause: Clause) -> None:
        """The first share, rest or bare number of the clause, of whom nothing else is told in it."""
        taken = {m.head for draft in self.drafts for m in draft.mentions}
        for mention in self._first_told(clause):
            counted = mention.counted and mention.kind in ("people", "number") and mention.head not in taken
            if not counted or mention.none or (mention.prep and mention.prep not in self.lexicon.clauses.object_marks):
                continue
            if self.lexicon.clauses.fixed_order and clause.verbs and clause.verbs[0].at < mention.first:
                return  # 'tortured seven of them'
            whole = self._carried_from(mention, clause)
            if whole is not None and not self._meets_otherwise(clause) and not self._told_more(clause.number):
                verb = clause.verbs[0].at if clause.verbs else mention.last
                share = as_they_are(mention, verb, self.sentence)
                self._parts(whole, [share._replace(joined=False, prep="")], mention.head)
                return

    def _first_told(self, clause: Clause) -> Iterator[Mention]:
        """The mentions of a clause up to the first people, person or body without a preposition: its subject."""
        for mention in self.sentence.in_clause(clause.number):
            yield mention
            if mention.kind in ("people", "person", "body", "pronoun") and not mention.prep:
                return

    def _carried_from(self, mention: Mention, clause: Clause) -> Draft | None:
        """The people told of before whom the mention counts some of; None where it does not say so."""
        named = named_whole(mention, self.sentence, self.lexicon)
        if named is not None:
            return self._whole_of(mention, named, NAMED_BACK)
        if is_of_them(mention, self.sentence):
            return self._whole_of(mention, None, BACK)
        if self._is_rest(mention):
            whole = self._whole_of(mention, mention if mention.kind == "people" else None, BACK)
            shared = whole is None or any(m.part for m in whole.mentions) or self._left_of_more(mention, whole)
            return None if shared else whole
        return self._whole_of(mention, None, NEXT) if self._is_bare(mention, clause) else None

    def _left_of_more(self, rest: Mention, told: Draft) -> bool:
        """'12 of the 20 were jailed. The other eight left': whether both are together a number told."""
        left, count = self._count(rest), told.count
        here = self.sentence if told.sentence == self.number else self.context.sentence_before(told.sentence + 1)
        if left is None or count is None or left.value is None or count.value is None or here is None:
            return False
        if self.context.codebook.kinds[told.kind].moves:
            return False  # 'Of the 123, 114 were taken to Ukraine. The other nine went to Lithuania'
        return any(hit.unit is None and hit.value == left.value + count.value for hit in here.numbers)

    def _is_rest(self, mention: Mention) -> bool:
        """'The other 22', 'los 36 restantes', 'остальные 22 человека': what is left of a number told before."""
        lower, clauses = self.sentence.tagged.words.lower, self.lexicon.clauses
        left = any(lower[at] in clauses.rest for at in range(mention.first, mention.last))
        return left and (not clauses.definites or lower[mention.first] in clauses.definites)

    def _is_bare(self, mention: Mention, clause: Clause) -> bool:
        """'Eleven are women', 'Nine came from Bavaria': a number alone, and behind it who or from where they are."""
        number, clauses = mention.number, self.lexicon.clauses
        if number is None or (mention.first, mention.last) != (number.first, number.last):
            return False
        if self._only_comes_from(mention):
            return True
        if mention.first - clause.first > OPENING:
            return False
        behind = [m for m in self.sentence.in_clause(clause.number) if m.first >= mention.last]
        who = behind[0] if behind else None
        if who is None or who.counted:
            return False
        if who.kind == "people" and not who.prep:
            return self._only_is(clause.number) or self._only_dashed(mention, who)
        forms = [form.lemma for verb in clause.verbs for form in verb.forms]
        return who.kind == "place" and who.prep in clauses.out_of and any(lemma in clauses.origins for lemma in forms)

    def _only_comes_from(self, mention: Mention) -> bool:
        """'By prison, 96 come from Maula': behind a bare number a verb of origin and its preposition."""
        lower, clauses = self.sentence.tagged.words.lower, self.lexicon.clauses
        if not clauses.fixed_order or mention.last + 1 >= len(lower) or lower[mention.last + 1] not in clauses.out_of:
            return False
        return any(form.lemma in clauses.origins for form in self.sentence.tagged.known[mention.last].verbs)

    def _only_dashed(self, mention: Mention, who: Mention) -> bool:
        """'Одиннадцать — женщины': a dash where the verb of being is left out."""
        form = self.sentence.tagged.words.form
        return who.first == mention.last + 1 and form[mention.last] in "–—"

    def _meets_otherwise(self, clause: Clause) -> bool:
        """Whether a verb tells of an event, or of what else befell people ('five of them escaped')."""
        frames, needs = self.lexicon.frames, self.lexicon.needs
        verbs = [VerbAt(verb.at, tuple(f for f in verb.forms if self._whole_verb(verb, f))) for verb in clause.verbs]
        if any(form.lemma in self.lexicon.clauses.fates for verb in verbs for form in verb.forms):
            return True
        uses = uses_of(verbs, self.lexicon)
        return any(
            use.modal
            or use.status
            or use.speech
            or use.hearsay
            or any(not needs[n] and not frames[n].weak for n in use.frames)
            for use in uses
        )

    def _whole_verb(self, verb: VerbAt, form: VerbForm) -> bool:
        """Whether the particle of a form ('frei' of 'freikommen') stands in the sentence and opens no phrase there."""
        if not form.particle:
            return True
        words, known = self.sentence.tagged.words, self.sentence.tagged.known
        for at in range(verb.at + 1, len(words)):
            if words.lower[at] == form.particle:
                closes = at + 1 == len(words) or not words.form[at + 1][0].isalnum()
                if closes or not known[at].flags & PREPOSITION or known[at + 1].flags & CONJUNCTION:
                    return True  # not 'nahmen an dem Marsch teil'
        return False

    def _whole_of(self, share: Mention, named: Mention | None, back: int) -> Draft | None:
        """The last of those told of at most `back` sentences before who are more than the share, and agree."""
        kinds, count = self.context.codebook.kinds, self._count(share)
        if count is None or count.low is None:
            return None
        since = self.number
        for draft in self.context.latest(self.drafts):
            near = since - draft.sentence <= back
            if not near or kinds[draft.kind].about != "people" or draft.status in ("denied", "refused"):
                continue
            if draft.whole is not None or kinds[draft.kind].swaps:
                since = draft.sentence
                continue
            if is_more(draft, count.low) and (named is None or self._may_be(named, draft)):
                return None if self._others_between(draft, count.low) else self._told_first(draft)
        return None

    def _told_first(self, draft: Draft) -> Draft:
        """Of several statements of as many people the one that lets them go, or that it happened; else the first."""
        kinds, told = self.context.codebook.kinds, (*self.context.drafts, *self.drafts)
        value = draft.count.value if draft.count is not None else None
        for other in told if value is not None else ():
            if other.count is None or other.count.value != value or other.whole is not None:
                continue
            freed = kinds[other.kind].leaves and kinds[draft.kind].moves and other.status == draft.status
            done = other.kind == draft.kind and other.status == "occurred" != draft.status
            if freed or done:
                return other
        at_once = (d for d in told if (d.sentence, d.at_word) == (draft.sentence, draft.at_word))
        return next(d for d in at_once if d.mentions == draft.mentions)

    def _may_be(self, named: Mention, whole: Draft) -> bool:
        return stands_for(named, whole, self.sentence, self.lexicon, self.context.names.text)

    def _others_between(self, whole: Draft, least: int) -> bool:
        """Whether the text counts other people, more than the share, behind those told of."""
        read = {d.count.start for d in (*self.context.drafts, *self.drafts) if d.count is not None}
        for number in range(whole.sentence + 1, self.number):
            sentence = self.context.sentence_before(number + 1)
            if sentence is None:
                continue
            plain = (m for m in sentence.mentions if m.kind == "people" and m.counted and not m.prep and not m.part)
            for found in (quantity(m.number, sentence) for m in plain):
                if found is not None and (found.low or 0) > least and found.start not in read:
                    return True
        return False
