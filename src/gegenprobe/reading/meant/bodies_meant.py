"""Which body a general word stands for: 'the group', 'das Ministerium' once the report has named one."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, PRONOUN, Lexicon
from gegenprobe.reading.meant.fighters_named import may_be_meant
from gegenprobe.reading.meant.name_tails import called_behind
from gegenprobe.reading.meant.stand_for import apposed, named_behind_what_it_does, stands_in
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Context

NAME_BEHIND: Final = 3  # words from a body's noun to its name
STEM, ENDING = 3, 2  # letters of a word that stand in all of its forms; letters in which they differ


def body_meant(mention: Mention, name: str, stands: tuple[Sentence, int], context: Context) -> str:
    """The name of its own of the body that is meant, in the sentence with this number; `name` where there is none."""
    sentence, _ = stands
    lexicon = context.lexicon
    described = name[:1].islower() or _tells_where(name)
    last = name.split()[-1] if described else name  # 'la misma organización', 'ansässige Organisation'
    whole = " " not in name and "-" not in name  # 'der Junta-Sender' tells whose it is
    alone = whole and mention.last == mention.head + 1
    base = sentence.tagged.known[mention.head].base.lower() if alone else ""
    tail = sentence.tagged.known[mention.last - 1].base.lower() if described and lexicon.clauses.noun_cases else ""
    base = base or (name if alone and lexicon.clauses.fixed_order and name.islower() else "")  # 'the headquarters'
    if is_new(mention, sentence, lexicon):
        name = called_behind(mention, sentence, lexicon) or name
    elif not lexicon.stand_ins.isdisjoint((last.lower(), base, tail)):  # 'сайт проекта'
        others = _is_another(mention, name, sentence, lexicon) or _several(mention, sentence, lexicon)
        meant = "" if others else _stands_for(mention, stands, context)
        name = called_behind(mention, sentence, lexicon) or meant or name
    elif base and not lexicon.clauses.nouns_capitalised and _general(mention, sentence):
        name = _fuller(mention, base, stands, context) or name
    own = name.islower() or name.lower() in lexicon.stand_ins  # 'la ONG'
    if own and lexicon.clauses.subjects_dropped:
        name = apposed(mention, sentence) or named_behind_what_it_does(mention, sentence, lexicon) or name
    return name


def _several(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Menschenrechtsgruppen zählten 40': a plural that is neither the base form nor its genitive."""
    form, base = sentence.tagged.words.lower[mention.head], sentence.tagged.known[mention.head].base.lower()
    return lexicon.clauses.nouns_capitalised and base != "" and form.removeprefix(base) not in ("", "s", "es")


def _tells_where(name: str) -> bool:
    """'Geneva-based group', 'Kurdish-led force': a compound in small letters behind a name tells where it is."""
    first, dash, last = name.partition(" ")[0].partition("-")
    return bool(dash and first[:1].isupper() and last.islower())


def is_new(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'a rights group', 'eine Organisation': an indefinite article tells of one that was not told of before."""
    if mention.number is not None:
        return mention.number.article
    known, lower = sentence.tagged.known, sentence.tagged.words.lower
    articles = (
        lower[at] for at in range(mention.first, mention.head) if known[at].flags & (ARTICLE | PRONOUN) == ARTICLE
    )
    return lexicon.clauses.fixed_order and any(article not in lexicon.clauses.definites for article in articles)


def _stands_for(mention: Mention, stands: tuple[Sentence, int], context: Context) -> str:
    """'the group said': the body with a name of its own that this sentence or one before it cites; ''."""
    sentence, number = stands
    lexicon = context.lexicon
    if behind := own_name_behind(mention, sentence):
        return behind
    if any(m.first == mention.last and m.kind == "body" and not m.prep for m in sentence.mentions):
        return ""  # 'в местном отделении Haki'
    before = [m for m in sentence.mentions if m.kind == "body" and m.head < mention.head]
    marks = lexicon.clauses.object_marks  # 'informó a EFE el organismo': whom it is told
    before = [m for m in before if m.last != mention.first or m.prep not in marks]
    people = {m.last for m in sentence.mentions if m.kind == "people"}
    before = [m for m in before if m.prep or m.first not in people] or before  # 'задержала агентов ФСБ'
    bodies = [m.name for m in before if stands_in(m, sentence, lexicon)]
    named = [name for name in bodies if name[:1].isupper() and name.lower() not in lexicon.stand_ins]
    named = [name for name in named or [context.body_before(number)] if name]
    fitting = [name for name in named if may_be_meant(name, mention, sentence, lexicon)]
    return fitting[-1] if fitting else ""


def own_name_behind(noun: Mention, sentence: Sentence) -> str:
    """'el grupo de resistencia palestino Hamás', 'die Organisation Haftregister': the name behind a body's noun; ''."""
    near = [m for m in sentence.mentions if m.kind == "body" and 0 <= m.first - noun.last <= NAME_BEHIND]
    form, verbs = sentence.tagged.words.form, {verb.at for clause in sentence.sliced.clauses for verb in clause.verbs}
    near = [m for m in near if verbs.isdisjoint(range(noun.last, m.first))]  # not 'the union told AFP'
    plain = (m for m in near if all(form[k].isalpha() for k in range(noun.last, m.first)))
    plain = (m for m in plain if form[m.first][0].isupper() or m.head == m.first)  # not 'der Sender der Junta'
    return next((m.name for m in plain if m.name[:1].isupper()), "")


def _is_another(mention: Mention, name: str, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'тюремная служба' is none told of before; 'пишет ТАСС со ссылкой на службу': nor is whom somebody else cites."""
    lower, at = sentence.tagged.words.lower, mention.first
    alone = sentence.tagged.length[mention.head] == 1 and name.lower().startswith(lower[mention.head])
    described = bool(lexicon.clauses.noun_cases) and " " in name and not alone
    cited = any(tuple(lower[max(at - len(phrase), 0) : at]) == phrase for phrase in lexicon.citing)
    return cited or (described and name.lower() not in lexicon.stand_ins)


def _general(mention: Mention, sentence: Sentence) -> bool:
    """Whether a single word is a noun, and no name."""
    head, words = mention.head, sentence.tagged.words
    if any(m.first == mention.last and m.kind in ("person", "place", "body") for m in sentence.mentions):
        return False  # 'the press service of Ana Petrova'
    return words.lower[head] == words.form[head]


def _fuller(mention: Mention, base: str, stands: tuple[Sentence, int], context: Context) -> str:
    """'das Ministerium' after 'das Innenministerium', 'министерство' after 'министерство юстиции'; ''."""
    sentence, number = stands
    before = [m.name for m in sentence.mentions if m.kind == "body" and m.head < mention.head]
    named = [name for name in before if is_fuller(name, base)]
    return named[-1] if named else context.body_before(number, base)


def is_fuller(name: str, base: str) -> bool:
    """Whether a body's name tells more than this general word, and has it in it."""
    words = name.lower().split()
    return any(word.endswith(base) and (word != base or len(words) > 1) for word in words)


def may_be_fuller(lower: str, span: tuple[int, int, object], base: str) -> bool:
    """Whether a sentence (of a text in small letters) may hold such a name: the word, or one that ends in it."""
    start, end, _ = span
    return lower.find(stem_of(base), start, end) >= 0


def stem_of(base: str) -> str:
    """What of a word stands in all of its forms."""
    return base[: max(STEM, len(base) - ENDING)]


def is_own(name: str, lexicon: Lexicon) -> bool:
    """Whether it is a name of its own ('AFP', 'министерство юстиции', 'ministerio de Justicia'), no general word."""
    own = name[:1].isupper() or (" " in name and (bool(lexicon.clauses.noun_cases) or not name.islower()))
    return own and name.lower() not in lexicon.stand_ins
