"""Who is cited: speech verbs, 'according to', tags, quotations, and speech that goes on into the next sentence."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE, NOMINATIVE
from gegenprobe.packs.inflection import CONDITIONAL, FINITE, INFINITIVE, PARTICIPLE, PASSIVE, REPORTED
from gegenprobe.packs.lexicon import Lexicon, VerbForm
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.cue import Cue, capitals_before, subject_of
from gegenprobe.reading.cue_phrases import headline_cues, phrase_cues, with_cited
from gegenprobe.reading.events import particle_follows
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.segments import NO_USE, VerbAt, uses_of
from gegenprobe.reading.sentence import Sentence
from gegenprobe.reading.trailing import closes, closes_its_own, inverted, trailing_subject, trails

PLACES: Final = frozenset({"subject", "object"})
HELPER: Final = 3  # words from an auxiliary to its participle
BESIDE: Final = 2  # words from a passive verb to its agent
WRITING: Final = 3  # words from a verb of saying to what was written
SPEAKER_KINDS: Final = ("person", "body", "place", "people", "thing", "pronoun")


def find_cues(sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """All cues of the sentence, in text order."""
    cues = phrase_cues(sentence, lexicon) + headline_cues(sentence, lexicon)
    for clause in sentence.sliced.clauses:
        for verb in clause.verbs:
            if _speaks(verb, clause, sentence, lexicon) and not _only_describes(verb, clause, lexicon):
                agent = _agent_of(sentence, clause, verb, lexicon)
                told = Cue(verb.at, verb.at + 1, "reported", agent, clause.number, None, True)
                cues.append(told if agent else cue_of_verb(sentence, clause, verb, lexicon))
                break
    return with_cited(sorted(cues, key=lambda cue: cue.first), sentence, lexicon)


def _only_describes(verb: VerbAt, clause: Clause, lexicon: Lexicon) -> bool:
    """'40 personas consideradas presos políticos': a participle without an auxiliary tells of its noun."""
    if not lexicon.clauses.subjects_dropped or not all(form.features & PARTICIPLE for form in verb.forms):
        return False
    before = [v for v in clause.verbs if 0 < verb.at - v.at <= HELPER]
    return not any(use.auxiliary for use in uses_of(before, lexicon))


def _speaks(verb: VerbAt, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    for form in verb.forms:
        if not lexicon.verbs.get(form.lemma, NO_USE).speech or not _says(form.lemma, clause, sentence, lexicon):
            continue
        if has_particle(form, verb.at, clause, sentence, lexicon):
            return True
    return False


def has_particle(form: VerbForm, verb: int, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the particle that the form of a verb needs stands in its clause; also where it needs none."""
    lower, clause_of = sentence.tagged.words.lower, sentence.sliced.clause_of
    if not form.particle:
        return True
    behind = any(lower[k] == form.particle and clause_of[k] == clause.number for k in range(verb + 1, len(lower)))
    if behind and (not lexicon.clauses.nouns_capitalised or particle_follows(sentence, clause, verb, form.particle)):
        return True  # not 'gibt 15 Gefangene an Armenien zurück'
    return (
        bool(verb) and lower[verb - 1] == form.particle and verb >= clause.last - 2
    )  # 'wie die Regierung bekannt gab'


def _says(lemma: str, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Zu den Befreiten zählt X' cites nobody: a verb that only counts speaks with a number or of a clause."""
    frames = [lexicon.frames[number] for number in lexicon.verbs.get(lemma, NO_USE).frames]
    counts = any(PLACES & set(frame.roles.get("whom", ())) for frame in frames)
    if not counts or not all(frame.weak or frame.groups for frame in frames):
        return True
    if any(m.counted for m in sentence.in_clause(clause.number)):
        return True
    clauses = sentence.sliced.clauses
    if any(other.parent == clause.number and other.kind == "complement" for other in clauses):
        return True
    if any(other.separator == ":" and other.number > clause.number for other in clauses):
        return True  # 'nannte die gleiche Zahl: 185 ...'
    return len(sentence.sliced.clauses) > 1 and not any(m.prep for m in sentence.in_clause(clause.number))


def cue_of_verb(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> Cue:
    """The cue that a verb of saying is: who speaks, and what it governs."""
    subject = subject_of(sentence, clause, _anchor(clause, verb, lexicon))
    dropped = lexicon.clauses.subjects_dropped
    if (lexicon.clauses.nouns_capitalised or dropped) and _said_of(clause, verb, lexicon):
        subject = ()  # 'der Tod von X wurde bestätigt'
    if lexicon.clauses.noun_cases and all(form.features & PASSIVE for form in verb.forms):
        subject = ()  # 'ещё трое объявлены в розыск'
    if not subject and lexicon.clauses.subjects_dropped and clause.kind in ("complement", "coordinate", "infinitive"):
        above = sentence.clause(clause.parent) if clause.parent >= 0 else None
        subject = subject_of(sentence, above, above.verbs[0].at) if above is not None and above.verbs else ()
    if not subject and dropped and clause.kind == "main":
        subject = _before_relative(sentence, clause)
    if lexicon.clauses.nouns_capitalised and clause.kind == "coordinate" and not subject and clause.parent >= 0:
        above = sentence.clause(clause.parent)  # 'Das Militär lässt Gefangene frei und sagte, es seien 98'
        subject = subject_of(sentence, above, above.verbs[0].at) if above.verbs else ()
    if (lexicon.clauses.noun_cases or lexicon.clauses.inner_clauses) and clause.kind == "coordinate":
        subject = _sharedsubject_of(sentence, clause, verb, subject)
    if lexicon.clauses.inner_clauses and subject and subject[0].first > verb.at:
        inside = [m for m in sentence.in_clause(clause.number) if _may_speak(m) and not m.aside]
        subject = tuple(m for m in inside if m.last <= verb.at)[:1] or subject
    if not subject and lexicon.clauses.fixed_order:
        subject = capitals_before(sentence, clause, verb.at)
    subject = (
        subject or _inside_body(sentence, clause, verb.at, lexicon) or _written_by(sentence, clause, verb, lexicon)
    )
    subject = trailing_subject(sentence, clause, verb.at, subject, lexicon)
    governs, own = _governed(sentence, clause, lexicon)
    if governs is not None and closes_its_own(sentence, clause, verb.at, subject, lexicon):
        governs |= {clause.number}
    quoted = any(c.quote and c.quote != clause.quote for c in sentence.sliced.clauses)
    type_ = "direct" if quoted else "indirect"
    return Cue(verb.at, verb.at + 1, type_, subject, clause.number, governs, own, carried=not subject)


def _before_relative(sentence: Sentence, clause: Clause) -> tuple[Mention, ...]:
    """'..., y el ministro, que lo negó, cifró el total': who stands before the relative clause that ends right here."""
    relative = sentence.clause(clause.number - 1) if clause.number else None
    if relative is None or relative.kind != "relative" or clause.verbs[0].at != clause.first:
        return ()
    before = [m for m in sentence.mentions if m.last == relative.first - 1 and m.kind in ("person", "body")]
    return tuple(before[-1:])


def _may_speak(mention: Mention) -> bool:
    """A person, office or body without a preposition, or somebody told of by a group alone ('an official')."""
    if mention.prep or mention.owner == "possessive":
        return False
    group = mention.kind == "people" and (mention.number is None or mention.number.article)
    return group or mention.kind in ("person", "body")


def _said_of(clause: Clause, verb: VerbAt, lexicon: Lexicon) -> bool:
    """Whether the verb of saying is passive: its subject is what was said."""
    uses = [lexicon.verbs.get(f.lemma, NO_USE) for v in clause.verbs if v.at != verb.at for f in v.forms]
    passive = any("passive" in use.auxiliary for use in uses)
    return passive and all(form.features & PARTICIPLE for form in verb.forms)


def _anchor(clause: Clause, verb: VerbAt, lexicon: Lexicon) -> int:
    """Beside what word the subject stands: where a participle ends the clause, its finite verb, or its beginning."""
    if not lexicon.clauses.nouns_capitalised or not all(f.features & (PARTICIPLE | INFINITIVE) for f in verb.forms):
        return verb.at
    finite = [v.at for v in clause.verbs if v.at != verb.at and any(f.features & FINITE for f in v.forms)]
    if not finite:
        return verb.at
    return finite[0] if finite[0] < verb.at else clause.first


def _sharedsubject_of(
    sentence: Sentence, clause: Clause, verb: VerbAt, own: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """'..., promised the minister and accused the envoy': what stands behind the second verb is its object."""
    above = sentence.clause(clause.parent) if clause.parent >= 0 else None
    if above is None or not above.verbs or (own and own[0].head < verb.at):
        return own
    return subject_of(sentence, above, above.verbs[0].at) or own


def _inside_body(sentence: Sentence, clause: Clause, verb: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Speech without a subject, beside 'in' and a body: 'im Stab hieß es', where the language has no such 'it'."""
    if not lexicon.clauses.noun_cases:
        return ()
    inside = sentence.in_clause(clause.number)
    about = any(m.prep in lexicon.about for m in inside)  # 'сообщили о задержании 30 человек'
    if not about and any(m.number is not None for m in inside):
        return ()
    bodies = [m for m in inside if m.kind in ("body", "person") and m.prep in lexicon.clauses.inside]
    return tuple(m for m in bodies if m.first == verb + 1 or m.last == verb)[:1]


def _agent_of(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> tuple[Mention, ...]:
    """'La liberación fue confirmada por la Fiscalía': who says it in a passive, behind the verb."""
    helpers = [lexicon.verbs.get(form.lemma, NO_USE) for other in clause.verbs for form in other.forms]
    passive = any("passive" in use.auxiliary for use in helpers) and clause.kind in ("main", "complement", "coordinate")
    if not passive or not all(form.features & PARTICIPLE for form in verb.forms):
        return ()
    behind = [m for m in sentence.in_clause(clause.number) if 0 <= m.first - verb.at <= BESIDE]
    return tuple(m for m in behind if m.kind in ("person", "body", "place") and m.prep in lexicon.clauses.agent)[:1]


def _written_by(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> tuple[Mention, ...]:
    """', señala un comunicado del Ministerio': who wrote what speaks, where the writing is the subject."""
    known, lower = sentence.tagged.known, sentence.tagged.words.lower
    for m in sentence.in_clause(clause.number):
        before = m.first - 1
        near = 0 < before - verb.at <= WRITING or 0 < verb.at - m.last <= 1 or m.last == verb.at
        if before < 0 or m.prep not in lexicon.clauses.genitive_marks or m.kind not in ("body", "person") or not near:
            continue
        if lower[before] in lexicon.writings or known[before].base in lexicon.writings:
            return (m,)
    return ()


def _governed(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> tuple[frozenset[int] | None, bool]:
    """The clauses that a speech verb governs: quotes, its complements, and reported clauses around it."""
    clauses = sentence.sliced.clauses
    told_inside = lexicon.clauses.noun_cases or lexicon.clauses.subjects_dropped
    around: tuple[str, ...] = ("background", "parenthesis")
    around = around if told_inside else ("background", "relative", "parenthesis")
    told = _as_told(sentence, clause, lexicon)
    if lexicon.clauses.nouns_capitalised and not (
        clause.kind != "relative" or _of_all_before(sentence, clause, lexicon)
    ):
        around = ()
    if told or (clause.kind in around and clause.parent >= 0 and told is None):
        return None, False
    governs: set[int] = set()
    aside = lexicon.clauses.nouns_capitalised and clause.kind == "background" and clause.parent < 0
    # 'señaló que el Gobierno reporta 273, aunque ... 586': what is said against it, the one who cites says
    nested = lexicon.clauses.subjects_dropped and clause.kind == "complement"
    for other in clauses:
        if aside and other.kind == "main" and not other.quote:
            continue  # 'Nachdem X angekündigt hat, ... zu streichen, will Y 553 freilassen'
        if other.number == clause.number or (lexicon.clauses.noun_cases and _divided(sentence, clause, other)):
            continue
        if (
            (other.quote and other.quote != clause.quote)
            or (other.parent == clause.number and not (nested and other.kind == "background"))
            or other.parent in governs
            or (told is None and _told_by(sentence, clause, other, lexicon))
        ):
            governs.add(other.number)
    return frozenset(governs), True


def _of_all_before(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """'30 kamen frei, was X bestätigte' tells of all before; '30 Leute, denen X vorwirft, ...' of the people only."""
    words, at = sentence.tagged.words, max(clause.relative, clause.first)
    cases = lexicon.clauses.relatives.get(words.lower[at], 0)
    return cases == NOMINATIVE | ACCUSATIVE and not words.form[max(clause.first - 2, 0)][0].isupper()


def _told_by(sentence: Sentence, clause: Clause, other: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause that does not hang on the speech verb's is told by it: what stands before, reported speech."""
    opens = (
        other.kind == "background" and other.parent < 0 and lexicon.clauses.inner_clauses
    )  # 'After 30 were held, X warned'; not 'Since May it has deported 30, officials say'
    opens = opens and not (clause.verbs and trails(sentence, clause, lexicon) and closes(clause))
    before = other.number < clause.number and not opens
    return _reported(other, lexicon) or (
        before and (inverted(sentence, clause, lexicon) or trails(sentence, clause, lexicon))
    )


def _as_told(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool | None:
    """'as the ministry said', 'según contaron allegados': the whole sentence is told; 'when he promised' is not.

    None where the language's openers do not tell.
    """
    told, lower = lexicon.clauses.as_told, sentence.tagged.words.lower
    if not told:
        return None
    if lower[clause.first] in told:
        return clause.kind == "background" or clause.first + 2 >= clause.verbs[0].at
    return False if clause.kind == "background" else None


def _divided(sentence: Sentence, clause: Clause, other: Clause) -> bool:
    """Whether a semicolon parts the clauses: what is said ends there."""
    first, last = sorted((clause.first, other.first))
    return not clause.quote and not other.quote and ";" in sentence.tagged.words.form[first:last]


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
