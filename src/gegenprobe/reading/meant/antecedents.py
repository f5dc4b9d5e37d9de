"""People taken from the sentence before: subjects left out, pronouns that hang on verbs, definite plurals."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE, DATIVE, Clauses
from gegenprobe.packs.inflection import GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, INDEFINITE, POSSESSIVE, PRONOUN, Lexicon
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft, quantity
from gegenprobe.reading.told.who_is_meant import owned_by_close, spoken_for

NEAR: Final = 1
FAR: Final = 2  # sentences to those whom the same word for people named


def left_out(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the clause names nobody who could be affected, in a language that may leave the subject out."""
    clause = sentence.clause(event.clause)
    if not lexicon.clauses.subjects_dropped or event.form is None:
        return False
    places = lexicon.frames[event.frame].roles.get("whom", ())
    if event.form.features & (INFINITIVE | GERUND):
        return "object" in places and sentence.tagged.words.lower[event.at].endswith(lexicon.clauses.enclitics)
    behind = clause.kind == "background" and clause.parent >= 0 and clause.first > 0 and event.passive
    dated = behind and bool(clause.finite()) and any(clause.first <= t.first < clause.last for t in sentence.times)
    told = clause.kind in ("main", "coordinate") or dated  # ', aunque fue liberado en 2011'
    if not told or (not event.passive and "subject" not in places):
        return False
    known = sentence.tagged.known
    if any(known[at].flags & INDEFINITE for at in range(clause.first, event.at)):
        return False  # 'la mayoría de los cuales fueron encarcelados'
    return not any(m.kind in ("people", "person", "number") and not m.prep for m in sentence.in_clause(clause.number))


def told_before(
    drafts: Iterable[Draft], kind: str, where: tuple[int, bool], lexicon: Lexicon, mention: Mention | None = None
) -> list[Unit]:
    """The people of the last statement of another kind, one or several as `where` says (sentence, several).

    `mention`: the definite phrase that takes them up ('los presos'), whose group must agree.
    """
    number, several = where
    contrasted = False
    for draft in drafts:
        named = mention is not None and bool(draft.group) and draft.group == mention.group
        if number - draft.sentence > (FAR if named else NEAR) or (draft.kind == kind and not contrasted):
            continue
        if mention is not None and any(person.more for person in draft.mentions):
            contrasted = True  # 'They still hold 65 other students. The students were freed by night': not those others
            continue
        if not draft.mentions or draft.whole is not None or draft.status != "occurred":
            continue
        if _of_several(draft) != several or (mention is not None and not _agree(draft.group, mention.group, lexicon)):
            continue
        return [Unit(draft.mentions, people=draft.people, quantity=draft.count)]
    return []


def _of_several(draft: Draft) -> bool:
    return len(draft.people) > 1 or (draft.count is not None and draft.count.value != 1)


def _agree(old: str, new: str, lexicon: Lexicon) -> bool:
    if not new:
        return True  # 'The individuals were freed'
    last = len(lexicon.ranks) - 1  # the rank of all the rest
    people = new in lexicon.general and lexicon.ranks.get(new, 0) < last
    if new not in lexicon.general and lexicon.ranks.get(old, 0) == last:
        return False  # 'with four other travellers. The students were freed'
    if people and lexicon.clauses.nouns_capitalised and old in lexicon.captive:
        return True  # '31 Häftlinge kamen frei. Die Männer seien verurteilt worden.'
    return old == new or not old or old in lexicon.general or {old, new} <= set(lexicon.captive)


def definite(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'los prisioneros', 'these individuals were': people the text has told of, without a number."""
    if mention.number is not None or not lexicon.clauses.definites:
        return False
    known, acts = sentence.tagged.known, mention.last < len(sentence.tagged.known) and lexicon.clauses.fixed_order
    if any(word.flags & INDEFINITE for word in known[mention.first + 1 : mention.head]):
        return False  # 'die meisten Festgenommenen', but 'sämtliche Festgenommenen'
    if not mention.group and (known[mention.head].flags & INDEFINITE or not (acts and known[mention.last].verbs)):
        return False  # 'The others were freed'
    return sentence.tagged.words.lower[mention.first] in lexicon.clauses.definites


def unstressed(mention: Mention, lexicon: Lexicon) -> bool:
    """'los liberaron': a pronoun before the verb whose object it is."""
    clauses = lexicon.clauses
    dative = clauses.subjects_dropped and bool(mention.cases & DATIVE)  # 'pidió que les concedan la libertad'
    object_ = mention.cases == ACCUSATIVE and mention.name in clauses.enclitics
    return mention.kind == "pronoun" and (object_ or dative)


def only_nearly(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Nearly all were freed', 'Почти всех отпустили': whether a word for all at `at` leaves some of them out."""
    return at > 0 and sentence.tagged.words.lower[at - 1] in lexicon.clauses.nearly


def meant_otherwise(pronoun: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'those jailed for insulting the throne', 'nearly all': it or the words beside it tell that others are meant."""
    if pronoun.name in lexicon.clauses.neuter or only_nearly(pronoun.first, sentence, lexicon):
        return True
    words, clause = sentence.tagged.known, sentence.clause(event.clause)
    if not lexicon.clauses.inner_clauses or pronoun.cases or pronoun.last >= len(words):
        return False
    relative = clause.kind == "relative" and pronoun.head <= clause.relative + 1
    return not relative and any(form.features & PARTICIPLE for form in words[pronoun.last].verbs)


def taken_up(mention: Mention, drafts: list[Draft], number: int, sentence: Sentence, lexicon: Lexicon) -> list[Unit]:
    """'Der Reporter war 2021 verhaftet worden': the one person of `drafts` whom a definite noun takes up."""
    lower, clauses = sentence.tagged.words.lower, lexicon.clauses
    first = sentence.tagged.known[mention.first].flags
    if mention.number is not None or mention.prep or first & POSSESSIVE or not first & ARTICLE:
        return []
    feminine = lower[mention.last - 1].endswith(clauses.feminine_nouns)
    if first & INDEFINITE or (first & PRONOUN and mention.cases & ACCUSATIVE and not feminine):
        return []  # 'Mehrere Journalisten wurden verurteilt', 'Alle Journalisten ...'
    if not clauses.feminine_nouns or (lower[mention.first] in clauses.definites and not feminine):
        return []
    for draft in drafts:
        near = number - draft.sentence <= 1 and not draft.group
        if len(draft.people) == 1 and mention.group and (draft.group == mention.group or near):
            return [Unit([mention], people=draft.people)]
    return []


def of_series(before: list[Mention]) -> list[Mention]:
    """'12 hombres y mujeres que ...': of people joined without a number up to those whose number counts them all."""
    k = len(before) - 1
    while k > 0 and before[k].kind == "people" and before[k].joined and before[k].number is None:
        k -= 1
    counts = k >= 0 and k < len(before) - 1 and before[k].kind == "people" and before[k].counted
    return before[: k + 1] if counts else before


def _owned_by_several(noun: Mention, drafts: list[Draft], sentence: Sentence, lexicon: Lexicon) -> list[Unit]:
    """'Their release came on Monday', 'called for her release': those told of last, several or one as is written."""
    one = _of_one(noun, sentence, lexicon.clauses)
    before = [m for m in sentence.mentions if m.last <= noun.first and not m.aside]
    if one and (owner := next((m for m in reversed(before) if _asked_for(m, sentence)), None)) is not None:
        return [Unit([owner], people=(owner.name,))]
    here = [m for m in before if m.kind == "people" and m.counted and (not m.prep or spoken_for(m, sentence))]
    if here and not one and (found := quantity(here[-1].number, sentence)) is not None:
        return [Unit([here[-1]], quantity=found)]  # 'acquitted 27 cadets and ordered their release'
    for draft in drafts:
        told = draft.mentions and draft.whole is None and (draft.people or draft.count is not None)
        if told and _of_several(draft) != one:
            return [Unit(draft.mentions, people=draft.people, quantity=draft.count)]
    return []


def _asked_for(person: Mention, sentence: Sentence) -> bool:
    """'X's husband', 'the family of X': a name behind or before those who are hers, and ask for something."""
    if person.kind != "person" or person.owner == "office" or not person.name:
        return False
    behind = next((m for m in sentence.mentions if m.first == person.last), None)
    owns = behind is not None and behind.owner == "possessive" and behind.kind in ("people", "body", "person")
    return owns or spoken_for(person, sentence)


def owning(event: Event, drafts: list[Draft], sentence: Sentence, lexicon: Lexicon) -> list[Unit]:
    """'fordern seine Freilassung': the one person of the statement before, whom the noun's pronoun stands for."""
    noun = event.noun
    clauses = lexicon.clauses
    if noun is None:
        return []
    owned = any(word.flags & POSSESSIVE for word in sentence.tagged.known[noun.first : noun.head])
    if owned and clauses.noun_cases and sentence.tagged.words.lower[noun.first] not in clauses.singular:
        return _told_of_last(drafts)  # 'Шестерых держат в яме. Ведутся переговоры об их освобождении'
    bare = clauses.nouns_capitalised and noun.first == noun.head  # 'Familie von X fordert Freilassung'
    close = _spoken_for(noun, sentence, lexicon) if owned or bare else []
    if close:
        return close
    if lexicon.clauses.fixed_order:
        return _owned_by_several(noun, drafts, sentence, lexicon) if owned else []
    if owned and not noun.prep and (own := _of_the_same(noun, sentence, lexicon)):
        return own
    people = next((draft.people for draft in drafts if draft.people), ())
    if owned and len(people) == 1:
        return [Unit([noun], people=people)]
    theirs = clauses.subjects_dropped or clauses.nouns_capitalised
    several = owned and theirs and not noun.prep  # 'las condiciones de su liberación' ask nothing
    several = several and not (clauses.nouns_capitalised and _of_one(noun, sentence, clauses))
    return _told_of_last(drafts) if several else []


def _of_one(noun: Mention, sentence: Sentence, clauses: Clauses) -> bool:
    """'Seine Auslieferung': whether the possessive before a noun is that of one person."""
    return any(word in clauses.singular for word in sentence.tagged.words.lower[noun.first : noun.head])


def _of_the_same(noun: Mention, sentence: Sentence, lexicon: Lexicon) -> list[Unit]:
    """'absolvió a Ana Ruiz y ordenó su libertad': the one by name who is the object of the verb before."""
    clauses = lexicon.clauses
    named = [m for m in sentence.mentions if m.kind == "person" and m.owner != "office" and m.last <= noun.first]
    named = named if len(named) == 1 and _is_object(named[0], sentence, clauses) else []
    if not clauses.subjects_dropped or not named or not named[0].name or named[0].joined:
        return []
    verbs = [verb for clause in sentence.sliced.clauses for verb in clause.verbs if verb.at < noun.first]
    if not any(verb.at >= named[0].last for verb in verbs):
        return []  # 'exigió a Ana Ruiz su liberación'
    asks = uses_of([verb for verb in verbs if verb.at < named[0].first], lexicon)
    return [] if any(use.status == "demanded" for use in asks) else [Unit([named[0]], people=(named[0].name,))]


def _is_object(person: Mention, sentence: Sentence, clauses: Clauses) -> bool:
    """'absolvió a X', 'anuló la condena contra X', 'admitió el recurso de X': what is done behind a verb is hers."""
    if person.prep in clauses.object_marks:
        return True
    before = next((m for m in sentence.mentions if m.last == person.first), None)
    acts = before is not None and before.kind in ("body", "people", "person", "place")
    verbs = [verb.at for clause in sentence.sliced.clauses for verb in clause.verbs]
    behind = bool(verbs) and min(verbs) < person.first
    told = person.prep in clauses.genitive_marks or person.prep in clauses.in_favour
    return behind and not acts and told


def _told_of_last(drafts: list[Draft]) -> list[Unit]:
    """'La ONU exigió su liberación': the several of whom was told last, where it happened to them."""
    draft = next((d for d in drafts if d.mentions and d.whole is None and (d.people or d.count is not None)), None)
    if draft is None or draft.status != "occurred" or draft.cumulative:
        return []
    return [Unit(draft.mentions, people=draft.people, quantity=draft.count)]


def _spoken_for(noun: Mention, sentence: Sentence, lexicon: Lexicon) -> list[Unit]:
    """'La familia de X exige su liberación': those to whom they are close who ask for it."""
    clauses = lexicon.clauses
    if not clauses.close_to:
        return []
    for near in sentence.mentions:
        close = near.last <= noun.first and owned_by_close(near, sentence.tagged, clauses)
        if close and near.kind in (("people",) if clauses.fixed_order else ("people", "person")):
            count = quantity(near.number, sentence)
            named = (near.name,) if near.kind == "person" and near.name else ()
            return [Unit([near], people=named, quantity=count)] if named or count is not None else []
    return []
