"""A sentence told without its verb: 'X was sentenced to 15 years and Y to ten'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import TERMS, Mention
from gegenprobe.reading.roles.between_marks import as_before, closes, opens, term_near
from gegenprobe.reading.roles.elliptic_terms import elliptic_terms
from gegenprobe.reading.roles.gapped_names import gapped_names, terms_first
from gegenprobe.reading.roles.left_out import is_term
from gegenprobe.reading.roles.terms_by_name import termed_apart
from gegenprobe.reading.sentences.sentence import Sentence

_LINKS: Final = frozenset(",–—")
LONGEST: Final = 99  # years of a term that is told without the word


def termed(event: Event, sentence: Sentence, lexicon: Lexicon, told: list[Mention]) -> list[Mention]:
    """'X was sentenced to 15 years and Y to ten': others by name, each with a term of their own and no verb."""
    clauses, known = lexicon.clauses, sentence.tagged.known
    if clauses.subjects_dropped:
        return termed_apart(event, sentence, lexicon, told)
    verbs = [verb.at for clause in sentence.sliced.clauses for verb in clause.verbs if verb.at > event.at]
    units = (*TERMS, None) if clauses.noun_cases else TERMS
    terms = {hit.first for hit in sentence.numbers if hit.unit in units}
    terms |= {m.first for m in sentence.mentions if clauses.nouns_capitalised and is_term(m, sentence, lexicon)}
    apart = [*gapped_names(event.at, sentence, lexicon), *terms_first(event.at, sentence, lexicon)]
    apart.extend(elliptic_terms(event, sentence, lexicon))
    heads = {m.head for m in told}
    found = [m for m in apart if m.head not in heads]
    heads.update(m.head for m in found)
    for m in sentence.mentions if terms else ():
        if _counted_by_term(m, event, sentence, lexicon) and not any(at < m.first for at in verbs):
            found.extend([m] if m.head not in heads else [])
        bare = m.kind == "person" and not m.owner and m.first > event.at
        bare = bare and (not known[m.first].flags & PREPOSITION or as_before(m, sentence, lexicon))
        bare = bare and not _has_own_verb(m, event, sentence)
        near = _behind_preposition(m.last, sentence) if clauses.noun_cases else term_near(m.last, sentence, lexicon)
        beside = opens(m.first, sentence) and bool(near & terms)
        if bare and beside and m.head not in heads and not any(at < m.first for at in verbs):
            found.append(m)
    return found


def _has_own_verb(person: Mention, event: Event, sentence: Sentence) -> bool:
    """'X kam am Montag frei; Y wurde einen Tag später freigelassen': a clause of its own with a verb."""
    clause = sentence.sliced.clause_of[person.head]
    return clause != event.clause and bool(sentence.clause(clause).verbs)


def _behind_preposition(at: int, sentence: Sentence) -> set[int]:
    """'Анну — к двум', 'Орлов — два года': where a term may stand behind a name and its dash, word `at`."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    if at + 1 >= len(form) or form[at] not in _LINKS:
        return {at + 1} if at < len(form) and known[at].flags & PREPOSITION else set()
    return {at + 1, at + 2} if known[at + 1].flags & PREPOSITION else {at + 1}


def _counted_by_term(mention: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Three got ten years, two others eight and a fourth man six': others counted, right before a term of theirs."""
    if (
        not lexicon.clauses.fixed_order
        or mention.first < event.at
        or mention.prep
        or not opens(mention.first, sentence)
    ):
        return False
    counted = mention.counted and mention.kind in ("people", "number")
    hit = next((hit for hit in sentence.numbers if hit.first == mention.last), None) if counted else None
    plain = hit is not None and hit.unit is None and isinstance(hit.value, int) and hit.value <= LONGEST
    return hit is not None and (hit.unit in TERMS or (plain and closes(hit.last, sentence)))
