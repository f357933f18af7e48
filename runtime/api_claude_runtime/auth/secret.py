"""`Secret`, `MaskedBytes` and `MaskedBody`: credentials with a masked `repr`."""

from __future__ import annotations

from json import dumps
from typing import Any, NoReturn, Self, cast, final

from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.http.credential_names import MASK

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
            kind = type(text).__name__
            del text  # a key of another type
            raise CredentialsError(f"a Secret must be a string, not {kind}")
        self._text = text

    def reveal(self) -> str:
        """Return the text in clear."""
        return self._text

    def __repr__(self) -> str:
        return f"Secret('{MASK}')"

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
        return f"b'{MASK}'"

    __str__ = __repr__

    def __getitem__(self, key: Any) -> Any:
        # rich shows the first characters of a long value, and not its `repr`.
        found = cast("Any", super().__getitem__(key))
        return MaskedBytes(found) if isinstance(found, bytes) else found

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a credential cannot be pickled: load it again where it is needed")


class MaskedBody(MaskedBytes):
    """The bytes of a request body that contains secrets."""

    secrets: tuple[bytes, ...] = ()

    def masked(self) -> bytes:
        """Return the body with a mask in place of each secret."""
        data = bytes(self)
        for each in sorted(self.secrets, key=len, reverse=True):
            data = data.replace(dumps(each.decode()).encode()[1:-1], MASK.encode())
            data = data.replace(each, MASK.encode())
        return data

    def __repr__(self) -> str:
        return f"<body of {len(self)} bytes with secrets>"

    __str__ = __repr__


def as_secret(text: Any) -> Any:
    """Wrap a string in a `Secret`. A value of a wrong type becomes a `WrongType` without the value.

    Callers wrap a key as early as possible, so that no inner frame has the text in a local.
    """
    if text is None or isinstance(text, (Secret, WrongType)):
        return text
    return Secret(text) if isinstance(text, str) else WrongType(type(text).__name__)


class WrongType:
    """Stands for a value that cannot be a key, such as bytes, whose content may be one."""

    def __init__(self, name: str) -> None:
        self.name = name


def as_object(value: Any) -> Any:
    """Return a `WrongType` for a text in a place where none is accepted: it may be a key."""
    return WrongType(type(value).__name__) if isinstance(value, (str, bytes)) else value


def type_name(value: Any) -> str:
    """Return the name of the type of a value, or of what a `WrongType` stands for."""
    return value.name if isinstance(value, WrongType) else type(value).__name__
