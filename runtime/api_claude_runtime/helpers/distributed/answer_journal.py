"""`AnswerJournal`: a file with the answers so far. It is the class of a Ray actor."""

from __future__ import annotations

import importlib
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, cast

from pydantic_core import from_json, to_json

from api_claude_runtime.auth.private_file import private
from api_claude_runtime.errors.base import ConfigurationError

_PATIENCE = 10.0
"""Seconds to wait for a file that another process uses, which may be just ending."""
_PAUSE = 0.1
_START = b'{"id":"'


class AnswerJournal:
    """A file with one JSON object on each line: the id of a row and its message.

    Only one process may use the file at a time. The places of the messages are kept in memory,
    about 150 bytes for each, and the messages are read from the file. `known` and `add` open the
    file if it is not open: Ray creates the actor again after its process was killed.

    Args:
        path: The file.
        patience: Seconds to wait for the end of another process that uses the file.
    """

    def __init__(self, path: str, patience: float = _PATIENCE) -> None:
        self._path = Path(path)
        self._patience = patience
        self._places: dict[str, tuple[int, int]] = {}
        self._file: IO[bytes] | None = None

    def open(self) -> str | None:
        """Read the file, or create it. Return what is wrong with it, or `None`."""
        if self._file is not None:
            return None
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            # `Path.open` has no opener.
            file = open(self._path, "ab+", opener=private)  # noqa: SIM115 - see above
        except OSError as error:
            return f"the journal {self._path} cannot be opened: {error}"
        try:
            _lock(file, self._patience)
            self._read_places(file)
        except BlockingIOError:
            problem = f"the journal {self._path} is used by another run"
        except ValueError as error:
            problem = f"the journal {self._path} cannot be read: {error}"
        else:
            self._file = file
            return None
        file.close()
        return problem

    def _read_places(self, file: IO[bytes]) -> None:
        self._places.clear()
        end = 0
        file.seek(0)
        for number, line in enumerate(file, 1):
            try:
                key = _key_of(line)
            except ValueError as error:
                raise ValueError(f"line {number}: {error}") from None
            if key is None:
                file.truncate(end)
                return
            self._places[key] = (end, len(line))
            end += len(line)
            if not line.endswith(b"\n"):
                file.write(b"\n")

    def close(self) -> None:
        """Close the file, so that another run may use it."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def known(self, keys: list[str]) -> dict[str, str]:
        """Return the messages of those ids that were answered, as JSON."""
        self._opened()
        return {key: self._read(*self._places[key]) for key in keys if key in self._places}

    def add(self, key: str, message: str) -> str:
        """Write an answer, and return the one that counts: the first one for this id."""
        file = self._opened()
        if key in self._places:
            return self._read(*self._places[key])
        line = b'{"id":%b,"message":%b}\n' % (to_json(key), message.encode())
        place = file.seek(0, os.SEEK_END)
        file.write(line)
        file.flush()
        self._places[key] = (place, len(line))
        return message

    def _read(self, place: int, size: int) -> str:
        file = self._opened()
        file.seek(place)
        return to_json(from_json(file.read(size))["message"]).decode()

    def _opened(self) -> IO[bytes]:
        if self._file is None:
            problem = self.open()
            if problem is not None:
                raise ConfigurationError(problem)
        return cast("IO[bytes]", self._file)


def _key_of(line: bytes) -> str | None:
    """Return the id in a line, or `None` if only the beginning of the line was written.

    Raises:
        ValueError: The line is not an answer: the file is another one.
    """
    found: Any = None
    try:
        found = from_json(line)
    except ValueError:
        if not line.endswith(b"\n") and (line.startswith(_START) or _START.startswith(line)):
            return None  # a process was killed while it wrote the line
    names = ["id", "message"]
    if isinstance(found, dict) and [*cast("dict[str, Any]", found)] == names:
        key, message = (cast("Any", found[name]) for name in names)
        if isinstance(key, str) and isinstance(message, dict):
            return key
    raise ValueError("not an answer of ask_dataset")


def _lock(file: IO[bytes], patience: float) -> None:
    """Take a lock that ends with the process, and raise `BlockingIOError` if another keeps it."""
    if os.name == "nt":
        return  # Ray supports Windows only for development
    fcntl: Any = importlib.import_module("fcntl")
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        with suppress(BlockingIOError):
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        time.sleep(_PAUSE)
    fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
