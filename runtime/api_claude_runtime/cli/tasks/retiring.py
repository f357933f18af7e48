"""`models --retiring DAYS`: the models that are retired soon, with their successors."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import click

from api_claude_runtime.cli.client_options import ClientOptions
from api_claude_runtime.cli.commands.groups import Extras, TableGroup
from api_claude_runtime.cli.commands.options import connection_options
from api_claude_runtime.cli.commands.sections import SectionOption, write_sections
from api_claude_runtime.cli.exit_codes import OK
from api_claude_runtime.cli.output.printer import FORMATS, Printer
from api_claude_runtime.cli.table import Table
from api_claude_runtime.errors.base import RequestError

_DAYS = "90"


class ModelsGroup(TableGroup):
    """The group `models`, which has an option of its own."""

    def __init__(self, table: Table, accessor: str, extras: Extras) -> None:
        retiring = SectionOption(
            "Request",
            ["--retiring"],
            "List the models that are retired within this number of days, 90 by default.",
            kind=click.FloatRange(min=0),
            metavar="[DAYS]",
            without_value=_DAYS,
        )
        form = SectionOption(
            "Output", ["--format", "form"], "How to print.", kind=click.Choice(FORMATS)
        )
        super().__init__(
            table,
            accessor,
            extras,
            params=[retiring, form, *connection_options()],
        )

    def invoke(self, ctx: click.Context) -> Any:
        if ctx.params["retiring"] is not None:
            return _print_retiring(self.table.package, dict(ctx.params))
        if any(ctx.params.values()):  # the command would not see them
            ctx.fail("options before the command need --retiring")
        return super().invoke(ctx)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        options = [each for each in self.get_params(ctx) if isinstance(each, click.Option)]
        write_sections(options, ctx, formatter)
        self.format_commands(ctx, formatter)


def _print_retiring(package: str, values: dict[str, Any]) -> int:
    from api_claude_runtime.helpers.models.catalog import ModelCatalog

    within = timedelta(days=values.pop("retiring"))
    printer = Printer(values.pop("form"), lambda data: data)
    with ClientOptions.taken_from(values).client(package) as client:
        catalog = ModelCatalog.of(client.models.list().iter_all())
        rows = [_row(catalog, model) for model in catalog.retiring(within)]
    printer.items(rows)
    return OK


def _row(catalog: Any, model: Any) -> dict[str, Any]:
    try:
        successor = catalog.successor(model)
    except RequestError:  # the API does not report the line of the model
        successor = None
    return {
        "id": model.id,
        "lifecycle": model.lifecycle,
        "retires_at": model.retires_at.isoformat() if model.retires_at else None,
        "successor": successor.id if successor is not None else None,
    }
