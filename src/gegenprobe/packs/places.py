"""Places, nationalities and what stands for a government, as a language pack's `places.yaml` gives them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, get_args

from gegenprobe.model.fault import Place
from gegenprobe.packs.document import Binder, Item
from gegenprobe.packs.endings import Endings, Form, base_form, bind_endings
from gegenprobe.text.words import words_of

Role = Literal["country", "union", "capital", "seat", "city", "region", "citizen", "adjective", "local"]
Casing = Literal["any", "capital", "every", "upper"]
ROLES: tuple[Role, ...] = get_args(Role)

# The keys of one country: which role their entries play, and which endings they take.
_KEYS: dict[str, tuple[tuple[Role, str], ...]] = {
    "names": (("country", "names"),),
    "capital": (("capital", "names"), ("adjective", "city_adjectives")),
    "seats": (("seat", "names"),),
    "cities": (("city", "names"), ("adjective", "city_adjectives")),
    "regions": (("region", "names"),),
    "citizens": (("citizen", "citizens"),),
    "adjectives": (("adjective", "adjectives"),),
    "local": (("local", "adjectives"),),
    "demonyms": (("citizen", "citizens"), ("adjective", "adjectives")),
    "peoples": (("citizen", "citizens"),),
    "of_peoples": (("adjective", "adjectives"),),
}
_PEOPLES = {"peoples", "of_peoples"}
_ENDINGS = {"names", "city_adjectives", "citizens", "adjectives", "duals"}
_PARTS = {"reads", "language", "lower_case", "endings", "countries", "unions", "prefixes", "duals", "ambiguous"}


class PlaceForm(NamedTuple):
    """One way to write a place or a nationality.

    `words` is the whole form in lower case; `country` an ISO 3166 code (XK for Kosovo) or the key of a union;
    `name` the base form: of this name, or of the country's usual one where only letters stand for it. `casing` says
    how the first word must be written for the form to count; `every`: all of them ('La Paz', not 'La paz').
    `ambiguous` forms need a second sign: two countries, a given name, a plain word. In a dictionary, which has it
    under its words, a form has none, and `others` is what they mean in other countries; `small` what a form that
    needs a capital means without one ('la periodista argentina'). `people`: it tells to what people somebody belongs
    who lives there, and nobody's citizenship ('Rohingya').
    """

    words: tuple[str, ...]
    country: str
    role: Role
    name: str
    casing: Casing
    gender: str = ""
    number: str = ""
    ambiguous: bool = False
    others: tuple[PlaceForm, ...] = ()
    small: PlaceForm | None = None
    people: bool = False

    def fits(self, written: list[str]) -> bool:
        """Whether these words, as a text has them, have the capitals that the form needs."""
        if self.casing == "any":
            return True
        if self.casing == "upper":
            return written[0].isupper()
        if self.casing == "every":
            return not any(word[0].islower() for word in written)
        return written[0][0].isupper()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePack:
    """All forms of one language by their first word (longest first), and what hyphenated words are made of."""

    language: str
    forms: dict[str, tuple[PlaceForm, ...]]
    names: dict[str, str]
    prefixes: dict[str, str]
    duals: dict[str, str]

    @property
    def unions(self) -> frozenset[str]:
        """The codes of unions of states."""
        return frozenset(form.country for forms in self.forms.values() for form in forms if form.role == "union")


@dataclass(slots=True)
class _Gathering:
    """What one file has given so far, while it is bound."""

    binder: Binder
    language: str = ""
    lower_case: frozenset[str] = frozenset()
    ambiguous: frozenset[tuple[str, ...]] = frozenset()
    endings: dict[str, Endings] = field(default_factory=dict)
    forms: dict[tuple[str, ...], dict[tuple[str, str], PlaceForm]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    prefixes: dict[str, str] = field(default_factory=dict)
    duals: dict[str, str] = field(default_factory=dict)
    reported: set[Place] = field(default_factory=set)


def bind_places(root: Item, binder: Binder) -> PlacePack:
    """The place pack of one language; what is wrong with the file is filed with the binder."""
    parts = dict(binder.known(root, _PARTS, "part of places"))
    empty = Item(root.place, "")
    rules = dict(binder.known(parts.get("endings", empty), _ENDINGS, "endings"))
    pack = _Gathering(
        binder=binder,
        language=binder.text(parts.get("language", empty)),
        lower_case=frozenset(
            binder.choice(item, set(ROLES), "role") for item in binder.items(parts.get("lower_case", empty))
        ),
        ambiguous=frozenset(_words(text) for text in binder.texts(parts.get("ambiguous", empty))),
        endings={key: bind_endings(item, binder) for key, item in rules.items()},
    )
    for key in ("countries", "unions"):
        for code, item in binder.entries(parts.get(key, empty)).items():
            _bind_country(pack, code, item, "union" if key == "unions" else "country")
    for key, into in (("prefixes", pack.prefixes), ("duals", pack.duals)):
        for word, item in binder.entries(parts.get(key, empty)).items():
            into[word.lower()] = _known_country(pack, item)
    return PlacePack(
        language=pack.language,
        forms=_by_first_word(pack),
        names=pack.names,
        prefixes=pack.prefixes,
        duals=pack.duals,
    )


def _known_country(pack: _Gathering, item: Item) -> str:
    code = pack.binder.text(item)
    if code not in pack.names:
        pack.binder.fault(item, f"'{code[:20]}' is not among the countries and unions of this file")
    return code


def _bind_country(pack: _Gathering, code: str, item: Item, own_role: Role) -> None:
    parts = dict(pack.binder.known(item, set(_KEYS), "key of a country"))
    names = pack.binder.items(parts["names"]) if "names" in parts else ()
    if not names:
        pack.binder.fault(item, f"'{code}' has no names: write names: [...], the usual name first")
        return
    pack.names[code] = base_form(pack.binder.text(names[0]))
    for key, part in parts.items():
        for entry in pack.binder.items(part):
            for role, rule in _KEYS[key]:
                if rule == "city_adjectives" and rule not in pack.endings:
                    continue
                _add_entry(pack, code, own_role if key == "names" else role, (entry, rule), people=key in _PEOPLES)
    for entry in (*_list(pack, parts, "adjectives"), *_list(pack, parts, "demonyms")):
        base = base_form(pack.binder.text(entry)).lower()
        for form in pack.endings.get("duals", Endings()).forms(base):
            pack.duals.setdefault(form.text, code)


def _list(pack: _Gathering, parts: dict[str, Item], key: str) -> tuple[Item, ...]:
    return pack.binder.items(parts[key]) if key in parts else ()


def _add_entry(pack: _Gathering, code: str, role: Role, source: tuple[Item, str], *, people: bool) -> None:
    """Add the forms of an entry; `=` stands between the spellings of one place, the usual one first."""
    item, rule = source
    spellings = [part.strip() for part in pack.binder.text(item).split("=")]
    if not all(spellings):
        pack.binder.fault(item, "a name is missing here")
        return
    own_name = rule == "city_adjectives" or role in ("capital", "seat", "city", "region", "country", "union")
    own_name = own_name and not (role in ("country", "union") and _short(base_form(spellings[0])))
    name = base_form(spellings[0]) if own_name else pack.names[code]
    for spelling in spellings:
        doubtful = _words(base_form(spelling)) in pack.ambiguous
        for form in pack.endings.get(rule, Endings()).forms(spelling):
            _add_form(pack, item, form, (code, role, name, doubtful, people))


def _short(name: str) -> bool:
    """'РФ', 'U.S.', 'EE. UU.': letters that stand for the usual name; 'Vereinte Nationen' stands for itself."""
    return name.replace(".", "").replace(" ", "").isupper()


def _add_form(pack: _Gathering, item: Item, form: Form, meaning: tuple[str, Role, str, bool, bool]) -> None:
    code, role, name, doubtful_entry, people = meaning
    for text in _spellings(form.text):
        words = _words(text)
        known = pack.forms.setdefault(words, {})
        others = sorted({other.country for other in known.values()} - {code})
        doubtful = doubtful_entry or words in pack.ambiguous
        if others and not doubtful and item.place not in pack.reported:
            pack.reported.add(item.place)
            pack.binder.fault(item, f"'{text}' stands for {', '.join(others)} too: list it under ambiguous, or drop it")
        known.setdefault(
            (code, role),
            PlaceForm(
                words=words,
                country=code,
                role=role,
                name=name,
                casing=_casing(text, role in pack.lower_case),
                gender=form.gender,
                number=form.number,
                ambiguous=doubtful,
                people=people,
            ),
        )


def _spellings(text: str) -> Iterator[str]:
    """The form with either apostrophe, and with the plain letter where Russian print leaves out the dots of ё."""
    yield text
    for one, other in (("'", "’"), ("’", "'"), ("ё", "е")):
        if one in text:
            yield text.replace(one, other)


def _casing(text: str, lower_case: bool) -> Casing:
    if lower_case or text[:1].islower():
        return "any"
    if text.isupper() and sum(letter.isalpha() for letter in text) > 1:
        return "upper"
    words = text.split()
    return "every" if len(words) > 1 and all(word[:1].isupper() for word in words) else "capital"


def _words(text: str) -> tuple[str, ...]:
    return tuple(words_of(text).lower)


def _by_first_word(pack: _Gathering) -> dict[str, tuple[PlaceForm, ...]]:
    gathered: dict[str, list[PlaceForm]] = {}
    for words, known in pack.forms.items():
        gathered.setdefault(words[0], []).extend(known.values())
    order = {role: at for at, role in enumerate(ROLES)}
    for forms in gathered.values():
        forms.sort(key=lambda form: (-len(form.words), form.words, order[form.role], form.country))
    return {first: tuple(forms) for first, forms in sorted(gathered.items())}
