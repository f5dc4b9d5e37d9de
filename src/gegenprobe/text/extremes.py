"""The least and the greatest of a few values, also of none.

As machine code these take a sixth of the time of `min` and `max`, which are looked up by name and get `default` and
`key` as a dictionary (docs/decisions/0003).
"""

from __future__ import annotations


def greatest(numbers: list[int], otherwise: int) -> int:
    """The greatest of the numbers; `otherwise` where there are none."""
    if not numbers:
        return otherwise
    found = numbers[0]
    for number in numbers:
        if number > found:
            found = number
    return found


def least(numbers: list[int], otherwise: int) -> int:
    """The least of the numbers; `otherwise` where there are none."""
    if not numbers:
        return otherwise
    found = numbers[0]
    for number in numbers:
        if number < found:
            found = number
    return found


def longest(words: list[str]) -> str:
    """The first of the longest words; '' where there are none."""
    found = ""
    for word in words:
        if len(word) > len(found):
            found = word
    return found
