"""The slots of a statement: evidence, speaker, names, number, group, nationality."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.codebook import Frame, Kind
from gegenprobe.packs.grammar import INSTRUMENTAL
from gegenprobe.packs.inflection import FINITE, GERUND
from gegenprobe.packs.lexicon import IN_RETURN
from gegenprobe.reading.actors_meant import fighters_meant
from gegenprobe.reading.agencies_cited import agencies_beside
from gegenprobe.reading.announced_times import only_announced_then
from gegenprobe.reading.called import name_of
from gegenprobe.reading.context import Context, Unit
from gegenprobe.reading.cue import Cue, author_of, without_cited
from gegenprobe.reading.draft import Draft, quantity
from gegenprobe.reading.events import Event
from gegenprobe.reading.fuller_names import surname_shared
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.ours import cues_by_others
from gegenprobe.reading.part_numbers import fewer
from gegenprobe.reading.quoted import behind_quoted
from gegenprobe.reading.sentence import Sentence
from gegenprobe.reading.setting import when_of
from gegenprobe.reading.settled_status import SettledStatus
from gegenprobe.reading.speakers import reported
from gegenprobe.reading.stand_for import of_before, person_ahead, spoken_by, told_of
from gegenprobe.reading.stock_days import is_present
from gegenprobe.reading.tagging import QUOTES
from gegenprobe.reading.told_by_nobody import told_by_nobody
from gegenprobe.reading.told_on import told_by_before
from gegenprobe.reading.written_accounts import by_a_writing

LONG_EVIDENCE: Final = 140


class SlotReader:
    """Fills the slots of the drafts of one sentence."""

    def __init__(self, sentence: Sentence, number: int, context: Context) -> None:
        self.sentence = sentence
        self.number = number
        self.context = context
        self.lexicon = context.lexicon
        self.cues = cues_by_others(sentence, context.lexicon)
        inside = [(m.head, cue) for cue in self.cues if cue.type == "reported" for m in cue.speakers]
        cited = {head for head, cue in inside if cue.first <= head < cue.last}
        if cited:
            self.sentence = sentence._replace(mentions=without_cited(sentence.mentions, cited))
        self.status = SettledStatus(self.sentence, context.lexicon, context.codebook.kinds)
        self.drafts: list[Draft] = []
        self.listed: dict[int, tuple[str, ...]] = {}  # names behind those counted, by the head of the mention
        self.unsaid: list[Draft] = []  # what says too little by itself: no number, no name

    def speakers_at_end(self) -> tuple[str, ...]:
        """Who is speaking when the sentence ends; () when it cites nobody."""
        names: tuple[str, ...] = ()
        for cue in self.cues:
            names = self._speakers(cue) or names
        return names

    def _speakers(self, cue: Cue) -> tuple[str, ...]:
        """The speakers of a cue by name; in what somebody tells, a pronoun is the teller ('sagte, sie könne')."""
        pronouns = bool(cue.speakers) and all(m.kind == "pronoun" for m in cue.speakers)
        above = (c for c in self.cues if c is not cue and c.speakers and c.governs and cue.clause in c.governs)
        teller = next((c for c in above if pronouns and c.speakers[0].kind != "pronoun" and c.first < cue.first), cue)
        return self._named(teller.speakers)

    def all_speakers(self) -> tuple[str, ...]:
        """Everybody whom the sentence cites: 'Об этом сообщило X, пишет Y' names two for the sentence before."""
        return tuple(dict.fromkeys(name for cue in self.cues for name in self._named(cue.speakers)))

    def _draft(self, event: Event, frame: Frame, kind: Kind, status: str, mentions: Sequence[Mention] = ()) -> Draft:
        heads = {m.head for m in self.sentence.mentions}
        here = [m for m in mentions if m.head in heads and m.last <= len(self.sentence.tagged.words)]
        start, end = self._evidence(event, here)
        undated = status == "occurred" and only_announced_then(event, self.sentence, self.lexicon)
        when = None if undated else when_of(event, self.sentence, status, kind, self.lexicon.clauses)
        return Draft(
            frame=frame, number=event.frame, kind=kind.name, status=status, start=start, end=end,
            sentence=self.number, at_word=event.at,
            when=when, said_by=self._said_by(event),
            in_exchange=kind.given and self._in_return(event), present=is_present(event),
        )  # fmt: skip

    def _narrowed(self, event: Event, mentions: Sequence[Mention]) -> tuple[int, int]:
        """Around an interruption: from the people to the verb, or the side of the verb that it stands on."""
        behind = event.at + max(1, self.sentence.tagged.length[event.at]) - 1
        points = [event.at, behind] + [m.first for m in mentions] + [m.last - 1 for m in mentions]
        points += [v.at for v in self.sentence.clause(event.clause).verbs]
        first, last = min(points), max(points) + 1
        return first, last

    def _evidence(self, event: Event, mentions: Sequence[Mention] = ()) -> tuple[int, int]:
        """The clause that carries the event, with the one it shares its people with."""
        clause_of = self.sentence.sliced.clause_of
        clause = self.sentence.clause(event.clause)
        above = clause.parent if clause.kind == "coordinate" and clause.parent >= 0 else clause.number
        inside = [at for at, number in enumerate(clause_of) if number in (clause.number, above)]
        first, last = inside[0], inside[-1] + 1
        start, end = self.sentence.span(first, last)
        if len(inside) < last - first or end - start > LONG_EVIDENCE:
            first, last = self._narrowed(event, mentions)
        form = self.sentence.tagged.words.form
        if self.sentence.tagged.marks & QUOTES:
            first = behind_quoted(self.sentence.tagged.words, first, self._narrowed(event, mentions)[0])
        while first < last - 1 and not form[first][0].isalnum():
            first += 1
        while last > first + 1 and not form[last - 1][0].isalnum():
            last -= 1
        return self.sentence.span(first, last)

    def _returning(self, event: Event) -> bool:
        """'in exchange for Peru freeing 42': what stands for a clause behind words for a return."""
        if event.form is not None and event.form.features != GERUND:
            return False
        known, at = self.sentence.tagged.known, event.noun.first if event.noun is not None else event.at
        return any(m.last == at and known[m.first].flags & IN_RETURN for m in self.sentence.mentions)

    def _in_return(self, event: Event) -> bool:
        if not self.sentence.tagged.flags & IN_RETURN:
            return False
        if self._returning(event):
            return True
        known, clause_of = self.sentence.tagged.known, self.sentence.sliced.clause_of
        clause = self.sentence.clause(event.clause)
        own = {event.clause, clause.parent} if clause.kind == "coordinate" else {event.clause}
        return any(known[at].flags & IN_RETURN and clause_of[at] in own for at in range(len(known)))

    def _said_by(self, event: Event) -> tuple[str, ...]:
        """Who is cited for an event: the cue whose reach includes its clause, else speech that goes on."""
        for cue in self.cues:
            silent = not cue.speakers  # '«Se verificaron 72», indicó X', 'Data from X put the number at 72'
            own = cue.clause == event.clause and cue.own and cue.governs is not None
            if own and self._object_of(cue, event) and not (silent and self._told_by_others(cue, event)):
                return self._cited(cue)
        reaching = [cue for cue in self.cues if self._reaches(cue, event)]
        for cue in reaching:
            if told_by_nobody(cue, self.sentence, self.lexicon):
                continue
            if named := self._named(cue.speakers):
                return tuple(dict.fromkeys([*named, *self._quoting(cue, reaching)]))
        if reaching:
            return self._cited(reaching[0])
        if reported(self.sentence, event.clause, self.lexicon):
            found = self.context.speaking(self.number) or self.context.speaking_after(self.number, told=True)
            return found or told_by_before(self.number, self.context)
        return () if self.cues else self.context.speaking_after(self.number) or self.context.quoted_by(self.number)

    def _told_by_others(self, cue: Cue, event: Event) -> bool:
        return any(other is not cue and other.speakers and self._reaches(other, event) for other in self.cues)

    def _quoting(self, told: Cue, cues: list[Cue]) -> list[str]:
        """'..., the minister said, Belta reports': who else is cited, of whom one tells what the other says."""
        others = [cue for cue in cues if cue is not told and cue.governs and told.governs]
        others = [cue for cue in others if self.sentence.clause(cue.clause).kind != "coordinate"]
        nested = [c for c in others if told.clause in (c.governs or ()) or c.clause in (told.governs or ())]
        speaking = [m for cue in nested for m in cue.speakers if m.kind in ("person", "body")]
        speaking = speaking if self.lexicon.clauses.inner_clauses else []
        return list(self._named([*speaking, *agencies_beside(told, self.cues, cues, self.sentence)]))

    def _tellers(self, event: Event, counters: Sequence[Mention]) -> tuple[str, ...]:
        """Who counts the people of a statement: the subject of 'zählt', 'recognises', or the author of its list."""
        clause = self.sentence.clause(event.clause)
        names: list[str] = []
        before = [m for m in self.sentence.mentions if m.last <= clause.first and m.kind in ("person", "body")]
        if not counters and clause.kind == "relative" and clause.relative >= 0:
            return self._named(before[-1:])  # 'Wjasna, das 85 politische Gefangene zählt'
        for counter in counters:
            if counter.kind == "pronoun" and clause.kind == "relative":
                names.extend(self._named(before[-1:]))
            elif counter.kind == "thing":
                author = author_of(self.sentence, counter)
                names.extend(self._named([author]) if author is not counter else self.context.speaking(self.number))
            elif counter.cases == INSTRUMENTAL and counter.number is None:
                continue  # 'политзаключёнными признаны 674': what they are counted as
            elif counter.number is None or counter.number.article:
                names.extend(self._named([counter]))
        stand_ins = self.lexicon.stand_ins  # 'Viasna, the rights group, lists ...'
        own = [name for name in names if name[:1].isupper() and name.lower() not in stand_ins]
        return tuple(dict.fromkeys(own or names))

    def _reaches(self, cue: Cue, event: Event) -> bool:
        if cue.governs is None:
            return cue.own or cue.clause != event.clause
        return event.clause in cue.governs

    def _object_of(self, cue: Cue, event: Event) -> bool:
        """'meldete die Festnahme von ...', 'zählt 900 Gefangene': what was said stands in the cue's own clause."""
        counts = event.at == cue.first and self.lexicon.frames[event.frame].weak
        if event.noun is None and event.at > cue.first and (event.form is None or not event.form.features & FINITE):
            return True  # 'put the number of those held at 17', 'admitted holding two', 'habla de 30 deportados'
        if event.noun is None or counts:
            return counts
        about = not event.noun.prep or event.noun.prep in self.lexicon.about
        inverted = bool(self.lexicon.clauses.noun_cases) and any(m.head > cue.first for m in cue.speakers)
        closes = (self.lexicon.clauses.nouns_capitalised or inverted) and about and bool(cue.speakers)
        return event.at > cue.first or closes

    def _cited(self, cue: Cue) -> tuple[str, ...]:
        if told_by_nobody(cue, self.sentence, self.lexicon):
            return ()
        named = self._speakers(cue)
        if not named and by_a_writing(cue.clause, self.sentence, self.lexicon):
            named = self.context.body_cited_before(self.number, "")  # 'dice el informe': of who was cited for it
        if not named and not cue.speakers:  # '«Se verificaron 104 liberaciones. Habrá más», dijo X'
            named = self.context.speaking_after(self.number)
        named = named or self.context.speaking(self.number)
        return named or self._told_on(cue)

    def _told_on(self, cue: Cue) -> tuple[str, ...]:
        """'По её словам', 'Precisó que ...' behind a sentence that cites nobody: the person it tells of."""
        told = cue.carried and (cue.type == "reported" or self.lexicon.clauses.subjects_dropped)
        return self.context.person_before(self.number) if told and not cue.speakers else ()

    def _named(self, mentions: list[Mention] | tuple[Mention, ...]) -> tuple[str, ...]:
        names: list[str] = []
        for mention in mentions:
            if mention.kind in ("pronoun", "thing") and mention.name.lower() in self.lexicon.clauses.nobody:
                continue
            if mention.kind == "pronoun" or self._both(mention):
                found = self._before(mention) if mention.kind == "pronoun" else self.context.both_sides()
                names.extend(n for n in found if n not in names)
                continue
            name = name_of(mention, (self.sentence, self.number), self.context)
            if name and name not in names and not name.isdigit():  # "the country's 30 prisons"
                names.append(name)
        return tuple(names)

    def _both(self, mention: Mention) -> bool:
        """'beide Seiten': who stands for the two that were told of."""
        both, lower = self.lexicon.clauses.both, self.sentence.tagged.words.lower
        if mention.kind not in ("body", "people", "thing") or not both:
            return False
        return " ".join(lower[max(mention.first - 1, 0) : mention.last]).endswith(both)  # 'each' stands outside of it

    def _before(self, pronoun: Mention) -> tuple[str, ...]:
        """Whom a pronoun that acts or speaks stands for: a person; for 'it' the body told of before."""
        clauses = self.lexicon.clauses
        if clauses.inner_clauses and pronoun.name and pronoun.name not in clauses.singular:
            return self.context.actor_before(self.number, pronoun)
        beside = clauses.nouns_capitalised and pronoun.name in clauses.singular
        named = person_ahead(pronoun, self.sentence) if beside else None
        return (self.context.names.full(named.name),) if named else self.context.person_before(self.number)

    def _acting(self, mentions: list[Mention], event: Event) -> tuple[str, ...]:
        """Who acts, by name; where a pronoun does, whom it stands for in a language with clauses inside others."""
        pronoun = next((m for m in mentions if m.kind == "pronoun"), None)
        if pronoun is None or not self.lexicon.clauses.inner_clauses:
            meant = fighters_meant(mentions, (self.sentence, self.number), self.context, self.drafts)
            return meant or self._named(mentions)
        clause = self.sentence.clause(event.clause)
        antecedent = told_of(pronoun, clause, self.sentence)
        if antecedent or (clause.kind == "relative" and clause.relative >= 0):
            return self._named(antecedent)
        if clause.kind == "relative":  # 'Peru released the 44 men it had held'
            return self._named(of_before(pronoun, self.sentence, self.lexicon))
        speakers = spoken_by(pronoun, clause, self.cues, self.lexicon)
        if speakers:
            return self._named(speakers)
        return self._named(mentions) or self.context.actor_before(self.number, pronoun)

    def _people(self, mentions: list[Mention]) -> tuple[str, ...]:
        names: list[str] = []
        for at, mention in enumerate(mentions):
            behind = mentions[at + 1] if at + 1 < len(mentions) else None
            name = self.context.names.full(mention.name)
            name += surname_shared(mention, behind, self.sentence) if name == mention.name else ""
            if name and name not in names and not name.islower():  # 'these journalists, who are held' names nobody
                names.append(name)
        return tuple(names)

    def _count(self, mention: Mention) -> Quantity | None:
        return quantity(mention.number, self.sentence)

    def _group_of(self, unit: Unit) -> tuple[str, tuple[str, ...]]:
        group, clauses = next((m.group for m in unit.mentions if m.group), ""), self.lexicon.clauses
        nations: list[str] = []
        for mention in unit.mentions:
            nations.extend(n for n in mention.nations if n not in nations)
        nations.extend(n for n in self._coming_from(unit) if n not in nations)
        if unit.whole is not None and (not group or group in self.lexicon.general):
            group = group or unit.whole.group
        of_whole = clauses.subjects_dropped or fewer(unit.quantity, unit.whole)
        if unit.whole is not None and not nations and of_whole:
            nations.extend(unit.whole.nations)
        return group, tuple(nations)

    def _coming_from(self, unit: Unit) -> list[str]:  # 'aus Nicaragua', right after the people
        out_of, mentions = self.lexicon.clauses.out_of, self.sentence.mentions
        places = [m for m in mentions if m.kind == "place" and m.prep in out_of]
        last = max((m.last for m in unit.mentions if m in mentions), default=-1) if places else -1
        known = self.sentence.tagged.known
        return [m.country for m in places if m.first == last and (p := known[m.head].place) and p.role == "country"]
