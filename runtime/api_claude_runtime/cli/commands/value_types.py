"""Click types for the values of parameters. None refuses a value that the API may accept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from api_claude_runtime.cli.json_source import json_of
from api_claude_runtime.cli.table import Parameter

from .file_completion import paths_after_at

if TYPE_CHECKING:
    TextType = click.ParamType[str]
    AnyType = click.ParamType[Any]
else:  # before version 8.5, the class has no parameter
    TextType = AnyType = click.ParamType


class OpenText(TextType):
    """Text. Shells complete known values; other values are accepted as well.

    Args:
        values: Known values.
        complete: Returns further completions of a text that was begun.
    """

    name = "text"

    def __init__(
        self,
        values: tuple[str, ...] = (),
        complete: Callable[[str], list[CompletionItem]] | None = None,
    ) -> None:
        self.values = values
        self._complete = complete

    def convert(
        self,
        value: Any,
        param: click.Parameter | None,  # noqa: ARG002 - the signature of click
        ctx: click.Context | None,  # noqa: ARG002 - the signature of click
    ) -> str:
        return str(value)

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002 - the signature of click
        param: click.Parameter,  # noqa: ARG002 - the signature of click
        incomplete: str,
    ) -> list[CompletionItem]:
        found = [CompletionItem(each) for each in self.values if each.startswith(incomplete)]
        return found + (self._complete(incomplete) if self._complete is not None else [])


class JSONValue(AnyType):
    """JSON, or `@path` for a file with JSON, or `-` for standard input."""

    name = "json"

    def __init__(self, *, or_text: bool = False) -> None:
        self.or_text = or_text
        self.name = "text|json" if or_text else "json"

    def convert(
        self,
        value: Any,
        param: click.Parameter | None,
        ctx: click.Context | None,  # noqa: ARG002 - the signature of click
    ) -> Any:
        if not isinstance(value, str):
            return value
        if self.or_text and not value.startswith(("[", "{")):
            return value  # a text may begin with an at sign
        label = param.opts[0] if param is not None and param.opts else "the value"
        return json_of(value, label)

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002 - the signature of click
        param: click.Parameter,  # noqa: ARG002 - the signature of click
        incomplete: str,
    ) -> list[CompletionItem]:
        return [] if self.or_text else paths_after_at(incomplete)


class FilePath(click.Path):
    """An existing file, or a directory for all files in it."""

    def __init__(self, *, several: bool) -> None:
        super().__init__(exists=True, dir_okay=several, path_type=Path)


def value_type(parameter: Parameter) -> click.ParamType[Any]:
    """Return the type of one value of a parameter."""
    kind = parameter.kind.removesuffix("[]")
    if kind == "integer":
        return click.INT
    if kind == "number":
        return click.FLOAT
    if kind == "boolean":
        return click.BOOL
    if kind == "file":
        return FilePath(several=is_list(parameter))
    if kind in {"json", "string|json"}:
        return JSONValue(or_text=kind != "json")
    return OpenText(parameter.values)


def is_list(parameter: Parameter) -> bool:
    """Return whether a flag is repeated for the items of a list."""
    return parameter.kind.endswith("[]")
