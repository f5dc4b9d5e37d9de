"""Days of an announcement or an agreement are none of what befell people; those set off behind 'that' are."""

from __future__ import annotations

from noted import read_as

test_days = read_as(
    "kind count when",
    {
        "es": [
            ("La ONG denunció el sábado la captura de 19 pescadores.", "detention 19 -"),
            ("La Policía informó el sábado de la captura de 19 pescadores.", "detention 19 -"),
            ("La Policía confirmó la captura de 19 pescadores el sábado.", "detention 19 2025-09-13"),
            ("El gremio registró el sábado la captura de 19 pescadores.", "detention 19 2025-09-13"),
            ("19 pescadores fueron liberados tras el acuerdo firmado el sábado.", "release 19 -"),
            ("19 pescadores fueron liberados el lunes gracias al acuerdo alcanzado en mayo.", "release 19 2025-09-15"),
            ("19 pescadores fueron capturados en la redada efectuada el sábado.", "detention 19 2025-09-13"),
            ("19 pescadores, premiados con la Medalla del Mar 2022, fueron capturados.", "detention 19 -"),
            ("La ONG dijo que, en mayo, fueron capturados 19 pescadores.", "detention 19 2025-05-01..2025-05-31"),
        ],
        "en": [("The union said that, in May, 19 fishermen were seized.", "detention 19 2025-05-01..2025-05-31")],
    },
)

test_phrases = read_as(
    "kind count said_by",
    {
        "es": [
            ("Tras meses de diálogo con Lima, la entrega de 87 rehenes tuvo lugar el lunes.", "release 87 -"),
            ("Hay en el mundo un total de 87 reporteros presos.", "custody 87 -"),
            ("En todo el país 87 reporteros fueron detenidos.", "detention 87 -"),
            ("87 reporteros fueron detenidos, informó en un comunicado Amnistía Internacional.",
             "detention 87 Amnistía Internacional"),
            ("87 reporteros fueron detenidos, según dijo a la prensa el ministro de Seguridad Interior, Luis Arce.",
             "detention 87 Luis Arce"),
            ("87 reporteros fueron detenidos, según contó a EFE su abogada.", "detention 87 abogada"),
            ("La ONG Mar Libre dio la cifra. 87 reporteros fueron detenidos, según informó a EFE el organismo.",
             "detention 87 Mar Libre"),
            ("87 reporteros fueron detenidos, informaron fuentes de la investigación.",
             "detention 87 fuentes de la investigación"),
            ("Aún hay 87 vecinos en cautiverio, según explicó en su cuenta de X la alcaldesa Ana Roa.",
             "custody 87 Ana Roa"),
            ("La policía detuvo a 12 hombres y requisó 13 armas, de las cuales tres eran largas.", "detention 12 -"),
            ("El avión trajo en 13 viajes, de los cuales 10 fueron nocturnos, a 87 turistas.", ""),
            ("El diario El Mundo habló con 87 lectores.", ""),
            ("El comunicado del club confirmó la salida de 12 jugadores.", ""),
        ],
    },
)  # fmt: skip
