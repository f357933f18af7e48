"""A reply that is a file: in memory, chunk by chunk, or saved under a path. Never half of it."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import AsyncIterator, Iterator
from email.message import Message
from pathlib import Path
from typing import TYPE_CHECKING

from api_claude_runtime.errors.connection import APIConnectionError, StreamInterrupted
from api_claude_runtime.http.context_manager import AsyncContextManager, ContextManager

from .atomic_file import AtomicFile
from .stream_state import broken

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse, Response
    from api_claude_runtime.replies.reply import Reply

__all__ = ("AsyncDownload", "Download")


class _Arriving:
    """What the headers say of a file, and how much of it has come."""

    def __init__(self, reply: Reply) -> None:
        self.reply = self._reply = reply
        """Status, headers, request id and rate limits of the reply."""
        self.received = 0
        """Bytes so far."""
        self._begun = False

    @property
    def media_type(self) -> str | None:
        """As the API says it: `application/pdf`."""
        return self.reply.headers.get("content-type")

    @property
    def filename(self) -> str | None:
        """The name that the API suggests, without any directory; `None` if it suggests none."""
        said = self.reply.headers.get("content-disposition") or ""
        message = Message()
        # Headers come as Latin-1, and servers write UTF-8 into them.
        with contextlib.suppress(UnicodeError):
            said = said.encode("latin-1").decode("utf-8")
        message["content-disposition"] = said
        name = re.split(r"[/\\]", message.get_filename() or "")[-1]
        return name if name not in {"", ".", ".."} else None

    @property
    def size(self) -> int | None:
        """In bytes; `None` if the reply does not say, or is compressed on its way."""
        said = self.reply.headers.get("content-length")
        plain = self.reply.headers.get("content-encoding") in {None, "identity"}
        return int(said) if said and said.isdecimal() and plain else None

    def _begin(self) -> None:
        if self._begun:
            raise RuntimeError("the file was read or closed: it comes once, download it again")
        self._begun = True

    def _whole(self) -> None:
        """At the end of the bytes: whether that is the end of the file."""
        if self.size is not None and self.received != self.size:
            raise StreamInterrupted(
                f"the file ended after {self.received} of {self.size} bytes",
                request_id=self.reply.request_id,
            )


class Download(_Arriving, ContextManager):
    """A file on its way: its headers are here, its bytes are not read yet. Read it once, with
    `read()`, `save()` or `chunks()`; leaving a `with` block, or `close()`, frees the connection at
    any point.

    Raises, while reading:
        StreamInterrupted: the connection broke, or the file ended before its end.
        StreamTimeout: nothing came for longer than the read timeout.
    """

    def __init__(self, response: Response, reply: Reply) -> None:
        super().__init__(reply)
        self._response = response

    def chunks(self) -> Iterator[bytes]:
        """The bytes as they come. They are the whole file only when the iteration has ended."""
        self._begin()
        try:
            for chunk in self._response.chunks():
                self.received += len(chunk)
                yield chunk
            self._whole()
        except APIConnectionError as error:
            if (ours := broken(self._response, error, self.reply)) is error:
                raise
            raise ours from error
        finally:
            self._response.close()

    def read(self) -> bytes:
        """The whole file, in memory."""
        return b"".join(self.chunks())

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file to `path`, which is replaced if it exists; a few kilobytes are in memory
        at a time. The path changes at the very end: a download that fails leaves no file, and one
        that was there as it was.

        Returns:
            The path.

        Raises:
            OSError: it cannot be written.
        """
        try:
            with AtomicFile(path) as draft:
                for chunk in self.chunks():
                    draft.write(chunk)
                draft.finish()
        finally:
            self.close()
        return draft.path

    def close(self) -> None:
        """Free the connection."""
        self._begun = True
        self._response.close()


class AsyncDownload(_Arriving, AsyncContextManager):
    """The same for asyncio: `await file.read()`, `async for chunk in file.chunks()`."""

    def __init__(self, response: AsyncResponse, reply: Reply) -> None:
        super().__init__(reply)
        self._response = response

    async def chunks(self) -> AsyncIterator[bytes]:
        """The bytes as they come. They are the whole file only when the iteration has ended."""
        self._begin()
        try:
            async for chunk in self._response.chunks():
                self.received += len(chunk)
                yield chunk
            self._whole()
        except APIConnectionError as error:
            if (ours := broken(self._response, error, self.reply)) is error:
                raise
            raise ours from error
        finally:
            await self._response.close()

    async def read(self) -> bytes:
        """The whole file, in memory."""
        return b"".join([chunk async for chunk in self.chunks()])

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file to `path`, which is replaced if it exists; a few kilobytes are in memory
        at a time. The path changes at the very end: a download that fails leaves no file, and one
        that was there as it was.

        Returns:
            The path.

        Raises:
            OSError: it cannot be written.
        """
        # Files are written by a thread: a slow disk must not hold the event loop.
        from anyio.to_thread import run_sync

        try:
            with AtomicFile(path) as draft:
                async for chunk in self.chunks():
                    await run_sync(draft.write, chunk)
                await run_sync(draft.finish)
        finally:
            await self.close()
        return draft.path

    async def close(self) -> None:
        """Free the connection."""
        self._begun = True
        await self._response.close()
