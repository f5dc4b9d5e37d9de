"""A standing book that was packed and unpacked is the one that it was; further entries are posted onto it as well."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from figures_made import codebook
from gegenprobe.ledger.kept import packed, standing_of, unpacked
from gegenprobe.ledger.post import Standing, post
from gegenprobe.model.entry import Entry
from properties.test_post import TRIES, derived, empty, history


def again(standing: Standing, entries: list[Entry]) -> Standing:
    """The standing book of these entries, by way of its bytes."""
    kept = unpacked(packed(standing))
    assert kept is not None
    return standing_of(kept, codebook(), [one for one in entries if one.kind != "add"])


@TRIES
@given(data=st.data())
def test_what_was_kept_is_the_same_book(data: st.DataObject) -> None:
    entries = history(data)
    standing = post(empty(), entries)
    found = again(standing, entries)
    assert derived(found) == derived(standing)
    assert found.grouping == standing.grouping
    assert found.deeds == standing.deeds


@TRIES
@given(data=st.data())
def test_more_entries_are_posted_onto_what_was_kept(data: st.DataObject) -> None:
    entries = history(data)
    number = data.draw(st.integers(0, len(entries)))
    found = post(again(post(empty(), entries[:number]), entries[:number]), entries[number:])
    assert derived(found) == derived(post(empty(), entries))
