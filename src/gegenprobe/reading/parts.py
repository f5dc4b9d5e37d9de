"""Parts of wholes, members and totals: statements that rest on one read before, or on a noun."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import PART, PARTITIVE, SO_FAR
from gegenprobe.reading.broken_down import as_many_of_each
from gegenprobe.reading.context import Unit
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.events import Event
from gegenprobe.reading.filled import PEOPLE_KINDS
from gegenprobe.reading.gapped import time_inside
from gegenprobe.reading.list_goes_on import with_rest_of_list
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.noun_tells import tell_by_noun
from gegenprobe.reading.noun_times import of_a_noun
from gegenprobe.reading.part_numbers import (
    before_part,
    beside_name,
    denies_part,
    first_of_nearest,
    goal_of,
    names_holder,
    negated_alone,
    of_a_place,
    opens_part,
    owns_next,
    told_as_parts,
    too_many,
    without_placed,
)  # fmt: skip
from gegenprobe.reading.predicates import with_predicates
from gegenprobe.reading.segments import NO_USE
from gegenprobe.reading.setting import is_total
from gegenprobe.reading.time_resolve import resolve
from gegenprobe.reading.who_is_meant import in_relative, told_by_relative
from gegenprobe.reading.wholes_named import NamedWholeReader

NEAR: Final = 3
WHOLES: Final = ("people", "person", "body")
MEMBERS: Final = 2  # words of 'unter den Inhaftierten'; where more stand, no phrase of the packs is met


class PartReader(NamedWholeReader):
    """Reads what is a part of a statement read before."""

    def _of_parts(self) -> None:
        """'darunter sechs Litauer', 'Unter ihnen sind ...': parts of the last whole that was read."""
        self._of_opening_whole()
        wholes = self._wholes()
        if not wholes and not self.sentence.tagged.flags & (PART | PARTITIVE):
            return
        for at, word in enumerate(self.sentence.tagged.known):
            among = wholes.get(at, 0)
            if (word.flags & (PART | PARTITIVE) or among) and self._opens(at, among):
                verb = not among and any(form.features & FINITE for form in word.verbs)  # 'entre' is a form of 'entrar'
                holder = self._includes(at) if verb else ""
                if holder is not None and not (of_a_place(at, self.sentence) or self._lists_nobody(at)):
                    self._part_at(at, among, self._member_near(at) or holder)

    def _opens(self, at: int, among: int) -> bool:
        """Whether the word here brings in a part, and the clause does not tell of its people in their own right."""
        flags = self.sentence.tagged.known[at].flags
        if flags & PART:
            return not (self._told_otherwise(at) or self._of_whoever(at) or self._fated(at, self._member_near(at)))
        partitive = flags & PARTITIVE and opens_part(at, self.sentence, self.lexicon)
        if among and any(m.first == at and self._befell_behind(m) for m in self.sentence.mentions):
            return True
        clause = self.sentence.sliced.clause_of[at]
        if partitive and self.lexicon.clauses.subjects_dropped and before_part(at, set(), self.sentence, self.lexicon):
            return not self._told_more(clause)  # 'hubo 50 arrestos, 31 de ellos en la capital'
        return bool(partitive or among) and not (self._told_more(clause) or self._tells_apart(clause))

    def _told_otherwise(self, at: int) -> bool:
        """'Angeklagt seien davon 48': a verb that tells nothing here says what befell the part."""
        if not self.lexicon.clauses.nouns_capitalised:
            return False
        uses, verbs = self.lexicon.verbs, self.sentence.clause(self.sentence.sliced.clause_of[at]).verbs
        forms = [f for verb in verbs for f in verb.forms if f.lemma in uses and f.features & PARTICIPLE]
        return any(uses[f.lemma] == NO_USE for f in forms)

    def _part_at(self, at: int, among: int, member: str) -> None:
        """The part that the word at `at` brings in: of the last whole, or of those that a noun names (`member`)."""
        if self.sentence.clause(self.sentence.sliced.clause_of[at]).kind in ("condition", "question"):
            return  # 'no se sabe si entre los liberados está X'
        # 'Entre los liberados está X, detenido en mayo': what else is told of X takes nothing away
        clauses = self.lexicon.clauses
        if self._of_those_before(at) if among or member else self._of_bystanders(at):
            return
        taken = self._taken_as(member, at)
        own = before_part(at, taken, self.sentence, self.lexicon)
        following = with_predicates(self._behind(at, max(at, among - 1), taken), self.sentence, self.lexicon)
        following = self._as_one_list(told_as_parts(own or following, at, self.sentence, self.lexicon), among)
        following = as_many_of_each(
            with_rest_of_list(following, self.sentence, self.lexicon), self.sentence, self.lexicon
        )
        before = [d for d in self.drafts if d.at_word < at or any(m.head < at for m in d.mentions)]
        before = first_of_nearest(before, at) if clauses.fixed_order or clauses.nouns_capitalised else before
        whole = self._whole(at, member) if member else (self._listed_last(at) or self.context.last_whole(before))
        if own and own[0].kind == "number" and clauses.fixed_order:  # '2,600 are on remand, 310 of them for ...'
            whole = before[-1] if before and before[-1].count is not None else None
        unsaid = [d for d in self.unsaid if d.at_word < at or any(m.head < at for m in d.mentions)]
        unsaid = unsaid or self.context.unsaid_before(self.number)
        if unsaid and not before and not member and following and not self._alone_before(at):
            self._without_whole(unsaid[-1], following, at)
            return
        if (whole is not None or member) and not following:
            inner = clauses.inner_clauses or clauses.nouns_capitalised or bool(clauses.noun_cases)
            named = bool(member) or (inner and self._only_is(self.sentence.sliced.clause_of[at]))
            following = self._inside(at, taken, named)  # 'Mira Dahl and Juan Soto are among them'
        member_of = member or (self._held_alone(at) if whole is None else "")
        if whole is None and member_of and following and not self._told_here(following[0]):
            self._first_members(member_of, following, at)
        if whole is not None and following and (member or not self._of_others(at, whole)):
            self._parts(whole, following, at)

    def _of_those_before(self, at: int) -> bool:
        """'Von 4.400 Polizisten unter den Inhaftierten hatte X gesprochen': the part is told right before."""
        known = self.lexicon.clauses.nouns_capitalised
        return known and any(m.last == at and m.counted and m.prep for m in self.sentence.mentions)

    def _behind(self, at: int, last: int, taken: set[int]) -> list[Mention]:
        """The people behind a word, in its clause or joined to those in it."""
        clause_of = self.sentence.sliced.clause_of
        cited = self.lexicon.clauses.nouns_capitalised  # 'steht nach Angaben seiner Frau X': she tells it
        following = [m for m in self.sentence.mentions if m.head > last and m.head not in taken]
        following = [m for m in following if m.kind in PEOPLE_KINDS]
        following = [m for m in following if not (cited and m.aside and m.prep and not m.joined)]
        return without_placed([m for m in following if clause_of[m.head] == clause_of[at] or m.joined], self.lexicon)

    def _inside(self, at: int, taken: set[int], named: bool) -> list[Mention]:
        """The first number of the clause, wherever it stands ('у 11 из них'); else persons, if a noun names them."""
        inside = [m for m in self.sentence.in_clause(self.sentence.sliced.clause_of[at]) if m.head not in taken]
        counted = [m for m in inside if m.number is not None and not (m.part and m.prep)]
        counted = [m for m in counted if m.part] or counted  # '42 Festnahmen, 22 davon in Wien'
        counted = [m._replace(joined=False) for m in counted[:1] if m.number and not m.number.article]
        if counted or not named:
            return counted
        clause = self.sentence.clause(self.sentence.sliced.clause_of[at])
        persons = [m for m in inside if m.kind == "person" and not m.prep]
        return persons or told_by_relative(clause, self.sentence, self.lexicon)

    def _told_here(self, mention: Mention) -> bool:
        """'11 of the 25 abductees regained their freedom': the verb tells of the eleven, and of nobody's abduction."""
        told = [draft for draft in self.drafts if not self._told_in_apposition(draft)]
        told = [draft for draft in told if not in_relative(draft, self.sentence, self.lexicon)]
        heads = {m.head for draft in told for m in draft.mentions}
        clauses = self.lexicon.clauses
        return bool(clauses.inner_clauses or clauses.noun_cases) and mention.head in heads

    def _includes(self, at: int) -> str | None:
        """Whose part 'The freed prisoners included six women' tells: a kind, '' for the last read, None for others."""
        length = self.sentence.tagged.length
        for k in range(max(at - 4, 0), at):  # 'the list of those freed included two priests'
            if self.sentence.tagged.known[k].flags & PARTITIVE and k + length[k] == at and length[k] > 1:
                return self._member_near(k)
        before = [m for m in self.sentence.mentions if m.last <= at and (not m.prep or m.kind == "pronoun")]
        if before and self.lexicon.clauses.fixed_order and self._counted_event(before[-1], at):
            return self.lexicon.frames[before[-1].events[0]].kind
        if not before or (at - before[-1].last > 1 and not negated_alone(before[-1].last, at, self.sentence)):
            return self._told_before_verb(at)
        subject, known = before[-1], self.sentence.tagged.known
        members = [known[k].member for k in range(subject.first, subject.last) if known[k].member]
        members += [self.lexicon.frames[number].kind for number in subject.events[:1]]  # 'The arrests included ...'
        if not members and subject.kind == "thing" and subject.counted and self.lexicon.clauses.fixed_order:
            return self._told_alone_by(self._frames_of_participle(subject.last - 1)) or None  # 'the 46 held comprised'
        captive = subject.group in self.lexicon.captive or subject.kind == "pronoun"
        return members[0] if members else ("" if captive else self._gathered_by(at) or None)

    def _first_members(self, kind: str, mentions: list[Mention], at: int) -> None:
        """'Unter den Freigelassenen ist X', with nothing read of the others: the noun itself tells what happened."""
        frames = self.lexicon.frames
        number = next((n for n, frame in enumerate(frames) if frame.kind == kind and frame.type == "noun"), None)
        if number is None:
            return
        event = Event(number, at, self.sentence.sliced.clause_of[at])
        whole = self._draft(event, frames[number], self.context.codebook.kinds[kind], "occurred", mentions)
        made = len(self.drafts)
        self._without_whole(whole, mentions, at)
        total = is_total(event, self.sentence, SO_FAR, self.lexicon.clauses)
        tell_by_noun(self.drafts[made:], self.sentence.tagged.known[at], self.lexicon, total=total)

    def _without_whole(self, whole: Draft, mentions: list[Mention], at: int) -> None:
        """'Mehrere Reporter wurden festgenommen, darunter X': the same of X, where the whole itself says nothing."""
        before = len(self.drafts)
        self._parts(whole, mentions, at)
        for draft in self.drafts[before:]:
            draft.whole = None

    def _wholes(self) -> dict[int, int]:
        """'Unter den 123 Freigelassenen sind fünf Ukrainer': a whole with its number: its first word, and the next."""
        lower, known = self.sentence.tagged.words.lower, self.sentence.tagged.known
        found: dict[int, int] = {}
        for whole in self.sentence.mentions:
            counted = whole.number is not None and whole.first not in found
            told = self.lexicon.clauses.nouns_capitalised and whole.kind == "people"
            told = told and bool(known[whole.head].member or self._befell(whole))
            behind = self._befell_behind(whole) if whole.first not in found else ""
            if behind:
                found[whole.first] = whole.last + 1
                continue
            named = told and whole.last - whole.first > MEMBERS
            if lower[whole.first] in self.lexicon.part_openers and self._names_the_whole(whole):
                found[whole.first] = whole.last
            if (counted or named) and lower[whole.first] in self.lexicon.part_openers:
                found[whole.first] = whole.last if known[whole.head].member or self._befell(whole) else 0
        return found

    def _befell(self, whole: Mention) -> str:
        """'Unter den 230 freigelassenen Soldaten': the kind that a word before the noun names; ''."""
        words = self.sentence.tagged.known[whole.first : whole.head]
        return next((w.member for w in words if w.member), "") if self.lexicon.clauses.nouns_capitalised else ""

    def _member_near(self, at: int) -> str:
        """The kind that a noun of the part phrase names ('zu den Freigelassenen'), also inside the phrase; ''."""
        words, frames = self.lexicon.words, self.lexicon.frames
        for form in self.sentence.tagged.words.lower[at : at + max(1, self.sentence.tagged.length[at])]:
            for verb in words[form].verbs if form in words and self.sentence.tagged.length[at] > 1 else ():
                use = self.lexicon.verbs.get(verb.lemma)
                if use is not None and use.frames and verb.features & PARTICIPLE and self.lexicon.clauses.inner_clauses:
                    for plain in [n for n in use.frames if not self.lexicon.needs[n]][:1]:
                        kind = frames[plain].kind
                        told = not self.context.codebook.kinds[kind].final or self.context.last_of(kind) is not None
                        if self.context.codebook.kinds[kind].about == "people" and told:
                            return kind  # 'entre los fallecidos': only where the report has told of deaths in custody
        whole = next((m for m in self.sentence.mentions if m.first == at and m.kind in WHOLES), None)
        if whole is not None and (kind := self._befell(whole) or self._befell_behind(whole)):
            return kind
        counted = {k for m in self.sentence.mentions if m.number is not None for k in range(m.first, m.last)}
        opens = self.sentence.tagged.known[at].flags & PART
        for k, form in enumerate(self.sentence.tagged.words.lower[at : at + 6], at):
            if opens and k in counted:
                return ""  # 'включая 250 осуждённых': a noun that is itself counted tells who the part is
            word = words.get(form)
            if word is not None and word.member:
                return word.member
        return ""

    def _units_of(self, chain: list[Mention]) -> list[Unit]:
        """The units of a list: each number, and the names; a number that just counts the names goes with them."""
        persons = [m for m in chain if m.kind == "person"]
        named = self._people(
            [m for m in persons if m.owner != "office" and not owns_next(m, self.sentence, self.lexicon)]
        )
        numbers = [m for m in chain if m.number is not None and m.kind in ("people", "number")]
        if numbers and len(named) > 1 and numbers[0] is chain[0]:
            count = self._count(numbers[0])
            if count is not None and count.value == len(named) and count.op == "exact":  # 'two Italians, X and Y'
                return [Unit([numbers[0], *persons], people=named, quantity=count)]
        units = [Unit([m], quantity=self._count(m)) for m in numbers if not beside_name(m, chain, self.sentence)]
        return [*units, Unit(persons, people=named)] if named else units

    def _parts(self, whole: Draft, mentions: list[Mention], at: int) -> None:
        chain = [mentions[0]]
        for mention in mentions[1:]:
            if not mention.joined and not names_holder(mention, chain[-1], self.sentence):
                break
            chain.append(mention)
        event = Event(whole.number, at, self.sentence.sliced.clause_of[at])
        self.drafts.extend(self._part(whole, event, unit) for unit in self._units_of(chain))

    def _parts_aside(self, whole: Draft, share: Mention) -> None:
        """'Fourteen were foreigners, including six Latvians and two Poles': those set aside behind a share."""
        fixed_order = self.lexicon.clauses.fixed_order
        behind = [m for m in self.sentence.mentions if fixed_order and m.aside and m.first >= share.last]
        told = [m for m in behind if m.kind == "people" and m.number is not None and (m.group or m.nations)]
        if told:
            self._parts(whole, [m._replace(joined=n > 0) for n, m in enumerate(told)], told[0].head)

    def _part(self, whole: Draft, event: Event, unit: Unit) -> Draft:
        """What was told of the whole, of some of its people."""
        status = "denied" if denies_part(unit.mentions[0], event.at, self.sentence) else whole.status
        draft = self._draft(event, whole.frame, self.context.codebook.kinds[whole.kind], status, unit.mentions)
        draft.count = unit.quantity
        draft.people, draft.mentions, draft.whole = unit.people, unit.mentions, whole
        draft.group, draft.nations = self._group_of(unit._replace(whole=whole))
        if too_many(unit.quantity, whole.count):
            draft.whole = None  # 'of them' takes up others, told of before
        draft.place, draft.to, draft.origin = whole.place, whole.to, whole.origin
        draft.by, draft.in_exchange = whole.by, draft.in_exchange or whole.in_exchange
        draft.when = draft.when or whole.when
        if whole.sentence == self.number:
            draft.said_by = whole.said_by or draft.said_by
        if self.lexicon.clauses.nouns_capitalised and self.context.codebook.kinds[draft.kind].moves:
            draft.to = goal_of(unit.mentions[-1], whole.frame.roles.get("to", ()), self.sentence) or draft.to
        time = time_inside(unit.mentions[0], self.sentence)
        if time is not None and self.lexicon.clauses.noun_cases:  # not 'лидер протестов 2020 года N. N.'
            time = None if of_a_noun(time, event, self.sentence, self.lexicon.clauses) else time
        own = resolve(time, self.sentence.published, "past") if time is not None else None
        if own is not None:
            draft.when = own
            if whole.when is not None and (own.start > whole.when.end or whole.when.start > own.end):
                draft.whole = None  # of those freed on Tuesday nobody came out on Thursday
        return draft
