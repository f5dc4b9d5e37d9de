"""How one who acts or speaks is called in a statement: by a full name, or by the words of the text."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE, INSTRUMENTAL
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.cues.complements import complement_of, informed, members_of
from gegenprobe.reading.cues.linked_tails import in_quotes, linked_tail, quoted_behind
from gegenprobe.reading.meant.bodies_meant import body_meant, own_name_behind
from gegenprobe.reading.meant.fuller_names import office_of, told_in_full
from gegenprobe.reading.meant.leaders_meant import leader_meant
from gegenprobe.reading.meant.name_tails import (
    body_behind,
    called_behind,
    genitive_behind,
    tail_of,
    without_own_country,
)
from gegenprobe.reading.meant.persons_meant import person_meant
from gegenprobe.reading.meant.rest_of_phrase import rest_of_phrase
from gegenprobe.reading.meant.told_before import cited_before, name_told_before, spelled_out
from gegenprobe.reading.names.mention import SMALL, Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Context
from gegenprobe.reading.words.agreement import adjective_in_base

LONGEST_TAIL: Final = 10  # words from a body to its name
LONGEST_DOMAIN: Final = 5  # letters: 'media'
LONGEST_ENDING: Final = 2  # letters of a genitive: 'Bundesamtes'


def name_of(mention: Mention, stands: tuple[Sentence, int], context: Context) -> str:
    """The name of the one mentioned in the sentence with this number."""
    sentence, lexicon = stands[0], context.lexicon
    name = mention.name or sentence.tagged.words.slice(mention.head, mention.last)
    if at := described_noun(mention, sentence, lexicon):
        return sentence.tagged.words.slice(at, mention.last)
    if meant := cited_before(mention, stands, context):
        return meant
    if mention.kind == "body":
        known = name_told_before(mention, stands, context, _as_told)
        name = _of_body(mention, "" if known else body_meant(mention, name, stands, context), sentence, context, known)
    elif mention.kind == "thing":
        quoted = quoted_behind(mention, sentence) or in_quotes(mention, sentence)
        name = quoted or name + linked_tail(mention, sentence, lexicon)
    elif mention.kind in ("person", "people"):
        known = _told_before(mention, stands, context) if mention.kind == "person" else ""
        known = known or _of_country(mention, name, sentence, lexicon)
        known = known or (person_meant(mention, stands, context) if name.islower() else "")
        name = context.names.full(known or name) if mention.kind == "person" else known or name
        name = name if known or mention.kind == "person" else body_behind(mention, sentence, lexicon) or name
        tail = _tail_of_people(mention, name, sentence, lexicon) or genitive_behind(mention, sentence, lexicon)
        if not known and _nameless(mention, name, sentence):
            tail = informed(mention, sentence, lexicon) or tail or complement_of(mention, sentence, lexicon)
        name = in_quotes(mention, sentence) or name + tail
    rest = rest_of_phrase(mention, name, sentence, lexicon)
    name = _in_base_form(mention, name, sentence, lexicon) + rest + _domain(mention, name, sentence)
    return spelled_out(name, context.names.text, lexicon) or without_own_country(name, lexicon)


def described_noun(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> int:
    """'la Casa de Gobierno turca', 'con mediación turca': the noun before a country's adjective, no people; 0."""
    known, form, head = sentence.tagged.known, sentence.tagged.words.form, mention.head
    plain = mention.kind == "people" and not mention.group and not mention.name and mention.number is None
    if not plain or not lexicon.clauses.adjectives_follow or head - 1 < mention.first or mention.last != head + 1:
        return 0
    place, before = known[head].place, known[head - 1]
    noun = form[head - 1].isalpha() and not before.flags & SMALL and not before.group
    return head - 1 if noun and place is not None and place.role in ("adjective", "citizen") else 0


def _of_country(office: Mention, name: str, sentence: Sentence, lexicon: Lexicon) -> str:
    """'the Iranian foreign minister': an office without a name and the country right before it; '' for others."""
    if not office.nations or office.owner != "office" or not name.islower() or not lexicon.clauses.nationality_first:
        return ""
    words, before = sentence.tagged.words, office.head - 1
    if office.counted or before < office.first or sentence.tagged.known[before].place is None:
        return ""
    return words.slice(before, before + 1) + " " + name if words.slice(office.head, office.last) == name else ""


def _nameless(mention: Mention, name: str, sentence: Sentence) -> bool:
    """Whether somebody is called by a noun alone ('father', 'ein Anwalt'), and no name was found for it."""
    office = mention.kind == "people" or mention.owner == "office"
    return office and " " not in name and name.lower() in sentence.tagged.words.lower[mention.first : mention.last]


def _domain(mention: Mention, name: str, sentence: Sentence) -> str:
    """'.kz' right behind 'Zakon': a site that is called by its address; ''."""
    words, at = sentence.tagged.words, mention.last
    if not name.isascii() or at + 1 >= len(words) or words.form[at] != "." or not name.endswith(words.form[at - 1]):
        return ""
    last, joined = words.form[at + 1], words.start[at + 1] == words.end[at - 1] + 1
    short = 1 < len(last) <= LONGEST_DOMAIN and last.isascii() and last.isalpha()
    return f".{last}" if joined and short and (last.islower() or last.isupper()) else ""


def _told_before(mention: Mention, stands: tuple[Sentence, int], context: Context) -> str:
    return name_told_before(mention, stands, context, _as_told) or leader_meant(mention, stands, context)


def _in_base_form(mention: Mention, name: str, sentence: Sentence, lexicon: Lexicon) -> str:
    """'по данным министерства юстиции', 'по словам адвоката': a body or an office in its base form, no plural."""
    if not lexicon.clauses.noun_cases or not (mention.kind == "body" or mention.owner == "office"):
        return name
    form, base = sentence.tagged.words.form[mention.head], sentence.tagged.known[mention.head].base
    governed = mention.prep or mention.cases == INSTRUMENTAL  # 'по данным прокуратуры', 'задержаны полицией'
    of_one = bool(governed) and base.lower().endswith(lexicon.clauses.feminine_given)
    plural = not of_one and form.lower().endswith(lexicon.clauses.noun_plurals)
    if " " in base:
        return _office_in_base(mention, name, (base, plural), sentence, lexicon)
    several = plural and base.lower() != form.lower() and not base.lower().endswith(lexicon.clauses.feminine_given)
    if several and name.lower() == base.lower():
        return _in_plural(base, lexicon)
    if several and form in name and (noun := _in_plural(base, lexicon)) != base:
        return _with_its_adjectives(name, form, noun, lexicon)
    if several and base.lower().endswith(lexicon.clauses.noun_plurals):  # 'перуанскими властями'
        return _with_its_adjectives(name, form, base, lexicon)
    uninflected = bool(governed) and form.isupper()  # 'по данным местных СМИ'
    if not base or (base.lower() == form.lower() and not uninflected) or (plural and not uninflected):
        return name
    return _with_its_adjectives(name, form, base, lexicon)


def _with_its_adjectives(name: str, form: str, base: str, lexicon: Lexicon) -> str:
    """The name with this form of its noun, and the adjectives before it, as they stand in the base form."""
    before, noun, behind = name.partition(form)
    told = [adjective_in_base(word, base, lexicon) for word in before.split()]
    if not noun or "" in told:
        return name
    return " ".join([*told, base[:1].upper() + base[1:] if form[:1].isupper() else base]) + behind


def _in_plural(base: str, lexicon: Lexicon) -> str:
    """'у боевиков', 'согласно правозащитникам': several by the base form of the plural, as the packs have it."""
    clauses = lexicon.clauses
    several = {ending for bases in clauses.adjective_bases.values() for ending in bases}  # 'военный', 'военные'
    stems = ((base, 1), (base[:-1], 1), (base[:-2], 2))
    endings = [ending for ending in clauses.noun_plurals if len(ending) == 1 or ending in several]
    forms = [stem + ending for stem, size in stems for ending in endings if len(ending) == size]
    known = ((form, lexicon.words.get(form.lower())) for form in forms)
    return next((form for form, word in known if word is not None and word.base.lower() == base.lower()), base)


def _office_in_base(mention: Mention, name: str, head: tuple[str, bool], sentence: Sentence, lexicon: Lexicon) -> str:
    """'Главой государства', 'Ленинского районного суда': an office or body of several words in its base form."""
    base, plural = head
    office, clauses = base.partition(" ")[0].lower(), lexicon.clauses
    genitive = office.endswith(clauses.feminine_given) and not office.endswith(clauses.adjective_endings)
    plural = plural and not (name[:1].islower() and genitive)  # 'главы МИД'
    own = sentence.tagged.words.slice(mention.head, mention.last)
    before, noun = name.removesuffix(own), [w for w in base.split() if not w.endswith(clauses.adjective_endings)]
    told = [adjective_in_base(word, noun[0], lexicon) for word in before.split()] if noun else [""]
    if plural or f"{before}{own}".lower() != name.lower() or "" in told:
        return name
    rest = sentence.tagged.words.slice(min(mention.head + base.count(" ") + 1, mention.last), mention.last)
    base += f" {rest}" if rest else ""  # 'Верховный суд Карелии'
    return " ".join([*told, base[:1].upper() + base[1:] if own[:1].isupper() else base])


def _tail_of_people(mention: Mention, name: str, sentence: Sentence, lexicon: Lexicon) -> str:
    """' der Gruppe', ' for the judiciary', ' armados': what a person or group without a full name is told by; ''."""
    words = sentence.tagged.words
    if mention.owner == "office" and " " in name and name not in words.slice(mention.first, mention.last):
        return ""  # 'John Soto, spokesman for the ministry': who holds the office has a name
    opens = not mention.first and mention.kind == "people" and name[1:].islower()  # 'Hombres armados tomaron ...'
    if not name.islower() and not opens:
        return office_of(mention, sentence, lexicon) or linked_tail(mention, sentence, lexicon)
    office = office_of(mention, sentence, lexicon) if lexicon.clauses.fixed_order else ""
    tail = office or tail_of(mention, sentence, lexicon)
    return tail if not f" {name}".endswith(tail) else ""  # 'un funcionario egipcio'


def _as_told(body: Mention, sentence: Sentence, context: Context) -> str:
    """A body's name as its own sentence gives it."""
    word = sentence.tagged.words.lower[body.head], sentence.tagged.known[body.head].base.lower()
    stands_in = not context.lexicon.stand_ins.isdisjoint(word)  # 'die Menschenrechtsorganisation Haftregister'
    behind = called_behind(body, sentence, context.lexicon) or own_name_behind(body, sentence) if stands_in else ""
    return behind or _of_body(body, body.name, sentence, context)


def _of_body(mention: Mention, name: str, sentence: Sentence, context: Context, known: str = "") -> str:
    lexicon, name = context.lexicon, name or mention.name
    quoted = in_quotes(mention, sentence) if lexicon.clauses.nouns_capitalised else ""
    if quoted.startswith(f"{name} "):
        return quoted  # '„Kirche in Not“ zählte'
    whole = told_in_full(name, mention, context.names.text, sentence.start, lexicon)
    name = name if known and not known.endswith(whole) else whole
    tail = tail_of(mention, sentence, lexicon) if name == mention.name else ""
    words, end = sentence.tagged.words, min(mention.last + LONGEST_TAIL, len(sentence.tagged.words))
    meant = name != mention.name and name in words.slice(mention.last, end)  # 'la ONG de derechos humanos Haki'
    tail = ("" if meant else _whose(mention, sentence, context)) or tail or genitive_behind(mention, sentence, lexicon)
    if not (tail or known or meant) and " " not in name:
        tail = members_of(mention, sentence, lexicon)
    tail = "" if tail.endswith(" " + name) else tail  # 'la guerrilla del ELN'
    if known and not tail and name == mention.name:
        return known
    return _in_nominative(mention, name, sentence, lexicon) + tail


def _in_nominative(mention: Mention, name: str, sentence: Sentence, lexicon: Lexicon) -> str:
    """'des Präsidialamts in Minsk': the name with its noun in its base form, where it begins with that noun."""
    form, base = sentence.tagged.words.form[mention.head], sentence.tagged.known[mention.head].base.lower()
    genitive = lexicon.clauses.nouns_capitalised and mention.cases == GENITIVE and name.split(" ", 1)[0] == form
    end = form.lower().rfind(base) + len(base) if genitive and base and base in form.lower() else len(form)
    return form[:end] + name[len(form) :] if 0 < len(form) - end <= LONGEST_ENDING else name


def _whose(mention: Mention, sentence: Sentence, context: Context) -> str:
    """'the press service of Ana Petrova': whose a body without a name of its own is, as the text says it; ''."""
    clauses, words = context.lexicon.clauses, sentence.tagged.words
    owner = next((m for m in sentence.mentions if m.first == mention.last), None)
    small = mention.name[:1].islower() or words.lower[mention.head] == mention.name.lower()
    if owner is None or owner.kind not in ("person", "place", "body") or not small:
        return ""
    marks = clauses.genitive_marks + clauses.out_of
    if owner.prep not in marks or not clauses.inner_clauses:
        return ""
    further = linked_tail(owner, sentence, context.lexicon) if owner.kind == "body" else ""
    if owner.owner == "office" and clauses.subjects_dropped and owner.name.islower():
        country = next((m for m in sentence.mentions if m.first == owner.last and m.kind == "place"), owner)
        ended = country if country.prep in clauses.genitive_marks else owner  # 'la oficina del presidente de Chile'
        return " " + words.slice(mention.last, ended.last)
    if (
        owner.kind == "person"
        and clauses.subjects_dropped
        and words.form[owner.head - 1].islower()
        and (owner.head - owner.first > 1)
    ):
        return " " + words.slice(mention.last, owner.last)  # 'la oficina del presidente Rojas'
    return f" {words.lower[mention.last]} {context.names.full(owner.name)}{further}"
