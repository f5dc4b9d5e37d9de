"""Who a pronoun that acts stands for: who speaks ('said it had freed'), or the noun that a relative clause tells of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.lexicon import ARTICLE, NAMED, ORGANISATION, PREPOSITION, TITLE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.events.filled import ACTOR_KINDS
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

DESCRIBING: Final = 3  # words between a body's noun and its name


def spoken_by(pronoun: Mention, clause: Clause, cues: Iterable[Cue], lexicon: Lexicon) -> tuple[Mention, ...]:
    """Those who say the clause, where the pronoun may stand for them; () where it may not.

    Of one who cites another the one who is cited: 'The network said the army claims it has seized 90'.
    """
    saying = [c for c in cues if c.clause != clause.number and (c.governs is None or clause.number in c.governs)]
    nested = [c for c in saying if saying[0].clause < c.clause < clause.number]
    told = nested[-1:] or saying[:1]
    return tuple(m for c in told for m in c.speakers if m.kind != "pronoun" and _may_be(pronoun, m, lexicon))


def told_of(pronoun: Mention, clause: Clause, sentence: Sentence) -> list[Mention]:
    """'the gunmen who seized 40 pupils': the noun that a relative clause tells of; [] for another pronoun."""
    if clause.kind != "relative" or clause.relative < 0 or pronoun.head > clause.relative + 1:
        return []
    before = [m for m in sentence.mentions if m.last <= clause.first and not m.aside and m.kind in ACTOR_KINDS]
    return [m for m in before[-1:] if m.kind != "pronoun" and clause.first - m.last <= 1]


def of_before(pronoun: Mention, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'It freed 40': the body that the sentence before tells of first; [] where it names none."""
    bodies = [m for m in sentence.mentions if m.kind in ("body", "place") and not m.prep and not m.aside]
    return [m for m in bodies[:1] if _may_be(pronoun, m, lexicon)]


def holders_before(pronoun: Mention, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'called on the rebels to free the 40 they hold': the side told of last before the pronoun; [] for none."""
    sides = [m for m in sentence.mentions if m.kind in ("body", "place", "people") and m.last <= pronoun.first]
    sides = [m for m in sides if not (m.prep or m.aside or m.counted or m.group in lexicon.captive)]
    return [m for m in sides[-1:] if _may_be(pronoun, m, lexicon)]


def subject_ahead(pronoun: Mention, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Soldiers stormed the inn, where they seized 40': who acts in the clause that a background hangs on; []."""
    if clause.kind != "background" or clause.parent < 0:
        return []
    above = sentence.in_clause(clause.parent)
    acting = [m for m in above if m.kind in ACTOR_KINDS and m.last <= pronoun.first and not (m.prep or m.aside)]
    return [m for m in acting[:1] if m.kind != "pronoun" and not m.counted and _may_be(pronoun, m, lexicon)]


def stands_in(body: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether 'the group' or 'the party' may stand for a body: not where its own noun says what else it is."""
    if not lexicon.clauses.fixed_order:
        return True
    head = sentence.tagged.known[body.head]
    plain = head.flags & NAMED or not head.flags & ORGANISATION
    return bool(plain) or sentence.tagged.words.lower[body.head] in lexicon.stand_ins


def named_behind(noun: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """'Der Verein Haftregister Belarus': the unknown name right behind the noun; '' where none stands there."""
    form, end = sentence.tagged.words.form, noun.last
    if noun.number is not None:
        return ""  # 'hat ein Gericht Untersuchungshaft angeordnet'
    taken = {m.first for m in sentence.mentions if m.kind not in ("place", "thing")} | {t.first for t in sentence.times}
    while lexicon.clauses.nouns_capitalised and end < len(form) and form[end][0].isupper() and end not in taken:
        end += 1
    return sentence.tagged.words.slice(noun.last, end) if end > noun.last else ""


def apposed(noun: Mention, sentence: Sentence) -> str:
    """'la milicia chií Hezbolá': the name of a body behind its noun and what describes it; ''."""
    form = sentence.tagged.words.form
    body = next((m for m in sentence.mentions if m.first >= noun.last), None)
    if body is None or body.prep or body.joined or not body.name[:1].isupper():
        return ""
    if body.kind == "person" and body.first >= noun.last and sentence.tagged.known[body.first].flags & ARTICLE:
        name = sentence.tagged.words.slice(body.first, body.last)  # 'la banda Los Lobos'
        return name if name[:1].isupper() and not any(k in form[noun.last : body.first] for k in ",(") else ""
    if body.kind != "body" or (body.first == noun.last and sentence.tagged.known[body.first].flags & ARTICLE):
        return ""  # 'der Sender der Junta'
    between = form[noun.last : body.first]
    plain = len(between) <= DESCRIBING and all(word.replace("-", "").isalpha() and word.islower() for word in between)
    return body.name if plain else ""


def named_behind_what_it_does(noun: Mention, sentence: Sentence, lexicon: Lexicon) -> str:
    """'la ONG de defensa de los derechos humanos Haki': the name at the end of the small nouns behind 'of'; ''."""
    form, known, at = sentence.tagged.words.form, sentence.tagged.known, noun.last
    if known[noun.head].flags & NAMED:
        return ""
    while at < len(form) and form[at].islower() and known[at].place is not None:
        at += 1  # 'la ONG keniana de derechos humanos Haki'
    last = noun
    for m in sentence.mentions:
        if m.first != at or m.prep not in lexicon.clauses.genitive_marks:
            continue
        last, at = m, m.last
    start = last.last - len(last.name.split())
    if last is noun or last.kind not in ("person", "body") or last.owner or not last.name[:1].isupper():
        return ""
    small = range(noun.last, start)
    plain = all(form[k].isalpha() and form[k].islower() and not known[k].flags & TITLE for k in small)
    described = start - 1 >= noun.last and not known[start - 1].flags & (ARTICLE | PREPOSITION | ORGANISATION)
    return last.name if plain and described and not known[start - 1].group else ""


def _may_be(pronoun: Mention, named: Mention, lexicon: Lexicon) -> bool:
    """'it' and 'they' are bodies, 'he' and 'she' persons."""
    one = pronoun.name in lexicon.clauses.singular
    return named.kind == "person" if one else named.kind in ("body", "place", "people", "thing")


def person_ahead(pronoun: Mention, sentence: Sentence) -> Mention | None:
    """'X begrüßte den Plan; auch habe er mit Y gesprochen': the first person of another clause before a pronoun."""
    clause_of = sentence.sliced.clause_of
    named = [m for m in sentence.mentions if m.kind == "person" and m.last <= pronoun.first and not m.prep]
    return next((m for m in named if clause_of[m.head] != clause_of[pronoun.head] and m.owner != "office"), None)


def body_ahead(pronoun: Mention, sentence: Sentence) -> Mention | None:
    """'Die Polizei rückte an, dabei nahm sie zwölf fest': the last subject of another clause, where it is a body."""
    clause_of = sentence.sliced.clause_of
    before = [m for m in sentence.mentions if m.last <= pronoun.first and clause_of[m.head] != clause_of[pronoun.head]]
    acting = [m for m in before if m.kind in ("body", "person", "place") and _acts(m)]
    return acting[-1] if acting and acting[-1].kind == "body" else None


def body_first(told: Sentence | None) -> Mention | None:
    """'Die Junta ist unter Druck. Am Montag ließ sie zwölf frei': who acts first there, where it is a body."""
    acting = (
        [m for m in told.mentions if m.kind in ("body", "person", "place") and _acts(m)] if told is not None else []
    )
    return acting[0] if acting and acting[0].kind == "body" else None


def _acts(mention: Mention) -> bool:
    """Whether it may be a subject: behind no preposition, in no other case, and not beside the matter."""
    return not (mention.prep or mention.aside or mention.joined) and (
        not mention.cases or bool(mention.cases & NOMINATIVE)
    )
