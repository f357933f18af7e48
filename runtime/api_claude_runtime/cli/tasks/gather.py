"""`gather`: sends a file of requests, several at a time, and writes each result at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Any

import click

from api_claude_runtime.batches.gather.gather import gather_each
from api_claude_runtime.cli.client_options import ClientOptions
from api_claude_runtime.cli.commands.file_completion import paths
from api_claude_runtime.cli.commands.options import connection_options
from api_claude_runtime.cli.commands.sections import SectionCommand, SectionOption
from api_claude_runtime.cli.commands.value_types import OpenText
from api_claude_runtime.cli.exit_codes import FAILED, INTERRUPTED, OK
from api_claude_runtime.cli.output.printer import note
from api_claude_runtime.cli.table import Table
from api_claude_runtime.errors.base import ClaudeError

from .request_file import check_parameters, identified, requests_in
from .result_file import Results, result_line
from .submit import progress

SUMMARY = "Send a file of requests, several at a time."
_HELP = f"""{SUMMARY}

REQUESTS is a file of JSON lines. A line is an object with custom_id and params, or the parameters
of messages create alone, which get an id from their content. Nothing is sent if a line is invalid.

A line is written for each request as soon as its answer is there, in the form of the results of
batches. The exit code is 1 if a request failed. Batches cost half as much: see batches submit.

With --resume, requests that have succeeded according to the file in --out are not sent again, and
the new lines are added to it.
"""


def gather_command(package: str) -> click.Command:
    """Return the command."""
    return SectionCommand(
        "gather",
        lambda values: _gather(package, values),
        help=_HELP,
        short_help=SUMMARY,
        params=[*_options(), *connection_options()],
    )


def _options() -> list[click.Parameter]:
    return [
        click.Argument(["requests"], metavar="REQUESTS", type=OpenText(complete=paths)),
        SectionOption(
            "Request",
            ["--concurrency"],
            "Number of requests at a time.",
            kind=click.IntRange(min=1),
            default=8,
        ),
        SectionOption(
            "Request", ["--resume"], "Send only what the file in --out lacks.", switch=True
        ),
        SectionOption(
            "Output",
            ["--out"],
            "Where to write the results. Default: stdout.",
            metavar="FILE",
            kind=click.Path(dir_okay=False),
        ),
    ]


def _gather(package: str, values: dict[str, Any]) -> int:
    connection = ClientOptions.taken_from(values)
    path, out = values["requests"], values["out"]
    if path == "-":
        raise click.UsageError("REQUESTS must be a file, because it is read twice")
    if values["resume"] and out is None:
        raise click.UsageError("--resume needs --out, the file with the earlier results")
    row = Table(package).row("messages.create")
    assert row is not None
    total = check_parameters(row, path)
    with (
        connection.client(package) as client,
        Results(out, resume=bool(values["resume"])) as results,
    ):
        call = _Call(client.messages.create, results)
        skipped = results.done
        requests = identified(requests_in(path))
        rest = ({"_name": n, "_params": p} for n, p in requests if n not in skipped)
        try:
            with (
                progress("requests") as show,
                closing(
                    gather_each(call, rest, concurrency=values["concurrency"], on_progress=show)
                ) as outcomes,
            ):
                for _ in outcomes:
                    pass
        except KeyboardInterrupt:
            note(f"{call.succeeded:,} answers were written: use --resume to send the others")
            return INTERRUPTED
    note(
        f"{call.succeeded:,} succeeded, {call.failed:,} failed, {len(skipped):,} were there already"
        f" (of {total:,})"
    )
    return FAILED if call.failed else OK


class _Call:
    """Sends a request and writes its result, in the thread of the call.

    After Ctrl-C, the calls that are running end, and their answers are written as well: they have
    been paid for.
    """

    def __init__(self, create: Callable[..., Any], results: Results) -> None:
        self._create = create
        self._results = results
        self._lock = threading.Lock()
        self.succeeded = 0
        self.failed = 0

    def __call__(self, *, _name: str, _params: Mapping[str, Any]) -> None:
        try:
            value = self._create(**_params)
        except ClaudeError as error:
            self._write(result_line(_name, None, error, "errored"), ok=False)
            raise
        self._write(result_line(_name, value, None, ""), ok=True)

    def _write(self, line: str, *, ok: bool) -> None:
        with self._lock:
            self._results.write(line)
            if ok:
                self.succeeded += 1
            else:
                self.failed += 1
