"""`ClaudeError`, the base of all errors, and the errors that are about no response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
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


class ClaudeError(Exception):
    """Base of every error of this package. `hint` says what to try next."""

    hint: ClassVar[str] = ""
    attempts: tuple[Attempt, ...] = ()
    """What happened on the way, if the client has policies; empty without any."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[ClaudeError], args: tuple[Any, ...], state: dict[str, Any]) -> ClaudeError:
    """Unpickle without calling `__init__`, whose arguments differ from class to class."""
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(ClaudeError, ValueError):
    """An option of the client makes no sense: a bad base URL, a negative timeout."""


class CredentialsError(ConfigurationError):
    """No credentials were found, or what was found cannot be a key. The text is never shown."""


class RequestError(ClaudeError, ValueError):
    """The call cannot be sent as it is, for example an argument that JSON cannot say. Nothing was
    sent, or, of a file that changed or could not be read on its way, half a form that the API
    cannot take for a whole one.
    """


class DecodeError(ClaudeError, ValueError):
    """The reply is not what the API sends: not JSON, cut off, or a page of HTML with status 200."""

    hint = (
        "something between here and the API may have answered; look at `body` and at the base URL"
    )

    def __init__(self, message: str, *, body: bytes = b"", request_id: str | None = None) -> None:
        super().__init__(message)
        self.body = body
        self.request_id = request_id


class WebhookSignatureError(ClaudeError, ValueError):
    """A webhook's request is not from the API, was changed on its way, or is older than five
    minutes. Answer with a 4xx and do nothing that it says.
    """

    hint = "pass the body as it came, byte for byte; look at the secret and at this clock"


class Cancelled(ClaudeError):  # noqa: N818 - says what happened
    """The caller's own program cancelled it, from elsewhere: `cancel()` of a stream or of a run of
    tools. `partial` is what had come by then: the message so far, or `None`.
    """

    def __init__(self, message: str, *, partial: Any = None) -> None:
        super().__init__(message)
        self.partial = partial
