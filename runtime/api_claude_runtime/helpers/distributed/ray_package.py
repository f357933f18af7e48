"""`ray_package`: the package `ray`, imported when it is needed."""

from __future__ import annotations

import importlib
from typing import Any

from api_claude_runtime.errors.base import ConfigurationError


def ray_package(wanted_by: str) -> Any:
    """Return the module `ray`.

    Raises:
        ConfigurationError: It is not installed, or `ray.init()` was not called.
    """
    try:
        ray: Any = importlib.import_module("ray")
        importlib.import_module("ray.data")
    except ImportError:
        raise ConfigurationError(
            f'{wanted_by} requires the package ray: pip install "api-claude[ray]"'
        ) from None
    if not ray.is_initialized():
        raise ConfigurationError(f"{wanted_by} requires a Ray cluster: call ray.init() before it")
    return ray
