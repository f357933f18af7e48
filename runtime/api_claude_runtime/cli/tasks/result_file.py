"""`Results`: the file that results are added to, line by line, and the form of a line."""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import click

from api_claude_runtime.cli.output.plain import compact, plain
from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.status import APIStatusError


class Results:
    """The lines of results: a file, or stdout.

    Args:
        path: The file; `None` for stdout.
        resume: Whether to keep the lines of an existing file and to add to them.

    Raises:
        UsageError: The file exists and `resume` is false, or it cannot be written.
    """

    def __init__(self, path: str | None, *, resume: bool) -> None:
        self.done: frozenset[str] = frozenset()
        """The ids of the requests that have succeeded according to the file."""
        self._file: IO[bytes] | None = None
        if path is None:
            return
        try:
            target = Path(path)
            if target.exists() and (resume or not target.stat().st_size):
                self.done = _kept(Path(path))
                self._file = Path(path).open("ab")  # noqa: SIM115 - closed at the end of the block
            else:
                self._file = Path(path).open("xb")  # noqa: SIM115 - as above
        except FileExistsError:
            raise click.UsageError(
                f"{path} exists: continue it with --resume, or choose another file"
            ) from None
        except OSError as error:
            raise click.UsageError(f"{path} cannot be written: {error.strerror}") from None

    def write(self, line: str) -> None:
        """Write a line so that it stays if the process is killed."""
        if self._file is None:
            click.echo(line)
            return
        self._file.write(f"{line}\n".encode())
        self._file.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is not None:
            self._file.close()


def _kept(path: Path) -> frozenset[str]:
    """Return the ids that succeeded, and cut off a line that a killed process left incomplete."""
    done = set[str]()
    end = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.endswith(b"\n"):
                break
            end += len(line)
            if line.strip() and (name := _succeeded(path, number, line)):
                done.add(name)
    with path.open("r+b") as file:
        file.truncate(end)
    return frozenset(done)


def _succeeded(path: Path, number: int, line: bytes) -> str | None:
    try:
        value: Any = json.loads(line)
        name, result = value["custom_id"], value["result"]
        return str(name) if result["type"] == "succeeded" else None
    except (ValueError, TypeError, KeyError, RecursionError):
        raise click.UsageError(
            f"{path}:{number} is not a result: is it the file of another command?"
        ) from None


def result_line(name: str, value: Any, error: ClaudeError | None, kind: str) -> str:
    """Return a line with the result of a request, in the form of the batch results of the API."""
    if error is None:
        result = {"type": "succeeded", "message": plain(value)}
    else:
        result = {"type": kind, "error": error_data(error)}
    return compact({"custom_id": name, "result": result})


def error_data(error: ClaudeError) -> dict[str, Any]:
    """Return an error as JSON data, with the type of the API or else the class of the error."""
    found: dict[str, Any] = {"type": type(error).__name__, "message": error.message}
    if isinstance(error, APIStatusError):
        found |= {"type": error.type or found["type"], "status": error.status}
        if error.request_id:
            found["request_id"] = error.request_id
    return found
