"""`PlatformValue`: a platform that cannot be changed, and that compares by value."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self

from api_claude_runtime.errors.arguments import check_flag
from api_claude_runtime.errors.base import ConfigurationError

from .platform import Platform

if TYPE_CHECKING:
    from collections.abc import Hashable

    from api_claude_runtime.requests.base_url import BaseURL


class PlatformValue(Platform):
    """Base class of platforms that are values.

    A copy is the object itself, because copies would refresh their tokens separately.

    Args:
        base: The base URL.
        auth: What authorizes the requests, for comparisons. `None` if it is found in the
            environment of the process when it is needed; otherwise it cannot be pickled.
        attributes: The other attributes. Those in `shown` are arguments of the constructor.
    """

    shown: ClassVar[tuple[str, ...]] = ()
    """The arguments that are not secret, in the order of the `repr`."""

    def __init__(self, base: BaseURL, auth: Hashable, **attributes: Any) -> None:
        vars(self).update(attributes, base=base, _auth=auth)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{name} of a platform cannot be changed: create another platform")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{name} of a platform cannot be deleted: create another platform")

    def __repr__(self) -> str:
        state = vars(self)  # it is empty if the constructor has raised
        given = {name: state.get(name) for name in self.shown}
        said = {name: value for name, value in given.items() if value not in (None, False)}
        arguments = [f"{name}={value!r}" for name, value in said.items()]
        return f"{type(self).__name__}({', '.join(arguments)})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PlatformValue) or type(other) is not type(self):
            return NotImplemented
        return self._compared() == other._compared()

    def __hash__(self) -> int:
        return hash(self._compared())

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        if vars(self)["_auth"] is not None:
            raise TypeError(
                f"this {type(self).__name__} cannot be pickled, because it contains credentials:"
                " create it where it is needed"
            )
        return partial(type(self), **{name: vars(self)[name] for name in self.shown}), ()

    def _compared(self) -> tuple[object, ...]:
        state = vars(self)
        return (type(self), state["base"], state["_auth"], *(state[name] for name in self.shown))


def check_one(**given: object) -> None:
    """Check that at most one of some arguments is given.

    Raises:
        ConfigurationError: More than one is not `None`.
    """
    names = [f"{name}=" for name, value in given.items() if value is not None]
    if len(names) > 1:
        raise ConfigurationError(f"pass only one of {' and '.join(names)}")


def checked_skip_auth(skip_auth: object, **credentials: object) -> bool:
    """Return whether a proxy authorizes the requests of a platform, which has no credentials then.

    Raises:
        ConfigurationError: `skip_auth` is not a bool, or one of the credentials is not `None`.
    """
    skips = check_flag("skip_auth", skip_auth)
    if skips and any(value is not None for value in credentials.values()):
        raise ConfigurationError("skip_auth=True must not be combined with credentials")
    return skips


def identity(thing: object) -> Hashable:
    """Return a key that is equal only for the same object: a function, or a credentials object."""
    return (type(thing).__name__, id(thing))
