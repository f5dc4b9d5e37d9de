"""What is asked for those just told of: by a pronoun, or by a noun that a pronoun owns, in all four languages."""

from __future__ import annotations

from noted import read_as

TABLE = [
    ("en", "Chad's army is holding 31 farmers. Amnesty has called for them to be freed.", "custody 31; release 31"),
    ("de", "Die Armee hält 31 Bauern fest. Amnesty hat verlangt, sie freizulassen.", "custody 31; release 31"),
    ("de", "Die Armee hält 31 Bauern fest. Der Verband forderte, diese sofort freizulassen.", "custody 31; release 31"),
    ("de", "Die Armee hält 31 Bauern fest. Der Verband forderte ihre Freilassung.", "custody 31; release 31"),
    ("es", "El Ejército retiene a 31 campesinos. El sindicato pidió que los liberen.", "custody 31; release 31"),
    ("ru", "Армия удерживает 31 крестьянина. Профсоюз потребовал отпустить их.", "custody 31; release 31"),
    # a noun right before the verb at the end is what it governs, and no participle tells of it there
    ("de", "Der Autor Tariq Salman sitzt in Haft. Irland hat seine Freilassung gefordert.", "custody -; release -"),
]
ONLY_HELD = [
    ("en", "Six drivers are held in Chad. The union called for them to be paid.", "custody 6"),
    ("de", "Sechs Fahrer sind in Chad in Haft. Der Verband verlangte, sie zu bezahlen.", "custody 6"),
    # a noun that only takes them up, and what is promised, say nothing of how many
    ("de", "614 Männer sind in Haft. Der Verband verlangte, die Gefangenen freizulassen.", "custody 614"),
    ("es", "La milicia raptó a seis mineros. El sindicato pidió que se les conceda la libertad.", "detention 6"),
    # who is meant is one, and several were told of
    ("de", "In Eritrea sind 14 Blogger inhaftiert. Die Gruppe forderte, ihn freizulassen.", "custody 14"),
]
BY_RELATIVES = [
    ("en", "Six pilots, whose release Chile has demanded, are held in Chad.",
     "custody occurred 6 -; release demanded 6 -"),
    ("de", "Sechs Piloten, deren Freilassung Chile fordert, sind im Tschad in Haft.",
     "custody occurred 6 -; release demanded 6 -"),
    ("es", "Seis pilotos, cuya liberación reclamó Chile, siguen presos en Chad.",
     "custody occurred 6 -; release demanded 6 -"),
    ("ru", "Шестеро лётчиков, чьего освобождения добивается Чили, сидят в тюрьме.",
     "custody occurred 6 -; release demanded 6 -"),
    ("ru", "Шесть лётчиков, освобождения которых требовала Чили, сидят в тюрьме.",
     "custody occurred 6 -; release demanded 6 -"),
    ("en", "The publisher Jim Holt, whose release Chile has demanded, is in jail.",
     "custody occurred - Jim Holt; release demanded - Jim Holt"),
    # who orders it, right behind the noun, is not who is to be freed
    ("en", "The six pilots whose release President Ana Soto ordered are still in jail.",
     "custody occurred 6 -; release planned 6 -"),
    ("de", "Von den 540 Häftlingen, deren Freilassung Präsident Ndaye anordnete, sind 200 frei.",
     "release planned 540 -; release occurred 200 -"),
    # a number alone ends before its relative
    ("en", "Their lawyers asked for the release of all 29 whose cases were heard.", "release demanded 29 -"),
    # what is theirs is not asked for, nor are they
    ("en", "Police freed the 40 miners, whose union had demanded a pay rise.", "release occurred 40 -"),
    ("de", "Freigelassen wurden 40 Bergleute, deren Gewerkschaft mehr Lohn forderte.", "release occurred 40 -"),
    ("es", "Fueron liberados 40 mineros, cuyo sindicato exigía mejores salarios.", "release occurred 40 -"),
    ("ru", "Освободили 40 горняков, чей профсоюз требовал повышения зарплаты.", "release occurred 40 -"),
    ("en", "The band, whose release of six songs was delayed, played on.", ""),
]  # fmt: skip

test_what_is_asked_for_those_told = read_as("kind count", [*TABLE, *ONLY_HELD])
test_those_before_a_relative_that_owns_the_event = read_as("kind status count people", BY_RELATIVES)
