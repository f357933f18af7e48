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


def _names(annotated: Any, module: str) -> dict[str, Any]:
    """Return the values of the names in annotations.

    A name that the module imports only for type checkers is `Any`. Such names occur in the types of
    functions, which plain data cannot contain. Each name has an entry: Python 3.14 copies the dict,
    so a subclass with `__missing__` has no effect.
    """
    names = dict(vars(sys.modules[module]))
    for annotation in annotated.__annotations__.values():
        text = getattr(annotation, "__forward_arg__", annotation)
        if isinstance(text, str):
            for name in compile(text, "<annotation>", "eval").co_names:
                names.setdefault(name, getattr(builtins, name, Any))
    return names


@functools.cache
def parameters(cls: Any) -> dict[str, Parameter]:
    """Return the parameters of the constructor of `cls` by name, in order."""
    annotated = cls if hasattr(cls, "_fields") else cls.__init__  # a `NamedTuple` has no `__init__`
    hints = typing.get_type_hints(annotated, localns=_names(annotated, cls.__module__))
    return {
        name: Parameter(hints.get(name, Any), each.default)
        for name, each in inspect.signature(cls).parameters.items()
        if each.kind in {each.POSITIONAL_OR_KEYWORD, each.KEYWORD_ONLY}
    }


def _origin(hint: Any) -> Any:
    return typing.get_origin(hint) or hint
