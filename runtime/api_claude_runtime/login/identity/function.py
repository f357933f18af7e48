"""`IdentityFunction`: a function of the caller that returns identity tokens."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.secret import as_secret
from api_claude_runtime.errors.base import ClaudeError, CredentialsError
from api_claude_runtime.pipeline.flow import Run

from .identity_token import checked_identity

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.pipeline.flow import Step


class IdentityFunction:
    """The tokens of a function without arguments, which may block or be asynchronous.

    Args:
        function: The function.
        source: Its name for messages.
    """

    def __init__(self, function: Callable[[], Any], source: str) -> None:
        self._function = function
        self.source = f"the function {source}"

    def fetch(self) -> Generator[Step, Any, Secret]:
        try:
            found = as_secret((yield Run(self._function, "identity token")))
        except ClaudeError:
            raise
        except Exception as error:
            raise CredentialsError(
                f"{self.source} failed with {type(error).__name__}: {error}"
            ) from error
        return checked_identity(found, self.source)
