"""Packs out of the files of a codebook: read, bound, checked, compiled; all faults of a language come at once."""

from __future__ import annotations

from gegenprobe.model.fault import Fault, Place
from gegenprobe.packs.codebook import Codebook, CodebookWords, bind_codebook
from gegenprobe.packs.codebook_words import bind_words
from gegenprobe.packs.document import Binder, Item, load_document
from gegenprobe.packs.files import PackFile, PackFiles, PackTrouble
from gegenprobe.packs.grammar_files import bind_clauses, bind_speech, bind_status
from gegenprobe.packs.inflection import bind_inflection
from gegenprobe.packs.lexicon_build import compile_lexicon
from gegenprobe.packs.lexicon_builder import Ingredients
from gegenprobe.packs.numbers import bind_numbers
from gegenprobe.packs.people_words import bind_given_names, bind_people_words
from gegenprobe.packs.places import bind_places
from gegenprobe.packs.sentences import bind_sentences
from gegenprobe.packs.times import bind_times
from gegenprobe.packs.tongue import Compiled, compiled_of


def codebook_of(files: PackFiles) -> Codebook:
    """Kinds and groups of the codebook. Raises PackTrouble with every fault."""
    binder = Binder()
    codebook = bind_codebook(_root(files.codebook, binder), binder)
    _refuse_faults(binder)
    return codebook


def words_of(files: PackFiles, code: str, codebook: Codebook) -> CodebookWords:
    """The codebook's words and examples in one language. Raises PackTrouble with every fault."""
    binder = Binder()
    words = bind_words(_root(files.words[code], binder), codebook, binder)
    _refuse_faults(binder)
    return words


def compiled(files: PackFiles, code: str, codebook: Codebook) -> Compiled:
    """One language of the files. Raises PackTrouble with every fault in its files."""
    binder = Binder()
    roots = {name: _root(file, binder) for name, file in files.languages[code].items()}
    unread = {fault.place.file for fault in binder.faults}
    numbers, times = bind_numbers(roots["numbers"], binder), bind_times(roots["times"], binder)
    sentences = bind_sentences(roots["sentences"], binder)
    clauses = bind_clauses(roots["clauses"], binder)
    # of a file that cannot be read nothing is known: roles held against its prepositions would all seem wrong
    told = frozenset(clauses.prepositions.values()) if files.languages[code]["clauses"].shown not in unread else None
    ingredients = Ingredients(
        language=code,
        inflection=bind_inflection(roots["inflection"], binder),
        clauses=clauses,
        status=bind_status(roots["status"], binder),
        speech=bind_speech(roots["speech"], binder),
        places=bind_places(roots["places"], binder),
        people=bind_people_words(roots["people"], binder),
        given=bind_given_names(_root(files.given, binder), binder) if files.given is not None else frozenset(),
        codebook=codebook,
        counting=frozenset(numbers.first),
        dating=frozenset(times.first),
        words=bind_words(_root(files.words[code], binder), codebook, binder, told),
    )
    _refuse_faults(binder)
    return compiled_of(compile_lexicon(ingredients), numbers, times, sentences)


def _root(file: PackFile, binder: Binder) -> Item:
    root, faults = load_document(file.data, file.shown)
    binder.faults.extend(faults)
    if root is None and not faults:
        binder.faults.append(Fault(Place(file.shown, 1, 1), "there is nothing in this file"))
    return root or Item(Place(file.shown, 1, 1), "")


def _refuse_faults(binder: Binder) -> None:
    if binder.faults:
        raise PackTrouble(binder.faults)
