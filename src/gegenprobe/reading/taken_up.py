"""Sentences that take up people told of before: where they are by now, and who they are ('Это X, Y и Z')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.inflection import PARTICIPLE, PASSIVE
from gegenprobe.packs.lexicon import ARTICLE
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.events import Event
from gegenprobe.reading.gapped import NOT_ONE_DAY
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.named_among import NamedAmongReader
from gegenprobe.reading.time_resolve import resolve

BACK: Final = 3  # sentences between people and the sentence that takes them up
FAR: Final = 4  # words from 'уже' to the country
OPENING: Final = 8  # words in which what opens a sentence that only gives names stands
NEAR: Final = 2  # words from the start of the sentence to the first name


class TakenUpReader(NamedAmongReader):
    """Reads where those told of have arrived, and their names, where the sentence only takes them up."""

    def _of_taken_up(self) -> None:
        """What the sentence tells of those told of before, or of the people that it describes."""
        self._of_sum()
        self._of_counted_behind()
        self._of_shares_left()
        self._of_arrived()
        self._of_identified()
        self._of_names_behind()
        self._of_named_among()
        self._of_participles()
        self._without_second_actors()

    def _without_second_actors(self) -> None:
        """'Чад передал Нигеру пленных': who lets them go is told with the release, and not with the move again."""
        kinds = self.context.codebook.kinds
        freed = {(d.at_word, d.by) for d in self.drafts if kinds[d.kind].leaves and self.lexicon.clauses.noun_cases}
        for draft in self.drafts:
            if kinds[draft.kind].moves and (draft.at_word, draft.by) in freed:
                draft.by = ()

    def _of_arrived(self) -> None:
        """'Все шестеро уже в Израиле': those who were let go are in another country by now."""
        words, lower = self.lexicon.clauses.arrived, self.sentence.tagged.words.lower
        for at in [at for at, word in enumerate(lower) if word in words] if words else []:
            clause = self.sentence.clause(self.sentence.sliced.clause_of[at])
            goal = self._reached_country(clause, at)
            whole = self._let_go(clause) if goal is not None else None
            if whole is not None and goal is not None and whole.at_word < at and whole.sentence == self.number:
                whole.place = "" if whole.place == goal.country else whole.place  # 'вышли и уже едут в Чили'
            if goal is None or whole is None or whole.place == goal.country:
                continue
            moves, frame = self._arriving()
            event = Event(moves, at, clause.number)
            draft = self._draft(event, frame, self.context.codebook.kinds[frame.kind], "occurred", [goal])
            draft.count, draft.people, draft.group, draft.nations = (
                whole.count,
                whole.people,
                whole.group,
                whole.nations,
            )
            draft.mentions, draft.to, draft.origin = whole.mentions, goal.country, whole.place
            draft.when = draft.when if draft.sentence != whole.sentence else draft.when or whole.when
            self.drafts.append(draft)

    def _arriving(self) -> tuple[int, Frame]:
        """The frame of those who come to another country by themselves ('прибыли в Литву')."""
        frames = list(enumerate(self.lexicon.frames))
        moving = [(n, f) for n, f in frames if self.context.codebook.kinds[f.kind].moves]
        coming = [(n, f) for n, f in moving if f.abroad and "subject" in f.roles.get("whom", ())]
        return (coming or moving)[0]

    def _reached_country(self, clause: Clause, at: int) -> Mention | None:
        """The country right behind the word `at` in a clause that tells nothing else; None: there is none."""
        if any(d.at_word > at and self.sentence.sliced.clause_of[d.at_word] == clause.number for d in self.drafts):
            return None
        inside = self.lexicon.clauses.inside
        near = [
            m for m in self.sentence.in_clause(clause.number) if m.kind == "place" and m.prep in inside and m.country
        ]
        return next((m for m in near if 0 < m.first - at <= FAR and not m.aside), None)

    def _let_go(self, clause: Clause) -> Draft | None:
        """Those let go whom the clause counts again, or who are told of in its own sentence."""
        kinds = self.context.codebook.kinds
        told = [d for d in [*self.context.drafts, *self.drafts] if self.number - d.sentence <= BACK]
        told = [d for d in told if kinds[d.kind].about == "people" and d.status == "occurred"]
        if any(kinds[d.kind].moves for d in told):
            return None
        gone = [d for d in told if kinds[d.kind].leaves and d.whole is None]
        counted = [m for m in self.sentence.in_clause(clause.number) if m.counted and not m.prep]
        if counted:
            count = self._count(counted[0])
            return next((d for d in reversed(gone) if count and d.count and d.count.value == count.value), None)
        return next((d for d in reversed(gone) if d.sentence == self.number), None)

    def _of_identified(self) -> None:
        """'Это Анна Орлова, Иван Котов и ...': the names of those just told of."""
        words, lower = self.lexicon.clauses.identifying, self.sentence.tagged.words.lower
        start = self._behind_source(lower)
        if not words or self.drafts or not " ".join(lower[start : start + NEAR]).startswith(words):
            return
        named = [m for m in self.sentence.mentions if m.kind == "person" and not m.prep and m.owner != "office"]
        named = [m for m in named if m.first >= start]
        before = [m for m in self.sentence.mentions if named and start <= m.first < named[0].first]
        plain = all(m.kind == "people" and m.number is None for m in before)
        if not named or not plain or named[0].first > start + NEAR + len(before):
            return
        if self.sentence.clause(self.sentence.sliced.clause_of[named[0].head]).verbs and not start:
            return
        people, kinds = self._people(named), self.context.codebook.kinds
        near = [d for d in reversed(self.context.drafts) if self.number - d.sentence <= BACK]
        told = [d for d in near if kinds[d.kind].about == "people" and d.count is not None and not d.people]
        whole = next((d for d in told if d.count and d.count.value == len(people)), None)
        if whole is not None:
            self._parts(whole, [named[0]._replace(joined=False), *(m._replace(joined=True) for m in named[1:])], 0)
            self.drafts[-1].whole = None

    def _behind_source(self, lower: list[str]) -> int:
        """'Как говорится в заявлении, это X и Y': the first word behind the source that opens the sentence; 0."""
        cited = bool(self.cues) and "," in lower and self.lexicon.clauses.noun_cases
        comma = lower.index(",") if cited else -1
        return comma + 1 if any(cue.first < comma for cue in self.cues) else 0

    def _of_names_behind(self) -> None:
        """'Los detenidos son X, Y y Z', 'Fueron identificados como X e Y': the names of those just told of."""
        clauses, lower = self.lexicon.clauses, self.sentence.tagged.words.lower
        if not clauses.identifying or clauses.noun_cases or self.drafts:
            return
        opening = " ".join(lower[:OPENING])
        phrase = max((p for p in clauses.identifying if opening.startswith(f"{p} ")), key=len, default="")
        first = len(phrase.split()) or self._behind_being()
        named = self._named_from(first) if first else []
        if not named:
            return
        people = self._people(named)
        kind = next((word.member for word in self.sentence.tagged.known[:first] if word.member), "")
        whole = self._named_so(kind, len(people))
        told = [named[0]._replace(joined=False, prep=""), *(m._replace(joined=True, prep="") for m in named[1:])]
        if whole is not None:
            self._parts(whole, told, 0)
        elif kind and not self._lately_of(kind):
            self._first_members(kind, told, 0)

    def _behind_being(self) -> int:
        """'Los uniformados son X e Y': the word behind a noun with an article and a verb of being; 0: there is none."""
        opens = self.sentence.mentions[0] if self.sentence.mentions and self.lexicon.clauses.subjects_dropped else None
        if opens is None or opens.first or opens.prep or opens.kind != "people" or opens.number is not None:
            return 0
        verbs = self.sentence.clause(0).verbs
        only = bool(verbs) and verbs[0].at == opens.last and self._only_is(0)
        return opens.last + 1 if only and self.sentence.tagged.known[0].flags & ARTICLE else 0

    def _named_from(self, first: int) -> list[Mention]:
        """The names from word `first` on, up to a verb; none where something else stands before them."""
        verbs = [v.at for c in self.sentence.sliced.clauses for v in c.verbs if v.at >= first and v.forms]
        form = self.sentence.tagged.words.form
        stop = next((at for at in range(first, len(form)) if form[at] == ";"), len(form))  # '; el civil, X'
        end = min([*verbs, stop])
        inside = [m for m in self.sentence.mentions if first <= m.head < end and not m.aside]
        named = [m for m in inside if m.kind == "person" and m.owner != "office"]
        taken = (*self.lexicon.clauses.genitive_marks, *self.lexicon.clauses.object_marks)
        plain = all(m.kind in ("person", "place", "body") or (m.kind == "number" and m.prep in taken) for m in inside)
        near = bool(named) and named[0].first <= first and (not named[0].prep or named[0].prep in taken)
        return named if near and plain else []

    def _named_so(self, kind: str, many: int) -> Draft | None:
        """Those just told of whom so many names may name: as many, or told of without a number."""
        kinds = self.context.codebook.kinds
        drafts = [d for d in [*self.context.drafts, *self.context.unsaid] if not d.people and d.whole is None]
        near = [d for d in drafts if self.number - d.sentence <= BACK and kinds[d.kind].about == "people"]
        near = [d for d in near if d.kind == kind or not kind]
        alike = [d for d in near if d.count is not None and d.count.value == many]
        unsaid = [d for d in near if d.count is None and self.number - d.sentence <= 1 and many > 1]
        return max(alike or unsaid, key=lambda draft: (draft.sentence, draft.at_word), default=None)

    def _lately_of(self, kind: str) -> bool:
        return any(d.kind == kind and self.number - d.sentence <= BACK for d in self.context.drafts)

    def _of_sum(self) -> None:
        """'Итого двадцать три журналиста': as many as those told of last make together."""
        words, lower = self.lexicon.clauses.summing, self.sentence.tagged.words.lower
        if not words or lower[0] not in words or any(d.count is not None for d in self.drafts):
            return
        first = next((m for m in self.sentence.mentions if m.counted), None)
        if first is None or first.prep or first.first > NEAR or self.sentence.clause(0).verbs:
            return
        whole = self.context.last_whole([])
        if whole is not None and self.number - whole.sentence <= NEAR and first.kind in ("people", "number"):
            made = len(self.drafts)
            self._parts(whole, [first._replace(joined=False)], first.head)
            for draft in self.drafts[made:]:
                draft.whole = None

    def _of_counted_behind(self) -> None:
        """'Казнённых за эти протесты теперь семь': who is counted opens a clause, the number closes it."""
        for clause in self.sentence.sliced.clauses if self.lexicon.clauses.noun_cases else ():
            inside = self.sentence.in_clause(clause.number)
            opens = bool(inside) and inside[0].first - clause.first <= 1 and clause.kind in ("main", "coordinate")
            if opens and self._counts_behind(inside[0]) and not clause.verbs:
                self._of_those_behind(inside[0], inside[0])
                continue
            if not opens or inside[0].kind != "people" or inside[0].number is not None or inside[0].prep:
                continue
            bare = [m for m in inside if m.kind == "number" and m.counted and not m.prep and self._ends_clause(m)]
            taken = {m.head for draft in self.drafts for m in draft.mentions}
            only = not clause.verbs or self._only_is(clause.number)
            if only and len(bare) == 1 and bare[0].head not in taken and bare[0].first > inside[0].last:
                self._of_those_behind(inside[0], bare[0])

    def _counts_behind(self, people: Mention) -> bool:
        """'Иностранцев 46': the number right behind the noun for some of those told of, alone in its stretch."""
        number, taken = people.number, {m.head for draft in self.drafts for m in draft.mentions}
        counts = people.kind == "people" and number is not None and number.first > people.head
        counts = counts and self.sentence.tagged.words.lower[people.head] not in self.lexicon.clauses.fated
        return counts and not people.prep and people.head not in taken and self._ends_clause(people)

    def _of_those_behind(self, people: Mention, number: Mention) -> None:
        """The members that the noun tells of, or the part of those told of last."""
        counted = number._replace(group=people.group, nations=people.nations, joined=False, aside=False)
        member, whole = self.sentence.tagged.known[people.head].member, self.context.last_whole(self.drafts)
        if member:
            self._first_members(member, [counted], people.head)
        elif people.group in self.lexicon.captive or whole is None or whole.count is None:
            return
        elif self.number - whole.sentence <= BACK:
            self._parts(whole, [counted], counted.head)

    def _ends_clause(self, mention: Mention) -> bool:
        form = self.sentence.tagged.words.form
        return mention.last >= len(form) or not form[mention.last][0].isalnum()

    def _of_shares_left(self) -> None:
        """'взяли 51 человека, причём десятерых из них в столице': a share that no verb behind it tells of."""
        if not self.lexicon.clauses.noun_cases:
            return
        taken = {m.head for draft in self.drafts for m in draft.mentions}
        for share in self.sentence.mentions:
            if not share.part or share.kind != "number" or share.prep or share.head in taken:
                continue
            clause = self.sentence.clause(self.sentence.sliced.clause_of[share.head])
            whole = self.context.last_whole(self.drafts)
            near = whole is not None and self.number - whole.sentence <= 1
            if near and whole is not None and not any(verb.at > share.last for verb in clause.verbs):
                self._parts(whole, [share._replace(joined=False)], share.head)

    def _of_participles(self) -> None:
        """'Иван Котов, арестованный 4 мая, ...': what a participle with a day of its own tells of one by name."""
        form = self.sentence.tagged.words.form
        for named in self.sentence.mentions if self.lexicon.clauses.noun_cases else ():
            at = named.last + 1
            if named.kind not in ("person", "pronoun") or at >= len(form) or form[named.last] != ",":
                continue
            number = self._told_by_participle(at)
            end = next((k for k in range(at, len(form)) if form[k] in ",.;)"), len(form))
            days = [time for time in self.sentence.times if at < time.first < end and time.kind not in NOT_ONE_DAY]
            people = self._people_of(named) if number is not None and days else ()
            if number is None or not people:
                continue
            frame = self.lexicon.frames[number]
            if any(d.kind == frame.kind and d.people == people for d in self.context.latest(self.drafts)):
                continue
            event = Event(number, at, self.sentence.sliced.clause_of[at])
            draft = self._draft(event, frame, self.context.codebook.kinds[frame.kind], "occurred", [named])
            draft.people, draft.mentions, draft.group = people, [named], named.group
            draft.when = resolve(days[0], self.sentence.published, "past")
            self.drafts.append(draft)

    def _told_by_participle(self, at: int) -> int | None:
        """The frame about people, without needs, of the passive participle at word `at`."""
        forms = [f for f in self.sentence.tagged.known[at].verbs if f.features & PARTICIPLE and f.features & PASSIVE]
        uses = [self.lexicon.verbs[form.lemma] for form in forms if form.lemma in self.lexicon.verbs]
        kinds, frames = self.context.codebook.kinds, self.lexicon.frames
        if (member := self.sentence.tagged.known[at].member) and not uses:
            return next((n for n, f in enumerate(frames) if f.kind == member and f.type == "noun"), None)
        plain = [n for use in uses for n in use.frames if not self.lexicon.needs[n] and not frames[n].groups]
        return next((n for n in plain if kinds[frames[n].kind].about == "people"), None)

    def _people_of(self, named: Mention) -> tuple[str, ...]:
        if named.kind == "person":
            return self._people([named]) if named.owner != "office" else ()
        found = self.context.antecedent(self.drafts, self.sentence, self.number, named)
        return found[0].people if found and named.name in self.lexicon.clauses.singular else ()
