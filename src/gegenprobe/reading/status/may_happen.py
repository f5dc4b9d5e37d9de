"""What a modal, a denial or words of a status in the clause of an event say of it, or of something else."""

from __future__ import annotations

from gegenprobe.packs.inflection import CONDITIONAL, FUTURE, INFINITIVE, PARTICIPLE, PAST, PRESENT
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, NOUN, POSSESSIVE, PREPOSITION, Lexicon, VerbForm
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.status_words import is_due

_FAR = 9  # words from a noun such as 'decision' to what was decided
_ACTORS = ("person", "body", "place", "people", "pronoun")


def ahead_of(noun: Mention, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> str:
    """What the clause's verb says of a noun that is its subject: 'possible', 'planned' or ''."""
    if may_happen(noun, clause, sentence, lexicon):
        return "possible"
    return "planned" if will_happen(noun, clause, sentence, lexicon) else ""


def may_happen(noun: Mention, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Podría producirse la liberación de 12': what can come about, and nobody else can be the subject."""
    if noun.prep:
        return False
    modal = [
        form
        for verb in clause.verbs
        for form in verb.forms
        if lexicon.verbs.get(form.lemma, NO_USE).modal == "possible"
    ]
    modal = [form for form in modal if form.features != PARTICIPLE]  # 'ha podido certificar la salida de 318'
    if not any(not form.features & PAST or form.features & CONDITIONAL for form in modal):
        return False
    return _is_subject(noun, clause, sentence)


def _is_subject(noun: Mention, clause: Clause, sentence: Sentence) -> bool:
    """Whether nobody else in the clause can be the subject of its verb."""
    inside = sentence.in_clause(clause.number)
    if any(m.first == noun.last and not m.prep for m in inside):  # 'освобождение 12 заложников пройдёт в среду'
        inside = [m for m in inside if m.first < noun.first or not (m.first == noun.last or m.joined)]
    return not any(m.kind in _ACTORS and not m.prep and m.head != noun.head and m.owner != "office" for m in inside)


def will_happen(noun: Mention, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'El canje de 24 tendrá lugar el martes': what is to take place, told by a verb that says no more."""
    if noun.prep or not clause.verbs or clause.kind not in ("main", "coordinate", "complement"):
        return False
    verbs = [[f for f in verb.forms if _may_stand(f, verb.at, sentence)] for verb in clause.verbs]
    uses = [(f, lexicon.verbs.get(f.lemma, NO_USE)) for forms in verbs for f in forms]
    is_ = len(clause.verbs) == 1 and any("passive" in use.auxiliary for _, use in uses)
    if not (is_ or any(f.lemma in lexicon.happening for f, _ in uses)):
        return False
    ahead = any(f.features == FUTURE for f, _ in uses)
    going = any("future" in use.auxiliary and f.features & PRESENT for f, use in uses)
    infinitive = any(f.lemma in lexicon.happening and f.features & INFINITIVE for f, _ in uses)
    return (ahead or (going and infinitive)) and _is_subject(noun, clause, sentence)


def _may_stand(form: VerbForm, at: int, sentence: Sentence) -> bool:
    """Whether a verb's particle, if it has one, stands right behind: 'tendrá lugar'."""
    lower = sentence.tagged.words.lower
    return not form.particle or form.particle in lower[at + 1 : at + 3]


def having_done(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Niega haber detenido a 12': a participle behind the infinitive of the perfect, right behind its verb."""
    form, known = event.form, sentence.tagged.known
    if form is None or not form.features & PARTICIPLE or event.at < 2 or not lexicon.clauses.subjects_dropped:
        return False
    helper = [f for f in known[event.at - 1].verbs if f.features & INFINITIVE]
    used = [lexicon.verbs.get(f.lemma, NO_USE).auxiliary for f in helper]
    perfect = any("perfect" in use or "passive" in use for use in used)  # 'teme ser deportado'
    return perfect and bool(known[event.at - 2].verbs)


def at_that_moment(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Evitó un atraco al detener a seis': an infinitive behind the mark contracted with an article tells of when."""
    form, clauses, lower = event.form, lexicon.clauses, sentence.tagged.words.lower
    if form is None or not event.at or not form.features & INFINITIVE or not clauses.subjects_dropped:
        return False
    mark = lower[event.at - 1]
    return mark != clauses.infinitive_mark and clauses.prepositions.get(mark) == clauses.infinitive_mark


def aimed_at(event: Event, sentence: Sentence, lexicon: Lexicon) -> str:
    """'Los esfuerzos para liberar a 12 siguen': the status of the noun before the infinitive's preposition; ''."""
    form, known = event.form, sentence.tagged.known
    if form is None or not form.features & INFINITIVE or event.at < 2 or not lexicon.clauses.subjects_dropped:
        return ""
    if not known[event.at - 1].flags & PREPOSITION:
        return ""
    noun = known[event.at - 2]
    return (noun.status if not noun.verbs else "") or _decided(event.at - 1, sentence, lexicon)


def _decided(at: int, sentence: Sentence, lexicon: Lexicon) -> str:
    """'la decisión, anunciada el martes por X, de liberar a 30': the status of a noun further ahead; ''."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    if sentence.tagged.words.lower[at] not in lexicon.clauses.genitive_marks:
        return ""
    for k in range(at - 1, max(at - _FAR, 0), -1):
        if known[k].status and known[k].flags & NOUN and not known[k].verbs:
            return known[k].status if known[k - 1].flags & (ARTICLE | POSSESSIVE) else ""
        told = any(verb.features & ~PARTICIPLE for verb in known[k].verbs)
        if form[k] in ".;:" or known[k].events or (told and not known[k].flags & PREPOSITION):
            return ""
    return ""


def gives_reason(noun: Mention, clause: Clause, lexicon: Lexicon) -> bool:
    """'La ira por la deportación de 190 presionó al Gobierno': before the verbs it tells why, and nobody asks."""
    clauses = lexicon.clauses
    if not clauses.subjects_dropped or noun.prep not in clauses.agent or clause.kind != "main":
        return False
    return noun.first > clause.first and all(verb.at > noun.first for verb in clause.verbs)


def tells_of_others(at: int, event: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'freed 74 men, and a trial is due on Friday': words with a verb of their own behind 'and' or a semicolon."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    if not is_due(at, sentence.tagged, lexicon):
        return False
    return any(form[k] == ";" or (known[k].flags & CONJUNCTION and k + 1 < at) for k in range(event + 1, at))


def of_another_noun(at: int, event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'five detentions, with potential prison terms', 'detuvo a diez personas, posibles autores': a phrase apart."""
    known, behind = sentence.tagged.known, at + 1
    if lexicon.clauses.subjects_dropped and event.form is not None and behind < len(known):
        describes = known[at].status == "possible" and sentence.tagged.length[at] == 1 and behind != event.at
        if describes and (known[behind].events or any(m.head == behind for m in sentence.mentions)):
            return True
    if known[at].status == "denied" and event.form is not None and at > event.at + 1 and _what_for(at, sentence):
        return True
    if known[at].status == "possible" and lexicon.clauses.nouns_capitalised and _set_off(at, event, sentence):
        return True
    if at < event.at or not lexicon.clauses.inner_clauses:
        return False
    if known[at - 1].flags & (PREPOSITION | ARTICLE):
        return True
    return any(m.first <= at < m.head for m in sentence.mentions)


def _set_off(at: int, event: Event, sentence: Sentence) -> bool:
    """'kam nach einem Schlag, vermutlich ins Gesicht, frei': between two commas and no verb, of what has happened."""
    form, clause = sentence.tagged.words.form, sentence.clause(event.clause)
    verbs = [verb for verb in clause.verbs if clause.first <= verb.at < clause.last]
    opens = next((k for k in range(at, clause.first, -1) if form[k] == ","), -1)
    closes = next((k for k in range(at, clause.last) if form[k] == ","), -1)
    if opens < 0 or closes < 0 or any(opens < at < closes for at in (event.at, *(verb.at for verb in verbs))):
        return False
    return any(form.features & PAST for verb in verbs for form in verb.forms)


def _what_for(at: int, sentence: Sentence) -> bool:
    """'arrested for spreading false claims': what they are said to have told, behind a preposition or one verb more."""
    known = sentence.tagged.known
    counted = any(m.first <= at - 1 < m.last for m in sentence.mentions)
    return bool(known[at - 1].flags & PREPOSITION) or (bool(known[at - 2].flags & PREPOSITION) and not counted)


def behind_reason(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'están encarcelados por haber protestado': an infinitive behind a preposition tells of what was before."""
    own = sentence.tagged.known[at - 1].flags & PREPOSITION
    marked = sentence.tagged.words.lower[at - 1] == lexicon.clauses.infinitive_mark
    return bool(own) and not marked and lexicon.clauses.subjects_dropped
