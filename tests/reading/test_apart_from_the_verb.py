"""Who speaks apart from the verb, in the first person, for others, and of what is asked for or put in beside."""

from __future__ import annotations

from noted import read_as

CASES = [
    # subject apart from its verb of saying
    (
        "en",
        "The Harbour Rights Forum, a Gambian monitoring group, says that 17 fishermen were freed.",
        "release Harbour Rights Forum",
    ),
    (
        "en",
        "The Union of Dockers (UDK), which had organised the strike, put the number of arrests at 31.",
        "detention Union of Dockers",
    ),
    (
        "en",
        "The Mothers of Kidal, who keep a list of their own, say that 60 people remain in custody.",
        "custody Mothers of Kidal",
    ),
    ("en", "Rashid Omar, whose son is among those held, said 60 people remained in custody.", "custody Rashid Omar"),
    (
        "en",
        "Rashid Omar, a lawyer who defends several of the men, said 60 people remained in custody.",
        "custody Rashid Omar",
    ),
    (
        "en",
        "The Goma-based Kivu Peace Network, founded by priests, said 17 nurses had been released.",
        "release Goma-based Kivu Peace Network",
    ),
    (
        "de",
        "Das Hafenforum, eine gambische Beobachtergruppe, berichtet, 17 Fischer seien freigelassen worden.",
        "release Hafenforum",
    ),
    (
        "de",
        "Die „Mütter von Kidal“, die eine eigene Liste führen, sprechen von 60 Gefangenen, die noch in Haft seien.",
        "custody Mütter von Kidal",
    ),
    (
        "de",
        "Raschid Omar, dessen Sohn unter den Gefangenen ist, sagte, 60 Menschen seien noch in Haft.",
        "custody Raschid Omar",
    ),
    (
        "de",
        "Raschid Omar, ein Anwalt, der mehrere der Männer verteidigt, sagte, 60 Menschen seien noch in Haft.",
        "custody Raschid Omar",
    ),
    (
        "de",
        "Das Institut für freie Medien, das in Quito sitzt, teilte mit, 12 Reporter seien festgenommen worden.",
        "detention Institut für freie Medien",
    ),
    (
        "es",
        "El Foro del Puerto, un grupo gambiano de observadores, afirma que 17 pescadores fueron liberados.",
        "release Foro del Puerto",
    ),
    (
        "es",
        "El Sindicato de Estibadores (SEK), que había convocado la huelga, cifró en 31 los detenidos.",
        "detention Sindicato de Estibadores",
    ),
    (
        "es",
        "El Círculo de Abogados, que lleva su propia lista, eleva a 60 los presos políticos.",
        "custody Círculo de Abogados",
    ),
    (
        "es",
        "Rachid Omar, cuyo hijo está entre los detenidos, dijo que 60 personas siguen presas.",
        "custody Rachid Omar",
    ),
    (
        "es",
        "Rachid Omar, abogado que defiende a varios de ellos, dijo que 60 personas siguen presas.",
        "custody Rachid Omar",
    ),
    (
        "es",
        "La Red de Paz del Kivu, fundada por sacerdotes, informó de que 17 enfermeras quedaron en libertad.",
        "release Red de Paz del Kivu",
    ),
    (
        "es",
        "El Instituto de Medios Libres, con sede en Quito, denunció que 12 reporteros fueron detenidos.",
        "detention Instituto de Medios Libres",
    ),
    (
        "ru",
        "«Портовый форум», гамбийская группа наблюдателей, утверждает, что освобождены 17 рыбаков.",
        "release Портовый форум",
    ),
    (
        "ru",
        "Союз докеров, который призвал к забастовке, оценил число задержанных в 31 человека.",
        "detention Союз докеров",
    ),
    (
        "ru",
        "Круг адвокатов, который ведёт собственный список, насчитал в тюрьмах 60 политзаключённых.",
        "custody адвокаты",
    ),
    (
        "ru",
        "Рашид Омаров, чей сын находится среди задержанных, сказал, что под стражей остаются 60 человек.",
        "custody Рашид Омаров",
    ),
    (
        "ru",
        "Рашид Омаров, адвокат, защищающий нескольких из них, сказал, что под стражей остаются 60 человек.",
        "custody Рашид Омаров",
    ),
    ("ru", "Институт свободных медиа, расположенный в Кито, сообщил о задержании 12 репортёров.", "detention медиа"),
    ("en", "Nora Vidal, 44, was released on Monday, said the ministry.", "release ministry"),
    ("de", "Nora Vidal, eine Lehrerin, wurde am Montag freigelassen, sagte das Ministerium.", "release Ministerium"),
    (
        "es",
        "Nora Vidal, maestra de 44 años cuyo marido fue encarcelado, aseguró que 60 personas siguen presas.",
        "custody Nora Vidal",
    ),
    ("es", "Nora Vidal, maestra de 44 años, fue liberada el lunes, dijo el ministerio.", "release ministerio"),
    (
        "ru",
        "Нора Видаль, учительница, чей муж сидит в тюрьме, рассказала, что под стражей остаются 60 человек.",
        "custody Нора Видаль",
    ),
    (
        "ru",
        "Нора Видаль, учительница из Лимы, вышла на свободу в понедельник, сообщило министерство.",
        "release министерство",
    ),
    # first person: who writes or is quoted speaks
    (
        "en",
        '"We call on Lima to release Amina Saleh without delay," Catherine Moreau said.',
        "release Catherine Moreau",
    ),
    ("en", "We call on the junta to release the 17 monks at once.", "release -"),
    ("en", "We demand the release of the 17 monks and nuns.", "release -"),
    ("en", "Between 2023 and 2025 we documented 86 arrests of farmers.", "detention -"),
    (
        "de",
        "„Wir fordern Lima auf, Amina Saleh unverzüglich freizulassen“, sagte Katharina Moor.",
        "release Katharina Moor",
    ),
    ("de", "Wir fordern die Junta auf, die 17 Mönche sofort freizulassen.", "release -"),
    ("de", "Wir verlangen die Freilassung der 17 Mönche.", "release -"),
    ("de", "Zwischen 2023 und 2025 haben wir 86 Festnahmen von Bauern dokumentiert.", "detention -"),
    ("es", "«Pedimos a Lima que libere sin demora a Amina Saleh», dijo Catalina Moreau.", "release Catalina Moreau"),
    ("es", "El ministerio no contestó a las cartas. Exigimos la libertad de los 17 monjes.", "release -"),
    ("es", "Instamos a la junta a liberar a los 17 monjes.", "release -"),
    ("es", "La Fiscalía calló. Entre 2023 y 2025 hemos documentado 86 detenciones de campesinos.", "detention -"),
    (
        "ru",
        "«Мы призываем Лиму немедленно освободить Амину Салех», — сказала Катерина Морозова.",
        "release Катерина Морозова",
    ),
    ("ru", "Министерство на письма не ответило. Мы требуем освободить 17 монахов.", "release -"),
    ("ru", "Призываем хунту освободить 17 монахов.", "release -"),
    ("ru", "С 2023 по 2025 год мы зафиксировали 86 задержаний фермеров.", "detention -"),
    # inner promises and demands: the outer speaker
    ("en", "According to Gowon Ladi, the kidnappers promised to let the six go.", "release Gowon Ladi"),
    ("en", "Nasser Omar said his side insisted on the release of 15 officers.", "release Nasser Omar"),
    (
        "en",
        "None of the 200 releases that Kinshasa promised in July has taken place, Rwanda's foreign minister said.",
        "release Rwanda's foreign minister",
    ),
    ("de", "Nach Angaben von Gowon Ladi versprachen die Entführer, die sechs freizulassen.", "release Gowon Ladi"),
    ("de", "Nasser Omar sagte, seine Seite bestehe auf der Freilassung von 15 Offizieren.", "release Nasser Omar"),
    ("es", "Según Gowon Ladi, los secuestradores prometieron liberar a los seis.", "release Gowon Ladi"),
    ("es", "Nasser Omar dijo que su delegación insistió en la liberación de 15 oficiales.", "release Nasser Omar"),
    ("ru", "По словам Гована Лади, похитители пообещали отпустить шестерых.", "release Гован Лади"),
    ("ru", "Насер Омаров сказал, что его сторона настаивает на освобождении 15 офицеров.", "release Насер Омаров"),
    ("en", '"We told Lima everything," he wrote. Lima said it would free 12 men.', "release Lima"),
    ("ru", "«Мы просим отпустить 12 шахтёров», — написал Иван Котов.", "release Иван Котов"),
    ("de", "„Ich bitte die Armee, die 12 Bergleute freizulassen“, schrieb Ivo Kern.", "release Ivo Kern"),
    (
        "en",
        "Wilmer Durán said that the centre in Sosa was full and demanded that 23 children be freed.",
        "release Wilmer Durán",
    ),
    (
        "de",
        "Wilmer Duran sagte, dass das Zentrum in Sosa überfüllt sei, und forderte die Freilassung von 23 Kindern.",
        "release Wilmer Duran",
    ),
    (
        "es",
        "Wilmer Durán aseguró que el centro está lleno y pidió la liberación de 23 menores.",
        "release Wilmer Durán",
    ),
    (
        "es",
        "La policía dijo que había detenido a cuatro personas y que el juez liberó a 23.",
        "detention policía; release policía",
    ),
    (
        "ru",
        "Вильмер Дуранов сказал, что центр переполнен, и потребовал освободить 23 детей.",
        "release Вильмер Дуранов",
    ),
    # what is presupposed below a demand
    (
        "en",
        "Governor Marcus Bello said that 23 fishermen who were seized by the navy on Sunday were farmers.",
        "detention Marcus Bello",
    ),
    (
        "de",
        "Gouverneur Marcus Bello forderte die Freilassung von 23 Fischern, die am Sonntag festgenommen wurden.",
        "release Marcus Bello; detention -",
    ),
    (
        "ru",
        "Губернатор Марк Белов потребовал освободить 23 рыбаков, которые были задержаны в воскресенье моряками.",
        "release Марк Белов",
    ),
    # a source put into a part of the sentence speaks for that part alone
    (
        "en",
        "Gunmen seized 12 miners on Monday in Kono, where, according to residents, the army has no post.",
        "detention -",
    ),
    ("en", "Rebels, according to the Coastal Mirror, let three geologists go on Sunday.", "release Coastal Mirror"),
    ("es", "Nora Vidal sigue presa en Lima, donde, según su abogado, duerme en el suelo.", "custody -"),
    ("es", "Los rebeldes, según la revista Delta Semanal, dejaron ir ayer a tres geólogos.", "release Delta Semanal"),
    (
        "ru",
        "В выходные повстанцы отпустили трёх геологов, за которых, по данным газеты «Дельта», заплатили выкуп.",
        "release -",
    ),
    ("ru", "Нора Видаль остаётся в тюрьме в Лиме, где, по словам адвоката, спит на полу.", "custody -"),
    ("ru", "Повстанцы, по данным газеты «Дельта», отпустили в выходные трёх геологов.", "release Дельта"),
    (
        "ru",
        "Через месяц бандиты отпустили 53 детей — за них, по данным газеты «Дельта», был заплачен выкуп.",
        "release -",
    ),
]

test_who_is_cited = read_as("kind said_by", CASES)
