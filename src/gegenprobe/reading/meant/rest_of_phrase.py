"""What a phrase for a speaker without a name ends in: 'residents of the village', 'a source in the ministry'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE, NOMINATIVE
from gegenprobe.packs.lexicon import ARTICLE, NAMED, NOUN, OPENER, POSSESSIVE, Lexicon
from gegenprobe.reading.cues.addressees import is_addressed
from gegenprobe.reading.names.mention import SMALL, Mention
from gegenprobe.reading.sentences.sentence import Sentence

LONGEST: Final = 8  # words of what is added
DEEP: Final = 3  # nouns that hang on one another: 'a spokesman for the governor of Kano'
BETWEEN: Final = 2  # words from a verb to its subject: 'informaron hoy fuentes del Gobierno'
LINK: Final = 3  # words of a preposition, at most
_OWNERS: Final = ("person", "people", "body", "place", "thing")


def rest_of_phrase(mention: Mention, name: str, sentence: Sentence, lexicon: Lexicon) -> str:
    """What the text adds to `name` up to the end of its phrase, as it is written; '' where that is not sure.

    It is where a verb, a mark, a time or another clause follows: what goes on otherwise may belong to something else.
    """
    if not _nameless(mention, name, sentence, lexicon):
        return ""
    words, first = sentence.tagged.words, _told_to(mention, name, sentence)
    if len(name.split()) > first - mention.head:
        return ""  # in full as the report told it before
    end = first
    for _ in range(DEEP):
        behind = _linked(end, mention, sentence, lexicon)
        if behind <= end:
            break
        end = behind
    close = end + _itself(end, sentence, lexicon)
    sure = first < end <= first + LONGEST and (_ends_at(close, sentence) or _told_whom(end, mention, sentence, lexicon))
    return " " + words.slice(first, end) if sure else ""


def _nameless(mention: Mention, name: str, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether somebody is called by a noun of the dictionary, and no name stands in what was found."""
    head = sentence.tagged.known[mention.head]
    plain = mention.kind in ("people", "body") or (mention.kind == "person" and mention.owner == "office")
    if not plain or head.flags & NAMED or mention.counted:
        return False
    if lexicon.clauses.nouns_capitalised:
        return name.split(" ", 1)[0] == sentence.tagged.words.form[mention.head]
    small = name.islower() or (mention.first == 0 and name[1:].islower())
    return small and name.split(" ", 1)[0].lower() in sentence.tagged.words.lower[mention.first : mention.last]


def _told_to(mention: Mention, name: str, sentence: Sentence) -> int:
    """Where the words end that the name already has."""
    words = sentence.tagged.words
    ends = range(min(mention.last + LONGEST, len(words)), mention.last, -1)
    return next((end for end in ends if name.endswith(" " + words.slice(mention.last, end))), mention.last)


def _linked(at: int, noun: Mention, sentence: Sentence, lexicon: Lexicon) -> int:
    """Where a phrase that hangs on the noun before word `at` ends; `at` where none stands."""
    if at >= len(sentence.tagged.words) or any(at <= time.first <= at + 1 for time in sentence.times):
        return at  # 'Gunmen on Saturday released 12'
    owner = next((m for m in sentence.mentions if m.first == at), None)
    if owner is not None:
        addressed = is_addressed(owner, noun, sentence, lexicon)
        known = sentence.tagged.known[owner.first : owner.head]
        theirs = any(word.flags & POSSESSIVE for word in known)  # 'sagte eine Sprecherin unserer Redaktion'
        theirs = theirs or _is_one_man(owner, sentence, lexicon)
        return owner.last if _owns(owner, noun, lexicon) and not addressed and not theirs else at
    link = _link(at, sentence, lexicon)
    return _noun_behind(link, sentence, capital=lexicon.clauses.nouns_capitalised) if link > at else at


def _is_one_man(owner: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'laut der Partei der Politiker Ali Said': a noun for one man before his name, in no genitive of one."""
    words, clauses = sentence.tagged.words, lexicon.clauses
    noun = owner.head - 1
    if not clauses.feminine_nouns or owner.kind != "person" or owner.prep or noun <= owner.first:
        return False
    one = NOMINATIVE & clauses.articles.get(words.lower[owner.first], 0)
    return bool(one and owner.name[:1].isupper()) and not words.lower[noun].endswith(clauses.feminine_nouns)


def _owns(owner: Mention, noun: Mention, lexicon: Lexicon) -> bool:
    """Whether the mention right behind says whose, of what or where somebody is."""
    clauses = lexicon.clauses
    if owner.kind not in _OWNERS or owner.counted or owner.group in lexicon.captive:
        return False  # 'the lawyers of the detained' are the lawyers
    if owner.prep in clauses.inside and noun.prep in clauses.agent:
        return False  # 'was taken by gunmen in Jos': taken there
    if owner.prep in clauses.inside or owner.prep in clauses.out_of:
        return bool(owner.kind == "place" and owner.country) or owner.prep in clauses.genitive_marks
    if owner.prep:
        return owner.prep in (clauses.genitive_marks + clauses.tail_links + clauses.agent[:1])
    articled = owner.head > owner.first or not clauses.nouns_capitalised
    return bool(clauses.noun_cases or clauses.nouns_capitalised) and articled and bool(owner.cases & GENITIVE)


def _link(at: int, sentence: Sentence, lexicon: Lexicon) -> int:
    """Where a preposition that links nouns ends; `at` where none stands."""
    lower, clauses = sentence.tagged.words.lower, lexicon.clauses
    links = clauses.genitive_marks + clauses.tail_links
    sizes = range(min(LINK, len(lower) - at), 0, -1)
    return next((at + size for size in sizes if " ".join(lower[at : at + size]) in links), at)


def _noun_behind(at: int, sentence: Sentence, *, capital: bool) -> int:
    """Where an article, an adjective and a noun end that no mention covers; -1 where they do not stand."""
    words, known = sentence.tagged.words, sentence.tagged.known
    at += int(at < len(words) and bool(known[at].flags & ARTICLE))
    if at >= len(words) or not words.form[at].isalpha() or known[at].flags & SMALL:
        return -1
    if capital and words.form[at].islower():
        return -1
    covered = next((m for m in sentence.mentions if m.first <= at < m.last), None)
    if covered is not None:
        return -1 if covered.counted or covered.kind == "event" else covered.last
    if known[at].verbs and not known[at].flags & NOUN:
        return -1
    described = at + 1 < len(words) and not _ends_at(at + 1, sentence) and not known[at + 1].flags & SMALL
    return at + 2 if described and words.form[at + 1].isalpha() else at + 1


def _itself(at: int, sentence: Sentence, lexicon: Lexicon) -> int:
    """'El enviado especial de la ONU se reunió': how many words stand before the verb that belong to it."""
    words = sentence.tagged.words.lower
    return int(lexicon.clauses.subjects_dropped and at < len(words) and words[at] in lexicon.clauses.reflexives)


def _told_whom(at: int, speaker: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'dijeron fuentes del ministerio a la prensa': whether it is told there to whom somebody says it."""
    words, known = sentence.tagged.words.lower, sentence.tagged.known
    outlet = next((m for m in sentence.mentions if m.first == at), None)
    if outlet is not None and is_addressed(outlet, speaker, sentence, lexicon):
        return True  # 'sagte ein Vertreter der Partei dem Sender Nordfunk'
    behind = any(word.verbs for word in known[max(0, speaker.first - BETWEEN) : speaker.first])
    return behind and at < len(words) and words[at] in lexicon.clauses.object_marks


def _ends_at(at: int, sentence: Sentence) -> bool:
    """Whether a verb, a mark, a time or another clause stands there, or the sentence ends."""
    words, known = sentence.tagged.words, sentence.tagged.known
    if at >= len(words) or not words.form[at][0].isalnum():
        return True
    clauses = sentence.sliced.clause_of
    other = clauses[at] != clauses[at - 1] or bool(known[at].flags & OPENER)
    timed = any(time.first <= at < time.last for time in sentence.times)
    return bool(known[at].verbs) or other or timed
