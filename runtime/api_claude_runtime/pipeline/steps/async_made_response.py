"""`AsyncMadeResponse`: a response that a policy made, and that no transport received."""

from __future__ import annotations

from collections.abc import AsyncIterator
from time import monotonic
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import Cancelled
from api_claude_runtime.errors.connection import APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api_claude_runtime.http.headers import Headers


class AsyncMadeResponse:
    """A response with a body in memory. Each chunk has the seconds to wait before it.

    `error` is raised after the last chunk, for a body that broke off.
    """

    def __init__(
        self,
        status: int,
        headers: Headers,
        body: Sequence[tuple[float, bytes]],
        error: Exception | None = None,
        deadline: float | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self._body = body
        self._error = error
        self._deadline = deadline
        self._aborted = False

    async def read(self) -> bytes:
        """Return the whole body."""
        return b"".join([chunk async for chunk in self.chunks()])

    async def chunks(self) -> AsyncIterator[bytes]:
        """Iterate over the body."""
        for seconds, chunk in self._body:
            if seconds > 0:
                from anyio import sleep

                if self._deadline is not None and monotonic() + seconds > self._deadline:
                    raise APITimeoutError.of_wait(self._deadline, "a recorded delay", seconds)
                await sleep(seconds)
            if self._aborted:
                raise Cancelled("the body was cancelled")
            yield chunk
        if self._error is not None:
            raise self._error

    def abort(self) -> None:
        """Stop the body before its next chunk."""
        self._aborted = True

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: there is no connection."""

    def hide_echo(self, error: BaseException) -> None:
        """Do nothing: no server sent this response."""

    async def ends_soon(self) -> bool:
        """Return `True`: the body is in memory."""
        return True

    async def close(self) -> None:
        """Do nothing: there is no connection."""
