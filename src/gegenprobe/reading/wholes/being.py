"""What a verb of being or the words before a colon say of people, and participles that only describe them."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.inflection import GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import CARRIED, PART, PREPOSITION, RELATIVE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.drafts.counted import leaves_custody, number_of
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import PEOPLE_KINDS, Filled, with_joined
from gegenprobe.reading.meant.antecedents import told_before
from gegenprobe.reading.meant.noun_alone import is_alone, stand_first, who_is_named
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.who_is_meant import only_person
from gegenprobe.reading.wholes.totals import only_is

NEAR: Final = 3  # words from the head of a sentence to the verb whose subject is left out


def beside_being(reading: SentenceReading, people: Mention) -> Mention | None:
    """'Son 533, más que nunca, los periodistas que ...': the bare number that a verb of being gives to people."""
    clauses, words, clause_of = (
        reading.lexicon.clauses,
        reading.sentence.tagged.words,
        reading.sentence.sliced.clause_of,
    )
    plural = words.lower[people.head].endswith(clauses.plural_endings)
    opens = people.first == people.head and clauses.subjects_dropped and people.first == 0
    several = plural and (opens or words.lower[people.first] in clauses.definites)
    if people.number is not None or people.prep or not several or not clauses.subjects_dropped:
        return None
    bare = [m for m in reading.sentence.mentions if m.kind == "number" and m.counted and not m.prep and not m.part]
    bare = [m for m in bare if only_is(reading, clause_of[m.head]) and beside_verb(reading, m)]
    own = [m for m in bare if clause_of[m.head] == clause_of[people.head] or m.last <= people.first]
    return own[0] if len(bare) == len(own) == 1 else None


def held_in_relative(reading: SentenceReading) -> Mention | None:
    """'todos los presos políticos, que son 770 según X': how many captives there are, in a clause behind them."""
    if not reading.lexicon.clauses.subjects_dropped:
        return None
    for clause in reading.sentence.sliced.clauses:
        if clause.kind != "relative" or clause.relative < 0 or not only_is(reading, clause.number):
            continue
        inside = [m for m in reading.sentence.in_clause(clause.number) if m.counted and _bare_number(reading, m)]
        held = [m for m in reading.sentence.mentions if 0 <= clause.first - m.last <= 1 and m.number is None]
        held = [m for m in held if m.kind == "people" and m.group in reading.lexicon.captive]
        if held and len(inside) == 1 and not inside[0].prep and beside_verb(reading, inside[0]):
            return inside[0]._replace(kind="number", group=held[0].group, nations=held[0].nations)
    return None


def _bare_number(reading: SentenceReading, mention: Mention) -> bool:
    """Whether a number stands alone, or a preposition behind it ('son 770 según sus cálculos')."""
    known, number = reading.sentence.tagged.known, mention.number
    ends = number is not None and number.last < len(known) and bool(known[number.last].flags & (PREPOSITION | CARRIED))
    return mention.kind == "number" or (mention.kind == "thing" and ends)


def swaps_unsaid(reading: SentenceReading) -> set[str]:
    """The kinds of swaps that were told of without a number: 'concluyen un canje de prisioneros'."""
    if not reading.lexicon.clauses.subjects_dropped:
        return set()
    kinds = reading.context.codebook.kinds
    return {draft.kind for draft in [*reading.context.unsaid, *reading.unsaid] if kinds[draft.kind].swaps}


def of_some_of(reading: SentenceReading, relative: Mention) -> bool:
    """'20 detenidos, de los que 17 están en prisión': the number behind the relative is who the clause tells of."""
    marks = reading.lexicon.clauses.genitive_marks
    behind = next((m for m in reading.sentence.mentions if m.first >= relative.last), None)
    near = behind is not None and behind.counted and behind.first - relative.last <= 1
    return reading.lexicon.clauses.subjects_dropped and relative.prep in marks and near


def beside_verb(reading: SentenceReading, mention: Mention) -> bool:
    """Whether the verb of its clause stands right before or behind a mention, or behind what is set off."""
    form = reading.sentence.tagged.words.form
    verbs = reading.sentence.clause(reading.sentence.sliced.clause_of[mention.head]).verbs
    aside = mention.last < len(form) and form[mention.last] == ","
    return any(v.at in (mention.first - 1, mention.first - 2, mention.last) or aside for v in verbs)


def before_colon(reading: SentenceReading, event: Event) -> list[Unit]:
    """'Ya no son rehenes 24 guías y 17 empleados: han sido liberados': whom the words before the colon count."""
    clause = reading.sentence.clause(event.clause)
    clause = reading.sentence.clause(clause.parent) if clause.kind == "coordinate" and clause.parent >= 0 else clause
    if clause.separator != ":" or clause.parent < 0:
        return []
    if not reading.sentence.tagged.words.lower[event.at].endswith(reading.lexicon.clauses.plural_endings):
        return _named_at_colon(reading, clause)
    before = [
        m
        for m in reading.sentence.in_clause(clause.parent)
        if m.counted and m.kind in ("people", "number") and not m.aside
    ]
    owned = [m for m in before if reading.sentence.tagged.known[m.first].flags & PREPOSITION]
    before = [m for m in before if m not in owned and m.last <= clause.first]
    told = {m.head for draft in reading.drafts for m in draft.mentions if draft.kind == _kind_of(reading, event)}
    return [Unit([m], quantity=number_of(reading, m)) for m in before if m.head not in told]


def _kind_of(reading: SentenceReading, event: Event) -> str:
    return reading.lexicon.frames[event.frame].kind


def of_main_subject(reading: SentenceReading, event: Event) -> list[Unit]:
    """'Luis Cano habló tras ser liberado', 'Tras ser liberados, los 12 ...': the subject of the main clause."""
    clause, known = reading.sentence.clause(event.clause), reading.sentence.tagged.known
    fixed = reading.lexicon.clauses.fixed_order  # 'Twelve men landed in Vilnius after being released'
    if not (fixed or reading.lexicon.clauses.subjects_dropped) or clause.kind != "background":
        return []
    itself = not event.passive and _leaves_itself(reading, event)
    if not (event.passive or itself):
        return []
    if fixed and reading.context.codebook.kinds[reading.lexicon.frames[event.frame].kind].stock:
        return []  # 'freed on Monday after being held for a year'
    near = clause.first + 1 if fixed else max(clause.first, event.at - 2)  # 'tras (haber) sido liberado'
    helping = known[near : event.at]
    helper = itself or any(f.features & (GERUND if fixed else INFINITIVE) for word in helping for f in word.verbs)
    above = clause.parent if clause.parent >= 0 else clause.number + 1
    if not helper or above >= len(reading.sentence.sliced.clauses) or reading.sentence.clause(above).kind != "main":
        return []
    plural = reading.sentence.tagged.words.lower[event.at].endswith(reading.lexicon.clauses.plural_endings)
    return _who_acts(reading, above, plural, itself)


def _who_acts(reading: SentenceReading, above: int, plural: bool, itself: bool) -> list[Unit]:
    """The subject of clause `above`, where its number is that of the verb (`itself`: an infinitive, which has none)."""
    inside, fixed = reading.sentence.in_clause(above), reading.lexicon.clauses.fixed_order
    subject = next((m for m in inside if not m.prep and m.kind in PEOPLE_KINDS), None)
    if subject is None or subject.kind == "pronoun":
        return []
    marks = reading.lexicon.clauses.object_marks
    if itself and any(m.prep in marks and m.kind in PEOPLE_KINDS for m in inside):
        return []  # 'la policía detuvo a Juan Paz tras salir de prisión'
    if (plural or itself) and subject.kind == "person" and not fixed:
        several = _named_together(reading, subject, above)
        if plural or several:
            return several
    if plural or (itself and subject.counted) or (fixed and subject.kind != "person"):
        return [Unit([subject], quantity=number_of(reading, subject))] if subject.counted else []
    people = names_of_people(reading, [subject]) if subject.kind == "person" and subject.owner != "office" else ()
    return [Unit([subject], people=people)] if people else []


def _leaves_itself(reading: SentenceReading, event: Event) -> bool:
    """'murió meses después de recobrar la libertad': an infinitive by which its own subject leaves custody."""
    frame = reading.lexicon.frames[event.frame]
    told = event.form is not None and event.form.features & INFINITIVE and "subject" in frame.roles.get("whom", ())
    if not told or not reading.context.codebook.kinds[frame.kind].leaves:
        return False
    first, lower = reading.sentence.clause(event.clause).first, reading.sentence.tagged.words.lower
    opening = f"{' '.join(lower[first : event.at])} "
    return not any(opening.startswith(f"{words} ") for words in reading.lexicon.status.not_yet)


def _named_together(reading: SentenceReading, first: Mention, clause: int) -> list[Unit]:
    """'Ana Ruiz y Luis Soto fueron liberados tras haber sido secuestrados': those by name that the subject lists."""
    named = with_joined(first, reading.sentence.in_clause(clause))
    people = names_of_people(reading, [m for m in named if m.kind == "person" and m.owner != "office"])
    return [Unit(named, people=people)] if len(people) == len(named) > 1 else []


def only_named_before(reading: SentenceReading, event: Event) -> list[Unit]:
    """'X es poeta. Fue detenido en 1992': the one person of whom the sentence before tells."""
    before = reading.context.sentence_before(reading.number)
    singular = not reading.sentence.tagged.words.lower[event.at].endswith(reading.lexicon.clauses.plural_endings)
    whom = reading.lexicon.frames[event.frame].roles.get("whom", ())
    befell = event.passive or "subject" in whom  # 'Murió en la cárcel'
    if before is None or not singular or not befell or event.at > NEAR:
        return []
    named = [m for m in before.mentions if m.kind == "person" and not m.owner and not m.prep and not m.aside]
    named = named or [m for m in [only_person(before)] if m is not None]
    names = {reading.context.names.full(m.name) for m in named}
    return [Unit([], people=tuple(names))] if len(names) == 1 else []


def described_behind(reading: SentenceReading, pronoun: Mention) -> bool:
    """'требуют освободить всех, кто попал в тюрьму': the relative behind the pronoun tells who is meant."""
    known, at = reading.sentence.tagged.known, pronoun.last + 1
    if not reading.lexicon.clauses.noun_cases or at >= len(known) or pronoun.name in reading.lexicon.clauses.singular:
        return False
    return reading.sentence.tagged.words.form[pronoun.last] == "," and bool(known[at].flags & RELATIVE)


def known_first(reading: SentenceReading, event: Event, noun: Mention) -> list[Unit]:
    """'14 человек задержали. Задержанных отпустили': several told of just before, of whom this is news."""
    kind = reading.context.codebook.kinds[_kind_of(reading, event)]
    if kind.moves or not stand_first(noun, event.at, reading.sentence, reading.lexicon):
        return []
    drafts = list(reading.context.latest(reading.drafts))
    found = told_before(drafts, kind.name, (reading.number, True), reading.lexicon, noun)
    if not found and (member := reading.sentence.tagged.known[noun.head].member):  # 'Всех задержанных отпустили'
        same = [draft for draft in drafts if draft.kind == member]
        found = told_before(same, kind.name, (reading.number, True), reading.lexicon)
    general = reading.lexicon.general  # men are not the women told of before
    found = [u for u in found if not {u.mentions[0].group, noun.group} <= general or u.mentions[0].group == noun.group]
    told = [(d.count.value if d.count is not None else None, d.people) for d in drafts if d.kind == kind.name]
    return [u for u in found if (u.quantity.value if u.quantity is not None else None, u.people) not in told]


def one_meant(reading: SentenceReading, event: Event, noun: Mention) -> list[Unit]:
    """'Журналиста задержали в мае': the person named before, of whom this has not been told yet."""
    clause, (first, last) = reading.sentence.clause(event.clause), sorted((noun.head, event.at))
    known = clause.kind in ("background", "relative", "condition")
    between = [verb for verb in clause.verbs if first < verb.at < last]
    fixed = reading.lexicon.clauses.fixed_order or bool(reading.lexicon.clauses.the_one)
    if fixed:
        uses = reading.lexicon.verbs
        between = [v for v in between if not any(uses.get(f.lemma, NO_USE).auxiliary for f in v.forms)]
    others = bool(between)
    if known or others or not is_alone(noun, reading.sentence, reading.lexicon):
        return []
    name = who_is_named(noun, noun.head < event.at, reading.number, reading.context)
    times = any(reading.sentence.sliced.clause_of[time.first] == event.clause for time in reading.sentence.times)
    named = [d for d in reading.context.latest(reading.drafts) if name in d.people]
    told = [d for d in named if d.kind == _kind_of(reading, event)]
    held = noun.group in reading.lexicon.captive and name in reading.context.speaker_before(reading.number)
    if not named and (fixed or held):
        return []  # who was only cited before is nobody's pastor, and not those arrested
    return [Unit([noun], people=(name,))] if name and (times or not told) else []


def _named_at_colon(reading: SentenceReading, clause: Clause) -> list[Unit]:
    """'Entre ellos está X, contó el abogado: murió en su celda': the first whom the words before the colon name."""
    spoke = {m.head for cue in reading.cues for m in cue.speakers}
    named = [m for m in reading.sentence.mentions if m.kind == "person" and not m.owner and not m.prep]
    named = [m for m in named if m.last <= clause.first and m.head not in spoke]
    people = names_of_people(reading, named[:1])
    return [Unit(named[:1], people=people)] if people else []


def is_free(reading: SentenceReading, event: Event, frame: Frame) -> bool:
    """'die auf freiem Fuß sind': a state that describes people is no release."""
    uses, form = reading.lexicon.verbs, event.form
    if form is None and event.noun is not None:
        return False
    state = form is None or (form.lemma in uses and "state" in uses[form.lemma].auxiliary)
    return state and reading.context.codebook.kinds[frame.kind].leaves


def only_attribute(reading: SentenceReading, event: Event, roles: Filled) -> bool:
    """'saldrán 48 rehenes y 250 palestinos encarcelados': a participle of those who are told of by another verb.

    Or words right behind a noun that counts: '17 deaths in custody: nine in Lima and eight in Cusco'.
    """
    if reading.drafts and event.form is None and _behind_counted_event(reading, event.at):
        return True
    if not reading.drafts or event.form is None or len(roles.whom) != 1:
        return False
    if not event.form.features & PARTICIPLE or (
        event.form.features != PARTICIPLE and not reading.lexicon.clauses.fixed_order
    ):
        return False
    whom, clause = roles.whom[0], reading.sentence.clause(event.clause)
    if reading.lexicon.clauses.fixed_order:
        near = whom.number is not None and whom.last == event.at and whom.first > 0 and event.passive
        return near and _is_part(reading, whom.first)  # 'pardoned 300, including 12 convicted of murder'
    beside = clause.kind == "coordinate" and clause.first <= whom.first and 0 <= event.at - whom.last <= 1
    told = (draft for draft in reading.drafts if draft.at_word != event.at and leaves_custody(reading, draft.kind))
    same = any(m.head == whom.head for draft in told for m in draft.mentions)
    return reading.lexicon.clauses.subjects_dropped and beside and same


def _behind_counted_event(reading: SentenceReading, at: int) -> bool:
    """Whether a noun with its number ends right before the phrase that word `at` stands in."""
    mentions = reading.sentence.mentions
    start = next((m.first for m in mentions if m.first <= at < m.last), at)
    return any(m.last == start for m in mentions if m.kind == "event" and m.number is not None)


def _is_part(reading: SentenceReading, at: int) -> bool:
    """Whether words that bring in a part end right before word `at`."""
    known, length = reading.sentence.tagged.known, reading.sentence.tagged.length
    return any(known[k].flags & PART and k + max(length[k], 1) == at for k in range(max(at - 4, 0), at))


def is_reason(reading: SentenceReading, event: Event) -> bool:
    """'Sanktionen wegen Dahls Inhaftierung': what is known already, named only as a reason."""
    noun, reasons = event.noun, reading.lexicon.clauses.reasons
    if noun is None or not reasons:
        return False
    owners = [m for m in reading.sentence.mentions if m.last == noun.first and m.prep in reasons]
    return noun.prep in reasons or bool(owners)
