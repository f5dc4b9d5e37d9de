"""Spanish as it is reworded: verbs of being, colons, subjects behind their verbs, sums, wishes, words that only say."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # a verb of being gives the number
    ("kind count group", "Según el centro, los presos políticos son 640.", "custody 640 political_prisoner"),
    ("kind count group", "Para el colectivo son 640 los presos de conciencia.", "custody 640 political_prisoner"),
    ("kind count group", "Los rehenes, dice la familia, son 31.", "custody 31 hostage"),
    ("kind count group", "Son 212, cifra récord, los reporteros que hay tras las rejas.", "custody 212 journalist"),
    ("kind count", "Fueron 18, dice el juzgado, los internos que murieron en la cárcel en mayo.", "death 18"),
    ("kind count", "Los presos son el 30 % de los juzgados.", ""),
    # a colon stands for the subject
    ("kind count", "Ya no son rehenes cinco cabos y tres sargentos: fueron liberados ayer.", "release 5; release 3"),
    ("kind count", "Seis maestras y dos alumnos: han sido secuestrados.", "detention 6; detention 2"),
    ("kind people", "Entre ellos estaba Inés Mora, recordó el rector: falleció en prisión.", "death Inés Mora"),
    # no longer held, and to whom one owes it
    ("kind status count", "Los 25 marinos ya no están presos.", "release occurred 25"),
    ("kind status count", "Ocho alumnas han dejado de estar secuestradas.", "release occurred 8"),
    ("kind count", "Catorce marineros deben su libertad al obispo.", "release 14"),
    # subjects behind what belongs to the verb
    ("kind count", "El mes pasado entraron en la lista de presos políticos 23 personas.", "detention 23"),
    ("kind count", "Salieron de la prisión 52 internos.", "release 52"),
    ("kind count", "Murieron en el penal ocho reclusos.", "death 8"),
    # wishes and plans
    ("kind status count", "Lo acordado es que salgan libres 70 presos.", "release planned 70"),
    ("kind status count", "Lo que piden las madres es que liberen a los 70 presos.", "release demanded 70"),
    ("kind status count", "El pacto dice que vuelvan a casa 20 rehenes y 90 presos encarcelados en Perú.",
     "release planned 20; release planned 90"),
    ("kind count", "El Ejército rescató a 14 rehenes y a tres soldados secuestrados.", "release 14; release 3"),
    ("kind count", "Fueron liberados y deportados 14 rehenes.", "release 14; transfer 14"),
    # sums of what was told before
    ("kind count part",
     "Hay 90 presos políticos. Lo dice el centro. De ellos se sabe poco. 50 son civiles; 30, militares, y los diez"
     " restantes, menores.",
     "custody 90 -; custody 50 part; custody 30 part; custody 10 part"),
    ("kind count", "La policía detuvo a 60 personas. Hubo además 40 heridos y 30 muertos.", "detention 60"),
    # who says it
    ("kind count said_by", "El ministro hizo saber que 303 soldados suyos fueron liberados.", "release 303 ministro"),
    ("kind count said_by", "La ONG dejó claro que doce presos fueron liberados.", "release 12 ONG"),
    ("kind count said_by", "El alcalde dio a conocer que doce presos fueron liberados.", "release 12 alcalde"),
    ("kind count said_by", "La ONG Luz Civil habla de 800 presos políticos.", "custody 800 Luz Civil"),
    ("kind count", "Otros 33 alumnos y dos curas, dice una nota que colgó en la red, continúan secuestrados.",
     "custody 33; custody 2"),
    # rates count nobody in particular
    ("kind count", "La policía practica 30 detenciones políticas al mes.", ""),
    # places and times that go on with what was told
    ("kind count at", "Fueron liberados 90 presos en Perú. Va delante Lima, con 60; Cuzco, con 30, viene detrás.",
     "release 90 PE; release 60 PE; release 30 PE"),
    ("kind count when", "Irán ejecutó a 90 personas en 2021. Es más que en 2020, cuando fueron 64.",
     "death 90 2021-01-01..2021-12-31; death 64 2020-01-01..2020-12-31"),
    ("kind count", "En la cárcel murieron 16 presos. Los heridos fueron 25 el lunes.", "death 16"),
    ("kind count part", "Tres cabos en el sur y cinco curas en el norte: ocho rehenes han quedado libres.",
     "release 3 part; release 5 part; release 8 -"),
    # negations of their own verb, and of no other
    ("kind status count", "Ocho alumnos siguen presos; con los demás, todavía no.", "custody occurred 8"),
    ("kind status count", "Sin pedir a nadie a cambio soltaron a 14 presos.", "release occurred 14"),
    # insertions between commas
    ("kind count by", "Han dejado marchar los rebeldes, apoyados por Perú, a 31 prisioneros de guerra.",
     "release 31 rebeldes"),
    ("kind count", "Son ya 410, sostiene el ministro del Interior, las personas que han acabado en comisaría.",
     "detention 410"),
    ("kind count", "Contó a cuatro hombres a los que se acusaba de espiar y que, según la radio, fueron ejecutados.",
     "death 4"),
    # who they are is not who the verb tells of
    ("kind count", "De los otros 65 que siguen cautivos nada se sabe.", "custody 65"),
    ("kind people", "Cautiva, y desde 2008, sigue Inés Mora.", "custody Inés Mora"),
    ("kind count", "La redada dejó 20 detenidos, de los que 17 ya están en prisión.", "detention 20; custody 17"),
    ("kind count", "Hay 220 reclusos, y menos de la mitad han sido condenados.", "custody 220"),
    ("kind count", "Los ejecutados de este año son al menos 50.", "death at_least:50"),
    ("kind count", "Operación en Lima: 14 detenidos.", "detention 14"),
    # pronouns that hang on verbs
    ("kind people", "El poeta Juan Ruiz vive en Lima desde 2020, cuando lo detuvieron.", "detention Juan Ruiz"),
    ("kind people", "La poeta Inés Mora salió libre. En mayo le habían caído diez años de cárcel.",
     "release Inés Mora; sentence Inés Mora"),
    ("kind people", "Entregaron las FARC a Juan Ruiz y Luis Soto, a los que se habían llevado en mayo.",
     "release Juan Ruiz+Luis Soto; detention Juan Ruiz+Luis Soto"),
    ("kind people", "El tribunal impuso ocho años a Ana Ruiz; a Juan Mora, seis, y diez a Luis Soto.",
     "sentence Ana Ruiz; sentence Juan Mora; sentence Luis Soto"),
    # bounds around the object's mark
    ("kind count", "Chile liberó por lo menos a 40 presos.", "release at_least:40"),
    ("kind count", "La policía detuvo como poco a 30 jóvenes.", "detention at_least:30"),
    ("kind count to", "El Gobierno mandó a Perú a 37 presos.", "transfer 37 PE"),
    # sentences and deaths
    ("kind people", "Le cayeron diez años de cárcel a la abogada Rosa Pérez.", "sentence Rosa Pérez"),
    ("kind count", "Nueve jóvenes fueron a parar a la cárcel.", "detention 9"),
    ("kind count", "Seis presos fueron llevados a la horca.", "death 6"),
    # who says and does it, as the text calls them
    ("kind count said_by", "El Ministerio de Justicia peruano dijo que doce reos fueron liberados.",
     "release 12 Ministerio de Justicia peruano"),
    ("kind count said_by", "Según las autoridades migratorias fueron liberados doce reos.",
     "release 12 autoridades migratorias"),
    ("kind count said_by", "Las organizaciones de derechos humanos dicen que doce reos murieron en la cárcel.",
     "death 12 organizaciones de derechos humanos"),
    ("kind count by", "La jueza instructora envió a 17 vecinos a prisión provisional.",
     "detention 17 jueza instructora"),
    ("kind count by", "Unos hombres armados secuestraron a doce alumnas.", "detention 12 hombres armados"),
    ("kind count by", "A doce jóvenes los detuvieron miembros de la Guardia Nacional.",
     "detention 12 Guardia Nacional"),
    ("kind count said_by", "Según clasifica el Centro Luz a los presos, doce fueron liberados.",
     "release 12 Centro Luz"),
    # whom it is about, by what befell them
    ("kind count group", "Otros 33 guardias y dos cocineros continúan secuestrados.",
     "custody 33 hostage; custody 2 hostage"),
    ("kind count group", "La redada dejó 20 detenidos.", "detention 20 -"),
    ("kind count group", "El Ejército liberó a 40 rehenes. En Lima salieron libres doce guardias.",
     "release 40 hostage; release 12 hostage"),
    ("kind count by in_exchange", "Israel y Hamás canjearon 30 presos. Salieron libres 20 palestinos.",
     "exchange 30 Israel -; release 20 Israel in_exchange"),
    # days
    ("kind count when", "El lunes 8 de septiembre por la mañana fueron liberados doce presos.",
     "release 12 2025-09-08"),
    ("kind count when", "La noche del domingo al lunes fueron detenidos doce jóvenes.", "detention 12 2025-09-15"),
    ("kind count said_by", "Habló ayer el ministro del Interior, Vicente Romo. El ministro dijo que ocho reos"
     " murieron en la cárcel.", "death 8 Vicente Romo"),
    ("kind count part", "Fueron liberadas 42 personas. En el grupo hay 27 alumnas, tres curas y 12 médicos.",
     "release 42 -; release 27 part; release 3 part; release 12 part"),
    ("kind people", "En Lima vive el poeta Juan Ruiz. Fue detenido en 1992.", "detention Juan Ruiz"),
    ("kind status count", "Nueve blogueros siguen en prisión a la espera de juicio.", "custody occurred 9"),
    ("kind people", "La periodista Ana Ruiz, que en 2012 fue condenada a 14 años de cárcel, salió libre.",
     "release Ana Ruiz; sentence Ana Ruiz"),
    ("kind count by", "El grupo armado, que en mayo secuestró a doce policías, los liberó.",
     "detention 12 grupo armado; release 12 grupo armado"),
    ("kind people", "El activista Juan Ruiz lleva tres años preso.", "custody Juan Ruiz"),
    ("kind people when", "La poeta Ana Ruiz está presa desde 1992.", "custody Ana Ruiz 1992-01-01..2025-09-16"),
    ("kind people", "Ana Ruiz sigue presa.", "custody Ana Ruiz"),
    ("kind count at", "La policía detuvo a doce jóvenes tras la reunión.", "detention 12 -"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "read"), TABLE)
def test_reworded(fields: str, text: str, read: str) -> None:
    assert read_in(text, fields, "es") == read
