"""Reads a report: triggers, sentences that have one, their drafts, then what the whole report decides."""

from __future__ import annotations

from datetime import date
from typing import Final

from gegenprobe.model.report import Report
from gegenprobe.model.statement import Reading, Statement
from gegenprobe.packs.library import Library, Tongue
from gegenprobe.reading.backward import points_back
from gegenprobe.reading.bodies_meant import is_fuller, is_own, may_be_fuller
from gegenprobe.reading.by_place import share_totals
from gegenprobe.reading.context import Context
from gegenprobe.reading.cue import Cue
from gegenprobe.reading.days_before import take_days
from gegenprobe.reading.draft import Draft, finished
from gegenprobe.reading.drafting import SentenceReader
from gegenprobe.reading.group_told import leave_accused, tell_groups
from gegenprobe.reading.home import heads_of, home_of, only_cited, places_near, told_everywhere
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.names import Names
from gegenprobe.reading.nations_told import tell_nations
from gegenprobe.reading.parts_cited import cite_parts
from gegenprobe.reading.quoted import closes_in, stands_in_quotation
from gegenprobe.reading.retold import agree, leave_where_held, plan_headlines, without_repeats, without_the_rest
from gegenprobe.reading.sentence import Day, Packs, Sentence, countries_in, take_all_apart
from gegenprobe.reading.sides import let_go_by_the_other
from gegenprobe.reading.speakers import reported
from gegenprobe.reading.stand_for import of_before
from gegenprobe.reading.tagging import CITES, Tagged, tag
from gegenprobe.reading.triggered import any_sentence, triggered
from gegenprobe.reading.who_is_meant import first_named
from gegenprobe.text.datelines import after_dateline
from gegenprobe.text.scan import Hit, lowered
from gegenprobe.text.sentences import sentences_of
from gegenprobe.text.words import last_word

READ_ROLES: Final = ("body", "title", "caption")
LOOK_BACK: Final = 3
BODY_BACK: Final = 5
MOST_WORDS: Final = 1000  # of one sentence: taking a longer one apart would cost more than it tells


def read(report: Report, library: Library) -> Reading:
    """All statements of a report. A language without a pack gives an empty reading with a note that says so."""
    tongue = library.tongue(report.language)
    if tongue is None:
        named = report.language or "unknown"
        return Reading(report.id, report.language, (), (), (f"not read: no language pack for '{named}'",))
    lower = lowered(report.text)
    hits = tongue.triggers.hits(lower)
    if not any_sentence(report.text, lower, hits, tongue):
        return Reading(report.id, report.language, (), (), ())
    reader = ReportReader(report, library, tongue)
    statements = reader.finished(reader.read_at(hits, lower))
    reader.context.forget()
    return Reading(report.id, report.language, statements, (), tuple(reader.notes))


class ReportReader:
    """One report being read; sentences are taken apart once, and only when something asks for them."""

    def __init__(self, report: Report, library: Library, tongue: Tongue) -> None:
        self.report = report
        self.tongue = tongue
        self.version = library.version
        self.packs = Packs(tongue.lexicon, tongue.numbers, tongue.times)
        self.names = Names(report.text, tongue.lexicon)
        self.context = Context(tongue.lexicon, library.codebook, self.names)
        self.context.speaker_before = self._speaker_before
        self.context.person_in_sentence_before = self._person_before
        self.context.speaker_after = self._speaker_after
        self.context.quoted_by = self._quoted_by
        self.context.body_cited_before = self._body_before
        self.context.actor_in_sentence_before = self._actor_before
        self.context.sentence_before = self._sentence_before
        self.lower = ""
        self.notes: list[str] = []
        self.spans: list[tuple[int, int, date | None]] = []
        self.context.spans = self.spans
        self._dated: set[int] = set()
        self._sentences: dict[int, Sentence] = {}
        self._tagged: dict[int, Tagged] = {}
        self._readers: dict[int, SentenceReader] = {}
        self._bodies: dict[tuple[int, str], tuple[str, ...]] = {}

    def read(self) -> list[Draft]:
        """The drafts of all sentences with a trigger, completed from the report as a whole."""
        lower = lowered(self.report.text)
        return self.read_at(self.tongue.triggers.hits(lower), lower)

    def read_at(self, hits: list[Hit], lower: str) -> list[Draft]:
        """The same, where the triggers were looked for already."""
        self.lower = self.names.places.lower = lower
        self.cut()
        numbers = triggered(self.spans, hits, (self.report.text, lower), self.tongue)
        self._take_apart(numbers)
        readers = [self._reader(number) for number in numbers]
        for reader in readers:
            reader.find()
        for reader in readers:
            reader.fill()
        for reader in readers:
            self.context.drafts.extend(reader.read())
            self.context.unsaid.extend(reader.unsaid)
        drafts = without_repeats(self.context.drafts)
        self._complete(drafts)
        return drafts

    def cut(self) -> None:
        """Find the sentences of the parts that are read; once."""
        if self.spans:
            return
        report = self.report
        parts = report.segments or ()
        unbroken = self.tongue.sentences.unbroken
        for part in parts:
            if part.role not in READ_ROLES:
                continue
            published = part.date or report.published
            for a, b in sentences_of(report.text, self.tongue.code, part.start, part.end, unbroken):
                if part.date is not None:
                    self._dated.add(len(self.spans))
                self.spans.append((after_dateline(report.text, a, b), self._most_of(a, b), published))

    def _most_of(self, start: int, end: int) -> int:
        """Where reading the sentence ends: its end, or that of its last word that is read."""
        if end - start <= MOST_WORDS:
            return end
        last = last_word(self.report.text, start, end, MOST_WORDS)
        if last < end:
            self.notes.append(
                f"characters {last} to {end} were not read: the sentence is longer than {MOST_WORDS} words. "
                "Where line breaks got lost, put them back and add the report again"
            )
        return last

    def sentence(self, number: int) -> Sentence:
        """The sentence of that number, taken apart."""
        if number not in self._sentences:
            self._take_apart([number])
        return self._sentences[number]

    def in_full(self, number: int) -> Sentence:
        """The sentence with all its words in their order, also those that statements are read without."""
        read, words = self.sentence(number), self._words(number)
        if read.tagged.words.start == words.words.start:
            return read
        (start, end, date_), own = self.spans[number], number in self._dated
        return take_all_apart([words], [((start, end), Day(date_, own))], self.packs, self.names, whole=True)[0]

    def _take_apart(self, numbers: list[int]) -> None:
        """Take those sentences apart that were not yet, step by step for all of them."""
        numbers = [number for number in numbers if number not in self._sentences]
        spans = [self.spans[number] for number in numbers]
        days = [Day(span[2], number in self._dated) for number, span in zip(numbers, spans, strict=True)]
        places = [((start, end), day) for (start, end, _), day in zip(spans, days, strict=True)]
        apart = take_all_apart([self._words(number) for number in numbers], places, self.packs, self.names)
        self._sentences.update(zip(numbers, apart, strict=True))

    def cues(self, number: int) -> list[Cue]:
        """Who is cited in the sentence."""
        return self._reader(number).cues if self._may_cite(number) else []

    def _may_cite(self, number: int) -> bool:
        """Whether some word of the sentence may bring in a speaker: most sentences need not be taken apart for that."""
        return number in self._readers or bool(self._words(number).marks & CITES)

    def _words(self, number: int) -> Tagged:
        """The words of the sentence, tagged once, whether it is taken apart or not."""
        found = self._tagged.get(number)
        if found is None:
            start, end, _ = self.spans[number]
            found = self._tagged[number] = tag(self.report.text, start, end, self.packs.lexicon)
        return found

    def finished(self, drafts: list[Draft]) -> tuple[Statement, ...]:
        """The drafts as statements."""
        return finished(drafts, self.report, self.version)

    def _reader(self, number: int) -> SentenceReader:
        found = self._readers.get(number)
        if found is None:
            found = self._readers[number] = SentenceReader(self.sentence(number), number, self.context)
        return found

    def _speaker_before(self, number: int) -> tuple[str, ...]:
        for before in range(number - 1, max(-1, number - 1 - LOOK_BACK), -1):
            names = self._reader(before).speakers_at_end() if self._may_cite(before) else ()
            if names:
                return names
        return ()

    def _speaker_after(self, number: int, told: bool) -> tuple[str, ...]:
        following = number + 1
        closing = closes_in(self.report.text, self.spans, number)
        if closing > number and self._reader(closing).cues:
            return self._reader(closing).all_speakers()
        while told and following < min(len(self.spans), number + LOOK_BACK) and self._is_told(following):
            following += 1
        if following >= len(self.spans):
            return ()
        start, end, _ = self.spans[following]
        if not points_back(self.lower, (start, end), self.packs.lexicon.backward):
            return ()
        cues = self.cues(following)
        told_on = {cue.clause for cue in cues}  # 'Dies erklärte X, berichtet Y': of one speaker another tells
        alone = bool(cues) and (not cues[0].governs or cues[0].governs <= told_on)
        return self._reader(following).all_speakers() if alone else ()

    def _quoted_by(self, number: int) -> tuple[str, ...]:
        """Who spoke before the quotation that a sentence stands in."""
        return self._speaker_before(number) if stands_in_quotation(self.report.text, self.spans[number][:2]) else ()

    def _is_told(self, number: int) -> bool:
        """Whether a sentence is in the mood of reported speech and names no speaker of its own."""
        moods = self.packs.lexicon.clauses.nouns_capitalised
        return moods and not self.cues(number) and reported(self.sentence(number), 0, self.packs.lexicon)

    def _body_before(self, number: int, word: str) -> tuple[str, ...]:
        """The body with a name that was cited last; whose name has this word in it, where one is given. Found once."""
        found = self._bodies.get((number, word))
        if found is None:
            found = self._bodies[number, word] = self._last_body(number, word)
        return found

    def _last_body(self, number: int, word: str) -> tuple[str, ...]:
        for before in range(number - 1, max(-1, number - 1 - BODY_BACK), -1):
            if (word and not may_be_fuller(self.lower, self.spans[before], word)) or not self._may_cite(before):
                continue
            bodies = [m.name for cue in self.cues(before) for m in cue.speakers if m.kind == "body"]
            if word and bodies:
                bodies = [name for name in self._reader(before).all_speakers() if is_fuller(name, word)]
            names = [name for name in bodies if word or is_own(name, self.packs.lexicon)]
            if names:
                return tuple(names[-1:])
        return ()

    def _sentence_before(self, number: int) -> Sentence | None:
        return self.sentence(number - 1) if number else None

    def _person_before(self, number: int) -> tuple[str, ...]:
        """Who spoke in the sentence before, or the first person it names."""
        for before in range(number - 1, max(-1, number - 3), -1):
            spoke = [m for cue in self.cues(before) for m in cue.speakers if m.kind == "person"]
            named = first_named(self.sentence(before), spoke[-1:], self.packs.lexicon.clauses)
            if named is not None:
                return (self.names.full(named.name),)
        return ()

    def _actor_before(self, number: int, pronoun: Mention) -> tuple[str, ...]:
        """The body that the sentence before tells of first, where the pronoun may stand for it."""
        before = self._sentence_before(number)
        return () if before is None else tuple(m.name for m in of_before(pronoun, before, self.packs.lexicon))

    def _complete(self, drafts: list[Draft]) -> None:
        """Places that the sentence leaves open, from the report's own country."""
        if not drafts:
            return
        plan_headlines(drafts)
        tell_groups(drafts, self.context.codebook.kinds, self.packs.lexicon, self.sentence)
        tell_nations(drafts, self.context.codebook.kinds, self.packs.lexicon, self.sentence)
        agree(drafts, self.packs.lexicon)
        let_go_by_the_other(drafts, self.context.codebook.kinds, self.packs.lexicon, self._sentences.values())
        leave_where_held(drafts, self.context.codebook.kinds)
        take_days(drafts, self.context, self.sentence, self.report.text)
        cite_parts(drafts, self.cues, by_name=self.packs.lexicon.clauses.nouns_capitalised)
        share_totals(drafts, self.context.codebook.kinds, self.packs.lexicon, (self.sentence, self.cues))
        home = self._home(drafts)
        silent = [d for d in drafts if not d.place and not countries_in(self._words(d.sentence))]
        nearby = places_near(drafts, silent, home) if self.packs.lexicon.clauses.nouns_capitalised else {}
        reached = {draft.to for draft in drafts} | self.context.goals
        everywhere = tuple(word for word in self.packs.lexicon.clauses.everywhere if word in self.lower)
        returned = {(draft.sentence, draft.at_word) for draft in drafts if home and draft.to == home}
        for draft in drafts:
            draft.by = tuple(name for name in draft.by if name not in draft.people)  # 'gegen X und Y verhängte ...'
            kind = self.context.codebook.kinds[draft.kind]
            if kind.about != "people" or kind.swaps or not home:
                continue
            if kind.moves:
                if not draft.origin and home not in reached and (draft.to or home not in draft.nations):
                    draft.origin = home
            elif not draft.place and not (
                everywhere and told_everywhere(draft, self.sentence(draft.sentence), everywhere)
            ):
                draft.place = "" if (draft.sentence, draft.at_word) in returned else nearby.get(id(draft), home)
        without_the_rest(drafts, self.packs.lexicon)
        leave_accused(drafts, self.packs.lexicon, self.sentence)

    def _home(self, drafts: list[Draft]) -> str:
        starts = [start for start, _, _ in self.spans]
        heads = [(title, countries_in(self._words(at))) for at, title in heads_of(self.report.segments, starts)]
        home = home_of(drafts, self.context.codebook.kinds, heads, list(self._sentences.values()))
        if not home or not self.packs.lexicon.clauses.noun_cases:
            return home
        told = ((sentence, self.cues(number)) for number, sentence in self._sentences.items())
        return "" if only_cited(home, list(told)) else home
