"""A report of sport, of animals, of a rescue, of a film uses the words of the codebook and tells nothing of ours."""

from __future__ import annotations

from noted import read_as

test_nothing_is_told_in_a_report_of_another_field = read_as(
    "kind",
    {
        "de": [
            ("Die Rovers stellten Stürmer Daniel Hart frei. Der Bundesligist tauscht ihn gegen einen Torwart.", ""),
            ("Der Zoo ließ neun Geier frei. Die Tiere waren vor Schmugglern gerettet worden.", ""),
            ("Die Feuerwehr befreite neun Menschen, die nach dem Unwetter eingeklemmt waren.", ""),
            ("Im Thriller wird Kapitän Jan Ward von Schmugglern gefangen genommen. Kinostart ist am Freitag.", ""),
            ("Fraktionschef Karl Berg traf Ida Holm. Es ging um den Koalitionsvertrag.", ""),
            ("Zwölf Amerikaner reisten nach Deutschland. Die Austauschschüler wohnen bei Gastfamilien.", ""),
        ],
        "en": [
            ("The Rovers released striker Daniel Hart on Monday. The club needs a goalkeeper.", ""),
            ("The zoo released nine of them on Monday. The condors had been rescued.", ""),
            ("Firefighters freed nine people who were trapped in cars by the flash flood.", ""),
            ("In the thriller, Captain James Ward is captured by smugglers. The movie opens on Friday.", ""),
            ("Minister Karl Berg met Ida Holm on Monday. The merger costs 300 jobs.", "talks"),
            ("Chief executive Karl Berg met Ida Holm on Monday. Shareholders want the merger.", ""),
        ],
        "es": [
            ("El club liberó el lunes al delantero Daniel Hart. Busca un portero.", ""),
            ("También fue liberado Eluney. El cóndor vivía en cautiverio en el zoológico.", ""),
            ("Los bomberos liberaron a nueve personas atrapadas en sus vehículos.", ""),
            ("En el thriller, el capitán James Ward es capturado. La película se estrena el viernes.", ""),
        ],
        "ru": [
            ("Клуб обменял нападающего Даниила Харта на вратаря Омара Саида.", ""),
            ("Летом на свободу отправились пять тюленей. Животных лечили в зоопарке.", ""),
            ("Спасатели МЧС освободили девять человек, зажатых в машинах после ДТП.", ""),
            ("В триллере трое преступников берут в заложники Анну Хольм. Фильм выйдет в пятницу.", ""),
        ],
    },
)

test_what_is_ours_is_told_there_too = read_as(
    "kind people",
    {
        "de": [
            (
                "Torwart Jan Hart kam aus dem Gefängnis frei. Er spielte in der Bundesliga.",
                "release Jan Hart",
            ),
            ("Die Polizei nahm den Stürmer Jan Hart nach einem Spiel der Bundesliga fest.", "detention Jan Hart"),
            ("Die Regisseurin Anna Holm wurde verhaftet. Bei dem Thriller führte sie Regie.", "detention Anna Holm"),
            ("Die Feuerwehr und der Notarzt halfen. Soldaten befreiten neun Geiseln.", "release -"),
        ],
        "en": [
            (
                "The goalkeeper Daniel Hart was released from prison. As a striker he was good.",
                "release Daniel Hart",
            ),
            ("Police arrested goalkeeper Daniel Hart after a Premier League match.", "detention Daniel Hart"),
            ("Director Anna Holm was arrested on Monday. Her thriller is a hit movie.", "detention Anna Holm"),
            ("A goalkeeper watched. Iran released Daniel Hart.", "release Daniel Hart"),
        ],
        "es": [
            ("El exportero Daniel Hart salió de la cárcel. Marcó un gol en el Mundial.", "release Daniel Hart"),
            ("La Policía detuvo al portero Daniel Hart tras un gol.", "detention Daniel Hart"),
        ],
        "ru": [
            ("Бывший вратарь Даниил Харт вышел из тюрьмы. Он играл в сборной.", "release Даниил Харт"),
            ("Режиссёр Анна Хольм была арестована. Её триллер шёл в прокате.", "detention Анна Хольм"),
        ],
    },
)

test_the_law_tells_of_nobody = read_as(
    "kind count",
    {
        "de": [
            ("Wenn die Polizei einen Verdächtigen festnimmt, muss sie ihn belehren.", ""),
            ("Wird eine Person festgenommen, darf sie einen Anwalt anrufen.", ""),
            ("Hat die Polizei einen Mann festgenommen, muss sie ihn belehren.", ""),
            ("Ein Verdächtiger kann nur mit einem Haftbefehl verhaftet werden.", ""),
            ("Die Polizei nahm einen Verdächtigen fest.", "detention 1"),
            ("Wenn Israel zustimmt, will die Hamas eine Geisel freilassen.", "release 1"),
            ("Am Freitag kann eine Geisel freikommen.", "release 1"),
        ],
        "en": [
            ("When a person is arrested, they may call a lawyer.", ""),
            ("A suspect can only be arrested with a warrant.", ""),
            ("A prisoner is released early if he has served two thirds of his sentence.", ""),
            ("When a man was arrested on Monday, neighbours cheered.", "detention 1"),
            ("A hostage may be released on Friday.", "release 1"),
        ],
        "es": [
            ("Si la policía detiene a un sospechoso, debe llevarlo ante un juez.", ""),
            ("Un sospechoso solo puede ser detenido con una orden judicial.", ""),
            ("La policía detuvo a un sospechoso.", "detention 1"),
        ],
    },
)
