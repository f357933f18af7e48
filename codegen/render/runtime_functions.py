"""`RuntimeFunction`: the signature and the texts of a function of the runtime."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import api_claude_runtime
from codegen.problems import SpecError

from .docstrings import Docstring


class RuntimeFunction:
    """A function of the runtime, named by its module and its name: `batches.api.wait:await_batch`.

    A class stands for its `__init__`, and its docstring describes what is returned. `like` names
    functions that describe what the docstring of this one does not. For example, an asynchronous
    version describes only what differs.
    """

    def __init__(self, path: str, *like: str) -> None:
        self.path = path
        self.module, _, self.name = path.partition(":")
        self._function = _found(path)
        self._described = [_found(each) for each in (path, *like)]

    @property
    def is_async(self) -> bool:
        return inspect.iscoroutinefunction(self._function)

    @cached_property
    def parameters(self) -> Mapping[str, inspect.Parameter]:
        """The parameters, without `self`."""
        return inspect.signature(self._function).parameters

    def default(self, parameter: str) -> str:
        """Return the default of a parameter as Python source."""
        found = self.parameters.get(parameter)
        if found is None or found.default is inspect.Parameter.empty:
            raise self.problem(f"{parameter} has no default")
        value = found.default
        return f"{value:_}" if type(value) is int else repr(value)

    @property
    def summary(self) -> str:
        return self._first(each.summary for each in self._complete) or self._missing("summary")

    @property
    def body(self) -> tuple[str, ...]:
        """The paragraphs after the summary."""
        return next((each.body for each in self._docstrings if each.body), ())

    @property
    def returns(self) -> str:
        """What is returned. Empty if only the summary says it: "Return a door."."""
        if inspect.isclass(self._function):
            kinds = [Docstring.of(inspect.getdoc(each) or "") for each in self._described]
            return self._first(
                " ".join((each.summary, *each.body[:1]))
                for each in kinds
                if not each.is_asynchronous_version
            )
        found = self._first(each.returns for each in self._docstrings)
        return found if found or self.summary.startswith("Return ") else self._missing("Returns")

    @property
    def raises(self) -> dict[str, str]:
        """The exceptions, each with its text."""
        found: dict[str, str] = {}
        for each in self._docstrings:
            found = {**each.raises, **found}
        return found

    def argument(self, parameter: str) -> str:
        """Return the text of a parameter."""
        found = self._first(each.arguments.get(parameter, "") for each in self._docstrings)
        return found or self._missing(f"text for {parameter!r} in Args")

    def problem(self, text: str) -> SpecError:
        """Return an error that names this function."""
        return SpecError([f"  runtime function {self.path}: {text}"])

    def _missing(self, what: str) -> str:
        raise self.problem(f"its docstring has no {what}")

    @staticmethod
    def _first(texts: Iterator[str]) -> str:
        return next(filter(None, texts), "")

    @cached_property
    def _docstrings(self) -> list[Docstring]:
        functions = [each.__init__ if inspect.isclass(each) else each for each in self._described]
        return [Docstring.of(inspect.getdoc(each) or "") for each in functions]

    @property
    def _complete(self) -> list[Docstring]:
        return [each for each in self._docstrings if not each.is_asynchronous_version]


def _found(path: str) -> Any:
    module, _, name = path.partition(":")
    value: Any = importlib.import_module(f"{api_claude_runtime.__name__}.{module}")
    for step in name.split("."):
        value = getattr(value, step)
    return value
