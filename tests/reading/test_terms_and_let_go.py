"""Who stays held, who goes home after questioning or free out of court, terms in days, what prosecutors ask for."""

from __future__ import annotations

from noted import read_as

CASES: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("Eleven nurses will remain in custody after a magistrate turned them down.", "custody occurred 11"),
        ("The theatre will remain closed until Friday.", ""),
        ("If convicted, the 12 will stay in prison for years.", "custody possible 12"),
        ("Seven reporters were questioned for hours and then sent home.", "release occurred 7"),
        ("Teacher Nadia Fares left the courtroom a free woman on Tuesday.", "release occurred -"),
        ("At least six bakers were given ten days in jail for the march.", "sentence occurred at_least:6"),
        ("Prosecutors requested a year of pre-trial detention for nine miners.", "detention demanded 9"),
        ("Nine women were kept at a police station overnight.", "custody occurred 9"),
        ("Police arrested 40 men for spreading false rumours.", "detention occurred 40"),
    ],
    "de": [
        ("Elf Pfleger werden in Haft bleiben, entschied eine Richterin.", "custody occurred 11"),
        ("Das Theater wird bis Freitag geschlossen bleiben.", ""),
        ("Die Lehrerin Nadia Fares verließ am Dienstag als freie Frau den Saal.", "release occurred -"),
        ("Damit steigt die Gesamtzahl der Festgenommenen auf fast 812.", "detention occurred under:812"),
        ("Die Gesamtzahl der Touristen stieg auf 812.", ""),
    ],
    "es": [
        ("Once enfermeros seguirán en prisión, decidió una jueza.", "custody occurred 11"),
        ("El teatro permanecerá cerrado hasta el viernes.", ""),
        ("Tras ser interrogados, siete reporteros pudieron irse a casa.", "release occurred 7"),
        ("Un juez impuso diez días de arresto a seis panaderos.", "sentence occurred 6"),
        ("La condena más larga recayó en el panadero Iván Dobrev.", "sentence occurred -"),
        ("La Fiscalía pidió prisión preventiva para nueve mineros.", "detention demanded 9"),
        ("El total de detenidos desde mayo roza ya los 812.", "detention occurred under:812"),
        ("El total de turistas roza ya los 812.", ""),
    ],
    "ru": [
        ("Одиннадцать медиков останутся под стражей.", "custody occurred 11"),
        ("Театр останется закрытым до пятницы.", ""),
        ("Семерых репортёров допросили, а затем отправили домой.", "release occurred 7"),
        ("Учительница Надия Фарес вышла из зала суда свободной женщиной.", "release occurred -"),
        ("Не менее шести пекарей получили по десять суток ареста.", "sentence occurred at_least:6"),
        ("Сорок человек провели ночь в камерах полиции.", "custody occurred 40"),
        ("Туристы провели ночь в палатках, их было сорок.", ""),
    ],
}  # fmt: skip

test_terms_and_let_go = read_as("kind status count", CASES)
