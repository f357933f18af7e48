"""`parameters`: the names, types and defaults of the settings of a class."""

from __future__ import annotations

import builtins
import functools
import inspect
import sys
import types
import typing
from collections.abc import Callable
from typing import Any, NamedTuple

REQUIRED: Any = inspect.Parameter.empty


class Parameter(NamedTuple):
    """A setting of a class."""

    hint: Any
    """The type, resolved."""
    default: Any
    """The default, or `REQUIRED`."""

    @property
    def is_function(self) -> bool:
        """Whether every value but `None` is a function, which plain data cannot contain."""
        union = _origin(self.hint) in {typing.Union, types.UnionType}
        hints = typing.get_args(self.hint) if union else (self.hint,)
        return all(_origin(each) is Callable for each in hints if each is not types.NoneType)


class _Names(dict[str, Any]):
    """The names in the annotations of a module.

    A name that the module imports only for type checkers is `Any`. Such names occur in the types of
    functions, which plain data cannot contain.
    """

    def __missing__(self, name: str) -> Any:
        return getattr(builtins, name, Any)


@functools.cache
def parameters(cls: Any) -> dict[str, Parameter]:
    """Return the parameters of the constructor of `cls` by name, in order."""
    annotated = cls if hasattr(cls, "_fields") else cls.__init__  # a `NamedTuple` has no `__init__`
    names = _Names(vars(sys.modules[cls.__module__]))
    hints = typing.get_type_hints(annotated, localns=names)
    return {
        name: Parameter(hints.get(name, Any), each.default)
        for name, each in inspect.signature(cls).parameters.items()
        if each.kind in {each.POSITIONAL_OR_KEYWORD, each.KEYWORD_ONLY}
    }


def _origin(hint: Any) -> Any:
    return typing.get_origin(hint) or hint
