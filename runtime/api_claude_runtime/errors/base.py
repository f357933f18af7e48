"""`ClaudeError`, the base of all errors, and the errors that do not come from the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    import os

    from api_claude_runtime.http.attempt import Attempt

__all__ = (
    "Cancelled",
    "ClaudeError",
    "ConfigurationError",
    "CredentialsError",
    "DecodeError",
    "RequestError",
    "WebhookSignatureError",
)


class KeptRequest(Protocol):
    """The request of an error, as `keep_requests` keeps it. It is a `Preview`."""

    method: str
    url: str
    headers: dict[str, str]

    @property
    def body(self) -> bytes: ...
    @property
    def json(self) -> Any: ...
    def curl(
        self,
        shell: Literal["posix", "powershell"] = "posix",
        body_file: str | os.PathLike[str] | None = None,
    ) -> str: ...


class ClaudeError(Exception):
    """The base class of all errors of this package. `hint` suggests what to do next.

    `message` is what failed, as it came. In `str(error)`, control characters are escaped and a
    long message is cut.
    """

    hint: str = ""
    attempts: tuple[Attempt, ...] = ()
    """The log of requests made for the call, if the client has policies; otherwise empty."""
    preview: KeptRequest | None = None
    """The request, without the key, if `keep_requests` made the client; otherwise `None`."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        from .printable import error_text  # only for errors that are shown

        text = error_text(self.message)
        return f"{text} ({self.hint})" if self.hint else text

    def curl(
        self,
        shell: Literal["posix", "powershell"] = "posix",
        body_file: str | os.PathLike[str] | None = None,
    ) -> str:
        """Return the request as a command for curl, without the key. See `Preview.curl`.

        Raises:
            ConfigurationError: The error has no request: `keep_requests` did not make the client.
            RequestError: curl cannot send the request in this way.
        """
        if self.preview is None:
            raise ConfigurationError(
                "this error has no request: call through keep_requests(client) to keep requests"
            )
        return self.preview.curl(shell, body_file)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)

    if not TYPE_CHECKING:  # otherwise a type checker would accept every name

        def __getattr__(self, name: str) -> Any:
            if name[:1] == "_":  # Python itself looks up such names
                text = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(text, name=name, obj=self)
            from api_claude_runtime.hints.lookup import attribute_error

            raise attribute_error(self, name, "error")


def _restore(cls: type[ClaudeError], args: tuple[Any, ...], state: dict[str, Any]) -> ClaudeError:
    """Unpickle without calling `__init__`, whose arguments differ from class to class."""
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(ClaudeError, ValueError):
    """An option or argument is invalid, such as a malformed base URL or a negative timeout."""


class CredentialsError(ConfigurationError):
    """No credentials were found, or they are not a valid key. The message never contains them."""


class RequestError(ClaudeError, ValueError):
    """The arguments of a call cannot be sent, for example a value that JSON cannot represent.

    Usually nothing was sent. If a file changed or could not be read during the upload, part of the
    form was sent, and the API cannot mistake that part for a complete request.
    """


class DecodeError(ClaudeError, ValueError):
    """The response could not be decoded: it is not JSON, or truncated, or HTML with status 200.

    `partial` is the message received so far, for an error inside a message stream; otherwise
    `None`.
    """

    hint = "a proxy or gateway may have sent this response; check `body` and the base URL"

    def __init__(self, message: str, *, body: bytes = b"", request_id: str | None = None) -> None:
        super().__init__(message)
        self.body = body
        self.request_id = request_id
        self.partial: Any = None
        if not body:
            self.hint = "a proxy or gateway may have sent this response; check the base URL"


class WebhookSignatureError(ClaudeError, ValueError):
    """A webhook request is not from the API, was modified, or is older than five minutes.

    Respond with a 4xx status and do not act on the request.
    """

    hint = "pass the body exactly as received, byte for byte; check the secret and the local clock"


class Cancelled(ClaudeError):  # noqa: N818 - the name states what happened
    """The caller cancelled a stream or a tool run with `cancel()`.

    `partial` is the message received so far, or the last message of the tool run. It is `None` if
    there is no message.
    """

    def __init__(self, message: str, *, partial: Any = None) -> None:
        super().__init__(message)
        self.partial = partial
