"""Names of a list that goes on behind what is told of one: 'Also freed were X, sentenced to ten years, and Y'.

Also behind who came with one of them: 'X (52) with her daughter Y (12), Z (16)'.
"""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, COMMON, CONJUNCTION, RELATIVE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

_ENDS: Final = frozenset(';:.–—()"“”')


def with_names_behind(named: list[Mention], verb: int, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The names behind the verb, with those behind a relative clause or a participle on the one before them."""
    if not lexicon.clauses.fixed_order:
        return named
    chain = [m for n, m in enumerate(named) if not (n and m.aside and m.owner == "office")]  # 'X, a former aide to Y'
    if not chain or chain[-1].first < verb or chain[-1].owner == "office":
        return named
    form, known = sentence.tagged.words.form, sentence.tagged.known
    for mention in sentence.mentions:
        if mention.first < chain[-1].last or mention.kind != "person" or not mention.name:
            continue
        if mention.prep in lexicon.clauses.with_others and _listed(chain[-1].last, mention.first, sentence):
            chain.append(mention)
            continue
        ends = mention.first - 1
        ends -= form[ends].isalpha() and known[ends].flags in (0, COMMON) and not known[ends].verbs  # 'former envoy X'
        first = ends + 1
        ends -= bool(known[ends].flags & CONJUNCTION)
        kin = mention.owner == "possessive" and ends == chain[-1].last - 1 and mention.joined
        parted = ends == first - 2 and form[ends] in ",;"  # 'an aide to Y, and Z': Z stands behind no 'to'
        if (mention.owner and not kin) or (mention.prep and not (mention.joined and parted)):
            continue
        further = form[ends] in ",;" and _tells_more(chain[-1].last, ends, sentence)
        if not (kin or further) or _acts(mention, sentence) or _owns(mention, sentence):
            break
        chain.append(mention)
    # 'Anna Roa and her son': what he is tells of him alone
    chain = [m._replace(prep="") if m.joined and m not in named else m for m in chain]
    return [m._replace(group="") if m.owner == "possessive" and m is not chain[0] else m for m in chain]


def _listed(first: int, last: int, sentence: Sentence) -> bool:
    """'Anna Roa (52) with her daughter Mira (12), Ana Soto (16)': nothing but ages, commas and 'and' between."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    return all(form[at] in "()," or form[at].isdigit() or known[at].flags & CONJUNCTION for at in range(first, last))


def _tells_more(first: int, last: int, sentence: Sentence) -> bool:
    """Whether nothing but a comma and what is told of the one before stands between the words, or a semicolon."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    if first == last and form[first] == ";":
        return True
    if last - first < 2 or form[first] != "," or any(word in _ENDS for word in form[first:last]):
        return False
    if known[first + 1].flags & ARTICLE and not any(word.verbs for word in known[first + 2 : last]):
        return True  # 'X, a former aide to Y, and Z'
    relative = bool(known[first + 1].flags & RELATIVE)
    participle = any(verb.features & PARTICIPLE for verb in known[first + 1].verbs)
    others = (verb for word in known[first + 2 : last] for verb in word.verbs)
    plain = relative or not any(verb.features & FINITE and not verb.features & PARTICIPLE for verb in others)
    return (relative or participle) and plain


def _owns(name: Mention, sentence: Sentence) -> bool:
    """'..., Mira Dahl's lawyer': whether somebody of the one named stands right behind the name."""
    return any(m.first == name.last and m.owner == "possessive" for m in sentence.mentions)


def _acts(name: Mention, sentence: Sentence) -> bool:
    """'..., and Rosa Lenz was freed': whether a finite verb stands behind the name before the next mark."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    for at in range(name.last, len(form)):
        if not form[at][0].isalnum() or known[at].flags & (CONJUNCTION | RELATIVE):
            return False
        if any(verb.features & FINITE for verb in known[at].verbs):
            return True
    return False
