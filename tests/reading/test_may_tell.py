"""Which sentences may tell something where nothing was told before: asked of their words, before they are read."""

import pytest

from gegenprobe.reading.events.may_tell import may_tell
from gegenprobe.reading.told.stories import Stories
from gegenprobe.reading.words.tagging import tag
from reports_of import LANGUAGES, lexicon_of, library, reading_of

# Each has a word by which it is looked at, and none of what that word needs to tell something.
TELLING_NOTHING = {
    "de": "Am Montag lagen die Äpfel in der Halle, und die Preise waren die alten.",
    "en": "The shops were on the square, and the price of water was as before.",
    "es": "La plaza estaba llena y los precios eran los de antes.",
    "ru": "В понедельник на рынок пришли ящики, и мэр говорил о хорошем годе.",
}
BEHIND = {
    "de": "Am Dienstag ließ die Polizei in Lima zwölf Häftlinge frei. Unter den Freigelassenen sind drei Ärzte.",
    "en": "On Tuesday police in Lima released twelve prisoners. Three of them are doctors.",
    "es": "El martes la policía de Lima dejó en libertad a doce presos. Tres de ellos son médicos.",
    "ru": "Во вторник полиция отпустила двенадцать заключённых. Среди них трое врачей.",
}


def may_be_told(text: str, code: str) -> bool:
    lexicon = lexicon_of(code)
    stories = Stories(lexicon)
    stories.of(text.lower())
    stories.read = [(0, len(text), None)]
    return may_tell(tag(text, 0, len(text), lexicon), lexicon, stories) > 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_whatever_is_read_of_one_sentence_may_be_told_by_its_words(code: str) -> None:
    for example in library().words(code).examples:
        if example.reads and "\n" not in example.text:
            assert may_be_told(example.text, code), example.text


@pytest.mark.parametrize("code", LANGUAGES)
def test_everyday_verbs_tell_nothing(code: str) -> None:
    assert not may_be_told(TELLING_NOTHING[code], code)


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_stands_among_sentences_that_tell_nothing_is_read_as_it_is_alone(code: str) -> None:
    nothing = " ".join([TELLING_NOTHING[code]] * 8)
    alone = reading_of(BEHIND[code], code, None).statements
    among = reading_of(f"{nothing} {BEHIND[code]} {nothing}", code, None).statements
    assert len(alone) >= 2
    assert [(one.kind, one.count and one.count.value) for one in among] == [
        (one.kind, one.count and one.count.value) for one in alone
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_reports_that_tell_nothing(code: str) -> None:
    assert reading_of(" ".join([TELLING_NOTHING[code]] * 8), code, None).statements == ()
