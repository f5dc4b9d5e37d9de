"""Whom a German participle leaves out: those before 'des in Haft gestorbenen N. N.', those by whom it is done."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import ATTRIBUTE, GERUND
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import PEOPLE_KINDS
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

BESIDE: Final = 2  # verbs of a clause of which one stands before a noun


def told_of_noun(event: Event, whom: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """Those affected; where the verb's form can only stand before a noun, who stands right behind it."""
    form = event.form
    if form is None or not whom or not lexicon.clauses.nouns_capitalised:
        return whom
    if form.features & ~(ATTRIBUTE | GERUND) or whom[0].first > event.at:
        return whom
    behind = next((m for m in sentence.mentions if m.first == event.at + 1 and m.kind in PEOPLE_KINDS), None)
    return whom if behind is None or behind.prep else [behind]


def stands_before_noun(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Die am Montag verhafteten zwölf Lehrer wollen nicht aussagen': a German verb beside that of the clause."""
    form, clause = event.form, sentence.clause(event.clause)
    if form is None or not lexicon.clauses.nouns_capitalised or not form.features & (ATTRIBUTE | GERUND):
        return False
    if form.features & ~(ATTRIBUTE | GERUND) and len(clause.verbs) < BESIDE:
        return False  # 'verhafteten zwölf Lehrer nicht': the only verb is that of the clause
    around = (m for m in sentence.mentions if m.kind in PEOPLE_KINDS and not (m.prep and m.first > event.at))
    return any(m.first <= event.at < m.head or m.first == event.at + 1 for m in around)


def without_agents(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Die Abschiebung wurde von 23 Polizisten überwacht': without those by whom another verb of the clause is done."""
    noun, verbs = event.noun, sentence.clause(event.clause).verbs
    if noun is None or not verbs or not lexicon.clauses.nouns_capitalised:
        return mentions
    first = next((verb.at for verb in verbs if verb.at >= noun.last), -1)
    if first < 0 or not any("passive" in use.auxiliary for use in uses_of(verbs, lexicon)):
        return mentions
    return [m for m in mentions if not (m.prep in lexicon.clauses.agent and m.counted and m.first > first)]
