"""Which mention fits which place of the clause: case, sense and order weighed."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE, DATIVE, GENITIVE, NOMINATIVE
from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION, MORE, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import ACTOR_KINDS, PEOPLE_KINDS, with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.headlines import suffers
from gegenprobe.reading.roles.one_or_several import articled, of_several, one_alone, only_an_article
from gegenprobe.reading.roles.order_of_words import by_order, oblique_relative
from gegenprobe.reading.sentences.sentence import Sentence

PLACES: Final = frozenset({"subject", "object", "genitive", "dative"})
NEAR: Final = 4  # words between two coordinated verbs that share what follows
IN_ORDER: Final = 0.3  # 'Am Montag traf X in Lima Y': behind the verb who acts stands first
ARTICLED: Final = 1.5  # what an article counts for as a number, beside people whom a number counts
# How well each kind of mention fits as those to whom it happens, and as those who do it.
_AFFECTED: Final = {"people": 1.0, "number": 1.5, "person": 0.8, "pronoun": 0.4}
_ACTS: Final = {"body": 2.0, "place": 2.0, "person": 1.2, "thing": 0.9, "pronoun": 0.5, "people": 0.3}


def transitive(
    event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> tuple[list[Mention], list[Mention]]:
    """Subject and object of an active verb, told apart by case, sense and order."""
    bare = [m for m in mentions if not m.prep and not m.joined and m.kind != "event"]
    if lexicon.clauses.noun_cases:  # 'участника акции N. N. арестовали': one person
        bare = [m for m in bare if not _said_of_a_name(m, bare, sentence, lexicon) and not _goes_on(m, bare, sentence)]
    counted = lexicon.clauses.nouns_capitalised and any(m.counted and m.kind in ("people", "number") for m in bare)
    bare = [m for m in bare if not _goes_on(m, bare, sentence)] if counted else bare
    alone = headless(event, mentions, sentence, lexicon)
    several = of_several(event, sentence, lexicon)
    verb = sentence.clause(event.clause).first_verb(event.at)
    best: tuple[float, Mention | None, Mention | None] = (0.0, None, None)
    suffering, acting = by_order(event, bare, sentence, lexicon)
    suffering = oblique_relative(event, suffering, sentence, lexicon) or suffering
    for affected in [None, *(m for m in suffering if not _only_acts(m, bare, sentence, lexicon))]:
        for actor in [None] if alone else [None, *_may_act(acting, verb, event, sentence, lexicon)]:
            if (actor is affected or (several and one_alone(actor, mentions, sentence, lexicon))) and actor is not None:
                continue
            score = _score(affected, actor, event, sentence, lexicon)
            score -= ARTICLED if affected is not None and only_an_article(affected, bare, counted, lexicon) else 0.0
            score += IN_ORDER if affected is not None and alone else 0.0  # 'forderte, sie freizulassen'
            if score > best[0]:
                best = (score, affected, actor)
    if best[1] is None and best[2] is not None and suffers(event, best[2], sentence, lexicon):
        return with_joined(best[2], mentions), []
    people = with_joined(best[1], mentions)
    people = _each_marked(people, event, mentions, sentence) if lexicon.clauses.object_marks else people
    who = best[2]  # 'больше всего людей'
    anybody = who is not None and who.kind == "people" and not who.group and bool(lexicon.clauses.noun_cases)
    return people, [] if anybody else with_joined(who, mentions)


def _score(
    affected: Mention | None, actor: Mention | None, event: Event, sentence: Sentence, lexicon: Lexicon
) -> float:
    """How well the two fit as object and subject of the verb, by case, sense and order; 0 for nobody at all."""
    verb = sentence.clause(event.clause).first_verb(event.at)
    score = 0.0
    if affected is not None:
        score += as_object(affected, verb, lexicon) + _as_relative(affected, actor, event, sentence)
    if actor is not None:
        score += as_subject(actor, verb, lexicon)
    if actor is not None and affected is not None and lexicon.clauses.nouns_capitalised:
        around = actor.last <= verb < affected.first and affected.kind == "pronoun"  # 'Ein Richter ließ sie frei'
        score += IN_ORDER if around or verb < actor.first < affected.first else 0.0
    return score


def _may_act(bare: list[Mention], verb: int, event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'It freed 84 soldiers, nine of them officers': behind a pronoun and its verb nobody else acts."""
    if not lexicon.clauses.fixed_order:
        return bare
    if any(m.kind == "pronoun" and m.first < verb for m in bare):
        return [m for m in bare if m.first < verb]
    finite = event.form is not None and event.form.features & FINITE  # not 'urged the army to free 12'
    before = next((v.at for v in sentence.clause(event.clause).verbs if finite and v.at < event.at), -1)
    before = before if any(m.last <= before for m in bare) else event.at
    return [m for m in bare if not before < m.first < event.at]  # 'Men stormed the community and seized 12'


def _each_marked(affected: list[Mention], event: Event, mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    """'detuvo el lunes a tres hombres y el martes a dos mujeres': all counted objects behind the verb."""
    marked: list[Mention] = []
    verbs = (v for v in sentence.clause(event.clause).verbs if v.at > event.at)
    others = (v.at for v in verbs if any(not form.features & PARTICIPLE for form in v.forms))
    last = next(others, len(sentence.tagged.words))
    clause_of = sentence.sliced.clause_of  # a day inside a relative is not the verb's
    times = [time.first for time in sentence.times if clause_of[time.first] == event.clause]
    for mention in mentions:  # 'liberar a 40 tras excarcelar a 12': each verb has its own
        if marked and any(marked[-1].last <= time < mention.first for time in times):
            break  # 'detuvieron a 15, el jueves a siete': at another time
        if event.at < mention.first < last and mention.counted and mention.cases == ACCUSATIVE and not mention.prep:
            marked.append(mention)
        elif marked and mention.kind in ("body", "place", "person") and (mention.joined or not mention.prep):
            break  # 'Perú liberó a 39 presos y Colombia, a 24 rehenes'
    if len(marked) <= 1 or not any(m in marked for m in affected):
        return affected
    return sorted([*marked, *(m for m in affected if m not in marked)], key=lambda m: m.first)


def _only_acts(people: Mention, bare: list[Mention], sentence: Sentence, lexicon: Lexicon) -> bool:
    """'трое осуждённых убили Котова': a number in the nominative, beside another to whom it may happen."""
    number, words = people.number, lexicon.clauses.nominative_numbers
    if number is None or not words or people.kind not in ("people", "number"):
        return False
    told = any(word in words for word in sentence.tagged.words.lower[number.core_first : number.core_last])
    return told and any(m is not people and m.kind in ("person", "people") and not m.joined for m in bare)


def _goes_on(number: Mention, bare: list[Mention], sentence: Sentence) -> bool:
    """'троих рабочих задержали в порту, двоих на вокзале и одного в парке': those before have the verb."""
    tagged, before = sentence.tagged, number.first - 1
    more = bool(tagged.known[before].flags & MORE)
    comma = tagged.words.form[before] == "," or (more and tagged.words.form[before - 1] == ",")
    linked = comma or bool(tagged.known[before].flags & (CONJUNCTION | MORE))
    linked = linked and number.kind == "number" and number.first > 0
    kinds = ("people", "number") if comma else ("people",)  # 'двоих сослали, ещё троих — в лагерь'
    return linked and any(m.kind in kinds and m.counted and m.last < number.first for m in bare)


def _said_of_a_name(people: Mention, bare: list[Mention], sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a noun for one person stands before a name in another case than the nominative, and tells who that is."""
    if people.kind != "people" or people.number is not None:
        return False
    named = next((m for m in bare if m.kind == "person" and not m.owner and m.first >= people.last), None)
    if named is None or not named.cases or named.cases & NOMINATIVE or named.first - people.last > NEAR:
        return False
    words, known = sentence.tagged.words, sentence.tagged.known
    small = all(words.form[at].islower() and not known[at].verbs for at in range(people.last, named.first))
    several = words.lower[people.head].endswith(lexicon.clauses.plural_endings)
    return small and not several and words.lower[people.head] != known[people.head].base


def _as_relative(affected: Mention, actor: Mention | None, event: Event, sentence: Sentence) -> float:
    """'the prisoners whom the junta freed': beside an actor the relative is the one it happens to."""
    clause = sentence.clause(event.clause)
    relative = clause.kind == "relative" and affected.kind == "pronoun" and affected.head <= clause.relative + 1
    return 0.8 if relative and actor is not None and clause.relative >= 0 else 0.0


def as_object(mention: Mention, verb: int, lexicon: Lexicon) -> float:
    """How well a mention fits as the affected people: sense, place behind the verb, case."""
    score = _AFFECTED.get(mention.kind, -5.0)
    if mention.number is not None and mention.kind in ("people", "number"):
        score += 1.5 if mention.number.article else 2.5 if mention.kind == "people" else 2.0
    clauses = lexicon.clauses
    own = mention.kind == "pronoun" and (
        mention.name in clauses.pronouns or (bool(clauses.noun_cases) and mention.name in clauses.relatives)
    )
    if own and mention.cases & ACCUSATIVE and not mention.cases & NOMINATIVE:
        score += 1.0  # 'его отпустили'
    if mention.group:
        score += 1.5 if mention.group in lexicon.captive else 0.8
    if mention.owner == "office":
        score -= 0.8
    score += 0.6 if mention.head > verb else -0.4
    if mention.cases == GENITIVE and lexicon.clauses.nouns_capitalised:
        score -= 4.0
    return score + by_case(mention, ACCUSATIVE)


def as_subject(mention: Mention, verb: int, lexicon: Lexicon) -> float:
    """How well a mention fits as the actor: sense, place before the verb, case."""
    score = _ACTS.get(mention.kind, -3.0)
    if mention.number is not None and not (mention.group and mention.head < verb and articled(mention)):
        score -= 1.0  # not 'Un juez condenó a doce'
    if mention.group in lexicon.captive:
        score -= 1.5
    if mention.owner == "office":
        score += 0.8
    score += 0.5 if mention.head < verb else -0.1
    return score + by_case(mention, NOMINATIVE)


def by_case(mention: Mention, wanted: int) -> float:
    """What the case says for or against a reading; 0 where the form leaves it open."""
    if not mention.cases:
        return 0.0
    if mention.cases == wanted:
        return 2.0
    return 0.0 if mention.cases & wanted else -2.5


def best_whom(mentions: list[Mention], lexicon: Lexicon, case: int) -> Mention | None:
    """The mention that fits best as the affected people; None when none fits."""
    best, best_score = None, 0.0
    for mention in mentions:
        if mention.joined or mention.kind not in PEOPLE_KINDS:
            continue
        score = as_object(mention, 10_000, lexicon) + 0.6 + by_case(mention, case) - by_case(mention, ACCUSATIVE)
        if score > best_score:
            best, best_score = mention, score
    return best


def at_place(place: str, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """The affected people at one place of the clause."""
    if place == "subject":
        bare = [m for m in mentions if not m.prep]
        if lexicon.clauses.fixed_order:  # '806 people are in detention, 95 of them women'
            bare = [
                m for m in bare if not (m.part and any(o.counted and not o.part and o.first < m.first for o in bare))
            ]
        best = best_whom(bare, lexicon, NOMINATIVE)
        return named_holder(best, bare, sentence, lexicon) if best is not None else None
    if place in ("object", "genitive"):
        return best_whom([m for m in mentions if not m.prep], lexicon, ACCUSATIVE)
    if place == "dative":
        found = [m for m in mentions if not m.prep and m.kind in PEOPLE_KINDS and (not m.cases or m.cases & DATIVE)]
        acting = [m for m in mentions if not m.prep and m.kind in ("person", "body", "place")]
        if lexicon.clauses.noun_cases and len(acting) == 1:  # 'судья избрал меру': who stands alone is the subject
            found = [m for m in found if m.cases or m is not acting[0]]
        ranked = sorted(found, key=lambda m: (m.owner == "office", not m.cases & DATIVE, m.number is None, -m.head))
        ranked = [m for m in ranked if m.counted and not m.cases] or ranked
        return ranked[0] if ranked else None
    marked = next((m for m in mentions if m.prep == place and m.kind in PEOPLE_KINDS), None)
    if marked is None and lexicon.clauses.subjects_dropped and place in lexicon.clauses.object_marks:
        clitics = (m for m in mentions if m.kind == "pronoun" and not m.prep and m.cases & DATIVE)
        return next(clitics, None)  # 'les concedió la libertad', 'le cayeron diez años'
    return marked


def named_holder(best: Mention, bare: list[Mention], sentence: Sentence, lexicon: Lexicon) -> Mention:
    """'Приговорённый к казни N. N. умер': the name behind a noun without a number, with no verb between.

    Also behind an office and a comma: 'Основатель партии, 50-летний N. N., задержан'.
    """
    office = best.owner == "office"
    told = lexicon.clauses.adjectives_agree or (lexicon.clauses.fixed_order and office)
    if not told or not (best.kind == "people" or office) or best.number is not None:
        return best
    named = next((m for m in bare if m.kind == "person" and m.first >= best.last and not m.owner), None)
    if named is None:
        return best
    apposed = office and "," in sentence.tagged.words.form[best.last : named.first]
    first = best.last if office else 0
    verbs = sentence.clause(sentence.sliced.clause_of[best.head]).verbs
    parted = any(first <= verb.at < named.first for verb in verbs)
    return best if parted or (named.joined and not apposed) else named


def actor_at(place: str, mentions: list[Mention]) -> Mention | None:
    """The actor at one place of the clause; None when nobody stands there."""
    if place in ("subject", "object"):
        bare = [m for m in mentions if not m.prep and m.kind in ACTOR_KINDS and not m.joined]
        case = NOMINATIVE if place == "subject" else ACCUSATIVE
        bare = [m for m in bare if m.kind != "thing" or not m.cases or m.cases & case]  # 'den Rest der Haft erlassen'
        ranked = sorted(bare, key=lambda m: (-actor_rank(m) - by_case(m, case), m.head))
        return ranked[0] if ranked else None
    if place == "genitive":  # 'в руках бандитов'
        owners = (m for m in mentions if not m.prep and m.number is None and m.kind in ACTOR_KINDS)
        return next((m for m in owners if m.cases & GENITIVE), None)
    return next((m for m in mentions if m.prep == place and m.kind in ACTOR_KINDS), None)


def actor_rank(mention: Mention) -> float:
    """How likely a kind of mention acts: persons and bodies first."""
    return {"person": 2.0, "body": 2.0, "place": 1.8, "thing": 0.3, "pronoun": 0.8, "people": 0.6}.get(
        mention.kind, 0.0
    )


def headless(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the mentions stand in an infinitive, which has no subject ('..., die Bank zu sanktionieren')."""
    if sentence.clause(event.clause).kind != "infinitive" or not lexicon.clauses.nouns_capitalised:
        return False
    clause_of = sentence.sliced.clause_of
    return not lexicon.clauses.inner_clauses and all(clause_of[m.head] == event.clause for m in mentions)


def marked_first(
    places: tuple[str, ...], mentions: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> tuple[str, ...]:
    """'Gegen sieben erließ ein Richter Haftbefehl': where a preposition comes first and somebody stands behind it."""
    if not lexicon.clauses.nouns_capitalised or "object" not in places or places[0] in PLACES:
        return places
    return places if at_place(places[0], mentions, sentence, lexicon) is None else places[:1]


def needed_objects(mentions: list[Mention], frame: int, sentence: Sentence, lexicon: Lexicon) -> tuple[int, ...]:
    """Heads of the mentions that are what the frame needs itself ('lockerte die Sanktionen'): they do not act."""
    ends, lower = lexicon.met.needed.get(frame), sentence.tagged.words.lower
    if ends is None:
        needs = [lexicon.phrases_needed[number] for number in lexicon.needs[frame]]
        ends = tuple(sorted({form for need in needs if not need.before for form in need.last}))
        lexicon.met.needed[frame] = ends
    return tuple([m.head for m in mentions if lower[m.head].endswith(ends)]) if ends else ()
