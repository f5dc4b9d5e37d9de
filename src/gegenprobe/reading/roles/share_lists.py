"""Which numbers of a sentence are shares of one whole: 'incluyendo 103 por desorden, 14 por saqueo y tres por robo'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.predicates import named_behind
from gegenprobe.reading.sentences.sentence import Sentence

OPENS: Final = 3  # words before a whole that its shares follow
OWN: Final = 3  # words in which the verb of a share says what they did
TAIL: Final = 6  # words from a whole to the comma before its shares
_MARKS: Final = frozenset(",;:(–—")
_SEX: Final = frozenset({"woman", "man", "minor"})


def opened_whole(sentence: Sentence, lexicon: Lexicon) -> tuple[Mention, int] | None:
    """'De las 50 personas detenidas, 35 ...': the whole that opens the sentence, and where its shares begin."""
    first = next(iter(sentence.mentions), None)
    opens = first is not None and first.counted and first.prep in lexicon.clauses.genitive_marks
    if first is None or not opens or first.first > OPENS or first.kind not in ("people", "number"):
        return None
    form = sentence.tagged.words.form
    near = range(first.last, min(first.last + TAIL, len(form)))
    comma = next((at for at in near if form[at] == ","), -1)
    return (first, comma + 1) if comma > 0 else None


def opened_event(sentence: Sentence, lexicon: Lexicon) -> tuple[int, int] | None:
    """'En cuanto a las deportaciones, 565 ...': the frame of the event that opens, and where its shares begin."""
    first = next(iter(sentence.mentions), None)
    if first is None or first.kind != "event" or first.number is not None or first.first > OPENS or not first.events:
        return None
    form, plural = sentence.tagged.words.form, sentence.tagged.words.lower[first.head]
    opens = first.last < len(form) and form[first.last] == "," and plural.endswith(lexicon.clauses.plural_endings)
    return (first.events[0], first.last + 1) if opens else None


def shares_from(sentence: Sentence, start: int, taken: set[int], lexicon: Lexicon) -> list[Mention]:
    """The bare numbers from word `start` on, each behind a mark or conjunction; those in `taken` are read already."""
    shares: list[Mention] = []
    for mention in sentence.mentions:
        if mention.first >= start and mention.head not in taken and _stands_in_list(mention, sentence, start):
            if _has_own_verb(mention, sentence, lexicon):
                break
            shares.append(named_behind(mention._replace(aside=False, prep=""), sentence))
    return shares


def add_up(shares: list[Mention], whole: int) -> bool:
    """Whether shares are all of a whole together, told apart by more than sex and age."""
    values = [share.number.value for share in shares if share.number is not None]
    plain = [value for value in values if isinstance(value, int)]
    exact = len(plain) == len(shares) > 1 and sum(plain) == whole
    return exact and not all(share.group in _SEX for share in shares)


def told_by_what(counted: Mention, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'43 people: 39 for rioting and four for theft': all of those counted, each with a preposition behind; or []."""
    whole = counted.number.value if counted.number is not None else None
    if not isinstance(whole, int) or sum(m.counted for m in sentence.mentions) <= 2:
        return []
    known = sentence.tagged.known
    shares = [s for s in shares_from(sentence, counted.last, set(), lexicon) if s.kind == "number" or s.group]
    told = all(share.last < len(known) and known[share.last].flags & PREPOSITION for share in shares)
    return shares if told and add_up(shares, whole) else []


def within(shares: list[Mention], whole: int) -> list[Mention]:
    """The shares up to the first that would make them more than the whole."""
    kept: list[Mention] = []
    left = whole
    for share in shares:
        value = share.number.value if share.number is not None else None
        if not isinstance(value, int) or value > left:
            break
        left -= value
        kept.append(share)
    return kept


def _stands_in_list(mention: Mention, sentence: Sentence, start: int) -> bool:
    known, form = sentence.tagged.known, sentence.tagged.words.form
    if not mention.counted or mention.kind not in ("people", "number") or known[mention.first].flags & PREPOSITION:
        return False
    before = mention.first - 1
    between = form[start : mention.first]
    if between.count("(") > between.count(")"):
        return False  # '9 son guardias (dos cabos y siete agentes)': parts of a share
    return mention.first == start or form[before] in _MARKS or bool(known[before].flags & CONJUNCTION)


def _has_own_verb(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'14 resultaron heridos': the next word says what they did; a verb of being alone says who they are."""
    at = mention.last
    if at >= len(sentence.tagged.known):
        return False
    if not any(form.features & FINITE for form in sentence.tagged.known[at].verbs):
        return False  # '9 señaladas de formar parte de una banda'
    clause = sentence.clause(sentence.sliced.clause_of[at])
    near = [verb for verb in clause.verbs if 0 <= verb.at - at <= OWN]  # '727 son convictos, es decir, ...'
    forms = [form for verb in near for form in verb.forms]
    uses = [lexicon.verbs[form.lemma] for form in forms if form.lemma in lexicon.verbs]
    plain = [form.lemma for form in forms if form.lemma not in lexicon.status.happens]  # '565 fueron realizadas'
    return not uses or any(not lexicon.verbs[lemma].auxiliary for lemma in plain if lemma in lexicon.verbs)
