# Made from async_download.py by `nox -s codegen`. Do not edit.
"""`Download`: a response whose body is a file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.http.context_manager import ContextManager
from api_claude_runtime.replies.reply import with_attempts
from api_claude_runtime.streaming.finalizer import Finalizer
from api_claude_runtime.streaming.stream_state import interruption

from .atomic_file import AtomicFile
from .download_state import DownloadState

if TYPE_CHECKING:
    from api_claude_runtime.http.response import Response
    from api_claude_runtime.replies.reply import Reply

__all__ = ("Download",)


class Download(DownloadState, ContextManager):
    """A file to download: its headers have arrived, its bytes have not been read yet.

    Read it once, with `read()`, `save()` or `chunks()`. Leaving a `with` block or calling
    `close()` frees the connection at any point.

    Raises, while reading:
        StreamInterrupted: The connection broke, or the file ended early.
        StreamTimeout: No bytes arrived for longer than the read timeout.
    """

    def __init__(self, response: Response, reply: Reply) -> None:
        # First, because an interrupt may end this method, and `__del__` needs it.
        self._finalizer = Finalizer(response)
        self._response = response
        super().__init__(reply)

    def __del__(self) -> None:
        if not getattr(self, "_begun", True):  # dropped without being read
            self._finalizer.close()

    def chunks(self, *, max_bytes: int | None = None) -> Iterator[bytes]:
        """Yield the bytes as they arrive. The file is complete only when the iteration ends.

        Args:
            max_bytes: How large the file may be, after decompression. Default: any size.

        Raises:
            BoundExceeded: The file is larger than `max_bytes`.
        """
        self._begin()
        try:
            self._check_size(max_bytes)
            for chunk in self._response.chunks():
                self.received += len(chunk)
                if max_bytes is not None:
                    self._check_size(max_bytes)
                yield chunk
            self._check_end()
        except APIConnectionError as error:
            if (raised := interruption(self._response, error, self.reply)) is error:
                raise
            raise raised from error
        except DecodeError as error:
            with_attempts(error, self.reply)
            raise
        finally:
            self._closed = True
            self._response.close()

    def read(self, *, max_bytes: int | None = None) -> bytes:
        """Return the whole file, in memory.

        Args:
            max_bytes: How large the file may be, after decompression. Default: any size.

        Raises:
            BoundExceeded: The file is larger than `max_bytes`.
        """
        data = bytearray()
        for chunk in self.chunks(max_bytes=max_bytes):
            data += chunk
        return bytes(data)

    def save(self, path: str | os.PathLike[str], *, max_bytes: int | None = None) -> Path:
        """Write the file to `path` and replace a file that exists there.

        At most 2 MB are in memory at a time, also if a few bytes decompress to many. `path` changes
        when the download is complete: a download that fails creates no file and leaves an existing
        one unchanged.

        Args:
            path: Where to write the file.
            max_bytes: How large the file may be, after decompression. Default: any size.

        Returns:
            The path.

        Raises:
            ConfigurationError: `path` is not a path.
            OSError: The file cannot be written.
            BoundExceeded: The file is larger than `max_bytes`.
        """
        try:
            with AtomicFile(path) as file:
                for chunk in self.chunks(max_bytes=max_bytes):
                    file.write(chunk)
                file.finish()
        finally:
            self.close()
        return file.path

    def close(self) -> None:
        """Free the connection."""
        self._begun = self._closed = True
        self._response.close()
