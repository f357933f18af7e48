"""`preview`: the request of a call, without sending it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.hiding import hide_arguments
from api_claude_runtime.auth.provided import Provided
from api_claude_runtime.auth.secret import MaskedBody
from api_claude_runtime.client.options.default_headers import masked
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.http.credential_names import MASK
from api_claude_runtime.requests.call import ACCEPT_EVENTS

from .capture import capture

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request, StreamedBody

    from .capture import Captured
    from .shells import ShellName

__all__ = ("Preview", "preview")


class Preview:
    """The request of a call that was not sent. Its headers show no credential.

    It is the request that the client gives to its policies. A policy may change it, for example
    send it to another endpoint.
    """

    def __init__(self, captured: Captured) -> None:
        request = captured.settings.request(captured.call)
        # Neither the call nor the headers: they contain the key, and secrets of the caller.
        self._body: bytes | StreamedBody = request.body
        self._read = request.body if isinstance(request.body, bytes) else None
        self._accept = captured.call.accept
        self._path = captured.call.path
        self._is_form = captured.call.files is not None
        self._arguments = captured.arguments
        self._credential = _credential(captured, request)
        self.accessor = captured.accessor
        """The method that was called, such as `client.messages.create`."""
        self.method = request.method
        """The HTTP method."""
        self.url = request.url
        """The whole URL, with the query. Values of credentials are masked."""
        sent = [
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers
        ]
        self.headers = _without_key(captured, dict(sent))
        """The headers: name in lower case -> value. A value that may be a secret is masked.

        That is decided by the name of the header. A value that contains the key is masked as well.
        """

    @property
    def endpoint(self) -> str:
        """The HTTP method and the path without the base URL, such as `POST /v1/messages`."""
        return f"{self.method} {self._path}"

    @property
    def streams(self) -> bool:
        """Whether the response is a stream of events."""
        return self._accept == ACCEPT_EVENTS

    @property
    def size(self) -> int | None:
        """Bytes in the body; `None` for a form with a file of unknown size, such as a pipe."""
        body = self._body
        return len(body) if isinstance(body, bytes) else body.length

    @property
    def body(self) -> bytes:
        """The body. The files of a form are read when this is used first.

        Raises:
            RequestError: A file cannot be read, or only once, as a pipe.
        """
        if self._read is None:
            from .body import chunks

            self._read = b"".join(chunks(self._body))
        return self._read

    @property
    def json(self) -> Any:
        """The parsed body; `None` if there is none, or if it is a form."""
        return None if self._is_form or not self.size else json.loads(self.body)

    def _shown_body(self, *, exact: bool = False) -> bytes:
        """Return the body, with masks for its credentials unless it must be `exact`."""
        body = self.body
        return body.masked() if isinstance(body, MaskedBody) and not exact else body

    def curl(
        self, shell: ShellName = "posix", body_file: str | os.PathLike[str] | None = None
    ) -> str:
        """Return the request as a command for curl. The command runs as it is and shows no key.

        Environment variables take the place of secrets. The credential of the client is
        `$ANTHROPIC_API_KEY`, or `$ANTHROPIC_AUTH_TOKEN` for a token. Each other header that
        `headers` masks has a variable of its name: set `X_ACCESS_TOKEN` for `x-access-token`.
        A credential in the query, or in a field of the body with such a name, is masked: replace
        the mask before you run the command, or pass `body_file`, which gets the exact body.

        The files of a form are sent by their paths. The command has no `accept-encoding`, so
        that the response is not compressed.

        Args:
            shell: `posix` is for `sh`, bash and zsh. `powershell` is for PowerShell 7.3 or later.
                Older versions change quotation marks in the body, unless `body_file` is given.
            body_file: A path to write the body to, which replaces a file that is there. The command
                reads the body from it. It is necessary for a body that is longer than an argument
                may be: 128 KiB on Linux, and about 32,000 characters for a command on Windows. It
                is also necessary for a form with a file that is not a path.

        Raises:
            RequestError: curl cannot send the request in this way, or the file cannot be written.
        """
        from .curl import Sent, command
        from .secret_names import variables

        return command(
            Sent(
                self.method,
                self.url,
                self.headers,
                variables(self.headers, self._credential),
                self._body if self._is_form else self._shown_body(exact=body_file is not None),
                self.streams,
            ),
            shell,
            body_file,
        )

    def python(self) -> str:
        """Return the call as Python source, with the imports that its arguments need.

        The source uses a variable `client` and does not create it. `OMIT` is left out. Models of
        responses are written as dicts. Values with names of credentials, for example in
        `extra_headers`, are read from environment variables, as in `curl`. An argument that was
        changed after the preview is written as it is now.

        Raises:
            RequestError: An argument cannot be written in source, such as an open file, or the
                preview has no arguments because it was pickled or comes from `keep_requests`.
        """
        from .python_source import python_source

        if self._arguments is None:
            raise RequestError(
                "this preview has no arguments: call python() of the result of preview(...)"
            )
        positional, keywords, awaited = self._arguments
        return python_source(self.accessor, positional, keywords, awaited=awaited)

    def __getstate__(self) -> dict[str, Any]:
        # Arguments and open files cannot always be pickled, and an error must be.
        state = {**vars(self), "_arguments": None}
        if isinstance(self._body, MaskedBody):
            state["_body"] = state["_read"] = self._body.masked()
        elif not isinstance(self._body, bytes):
            from .body import MissingBody

            state["_body"] = MissingBody(self._body.length)
        return state

    def __repr__(self) -> str:
        size = "unknown size" if self.size is None else f"{self.size} bytes"
        return f"<Preview {self.method} {self.url}, {size}>"

    def __str__(self) -> str:
        """Return the request as text: its first line, its headers, and a JSON body."""
        lines = [f"{self.method} {self.url}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        if self.json is not None:
            shown = json.loads(self._shown_body())
            lines += ["", json.dumps(shown, indent=2, ensure_ascii=False)]
        return "\n".join(lines)


def _without_key(captured: Captured, headers: dict[str, str]) -> dict[str, str]:
    """Return the headers with a mask for each value that may be a secret or contains the key."""
    credentials = captured.settings.credentials
    if isinstance(credentials, Provided):  # no header contains it before the attempt
        return masked(headers)
    return {
        name: MASK if credentials.secret.reveal() in value else value
        for name, value in masked(headers).items()
    }


def _credential(captured: Captured, request: Request) -> tuple[str, str] | None:
    """Return the header with the credential of the client, and the variable for it.

    `None` if a header of the caller replaces it.
    """
    wire = captured.settings.credentials.wire()
    if wire is None or wire not in request.headers:
        return None
    return captured.settings.credentials.header, captured.variable


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
    hide_arguments(arguments)
    return Preview(capture(method, args, arguments))
