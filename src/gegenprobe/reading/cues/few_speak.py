"""A few people without names who speak: 'two officials said', 'laut zwei Diplomaten', 'según dos personas al tanto'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.cues.addressees import is_addressed
from gegenprobe.reading.cues.complements import complement_of, informed
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

MOST: Final = 12  # people who speak with one voice


def few_who_speak(sentence: Sentence, clause: Clause, verb: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """The few who open a clause right before its verb of saying, or close one that begins with it; ()."""
    words, mark = sentence.tagged.words, lexicon.clauses.infinitive_mark
    if mark and verb + 1 < len(words) and words.lower[verb + 1] == mark:
        return ()  # 'Two men said to have been kidnapped'
    for m in sentence.in_clause(clause.number):
        if not may_speak_together(m, sentence, lexicon):
            continue
        end = m.last + len(informed(m, sentence, lexicon).split())
        end += len(complement_of(m, sentence, lexicon).split()) if lexicon.clauses.nouns_capitalised else 0
        told = (o for o in sentence.mentions if o.first == end and is_addressed(o, m, sentence, lexicon))
        end = next((o.last for o in told), end)
        closes = end >= len(words) or not words.form[end][0].isalnum() or any(t.first == end for t in sentence.times)
        if (m.first == clause.first and end == verb) or (clause.first == verb and m.first == verb + 1 and closes):
            return (m,)
    return ()


def may_speak_together(people: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether it is a small number of people, of whom it is told who they are."""
    number = people.number
    if people.kind != "people" or number is None or number.value is None or not 1 < number.value <= MOST:
        return False
    if people.group in lexicon.captive or people.part:
        return False
    return bool(people.group or lexicon.clauses.nouns_capitalised or informed(people, sentence, lexicon))
