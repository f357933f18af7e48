"""`Secret`: a string that does not show itself."""

from __future__ import annotations

from typing import NoReturn, final

__all__ = ("Secret",)


@final
class Secret:
    """A credential. Only `reveal()` gives the text; `repr`, `str`, `format` and logs give a mask.

    It compares by value, and refuses to be pickled or copied into a pickle: a key in a cache or a
    job queue is a key that has leaked.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "Secret('**********')"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __bool__(self) -> bool:
        return bool(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret cannot be pickled: load the key again where it is needed")


class MaskedBytes(bytes):
    """Header bytes that hold a credential: the wire sees them, a `repr` (a traceback's locals,
    a debugger, a log line) does not.
    """

    def __repr__(self) -> str:
        return "b'**********'"

    __str__ = __repr__
