"""`RuntimeFunction`: the defaults and texts of a function of the runtime."""

from __future__ import annotations

import importlib
import inspect
import re
from functools import cached_property
from typing import Any

import api_claude_runtime


class RuntimeFunction:
    """A function of the runtime, named by its module and its name: `batches.api.wait:await_batch`.

    An asynchronous function describes only what differs, so `documented` names the function with
    the docstring if it is another one.
    """

    def __init__(self, path: str, documented: str = "") -> None:
        self._function = _found(path)
        self._text = inspect.getdoc(_found(documented or path)) or ""
        self._path = documented or path

    def default(self, parameter: str) -> str:
        """Return the default of a parameter as Python source."""
        value = inspect.signature(self._function).parameters[parameter].default
        if value is inspect.Parameter.empty:
            raise KeyError(f"{self._path}: {parameter} has no default")
        return f"{value:_}" if type(value) is int else repr(value)

    @cached_property
    def _sections(self) -> dict[str, dict[str, str]]:
        """The `Args` and `Raises` of the docstring: name -> text on one line."""
        pieces = re.split(r"^(Args|Raises):\n", self._text, flags=re.MULTILINE)
        found: dict[str, dict[str, str]] = {}
        for title, body in zip(pieces[1::2], pieces[2::2], strict=True):
            block = re.split(r"^(?=\S)", body, maxsplit=1, flags=re.MULTILINE)[0]
            entries = re.split(r"^ {4}(\w+): ", block, flags=re.MULTILINE)[1:]
            found[title] = {
                name: " ".join(text.split())
                for name, text in zip(entries[::2], entries[1::2], strict=True)
            }
        return found

    def argument(self, parameter: str) -> str:
        """Return the line of a parameter in `Args`."""
        return f"{parameter}: {self._sections['Args'][parameter]}"

    def error(self, name: str) -> str:
        """Return the line of an exception in `Raises`."""
        return f"{name}: {self._sections['Raises'][name]}"


def _found(path: str) -> Any:
    module, _, name = path.partition(":")
    value: Any = importlib.import_module(f"{api_claude_runtime.__name__}.{module}")
    for step in name.split("."):
        value = getattr(value, step)
    return value
