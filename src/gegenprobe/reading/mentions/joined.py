"""What a phrase that closes is coordinated with, and what only looks so."""

from __future__ import annotations

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import COMMON, CONJUNCTION, GIVEN, PREPOSITION
from gegenprobe.reading.clauses.verbless_clauses import where_behind
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.beside_names import behind_genitive, only_adverbs, told_by
from gegenprobe.reading.names.mention import QUOTES, Mention

PLAIN = 2  # words


def sets_off(sweep: Sweep, mention: Mention, previous: Mention | None) -> bool:
    """'in Zamfara, residents said': where commas open no clause, one behind a preposition's phrase ends it."""
    if previous is not None and behind_genitive(previous, mention.kind, sweep.open.cases, sweep.tagged):
        return True
    if previous is not None and (
        _office_apart(sweep, mention, previous) or _names_the_office(sweep, mention, previous)
    ):
        return True
    if previous is not None and acts_next(sweep, mention, previous):
        return True
    if previous is None or sweep.open.prep or not sweep.lexicon.clauses.inner_clauses:
        return False
    if not previous.prep:  # 'After a year behind bars, Ana Roa was freed'
        return previous.kind == "event" and mention.kind == "person" and previous.last == sweep.last_conjunction
    named = previous.prep in sweep.lexicon.clauses.object_marks and mention.kind == "person"  # 'al juez, Juan Roa'
    comma = sweep.tagged.words.form[sweep.last_conjunction] == ","
    listed = (named and previous.kind == "people") or more_places(sweep, mention, previous)
    return comma and previous.kind != mention.kind and not listed


def acts_next(sweep: Sweep, mention: Mention, previous: Mention) -> bool:
    """'Девятерых, в том числе двух женщин, боевики увели': a body or office in its base form, before its verb."""
    known, lower = sweep.tagged.known, sweep.tagged.words.lower
    if not sweep.lexicon.clauses.noun_cases or sweep.open.prep or mention.last >= len(known):
        return False
    if previous.kind not in ("people", "number", "event") or mention.kind not in ("body", "person"):
        return False
    comma = sweep.tagged.words.form[sweep.last_conjunction] == ","
    base = lower[mention.head] in (known[mention.head].base.lower(), mention.name.lower())
    finite = any(form.features & FINITE and not form.features & PARTICIPLE for form in known[mention.last].verbs)
    return comma and base and finite and sweep.open.number is None


def _office_apart(sweep: Sweep, mention: Mention, previous: Mention) -> bool:
    """'40 detenidos, según la portavoz del departamento, X': an office behind a preposition of its own."""
    if not sweep.lexicon.clauses.subjects_dropped or mention.owner != "office" or previous.kind != "people":
        return False
    comma = sweep.tagged.words.form[sweep.last_conjunction] == ","
    apart = sweep.open.prep not in sweep.lexicon.clauses.object_marks
    return comma and apart and sweep.open.prep not in ("", previous.prep)


def _names_the_office(sweep: Sweep, mention: Mention, previous: Mention) -> bool:
    """'The mayor of Puno, Juan Soto, was freed': the name behind the comma is that of the office."""
    office = sweep.mentions[-2] if len(sweep.mentions) > 1 else None
    if office is None or office.owner != "office" or mention.kind != "person" or office.last != previous.first:
        return False
    clauses = sweep.lexicon.clauses
    behind = previous.prep in clauses.genitive_marks and clauses.fixed_order
    behind = behind or (clauses.nouns_capitalised and previous.prep in clauses.agent)
    return behind and not sweep.open.prep and sweep.tagged.words.form[sweep.last_conjunction] == ","


def more_places(sweep: Sweep, mention: Mention, previous: Mention) -> bool:
    """'detenidos en Santo Domingo, La Vega y Azua': names behind a verb's place that no one bears."""
    if mention.kind != "person" or mention.owner or previous.kind != "place" or sweep.open.prep or not sweep.verbs:
        return False
    clauses, given = sweep.lexicon.clauses, sweep.tagged.known[mention.head].flags & GIVEN
    return previous.prep in clauses.inside and clauses.adjectives_follow and not given


def opens_clause(sweep: Sweep, previous: Mention | None, after: int) -> bool:
    """'built for 17,000 inmates, but 20,000 are held': a number right before its verb is a subject of its own."""
    clauses, known = sweep.lexicon.clauses, sweep.tagged.known
    if previous is None or after >= len(known) or not (clauses.inner_clauses or clauses.opens_verbless):
        return False
    counted = sweep.open.number is not None and not sweep.open.number.article and not sweep.open.prep
    oblique = bool(previous.prep) or previous.kind == "event" or bool(clauses.opens_verbless)
    if not counted or not oblique or previous.joined:
        return False
    comma = "," in sweep.tagged.words.form[sweep.last_conjunction - 1 : sweep.last_conjunction + 1]
    if clauses.opens_verbless:  # 'дела заведены на 31 человека, двое в СИЗО', 'ten freed, 40 still in jail'
        apart = comma and where_behind(after, len(known), sweep.tagged, sweep.lexicon)
        if apart or not clauses.inner_clauses:
            return apart
        oblique = bool(previous.prep) or previous.kind == "event"
    return (
        oblique and comma and any(verb.features & FINITE and verb.features != PARTICIPLE for verb in known[after].verbs)
    )


def _of_its_own(sweep: Sweep, before: Mention | None) -> bool:
    """'освободил троих, у двоих есть дети': behind a comma another preposition opens a phrase of its own."""
    prep, comma = sweep.open.prep, sweep.tagged.words.form[sweep.last_conjunction] == ","
    clauses = sweep.lexicon.clauses
    if prep in clauses.leaving_out:
        return True  # 'todos, excepto dos, quedaron libres'
    if comma and clauses.subjects_dropped and before is not None and prep in clauses.genitive_marks:
        return before.kind == "people" and before.counted and not before.prep  # 'doce, de los 40 que cayeron, ...'
    if comma and clauses.subjects_dropped and before is not None and prep in clauses.object_marks:
        return before.kind == "thing" and before.prep not in ("", prep)  # 'detuvo, en dos fases, a 52 hombres'
    return bool(sweep.lexicon.clauses.noun_cases and prep and comma and before is not None and before.prep != prep)


def _explains(sweep: Sweep, previous: Mention) -> bool:
    """'Den Antrag, X freizulassen, ...': behind a noun for what is asked for a comma opens what that is."""
    word = sweep.tagged.known[previous.head]
    return previous.kind == "thing" and bool(word.status) and sweep.lexicon.clauses.nouns_capitalised


def _compared(sweep: Sweep, first: int) -> bool:
    """'stieg auf 1.500, nach 975 im Jahr 2024': behind the comma a number of another time."""
    if sweep.open.number is None or not sweep.open.prep or not sweep.lexicon.clauses.nouns_capitalised:
        return False
    behind_comma = sweep.tagged.words.form[sweep.last_conjunction] == ","
    return behind_comma and sweep.tagged.words.lower[first] in sweep.lexicon.clauses.comparing


def relates(sweep: Sweep, at: int) -> bool:
    """', mit dem 523 Gefangene freikommen': behind comma and preposition a relative, for several are counted."""
    lower, number = sweep.tagged.words.lower, sweep.numbers.get(at + 1)
    if number is None or lower[at] not in sweep.lexicon.clauses.never_plural or number.unit is not None:
        return False
    several = isinstance(number.value, int) and number.value > 1
    return several and at > 1 and sweep.open.first == at - 1 and bool(sweep.open.prep) and lower[at - 2] == ","


def partner_before(sweep: Sweep, mention: Mention, previous: Mention, prep: str) -> tuple[bool, str]:
    """What a phrase is coordinated with: '50 hostages in Gaza and 150 Palestinians' joins the people."""
    people = ("people", "number")
    if mention.kind not in people or previous.kind in ("people", "number", "person", "pronoun"):
        return _not_apposed(sweep, previous, prep)
    partner = next((m for m in reversed(sweep.mentions) if m.kind in people or _is_described(sweep, m, previous)), None)
    if _beside_things(sweep, previous):
        return True, previous.prep  # 'сообщил о 18 обысках и 27 задержанных'
    between = range(partner.last, sweep.last_conjunction) if partner is not None else range(0)
    if partner is None or any(at in sweep.verbs for at in between):
        return False, ""
    return True, partner.prep


def _is_described(sweep: Sweep, named: Mention, last: Mention) -> bool:
    """'Jan Holm, der Chef der Partei, und zwölf weitere': who is named before an office that the comma closes."""
    form, conjunction = sweep.tagged.words.form, sweep.last_conjunction
    if not sweep.lexicon.clauses.nouns_capitalised or named.kind != "person" or named.owner or named.prep:
        return False
    return last.kind == "body" and last.last == conjunction - 1 and form[last.last] == "," == form[named.last]


def _beside_things(sweep: Sweep, things: Mention) -> bool:
    """Whether things are counted behind a preposition that the people behind 'и' share with them."""
    counted = things.kind == "thing" and things.counted and bool(things.prep) and sweep.open.number is not None
    return counted and bool(sweep.lexicon.clauses.noun_cases) and sweep.last_conjunction == things.last


def _not_apposed(sweep: Sweep, previous: Mention, prep: str) -> tuple[bool, str]:
    """'a group of hostages, nine Danes and 4 Poles': numbers after a group without one stand for the group."""
    comma = sweep.tagged.words.form[sweep.last_conjunction] == ","
    counted = sweep.open.number is not None and not sweep.open.number.article
    if comma and counted and previous.kind == "people" and previous.number is None and previous.prep:
        return False, ""
    return True, prep


def joins(sweep: Sweep, first: int, previous: Mention | None) -> bool:
    """Whether the phrase is coordinated with the one before: only a mark or 'and', and an age, between them."""
    if previous is None or sweep.last_conjunction < previous.last or not _beside_conjunction(sweep, first):
        return False
    if _of_its_own(sweep, previous) or _compared(sweep, first):
        return False
    form = sweep.tagged.words.form
    if form[sweep.last_conjunction] == "," and _explains(sweep, previous):
        return False
    cited = previous.kind in ("body", "place") or (previous.kind == "person" and previous.prep)
    if form[sweep.last_conjunction] == "," and sweep.open.number is not None and cited:
        return _whose_people(sweep, previous)
    if form[sweep.last_conjunction] == "," and cited and told_by(previous, sweep.tagged):
        return False  # 'По словам X, Y умер': the source ends at the comma
    opens = previous.first == 0 and previous.prep and not sweep.lexicon.clauses.nouns_capitalised
    if form[first - 1] == "," and opens and previous.kind == "body" and previous.owner == "possessive":
        return False
    between = range(previous.last, _conjunction_from(sweep, sweep.last_conjunction))
    described = previous.kind == "people" and _only_attributes(sweep, between)
    plain = not any(form[k][0].isalpha() for k in between) or described
    return plain or _only_age(sweep, previous.last) or _only_time(sweep, between)


def _whose_people(sweep: Sweep, previous: Mention) -> bool:
    """'sieben Beamte des Ministeriums, vier Richter und ...': a genitive right behind people ends no list of them."""
    before = sweep.mentions[-2] if len(sweep.mentions) > 1 else None
    if before is None or not sweep.lexicon.clauses.nouns_capitalised or previous.prep:
        return False
    return (
        before.kind == "people" and before.counted and before.last == previous.first and bool(previous.cases & GENITIVE)
    )


def _conjunction_from(sweep: Sweep, at: int) -> int:
    """The first word of the conjunction that ends at `at` ('sowohl X als auch Y')."""
    while at and not sweep.tagged.length[at]:
        at -= 1
    return at


def apposed_name(sweep: Sweep, mention: Mention, previous: Mention | None, first: int) -> bool:
    """'en los centros penitenciarios La Colina y El Roble': a name behind a thing and its adjective."""
    if previous is None or not previous.prep or previous.kind not in ("body", "thing", "event"):
        return False
    named = mention.kind == "person" and not mention.owner and first > previous.last
    return named and _only_attributes(sweep, range(previous.last, first))


def _only_attributes(sweep: Sweep, between: range) -> bool:
    """'20 presos comunes y 30 menores': adjectives that no pack knows, in a language where they follow."""
    if not sweep.lexicon.clauses.adjectives_follow or len(between) > PLAIN:
        return False
    known, form = sweep.tagged.known, sweep.tagged.words.form
    return all(form[k].islower() and not known[k].flags & ~COMMON and not known[k].verbs for k in between)


def _only_time(sweep: Sweep, between: range) -> bool:
    """'freed two in May and another three in June': only a time stands between two counted phrases."""
    if sweep.open.number is None or not sweep.lexicon.clauses.inner_clauses:
        return False
    measured = {k for time in sweep.times.values() for k in range(time.first, time.last)}
    return all(k in measured for k in between)


def _beside_conjunction(sweep: Sweep, first: int) -> bool:
    """'and former Marine Paul Whelan': at most two plain words stand between the conjunction and the phrase."""
    plain = range(sweep.last_conjunction + 1, first)
    if len(plain) == 1 and sweep.tagged.words.form[first - 1] in QUOTES and sweep.lexicon.clauses.noun_cases:
        return True  # 'между США и «Талибаном»'
    if plain and sweep.lexicon.clauses.nouns_capitalised and only_adverbs(sweep.tagged, plain, sweep.lexicon):
        return True
    if len(plain) > PLAIN or (plain and sweep.lexicon.clauses.nouns_capitalised):
        return False
    known, form = sweep.tagged.known, sweep.tagged.words.form
    return all(form[k].islower() and not known[k].flags & ~COMMON and not known[k].verbs for k in plain)


def _only_age(sweep: Sweep, first: int) -> bool:
    """', de 62 años, y ...': only a measure set off by marks stands between two coordinated phrases."""
    form, known = sweep.tagged.words.form, sweep.tagged.known
    if form[first] != "," or form[sweep.last_conjunction - 1] != ",":
        return False
    measured = {k for hit in sweep.numbers.values() if hit.unit is not None for k in range(hit.first, hit.last)}
    measured |= {k for time in sweep.times.values() for k in range(time.first, time.last)}
    inside = range(first + 1, sweep.last_conjunction - 1)
    between = PREPOSITION | CONJUNCTION if sweep.lexicon.clauses.fixed_order else PREPOSITION
    told = all(k in measured or known[k].flags & between or k + 1 in measured for k in inside)  # ', aged 25 and 31,'
    return told and any(k in measured for k in inside)


def joins_adjectives(sweep: Sweep, at: int) -> bool:
    """'7 тысяч политических и религиозных заключённых': both describe those whom the number counts."""
    clauses, lower, number = sweep.lexicon.clauses, sweep.tagged.words.lower, sweep.open.number
    if not clauses.adjectives_agree or number is None or number.article or not number.last < at < len(lower) - 2:
        return False
    before, behind = lower[at - 1], lower[at + 1]
    alike = before[-1] == behind[-1] and before.endswith(clauses.adjective_endings)
    alike = alike and behind.endswith(clauses.adjective_endings)
    return alike and not sweep.tagged.known[at + 1].group and not sweep.tagged.known[at - 1].group


def placed_share(sweep: Sweep, at: int) -> bool:
    """', 31 of them in Lima': behind the words for a part stands where or when, and not who they are."""
    end = at + sweep.tagged.length[at] if at < len(sweep.tagged.length) else at
    known = sweep.tagged.known
    placed = end < len(known) and (bool(known[end].flags & PREPOSITION) or end in sweep.times)
    return placed and sweep.lexicon.clauses.fixed_order


def counts_things(sweep: Sweep, first: int, last: int) -> bool:
    """'58 fishermen and 11 boats': whether one of the words from `first` to before `last` is a thing."""
    return any(word in sweep.lexicon.clauses.things for word in sweep.tagged.words.lower[first:last])
