"""Compiles a language and a codebook to one dictionary by surface form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from gegenprobe.packs.codebook import Codebook
from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.group_words import group_forms
from gegenprobe.packs.lexicon import (
    ACCOUNT,
    ARTICLE,
    CARRIED,
    CONJUNCTION,
    CUE_AFTER,
    CUE_BEFORE,
    GOVERNOR,
    IMPERSONAL,
    IN_RETURN,
    INDEFINITE,
    MARK,
    MORE,
    NEGATION,
    NONE,
    NOUN,
    OPENER,
    OWN,
    PART,
    PARTITIVE,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SO_FAR,
    STILL,
    TAG,
    TOTAL,
    Lexicon,
    LookedUp,
    VerbUse,
    Word,
)  # fmt: skip
from gegenprobe.packs.lexicon_asides import asides_of
from gegenprobe.packs.lexicon_builder import Builder, Ingredients
from gegenprobe.packs.lexicon_events import (
    add_events,
    by_last_word,
    phrases_needed,
    stories_told,
    told_alone,
    told_elsewhere,
)
from gegenprobe.packs.lexicon_names import add_people, add_places, compounds_of
from gegenprobe.packs.lexicon_openers import openers_of
from gegenprobe.packs.lexicon_status import verbs_of_status
from gegenprobe.packs.speech_words import Speech


def compile_lexicon(of: Ingredients) -> Lexicon:
    """Everything the packs say, looked up by surface form."""
    builder = Builder(of.inflection)
    _add_small_words(builder, of)
    _add_groups(builder, of)
    add_people(builder, of.people, of.given, bool(of.clauses.masculine_names))
    add_places(builder, of.places)
    verbs = _add_verbs(builder, of)
    of_frames = _of_frames(builder, of)
    return Lexicon(
        language=of.language,
        words=builder.words,
        phrases=_by_first(builder.phrases),
        verbs=verbs,
        triggers={form: tuple(sorted(companions)) for form, companions in sorted(builder.triggers.items())},
        clauses=of.clauses,
        status=of.status,
        told_by=group_forms(of.words.told_by, of.inflection),
        stories=stories_told(of.words.stories, of.inflection, verbs),
        elsewhere=told_elsewhere(of.words.elsewhere, of.inflection, verbs),
        duals=of.places.prefixes | of.places.duals,
        unions=of.places.unions,
        counting=of.counting,
        dating=of.dating,
        met=LookedUp({}, {}, {}, {}, {}),
        **_of_clauses(of.clauses, builder),
        **of_frames,
        **_of_speech(of.speech, builder, verbs),
        **_of_people(of.codebook),
        **compounds_of(builder, of.people),
        **verbs_of_status(of.status),
    )


def _of_clauses(clauses: Clauses, builder: Builder) -> dict[str, Any]:
    """What is made of the small words: what opens sentences, phrases for sums, verbs that only add."""
    amounting = [f" {word} {to} " for word in clauses.reflexives for to in clauses.amounts_to]
    follows = {base.replace("|", "") for base in clauses.follows if "|" not in base}
    adding = [form for form, word in builder.words.items() if any(verb.lemma in follows for verb in word.verbs)]
    adding += [base.partition("|")[0] for base in clauses.follows if "|" in base]
    adding = [f" {form}" for form in sorted(adding)]
    return {
        **openers_of(clauses),
        "anew_words": tuple(f" {words} " for words in (*clauses.dummies, *clauses.told_anew)),
        "as_many": tuple(tuple(phrase.split()) for phrase in clauses.as_many),
        "asides": asides_of(clauses),
        "vehicles": frozenset(clauses.vehicles),
        "as_many_ends": frozenset(phrase.split()[-1] for phrase in clauses.as_many),
        "amounting_words": _told_by_less([*amounting, *adding]),
        "follows": _lemmas(clauses.follows),
        "performs": _lemmas(clauses.performs),
        "scene_verbs": _lemmas(clauses.scene_verbs),
    }


def _lemmas(bases: tuple[str, ...]) -> frozenset[str]:
    """Base forms as the words of a sentence have them: a particle that parts is written with a bar in the packs."""
    return frozenset(base.replace("|", "") for base in bases)


def _told_by_less(words: list[str]) -> tuple[str, ...]:
    """Those words in which no other one stands: where one of the others does, one of these does."""
    return tuple(word for word in dict.fromkeys(words) if not any(part in word and part != word for part in words))


def _accounts(builder: Builder) -> tuple[str, ...]:
    """The nouns of phrases such as 'nach Angaben': their last words, but for prepositions ('seitens von')."""
    last = {p[1] for p, word in builder.phrases.items() if len(p) == 2 and word.flags & CUE_BEFORE}
    small = {form for form in last if (word := builder.words.get(form)) is not None and word.flags & PREPOSITION}
    return tuple(sorted(last - small))


def _account_words(builder: Builder, verbs: Mapping[str, VerbUse], speech: Speech) -> frozenset[str]:
    """The forms of verbs of saying and counting, of nouns for a total and for an account."""
    nouns = {form for form, word in builder.words.items() if word.flags & (TOTAL | ACCOUNT)}
    said = {lemma for lemma, use in verbs.items() if use.speech} | set(speech.confirming)
    told = {form for form, word in builder.words.items() if any(verb.lemma in said for verb in word.verbs)}
    return frozenset(told | nouns | {*_accounts(builder), *speech.before})


def _of_frames(builder: Builder, of: Ingredients) -> dict[str, Any]:
    """The frames with the phrases they need, by number; their words go into the builder."""
    frames = of.words.frames
    phrases = sorted({phrase for frame in frames for phrase in (*frame.needs, *frame.excludes)})
    number_of = {phrase: number for number, phrase in enumerate(phrases)}
    needed = phrases_needed(phrases, of.inflection, of.clauses.prepositions)
    add_events(builder, of, tuple(tuple(needed[number_of[p]] for p in frame.needs) for frame in frames))
    return {
        "frames": frames,
        "phrases_needed": needed,
        "needed_by_last": by_last_word(needed),
        "needs": tuple(tuple(number_of[p] for p in frame.needs) for frame in frames),
        "needs_of": tuple(frozenset(number_of[p] for p in frame.needs) for frame in frames),
        "excludes": tuple(frozenset(number_of[p] for p in frame.excludes) for frame in frames),
        "alone": told_alone(frames),
    }


def _of_speech(speech: Speech, builder: Builder, verbs: dict[str, VerbUse]) -> dict[str, Any]:
    """What reading looks up of speech beside the flags of words."""
    return {
        "accounts": _accounts(builder),
        "account_words": _account_words(builder, verbs, speech),
        "backward": speech.backward,
        "stand_ins": frozenset(word.lower() for word in speech.stand_ins),
        "person_stand_ins": frozenset(speech.person_stand_ins),
        "mute": frozenset(speech.mute),
        "about": frozenset(speech.about),
        "writings": frozenset(speech.writings),
        "written_in": speech.written_in,
        "citing": tuple(tuple(text.split()) for text in speech.citing),
        "confirming": frozenset(speech.confirming),
        "quoting": frozenset(speech.quoting),
        "telling": frozenset(base.replace("|", "") for base in speech.telling),
        "reporting": frozenset(base.replace("|", "") for base in speech.reporting),
        "views": frozenset(speech.views),
    }


def _of_people(codebook: Codebook) -> dict[str, Any]:
    """What reading looks up of the codebook's groups."""
    return {
        "ranks": {group: n for n, group in enumerate(codebook.groups)},
        "captive": codebook.captive,
        "general": codebook.general,
        "national": codebook.national,
        "gathered": codebook.gathered,
    }


def _by_first(phrases: Mapping[tuple[str, ...], Word]) -> dict[str, tuple[tuple[tuple[str, ...], Word], ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], Word]]] = defaultdict(list)
    for parts, word in phrases.items():
        by_first[parts[0]].append((parts, word))
    return {first: tuple(sorted(found, key=lambda e: (-len(e[0]), e[0]))) for first, found in by_first.items()}


def _add_small_words(builder: Builder, of: Ingredients) -> None:
    clauses, status, speech = of.clauses, of.status, of.speech
    for words, flag in ((clauses.articles, ARTICLE), (clauses.relatives, RELATIVE), (clauses.pronouns, PRONOUN)):
        for form, cases in words.items():
            builder.add(form, Word(flags=flag, cases=cases, base=form))
    for form, base in clauses.prepositions.items():
        builder.add(form, Word(flags=PREPOSITION, base=base))
    for form, kind in clauses.openers.items():
        builder.add(form, Word(flags=OPENER, base=kind))
    for forms, flag in (
        (clauses.conjunctions, CONJUNCTION), (clauses.possessives, POSSESSIVE), (clauses.more, MORE),
        (clauses.parts, PART), (clauses.partitives, PARTITIVE), (clauses.so_far, SO_FAR),
        (clauses.in_return, IN_RETURN), (clauses.indefinites, INDEFINITE), (clauses.still, STILL),
        (tuple(phrase for phrase in sorted(clauses.adverbs) if " " in phrase), STILL),
        (status.negations, NEGATION), (status.none, NONE), (speech.before, CUE_BEFORE), (speech.after, CUE_AFTER),
        (speech.tags, TAG), (speech.carried, CARRIED), (speech.impersonal, IMPERSONAL),
        (speech.own, OWN),
    ):  # fmt: skip
        builder.plain(forms, flag)
    if clauses.infinitive_mark:
        builder.add(clauses.infinitive_mark, Word(flags=MARK, base=clauses.infinitive_mark))
    for form in (*clauses.parts, *clauses.elsewhere, *(form for form in clauses.partitives if " " in form)):
        builder.trigger(form.split()[0] if " " not in form else form)
    for form, kind in status.words.items():
        builder.add(form, Word(status=kind))
    builder.nouns(clauses.people, Word(flags=PEOPLE))
    builder.nouns(clauses.nouns, Word(flags=NOUN), compound=False)
    builder.nouns(clauses.totals, Word(flags=TOTAL))
    builder.nouns(speech.accounts, Word(flags=ACCOUNT), compound=False)
    for noun, kind in status.nouns.items():
        builder.nouns((noun,), Word(flags=NOUN | GOVERNOR, status=kind))


def _add_groups(builder: Builder, of: Ingredients) -> None:
    for group in of.codebook.groups:
        builder.nouns(of.words.groups.get(group, ()), Word(group=group))
    for group in of.codebook.captive:  # 'noch 24 Geiseln in Gaza' says what it says without a verb
        for noun in of.words.groups.get(group, ()):
            for form in of.inflection.noun(noun) if " " not in noun else ():
                builder.trigger(form)
    for kind, nouns in of.words.members.items():
        builder.nouns(nouns, Word(member=kind))
        for noun in nouns:
            for form in of.inflection.noun(noun):
                builder.trigger(form)


def _add_verbs(builder: Builder, of: Ingredients) -> dict[str, VerbUse]:
    """All verbs that any file names, and what each of them does."""
    uses: dict[str, VerbUse] = {}
    for base, more in _verb_uses(of):
        builder.verb(base)
        lemma = base.replace("|", "")
        old = uses.get(lemma, VerbUse())
        uses[lemma] = VerbUse(
            old.frames + more.frames,
            more.status or old.status,
            old.speech or more.speech,
            f"{old.auxiliary} {more.auxiliary}".strip(),
            more.modal or old.modal,
            old.hearsay or more.hearsay,
            old.shows or more.shows,
        )
    return uses


def _listed_verbs(of: Ingredients) -> tuple[str, ...]:
    """The base forms of lists that give a verb no use of its own: rules look them up by their lists."""
    return (
        *of.clauses.verbs,
        *of.clauses.follows,
        *of.clauses.performs,
        *of.clauses.amounting,
        *of.clauses.fates,
        *of.clauses.scene_verbs,
        *of.status.happens,
        *of.status.achieving,
        *of.status.deciding,
        *of.status.hesitating,
        *of.status.enabling,
        *of.status.foiling,
        *of.status.talking,
        *of.status.rallying,
        *of.status.performing,
        *of.status.offering,
        *of.speech.telling,
    )


def _verb_uses(of: Ingredients) -> Iterator[tuple[str, VerbUse]]:
    """Base forms with one use each, in the order of the files."""
    frames = enumerate(of.words.frames)
    yield from ((frame.base, VerbUse(frames=(number,))) for number, frame in frames if frame.type == "verb")
    yield from ((base, VerbUse(status=kind)) for base, kind in of.status.verbs.items())
    yield from ((base, VerbUse(modal=kind)) for base, kind in of.status.modals.items())
    yield from ((base, VerbUse(speech=True)) for base in of.speech.verbs)
    yield from ((base, VerbUse()) for base in _listed_verbs(of))
    yield from ((base, VerbUse(hearsay=True)) for base in of.speech.hearsay)
    yield from ((base, VerbUse(shows=True)) for base in of.speech.showing)
    for kind, bases in of.clauses.auxiliaries.items():
        yield from ((base, VerbUse(auxiliary=kind)) for base in bases)
