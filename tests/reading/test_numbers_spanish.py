"""Spanish numbers: the sentence, and what is read from it."""

import pytest
from tables import numbers_in

TABLE = [
    ("Más de 50 presos salieron.", "Más de 50 = over 50"),
    ("unos 1.300, 1,300 detenidos y 1 300 presos", "unos 1.300 = about 1300; 1,300 = exact 1300; 1 300 = exact 1300"),
    ("casi 6.000, menos de 40", "casi 6.000 = under 6000; menos de 40 = under 40"),
    ("alrededor de 300, cerca de 200", "alrededor de 300 = about 300; cerca de 200 = about 200"),
    (
        "al menos dos, por lo menos cuatro, como mínimo diez",
        "al menos dos = at_least 2; por lo menos cuatro = at_least 4; como mínimo diez = at_least 10",
    ),
    ("hasta 20 personas, no más de 30", "hasta 20 = at_most 20; no más de 30 = at_most 30"),
    ("20 o más", "20 o más = at_least 20"),
    ("entre 20 y 30 personas", "entre 20 y 30 = between 20..30"),
    ("5 o 6 mujeres, 20-30 hombres", "5 o 6 = between 5..6; 20-30 = between 20..30"),
    ("de 24 a 53 presos", "24 = exact 24; 53 = exact 53"),
    (
        "ciento veintitrés, doscientas, veintiún, treinta y una",
        "ciento veintitrés = exact 123; doscientas = exact 200; veintiún = exact 21; treinta y una = exact 31",
    ),
    ("dos mil trescientos cuarenta y cinco", "dos mil trescientos cuarenta y cinco = exact 2345"),
    (
        "2 mil, mil, 1,5 millones, dos millones y medio",
        "2 mil = exact 2000; mil = exact 1000; 1,5 millones = exact 1500000; dos millones y medio = exact 2500000",
    ),
    (
        "medio millar, media docena, un centenar, dos docenas",
        "medio millar = about 500; media docena = about 6; un centenar = about 100; dos docenas = about 24",
    ),
    ("cientos, miles, decenas de miles, varios centenares", ""),
    ("un par de testigos", "un par = about 2"),
    ("123 cada uno", "123 cada uno = exact 123 each"),
    ("ambos, un fotógrafo", "ambos = exact 2 anaphoric; un = exact 1 article"),
    ("diecisiete presos políticos", "diecisiete = exact 17"),
    ("900 hombres y 14 mujeres; 310 de ellos", "900 = exact 900; 14 = exact 14; 310 = exact 310"),
    ("Fulano de Tal, de 43 años, salió", "43 = exact 43 year-of-age"),
    ("50 años de edad, menores de 18 años", "50 = exact 50 year-of-age; 18 = exact 18 year-of-age"),
    ("condenado a 12 años de prisión", "12 = exact 12 prison-term"),
    ("cumplía 20 años de condena", "20 = exact 20 prison-term"),
    ("tres semanas, 48 horas", "tres = exact 3 duration; 48 = exact 48 duration"),
    ("25 de diciembre del 2025", "25 = exact 25 date; 2025 = exact 2025 year"),
    ("el 1º de enero", "1º = exact 1 ordinal"),
    ("en 2024, desde 1999", "2024 = exact 2024 year; 1999 = exact 1999 year"),
    ("50 %, 20 por ciento", "50 = exact 50 percent; 20 = exact 20 percent"),
    ("2 millones de dólares, 300 euros", "2 millones = exact 2000000 money; 300 = exact 300 money"),
    ("artículo 5, ley 2334", "5 = exact 5 label; 2334 = exact 2334 label"),
    ("a las 20:20", "20:20 = exact None time-of-day"),
    ("30 kilómetros", "30 = exact 30 measure"),
    ("12345678901234567890 casos", "12345678901234567890 = exact None code"),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_numbers(text: str, expected: str) -> None:
    assert numbers_in("es", text) == expected
