"""Cues of the layer of quotations: verbs beside marks, and verbs that tell of speech without being a source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from gegenprobe.packs.inflection import CONDITIONAL, FINITE, PARTICIPLE, REPORTED
from gegenprobe.packs.lexicon import CUE_AFTER, NAMED, PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.cues.who_speaks import subject_of
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.speakers.speakers import cue_of_verb, has_particle, reported
from gegenprobe.reading.words.tagging import UNKNOWN

BEHIND: Final = 2  # words from a verb behind a quotation to its subject
NAME: Final = 6  # words before a colon that may be a name alone
_TO_SPEAK: Final = ("person", "body", "place", "people", "thing", "pronoun")


class Placed(NamedTuple):
    """A cue in the report: its sentence and the sentence's number, the offsets of its words and of its speaker."""

    cue: Cue
    sentence: Sentence
    number: int
    start: int
    end: int
    speaker: tuple[int, int] | None

    def words(self) -> tuple[int, int] | None:
        """Where the words of the cue stand; None where the speaker stands there alone ('X: „...“')."""
        return (self.start, self.end) if self.end > self.start else None

    def is_reported(self) -> bool:
        """Whether the verb of the cue is in the mood of reported speech itself."""
        forms = [form for verb in self.sentence.clause(self.cue.clause).verbs for form in verb.forms]
        return any(form.features & FINITE in (REPORTED, CONDITIONAL, REPORTED | CONDITIONAL) for form in forms)


def placed(cue: Cue, sentence: Sentence, number: int, lexicon: Lexicon) -> Placed:
    """A cue with its offsets. The words of its speaker are none of its own: 'laut', 'zufolge'."""
    words = sentence.tagged.words
    last_word = lexicon.words.get(words.lower[cue.last - 1]) if cue.last - cue.first > 1 and not cue.speakers else None
    if last_word is not None and last_word.flags & CUE_AFTER:  # 'dem Bericht zufolge', 'ihm zufolge'
        speaking = sentence.span(cue.first, cue.last - 1)
        return Placed(cue, sentence, number, *sentence.span(cue.last - 1, cue.last), speaking)
    own = {k for m in cue.speakers for k in range(_first(m), m.last)} if cue.last - cue.first > 1 else set()
    run: list[int] = []
    for at in (k for k in range(cue.first, cue.last) if k not in own and words.form[k][0].isalnum()):
        run = [*run, at] if not run or at == run[-1] + 1 else run
    speaker = _speaker(cue, sentence) or (None if cue.last - cue.first > 1 else _subject(cue, sentence))
    start = words.start[cue.first] if cue.first < len(words) else sentence.end
    span = sentence.span(run[0], run[-1] + 1) if run else (start, start)
    return Placed(cue, sentence, number, *span, speaker)


def _first(mention: Mention) -> int:
    """The first word of a mention behind its preposition."""
    return mention.first + 1 if mention.prep and mention.first < mention.head else mention.first


def _speaker(cue: Cue, sentence: Sentence) -> tuple[int, int] | None:
    heads = {m.head for m in sentence.mentions}
    mentions = [m for m in cue.speakers if m.head in heads]
    if not mentions:
        return None
    first, words = mentions[0], sentence.tagged.words
    at = _first(first)
    last = mentions[-1].last
    others = [m for m in sentence.mentions if m is not mentions[-1] and m.kind in ("person", "body", "people")]
    taken = {k for m in others for k in range(m.first, m.last)}
    while mentions[-1].kind == "person" and last < len(words) and words.form[last][0].isupper() and last not in taken:
        last += 1  # a surname that is a word as well: 'Anna Berg'
    return words.start[at], words.end[last - 1]


def _subject(cue: Cue, sentence: Sentence) -> tuple[int, int] | None:
    """Who speaks where no pack knows the words: all between the beginning of the main clause and its verb."""
    clause, words = sentence.clause(cue.clause), sentence.tagged.words
    first = clause.first
    while first < cue.first and not words.form[first][0].isalnum():
        first += 1
    inside = words.form[first : cue.first]
    if clause.kind != "main" or not 0 < len(inside) <= NAME or not all(word[0].isalnum() for word in inside):
        return None
    known = sentence.tagged.known[first]
    named = inside[-1][0].isupper() and not known.flags & (PREPOSITION | NAMED)
    return sentence.span(first, cue.first) if named else None


def is_finite(cue: Cue, sentence: Sentence) -> bool:
    """Whether the clause of a cue has a finite verb: 'anzunehmen' alone cites nobody."""
    return any(form.features & FINITE for verb in sentence.clause(cue.clause).verbs for form in verb.forms)


def telling_cues(sentence: Sentence, lexicon: Lexicon, cues: list[Cue]) -> Iterator[Cue]:
    """Verbs of the pack's `telling`, and those beside one of its `views`, in clauses that have no cue yet."""
    taken = {cue.clause for cue in cues}
    for clause in sentence.sliced.clauses if lexicon.telling else ():
        if clause.number in taken or clause.kind not in ("main", "coordinate"):
            continue
        verb = next((verb for verb in clause.verbs if _tells(verb, clause, sentence, lexicon)), None)
        if verb is not None:
            yield cue_of_verb(sentence, clause, verb, lexicon)


def _tells(verb: VerbAt, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    forms = [form for form in verb.forms if has_particle(form, verb.at, clause, sentence, lexicon)]
    if any(form.lemma in lexicon.telling for form in forms):
        return True
    lower, clause_of = sentence.tagged.words.lower, sentence.sliced.clause_of
    governs = any(
        other.parent == clause.number and other.kind in ("complement", "infinitive")
        for other in sentence.sliced.clauses
    )
    views = any(lower[at] in lexicon.views and clause_of[at] == clause.number for at in range(len(lower)))
    return governs and views and any(form.features & FINITE for form in forms)


def reports(cue: Cue, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the verb of a cue tells of speech also where no clause says what was said: 'kritisierte den Plan'."""
    if cue.last - cue.first > 1 or not cue.speakers or sentence.clause(cue.clause).kind not in ("main", "coordinate"):
        return False
    clause = sentence.clause(cue.clause)
    forms = sentence.tagged.known[cue.first].verbs
    forms = tuple(form for form in forms if has_particle(form, cue.first, clause, sentence, lexicon))
    return any(form.lemma in lexicon.reporting for form in forms)


def beside_marks(sentence: Sentence, number: int, span: tuple[int, int], lexicon: Lexicon) -> Placed | None:
    """Who says what stands between marks where no known cue tells: ', schwärmte X', 'X jubelt: „', 'X: „'."""
    words = sentence.tagged.words
    behind = next((at for at in range(len(words)) if words.start[at] >= span[1]), len(words))
    behind += behind < len(words) and words.form[behind] == ","
    if 0 < behind < len(words) - 1 and words.start[behind - 1] >= span[1] - 1 and _may_tell(sentence, behind):
        after = [m for m in sentence.mentions if 1 <= m.first - behind <= BEHIND and not m.prep]
        speakers = [m for m in after if m.kind in _TO_SPEAK][:1]
        if speakers:
            clause = sentence.sliced.clause_of[behind]
            found = Cue(behind, behind + 1, "direct", tuple(speakers), clause, frozenset(), True)
            return placed(found, sentence, number, lexicon)
    before = next((at for at in range(len(words) - 1, -1, -1) if words.end[at] <= span[0]), -1)
    return _before_colon(sentence, number, before, lexicon) if before > 0 and words.form[before] == ":" else None


def _may_tell(sentence: Sentence, at: int) -> bool:
    """A finite verb, or a word in small letters that no pack knows: a verb no list of verbs has."""
    word = sentence.tagged.known[at]
    return any(form.features & FINITE for form in word.verbs) or (
        (word is UNKNOWN or not word.flags) and sentence.tagged.words.form[at][0].islower()
    )


def _before_colon(sentence: Sentence, number: int, colon: int, lexicon: Lexicon) -> Placed | None:
    clause: Clause = sentence.clause(sentence.sliced.clause_of[colon - 1])
    verb = next((v.at for v in clause.verbs if any(f.features & FINITE for f in v.forms) and v.at < colon), None)
    if verb is not None:
        speakers = subject_of(sentence, clause, verb)
        cue = Cue(verb, verb + 1, "direct", speakers, clause.number, frozenset(), True)
        return placed(cue, sentence, number, lexicon) if speakers else None
    form = sentence.tagged.words.form
    unknown = [at for at in range(clause.first + 1, colon) if form[at][0].isalpha() and _may_tell(sentence, at)]
    if unknown:  # 'Der Trainer grinst: „'
        near = [m for m in sentence.mentions if unknown[0] in (m.last, m.first - 1) and not m.prep]
        speakers = tuple(m for m in near if m.kind in _TO_SPEAK)[:1]
        cue = Cue(unknown[0], unknown[0] + 1, "direct", speakers, clause.number, frozenset(), True)
        return placed(cue, sentence, number, lexicon) if speakers else None
    named = [m for m in sentence.mentions if m.last == colon and not m.prep and m.kind in _TO_SPEAK]
    if not named or colon - clause.first > NAME:
        return None
    return placed(Cue(colon, colon, "direct", (named[0],), clause.number, frozenset(), True), sentence, number, lexicon)


def is_carried(sentence: Sentence, lexicon: Lexicon) -> bool:
    """A sentence in the mood of reported speech, or in the words of hearsay: 'Dabei soll es ... gegeben haben'."""
    if not lexicon.clauses.nouns_capitalised or not sentence.sliced.clauses:
        return False
    if reported(sentence, 0):
        return True
    main = [clause for clause in sentence.sliced.clauses if clause.kind == "main"]
    for clause in main:
        forms = [form for verb in clause.verbs for form in verb.forms]
        hearsay = any(lexicon.verbs.get(form.lemma, NO_USE).hearsay and form.features & FINITE for form in forms)
        if hearsay and any(form.features & PARTICIPLE for form in forms):
            return True
    return False
