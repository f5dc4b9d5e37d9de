"""People whom a sentence adds to those told of, by words that bring them in; and others who are no such people."""

from __future__ import annotations

from noted import read_as

ADDED = [
    ("en", "More than 400 sailors are still in jail, along with no fewer than 90 nuns.",
     "custody over:400; custody at_least:90"),
    ("en", "The militia freed 30 farmers on Friday, as well as four aid workers.", "release 30; release 4"),
    ("en", "Police arrested 30 fans. Added to these are 12 stewards.", "detention 30; detention 12"),
    ("de", "Rund 600 Soldaten sind in Gefangenschaft. Hinzu kommen mindestens 180 Zivilisten.",
     "custody about:600; custody at_least:180"),
    ("de", "Rund 600 Soldaten sind in Gefangenschaft. Dazu kommen mindestens 180 Zivilisten.",
     "custody about:600; custody at_least:180"),
    ("es", "Unos 600 militares están en cautiverio. A ellos se añaden al menos 180 civiles.",
     "custody about:600; custody at_least:180"),
    ("ru", "Полиция задержала 30 болельщиков. К ним добавились 12 студентов.", "detention 30; detention 12"),
    ("ru", "Ополчение освободило в пятницу 30 крестьян, равно как и четырёх врачей.", "release 30; release 4"),
]  # fmt: skip
OF_OTHERS = [
    ("en", "Police arrested 30 fans. Added to these are 40 wounded.", "detention 30"),
    ("de", "Die Polizei nahm 30 Fans fest. Hinzu kommen 40 Verletzte.", "detention 30"),
    ("de", "Die Polizei nahm 30 Fans fest. Hinzu kommen 300 Polizisten, die das Stadion bewachten.", "detention 30"),
    ("es", "La policía detuvo a 30 hinchas. A ellos se suman 40 heridos.", "detention 30"),
    ("ru", "Полиция задержала 30 болельщиков. К ним добавились 40 раненых.", "detention 30"),
    ("en", "The minister met the envoy on Friday, along with four aides.", ""),
]

test_those_added_are_told_of_too = read_as("kind count", ADDED)
test_the_hurt_guards_and_aides_are_not = read_as("kind count", OF_OTHERS)
