"""Who speaks by a verb of saying: its subject, or whom it shares, stands apart from, or leaves to what was written."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import FINITE, INFINITIVE, PARTICIPLE, PASSIVE
from gegenprobe.packs.lexicon import CUE_BEFORE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt, uses_of
from gegenprobe.reading.cues.cue import capitals_before, described_before
from gegenprobe.reading.cues.few_speak import few_who_speak
from gegenprobe.reading.cues.given_or_asked import given_something, is_asked
from gegenprobe.reading.cues.outlets_in_quotes import in_quotes_by_article
from gegenprobe.reading.cues.showing import author_of_subject
from gegenprobe.reading.cues.sources_alone import source_alone, source_before
from gegenprobe.reading.cues.spoken_apart import antecedent, before_insertion, opener_described, opening_name
from gegenprobe.reading.cues.spoken_inside import inside_body, is_told
from gegenprobe.reading.cues.trailing import trailing_subject
from gegenprobe.reading.cues.who_speaks import other_beside, subject_of
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

PHRASE: Final = 2  # words of 'источник в'
_MARKS: Final = frozenset(",.;:!?–—()")
WRITING: Final = 3  # words from a verb of saying to what was written


def who_says(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Who speaks by the verb; () where nobody does, or somebody told of before."""
    subject = _own_subject(sentence, clause, verb, lexicon)
    subject, clauses = in_quotes_by_article(sentence, clause, verb.at, subject, lexicon), lexicon.clauses
    subject = antecedent(sentence, clause, subject, lexicon) or subject
    subject = before_insertion(sentence, clause, lexicon) or subject or _not_repeated(sentence, clause, verb, lexicon)
    surely = clauses.nouns_capitalised and _surely_subject(subject, sentence, clause, verb, lexicon)
    if clause.kind == "coordinate" and not (surely or (subject and _of_several(sentence, clause, verb, lexicon))):
        subject = _shared_subject_of(sentence, clause, verb, subject, lexicon)
    if clauses.inner_clauses and subject and subject[0].first > verb.at:
        inside = [m for m in sentence.in_clause(clause.number) if _may_speak(m, verb.at) and not m.aside]
        before = [m for m in inside if m.last <= verb.at]
        other = other_beside(before[0], before, sentence) if before else None
        subject = (*before[:1], *([other] if other is not None else [])) or subject
    if clauses.noun_cases and (not subject or subject[0].first > verb.at):
        subject = capitals_before(sentence, clause, verb.at) or subject  # 'ПЦА просил президента помиловать его'
    if clauses.noun_cases and len(subject) == 1:
        subject = source_before(sentence, clause, verb.at, subject[0], lexicon)
    elif clauses.noun_cases and not subject:
        subject = source_alone(sentence, clause, verb.at, lexicon)
    if clauses.fixed_order and (not subject or clause.first < verb.at < subject[0].first):
        found = capitals_before(sentence, clause, verb.at)  # 'Haki Watch called on the rebels to free them'
        subject = found or subject or described_before(sentence, clause)
    subject = opening_name(sentence, verb.at, subject, lexicon) or subject
    subject = subject or opener_described(sentence, clause, verb.at)
    if not subject or subject[0].first > verb.at or subject[0].last < clause.first:
        subject = few_who_speak(sentence, clause, verb.at, lexicon) or subject  # 'Two officials told AFP that ...'
    subject = subject or author_of_subject(sentence, clause, verb.at, lexicon)
    subject = subject or inside_body(sentence, clause, verb.at, lexicon) or _written_by(sentence, clause, verb, lexicon)
    subject = _in_nominative(sentence, verb, subject, lexicon) if clauses.noun_cases else subject
    return trailing_subject(sentence, clause, verb, subject, lexicon)


def _in_nominative(
    sentence: Sentence, verb: VerbAt, subject: tuple[Mention, ...], lexicon: Lexicon
) -> tuple[Mention, ...]:
    """Not who is asked or given something: 'Обвинение просит приговорить Ивана Котова'."""
    subject = tuple(m for m in subject if m.first < verb.at or not _governed(m))
    subject = () if given_something(sentence, subject, verb.at, lexicon) else subject
    return () if is_asked(sentence, subject, verb, lexicon) else subject


def _governed(told: Mention) -> bool:
    """Whether it is a person in a case in which nobody speaks, without a preposition."""
    return told.kind == "person" and not told.prep and bool(told.cases) and not told.cases & NOMINATIVE


def _not_repeated(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> tuple[Mention, ...]:
    """The subject of a clause above or before, in a language that need not say it again."""
    dropped, clauses = ("complement", "coordinate", "infinitive"), lexicon.clauses
    if clauses.subjects_dropped:
        found = _of_clause_above(sentence, clause, lexicon) if clause.kind in dropped else ()
        return found or (_before_relative(sentence, clause) or _before_mark(sentence, clause, verb, lexicon))
    if not clauses.nouns_capitalised:
        return ()
    found = _of_clause_above(sentence, clause, lexicon) if clause.kind == "coordinate" else ()
    return found or _of_clause_before(sentence, clause, verb)  # 'Das Militär lässt X frei und sagte, es seien 98'


def _clause_above(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> Clause | None:
    """The clause that this one hangs on; 'said that it was full and demanded ...': the one that speaks, if any does."""
    above = higher = sentence.clause(clause.parent) if clause.parent >= 0 else None
    while clause.kind == "coordinate" and higher is not None:
        if any(use.speech for use in uses_of(higher.verbs, lexicon)):
            return higher
        higher = sentence.clause(higher.parent) if higher.kind == "complement" and higher.parent >= 0 else None
    return above


def _of_clause_above(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> tuple[Mention, ...]:
    above = _clause_above(sentence, clause, lexicon)
    return subject_of(sentence, above, above.verbs[0].at) if above is not None and above.verbs else ()


def _own_subject(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> tuple[Mention, ...]:
    """The subject in the verb's own clause; () where it is what was said."""
    if not lexicon.clauses.noun_cases and _said_of(clause, verb, lexicon) and not _says_more(clause, verb, lexicon):
        return ()  # 'der Tod von X wurde bestätigt'
    if lexicon.clauses.noun_cases and all(form.features & PASSIVE for form in verb.forms):
        return ()  # 'ещё трое объявлены в розыск'
    subject = subject_of(sentence, clause, _anchor(clause, verb, lexicon))
    if len(subject) == 1 and (behind := _behind_who_is_told(subject[0], verb.at, sentence, lexicon)):
        return behind
    if len(subject) == 1 and (source := _source_behind(subject[0], verb.at, sentence, lexicon)):
        return source
    if len(subject) == 1 and is_told(subject[0], verb.at, sentence, lexicon):
        others = [m for m in sentence.mentions if m is not subject[0]]
        return subject_of(sentence._replace(mentions=others), clause, verb.at)
    return subject


def _behind_who_is_told(body: Mention, verb: int, sentence: Sentence, lexicon: Lexicon) -> tuple[Mention, ...]:
    """'Об этом РИА Новости рассказал адвокат N. N.': a person in the nominative right behind the verb of one."""
    several = sentence.tagged.words.lower[verb].endswith(lexicon.clauses.plural_verbs)
    if not lexicon.clauses.noun_cases or body.kind != "body" or not 0 <= verb - body.last <= 1 or several:
        return ()
    behind = next((m for m in sentence.mentions if m.first == verb + 1), None)
    if behind is None or behind.kind != "person" or behind.prep or behind.owner or behind.joined:
        return ()
    return (behind,) if not behind.cases or behind.cases & NOMINATIVE else ()


def _source_behind(told: Mention, verb: int, sentence: Sentence, lexicon: Lexicon) -> tuple[Mention, ...]:
    """'сообщил РИА Новости источник в полиции': a source without a name behind the outlet that it told."""
    words, known = sentence.tagged.words, sentence.tagged.known
    if not lexicon.clauses.noun_cases or told.kind != "body" or told.prep or not 0 < told.first - verb <= 2:
        return ()
    end = next((at for at in range(told.last, len(words)) if words.form[at] in _MARKS), len(words))
    start = next((at for at in range(told.last, end) if known[at].flags & CUE_BEFORE), -1)
    if start < 0 or sentence.tagged.length[start] < PHRASE or start + PHRASE >= end:
        return ()
    if not words.form[start].islower() or words.lower[start + 1] not in lexicon.clauses.inside:
        return ()
    return (Mention(start, end, start, "thing", name=words.slice(start, end)),)


def _before_mark(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> tuple[Mention, ...]:
    """'El ministro da otra cifra: dijo que son 40': whoever the clause before the mark tells of goes on speaking."""
    if clause.kind != "main" or clause.separator not in (":", ";") or clause.parent < 0:
        return ()
    if not any(form.features & FINITE and not form.features & PARTICIPLE for form in verb.forms):
        return ()
    return tuple(m for m in _of_clause_above(sentence, clause, lexicon) if m.kind in ("person", "body"))


def _before_relative(sentence: Sentence, clause: Clause) -> tuple[Mention, ...]:
    """'..., y el ministro, que lo negó, cifró el total': who stands before the relative clause that ends right here."""
    if clause.kind != "main":
        return ()
    relative = sentence.clause(clause.number - 1) if clause.number else None
    if relative is None or relative.kind != "relative" or clause.verbs[0].at != clause.first:
        return ()
    before = [m for m in sentence.mentions if m.last == relative.first - 1 and m.kind in ("person", "body")]
    return tuple(before[-1:])


def _of_clause_before(sentence: Sentence, clause: Clause, verb: VerbAt) -> tuple[Mention, ...]:
    """'Die Gruppe begrüßte den Schritt, forderte aber ...': the subject that a clause without one shares."""
    before = sentence.clause(clause.number - 1) if clause.number else None
    if clause.kind != "main" or clause.separator != "," or verb.at != clause.first or before is None:
        return ()
    shared = before.kind == "main" and before.verbs and before.quote == clause.quote
    if not shared or any(m.kind == "pronoun" for m in sentence.in_clause(clause.number)):
        return ()
    found = subject_of(sentence, before, before.verbs[0].at)
    return tuple(m for m in found if m.kind in ("person", "body") and m.last <= before.verbs[0].at)


def _said_of(clause: Clause, verb: VerbAt, lexicon: Lexicon) -> bool:
    """Whether the verb of saying is passive: its subject is what was said."""
    uses = [lexicon.verbs.get(f.lemma, NO_USE) for v in clause.verbs if v.at != verb.at for f in v.forms]
    passive = any("passive" in use.auxiliary for use in uses)
    return passive and all(form.features & PARTICIPLE for form in verb.forms)


def is_only_said(clause: Clause, verb: VerbAt, lexicon: Lexicon) -> bool:
    """'The unit was also listed', 'suspects were denied bail': a passive without its agent cites nobody."""
    return lexicon.clauses.fixed_order and _said_of(clause, verb, lexicon) and not _says_more(clause, verb, lexicon)


def _says_more(clause: Clause, verb: VerbAt, lexicon: Lexicon) -> bool:
    """'X was quoted as saying that ...': another verb of saying behind the passive one is its subject's."""
    behind = (form for other in clause.verbs if other.at > verb.at for form in other.forms)
    spoken = any(lexicon.verbs.get(form.lemma, NO_USE).speech for form in behind)
    return lexicon.clauses.fixed_order and spoken


def _anchor(clause: Clause, verb: VerbAt, lexicon: Lexicon) -> int:
    """Beside what word the subject stands: where a participle ends the clause, its finite verb, or its beginning."""
    if not lexicon.clauses.nouns_capitalised or not all(f.features & (PARTICIPLE | INFINITIVE) for f in verb.forms):
        return verb.at
    finite = [v.at for v in clause.verbs if v.at != verb.at and any(f.features & FINITE for f in v.forms)]
    if not finite:
        return verb.at
    return finite[0] if finite[0] < verb.at else clause.first


def _shared_subject_of(
    sentence: Sentence, clause: Clause, verb: VerbAt, own: tuple[Mention, ...], lexicon: Lexicon
) -> tuple[Mention, ...]:
    """'..., promised the minister and accused the envoy': what stands behind the second verb is its object."""
    above = _clause_above(sentence, clause, lexicon)
    if above is None or not above.verbs or (own and own[0].head < verb.at):
        return own
    return subject_of(sentence, above, above.verbs[0].at) or own


def _surely_subject(
    own: tuple[Mention, ...], sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon
) -> bool:
    """Whether a subject found in a coordinate clause is one: not behind 'und bat', where it may be whom one asks.

    ', berichtet die Agentur Belta.': behind a mark the verb and its subject are all that the clause has.
    """
    first = own[0] if own else None
    if first is not None and clause.separator == "," and verb.at == clause.first:
        rest = tuple(sentence.tagged.words.lower[own[-1].last : clause.last])
        if len(rest) <= 1 or any(rest[: len(phrase)] == phrase for phrase in lexicon.citing):
            return True
    opens = verb.at <= clause.first + 1
    return not (opens and first is not None and first.first > verb.at and first.cases != NOMINATIVE)


def _of_several(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> bool:
    """'X sei verhaftet, berichten Bürgerrechtsgruppen': a verb of several is not that of the one person before."""
    several, above = lexicon.clauses.several, _of_clause_above(sentence, clause, lexicon)
    one = len(above) == 1 and (above[0].kind == "person" or above[0].name in lexicon.clauses.singular)
    return bool(several) and one and sentence.tagged.words.lower[verb.at].endswith(several)


def _written_by(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> tuple[Mention, ...]:
    """', señala un comunicado del Ministerio': who wrote what speaks, where the writing is the subject."""
    known, lower = sentence.tagged.known, sentence.tagged.words.lower
    for m in sentence.in_clause(clause.number):
        before = m.first - 1
        near = 0 < before - verb.at <= WRITING or 0 < verb.at - m.last <= 1 or m.last == verb.at
        if before < 0 or m.prep not in lexicon.clauses.genitive_marks or m.kind not in ("body", "person") or not near:
            continue
        if lower[before] in lexicon.writings or known[before].base in lexicon.writings:
            return (m,)
    return ()


def _may_speak(mention: Mention, verb: int) -> bool:
    """A person, office or body without a preposition, or somebody told of by a group alone ('an official')."""
    if mention.prep or (mention.owner == "possessive" and mention.last != verb):
        return False  # but 'his wife told La Prensa'
    group = mention.kind == "people" and (mention.number is None or mention.number.article)
    return group or mention.kind in ("person", "body")
