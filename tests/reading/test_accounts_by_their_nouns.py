"""Who is cited by an account's noun and a colon, by what is theirs, by two, in headlines; and where nobody is."""

from __future__ import annotations

from noted import read_as

CASES = [
    # an account named by its noun, and what it says behind a colon
    (
        "en",
        "The interior ministry updated its figures: 58 people have been arrested in a day.",
        "detention interior ministry",
    ),
    ("en", "The border police drew up their balance: 47 smugglers were arrested.", "detention police"),
    ("en", "Police gave a lower figure: 39 arrests.", "detention Police"),
    ("en", "The police changed tactics: 39 people were arrested overnight.", "detention -"),
    (
        "de",
        "Das Innenministerium hat seine Zahlen erneuert: An einem Tag wurden 58 Menschen festgenommen.",
        "detention Innenministerium",
    ),
    ("de", "Die Bundespolizei zog Bilanz: 47 Schmuggler wurden festgenommen.", "detention Bundespolizei"),
    (
        "de",
        "Der Koordinierungsstab legte eine neue Bilanz vor: 8140 Menschen kamen durch Austausche frei.",
        "release Koordinierungsstab",
    ),
    ("de", "Die Polizei nannte eine niedrigere Zahl: 39 Menschen wurden festgenommen.", "detention Polizei"),
    ("de", "Die Polizei änderte ihre Taktik: 39 Menschen wurden in der Nacht festgenommen.", "detention -"),
    (
        "es",
        "El Ministerio del Interior renovó sus datos: 58 personas fueron detenidas en un día.",
        "detention Ministerio del Interior",
    ),
    ("es", "La Comisión de Canjes hace balance: 640 personas liberadas.", "release Comisión de Canjes"),
    ("es", "La policía dio una cifra menor: 39 detenciones.", "detention policía"),
    ("es", "La policía cambió de táctica: 39 personas fueron detenidas en la noche.", "detention -"),
    ("ru", "МВД уточнило сводку: за день задержаны 58 человек.", "detention МВД"),
    (
        "ru",
        "Координационный штаб подвёл итог: в ходе обменов освобождены 8140 человек.",
        "release координационный штаб",
    ),
    ("ru", "Верховный суд приводит другие цифры: 16 человек осуждены за полгода.", "sentence Верховный суд"),
    ("ru", "Полиция сменила тактику: за ночь задержаны 39 человек.", "detention -"),
    # two who speak with one voice
    (
        "en",
        "Nine prisoners were executed in Basra, a court official and a nurse told AFP on Wednesday.",
        "death official+nurse",
    ),
    ("en", "Five miners were released, lawyers Ana Soto and Luis Vega said.", "release Ana Soto+Luis Vega"),
    ("en", "The army and the interior ministry said nine men had been arrested.", "detention army+interior ministry"),
    (
        "de",
        "Zwölf Lehrer wurden nach Angaben des Bürgermeisters und der Gewerkschaft festgenommen.",
        "detention Bürgermeisters+Gewerkschaft",
    ),
    (
        "de",
        "Die Armee und das Innenministerium teilten mit, neun Männer seien festgenommen worden.",
        "detention Armee+Innenministerium",
    ),
    ("de", "Fünf Bergleute sind frei, sagten die Anwälte Ana Soto und Luis Vega.", "release Ana Soto+Luis Vega"),
    ("es", "Doce maestros fueron detenidos, según el alcalde y el sindicato.", "detention alcalde+sindicato"),
    (
        "es",
        "El Ejército y el Ministerio del Interior dijeron que nueve hombres fueron detenidos.",
        "detention Ejército+Ministerio del Interior",
    ),
    ("es", "Cinco mineros quedaron libres, dijeron los abogados Ana Soto y Luis Vega.", "release Ana Soto+Luis Vega"),
    ("ru", "Армия и МВД сообщили, что задержаны девять мужчин.", "detention Армия+МВД"),
    ("ru", "Двенадцать учителей задержаны, сообщили мэр и профсоюз.", "detention мэр+профсоюз"),
    (
        "ru",
        "Пятеро шахтёров вышли на свободу, рассказали адвокаты Анна Сотова и Лев Вегин.",
        "release Анна Сотова+Лев Вегин",
    ),
    ("en", "The rights group Lantern criticised the trial. By its count, 46 people are in prison.", "custody Lantern"),
    (
        "en",
        "The rights group Lantern criticised the trial. According to its figures, 46 people are in prison.",
        "custody Lantern",
    ),
    (
        "en",
        "The rights group Lantern criticised the trial. According to its data, 46 people are in prison.",
        "custody Lantern",
    ),
    (
        "en",
        "The rights group Lantern criticised the trial. By its own tally, 46 people are in prison.",
        "custody Lantern",
    ),
    (
        "en",
        "The rights group Lantern criticised the trial. According to its list, 46 people are in prison.",
        "custody Lantern",
    ),
    ("en", "The rights group Lantern criticised the trial. It says 46 people are in prison.", "custody Lantern"),
    ("en", "The rights group Lantern criticised the trial. It counts that 46 people are in prison.", "custody Lantern"),
    (
        "en",
        "The rights group Lantern criticised the trial. Its latest report says that 46 people are in prison.",
        "custody Lantern",
    ),
    ("en", "The rights group Lantern criticised the trial. Its list says 46 people are in prison.", "custody Lantern"),
    (
        "de",
        "Die Organisation Leuchtturm kritisierte den Prozess. Nach ihrer Zählung sitzen 46 Menschen in Haft.",
        "custody Leuchtturm",
    ),
    (
        "de",
        "Die Organisation Leuchtturm kritisierte den Prozess. Ihren Angaben zufolge sind 46 Menschen in Haft.",
        "custody Leuchtturm",
    ),
    (
        "de",
        "Die Organisation Leuchtturm kritisierte den Prozess. Nach ihren Angaben sind 46 Menschen in Haft.",
        "custody Leuchtturm",
    ),
    (
        "de",
        "Die Organisation Leuchtturm kritisierte den Prozess. Ihrer Zählung zufolge sind 46 Menschen in Haft.",
        "custody Leuchtturm",
    ),
    (
        "de",
        "Die Organisation Leuchtturm kritisierte den Prozess. Nach ihren Erkenntnissen sind 46 Menschen in Haft.",
        "custody Leuchtturm",
    ),
    (
        "de",
        "Die Organisation Leuchtturm kritisierte den Prozess. Laut ihrer Liste sind 46 Menschen in Haft.",
        "custody Leuchtturm",
    ),
    (
        "de",
        "Die Organisation Leuchtturm kritisierte den Prozess. Ihrer Statistik zufolge sind 46 Menschen in Haft.",
        "custody Leuchtturm",
    ),
    (
        "de",
        "Die Organisation Leuchtturm kritisierte den Prozess. Nach ihrer Schätzung sind 46 Menschen in Haft.",
        "custody Leuchtturm",
    ),
    (
        "de",
        "Die Organisation Leuchtturm kritisierte den Prozess. Nach ihrem Bericht sind 46 Menschen in Haft.",
        "custody Leuchtturm",
    ),
    (
        "es",
        "La organización Faro criticó el juicio. Según su recuento, 46 personas están en la cárcel.",
        "custody organización Faro",
    ),
    (
        "es",
        "La organización Faro criticó el juicio. De acuerdo con sus datos, 46 personas están en la cárcel.",
        "custody organización Faro",
    ),
    (
        "es",
        "La organización Faro criticó el juicio. Según sus cifras, 46 personas están en la cárcel.",
        "custody organización Faro",
    ),
    (
        "es",
        "La organización Faro criticó el juicio. Según su lista, 46 personas están en la cárcel.",
        "custody organización Faro",
    ),
    (
        "es",
        "La organización Faro criticó el juicio. De acuerdo con su informe, 46 personas están en la cárcel.",
        "custody organización Faro",
    ),
    (
        "es",
        "La organización Faro criticó el juicio. Su último informe dice que 46 personas están en la cárcel.",
        "custody organización Faro",
    ),
    (
        "es",
        "La organización Faro criticó el juicio. Según sus cálculos, 46 personas están en la cárcel.",
        "custody organización Faro",
    ),
    (
        "es",
        "La organización Faro criticó el juicio. A su juicio, 46 personas están en la cárcel.",
        "custody organización Faro",
    ),
    (
        "es",
        "La organización Faro criticó el juicio. Según sus registros, 46 personas están en la cárcel.",
        "custody organización Faro",
    ),
    (
        "es",
        "La organización Faro criticó el juicio. Sus datos indican que 46 personas están en la cárcel.",
        "custody organización Faro",
    ),
    (
        "ru",
        "Организация «Маяк» раскритиковала процесс. По её подсчётам, в тюрьмах находятся 46 человек.",
        "custody Маяк",
    ),
    ("ru", "Организация «Маяк» раскритиковала процесс. По её данным, в тюрьмах находятся 46 человек.", "custody Маяк"),
    ("ru", "Организация «Маяк» раскритиковала процесс. По её оценке, в тюрьмах находятся 46 человек.", "custody Маяк"),
    (
        "ru",
        "Организация «Маяк» раскритиковала процесс. По её сведениям, в тюрьмах находятся 46 человек.",
        "custody Маяк",
    ),
    (
        "ru",
        "Организация «Маяк» раскритиковала процесс. По её информации, в тюрьмах находятся 46 человек.",
        "custody Маяк",
    ),
    (
        "ru",
        "Организация «Маяк» раскритиковала процесс. В её докладе говорится, что в тюрьмах находятся 46 человек.",
        "custody Маяк",
    ),
    ("ru", "Организация «Маяк» раскритиковала процесс. По их данным, в тюрьмах находятся 46 человек.", "custody Маяк"),
    # headlines and datelines
    ("en", "KOTA: Police arrested 218 welders in a search of the old shipyard.", "detention -"),
    ("en", "Kota: Police arrested 218 welders in a search.", "detention -"),
    ("en", "Mali army: 40 hostages freed", "release Mali army"),
    ("en", "40 hostages freed in Mali, army says", "release army"),
    ("en", "40 hostages freed in Mali: army", "release army"),
    ("en", "Border guards arrest 31 welders at shipyard; unions demand answers", "detention -"),
    ("en", "President Soglo: 40 hostages freed", "release Soglo"),
    ("de", "Malis Armee: 40 Geiseln frei", "release Malis Armee"),
    ("de", "Armee: 40 Geiseln in Mali frei", "release Armee"),
    ("de", "Mali: 40 Geiseln frei", "release -"),
    ("de", "UN: 40 Geiseln in Mali frei", "release UN"),
    ("es", "Ejército: 40 rehenes liberados en Malí", "release Ejército"),
    ("es", "Liberados 40 rehenes en Malí, según el Ejército", "release Ejército"),
    ("es", "La Guardia arresta a 31 soldadores en un astillero; sindicatos exigen respuestas", "detention -"),
    ("es", "Malí: liberados 40 rehenes", "release -"),
    ("es", "ONU: 40 rehenes liberados en Malí", "release ONU"),
    ("ru", "ООН: в Мали освобождены 40 заложников", "release ООН"),
    ("ru", "В Мали освобождены 40 заложников — армия", "release армия"),
    ("ru", "Мали: освобождены 40 заложников", "release -"),
    # nobody is cited
    ("en", "It is not known whether the army had a hand in it, but 40 hostages are free.", "release -"),
    ("en", "Forty hostages were freed on Monday. The army did not comment.", "release -"),
    ("en", "Forty hostages were freed on Monday, and the army thanked the guides.", "release -"),
    ("de", "40 Geiseln kamen am Montag frei. Die Armee äußerte sich nicht.", "release -"),
    ("de", "40 Geiseln kamen am Montag frei, und die Armee dankte den Führern.", "release -"),
    ("de", "40 Geiseln kamen am Montag frei, nachdem der Präsident es im Mai versprochen hatte.", "release -"),
    ("es", "Cuarenta rehenes quedaron libres el lunes. El Ejército no hizo comentarios.", "release -"),
    ("es", "Cuarenta rehenes quedaron libres el lunes y el Ejército agradeció la ayuda de los guías.", "release -"),
    ("ru", "В понедельник освобождены 40 заложников. В армии отказались от комментариев.", "release -"),
    # an agency inside an agency, and citing
    ("de", "40 Geiseln sind frei, meldete die Agentur Anadolu unter Berufung auf die Armee.", "release Anadolu+Armee"),
    (
        "es",
        "Cuarenta rehenes quedaron libres, informó la agencia Anadolu citando al Ejército.",
        "release Anadolu+Ejército",
    ),
    ("ru", "Освобождены 40 заложников, сообщило агентство «Анадолу» со ссылкой на армию.", "release Анадолу+армия"),
    # speech over several sentences
    (
        "en",
        '"Forty hostages are free," Minister Ana Soto said. "Nine are still in captivity."',
        "release Ana Soto; custody Ana Soto",
    ),
    (
        "de",
        "„40 Geiseln sind frei“, sagte Ministerin Ana Soto. „Neun sind noch in Gefangenschaft.“",
        "release Ana Soto; custody Ana Soto",
    ),
    (
        "es",
        "«Cuarenta rehenes están libres», dijo la ministra Ana Soto. «Nueve siguen cautivos».",
        "release Ana Soto; custody Ana Soto",
    ),
    (
        "ru",
        "«Сорок заложников освобождены, — сказала министр Анна Сотова. — Девять остаются в плену».",
        "release Анна Сотова; custody Анна Сотова",
    ),
    (
        "en",
        '"We have waited for years," said Ana Soto, program director at Lantern. "Three drivers have been freed."',
        "release Ana Soto",
    ),
    # when somebody spoke is told by the outlet
    (
        "en",
        "Minister Ana Soto demanded the release of four nuns after police arrested 23 people on Sunday.",
        "release Ana Soto; detention -",
    ),
    (
        "de",
        "Ministerin Ana Soto schrieb der Marine, nachdem die Polizei am Sonntag 23 Fischer festgenommen hatte.",
        "detention -",
    ),
    (
        "es",
        "La ministra Ana Soto condenó la redada en la que la policía detuvo el domingo a 23 pescadores.",
        "detention -",
    ),
    (
        "ru",
        "Министр Анна Сотова осудила рейд, в ходе которого полиция задержала в воскресенье 23 рыбаков.",
        "detention -",
    ),
    # a clause of its own beside
    ("en", "Forty hostages were freed on Monday; the army thanked the guides.", "release -"),
    (
        "en",
        "Forty hostages were freed on Monday; the army said three guards had been arrested.",
        "release -; detention army",
    ),
    (
        "de",
        "40 Geiseln kamen am Montag frei; die Armee teilte mit, drei Wächter seien festgenommen worden.",
        "release -; detention Armee",
    ),
    (
        "es",
        "Cuarenta rehenes quedaron libres el lunes; el Ejército dijo que tres guardias fueron detenidos.",
        "release -; detention Ejército",
    ),
    (
        "ru",
        "В понедельник освобождены 40 заложников; армия сообщила, что задержаны трое охранников.",
        "release -; detention армия",
    ),
    (
        "es",
        "El Círculo de Abogados, que lleva su propia lista, eleva a 60 los presos políticos.",
        "custody Círculo de Abogados",
    ),
    ("es", "La Defensoría elevó a 31 los presos muertos en Lima.", "death Defensoría"),
    ("es", "El Ministerio del Interior sitúa en 120 los detenidos.", "detention Ministerio del Interior"),
    ("es", "El Ministerio del Interior cifra en 120 los detenidos.", "detention Ministerio del Interior"),
    ("es", "Hay 120 detenidos, cuenta el padre de uno de ellos.", "detention padre de uno de ellos"),
    ("en", "The interior ministry raised the number of those arrested to 120.", "detention interior ministry"),
    ("en", "The interior ministry put the number of arrests at 120.", "detention interior ministry"),
    ("de", "Das Innenministerium gab die Zahl der Festgenommenen mit 120 an.", "detention Innenministerium"),
    ("ru", "МВД оценило число задержанных в 120 человек.", "detention МВД"),
    ("ru", "МВД насчитало 120 задержанных.", "detention МВД"),
]

test_who_is_cited = read_as("kind said_by", CASES)
