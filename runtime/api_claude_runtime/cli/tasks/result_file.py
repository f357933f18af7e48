"""`Results`: the file that results are added to, line by line, and what it has already."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, cast

import click

_HASH = 24


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
    except (ValueError, TypeError, KeyError):
        raise click.UsageError(
            f"{path}:{number} is not a result: is it the file of another command?"
        ) from None


def identified(
    requests: Iterable[Mapping[str, Any]],
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the id and the parameters of each request.

    Parameters alone get a hash of their content as id, with a number if they came before. The same
    file therefore has the same ids in each run.

    Raises:
        UsageError: A request has no parameters, or an id is used twice.
    """
    seen = set[str]()
    for index, request in enumerate(requests):
        params: Any = request.get("params", request)
        name: Any = request.get("custom_id") if "params" in request else _hash(params, seen)
        if not isinstance(params, dict) or "custom_id" in params or not isinstance(name, str):
            raise click.UsageError(
                f"request {index + 1} must be an object with custom_id and params, or the"
                " parameters alone"
            )
        if name in seen:
            raise click.UsageError(f"request {index + 1}: custom_id {name!r} is used twice")
        seen.add(name)
        yield name, cast("dict[str, Any]", params)


def _hash(params: Any, seen: set[str]) -> str:
    data = json.dumps(params, sort_keys=True, ensure_ascii=False).encode("utf-8", "surrogatepass")
    base = hashlib.sha256(data).hexdigest()[:_HASH]
    count = 1
    name = base
    while name in seen:
        count += 1
        name = f"{base}-{count}"
    return name
