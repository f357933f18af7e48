"""`batches submit`: submits a file of requests as batches, and writes their results to a file."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from api_claude_runtime.batches.gather.progress import ProgressBar
from api_claude_runtime.cli.client_options import ClientOptions
from api_claude_runtime.cli.commands.file_completion import paths
from api_claude_runtime.cli.commands.options import connection_options
from api_claude_runtime.cli.commands.sections import SectionCommand, SectionOption
from api_claude_runtime.cli.commands.value_types import OpenText
from api_claude_runtime.cli.exit_codes import FAILED, INTERRUPTED, OK
from api_claude_runtime.cli.output.plain import compact, plain
from api_claude_runtime.cli.output.printer import note
from api_claude_runtime.cli.table import Table

from .request_file import check_requests, requests_in
from .result_file import result_line

if TYPE_CHECKING:
    from api_claude_runtime.batches.jobs.job import BatchJob

SUMMARY = "Submit a file of requests as message batches."
_HELP = f"""{SUMMARY}

REQUESTS is a file of JSON lines, or a dash for standard input. A line is an object with custom_id
and params, or the parameters alone, which get an id from their content. Nothing is sent if a line
is invalid.

Without --wait, the batches are printed. With it, a line is written for each request, in the order
of the file, in the form of the results of the API. The exit code is 1 if a request failed.

With --resume, requests that an earlier run submitted are not submitted again. Batches of the same
size that have not ended are waited for, because only their results show what they contain.
"""


def submit_command(package: str, accessor: str) -> click.Command:
    """Return the command for the batches of an accessor, such as `messages.batches`."""
    return SectionCommand(
        "submit",
        lambda values: _submit(package, accessor, values),
        help=_HELP,
        short_help=SUMMARY,
        params=[*_options(), *connection_options()],
    )


def _options() -> list[click.Parameter]:
    seconds = click.FloatRange(min=0.05)
    out = click.Path(dir_okay=False)
    return [
        click.Argument(["requests"], metavar="REQUESTS", type=OpenText(complete=paths)),
        SectionOption("Request", ["--resume"], "Reuse batches of an earlier run.", switch=True),
        SectionOption("Request", ["--wait"], "Wait for the results.", switch=True),
        SectionOption(
            "Request",
            ["--poll"],
            "Seconds between two looks at the batches; the interval grows.",
            kind=seconds,
            default=2.0,
        ),
        SectionOption(
            "Request",
            ["--give-up"],
            "Seconds to wait at most. Default: no limit.",
            kind=seconds,
        ),
        SectionOption(
            "Output",
            ["--out"],
            "Where to write the results, when all are there. Default: stdout.",
            metavar="FILE",
            kind=out,
        ),
    ]


def _submit(package: str, accessor: str, values: dict[str, Any]) -> int:
    connection = ClientOptions.taken_from(values)
    _check_out(values)
    row = Table(package).row(accessor.replace("batches", "create"))
    assert row is not None
    with _on_disk(values["requests"]) as path, connection.client(package) as client:
        total = check_requests(row, path)
        batches: Any = reduce(getattr, accessor.split("."), client)
        try:
            return _run(batches, path, total, values)
        except KeyboardInterrupt:
            note("what was submitted goes on: run the command again with --resume to wait for it")
            return INTERRUPTED


def _check_out(values: dict[str, Any]) -> None:
    """Check `--out` before anything is submitted, because the file is written at the end."""
    out = values["out"]
    if out is None:
        return
    if not values["wait"]:
        raise click.UsageError("--out needs --wait")
    folder = Path(out).absolute().parent
    if not folder.is_dir():
        raise click.UsageError(f"--out: {out} cannot be written: there is no folder {folder}")
    if not os.access(folder, os.W_OK):
        raise click.UsageError(f"--out: {out} cannot be written: {folder} is read-only")


def _run(batches: Any, path: str, total: int, values: dict[str, Any]) -> int:
    poll = {"poll": values["poll"], "timeout": values["give_up"]}
    resume = bool(values["resume"])
    options = {"resume": resume, **(poll if resume else {})}
    with batches.submit_all(requests_in(path), **options) as job:
        if not values["wait"]:
            for batch in job.batches:
                click.echo(compact(plain(batch)))
            return OK
        names = " ".join(batch.id for batch in job.batches)
        note(f"submitted {total:,} requests as {names}")
        with progress("batches") as show:
            job.wait(**poll, on_progress=show)
        return _write(job, values["out"])


@contextmanager
def _on_disk(path: str) -> Generator[str, None, None]:
    """Yield the path of a file with the requests, which is read twice."""
    if path != "-":
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="api-claude-") as folder:
        target = Path(folder, "standard-input.jsonl")
        with target.open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
        yield str(target)


@contextmanager
def progress(label: str) -> Generator[Any, None, None]:
    """Yield a callback that shows the progress in a terminal, and `None` elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    with ProgressBar(label) as bar:
        yield bar


def _write(job: BatchJob[Any, Any], out: str | None) -> int:
    counts = {"succeeded": 0, "failed": 0}

    def lines() -> Iterator[str]:
        for outcome in job.results():
            counts["succeeded" if outcome.ok else "failed"] += 1
            yield result_line(outcome.custom_id, outcome.value, outcome.error, outcome.kind)

    if out is None:
        for line in lines():
            click.echo(line)
    else:
        from api_claude_runtime.streaming.downloads.atomic_file import AtomicFile

        with AtomicFile(out) as file:
            for line in lines():
                file.write(f"{line}\n".encode())
            file.finish()
    note(f"{counts['succeeded']:,} succeeded, {counts['failed']:,} failed")
    return FAILED if counts["failed"] else OK
