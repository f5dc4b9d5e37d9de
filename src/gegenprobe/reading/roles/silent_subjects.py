"""Who acts where the clause names nobody: 'dijo que ha liberado a 12', 'practicó 12 detenciones'."""

from __future__ import annotations

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import FINITE, GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, NAMED, PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def subject_left_out(event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'el Ejército dijo que ha liberado a 12': the verb of what is said stands for one who acts, and names nobody."""
    if lexicon.clauses.noun_cases:
        return _told_by_itself(event, clause, sentence, lexicon)
    if not lexicon.clauses.subjects_dropped or clause.kind != "complement" or event.passive or event.form is None:
        return False
    finite = [v.at for v in clause.verbs if any(f.features & FINITE and not f.features & INFINITIVE for f in v.forms)]
    lower = sentence.tagged.words.lower
    before = range(clause.first, finite[0] if finite else clause.first)
    if any(_opens_phrase(at, sentence) for at in before):
        return False  # 'dijo que el país tiene 62 presos'
    several = any(lower[at].endswith(lexicon.clauses.plural_endings) for at in finite)
    several = several and not _told_of_takers(clause, sentence, lexicon)
    itself = any(lower[at - 1] in lexicon.clauses.reflexives for at in finite)
    return bool(finite) and not several and not itself and not _there_is(finite[0], sentence, lexicon)


def _opens_phrase(at: int, sentence: Sentence) -> bool:
    """Whether an article or a name stands at `at` that no preposition governs ('que durante un operativo detuvo')."""
    known = sentence.tagged.known
    if not known[at].flags & (ARTICLE | NAMED):
        return False
    first = at - 1 if at and known[at].flags & NAMED and known[at - 1].flags & ARTICLE else at
    return not (first and known[first - 1].flags & PREPOSITION)


def _there_is(verb: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'dicen que hay diez retenidos': the verb of the perfect with no participle behind it names nobody."""
    known = sentence.tagged.known
    perfect = any("perfect" in lexicon.verbs.get(f.lemma, NO_USE).auxiliary for f in known[verb].verbs)
    behind = known[verb + 1].verbs if verb + 1 < len(known) else ()
    return perfect and not any(form.features & PARTICIPLE for form in behind)


def _told_by_itself(event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Министерство сообщило, что задержало 12 человек': a verb of one subject, which stands in the clause above."""
    if clause.kind != "complement" or event.passive or event.form is None:
        return False
    finite = event.form.features & FINITE and not event.form.features & (INFINITIVE | PARTICIPLE)
    several = sentence.tagged.words.lower[event.at].endswith(lexicon.clauses.plural_verbs)
    several = several and not _told_of_takers(clause, sentence, lexicon)
    return bool(finite) and not several and bool(lexicon.clauses.plural_verbs)


def _told_of_takers(clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Талибы заявили, что освободили 26': several who take or free people, not others who tell what was done."""
    told, lower = telling(clause, sentence), sentence.tagged.words.lower
    return bool(told) and lower[told[0].head] in lexicon.clauses.takers


def carried_out(event: Event, frame: Frame, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'La policía practicó 12 detenciones': the object of a verb that only says that it took place."""
    noun, clause = event.noun, sentence.clause(event.clause)
    if noun is None or not lexicon.clauses.subjects_dropped or "by" not in frame.roles or noun.prep or not noun.counted:
        return False
    lemmas = {form.lemma for verb in clause.verbs if verb.at < noun.first for form in verb.forms}
    speech = any(lexicon.verbs[lemma].speech for lemma in lemmas if lemma in lexicon.verbs)
    return bool(lemmas & set(lexicon.status.happens)) and not speech


def acting(mentions: list[Mention]) -> list[Mention]:
    """The body, person or place without a preposition that acts, and those coordinated with it."""
    actor = next((m for m in mentions if not m.prep and m.kind in ("body", "person", "place")), None)
    return with_joined(actor, mentions)


def impersonal(event: Event, by: list[Mention], sentence: Sentence, lexicon: Lexicon) -> bool:
    """'En un operativo de la Policía, se detuvo a 15': the pronoun behind a comma says that nobody is named.

    Who talks with somebody is named all the same: 'El canciller, X, se reunió con Y'.
    """
    lower, at = sentence.tagged.words.lower, event.at
    if "with" in lexicon.frames[event.frame].roles and "whom" not in lexicon.frames[event.frame].roles:
        return False
    if not at or lower[at - 1] not in lexicon.clauses.reflexives or lower[at].endswith(lexicon.clauses.plural_endings):
        return False
    return at < 2 or not any(m.last == at - 1 for m in by)


def telling(clause: Clause, sentence: Sentence) -> list[Mention]:
    """The body, person or place that is the subject of the clause above; [] where there is none."""
    above = sentence.in_clause(clause.parent) if clause.parent >= 0 else []
    subjects = [m for m in above if not m.prep and m.kind in ("body", "person", "place") and m.number is None]
    return subjects[:1]


def beside_gerund(event: Event, clause: Clause, sentence: Sentence) -> list[Mention]:
    """'Минск, отпустив 30 человек, ...', 'Отпустив 30 человек, Минск ...': who does what the gerund tells of."""
    if event.form is None or event.form.features != GERUND or event.passive:
        return []
    behind = clause.number + 1
    later = sentence.sliced.clauses[behind : behind + 1] if clause.parent < 0 or not clause.number else ()
    around = [clause.number, *([clause.parent] if clause.parent >= 0 else []), *(c.number for c in later)]
    for number in around:
        own = [m for m in sentence.in_clause(number) if m.kind in ("body", "person", "place") and not m.prep]
        subject = next((m for m in own if m.number is None and (not m.cases or m.cases & NOMINATIVE)), None)
        if subject is not None:
            return with_joined(subject, own)
    return []


def blamed(event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'accused the army of abducting 40', 'thanked Peru for freeing nine': the object before the gerund did it; []."""
    if event.form is None or event.form.features != GERUND or event.passive or not lexicon.clauses.fixed_order:
        return []
    link, known = event.at - 1, sentence.tagged.known
    word, clauses = sentence.tagged.words.lower[link], lexicon.clauses
    if word not in clauses.genitive_marks and word not in clauses.held_for:
        return []
    acting = [m for m in sentence.mentions if m.last == link and not m.prep and m.kind in ("body", "person", "place")]
    return [m for m in acting[:1] if m.first and known[m.first - 1].verbs]


def first_of_list(clause: Clause, event: Event, sentence: Sentence) -> list[Mention]:
    """'Police raided a flat, seized phones and arrested 12': what stands in the first of clauses of one subject."""
    if clause.kind != "coordinate" or event.passive or clause.separator != "and" or clause.parent < 0:
        return []
    above = sentence.clause(clause.parent)
    listed = above.kind == "coordinate" and above.separator == "," and above.parent >= 0
    return sentence.in_clause(above.parent) if listed else []


def done_next(event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Шестерых увезли в отдел, ночью отпустили': a verb that names nobody, of whom the one before the comma told.

    Or the one before a place: 'вызвали в отдел, где арестовали'.
    """
    if clause.parent < 0 or not lexicon.clauses.noun_cases:
        return False
    above, lower = sentence.clause(clause.parent), sentence.tagged.words.lower
    opener = sentence.tagged.length[clause.first] if clause.kind == "background" else 0
    there = " ".join(lower[clause.first : clause.first + opener]) in lexicon.clauses.where
    if not there and (clause.kind != "main" or clause.separator != ","):
        return False
    finite = event.form.features & FINITE and not event.form.features & (INFINITIVE | PARTICIPLE) if event.form else 0
    if not finite or len(clause.verbs) != 1 or len(above.verbs) != 1:
        return False
    if any(m.kind in ("people", "person", "body", "number", "pronoun") for m in sentence.in_clause(clause.number)):
        return False
    first = clause.first + opener
    begins = first + bool(sentence.tagged.known[first].flags & PREPOSITION)
    timed = any(time.first in (first, begins) for time in sentence.times)
    if not timed and event.at - first > (lower[first] in lexicon.clauses.afterwards):
        return False  # 'большинство отпустили'
    plural = lexicon.clauses.plural_verbs
    return lower[above.verbs[0].at].endswith(plural) == lower[event.at].endswith(plural)
