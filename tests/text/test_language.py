from __future__ import annotations

import pytest

from gegenprobe.packs.sentences import shipped_sentences
from gegenprobe.text.language import guess_language
from gegenprobe.text.telling import telling_words

OWN = [
    ("de", "Am Montag kamen zwölf Häftlinge frei, wie die Behörde mitteilte. Sie waren seit dem Frühjahr in Haft."),
    ("de", "Die Behörde ließ zwölf Häftlinge frei."),
    ("en", "Twelve inmates were let go on Monday, the office said, after they had been held since the spring."),
    ("en", "The office let twelve inmates go."),
    ("es", "Doce presos salieron el lunes de la cárcel, según informó la oficina, donde estaban desde la primavera."),
    ("es", "La oficina dejó libres a los doce presos."),
    ("ru", "Двенадцать заключенных вышли в понедельник на свободу, сообщили в ведомстве. Их держали там с весны."),
    ("ru", "По словам адвоката, их освободили в среду."),
]
OTHERS = [
    (
        "pl",
        "W poniedziałek zwolniono dwunastu więźniów, którzy zostali zatrzymani wiosną, jak podał urząd. To nie koniec.",
    ),
    (
        "nl",
        "Maandag werden twaalf gevangenen vrijgelaten die sinds het voorjaar vastzaten, zo heeft het bureau gezegd.",
    ),
    ("fr", "Douze détenus ont été libérés lundi, selon le bureau, où ils étaient retenus depuis le printemps."),
    (
        "uk",
        "Дванадцять в’язнів вийшли у понеділок на волю, повідомили у відомстві. Їх тримали там з весни, але не всіх.",
    ),
    (
        "be",
        "Дванаццаць вязняў выйшлі ў панядзелак на волю, паведамілі ў ведамстве. Іх трымалі там з вясны, але не ўсіх.",
    ),
    (
        "pt",
        "Doze presos foram soltos na segunda-feira, segundo o escritório, onde estavam desde a primavera.",
    ),
    ("it", "Dodici detenuti sono stati liberati lunedì, secondo l'ufficio, dove erano trattenuti dalla primavera."),
    (
        "ca",
        "Dotze presos van sortir dilluns de la presó, segons va dir l'oficina, on eren des de la primavera amb tots.",
    ),
    ("bg", "Дванадесет затворници бяха освободени в понеделник, според ведомството. Те са били там от пролетта."),
    ("sv", "Tolv fångar släpptes på måndagen, enligt myndigheten. De hade suttit där sedan våren och är nu hemma."),
    ("cs", "V pondělí bylo propuštěno dvanáct vězňů, kteří byli zadrženi na jaře, jak uvedl úřad. Nejsou to všichni."),
    ("zh", "周一，十二名囚犯获释。"),
    ("none", ""),
    ("none", "1.186 2020 52 12.03.2025"),
    ("none", "Minsk Vilnius Warszawa Brest Gomel Grodno"),
    ("none", "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore."),
]


HEADLINES = [
    ("de", "Gericht verurteilt 9 Aktivisten"),
    ("de", "Kenia befreit 12 Geiseln"),
    ("en", "Kenya frees 12 hostages"),
    ("en", "9 activists jailed"),
    ("es", "Kenia libera 12 rehenes"),
    ("es", "Policía detiene a 9 activistas en Nairobi"),
    ("ru", "Кения освободила 12 заложников"),
    ("ru", "Полиция задержала 9 активистов в Найроби"),
]
OTHER_HEADLINES = [
    ("pl", "Kenia uwalnia 12 zakładników"),
    ("nl", "Politie arresteert 9 demonstranten in Nairobi"),
    ("fr", "Police: 9 manifestants détenus"),
    ("it", "Polizia arresta 9 manifestanti a Nairobi"),
    ("pt", "Polícia detém 9 manifestantes em Nairóbi"),
    ("ca", "Policia deté 9 manifestants a Nairobi"),
    ("uk", "Кенія звільнила 12 заручників"),
    ("be", "Кенія вызваліла 12 закладнікаў"),
    ("bg", "Кения освободи 12 заложници"),
    ("one word", "Prisoners"),
    ("two languages", "Hostages libera"),
]


@pytest.mark.parametrize(("language", "text"), HEADLINES)
def test_a_headline_without_small_words_is_recognised_by_two_words_of_the_field(language: str, text: str) -> None:
    assert guess_language(text, shipped_sentences().telling) == language


@pytest.mark.parametrize(("language", "text"), OTHER_HEADLINES)
def test_a_headline_in_any_other_language_is_not(language: str, text: str) -> None:
    assert guess_language(text, shipped_sentences().telling) is None


@pytest.mark.parametrize(("language", "text"), OWN)
def test_a_language_with_a_pack_is_recognised(language: str, text: str) -> None:
    assert guess_language(text, shipped_sentences().telling) == language


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_any_other_text_is_taken_for_no_pack_s_language(language: str, text: str) -> None:
    assert guess_language(text, shipped_sentences().telling) is None


def test_words_before_the_start_do_not_count() -> None:
    text = "the of and to in that was it with for by from " + OWN[0][1]
    assert guess_language(text, shipped_sentences().telling, 46) == "de"


def test_words_that_all_languages_share_tell_nothing() -> None:
    telling = telling_words({"xa": ["na", "ka"], "xb": ["na", "la"]}, {})
    assert guess_language("na na na na", telling) is None
    assert guess_language("na ka na ka", telling) == "xa"
