"""`preload`: imports modules and builds validators before they are needed."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping, Sequence
from typing import Any, cast

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.replies import decode
from api_claude_runtime.requests import json_body
from api_claude_runtime.transport.factory import warm_up

_STREAMS = (
    "event_decoder",
    "stream",
    "async_stream",
    "messages.message_stream",
    "messages.async_message_stream",
)

Groups = Mapping[str, Sequence[tuple[str, str]]]


def preload(package: str, known: Groups, groups: Sequence[str]) -> None:
    """Import modules and build validators now instead of at the first call of each group.

    The modules of streams and of the transport are imported too, and the default certificates are
    loaded. A first call then does not block its event loop with this work.

    Args:
        package: The name of the generated package.
        known: The modules and type names of each group.
        groups: The groups to load, with their subgroups: `organization` includes
            `organization.users`. Without any, everything is loaded, which takes seconds and tens
            of megabytes.

    Raises:
        ConfigurationError: A group does not exist.
    """
    for group in groups or known:
        given = group if isinstance(cast("object", group), str) else ""
        names = [name for name in known if given and f"{name}.".startswith(f"{given}.")]
        if not names:
            raise _unknown(group, known)
        for module, name in (entry for each in names for entry in known[each]):
            kind: Any = getattr(importlib.import_module(f"{package}.{module}"), name)
            decode.prepare(kind)
        for name in names:
            for folder in (f"{package}.resources", f"{package}.resources.beta"):
                if _exists(module := f"{folder}.{name}"):
                    importlib.import_module(module)
    importlib.import_module(f"{package}.client")
    for name in _STREAMS:
        importlib.import_module(f"api_claude_runtime.streaming.{name}")
    json_body.prepare()
    warm_up()


def _unknown(group: object, known: Groups) -> ConfigurationError:
    from api_claude_runtime.hints.nearest import nearest

    # A group of `client.beta` has the name that it has without `beta`.
    name = (group if isinstance(group, str) else "").removeprefix("client.").removeprefix("beta.")
    if close := name if name in known else nearest(name, known):
        return ConfigurationError(f"group {group!r} does not exist: did you mean {close!r}?")
    listed = ", ".join(sorted({each.partition(".")[0] for each in known}))
    return ConfigurationError(
        f"group must be one of {listed}, or a group below it, not {shown(group)}"
    )


def _exists(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:  # the package has no groups that are beta
        return False
