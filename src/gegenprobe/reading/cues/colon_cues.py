"""Who is cited by a colon or dash: 'Viasna: 40 freed', '40 freed - rights group', 'The army drew its balance: 40'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.lexicon import AGENCY, NAMED, ORGANISATION, PREPOSITION, Lexicon
from gegenprobe.reading.cues.cue import Cue, in_dateline
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.citing import DASHES

FEWEST_BEHIND: Final = 3  # words behind a name and its colon that tell something
OPENING: Final = 2  # words before who opens the sentence
LONGEST: Final = 14  # words before a colon behind which the figures of an account stand


def headline_cues(sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """'Москалькова: ...', 'Viasna: ...': a name and a colon at the very start; '...: rights group' at the very end."""
    words = sentence.tagged.words
    dashed = bool(lexicon.clauses.noun_cases) and any(clause.verbs for clause in sentence.sliced.clauses)
    source = _closing(sentence) if lexicon.clauses.inner_clauses or dashed else None
    if source is not None:
        clause = sentence.sliced.clause_of[source.head]
        return [Cue(source.first - 1, source.last, "reported", (source,), clause, None, True)]
    colon = next((k for k in range(min(5, len(words))) if words.form[k] == ":"), -1)
    if colon <= 0:
        return []
    named = [m for m in sentence.mentions if m.last <= colon and not m.prep]
    quoted = words.form[colon + 1 : colon + 2] and words.form[colon + 1] in '"„“«»'
    if lexicon.clauses.nouns_capitalised and words.form[-1] == "." and not quoted:
        return []  # 'Genf: Die Behörden haben ...' is where a report was written
    known = sentence.tagged.known[0].flags & (NAMED | ORGANISATION | AGENCY)
    dated = lexicon.clauses.inner_clauses and not known and in_dateline(words.form, colon, named)
    if dated or len(named) != 1 or named[0].kind not in ("person", "body") or named[0].last != colon:
        return []
    own = len(words) - colon > FEWEST_BEHIND  # 'Rotes Kreuz: Zwei Deutsche nicht mehr in Haft', but 'Bugesera: 23'
    return [Cue(0, colon, "indirect", (named[0],), sentence.sliced.clause_of[0], None, own)]


def account_cue(sentence: Sentence, lexicon: Lexicon) -> Cue | None:
    """'The ministry updated its figures: 58 were held': who opens a clause with an account that a colon ends; None."""
    form, lower, known = sentence.tagged.words.form, sentence.tagged.words.lower, sentence.tagged.known
    colon = next((at for at in range(min(LONGEST, len(form))) if form[at] == ":"), -1)
    teller = next((m for m in sentence.mentions if m.kind in ("body", "person")), None)
    if colon < FEWEST_BEHIND or teller is None or teller.prep or teller.last >= colon or teller.first > OPENING:
        return None
    if teller.cases and not teller.cases & NOMINATIVE:
        return None
    told = (at for at in range(teller.last + 1, colon) if not known[at].flags & PREPOSITION)
    account = any(lower[at] in lexicon.writings or known[at].base.lower() in lexicon.writings for at in told)
    counted = any(m.number is not None and not m.number.article and m.first > colon for m in sentence.mentions)
    if not account or not counted:
        return None
    clause = sentence.sliced.clause_of[teller.head]
    behind = {sentence.sliced.clause_of[at] for at in range(colon + 1, len(form))}
    return Cue(teller.last, teller.last + 1, "indirect", (teller,), clause, frozenset(behind), clause in behind)


def _closing(sentence: Sentence) -> Mention | None:
    """'40 monks freed in amnesty: rights group': who stands alone behind a line's last colon or dash."""
    words, last = sentence.tagged.words, sentence.mentions[-1] if sentence.mentions else None
    if last is None or last.last != len(words) or last.kind not in ("body", "person") or last.prep or last.number:
        return None
    mark = last.first - 1
    spaced = mark > 0 and words.start[mark] > words.end[mark - 1] and words.end[mark] < words.start[mark + 1]
    if mark < 2 or not (words.form[mark] == ":" or (spaced and words.form[mark] in DASHES)):
        return None
    counted = any(m.counted for m in sentence.mentions[:-1])
    return last if counted or last.kind == "body" or last.owner == "office" else None
