"""Where it happens, in reports that are about another country: whose prison, whose north, whose citizens."""

from __future__ import annotations

import pytest
from noted import read_in

BEFORE = {
    "de": "Die USA haben Sanktionen gegen zwei Richter verhängt.",
    "en": "The United States imposed sanctions on two judges.",
    "es": "Estados Unidos sancionó a dos jueces.",
    "ru": "США ввели санкции против двух судей.",
}
WITHIN = [
    ("de", "Elf Aktivisten sitzen in den Gefängnissen Venezuelas.", "VE"),
    ("de", "Elf Aktivisten sitzen in venezolanischen Gefängnissen.", "VE"),
    ("de", "Elf Aktivisten wurden im Norden Malis festgenommen.", "ML"),
    ("de", "Elf Aktivisten wurden am Minsker Bahnhof festgenommen.", "BY"),
    ("en", "Eleven activists are in the prisons of Venezuela.", "VE"),
    ("en", "Eleven activists are held in Venezuelan prisons.", "VE"),
    ("en", "Eleven activists are still in a Venezuelan jail.", "VE"),
    ("en", "Eleven Americans are in Venezuelan custody.", "VE"),
    ("en", "Eleven activists were freed from Venezuelan jails.", "VE"),
    ("en", "Eleven activists died in the jails of Syria.", "SY"),
    ("en", "Eleven activists were arrested in the north of Mali.", "ML"),
    ("es", "Once activistas están en las cárceles de Venezuela.", "VE"),
    ("es", "Once activistas siguen presos en cárceles venezolanas.", "VE"),
    ("es", "Once activistas murieron en prisiones de Siria.", "SY"),
    ("es", "Once activistas fueron detenidos en aguas peruanas.", "PE"),
    ("ru", "В тюрьмах Венесуэлы находятся 11 активистов.", "VE"),
    ("ru", "11 активистов содержатся в колониях Белоруссии.", "BY"),
    ("ru", "11 активистов погибли в сирийских тюрьмах.", "SY"),
    ("ru", "11 активистов задержали на вокзале Минска.", "BY"),
    ("ru", "11 активистов вышли на свободу из тюрем Кубы.", "CU"),
]
NOT_WITHIN = [
    ("en", "Eleven activists were arrested in the case of a Venezuelan banker.", "US"),
    ("en", "Eleven activists were arrested at the station by men with Venezuelan passports.", "US"),
    ("es", "Once activistas fueron detenidos en nombre de Venezuela.", "US"),
    ("ru", "В аэропорту задержали 11 венесуэльцев.", "US"),
]


@pytest.mark.parametrize(("language", "text", "country"), [*WITHIN, *NOT_WITHIN])
def test_country_of_the_place_goes_before_that_of_the_report(language: str, text: str, country: str) -> None:
    assert read_in(f"{BEFORE[language]} {text}", "kind at", language).split("; ")[-1].split()[1] == country


OWN = [
    ("de", "Polen erklärte, 30 seiner Bürger seien in Belarus festgenommen worden.", "detention PL BY -"),
    ("de", "Seoul teilte mit, mehr als 300 seiner Staatsbürger würden nach Hause geflogen.", "transfer KR - KR"),
    ("en", "China said nine of its citizens were kidnapped in Mali.", "detention CN ML -"),
    ("en", "Poland said 30 of its nationals had been freed.", "release PL - -"),
    ("en", "Warsaw said that 300 of its citizens would be flown home.", "transfer PL - PL"),
    ("en", "Kenya took home 31 of its nurses from a camp in Libya.", "transfer KE - KE"),
    ("en", "Israel said Hamas had freed four of its citizens.", "release IL PS -"),
    ("en", "Belarus freed 52 of its political prisoners.", "release - BY -"),
    ("en", "A court in Lima freed nine of its clerks.", "release - PE -"),
    ("es", "Polonia dijo que 30 de sus ciudadanos habían sido detenidos en Bielorrusia.", "detention PL BY -"),
    ("ru", "Польша заявила, что 30 её граждан задержаны в Белоруссии.", "detention PL BY -"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), OWN)
def test_citizens_that_a_state_calls_its_own(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind nation at to", language) == told


ASKED = [
    ("en", "The ministry says 40 Peruvians are in Chilean jails. Lima demanded the repatriation of nine"
     " fishermen.", "custody CL - ministry; transfer - CL Lima"),
    ("en", "Minsk is holding 40 people. Washington demanded the release of 12 journalists.",
     "custody BY - -; release BY - Washington"),
    ("en", "Peru and Chile swapped lists of prisoners. According to these, Chile holds 40 fishermen.",
     "talks - - -; custody CL - -"),
    ("es", "Según estas, Chile retiene a 40 pescadores.", "custody CL - -"),
    ("ru", "Согласно им, Чили удерживает 40 рыбаков.", "custody CL - -"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), ASKED)
def test_who_asks_for_people_does_not_hold_them(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind at from said_by", language) == told


BESIDE = [
    ("de", "40 Männer wurden verhaftet, als Soldaten in Bamako eine Halle stürmten.", "detention ML"),
    ("en", "40 students were arrested in Lima and freed a day later.", "detention PE; release PE"),
    ("en", "40 students were arrested in Lima. They were released on Monday.", "detention PE; release PE"),
    ("en", "40 students were arrested in Lima. Two have died in custody.", "detention PE; death PE"),
    ("en", "Nine men were released a year after they were arrested in Lima.", "release PE; detention PE"),
    ("en", "Police entered a compound in Lima and arrested 40 students.", "detention PE"),
    ("en", "Police reached a house in Lima, where they detained two dozen teachers.", "detention PE"),
    ("en", "Soldiers raided a hotel in the Malian town of Gao, arresting nine men.", "detention ML"),
    ("en", "There was unrest in Lima and 40 students were arrested.", "detention PE"),
    ("en", "Nine men were freed from prison in Iran and expelled to Ghana.", "release IR; transfer -"),
    ("es", "La policía entró en una casa de Lima y detuvo a 40 maestros.", "detention PE"),
    ("ru", "В Каире прошли протесты, задержаны 14 человек.", "detention EG"),
]  # fmt: skip
NOT_BESIDE = [
    ("en", "Rosa Quispe said in Geneva that nine men had been arrested.", "detention US"),
    ("en", "Ana Bell, who had worked in Lima for years, was arrested.", "detention US"),
    ("en", "The ministers met in Lima after nine men were arrested.", "detention US"),
]


@pytest.mark.parametrize(("language", "text", "told"), [*BESIDE, *NOT_BESIDE])
def test_place_told_beside_goes_before_that_of_the_report(language: str, text: str, told: str) -> None:
    assert read_in(f"{BEFORE[language]} {text}", "kind at", language).split("; ", 1)[1] == told


DIGESTS = [
    ("es", "HONG KONG. Cuatro monjas salieron ayer de prisión.\n\nJARTUM. La guerrilla liberó a 120 soldados. La Cruz"
     " Roja habla de 87.\n\nBAMAKO. Los rebeldes soltaron a tres ingenieros.", "HK SD SD ML"),
    ("en", "Peru: Police freed nine nuns.\n\nMali: Gunmen seized 12 pupils.", "PE ML"),
    ("en", "LIMA. Police freed nine nuns.\n\nRebels. They had held them in Mali.", "PE"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), DIGESTS)
def test_each_line_of_a_digest_has_its_own_country(language: str, text: str, told: str) -> None:
    assert " ".join(read_in(text, "at", language).split("; ")) == told
