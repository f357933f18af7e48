"""`Docstring`: the parts of a docstring of the runtime."""

from __future__ import annotations

from codegen.render.docstrings import Docstring

WHOLE = """Open a door. It may be locked.

    door = open_door(house)

The door stays open
until it is closed.

Args:
    house: The house. `None`
        is the caller's: its own.
    key: The key.

        It is optional.

Returns:
    The door,
    open.

Raises:
    DoorError, LockError: The door: it does not open.
    KeyError: It breaks.

A door closes by itself.
"""


def test_parts_of_a_docstring() -> None:
    found = Docstring.of(WHOLE)
    assert found.summary == "Open a door. It may be locked."
    assert found.body == ("The door stays open until it is closed.", "A door closes by itself.")
    assert found.arguments == {
        "house": "The house. `None` is the caller's: its own.",
        "key": "The key. It is optional.",
    }
    assert found.returns == "The door, open."
    assert found.raises == {
        "DoorError, LockError": "The door: it does not open.",
        "KeyError": "It breaks.",
    }


def test_parts_that_a_docstring_does_not_have_are_empty() -> None:
    assert Docstring.of("") == Docstring()
    assert Docstring.of("Open a door.") == Docstring("Open a door.")
    assert Docstring.of("Walk.\n\nYields:\n    Steps.").returns == "Steps."


def test_asynchronous_version() -> None:
    assert Docstring.of("Asynchronous version of `walk`. On asyncio.").is_asynchronous_version
    assert not Docstring.of("Walk.").is_asynchronous_version
