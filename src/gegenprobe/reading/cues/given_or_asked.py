"""Who stands beside a verb of saying and does not speak: to whom something is given, and who is asked."""

from __future__ import annotations

from gegenprobe.packs.grammar import DATIVE, NOMINATIVE
from gegenprobe.packs.inflection import INFINITIVE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def given_something(sentence: Sentence, told: tuple[Mention, ...], verb: int, lexicon: Lexicon) -> bool:
    """'Ивану Котову добавили три года': whether one person alone stands in the dative beside a verb of several."""
    if len(told) != 1 or told[0].kind != "person" or told[0].prep or told[0].owner == "office":
        return False
    lower, person = sentence.tagged.words.lower, told[0]
    cases = person.cases or lexicon.clauses.name_cases.get(lower[person.last - 1][-1:], 0)
    several = lower[verb].endswith(lexicon.clauses.plural_verbs)
    return several and bool(cases & DATIVE) and not cases & NOMINATIVE


def is_asked(sentence: Sentence, told: tuple[Mention, ...], verb: VerbAt, lexicon: Lexicon) -> bool:
    """'попросит Лукашенко отпустить 40': whether who stands between a verb of asking and an infinitive is asked."""
    if len(told) != 1 or told[0].prep or told[0].first != verb.at + 1 or told[0].last >= len(sentence.tagged.known):
        return False
    asks = any(lexicon.verbs.get(form.lemma, NO_USE).status == "demanded" for form in verb.forms)
    behind = sentence.tagged.known[told[0].last].verbs
    return asks and any(form.features & INFINITIVE for form in behind)
