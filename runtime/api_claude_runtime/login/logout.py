"""`Logout`: removes the stored tokens of a profile."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.pipeline.drivers import run_flow
from api_claude_runtime.pipeline.flow import Run

from .profiles.directory import PROFILE_VARIABLE, ConfigDirectory, checked_name
from .profiles.display import display
from .profiles.file_lock import FileLock
from .profiles.profile import Profile


class Logout:
    """The tokens of a profile that are to be removed.

    Args:
        profile: The profile. Default: `ANTHROPIC_PROFILE`, else the active one.
        config_dir: The directory with the profiles.

    Raises:
        CredentialsError: The configuration of the profile is malformed.
    """

    def __init__(
        self, profile: str | None = None, config_dir: str | os.PathLike[str] | None = None
    ) -> None:
        directory = ConfigDirectory(config_dir)
        name = profile if profile is not None else os.environ.get(PROFILE_VARIABLE)
        self.profile = directory.active()[0] if not name else checked_name(name)
        self._path = directory.credentials_file(self.profile)
        if os.path.lexists(directory.config_file(self.profile)):
            self._path = Profile.read(directory, self.profile).credentials_path

    @property
    def file(self) -> str:
        """The file that is removed, for messages."""
        return display(self._path)

    @property
    def is_needed(self) -> bool:
        """Whether there is a file. A symbolic link is one, and what it leads to stays."""
        return os.path.lexists(self._path)

    def remove(self) -> None:
        """Remove the file. A process that is refreshing the token is waited for.

        Raises:
            CredentialsError: The file cannot be removed.
        """
        lock = FileLock(self._path)
        try:
            run_flow(lock.acquire(), _execute)
            Path(self._path).unlink(missing_ok=True)
        except OSError as error:
            raise CredentialsError(f"{self.file} cannot be removed: {error.strerror}") from None
        finally:
            lock.release()


def _execute(step: Any) -> Any:
    return step.function() if isinstance(step, Run) else time.sleep(step.seconds)
