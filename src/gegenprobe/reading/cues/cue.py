"""A cue: words that bring in a speaker."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, CUE_BEFORE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.cues.who_speaks import SPEAKER_KINDS, subject_of
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.tagging import UNKNOWN
from gegenprobe.text.extremes import least
from gegenprobe.text.record import Record

PLACE: Final = 4  # letters of a place before a colon
BESIDE: Final = 4  # words from what is cited to its participle


class Cue(Record):
    """Words that bring in a speaker: where they stand, who speaks, and in which clauses (None: all of the sentence).

    `type` is direct, indirect or reported; `clause` is the clause the cue stands in, which it does not govern
    unless its own object is what was said.
    """

    _fields = ("first", "last", "type", "speakers", "clause", "governs", "own", "carried")
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        first: int,
        last: int,
        type: str,
        speakers: tuple[Mention, ...],
        clause: int,
        governs: frozenset[int] | None,
        own: bool,
        carried: bool = False,
    ) -> None:
        self.first = first
        self.last = last
        self.type = type
        self.speakers = speakers
        self.clause = clause
        self.governs = governs
        self.own = own
        self.carried = carried


def capitals_before(sentence: Sentence, clause: Clause, verb: int) -> tuple[Mention, ...]:
    """'Haki Watch has counted ...': words with a capital before the verb that no mention covers, as a body's name."""
    words, known = sentence.tagged.words, sentence.tagged.known
    end = least([v.at for v in clause.verbs if v.at <= verb and words.form[v.at][0].islower()], verb)
    while end > clause.first and words.form[end - 1].islower() and known[end - 1] is UNKNOWN:
        end -= 1
    first = end
    while first > clause.first and words.form[first - 1][0].isupper():
        first -= 1
    if first < end and known[first].flags & ARTICLE:
        first += 1
    over = [m for m in sentence.mentions if m.first < end and first < m.last]
    taken = any(m.kind not in ("event", "thing") for m in over)  # 'Freedom Line said'
    one = end - first == 1 and len(words.form[first]) > 1
    short = first > clause.first and bool(known[first - 1].flags & ARTICLE) and end == verb  # 'The Front said'
    acronym = one and (words.form[first].isupper() or short)
    if taken or any(t.first < end and first < t.last for t in sentence.times) or not (end - first > 1 or acronym):
        return ()
    name = words.slice(first, end)
    return (Mention(first, end, end - 1, "body", name=name),)


def described_before(sentence: Sentence, clause: Clause) -> tuple[Mention, ...]:
    """'..., Juan Soto, a spokesman for the ministry, wrote': who is named before what describes him, up to the verb."""
    form = sentence.tagged.words.form
    if clause.first < 1 or form[clause.first - 1] != "," or not clause.verbs or clause.verbs[0].at != clause.first:
        return ()
    before = [m for m in sentence.mentions if m.last < clause.first]
    closing = before[-1] if before else None
    if closing is not None and closing.kind == "person" and closing.last == clause.first - 1:
        apart = form[closing.first - 1] == "," and not closing.owner
        described = any(m.owner == "office" and m.name == closing.name for m in before)
        return (closing._replace(joined=False),) if apart and described else ()  # 'the head of ..., Juan Soto, said'
    office = next((m for m in reversed(before) if m.owner == "office" and m.joined), None)
    named = next((m for m in before if office is not None and m.last == office.first - 1), None)
    if office is None or named is None or named.kind != "person" or named.owner or named.prep:
        return ()
    between = form[office.first : clause.first - 1]
    return (named,) if form[named.last] == "," and "," not in between else ()


def written_by(sentence: Sentence, after: int, agents: tuple[str, ...]) -> tuple[Mention, ...]:
    """'según datos facilitados a la prensa por la Policía': who gave what is cited, behind its participle."""
    tagged = sentence.tagged
    end = next((k for k in range(after, len(tagged.words)) if not tagged.words.form[k][0].isalnum()), len(tagged.words))
    given = next((k for k in range(after, end) if any(f.features & PARTICIPLE for f in tagged.known[k].verbs)), end)
    behind = [m for m in sentence.mentions if given < m.first < end and m.prep in agents]
    return tuple(m for m in behind if m.kind in ("person", "body"))[:1] if given - after <= BESIDE else ()


def author_of(sentence: Sentence, source: Mention) -> Mention:
    """'einem Bericht der Agentur', 'einer Bilanz von Reporter ohne Grenzen': who wrote it, where the text says so."""
    if source.kind != "thing":
        return source
    near = (source.last, source.last + 1)
    behind = next((m for m in sentence.mentions if m.kind in SPEAKER_KINDS and m.first in near), source)
    if behind.kind == "place" and behind.cases == GENITIVE and not behind.prep:
        return behind  # 'einer Mitteilung des Kremls'
    return next((m for m in sentence.mentions if m.kind in ("body", "person") and m.first in near), source)


def accounts_behind(preposition: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The nouns for an account that the preposition stands before, the longest first."""
    found = lexicon.met.accounts.get(preposition)
    if found is None:
        phrases = lexicon.phrases.get(preposition, ())
        found = tuple([parts[1] for parts, word in phrases if len(parts) == 2 and word.flags & CUE_BEFORE])
        lexicon.met.accounts[preposition] = found
    return found


def in_dateline(form: list[str], colon: int, named: list[Mention]) -> bool:
    """'RAMANATHAPURAM: 21 fishermen were arrested.': a place before a whole sentence speaks for nobody."""
    capitals = all(word.isupper() for word in form[:colon] if word[0].isalpha()) and len(form[0]) >= PLACE
    lone = colon == 1 and bool(named) and named[0].kind == "person"
    return (capitals or lone) and form[-1] == "."


def without_cited(mentions: list[Mention], cited: set[int]) -> list[Mention]:
    """The mentions with those cited set aside; nothing is coordinated with one of them."""
    found: list[Mention] = []
    behind = False
    for m in mentions:
        own = m.head in cited
        found.append(m._replace(aside=m.aside or own, joined=m.joined and not behind) if own or behind else m)
        behind = own
    return found


def by_another_verb(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> Cue | None:
    """'Según clasifica la entidad a los presos': a verb that does not say so itself; None where it tells who speaks."""
    if not lexicon.clauses.subjects_dropped or not sentence.tagged.known[after].verbs:
        return None  # 'según contaron a X sus allegados'
    clause = sentence.clause(sentence.sliced.clause_of[after])
    if any(use.speech for use in uses_of([verb for verb in clause.verbs if verb.at == after], lexicon)):
        return None
    found = tuple(m for m in subject_of(sentence, clause, after) if m.kind in ("body", "person"))
    return Cue(at, found[-1].last, "reported", found, clause.number, None, True) if found else None


def verb_at(sentence: Sentence, at: int) -> bool:
    """Whether a verb of some clause is the word at `at`."""
    return any(verb.at == at for clause in sentence.sliced.clauses for verb in clause.verbs)
