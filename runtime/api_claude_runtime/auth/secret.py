"""`Secret` and `MaskedBytes`: credentials with a masked `repr`."""

from __future__ import annotations

from typing import NoReturn, cast, final

from api_claude_runtime.errors.base import CredentialsError

__all__ = ("Secret",)


@final
class Secret:
    """A credential. `reveal()` returns the text; `repr`, `str`, `format` and logs show only a mask.

    Secrets compare by value. They cannot be pickled or copied, so that a key does not leak into a
    cache or a job queue.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        if not isinstance(cast("object", text), str):
            raise CredentialsError(f"a Secret must be a string, not {type(text).__name__}")
        self._text = text

    def reveal(self) -> str:
        """Return the text in clear."""
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
    """The bytes of a header value that contains a credential. They are sent unchanged.

    Their `repr` and `str` are masked, so that tracebacks with locals, debuggers and log lines do
    not show the credential.
    """

    def __repr__(self) -> str:
        return "b'**********'"

    __str__ = __repr__
