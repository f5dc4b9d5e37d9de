"""Where English clauses begin and end without a comma."""

from datetime import date

import pytest

from gegenprobe.packs.library import Library
from gegenprobe.reading.names.names import Names
from gegenprobe.reading.sentences.sentence import Day, Packs, take_apart
from gegenprobe.reading.words.tagging import tag

TABLE = [
    ("The ministry said that nine men had been freed", "The ministry said | that nine men had been freed"),
    ("The ministry said nine men had been freed", "The ministry said | nine men had been freed"),
    ("The ministry said on Friday it had freed nine men", "The ministry said on Friday | it had freed nine men"),
    ("The men who were freed on Monday are well", "The men are well | who were freed on Monday"),
    ("Children seized from a school have been freed", "Children have been freed | seized from a school"),
    ("The president urged Minsk to release nine men", "The president urged Minsk | to release nine men"),
    ("Police released the students arrested on Friday", "Police released the students | arrested on Friday"),
    ("Belarus freed nine men after talks with the envoy", "Belarus freed nine men after talks with the envoy"),
    ("Belarus freed nine men after Washington had lifted sanctions",
     "Belarus freed nine men | after Washington had lifted sanctions"),
    ("The rebels let seven drivers go", "The rebels let seven drivers go"),
    ("The ministry said that nine men who had fled Peru are detained",
     "The ministry said | that nine men are detained | who had fled Peru"),
    ("Nine men escaped and a further six died", "Nine men escaped | and a further six died"),
    ("Anna Weber, arrested in May, was freed", "Anna Weber , , was freed | arrested in May"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "clauses"), TABLE)
def test_clauses(text: str, clauses: str) -> None:
    tongue = Library.load().tongue("en")
    assert tongue is not None
    packs = Packs(tongue.lexicon, tongue.numbers, tongue.times)
    tagged = tag(text, 0, len(text), tongue.lexicon)
    sentence = take_apart(tagged, (0, len(text)), packs, Day(date(2025, 9, 12)), Names(text, tongue.lexicon))
    words, clause_of = sentence.tagged.words, sentence.sliced.clause_of
    found = [
        " ".join(words.form[k] for k in range(len(words)) if clause_of[k] == clause.number)
        for clause in sentence.sliced.clauses
    ]
    assert " | ".join(found) == clauses
