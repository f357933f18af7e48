"""`run`: makes the call of a command, or shows what it would send, and prints the result."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any

import click

from api_claude_runtime.cli.arguments.call_options import call_options
from api_claude_runtime.cli.arguments.merge import Given, arguments_of, split_arguments
from api_claude_runtime.cli.client_options import ClientOptions
from api_claude_runtime.cli.exit_codes import OK, REFUSED
from api_claude_runtime.cli.output.printer import Printer, note
from api_claude_runtime.cli.output.query import compiled
from api_claude_runtime.cli.table import Row

from . import flags
from .pages import Bound


def run(package: str, row: Row, values: Mapping[str, Any]) -> int:
    """Run the command of an endpoint and return its exit code.

    Args:
        package: The name of the generated package.
        row: The command.
        values: The values of all options and arguments, by the names that click gives to them.
    """
    options = dict(values)
    connection = ClientOptions.taken_from(options)
    arguments = _arguments(row, options)
    printer = Printer(options["form"], compiled(options["query"]))
    shows = bool(options["dry_run"] or options["curl"])
    cost = _cost(options, arguments)
    listener = _listener(options, cost)
    with connection.client(package, sends=not shows, on_event=listener) as client:
        method = reduce(getattr, row.accessor.split("."), client)
        if options["check"] and not _is_valid(method, arguments):
            return REFUSED
        if shows:
            return _show(method, arguments, options, cost)
        try:
            _send(row, method, arguments, options, printer)
        finally:  # an answer that broke off is paid for, too
            if cost is not None and cost.is_known:
                cost.print()
    return OK


def _arguments(row: Row, options: Mapping[str, Any]) -> dict[str, Any]:
    own, fields = split_arguments(row, options["arguments"])
    given = flags.given(dict(options))
    if own.keys() & given.keys():
        raise click.UsageError(f"{next(iter(own))} is given twice: as an argument and as a flag")
    merged = arguments_of(
        row,
        Given(
            options["json_body"],
            {**given, **own},
            [*options["assignments"], *fields],
            options.get("messages", ()),
            options.get("images", ()),
            options.get("documents", ()),
        ),
    )
    if row.reply == "page":
        merged = _bound(options).arguments(row, merged)
    return merged | call_options(options["headers"], options["betas"], options["extra"])


def _bound(options: Mapping[str, Any]) -> Bound:
    return Bound(options["limit"], bool(options["everything"]), options["page_size"])


def _is_valid(method: Callable[..., Any], arguments: Mapping[str, Any]) -> bool:
    """Print what the API would refuse to stderr, and return whether that is nothing."""
    from api_claude_runtime.helpers.validation.check import check_request

    problems = check_request(method, **arguments)
    for problem in problems:
        note(f"refused: {problem}")
    return not problems


def _show(
    method: Callable[..., Any], arguments: Mapping[str, Any], options: Mapping[str, Any], cost: Any
) -> int:
    """Print the request without sending it."""
    from .show import show

    show(method, arguments, curl=bool(options["curl"]), form=options["form"])
    if cost is not None:
        cost.print_before(method, arguments)
    return OK


def _send(
    row: Row,
    method: Callable[..., Any],
    arguments: dict[str, Any],
    options: Mapping[str, Any],
    printer: Printer,
) -> None:
    from .send import print_result
    from .upload import with_progress

    if row.reply == "page":
        bound, page = _bound(options), method(**arguments)
        printer.items(bound.items(page))
        bound.note_more(page)
        return
    with with_progress(row, arguments) as sent:
        print_result(method(**sent), printer, options.get("out"))


def _cost(options: Mapping[str, Any], arguments: Mapping[str, Any]) -> Any:
    """Return what computes the cost; `None` if it is not asked for."""
    if not options.get("cost"):
        if options.get("prices") is not None:
            raise click.UsageError("--prices needs --cost")
        return None
    from api_claude_runtime.cli.output.cost import CostOfCall

    return CostOfCall(str(arguments.get("model")), options["prices"])


def _listener(options: Mapping[str, Any], cost: Any) -> Callable[[Any], object] | None:
    """Return the listener of the client, for `--verbose` and `--cost`."""
    if not options["verbose"] and cost is None:
        return None
    from api_claude_runtime.cli.output.events import show_event

    def listen(event: Any) -> None:
        if options["verbose"]:
            show_event(event)
        if cost is not None:
            cost.add(event)

    return listen
