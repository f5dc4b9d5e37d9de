"""Which mentions of an event's clause may fill its roles."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE, GENITIVE
from gegenprobe.packs.inflection import FINITE, GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION, PART, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import PEOPLE_KINDS
from gegenprobe.reading.events.terms_alone import termed_alone
from gegenprobe.reading.meant.antecedents import unstressed
from gegenprobe.reading.names.mention import TERMS, Mention
from gegenprobe.reading.roles.elliptic_terms import has_brief_term, is_brief_term
from gegenprobe.reading.roles.gapped_names import gapped_names, terms_first
from gegenprobe.reading.roles.left_out import DASHES, is_term, place_behind
from gegenprobe.reading.roles.own_states import without_own_states
from gegenprobe.reading.roles.returned import swapped_for
from gegenprobe.reading.roles.terms_by_name import with_terms
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.text.extremes import greatest

NEAR: Final = 4  # words behind a gerund in which its object stands


def _around(event: Event, sentence: Sentence) -> list[Mention]:
    """The mentions of the clause; 'neun in Mali entführte Touristen sind in Rom': a place of people comes last."""
    return sorted(sentence.in_clause(event.clause), key=sentence.describes_people)


def candidates(event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The mentions of the event's clause; people behind an object's mark ('a 41 rehenes') are its object."""
    if lexicon.frames[event.frame].alone:
        return termed_alone(event.at, lexicon.frames[event.frame], sentence)
    apart = [*gapped_names(event.at, sentence, lexicon), *terms_first(event.at, sentence, lexicon)]
    mentions = [m for m in _around(event, sentence) if not _has_own_place(m, event, sentence, lexicon)]
    termed = {m.head for m in with_terms(event, sentence, lexicon)}
    mentions = [m for m in mentions if m not in apart and m.head not in termed]
    mentions = _without_wholes(event, mentions, lexicon)
    terms = [m for m in mentions if is_term(m, sentence, lexicon)]
    if terms:
        mentions = [m for m in mentions if m not in terms]
        ends = {m.first for m in terms} if lexicon.clauses.nouns_capitalised else set()
        mentions = [m for m in mentions if m.last not in ends]  # 'Y acht': told as one of others
    if lexicon.clauses.inner_clauses:
        named = {m.last for m in mentions if m.kind == "person"}
        mentions = [m for m in mentions if m.kind != "number" or m.first not in named]  # '..., Ng seven years'
    if lexicon.clauses.fixed_order:
        mentions = _by_order(event, mentions, sentence, lexicon)
    else:
        mentions = _of_this_verb(event, mentions, sentence, lexicon)
    if lexicon.clauses.nouns_capitalised:
        mentions = [m for m in mentions if not (_where_from(m, sentence, lexicon) or _whose(m, mentions))]
        mentions = [m for m in mentions if not (m.counted and swapped_for(m, sentence, lexicon))]
    if lexicon.clauses.nouns_capitalised and (closed := _closed_at(event, mentions, sentence)):
        mentions = [m for m in mentions if m.first < closed]
    if lexicon.clauses.nouns_capitalised and event.form is not None:
        verb = sentence.clause(event.clause).first_verb(event.at)
        mentions = [m for m in mentions if m.last > verb or not _of_an_event(m, mentions, lexicon)]
    if lexicon.clauses.inner_clauses and event.form is not None:
        mentions = _without_gerunds(event, mentions, sentence)
    return _as_objects(event, mentions, sentence, lexicon) if lexicon.clauses.object_marks else mentions


def _without_wholes(event: Event, mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """'won freedom for six of the 20 nurses': those whom a share right before is taken of play no part themselves.

    A participle may tell of them all: 'dos de los cuatro reporteros secuestrados quedaron libres'.
    """
    if event.passive:
        return mentions
    marks = lexicon.clauses.genitive_marks + lexicon.clauses.shares_of
    shares = {m.last for m in mentions if m.number is not None and m.counted and m.number.core_last == m.last}
    return [m for m in mentions if not (m.counted and m.first in shares and m.prep in marks)]


def _as_objects(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The mentions, those behind the mark of an object without a preposition from here on."""
    marks = lexicon.clauses.object_marks
    if event.form is None or _says(event, sentence):
        return mentions if event.form is None else []
    if "object" not in lexicon.frames[event.frame].roles.get("whom", ()):
        return mentions
    marked = [m for m in mentions if m.prep in marks and m.kind in PEOPLE_KINDS and m.first < event.at]
    if marked:  # 'a Gallo lo detuvieron': the pronoun only takes up the object in front
        mentions = [m for m in mentions if not unstressed(m, lexicon)]
    return [_as_marked(m) if m.prep in marks and m.kind in PEOPLE_KINDS else m for m in mentions]


def _says(event: Event, sentence: Sentence) -> bool:
    """'“Es una vergüenza”, sentenció Marín': behind what was said stands who said it, with no mark of an object."""
    at, form = event.at, event.form
    before = sentence.tagged.words.form[at - 1] if at else ""
    if form is None or event.passive or not form.features & FINITE or before != ",":
        return False
    named = next((m for m in sentence.mentions if m.first == at + 1), None)
    return named is not None and named.kind == "person" and not named.prep and sentence.clause(event.clause).first == at


def _by_order(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The mentions without those that their place among the words keeps out."""
    if sentence.tagged.flags & PART and event.form is not None:
        mentions = _before_parts(event, mentions, sentence)
    mentions = without_own_states(event, _of_this_verb(event, mentions, sentence, lexicon), sentence, lexicon)
    if event.form is not None and any(hit.unit in TERMS for hit in sentence.numbers):
        mentions = [m for m in mentions if not is_brief_term(m, sentence)]
    if event.form is not None and lexicon.clauses.lifelong:
        mentions = [m for m in mentions if m.first > event.at or not has_brief_term(m, sentence, lexicon)]
    if any(m.kind == "event" for m in mentions):
        mentions = [m for m in mentions if not _names_a_prison(m, mentions, lexicon)]
    return mentions


def _before_parts(event: Event, mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    """'The 18 hostages the group freed on Friday included 11 women': behind the verb for parts stands no object."""
    known, length = sentence.tagged.known, sentence.tagged.length
    behind = range(event.at + 1, sentence.clause(event.clause).last)
    parts = (k for k in behind if known[k].flags & PART and length[k] <= 1)
    at = next((k for k in parts if any(form.features & FINITE for form in known[k].verbs)), 0)
    return [m for m in mentions if m.first < at or m.kind not in PEOPLE_KINDS] if at else mentions


def _of_this_verb(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'fined 40 protesters and jailed 12', 'liberó a 40 y detuvo a 12': whom the verb before 'and' counts."""
    form = event.form
    if form is None or event.passive or not form.features & FINITE or event.at < 1:
        return mentions
    if not sentence.tagged.known[event.at - 1].flags & CONJUNCTION:
        return mentions
    before = greatest([v.at for v in sentence.clause(event.clause).verbs if v.at < event.at], -1)
    marks = lexicon.clauses.object_marks
    near = [m for m in mentions if m.counted and 0 < m.first - event.at <= NEAR]
    own = any(not m.prep or m.prep in marks for m in near)
    if before < 0 or not own:
        return mentions
    return [m for m in mentions if not (before < m.first < event.at and m.counted and m.kind in PEOPLE_KINDS)]


def _names_a_prison(name: Mention, mentions: list[Mention], lexicon: Lexicon) -> bool:
    """'left Combinado prison': a capital word right before the place where people are held is its name."""
    if name.kind != "person" or name.owner or " " in name.name:
        return False
    nouns = (m for m in mentions if m.kind == "event" and m.first == name.last)
    return any(lexicon.frames[number].type == "phrase" for noun in nouns for number in noun.events)


def _where_from(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'47 Iraker von Hannover aus abgeschoben': a place between two prepositions of where from acts on nobody."""
    lower, clauses = sentence.tagged.words.lower, lexicon.clauses
    closed = mention.last < len(lower) and lower[mention.last] in clauses.out_of
    return closed and mention.kind == "place" and mention.prep in clauses.agent


def _whose(body: Mention, mentions: list[Mention]) -> bool:
    """'traf sich mit Kämpfern der Hamas': a body in the genitive right behind others of a preposition."""
    if body.kind not in ("body", "place") or body.prep or body.joined or not body.cases & GENITIVE:
        return False
    return any(m.last == body.first and m.prep and m.kind in ("people", "body") for m in mentions)


def _of_an_event(people: Mention, mentions: list[Mention], lexicon: Lexicon) -> bool:
    """'Nach der Freilassung dreier Geiseln hat Israel 90 Häftlinge entlassen': the three belong to the noun."""
    if people.kind != "people" or people.prep or not people.counted or people.cases & ~GENITIVE:
        return False
    nouns = (m for m in mentions if m.kind == "event" and m.last == people.first and m.prep and m.number is None)
    return any(any(lexicon.frames[n].type == "noun" for n in m.events) for m in nouns)


def _without_gerunds(event: Event, mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    """'held talks on freeing 50 hostages': the people behind a later verb in -ing are its object."""
    verbs = sentence.clause(event.clause).verbs
    gerund = next((v.at for v in verbs if v.at > event.at and all(f.features == GERUND for f in v.forms)), 0)
    if not gerund or any(f.features == GERUND for f in sentence.tagged.known[event.at].verbs):
        return mentions
    return [m for m in mentions if m.first < gerund or m.kind not in PEOPLE_KINDS or m.prep or m.first > gerund + NEAR]


def _closed_at(event: Event, mentions: list[Mention], sentence: Sentence) -> int:
    """'2016 wurde X verschleppt, 2021 in Mali Y': the mark behind the participle that closes the clause; 0: none."""
    form = sentence.tagged.words.form
    participle = event.form is not None and event.form.features & PARTICIPLE
    told = any(m.kind in PEOPLE_KINDS and not m.prep and m.last <= event.at for m in mentions)
    closes = participle and told and event.at + 1 < len(form) and form[event.at + 1] in ",;"
    return event.at + 1 if closes else 0


def _has_own_place(mention: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'114 вывезли в Украину, остальных девятерых — в Литву': a dash stands for the verb, so these are others."""
    form, first = sentence.tagged.words.form, mention.first
    if mention.number is None or first <= event.at:
        return False
    set_off = mention.last < len(form) and form[mention.last] in DASHES
    counted = (m for m in sentence.in_clause(event.clause) if m.counted and not m.prep and m.last < first)
    if not set_off and lexicon.clauses.nouns_capitalised and mention.kind == "number" and form[first - 1] == ",":
        set_off = next(counted, None) is not None  # 'Neun brachte man nach Litauen, 114 in die Ukraine'
    return set_off and place_behind(mention, sentence) is not None


def _as_marked(mention: Mention) -> Mention:
    return mention._replace(prep="", cases=ACCUSATIVE)
