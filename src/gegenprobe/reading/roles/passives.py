"""Who is affected and who acts where the verb is passive: the roles of the frame, turned round."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE, INSTRUMENTAL, NOMINATIVE
from gegenprobe.packs.inflection import FINITE, GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION, IN_RETURN, NAMED, ORGANISATION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import ACTOR_KINDS, PEOPLE_KINDS, with_joined
from gegenprobe.reading.names.mention import COUNTED, Mention
from gegenprobe.reading.roles.behind_with import those_behind_with
from gegenprobe.reading.roles.company import with_company
from gegenprobe.reading.roles.returned import behind_return
from gegenprobe.reading.roles.weighing import at_place, best_whom, named_holder, needed_objects
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.attributes import before_adverbs, mark_before
from gegenprobe.reading.words.tagging import CARRIES
from gegenprobe.text.extremes import least

NEAR: Final = 3  # words from a noun for people to the name of the body they are of


def of_passive(
    event: Event, whom_places: tuple[str, ...], mentions: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> tuple[list[Mention], list[Mention]]:
    """Who is affected stands as the subject, who does it behind the word for the agent."""
    if opened := those_behind_with(event, mentions, sentence, lexicon):
        return opened, []
    if (
        among := _among(event, mentions, sentence, lexicon) or _described(event, mentions, sentence, lexicon)
    ) is not None:
        return [among], []
    mentions = _before_comma(event, mentions, sentence, lexicon)
    mentions = [m for m in mentions if not (_of_another(m, event, sentence, lexicon) or _become(m, event, lexicon))]
    if lexicon.clauses.fixed_order and sentence.tagged.flags & IN_RETURN:
        mentions = [m for m in mentions if m.first < event.at or not behind_return(m, sentence)]
    agents = _agents(event, mentions, sentence, lexicon)
    whom = _turned_round(event, whom_places, [m for m in mentions if m not in agents], sentence, lexicon)
    if whom is None and not lexicon.clauses.nouns_capitalised:
        whom = next((m for m in mentions if m.last == event.at and m.kind in PEOPLE_KINDS), None)
    if whom is None:
        group = next((m for m in mentions if m.kind == "body" and m.group and not m.prep and m not in agents), None)
        whom = group._replace(kind="people") if group else None  # 'mehrere Oppositionelle wurden festgenommen'
    if whom is None and lexicon.clauses.inner_clauses:
        start = before_adverbs(event.at, sentence.tagged, lexicon)
        first = sentence.clause(event.clause).verbs[0].at
        mark = mark_before(first, sentence.tagged, lexicon)  # 'with ten more to be freed'
        before = (event.at - 1, start, first, mark)  # 'with five people being deported'
        right_before = [m for m in mentions if m.prep and m.last in before and m.counted]
        whom = next((m for m in right_before if m.kind in COUNTED), None)
    if whom is None and lexicon.clauses.fixed_order:
        carried = bool(sentence.tagged.marks & CARRIES)
        whom = _carried(event, mentions, sentence, lexicon) if carried else _asked_for(event, mentions, sentence)
    affected = with_company(event, whom, mentions, sentence, lexicon)
    return affected, with_joined(agents[0] if agents else None, mentions)


def _become(who: Mention, event: Event, lexicon: Lexicon) -> bool:
    """'The sailors were taken hostage': the bare word right behind the verb tells what they became."""
    bare = who.kind == "people" and who.number is None and who.first == event.at + 1 == who.last - 1
    return bare and who.group in lexicon.captive and lexicon.clauses.fixed_order


def _asked_for(event: Event, mentions: list[Mention], sentence: Sentence) -> Mention | None:
    """'called for them to be freed': the pronoun right before an infinitive in the passive."""
    clause = sentence.clause(event.clause)
    asked = [m for m in mentions if clause.kind == "infinitive" and m.kind == "pronoun" and m.last == clause.first]
    return next((m for m in asked if m.cases & ACCUSATIVE), None)


def _by_another(agent: Mention, event: Event, sentence: Sentence) -> bool:
    """'llevados en un vuelo fletado por Perú', 'flown on a plane chartered by Peru': another participle's agent."""
    before = agent.first - 1
    if before <= event.at or not sentence.tagged.known[before].verbs:
        return False
    own = {verb.at for verb in sentence.clause(event.clause).verbs}
    participle = any(form.features & PARTICIPLE for form in sentence.tagged.known[before].verbs)
    return participle and before not in own


def _agents(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """Who does it: behind the word for the agent, neither a thing nor people counted, nor where others leave for."""
    prepositions = lexicon.clauses.agent
    agents = [m for m in mentions if _stands_as_agent(m, prepositions) and m.kind in ACTOR_KINDS]
    swapped = "with" in lexicon.frames[event.frame].roles  # 'fueron canjeados por un soldado'
    agents = [
        m for m in agents if m.kind != "thing" and (m.kind != "people" or not (m.number if swapped else m.counted))
    ]
    agents = [m for m in agents if not (m.kind == "place" and _belongs_to_noun(m, mentions))]
    agents = [m for m in agents if m.kind != "people" or not _of_a_quantity(m, mentions)]
    agents = [m for m in agents if not _ahead_of_all(m, sentence, lexicon)]
    agents = [m for m in agents if not (_ahead_of_verb(m, event, sentence, lexicon) or _by_another(m, event, sentence))]
    if "to" in lexicon.frames[event.frame].roles:
        agents = [m for m in agents if not (_leaves_for(m, mentions) or _crossed_at(m, sentence, lexicon))]
    return agents or _without_case(event, mentions, lexicon)


def _carried(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """'A boat with 15 sailors on board was let go', 'The ship was seized with 22 crew': who is in what moves people."""
    lower, vehicles = sentence.tagged.words.lower, lexicon.vehicles
    inside = [m for m in mentions if m.prep in lexicon.clauses.with_others and m.counted and m.kind in COUNTED]
    ahead = [m for m in inside if m.last <= event.at and lower[m.first - 1] in vehicles]
    moved = any(word in vehicles for word in lower[sentence.clause(event.clause).first : event.at])
    behind = [m for m in inside if moved and m.first > event.at]
    return next(iter(ahead or behind), None)


def _among(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """'The three are among 19 arrested in May': the number right before the participle, behind a preposition.

    So are people where nothing but that preposition opens the clause ('with 14 people arrested and nine injured').
    """
    if not lexicon.clauses.fixed_order:
        return None
    clause = sentence.clause(event.clause)
    first = _with_gerund(event, clause)
    alone = bool(clause.verbs) and clause.verbs[0].at == first
    ends = (first, before_adverbs(first, sentence.tagged, lexicon))
    direct = [m for m in mentions if m.last in ends and m.prep and not m.joined and m.counted]
    opening = [m for m in direct if alone and m.first == clause.first and m.prep in lexicon.clauses.with_others]
    return next((m for m in direct if m.kind == "number" or m in opening or m.prep in lexicon.among), None)


def _with_gerund(event: Event, clause: Clause) -> int:
    """'with ten people being moved to Chile and six to Peru': the gerund right before a participle; else the latter."""
    before = next((verb for verb in clause.verbs if verb.at == event.at - 1), None)
    helps = before is not None and all(form.features == GERUND for form in before.forms)
    return event.at - 1 if helps else event.at


def _without_case(event: Event, mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """'20 узников помилованы Лукашенко': a name that has no cases, right behind the participle of counted people."""
    counted = any(m.counted and m.kind == "people" and not m.prep and m.last <= event.at for m in mentions)
    if not counted or not lexicon.clauses.noun_cases:
        return []
    return [
        m
        for m in mentions
        if m.first == event.at + 1 and m.kind in ("person", "body") and not (m.cases or m.joined or m.prep)
    ]


def _of_another(mention: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Los 33 retenidos por la guerrilla fueron liberados': the agent of the participle right before it."""
    if not lexicon.clauses.subjects_dropped or mention.prep not in lexicon.clauses.agent or mention.first > event.at:
        return False
    verbs = [v for v in sentence.clause(event.clause).verbs if v.at < mention.first and v.at != event.at and v.forms]
    return any(all(form.features & PARTICIPLE for form in verb.forms) for verb in verbs)


def _before_comma(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'X fue arrestado, una detención que una ministra ...': people behind the comma did not suffer it."""
    form, after = sentence.tagged.words.form, event.at + 1
    closes = lexicon.clauses.subjects_dropped and after < len(form) and form[after] == ","
    bare = [m for m in mentions if m.last <= event.at and not m.prep and m.kind in PEOPLE_KINDS]
    if not closes or not bare:
        return mentions
    return [m for m in mentions if m.first < event.at or m.prep or m.joined or m.counted]


def _described(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """'la liberación de 100 personas detenidas': without an auxiliary, those right before it behind a preposition."""
    if not lexicon.clauses.subjects_dropped or event.form is None or sentence.clause(event.clause).kind == "relative":
        return None
    end = event.at
    for mention in reversed([m for m in mentions if m.last <= event.at]):
        if mention.last != end or not mention.prep:
            return None
        if mention.kind in PEOPLE_KINDS:
            return mention if mention.prep not in lexicon.clauses.object_marks else None
        if mention.prep not in lexicon.clauses.genitive_marks:
            return None
        end = mention.first  # 'con 21 activistas de la Flotilla deportados'
    return None


def _stands_as_agent(mention: Mention, prepositions: tuple[str, ...]) -> bool:
    """'durch die Polizei', 'полицией'; but not 'у границы с Киргизией', where a preposition asks for the case."""
    return mention.prep in prepositions or (mention.cases == INSTRUMENTAL and not mention.prep)


def _of_a_quantity(people: Mention, mentions: list[Mention]) -> bool:
    """'Hunderte von Mitgliedern wurden verhaftet': those whom the noun before counts."""
    return any(m.kind == "thing" and not m.prep and m.last == people.first for m in mentions)


def _ahead_of_all(agent: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'On the third day of a strike by nurses, 40 were arrested': before any verb of its clause nobody acts."""
    verbs = sentence.clause(sentence.sliced.clause_of[agent.head]).verbs
    return lexicon.clauses.fixed_order and all(agent.last <= verb.at for verb in verbs)


def _ahead_of_verb(agent: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Der Vorsitzende von Amnesty wurde entlassen': before the finite verb stands one phrase, which it ends."""
    clause = sentence.clause(event.clause)
    verbs = [v.at for v in clause.verbs if any(f.features & FINITE and not f.features & PARTICIPLE for f in v.forms)]
    finite = least(verbs, -1)
    if not lexicon.clauses.nouns_capitalised or clause.kind != "main":
        return False
    if agent.last > finite:
        return agent.last > event.at and _closes_phrase(agent, sentence, lexicon)
    return any(m.last == agent.first for m in sentence.mentions) or _closes_phrase(agent, sentence, lexicon)


def _closes_phrase(agent: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Festgenommen wurde ein Reporter von Radio Sol.', 'N. N., ein Mitarbeiter von Radio Sol, ...': whose he is."""
    form, known, last = sentence.tagged.words.form, sentence.tagged.known, agent.last
    noun = form.index(agent.prep, 0, agent.head) - 1 if agent.prep in form[: agent.head] else -1
    if noun < 0 or agent.head - noun > NEAR or (last < len(form) and form[last][0].isalnum()):
        return False
    belongs = form[noun].lower() in lexicon.told_by.belonging or known[noun].group in lexicon.clauses.of_outlets
    return belongs and not (known[last - 1].flags & ORGANISATION and not known[last - 1].flags & NAMED)


def _crossed_at(place: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'fueron devueltas a Chile por Tacna, 284 por Elías Piña': a town is where they cross, and moves nobody."""
    found = sentence.tagged.known[place.head].place if place.kind == "place" else None
    return found is not None and found.role in ("city", "region") and lexicon.clauses.subjects_dropped


def _leaves_for(place: Mention, mentions: list[Mention]) -> bool:
    """'von Wien über Istanbul nach Kabul gebracht': a place with another right behind it is where they leave."""
    behind = [m for m in mentions if m.kind == "place" and m.prep and m.prep != place.prep]
    return place.kind == "place" and any(m.first == place.last for m in behind)


def _belongs_to_noun(place: Mention, mentions: list[Mention]) -> bool:
    """'im Stadtzentrum von Moskau festgenommen', 'an das Gericht von Istanbul': it tells which noun is meant."""
    before = [m for m in mentions if m.prep and m.kind in ("thing", "body", "event") and m.first < place.first]
    return any(place.first <= m.last for m in before)


def _turned_round(
    event: Event, places: tuple[str, ...], mentions: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> Mention | None:
    """The affected people of a passive: what was the object stands bare, the rest as it did."""
    for place in places:
        if place == "object":
            floats = lexicon.clauses.inner_clauses and any(m.kind == "person" for m in mentions)
            bare = [
                _as_counted(m) for m in mentions if not m.prep and (m.kind != "event" or lexicon.needs[event.frame])
            ]
            bare = [m for m in bare if not (floats and m.kind == "number" and m.head == event.at - 1)]
            ahead = [m for m in bare if m.last <= event.at] if lexicon.clauses.inner_clauses else []
            early = _right_before([m for m in ahead if m.counted], event, sentence, lexicon)
            found = best_whom(early, lexicon, NOMINATIVE)  # '390 were freed: 270 soldiers and 120 civilians'
            found = found or best_whom(_named(ahead, lexicon), lexicon, NOMINATIVE)
            found = found or best_whom(bare, lexicon, NOMINATIVE)
            if found is not None and found.owner == "office":
                found = named_holder(found, bare, sentence, lexicon)
        else:
            found = None if place == "subject" else at_place(place, mentions, sentence, lexicon)
        if found is not None:
            return found
    return None


def _named(ahead: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """'X was sentenced to nine years, his brother Y to eight': who stands before the verb where order is fixed."""
    return [m for m in ahead if lexicon.clauses.fixed_order and m.kind == "person" and m.owner != "office"]


def _right_before(early: list[Mention], event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Two dead, 31 held after raid': of several numbers, the one right before the verb where others have a word."""
    last = early[-1] if early else None
    if last is None or len(early) == 1 or last.last != event.at or not last.counted or not lexicon.clauses.fixed_order:
        return early
    form, known = sentence.tagged.words.form, sentence.tagged.known
    between = range(early[-2].last, last.first)
    told = early[-2].counted and last.kind == "number"
    return [last] if told and any(form[k][0].isalnum() and not known[k].flags & CONJUNCTION for k in between) else early


def _as_counted(mention: Mention) -> Mention:
    """'31 Todesurteile': an event noun with a number stands for as many people."""
    if mention.kind != "event" or mention.number is None or mention.number.article:
        return mention
    return mention._replace(kind="number", group="", events=())


def with_needed(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Die Polizei vollstreckte neun Haftbefehle': a counted noun that the frame needs stands for as many people."""
    if lexicon.frames[event.frame].status or not any(m.kind == "event" and m.counted and not m.prep for m in mentions):
        return mentions  # '14 Haftbefehle hat sie erwirkt': how many they are for is not told
    heads = needed_objects(mentions, event.frame, sentence, lexicon)
    return [_as_counted(m) if m.head in heads and not m.prep else m for m in mentions]
