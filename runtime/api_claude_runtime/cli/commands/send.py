"""`print_result`: prints what a method returned, by its kind."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from api_claude_runtime.cli.output.printer import Printer, note
from api_claude_runtime.cli.output.progress import ByteProgress

if TYPE_CHECKING:
    from api_claude_runtime.streaming.downloads.download import Download


def print_result(value: Any, printer: Printer, out: str | None) -> None:
    """Print a value, a stream of events, a stream of lines, or a file.

    Args:
        value: What the method returned. `None` prints nothing.
        printer: Prints everything but files.
        out: Where to save a file.
    """
    if value is None:
        return
    kind = type(value).__name__  # importing the classes would load the modules of streams
    if kind == "Download":
        _save(value, out)
    elif kind == "EventStream":
        with value:
            printer.events(value)
    elif kind == "Stream":
        with value:
            printer.items(value)
    else:
        printer.value(value)


def _save(download: Download, out: str | None) -> None:
    with download:
        if out is None and sys.stdout.isatty():
            name = f" (the API suggests {download.filename!r})" if download.filename else ""
            raise click.UsageError(f"the result is a file: save it with --out FILE{name}")
        with ByteProgress("download", download.size) as progress:
            chunks = progress.counted(download.chunks())
            if out in {None, "-"}:
                for chunk in chunks:
                    sys.stdout.buffer.write(chunk)
                sys.stdout.buffer.flush()
                return
            assert out is not None
            _write(out, chunks)
        note(f"saved {out} ({progress.done:,} bytes)")


def _write(path: str, chunks: Any) -> None:
    from api_claude_runtime.streaming.downloads.atomic_file import AtomicFile

    try:
        with AtomicFile(path) as file:
            for chunk in chunks:
                file.write(chunk)
            file.finish()
    except OSError as error:
        with suppress(AttributeError):
            raise click.UsageError(f"--out: {path} cannot be written: {error.strerror}") from None
        raise
