"""The sentences in which generated reports say what is coded: our own prose, in English and German."""

from __future__ import annotations

from datetime import date
from typing import Any

MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
           "November", "Dezember"),
}  # fmt: skip
COUNTRY = {
    "en": {"BY": "Belarus", "VE": "Venezuela", "MM": "Myanmar", "NI": "Nicaragua", "LT": "Lithuania", "UA": "Ukraine",
           "RU": "Russia"},
    "de": {"BY": "Belarus", "VE": "Venezuela", "MM": "Myanmar", "NI": "Nicaragua", "LT": "Litauen",
           "UA": "die Ukraine", "RU": "Russland"},
}  # fmt: skip
NOWHERE = {"en": "the country", "de": "dem Land"}
CITIZENS = {
    "en": {"LT": "Lithuanians", "LV": "Latvians", "PL": "Poles", "DE": "Germans", "FR": "French citizens",
           "GB": "Britons", "UA": "Ukrainians"},
    "de": {"LT": "Litauer", "LV": "Letten", "PL": "Polen", "DE": "Deutsche", "FR": "Franzosen", "GB": "Briten",
           "UA": "Ukrainer"},
}  # fmt: skip
GROUPS = {
    "en": {"political_prisoner": "political prisoners", "prisoner": "prisoners", "woman": "women", "man": "men",
           "foreigner": "foreigners", "prisoner_of_war": "prisoners of war", "protester": "protesters",
           "journalist": "journalists"},
    "de": {"political_prisoner": "politische Gefangene", "prisoner": "Gefangene", "woman": "Frauen", "man": "Männer",
           "foreigner": "Ausländer", "prisoner_of_war": "Kriegsgefangene", "protester": "Demonstranten",
           "journalist": "Journalisten"},
}  # fmt: skip
BOUNDS = {
    "en": {">": "more than ", "<": "fewer than ", ">=": "at least ", "<=": "up to ", "~": "about ", "": ""},
    "de": {">": "mehr als ", "<": "weniger als ", ">=": "mindestens ", "<=": "bis zu ", "~": "rund ", "": ""},
}
TELLS = {
    "en": {
        ("release", "occurred"): "{country} released {who}{on}{said}.",
        ("release", "demanded"): "{speaker} demanded that {country} release {who}.",
        ("release", "denied"): "{speaker} denied that {who} were released in {country}{on}.",
        ("detention", "occurred"): "Police in {country} arrested {who}{on}{said}.",
        ("death", "occurred"): "{who} died in custody in {country}{on}{said}.",
        ("custody", "occurred"): "{who} were being held in {country}{on}{said}.",
        ("transfer", "occurred"): "{count} of them were brought to {to}{said}.",
        ("exchange", "occurred"): "{who} were exchanged{on}{said}.",
        "part": "Among them were {who}{said}.",
        "total": "{who} have been released in {country} since {since}{said}.",
        "so far": "{who} have been released in {country} so far{said}.",
        "said": ", {speaker} said",
    },
    "de": {
        ("release", "occurred"): "{country} ließ{on} {who} frei{said}.",
        ("release", "demanded"): "{speaker} verlangte, in {country} {who} freizulassen.",
        ("release", "denied"): "{speaker} bestritt, dass in {country}{on} {who} freigelassen wurden.",
        ("detention", "occurred"): "Die Polizei in {country} nahm{on} {who} fest{said}.",
        ("death", "occurred"): "{who} starben{on} in {country} in der Haft{said}.",
        ("custody", "occurred"): "In {country} saßen{on} {who} in Haft{said}.",
        ("transfer", "occurred"): "{count} von ihnen wurden in {to} gebracht{said}.",
        ("exchange", "occurred"): "{who} wurden{on} ausgetauscht{said}.",
        "part": "Darunter waren {who}{said}.",
        "total": "Seit dem {since} sind in {country} {who} freigelassen worden{said}.",
        "so far": "Bisher sind in {country} {who} freigelassen worden{said}.",
        "said": ", sagte {speaker}",
    },
}


def sentence(said: dict[str, Any], language: str) -> str:
    """One coded statement as a sentence of that language."""
    tells, speaker = TELLS[language], (said.get("said_by") or [""])[0]
    number = str(said.get("count", ""))
    sign = number.rstrip("0123456789")
    people = said.get("people") or [_people(said, language)]
    count = f"{BOUNDS[language][sign]}{_grouped(number.removeprefix(sign), language)}" if number else ""
    when = str(said.get("when", ""))
    start, _, end = when.partition("..")
    filled = {
        "speaker": speaker,
        "count": count,
        "who": f"{count} {people[0]}".strip(),
        "country": COUNTRY[language][said["at"]] if said.get("at") else NOWHERE[language],
        "to": COUNTRY[language].get(said.get("to", ""), ""),
        "said": tells["said"].format(speaker=speaker) if speaker else "",
        "since": _day(start, language) if end else "",
        "on": _on(start, language) if start and not end else "",
    }
    if end and not said.get("cumulative"):
        month = MONTHS[language][int(start[:2]) - 1]
        filled["on"] = f" in {month}" if language == "en" else f" im {month}"
    told = tells[_form(said)].format(**filled)
    return told[0].upper() + told[1:]


def _form(said: dict[str, Any]) -> Any:
    if said.get("cumulative"):
        return "total" if ".." in str(said.get("when", "")) else "so far"
    if "part_of" in said and said["kind"] != "transfer":
        return "part"
    return said["kind"], said.get("status", "occurred")


def _people(said: dict[str, Any], language: str) -> str:
    nation = said.get("nationality")
    if nation:
        return CITIZENS[language][nation]
    return GROUPS[language].get(said.get("group", ""), "people" if language == "en" else "Menschen")


def _grouped(number: str, language: str) -> str:
    return f"{int(number):,}".replace(",", "." if language == "de" else ",")


def _on(day: str, language: str) -> str:
    return f" on {_day(day, language)}" if language == "en" else f" am {_day(day, language)}"


def _day(text: str, language: str) -> str:
    day = date.fromisoformat(f"2025-{text}")
    month = MONTHS[language][day.month - 1]
    return f"{day.day} {month} 2025" if language == "en" else f"{day.day}. {month} 2025"
