"""A measure tells on whom it is: people hit by it are its target, called by their number, and no count of their own."""

from __future__ import annotations

from noted import read_as

CASES: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("The EU imposed sanctions on six judges.", "impose - six judges"),
        ("Canada imposed sanctions on Ivan Petrov and 11 other judges.", "impose - Ivan Petrov+11 other judges"),
        ("The EU put 12 people on its sanctions list.", "impose - 12 people"),
        ("The EU imposed sanctions on Belarus.", "impose - Belarus"),
        ("Ann Holm threatens to re-impose sanctions on Peru.", "impose - Peru"),
        ("The board sanctioned the purchase of six trucks.", ""),
    ],
    "de": [
        ("Die EU verhängte Sanktionen gegen sechs Richter.", "impose - sechs Richter"),
        ("Kanada verhängte Sanktionen gegen Iwan Petrow und elf weitere Richter.",
         "impose - Iwan Petrow+elf weitere Richter"),
    ],
    "es": [
        ("La UE impuso sanciones a seis jueces.", "impose - seis jueces"),
        ("Estados Unidos impuso sanciones a dos generales y una empresa.", "impose - dos generales+empresa"),
        ("Canadá impuso sanciones a Iván Petrov y otros once jueces.", "impose - Iván Petrov+once jueces"),
    ],
    "ru": [
        ("ЕС ввёл санкции против шести судей.", "impose - шести судей"),
        ("Канада ввела санкции против Ивана Петрова и ещё 11 судей.", "impose - Иван Петров+11 судей"),
    ],
}  # fmt: skip

test_sanctions_tell_on_whom = read_as("change count target", CASES)
