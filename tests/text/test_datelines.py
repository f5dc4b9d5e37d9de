from __future__ import annotations

import pytest

from gegenprobe.text.datelines import after_dateline

# A line, and what is left of it behind its dateline.
LINES = [
    ("Minsk (dpa) - Belarus ließ 52 Gefangene frei.", "Belarus ließ"),
    ("Vilnius/Minsk (nk) – Nach Gesprächen kamen 52 frei.", "Nach Gesprächen"),
    ("VILNIUS, Sept 11 (Reuters) - Belarus freed 52.", "Belarus freed"),
    ("(Reuters) -Belarus freed 52.", "Belarus freed"),
    ("(AFP)— Belarus freed 52.", "Belarus freed"),
    ("GENF, 3. März (AFP/dpa) -- Zwölf kamen frei.", "Zwölf kamen"),
    ("Caracas, 9 ene (EFE).- El gobierno liberó a 12.", "El gobierno"),
    ("МОСКВА, 5 марта. /ТАСС/. Освобождены 12 человек.", "Освобождены"),
    ("Twelve people (among them three women) - all of them prisoners - came home.", "Twelve people"),
    ("Belarus ließ 52 Gefangene frei (dpa). Mehr folgt.", "Belarus ließ"),
    ("Die Kanzlerin sagte: Wir (alle) - warten.", "Die Kanzlerin"),
    ("Rostock (dpa) Die Polizei nahm elf fest.", "Die Polizei"),
    ("Wien (apa/dpa) Drei kamen frei.", "Drei kamen"),
    ("Rabat (AFP) Nach Protesten kamen drei frei.", "Nach Protesten"),
    ("Kai Lohse (CDU) Drei kamen frei.", "Kai Lohse"),
    ("Zwölf kamen frei (dpa) und mehr folgen.", "Zwölf kamen"),
    ("Zwölf kamen frei (dpa) Mehr folgt.", "Zwölf kamen"),
    ("(afp) – Drei Männer kamen frei.", "Drei Männer"),
    ("(heute) – drei Männer kamen frei.", "(heute)"),
    ("Minsk - Der Machthaber ließ zwölf frei.", "Der Machthaber"),
    ("Minsk/Vilnius – Der Machthaber ließ zwölf frei.", "Der Machthaber"),
    ("Belarus - Lukaschenko begnadigt zwölf", "Belarus - Lukaschenko"),
    ("Zwölf von ihnen - Der Rest folgt.", "Zwölf von"),
    ("Lukaschenko - der Machthaber - ließ zwölf frei.", "Lukaschenko - der"),
    ("**Berlin, 17. September 2025.** Der Machthaber ließ 25 frei.", "Der Machthaber"),
    ("GENEVA, 5 May 2024 – Experts urged the release of 12.", "Experts urged"),
    ("Kyiv, Ukraine, June 3, 2024: 75 came home.", "75 came"),
    ("New York, May 3 — Twelve were freed.", "Twelve were"),
    ("Ginebra, 12 de mayo de 2023.- Doce fueron liberados.", "Doce fueron"),
    ("Москва, 5 марта 2024 г. — Освобождены 12 человек.", "Освобождены"),
    ("Belarus entlässt 14 Gefangene – Dahl in Vilnius", "Belarus entlässt"),
    ("LIMA, Perú.- El gobierno liberó a 12.", "El gobierno"),
    ("La Paz.— El gobierno liberó a 12.", "El gobierno"),
    ("Van 12 detenidos.- Siguen 30.", "Van 12"),
    ("Caracas, 12 detenidos: la cifra sube.", "Caracas, 12"),
    ("Minsk, 12. September 2025, ein Freitag: Zwölf kamen frei.", "Minsk, 12."),
    ("Ein Jahr nach dem 11. September 2025 – so lange saßen sie – kamen zwölf frei.", "Ein Jahr"),
    ("am Montag (gestern) - so hieß es - kamen zwölf.", "am Montag"),
]


@pytest.mark.parametrize(("line", "begins"), LINES)
def test_where_the_sentence_begins(line: str, begins: str) -> None:
    text = f"Titel\n{line}\n"
    assert text[after_dateline(text, 6, len(text) - 1) :].startswith(begins)


def test_only_the_beginning_of_a_line_has_one() -> None:
    text = "Es regnete. Minsk (dpa) - Belarus ließ 52 frei."
    assert after_dateline(text, 12, len(text)) == 12
