"""`EndpointCommand`: the command of one endpoint, created only when it is used."""

from __future__ import annotations

from typing import Any

import click

from api_claude_runtime.cli.table import Row, kebab

from .flags import flags_of
from .options import connection_options, output_options, request_options
from .sections import SectionCommand


class EndpointCommand(SectionCommand):
    """The command of one endpoint."""

    def __init__(self, package: str, row: Row) -> None:
        self.row = row
        common = [*request_options(row), *output_options(row), *connection_options()]
        taken = {name for each in common for name in each.opts}

        def run_row(values: dict[str, Any]) -> int:
            from .run import run

            return run(package, row, values)

        super().__init__(
            kebab(row.accessor.rpartition(".")[2]),
            run_row,
            params=[_arguments(row), *flags_of(row, taken), *common],
            help=_help(row),
            short_help=row.summary,
            deprecated=row.deprecated,
        )


def _arguments(row: Row) -> click.Argument:
    own = f"[{row.positional.name.upper()}] " if row.positional else ""
    return click.Argument(["arguments"], nargs=-1, required=False, metavar=f"{own}[NAME=VALUE]...")


def _help(row: Row) -> str:
    summary = row.summary if row.summary.endswith(".") else f"{row.summary}."
    return f"{summary}\n\n{row.text}"
