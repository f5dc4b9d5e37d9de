"""`names/offices.yaml`: words that name an office or a body of a state; with them, whose it is, in all languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from gegenprobe.packs.cache import NOWHERE, Cache
from gegenprobe.packs.document import Binder, Item, load_document
from gegenprobe.packs.files import OWN, PackFile, PackTrouble
from gegenprobe.packs.places import PlacePack, bind_places

LONGEST = 5  # words of a country's name
_WORD = re.compile(r"[^\W\d_]+")
_SECTIONS = {"reads", "bodies", "held", "places", "surely", "elsewhere", "capitals", "ministries", "former", "small"}


@dataclass(frozen=True, slots=True)
class Land:
    """What a word says of a country (ISO code); `doubtful` where it means something else as well ('Georgia')."""

    country: str
    capital: bool = False
    adjective: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeWords:
    """`phrases`: words that all stand in a name, and the office they tell, the longest first; `held` by one person.

    `of_places`: what a place stands for in a body's stead, but those that stand for others, too (`elsewhere`);
    `capitals`: bodies that a capital tells as the country does; `ministries`: offices that only states have.
    `former`: beginnings of words before the titles of those who do not hold them. `small` words say nothing.
    `lands` are by their words.
    """

    phrases: tuple[tuple[tuple[str, ...], str], ...] = ()
    held: frozenset[str] = frozenset()
    of_places: str = ""
    elsewhere: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    ministries: frozenset[str] = frozenset()
    former: tuple[str, ...] = ()
    small: frozenset[str] = frozenset()
    lands: Mapping[str, Land] = field(default_factory=dict)


def words_in(text: str) -> list[str]:
    """The words of a name in lower case, the parts of hyphenated ones each for itself: 'US-Regierung' has two."""
    return [word.lower() for word in _WORD.findall(text)]


def bind_offices(root: Item, binder: Binder, lands: Mapping[str, Land]) -> OfficeWords:
    """The content of an `offices.yaml`; what is wrong with it is filed with the binder."""
    found = dict(binder.known(root, _SECTIONS, "section"))
    bodies, held = (binder.entries(found[key]) if key in found else {} for key in ("bodies", "held"))
    phrases = [(tuple(text.split()), office) for office, item in (bodies | held).items() for text in binder.texts(item)]
    for office in bodies.keys() & held.keys():
        binder.fault(held[office], f"'{office}' is among the bodies, too")
    of_places = binder.text(found["places"]) if "places" in found else ""
    if of_places not in bodies:
        binder.fault(found.get("places", root), f"'{of_places}' is none of the bodies above")
    surely = frozenset(binder.texts(found["surely"]) if "surely" in found else ())
    some = {key: binder.items(found[key]) if key in found else () for key in ("capitals", "ministries")}
    return OfficeWords(
        phrases=tuple(sorted(phrases, key=lambda one: (-sum(map(len, one[0])), one))),
        held=frozenset(held),
        of_places=of_places,
        elsewhere=frozenset(binder.texts(found["elsewhere"]) if "elsewhere" in found else ()),
        capitals=frozenset(binder.choice(item, set(bodies), "body") for item in some["capitals"]),
        ministries=frozenset(binder.choice(item, {*bodies, *held}, "office") for item in some["ministries"]),
        former=binder.texts(found["former"]) if "former" in found else (),
        small=frozenset(binder.texts(found["small"]) if "small" in found else ()),
        lands={word: replace(land, doubtful=False) if word in surely else land for word, land in lands.items()},
    )


def lands_of(packs: Iterable[PlacePack]) -> dict[str, Land]:
    """The countries, unions and capitals by their words; none that stands for two countries, or for something else."""
    found: dict[str, Land] = {}
    doubtful: set[str] = set()
    for written, land in (one for pack in packs for one in _lands(pack)):
        known = found.get(written, land)
        if known.country != land.country:
            doubtful.add(written)
        else:
            found[written] = Land(
                land.country,
                capital=known.capital and land.capital,
                adjective=known.adjective and land.adjective,
                doubtful=known.doubtful or land.doubtful,
            )
    return {written: land for written, land in found.items() if written not in doubtful}


def _lands(pack: PlacePack) -> Iterator[tuple[str, Land]]:
    for form in (form for forms in pack.forms.values() for form in forms):
        written = " ".join(words_in(" ".join(form.words)))
        if form.role in ("country", "union", "capital"):
            yield written, Land(form.country, capital=form.role == "capital", doubtful=form.ambiguous)
        elif form.role in ("citizen", "adjective") and form.name == pack.names[form.country]:  # and not the city's
            yield written, Land(form.country, adjective=True, doubtful=form.ambiguous)


@cache
def shipped_office_words(cache: Cache = NOWHERE) -> OfficeWords:
    """The words that come with the program. Raises PackTrouble with every fault in them."""
    offices = _file("names/offices.yaml")
    folders = sorted(file.parent.name for file in OWN.glob("languages/*/places.yaml"))
    places = [_file(f"languages/{folder}/places.yaml") for folder in folders]
    made_of = [offices.data, *(file.data for file in places)]
    return cache.take("offices", made_of, OfficeWords, lambda: _made(offices, places))


def _file(name: str) -> PackFile:
    return PackFile(f"packs/{name}", (OWN / name).read_bytes())


def _made(offices: PackFile, places: Iterable[PackFile]) -> OfficeWords:
    binder = Binder()
    packs: list[PlacePack] = []
    for file in places:
        root, faults = load_document(file.data, file.shown)
        binder.faults.extend(faults)
        packs.extend([bind_places(root, binder)] if root is not None else [])
    root, faults = load_document(offices.data, offices.shown)
    binder.faults.extend(faults)
    words = OfficeWords() if root is None else bind_offices(root, binder, lands_of(packs))
    if binder.faults:
        raise PackTrouble(binder.faults)
    return words
