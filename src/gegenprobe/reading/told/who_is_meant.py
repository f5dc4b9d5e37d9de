"""Whom a pronoun for one person or a relative means, told by the names that stand in its own sentence."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from typing import Final

from gegenprobe.packs.grammar import GENITIVE, NOMINATIVE, Clauses
from gegenprobe.packs.inflection import FINITE, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import PART, PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.words.tagging import Tagged

KEPT: Final = 6  # sentences between a person and a pronoun, where nobody else is named
BEHIND_NAME: Final = 2  # words before a name that stands behind another one and a comma
FAR: Final = 8  # sentences from a pronoun to the last one that tells of its person
TOPIC: Final = 4  # sentences through which a report goes on telling of one person without the name


def owned_by_close(mention: Mention, tagged: Tagged, clauses: Clauses) -> bool:
    """'families of 39 sailors', 'la familia de X': those of whom the ones right before are relatives or lawyers."""
    before = mention.first - 1
    if not clauses.close_to:
        return False
    lower, owning = tagged.words.lower, clauses.nouns_capitalised and bool(mention.cases & GENITIVE)
    if clauses.nouns_capitalised and mention.last < len(lower) and lower[mention.last] in clauses.close_to:
        return mention.kind == "person" and not mention.prep  # 'Jan Holms Familie'
    close = before >= 0 and lower[before] in clauses.close_to
    marks = clauses.agent if clauses.nouns_capitalised else clauses.genitive_marks
    owning = owning and not mention.prep  # 'die Mutter des Journalisten Jan Holm'
    return close and (owning or mention.prep in marks or mention.prep in clauses.tail_links)


def speaks_for(person: Mention, sentence: Sentence, clauses: Clauses) -> bool:
    """'Holms Anwältin Ayla Berg', 'die Anwältin von Holm, Ayla Berg,': who is called by being close to another."""
    lower = sentence.tagged.words.lower
    if any(lower[at] in clauses.close_to for at in range(person.first, person.last)):
        return True
    if person.first < BEHIND_NAME or sentence.tagged.words.form[person.first - 1] != ",":
        return False
    owned = (m for m in sentence.mentions if m.last == person.first - 1)
    return any(owned_by_close(m, sentence.tagged, clauses) for m in owned)


def counted_alone(told: Sentence, pronoun: Mention, clauses: Clauses) -> Mention | None:
    """Whom a pronoun for several takes up of a sentence that tells nothing: the only ones counted there.

    They act there, or something is at theirs; those to whom something is done, only where they are the subject after.
    """
    counted = [m for m in told.mentions if m.kind == "people" and m.counted]
    if len(counted) != 1 or counted[0].aside or counted[0].part or counted[0].more:
        return None
    one, ended = counted[0], clauses.dying or clauses.fates
    if any(form.lemma in ended for clause in told.sliced.clauses for verb in clause.verbs for form in verb.forms):
        return None
    if one.prep:
        return one if one.prep in clauses.held_by else None
    acts = bool(clauses.noun_cases) and (not one.cases or one.cases & NOMINATIVE)
    return one if acts or pronoun.cases & NOMINATIVE else None


def person_hung(sentence: Sentence, pronoun: Mention, lexicon: Lexicon) -> list[Mention]:
    """'X estaba en casa cuando la detuvieron': whom the sentence names last before such an object."""
    clauses, clause_of = lexicon.clauses, sentence.sliced.clause_of
    if not clauses.subjects_dropped or pronoun.name not in clauses.singular or pronoun.cases & NOMINATIVE:
        return []
    named = [m for m in sentence.mentions if m.kind == "person" and not m.owner and m.last <= pronoun.first]
    doubled = [m for m in named if clause_of[m.head] == clause_of[pronoun.head] and m.prep in clauses.object_marks]
    others = [m for m in named if clause_of[m.head] != clause_of[pronoun.head] and not m.aside]
    return (doubled or others)[-1:]  # 'A X, que ..., se lo liberó'


def topic(drafts: Iterable[Draft], where: tuple[Sentence, int], pronoun: Mention, lexicon: Lexicon) -> tuple[str, ...]:
    """'La policía lo detuvo en mayo': the one person of whom the sentences before went on telling; ()."""
    clauses = lexicon.clauses
    if not clauses.subjects_dropped or pronoun.name not in clauses.singular or pronoun.cases & NOMINATIVE:
        return ()
    sentence, number = where
    verbs = sentence.clause(sentence.sliced.clause_of[pronoun.head]).verbs
    last = last_person(drafts, number) if any(verb.at == pronoun.last for verb in verbs) else None
    return last.people if last is not None else ()


def last_person(drafts: Iterable[Draft], number: int) -> Draft | None:
    """What was told last, a few sentences before at most, if it is of one person; None."""
    last = next((d for d in drafts if d.mentions and (d.people or d.count is not None)), None)
    return last if last is not None and number - last.sentence <= TOPIC and len(last.people) == 1 else None


def one_before(pronoun: Mention, sentence: Sentence) -> list[Mention]:
    """'преследование Анны Котовой: к двум годам её приговорили': the persons whom other clauses name before it."""
    clause_of = sentence.sliced.clause_of
    here = clause_of[pronoun.head]
    named = [m for m in sentence.mentions if m.kind == "person" and m.last <= pronoun.first]
    return [m for m in named if m.owner != "office" and not m.aside and clause_of[m.head] != here]


def meant_here(pronoun: Mention, sentence: Sentence, clauses: Clauses) -> list[Mention]:
    """The persons before a pronoun of one person in its own sentence that it may stand for.

    Where order tells roles, a subject stands for a subject or for whose people that is ('the party of X said he ...'),
    an object for one behind a preposition in its own clause, too ('raided the home of X and detained him').
    """
    found = [m for m in one_before(pronoun, sentence) if not _is_several(m, clauses)]
    if not clauses.fixed_order:
        return found
    if pronoun.cases & NOMINATIVE:
        return [m for m in found if not m.prep or spoken_for(m, sentence, clauses.plural_endings)]
    behind = [m for m in sentence.mentions if m.kind == "person" and m.last <= pronoun.first and m.prep]
    behind = [m for m in behind if m.prep in clauses.genitive_marks]
    return found or [m for m in behind if m.owner != "office" and not m.aside]


def spoken_for(person: Mention, sentence: Sentence, several: tuple[str, ...] = ("",)) -> bool:
    """'the family of X', 'lawyers for X': whether the name tells whose people those are who stand right before it.

    `several`: endings that a noun for such people must have ('the lawyer of X' may be the one who is meant himself).
    """
    before = next((m for m in sentence.mentions if m.last == person.first), None)
    if before is None or before.prep or before.number is not None:
        return False
    many = sentence.tagged.words.lower[before.head].endswith(several)
    return before.kind == "body" or (many and (before.kind == "people" or before.owner == "office"))


def named_before(pronoun: Mention, sentence: Sentence, clauses: Clauses) -> list[Mention]:
    """'Präsident X hat ihn begnadigt': whom the sentence names last before; nobody does it to himself.

    Who speaks for another tells of that one: 'Holms Anwältin Ayla Berg teilte mit, er sei frei'.
    """
    persons = [m for m in sentence.mentions if m.last <= pronoun.first and m.kind == "person" and not m.aside]
    persons = [m for m in persons if not speaks_for(m, sentence, clauses)]
    if not pronoun.cases & NOMINATIVE:
        clause_of = sentence.sliced.clause_of
        here = clause_of[pronoun.head]  # 'Die Richter verurteilten ihn': who acts by office is not whom it befell
        persons = [m for m in persons if clause_of[m.head] != here or (m.cases & ~NOMINATIVE and m.owner != "office")]
    return persons[-1:]


def who_it_is(relative: Clause, before: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Первым, кого отпустили, стал Иван Орлов': the names in the clause of being that the relative hangs on."""
    told = any(m.counted or m.kind == "person" for m in before[-1:])
    if told or not lexicon.clauses.noun_cases or relative.parent < 0:
        return []
    above = sentence.clause(relative.parent)
    uses = [[lexicon.verbs[f.lemma].auxiliary for f in verb.forms if f.lemma in lexicon.verbs] for verb in above.verbs]
    if not uses or not all(any("state" in use for use in found) for found in uses):
        return []
    named = [m for m in sentence.in_clause(above.number) if m.kind == "person" and not m.prep and not m.aside]
    return [m for m in named if m.owner != "office" and (not m.cases or m.cases & NOMINATIVE)]


def in_relative(draft: Draft, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Anna Roa, who was held in May, was among those freed': what only tells more of who is named."""
    clause = sentence.clause(sentence.sliced.clause_of[draft.at_word])
    return lexicon.clauses.fixed_order and clause.kind == "relative"


def told_by_relative(clause: Clause, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Mira Dahl, head of the union, who was among those arrested, ...': the person whom such a clause tells of."""
    inside, lower = sentence.in_clause(clause.number), sentence.tagged.words.lower
    owned = lexicon.clauses.relatives.get(lower[max(clause.relative, 0)], 0) == GENITIVE
    if clause.kind != "relative" or owned or any(m.kind in ("person", "people") and not m.prep for m in inside):
        return []  # 'deren Sohn unter den Freigelassenen war'
    before = [m for m in sentence.mentions if m.last <= clause.first and m.kind in ("person", "people")]
    own = [m for m in before if m.kind == "people" or m.owner != "office"]
    nearest = own[-1:]
    return [m for m in nearest if m.kind == "person" and not m.prep]


def first_named(told: Sentence, spoke: list[Mention], clauses: Clauses) -> Mention | None:
    """Who spoke in a sentence, or the first person it names without a preposition of whose or by whom; None."""
    owned = clauses.agent if clauses.nouns_capitalised else clauses.subjects_dropped and clauses.genitive_marks
    among = clauses.nouns_capitalised and bool(told.tagged.known[0].flags & PART)  # 'Darunter auch N. N.'
    for mention in spoke or told.mentions:
        free = mention.kind == "person" and mention.prep not in (owned or ()) and not _is_several(mention, clauses)
        if free and (not mention.aside or (among and not mention.prep)):
            return mention
    return None


def _is_several(person: Mention, clauses: Clauses) -> bool:
    """'She told reporters that she ...': an office of several, for whom no pronoun of one person stands."""
    return person.name[:1].islower() and person.name.endswith(clauses.plural_endings)


def only_person(sentence: Sentence) -> Mention | None:
    """'Von Anna Berg fehlt jede Spur': the one whom a sentence names that tells of no other people; None."""
    told = [m for m in sentence.mentions if m.kind in ("person", "people") and not m.aside]
    return told[0] if len(told) == 1 and told[0].kind == "person" and told[0].owner != "office" else None


def opening_person(sentence: Sentence) -> Mention | None:
    """The person with whose name a sentence begins; None."""
    first = sentence.mentions[0] if sentence.mentions else None
    if first is None or first.kind != "person" or first.first > 1 or first.prep or first.owner == "office":
        return None
    return first


def told_of_last(drafts: Sequence[Draft], number: int) -> tuple[str, ...]:
    """'Котов арестован. Следствие ведёт ... Он в тюрьме': the one person of whom such things were told last; ()."""
    last = _named_last(drafts, number, FAR)
    return last.people if last is not None else ()


def _named_last(drafts: Sequence[Draft], number: int, within: int) -> Draft | None:
    """What was told last of people by name, so many sentences before at most, if it is of one person; None."""
    last = next((d for d in reversed(drafts) if d.people), None)
    return last if last is not None and number - last.sentence <= within and len(last.people) == 1 else None


def person_kept(
    drafts: list[Draft], number: int, before: Callable[[int], Sentence | None], full: Callable[[str], str]
) -> tuple[str, ...]:
    """'X was jailed. It was the first case. Police arrested him': the one person told of, and nobody named since.

    `before`: gives the sentence before sentence `number`. `full`: a name as full as the report gives it.
    """
    told = _named_last(drafts, number, KEPT)
    if told is None:
        return ()
    for between in range(told.sentence + 1, number + 1):
        sentence = before(between + 1)
        persons = [m for m in sentence.mentions if m.kind == "person" and m.owner != "office"] if sentence else []
        if sentence is None or any(full(m.name) not in told.people for m in persons):
            return ()
    return told.people


def too_many(draft: Draft, pronoun: Mention, singular: Container[str]) -> bool:
    """'er' stands for one person; 'sie' rather for the whole than for one of its parts."""
    if pronoun.name in singular:
        return (draft.count is not None and draft.count.value != 1) or len(draft.people) > 1
    if draft.whole is None or draft.count is None:
        return False
    among = draft.whole.sentence == draft.sentence and any(m.aside for m in draft.mentions)
    return among or draft.count.value == 1  # '53 Geiseln, darunter neun Kinder. Sie waren ... verschleppt worden'


def too_few(draft: Draft, pronoun: Mention, singular: Container[str]) -> bool:
    """'los' stands for several."""
    one = draft.count.value == 1 if draft.count is not None else len(draft.people) == 1
    return one and pronoun.name not in singular


def for_one(pronoun: Mention, sentence: Sentence, clauses: Clauses) -> tuple[str, ...]:
    """The pronouns for one person, with this one where its verb tells that it stands for one."""
    if subject_is_one(sentence, pronoun, clauses):
        return (*clauses.singular, pronoun.name)
    return clauses.singular


def subject_is_one(sentence: Sentence, pronoun: Mention, clauses: Clauses) -> bool:
    """'40 wurden verhaftet. Sie kam am Abend frei': the verb beside a pronoun that is its subject tells of one.

    Where the pronoun for one has the form of that for several, and nobody else can be the subject.
    """
    if not clauses.several or not pronoun.cases & NOMINATIVE or pronoun.name in clauses.singular:
        return False
    clause = sentence.clause(sentence.sliced.clause_of[pronoun.head])
    inside = [m for m in sentence.in_clause(clause.number) if m is not pronoun and not m.prep]
    open_forms = PARTICIPLE | INFINITIVE
    told = (v.at for v in clause.verbs if any(f.features & FINITE and not f.features & open_forms for f in v.forms))
    finite = next(told, -1)
    behind = finite == pronoun.first - 1 and clause.kind != "coordinate" and _opens_freely(clause, finite, sentence)
    if any(m.kind not in ("event", "thing") for m in inside) or not (behind or finite == pronoun.last):
        return False
    return finite >= 0 and not sentence.tagged.words.lower[finite].endswith(clauses.several)


def _opens_freely(clause: Clause, finite: int, sentence: Sentence) -> bool:
    """'Am Abend wurde sie ...': no subject can stand before the verb; not 'Lukaschenko habe sie ...'."""
    opens = sentence.tagged.known[clause.first].flags & PREPOSITION
    return finite == clause.first or bool(opens) or any(time.first == clause.first for time in sentence.times)


def verb_of_several(sentence: Sentence, pronoun: Mention, clauses: Clauses) -> bool:
    """Whether the finite verb of the pronoun's clause, where it is told by its ending, has a plural subject."""
    verbs = sentence.clause(sentence.sliced.clause_of[pronoun.head]).verbs
    finite = (v.at for v in verbs if any(f.features & FINITE and not f.features & PARTICIPLE for f in v.forms))
    first = next(finite, None)
    return bool(clauses.several) and first is not None and sentence.tagged.words.lower[first].endswith(clauses.several)
