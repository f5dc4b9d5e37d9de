"""Nouns that tell alone what befell those they count: '20 detenidos en las protestas', 'Итог рейда: 30 задержанных'."""

from __future__ import annotations

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import IMPERSONAL, PREPOSITION
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.drafts.part_drafts import first_members
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.counted_held import only_for_reasons
from gegenprobe.reading.told.part_numbers import without_denied
from gegenprobe.reading.wholes.totals import only_is


def tell_noun_alone(reading: SentenceReading) -> None:
    """'20 detenidos en las protestas', 'Los detenidos son 20': the noun tells what happened, no other verb does."""
    clauses = reading.lexicon.clauses
    if reading.drafts or not (clauses.definites or clauses.noun_cases):
        return
    verbs = [verb for clause in reading.sentence.sliced.clauses for verb in clause.verbs]
    all_counted = [m for m in reading.sentence.mentions if m.counted]
    if clauses.subjects_dropped and all_counted and _is_tail(reading, all_counted[-1]):
        return as_members(reading, all_counted[-1].head, all_counted[-1])
    counted = [m for m in all_counted if not m.prep and not m.aside and m.kind in ("people", "number")]
    counted = without_denied(counted, reading.sentence, reading.lexicon)
    if len(counted) != 1 or not only_for_reasons(counted[0], reading.sentence, reading.lexicon):
        return
    if not verbs and counted[0].kind == "people":
        as_members(reading, counted[0].head, counted[0])
    elif verbs and only_is(reading, reading.sentence.sliced.clause_of[counted[0].head]) and counted[0].kind == "number":
        at = min(verb.at for verb in verbs) - 1
        at = _definite_member(reading, at) if clauses.subjects_dropped else at
        if at > 0 and reading.sentence.tagged.words.lower[at - 1] in clauses.definites:
            as_members(reading, at, counted[0])


def _is_tail(reading: SentenceReading, counted: Mention) -> bool:
    """'Ya son cinco los grupos disueltos, con 38 detenidos': those counted behind the last comma."""
    form, first = reading.sentence.tagged.words.form, counted.first
    closes = counted.last >= len(form) or not form[counted.last][0].isalnum()
    behind = first > 0 and form[first - 1] == "," and counted.prep in reading.lexicon.clauses.holding
    return behind and closes and counted.kind == "people" and counted.last - counted.head == 1


def _definite_member(reading: SentenceReading, last: int) -> int:
    """'Los ejecutados de este año son 504', '26 han sido los detenidos': behind the first definite article."""
    lower = reading.sentence.tagged.words.lower
    definite = next((at for at in range(len(lower) - 1) if lower[at] in reading.lexicon.clauses.definites), last)
    if definite == last:
        return last
    behind = reading.sentence.tagged.known[definite + 1 : definite + 3]  # 'Los jóvenes detenidos en Lima son 26'
    told = len(behind) > 1 and not behind[0].member and any(f.features & PARTICIPLE for f in behind[1].verbs)
    return definite + (2 if told and behind[0].group else 1)


def as_members(reading: SentenceReading, at: int, counted: Mention) -> None:
    """Those counted, as members of a kind that the noun names."""
    word = reading.lexicon.words.get(reading.sentence.tagged.words.lower[at], reading.sentence.tagged.known[at])
    uses = [reading.lexicon.verbs.get(form.lemma) for form in word.verbs if form.features & PARTICIPLE]
    plain = [n for use in uses if use is not None for n in use.frames if not reading.lexicon.needs[n]]
    kind = word.member or next((reading.lexicon.frames[n].kind for n in plain), "")
    if kind and reading.context.codebook.kinds[kind].about == "people":
        first_members(reading, kind, [counted._replace(joined=False)], at)


def only_counts(reading: SentenceReading, counted: Mention, at: int) -> bool:
    """'son ya 266 los excarcelados': nothing but the verb to be, or none, stands with the number."""
    clause = reading.sentence.sliced.clause_of[at]
    if not reading.lexicon.clauses.definites or counted.prep or counted.last <= at:
        return False
    return counted.head != at and only_is(reading, clause)


def told_alone(reading: SentenceReading, counted: Mention, at: int) -> bool:
    """'Итог рейда: 30 задержанных', 'насчитали 30 задержанных': behind a mark, or what a verb only counts."""
    if _only_known(reading, counted):
        return True
    form, known = reading.sentence.tagged.words.form, reading.sentence.tagged.known
    if reading.lexicon.clauses.subjects_dropped:  # 'Operación en Lima: 20 detenidos, de los que ...'
        behind = counted.last >= len(form) or not form[counted.last][0].isalnum()
        closes = behind or bool(known[counted.last].flags & PREPOSITION)  # ': 40 repatriados a Chile'
        return counted.first > 0 and form[counted.first - 1] == ":" and closes and not counted.prep
    if not reading.lexicon.clauses.adjectives_agree or counted.prep or counted.part or not counted.first <= at:
        return False
    if at >= counted.last:
        return False
    closed = counted.last >= len(form) or not form[counted.last][0].isalnum() or not known[counted.last].verbs
    lemmas = {v.lemma for v in known[counted.first - 1].verbs} if counted.first else set()
    cased, clause = (
        bool(reading.lexicon.clauses.noun_cases),
        reading.sentence.clause(reading.sentence.sliced.clause_of[at]),
    )
    lemmas |= {form.lemma for verb in clause.verbs for form in verb.forms} if cased else set()
    counts = bool(lemmas & reading.lexicon.confirming)
    if not counted.first:
        return counts or _titled(reading, counted)
    alone = cased and not reading.drafts and counted.last < len(form)
    if alone and form[counted.first - 1] == form[counted.last] == ",":
        return True  # 'об итогах рейда, 99 задержанных, сообщили вчера'
    return counts or (closed and form[counted.first - 1] in ":–—" and counted.last >= len(form) - 1)


def _titled(reading: SentenceReading, counted: Mention) -> bool:
    """'Около 60 задержанных: таков итог акций': those counted before a colon are what is told."""
    form = reading.sentence.tagged.words.form
    return bool(reading.lexicon.clauses.noun_cases) and counted.last < len(form) and form[counted.last] in ":–—"


def _only_known(reading: SentenceReading, counted: Mention) -> bool:
    """'Стало известно о 12 задержанных': an impersonal word alone brings in those counted."""
    sliced, known = reading.sentence.sliced, reading.sentence.tagged.known
    before = range(reading.sentence.clause(sliced.clause_of[counted.head]).first, counted.first)
    return counted.prep in reading.lexicon.about and any(known[at].flags & IMPERSONAL for at in before)


def speaking_of(reading: SentenceReading, counted: Mention, at: int) -> list[Cue]:
    """'ORDA сообщает о шести задержанных': the speech that tells of them, where nothing else is said of them."""
    clause = reading.sentence.sliced.clause_of[at]
    if counted.prep not in reading.lexicon.about or not counted.first <= at < counted.last:
        return []
    return [cue for cue in reading.cues if cue.clause == clause and cue.first < counted.first]
