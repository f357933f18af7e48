"""`arguments_of`: the arguments of a method, from the JSON, flags and fields of a command."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

import click

from api_claude_runtime.cli.json_source import json_of
from api_claude_runtime.cli.table import Parameter, Row, kebab, snake
from api_claude_runtime.hints.nearest import nearest

from .assignments import ASSIGNMENT, assign
from .messages import turns


class Given(NamedTuple):
    """What a command got, in the order in which it is applied: each replaces what is before it."""

    json_body: str | None
    flags: Mapping[str, Any]
    fields: Iterable[str]
    """`NAME=VALUE`, from `--set` and from the arguments."""
    messages: Sequence[str] = ()
    """Added after all others."""
    images: Sequence[str] = ()
    documents: Sequence[str] = ()


def arguments_of(row: Row, given: Given) -> dict[str, Any]:
    """Return the arguments of the method of a command.

    Raises:
        UsageError: Something cannot be read, a name is unknown, or a required argument is missing.
    """
    known = {kebab(each.name): each for each in row.parameters}
    found: dict[str, Any] = {}
    if given.json_body is not None:
        for name, value in _object(given.json_body).items():
            found[_known(name, known, row, "--json")] = value
    found |= {name: _files(value) for name, value in given.flags.items()}
    for text in given.fields:
        name, rest = _split(text)
        assign(found, f"{_known(name, known, row, repr(text))}{rest}")
    if added := turns(given.messages, given.images, given.documents):
        before = found.get("messages", [])
        if not isinstance(before, list):
            raise click.UsageError("--message cannot be added to messages that are no list")
        found["messages"] = [*cast("Any", before), *added]
    _check_required(row, found)
    return found


def split_arguments(row: Row, texts: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """Return the id among the arguments of a command, and its fields `NAME=VALUE`.

    Raises:
        UsageError: There are more arguments than the command has.
    """
    fields: list[str] = []
    others: list[str] = []
    for text in texts:
        (fields if ASSIGNMENT.fullmatch(text) else others).append(text)
    positional = row.positional
    if len(others) > (positional is not None):
        extra = others[positional is not None]
        raise click.UsageError(
            f"unexpected argument {extra!r}: parameters are given as flags or as NAME=VALUE"
        )
    return ({positional.name: others[0]} if positional and others else {}), fields


def _object(text: str) -> dict[str, Any]:
    value = json_of(text, "--json")
    if not isinstance(value, dict):
        raise click.UsageError("--json must be a JSON object of parameters")
    return cast("dict[str, Any]", value)


def _known(name: str, known: Mapping[str, Parameter], row: Row, source: str) -> str:
    """Return the Python name of a parameter. `max-tokens` is accepted as well."""
    if row.switch and name == row.switch:
        return name
    parameter = known.get(kebab(name))
    if parameter is not None:
        return parameter.name
    near = nearest(name, known)
    advice = (
        f"did you mean {snake(near)!r}?"
        if near
        else f"if the API accepts it, send it with --extra {name}=VALUE"
    )
    raise click.UsageError(f"{source}: {row.accessor} has no parameter {name!r}: {advice}")


def _split(text: str) -> tuple[str, str]:
    """Return the first name of `NAME=VALUE`, and the rest with the path and the value."""
    match = ASSIGNMENT.fullmatch(text)
    if match is None:
        raise click.UsageError(f"--set {text!r} must look like name=value or a.b=value")
    name = match["path"].split(".")[0].split("[")[0]
    return name, text[len(name) :]


def _check_required(row: Row, found: Mapping[str, Any]) -> None:
    missing = [each for each in row.parameters if each.required and each.name not in found]
    if missing:
        flags = ", ".join(
            "--message"
            if each.name == "messages" and row.of in {"messages", "tokens"}
            else each.flag
            for each in missing
        )
        raise click.UsageError(f"missing: {flags} (as flags, as NAME=VALUE, or in --json)")


def _files(value: Any) -> Any:
    """Return a value with a directory replaced by the files in it."""
    if not isinstance(value, list):
        return value
    found: list[Any] = []
    for each in cast("Any", value):
        if isinstance(each, Path) and each.is_dir():
            from api_claude_runtime.requests.uploads.files import files_from_dir

            found += files_from_dir(each)
        else:
            found.append(each)
    return found
