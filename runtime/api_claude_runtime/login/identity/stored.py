"""`IdentityFile` and `IdentityVariable`: identity tokens that another program renews."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.key import is_variable
from api_claude_runtime.auth.secret import Secret, as_secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.login.profiles.display import display
from api_claude_runtime.pipeline.flow import Run

from .identity_token import MAX_BYTES, checked_identity

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Step


class IdentityFile:
    """A token in a file, such as the projected volume of Kubernetes. It is read each time.

    Links are followed: Kubernetes renews a token by changing one.
    """

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self.source = f"the file {display(self._path)}"

    def fetch(self) -> Generator[Step, Any, Secret]:
        found, problem = yield Run(self._read, "identity token")
        if problem:
            raise CredentialsError(f"the identity token in {self.source} {problem}")
        return checked_identity(found, self.source)

    def _read(self) -> tuple[Secret | None, str]:
        """Return the token, or what is wrong: this frame has the text of it."""
        try:
            path = self._path.expanduser()
            if path.exists() and not path.is_file():
                return None, "is not in a regular file"
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1024)  # with line ends
            return Secret(data.decode("utf-8-sig").strip()), ""
        except UnicodeDecodeError:
            return None, "is not UTF-8 text"
        except (OSError, RuntimeError, ValueError) as error:
            return None, f"cannot be read: {getattr(error, 'strerror', None) or error}"


class IdentityVariable:
    """A token in an environment variable. It is read each time."""

    def __init__(self, name: str) -> None:
        if not is_variable(name):  # it may be the token itself
            raise CredentialsError(
                "the name of the variable with the identity token must be that of an environment"
                " variable"
            )
        self._name = name
        self.source = f"the environment variable {name}"

    def fetch(self) -> Generator[Step, Any, Secret]:
        yield from ()
        found = as_secret(os.environ.get(self._name) or None)
        if found is None:
            raise CredentialsError(f"{self.source} is not set, but should have an identity token")
        return checked_identity(found, self.source)
