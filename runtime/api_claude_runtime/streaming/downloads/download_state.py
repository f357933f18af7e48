"""`DownloadState`: the metadata of a download and the number of bytes received."""

from __future__ import annotations

import contextlib
import re
from email.message import Message
from typing import TYPE_CHECKING

from api_claude_runtime.errors.arguments import check_positive_int
from api_claude_runtime.errors.bounds import bound_exceeded
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.hints.hinted import HintedMisses

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply


class DownloadState(HintedMisses):
    """Base class of `Download` and `AsyncDownload`."""

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

    def _check_size(self, most: int | None) -> None:
        """Check the size, as far as it is known.

        Raises:
            ConfigurationError: `most` is not a number of bytes.
            BoundExceeded: It is larger than `most`.
        """
        if most is None:
            return
        check_positive_int("max_bytes", most)
        if max(self.received, self.size or 0) > most:
            raise bound_exceeded("max_bytes", most)

    def _check_end(self) -> None:
        """Record the end. Raise `StreamInterrupted` if it came before the size in the headers."""
        if self.size is not None and self.received != self.size:
            raise StreamInterrupted(
                f"the download ended after {self.received} of {self.size} bytes",
                request_id=self.reply.request_id,
            )
        self._ended = True
