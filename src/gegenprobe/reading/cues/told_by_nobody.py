"""Words of telling whose teller is not told: 'It was reported that ...', 'As reported earlier, ...', 'Recall that'."""

from __future__ import annotations

from gegenprobe.packs.inflection import GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import IMPERSONAL, Lexicon
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.sentences.sentence import Sentence


def told_by_nobody(cue: Cue, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a cue cites nobody in particular, not even who was cited before."""
    clauses, form = lexicon.clauses, sentence.tagged.words.form
    apart = not cue.speakers and form[cue.first + 1 : cue.first + 2] == [","]
    if apart and sentence.tagged.words.lower[cue.first] in clauses.adverbs:
        return True  # 'Отметим, сегодня ...', 'Напомним, ...'
    if not clauses.neuter or any(m.kind != "pronoun" or m.name not in clauses.neuter for m in cue.speakers):
        return False
    if sentence.tagged.known[cue.first].flags & IMPERSONAL:
        return True
    clause = sentence.clause(cue.clause)
    verb = next((verb for verb in clause.verbs if verb.at == cue.first), None)
    if verb is None:
        return False
    lower = sentence.tagged.words.lower
    features = [form.features for form in verb.forms]
    between = lower[clause.first + 1 : verb.at]
    if lower[clause.first] in clauses.as_told:  # 'As previously reported'
        return any(f & PARTICIPLE for f in features) and all(word in clauses.adverbs for word in between)
    if verb.at == clause.first == 0:
        return any(f & INFINITIVE for f in features)  # 'Recall that 40 were freed'
    helped = any(use.auxiliary for use in uses_of([v for v in clause.verbs if v.at < verb.at], lexicon))
    impersonal = any(word in clauses.neuter for word in lower[clause.first : verb.at])
    return impersonal and helped and any(f & (PARTICIPLE | GERUND) for f in features)
