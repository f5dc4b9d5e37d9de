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

test_what_is_asked_for_those_told = read_as("kind count", [*TABLE, *ONLY_HELD])
