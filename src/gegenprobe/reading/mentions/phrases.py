"""How a phrase that is being read closes, and what it is coordinated with."""

from __future__ import annotations

from copy import copy
from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import ARTICLE, PARTITIVE, Word
from gegenprobe.reading.mentions.bare_numbers import counted_without_noun, one_in_list
from gegenprobe.reading.mentions.joined import (
    acts_next,
    apposed_name,
    counts_things,
    joins,
    more_places,
    opens_clause,
    partner_before,
    placed_share,
    sets_off,
)
from gegenprobe.reading.mentions.listed_past import behind_insertion, is_difference, past_insertion
from gegenprobe.reading.mentions.opening_subjects import opens_as_share
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.mention import Mention, of_owner
from gegenprobe.reading.words.attributes import attribute_ahead
from gegenprobe.reading.words.being import may_be_being

_DASHES: Final = frozenset("–—-")
PARTED: Final = 4  # words from a number to what those are, past 'из них' and a dash


def hold_phrase(sweep: Sweep, at: int) -> None:
    """'29 wegen Mordes inhaftierte Männer': what stands before a long attribute waits for its noun."""
    open_ = sweep.open
    if sweep.held is not None or open_.first < 0 or not open_.described():
        return
    end = attribute_ahead(sweep.tagged, at, sweep.lexicon)
    if end > 0:
        sweep.held, sweep.resume = copy(open_), end
        open_.clear()


def take_up_phrase(sweep: Sweep, at: int) -> None:
    """The long attribute ends: the phrase around it goes on."""
    if sweep.held is not None:
        close_phrase(sweep, at)
        sweep.open, sweep.held, sweep.resume = sweep.held, None, -1


def finish_phrase(sweep: Sweep, mention: Mention, after: int) -> None:
    """The phrase that ends before word `after` as a mention: of its own, or as a part of the one before."""
    open_ = sweep.open
    first = open_.first if open_.first >= 0 else mention.first
    previous = next((m for m in reversed(sweep.mentions) if not (m.aside and m.first > first)), None)
    if previous is not None and _taken_up(sweep, mention, first, after, previous):
        open_.clear()
        return
    if previous is not None and _out_of(sweep, mention, first, previous):
        nations = mention.nations or sweep.open.nations
        sweep.mentions[-1] = previous = previous._replace(kind="people", group=mention.group, nations=nations)
    if sweep.aside and previous is not None and acts_next(sweep, mention, previous):
        sweep.aside = False  # what a word for a part opened ends before who acts
    joined = joins(sweep, first, previous) and not sets_off(sweep, mention, previous)
    joined = joined and not opens_clause(sweep, previous, after)
    if joined and previous is not None and more_places(sweep, mention, previous):
        mention = mention._replace(kind="place", country="")
    joined, prep = _coordinated(sweep, mention, first, previous, joined)
    sweep.mentions.append(
        Mention(  # in the order of its fields: by name it takes twice as long
            first, after, mention.head, mention.kind, prep, open_.cases, open_.number, mention.group,
            mention.nations or open_.nations, mention.name, mention.country, open_.more, joined, open_.none,
            mention.part, mention.captive, mention.events, mention.owner or ("possessive" if open_.owned else ""),
            open_.attribute, mention.aside or _stands_aside(sweep, mention.kind, prep),
        )
    )  # fmt: skip
    open_.clear()
    sweep.last_prep = prep
    _absorb(sweep)


def _taken_up(sweep: Sweep, mention: Mention, first: int, after: int, previous: Mention) -> bool:
    """Whether the phrase only says who those of the one before are, which then ends where it does."""
    if _is_said_of(sweep, mention, first, previous):
        nations = mention.nations or sweep.open.nations if sweep.lexicon.clauses.noun_cases else previous.nations
        sweep.mentions[-1] = previous._replace(kind="people", group=mention.group, nations=nations)
        return False
    if not (_members_of(sweep, mention, first, previous) or _as_many(sweep, mention, first, previous)):
        return False
    sweep.mentions[-1] = previous._replace(
        kind="people",
        last=after,
        group=mention.group or sweep.tagged.known[mention.head].group,
        nations=mention.nations or sweep.open.nations,
        name="",
        country="",
    )
    return True


def _coordinated(
    sweep: Sweep, mention: Mention, first: int, previous: Mention | None, joined: bool
) -> tuple[bool, str]:
    """Whether the phrase is coordinated with one before, and the preposition before it or that it shares."""
    own = sweep.open.prep
    prep = own or (sweep.last_prep if joined else "")
    apart = mention.kind == "people" and (not joined or behind_insertion(sweep))
    if apart and (partner := past_insertion(sweep, first)) is not None:
        joined, prep, sweep.aside = True, partner.prep, partner.aside
    elif joined and not own and previous is not None:
        joined, prep = partner_before(sweep, mention, previous, prep)
    if previous is None:
        return joined, prep
    if not prep and apposed_name(sweep, mention, previous, first) and not begins_anew(sweep, first):
        prep = previous.prep
    if not prep and previous.last == first and previous.kind in ("thing", "people"):
        named = mention.kind in ("place", "person") and not begins_anew(sweep, first)
        prep = previous.prep if named else ""
    if not prep and previous.last == first and previous.kind == "place" and mention.kind == "body" and not joined:
        prep = previous.prep if sweep.lexicon.clauses.inner_clauses else ""  # 'in Norwich city centre'
    if previous.last == first and not joined:
        prep = _possessed(sweep, mention, previous, prep)
        behind = sweep.lexicon.clauses.adjectives_follow  # 'dijo a EFE su abogado': there owners stand behind
        prep = prep or ("" if behind else of_owner(previous, sweep.open, sweep.lexicon.clauses.in_names))
    return joined, prep


def begins_anew(sweep: Sweep, first: int) -> bool:
    """'After two heart attacks the dissident X left', 'nahm am Flughafen den Lehrer X fest': an article begins anew."""
    owner = sweep.lexicon.clauses.nouns_capitalised and sweep.open.cases & GENITIVE  # 'im Haus der Lehrerin X'
    return bool(sweep.tagged.known[first].flags & ARTICLE) and not owner


def _possessed(sweep: Sweep, mention: Mention, previous: Mention, prep: str) -> str:
    """'mit Trumps Gesandtem Coale', 'wegen der Flucht der Miliz': who owns, in the genitive, does not act."""
    open_, clauses = sweep.open, sweep.lexicon.clauses
    named = previous.kind == "person" and sweep.tagged.words.form[previous.last - 1][0].isupper()
    named = named and previous.owner != "office"  # 'Советник президента Иван Петров' opens the sentence
    if clauses.noun_cases and named and mention.kind == "person" and not open_.prep:
        sweep.mentions[-1] = previous._replace(cases=GENITIVE, aside=True)  # 'жена Ивана Петрова Анна'
    if not clauses.nouns_capitalised or open_.prep:
        return prep
    form = sweep.tagged.words.lower[previous.last - 1]
    named = (
        previous.kind in ("person", "place") and previous.owner != "office" and form.endswith(clauses.genitive_endings)
    )
    named = named and (previous.kind != "place" or form != previous.name.lower())  # 'haben Polen und Belarus Soldaten'
    if named and previous.kind == "person" and mention.kind == "event":  # 'Maria Dahls Festnahme'
        ending = next(ending for ending in clauses.genitive_endings if form.endswith(ending))
        sweep.mentions[-1] = previous._replace(name=previous.name.removesuffix(ending))
    if (
        named
        and not open_.described()
        and mention.kind in ("person", "people")
        and mention.head > sweep.mentions[-1].head
    ):
        sweep.mentions[-1] = previous._replace(cases=GENITIVE, prep="", aside=True)
        return prep or previous.prep
    inside = previous.kind == "people" or (previous.kind in ("thing", "event") and previous.prep)
    if inside and open_.cases & GENITIVE and mention.kind != "event":
        open_.cases = GENITIVE
    return prep


def _is_said_of(sweep: Sweep, mention: Mention, first: int, previous: Mention) -> bool:
    """'71 are women': what a bare number's people are."""
    told = mention.kind == "people" or mention.owner == "office"
    told = told and bool(
        mention.group or (sweep.lexicon.clauses.noun_cases and (mention.nations or sweep.open.nations))
    )
    near = PARTED if previous.part and sweep.lexicon.clauses.noun_cases else 1  # 'трое из них — граждане Йемена'
    if previous.kind != "number" or not told or not 0 < first - previous.last <= near:
        return False
    if sweep.open.number is not None or sweep.open.prep:
        return False
    if sweep.lexicon.clauses.noun_cases and sweep.tagged.words.form[first - 1] in _DASHES:
        return True
    return may_be_being(sweep.tagged.known[previous.last], sweep.lexicon)


def _members_of(sweep: Sweep, mention: Mention, first: int, previous: Mention) -> bool:
    """'one hundred of the children', '12 Awami League activists': the number counts the people behind it."""
    clauses = sweep.lexicon.clauses
    several = mention.owner == "office" and clauses.subjects_dropped and _in_plural(sweep, mention.head)
    people = mention.kind == "people" or (mention.group and (mention.kind == "body" or several))
    if previous.last != first or not people or sweep.open.number is not None:
        return False  # of several by their work: 'una decena de reporteros'
    if previous.kind in ("person", "body", "place"):
        before_noun = clauses.fixed_order and not sweep.open.prep
        return before_noun and previous.number is not None and previous.owner != "office"
    return previous.kind == "number" and _before_whole(sweep) and not sweep.aside


def _in_plural(sweep: Sweep, at: int) -> bool:
    return sweep.tagged.words.lower[at].endswith(sweep.lexicon.clauses.plural_endings)


def _as_many(sweep: Sweep, mention: Mention, first: int, previous: Mention) -> bool:
    """'son 303 los excarcelados': the number behind the verb counts the definite people behind it."""
    people = mention.kind == "people" or (mention.kind == "body" and bool(sweep.tagged.known[mention.head].group))
    bare = previous.kind == "number" and previous.last == first and people
    if not bare or sweep.open.number is not None or sweep.open.prep:
        return False
    return sweep.tagged.words.lower[first] in sweep.lexicon.clauses.definites


def _out_of(sweep: Sweep, mention: Mention, first: int, previous: Mention) -> bool:
    """'222 of the 245 prisoners': the first number counts the same people."""
    told = mention.group or mention.nations or sweep.open.nations
    if previous.kind != "number" or previous.last != first or mention.kind != "people" or not told:
        return False
    return sweep.open.number is not None and _before_whole(sweep)


def _before_whole(sweep: Sweep) -> bool:
    """Whether the phrase's preposition stands before the whole of which a number is a share: 'seven out of 12 nuns'."""
    clauses = sweep.lexicon.clauses
    return sweep.open.prep in clauses.genitive_marks or sweep.open.prep in clauses.shares_of


def close_phrase(sweep: Sweep, at: int, *, part: bool = False) -> None:
    """A phrase that ended without a head: a bare number ('20, die ...'), or a lone 'weitere'."""
    open_ = sweep.open
    number = open_.number
    part, sweep.share = part or (sweep.share and number is not None), sweep.share and number is None
    if number is not None and one_in_list(sweep, number, at):
        open_.number = number = number._replace(article=False)  # 'six years on 12 others and nine years on one'
    if number is None or (number.article and not part and not open_.more):
        return
    before = sweep.mentions[-1] if sweep.mentions else None
    joined = joins(sweep, open_.first, before) and before is not None and before.kind not in ("place", "body")
    apart = open_.prep or (before is not None and before.kind == "thing" and sweep.lexicon.clauses.nouns_capitalised)
    joined = joined and not (
        part and (apart or placed_share(sweep, at))
    )  # ', у 11 из них есть дети', 'zur Flucht, elf von ihnen'
    joined = joined and not opens_clause(sweep, before, at) and not is_difference(sweep, at)
    joined = joined and not opens_as_share(sweep, before, at)
    kind = counted_without_noun(sweep, number, at)
    beside = before is not None and before.kind == "people" and before.number is not None
    if kind == "thing" and joined and beside and not counts_things(sweep, number.last, at):
        kind = "people"  # 'otros 133 guías y tres administrativos'
    add_mention(sweep,
        Mention(
            open_.first, at, number.core_first, kind,
            prep=open_.prep or (sweep.last_prep if joined else ""),
            cases=open_.cases, number=number, nations=open_.nations, more=open_.more, joined=joined, part=part,
        )
    )  # fmt: skip
    if sweep.lexicon.clauses.inner_clauses and not joined:
        sweep.last_prep = open_.prep
    open_.number = None


def _absorb(sweep: Sweep) -> None:
    """'28 der 137 Schüler', '28 der 137 im Mai entführten Schüler': the first number counts, the rest tells whom."""
    if len(sweep.mentions) < 2:
        return
    whole, at = sweep.mentions[-1], len(sweep.mentions) - 2
    while at > 0 and sweep.mentions[at].first > whole.first:
        at -= 1  # what stands inside the phrase
    part = sweep.mentions[at]
    if _names_share(sweep, part, whole):
        sweep.mentions[at:] = [part._replace(kind="people", group=whole.group, nations=whole.nations, last=whole.last)]
        return
    if part.kind != "number" or not part.part or whole.kind not in ("people", "number") or whole.first - part.last > 1:
        return
    sweep.mentions[at] = part._replace(
        kind="people", head=whole.head, group=whole.group, nations=part.nations or whole.nations
    )
    sweep.mentions[-1] = whole._replace(aside=True, head=part.head)


def _names_share(sweep: Sweep, part: Mention, people: Mention) -> bool:
    """'15 men, twelve of them Yemenis and three Afghans': the plural right behind the words for a part."""
    bare = people.kind == "people" and people.number is None and not people.prep and not people.joined
    clauses = sweep.lexicon.clauses
    if part.kind != "number" or not (part.part and bare) or not (clauses.fixed_order or clauses.subjects_dropped):
        return False
    behind = part.last + sweep.tagged.length[part.last]
    return bool(sweep.tagged.known[part.last].flags & PARTITIVE) and people.first == behind


def add_mention(sweep: Sweep, mention: Mention) -> None:
    """Add a mention, aside where it only tells of another."""
    aside = _stands_aside(sweep, mention.kind, mention.prep)
    sweep.mentions.append(mention._replace(aside=True) if aside else mention)


def _stands_aside(sweep: Sweep, kind: str, prep: str) -> bool:
    """Behind 'darunter', or inside a long attribute."""
    inner = sweep.held is not None and (kind != "place" or prep in sweep.lexicon.clauses.agent)
    return sweep.aside or inner


def country_of_word(sweep: Sweep, word: Word) -> str:
    """The country of a word, or of the phrase around it; ''."""
    return word.place.country if word.place else (sweep.open.nations[0] if sweep.open.nations else "")
