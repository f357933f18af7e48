"""`Journal`: the file of a recording. Several processes may add lines to it."""

from __future__ import annotations

import importlib
import os
import shutil
import tempfile
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from api_claude_runtime.auth.private_file import private
from api_claude_runtime.http import fork

from .errors import RecordingError
from .exchange import Exchange


class Journal:
    """A file with one JSON object on each line.

    Args:
        path: The file. It is created together with its folder when the first line is written.
        replace: Whether the first line that is written replaces the file.
    """

    def __init__(self, path: Path, *, replace: bool) -> None:
        self.path = path
        self._replace = replace
        self._lock = fork.new_rlock()
        self._is_busy = False
        self._pending: deque[bytes] = deque()

    def load(self) -> list[Exchange]:
        """Return the exchanges in the file. A last line that was not written whole is left out.

        Raises:
            RecordingError: The file cannot be read, or a line is invalid.
        """
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise RecordingError(f"the recording {self.path} cannot be read: {error}") from error
        lines = data.split(b"\n")[:-1]
        return [self._parsed(line, number) for number, line in enumerate(lines, 1) if line.strip()]

    def append(self, exchange: Exchange) -> None:
        """Add an exchange. It is in the file either whole or not at all.

        The garbage collector or a signal handler may call this in a thread that is writing. The
        exchange is then written after the current one.

        Raises:
            RecordingError: The file cannot be written.
        """
        self._pending.append(exchange.text().encode())
        while self._pending:
            with self._lock:
                if self._is_busy:
                    return
                self._is_busy = True
                try:
                    if self._pending:
                        self._write(self._pending.popleft())
                finally:
                    self._is_busy = False

    def _write(self, data: bytes) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self._replace:
                self._write_new(data)
                self._replace = False
                return
            # `Path.open` has no opener.
            with open(self.path, "ab+", opener=private) as file, _locked(file):
                _cut_unfinished_line(file)
                file.write(data)
                file.flush()
        except OSError as error:
            raise RecordingError(f"the recording {self.path} cannot be written: {error}") from error

    def _write_new(self, data: bytes) -> None:
        handle, name = tempfile.mkstemp(prefix=f".{self.path.name}-", dir=self.path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            if self.path.exists():
                shutil.copymode(self.path, name)  # `mkstemp` creates files of the mode 0600
            Path(name).replace(self.path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise

    def _parsed(self, line: bytes, number: int) -> Exchange:
        try:
            return Exchange.parsed(line.decode(), number)
        except ValueError as error:
            raise RecordingError(
                f"line {number} of the recording {self.path} is invalid: {error}"
            ) from None


def _cut_unfinished_line(file: IO[bytes]) -> None:
    """Remove the beginning of a line that a process did not finish writing."""
    end = file.seek(0, os.SEEK_END)
    while end:
        start = max(0, end - 65536)
        file.seek(start)
        newline = file.read(end - start).rfind(b"\n")
        if newline >= 0:
            end = start + newline + 1
            break
        end = start
    file.truncate(end)
    file.seek(0, os.SEEK_END)


@contextmanager
def _locked(file: IO[bytes]) -> Generator[None, None, None]:
    """Hold a lock that other processes respect."""
    if os.name == "nt":
        msvcrt: Any = importlib.import_module("msvcrt")
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        try:
            yield
        finally:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
        return
    fcntl: Any = importlib.import_module("fcntl")
    fcntl.flock(file.fileno(), fcntl.LOCK_EX)
    try:
        yield
    finally:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)
