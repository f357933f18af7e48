"""`BaseTemplate`: frozen arguments of a method. The generated templates add the types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, NoReturn, Self, cast

from api_claude_runtime.auth.hiding import hide_arguments
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.message_content import copied
from api_claude_runtime.requests.call import check_mapping, is_omitted

_MAX_SHOWN = 60
"""Maximum number of characters that a `repr` shows of one value."""


class BaseTemplate:
    """Arguments of a method that creates messages. See `Template` of the generated package."""

    __slots__ = ("_values",)

    _required: ClassVar[tuple[str, ...]] = ()
    """The arguments that the method requires."""

    _values: dict[str, Any]

    def __init__(self, arguments: Mapping[str, Any]) -> None:
        _hide(arguments)
        self._check_names(arguments)
        values = {name: copied(each) for name, each in arguments.items() if not is_omitted(each)}
        object.__setattr__(self, "_values", values)

    @property
    def values(self) -> dict[str, Any]:
        """The arguments of the template, as a copy."""
        return {name: copied(each) for name, each in self._values.items()}

    def __or__(self, other: Self) -> Self:
        """Return a template with the arguments of both. Those of `other` replace those of this."""
        if type(other) is not type(self):
            return NotImplemented
        return type(self)(**self._values | other._values)

    def _with(self, arguments: Mapping[str, Any]) -> Self:
        """Return a template with these arguments added or replaced; `OMIT` removes one."""
        _hide(arguments)
        return type(self)(**{**self._values, **arguments})

    def _whole(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments of a call: those of the template, replaced by the given ones.

        Raises:
            TypeError: An argument has an unknown name.
            RequestError: An argument is missing that the method requires.
        """
        _hide(arguments)
        self._check_names(arguments)
        whole = {**self.values, **arguments}
        whole = {name: each for name, each in whole.items() if not is_omitted(each)}
        missing = [name for name in self._required if name not in whole]
        if missing:
            raise RequestError(
                f"{type(self).__name__}: {' and '.join(missing)} must be given, in the template or"
                " in the call"
            )
        return whole

    def _without_tools(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments of `run_tools`, which gets the tools from the caller itself."""
        whole = self._whole(arguments)
        if "tools" in whole:
            raise RequestError(
                f"{type(self).__name__}: pass the tools to run_tools or stream_tools, and not as an"
                " argument of the template"
            )
        return whole

    def _for_count(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments that also belong to the method that counts tokens."""
        _hide(arguments)
        whole = self._whole({"max_tokens": 1, **arguments})  # a count needs none
        accepted = self._argument_types()[1].__annotations__
        return {name: each for name, each in whole.items() if name in accepted}

    def _for_batch(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Return the `params` of a request of a batch, with the fields of `extra_body`."""
        whole = self._whole(arguments)
        extra: Any = whole.pop("extra_body", None) or {}
        check_mapping("extra_body", extra)
        accepted = self._argument_types()[2].__annotations__
        if others := [name for name in whole if name not in accepted]:
            raise RequestError(
                f"{type(self).__name__}: a request of a batch cannot have {', '.join(others)}: pass"
                " it to the method that creates the batch"
            )
        return {**whole, **extra}

    @staticmethod
    def _argument_types() -> tuple[Any, Any, Any]:
        """Return the types of the arguments: of a call, of a count of tokens, and of a body."""
        raise NotImplementedError

    @classmethod
    def _ready(cls, name: str, arguments: Mapping[str, Any]) -> Self:
        """Return the ready template `name` with these arguments added or replaced."""
        _hide(arguments)
        from .ready import READY

        return cls(**{**READY[name].arguments, **arguments})

    def _check_names(self, arguments: Iterable[str]) -> None:
        known = self._argument_types()[0].__annotations__
        for name in arguments:
            if name == "stream":
                raise TypeError(
                    "a template has no argument stream: use client.messages.stream, or pass"
                    " stream=True to create itself"
                )
            if name not in known:
                from api_claude_runtime.hints.lookup import unexpected_argument

                raise TypeError(unexpected_argument(name, "argument", known))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        text = f"a {type(self).__name__} cannot be changed: use with_({name}=...)"
        raise AttributeError(text, name=name, obj=self)

    def __delattr__(self, name: str) -> NoReturn:
        text = f"a {type(self).__name__} cannot be changed: use with_({name}=OMIT)"
        raise AttributeError(text, name=name, obj=self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BaseTemplate) or type(other) is not type(self):
            return NotImplemented
        return self._values == other._values

    __hash__ = None  # type: ignore[assignment] # the values are lists and dicts

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={_short(name, each)}" for name, each in self._values.items())
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self._values)


def _hide(arguments: Mapping[str, Any]) -> None:
    """Wrap credentials in place: the frame of the method that was called has the same dict."""
    hide_arguments(cast("dict[str, Any]", arguments))


def _restore(kind: type[BaseTemplate], values: dict[str, Any]) -> BaseTemplate:
    return kind(**values)


def _short(name: str, value: Any) -> str:
    if name == "extra_headers":
        return "..."  # may contain a key
    text = repr(value)
    return text if len(text) <= _MAX_SHOWN else f"{text[: _MAX_SHOWN - 3]}..."
