"""Speech verbs behind what was said: ', the ministry said', ', anunció la radio', ', berichtet das Ministerium'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import VerbAt
from gegenprobe.reading.cues.holders_set_off import holder_set_off
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.sentences.sentence import Sentence

APOSTROPHES: Final = ("'", "’")
BEHIND: Final = 2  # words from a verb to who speaks, with an article
CLOSING: Final = 2  # words from a verb to the end of its clause, with the mark that ends it
_SPEAKERS: Final = ("person", "body")


def inverted(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """', sagte der Präsident': the cue clause starts with its verb and follows what was said."""
    if not clause.verbs or not clause.first:
        return False
    opens = clause.verbs[0].at - clause.first <= 1
    if clause.kind == "main":
        ends = clause.last >= len(sentence.tagged.words) - 1
        return opens or (clause.separator == "," and ends)
    verb = clause.verbs[0]  # 'festgehalten, berichtet das Ministerium': a form that might be a participle
    finite = verb.at == clause.first and any(form.features & FINITE for form in verb.forms)
    behind = any(verb.at < m.first <= verb.at + BEHIND and m.kind in _SPEAKERS for m in sentence.mentions)
    behind = behind or _paper_behind(sentence, verb.at)
    coordinate = clause.kind == "coordinate" and clause.separator == "," and lexicon.clauses.nouns_capitalised
    return coordinate and finite and behind


def _paper_behind(sentence: Sentence, verb: int) -> bool:
    """'berichtet der „Kurier“': an article and a quotation mark right behind the verb."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    return verb + BEHIND < len(form) and form[verb + BEHIND] in QUOTES and bool(known[verb + 1].flags & ARTICLE)


def trails(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """', the ministry said on Saturday': behind what was said, where the subject stands before the verb."""
    if not lexicon.clauses.inner_clauses or clause.separator != "," or clause.kind not in ("main", "coordinate"):
        return False
    if sentence.tagged.known[clause.first].flags & CONJUNCTION:
        return False  # '..., and the army thanked the guides'
    return not any(other.parent == clause.number and other.kind == "complement" for other in sentence.sliced.clauses)


def closes(clause: Clause) -> bool:
    """Whether nothing stands behind the verb of the clause."""
    return clause.last - clause.verbs[-1].at <= CLOSING


def closes_its_own(
    sentence: Sentence, clause: Clause, verb: int, subject: tuple[Mention, ...], lexicon: Lexicon
) -> bool:
    """'Those freed are 840 inmates, nine women and three foreigners, he said.': what the clause told before."""
    dropped, cased = lexicon.clauses.subjects_dropped, lexicon.clauses.noun_cases
    if (dropped or cased) and subject and sentence.tagged.words.form[verb - 1] == ",":
        end = subject[-1].last  # 'Se trata de cuatro sirios y un tunecino, precisó la cancillería.'
        return subject[0].first > verb > clause.first + 1 and clause.last - end <= CLOSING
    if not lexicon.clauses.fixed_order or not subject or clause.last - verb > CLOSING:
        return False
    first = subject[0].first
    return clause.first + 1 < first < verb and sentence.tagged.words.form[first - 1] == ","


def trailing_subject(
    sentence: Sentence, clause: Clause, speaks: VerbAt, subject: tuple[Mention, ...], lexicon: Lexicon
) -> tuple[Mention, ...]:
    """Who speaks, where the subject as found is nobody, or stands elsewhere than right beside the verb."""
    verb = speaks.at
    if lexicon.clauses.fixed_order:
        if verb == clause.first and subject and (holder := holder_set_off(sentence, verb)):
            return (holder[1]._replace(aside=False, joined=False),)
        if not subject or _only_told(subject, speaks, lexicon):
            return _opening(sentence, clause, verb) or _set_off(sentence, clause, verb)
        return _whose_holder(sentence, clause, subject)
    if lexicon.clauses.nouns_capitalised and len(subject) == 1:
        return _named_behind(sentence, verb, subject[0])
    if not lexicon.clauses.subjects_dropped or not verb or sentence.tagged.words.form[verb - 1] != ",":
        return subject
    near = (
        m for m in sentence.in_clause(clause.number) if verb < m.first <= verb + BEHIND
    )  # not 'dijo que la policía'
    behind = [m for m in near if m.kind in _SPEAKERS and not m.prep]
    return subject if not behind or any(m.first > verb for m in subject) else tuple(behind[:1])


def _only_told(subject: tuple[Mention, ...], verb: VerbAt, lexicon: Lexicon) -> bool:
    """', a herder told Reuters': who stands behind such a verb is told it."""
    return subject[0].first > verb.at and any(form.lemma in lexicon.clauses.addressing for form in verb.forms)


def _opening(sentence: Sentence, clause: Clause, verb: int) -> tuple[Mention, ...]:
    """'... near Dhobley, army spokesman N. N. said', 'in Belarus, Warsaw says': who opens the clause is new."""
    clause_of = sentence.sliced.clause_of
    inside = [m for m in sentence.mentions if clause_of[m.head] == clause.number and m.last <= verb]
    first = inside[0] if inside else None
    if first is None or not first.joined or first.first > clause.first + 1:
        return ()
    if first.kind not in _SPEAKERS and first.kind != "place":
        return ()
    return (first._replace(prep="", aside=False, joined=False),)


def _set_off(sentence: Sentence, clause: Clause, verb: int) -> tuple[Mention, ...]:
    """'Ten were freed, N. N., who heads the group, said.', ', a relative, N. N. of Lima, told AFP': a name set off."""
    form = sentence.tagged.words.form
    if verb != clause.verbs[0].at or not verb or form[verb - 1] != ",":
        return ()
    ends = {m.first: m.last for m in sentence.mentions if m.prep and m.last == verb - 1}  # 'of Lima'
    before = [m for m in sentence.mentions if m.first > 0 and m.last < verb and m.kind in _SPEAKERS and not m.prep]
    between = [m for m in before if form[m.first - 1] == "," == form[ends.get(m.last, m.last)] and m.owner != "office"]
    return tuple(m._replace(aside=False, joined=False) for m in between[-1:])


def _whose_holder(sentence: Sentence, clause: Clause, subject: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """'said Ukraine's human rights commissioner, N. N.': the one who is named behind the country's office."""
    place = subject[0]
    form = sentence.tagged.words.form
    owner = place.kind in ("place", "body") and place.last < len(form) and form[place.last][0] in APOSTROPHES
    if len(subject) > 1 or not owner:
        return subject
    behind = [m for m in sentence.in_clause(clause.number) if m.first > place.last and m.kind == "person"]
    return tuple(behind[:1]) or subject


def _named_behind(sentence: Sentence, verb: int, body: Mention) -> tuple[Mention, ...]:
    """'sagte die Rektorin der Hochschule, N. N.': who is named behind the comma, behind a noun and its body."""
    form = sentence.tagged.words.form
    if body.kind != "body" or body.first <= verb or body.last >= len(form) or form[body.last] != ",":
        return (body,)
    noun = any(m.kind == "thing" and m.last == body.first and m.first > verb for m in sentence.mentions)
    named = next(
        (m for m in sentence.mentions if m.first == body.last + 1 and m.kind == "person" and not m.owner), None
    )
    if not noun or named is None or not body.cases & GENITIVE:
        return (body,)
    return (named,) if named.last >= len(form) or not form[named.last][0].isalnum() else (body,)
