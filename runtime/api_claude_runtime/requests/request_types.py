"""Support for the generated request types, so that their annotations resolve at run time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ForwardRef,
    Literal,
    TypeAlias,
    Union,
    get_args,
    get_origin,
)

from .timeouts import TimeoutLike

if TYPE_CHECKING:
    from pydantic_core.core_schema import CoreSchema

if sys.version_info >= (3, 12):
    from typing import TypedDict as TypedDict  # noqa: PLC0414 - marks the name as exported
else:
    # pydantic rejects `typing.TypedDict` before Python 3.12. It imports this module itself.
    from typing_extensions import TypedDict as TypedDict  # noqa: PLC0414 - see above


_CONFIG = {"extra": "allow"}
"""Without it, pydantic drops the keys that a `TypedDict` does not have."""


def prepare(namespace: dict[str, Any]) -> None:
    """Prepare the request types of a module for `typing.get_type_hints` and for pydantic.

    A forward reference in a type alias would be resolved in the module that uses the alias, where
    its names do not exist. It becomes one that is resolved, on use, in the module of the alias.

    Args:
        namespace: The `globals()` of the module.
    """
    module = namespace["__name__"]
    for name, value in namespace.items():
        if isinstance(value, type):
            if value.__module__ == module:
                value.__pydantic_config__ = _CONFIG  # type: ignore[attr-defined] # read by pydantic
        elif get_origin(value) is not None:
            namespace[name] = _bound(value, module)


def _bound(kind: Any, module: str) -> Any:
    if isinstance(kind, str):  # in `Sequence["X"]`
        return ForwardRef(kind, module=module)
    if isinstance(kind, ForwardRef):  # in `Union["X", "Y"]`
        return ForwardRef(kind.__forward_arg__, module=module)
    origin, members = get_origin(kind), get_args(kind)
    if origin is None or origin is Literal:
        return kind
    bound = tuple(_bound(member, module) for member in members)
    if all(new is old for new, old in zip(bound, members, strict=True)):
        return kind
    return Union[bound] if origin is Union else origin[bound]  # noqa: UP007 - built from a tuple


class Accepts:
    """Annotation for values that are not JSON, such as an open file.

    If a request type is a type of pydantic, these values are checked and passed on unchanged. The
    JSON schema of the type accepts none of them.
    """

    __slots__ = ("_check", "_expected")

    def __init__(self, expected: str, check: Callable[[Any], bool]) -> None:
        self._expected = expected
        self._check = check

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> CoreSchema:
        from pydantic_core import PydanticCustomError, core_schema

        def check(value: Any) -> Any:
            if self._check(value):
                return value
            raise PydanticCustomError(
                "request_type", "Input should be {expected}", {"expected": self._expected}
            )

        return core_schema.no_info_plain_validator_function(check)

    def __get_pydantic_json_schema__(self, _schema: Any, _handler: Any) -> dict[str, Any]:
        return {"not": {}}


TimeoutOption: TypeAlias = Annotated[
    TimeoutLike, Accepts("a timeout", lambda value: hasattr(value, "connect"))
]
"""The interface of a timeout, such as `httpx.Timeout`."""
