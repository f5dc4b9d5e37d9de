"""A cue: words that bring in a speaker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from gegenprobe.packs.grammar import GENITIVE, INSTRUMENTAL, NOMINATIVE
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, CUE_BEFORE, PRONOUN, RELATIVE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.tagging import BRACKETS, UNKNOWN
from gegenprobe.text.record import Record

PLACE: Final = 5  # letters of a place before a colon
BESIDE: Final = 4  # words from what is cited to its participle
SPEAKER_KINDS: Final = ("person", "body", "place", "people", "thing", "pronoun")


class Cue(Record):
    """Words that bring in a speaker: where they stand, who speaks, and in which clauses (None: all of the sentence).

    `type` is direct, indirect or reported; `clause` is the clause the cue stands in, which it does not govern
    unless its own object is what was said.
    """

    _fields = ("first", "last", "type", "speakers", "clause", "governs", "own", "carried")
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        first: int,
        last: int,
        type: str,
        speakers: tuple[Mention, ...],
        clause: int,
        governs: frozenset[int] | None,
        own: bool,
        carried: bool = False,
    ) -> None:
        self.first = first
        self.last = last
        self.type = type
        self.speakers = speakers
        self.clause = clause
        self.governs = governs
        self.own = own
        self.carried = carried


def subject_of(sentence: Sentence, clause: Clause, verb: int) -> tuple[Mention, ...]:
    """Who speaks in the clause of a verb of saying: what stands nearest and can speak; () when nobody does."""
    inside = sentence.in_clause(clause.number) + _holder_behind(sentence, clause)
    known = sentence.tagged.known
    mentions = [m for m in inside if not m.prep and m.kind in SPEAKER_KINDS and not bracketed(m, sentence)]
    mentions = [m for m in mentions if m.cases not in (INSTRUMENTAL, GENITIVE)]
    mentions = [m for m in mentions if not (m.owner == "possessive" and _behind_preposition(m, inside))]
    mentions = [m for m in mentions if m.kind != "person" or not possessed(m, sentence)]
    mentions = [m for m in mentions if m.head < verb or not known[m.head].flags & RELATIVE]  # 'es cierto que'
    strong = [m for m in mentions if m.kind in ("person", "body", "place")]
    weak = [m for m in mentions if m.kind in ("people", "pronoun", "thing") and (m.number is None or m.number.article)]
    first_pronoun = [m for m in weak if m.kind == "pronoun" and m.cases == NOMINATIVE]
    pronouns = [m for m in weak if m.kind == "pronoun" and sentence.tagged.known[m.head].flags & PRONOUN]
    beside_verb = [m for m in pronouns if m.cases & NOMINATIVE and abs(m.head - verb) == 1]
    acting = [m for m in strong if not m.cases or m.cases & NOMINATIVE]
    office = [m for m in weak if m.kind == "people" and (not m.cases or m.cases & NOMINATIVE)]
    office = office if not acting else []
    opening = [
        m for m in weak if m.kind == "thing" and m.last == verb and m.cases & NOMINATIVE and m.first == clause.first
    ]
    opening = opening if not any(m.last <= verb for m in acting + office) else []  # 'Die Veranstalter verlangten ...'
    pool = first_pronoun[:1] or beside_verb[:1] or opening or acting or office or strong or weak
    pool = [m for m in pool if m.kind != "thing" or 0 <= m.first - verb <= 2 or m in opening]
    if not pool:
        return ()
    ranked = sorted(
        pool, key=lambda m: (bool(m.cases) and not m.cases & 1, min(abs(m.head - verb), abs(m.last - verb)))
    )
    beside = {m.first - 1 for m in sentence.mentions if m.aside}
    first = next((m for m in pool if m.kind == "person" and not m.owner and m.last in beside), ranked[0])
    holder = next((m for m in mentions if m.first == first.last and m.kind == "person" and m.head > m.first), None)
    if first.kind in ("place", "body") and holder is not None and not holder.owner and not first.owner:
        first = holder  # 'said East Africa Representative Tom Rhodes'
    start = next((m.first for m in sentence.mentions if m.last == first.first and m.kind in ("place", "body")), None)
    start = first.first if start is None else start
    named = next((m for m in pool if m.last == start - 1 and m.kind == "person" and not m.owner), None)
    form = sentence.tagged.words.form
    if named is not None and form[first.head].islower() and form[named.last] == "," == form[first.last]:
        first = named  # 'John Coale, Trump's envoy, said'
    if first.kind in ("body", "place") and (holder := _holder_before(first, sentence)) is not None:
        first = holder
    if first.kind == "body" and first.head > verb:  # 'сказала ТАСС представитель ... N. N.': the body is told
        first = next((m for m in pool if m.kind == "person" and m.first == first.last and not m.joined), first)
    return _with_others(first, inside, mentions, sentence)


def _holder_behind(sentence: Sentence, clause: Clause) -> list[Mention]:
    """'..., sagte die Sprecherin der Behörde, N. N.': who holds the office that ends the clause, behind its comma."""
    behind = next((m for m in sentence.mentions if m.first == clause.last + 1), None)
    if behind is None or behind.kind != "person" or behind.owner or behind.prep:
        return []
    office = next((m for m in sentence.mentions if m.owner == "office" and clause.first <= m.first < clause.last), None)
    form = sentence.tagged.words.form
    apart = form[clause.last] == "," and not form[min(behind.last, len(form) - 1)][0].isalpha()
    return [behind] if apart and office is not None and office.aside else []


def _holder_before(owner: Mention, sentence: Sentence) -> Mention | None:
    """'Иван Котов, представитель МВД, сообщил': who is named before the commas around whose office he holds; None."""
    form, start, office = sentence.tagged.words.form, owner.first, False
    if owner.last >= len(form) or form[owner.last] != ",":
        return None
    while (before := next((m for m in sentence.mentions if m.last == start and m.first < start), None)) is not None:
        office = office or before.owner == "office"
        start = before.first
    if not office or start < 2 or form[start - 1] != ",":
        return None
    return next((m for m in sentence.mentions if m.last == start - 1 and m.kind == "person" and not m.owner), None)


def possessed(owner: Mention, sentence: Sentence) -> Mention | None:
    """'the blogger's brother': who is told of as somebody's, right behind whose he is."""
    behind = (m for m in sentence.mentions if m.first == owner.last and m.owner == "possessive")
    return next((m for m in behind if m.kind == "people"), None)


def _behind_preposition(mention: Mention, inside: list[Mention]) -> bool:
    """'lo confirmó por sus canales y sus redes el ministro': coordinated with what stands behind a preposition."""
    before = [m for m in inside if m.last <= mention.first]
    return mention.joined and bool(before) and bool(before[-1].prep)


def bracketed(mention: Mention, sentence: Sentence) -> bool:
    """'vecinos de Lobos (estado Miranda) dijeron': what stands in brackets tells more of what stands before."""
    if not sentence.tagged.marks & BRACKETS:
        return False  # as nearly always
    before = sentence.tagged.words.form[: mention.first]
    return before.count("(") > before.count(")")


def _with_others(
    first: Mention, inside: list[Mention], mentions: list[Mention], sentence: Sentence
) -> tuple[Mention, ...]:
    """Who speaks with those that speak as well; instead of an office the one whom the comma behind it names."""
    known = sentence.tagged.known
    named = next((m for m in inside if m.joined and m.kind == "person" and m.first > first.head and not m.owner), None)
    named = named or _name_behind(first, inside, sentence)
    if first.owner == "office" and named is not None and sentence.tagged.words.form[named.first - 1] == ",":
        return (named,)  # 'der Generalstaatsanwalt der Provinz, N. N.': one person
    before = _listed_before(first, mentions, lambda at: bool(known[at - 1].flags & CONJUNCTION))
    form = sentence.tagged.words.form
    joined = [m for m in inside if m.joined and m.kind == first.kind and m.head > first.head and not m.prep]
    if first.kind == "person" and not first.owner:  # 'N. N., полпред республики': who the named one is
        joined = [m for m in joined if m.owner != "office" or form[m.first - 1] != ","]
    return tuple(m for m in inside if m is first or m in before or m in joined)


def beside_name(office: Mention, inside: list[Mention], sentence: Sentence) -> tuple[Mention, ...]:
    """'por el jefe de la Policía, Juan Soto': the one whom the comma behind an office names; else the office."""
    named = _name_behind(office, inside, sentence) if office.owner == "office" else None
    return (office if named is None else named,)


def _name_behind(office: Mention, inside: list[Mention], sentence: Sentence) -> Mention | None:
    """'el director del Foro, N. N.,': the name behind the comma, where only whose office it is stands between."""
    form = sentence.tagged.words.form
    following = [m for m in inside if m.first >= office.last and not m.aside]
    of_office = [m for m in following if m.prep and m.kind in ("body", "place", "person", "thing")]
    name = next((m for m in following if m not in of_office), None)
    if name is None or name.kind != "person" or name.owner or form[name.first - 1] != ",":
        return None
    return name if form[office.last : name.first].count(",") == 1 else None


def _listed_before(last: Mention, mentions: list[Mention], conjoined: Callable[[int], bool]) -> list[Mention]:
    """'the agencies Anadolu and DHA reported': those that the one nearest to the verb is coordinated with."""
    found: list[Mention] = []
    at = next(n for n, m in enumerate(mentions) if m is last)
    speak = ("person", "body", "place") if last.kind == "place" else ("person", "body")  # 'Russia and Ukraine said'
    while at > 0 and mentions[at].joined and mentions[at - 1].kind in speak and not mentions[at].owner:
        near = mentions[at].first - mentions[at - 1].last <= 1
        ends = found or conjoined(mentions[at].first)
        if not near or not ends or mentions[at].kind not in speak:
            break
        at -= 1
        found.append(mentions[at])
    return found


def capitals_before(sentence: Sentence, clause: Clause, verb: int) -> tuple[Mention, ...]:
    """'Haki Watch has counted ...': words with a capital before the verb that no mention covers, as a body's name."""
    words, known = sentence.tagged.words, sentence.tagged.known
    end = min([v.at for v in clause.verbs if v.at <= verb and words.form[v.at][0].islower()], default=verb)
    while end > clause.first and words.form[end - 1].islower() and known[end - 1] is UNKNOWN:
        end -= 1
    first = end
    while first > clause.first and words.form[first - 1][0].isupper():
        first -= 1
    if first < end and known[first].flags & ARTICLE:
        first += 1
    over = [m for m in sentence.mentions if m.first < end and first < m.last]
    taken = any(m.kind not in ("event", "thing") for m in over)  # 'Freedom Line said'
    acronym = end - first == 1 and words.form[first].isupper() and len(words.form[first]) > 1
    if taken or any(t.first < end and first < t.last for t in sentence.times) or not (end - first > 1 or acronym):
        return ()
    name = words.slice(first, end)
    return (Mention(first, end, end - 1, "body", name=name),)


def described_before(sentence: Sentence, clause: Clause) -> tuple[Mention, ...]:
    """'..., Juan Soto, a spokesman for the ministry, wrote': who is named before what describes him, up to the verb."""
    form = sentence.tagged.words.form
    if clause.first < 1 or form[clause.first - 1] != "," or not clause.verbs or clause.verbs[0].at != clause.first:
        return ()
    before = [m for m in sentence.mentions if m.last < clause.first]
    closing = before[-1] if before else None
    if closing is not None and closing.kind == "person" and closing.last == clause.first - 1:
        apart = form[closing.first - 1] == "," and not closing.owner
        described = any(m.owner == "office" and m.name == closing.name for m in before)
        return (closing._replace(joined=False),) if apart and described else ()  # 'the head of ..., Juan Soto, said'
    office = next((m for m in reversed(before) if m.owner == "office" and m.joined), None)
    named = next((m for m in before if office is not None and m.last == office.first - 1), None)
    if office is None or named is None or named.kind != "person" or named.owner or named.prep:
        return ()
    between = form[office.first : clause.first - 1]
    return (named,) if form[named.last] == "," and "," not in between else ()


def written_by(sentence: Sentence, after: int, agents: tuple[str, ...]) -> tuple[Mention, ...]:
    """'según datos facilitados a la prensa por la Policía': who gave what is cited, behind its participle."""
    tagged = sentence.tagged
    end = next((k for k in range(after, len(tagged.words)) if not tagged.words.form[k][0].isalnum()), len(tagged.words))
    given = next((k for k in range(after, end) if any(f.features & PARTICIPLE for f in tagged.known[k].verbs)), end)
    behind = [m for m in sentence.mentions if given < m.first < end and m.prep in agents]
    return tuple(m for m in behind if m.kind in ("person", "body"))[:1] if given - after <= BESIDE else ()


def author_of(sentence: Sentence, source: Mention) -> Mention:
    """'einem Bericht der Agentur', 'einer Bilanz von Reporter ohne Grenzen': who wrote it, where the text says so."""
    if source.kind != "thing":
        return source
    near = (source.last, source.last + 1)
    return next((m for m in sentence.mentions if m.kind in ("body", "person") and m.first in near), source)


def accounts_behind(preposition: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The nouns for an account that the preposition stands before, the longest first."""
    found = lexicon.met.accounts.get(preposition)
    if found is None:
        phrases = lexicon.phrases.get(preposition, ())
        found = tuple([parts[1] for parts, word in phrases if len(parts) == 2 and word.flags & CUE_BEFORE])
        lexicon.met.accounts[preposition] = found
    return found


def in_dateline(form: list[str], colon: int, named: list[Mention]) -> bool:
    """'RAMANATHAPURAM: 21 fishermen were arrested.': a place before a whole sentence speaks for nobody."""
    capitals = all(word.isupper() for word in form[:colon] if word[0].isalpha()) and len(form[0]) >= PLACE
    lone = colon == 1 and bool(named) and named[0].kind == "person"
    return (capitals or lone) and form[-1] == "."


def without_cited(mentions: list[Mention], cited: set[int]) -> list[Mention]:
    """The mentions with those cited set aside; nothing is coordinated with one of them."""
    before = [None, *mentions]
    return [
        m._replace(aside=m.aside or m.head in cited, joined=m.joined and not (last and last.head in cited))
        if m.head in cited or (last and last.head in cited)
        else m
        for last, m in zip(before, mentions, strict=False)
    ]


def by_another_verb(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> Cue | None:
    """'Según clasifica la entidad a los presos': a verb that does not say so itself; None where it tells who speaks."""
    if not lexicon.clauses.subjects_dropped or not sentence.tagged.known[after].verbs:
        return None  # 'según contaron a X sus allegados'
    clause = sentence.clause(sentence.sliced.clause_of[after])
    if any(use.speech for use in uses_of([verb for verb in clause.verbs if verb.at == after], lexicon)):
        return None
    found = tuple(m for m in subject_of(sentence, clause, after) if m.kind in ("body", "person"))
    return Cue(at, found[-1].last, "reported", found, clause.number, None, True) if found else None
