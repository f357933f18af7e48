# Made from async_tapped_response.py by `nox -s codegen`. Do not edit.
"""`TappedResponse`: a response whose body a policy sees as the caller reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from api_claude_runtime.http.response import Response


class TappedResponse:
    """A response that passes each decoded chunk to `function` before the caller gets it.

    `function` is called with `None` when the body has been read to its end.
    """

    def __init__(self, response: Response, function: Callable[[bytes | None], object]) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response = response
        self._function = function

    def read(self) -> bytes:
        """Read the whole body."""
        data = self._response.read()
        self._function(data)
        self._function(None)
        return data

    def chunks(self) -> Iterator[bytes]:
        """Iterate over the body as it arrives."""
        for chunk in self._response.chunks():
            self._function(chunk)
            yield chunk
        self._function(None)

    def abort(self) -> None:
        """Stop the body."""
        self._response.abort()

    def report_failure(self, error: BaseException) -> None:
        """Report an error that the reader found in the body."""
        self._response.report_failure(error)

    def hide_echo(self, error: BaseException) -> None:
        """Mask credentials of the request that the server repeated."""
        self._response.hide_echo(error)

    def ends_soon(self) -> bool:
        """Wait a moment for the end of the body."""
        return self._response.ends_soon()

    def close(self) -> None:
        """Release the connection."""
        self._response.close()
