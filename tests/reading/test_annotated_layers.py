"""What `annotate` tells of times that hang on others, and of numbers that no statement counts."""

from __future__ import annotations

from datetime import date

import pytest

from gegenprobe.reading.layers import layer
from reports_of import library, report_of

THURSDAY = date(2025, 11, 13)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sie kam am Dienstag. Am Abend ging sie.", ["2025-11-11", "2025-11-11TEV"]),
        ("Am Abend ging sie.", ["2025-11-13TEV"]),
        ("Er fiel am 4. Mai 2019. Zwei Tage später starb er.", ["2019-05-04", "2019-05-06"]),
        ("Er fiel am 4. Mai 2019. Drei Wochen später starb er.", ["2019-05-04", "2019-W21"]),
        ("Er kam 2019. Zwei Tage später ging er.", ["2019", "P2D"]),
        ("Er kam 2019. Ein Jahr später ging er.", ["2019", "2020"]),
        ("Er kam am 4. Mai 2019. Am selben Tag ging er.", ["2019-05-04", "2019-05-04"]),
        ("Das war in den neunziger Jahren.", ["199"]),
        ("Jeden zweiten Dienstag wird getagt.", ["XXXX-WXX-2"]),
        ("Es stand 1:1 nach der Pause.", []),
        ("Die Regel gilt bis heute.", ["2025-11-13"]),
        ("Heute wohnen dort nur wenige Fischer.", ["PRESENT_REF"]),
        ("Heute tagt dort der Rat.", ["2025-11-13"]),
        ("Der Rat wies den Plan heute zurück.", ["2025-11-13"]),
        ("Der Rat hat den Plan heute verworfen.", ["2025-11-13"]),
        ("Heute Konzert im Park, 20 Uhr.", ["2025-11-13", "2025-11-13T20:00"]),
        ("Die Sieger vom Sonntag feiern weiter.", ["2025-11-09"]),
        ("Das Werk bekommt ab März einen neuen Chef.", ["2026-03"]),
        ("Es geschah am Dienstag.", ["2025-11-11"]),
        ("Die Abstimmung erfolgt am 9. Dezember.", ["2025-12-09"]),
        ("Vor vier Jahren brannte der Hof.", ["P4Y"]),
        ("Sie treffen sich um 9.15 am Tor.", ["2025-11-13T09:15"]),
        ("Der Preis stieg auf 9.15 je Kilo.", []),
        ("Kinder unter zehn Jahren zahlen nichts.", []),
        ("Dort fallen im Jahr 40 Bäume.", ["P1Y"]),
        ("Wenige reden dieser Tage davon.", ["PRESENT_REF"]),
        ("Am Dienstag um 18 Uhr begann es.", ["2025-11-11", "2025-11-11T18:00"]),
        ("Es begann um 18 Uhr am Dienstag.", ["2025-11-11T18:00", "2025-11-11"]),
        ("Am Dienstag, 18 Uhr, begann es.", ["2025-11-11T18:00"]),
        ("Es dauert sechs bis acht Monate.", ["P6M", "P8M"]),
        ("Die 35-Stunden-Woche und die dreitägige Reise blieben.", ["PT35H", "P3D"]),
        ("Sie kam im dritten Quartal vergangenen Jahres.", ["2024-Q3"]),
        ("Die Altersgrenze von 18 Jahren bleibt.", []),
        ("Er saß drei Jahre und vier Monate.", ["P3Y4M"]),
        ("Es dauerte zwei Stunden und 30 Minuten.", ["PT2H30M"]),
        ("Sie blieb eineinhalb Jahre, er ein Jahrzehnt.", ["P1.5Y", "P1DE"]),
        ("Das wird so bald nicht enden.", []),
        ("Am Buß- und Bettag ruht das Werk.", ["2025-11-19"]),
        ("Das gilt an zwei aufeinanderfolgenden Tagen.", ["P2D"]),
        ("Es ruhte fünfunddreißig Jahre.", ["P35Y"]),
        ("Er probt dienstags abends.", ["XXXX-WXX-2TEV"]),
        ("Die Preise sind gegenüber Dezember gesunken.", ["2024-12"]),
        ("Sonntags bleibt zu, am Abend des Montags nicht.", ["XXXX-WXX-7", "2025-11-17TEV"]),
        ("Es geschah an einem Montag.", ["XXXX-WXX-1"]),
        ("Ende der Neunziger, in den Siebzigerjahren, in den Sechzigern.", ["199", "197", "196"]),
        ("Seit der Jahrtausendwende sank die Zahl.", ["2000"]),
        ("Die Zahl sank im vierten Quartal des Vorjahres.", ["2024-Q4"]),
        ("Die Zahl sank im dritten Quartal. Im Vorjahreszeitraum stieg sie.", ["2025-Q3", "2024-Q3"]),
        ("Die Zahl sank in der zweiten Hälfte des Jahres.", ["2025-H2"]),
        ("Im Laufe der Woche sank die Zahl.", ["2025-W46"]),
        ("Gegen Mitternacht endete es.", ["2025-11-13T24:00"]),
        ("Er fiel am 4. Mai 2019. Am Tag darauf floh sie.", ["2019-05-04", "2019-05-05"]),
        ("Er fiel im Mai 2019. Einen Monat später floh sie.", ["2019-05", "2019-06"]),
        ("Das zehnjährige Bestehen wird gefeiert, der zehnjährige Sohn ist krank.", ["P10Y"]),
        ("Ein Vierteljahrhundert verging, dann ein Dutzend Jahre.", ["P25Y", "P12Y"]),
        ("Die heutige Krise wächst, die Zukunft ist offen.", ["PRESENT_REF", "FUTURE_REF"]),
        ("Die Zukunft der Werft ist offen.", []),
        ("Die Zahl sank auf absehbare Zeit.", ["FUTURE_REF"]),
        ("Er wacht nachts und zählt vierteljährlich.", ["PT1NI", "P1Q"]),
        ("„Der Plan gilt“, betonte der Chef am Montag.", ["2025-11-10"]),
        ("Er kündigte am Montag an, im Mai zu kommen.", ["2025-11-10", "2026-05"]),
        ("Sie planen, bis Juni zu bauen. Das in Jahren Gebaute fiel.", ["2026-06", "PXY"]),
        ("Früher war er arm. Heute, 14 Jahre später, ist er reich.", ["PAST_REF", "2025-11-13", "P14Y"]),
        ("Der Bau beginnt im zweiten Quartal des kommenden Jahres.", ["2026-Q2"]),
        ("Am 20. November sind alle eingeladen.", ["2025-11-20"]),
        ("Auch er gewann 2000 und 2001 den Lauf.", ["2000", "2001"]),
        ("In diesem Herbst war er krank, am Vortag aber gewann er.", ["2025-FA", "2025-11-12"]),
        ("Das war die wärmste Nacht des Sommers - heute drohen Gewitter.", ["2025-SU", "PRESENT_REF"]),
        ("Die Straße wurde bis Freitag gesperrt.", ["2025-11-14"]),
        ("Vor einhundert Jahren stand hier ein Hof.", ["P100Y"]),
        ("Sie fuhr 11.593 Stunden, er 2,5 Jahre.", ["PT11593H", "P2.5Y"]),
        ("Seit 1875 besteht der Verein, seit 1650 Mitglieder da sind.", ["1875"]),
        ("Er kam am 4. Mai 2019. An diesem Tag regnete es.", ["2019-05-04", "2019-05-04"]),
        (
            "Früher war das Tal arm. Es gab kaum Wege. Die Alten wissen es noch. Heute wird dort Wein gebaut.",
            ["PAST_REF", "PRESENT_REF"],
        ),
        (
            "Am Montag kam Regen. Es gab kaum Wege. Die Alten wissen es noch. Heute wird dort Wein gebaut.",
            ["2025-11-10", "2025-11-13"],
        ),
    ],
)
def test_times_that_count_from_others(text: str, values: list[str]) -> None:
    assert [record["value"] for record in layer(report_of(text, "de", THURSDAY), library(), "times")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It met on Tuesday at 6 p.m. and left.", ["2025-11-11", "2025-11-11T18:00"]),
        ("It came a month earlier than usual.", ["P1M"]),
        ("It changed over the next decade.", ["P10Y"]),
        ("It changed over the following decade.", ["P10Y"]),
        ("Costs fell this fiscal year.", ["2025"]),
        ("Children ages 6 months and older paid.", []),
        ("It was put off until Saturday.", ["2025-11-15"]),
        ("Prices peaked by the end of year.", ["2025"]),
        ("Sales fell in the third quarter from a year earlier.", ["2025-Q3", "2024-Q3"]),
        ("Sales fell in the third quarter. The latest quarter hurt.", ["2025-Q3", "2025-Q3"]),
        ("Sales fell from a year earlier.", ["2024"]),
        ("It was sold in the third quarter of last year.", ["2024-Q3"]),
        ("It rained from Aug. 26 to Oct. 20.", ["2025-08-26", "2025-10-20"]),
        ("Rates fell to 2% in June from 3% in May.", ["2025-06", "2025-05"]),
        ("It takes two to three weeks.", ["P2W", "P3W"]),
        ("It opened last Thanksgiving and last Memorial Day.", ["2024-11-28", "2025-05-26"]),
        ("It met every other week and four times a year.", ["P2W", "P1Y"]),
        ("A decades-long row ended a weeklong strike.", ["PXDE", "P1W"]),
        ("It began in the mid-1990s and in mid-2013.", ["199", "2013"]),
        ("He served a year and a half, she two days and five hours.", ["P18M", "P2DT5H"]),
        ("It closed soon after he left, in his early twenties.", []),
        ("It has the base for at least 20 more years.", ["P20Y"]),
        ("It fell in the last twenty four hours.", ["PT24H"]),
        ("A forty-eight-hour strike began.", ["PT48H"]),
        ("They fly on Mondays and on Tuesday nights.", ["XXXX-WXX-1", "XXXX-WXX-2TNI"]),
        ("Sales are up 5 percent compared with December.", ["2024-12"]),
        ("The talks are in December.", ["2025-12"]),
        ("It happened long ago.", ["PAST_REF"]),
        ("ADEN, Nov 12 (Wire) - Two ships sank.", ["2025-11-12"]),
        ("It ran in 2015-16 and in 1999-00.", ["2015", "2016", "1999", "2000"]),
        ("It rose in the early 20th century.", ["19"]),
        ("It rose in Q3 2024.", ["2024-Q3"]),
        ("It rose from the year-ago quarter.", ["2024-Q3"]),
        ("It rose in the latest quarter.", ["2025-Q3"]),
        ("It rained all day and the whole night, for a quarter of a century.", ["P1D", "PT1NI", "P25Y"]),
        ("A two-year-old law and a decade-old truce fell, not a two-year-old girl.", ["P2Y", "P10Y"]),
        ("It happened on a Monday.", ["XXXX-WXX-1"]),
        ("It rained later in the day, by late afternoon.", ["2025-11-13", "2025-11-13TAF"]),
        ("The men, then in their 20s, left.", []),
        ("It peaked in 1848, and will again by 2120; in 1650 cases it did not.", ["1848", "2120"]),
        ("It sat for 1,680 hours, from 11.30 GMT.", ["PT1680H", "2025-11-13T11:30"]),
        ("It fell by a quarter, a 28-percent drop.", []),
        ("The judge agreed to move it from Dec. 12 to Jan. 7.", ["2025-12-12", "2026-01-07"]),
        ("Sunday's storm is the worst so far.", ["2025-11-09"]),
        ("It will pay more than Friday's closing price.", ["2025-11-07"]),
        ("The White House on Monday.", ["2025-11-10"]),
        ("It is up 5 percent in the year to date, and was not a week or so ago.", ["2025", "2025-W45"]),
        ("He was born in 1988, she the year before.", ["1988", "1987"]),
        ("Over the next year it ended the vote scheduled for April 27.", ["P1Y", "2026-04-27"]),
        ("Buyers cheered, sending prices up Tuesday.", ["2025-11-11"]),
        ("The works are likely to be finished by early June.", ["2026-06"]),
        ("He earned little in the month ended May 1, it said.", ["2025-05-01"]),
    ],
)
def test_english_times(text: str, values: list[str]) -> None:
    assert [record["value"] for record in layer(report_of(text, "en", THURSDAY), library(), "times")] == values


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Two-thirds of the seats are empty.", [("exact", 2 / 3, "share")]),
        ("Profit reached £45m.", [("exact", 45_000_000, "money")]),
        ("The tax brings roughly $1.5 trillion.", [("about", 1_500_000_000_000, "money")]),
        ("Hundreds of thousands marched.", [("between", None, None)]),
        ("Output reached 1.2m tons.", [("exact", 1_200_000, "measure")]),
        ("It fell to minus 12 degrees.", [("exact", -12, "measure")]),
        ("It lies at -5 yards.", [("exact", -5, "measure")]),
        ("The balance was $-2bn.", [("exact", -2_000_000_000, "money")]),
        ("It has 35m of them, 100m ahead.", [("exact", 35_000_000, None), ("exact", 100, "money")]),
        ("A loss of -3.5% was shown.", [("exact", -3.5, "percent")]),
        ("Shares rose 4% to $50.", [("exact", 4, "percent"), ("exact", 50, "money")]),
        ("One pupil left.", [("exact", 1, None)]),
        ("One of them left, no one stayed.", []),
        ("A third man was seen.", []),
        ("One of the dams broke.", [("exact", 1, None)]),
        ("Both dams broke.", []),
        ("The Falcon 9 lifted off.", []),
        ("The K2 and an aiPad 7 failed at the Big 12.", []),
        ("The Lions won 3-1.", []),
        ("It opened on Oct. 31, 2019.", []),
        ("Over two years it cost under $10.", [("over", 2, "duration"), ("under", 10, "money")]),
        ("It grew by ~80%.", [("about", 80, "percent")]),
        ("It costs 25k and weighs 40Nm.", [("exact", 25_000, None), ("exact", 40, "measure")]),
        ("It pays a 6 1/4% coupon and 1/16 of a pint.", [("exact", 6.25, "percent"), ("exact", 0.0625, "share")]),
        ("It was 9/11, and 24/7.", []),
        ("It raised Rs 500 crore, and 2.5 lakh came.", [("exact", 5_000_000_000, "money"), ("exact", 250_000, None)]),
        ("The population is 1.4B.", [("exact", 1_400_000_000, None)]),
        ("Half a million fled, half of them on foot.", [("exact", 500_000, None), ("exact", 0.5, "share")]),
        ("They paid £3m plus £500,000.", [("exact", 3_000_000, "money"), ("exact", 500_000, "money")]),
        ("It sank over the three years, by over half.", [("exact", 3, "duration"), ("over", 0.5, "share")]),
        ("A rate of .001 per cent was told.", [("exact", 0.001, "percent")]),
        ("It sold 2.7m digital and printed copies.", [("exact", 2_700_000, None)]),
        ("It cost AUD1.5m or about $US2 million.", [("exact", 1_500_000, "money"), ("about", 2_000_000, "money")]),
        ("A 2.4-liter engine and a 3-bedroom flat.", [("exact", 2.4, "measure"), ("exact", 3, "measure")]),
        ("He scored in the second half of the game.", []),
        ("She ran more than 100 kilometers (60 miles).", [("over", 100, "measure"), ("over", 60, "measure")]),
        ("The shop at 57 Wilbur Road shut.", []),
        ("Demand for sub-300 offices rose.", [("under", 300, None)]),
        ("In 2018 to 3.9 million readers it fell.", [("exact", 3_900_000, None)]),
    ],
)
def test_numbers_that_no_statement_counts(text: str, numbers: list[tuple[str, float, str | None]]) -> None:
    found = layer(report_of(text, "en", THURSDAY), library(), "numbers")
    assert [(r["op"], r["value"], None if r["unit"] == "person" else r["unit"]) for r in found] == numbers


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Shares rose 4% to $50.", ["up", None]),
        ("Shares rose $2 to $50.", ["up", None]),
        ("The index lost 90 points, or 0.6%.", ["down", "down"]),
        ("Oil is down nearly $3.", ["down"]),
        ("Prices rose by 4%.", [None]),
        ("Prices fell more than 4%.", [None]),
        ("The mill lost 40 workers.", [None]),
        ("It cost 40% more, or 3% less.", [None, None]),
        ("Mills +0.4%, docks -1.2%.", ["up", "down"]),
    ],
)
def test_amounts_by_which_something_rises_or_falls(text: str, changes: list[str | None]) -> None:
    assert [record.get("change") for record in layer(report_of(text, "en", THURSDAY), library(), "numbers")] == changes


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It takes 25 – 40min.", 25, 40),
        ("Tens of thousands of trees fell.", 10_000, 100_000),
        ("It waited one to two years.", 1, 2),
        ("It warmed (1.8 to 2.7 degrees).", 1.8, 2.7),
        ("The tone lies between 15kHz and 17kHz.", 15, 17),
        ("Boats cost from $4,000 to $1.5 million.", 4_000, 1_500_000),
        ("Fees range from 2 per cent to 2.5 per cent.", 2, 2.5),
        ("The yard is worth from $10 to $15 million.", 10_000_000, 15_000_000),
        ("Rent fell from 9% to 7%.", 7, 9),
        ("Power jumped from 240 to 273.", 240, 273),
        ("Growth slowed from 4.8 to 4.7 percent.", 4.7, 4.8),
    ],
)
def test_ranges_of_measures(text: str, low: float, high: float) -> None:
    found = layer(report_of(text, "en", THURSDAY), library(), "numbers")
    assert [(record["op"], record["low"], record["high"]) for record in found] == [("between", low, high)]
