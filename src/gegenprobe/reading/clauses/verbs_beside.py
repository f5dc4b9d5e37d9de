"""Verbs of one stretch: what they say, what opens beside them, and where two of them are clauses of their own."""

from __future__ import annotations

import itertools
from typing import Final

from gegenprobe.packs.inflection import FINITE, GERUND, INFINITIVE, LINKED, PARTICIPLE
from gegenprobe.packs.lexicon import (
    CONJUNCTION,
    PEOPLE,
    PREPOSITION,
    PRONOUN,
    Lexicon,
)  # fmt: skip
from gegenprobe.reading.clauses.segments import NO_USE, Segment, VerbAt, uses_of
from gegenprobe.reading.clauses.stretch import REDUCED
from gegenprobe.reading.clauses.verb_second import side_by_side
from gegenprobe.reading.clauses.verbless_clauses import verbless_behind
from gegenprobe.reading.words.attributes import describes_with, of_two_trades
from gegenprobe.reading.words.tagging import Tagged
from gegenprobe.reading.words.valency import is_transitive

OWN_SUBJECT: Final = 5


def says_something(verb: VerbAt, lexicon: Lexicon) -> bool:
    """Whether a verb says something itself, more than an auxiliary or modal does."""
    for form in verb.forms:
        use = lexicon.verbs.get(form.lemma, NO_USE)
        if use.frames or use.status or use.speech:
            return True
    return False


def done_to_people(verb: VerbAt, lexicon: Lexicon) -> bool:
    """Whether the verb tells only of what somebody does to people."""
    frames = [lexicon.frames[number] for use in uses_of([verb], lexicon) for number in use.frames]
    return bool(frames) and all(is_transitive(frame) for frame in frames)


def _governs(left: VerbAt, right: VerbAt, lexicon: Lexicon) -> bool:
    """Whether the right verb hangs on the left one ('lässt ... ausreisen') and is not coordinated with it."""
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in left.forms]
    if any(form.features & (INFINITIVE | LINKED) for form in right.forms):
        return any(use.modal or use.auxiliary for use in uses)
    return False


def _is_particle(left: VerbAt, right: VerbAt, tagged: Tagged) -> bool:
    """'let 12 farmers and three drivers go': the right verb is the particle of the left one."""
    lower, particles = tagged.words.lower, {form.particle for form in left.forms}
    told = any(word in particles for word in lower[left.at + 1 : right.at])  # 'let the horses out and ...'
    return lower[right.at] in particles and not told and any(f.features & INFINITIVE for f in right.forms)


def _helps(segment: Segment, left: VerbAt, right: VerbAt, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'sind 30 Reporter und ihre Helfer inhaftiert': an auxiliary and its participle at the end."""
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in left.forms]
    if not lexicon.clauses.nouns_capitalised or not any(use.auxiliary for use in uses):
        return False
    joins = [at for at in range(left.at + 1, right.at) if tagged.known[at].flags & CONJUNCTION and segment.own(at)]
    form, lower, endings = tagged.words.form, tagged.words.lower, lexicon.clauses.adjective_endings
    nouns = all(
        form[at - 1][0].isupper() or form[at - 1][0].isdigit()
        or (lower[at - 1].endswith(endings) and lower[at + 1].endswith(endings) and not tagged.known[at - 1].verbs)
        for at in joins
    )  # fmt: skip
    return nouns and any(form.features & PARTICIPLE for form in right.forms)


def _behind_subject(left: VerbAt, right: VerbAt, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Many got away and 14 inmates have died': behind the conjunction the verb has a subject of its own."""
    if not lexicon.clauses.fixed_order or not all(form.features & FINITE for form in right.forms):
        return False
    joins = [at for at in range(left.at + 1, right.at) if tagged.known[at].flags & CONJUNCTION]
    subject = tagged.known[joins[-1] + 1 : right.at] if joins else []
    return any(word.group or word.flags & (PEOPLE | PRONOUN) for word in subject)


def _own_subject(verb: VerbAt, segment: Segment, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'15 escaped and six died', 'absolvió a tres y condenó a 27': the verb's people are not those of the next verb."""
    following = next((other for other in segment.verbs if other.at > verb.at), None)
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    if not lexicon.clauses.inner_clauses or following is None or any(use.auxiliary or use.modal for use in uses):
        return False
    if not all(form.features & FINITE for form in (*verb.forms, *following.forms)):
        return False
    joins = [k for k in range(verb.at + 1, following.at) if tagged.known[k].flags & CONJUNCTION]
    if len(joins) != 1:
        return False
    own_object = any(word in lexicon.clauses.object_marks for word in tagged.words.lower[verb.at + 1 : joins[0]])
    return own_object if following.at - joins[0] == 1 else following.at - joins[0] <= OWN_SUBJECT


def _one_of_two(verb: VerbAt, segment: Segment, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'оштрафовала 30 человек и задержала десятерых': a finite verb that the packs give no sense, beside another."""
    if not lexicon.clauses.noun_cases or not _acts_itself(verb, lexicon):
        return False
    others = [other for other in segment.verbs if other is not verb and _acts_itself(other, lexicon)]
    spans = [range(min(verb.at, other.at) + 1, max(verb.at, other.at)) for other in others]
    return any(any(tagged.known[at].flags & CONJUNCTION for at in span) for span in spans)


def _only_described(verb: VerbAt, segment: Segment, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'que robaba en viviendas y detuvo a 12', 'dedicada al robo y detuvo ...': behind 'y' at once what happened.

    Before it stands what lasted, or the participle of a relative clause that has no relative.
    """
    endings, following = lexicon.clauses.lasting_endings, next((v for v in segment.verbs if v.at > verb.at), None)
    if not endings or following is None or not tagged.known[following.at - 1].flags & CONJUNCTION:
        return False
    captors = any(form.lemma in lexicon.told_by.taken for form in following.forms)  # 'que operaba y secuestró a 12'
    happened = not tagged.words.lower[following.at].endswith(endings) and not captors
    lasted = tagged.words.lower[verb.at].endswith(endings) and _acts_itself(verb, lexicon)
    reduced = segment.separator == REDUCED and verb.at == segment.first
    finite = all(form.features & FINITE and not form.features & INFINITIVE for form in following.forms)
    return happened and (lasted or (reduced and finite))


def _acts_itself(verb: VerbAt, lexicon: Lexicon) -> bool:
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    finite = all(form.features & FINITE and not form.features & INFINITIVE for form in verb.forms)
    return finite and not any(use.auxiliary or use.modal for use in uses)


def _ends_its_own(verb: VerbAt, lexicon: Lexicon) -> bool:
    """'40 wurden festgenommen und drei verletzt': a participle that tells nothing here, but has people of its own."""
    if not lexicon.clauses.nouns_capitalised or not all(form.features & PARTICIPLE for form in verb.forms):
        return False
    uses = [lexicon.verbs.get(form.lemma) for form in verb.forms]
    return any(use is not None and not use.auxiliary and not use.modal for use in uses)


def in_phrase_before(lower: list[str], at: int, lexicon: Lexicon) -> set[str]:
    """'who are to be freed': what the auxiliary right before word `at` does, as the last word of a phrase."""
    word = lexicon.words.get(lower[at - 1]) if at and lexicon.clauses.fixed_order else None
    forms = word.verbs if word is not None else ()
    return {use for form in forms for use in lexicon.verbs.get(form.lemma, NO_USE).auxiliary.split()}


def _only_gerund(verb: VerbAt) -> bool:
    return all(form.features == GERUND for form in verb.forms)


def _pairs(at: int, after: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'detenidos entre marzo y abril': whether the conjunction joins the two of a preposition before it."""
    known, lower = tagged.known, tagged.words.lower
    for k in range(at - 1, after, -1):
        if lower[k] in lexicon.clauses.pairing:
            return tagged.length[k] == 1
        if known[k].flags & CONJUNCTION or known[k].verbs:
            return False
    return False


def coordinated(segment: Segment, tagged: Tagged, lexicon: Lexicon) -> list[Segment]:
    """Cut 'festgenommen und 260 verhaftet' at the conjunction between two verbs of content, or two main clauses."""
    beside = side_by_side(segment, tagged, lexicon)
    beside = beside or verbless_behind(segment, tagged, lexicon)
    parts = _cut_at(beside, segment) if beside else [segment]
    return [part for one in parts for part in _cut_between_verbs(one, tagged, lexicon)]


def _of_content(segment: Segment, tagged: Tagged, lexicon: Lexicon) -> list[VerbAt]:
    """The verbs of a segment that may each have a clause of their own."""
    content = [
        verb
        for verb in segment.verbs
        if says_something(verb, lexicon)
        or _ends_its_own(verb, lexicon)
        or _own_subject(verb, segment, tagged, lexicon)
        or _one_of_two(verb, segment, tagged, lexicon)
        or _only_described(verb, segment, tagged, lexicon)
    ]
    if not lexicon.clauses.fixed_order:
        return content
    known = tagged.known  # 'freed X and two others after holding them'
    return [v for v in content if not (_only_gerund(v) and v.at and known[v.at - 1].flags & PREPOSITION)]


def _cut_between_verbs(segment: Segment, tagged: Tagged, lexicon: Lexicon) -> list[Segment]:
    known, content = tagged.known, _of_content(segment, tagged, lexicon)
    if len(content) < 2:
        return [segment]
    cuts: list[int] = []
    for left, right in itertools.pairwise(content):
        governs = _governs(left, right, lexicon) and not _behind_subject(left, right, tagged, lexicon)
        governs = governs or _is_particle(left, right, tagged)
        if governs or _helps(segment, left, right, tagged, lexicon):
            continue
        between = [k for k in range(left.at + 1, right.at) if known[k].flags & CONJUNCTION and segment.own(k)]
        between = [k for k in between if known[k + 1].base not in lexicon.clauses.genitive_marks]  # 'más de 500'
        between = [
            k for k in between if not _pairs(k, left.at, tagged, lexicon) and not describes_with(k, tagged, lexicon)
        ]
        between = [k for k in between if not of_two_trades(k, tagged, lexicon)]
        if not between:
            continue
        near = [k for k in between if right.at - k <= 2]
        cuts.append(near[-1] if near else between[0])
    return _cut_at(cuts, segment) if cuts else [segment]


def _cut_at(cuts: list[int], segment: Segment) -> list[Segment]:
    """The segment in parts, each but the first beginning at a conjunction."""
    parts, first, separator = [], segment.first, segment.separator
    for cut in [*cuts, segment.last]:
        inside = [verb for verb in segment.verbs if first <= verb.at < cut]
        parts.append(Segment(first, cut, inside, segment.quote, separator))
        first, separator = cut, "and"
    return parts
