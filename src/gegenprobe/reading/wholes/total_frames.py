"""What a total counts: the frame that its noun, its captives or a participle behind them name."""

from __future__ import annotations

import itertools

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import PARTITIVE, PEOPLE, PREPOSITION, TOTAL, Word
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.wholes.seized import seized_by_word

RELATIVE_NEAR = 8  # words behind 'Zahl' in which a relative clause on those counted begins


def _without_marks(reading: SentenceReading, at: int) -> list[Word]:
    """A form without the marks around it."""
    form, known = reading.sentence.tagged.words.form, reading.sentence.tagged.known
    return [known[k] for k in range(at, min(at + 8, len(known))) if form[k][0].isalnum()]


def _of_stock_first(reading: SentenceReading, numbers: tuple[int, ...]) -> int | None:
    """Of frames the one that tells how many are held ('in detention', 'jailed journalists'), else the first."""
    frames, kinds = reading.lexicon.frames, reading.context.codebook.kinds
    return next((n for n in numbers if kinds[frames[n].kind].stock), next(iter(numbers), None))


def _told_of_here(reading: SentenceReading, numbers: tuple[int, ...]) -> int:
    """Of frames of one noun ('retornos') the one whose kind the report has told of, else the first."""
    told, frames = {draft.kind for draft in reading.context.latest(reading.drafts)}, reading.lexicon.frames
    stocks = tuple(n for n in numbers if reading.context.codebook.kinds[frames[n].kind].stock)
    numbers = stocks if stocks and reading.lexicon.clauses.adjectives_agree else numbers  # 'находящихся в колониях'
    return next((n for n in numbers if frames[n].kind in told), numbers[0])


def _done_to_them(reading: SentenceReading, at: int) -> int | None:
    """'число пленных, освобождённых в мае', 'которых удалось обменять': what a clause behind says befell them."""
    known, frames, kinds = reading.sentence.tagged.known, reading.lexicon.frames, reading.context.codebook.kinds
    if at >= len(known) or reading.sentence.tagged.words.form[at] != ",":
        return None
    for near in range(at + 1, min(at + 5, len(known))):
        if member := known[near].member:
            return next((n for n, f in enumerate(frames) if f.kind == member and f.type == "noun"), None)
        fired = [event for event in reading.events if event.at == near]
        placed = any(m.kind == "place" for event in fired for m in reading.sentence.in_clause(event.clause))
        told = tuple(e.frame for e in fired if placed or not frames[e.frame].abroad)
        told = tuple(number for number in told if kinds[frames[number].kind].about == "people")
        if told:
            return _told_of_here(reading, told)
    return None


def counted_frame(reading: SentenceReading, at: int) -> int | None:
    """The frame whose people or events the words after 'Zahl' name."""
    known, frames = reading.sentence.tagged.known, reading.lexicon.frames
    if (befell := _by_participle(reading, at)) is not None:
        return befell
    inside, end = False, at + (RELATIVE_NEAR if reading.lexicon.clauses.fixed_order else 6)
    for at_word, word in enumerate(known[at + 1 : end], at + 1):
        if word.flags & PARTITIVE and (befell := _befell_inside(reading, at_word)) is not None:
            return befell
        people = bool(word.group or word.member or word.flags & PEOPLE) and reading.lexicon.clauses.adjectives_agree
        if people and (done := _done_to_them(reading, at_word + 1)) is not None:
            return done  # 'число детей, которых удалось вернуть'
        if word.member:
            if _of_others(reading, at_word):
                return None
            return next((n for n, f in enumerate(frames) if f.kind == word.member and f.type == "noun"), None)
        if word.events and not word.flags & TOTAL and not _only_with_more(reading, word):
            return _of_stock_first(reading, word.events) if inside else _told_of_here(reading, word.events)
        inside = inside or (bool(word.flags & PREPOSITION) and word.base in reading.lexicon.clauses.inside)
        if word.group in reading.lexicon.captive:
            return _frame_of_captives(reading, at_word, word)
    return None


def _by_participle(reading: SentenceReading, at: int) -> int | None:
    """'the number of people detained', 'jailed journalists': what a participle beside the people says befell them."""
    clauses = reading.lexicon.clauses
    for before, word in itertools.pairwise(_without_marks(reading, at)):
        told = before.group or before.flags & (PEOPLE | TOTAL)
        use = next((reading.lexicon.verbs.get(v.lemma) for v in word.verbs if v.features & PARTICIPLE), None)
        frames_ = tuple(n for n in use.frames if not reading.lexicon.needs[n]) if use is not None else ()
        frames_ = frames_ if clauses.fixed_order or use is None else use.frames
        if told and frames_ and clauses.inner_clauses:
            return _told_of_here(reading, frames_)
        jailed = next((reading.lexicon.verbs.get(v.lemma) for v in before.verbs if v.features & PARTICIPLE), None)
        if word.group and jailed is not None and clauses.fixed_order:
            return _of_stock_first(reading, jailed.frames)
    return None


def _of_others(reading: SentenceReading, at: int) -> bool:
    """'die Zahl der entlassenen Mitarbeiter': an attribute whose verb needs more, before people who are not held."""
    known, lexicon = reading.sentence.tagged.known, reading.lexicon
    if not lexicon.clauses.nouns_capitalised or reading.sentence.tagged.words.form[at][0].isupper():
        return False
    uses = [use for form in known[at].verbs if (use := lexicon.verbs.get(form.lemma)) is not None]
    needy = any(use.frames for use in uses) and all(lexicon.needs[n] for use in uses for n in use.frames)
    return needy and at + 1 < len(known) and known[at + 1].group not in lexicon.captive


def _only_with_more(reading: SentenceReading, word: Word) -> bool:
    """'un balance de 25 muertos': a word that tells of those held only beside others ('muertos en prisión')."""
    plain = any(not reading.lexicon.needs[number] for number in word.events)
    adjective = all(reading.lexicon.frames[number].type == "adjective" for number in word.events)
    return reading.lexicon.clauses.subjects_dropped and adjective and not plain


def _frame_of_captives(reading: SentenceReading, at: int, word: Word) -> int | None:
    """What their own word or a participle behind it tells of captives; else that they are held."""
    for told in (frame_of_seized(reading, at, word), _befallen(reading, at, word)):
        if told is not None:
            return told
    kinds = reading.context.codebook.kinds
    return next((n for n, f in enumerate(reading.lexicon.frames) if kinds[f.kind].stock), None)


def _befallen(reading: SentenceReading, at: int, word: Word) -> int | None:
    """'el número de presos políticos excarcelados': what the participle right behind the captives tells."""
    clauses, known = reading.lexicon.clauses, reading.sentence.tagged.known
    behind = at + max(1, reading.sentence.tagged.length[at])
    if not clauses.subjects_dropped or behind >= len(known):
        return None
    forms = [f for f in known[behind].verbs if f.features & PARTICIPLE and f.lemma not in clauses.jailed]
    uses = [reading.lexicon.verbs[form.lemma] for form in forms if form.lemma in reading.lexicon.verbs]
    plain = [n for use in uses for n in use.frames if not reading.lexicon.needs[n]]
    kinds = reading.context.codebook.kinds
    leaving = [n for n in plain if kinds[reading.lexicon.frames[n].kind].drains or not word.group]
    return next(iter(leaving), None)


def frame_of_seized(reading: SentenceReading, at: int, word: Word) -> int | None:
    """'la cifra de detenidos': the frame of the arrests that the participle tells of."""
    return seized_by_word(at, word, reading.sentence, reading.lexicon, reading.context.codebook.kinds)


def of_free_dead(reading: SentenceReading, at: int) -> bool:
    """'Число погибших достигло 19': a total of deaths of which nothing tells that they were in custody."""
    lexicon, kinds, known = reading.lexicon, reading.context.codebook.kinds, reading.sentence.tagged.known
    if not lexicon.clauses.adjectives_agree:
        return False
    forms = [form for word in known[at + 1 : at + 3] for form in word.verbs if form.features & PARTICIPLE]
    uses = [lexicon.verbs[form.lemma] for form in forms[:1] if form.lemma in lexicon.verbs]
    numbers = [n for use in uses for n in use.frames]
    if not numbers or not all(kinds[lexicon.frames[n].kind].final and lexicon.needs[n] for n in numbers):
        return False
    if any(kinds[d.kind].final for d in [*reading.context.drafts, *reading.drafts]):
        return False
    stocks = {n for n, frame in enumerate(lexicon.frames) if kinds[frame.kind].stock}
    return not any(w.group in lexicon.captive or not stocks.isdisjoint(w.events) for w in known)


def _befell_inside(reading: SentenceReading, at: int) -> int | None:
    """'the number of those arrested was 27', 'zur Zahl der Entführten': by what closes words for a part."""
    words, length = reading.lexicon.words, reading.sentence.tagged.length[at]
    last = words.get(reading.sentence.tagged.words.lower[at + length - 1]) if length > 1 else None
    if last is not None and last.member and reading.lexicon.clauses.nouns_capitalised:
        return next(
            (n for n, f in enumerate(reading.lexicon.frames) if f.kind == last.member and f.type == "noun"), None
        )
    forms = last.verbs if last is not None and reading.lexicon.clauses.fixed_order else ()
    uses = (reading.lexicon.verbs.get(form.lemma) for form in forms if form.features & PARTICIPLE)
    frames = tuple(n for use in uses if use is not None for n in use.frames if not reading.lexicon.needs[n])
    return _told_of_here(reading, frames) if frames else None
