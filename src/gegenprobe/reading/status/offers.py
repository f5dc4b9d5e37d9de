"""Nouns that say what stage an event has reached: 'the demand for the release', 'the offer would see 33 freed'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import ATTRIBUTE, GERUND, INFINITIVE, PARTICIPLE, PAST
from gegenprobe.packs.lexicon import PREPOSITION, Lexicon, VerbForm
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

BEHIND: Final = 2  # words from a preposition to the noun it governs
NEAR: Final = 5
FAR: Final = 12  # words from talks past who holds them, and where, to what they are about


def status_before(noun: Mention, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> str:
    """'die Forderung nach der Freilassung', 'talks with the Taliban in Doha about the release'; '' for none."""
    known, words = sentence.tagged.known, sentence.tagged.words
    if not noun.prep and noun.first > clause.first and words.form[noun.first - 1] == ",":
        return ""  # 'Tras meses de negociaciones, la liberación de 40 presos se produjo el lunes'
    for at in range(noun.head - 1, max(clause.first - 1, noun.head - NEAR - 1), -1):
        if known[at].status and not known[at].verbs:
            return known[at].status
        verb = known[at].verbs and not known[at].flags & PREPOSITION  # 'el plan para la excarcelación': not 'parar'
        verb = verb and not (_hastens(known[at].verbs, lexicon) or _mounts(at, sentence, lexicon))
        if verb or words.form[at] in ".;:":
            return ""
    return talked_of(noun.first, clause, sentence, lexicon) if noun.prep else ""


def described_as(noun: Mention | None, sentence: Sentence, lexicon: Lexicon) -> str:
    """'die geplante Abschiebung', 'ihre drohende Verhaftung': the status of the verb whose participle describes it."""
    if noun is None or not lexicon.clauses.nouns_capitalised:
        return ""
    verbs = (form for word in sentence.tagged.known[noun.first : noun.head] for form in word.verbs)
    describing = (form.lemma for form in verbs if form.features & (ATTRIBUTE | GERUND))
    return next((status for lemma in describing if (status := lexicon.verbs.get(lemma, NO_USE).status)), "")


def _being_made(noun: str, above: Clause, lexicon: Lexicon) -> bool:
    """'is brokering a deal under which 33 would be freed': an agreement that is still talked about."""
    if noun not in lexicon.clauses.agreements:
        return False
    forms = [form for verb in above.verbs for form in verb.forms]
    talked = any(lexicon.verbs.get(form.lemma, NO_USE).status == "negotiated" for form in forms)
    done = any(form.features & (PAST | PARTICIPLE) and not form.features & GERUND for form in forms)
    making = any(form.lemma in lexicon.clauses.makes_deals and form.features & GERUND for form in forms)
    return talked or (making and not done)


def _hastens(verbs: tuple[VerbForm, ...], lexicon: Lexicon) -> bool:
    """'с требованием ускорить освобождение': an infinitive of no status of its own between the two nouns."""
    if not lexicon.clauses.noun_cases:
        return False
    return all(form.features & INFINITIVE and not lexicon.verbs.get(form.lemma, NO_USE).status for form in verbs)


def _mounts(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Calls grow for the release of ten', 'Hopes are fading for ...': how loud what the noun before tells of is."""
    known, mounting = sentence.tagged.known, lexicon.status.mounting
    helps = any(lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in known[at].verbs)
    at += 1 if helps and at + 1 < len(known) else 0
    return any(form.lemma in mounting for form in known[at].verbs)


def contested(noun: Mention, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'oppose the arrest of five', 'rechazo a la condena': who is against what was done to people refuses nothing."""
    against, words = lexicon.status.contesting, sentence.tagged.words
    if not against:
        return False
    forms = [form for verb in clause.verbs for form in verb.forms]
    refusing = {form.lemma for form in forms if lexicon.verbs.get(form.lemma, NO_USE).status == "refused"}
    nouns = any(words.lower[at] in against for at in range(max(clause.first, noun.head - NEAR), noun.head))
    return all(lemma in against for lemma in refusing) if refusing else nouns


def rumours(clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'rejected reports that 30 had been captured': who refuses to believe it denies that it happened."""
    told_by_others, lower = lexicon.status.rumours, sentence.tagged.words.lower
    told = [at for at in range(clause.first, clause.last) if lower[at] in told_by_others]
    return any(not _behind_preposition(at, sentence) for at in told)


def _behind_preposition(at: int, sentence: Sentence) -> bool:
    """'according to reports', 'nach Angaben': whether a preposition governs the noun, or makes a phrase with it."""
    known, length = sentence.tagged.known, sentence.tagged.length
    near = range(max(at - BEHIND, 0), at)
    return any(known[k].flags & PREPOSITION or length[k] > at - k for k in near)


def talked_of(at: int, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> str:
    """Of talks that stand before a preposition, past their sides and place, the status of what they are about; ''."""
    if not lexicon.clauses.fixed_order or not sentence.tagged.known[at].flags & PREPOSITION:
        return ""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    for k in range(at - 1, max(clause.first, at - FAR) - 1, -1):
        if known[k].verbs or form[k] in ".,;:":
            return ""
        if known[k].status:
            return known[k].status if known[k].status == "negotiated" else ""
    return ""


def offered(at: int, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'The offer would see 33 freed', 'a proposal under which 33 would be freed': what is to come is only offered."""
    if not lexicon.clauses.fixed_order:
        return False
    known = sentence.tagged.known
    if clause.kind == "relative" and clause.parent >= 0:
        ahead = clause.first - 1
        while ahead > 0 and known[ahead].flags & PREPOSITION:
            ahead -= 1
        if known[ahead].status == "negotiated" and not known[ahead].verbs and not known[ahead].events:
            return True
        if _being_made(sentence.tagged.words.lower[ahead], sentence.clause(clause.parent), lexicon):
            return True
        clause = clause if clause.relative >= 0 else sentence.clause(clause.parent)
    opens = lexicon.clauses.openers.get(sentence.tagged.words.lower[clause.first], "")
    for k in range(clause.first, at if opens != "background" else clause.first):
        if known[k].verbs:
            return False
        if known[k].status == "negotiated" and not known[k].events:
            return True
    return False
