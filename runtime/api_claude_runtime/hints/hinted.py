"""Base classes and attributes that raise `AttributeError` or `TypeError` with advice.

A `__getattr__` makes every access to an attribute slower, even if the attribute exists. Clients and
groups of endpoints, which every call uses, therefore get their hints from `add_hints`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

CLIENT_NAMES = (
    "api_key",
    "auth_headers",
    "auth_token",
    "completions",
    "copy",
    "count_tokens",
    "default_query",
    "delete",
    "get",
    "get_api_list",
    "max_retries",
    "middleware",
    "patch",
    "post",
    "put",
    "with_middleware",
    "with_raw_response",
    "with_streaming_response",
)
"""The names of the group `client` of the table, which is not imported for them."""

RESOURCE_NAMES = ("prompt_caching", "tool_runner", "with_raw_response", "with_streaming_response")
"""The names of the group `resource`."""


class HintedMisses:
    """Base class of objects whose missing attributes are explained by a group of the table."""

    __slots__ = ()

    hint_group: ClassVar[str]

    if not TYPE_CHECKING:  # otherwise a type checker would accept every name

        def __getattr__(self, name: str) -> Any:
            if name[:1] == "_":  # Python itself looks up such names
                text = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(text, name=name, obj=self)
            from .lookup import attribute_error

            raise attribute_error(self, name, self.hint_group)


class HintedManager(HintedMisses):
    """Base class of context managers that open a stream. Iterating one raises `TypeError`."""

    __slots__ = ()

    hint_group = "manager"

    if not TYPE_CHECKING:  # otherwise a type checker would accept a loop

        def __iter__(self) -> NoReturn:
            from .lookup import not_iterable

            raise not_iterable(self, "__iter__" if hasattr(self, "__enter__") else "__aiter__")

        def __aiter__(self) -> NoReturn:
            return self.__iter__()


class HintedAttribute:
    """An attribute that only the official package has.

    Reading it raises `AttributeError`. So does setting it: it would have no effect on the calls.
    """

    __slots__ = ("_group", "_name")

    def __init__(self, name: str, group: str) -> None:
        self._name = name
        self._group = group

    def __get__(self, instance: object, owner: type | None = None) -> NoReturn:
        from .lookup import attribute_error

        raise attribute_error(instance or owner, self._name, self._group)

    def __set__(self, instance: object, value: object) -> NoReturn:
        raise AttributeError(
            f"attribute {self._name!r} of {type(instance).__name__!r} objects cannot be set: use "
            "`client.with_options(...)`, which returns a copy with other options",
            name=self._name,
            obj=None,
        )

    def __repr__(self) -> str:
        return "<not in this package>"


def add_hints(cls: type, group: str, names: tuple[str, ...]) -> None:
    """Add a `HintedAttribute` to `cls` for each name. Type checkers do not see them."""
    for name in names:
        setattr(cls, name, HintedAttribute(name, group))


def without_hints(names: Iterable[str], hidden: tuple[str, ...]) -> list[str]:
    """Return the result of `__dir__` without names that raise `AttributeError`."""
    return [name for name in names if name not in hidden]
