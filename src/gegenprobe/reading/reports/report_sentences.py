"""The sentences of one report, each taken apart once, when something asks for it; who is cited in and around them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from gegenprobe.model.report import Report
from gegenprobe.packs.library import Library, Tongue
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.cues.quoted import closes_in, stands_in_quotation
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.who_says import all_speakers, speakers_at_end
from gegenprobe.reading.meant.bodies_meant import is_fuller, is_own, may_be_fuller
from gegenprobe.reading.meant.bodies_told import acting_before
from gegenprobe.reading.meant.stand_for import of_before
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.names.names import Names
from gegenprobe.reading.names.shared_places import settled
from gegenprobe.reading.reports.lists_of_lines import with_lists
from gegenprobe.reading.sentences.sentence import Day, Packs, Sentence, take_all_apart
from gegenprobe.reading.speakers.backwards import tells_no_source
from gegenprobe.reading.speakers.only_named import only_names
from gegenprobe.reading.speakers.speakers import reported
from gegenprobe.reading.told.context import Context
from gegenprobe.reading.told.who_is_meant import first_named
from gegenprobe.reading.words.backward import points_back
from gegenprobe.reading.words.tagging import CITES, PLACED, Tagged, tag
from gegenprobe.text.datelines import after_dateline
from gegenprobe.text.sentences import sentences_of
from gegenprobe.text.words import last_word

READ_ROLES: Final = ("body", "title", "caption")
LOOK_BACK: Final = 3
BODY_BACK: Final = 5
MOST_WORDS: Final = 1000  # of one sentence: taking a longer one apart would cost more than it tells


class ReportSentences:
    """One report cut into sentences; they are taken apart once, and only when something asks for them."""

    def __init__(self, report: Report, library: Library, tongue: Tongue) -> None:
        self.report = report
        self.library = library
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
        self.context.body_speaking_before = self._body_speaking
        self.context.actor_in_sentence_before = self._actor_before
        self.context.sentence_before = self._sentence_before
        self.context.sentence_before_if = self._sentence_before_if
        self.lower = ""
        self.notes: list[str] = []
        self.spans: list[tuple[int, int, date | None]] = []
        self.context.spans = self.context.stories.read = self.spans
        self._dated: set[int] = set()
        self._sentences: dict[int, Sentence] = {}
        self._tagged: dict[int, Tagged] = {}
        self._readers: dict[int, SentenceReading] = {}
        self._bodies: dict[tuple[int, str], tuple[str, ...]] = {}

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
            cuts = sentences_of(report.text, part.start, part.end, unbroken)
            listed = (
                with_lists(report.text, cuts, self.tongue.numbers) if self.packs.lexicon.clauses.noun_cases else cuts
            )
            for a, b in listed:
                if part.date is not None:
                    self._dated.add(len(self.spans))
                self.spans.append((after_dateline(report.text, a, b), self._most_of(a, b), published))

    def cut_as(self, other: ReportSentences) -> None:
        """Take over the sentences of another reading of the same report."""
        self.lower = self.names.places.lower = other.lower
        self.context.stories.of(other.lower)
        self.spans.extend(other.spans)
        self._dated.update(other._dated)

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
        places: list[tuple[tuple[int, int], Day]] = []
        for number in numbers:
            start, end, published = self.spans[number]
            places.append(((start, end), Day(published, number in self._dated)))
        apart = take_all_apart([self._words(number) for number in numbers], places, self.packs, self.names)
        for at, number in enumerate(numbers):
            self._sentences[number] = apart[at]

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
            found = settled(tag(self.report.text, start, end, self.packs.lexicon), self.names)
            self._tagged[number] = found
        return found

    def _reader(self, number: int) -> SentenceReading:
        found = self._readers.get(number)
        if found is None:
            found = self._readers[number] = SentenceReading(self.sentence(number), number, self.context)
        return found

    def _speaker_before(self, number: int) -> tuple[str, ...]:
        for before in range(number - 1, max(-1, number - 1 - LOOK_BACK), -1):
            names = speakers_at_end(self._reader(before)) if self._may_cite(before) else ()
            if names:
                return names
        return ()

    def _speaker_after(self, number: int, told: bool) -> tuple[str, ...]:
        following = number + 1
        closing = closes_in(self.report.text, self.spans, number)
        if closing > number and self._reader(closing).cues:
            return all_speakers(self._reader(closing))
        while told and following < min(len(self.spans), number + LOOK_BACK) and self._is_told(following):
            following += 1
        if following >= len(self.spans):
            return ()
        start, end, _ = self.spans[following]
        backward = self.packs.lexicon.backward
        if not points_back(self.lower, (start, end), backward):
            return ()
        if self.packs.lexicon.clauses.nouns_capitalised and tells_no_source(self.sentence(following), backward):
            return ()
        cues = self.cues(following)
        if not cues and self.packs.lexicon.clauses.noun_cases:
            named = only_names(self.sentence(following), self.packs.lexicon)
            return tuple(self.names.full(m.name) for m in named)
        told_on = {cue.clause for cue in cues}  # 'Dies erklärte X, berichtet Y': of one speaker another tells
        alone = bool(cues) and (not cues[0].governs or cues[0].governs <= told_on)
        return all_speakers(self._reader(following)) if alone else ()

    def _quoted_by(self, number: int) -> tuple[str, ...]:
        """Who spoke before the quotation that a sentence stands in."""
        return self._speaker_before(number) if stands_in_quotation(self.report.text, self.spans[number][:2]) else ()

    def _is_told(self, number: int) -> bool:
        """Whether a sentence is in the mood of reported speech and names no speaker of its own."""
        moods = self.packs.lexicon.clauses.nouns_capitalised
        return moods and not self.cues(number) and reported(self.sentence(number), 0)

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
                bodies = [name for name in all_speakers(self._reader(before)) if is_fuller(name, word)]
            names = [name for name in bodies if word or is_own(name, self.packs.lexicon)]
            if bodies and not names:  # 'la ONG de derechos humanos Haki'
                names = [name for name in all_speakers(self._reader(before)) if is_own(name, self.packs.lexicon)]
            if names:
                return tuple(names[-1:])
        return () if word else acting_before(number, (self.sentence, self._words), self.packs.lexicon)

    def _body_speaking(self, number: int) -> tuple[str, ...]:
        """The body that speaks in the sentence before, where nobody but a body does."""
        spoken = [m for cue in self.cues(number - 1) for m in cue.speakers] if number else []
        bodies = bool(spoken) and all(m.kind in ("body", "place") for m in spoken)
        return all_speakers(self._reader(number - 1))[-1:] if bodies else ()

    def _sentence_before(self, number: int) -> Sentence | None:
        return self.sentence(number - 1) if number else None

    def _sentence_before_if(self, number: int, may: Callable[[Tagged], bool]) -> Sentence | None:
        """The same where its words may tell what is asked for; else only where a word of it names a place.

        All such sentences that are looked at tell where the report is at home (home.py).
        """
        if not number:
            return None
        words = self._words(number - 1)
        return self.sentence(number - 1) if words.marks & PLACED or may(words) else None

    def _person_before(self, number: int) -> tuple[str, ...]:
        """Who spoke in the sentence before, or whom it names first; behind 'she said' who spoke before."""
        for before in range(number - 1, max(-1, number - 3), -1):
            speakers = [m for cue in self.cues(before) for m in cue.speakers]
            spoke = [m for m in speakers if m.kind == "person"]
            if speakers and all(m.kind == "pronoun" for m in speakers):
                continue
            named = first_named(self.sentence(before), spoke[-1:], self.packs.lexicon.clauses)
            if named is not None:
                return (self.names.full(named.name),)
        return ()

    def _actor_before(self, number: int, pronoun: Mention) -> tuple[str, ...]:
        """The body that the sentence before tells of first, where the pronoun may stand for it."""
        before = self._sentence_before(number)
        return () if before is None else tuple(m.name for m in of_before(pronoun, before, self.packs.lexicon))
