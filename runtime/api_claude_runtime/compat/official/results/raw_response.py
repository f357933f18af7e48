"""`APIResponse`: what `with_raw_response` returns."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from api_claude_runtime.replies.reply import reply_in

if TYPE_CHECKING:
    from api_claude_runtime.http.headers import Headers
    from api_claude_runtime.replies.reply import Reply


_OF_DOWNLOADS = frozenset(
    ("close", "iter_bytes", "json", "read", "stream_to_file", "text", "write_to_file")
)
"""Methods of the content of a file, whose bytes are kept."""


class APIResponse:
    """The metadata of a response, and its value.

    The value was decoded when the response arrived. The bytes of the body are not kept.
    """

    def __init__(self, received: Any, value: Any) -> None:
        self._value = value
        self._reply: Reply | None = reply_in(received)

    def parse(self) -> Any:
        """Return the value that the method returns without `with_raw_response`."""
        return self._value

    @property
    def _known(self) -> Reply:
        if self._reply is None:
            raise AttributeError("this response has no metadata: its body was empty")
        return self._reply

    @property
    def headers(self) -> Headers:
        """The headers of the response."""
        return self._known.headers

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._known.status

    @property
    def request_id(self) -> str | None:
        """The id of the request."""
        return self._known.request_id

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self._known.method

    @property
    def url(self) -> str:
        """The URL of the request."""
        return self._known.url

    @property
    def elapsed(self) -> timedelta:
        """The time from sending the request to receiving the headers, with retries."""
        return timedelta(seconds=self._known.elapsed)

    @property
    def retries_taken(self) -> int:
        """The number of attempts after the first."""
        return max(0, len(self._known.attempts) - 1)

    def __getattr__(self, name: str) -> Any:
        if name[:1] == "_":
            raise AttributeError(name)
        if name in _OF_DOWNLOADS and hasattr(self._value.__class__, name):
            return getattr(self._value, name)
        advice = (
            "use parse() for the value, or client.inner.request(method, path, cast_to=bytes) for"
            " the bytes of the body"
        )
        raise AttributeError(f"'APIResponse' object has no attribute {name!r}: {advice}", name=name)

    def __repr__(self) -> str:
        return f"<APIResponse {self._reply!r}>"


class AsyncAPIResponse(APIResponse):
    """What `with_streaming_response` of an asynchronous client returns: `parse()` is awaited."""

    def __init__(self, response: APIResponse) -> None:
        vars(self).update(vars(response))

    async def parse(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride] - as in the official package
        """Return the value that the method returns without `with_streaming_response`."""
        return self._value
