"""Numbers without a verb that stand as those before do: 'In the first round 477 were freed, in the second 312'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.between_marks import closes, opens
from gegenprobe.reading.sentences.sentence import Sentence

LONGEST: Final = 7  # words of the phrase before such a number
_MARKS: Final = frozenset(",;")
_LINKS: Final = frozenset(",–—")


def without_fronted(event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The mentions of a sentence, numbers without the phrase before them that opens as the sentence does."""
    if not sentence.tagged.known[0].flags & PREPOSITION:
        return sentence.mentions
    return [_number_alone(m, event, sentence, lexicon) for m in sentence.mentions]


def _number_alone(mention: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> Mention:
    """'in der zweiten 312', 'nach dem zweiten 26': the number itself, where the phrase before it opens as the first."""
    number = mention.number
    if mention.kind != "number" or number is None or not mention.prep or mention.first == number.first:
        return mention
    alone = mention._replace(first=number.first, prep="", joined=False)
    return alone if _fronted(event, alone, sentence, lexicon) else mention


def likewise(event: Event, mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a number stands behind or before the same preposition as those of the event."""
    return _behind_alike(event, mention, sentence, lexicon) or _fronted(event, mention, sentence, lexicon)


def _behind_alike(event: Event, mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'245 left by commutation, 19 by pardon': the same preposition behind the number as behind the verb."""
    known, at, german = sentence.tagged.known, mention.last, lexicon.clauses.nouns_capitalised
    if at >= len(known) or not known[at].flags & PREPOSITION or not (lexicon.clauses.inner_clauses or german):
        return False
    if german and known[at].base in lexicon.clauses.inside:
        return False  # 'sitzen 40 in Haft, drei im Krankenhaus'
    first = sentence.clause(event.clause).first if german else event.at  # 'wegen Raubes verurteilt, drei wegen ...'
    ends = {hit.last for hit in sentence.numbers} if german else set()  # 'neun Menschen: vier wegen Raubes, fünf wegen'
    near = (k for k in range(first, mention.first) if k not in ends)
    same = any(known[k].flags & PREPOSITION and known[k].base == known[at].base for k in near)
    bare = not known[mention.first].flags & PREPOSITION and mention.kind == "number"
    out_of = known[at].base in lexicon.clauses.genitive_marks
    return same and bare and not out_of and opens(mention.first, sentence)


def _fronted(event: Event, mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Wegen Raubes wurden 31 verurteilt, wegen Beihilfe zwölf': a phrase before the number as the sentence opens."""
    words, known, end = sentence.tagged.words, sentence.tagged.known, mention.first
    first, number = known[0], mention.number
    if mention.kind != "number" or number is None or not first.flags & PREPOSITION or end <= event.at:
        return False
    if mention.last > number.last or not closes(mention.last, sentence):
        return False  # '172 multas'
    end -= 1 if words.form[end - 1] in _LINKS or words.lower[end - 1] in lexicon.clauses.object_marks else 0
    for at in range(end - 1, max(event.at, end - LONGEST), -1):
        if words.form[at] in _MARKS or (known[at].verbs and not known[at].flags & PREPOSITION):
            return False
        if known[at].flags & PREPOSITION and known[at].base == first.base:
            return words.form[at - 1] in _MARKS or bool(known[at - 1].flags & CONJUNCTION)
    return False


def of_another_body(told: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'30 soldiers of the army and 12 of the militia', '20 Mitglieder der Gewerkschaft und 14 der Partei'."""
    known = sentence.tagged.known
    if lexicon.clauses.subjects_dropped or (lexicon.clauses.noun_cases and not lexicon.clauses.nouns_capitalised):
        return []
    found: list[Mention] = []
    for mention in sentence.mentions if told else ():
        number = mention.number
        if mention.kind != "number" or number is None or mention.last > number.last or not mention.first:
            continue
        body = next((m for m in sentence.mentions if m.first == mention.last and m.kind == "body"), None)
        if body is None or not known[mention.first - 1].flags & CONJUNCTION:
            continue
        small = lexicon.clauses.nouns_capitalised and sentence.tagged.words.form[body.last : body.last + 1]
        ends = closes(body.last, sentence) or bool(known[body.last].verbs) or bool(small and small[0].islower())
        if not ends:
            continue
        near = range(max(mention.first - LONGEST, 0), mention.first - 1)
        before = next((m for m in told if m.kind == "people" and m.counted and m.last in near), None)
        if before is not None and _alike(before.last, mention.last, sentence):
            found.append(mention._replace(part=False, prep="", joined=False))
    return found


def _alike(first: int, second: int, sentence: Sentence) -> bool:
    """Whether the words at both places bring in whose people they are: 'of' and 'of', 'der' and 'des'."""
    known = sentence.tagged.known
    verbs = any(word.verbs and not word.flags & PREPOSITION for word in known[first:second])
    same = known[first].flags & PREPOSITION and known[first].base == known[second].base
    articles = known[first].flags & ARTICLE and known[second].flags & ARTICLE
    return not verbs and bool(same or articles)
