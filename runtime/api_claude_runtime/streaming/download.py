"""`Download` and `AsyncDownload`: a response whose body is a file."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import AsyncIterator, Iterator
from email.message import Message
from pathlib import Path
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.connection import APIConnectionError, StreamInterrupted
from api_claude_runtime.hints.hinted import HintedMisses
from api_claude_runtime.http.context_manager import AsyncContextManager, ContextManager
from api_claude_runtime.replies.reply import with_attempts

from .atomic_file import AtomicFile
from .close_later import close_later, closing_loop
from .stream_state import interruption

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse, Response
    from api_claude_runtime.replies.reply import Reply

__all__ = ("AsyncDownload", "Download")


class _DownloadState(HintedMisses):
    """The metadata of a download and the number of bytes received."""

    hint_group = "download"

    def __init__(self, reply: Reply) -> None:
        self.reply = self._reply = reply
        """Status, headers, request id and rate limits of the response."""
        self.received = 0
        """Number of bytes received so far."""
        self._begun = self._ended = self._closed = False

    def __repr__(self) -> str:
        state = (
            "ended" if self._ended
            else "closed" if self._closed
            else "running" if self._begun
            else "not read yet"
        )  # fmt: skip
        size = "" if self.size is None else f" of {self.size:,}"
        received = f"{self.received:,}{size} bytes"
        return f"<{type(self).__name__}, {state}, {received}, request id {self.reply.request_id}>"

    @property
    def media_type(self) -> str | None:
        """The content type that the API reports, such as `application/pdf`."""
        return self.reply.headers.get("content-type")

    @property
    def filename(self) -> str | None:
        """The file name that the API suggests, without a directory. `None` if there is none."""
        header = self.reply.headers.get("content-disposition") or ""
        message = Message()
        # Headers are decoded as Latin-1, but servers write UTF-8 into them.
        with contextlib.suppress(UnicodeError):
            header = header.encode("latin-1").decode("utf-8")
        message["content-disposition"] = header
        name = re.split(r"[/\\]", message.get_filename() or "")[-1]
        return name if name not in {"", ".", ".."} else None

    @property
    def size(self) -> int | None:
        """The size in bytes. `None` if the headers do not state it or the body is compressed."""
        length = self.reply.headers.get("content-length")
        plain = self.reply.headers.get("content-encoding", "identity").lower() == "identity"
        return int(length) if length and length.isdecimal() and plain else None

    def _begin(self) -> None:
        if self._begun:
            raise RuntimeError(
                "the download cannot be read again: it was already read or closed; "
                "request the file again"
            )
        self._begun = True

    def _check_end(self) -> None:
        """Record the end. Raise `StreamInterrupted` if it came before the size in the headers."""
        if self.size is not None and self.received != self.size:
            raise StreamInterrupted(
                f"the download ended after {self.received} of {self.size} bytes",
                request_id=self.reply.request_id,
            )
        self._ended = True


class Download(_DownloadState, ContextManager):
    """A file to download: its headers have arrived, its bytes have not been read yet.

    Read it once, with `read()`, `save()` or `chunks()`. Leaving a `with` block or calling `close()`
    frees the connection at any point.

    Raises, while reading:
        StreamInterrupted: The connection broke, or the file ended early.
        StreamTimeout: No bytes arrived for longer than the read timeout.
    """

    def __init__(self, response: Response, reply: Reply) -> None:
        super().__init__(reply)
        self._response = response

    def __del__(self) -> None:
        if not getattr(self, "_begun", True):  # dropped without being read
            with contextlib.suppress(Exception):
                self._response.close()

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes as they arrive. The file is complete only when the iteration ends."""
        self._begin()
        try:
            for chunk in self._response.chunks():
                self.received += len(chunk)
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

    def read(self) -> bytes:
        """Return the whole file, in memory."""
        return b"".join(self.chunks())

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file to `path` and replace a file that exists there.

        Only a few kilobytes are in memory at a time. `path` changes when the download is complete:
        a download that fails creates no file and leaves an existing one unchanged.

        Returns:
            The path.

        Raises:
            OSError: The file cannot be written.
        """
        try:
            with AtomicFile(path) as file:
                for chunk in self.chunks():
                    file.write(chunk)
                file.finish()
        finally:
            self.close()
        return file.path

    def close(self) -> None:
        """Free the connection."""
        self._begun = self._closed = True
        self._response.close()


class AsyncDownload(_DownloadState, AsyncContextManager):
    """Asynchronous version of `Download`: `await file.read()`, `async for c in file.chunks()`."""

    def __init__(self, response: AsyncResponse, reply: Reply) -> None:
        super().__init__(reply)
        self._response = response
        self._loop = closing_loop()

    def __del__(self) -> None:
        if not getattr(self, "_begun", True):
            close_later(self._loop, self._response)

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield the bytes as they arrive. The file is complete only when the iteration ends."""
        self._begin()
        try:
            async for chunk in self._response.chunks():
                self.received += len(chunk)
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
            await self._response.close()

    async def read(self) -> bytes:
        """Return the whole file, in memory."""
        return b"".join([chunk async for chunk in self.chunks()])

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file to `path` and replace a file that exists there.

        Only a few kilobytes are in memory at a time. `path` changes when the download is complete:
        a download that fails creates no file and leaves an existing one unchanged.

        Returns:
            The path.

        Raises:
            OSError: The file cannot be written.
        """
        # Files are written in a thread, since a slow disk must not block the event loop.
        from anyio.to_thread import run_sync

        try:
            with AtomicFile(path) as file:
                async for chunk in self.chunks():
                    await run_sync(file.write, chunk)
                await run_sync(file.finish)
        finally:
            await self.close()
        return file.path

    async def close(self) -> None:
        """Free the connection."""
        self._begun = self._closed = True
        await self._response.close()
