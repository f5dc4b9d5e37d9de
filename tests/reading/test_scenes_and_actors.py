"""Days of scenes told beside, who takes people below a verb of saying, those told of between commas."""

from __future__ import annotations

from noted import read_as

# published on Tuesday, 16 September 2025
DAYS: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("The rally was broken up on Friday; nine cooks were arrested.", "detention 9 2025-09-12"),
        ("On Sunday soldiers stormed two villages. Forty men were taken away.", "detention 40 2025-09-14"),
        ("Parliament was elected on Sunday; 40 deputies were arrested.", "detention 40 -"),
        ("Clashes broke out on Friday; 12 miners had been arrested.", "detention 12 -"),
        ("Nine cooks, arrested in May, have gone on hunger strike.", "detention 9 2025-05-01..2025-05-31"),
        ("Twelve paintings, stolen in May, have been found.", ""),
    ],
    "de": [
        ("Die Kundgebung wurde am Freitag aufgelöst, neun Bäcker wurden festgenommen.", "detention 9 2025-09-12"),
        ("Hunderte protestierten am Freitag, die Polizei nahm neun Bäcker fest.", "detention 9 2025-09-12"),
        ("Am Sonntag wurde gewählt; 40 Abgeordnete wurden verhaftet.", "detention 40 -"),
        ("Am Freitag wurden Haftbefehle gegen zwölf Bäcker erlassen.", "detention 12 2025-09-12"),
        ("Am Freitag hat in Lima der Prozess gegen zwölf Bäcker begonnen.", "sentence 12 2025-09-12"),
        ("Am Freitag beginnt in Lima der Prozess gegen zwölf Bäcker.", "sentence 12 2025-09-19"),
        ("Die Verurteilung von zwölf Bäckern stieß auf scharfe Kritik.", "sentence 12 -"),
    ],
    "es": [
        ("La marcha fue disuelta el viernes; nueve cocineros fueron arrestados.", "detention 9 2025-09-12"),
        ("El domingo soldados irrumpieron en dos aldeas. Cuarenta hombres fueron secuestrados.",
         "detention 40 2025-09-14"),
        ("El domingo se eligió el Parlamento; 40 diputados fueron detenidos.", "detention 40 -"),
        ("Nueve cocineros, detenidos en mayo, están en huelga de hambre.", "detention 9 2025-05-01..2025-05-31"),
        ("Doce cuadros, robados en mayo, han aparecido.", ""),
    ],
    "ru": [
        ("Митинг разогнали в пятницу, девять поваров арестованы.", "detention 9 2025-09-12"),
        ("В воскресенье солдаты ворвались в две деревни. Сорок мужчин похитили.", "detention 40 2025-09-14"),
        ("В воскресенье избрали парламент; 40 депутатов арестовали.", "detention 40 -"),
        ("Суд оставил в силе приговоры двум дюжинам поваров.", "sentence about:24 -"),
    ],
}  # fmt: skip
ACTORS: dict[str, list[tuple[str, str]]] = {
    "en": [("Soldiers said they had captured 17 cooks.", "detention 17 Soldiers")],
    "de": [("Soldaten erklärten, sie hätten 17 Bäcker gefangen genommen.", "detention 17 Soldaten")],
    "es": [
        ("Los soldados dijeron que habían capturado a 17 cocineros.", "detention 17 soldados"),
        ("Los abogados dijeron que habían detenido a 17 cocineros.", "detention 17 -"),
        ("Tras detener a nueve cocineros, el Ejército registró sus viviendas.", "detention 9 Ejército"),
        ("Rebeldes irrumpieron en una escuela, donde secuestraron a 40 alumnos.", "detention 40 Rebeldes"),
    ],
    "ru": [
        ("Солдаты заявили, что захватили в плен 17 поваров.", "detention 17 Солдаты"),
        ("Правозащитники заявили, что задержали 17 поваров.", "detention 17 -"),
        ("Лидер партии призвал полицию арестовать 17 поваров.", "detention 17 полиция"),
    ],
}  # fmt: skip

test_days = read_as("kind count when", DAYS)


test_actors = read_as("kind count by", ACTORS)
