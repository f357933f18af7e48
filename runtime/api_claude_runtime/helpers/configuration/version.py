"""`Version`: the configuration in one version of a file, and its policies."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from api_claude_runtime.auth.hidden_frames import hides_frames
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.reliability.serialization.setting_error import SettingError, key_path

from .client_config import ClientConfig
from .document import line_of, parse
from .errors import ConfigFileError
from .reuse import reused

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import MaskedBytes
    from api_claude_runtime.pipeline.flow import Policy

    Arrange = Callable[[list[Policy]], list[Policy]]


class Version(NamedTuple):
    """The configuration in the contents of a file."""

    contents: MaskedBytes
    config: ClientConfig
    configured: tuple[Policy, ...] | None
    """The policies of the file, before `arrange`."""


def read_version(
    contents: MaskedBytes, path: Path, arrange: Arrange | None, before: Version | None
) -> Version:
    """Return the version of a file with these contents.

    Its policies have the state of those of the version before; see `reused`.

    Raises:
        ConfigFileError: The contents are not a valid configuration.
    """
    config = _read_config(contents, path)
    configured = config.policies
    if configured is None:
        return Version(contents, config, None)
    if before is not None and before.configured is not None:
        configured = reused(configured, before.configured)
        if before.config.policies is not None and configured == before.configured:
            # The function `arrange` is not called again: its own policies keep their state too.
            config = dataclasses.replace(config, policies=before.config.policies)
            return Version(contents, config, configured)
    if arrange is None:
        arranged = list(configured)
    else:
        arranged = arrange(list(configured))
        if not isinstance(arranged, list | tuple):
            raise ConfigurationError(
                f"arrange must return a list of policies, not {shown(arranged)}"
            )
    return Version(contents, dataclasses.replace(config, policies=tuple(arranged)), configured)


@hides_frames
def _read_config(contents: bytes, path: Path) -> ClientConfig:
    data = parse(contents, path)
    try:
        return ClientConfig.from_dict(data)
    except SettingError as error:
        line = line_of(contents, path, error.keys)
        raise ConfigFileError(
            error.message, path=path, line=line, key=key_path(error.keys)
        ) from error


def place_of(error: ConfigurationError, version: Version, path: Path) -> ConfigFileError:
    """Return the error for a client that refuses a valid version.

    The messages of clients begin with the name of the option.
    """
    word = error.message.partition(" ")[0]
    data = parse(version.contents, path)
    variables = ("api_key_variable", "auth_token_variable")
    key = next((name for name in variables if data.get(name) == word), word)
    known = key in data
    line = line_of(version.contents, path, (key,)) if known else None
    return ConfigFileError(error.message, path=path, line=line, key=key if known else "")
