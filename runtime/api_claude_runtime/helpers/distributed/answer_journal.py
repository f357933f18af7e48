"""`AnswerJournal`: a file with the answers so far. It is the class of a Ray actor."""

from __future__ import annotations

import importlib
import os
from pathlib import Path
from typing import IO, Any

from pydantic_core import from_json, to_json


class AnswerJournal:
    """A file with one JSON object on each line: the id of a row and its message.

    Only one process may use the file at a time. The places of the messages are kept in memory,
    about 150 bytes for each, and the messages are read from the file.
    """

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self._places: dict[str, tuple[int, int]] = {}
        self._file: IO[bytes] | None = None

    def open(self) -> str | None:
        """Read the file, or create it. Return what is wrong with it, or `None`."""
        if self._file is not None:
            return None
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            file = self._path.open("ab+")
        except OSError as error:
            return f"the journal {self._path} cannot be opened: {error}"
        try:
            _lock(file)
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
        end = 0
        file.seek(0)
        for number, line in enumerate(file, 1):
            if not line.endswith(b"\n"):
                break  # a process was killed while it wrote the line
            try:
                key = from_json(line)["id"]
            except (ValueError, TypeError, KeyError):
                raise ValueError(f"line {number} is not an answer") from None
            self._places[key] = (end, len(line))
            end += len(line)
        file.truncate(end)

    def close(self) -> None:
        """Close the file, so that another run may use it."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def known(self, keys: list[str]) -> dict[str, str]:
        """Return the messages of those ids that were answered, as JSON."""
        return {key: self._read(*self._places[key]) for key in keys if key in self._places}

    def add(self, key: str, message: str) -> str:
        """Write an answer, and return the one that counts: the first one for this id."""
        if key in self._places:
            return self._read(*self._places[key])
        file = self._opened()
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
            raise RuntimeError("the journal is not open")
        return self._file


def _lock(file: IO[bytes]) -> None:
    """Take a lock that ends with the process, and raise `BlockingIOError` if another has it."""
    if os.name == "nt":
        return  # Ray supports Windows only for development
    fcntl: Any = importlib.import_module("fcntl")
    fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
