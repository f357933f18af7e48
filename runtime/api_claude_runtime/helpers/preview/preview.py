"""`preview`: the request of a call, without sending it."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from api_claude_runtime.client.default_headers import masked
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests.call import ACCEPT_EVENTS

from .capture import capture

if TYPE_CHECKING:
    from api_claude_runtime.requests.call import Call

    from .capture import Captured

__all__ = ("Preview", "preview")


class Preview:
    """The request of a call that was not sent. Its headers show no credential.

    It is the request that the client gives to its policies. A policy may change it, for example
    send it to another endpoint.
    """

    def __init__(self, captured: Captured) -> None:
        request = captured.settings.request(captured.call)
        self._call: Call = captured.call
        # Only the body: the headers contain the key.
        self._body = request.body
        self.accessor = captured.accessor
        """The method that was called, such as `client.messages.create`."""
        self.method = request.method
        """The HTTP method."""
        self.url = request.url
        """The whole URL, with the query."""
        sent = [
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers
        ]
        self.headers = masked({name.lower(): value for name, value in sent})
        """The headers: name in lower case -> value. A value that may be a secret is masked."""

    @property
    def endpoint(self) -> str:
        """The HTTP method and the path without the base URL, such as `POST /v1/messages`."""
        return f"{self._call.method} {self._call.path}"

    @property
    def streams(self) -> bool:
        """Whether the response is a stream of events."""
        return self._call.accept == ACCEPT_EVENTS

    @property
    def size(self) -> int | None:
        """Bytes in the body; `None` for a form with a file of unknown size, such as a pipe."""
        body = self._body
        return len(body) if isinstance(body, bytes) else body.length

    @cached_property
    def body(self) -> bytes:
        """The body. The files of a form are read when this is used first.

        Raises:
            RequestError: A file cannot be read, or only once, as a pipe.
        """
        body = self._body
        if isinstance(body, bytes):
            return body
        if not body.replayable:
            raise RequestError(
                "the body cannot be shown: it contains a file that can be read only once"
            )
        try:
            return b"".join(body)
        finally:
            body.release()

    @cached_property
    def json(self) -> Any:
        """The parsed body; `None` if there is none, or if it is a form."""
        if self._call.files is not None or not self.size:
            return None
        return json.loads(self.body)

    def __repr__(self) -> str:
        size = "unknown size" if self.size is None else f"{self.size} bytes"
        return f"<Preview {self.method} {self.url}, {size}>"

    def __str__(self) -> str:
        """Return the request as text: its first line, its headers, and a JSON body."""
        lines = [f"{self.method} {self.url}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        if self.json is not None:
            lines += ["", json.dumps(self.json, indent=2, ensure_ascii=False)]
        return "\n".join(lines)


def preview(method: Callable[..., object], /, *args: Any, **arguments: Any) -> Preview:
    """Return the request that a call would send. Nothing is sent.

    `preview(client.messages.create, model=..., max_tokens=..., messages=[...])` works for each
    method of a client that sends one request, and for `client.request`. The method may be
    asynchronous: the preview needs no event loop.

    Args:
        method: A method of a client, or a `functools.partial` of one.
        args: The positional arguments of the method, such as an id.
        arguments: The keyword arguments of the method.

    Raises:
        RequestError: An argument cannot be sent, or `method` is no method that sends one request.
        TypeError: An argument is missing or has an unknown name.
    """
    return Preview(capture(method, args, arguments))
