"""German: whose somebody is behind 'von', clauses with 'seit', sources in a place, all of those told of before."""

from __future__ import annotations

from noted import read_as

# Behind a noun for people 'von' tells whose they are: no name begins there, and nobody acts.
OWNERS = [
    ("de", "Samir Haddad, ein Mitarbeiter von Gold Media, wurde verhaftet.", "detention Samir Haddad -"),
    ("de", "Verhaftet wurde ein Korrespondent von Radio Lux.", "detention - -"),
    ("de", "Die Gründerin von Gold Media, Selma Aydin, kam frei.", "release Selma Aydin -"),
    ("de", "Verhaftet wurden acht Fischer von der Küstenwache.", "detention - Küstenwache"),
    ("de", "Ministerin Lena von Hohenfels kam. Am Abend ließ Ministerin von Hohenfels acht Fischer frei.",
     "release - Lena von Hohenfels"),
    ("de", "Es geht um den Lehrer und Dichter Samir Haddad. Die Miliz verschleppte ihn.",
     "detention Samir Haddad Miliz"),
    ("de", "Am Montag nahm die Polizei Omid Karimi und Jala Rostam fest.", "detention Omid Karimi+Jala Rostam Polizei"),
    ("de", "Er sagte, dass das Gericht Omid Karimi verurteilt habe.", "sentence Omid Karimi Gericht"),
    ("de", "Die Staatsanwaltschaft Bad Oldesloe ließ acht Fischer festnehmen.",
     "detention - Staatsanwaltschaft Bad Oldesloe"),
    ("de", "Acht Häftlinge wurden vom Flughafen Balham nach Oslo geflogen.", "transfer - -"),
    ("de", "Die Armee nahm 28 Huthi-Rebellen fest.", "detention - Armee"),
    ("de", "Omid Karimi wurde verhaftet. Im Juni starben bei Anschlägen acht Menschen, darunter General Jala Rostam.",
     "detention Omid Karimi -"),
    ("de", "In Haft starben acht Menschen, darunter Jala Rostam.", "death - -; death Jala Rostam -"),
]  # fmt: skip
test_owners = read_as("kind people by", OWNERS)

# A pronoun behind the verb is whom the one before it lets go; an article counts nobody there.
BY_ONE = [
    ("de", "Acht Fischer waren in Haft. Ein Richter ließ sie am Montag frei.", "custody 8 -; release 8 Richter"),
    ("de", "Acht Fischer ließ sie frei.", "release 8 -"),
    ("de", "Die Bundespolizei wies acht Iraker nach Polen zurück.", "transfer 8 Bundespolizei"),
    ("de", "Alle acht Iraker mussten zurück nach Polen.", "transfer 8 -"),
    ("de", "Die Polizei nahm 70 Streikende fest. Sämtliche Festgenommenen kamen wieder frei.",
     "detention 70 Polizei; release 70 -"),
    ("de", "Acht Frauen wurden in Polizeigewahrsam genommen und bald wieder entlassen.", "detention 8 -; release 8 -"),
    ("de", "Die Firma stellte acht Frauen ein und hat sie wieder entlassen.", ""),
    ("de", "Die acht Frauen wurden nach zwei Jahren Haft entlassen.", "release 8 -"),
    ("de", "Die acht Frauen wurden nach zwei Jahren im Betrieb entlassen.", ""),
    ("de", "Eine Bande habe 15 Fischer nahe der Hauptstadt in ihre Gewalt gebracht.", "detention 15 Bande"),
    ("de", "Omid Karimi wurde mit Mitte 30 verhaftet.", "detention - -"),
    ("de", "Die Werft bezifferte die Zahl der entlassenen Mitarbeiter auf 300.", ""),
    ("de", "Damit stieg die Zahl der entlassenen Häftlinge auf 300.", "release 300 -"),
    ("de", "Mit ihrem Anwalt durften die acht Verhafteten nicht sprechen.", ""),
    ("de", "Die Männer wollten acht Iraker illegal nach Polen bringen.", ""),
]  # fmt: skip
test_by_one = read_as("kind count by", BY_ONE)

# 'seit' opens a clause that ends with its verb; else it stands before its noun.
SINCE = [
    ("de", "Selma Aydin ist zu Hause. Ihr Sohn wartet, seit Selma Aydin im März entführt wurde.",
     "detention Selma Aydin 2025-03-01..2025-03-31"),
    ("de", "Seit März wurden acht Fischer verhaftet.", "detention - 2025-03-01..2025-09-16"),
    ("de", "In Mali wurden laut Auskunft der Behörden von gestern acht Fischer verhaftet.", "detention - -"),
]  # fmt: skip
test_since = read_as("kind people when", SINCE)

# A source is the body before the places where it is; of its name only its own words are kept.
SOURCES = [
    ("de", "Wie aus Polizeikreisen in Hodu im Bundesstaat Kano verlautete, sind acht Nonnen frei.",
     "8 Polizeikreisen"),
    ("de", "Acht Nonnen sind frei, meldete das Innenministerium der straff regierten Republik.",
     "8 Innenministerium"),
    ("de", "Acht Nonnen sind frei, teilte das Innenministerium des Inselstaats mit.", "8 Innenministerium"),
    ("de", "Laut der Partei der Politiker Omid Karimi sind acht Nonnen frei.", "8 Partei"),
    ("de", "Der Zeitung „Neue Post“ vom Freitag zufolge wurden acht Nonnen verhaftet.", "8 Neue Post"),
    ("de", "Aus Rebellenkreisen hieß es, acht Nonnen seien frei.", "8 Rebellenkreisen"),
    ("de", "Einem BBC-Bericht zufolge sind acht Nonnen frei.", "8 BBC"),
    ("de", "Laut Gerichtsunterlagen wurden acht Nonnen verurteilt.", "8 Gericht"),
    ("de", "Omid Karimi ist freigelassen worden, berichtet die Agentur Belta.", "- Belta"),
    ("de", "Omid Karimi ist frei, berichtet die Agentur Belta unter Berufung auf die Polizei.", "- Belta+Polizei"),
    ("de", "Omid Karimi wurde verhaftet und beschuldigte die Polizei.", "- -"),
]  # fmt: skip
test_sources = read_as("count said_by", SOURCES)

# Those who left at another time, and others, may have gone elsewhere.
GOALS = [
    ("de", "Am Montag schob Chile acht Männer nach Peru ab. Im vergangenen Jahr waren 974 Menschen abgeschoben worden.",
     "8 PE; 974 -"),
    ("de", "Am Montag schob Chile acht Männer nach Peru ab. Am Dienstag wurden zwölf weitere abgeschoben.",
     "8 PE; 12 -"),
]  # fmt: skip
test_goals = read_as("count to", GOALS)

# Who brings something about has done it, who wants or tries to has not; a step that is due is no demand.
BROUGHT_ABOUT = [
    ("de", "Ghana hat die Freilassung von 60 Matrosen vermittelt.", "release occurred 60"),
    ("de", "Oman will die Freilassung von 60 Matrosen vermitteln.", "release planned 60"),
    ("de", "Oman versucht, die Freilassung von 60 Matrosen zu erwirken.", "release possible 60"),
    ("de", "Oman konnte die Freilassung von 60 Matrosen erwirken.", "release occurred 60"),
    ("de", "Die Armee versuchte, 60 Matrosen zu befreien.", "release possible 60"),
    ("de", "Die Begnadigung der acht Nonnen ist ein längst überfälliger Schritt.", "release occurred 8"),
    ("de", "Die Begnadigung der acht Nonnen ist längst überfällig.", "release demanded 8"),
    ("de", "Elf Männer kamen frei, die lange festgehalten worden waren. Es handelt sich um neun Köche und zwei Ärzte.",
     "release occurred 11; release occurred 9; release occurred 2"),
    ("de", "Zwei Männer sind in Haft. Unter den am Montag Freigelassenen sind acht Frauen.",
     "custody occurred 2; release occurred 8"),
]  # fmt: skip
test_brought_about = read_as("kind status count", BROUGHT_ABOUT)

# Those to whose term something is done are no part of those freed before; those who are somebody are.
TERMS = [
    ("de", "Die Junta ließ 800 Häftlinge frei. 140 Verurteilten wurde die Strafe gekürzt.", "release 800"),
    ("de", "Die Junta ließ 800 Häftlinge frei. 140 Soldaten wurde ein Orden verliehen.", "release 800"),
    ("de", "Die Junta ließ 800 Häftlinge frei. 140 sind Frauen.", "release 800; release 140"),
]
test_terms = read_as("kind count", TERMS)
