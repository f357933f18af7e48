"""`flags_of`: an option for each parameter of a method."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, cast

import click

from api_claude_runtime.cli.table import Parameter, Row

from .sections import SectionOption
from .value_types import is_list, value_type

PREFIX = "api_"
"""Begins the names of parameters among the values of a command, to keep them apart."""

_SHOWN_VALUES = 6


def flags_of(row: Row, taken: Collection[str]) -> list[click.Option]:
    """Return the options for the parameters of a command.

    A parameter whose flag is one of `taken` has none and is set with `NAME=VALUE`.
    """
    found = [_flag(row, each) for each in row.parameters if each.flag not in taken]
    if row.switch:
        text = "Print the answer as it is written, instead of the whole response at the end."
        found.append(
            SectionOption("Parameters", [PREFIX + row.switch, "--stream"], text, switch=True)
        )
    return found


def _flag(row: Row, parameter: Parameter) -> click.Option:
    names = [PREFIX + parameter.name, parameter.flag]
    help_text = _help(row, parameter)
    if parameter.kind == "boolean":
        names[1] += f"/--no-{parameter.flag[2:]}"
        return SectionOption("Parameters", names, help_text, switch=True)
    return SectionOption(
        "Parameters",
        names,
        help_text,
        kind=value_type(parameter),
        several=is_list(parameter),
    )


def _help(row: Row, parameter: Parameter) -> str:
    text = parameter.text
    if parameter.values:
        shown = ", ".join(parameter.values[:_SHOWN_VALUES])
        more = ", ..." if len(parameter.values) > _SHOWN_VALUES else ""
        text = f"{text} ({shown}{more})".strip()
    notes: list[str] = []
    if is_list(parameter):
        notes.append("repeat it")
    if parameter == row.positional:
        notes.append(f"or the argument {parameter.name.upper()}")
    if parameter.required:
        notes.append("required")
    return f"{text} [{'; '.join(notes)}]".strip() if notes else text


def given(values: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters that were given as flags, by their names in Python."""
    found = {k.removeprefix(PREFIX): v for k, v in values.items() if k.startswith(PREFIX)}
    return {
        name: [*cast("Any", value)] if isinstance(value, tuple) else value
        for name, value in found.items()
        if value is not None and value != ()
    }
