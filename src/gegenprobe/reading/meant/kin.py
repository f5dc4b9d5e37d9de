"""Whom a word for somebody's kin means: 'La madre de X pide que liberen a su hijo'."""

from __future__ import annotations

from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.who_is_meant import owned_by_close


def kin_of(mention: Mention, sentence: Sentence, clauses: Clauses) -> list[Unit]:
    """'her son', 'su marido': the one person before it whose own kin the sentence tells of; [] where none is sure."""
    lower = sentence.tagged.words.lower
    if clauses.nouns_capitalised:
        return []  # 'Familie von X dankt: Ihre Tochter ist wieder da' only says again what is told by name
    if mention.owner != "possessive" or mention.number is not None or lower[mention.head] not in clauses.close_to:
        return []
    named = [m for m in sentence.mentions if m.kind == "person" and m.last <= mention.first and m.owner != "office"]
    if len(named) != 1 or not named[0].name:
        return []
    behind = next((m for m in sentence.mentions if m.first == named[0].last), None)
    owns = behind is not None and behind.owner == "possessive" and lower[behind.head] in clauses.close_to
    close = owns or owned_by_close(named[0], sentence.tagged, clauses)
    return [Unit([mention], people=(named[0].name,))] if close else []


def theirs_again(mention: Mention, drafts: list[Draft], sentence: Sentence, lexicon: Lexicon) -> list[Unit]:
    """'Sein Anwalt verlangt die Freilassung seines Mandanten', 'Seine Frau ... ihres Mannes': the one named last."""
    lower, clauses = sentence.tagged.words.lower, lexicon.clauses
    owned = mention.owner == "possessive" and mention.number is None and not mention.joined
    represented = owned and lower[mention.head] in clauses.represented
    if not represented and not (owned and clauses.nouns_capitalised and _kin_speaks(mention, sentence, clauses)):
        return []
    people = next((draft.people for draft in drafts if draft.people), ())
    return [Unit([mention], people=people)] if len(people) == 1 else []


def _kin_speaks(mention: Mention, sentence: Sentence, clauses: Clauses) -> bool:
    """Whether a noun for kin stands behind one that somebody told of before owns: 'Seine Mutter ... ihren Sohn'."""
    lower = sentence.tagged.words.lower
    before = [m for m in sentence.mentions if m.last <= mention.first and m.owner == "possessive" and not m.prep]
    return bool(before) and all(_kin(lower[m.head], clauses) for m in (before[0], mention))


def _kin(noun: str, clauses: Clauses) -> bool:
    return any(noun.removesuffix(ending) in clauses.close_to for ending in ("", *clauses.genitive_endings, "es", "n"))


def only_kin_of(person: Mention, sentence: Sentence, clauses: Clauses) -> bool:
    """'Unter ihnen ist Nawalnys Frau': a name right before a noun for who is close to him, in a genitive."""
    lower, at = sentence.tagged.words.lower, person.last
    if not clauses.nouns_capitalised or not clauses.genitive_endings or at >= len(lower):
        return False
    return lower[at] in clauses.close_to and lower[at - 1].endswith(clauses.genitive_endings)
