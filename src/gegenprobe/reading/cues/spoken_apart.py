"""Who speaks apart from the verb: 'The guard, in a statement, said', 'Die Anwältin, Rosa Lenz, bestätigte'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, RELATIVE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.tagging import UNKNOWN
from gegenprobe.text.extremes import greatest

OPENING: Final = 2  # words before who speaks: what opens the clause, and an article
FEWEST: Final = 4  # words up to a verb that a name and an insertion open
LONGEST: Final = 18  # words of the insertion
_SPEAKERS: Final = ("person", "body")


def before_insertion(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Who begins the clause that an insertion between commas cuts off from its verb; () where none does."""
    form = sentence.tagged.words.form
    if not clause.number or not clause.verbs or clause.verbs[0].at != clause.first or form[clause.first - 1] != ",":
        return ()
    behind = lexicon.clauses.fixed_order and _speaks_behind(sentence, clause)
    begun = -1 if behind else _begun(sentence, clause)
    if begun < 0:
        return ()
    first = next((m for m in sentence.mentions if m.first >= begun), None)
    if first is None or first.kind not in _SPEAKERS or first.prep or first.first - begun > OPENING:
        return ()
    set_off = any(form[at] == "," for at in range(first.last, clause.first - 1))
    held = next((m for m in sentence.mentions if m.first > first.last and m.name == first.name and not m.owner), None)
    first = held if held is not None and first.owner == "office" and held.last < clause.first else first
    named = not first.cases or first.cases & NOMINATIVE
    return (first._replace(aside=False, joined=False),) if named and set_off else ()


def _speaks_behind(sentence: Sentence, clause: Clause) -> bool:
    """'Police arrested a teacher, N. N., said the ministry.': who speaks ends the clause behind the verb."""
    behind = (m for m in sentence.in_clause(clause.number) if m.first == clause.first + 1 and m.kind in _SPEAKERS)
    form = sentence.tagged.words.form
    return any(m.owner != "office" and (m.last >= len(form) or not form[m.last][0].isalnum()) for m in behind)


def _begun(sentence: Sentence, clause: Clause) -> int:
    """The first word of what stands before without a finite verb, behind a colon if there is one; -1."""
    colon = greatest([k for k in range(clause.first) if sentence.tagged.words.form[k] == ":"], -1)
    for number in range(clause.number - 1, -1, -1):
        before = sentence.clause(number)
        if before.kind == "relative":
            continue
        verbs = [verb for verb in before.verbs if colon < verb.at < clause.first]
        finite = any(form.features & FINITE == form.features for verb in verbs for form in verb.forms)
        return -1 if finite or before.quote != clause.quote else max(before.first, colon + 1)
    return -1


def antecedent(
    sentence: Sentence, clause: Clause, subject: tuple[Mention, ...], lexicon: Lexicon
) -> tuple[Mention, ...]:
    """'Lantern, which counted 40 arrests, ...': whom the relative that speaks tells of; () where it is no relative."""
    if clause.kind != "relative" or len(subject) != 1 or subject[0].kind != "pronoun":
        return ()
    if subject[0].first > clause.first + 1 or not sentence.tagged.known[subject[0].head].flags & RELATIVE:
        return ()
    before = [m for m in sentence.mentions if m.last in (clause.first, clause.first - 1) and m.kind in _SPEAKERS]
    named = bool(before) and before[-1].kind == "person" and before[-1].owner != "office"
    if not named and sentence.tagged.words.lower[subject[0].head] in lexicon.clauses.of_persons:
        before = _described(clause.first - 1, sentence) or before
    return tuple(m._replace(prep="", aside=False, joined=False) for m in before[-1:])


def _described(end: int, sentence: Sentence) -> list[Mention]:
    """'Ana Roa, portavoz del servicio, quien ...': the name before the words between commas that end there; []."""
    form = sentence.tagged.words.form
    if form[end] != ",":
        return []
    comma = next((at for at in range(end - 1, 0, -1) if form[at] == ","), 0)
    return [m for m in sentence.mentions if 0 < comma == m.last and m.kind == "person" and m.owner != "office"]


def opening_name(sentence: Sentence, verb: int, subject: tuple[Mention, ...], lexicon: Lexicon) -> tuple[Mention, ...]:
    """'Haki Watch, a rights group based in Lima, said': the unknown name that opens the sentence; () for none."""
    form, known, clauses = sentence.tagged.words.form, sentence.tagged.known, lexicon.clauses
    if clauses.noun_cases or verb < FEWEST or form[verb - 1] != ",":
        return ()
    if subject and not _only_describes(subject, sentence, lexicon):
        return ()
    first = 1 if known[0].flags & ARTICLE else 0
    end = form.index(",")
    name = form[first:end]
    capitals = all(word[0].isupper() or word in clauses.in_names for word in name)
    if end >= verb - 1 or verb - end > LONGEST or not name or not capitals or not name[-1][0].isupper():
        return ()
    if len(name) == 1 and known[first] is not UNKNOWN and not (clauses.nouns_capitalised and subject):
        return ()  # 'Separately, ...'
    over = [m for m in sentence.mentions if m.first < end and m.kind not in ("event", "thing")]
    if subject:  # 'Prison Watch Peru, a rights group, said'
        over = [m for m in over if m.kind != "place" or m.first == first or m.last != end]
    if over or any(time.first < end for time in sentence.times):
        return ()
    return (Mention(first, end, end - 1, "body", name=sentence.tagged.words.slice(first, end)),)


def opener_described(sentence: Sentence, clause: Clause, verb: int) -> tuple[Mention, ...]:
    """'Juan Soto, 44, a clerk whose son was held, said': who opens the sentence, described between commas; ()."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    if clause.kind == "relative" or verb < FEWEST or form[verb - 1] != "," or len(form) - verb <= FEWEST:
        return ()
    first = next((m for m in sentence.mentions if m.first <= 1), None)
    if first is None or first.kind not in _SPEAKERS or first.prep or first.owner or first.name.islower():
        return ()
    nominative = not first.cases or first.cases & NOMINATIVE
    if not nominative or form[first.last] not in ",(" or known[verb + 1].flags & ARTICLE:
        return ()
    behind = (at + 1 for at in range(first.last, verb - 1) if form[at] == ",")  # 'X, 44, was freed, said ...'
    finite = any(form.features & FINITE == form.features for at in behind for form in known[at].verbs)
    return () if finite else (first._replace(aside=False, joined=False),)


def _only_describes(subject: tuple[Mention, ...], sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether it is 'a rights group' or 'which' behind a comma, by which the name before is described."""
    first, lower = subject[0].first, sentence.tagged.words.lower
    if len(subject) != 1 or not first or lower[first - 1] != ",":
        return False
    relative = subject[0].kind == "pronoun" and bool(sentence.tagged.known[first].flags & RELATIVE)
    one = lower[first] in lexicon.clauses.single or lower[first] in lexicon.counting
    return relative or (one and subject[0].kind in ("body", "people"))
