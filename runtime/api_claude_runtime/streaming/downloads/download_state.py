"""`DownloadState`: the metadata of a download and the number of bytes received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api_claude_runtime.errors.arguments import check_positive_int
from api_claude_runtime.errors.bounds import bound_exceeded
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.hints.hinted import HintedMisses

from .file_name import file_name_in

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply

_MAX_DIGITS = 19


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
        """The file name that the API suggests. `None` if there is none.

        It is safe to use in a directory: it has no separators, control characters or names that
        Windows reserves, and at most 255 bytes.
        """
        header = self.reply.headers.get("content-disposition")
        return None if header is None else file_name_in(header)

    @property
    def size(self) -> int | None:
        """The size in bytes. `None` if the headers do not state it or the body is compressed."""
        length = self.reply.headers.get("content-length", "")
        plain = self.reply.headers.get("content-encoding", "identity").lower() == "identity"
        # Python refuses to read numbers of thousands of digits.
        is_number = bool(length) and length.isdecimal() and len(length) <= _MAX_DIGITS
        return int(length) if is_number and plain else None

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
