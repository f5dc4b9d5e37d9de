"""What the packs say of names: the shipped tables are sound, and faults name their place, all at once."""

from __future__ import annotations

import pytest

from gegenprobe.packs.document import Binder, Item, load_document
from gegenprobe.packs.name_words import bind_names, shipped_name_words

GOOD = {
    "sounds": "units: {a: 45, b: 100}\nnear: {5: [a b]}\nletters: {ä: a, b: b}",
    "forms": "endings: [{after: [b], m: [a]}]\ntitles: [dr]\nparticles: [von]\npatronymics: [ba]",
    "given": "m: [ab ba]\nf: [aba]",
    "evidence": "weights: {base: 1.5}",
}
FAULTS = [
    # file, what stands in it, the fault
    ("sounds", "units: {a: x}", "sounds:1:12: a whole number is wanted here, not 'x'"),
    ("sounds", "units: {a: 1}\nletters: {b: z}", "sounds:2:14: no unit 'z' under `units`"),
    ("sounds", "units: {a: 1}\nnear: {5: [a q]}", "sounds:2:12: 'a q' at '5': two units and a number"),
    ("sounds", "units: {a: 1, b: 2}\nnear: {5: [a b], 6: [b a]}", "sounds:2:22: 'b a' stands here a second time"),
    ("forms", "ending: []", "forms:1:9: unknown section 'ending'; did you mean 'endings'?"),
    ("forms", "endings: [{before: [b]}]", "forms:1:20: unknown key 'before'"),
    ("given", "x: [ab]", "given:1:4: unknown section 'x'"),
    ("evidence", "weights: {base: much}", "evidence:1:17: a number is wanted here, not 'much'"),
]


def roots(changed: dict[str, str]) -> dict[str, Item]:
    loaded = {name: load_document(text.encode(), name)[0] for name, text in {**GOOD, **changed}.items()}
    return {name: root for name, root in loaded.items() if root is not None}


def test_good_tables() -> None:
    binder = Binder()
    words = bind_names(roots({}), binder)
    assert binder.faults == []
    assert words.sounds.near == {("a", "b"): 5}
    assert words.given == (("m", ("ab", "ba")), ("f", ("aba",)))
    assert words.evidence == {"base": 1.5}


@pytest.mark.parametrize(("file", "text", "fault"), FAULTS)
def test_a_fault_names_its_place(file: str, text: str, fault: str) -> None:
    binder = Binder()
    bind_names(roots({file: text}), binder)
    assert any(str(found).startswith(fault) for found in binder.faults), list(map(str, binder.faults))


def test_all_faults_come_at_once() -> None:
    binder = Binder()
    bind_names(roots({file: text for file, text, _ in FAULTS}), binder)
    assert {found.place.file for found in binder.faults} == set(GOOD)


def test_every_letter_of_the_shipped_endings_and_names_has_a_sound() -> None:
    words = shipped_name_words()
    letters = set("".join(words.sounds.letters))
    written = "".join(word for _, row in words.given for word in row) + "".join(words.patronymics)
    missing = {letter for letter in written if letter.isalpha() and letter not in letters and ord(letter) < 0x500}
    assert {letter for letter in missing if "CYRILLIC" in _name(letter)} == set()


def _name(letter: str) -> str:
    import unicodedata

    return unicodedata.name(letter, "")
