"""Where frames fire: verbs with their particle and what they need, event nouns, predicates, phrases."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.inflection import GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, POSSESSIVE, PREPOSITION, Lexicon, VerbForm
from gegenprobe.reading.clauses.beside_verbs import in_perfect, without_hurt_behind
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt, uses_of
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.events.counterfactual import never_came, should_have_been
from gegenprobe.reading.events.needs import Met, holds, met_needs
from gegenprobe.reading.events.passive_voice import is_passive
from gegenprobe.reading.events.predicative import auxiliaries, held_since, is_predicate
from gegenprobe.reading.events.set_off import passive_perfect, tells_itself
from gegenprobe.reading.events.terms_alone import phrases_alone, stands_alone
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.stories import Stories
from gegenprobe.reading.words.tagging import TELLS, Tagged
from gegenprobe.reading.words.valency import is_transitive
from gegenprobe.text.record import Record

Known = tuple[Lexicon, Met, Stories]


class Event(Record):
    """A frame that fired: its number, the word it rests on, its clause; the verb form or the noun's mention.

    `others`: entries of the same verb and kind that fire there, too, for where this one finds nobody to tell of.
    """

    _fields = ("frame", "at", "clause", "form", "noun", "passive", "conditional", "state", "others")
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        frame: int,
        at: int,
        clause: int,
        form: VerbForm | None = None,
        noun: Mention | None = None,
        passive: bool = False,
        conditional: bool = False,
        state: bool = False,
        others: tuple[Event, ...] = (),
    ) -> None:
        self.frame = frame
        self.at = at
        self.clause = clause
        self.form = form
        self.noun = noun
        self.passive = passive
        self.conditional = conditional
        self.state = state
        self.others = others


def find_events(sentence: Sentence, cues: Sequence[Cue], lexicon: Lexicon, stories: Stories) -> list[Event]:
    """All frames that fire in the sentence, in text order; one for each word and kind."""
    events: list[Event] = []
    met = met_needs(sentence, cues, lexicon)
    for clause in sentence.sliced.clauses:
        unreal = should_have_been(clause, lexicon) or never_came(clause, sentence, lexicon)
        for verb in clause.verbs if not unreal else ():
            events.extend(_of_verb(sentence, clause, verb, (lexicon, met, stories)))
    nouns = {mention.head: mention for mention in sentence.mentions if mention.kind == "event"}
    tells = sentence.tagged.marks & TELLS
    for at in [at for at, word in enumerate(sentence.tagged.known) if word.events] if tells else []:
        events.extend(_of_word(sentence, at, nouns.get(at), (lexicon, met, stories)))
    events.extend(_of_terms(sentence, lexicon, stories))
    states = {event.at for event in events if event.form is None}
    kept = [event for event in events if not (event.state and event.at in states)]
    kept = [event for event in kept if not _said_already(event, kept, lexicon)]
    return sorted(kept, key=lambda event: (event.at, event.frame))


def _of_terms(sentence: Sentence, lexicon: Lexicon, stories: Stories) -> list[Event]:
    """'Nine years for X': what tells only without a verb; not 'He has fought nine years for X'."""
    found: list[Event] = []
    for at, number in phrases_alone(sentence.tagged, lexicon):
        frame, clause = lexicon.frames[number], sentence.clause(sentence.sliced.clause_of[at])
        told = not frame.story or stories.tell(frame.story)
        if told and stands_alone(at, clause, frame, sentence) and not any(event.at == at for event in found):
            found.append(Event(number, at, clause.number))
    return found


def _said_already(event: Event, events: list[Event], lexicon: Lexicon) -> bool:
    """Whether a phrase ('en libertad') only repeats what the verb of its clause says ('quedaron en libertad')."""
    frame = lexicon.frames[event.frame]
    own = range(event.at, event.at + len(frame.base.split())) if frame.alone else ()  # 'Death sentences for 12'
    others = [o for o in events if o.clause == event.clause and o.form is not None and o.at not in own]
    if frame.type == "adjective":  # 'set free': the particle is no predicate of its own
        others = [other for other in others if other.form is not None and other.form.particle == frame.base]
    elif frame.type != "phrase":
        return False
    elif any(lexicon.frames[o.frame].needs and not o.conditional and o.at > event.at for o in others):
        return lexicon.clauses.noun_cases != {}  # 'под арестом оказались пятеро'
    return any(lexicon.frames[other.frame].kind == frame.kind for other in others)


def _of_verb(sentence: Sentence, clause: Clause, verb: VerbAt, known: Known) -> list[Event]:
    lexicon, met, stories = known
    found: list[Event] = []
    parted = {form.lemma for form in verb.forms if form.particle
              and particle_follows(sentence, clause, verb.at, form.particle)}  # fmt: skip
    for form in verb.forms:
        if form.particle and form.lemma not in parted:
            continue
        if not form.particle and any(lemma.endswith(form.lemma) for lemma in parted):
            continue  # 'trafen am Abend in Kiew ein' is no meeting
        use = lexicon.verbs.get(form.lemma, NO_USE)
        if use.auxiliary and use.auxiliary != "causative" and _helps(clause, verb, sentence.tagged, lexicon):
            continue
        for number in use.frames:
            frame = lexicon.frames[number]
            held = holds(met, clause.number, number, lexicon) if _has_form(frame, form) else None
            if held is None or (frame.story and not stories.tell(frame.story)):
                continue
            transitive = is_transitive(frame)
            passive = transitive and is_passive(sentence, clause, verb.at, form, lexicon)
            if not passive and transitive and not frame.weak and form.features & PARTICIPLE:
                passive = _without_object(sentence, clause, verb.at, lexicon, "with" in frame.roles)
            helping = auxiliaries(clause, verb.at, lexicon) if passive else set()
            state = ("state" in helping and "passive" not in helping) or held_since(sentence, clause, lexicon)
            found.append(Event(number, verb.at, clause.number, form, None, passive, not held, state))
    return _best_of_each(found, sentence, lexicon)


def _has_form(frame: Frame, form: VerbForm) -> bool:
    """Whether an entry that asks for a participle, or for another form, has met one ('están detenidos')."""
    return not frame.form or (frame.form == "participle") == bool(form.features & PARTICIPLE)


def _best_of_each(events: list[Event], sentence: Sentence, lexicon: Lexicon) -> list[Event]:
    """Of each kind the entry that tells most, with the others of its kind beside it."""
    best: dict[tuple[str, bool], Event] = {}  # what needs a country to go to is settled later
    passed: dict[tuple[str, bool], list[Event]] = {}
    for event in events:
        frame = lexicon.frames[event.frame]
        old = best.get((frame.kind, frame.abroad))
        better = old is None or _tells_better(event, old, sentence, lexicon)
        if better:
            best[frame.kind, frame.abroad] = event
        if old is not None:
            passed.setdefault((frame.kind, frame.abroad), []).append(old if better else event)
    return [event._replace(others=tuple(passed[key])) if key in passed else event for key, event in best.items()]


def _helps(clause: Clause, verb: VerbAt, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a verb is only the auxiliary of another one in its clause ('sind ums Leben gekommen')."""
    capitalised = lexicon.clauses.nouns_capitalised
    if capitalised and passive_perfect(clause, verb, lexicon):
        return True  # 'in der Haft bedroht worden sei'
    for other in without_hurt_behind(clause, verb, lexicon):
        close = 0 < other.at - verb.at <= 2 and any(form.features & PARTICIPLE for form in other.forms)
        if close and lexicon.clauses.subjects_dropped and other.at != verb.at:
            return True  # 'han quedado libres'
        if close and other.at != verb.at and in_perfect(verb, lexicon):
            return True  # 'have got away'
        if (
            other.at != verb.at
            and not _behind_preposition(other.at, tagged, lexicon)
            and any(form.features & (PARTICIPLE | INFINITIVE | GERUND) for form in other.forms)
        ) and not any(use.auxiliary or (use.modal and capitalised) for use in uses_of((other,), lexicon)):
            return True  # 'müssen in Haft bleiben': the modal's form is an infinitive's as well
    return False


def _behind_preposition(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'tras pagar una fianza': an infinitive of its own, in a language whose mark is another word."""
    mark = lexicon.clauses.infinitive_mark
    if not lexicon.clauses.subjects_dropped or not at or tagged.words.lower[at - 1] == mark:
        return False
    return bool(tagged.known[at - 1].flags & PREPOSITION)


def _tells_better(event: Event, old: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether an entry of the same word and kind tells more; of two that groups carry, the one whose group is there."""
    new, before = _rank(event, lexicon), _rank(old, lexicon)
    if new != before or not event.conditional:
        return new > before
    return _carried(event, sentence, lexicon) and not _carried(old, sentence, lexicon)


def _carried(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    groups = lexicon.frames[event.frame].groups
    return any(mention.group in groups for mention in sentence.in_clause(event.clause))


def _rank(event: Event, lexicon: Lexicon) -> tuple[bool, ...]:
    frame: Frame = lexicon.frames[event.frame]
    form = event.form
    own = bool(frame.needs) and not event.conditional
    return own, not event.conditional, frame.both, bool(form and form.particle), event.passive


def _alike(one: Frame, other: Frame) -> bool:
    """Whether another entry of a word adds nothing to one met before; what needs a country is settled later."""
    return one.kind == other.kind and (one.abroad or not other.abroad)


def particle_follows(sentence: Sentence, clause: Clause, at: int, particle: str) -> bool:
    """Whether the verb's particle stands later in the clause, and is no preposition with a noun of its own."""
    words, known = sentence.tagged.words, sentence.tagged.known
    clause_of = sentence.sliced.clause_of
    if at == clause.first + 1 and words.form[at - 1][0].isupper() and words.lower[at - 1] == particle:
        return True  # 'Frei kamen 40 Häftlinge'
    for k in range(at + 1, len(words)):
        if words.lower[k] != particle or clause_of[k] != clause.number:
            continue
        if sentence.tagged.known[k - 1].flags & POSSESSIVE:
            continue  # 'taken from his home'
        after = k + 1
        closes = after == len(words) or not words.form[after][0].isalnum() or clause_of[after] != clause.number
        if not closes and known[k].flags & ARTICLE and words.form[after][0].isupper():
            continue  # 'setzte die Junta ein Zeichen'
        if closes or not known[k].flags & PREPOSITION or known[after].flags & (CONJUNCTION | PREPOSITION):
            return True
    return False


def _without_object(sentence: Sentence, clause: Clause, at: int, lexicon: Lexicon, mutual: bool) -> bool:
    """'X and Y sentenced to two years', 'Three teachers freed in Lima': a preposition at once, and nobody as object.

    With `mutual` two sides do it with each other ('X and Y met in Lima'), unless they are only counted.
    """
    known, after = sentence.tagged.known, at + 1
    fixed_order = lexicon.clauses.fixed_order
    if not fixed_order or clause.kind == "relative" or after >= clause.last:
        return False
    if not known[after].flags & PREPOSITION or known[after].flags & CONJUNCTION or len(clause.verbs) > 1:
        return False
    inside = [m for m in sentence.in_clause(clause.number) if not m.prep and m.kind != "event"]
    if mutual and (not any(m.number is not None for m in inside) or _two_named(inside)):
        return False
    return bool(inside) and all(m.last <= at and m.kind != "pronoun" for m in inside)


def _two_named(inside: list[Mention]) -> bool:
    """'The two ministers, X and Y, met in Muscat': two persons by name, joined."""
    pairs = pairwise(inside)
    return any(left.kind == right.kind == "person" and right.joined and left.name for left, right in pairs)


def _of_word(sentence: Sentence, at: int, noun: Mention | None, known: Known) -> list[Event]:
    lexicon, met, stories = known
    clause = sentence.clause(sentence.sliced.clause_of[at])
    found: list[Event] = []
    for number in sentence.tagged.known[at].events:
        frame = lexicon.frames[number]
        held = holds(met, clause.number, number, lexicon)
        if held is None or (frame.type == "noun" and noun is None) or (frame.story and not stories.tell(frame.story)):
            continue
        if frame.type == "adjective" and not is_predicate(sentence, clause, at, lexicon):
            continue
        uses = uses_of(clause.verbs, lexicon)
        told = any(use.frames and not use.auxiliary and not use.modal for use in uses)
        if frame.type == "phrase" and told and not tells_itself(at, clause, sentence, lexicon):
            continue
        before = [m for m in sentence.mentions if m.kind == "event" and m.last == at] if frame.type == "phrase" else []
        if any(lexicon.frames[n].kind != frame.kind for m in before for n in m.events):
            continue  # 'las muertes bajo custodia'
        if not any(_alike(lexicon.frames[other.frame], frame) for other in found):
            own = noun if frame.type == "noun" else None
            found.append(Event(number, at, clause.number, None, own, False, not held))
    return found
