"""`EndpointCommand`: the command of one endpoint, created only when it is used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from api_claude_runtime.cli.table import Row, kebab

from .flags import PREFIX, flags_of
from .options import SectionOption, connection_options, output_options, request_options

_SECTIONS = ("Parameters", "Request", "Output", "Connection")


class EndpointCommand(click.Command):
    """The command of one endpoint."""

    def __init__(self, package: str, row: Row) -> None:
        self.row = row
        self.package = package
        common = [*request_options(row), *output_options(row), *connection_options()]
        taken = {name for each in common for name in each.opts}
        super().__init__(
            kebab(row.accessor.rpartition(".")[2]),
            params=[_arguments(row), *flags_of(row, taken), *common],
            help=_help(row),
            short_help=row.summary,
            deprecated=row.deprecated,
        )

    def invoke(self, ctx: click.Context) -> Any:
        from .run import run

        try:
            return run(self.package, self.row, dict(ctx.params))
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # the message then names the command for its help
            raise

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        options = [each for each in self.get_params(ctx) if isinstance(each, click.Option)]
        for section in _SECTIONS:
            rows = [_record(each, ctx) for each in options if _section(each) == section]
            if rows:
                with formatter.section(section):
                    formatter.write_dl(rows)


def _record(option: click.Option, ctx: click.Context) -> tuple[str, str]:
    return option.get_help_record(ctx) or ("", "")


def _section(option: click.Option) -> str:
    return option.section if isinstance(option, SectionOption) else "Request"


def _arguments(row: Row) -> click.Argument:
    own = f"[{row.positional.name.upper()}] " if row.positional else ""
    return click.Argument(["arguments"], nargs=-1, required=False, metavar=f"{own}[NAME=VALUE]...")


def _help(row: Row) -> str:
    summary = row.summary if row.summary.endswith(".") else f"{row.summary}."
    return f"{summary}\n\n{row.text}"


def is_parameter(name: str) -> bool:
    """Return whether a value of a command is a parameter of the method."""
    return name.startswith(PREFIX)


def without_parameters(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a command that are no parameters of the method."""
    return {name: value for name, value in values.items() if not is_parameter(name)}
