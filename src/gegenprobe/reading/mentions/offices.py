"""An office, whose it is, and who holds it: 'the president of Lithuania Gitanas Nausėda' is one person."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import COMMON, TITLE, Lexicon
from gegenprobe.reading.mentions.adjectives_of_bodies import with_adjectives
from gegenprobe.reading.mentions.appositions import with_appositions
from gegenprobe.reading.mentions.capital_cities import in_their_countries
from gegenprobe.reading.mentions.citizens import (
    none_of,
    of_things,
    with_called,
    with_countries,
    without_hurt,
    without_others,
)
from gegenprobe.reading.mentions.citizenship import with_citizenship, with_origins
from gegenprobe.reading.mentions.counted_behind import with_numbers_behind
from gegenprobe.reading.mentions.counting import with_counts
from gegenprobe.reading.mentions.elided_bodies import with_elided
from gegenprobe.reading.mentions.lists_told_on import with_lists
from gegenprobe.reading.mentions.noun_cases import with_cases
from gegenprobe.reading.mentions.of_others import without_owners
from gegenprobe.reading.mentions.of_some import without_theirs
from gegenprobe.reading.mentions.offices_of import without_offices_of
from gegenprobe.reading.mentions.own_citizens import with_own_citizens
from gegenprobe.reading.mentions.people_of_bodies import with_their_bodies
from gegenprobe.reading.mentions.sites import of_sites
from gegenprobe.reading.mentions.tasks_between import merged, with_tasks_between
from gegenprobe.reading.names.body_names import named_for_people, with_full_names
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.names.short_forms import with_short_forms
from gegenprobe.reading.words.tagging import Tagged

TOWN: Final = 2  # words of a town: what it is and its name
SMALL: Final = 3  # words between an office and who holds it: 'по национальной безопасности'


def completed(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """A sentence's mentions once all are read: what belongs together made one, cases and asides told."""
    mentions = with_short_forms(with_elided(mentions, tagged, lexicon), tagged)
    mentions = with_their_bodies(with_adjectives(mentions, tagged, lexicon), tagged, lexicon)
    mentions = without_offices_of(mentions, tagged, lexicon)
    mentions = in_their_countries(of_sites(mentions, tagged, lexicon), tagged, lexicon)
    mentions = named_for_people(mentions, tagged, lexicon)
    mentions = without_owners(mentions, tagged, lexicon)
    mentions = with_cases(with_appositions(mentions, tagged, lexicon), tagged, lexicon)
    mentions = with_citizenship(with_countries(mentions, lexicon), tagged, lexicon)
    mentions = with_own_citizens(with_origins(mentions, tagged, lexicon), tagged, lexicon)
    mentions = with_lists(mentions, tagged, lexicon)
    mentions = of_things(none_of(mentions, tagged, lexicon), tagged, lexicon)
    mentions = with_counts(mentions, tagged, lexicon)
    mentions = with_numbers_behind(with_called(mentions, tagged, lexicon), tagged, lexicon)
    mentions = without_others(without_hurt(mentions, tagged, lexicon), tagged, lexicon)
    mentions = without_theirs(with_full_names(mentions, tagged, lexicon), lexicon)
    return with_holders(with_tasks_between(mentions, tagged), tagged, lexicon)


def with_holders(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, an office and the name behind its place or body made one; not where verbs come last."""
    if lexicon.clauses.nouns_capitalised:
        return mentions
    agreeing = lexicon.clauses.adjective_endings if lexicon.clauses.noun_cases else ()
    return merged(
        mentions,
        lambda at: _holder(mentions, at, tagged, lexicon, agreeing),
        lambda at: _with_its_body(mentions, at, tagged) if agreeing else mentions[at],
    )


def _with_its_body(mentions: list[Mention], at: int, tagged: Tagged) -> Mention:
    """'сотрудники ФСБ', 'глава Узбекистана': an office that nobody is named with, by its name and whose it is."""
    office, behind = mentions[at], mentions[at + 1] if at + 1 < len(mentions) else None
    if behind is None or office.owner != "office" or office.number is not None or behind.first != office.last:
        return office
    alone = office.name.lower() == tagged.words.slice(office.head, office.last).lower()
    whose = behind.kind in ("body", "place") and behind.prep in ("", office.prep) and not behind.joined
    if not alone or not whose or behind.cases & NOMINATIVE:
        return office
    return office._replace(name=f"{office.name} {tagged.words.slice(behind.first, behind.last)}")


def _holder(mentions: list[Mention], at: int, tagged: Tagged, lexicon: Lexicon, agreeing: tuple[str, ...]) -> int:
    """The number of the person who holds the office at `at`; -1 when it is no office or nobody is named."""
    office, form = mentions[at], tagged.words.form
    held = office.kind == "person" and office.owner == "office"
    held = held or (lexicon.clauses.adjectives_follow and _one_of_a_place(mentions, at, tagged, lexicon))
    if office.number is not None or not (held or (agreeing and _of_a_place(mentions, at))):
        return -1
    end = office.last
    for number in range(at + 1, min(at + 4, len(mentions))):
        mention = mentions[number]
        between = [word for word in form[end : mention.first] if word not in QUOTES]
        between = between if not agreeing else [word for word in between if not word.endswith(agreeing)]
        small = 0 < len(between) <= SMALL and all(word.isalpha() and word.islower() for word in between)
        owner = small and number > at + 1 and agreeing  # 'глава МВД страны N. N.'
        told = owner and any(word.verbs for word in tagged.known[end : mention.first])  # 'служба увезла N. N.'
        described = number == at + 1 and lexicon.clauses.adjectives_follow and _describes(end, mention.first, tagged)
        town = bool(agreeing) and number == at + 1 and _town_alone(between)
        region = bool(agreeing) and number == at + 1 and _where(end, mention.first, tagged, lexicon)
        whose = bool(agreeing) and number == at + 1 and len(between) == 1 and _of_what(office, mention, tagged)
        if mention.joined or told or (between and not (owner or described or town or region or whose)):
            return -1
        if mention.kind == "person" and mention.owner != "office":
            other = bool(mention.cases) and not office.cases & mention.cases  # 'министра Иван N.'
            agree = not office.cases or office.prep or not other
            follows = not mention.prep or whose or _by_task(mention, end, tagged, lexicon)
            return number if agree and follows and mention.first >= end else -1
        quoted = mention.kind == "thing" and form[mention.first - 1] in QUOTES  # 'журналист «Зари» N. N.'
        if not (quoted or mention.kind in ("place", "body", "person")) or mention.number is not None:
            return -1
        end = mention.last
    return -1


def _town_alone(between: list[str]) -> bool:
    """'мэра Уске N. N.', 'мэра района Уске N. N.': a town that the packs do not know, with what it is or without."""
    noun = between[:-1]  # at most one
    return 0 < len(between) <= TOWN and between[-1][0].isupper() and all(w.isalpha() and w.islower() for w in noun)


def _where(first: int, last: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'омбудсмен в регионе N. N.': whether only a word for where and a noun stand between an office and the name."""
    words, known = tagged.words, tagged.known
    if last - first not in (SMALL - 1, SMALL) or known[first].base not in lexicon.clauses.inside:
        return False
    small = all(words.form[k].isalpha() and words.form[k].islower() for k in range(first, last))
    return small and not any(word.verbs or word.events for word in known[first:last])


def _of_what(office: Mention, person: Mention, tagged: Tagged) -> bool:
    """'прокурора области Ивана N.': whether a noun for what it is an office of stands before a name in its case."""
    words, noun = tagged.words, tagged.known[office.last]
    if person.first != office.last + 1 or not words.form[office.last].islower() or noun.verbs or noun.events:
        return False
    if noun.flags & ~COMMON or not words.form[office.last].isalpha():
        return False
    named = words.slice(person.first, person.last) == person.name
    return named == (tagged.known[office.head].base.lower() == words.lower[office.head])


def _one_of_a_place(mentions: list[Mention], at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'el exalcalde de Lima N. N.', 'la activista de Cusco N. N.': one person by an article, and a place behind."""
    one, lower = mentions[at], tagged.words.lower
    if not _of_a_place(mentions, at) or not one.group or lower[one.head].endswith(lexicon.clauses.plural_endings):
        return False
    place = mentions[at + 1]
    return place.kind == "place" and place.prep in lexicon.clauses.genitive_marks


def _of_a_place(mentions: list[Mention], at: int) -> bool:
    """'житель Судака N. N.', 'программист из Гомеля N. N.': a noun for one whose place or body stands behind it."""
    one, before = mentions[at], mentions[at - 1] if at else None
    if one.kind != "people" or one.more or one.part or one.none or at + 1 >= len(mentions):
        return False
    anothers = before is not None and before.last == one.first and before.kind in ("people", "person")
    whose = mentions[at + 1]
    town = whose.kind == "person" and whose.first == one.last + 1 and not whose.owner  # one that the packs do not know
    return not anothers and (town or (whose.kind in ("place", "body") and whose.first == one.last)) and not whose.joined


def _by_task(person: Mention, first: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'el exjefe de inteligencia N. N.': between the office and the name stands only what it is an office of."""
    if (
        person.first != first
        or not lexicon.clauses.adjectives_follow
        or person.prep not in lexicon.clauses.genitive_marks
    ):
        return False
    between = tagged.words.form[first + 1 : person.head]
    if any(word.flags & TITLE or word.group for word in tagged.known[first + 1 : person.head]):
        return False  # 'el chofer del ministro N. N.'
    return bool(between) and all(word.isalpha() and word.islower() for word in between)


def _describes(first: int, last: int, tagged: Tagged) -> bool:
    """'el coronel retirado N. N.': whether nothing but an adjective or two stands between an office and its holder."""
    words = range(first, last)
    plain = (tagged.known[k] for k in words)
    told = any(w.flags & ~COMMON or w.events or any(f.features & FINITE for f in w.verbs) for w in plain)
    small = all(tagged.words.form[k].isalpha() and tagged.words.form[k].islower() for k in words)
    return 0 < len(words) < SMALL and small and not told
