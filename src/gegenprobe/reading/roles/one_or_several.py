"""Whether a verb tells of several who act, and whether somebody is one alone: 'Котова задержали'."""

from __future__ import annotations

from gegenprobe.packs.grammar import ACCUSATIVE, GENITIVE, NOMINATIVE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import alike
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.sentences.sentence import Sentence


def of_several(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the verb has an ending of those that several do."""
    endings = lexicon.clauses.plural_verbs
    return bool(endings) and event.form is not None and sentence.tagged.words.lower[event.at].endswith(endings)


def one_alone(actor: Mention | None, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether it is one person, one place, or what a noun before it is called, and nothing is coordinated with it."""
    if actor is None or actor.joined or actor.kind not in ("person", "place", "thing"):
        return False
    form = sentence.tagged.words.form
    if actor.kind == "thing":  # 'фигурантов дела «Сети» задержали'
        return actor.first > 1 and form[actor.first - 1] in QUOTES and form[actor.first - 2].islower()
    short = form[actor.head].isupper() or form[actor.head].endswith(lexicon.clauses.noun_plurals)
    of_body = actor.owner == "office" and any(m.first == actor.last and _in_genitive(m) for m in mentions)
    if short and (actor.kind == "place" or of_body):
        return False  # 'США освободили 12', 'сотрудники Следственного комитета задержали'
    return not any(m.joined and m.first >= actor.last and alike(m, actor) for m in mentions)


def _in_genitive(mention: Mention) -> bool:
    return mention.kind == "body" and bool(mention.cases & GENITIVE) and not mention.cases & NOMINATIVE


def only_an_article(people: Mention, bare: list[Mention], counted: bool, lexicon: Lexicon) -> bool:
    """'Ein Richter ließ sie frei': whether an article is all that counts them, beside a number or a pronoun."""
    if not lexicon.clauses.nouns_capitalised or not articled(people):
        return False
    return counted or any(m.kind == "pronoun" and m.cases & ACCUSATIVE for m in bare)


def articled(mention: Mention) -> bool:
    """'Sechs von ihnen ließ ein Richter frei': whether no more than an article counts them."""
    return mention.number is not None and mention.number.article
