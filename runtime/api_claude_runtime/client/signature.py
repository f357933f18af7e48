"""`HelperSignature`: the signature of a helper, such as `stream`, that passes arguments on."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import cached_property
from types import FunctionType
from typing import Any, TypeVar, cast

from api_claude_runtime.auth.hiding import hide_arguments
from api_claude_runtime.requests.call import Call, CallOptions

F = TypeVar("F", bound=Callable[..., Any])

MISSING: Any = object()
"""The default of required parameters of helpers, at run time only. `check_arguments` refuses it."""


class HelperSignature(inspect.Signature):
    """The signature of a helper: its own parameters and those of the method that it calls.

    It is computed when it is first read, because an import must not pay for it.
    """

    def __init__(
        self, helper: FunctionType, target: FunctionType, reserved: tuple[str, ...]
    ) -> None:
        # `Signature.__init__` is not called: it would need the parameters.
        self._helper = helper
        self._defaults = helper.__kwdefaults__ or {}
        self._target = target
        self._reserved = reserved

    @cached_property
    def _whole(self) -> inspect.Signature:
        helper = self._helper
        # A copy without `__signature__`, which would lead back to this object.
        plain = FunctionType(helper.__code__, helper.__globals__, helper.__name__)
        plain.__kwdefaults__ = self._defaults
        plain.__annotations__ = helper.__annotations__
        own = inspect.signature(plain)
        named = {name: each for name, each in own.parameters.items() if each.kind != _COLLECTED}
        for name, each in inspect.signature(self._target).parameters.items():
            if name not in self._reserved:
                named.setdefault(name, each)
        return own.replace(parameters=sorted(named.values(), key=_place))  # the sort is stable

    @property
    def parameters(self) -> Any:
        return self._whole.parameters

    @property
    def return_annotation(self) -> Any:
        return self._whole.return_annotation

    def replace(self, **changes: Any) -> Any:
        return self._whole.replace(**changes)

    __replace__ = replace

    def __reduce__(self) -> Any:
        return self._whole.__reduce__()

    @cached_property
    def _names(self) -> tuple[frozenset[str], frozenset[str]]:
        """The required and all keyword arguments that the helper passes on."""
        target = self._target
        names = frozenset(_keyword_only(target))
        names -= {*self._reserved, *_keyword_only(self._helper)}
        required = names - (target.__kwdefaults__ or {}).keys()
        return required, names | CallOptions.__annotations__.keys()

    def accept_missing(self) -> None:
        """Let calls without a required argument reach `check`, whose error has advice."""
        missing = dict.fromkeys(_keyword_only(self._helper), MISSING)
        self._helper.__kwdefaults__ = {**missing, **self._defaults}

    def check(self, arguments: Mapping[str, Any], own: Mapping[str, Any]) -> None:
        """Check the keyword arguments that the helper passes on, and its own required ones.

        Raises:
            TypeError: An argument is missing or has an unknown name.
        """
        required, names = self._names
        keys = arguments.keys()
        absent = [each for each, value in own.items() if value is MISSING]
        if not absent and required <= keys <= names:
            return
        name = self._helper.__qualname__
        for key in keys & self._reserved:
            raise TypeError(f"unexpected keyword argument {key!r}: {name}() passes it itself")
        # Raises the error that the method itself raises for an unknown name.
        unknown: Any = dict.fromkeys(key for key in keys if key not in names)
        Call("", "", body=dict.fromkeys(sorted(names)), options=unknown)
        missing = ", ".join(repr(each) for each in [*absent, *sorted(required - keys)])
        raise TypeError(f"{name}() missing required keyword arguments: {missing}")


_COLLECTED = inspect.Parameter.VAR_KEYWORD


def _place(parameter: inspect.Parameter) -> tuple[int, bool]:
    """Sort `self` first, then required, optional and collected arguments."""
    return parameter.kind, parameter.default is not inspect.Parameter.empty


def _keyword_only(function: FunctionType) -> tuple[str, ...]:
    code = function.__code__
    return code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]


def helper_of(target: Callable[..., Any], *reserved: str) -> Callable[[F], F]:
    """Decorate a helper that passes its keyword arguments on to `target`.

    Args:
        target: The method that gets the arguments.
        reserved: Parameters of `target` that the helper passes itself.
    """

    def decorate(helper: F) -> F:
        signature = HelperSignature(
            cast("FunctionType", helper), cast("FunctionType", target), reserved
        )
        signature.accept_missing()
        helper.__signature__ = signature  # type: ignore[attr-defined] # read by `inspect`
        return helper

    return decorate


def check_arguments(helper: Callable[..., Any], arguments: Mapping[str, Any], **own: Any) -> None:
    """Check the keyword arguments of `helper`, before anything is sent, and hide credentials.

    Args:
        helper: The helper.
        arguments: The arguments that it passes on.
        own: Its own required arguments.

    Raises:
        TypeError: An argument is missing or has an unknown name.
    """
    hide_arguments(cast("dict[str, Any]", arguments))
    signature = getattr(helper, "__signature__", None)
    if isinstance(signature, HelperSignature):
        signature.check(arguments, own)


def deprecated(message: str) -> Callable[[F], F]:
    """Set `__deprecated__` of a generated method, as PEP 702 defines it. Its calls cost the same.

    Type checkers see `typing_extensions.deprecated` in its place and report each use. The standard
    library has no such decorator before Python 3.13.
    """

    def mark(function: F) -> F:
        vars(function)["__deprecated__"] = message
        return function

    return mark
