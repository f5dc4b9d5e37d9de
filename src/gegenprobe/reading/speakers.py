"""Who is cited: speech verbs, 'according to', tags, quotations, and speech that goes on into the next sentence."""

from __future__ import annotations

from typing import NamedTuple

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import CONDITIONAL, FINITE, REPORTED
from gegenprobe.packs.lexicon import (
    CARRIED,
    CONJUNCTION,
    CUE_AFTER,
    CUE_BEFORE,
    IMPERSONAL,
    OWN,
    TAG,
    Lexicon,
)  # fmt: skip
from gegenprobe.reading.clauses import Clause
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.segments import NO_USE, VerbAt
from gegenprobe.reading.sentence import Sentence

SPEAKER_KINDS = ("person", "body", "place", "people", "thing", "pronoun")


class Cue(NamedTuple):
    """Words that bring in a speaker: where they stand, who speaks, and in which clauses (None: all of the sentence).

    `type` is direct, indirect or reported; `clause` is the clause the cue stands in, which it does not govern
    unless its own object is what was said.
    """

    first: int
    last: int
    type: str
    speakers: tuple[Mention, ...]
    clause: int
    governs: frozenset[int] | None
    own: bool
    carried: bool = False


def find_cues(sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """All cues of the sentence, in text order."""
    cues = _phrases(sentence) + _headline(sentence)
    for clause in sentence.sliced.clauses:
        for verb in clause.verbs:
            if _speaks(verb, clause, sentence, lexicon):
                cues.append(_of_verb(sentence, clause, verb, lexicon))
                break
    return sorted(cues, key=lambda cue: cue.first)


def _speaks(verb: VerbAt, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    lower, clause_of = sentence.tagged.words.lower, sentence.sliced.clause_of
    for form in verb.forms:
        if not lexicon.verbs.get(form.lemma, NO_USE).speech or not _says(form.lemma, clause, sentence, lexicon):
            continue
        if not form.particle:
            return True
        if any(lower[k] == form.particle and clause_of[k] == clause.number for k in range(verb.at + 1, len(lower))):
            return True
    return False


def _says(lemma: str, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Zu den Befreiten zählt X' cites nobody: a verb that only counts speaks with a number or of a clause."""
    frames = lexicon.verbs.get(lemma, NO_USE).frames
    if not frames or not all(lexicon.frames[number].weak or lexicon.frames[number].groups for number in frames):
        return True
    if any(m.number is not None and not m.number.article for m in sentence.in_clause(clause.number)):
        return True
    if any(other.parent == clause.number and other.kind == "complement" for other in sentence.sliced.clauses):
        return True
    return len(sentence.sliced.clauses) > 1 and not any(m.prep for m in sentence.in_clause(clause.number))


def _of_verb(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> Cue:
    subject = _subject(sentence, clause, verb.at)
    if not subject and lexicon.clauses.subjects_dropped and clause.kind in ("complement", "coordinate", "infinitive"):
        above = sentence.clause(clause.parent) if clause.parent >= 0 else None
        subject = _subject(sentence, above, above.verbs[0].at) if above is not None and above.verbs else ()
    if (lexicon.clauses.noun_cases or lexicon.clauses.inner_clauses) and clause.kind == "coordinate":
        subject = _shared_subject(sentence, clause, verb, subject)
    if lexicon.clauses.inner_clauses and subject and subject[0].first > verb.at:
        inside = [m for m in sentence.in_clause(clause.number) if m.kind in ("person", "body") and not m.prep]
        subject = tuple(m for m in inside if m.last <= verb.at and not m.owner)[:1] or subject
    subject = subject or _inside_body(sentence, clause, verb.at, lexicon)
    governs, own = _governed(sentence, clause, lexicon)
    quoted = any(c.quote and c.quote != clause.quote for c in sentence.sliced.clauses)
    type_ = "direct" if quoted else "indirect"
    return Cue(verb.at, verb.at + 1, type_, subject, clause.number, governs, own, carried=not subject)


def _shared_subject(sentence: Sentence, clause: Clause, verb: VerbAt, own: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """'..., promised the minister and accused the envoy': what stands behind the second verb is its object."""
    above = sentence.clause(clause.parent) if clause.parent >= 0 else None
    if above is None or not above.verbs or (own and own[0].head < verb.at):
        return own
    return _subject(sentence, above, above.verbs[0].at) or own


def _inside_body(sentence: Sentence, clause: Clause, verb: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Speech without a subject, beside 'in' and a body: 'im Stab hieß es', where the language has no such 'it'."""
    if not lexicon.clauses.noun_cases:
        return ()
    inside = sentence.in_clause(clause.number)
    if any(m.number is not None for m in inside):
        return ()
    bodies = [m for m in inside if m.kind in ("body", "person") and m.prep in lexicon.clauses.inside]
    return tuple(m for m in bodies if m.first == verb + 1 or m.last == verb)[:1]


def _subject(sentence: Sentence, clause: Clause, verb: int) -> tuple[Mention, ...]:
    inside = sentence.in_clause(clause.number)
    mentions = [m for m in inside if not m.prep and m.kind in SPEAKER_KINDS]
    strong = [m for m in mentions if m.kind in ("person", "body", "place")]
    weak = [m for m in mentions if m.kind in ("people", "pronoun", "thing") and (m.number is None or m.number.article)]
    first_pronoun = [m for m in weak if m.kind == "pronoun" and m.cases == NOMINATIVE]
    pool = first_pronoun[:1] or strong or weak
    pool = [m for m in pool if m.kind != "thing" or 0 <= m.first - verb <= 2]
    if not pool:
        return ()
    ranked = sorted(
        pool, key=lambda m: (bool(m.cases) and not m.cases & 1, min(abs(m.head - verb), abs(m.last - verb)))
    )
    beside = {m.first - 1 for m in sentence.mentions if m.aside}
    first = next((m for m in pool if m.kind == "person" and not m.owner and m.last in beside), ranked[0])
    named = next((m for m in inside if m.joined and m.kind == "person" and m.first > first.head and not m.owner), None)
    if first.owner == "office" and named is not None and sentence.tagged.words.form[named.first - 1] == ",":
        return (named,)  # 'der Generalstaatsanwalt der Provinz, N. N.': one person
    return tuple(
        m for m in inside if m is first or (m.joined and m.kind == first.kind and m.head > first.head and not m.prep)
    )


def _governed(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> tuple[frozenset[int] | None, bool]:
    """The clauses that a speech verb governs: quotes, its complements, and reported clauses around it."""
    clauses = sentence.sliced.clauses
    around = ("background", "parenthesis") if lexicon.clauses.noun_cases else ("background", "relative", "parenthesis")
    if clause.kind in around and clause.parent >= 0:
        return None, False
    governs: set[int] = set()
    for other in clauses:
        if other.number == clause.number or (lexicon.clauses.noun_cases and _divided(sentence, clause, other)):
            continue
        if (
            (other.quote and other.quote != clause.quote)
            or other.parent == clause.number
            or other.parent in governs
            or (other.number < clause.number and (_inverted(sentence, clause) or _trails(sentence, clause, lexicon)))
            or _reported(other, lexicon)
        ):
            governs.add(other.number)
    return frozenset(governs), True


def _divided(sentence: Sentence, clause: Clause, other: Clause) -> bool:
    """Whether a semicolon parts the clauses: what is said ends there."""
    first, last = sorted((clause.first, other.first))
    return not clause.quote and not other.quote and ";" in sentence.tagged.words.form[first:last]


def _inverted(sentence: Sentence, clause: Clause) -> bool:
    """', sagte der Präsident': the cue clause starts with its verb and follows what was said."""
    return (
        bool(clause.verbs) and clause.first > 0 and clause.verbs[0].at - clause.first <= 1 and clause.kind == "main"
    ) or (
        clause.separator == ","
        and clause.first > 0
        and clause.kind == "main"
        and clause.last >= len(sentence.tagged.words) - 1
    )


def _trails(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """', the ministry said on Saturday, ...': behind what was said, in a language that keeps the subject before the verb."""
    if not lexicon.clauses.inner_clauses or clause.separator != "," or clause.kind not in ("main", "coordinate"):
        return False
    return not any(other.parent == clause.number and other.kind == "complement" for other in sentence.sliced.clauses)


def _reported(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause is in the mood of reported speech and in no other."""
    for verb in clause.verbs:
        for form in verb.forms:
            if form.features & FINITE in (REPORTED, CONDITIONAL, REPORTED | CONDITIONAL):
                return clause.kind != "condition"
    return False


def reported(sentence: Sentence, number: int, lexicon: Lexicon) -> bool:
    """Whether the clause, or one it hangs on, is in the mood of reported speech."""
    clause = sentence.clause(number)
    for _ in range(4):
        if _reported(clause, lexicon):
            return True
        if clause.parent < 0 or clause.kind == "main":
            return False
        clause = sentence.clause(clause.parent)
    return False


def _phrases(sentence: Sentence) -> list[Cue]:
    """'laut X', 'nach Angaben von X', 'X zufolge', ', so X', 'demnach'."""
    cues: list[Cue] = []
    known, length = sentence.tagged.known, sentence.tagged.length
    for at, word in enumerate(known):
        flags = word.flags
        if not flags & (CUE_BEFORE | CUE_AFTER | TAG | CARRIED | IMPERSONAL | OWN):
            continue
        after = at + max(length[at], 1)
        clause = sentence.sliced.clause_of[at]
        if flags & OWN:
            subject = _subject(sentence, sentence.clause(clause), at)
            cues.append(Cue(at, after, "reported", subject, clause, None, True, carried=not subject))
        elif flags & CARRIED:
            cues.append(Cue(at, after, "reported", (), clause, None, True, carried=True))
        elif flags & CUE_BEFORE and (found := _following(sentence, after)):
            cues.append(Cue(at, found[-1].last, "reported", found, clause, None, True))
        elif flags & CUE_AFTER and (previous := _preceding(sentence, at)):
            cues.append(Cue(previous[0].first, after, "reported", previous, clause, None, True))
        elif flags & TAG and (found := _tagged(sentence, at, after)):
            cues.append(Cue(at, found[-1].last, "indirect", found, clause, None, True))
        elif flags & IMPERSONAL:
            found = tuple(m for m in _following(sentence, after) if m.kind in ("body", "place", "person"))
            cues.append(Cue(at, after, "indirect", found, clause, None, True, carried=not found))
    return cues


def _following(sentence: Sentence, after: int) -> tuple[Mention, ...]:
    first = next((m for m in sentence.mentions if m.last > after), None)
    if first is not None and first.owner == "office":
        behind = next((m for m in sentence.mentions if m.first == first.last + 1 and m.kind == "person"), None)
        named = behind is not None and not behind.owner and sentence.tagged.words.form[first.last] == ","
        first = behind if named and first.first <= after + 2 else first
        after = max(after, first.first - 2) if first is not None else after
    if first is None or first.first > after + 2 or first.kind not in SPEAKER_KINDS:
        return ()
    if first.number is not None and not first.number.article:
        return ()
    return _with_joined(sentence, _author(sentence, first))


def _author(sentence: Sentence, source: Mention) -> Mention:
    """'einem Bericht der Agentur', 'einer Bilanz von Reporter ohne Grenzen': who wrote it, where the text says so."""
    if source.kind != "thing":
        return source
    near = (source.last, source.last + 1)
    return next((m for m in sentence.mentions if m.kind in ("body", "person") and m.first in near), source)


def _preceding(sentence: Sentence, at: int) -> tuple[Mention, ...]:
    before = [m for m in sentence.mentions if m.last <= at and at - m.last <= 1]
    if len(before) > 1 and before[-1].kind == "place" and before[-2].last >= before[-1].last:
        before.pop()  # 'dem Ministerium in Kiew zufolge': the place belongs to the body
    return (before[-1],) if before and before[-1].kind in SPEAKER_KINDS else ()


def _tagged(sentence: Sentence, at: int, after: int) -> tuple[Mention, ...]:
    """The speaker right after the tag, in a stretch of its own ('..., so der Sprecher.')."""
    words = sentence.tagged.words
    if at > 0 and words.form[at - 1] not in ',"“”»«–—':
        return ()
    found = _following(sentence, after)
    if not found or found[0].kind not in ("person", "body", "place", "thing", "people"):
        return ()
    end = found[-1].last
    closes = end >= len(words) or not words.form[end][0].isalnum() or not sentence.tagged.known[end].verbs
    return found if closes else ()


def _with_joined(sentence: Sentence, first: Mention) -> tuple[Mention, ...]:
    found = [first]
    index = sentence.mentions.index(first)
    known = sentence.tagged.known
    for mention in sentence.mentions[index + 1 :]:
        if not mention.joined or mention.kind not in ("person", "body", "place"):
            break
        if not known[mention.first - 1].flags & CONJUNCTION:
            break
        found.append(mention)
    return tuple(found)


def _headline(sentence: Sentence) -> list[Cue]:
    """'Москалькова: ...', 'Viasna: ...': a name and a colon at the very start."""
    words = sentence.tagged.words
    colon = next((k for k in range(min(5, len(words))) if words.form[k] == ":"), -1)
    if colon <= 0:
        return []
    named = [m for m in sentence.mentions if m.last <= colon and not m.prep]
    if len(named) != 1 or named[0].kind not in ("person", "body") or named[0].last != colon:
        return []
    return [Cue(0, colon, "indirect", (named[0],), sentence.sliced.clause_of[0], None, False)]
