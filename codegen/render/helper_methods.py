"""`HelperMethod`: a generated method or function that calls a function of the runtime."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import api_claude_runtime
from codegen.problems import SpecError

from .runtime_functions import RuntimeFunction

_PLAIN = frozenset(("None", "bool", "bytes", "float", "int", "str"))


class HelperParameter(NamedTuple):
    """A parameter as its template prints it."""

    name: str
    annotation: str
    default: str
    """Python source, or an empty text if the parameter is required."""
    keyword_only: bool
    text: str


class Extra(NamedTuple):
    """A keyword argument that only the method has. Another function has its default and text."""

    annotation: str
    function: str
    parameter: str


class HelperMethod:
    """A generated method that calls a function of the runtime with this API's types.

    The order, the kinds, the defaults and the texts of its parameters are those of the function.
    The template gives their types. A parameter with a plain type, such as `int | None`, needs none.

    Args:
        function: The path of the function, and of functions that describe what its docstring does
            not; see `RuntimeFunction`.
        types: The types of parameters.
        passes: Parameters of the function that the method does not have, each with the Python
            expression that the method passes.
        shown: Names that texts show in place of parameters of the function: `create` -> `ask`.
        extra: Parameters that only the method has.
        keyword_only: Whether all parameters are keyword-only, as those of endpoints are.
    """

    def __init__(
        self,
        function: Sequence[str],
        types: Mapping[str, object] | None = None,
        passes: Mapping[str, str] | None = None,
        *,
        shown: Mapping[str, str] | None = None,
        extra: Mapping[str, Sequence[str]] | None = None,
        keyword_only: bool = False,
    ) -> None:
        self._function = RuntimeFunction(*function)
        self._types = {name: str(each) for name, each in (types or {}).items()}
        self._passes = passes or {}
        self._shown = shown or {}
        self._keyword_only = keyword_only
        self._check()
        self.is_async = self._function.is_async
        self.summary = self._text(self._function.summary)
        self.body = [self._text(each) for each in self._function.body]
        self.returns = self._text(self._function.returns)
        self.raises = [(name, self._text(each)) for name, each in self._function.raises.items()]
        self.parameters = [
            *(self._parameter(each) for each in self._own),
            *(_extra(name, Extra(*each)) for name, each in (extra or {}).items()),
        ]

    @property
    def positional(self) -> list[HelperParameter]:
        return [each for each in self.parameters if not each.keyword_only]

    @property
    def keywords(self) -> list[HelperParameter]:
        return [each for each in self.parameters if each.keyword_only]

    @property
    def required_keywords(self) -> list[str]:
        return [each.name for each in self.keywords if not each.default]

    @property
    def import_(self) -> str:
        """The statement that imports the function or its class."""
        name = self._function.name.partition(".")[0]
        return f"from {api_claude_runtime.__name__}.{self._function.module} import {name}"

    @property
    def call(self) -> str:
        """The expression that calls the function with the parameters of the method."""
        arguments: list[str] = []
        for name, each in self._function.parameters.items():
            value = self._passes.get(name, name)
            arguments.append(f"{name}={value}" if each.kind is each.KEYWORD_ONLY else value)
        call = f"{self._function.name}({', '.join(arguments)})"
        return f"await {call}" if self.is_async else call

    @property
    def _own(self) -> list[inspect.Parameter]:
        """The parameters of the function that the method has too."""
        parameters = self._function.parameters.values()
        return [each for each in parameters if each.name not in self._passes]

    def _check(self) -> None:
        """Report each parameter that the template does not fit.

        Raises:
            SpecError: A parameter has no type in the template, or the template names a parameter
                that the function does not have.
        """
        own = {each.name for each in self._own}
        wrong = [
            f"the template has no type for its parameter {name!r}"
            for name in own
            if name not in self._types and not self._plain_type(name)
        ]
        wrong += [
            f"it has no parameter {name!r}, which the template names"
            for name in [
                *(self._types.keys() - own),
                *(self._passes.keys() - self._function.parameters.keys()),
            ]
        ]
        if wrong:
            problems = [str(self._function.problem(each).problems[0]) for each in sorted(wrong)]
            raise SpecError(problems)

    def _parameter(self, parameter: inspect.Parameter) -> HelperParameter:
        name, function = parameter.name, self._function
        return HelperParameter(
            name,
            self._types.get(name) or self._plain_type(name),
            "" if parameter.default is parameter.empty else function.default(name),
            self._keyword_only or parameter.kind is parameter.KEYWORD_ONLY,
            self._text(function.argument(name)),
        )

    def _plain_type(self, name: str) -> str:
        parameter = self._function.parameters[name]
        variadic = parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD)
        annotation = "" if variadic else str(parameter.annotation)
        return annotation if set(annotation.split(" | ")) <= _PLAIN else ""

    def _text(self, text: str) -> str:
        """Return a text of the function as one of the method."""
        for name, value in self._passes.items():
            if f"`{name}`" in text and name not in self._shown and name != value:
                raise self._function.problem(
                    f"a text names its parameter {name!r}, which the method does not have: {text}"
                )
        for name, shown in self._shown.items():
            text = text.replace(f"`{name}`", f"`{shown}`")
        return text


def versions(asynchronous: bool, synchronous: str, other: str) -> list[str]:
    """Return the paths of a function of the runtime: of its asynchronous version first, if asked.

    Texts that the asynchronous version does not have are those of the synchronous one.
    """
    return [other, synchronous] if asynchronous else [synchronous]


def _extra(name: str, extra: Extra) -> HelperParameter:
    function = RuntimeFunction(extra.function)
    default, text = function.default(extra.parameter), function.argument(extra.parameter)
    return HelperParameter(name, extra.annotation, default, keyword_only=True, text=text)
