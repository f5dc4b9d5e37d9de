40 Häftlinge kamen frei. Zwölf weitere folgten am Dienstag.
